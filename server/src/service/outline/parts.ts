/** What a command is to those around it, as a number: a long deck is gone over with each edit. */
export const parts = {
  /** Not in the outline. */
  none: 1,
  /** Cards that hold only comments, and say nothing; that may be a heading; that are a command which somebody took out. */
  emptyComment: 2,
  title: 3,
  takenOut: 4,
  /** SET with a setting: what follows belongs to it. */
  setting: 5,
  /** COMPILE, which a rule set follows. */
  compile: 6,
  /** The control line that begins a rule set. */
  ruleSet: 7,
  entry: 8,
  /** STORE, which closes a rule set. */
  store: 9,
  /** The session ends, and its setting with it. */
  end: 10,
  other: 11,
} as const;

export type Part = (typeof parts)[keyof typeof parts];
