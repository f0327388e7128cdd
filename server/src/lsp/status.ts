import { commandCount, type Severity } from '../service/index.ts';
import type { Checked } from './documents.ts';
import { NotificationType } from './protocol.ts';

/** What the client shows beside a deck. */
export interface Status {
  readonly uri: string;
  readonly commands: number;
  readonly errors: number;
  readonly warnings: number;
  /** Server time of the check, to a tenth. */
  readonly milliseconds: number;
}

/** Sent after each check of a document. */
export const statusNotification = new NotificationType<Status>('esm/status');

/** Sums up the check of a document. */
export function statusOf({ open, diagnostics, milliseconds }: Checked): Status {
  const number = (severity: Severity): number => diagnostics.filter((one) => one.severity === severity).length;
  return {
    uri: open.document.uri,
    commands: commandCount(open.analysis),
    errors: number('error'),
    warnings: number('warning'),
    milliseconds: Math.round(milliseconds * 10) / 10,
  };
}
