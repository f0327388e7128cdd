// @ts-check
/** Where the time of a full check goes, told by V8's sampling profiler. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleBench } from './bundle.mjs';
import { groupsOf, inNode } from './in-node.mjs';
import { aligned } from './table.mjs';

/** The decks, each with the group of the bench that checks it. */
const decks = Object.entries({
  RACF: 'cold-100000',
  ACF2: 'cold-acf2',
  'Top Secret': 'cold-tss',
  JCL: 'cold-jcl',
  'every line wrong': 'cold-broken',
});

/** What the phases of a check are called, by the functions that begin them. */
const phases = new Map(
  Object.entries({
    readingDeck: 'cards joined to commands',
    readDeck: 'cards joined to commands',
    Lines: 'cards, statements, symbols',
    buildFrame: 'cards, statements, symbols',
    bindCommand: 'grammar and catalog',
    add: 'replay of effects',
    addCommand: 'rules about one command',
    updating: 'rules about several',
    update: 'rules about several',
    zowePartsOf: 'review for Zowe',
    diagnostics: 'choice of diagnostics',
  }),
);

/** In which other phase a phase may begin; elsewhere it is of a check as a whole. */
const within = new Map([
  ['cards, statements, symbols', 'cards joined to commands'],
  ['review for Zowe', 'choice of diagnostics'],
]);

const garbage = 'garbage collection';
const other = 'other';
const microsecondsBetweenSamples = 200;

/**
 * The table of phases and decks, in milliseconds for one check.
 * @param {string} effort as the bench takes it
 */
export async function profileTable(effort) {
  const { folder, bench, server } = await bundleBench({ minify: false });
  /** @type {Map<string, number>[]} */
  const columns = [];
  try {
    const { nodeArguments } = await groupsOf(bench);
    for (const [, group] of decks) {
      const profiles = join(folder, group);
      const flags = ['--expose-gc', '--cpu-prof', `--cpu-prof-interval=${microsecondsBetweenSamples}`];
      await inNode([...nodeArguments, ...flags, `--cpu-prof-dir=${profiles}`, bench, group, effort, server]);
      const [file = ''] = await readdir(profiles);
      columns.push(phasesOf(JSON.parse(await readFile(join(profiles, file), 'utf8')), JSON.parse(effort).runs));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const names = [...new Set(phases.values()), garbage, other];
  const head = ['Phase', ...decks.map(([name]) => name)];
  const rows = names.map((name) => [name, ...columns.map((times) => (times.get(name) ?? 0).toFixed(0))]);
  return aligned([head, ...rows]);
}

/**
 * Milliseconds by phase for one check.
 * @param {{ nodes: ProfileNode[], samples: number[], timeDeltas: number[] }} profile
 * @param {number} checks that it covers
 */
function phasesOf({ nodes, samples, timeDeltas }, checks) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  /** @type {Map<number, string | undefined>} */
  const phaseOf = new Map();
  /** @param {ProfileNode} node @param {string | undefined} outer */
  const visit = (node, outer) => {
    const phase = phaseIn(node.callFrame.functionName, outer);
    phaseOf.set(node.id, phase);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) visit(child, phase);
    }
  };
  if (nodes[0]) visit(nodes[0], undefined);
  const inOrder = samples.map((id) => phaseOf.get(id));
  /** @type {Map<string, number>} */
  const times = new Map();
  inOrder.forEach((phase, index) => {
    // The collector has no caller: what is collected between two samples of a check was made by it.
    const counts = phase !== garbage || (neighbour(inOrder, index, -1) && neighbour(inOrder, index, 1));
    if (phase && counts) times.set(phase, (times.get(phase) ?? 0) + (timeDeltas[index] ?? 0) / 1000 / checks);
  });
  return times;
}

/**
 * The phase that a function is part of; undefined outside of checks, since the decks are made in the same process.
 * @param {string} functionName
 * @param {string | undefined} outer phase of its caller
 */
function phaseIn(functionName, outer) {
  if (functionName === '(garbage collector)') return garbage;
  // Bundling tells functions of one name apart by numbers.
  const name = functionName.replace(/\d+$/, '');
  if (outer === undefined) return name === 'check' ? other : undefined;
  const phase = phases.get(name);
  return phase && (outer === other || within.get(phase) === outer) ? phase : outer;
}

/**
 * The phase of the nearest sample that is not of the collector.
 * @param {readonly (string | undefined)[]} samples
 * @param {number} index
 * @param {1 | -1} step
 */
function neighbour(samples, index, step) {
  let at = index;
  while (samples[at] === garbage) at += step;
  return samples[at];
}

/** @typedef {{ id: number, callFrame: { functionName: string }, children?: number[] }} ProfileNode */
