import { expect, test } from 'vitest';
import { choice, literal, proposal, stop } from '../../../server/src/service/complete/snippet.ts';

test.each(['A$B', '${1:x}', '$1', 'a}b', 'back\\slash', '{zowe.user}', '&X.'])('%s stands as it is', (text) => {
  expect(proposal(literal(text))).toBe(text);
  expect(proposal(stop(1, text))).toBe(text);
  expect(proposal(`A(${choice(2, [text, 'other'])})`)).toBe(`A(${text})`);
});

test('stops without a proposal leave nothing', () => {
  expect(proposal(`ID(${stop(1)}) $0`)).toBe('ID() ');
});

test('bars and commas do not end a choice', () => {
  expect(choice(1, ['a,b', 'c|d'])).toBe('${1|a\\,b,c\\|d|}');
  expect(proposal(choice(1, ['a,b', 'c|d']))).toBe('a,b');
});

test.each([
  ['PERMIT', 'PERMIT'],
  ['CLASS($1) ID($2)$0', 'CLASS() ID()'],
  ['ACCESS(${1:READ})', 'ACCESS(READ)'],
  ['ACCESS(${1|READ,UPDATE|}) $0', 'ACCESS(READ) '],
  ['${1}X', 'X'],
  ['\\$KEY(${1:name})', '$KEY(name)'],
  ['a\\\\b\\}', 'a\\b}'],
  ['&HLQ..${1:LOAD}', '&HLQ..LOAD'],
])('%s without tab stops is %s', (snippet, plain) => {
  expect(proposal(snippet)).toBe(plain);
});
