/** Templates filled in for a section: with the names and symbols of the deck. */
import type { SectionFrame } from '../deck/types.ts';
import { type ZoweNameId, zoweNameSpecs } from './name-ids.ts';
import { spelling, type ZoweNames } from './names.ts';
import type { Template } from './types.ts';

/** A word of a command as it is written in a section. */
export interface FilledWord {
  readonly text: string;
  /** The columns it may take when symbols and holes are filled in. */
  readonly width: number;
}

export interface Filled {
  readonly words: readonly FilledWord[];
  /** What the administrator has to fill in, since the deck does not tell: `<department>`. */
  readonly open: readonly string[];
}

/** The longest user ID, group or procedure, which a symbol or a hole may turn out to be. */
const maxName = 8;

const placeholder = /\{(\w{1,24})\}/gu;

/** The names that stand in templates. */
export function* namesIn(words: readonly Template[]): Generator<ZoweNameId> {
  for (const word of words) {
    for (const [, id = ''] of word.matchAll(placeholder)) if (isNameId(id)) yield id;
  }
}

/** The words of a command for a section. A symbol always ends in its period: `{serverTask}.*` is `&ZOWESTC..*`. */
export function fill(templates: readonly Template[], names: ZoweNames, frame: SectionFrame): Filled {
  const open = new Set<string>();
  const words = templates.map((template) => {
    let room = 0;
    const text = template.replaceAll(placeholder, (hole, id: string) => {
      if (!isNameId(id)) return hole;
      const name = nameIn(id, names, frame);
      if (name.startsWith('<')) open.add(name);
      room += Math.max(0, maxName - name.length, names[id].identity.length - name.length);
      return name;
    });
    return { text, width: text.length + room };
  });
  return { words, open: [...open] };
}

/** How a name is written; a hole in its place where nothing is known of it. */
function nameIn(id: ZoweNameId, names: ZoweNames, frame: SectionFrame): string {
  const text = spelling(names[id], id, frame);
  if (text !== '') return text;
  // The jobs of Zowe have symbols that the site has to give a value; other commands of the deck wait for it too.
  const own: readonly string[] = zoweNameSpecs[id].symbols;
  const symbol = frame.substituted ? own.find((name) => frame.symbols.get(name)?.exported) : undefined;
  return symbol === undefined ? holeFor(id) : `&${symbol}.`;
}

function holeFor(id: ZoweNameId): string {
  switch (id) {
    case 'adminDepartment':
    case 'stcGroupDepartment':
    case 'userDepartment':
    case 'zoweDepartment':
    case 'facilityOwner':
      return '<department>';
    // Top Secret chooses a number itself where a range is defined.
    case 'adminGid':
    case 'stcGid':
    case 'serverUid':
    case 'zisUid':
      return '?';
    default:
      return `<${id.toLowerCase()}>`;
  }
}

function isNameId(text: string): text is ZoweNameId {
  return Object.hasOwn(zoweNameSpecs, text);
}
