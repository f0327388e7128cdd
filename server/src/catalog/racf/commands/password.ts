/** PASSWORD: change own password/phrase or set a change interval. */
import { docs, number, operandsOf, pair, secret, user } from '../../build.ts';
import { routing } from '../routing.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, PASSWORD');
const { flag, one, list } = operandsOf(source, 'knowledge');

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
        'After how many days the password must change. Not more than SETROPTS PASSWORD(INTERVAL).',
      ),
      flag('NOINTERVAL', 'The password never has to change. Needs authority over the user.'),
    ),
    ...pair(
      one('PHRASEINT', number(1, 65534), 'After how many days the phrase must change.', { sure: 'doubtful' }),
      flag('NOPHRASEINT', 'The phrase follows the general interval again.'),
    ),
    list('PASSWORD', secret(8), 'Your present and your new password. For yourself only; beside USER it is ignored.'),
    list('PHRASE', secret(100), 'Your present and your new phrase, both in apostrophes. For yourself only.'),
    list('USER', user, 'The users whose interval changes. Not for setting passwords: use ALTUSER.', { default: 'you' }),
    ...routing,
  ],
  complete: true,
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};
