// @ts-check
/**
 * Measures the budgets of the project and prints them as a table: `npm run bench`. Nothing here fails for being slow.
 *
 *     node scripts/bench.mjs                 everything; takes some minutes
 *     node scripts/bench.mjs --quick         fewer repetitions
 *     node scripts/bench.mjs cold paste      only the groups whose name begins so
 *     node scripts/bench.mjs --json          rows as JSON
 *     node scripts/bench.mjs --write-docs    also puts the table into docs/performance.md
 *     node scripts/bench.mjs --profile       where the time of a full check goes, instead
 */
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { bundleBench } from './bench/bundle.mjs';
import { groupsOf, inNode } from './bench/in-node.mjs';
import { profileTable } from './bench/profile.mjs';
import { machine } from './bench/machine.mjs';
import { sizes } from './bench/sizes.mjs';
import { table } from './bench/table.mjs';
import { writeTable } from './bench/docs.mjs';

const { values, positionals } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    json: { type: 'boolean' },
    'write-docs': { type: 'boolean' },
    profile: { type: 'boolean' },
  },
  allowPositionals: true,
});
const quick = values.quick === true;
const effort = JSON.stringify(quick ? { quick, runs: 3, samples: 100 } : { quick, runs: 7, samples: 400 });

if (values.profile) {
  const text = `${await machine({ quick })}\n\n${await profileTable(effort)}`;
  console.log(text);
  if (values['write-docs']) await writeTable('profile', text);
  process.exit();
}

const { folder, bench, server } = await bundleBench();
/** @type {import('./bench/table.mjs').Row[]} */
const rows = [];
try {
  const { names, nodeArguments } = await groupsOf(bench);
  const wanted = names.filter((name) => isWanted(name));
  for (const name of wanted) {
    if (!values.json) process.stderr.write(`${name} ...\n`);
    rows.push(...JSON.parse(await inNode(['--expose-gc', ...nodeArguments, bench, name, effort, server])));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
if (isWanted('sizes')) rows.push(...(await sizes()));

const about = await machine({ quick });
if (values.json) console.log(JSON.stringify({ about, rows }, undefined, 2));
else console.log(`${about}\n\n${table(rows)}`);
if (values['write-docs']) await writeTable('bench', `${about}\n\n${table(rows)}`);

/** @param {string} name */
function isWanted(name) {
  return positionals.length === 0 || positionals.some((start) => name.startsWith(start));
}
