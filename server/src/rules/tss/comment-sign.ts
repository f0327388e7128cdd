import type { BoundCommand } from '../../bind/types.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/comment-sign',
  title: 'An asterisk or number sign is no comment',
  severity: 'warning',
  language: 'tss',
  commands: [''],
  what: 'A card begins with `*` or `#`, as a comment does in ACF2, JCL or a shell.',
  why: 'TSO takes the card for a command and refuses it (IKJ56621I). Under IKJEFT1A and IKJEFT1B the job step may end there. When the card ends in a hyphen or a plus sign, the next command is part of it and is not carried out. Reported once for each sign.',
  todo: 'Write the comment between `/*` and `*/`.',
  sources: [{ name: 'IKJ56621I' }, { name: 'TSO/E Programming Services, Command syntax, comments' }],
  bad: ['«* who may use the cross memory server»\nTSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)'],
  good: ['/* who may use the cross memory server */\nTSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)'],
  concerns: ({ verb }) => verb.startsWith('*') || verb.startsWith('#'),
  *check(command) {
    const sign = command.verb.charAt(0);
    const { text } = command.text;
    const swallowed = /\sTSS\s/iu.test(text) && command.text.cards > 1;
    const words = text
      .trim()
      .replace(/^[*#]+/u, '')
      .replaceAll('*/', '')
      .trim();
    yield {
      place: at(command, { start: command.verbSpan.start, end: text.trimEnd().length }),
      message: swallowed
        ? `${sign} begins no comment for TSO, and this card is continued: the TSS command behind it is part of it and is not carried out. Write the comment between /* and */, without a sign at its end.`
        : `${sign} begins no comment for TSO, which refuses this card as a command (IKJ56621I). Write the comment between /* and */, here and wherever else it is so.`,
      ...(!swallowed && { once: `tss/comment-sign ${sign}` }),
      fixes:
        isOneCard(command) && words !== '' ? [perhaps('Make it a comment', replaceAll(command, `/* ${words} */`))] : [],
    };
  },
});

function isOneCard({ text }: BoundCommand): boolean {
  return text.cards === 1 && text.comments.length === 0;
}

function replaceAll(command: BoundCommand, text: string) {
  return replace(command, { start: command.verbSpan.start, end: command.text.text.trimEnd().length }, text);
}
