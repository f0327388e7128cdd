import { isDeepStrictEqual } from 'node:util';
import * as service from '../../../server/src/service/index.ts';
import { type Case, edited } from '../input/case.ts';
import { analysed, forZowe } from './analysed.ts';
import {
  claimCompletions,
  claimDiagnostics,
  claimFolds,
  claimHover,
  claimNames,
  claimOutline,
  claimSelections,
  claimSignature,
  claimTokens,
} from './answers.ts';
import { claim } from './claim.ts';
import { boundCommands, texts } from './incremental.ts';

export const servedName = 'a deck is checked, edited and asked';

/**
 * What a server does with a deck, in little time: it is checked, edited and asked. The places at which it is asked are those
 * of the edits, so that a case says all.
 */
export function served({ text, language, edits }: Case): void {
  const settings = settingsFor(text);
  let analysis = analysed(text, language, undefined, settings);
  claimDiagnostics(analysis);
  let current = text;
  for (const edit of edits) {
    current = edited(current, edit);
    analysis = analysed(current, language, analysis, settings);
    service.diagnostics(analysis);
  }
  claimDiagnostics(analysis);
  claimSame(analysis, analysed(current, language, undefined, settings));
  claimOutline(service.outline(analysis), { start: 0, end: current.length });
  claimFolds(analysis);
  claimTokens(analysis);
  for (const { at } of edits) {
    const offset = at % (current.length + 1);
    claimHover(analysis, offset);
    claimCompletions(analysis, offset);
    claimNames(analysis, offset);
    claimSignature(analysis, offset);
    claimSelections(analysis, offset);
  }
  const [{ at } = { at: 0 }] = edits;
  const offset = at % (current.length + 1);
  service.codeActions(analysis, { start: offset, end: offset });
}

/** What Zowe needs is compared with some of the decks whatever they are about: that takes longer than all the rest. */
function settingsFor({ length }: string): service.Settings {
  return length % 8 === 0 ? forZowe : service.defaultSettings;
}

/** The reports that one has and the other has not say most. */
function claimSame(kept: service.Analysis, fresh: service.Analysis): void {
  const [old, made] = [told(kept), told(fresh)];
  const lost = made.filter((one) => !old.includes(one)).map(codeOf);
  const extra = old.filter((one) => !made.includes(one)).map(codeOf);
  claim(lost.length + extra.length === 0, `after edits there lacks ${lost.join(' ')}, and there is ${extra.join(' ')}`);
  claim(
    isDeepStrictEqual(old, made),
    `after edits the order is ${JSON.stringify(old)} instead of ${JSON.stringify(made)}`,
  );
  claim(isDeepStrictEqual(texts(kept), texts(fresh)), 'after edits the commands differ');
  claim(isDeepStrictEqual(boundCommands(kept), boundCommands(fresh)), 'after edits what commands are tied to differs');
}

function told(analysis: service.Analysis): string[] {
  return service
    .diagnostics(analysis)
    .map(({ code, range: { start, end }, message }) => `${code} ${start} ${end} ${message}`);
}

function codeOf(told: string): string {
  return told.split(' ', 1)[0] ?? '';
}
