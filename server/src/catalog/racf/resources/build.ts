/**
 * Short forms in which the resources are written: one row, one resource.
 *
 *     family('FACILITY', docs('z/OS ...'), { needs: 'READ', sensitive: 'READ' }, [
 *       ['BPX.SUPERUSER', 'Lets a user become superuser.'],
 *       ['BPX.CF', 'Allows the service that works with coupling facilities.', { sensitive: false }],
 *     ]);
 */
import type { Source } from '../../types.ts';
import { type ResourceLevel, resourceLevels, type ResourceSpec } from './types.ts';

/** What a row says besides, or what most rows of a family have in common. */
export interface ResourceNotes extends Partial<Readonly<Record<ResourceLevel, string>>> {
  /** The only level that is asked for; what it gives is what `doc` says. */
  readonly needs?: ResourceLevel;
  readonly sensitive?: ResourceLevel | false;
  readonly open?: ResourceLevel;
  readonly source?: Source;
}

export type ResourceRow = readonly [name: string, doc: string, notes?: ResourceNotes];

/** Resources of one class from one source, still as they are written. */
export interface ResourceFamily {
  readonly className: string;
  readonly source: Source;
  readonly common: ResourceNotes;
  readonly rows: readonly ResourceRow[];
}

/** Keeps the rows as they are: specifications are made of them when somebody asks for one. */
export const family = (
  className: string,
  source: Source,
  common: ResourceNotes,
  rows: readonly ResourceRow[],
): ResourceFamily => ({ className, source, common, rows });

/** The specifications of a family. */
export function specsOf({ className, source, common, rows }: ResourceFamily): ResourceSpec[] {
  return rows.map(([name, doc, own = {}]) => {
    const notes = { ...common, ...own };
    const levels = levelsOf(hasLevels(own) ? own : notes);
    return {
      className,
      name,
      doc,
      ...(levels && { levels }),
      ...(notes.sensitive && { sensitive: notes.sensitive }),
      ...(notes.open && { open: notes.open }),
      source: notes.source ?? source,
    };
  });
}

/** What a row says about levels counts alone: none of the levels of its family is added. */
function hasLevels(notes: ResourceNotes): boolean {
  return notes.needs !== undefined || resourceLevels.some((level) => notes[level] !== undefined);
}

function levelsOf(notes: ResourceNotes): ReadonlyMap<ResourceLevel, string> | undefined {
  if (notes.needs) return new Map([[notes.needs, '']]);
  const entries = resourceLevels.flatMap((level): [ResourceLevel, string][] => {
    const gives = notes[level];
    return gives === undefined ? [] : [[level, gives]];
  });
  return entries.length > 0 ? new Map(entries) : undefined;
}
