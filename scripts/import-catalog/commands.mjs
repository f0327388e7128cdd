/** racf-commands.tsv and racf-operands.tsv -> racf/commands/ and racf/segments/ */
import { importsFor, quote, readTable, uses, writeCatalog } from './files.mjs';
import { rowsAsCode } from './operands.mjs';
import { keywordLists } from './values.mjs';
import { racdcert } from './racdcert.mjs';

/** Commands whose segments are the same but for the NO forms of the second. */
const families = {
  user: ['ADDUSER', 'ALTUSER'],
  group: ['ADDGROUP', 'ALTGROUP'],
  dataset: ['ADDSD', 'ALTDSD'],
  general: ['RDEFINE', 'RALTER'],
};

/** Positional operands: name, type, and whether it is required and a list. The table words them for people. */
const positionals = {
  ADDGROUP: [['group-name', 'group', true, true]],
  ADDSD: [['profile-name', 'dataset', true, true]],
  ADDUSER: [['userid', 'user', true, true]],
  ALTDSD: [['profile-name', 'profile()', true, true]],
  ALTGROUP: [['group-name', 'group', false, true]],
  ALTUSER: [['userid', 'user', false, true]],
  CONNECT: [['userid', 'user', true, true]],
  DELDSD: [['profile-name', 'profile()', true, true]],
  DELGROUP: [['group-name', 'group', true, true]],
  DELUSER: [['userid', 'user', true, true]],
  HELP: [['command-name', "name('command')", false, false]],
  LISTGRP: [['group-name', 'group', false, true]],
  LISTUSER: [['userid', 'user', false, true]],
  RALTER: [
    ['class-name', 'className', true, false],
    ['profile-name', "profile('class-name')", true, true],
  ],
  RDEFINE: [
    ['class-name', 'className', true, false],
    ['profile-name', "profile('class-name')", true, true],
  ],
  RDELETE: [
    ['class-name', 'className', true, false],
    ['profile-name', "profile('class-name')", true, true],
  ],
  REMOVE: [['userid', 'user', true, true]],
  RLIST: [
    ['class-name', 'className', true, false],
    ['profile-name', "profile('class-name')", true, true],
  ],
  IRRDPI00: [['function', "name('function')", false, false]],
};

/** Commands whose operands were seen to be all there: nothing in real decks is missing from them. */
const complete = new Set(
  `ADDGROUP ADDSD ADDUSER ALTDSD ALTGROUP ALTUSER CONNECT DELDSD DELGROUP DELUSER LISTDSD LISTGRP LISTUSER
   PASSWORD RALTER RDEFINE RDELETE REMOVE RLIST SEARCH SETROPTS`.split(/\s+/),
);

const modules = {
  '../../build.ts': [
    'amount',
    'asis',
    'className',
    'dataset',
    'date',
    'docs',
    'group',
    'hex',
    'knowledge',
    'name',
    'number',
    'operandsOf',
    'pair',
    'profile',
    'ranges',
    'secret',
    'special',
    'text',
    'user',
    'userOrGroup',
    'volume',
  ],
  '../audit.ts': ['auditEvents'],
  '../routing.ts': ['routing'],
  '../segments/altered.ts': ['altered'],
  '../segments/encryption.ts': ['encryption'],
  '../values.ts': ['allClasses', 'every', ...new Set(Object.values(keywordLists)), 'consoleAuthority'],
};

const makers = ['flag', 'one', 'list', 'nested', 'free'];
const manual = 'z/OS 3.2 RACF Command Language Reference';

/** A whole file: comment, imports, builder, code. */
export function fileCode(comment, code, { source, sure = "'knowledge'", segments, types = ['CommandSpec'] }) {
  const builder = makers.filter((name) => uses(code, name));
  const head = builder.length > 0 || uses(code, 'source') ? `const source = ${source};\n` : '';
  const build =
    builder.length > 0 ? `const { ${builder.join(', ')} } = operandsOf(source${sure ? `, ${sure}` : ''});\n` : '';
  const all = head + build + code;
  const segmentImport = segments ? importsFor(all, { [`../segments/${segments.file}.ts`]: segments.names }) : '';
  return `/** ${comment} */
${importsFor(all, modules)}import type { ${types.join(', ')} } from '../../types.ts';
${segmentImport}
${head}${build}
${code}`;
}

const identifier = (command) => command.toLowerCase();
/** `KERB/ENCRYPT` is a constant of its own; other segments have the names they have in RACF. */
const constant = (segment) => segment.toLowerCase().replace(/[^a-z0-9]/g, '');

const issued = (text) => {
  const from = [
    /\bTSO\b/.test(text) && 'tso',
    /operator/.test(text) && 'operator',
    /parmlib/.test(text) && 'parmlib',
  ].filter(Boolean);
  return from.length === 1 && from[0] === 'tso' ? '' : `issuedFrom: [${from.map(quote).join(', ')}],\n`;
};

export async function importCommands(from, docs) {
  const commands = await readTable(from, 'racf-commands');
  const operands = (await readTable(from, 'racf-operands')).filter((row) => !/custom-field-name/.test(row.operand));
  const missing = [];
  const rowsOf = (command, parent) => operands.filter((row) => row.command === command && row.parent === parent);
  const parentsOf = (command) =>
    [...new Set(operands.filter((row) => row.command === command).map((row) => row.parent))].filter(Boolean);

  // Segments first: what the ADD command has, shared with the ALT command.
  const shared = {};
  for (const [family, [add, alter]] of Object.entries(families)) {
    const names = parentsOf(add).filter((parent) => parent !== 'CSDATA' && parent !== 'KERB/ENCRYPT');
    shared[family] = names;
    const code = names
      .map((parent) => {
        const body = rowsAsCode(rowsOf(add, parent), {
          docs,
          missing,
          nest: (row) => (row.operand === 'ENCRYPT' ? 'encryption' : constant(row.operand)),
        });
        return `export const ${constant(parent)}: readonly OperandSpec[] = [\n${body}\n];\n`;
      })
      .join('\n');
    await writeCatalog(
      `racf/segments/${family}.ts`,
      fileCode(
        `Segments of ${{ user: 'user', group: 'group', dataset: 'data set', general: 'general resource' }[family]} profiles: what ${add} and ${alter} take in their parentheses.`,
        code,
        {
          source: `docs('${manual}, ${add} and ${alter}')`,
          types: ['OperandSpec'],
        },
      ),
    );
  }
  await writeCatalog(
    'racf/segments/encryption.ts',
    fileCode(
      'Kerberos encryption types, of users and of realms.',
      `export const encryption: readonly OperandSpec[] = [\n${rowsAsCode(rowsOf('RDEFINE', 'KERB/ENCRYPT'), { docs, missing })}\n];\n`,
      {
        source: `docs('${manual}, KERB segment of ADDUSER and RDEFINE')`,
        types: ['OperandSpec'],
      },
    ),
  );

  for (const row of commands) {
    const command = row.command;
    // PERMIT is written by hand.
    if (command === 'PERMIT') continue;
    const family = Object.entries(families).find(([, pair]) => pair.includes(command))?.[0];
    const alters = family !== undefined && families[family][1] === command;
    const locals = [];
    const nest = (operand, expression) => {
      if (expression === 'AUTODIRECT') return 'autodirect';
      if (expression) return expression;
      const parent = operand.parent ? `${operand.parent}/${operand.operand}` : operand.operand;
      if (parent === 'KERB/ENCRYPT') return 'encryption';
      if (family && shared[family].includes(parent)) {
        if (!alters) return constant(parent);
        const own = rowsOf(families[family][0], parent).map((one) => one.operand);
        const mine = rowsOf(command, parent);
        const names = new Set(mine.map((one) => one.operand));
        const without = own.filter((name) => !names.has(name));
        const keep = own.filter(
          (name) =>
            names.has(name) && !names.has(`NO${name}`) && !(name.startsWith('NO') && own.includes(name.slice(2))),
        );
        const derived = new Set(own.flatMap((name) => [name, `NO${name}`]));
        const more = mine.filter((one) => !derived.has(one.operand));
        const parts = [
          keep.length > 0 && `keep: [${keep.map(quote).join(', ')}]`,
          without.length > 0 && `without: [${without.map(quote).join(', ')}]`,
          more.length > 0 && `more: [${rowsAsCode(more, { docs, missing, nest, alter: true })}]`,
        ].filter(Boolean);
        return `altered(${constant(parent)}${parts.length > 0 ? `, { ${parts.join(', ')} }` : ''})`;
      }
      return `[\n${rowsAsCode(rowsOf(command, parent), { docs, missing, nest, alter: alters })}\n]`;
    };
    const special = {
      RACDCERT: racdcert,
      SETROPTS: setropts,
      SET: set,
      TARGET: target,
      RACLINK: raclink,
      RACMAP: racmap,
    }[command];
    let body;
    const base = rowsOf(command, '');
    const hasRouting = base.some((one) => one.operand === 'ONLYAT');
    const plain = base.filter((one) => one.operand !== 'AT' && one.operand !== 'ONLYAT');
    const options = { docs, missing, nest, alter: alters };
    if (command === 'PHRASE') {
      await writeCatalog(
        'racf/commands/phrase.ts',
        `/** PHRASE: PASSWORD under another name. */
import type { CommandSpec } from '../../types.ts';
import { password } from './password.ts';

export const phrase: CommandSpec = { ...password, name: 'PHRASE', aliases: [], doc: ${quote(docs['CMD PHRASE'])} };
`,
      );
      continue;
    }
    const prelude = special ? special({ rowsOf, docs, missing, locals, nest }) : undefined;
    body = prelude?.body ?? rowsAsCode(plain, options);
    const code = `${prelude?.code ?? ''}
export const ${identifier(command)}: CommandSpec = {
  name: ${quote(command)},
  aliases: [${(row.aliases.match(/^[A-Z]+$/)?.[0] ?? row.aliases.match(/^([A-Z]+),/)?.[1] ?? '').replace(/.+/, quote)}],
  doc: ${quote(docs[`CMD ${command}`] ?? row.purpose)},
  positionals: [${(positionals[command] ?? [])
    .map(
      ([name, type, required, list]) =>
        `{ name: ${quote(name)}, doc: ${quote(docs[`POS ${command} ${name}`] ?? '')}, of: ${type}, required: ${required}${list ? ', list: true' : ''} },`,
    )
    .join('\n')}],
  operands: [
${body}
${hasRouting ? '...routing,' : ''}
  ],
  complete: ${complete.has(command)},
  ${issued(row.issuing_options)}source,
};
`;
    const known = row.source.includes('third-party extract') || row.source.includes('icha400') ? 'docs' : 'knowledge';
    const where =
      command === 'BLKUPD'
        ? 'z/OS RACF Diagnosis Guide, BLKUPD'
        : command === 'IRRDPI00'
          ? 'z/OS RACF System Programmer’s Guide, IRRDPI00'
          : command === 'HELP'
            ? 'z/OS TSO/E Command Reference, HELP'
            : `${manual}, ${command}`;
    await writeCatalog(
      `racf/commands/${identifier(command)}.ts`,
      fileCode(`${command}: ${row.purpose.replace(/\*\//g, '')[0].toLowerCase()}${row.purpose.slice(1)}.`, code, {
        source: `${command === 'HELP' ? 'knowledge' : known}('${where}')`,
        sure: command === 'HELP' ? '' : undefined,
        segments: family && { file: family, names: shared[family].map(constant) },
      }),
    );
  }
  const names = commands.map((row) => identifier(row.command)).sort();
  await writeCatalog(
    'racf/commands/index.ts',
    `/** All RACF commands. */
import type { CommandSpec } from '../../types.ts';
${names.map((name) => `import { ${name} } from './${name}.ts';`).join('\n')}

export const commands: readonly CommandSpec[] = [${names.join(', ')}];
`,
  );
  if (missing.length > 0) console.error(`without words of their own:\n${missing.join('\n')}`);
}

function setropts({ rowsOf, docs, missing, nest }) {
  const rule = rowsAsCode(rowsOf('SETROPTS', 'PASSWORD/RULEn'), { docs, missing });
  const password = rowsAsCode(
    rowsOf('SETROPTS', 'PASSWORD').filter((row) => !/RULE\d/.test(row.operand)),
    { docs, missing },
  );
  const base = rowsOf('SETROPTS', '').filter((row) => row.operand !== 'AT' && row.operand !== 'ONLYAT');
  return {
    code: `/** One syntax rule for passwords: a length, and what stands at which position. */
const rule = [${rule}];

/** The eight syntax rules, and taking each back. */
const rules = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((n) =>
  pair(
    nested(\`RULE\${n}\`, rule, \`Syntax rule \${n}: a length, and which characters stand at which positions. A password must fit one of the rules.\`),
    flag(\`NORULE\${n}\`, \`Cancels syntax rule \${n}.\`),
  ),
);

const eraseOptions = [
  flag('ALL', ${quote(docs['ERASE ALL'])}),
  ...pair(
    one('SECLEVEL', name('security level', 44), ${quote(docs['ERASE SECLEVEL'])}),
    flag('NOSECLEVEL', ${quote(docs['ERASE NOSECLEVEL'])}),
  ),
];

const passwordOptions = [${password} ...rules];
`,
    body: rowsAsCode(base, {
      docs,
      missing,
      nest: (row, type) => (row.operand === 'PASSWORD' ? 'passwordOptions' : nest(row, type)),
    }),
  };
}

function set({ rowsOf, docs, missing, nest }) {
  return {
    code: `/** Who is told of commands and changes sent to other nodes. */
const autodirect = [${rowsAsCode(rowsOf('SET', 'AUTODIRECT'), { docs, missing })}];
`,
    body: rowsAsCode(rowsOf('SET', ''), {
      docs,
      missing,
      nest: (row, type) => (/^(AUTO|PWSYNC)/.test(row.operand) ? 'autodirect' : nest(row, type)),
    }),
  };
}

function target({ rowsOf, docs, missing, nest }) {
  return {
    code: `const workspace = [${rowsAsCode(rowsOf('TARGET', 'WORKSPACE'), { docs, missing })}];
`,
    body: rowsAsCode(rowsOf('TARGET', ''), {
      docs,
      missing,
      nest: (row, type) => (/WORKSPACE$/.test(row.operand) ? 'workspace' : nest(row, type)),
    }),
  };
}

/** MANAGED and PEER are written after DEFINE(...), not in it. */
function raclink({ rowsOf, docs, missing, nest }) {
  const inner = rowsOf('RACLINK', 'DEFINE').map((row) => ({ ...row, parent: '' }));
  return {
    body: rowsAsCode([...rowsOf('RACLINK', ''), ...inner], {
      docs,
      missing,
      nest,
      withOf: (row) => (row.operand === 'MANAGED' || row.operand === 'PEER' ? "['DEFINE']" : undefined),
    }),
  };
}

function racmap({ rowsOf, docs, missing, nest }) {
  return {
    code: `const byLabel = [one('LABEL', text(32), 'The label of the filter, in apostrophes when it has blanks or lower case.')];
const byName = [one('NAME', text(), ${quote(docs['REGISTRY NAME'])})];
`,
    body: rowsAsCode(rowsOf('RACMAP', ''), { docs, missing, nest }),
  };
}
