import { nameOf, operandsNamed } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/phrase-rules',
  title: 'Password phrase against the rules of RACF',
  severity: 'warning',
  commands: ['ADDUSER', 'ALTUSER', 'PASSWORD', 'PHRASE'],
  operands: ['PHRASE'],
  what: 'A password phrase has fewer than two letters, fewer than two other characters, three equal characters in a row, or the user ID in it.',
  why: 'RACF has these rules for every phrase and refuses one that breaks them (ICH01021I, ICH08020I), whatever the site has set.',
  todo: 'Change the phrase: two letters and two other characters at least, no character more than twice in a row, and not the user ID. Better still, keep phrases out of decks.',
  sources: [
    { name: 'RACF System Programmer’s Guide, New-password-phrase exit (ICHPWX11)' },
    { name: 'ICH01021I' },
    { name: 'ICH08020I' },
  ],
  bad: [
    "ALTUSER JSMITH PHRASE(«'onlylettersinthis'»)",
    "ALTUSER JSMITH PHRASE(«'1234567890-123a'»)",
    "ALTUSER JSMITH PHRASE(«'aaa bbb ccc 12345'»)",
    "ALTUSER JSMITH PHRASE(«'this is jsmith at 12'»)",
  ],
  good: [
    "ALTUSER JSMITH PHRASE('A phrase of some length, 99')",
    "ALTUSER JSMITH PHRASE('this is jSmith at 12')",
    "ALTUSER JSMITH PHRASE('{{phrase}}')",
    "ALTUSER {user} PHRASE('A phrase of some length, 99')",
  ],
  *check(command) {
    for (const operand of operandsNamed(command, 'PHRASE')) {
      for (const phrase of operand.values) {
        // Too short or too long a phrase has a rule of its own.
        if (phrase.value === undefined || phrase.value.length < 9 || phrase.value.length > 100) continue;
        const reason = wrongIn(phrase.value, command);
        if (reason === undefined) continue;
        yield { place: at(command, phrase.span), message: `RACF refuses this phrase: ${reason}. Choose another one.` };
      }
    }
  },
});

/** The rule that a phrase breaks, in words that give nothing of it away. */
function wrongIn(phrase: string, command: BoundCommand): string | undefined {
  const letters = phrase.replaceAll(/[^A-Za-z]/gu, '').length;
  if (letters < 2) return 'it has fewer than two letters';
  if (phrase.length - letters < 2) return 'it has fewer than two characters that are no letters';
  if (/(.)\1\1/u.test(phrase)) return 'it has the same character three times in a row';
  const users = command.positionals[0] ?? [];
  const holdsUser = users.some((user) => {
    const name = nameOf(user) ?? '';
    return name !== '' && (phrase.includes(name) || phrase.includes(name.toLowerCase()));
  });
  return holdsUser ? 'the user ID stands in it' : undefined;
}
