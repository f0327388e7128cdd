/** RACDCERT: one function keyword, and operands that stand beside it or inside its parentheses. */
import { quote } from './files.mjs';
import { rowsAsCode } from './operands.mjs';

/** Functions whose operands stand in the parentheses of the function keyword, but for FORCE. */
const inside = new Set(['BIND', 'CONNECT', 'REMOVE', 'UNBIND']);

export function racdcert({ rowsOf, docs, missing }) {
  const functions = rowsOf('RACDCERT', '');
  const nameOf = { SUBJECTSDN: 'subject', ALTNAME: 'otherNames' };
  const within = (name) =>
    rowsOf('RACDCERT', name)
      .filter((row) => row.operand !== 'FORCE')
      .map((row) => ({ ...row, parent: 'INSIDE' }));

  // The same operand serves several functions: one entry, with the functions it goes with.
  const beside = new Map();
  for (const { operand: name } of functions) {
    for (const row of rowsOf('RACDCERT', name)) {
      const ownerOfRing = row.operand === 'ID' && (name === 'CONNECT' || name === 'REMOVE');
      if (inside.has(name) && row.operand !== 'FORCE' && !ownerOfRing) continue;
      if (name === 'IMPORT' && (row.operand === 'TOKEN' || row.operand === 'SEQNUM')) continue;
      const entry = beside.get(row.operand) ?? { row: { ...row, parent: '' }, functions: [] };
      entry.functions.push(name);
      beside.set(row.operand, entry);
    }
  }
  const rows = [...functions, ...[...beside.values()].map((entry) => entry.row)];
  const list = (names) => `[${names.map(quote).join(', ')}]`;
  const nest = (row, type) => {
    if (inside.has(row.operand)) return `[${rowsAsCode(within(row.operand), { docs, missing, nest })}]`;
    if (row.operand in nameOf) return nameOf[row.operand];
    return type;
  };
  const part = (parent) =>
    rowsAsCode(
      rowsOf('RACDCERT', `GENCERT/${parent}`).map((row) => ({ ...row, parent })),
      { docs, missing },
    );
  const label = `one('LABEL', text(32), ${quote(docs['INSIDE LABEL'])})`;
  return {
    code: `const byLabel = [${label}];
const byLabelOrNumber = [
  ${label},
  one('SERIALNUMBER', hex(), ${quote(docs['INSIDE SERIALNUMBER'])}),
  one('ISSUERSDN', text(), ${quote(docs['INSIDE ISSUERSDN'])}),
];
const signer = [
  ...byLabel,
  flag('SITE', 'The signing certificate is one of the site.', { excludes: ['CERTAUTH'] }),
  flag('CERTAUTH', 'The signing certificate is one of an authority.', { excludes: ['SITE'] }),
];
const keyPlace = [
  one('PKDS', name('label', 64), ${quote(docs['INSIDE PKDS'])}, { optional: true, also: every, excludes: ['TOKEN'] }),
  one('TOKEN', name('token', 32), ${quote(docs['INSIDE TOKEN'])}, { excludes: ['PKDS'] }),
];
const moment = [
  one('DATE', { type: 'date', form: 'yyyy-mm-dd' }, ${quote(docs['INSIDE DATE'])}),
  one('TIME', name('hh:mm:ss', 8), ${quote(docs['INSIDE TIME'])}),
];
const inToken = [
  one('TOKEN', name('token', 32), ${quote(docs['INSIDE TOKEN'])}),
  one('SEQNUM', hex(), ${quote(docs['INSIDE SEQNUM'])}),
];
const subject = [${part('SUBJECTSDN')}];
const otherNames = [${part('ALTNAME')}];
`,
    body: rowsAsCode(rows, {
      docs,
      missing,
      nest,
      withOf: (row) => {
        const entry = beside.get(row.operand);
        return entry && entry.row.operand === row.operand && !functions.includes(row)
          ? list(entry.functions)
          : undefined;
      },
    }),
  };
}
