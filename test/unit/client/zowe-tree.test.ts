/** The rows of the checklist, from reports as the server sends them. */
import { expect, test } from 'vitest';
import type { ZoweItem, ZoweReport } from '../../../client/src/zowe/protocol.ts';
import { componentsWith, missingOf, rowsOf } from '../../../client/src/zowe/tree.ts';

function item(id: string, component: string, status: ZoweItem['status'], insertable = true): ZoweItem {
  return { id, component, status, insertable, title: id, need: 'required', statusText: status, why: '' };
}

const components = ['core', 'zss', 'keyring'].map((id) => ({ id, name: id, doc: '', inUse: id !== 'keyring' }));
const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
const section = { esm: 'racf', product: 'RACF', range, met: 1, required: 4, summary: '1 of 4 required' };
const items = [
  item('a', 'core', 'met', false),
  item('b', 'core', 'missing'),
  item('c', 'core', 'unknown', false),
  item('d', 'core', 'not-granted'),
  item('e', 'zss', 'wrong-id'),
  item('f', 'zss', 'taken-away'),
  item('g', 'zss', 'missing', false),
  item('h', 'keyring', 'not-granted'),
];
const report: ZoweReport = { components, sections: [{ ...section, items }] };

test('a section holds its components, and these what they ask for', () => {
  const [row] = rowsOf(report, 'file:///deck');
  expect(row?.children.map(({ component, lacking }) => `${component.id} ${lacking}`)).toEqual([
    'core 1',
    'zss 3',
    'keyring 0',
  ]);
  // What is lacking comes first.
  expect(row?.children[0]?.children.map((one) => one.item.id)).toEqual(['b', 'a', 'c', 'd']);
});

test('a component without anything to ask has no row', () => {
  const rows = rowsOf({ components, sections: [{ ...section, items: items.slice(0, 4) }] }, 'file:///deck');
  expect(rows[0]?.children.map(({ component }) => component.id)).toEqual(['core']);
});

test('a row inserts what is lacking below it and can be given', () => {
  const [row] = rowsOf(report, 'file:///deck');
  expect(row?.insertion).toEqual({ uri: 'file:///deck', esm: 'racf', ids: ['b', 'e', 'f'] });
  expect(row?.children.map(({ insertion }) => insertion.ids)).toEqual([['b'], ['e', 'f'], ['h']]);
  expect(row?.children[0]?.children.map(({ insertion }) => insertion.ids)).toEqual([['b'], [], [], ['d']]);
});

test('rows keep their ids when the deck changes, and differ', () => {
  const ids = (of: ZoweReport): string[] =>
    rowsOf(of, 'file:///deck').flatMap((row) => [
      row.id,
      ...row.children.flatMap((child) => [child.id, ...child.children.map(({ id }) => id)]),
    ]);
  const met = items.map((one) => ({ ...one, status: 'met' as const, insertable: false }));
  expect(ids({ components, sections: [{ ...section, items: met }] }).sort()).toEqual(ids(report).sort());
  const twice = ids({ components, sections: [report.sections[0], report.sections[0]].flatMap((one) => one ?? []) });
  expect(new Set(twice).size).toBe(twice.length);
});

test('what one name of the deck settles twice has one row', () => {
  const twice = [item('a', 'core', 'met', false), { ...item('b', 'core', 'met', false), title: 'a' }];
  const rows = rowsOf({ components, sections: [{ ...section, items: twice }] }, 'file:///deck');
  expect(rows[0]?.children[0]?.children.map((one) => one.item.id)).toEqual(['a']);
});

test('what is missing is what is required, not there, and can be given', () => {
  expect(missingOf({ ...section, items })).toEqual(['b', 'e', 'f']);
});

test('a component that is switched keeps the others as they are', () => {
  expect(componentsWith(components, new Map([['keyring', true]]))).toEqual(['core', 'zss', 'keyring']);
  expect(componentsWith(components, new Map([['core', false]]))).toEqual(['zss']);
});
