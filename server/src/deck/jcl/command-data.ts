/** Which DDs of a job hold the commands that a security product's program reads. */
import { hasHole } from '../../text/holes.ts';
import { resolveSymbols, symbolReferences } from '../symbols.ts';
import type { JclParameter, JclProblem } from '../types.ts';
import { type DataDd, hasData, type Step } from './jobs.ts';
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
    if (isMissing && named !== '') problem ??= { kind: 'ddname-not-found', range: target.valueRange, detail: named };
    // A wrong name means one of the others, so these are read too.
    if (choice || isMissing) readsAll = true;
    else read.add(named);
  }
  return { step, dds: step.dds.filter(hasData).filter((dd) => readsAll || read.has(dd.name)), problem };
}

/** `DDNAME=&PRODUCT`: the job has data for several products, of which one is chosen when it is submitted. */
function isChoice(target: JclParameter): boolean {
  return hasHole(target.value) || symbolReferences(target.value).length > 0;
}

/** True when all DDs of the step are in the text: none come from a procedure or an INCLUDE. */
function isComplete(step: Step): boolean {
  return step.program !== undefined && !step.hasInclude;
}
