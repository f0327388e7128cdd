import { expect, test } from 'vitest';
import {
  amount,
  className,
  date,
  formed,
  group,
  hex,
  isoDate,
  keywords,
  nodeUser,
  name,
  number,
  numberOr,
  password,
  ranges,
  secretHex,
  text,
  timeRange,
} from '../../../server/src/catalog/build.ts';
import type { ValueType } from '../../../server/src/catalog/types.ts';
import { checkValue } from '../../../server/src/values/check.ts';
import { describeValueType, formOf } from '../../../server/src/values/describe.ts';
import { exampleOf } from '../catalog/examples.ts';
import { allLevels } from '../catalog/levels.ts';

test.each<[ValueType, string, string, string | undefined]>([
  [number(0, 255), '0 to 255', 'number, 0 to 255', '1'],
  [numberOr([0, 99], 1, 24), '1 to 24', 'number, 1 to 24 or 0, 99', '1'],
  [ranges(1, 128), '1 to 128', 'number, 1 to 128 or a range such as 1:8', '1:8'],
  [amount, '0 to 16777215{M|G|T|P}', 'number, 0 to 16777215 with M, G, T or P behind it', '1M'],
  [hex(4), 'hex-digits', '4 hexadecimal digits', '1A2B'],
  [date, 'mm/dd/yy', 'date as mm/dd/yy; the years 71 to 99 are 1971 to 1999', '12/31/30'],
  [isoDate, 'yyyy-mm-dd', 'date as yyyy-mm-dd', '2030-12-31'],
  [timeRange, 'hhmm:hhmm', 'from and to as hhmm:hhmm; an end before the start is one on the next day', '0800:1700'],
  [className, 'class', 'class name', 'FACILITY'],
  [group, 'group', 'group name, 1 to 8 characters, the first no digit', 'PAYGRP'],
  [nodeUser, '[node.]userid', 'user ID, or user ID of an RRSF node, as [node.]userid', 'NODE1.JSMITH'],
  [
    name('terminal', 8, { form: 'national' }),
    'terminal',
    'terminal, up to 8 characters, letters, digits and #, @, $',
    undefined,
  ],
  [text(255), "'text'", 'text, up to 255 characters, in apostrophes where it has blanks or lower case', undefined],
  [
    formed('email', 100),
    "'e-mail-address'",
    'e-mail address, up to 100 characters, in apostrophes where it has blanks or lower case',
    "'admin@example.com'",
  ],
  [password, 'secret', 'password, up to 8 characters', undefined],
  [secretHex(16), 'secret', 'secret, 16 hexadecimal digits', undefined],
  [keywords({ YES: 'Yes.', NO: 'No.' }), 'YES | NO', 'one of the words listed', 'YES'],
])('%o: %s: %s: %s', (of, form, phrase, example) => {
  expect(formOf(of, 8)).toBe(form);
  expect(describeValueType(of)).toBe(phrase);
  expect(exampleOf(of)).toBe(example);
});

test('long lists of keywords are cut', () => {
  expect(formOf(keywords({ A: '', B: '', C: '', D: '' }), 3)).toBe('A | B | ...');
});

/** The value types of all operands of the catalog. */
const types = allLevels.flatMap(({ path, operands }) =>
  operands.flatMap(({ name: operand, value }) =>
    value.kind === 'values' ? [{ place: `${path} ${operand}`, of: value.of }] : [],
  ),
);

test('every type of the catalog has a form and a phrase', () => {
  const without = types.filter(({ of }) => formOf(of, 3) === '' || /undefined|NaN/u.test(describeValueType(of)));
  expect(without.map(({ place }) => place)).toEqual([]);
});

test('the example of every type of the catalog is one', () => {
  const wrong = types.filter(({ of }) => {
    const example = exampleOf(of);
    if (example === undefined) return false;
    const quoted = example.startsWith("'");
    return checkValue(of, { value: quoted ? example.slice(1, -1) : example, quoted }) !== undefined;
  });
  expect(wrong.map(({ place }) => place)).toEqual([]);
});
