import type { Section } from '../../deck/deck.ts';

/** How keywords are written: as the catalog has them, or in lower case. */
export type Casing = (keyword: string) => string;

const upper: Casing = (keyword) => keyword;
const lower: Casing = (keyword) => keyword.toLowerCase();

/** A command says how its writer writes; this many are asked before the typed word decides. */
const commandsAsked = 20;

/**
 * The letter case a writer uses: that of the verb of the command, of those before it, or of what is being typed.
 * @param index the command of the section where the cursor is
 */
export function casingAt(section: Section, index: number, typed: string, isVerb: boolean): Casing {
  for (let at = isVerb ? index - 1 : index; at >= 0 && at > index - commandsAsked; at--) {
    const word = /[A-Za-z]+/.exec(section.commands[at]?.text ?? '')?.[0];
    if (word !== undefined) return isLower(word) ? lower : upper;
  }
  return isLower(typed) ? lower : upper;
}

function isLower(word: string): boolean {
  return /[a-z]/.test(word) && !/[A-Z]/.test(word);
}
