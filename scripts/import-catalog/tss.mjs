/** tss-commands.tsv and tss-operands.tsv -> tss/ */
import { certainty, importsFor, plain, quote, readTable, sentence, uses, writeCatalog } from './files.mjs';

const build = ['asis', 'dataset', 'hex', 'keywords', 'name', 'number', 'operandsOf', 'secret', 'text'];
const makers = ['flag', 'one', 'list', 'nested', 'free'];
const marks = { docs: 'documented', knowledge: 'known', doubtful: 'unsure' };
const markOf = (source) => marks[/^docs/.test(source) && !source.includes('?') ? 'docs' : certainty(source)];

const fileCode = (comment, types, code) => {
  const used = makers.filter((name) => uses(code, name));
  const builder = used.length > 0 ? `const { ${used.join(', ')} } = operandsOf(documented);\n\n` : '';
  const all = builder + code;
  return `/** ${comment} */
${importsFor(all.replace(/^const row = [^]*?\}\);$/m, ''), { '../build.ts': build })}import type { ${types.join(', ')} } from '../types.ts';
${importsFor(all, { './sources.ts': ['documented', 'known', 'unsure'] })}
${builder}${code}`;
};

const secrets = /^(PASSWORD|PHRASE|PKCSPASS|SESSKEY)$/;

/** The functions a keyword goes with, by their full names. */
function functionsOf(text) {
  if (/most/.test(text))
    return ['ADDTO', 'CREATE', 'DELETE', 'LIST', 'MOVE', 'PERMIT', 'REMOVE', 'RENAME', 'REPLACE', 'REVOKE'];
  const words = text.replace(/\([^)]*\)/g, '').match(/[A-Z]+/g) ?? [];
  const full = { ADD: 'ADDTO' };
  return [...new Set(words.map((word) => full[word] ?? word).filter((word) => !['FDT'].includes(word)))];
}

function keywordCode(row, docs) {
  const { keyword, value_kind: kind } = row;
  const doc = docs[`TSS ${keyword}`] ?? (plain(row.notes) || `Keyword ${keyword}.`);
  const aliases = row.aliases_or_min_abbreviation.split(/[;,] ?/).filter((word) => /^[A-Z]{3,}$/.test(word));
  const no = keyword === 'STCACT';
  const notes = [
    aliases.length > 0 && `aliases: [${aliases.map(quote).join(', ')}]`,
    no && 'negatable: true',
    markOf(row.source) !== 'documented' && `source: ${markOf(row.source)}`,
  ].filter(Boolean);
  const more = notes.length > 0 ? `, { ${notes.join(', ')} }` : '';
  if (secrets.test(keyword)) return `one(${quote(keyword)}, secret(), ${quote(doc)}${more})`;
  if (/^keyword/.test(kind) || (kind === 'see notes' && keyword === 'DEFAULT'))
    return `flag(${quote(keyword)}, ${quote(doc)}${more})`;
  if (kind === 'path') return `one(${quote(keyword)}, asis(), ${quote(doc)}${more})`;
  if (kind === 'number') return `one(${quote(keyword)}, number(), ${quote(doc)}${more})`;
  if (kind === '1-255') return `one(${quote(keyword)}, number(1, 255), ${quote(doc)}${more})`;
  return `free(${quote(keyword)}, ${quote(doc)}${more})`;
}

export async function importTss(from, docs) {
  const functions = await readTable(from, 'tss-commands');
  const rows = await readTable(from, 'tss-operands');
  await writeCatalog(
    'tss/sources.ts',
    `/** Where the facts about Top Secret come from. */
import { docs, doubtful, knowledge } from '../build.ts';

export const documented = docs('Top Secret for z/OS Command Functions and User Guide, knowledge base articles, published decks');
export const known = knowledge('Top Secret for z/OS, from experience');
export const unsure = doubtful('Top Secret for z/OS, not seen in documentation');
`,
  );

  // Resource classes.
  const classes = rows.filter(
    (row) => row.keyword.startsWith('resource class ') && !/not a TSS class/.test(row.functions),
  );
  const classLines = classes.map((row) => {
    const name = row.keyword.replace('resource class ', '');
    const racf = /^[A-Z0-9@#$]+$/.test(row.racf_equivalent) ? row.racf_equivalent : '';
    const doc = [
      racf && racf !== name ? `Protects what RACF protects in class ${racf}.` : `Resources of class ${name}.`,
      plain(row.notes.replace(/^differs;? ?/, '')),
    ]
      .filter(Boolean)
      .join(' ');
    const alias = row.aliases_or_min_abbreviation;
    const facts = [
      racf && `racfClass: ${quote(racf)}`,
      alias && `aliases: [${quote(alias)}]`,
      markOf(row.source) !== 'documented' && `source: ${markOf(row.source)}`,
    ].filter(Boolean);
    return `row(${quote(name)}, ${quote(doc)}${facts.length > 0 ? `, { ${facts.join(', ')} }` : ''}),`;
  });
  await writeCatalog(
    'tss/resource-classes.ts',
    fileCode(
      'Resource classes of Top Secret. Each is a keyword of ADDTO, PERMIT, REVOKE, WHOHAS and WHOOWNS; sites define more in the RDT.',
      ['TssClassSpec'],
      `const row = (
  name: string,
  doc: string,
  facts: Partial<Pick<TssClassSpec, 'aliases' | 'racfClass' | 'source'>> = {},
): TssClassSpec => ({ name, doc, source: documented, ...facts });

export const resourceClasses: readonly TssClassSpec[] = [
${classLines.join('\n')}
];
`,
    ),
  );

  // Keywords, with the functions they go with.
  const keywords = rows.filter((row) => !row.keyword.startsWith('resource class '));
  const options = keywords.filter((row) => /^MODIFY \(control option\)/.test(row.functions));
  const plainKeywords = keywords.filter((row) => !options.includes(row));
  const groups = new Map();
  for (const row of plainKeywords) {
    const key = functionsOf(row.functions).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  await writeCatalog(
    'tss/keywords.ts',
    fileCode(
      'Keywords of TSS functions, by the functions they go with, and control options. Both are open: sites and releases add to them.',
      ['OperandSpec'],
      `/** Keywords that go with the same functions. */
export interface KeywordGroup {
  readonly functions: readonly string[];
  readonly keywords: readonly OperandSpec[];
}

export const keywordGroups: readonly KeywordGroup[] = [
${[...groups]
  .map(
    ([key, list]) => `{ functions: [${key.split(' ').map(quote).join(', ')}], keywords: [
${list.map((row) => `${keywordCode(row, docs)},`).join('\n')}
] },`,
  )
  .join('\n')}
];

/** What TSS MODIFY takes. */
export const controlOptions: readonly OperandSpec[] = [
${options.map((row) => `${keywordCode({ ...row, notes: row.notes.replace(/;? ?both TSS MODIFY.*$/, '') }, { [`TSS ${row.keyword}`]: docs[`TSS MODIFY ${row.keyword}`] ?? (sentence(row.notes.replace(/;? ?both TSS MODIFY.*$/, '')) || `Control option ${row.keyword}.`) })},`).join('\n')}
];
`,
    ),
  );

  // Functions and the records that stand in the place of an ACID.
  const functionLines = functions
    .filter((row) => /^[A-Z0-9]+$/.test(row.function))
    .map((row) => {
      const aliases = row.abbreviations
        .split(/, ?/)
        .filter((word) => /^[A-Z0-9]+$/.test(word) && word !== row.function);
      const target = /^required/.test(row.target_required)
        ? 'required'
        : /^optional/.test(row.target_required)
          ? 'optional'
          : 'none';
      const doc =
        docs[`TSS FUNCTION ${row.function}`] ?? [sentence(row.purpose), plain(row.notes)].filter(Boolean).join(' ');
      return `row(${quote(row.function)}, [${aliases.map(quote).join(', ')}], ${quote(target)}, ${quote(doc)}${markOf(row.source) === 'documented' ? '' : `, ${markOf(row.source)}`}),`;
    });
  const targetLines = functions
    .filter((row) => row.function.startsWith('(special target)'))
    .map(
      (row) =>
        `target(${quote(row.function.replace('(special target) ', ''))}, ${quote([sentence(row.purpose), plain(row.notes)].filter(Boolean).join(' '))}),`,
    );
  await writeCatalog(
    'tss/functions.ts',
    `/** Functions of the TSS command, and the records that stand in the place of an ACID. */
import type { KeywordSpec, OperandSpec, Source, TssClassSpec, TssFunctionSpec } from '../types.ts';
import { controlOptions, keywordGroups } from './keywords.ts';
import { resourceClasses } from './resource-classes.ts';
import { documented, known } from './sources.ts';

/** Functions that take the resource classes as keywords. */
const withClasses: ReadonlySet<string> = new Set(['ADDTO', 'REMOVE', 'PERMIT', 'REVOKE', 'WHOHAS', 'WHOOWNS', 'ADMIN', 'DEADMIN', 'CREATE', 'REPLACE']);

/** Functions that take what another one takes. */
const asAlso: Readonly<Record<string, readonly string[]>> = {
  CREATE: ['ADDTO'],
  REPLACE: ['ADDTO'],
  REMOVE: ['ADDTO'],
  REVOKE: ['PERMIT'],
  DEADMIN: ['ADMIN'],
  CHKCERT: ['GENCERT'],
  EXPORT: ['GENCERT'],
  GENREQ: ['GENCERT'],
  REKEY: ['GENCERT'],
  ROLLOVER: ['GENCERT'],
};

const classOperands = resourceClasses.map(classOperand);

function classOperand({ name, aliases, doc, source }: TssClassSpec): OperandSpec {
  return { name, ...(aliases && { aliases }), doc, value: { kind: 'any' }, source };
}

/** The keywords of a function; the first of two with the same name counts. */
function operandsFor(name: string): readonly OperandSpec[] {
  const functions = [name, ...(asAlso[name] ?? [])];
  const keywords = keywordGroups
    .filter((group) => group.functions.some((one) => functions.includes(one)))
    .flatMap((group) => group.keywords);
  const options = name === 'MODIFY' ? controlOptions : [];
  const all = [...keywords, ...options, ...(withClasses.has(name) ? classOperands : [])];
  return [...new Map(all.toReversed().map((operand) => [operand.name, operand])).values()].toReversed();
}

const row = (
  name: string,
  aliases: readonly string[],
  target: TssFunctionSpec['target'],
  doc: string,
  source: Source = documented,
): TssFunctionSpec => ({
  name,
  aliases,
  doc,
  target,
  positionals: [],
  operands: operandsFor(name),
  complete: false,
  source,
});

export const functions: readonly TssFunctionSpec[] = [
${functionLines.join('\n')}
];

const target = (name: string, doc: string): KeywordSpec => ({ name, doc });

/** Records of the security file that stand in the place of an ACID. */
export const targets: readonly KeywordSpec[] = [
${targetLines.join('\n')}
];
`,
  );
  await writeCatalog(
    'tss/index.ts',
    `/** The language facts of Top Secret: functions with their keywords, resource classes. */
import { findNamed } from '../lookup.ts';
import type { KeywordSpec, TssClassSpec, TssFunctionSpec } from '../types.ts';
import { functions, targets } from './functions.ts';
import { resourceClasses } from './resource-classes.ts';

export interface TssCatalog {
  readonly functions: readonly TssFunctionSpec[];
  /** The function that \`word\` names: in full, by a short form, or by an unambiguous leading part. */
  readonly functionOf: (word: string) => TssFunctionSpec | undefined;
  readonly resourceClasses: readonly TssClassSpec[];
  /** Records that stand in the place of an ACID: ALL, STC, RDT and others. */
  readonly targets: readonly KeywordSpec[];
}

export const tssCatalog: TssCatalog = {
  functions,
  functionOf: (word) => {
    const match = findNamed(functions, word);
    return match && 'spec' in match ? match.spec : undefined;
  },
  resourceClasses,
  targets,
};
`,
  );
}
