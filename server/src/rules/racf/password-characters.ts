import { operandsNamed } from '../../bind/query.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

/**
 * Not among what SETROPTS PASSWORD(SPECIALCHARS) allows, and the same in all code pages; others, such as umlauts, stand for
 * `# @ $` in some.
 */
const impossible = /[ /,;"'()]/u;

export default commandRule({
  code: 'racf/password-characters',
  title: 'Password with characters it cannot have',
  severity: 'warning',
  commands: ['ADDUSER', 'ALTUSER', 'PASSWORD', 'PHRASE'],
  operands: ['PASSWORD'],
  what: 'A password holds a character that RACF takes in no password: a blank, a slash, a comma, a quotation mark and the like.',
  why: 'RACF or TSO refuses it. Even where SETROPTS PASSWORD(SPECIALCHARS) is in force, only `. < + | & ! * - % _ > ? : =` may stand beside letters, digits and `# @ $`.',
  todo: 'Choose other characters, or use PHRASE, which takes nearly all of them. Better still, keep passwords out of decks.',
  sources: [
    { name: 'RACF Command Language Reference, Syntax of RACF commands and operands, password' },
    { name: 'RACF Command Language Reference, SETROPTS PASSWORD(SPECIALCHARS)' },
  ],
  bad: ['ALTUSER ADMIN01 PASSWORD(«PASS/99»)', "ALTUSER ADMIN01 PASSWORD(«'MY PASS'»)"],
  good: [
    'ALTUSER ADMIN01 PASSWORD(Pa$$w0rd)',
    'ALTUSER ADMIN01 PASSWORD(A<B+C!)',
    'ALTUSER ADMIN01 PASSWORD(PÅSS99)',
    'ALTUSER ADMIN01 PASSWORD({initial-password})',
    "ALTUSER ADMIN01 PHRASE('with blanks, and / more')",
  ],
  *check(command) {
    for (const operand of operandsNamed(command, 'PASSWORD')) {
      for (const value of operand.values) {
        if (value.value === undefined || !impossible.test(value.value)) continue;
        yield {
          place: at(command, value.span),
          message:
            'This password has a character that no password can have, so RACF refuses it. Letters, digits, # @ $ and, where the site allows them, . < + | & ! * - % _ > ? : = are possible; PHRASE takes more.',
        };
      }
    }
  },
});
