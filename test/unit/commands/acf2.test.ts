import { expect, test } from 'vitest';
import { readDeck } from '../../../server/src/deck/deck.ts';

/** The commands as `form: text`, comments left out. */
function read(text: string): string[] {
  const { deck } = readDeck(text, 'acf2');
  return deck.sections.flatMap(({ commands }) =>
    commands.filter((command) => command.text !== '').map(({ form, text }) => `${form}: ${text}`),
  );
}

test('subcommands, operator commands and comments of an ACF session', () => {
  expect(
    read(`ACF
* started task
SET CONTROL(GSO)
INSERT STC.ZWESLSTC LOGONID(ZWESVUSR) +
GROUP(ZWEADMIN)
F ACF2,REFRESH(STC)`),
  ).toEqual([
    'command: ACF',
    'command: SET CONTROL(GSO)',
    'command: INSERT STC.ZWESLSTC LOGONID(ZWESVUSR) GROUP(ZWEADMIN)',
    'operator: F ACF2,REFRESH(STC)',
  ]);
});

test('COMPILE takes the cards up to the first empty one as rule text', () => {
  expect(
    read(`SET RULE
COMPILE *
$KEY(SUPERUSER.FILESYS)
$TYPE(UNI)
 ROLE(ZWEADMIN) ALLOW

STORE`),
  ).toEqual([
    'command: SET RULE',
    'command: COMPILE *',
    'ruleControl: $KEY(SUPERUSER.FILESYS)',
    'ruleControl: $TYPE(UNI)',
    'ruleEntry:  ROLE(ZWEADMIN) ALLOW',
    'command: STORE',
  ]);
});

test('COMPILE of a data set takes none', () => {
  expect(read("COMPILE 'ACF2.RULES(S2C)' STORE\nSET LID")).toEqual([
    "command: COMPILE 'ACF2.RULES(S2C)' STORE",
    'command: SET LID',
  ]);
});

test('rule text may stand without COMPILE, with empty cards in it, up to a subcommand', () => {
  expect(
    read(`$KEY(SYS3)
- UID(SYSP) R(A)

CA1.- UID(OPER) R(A)
SET LID
CHANGE CONTROLD STC`),
  ).toEqual([
    'ruleControl: $KEY(SYS3)',
    'ruleEntry: - UID(SYSP) R(A)',
    'ruleEntry: CA1.- UID(OPER) R(A)',
    'command: SET LID',
    'command: CHANGE CONTROLD STC',
  ]);
});

test('in rule text a plus at the end is no continuation, a hyphen is', () => {
  expect(read('$KEY(A)\nX UID(B) +\nY UID(C) -\n ALLOW')).toEqual([
    'ruleControl: $KEY(A)',
    'ruleEntry: X UID(B) +',
    'ruleEntry: Y UID(C)  ALLOW',
  ]);
});

test('every subcommand ends rule text, a mask that looks like the beginning of one does not', () => {
  expect(read('$KEY(A)\nRENEW CERTAUTH.ZOWE\nLIST A')).toEqual([
    'ruleControl: $KEY(A)',
    'command: RENEW CERTAUTH.ZOWE',
    'command: LIST A',
  ]);
  expect(read('$KEY(A)\nL UID(*) READ(A)')).toEqual(['ruleControl: $KEY(A)', 'ruleEntry: L UID(*) READ(A)']);
});
