/** Which DDs of a job hold the commands that a security product's program reads. */
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
  /** Wrong if one of the DDs holds security commands. */
  readonly problem: JclProblem | undefined;
}

/** Programs that read commands, with the DD they read. The TSO terminal monitor has three entries; ACFBATCH is ACF's own. */
const commandDds: ReadonlyMap<string, string> = new Map([
  ['IKJEFT01', 'SYSTSIN'],
  ['IKJEFT1A', 'SYSTSIN'],
  ['IKJEFT1B', 'SYSTSIN'],
  ['ACFBATCH', 'SYSIN'],
]);

/** The program that reads ACF subcommands without an ACF command in front of them. */
export const acfProgram = 'ACFBATCH';

/** Finds the command data of every step that has some. */
export function commandData(steps: readonly Step[]): CommandData[] {
  const namesWithData = new Set(steps.flatMap((step) => step.dds.filter(hasData).map((dd) => dd.name)));
  const found: CommandData[] = [];
  for (const step of steps) {
    // A procedure, and a program that is not known, may be the terminal monitor: SYSTSIN is read by little else.
    const ddName = step.program === undefined ? 'SYSTSIN' : commandDds.get(step.program);
    if (ddName === undefined) continue;
    const data = dataOfStep(step, ddName, namesWithData);
    if (data.dds.length > 0) found.push(data);
  }
  return found;
}

function dataOfStep(step: Step, ddName: string, namesWithData: ReadonlySet<string>): CommandData {
  const withData = step.dds.filter(hasData);
  const read = new Set<Dd>();
  let problem: JclProblem | undefined;
  for (const dd of step.dds) {
    if (dd.name !== ddName) continue;
    read.add(dd);
    const target = keyword(dd.statement, 'DDNAME');
    if (!target || target.value === '') continue;
    const named = resolveSymbols(meaning(target), dd.symbols).text?.toUpperCase();
    const choice = named === undefined || isChoice(target);
    const missing = named !== undefined && isMissing(step, named, choice, namesWithData);
    if (missing) problem ??= { kind: 'ddname-not-found', range: target.valueRange, detail: named };
    // A wrong name means one of the others, so these are read too.
    for (const other of withData) if (choice || missing || other.name === named) read.add(other);
  }
  return { step, dds: withData.filter((dd) => read.has(dd)), problem };
}

/** `DDNAME=&PRODUCT`: the job has data for several products, of which one is chosen when it is submitted. */
function isChoice(target: JclParameter): boolean {
  return hasHole(target.value) || symbolReferences(target.value).length > 0;
}

/**
 * True when no DD can be meant. Where one is chosen by a symbol, steps for the other products are left without one
 * on purpose (the DD is then empty); then only a name that no data of the whole text has is missing.
 */
function isMissing(step: Step, named: string, choice: boolean, namesWithData: ReadonlySet<string>): boolean {
  if (step.program === undefined || step.hasInclude || named === '') return false;
  return choice ? !namesWithData.has(named) : !step.dds.some((dd) => dd.name === named);
}
