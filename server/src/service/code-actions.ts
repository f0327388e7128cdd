import type { Fix } from '../rules/types.ts';
import type { Range } from '../text/range.ts';
import { finish, type Steps } from '../text/steps.ts';
import type { Analysis } from './analysis.ts';
import { diagnosticOf, isIn } from './diagnostics.ts';
import { changesOf } from './edit/steps.ts';
import type { CodeAction, Diagnostic } from './types.ts';
import { zoweActionSteps } from './zowe/actions.ts';

/** The edits offered for a range of the document: fixes of what is reported there, then what Zowe lacks. */
export function codeActions(analysis: Analysis, range: Range): CodeAction[] {
  return finish(codeActionSteps(analysis, range));
}

/** The same in steps. */
export function* codeActionSteps(analysis: Analysis, range: Range): Steps<CodeAction[]> {
  const actions = yield* fixSteps(analysis, range);
  for (const action of yield* zoweActionSteps(analysis, range)) actions.push(action);
  return actions;
}

/** Fixes of what is reported in a range that are made between two steps. */
const fixesInStep = 100;

/** The fixes of what is reported in a range. */
export function* fixSteps(analysis: Analysis, range: Range): Steps<CodeAction[]> {
  const actions: CodeAction[] = [];
  let made = 0;
  for (const report of analysis.rules.all()) {
    if (!report.finding.fixes) continue;
    if (!isIn(report, range)) continue;
    const diagnostic = diagnosticOf(report, analysis);
    if (!diagnostic) continue;
    report.finding.fixes.forEach((fix, index) => {
      const action = actionOf(analysis, fix, diagnostic, index === 0);
      if (action) actions.push(action);
    });
    if (++made % fixesInStep === 0) yield;
  }
  return actions;
}

function actionOf(analysis: Analysis, fix: Fix, diagnostic: Diagnostic, first: boolean): CodeAction | undefined {
  const changes = changesOf(analysis.deck, fix.steps);
  if (!changes) return undefined;
  return {
    title: fix.title,
    kind: 'quickfix',
    safe: fix.safe,
    changes,
    settles: [diagnostic],
    preferred: first,
  };
}
