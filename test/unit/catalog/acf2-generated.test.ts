import { describe, expect, test } from 'vitest';
import type { BoundCommand, BoundOperand } from '../../../server/src/bind/types.ts';
import { isNegated } from '../../../server/src/rules/support/words.ts';
import { acf2Catalog } from '../../../server/src/catalog/acf2/index.ts';
import type { AcfRecordSpec, OperandSpec } from '../../../server/src/catalog/types.ts';
import {
  type Analysis,
  analyse,
  complete,
  defaultSettings,
  diagnostics,
  hover,
} from '../../../server/src/service/index.ts';
import { exampleOf } from './examples.ts';
import { written } from './uses.ts';
import { keywordsOf } from './walk.ts';
import { boundCommands } from '../bound.ts';

/** A deck that uses an operand, and the offset of the operand's word. */
interface Use {
  readonly path: string;
  readonly operand: OperandSpec;
  readonly text: string;
  readonly at: number;
}

const use = (path: string, operand: OperandSpec, head: string, tail = ''): Use => ({
  path,
  operand,
  text: `${head}${written(operand)}${tail}`,
  at: head.length,
});

function analysed(text: string): Analysis {
  return analyse(text, 'acf2', defaultSettings, undefined, (code, error) => {
    throw new Error(`${code} failed`, { cause: error });
  });
}

function everyBound({ operands }: BoundCommand): BoundOperand[] {
  const inner = (operand: BoundOperand): BoundOperand[] => [operand, ...operand.operands.flatMap(inner)];
  return operands.flatMap(inner);
}

/** Uses whose operand binds to another entry, or to none. */
const unbound = (uses: readonly Use[]): readonly string[] =>
  uses
    .filter(({ text, operand }) => {
      const bound = boundCommands(analysed(text)).flatMap(everyBound);
      return !bound.some(({ spec }) => spec?.name === operand.name && spec.doc === operand.doc);
    })
    .map(({ path, text }) => `${path}: ${text}`);

const withErrors = (uses: readonly Use[]): readonly string[] =>
  uses.flatMap(({ path, text }) =>
    diagnostics(analysed(text))
      .filter(({ severity }) => severity === 'error')
      .map(({ code, message }) => `${path}: ${text}: ${code} ${message}`),
  );

const notOffered = (uses: readonly Use[]): readonly string[] =>
  uses
    .filter(({ text, operand, at }) => {
      const labels = complete(analysed(text.slice(0, at)), at).map(({ label }) => label);
      return !labels.includes(operand.name);
    })
    .map(({ path, text }) => `${path}: ${text}`);

const withoutHover = (uses: readonly Use[]): readonly string[] =>
  uses
    .filter(({ text, operand, at }) => {
      const shown = hover(analysed(text), at)?.text ?? '';
      return !shown.includes(operand.name) || !shown.includes(operand.doc.slice(0, 20));
    })
    .map(({ path, text }) => `${path}: ${text}`);

/** Value words that are not offered in the parentheses of their operand. */
const wordsNotOffered = (uses: readonly Use[]): readonly string[] =>
  uses.flatMap(({ path, operand, text, at }) => {
    const words = keywordsOf(operand);
    if (words.length === 0) return [];
    const head = `${text.slice(0, at)}${operand.name}(`;
    const labels = new Set(complete(analysed(`${head})`), head.length).map(({ label }) => label));
    return words.filter(({ name }) => !labels.has(name)).map(({ name }) => `${path}: ${name}`);
  });

/** The name of a record of this kind, as INSERT takes it. */
function nameOf({ name, key, setting }: AcfRecordSpec): string {
  if (setting === 'CONTROL(GSO)') return name.replace(/\.[a-z]+$/u, '.X');
  return (key && exampleOf(key.of)) ?? 'X';
}

const fieldUses = (record: AcfRecordSpec): readonly Use[] =>
  record.fields.map((field) =>
    use(
      `${record.setting} ${record.name} ${field.name}`,
      field,
      `ACF\nSET ${record.setting}\nINSERT ${nameOf(record)} `,
    ),
  );

describe.each(acf2Catalog.records.map((record) => [`${record.setting} ${record.name}`, record] as const))(
  '%s',
  (_name, record) => {
    const uses = fieldUses(record);

    test('each field binds to its entry', () => {
      expect(unbound(uses)).toEqual([]);
    });

    test('the shortest use of each field has no error', () => {
      expect(withErrors(uses)).toEqual([]);
    });

    test('each field completes and hovers', () => {
      expect(notOffered(uses)).toEqual([]);
      expect(withoutHover(uses)).toEqual([]);
    });

    test('the words of its values complete', () => {
      expect(wordsNotOffered(uses)).toEqual([]);
    });

    test('each switch is taken back with NO', () => {
      const switches = record.fields.filter(({ negatable }) => negatable);
      const wrong = switches.filter(({ name }) => {
        const text = `ACF\nSET ${record.setting}\nCHANGE ${nameOf(record)} NO${name}`;
        const bound = boundCommands(analysed(text)).flatMap(everyBound);
        return !bound.some((operand) => operand.spec?.name === name && isNegated(operand));
      });
      expect(wrong.map(({ name }) => name)).toEqual([]);
    });
  },
);

const subcommands = acf2Catalog.commands.filter(({ operands }) => operands.length > 0);

/** A setting in which each subcommand works, where the first one is none. */
const settings: Readonly<Record<string, string>> = { RECKEY: 'RESOURCE(FAC)', VALIDATE: 'XREF(ROL)' };

describe.each(subcommands.map((command) => [command.name, command] as const))('%s', (name, command) => {
  const setting = settings[name];
  const begin = `ACF\n${setting === undefined ? '' : `SET ${setting}\n`}${name}`;
  const names = command.positionals.map(({ of }) => ` ${exampleOf(of) ?? 'X'}`).join('');
  // The record behind INSERT and its like has fields of the same names.
  const uses = command.operands
    .filter(
      (operand) =>
        !(
          ['INSERT', 'CHANGE'].includes(name) &&
          acf2Catalog.records[0]?.fields.some((field) => field.name === operand.name)
        ),
    )
    .map((operand) => {
      const needed = (operand.with ?? []).slice(0, 1).map((word) => ` ${word}`);
      return use(`${name} ${operand.name}`, operand, `${begin}${names}${needed.join('')} `);
    });

  test('each operand binds to its entry', () => {
    expect(unbound(uses)).toEqual([]);
  });

  test('each operand completes and hovers', () => {
    expect(notOffered(uses)).toEqual([]);
    expect(withoutHover(uses)).toEqual([]);
  });

  test('the words of its values complete', () => {
    expect(wordsNotOffered(uses)).toEqual([]);
  });
});

describe('rule text', () => {
  const entries = (setting: string, operands: readonly OperandSpec[]): readonly Use[] =>
    operands.map((operand) =>
      use(`${setting} ${operand.name}`, operand, `ACF\nSET ${setting}\nCOMPILE *\n$KEY(X)\n A.B `),
    );
  const uses = [...entries('RULE', acf2Catalog.dataSetEntry), ...entries('RESOURCE(FAC)', acf2Catalog.resourceEntry)];

  test('each part of an entry binds to its entry, completes and hovers', () => {
    expect(unbound(uses)).toEqual([]);
    expect(notOffered(uses)).toEqual([]);
    expect(withoutHover(uses)).toEqual([]);
    expect(wordsNotOffered(uses)).toEqual([]);
  });

  test('each control statement binds to its entry and hovers, with its sign and without', () => {
    const statements = acf2Catalog.controlStatements.filter(({ name }) => name.startsWith('$') && name !== '$KEY');
    const signed = statements.map((operand) => use(operand.name, operand, '$KEY(X)\n'));
    expect(unbound(signed)).toEqual([]);
    expect(withoutHover(signed)).toEqual([]);
    const wrong = statements.filter((operand) => {
      const text = `$KEY(X) ${written(operand).slice(1)}`;
      const bound = boundCommands(analysed(text)).flatMap(everyBound);
      return !bound.some(({ spec }) => spec?.name === operand.name.slice(1));
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

describe('operator commands', () => {
  test.each(acf2Catalog.operatorCommands.map((command) => [command.name, command] as const))('%s', (name, command) => {
    const target = command.positionals.map(({ of }) => `(${exampleOf(of) ?? 'X'})`).join('');
    const head = `ACF\nF ACF2,${name}${target}`;
    const shown = hover(analysed(head), head.indexOf(name))?.text ?? '';
    expect(shown).toContain(command.doc.slice(0, 20));
    const uses = command.operands.map((operand) => use(`${name} ${operand.name}`, operand, `${head},`));
    expect(unbound(uses)).toEqual([]);
    expect(withoutHover(uses)).toEqual([]);
    expect(withErrors(uses)).toEqual([]);
  });
});
