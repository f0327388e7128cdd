/** racf-classes.tsv -> racf/classes.ts */
import { certainty, quote, readTable, sentence, writeCatalog } from './files.mjs';

/** The parts of a source column: where the name comes from, where RACLIST, where the rest. */
function marks(source) {
  const name = source.match(/name: ([^;]*)/)?.[1] ?? source;
  const raclist = source.match(/RACLIST[^:]*: ([^;]*)/)?.[1];
  const rest =
    source.match(/rest(?: of row)?: (?!name|RACLIST|refresh|purpose|pair|no profiles|docs)([^;]*)$/)?.[1] ?? source;
  return { name, raclist, rest };
}

function raclist(text) {
  if (/^required/.test(text)) return 'required';
  if (/product loads|MQ loads/.test(text)) return /^unknown/.test(text) ? undefined : 'product';
  if (/^not-allowed/.test(text)) return 'disallowed';
  if (/^allowed/.test(text)) return 'allowed';
  if (/via member|with its pair/.test(text)) return 'member';
  return undefined;
}

const sources = {
  table: ['supplied', "docs('z/OS RACF Security Administrator’s Guide, supplied resource classes')"],
  db2: ['db2', "docs('Db2 12 for z/OS, RACF resource classes')"],
  vm: ['vm', "docs('RACF Command Language Reference, supplied classes for z/VM')"],
  base: ['base', "docs('RACF Command Language Reference, class names outside the class descriptor table')"],
};

const sourceOf = (text) =>
  text.includes('Db2 12') ? 'db2' : text.includes('vclass') ? 'vm' : text.includes('mclass') ? 'table' : 'base';

export async function importClasses(from, docs) {
  const rows = await readTable(from, 'racf-classes');
  const used = new Set();
  const lines = rows.map((row) => {
    const { raclist: listed, rest } = marks(row.source);
    const source = sourceOf(row.source);
    used.add(source);
    const paired = rows.find((other) => other.class === row.pair_class);
    const grouping = row.pair_class.endsWith('(member)') || /^Member class of/.test(paired?.purpose ?? '');
    const length = Number(row.max_name_length);
    const list = raclist(row.raclist);
    const sure = certainty(rest);
    const listSure = /uncertain/.test(row.raclist) ? 'doubtful' : listed ? certainty(listed) : sure;
    const unknownCase = !/^(upper|ASIS)/.test(row.case) || /uncertain/.test(row.case);
    const facts = [
      row.pair_class && `${grouping ? 'groups' : 'groupedBy'}: ${quote(row.pair_class.replace('(member)', ''))}`,
      unknownCase ? "letterCase: 'unknown'" : /^ASIS/.test(row.case) && "letterCase: 'asis'",
      /^no( \(grouping\))?$/.test(row.generics) && 'generics: false',
      /uncertain/.test(row.generics) && "generics: 'unknown'",
      row.generics === 'no profiles' && 'profiles: false',
      sure !== 'knowledge' && `sure: ${quote(sure)}`,
      list && listSure !== sure && `raclistSure: ${quote(listSure)}`,
    ].filter(Boolean);
    const purpose = grouping
      ? row.purpose.replace(/^Grouping class$/, `Grouping class of ${row.pair_class.replace('(member)', '')}`)
      : row.purpose;
    const doc = docs[`CLASS ${row.class}`] ?? sentence(purpose);
    const more = facts.length > 0 ? `, { ${facts.join(', ')} }` : '';
    const size = Number.isInteger(length) && length > 0 ? length : 0;
    return `  ${sources[source][0]}(${quote(row.class)}, ${size}, ${quote(list ?? 'unknown')}, ${quote(doc)}${more}),`;
  });
  const makers = [...used].map((key) => `const ${sources[key][0]} = classesFrom(${sources[key][1]});`).join('\n');
  await writeCatalog(
    'racf/classes.ts',
    `/**
 * The general resource classes IBM supplies, and the names that commands accept in the place of a class.
 * A row: name, longest profile name (0: not known), RACLIST, what the class protects, and what is unusual about it.
 */
import { docs } from '../build.ts';
import type { Certainty, ClassSpec, Source } from '../types.ts';

/** What a row says besides. Left out: upper case, generics allowed, known from experience. */
interface Unusual {
  readonly groups?: string;
  readonly groupedBy?: string;
  readonly letterCase?: 'asis' | 'unknown';
  readonly generics?: false | 'unknown';
  readonly profiles?: false;
  readonly sure?: Certainty;
  readonly raclistSure?: Certainty;
}

const classesFrom =
  (source: Source) =>
  (
    name: string,
    maxLength: number,
    raclist: NonNullable<ClassSpec['raclist']> | 'unknown',
    doc: string,
    unusual: Unusual = {},
  ): ClassSpec => {
    const { groups, groupedBy, letterCase = 'upper', generics = true, profiles, sure, raclistSure } = unusual;
    const pair = groups ?? groupedBy;
    return {
      name,
      doc,
      ...(pair !== undefined && { pair }),
      ...(groups !== undefined && { grouping: true }),
      ...(maxLength > 0 && { maxLength }),
      ...(raclist !== 'unknown' && { raclist }),
      ...(letterCase !== 'unknown' && { letterCase }),
      ...(generics !== 'unknown' && { generics: generics && profiles !== false }),
      ...(profiles === false && { profiles }),
      source,
      certainty: sure ?? 'knowledge',
      ...(raclistSure && { raclistCertainty: raclistSure }),
    };
  };

${makers}

export const classes: readonly ClassSpec[] = [
${lines.join('\n')}
];
`,
  );
}
