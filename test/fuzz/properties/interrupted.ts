import * as service from '../../../server/src/service/index.ts';
import type { BlockText } from '../../../server/src/text/block-text.ts';
import { Lines } from '../../../server/src/text/lines.ts';
import type { Steps } from '../../../server/src/text/steps.ts';
import { finish } from '../../../server/src/text/steps.ts';
import { type Case, type Edit, editedBlocks, inBlocks } from '../input/case.ts';
import { analysed, failing, forZowe } from './analysed.ts';
import { claimSame } from './incremental.ts';

/** Work given up for a newer text at any step leaves nothing behind: in the end all is as the text alone gives it. */
export function interrupted({ text, language, edits }: Case): void {
  const [first] = edits;
  let current = inBlocks(text);
  let kept = service.keptFor(language, forZowe, undefined, failing);
  begin(current, kept, stepsOf(first));
  for (const edit of edits) {
    current = editedBlocks(current, edit);
    kept = service.keptFor(language, forZowe, kept, failing);
    const analysis = begin(current, kept, stepsOf(edit));
    if (analysis) askInPart(analysis, edit.at % 4);
  }
  const last = service.analysing(new Lines(current), service.keptFor(language, forZowe, kept, failing));
  claimSame(finish(last), analysed(current.toString(), language), 'after work that was given up');
}

/** How many steps are gone before a newer text comes, up to some hundreds, most often few; in one case of five all. */
function stepsOf(edit: Edit | undefined): number {
  const at = edit?.at ?? 0;
  return at % 5 === 0 ? Infinity : (at % 21) ** 2;
}

/** Goes so many steps, and on to where the work may be given up; the analysis, when it came to its end before. */
function begin(text: BlockText, kept: service.Kept, most: number): service.Analysis | undefined {
  const steps = service.analysing(new Lines(text), kept);
  for (let taken = 0; taken <= most || !kept.mayStop; taken++) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
  return undefined;
}

/** What is asked of a text, and given up too. */
function askInPart(analysis: service.Analysis, most: number): void {
  const whole = { start: 0, end: analysis.text.length };
  const asked: readonly Steps<unknown>[] = [
    service.outlining(analysis),
    service.folding(analysis),
    service.colouring(analysis),
    service.codeActionSteps(analysis, whole),
    service.accessMatrixSteps(analysis),
    service.safeFixSteps(analysis),
  ];
  for (const steps of asked) for (let taken = 0; taken < most && steps.next().done !== true; taken++);
}
