/** Which DDs of a job hold the commands that a security product's program reads. */
import type { Esm } from '../../catalog/types.ts';
import { hasHole } from '../../text/holes.ts';
import { resolveSymbols, symbolReferences } from '../symbols.ts';
import type { JclParameter, JclProblem } from '../types.ts';
import { type DataDd, type Dd, hasData, type Step } from './jobs.ts';
import { keyword, meaning } from './parameters.ts';

/** The in-stream data that one step reads as commands. */
export interface CommandData {
  readonly step: Step;
  /** In the order of the text. */
  readonly dds: readonly DataDd[];
  /** The product whose own program reads a DD; undefined where a program of TSO does. */
  readonly readBy: (dd: DataDd) => Esm | undefined;
  /** Wrong if one of the DDs holds security commands. */
  readonly problem: JclProblem | undefined;
}

/** The DD that a program reads commands from, and the product that the program belongs to. */
interface Reader {
  readonly dd: string;
  readonly esm?: Esm;
}

const terminalMonitor: Reader = { dd: 'SYSTSIN' };

/**
 * Programs that read commands. The TSO terminal monitor has three entries; ACFBATCH reads ACF subcommands without an ACF
 * command in front of them (ACF2 for z/OS, The ACF Command), TSSCRIPT reads TSS commands (Top Secret Implementation Guide).
 */
const readers: ReadonlyMap<string, Reader> = new Map([
  ['IKJEFT01', terminalMonitor],
  ['IKJEFT1A', terminalMonitor],
  ['IKJEFT1B', terminalMonitor],
  ['ACFBATCH', { dd: 'SYSIN', esm: 'acf2' }],
  ['TSSCRIPT', { dd: 'SYSIN', esm: 'tss' }],
]);

/** Finds the command data of every step that has some. */
export function commandData(steps: readonly Step[]): CommandData[] {
  const namesWithData = new Set(steps.flatMap((step) => step.dds.filter(hasData).map((dd) => dd.name)));
  const found: CommandData[] = [];
  for (const step of steps) {
    const readBy = new Map<DataDd, Esm | undefined>();
    let problem: JclProblem | undefined;
    for (const reader of readersOf(step)) {
      const data = dataOfStep(step, reader, namesWithData);
      for (const dd of data.dds) if (!readBy.has(dd)) readBy.set(dd, reader.esm);
      problem ??= data.problem;
    }
    const dds = step.dds.filter(hasData).filter((dd) => readBy.has(dd));
    if (dds.length > 0) found.push({ step, dds, readBy: (dd) => readBy.get(dd), problem });
  }
  return found;
}

/** What reads commands in a step. */
function readersOf({ program, called = [] }: Step): ReadonlySet<Reader> {
  // A procedure, and a program that is not known, may be the terminal monitor: SYSTSIN is read by little else.
  const known = program === undefined ? [terminalMonitor] : [];
  const programs = program === undefined ? called : [program];
  return new Set([...known, ...programs.flatMap((name) => readers.get(name) ?? [])]);
}

function dataOfStep(
  step: Step,
  { dd: ddName }: Reader,
  namesWithData: ReadonlySet<string>,
): Pick<CommandData, 'dds' | 'problem'> {
  const names = new Set(step.dds.map((dd) => dd.name));
  const read = new Set([ddName]);
  let readsAll = false;
  let problem: JclProblem | undefined;
  for (const dd of step.dds) {
    const target = dd.name === ddName ? keyword(dd.statement, 'DDNAME') : undefined;
    if (!target || target.value === '') continue;
    const named = resolveSymbols(meaning(target), dd.symbols).text?.toUpperCase();
    const choice = named === undefined || isChoice(target);
    // Where one is chosen by a symbol, steps for the other products are left without one on purpose: their DD is then
    // empty. So only a name is missing that no data of the whole text has.
    const isMissing = named !== undefined && isComplete(step) && !(choice ? namesWithData : names).has(named);
    if (isMissing) problem ??= notFound(dd, target, named, step);
    // A wrong name means one of the others, so these are read too.
    if (choice || isMissing) readsAll = true;
    else read.add(named);
  }
  return { dds: step.dds.filter(hasData).filter((dd) => readsAll || read.has(dd.name)), problem };
}

/** The name is wrong in the SET where the whole of it comes from one. */
function notFound(dd: Dd, target: JclParameter, detail: string, step: Step): JclProblem {
  const [reference, ...others] = symbolReferences(target.value);
  const isWhole = others.length === 0 && reference?.range.start === 0 && reference.range.end === target.value.length;
  const set = isWhole ? dd.symbols.get(reference.name) : undefined;
  const names = step.dds.filter(hasData).map(({ name }) => name);
  const base = { kind: 'ddname-not-found', detail, names } as const;
  if (set?.value === undefined) return { ...base, range: target.valueRange };
  // A value that is empty has no place of its own.
  return { ...base, range: detail === '' ? set.nameRange : set.valueRange, also: target.valueRange };
}

/** `DDNAME=&PRODUCT`: the job has data for several products, of which one is chosen when it is submitted. */
function isChoice(target: JclParameter): boolean {
  return hasHole(target.value) || symbolReferences(target.value).length > 0;
}

/** True when all DDs of the step are in the text: none come from a procedure or an INCLUDE. */
function isComplete(step: Step): boolean {
  return step.program !== undefined && !step.hasInclude;
}
