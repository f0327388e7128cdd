/** Where the suite is, for a host. */
export interface SuiteLocation {
  /** The folder of the bundled suite: `index.js`. */
  readonly suiteFolder: string;
  /** An empty folder of this run: workspace and user data go there. */
  readonly temporaryFolder: string;
}

export interface SuiteRun {
  /** 0 when the suite passed. */
  readonly code: number;
  /** What the suite printed. */
  readonly lines: readonly string[];
}

/** Runs the suite in an editor. Throws when the editor cannot be had or started. */
export type Host = (location: SuiteLocation) => Promise<SuiteRun>;
