import type { Section } from '../../deck/deck.ts';
import type { OutlineNode } from '../types.ts';

/** An entry without what stands below it. */
export type Bare = Omit<OutlineNode, 'children'>;

/**
 * Is told of the entries of an outline one by one, in the order of the text: of each before those that stand below it. A level is how
 * many stand above. Commands are numbers, their index in their section: of a long deck nearly none are shown.
 */
export interface Entries {
  /** An entry that is no command, and ends where it says. */
  readonly fixed: (level: number, entry: Bare) => void;
  /** The commands of a section follow. */
  readonly section: (section: Section) => void;
  /** A comment that is a heading. */
  readonly heading: (level: number, heading: Heading) => void;
  readonly command: (level: number, index: number) => void;
  /** Commands from one up to another. */
  readonly commands: (level: number, start: number, end: number) => void;
  /** A rule set behind a COMPILE, which is told with it. */
  readonly ruleSet: (level: number, index: number, compile: number) => void;
  /** The STORE of the rule set, which it ends with. */
  readonly store: (level: number, index: number) => void;
  /** The entries it belongs to end with a command that is no entry itself. */
  readonly reach: (index: number) => void;
}

/** Comments on cards that follow one another, by the index of their command. */
export interface Heading {
  readonly first: number;
  /** The first of them that says something. */
  readonly title: number;
  readonly last: number;
}
