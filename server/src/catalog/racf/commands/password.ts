/** PASSWORD: change own password/phrase or set a change interval. */
import { docs, number, operandsOf, pair, password as passwordValue, phrase as phraseValue, user } from '../../build.ts';
import { routing } from '../routing.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, PASSWORD or PHRASE');
/** Without a value there is nothing but the name, and that was compared. */
const { flag } = operandsOf(source);
const { one, list } = operandsOf(source, 'knowledge');

/** The news of zSecure about it names that release. */
const since = 'z/OS 2.5, with service';

export const password: CommandSpec = {
  name: 'PASSWORD',
  aliases: ['PW'],
  doc: 'Changes your own password or phrase, or the change interval of a user. To set the password of somebody else use ALTUSER.',
  positionals: [],
  operands: [
    ...pair(
      one(
        'INTERVAL',
        number(1, 254),
        'After how many days the password must change, and the phrase too where it has no interval of its own. Not more than SETROPTS PASSWORD(INTERVAL) (ICH08003I).',
        { sure: 'docs' },
      ),
      flag(
        'NOINTERVAL',
        'The password never has to change. Needs authority over the user. For users of programs a PROTECTED user without password is better.',
      ),
    ),
    ...pair(
      one(
        'PHRASEINT',
        number(1, 65534),
        'After how many days the phrase must change, when that is to be another time than for the password. Long phrases may live longer.',
        { sure: 'doubtful', since },
      ),
      flag('NOPHRASEINT', 'The phrase has no interval of its own any more: that of the password counts.', { since }),
    ),
    list(
      'PASSWORD',
      passwordValue,
      'Your present and your new password. For yourself only; beside USER it is ignored (ICH08009I). In a deck both stand in the clear.',
      { sure: 'docs' },
    ),
    list(
      'PHRASE',
      phraseValue,
      'Your present and your new phrase, both in apostrophes. For yourself only. In a deck both stand in the clear.',
      { sure: 'docs' },
    ),
    list('USER', user, 'The users whose interval changes. Not for setting passwords: use ALTUSER.', {
      default: 'you',
      sure: 'docs',
    }),
    ...routing,
  ],
  complete: true,
  checked: true,
  page: 'https://www.ibm.com/docs/en/zos/3.2.0?topic=syntax-password-phrase-specify-user-password-password-phrase',
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};
