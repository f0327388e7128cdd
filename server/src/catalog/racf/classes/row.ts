/**
 * How the classes are written: name, longest profile name (0: not known), RACLIST, what the class protects and by
 * which names, and what is unusual about it.
 */
import { docs } from '../../build.ts';
import type { Certainty, ClassSpec, Source } from '../../types.ts';

/** What a row says besides. Left out: upper case, generics allowed, known from experience. */
interface Unusual {
  readonly groups?: string;
  readonly groupedBy?: string;
  readonly letterCase?: 'asis' | 'unknown';
  readonly generics?: false | 'unknown';
  readonly profiles?: false;
  readonly since?: string;
  readonly sure?: Certainty;
  readonly raclistSure?: Certainty;
}

type Row = (
  name: string,
  maxLength: number,
  raclist: NonNullable<ClassSpec['raclist']> | 'unknown',
  doc: string,
  unusual?: Unusual,
) => ClassSpec;

const classesFrom =
  (source: Source): Row =>
  (name, maxLength, raclist, doc, unusual = {}) => {
    const { groups, groupedBy, letterCase = 'upper', generics = true, profiles, since, sure, raclistSure } = unusual;
    const pair = groups ?? groupedBy;
    return {
      name,
      doc,
      ...(pair !== undefined && { pair }),
      ...(groups !== undefined && { grouping: true }),
      ...(maxLength > 0 && { maxLength }),
      ...(raclist !== 'unknown' && { raclist }),
      ...(letterCase !== 'unknown' && { letterCase }),
      ...(generics !== 'unknown' && { generics: generics && profiles !== false }),
      ...(profiles === false && { profiles }),
      ...(since !== undefined && { since }),
      source,
      certainty: sure ?? 'knowledge',
      ...(raclistSure && { raclistCertainty: raclistSure }),
    };
  };

/** A class IBM supplies for z/OS. */
export const supplied = classesFrom(docs('z/OS RACF Security Administrator’s Guide, supplied resource classes'));
/** A name that is no class of the class descriptor table. */
export const base = classesFrom(
  docs('RACF Command Language Reference, class names outside the class descriptor table'),
);
/** A class IBM supplies for z/VM. */
export const vm = classesFrom(docs('RACF Command Language Reference, supplied classes for z/VM'));
/** A class of Db2. */
export const db2 = classesFrom(docs('Db2 12 for z/OS, RACF resource classes'));
