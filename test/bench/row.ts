/** One line of the table that the bench prints. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB' | 'KB' | 'x';
  /** In the same unit. */
  readonly budget?: number;
  /** What a regular expression needs for the same text in the same process, in milliseconds. */
  readonly tokenizer?: number;
  /** What else was seen: other quantiles, sizes. */
  readonly also?: string;
}

/** How long the bench may run. */
export interface Effort {
  readonly quick: boolean;
  /** Repetitions of what takes long. */
  readonly runs: number;
  /** Samples of what is quick. */
  readonly samples: number;
}

export type Group = (effort: Effort) => Row[] | Promise<Row[]>;
