import { isMet } from '../../zowe/audit/index.ts';
import type { ZowePart } from '../../zowe/deck.ts';
import type { Place } from '../types.ts';

/** The DD name of the section; in a deck that is one section, the first command that gives Zowe something. */
export function placeOfPart({ frames, audit }: ZowePart): Place | undefined {
  const [frame] = frames;
  if (frame?.ddRange && frame.ddName !== undefined) {
    const start = frame.ddRange.start + 2;
    return { document: { start, end: start + frame.ddName.length } };
  }
  const givers = audit.flatMap(({ by, status, requirement: { kind } }) =>
    by && kind === 'permission' && isMet(status) ? [by.text] : [],
  );
  const first = givers.toSorted((a, b) => a.start - b.start).at(0);
  if (!first) return undefined;
  const start = first.text.search(/\S/u);
  const end = start + (/^\S+/u.exec(first.text.slice(start))?.[0].length ?? 0);
  return { command: first, span: { start, end } };
}
