import type { BoundOperand, BoundValue } from '../../bind/types.ts';
import { everyOperand } from '../support/operands.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'acf2/secret-in-clear',
  title: 'Password or key in the clear',
  severity: 'warning',
  language: 'acf2',
  operands: ['PASSWORD', 'PWPHRASE', 'SSKEY', 'SESSKEY', 'BINDPW', 'KERBPW'],
  what: 'A password, a phrase or a key stands in the deck, where everybody who can read the deck can read it.',
  why: 'Decks are kept, copied and sent, and jobs leave them in SYSOUT. Whoever sees the deck can use the secret until it is changed. A first password should be changed at the first logon, so it is reported as information only; but that logon may be somebody else’s.',
  todo: 'Take it out of the deck: started tasks need no password, people get theirs from the help desk. Enter keys by hand, or let a tool that keeps secrets fill in a placeholder such as `{password}`. Change a secret that was in a deck.',
  sources: [{ name: 'DISA STIG for IBM z/OS ACF2, passwords and PassTicket keys' }],
  bad: [
    'ACF\nSET LID\nINSERT ADMIN01 NAME(ANN) PASSWORD(«CHANGEME»)',
    'ACF\nSET PROFILE(PTKTDATA) DIV(SSIGNON)\nINSERT ZOWEAPPL SSKEY(«0123456789ABCDEF»)',
  ],
  good: [
    'ACF\nSET LID\nINSERT ADMIN01 NAME(ANN) PASSWORD({password})',
    'ACF\nSET LID\nINSERT ADMIN01 NAME(ANN) PASSWORD(xxxxxxxx)',
    'ACF\nSET LID\nINSERT ZWESVUSR STC NAME(ZOWE)',
  ],
  *check(command) {
    for (const { operand } of everyOperand(command)) {
      const value = operand.spec?.value;
      if (value?.kind !== 'values' || value.of.type !== 'secret') continue;
      const secrets = operand.values.filter(isSecret);
      const [first] = secrets;
      const last = secrets.at(-1);
      if (!first || !last) continue;
      const isFirst = isFirstPassword(command.spec?.name, operand);
      yield {
        place: at(command, { start: first.span.start, end: last.span.end }),
        severity: isFirst ? 'information' : 'warning',
        message: isFirst
          ? 'Whoever reads the deck before the user changes this can log on as that user. Leave it out, or let it be filled in when the deck runs.'
          : `${operand.spec?.name ?? ''} has a secret in the clear: whoever reads the deck can use it. Take it out of the deck, and change it if the deck was kept anywhere.`,
      };
    }
  },
});

/** What hides no secret: a hole, one character again and again. */
function isSecret({ value }: BoundValue): boolean {
  return value !== undefined && value !== '' && value !== value.charAt(0).repeat(value.length);
}

function isFirstPassword(verb: string | undefined, { spec }: BoundOperand): boolean {
  return verb === 'INSERT' && spec?.name === 'PASSWORD';
}
