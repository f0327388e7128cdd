/** acf2-commands.tsv, acf2-operands.tsv, acf2-types.tsv -> acf2/ */
import { certainty, importsFor, plain, quote, readTable, sentence, uses, writeCatalog } from './files.mjs';

const build = [
  'anything',
  'asis',
  'className',
  'dataset',
  'group',
  'hex',
  'keywords',
  'name',
  'number',
  'operandsOf',
  'secret',
  'text',
  'user',
];
const makers = ['flag', 'one', 'list', 'nested', 'free'];
const marks = { docs: 'documented', knowledge: 'known', doubtful: 'unsure' };

/** `docs (...); knowledge (...)` says that part of a row is documented: the name is. */
const markOf = (source) => marks[/^docs/.test(source) && !source.includes('?') ? 'docs' : certainty(source)];

const fileCode = (comment, types, code) => {
  const used = makers.filter((name) => uses(code, name));
  const builder = used.length > 0 ? `const { ${used.join(', ')} } = operandsOf(documented);\n\n` : '';
  const all = builder + code;
  return `/** ${comment} */
${importsFor(all.replace(/^const type = [^]*?;$/m, ''), { '../build.ts': build })}import type { ${types.join(', ')} } from '../types.ts';
${importsFor(all, { './sources.ts': ['documented', 'known', 'unsure'] })}
${builder}${code}`;
};

const secrets = /^(PASSWORD|PWPHRASE|SSKEY)$/;

/** A field of a record, or an operand. */
function fieldCode(row, fallback, extra = {}, written = undefined) {
  const kind = row.value_kind;
  const name = row.operand.toUpperCase();
  const doc = written ?? (plain(row.notes) || fallback);
  const mark = markOf(row.source);
  const notes = {
    ...extra,
    ...(/^boolean/.test(kind) && { negatable: 'true' }),
    ...(mark !== 'documented' && { source: mark }),
  };
  const more =
    Object.keys(notes).length > 0
      ? `, { ${Object.entries(notes)
          .map(([k, v]) => `${k}: ${v}`)
          .join(', ')} }`
      : '';
  const tail = `${quote(doc)}${more})`;
  const enumeration = row.enum_values && /^[A-Z0-9 ]+$/.test(row.enum_values) ? row.enum_values.split(' ') : undefined;
  if (secrets.test(name)) return `one(${quote(name)}, secret(), ${tail}`;
  if (kind === 'A|L|P') return `one(${quote(name)}, permission, ${tail}`;
  if (/^(boolean|keyword$|none$|kept by)/.test(kind) && !enumeration) return `flag(${quote(name)}, ${tail}`;
  if (/^(0|1)-\d+$/.test(kind) && kind !== '1-8')
    return `one(${quote(name)}, number(${kind.replace('-', ', ')}), ${tail}`;
  if (/^(number|days|minutes)$/.test(kind)) return `one(${quote(name)}, number(), ${tail}`;
  if (/^1-8/.test(kind)) return `one(${quote(name)}, name('name', 8), ${tail}`;
  if (/group name/.test(kind)) return `one(${quote(name)}, group, ${tail}`;
  if (kind === 'logonid') return `one(${quote(name)}, user, ${tail}`;
  if (/^path/.test(kind)) return `one(${quote(name)}, asis(), ${tail}`;
  if (/data set name|^data set$/.test(kind)) return `one(${quote(name)}, dataset, ${tail}`;
  return `free(${quote(name)}, ${tail}`;
}

const about = (row) =>
  /^[A-Z0-9@]+$/.test(row.saf_class)
    ? `Resources of the class ${row.saf_class}.`
    : sentence(row.saf_class.replace(/^\((.*)\)$/, '$1'));

/** Where the mapping of class to type comes from. */
function basis(text) {
  if (/^internal CLASMAP/.test(text)) return 'ACF2 maps the class so unless the site says otherwise.';
  if (/^(site|KB)/.test(text)) return 'A common choice: sites map the class themselves with a CLASMAP record.';
  if (/first-three/.test(text))
    return 'The type is the first three letters of the class where no CLASMAP record says otherwise.';
  if (/Db2|DB2/.test(text)) return 'Of the ACF2 option for Db2, chosen by $SYSID.';
  if (/z\/VM/.test(text)) return 'On z/VM only.';
  if (/CICS/.test(text)) return 'Set in the parameters of ACF2 for CICS.';
  return '';
}

/** The fields a row of a GSO record lists: `LOGONID() GROUP() LOG|NOLOG`. */
function fieldsOfRecord(text, docs) {
  const plain = text.replace(/^record with fields: /, '');
  const fields = new Map();
  for (const [, name, , list] of plain.matchAll(
    /(?<![A-Z$(=])([A-Z][A-Z0-9$-]+)(\|NO\$?[A-Z]+)?(\([^()]*(?:\([^()]*\)[^()]*)*\))?/g,
  )) {
    if (name.startsWith('NO') && !['NOAPFCHK', 'NON-VSAM'].includes(name)) continue;
    if (!fields.has(name) && name !== 'REP') fields.set(name, list !== undefined);
  }
  return [...fields].map(([name, list]) =>
    list
      ? `free(${quote(name)}, ${quote(docs[`ACF2 FIELD ${name}`] ?? `Field ${name} of the record.`)})`
      : `flag(${quote(name)}, ${quote(docs[`ACF2 FIELD ${name}`] ?? `Field ${name} of the record.`)}, { negatable: true })`,
  );
}

export async function importAcf2(from, docs) {
  const commands = await readTable(from, 'acf2-commands');
  const operands = await readTable(from, 'acf2-operands');
  const types = await readTable(from, 'acf2-types');

  await writeCatalog(
    'acf2/sources.ts',
    `/** Where the facts about ACF2 come from. */
import { docs, doubtful, knowledge } from '../build.ts';

export const documented = docs('ACF2 for z/OS documentation, knowledge base articles and published decks');
export const known = knowledge('ACF2 for z/OS, from experience');
export const unsure = doubtful('ACF2 for z/OS, not seen in documentation');
`,
  );

  // Resource types.
  const typeLines = types
    .filter((row) => /^[A-Z0-9@]{3}$/.test(row.type))
    .map((row) => {
      const doc = [about(row), basis(row.mapping_basis), plain(row.notes)].filter(Boolean).join(' ');
      return `type(${quote(row.type)}, ${quote(row.saf_class)}, ${quote(doc)}${markOf(row.source) === 'documented' ? '' : `, ${markOf(row.source)}`}),`;
    });
  await writeCatalog(
    'acf2/resource-types.ts',
    fileCode(
      'Resource type codes of ACF2: three characters that stand for a SAF class. Sites may map classes otherwise (GSO CLASMAP).',
      ['AcfTypeSpec', 'Source'],
      `const type = (name: string, resourceClass: string, doc: string, source: Source = documented): AcfTypeSpec => ({
  name,
  resourceClass,
  doc,
  source,
});

export const resourceTypes: readonly AcfTypeSpec[] = [
${typeLines.join('\n')}
];
`,
    ),
  );

  // Settings: what SET takes.
  const settings = new Map();
  for (const row of commands.filter((one) => one.category === 'setting')) {
    for (const part of row.command.replace(/^SET /, '').split(/ \/ |(?<=^[A-Z]+)\|(?=[A-Z]+$)/)) {
      const [, name, argument] = part.match(/^([A-Z]+)(?:\[?\(([^)]*)\))?/) ?? [];
      if (!name || /[a-z ]/.test(argument ?? '') === undefined) continue;
      const entry = settings.get(name) ?? { row, values: new Map(), list: false };
      if (argument !== undefined) entry.list = true;
      for (const value of (argument ?? '').split('|'))
        if (/^[A-Z0-9]+$/.test(value))
          entry.values.set(value, row.operands === value || row.purpose ? row.purpose : value);
      settings.set(name, entry);
    }
  }
  const shortest = (row) => row.min_abbreviation.match(/^SE ([A-Z]+)/)?.[1];
  const settingLines = [...settings].map(([name, { row, values, list }]) => {
    const alias = shortest(row);
    // `R` stands for RULE without parentheses and for RESOURCE with them.
    const notes = [
      alias && alias !== name && name.startsWith(alias) && !['RESOURCE', 'FORCE'].includes(name)
        ? `aliases: [${quote(alias)}]`
        : '',
      name === 'DIVISION' ? "aliases: ['DIV']" : '',
      markOf(row.source) === 'documented' ? '' : `source: ${markOf(row.source)}`,
    ].filter(Boolean);
    const more =
      notes.length > 0
        ? `, { ${[...new Set(notes.map((n) => (n.startsWith('aliases') && name === 'DIVISION' ? "aliases: ['DIV']" : n)))].join(', ')} }`
        : '';
    const doc = quote(
      docs[`ACF2 SET ${name}`] ??
        (values.size > 1 ? `Setting ${name}: works on records of the kind in parentheses.` : sentence(row.purpose)),
    );
    if (values.size > 0 && name !== 'PROFILE' && name !== 'CONTROL')
      return `one(${quote(name)}, keywords({ ${[...values].map(([k, v]) => `${k}: ${quote(sentence(v))}`).join(', ')} }), ${doc}${more}),`;
    if (values.size > 0)
      return `one(${quote(name)}, name('kind of record'), ${quote(`Setting ${name}: works on records of the kind in parentheses: ${[...values.keys()].join(', ')} and others.`)}${more}),`;
    return list ? `free(${quote(name)}, ${doc}${more}),` : `flag(${quote(name)}, ${doc}${more}),`;
  });

  // SHOW topics.
  const topics = [];
  const seenTopics = new Set();
  for (const row of commands.filter((one) => /^SHOW /.test(one.command))) {
    for (const topic of row.command
      .replace(/^SHOW /, '')
      .replace(/ ?[[(].*$/, '')
      .split(' / ')) {
      if (seenTopics.has(topic)) continue;
      seenTopics.add(topic);
      const mark = markOf(row.source);
      topics.push(
        `${topic === 'OMVS' ? 'free' : 'flag'}(${quote(topic)}, ${quote(sentence(row.purpose))}${mark === 'documented' ? '' : `, { source: ${mark} }`}),`,
      );
    }
  }

  // Subcommands.
  const operandsFor = (verb) => operands.filter((row) => row.command === verb && row.mode === 'any');
  const byVerb = new Map();
  const known = [
    'ACF',
    'LID',
    'RULE',
    'RESOURCE',
    'CONTROL',
    'PROFILE',
    'XREF',
    'ENTRY',
    'FIELD',
    'IDENTITY',
    'SCOPE',
    'SHIFT',
  ];
  for (const row of commands.filter((one) => ['entry', 'subcommand'].includes(one.category))) {
    const verb = row.command.match(/^([A-Z0-9]+)(?: \(as subcommand\))?$/)?.[1];
    if (!verb) continue;
    const entry = byVerb.get(verb) ?? { rows: [], settings: new Set() };
    entry.rows.push(row);
    const named = known.filter((name) => new RegExp(`\\b${name}\\b`).test(row.valid_in_modes));
    for (const name of /^(any|all)/.test(row.valid_in_modes) || named.length === 0 ? [] : named)
      entry.settings.add(name);
    byVerb.set(verb, entry);
  }
  const selectors = operands
    .filter((row) => row.command === 'LIST/CHANGE/DELETE' && /^[A-Z]+$/.test(row.operand))
    .map((row) => `${fieldCode(row, `Selects by ${row.operand}.`, {}, docs[`ACF2 SELECT ${row.operand}`])},`)
    .join('\n');
  const subcommandLines = [...byVerb].map(([verb, { rows, settings: valid }]) => {
    const [row] = rows;
    const aliases = row.min_abbreviation
      .replace(/\(.*\)/, '')
      .split(/ \/ | /)
      .filter((alias) => /^[A-Z]+$/.test(alias) && alias !== verb && verb.startsWith(alias));
    const list =
      verb === 'SHOW'
        ? 'topics'
        : ['LIST', 'CHANGE', 'DELETE'].includes(verb)
          ? 'selectors'
          : verb === 'RECKEY'
            ? 'reckey'
            : `[${operandsFor(verb)
                .map((one) =>
                  fieldCode(
                    one,
                    `Operand ${one.operand.toUpperCase()} of ${verb}.`,
                    {},
                    docs[`ACF2 ${verb} ${one.operand.toUpperCase()}`],
                  ),
                )
                .join(',\n')}]`;
    const doc =
      docs[`ACF2 ${verb}`] ?? [sentence(row.purpose), ...rows.map((one) => plain(one.notes))].filter(Boolean).join(' ');
    const facts = [
      aliases.length > 0 && `aliases: [${aliases.map(quote).join(', ')}]`,
      valid.size > 0 && `settings: [${[...valid].map(quote).join(', ')}]`,
      markOf(row.source) !== 'documented' && `source: ${markOf(row.source)}`,
    ].filter(Boolean);
    return `subcommand(${quote(verb)}, ${quote(doc)}, ${list}${facts.length > 0 ? `, { ${facts.join(', ')} }` : ''}),`;
  });
  await writeCatalog(
    'acf2/subcommands.ts',
    fileCode(
      "Subcommands of ACF2's ACF command. What INSERT and CHANGE write is in the records.",
      ['AcfCommandSpec', 'OperandSpec'],
      `const subcommand = (
  verb: string,
  doc: string,
  operands: readonly OperandSpec[],
  facts: Partial<Pick<AcfCommandSpec, 'aliases' | 'settings' | 'source'>> = {},
): AcfCommandSpec => ({
  name: verb,
  aliases: [],
  doc,
  positionals: [],
  operands,
  complete: false,
  source: documented,
  ...facts,
});

/** What SET takes: the setting in force for the subcommands that follow. */
const settings = [
${settingLines.join('\n')}
];

const topics = [
${topics.join('\n')}
];

/** What picks the records LIST, CHANGE and DELETE work on. */
const selectors = [
${selectors}
];

const reckey = [
${operands
  .filter((row) => row.command === 'RECKEY')
  .map((row) =>
    fieldCode(
      {
        ...row,
        operand: row.operand.replace(/\(.*/, ''),
        value_kind: /\(/.test(row.operand) ? 'entry' : row.value_kind,
      },
      `Operand ${row.operand} of RECKEY.`,
      {},
      docs[`ACF2 RECKEY ${row.operand.replace(/\(.*/, '')}`],
    ),
  )
  .join(',\n')}
];

export const subcommands: readonly AcfCommandSpec[] = [
subcommand('SET', 'Chooses the setting: which records the subcommands that follow work on, and some options. After a SET that failed nothing is accepted until a valid one.', settings, { aliases: ['SE', 'T'] }),
${subcommandLines.join('\n')}
];
`,
    ),
  );

  // Records.
  const titles = { LID: 'the logonid' };
  const records = [];
  const groups = new Map();
  for (const row of operands.filter((one) => /^(INSERT|CHANGE|INSERT\/CHANGE)$/.test(one.command))) {
    if (row.mode === 'CONTROL(GSO)' && /^record/.test(row.value_kind)) {
      records.push({ name: row.operand, setting: 'CONTROL(GSO)', row });
      continue;
    }
    if (!/^[A-Z0-9][A-Z0-9-]*$/.test(row.operand)) {
      if (/^[A-Z| ]+$/.test(row.operand))
        for (const one of row.operand.split(' | ')) push(row.mode, { ...row, operand: one });
      else if (row.operand === 'DATA/text') push(row.mode, { ...row, operand: 'DATA' });
      else if (/^[A-Z]+\(/.test(row.operand)) push(row.mode, { ...row, operand: row.operand.replace(/\(.*/, '') });
      continue;
    }
    push(row.mode, row);
  }
  function push(mode, row) {
    const rows = groups.get(mode) ?? [];
    if (!rows.some((one) => one.operand === row.operand)) rows.push(row);
    groups.set(mode, rows);
  }
  const fieldsCode = (rows, what) =>
    rows
      .map(
        (row) =>
          `${fieldCode(row, `Field ${row.operand} of ${what}.`, {}, (row.mode === 'LID' && docs[`ACF2 LID ${row.operand}`]) || docs[`ACF2 FIELD ${row.operand}`])},`,
      )
      .join('\n');
  const gsoCommon = fieldsCode(groups.get('CONTROL(GSO)') ?? [], 'the record');
  const recordLine = (name, setting, doc, fields, mark) =>
    `{ name: ${quote(name)}, setting: ${quote(setting)}, doc: ${quote(doc)}, fields: ${fields}, source: ${mark} },`;
  await writeCatalog(
    'acf2/logonid.ts',
    fileCode(
      'Fields of the logonid record. Sites add fields of their own, so a field that is not here is no mistake.',
      ['AcfRecordSpec', 'OperandSpec'],
      `const fields: readonly OperandSpec[] = [
${fieldsCode(
  (groups.get('LID') ?? []).filter((row) => !/site field/.test(row.value_kind)),
  titles.LID,
)}
];

export const logonid: AcfRecordSpec = ${recordLine('LID', 'LID', 'The logonid: who a user or task is and may do.', 'fields', 'documented').slice(0, -1)};
`,
    ),
  );
  await writeCatalog(
    'acf2/gso.ts',
    fileCode(
      'Records of the setting CONTROL(GSO): global options of ACF2.',
      ['AcfRecordSpec', 'OperandSpec'],
      `/** Every record takes these. */
const common: readonly OperandSpec[] = [
${gsoCommon}
];

export const gsoRecords: readonly AcfRecordSpec[] = [
${records
  .map(({ name, setting, row }) => {
    const own = groups.get(`CONTROL(GSO) ${name.replace(/\..*/, '')}`);
    const listed = own
      ? fieldsCode(own, 'the record')
      : fieldsOfRecord(row.value_kind, docs)
          .map((line) => `${line},`)
          .join('\n');
    return recordLine(
      name,
      setting,
      plain(row.notes) || 'A record of global options.',
      `[...common, ${/^record( with|$)/.test(row.value_kind) && (own || /with fields/.test(row.value_kind)) ? listed : ''}]`,
      markOf(row.source),
    );
  })
  .join('\n')}
];
`,
    ),
  );
  const others = [...groups].filter(([mode]) => mode !== 'LID' && !mode.startsWith('CONTROL(GSO)'));
  const kinds = {
    'PROFILE(USER) DIV(OMVS)': 'The z/OS UNIX identity of a logonid.',
    'PROFILE(GROUP) DIV(OMVS)': 'The z/OS UNIX identity of a group.',
    'PROFILE(USER) DIV(KEYRING)': 'A key ring.',
    'PROFILE(USER) DIV(CERTDATA)': 'A certificate.',
    'PROFILE(USER) DIV(PWPHRASE)': 'The password phrase of a logonid.',
    'PROFILE(USER) DIV(IDMAP)': 'A distributed identity mapped to a logonid.',
    'PROFILE(PTKTDATA) DIV(SSIGNON)': 'The PassTicket key of an application.',
    'XREF(ROL)': 'A role: a list of logonids, or a list of roles.',
    'XREF(SGP)': 'A group of sources.',
    'XREF(RGP)': 'A group of resources.',
  };
  await writeCatalog(
    'acf2/profiles.ts',
    fileCode(
      'Records of the settings PROFILE and XREF: segments of users and groups, roles.',
      ['AcfRecordSpec'],
      `export const profileRecords: readonly AcfRecordSpec[] = [
${others.map(([mode, rows]) => recordLine(mode.match(/\((\w+)\)$/)?.[1] ?? mode, mode, kinds[mode] ?? 'A record.', `[\n${fieldsCode(rows, 'the record')}\n]`, 'documented')).join('\n')}
];
`,
    ),
  );

  // Rules.
  const control = operands.filter((row) => row.command === 'COMPILE input' && /^[$%][A-Z]/.test(row.operand));
  const controlLines = control.map((row) => {
    const name = row.operand.match(/^[$%][A-Z]+/)[0];
    const free = /\(|uidmask|id list/.test(row.operand + row.value_kind);
    const mark = markOf(row.source);
    return `${free ? 'free' : 'flag'}(${quote(name)}, ${quote(docs[`ACF2 RULE ${name}`] ?? `Control statement ${name}.`)}${mark === 'documented' ? '' : `, { source: ${mark} }`}),`;
  });
  const entry = (mode) => {
    const rows = operands.filter((row) => row.command === 'rule entry' && row.mode === mode);
    const lines = [];
    for (const row of rows) {
      const name = row.operand.match(/^[A-Z]+/)?.[0];
      if (!name || row.operand.includes('|') || name.length === 1) continue;
      const letter = rows.some((one) => one.operand === name[0]);
      const extra = letter && row.value_kind === 'A|L|P' ? { aliases: `[${quote(name[0])}]` } : {};
      const kind = /\(/.test(row.operand) ? 'mask' : row.value_kind;
      const exclusive =
        row.notes === 'exclusive with FOR' || row.default_or_required === 'exclusive with FOR'
          ? "['FOR']"
          : /exclusive with UNTIL/.test(row.notes + row.default_or_required)
            ? "['UNTIL']"
            : '';
      lines.push(
        `${fieldCode({ ...row, operand: name, value_kind: kind, enum_values: '', notes: row.notes.replace(/exclusive with (FOR|UNTIL)/, '') }, `${name} of a rule entry.`, { ...extra, ...(exclusive && { excludes: exclusive }) }, docs[`ACF2 RULE ${name}`])},`,
      );
    }
    return lines.join('\n');
  };
  await writeCatalog(
    'acf2/rules.ts',
    fileCode(
      'The text of ACF2 rule sets: control statements and entries.',
      ['OperandSpec'],
      `/** What an entry of a data set rule says about each kind of access. */
const permission = keywords({
  A: 'Allow.',
  ALLOW: 'Allow.',
  L: 'Allow and log.',
  LOG: 'Allow and log.',
  P: 'Prevent.',
  PREVENT: 'Prevent.',
});

/** Statements in front of the entries. After the first one of a line the others stand without their sign. */
export const controlStatements: readonly OperandSpec[] = [
${controlLines.join('\n')}
];

/** The parts of an entry of a data set rule. */
export const dataSetEntry: readonly OperandSpec[] = [
${entry('RULE (data set)')}
];

/** The parts of an entry of a resource rule. */
export const resourceEntry: readonly OperandSpec[] = [
${entry('RESOURCE')}
];
`,
    ),
  );

  // Operator commands in an ACF session.
  const operator = new Map();
  for (const row of commands.filter((one) => one.category === 'operator')) {
    const verb = row.command.match(/^F ACF2,([A-Z]+)/)?.[1];
    if (!verb || /SHOW|NEWUID/.test(row.command)) continue;
    const list = operator.get(verb) ?? [];
    list.push(row);
    operator.set(verb, list);
  }
  const operatorOperands = {
    REBUILD: ['CLASS', 'DIVISION'],
    REFRESH: ['TYPE', 'CLASS', 'SYSID'],
    NEWXREF: ['TYPE', 'SYSID'],
  };
  const operatorDocs = {
    CLASS: 'The class of records: R resource rules, P profiles, D Db2, C control records.',
    DIVISION: 'The division of profile records, such as OMVS.',
    TYPE: 'The type of records.',
    SYSID: 'The system the records belong to.',
  };
  await writeCatalog(
    'acf2/operator.ts',
    fileCode(
      'Operator commands to ACF2 that an ACF session takes too: `F ACF2,REFRESH(STC)`.',
      ['CommandSpec', 'OperandSpec', 'Source'],
      `const command = (verb: string, doc: string, operands: readonly OperandSpec[] = [], source: Source = documented): CommandSpec => ({
  name: verb,
  aliases: [],
  doc,
  positionals: [],
  operands,
  complete: false,
  source,
});

${[...new Set(Object.values(operatorOperands).flat())].map((name) => `const for${name[0]}${name.slice(1).toLowerCase()} = free(${quote(name)}, ${quote(operatorDocs[name])}${name === 'DIVISION' ? ", { aliases: ['DIV'] }" : ''});`).join('\n')}

export const operatorCommands: readonly CommandSpec[] = [
${[...operator]
  .map(([verb, rows]) => {
    const names = operatorOperands[verb] ?? [];
    const mark = markOf(rows[0].source);
    const list =
      names.length > 0
        ? `, [${names.map((name) => `for${name[0]}${name.slice(1).toLowerCase()}`).join(', ')}]`
        : mark === 'documented'
          ? ''
          : ', []';
    return `command(${quote(verb)}, ${quote(docs[`ACF2 F ${verb}`] ?? [sentence(rows[0].purpose), plain(rows[0].notes)].filter(Boolean).join(' '))}${list}${mark === 'documented' ? '' : `, ${mark}`}),`;
  })
  .join('\n')}
];
`,
    ),
  );
  await writeCatalog(
    'acf2/index.ts',
    `/** The language facts of ACF2: subcommands, settings, records, rules, resource types. */
import { findNamed } from '../lookup.ts';
import type { AcfCommandSpec, AcfRecordSpec, AcfTypeSpec, CommandSpec, OperandSpec } from '../types.ts';
import { gsoRecords } from './gso.ts';
import { logonid } from './logonid.ts';
import { operatorCommands } from './operator.ts';
import { profileRecords } from './profiles.ts';
import { resourceTypes } from './resource-types.ts';
import { controlStatements, dataSetEntry, resourceEntry } from './rules.ts';
import { subcommands } from './subcommands.ts';

export interface Acf2Catalog {
  readonly commands: readonly AcfCommandSpec[];
  /** The subcommand that \`verb\` names: in full, by its documented short form, or by an unambiguous leading part. */
  readonly command: (verb: string) => AcfCommandSpec | undefined;
  /** What may follow \`F ACF2,\`. */
  readonly operatorCommands: readonly CommandSpec[];
  /** The records INSERT and CHANGE write. */
  readonly records: readonly AcfRecordSpec[];
  readonly resourceTypes: readonly AcfTypeSpec[];
  readonly controlStatements: readonly OperandSpec[];
  readonly dataSetEntry: readonly OperandSpec[];
  readonly resourceEntry: readonly OperandSpec[];
}

export const acf2Catalog: Acf2Catalog = {
  commands: subcommands,
  command: (verb) => {
    const match = findNamed(subcommands, verb);
    return match && 'spec' in match ? match.spec : undefined;
  },
  operatorCommands,
  records: [logonid, ...gsoRecords, ...profileRecords],
  resourceTypes,
  controlStatements,
  dataSetEntry,
  resourceEntry,
};
`,
  );
}
