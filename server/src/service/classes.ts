import { racfCatalog } from '../catalog/racf/index.ts';
import type { Esm } from '../catalog/types.ts';
import type { Analysis } from './analysis.ts';
import { describeClass, describeSiteClass } from './describe/class.ts';

/** A class as it is offered and explained. */
export interface KnownClass {
  readonly name: string;
  readonly detail: string;
}

/** The resource classes of an ESM, those of the site included. */
export interface ClassKnowledge {
  readonly all: () => KnownClass[];
  /** Markdown about a class; undefined for one that is not known. `name` in upper case. */
  readonly describe: (name: string) => string | undefined;
  /** True when profile names of the class keep lower case. */
  readonly keepsCase: (name: string) => boolean;
}

/** The classes a deck may name in the sections of an ESM. */
export function classKnowledge({ settings }: Analysis, esm: Esm): ClassKnowledge {
  const supplied = esm === 'racf' ? racfCatalog.classes : [];
  const classOf = (name: string): (typeof supplied)[number] | undefined =>
    esm === 'racf' ? racfCatalog.classOf(name) : undefined;
  return {
    all: () => [
      ...supplied.map(({ name, doc }) => ({ name, detail: doc })),
      ...[...settings.site.classes.values()]
        .filter(({ name }) => !classOf(name))
        .map(({ name, doc }) => ({ name, detail: doc === '' ? 'Class of your site.' : doc })),
    ],
    describe: (name) => {
      const found = classOf(name);
      if (found) return describeClass(found);
      const own = settings.site.classes.get(name);
      return own && describeSiteClass(own);
    },
    keepsCase: (name) => (classOf(name) ?? settings.site.classes.get(name))?.letterCase === 'asis',
  };
}
