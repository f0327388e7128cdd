import type { Severity, ZoweItem, ZoweSectionReport } from '../service/index.ts';

/** A diagnostic as it is reported. Lines and columns count from 1, columns in UTF-16 units; the end is not included. */
export interface Finding {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
}

/** One thing that Zowe needs; `line` is that of the command that decides it, from 1. */
export type ZoweAuditItem = Omit<ZoweItem, 'place' | 'insertable'> & {
  readonly line?: number;
  /** Its component is in use. */
  readonly inUse: boolean;
};

/** What the sections of one product give Zowe; `line` is that of the first section. */
export type ZoweAuditSection = Omit<ZoweSectionReport, 'range' | 'items'> & {
  readonly line: number;
  readonly items: readonly ZoweAuditItem[];
};

export interface ZoweAudit {
  /** None for a deck that is not about Zowe. */
  readonly sections: readonly ZoweAuditSection[];
  /** The names of the components that are not in use. */
  readonly notInUse: readonly string[];
}

/** What was found in one file. */
export interface FileReport {
  /** As the user has given it. */
  readonly path: string;
  /** Commands of security products in the file. */
  readonly commands: number;
  readonly findings: readonly Finding[];
  /** Where it was asked for. */
  readonly zowe?: ZoweAudit;
}

/** What a report says about a rule besides its findings. */
export interface RuleText {
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  /** What is wrong, why it matters, what to do. */
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

/** Everything a reporter may use. */
export interface Report {
  readonly files: readonly FileReport[];
  /** Changes made by `--fix`. */
  readonly fixes: number;
  /** Files that could not be checked. */
  readonly failures: number;
  readonly rules: readonly RuleText[];
  readonly colour: boolean;
}

/** Writes a report in one format. The text ends with a line end. */
export type Reporter = (report: Report) => string;
