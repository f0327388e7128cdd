import { expect, test } from 'vitest';
import { withoutStops } from '../../server/src/lsp/completion.ts';

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
  expect(withoutStops(snippet)).toBe(plain);
});
