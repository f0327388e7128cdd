/** What the matrix makes of grants. The grants are said here, since how they come about is tested with the effects. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { BoundCommand } from '../../../server/src/bind/types.ts';
import type { Esm } from '../../../server/src/catalog/types.ts';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import type { DeckGrant } from '../../../server/src/effect/grants.ts';
import { accessMatrix, type AccessRow, analyse, defaultSettings } from '../../../server/src/service/index.ts';
import { job } from './harness.ts';
import { boundCommands } from '../bound.ts';

const said = vi.hoisted(() => ({ grants: [] as unknown[] }));

vi.mock('../../../server/src/effect/grants.ts', () => ({
  deckGrants: (_: unknown, esm: Esm) => (said.grants as DeckGrant[]).filter((grant) => grant.esm === esm),
}));

beforeEach(() => {
  said.grants = [];
});

/** A deck, and the grants of the given lines of it, counted from 0. */
function matrix(
  text: string,
  language: DeckLanguage,
  grants: (Partial<DeckGrant> & { readonly line: number; readonly endLine?: number })[],
  most?: number,
): { rows: string[]; more: number[]; products: string[] } {
  const analysis = analyse(text, language, defaultSettings);
  const commands = boundCommands(analysis);
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length - 1;
  const at = (line: number): BoundCommand => {
    const found = commands.find((command) => lineOf(command.text.start) === line);
    if (!found) throw new Error(`no command in line ${line}`);
    return found;
  };
  said.grants = grants.map(({ line, endLine, ...grant }) => ({
    esm: at(line).esm,
    who: 'JOE',
    kind: 'id',
    className: 'FACILITY',
    resource: 'BPX.SERVER',
    allowed: ['READ'],
    isKnown: true,
    condition: '',
    ...grant,
    command: at(line),
    ...(endLine !== undefined && { ended: at(endLine) }),
  }));
  const sections = accessMatrix(analysis, most);
  const shown = (row: AccessRow): string =>
    [
      `${row.kind}:${row.who}`,
      row.className,
      row.resource,
      row.access,
      row.condition,
      `${lineOf(row.offset)}-${row.end === undefined ? '' : lineOf(row.end)}`,
      row.through ?? '',
    ]
      .join(' ')
      .trim();
  return {
    rows: sections.flatMap(({ rows }) => rows.map(shown)),
    more: sections.map(({ more }) => more),
    products: sections.map(({ product }) => product),
  };
}

const permit = 'PERMIT BPX.SERVER CLASS(FACILITY) ID(JOE) ACCESS(READ)\n';

describe('a row', () => {
  test('tells who may do what with which resource, since which line', () => {
    const { rows, products } = matrix(`/* first */\n${permit}`, 'racf', [{ line: 1 }]);
    expect(rows).toEqual([':JOE FACILITY BPX.SERVER READ  1-']);
    expect(products).toEqual(['RACF']);
  });

  test('tells the condition, and what took it away', () => {
    const { rows } = matrix(permit + permit, 'racf', [{ line: 0, condition: 'PROGRAM(X)', endLine: 1 }]);
    expect(rows).toEqual([':JOE FACILITY BPX.SERVER READ PROGRAM(X) 0-1']);
  });

  test.each([
    ['racf', [], true, 'NONE'],
    ['racf', [], false, 'not known'],
    ['racf', ['READ', 'UPDATE'], true, 'READ, UPDATE'],
    ['racf', ['READ'], false, 'READ, ...'],
  ] as const)('says in words of %s what %j is when it is known: %j', (language, allowed, isKnown, access) => {
    const { rows } = matrix(permit, language, [{ line: 0, allowed, isKnown }]);
    expect(rows).toEqual([`:JOE FACILITY BPX.SERVER ${access}  0-`]);
  });

  test('tells what the deck creates somebody as', () => {
    const { rows } = matrix(`ADDUSER JOE\nADDGROUP G\n${permit}`, 'racf', [{ line: 2 }, { line: 2, who: 'G' }]);
    expect(rows).toEqual(['user:JOE FACILITY BPX.SERVER READ  2-', 'group:G FACILITY BPX.SERVER READ  2-']);
  });

  test('has the holes of names as the deck writes them', () => {
    const { rows } = matrix("PERMIT '{prefix}.**' ID({users.zowe}) ACCESS(READ)\n", 'racf', [
      { line: 0, who: '{USERS.ZOWE}', resource: '{PREFIX}.**' },
    ]);
    expect(rows).toEqual([':{users.zowe} FACILITY {prefix}.** READ  0-']);
  });

  test('has the words of ACF2 for what a line names, and for data sets', () => {
    const text = 'ACF\nSET RULE\nRECKEY SYS1 ADD(- UID(ABC) READ(A))\n';
    const { rows } = matrix(text, 'acf2', [
      { line: 2, kind: 'uid', who: 'ABC', className: '', resource: 'SYS1.-' },
      { line: 2, kind: 'role', who: 'R', allowed: [] },
    ]);
    expect(rows).toEqual(['role:R FACILITY BPX.SERVER PREVENT  2-', 'UID:ABC data set SYS1.- READ  2-']);
  });
});

describe('who is in a group, role or profile', () => {
  test('has what it has, but for an entry of his own', () => {
    const text = `ADDUSER JOE DFLTGRP(G)\nADDUSER ANN\nCONNECT ANN GROUP(G)\nADDUSER BOB\nCONNECT BOB GROUP(G)\nREMOVE BOB GROUP(G)\n${permit}`;
    const { rows } = matrix(text, 'racf', [{ line: 6 }, { line: 6, who: 'G', allowed: ['UPDATE'] }]);
    expect(rows).toEqual([
      'user:JOE FACILITY BPX.SERVER READ  6-',
      ':G FACILITY BPX.SERVER UPDATE  6-',
      'user:ANN FACILITY BPX.SERVER UPDATE  6- G',
    ]);
  });

  test('has nothing of what was taken away from it', () => {
    const text = `CONNECT ANN GROUP(G)\n${permit}${permit}`;
    expect(matrix(text, 'racf', [{ line: 1, who: 'G', endLine: 2 }]).rows).toHaveLength(1);
  });

  test('is told by the roles of ACF2', () => {
    const role = 'ACF\nSET X(ROL)\nINSERT R INCLUDE(JOE,ANN,ZWE-) ROLE\n';
    const grant = 'SET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER ROLE(R) SERVICE(READ) ALLOW)\n';
    const through = (between: string): string[] => {
      const line = (role + between).split('\n').length;
      const { rows } = matrix(role + between + grant, 'acf2', [{ line, kind: 'role', who: 'R' }]);
      return rows.slice(1).map((row) => row.slice(1).split(' ', 1).join());
    };
    expect(through('')).toEqual(['JOE', 'ANN']);
    expect(through('CHANGE R INCLUDE(BOB) ADD\n')).toEqual(['JOE', 'ANN', 'BOB']);
    expect(through('CHANGE R INCLUDE(JOE) DEL\n')).toEqual(['ANN']);
    expect(through('CHANGE R INCLUDE(BOB)\n')).toEqual(['BOB']);
    expect(through('DELETE R\n')).toEqual([]);
  });

  test('is told by the profiles of Top Secret', () => {
    const text = `TSS CREATE(JOE) TYPE(USER) NAME('J') DEPARTMENT(D) PROFILE(P)
TSS ADDTO(ANN) PROFILE(P Q)
TSS REMOVE(ANN) PROFILE(Q)
TSS PERMIT(P) IBMFAC(BPX.SERVER) ACCESS(READ)
`;
    const { rows } = matrix(text, 'tss', [
      { line: 3, who: 'P' },
      { line: 3, who: 'Q' },
    ]);
    expect(rows).toEqual([
      ':P FACILITY BPX.SERVER READ  3-',
      ':Q FACILITY BPX.SERVER READ  3-',
      'user:JOE FACILITY BPX.SERVER READ  3- P',
      ':ANN FACILITY BPX.SERVER READ  3- P',
    ]);
  });
});

test('every product of a job has its section', () => {
  const text = job('', permit).replace(
    '/*\n',
    '/*\n//OTHER    EXEC PGM=IKJEFT01\n//SYSTSIN  DD *\nTSS PERMIT(JOE) IBMFAC(BPX.) ACCESS(READ)\n/*\n',
  );
  expect(matrix(text, 'jcl', []).products).toEqual(['RACF', 'Top Secret']);
});

test('a text without commands of a product has no section', () => {
  expect(matrix('//A JOB 1\n', 'jcl', []).products).toEqual([]);
});

test('what is too much is counted, and what is in force stays', () => {
  const text = `CONNECT ANN GROUP(G)\nCONNECT BOB GROUP(G)\n${permit}${permit}`;
  const grants = [{ line: 2, endLine: 3 }, { line: 2, who: 'G' }, { line: 3 }];
  expect(matrix(text, 'racf', grants).rows).toHaveLength(5);
  const { rows, more } = matrix(text, 'racf', grants, 2);
  expect(rows).toEqual([':G FACILITY BPX.SERVER READ  2-', ':JOE FACILITY BPX.SERVER READ  3-']);
  expect(more).toEqual([3]);
});
