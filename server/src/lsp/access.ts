import type { TextDocumentIdentifier } from 'vscode-languageserver';
import { accessMatrixSteps, type AccessRow } from '../service/index.ts';
import type { Steps } from '../text/steps.ts';
import type { OpenDocument } from './documents.ts';
import { RequestType } from './protocol.ts';

/** One grant; `kind`, `condition`, `end` and `through` are left out when there is nothing to tell. Lines count from 0. */
export interface AccessLine {
  readonly who: string;
  readonly kind?: string;
  readonly class: string;
  readonly resource: string;
  readonly access: string;
  readonly condition?: string;
  readonly line: number;
  /** The line that took it away or put another grant in its place. */
  readonly end?: number;
  /** The group, role or profile of `who` that has it. */
  readonly through?: string;
}

/** What a deck grants, by product. */
export interface AccessReport {
  readonly sections: readonly {
    readonly esm: string;
    readonly product: string;
    /** The words of `access` that can be compared, weakest first. */
    readonly levels: readonly string[];
    readonly rows: readonly AccessLine[];
    /** How many rows were left out. */
    readonly more: number;
  }[];
}

/** Asks what a deck grants; answered with null for a document that is not open. */
export const accessRequest = new RequestType<
  { readonly textDocument: TextDocumentIdentifier },
  AccessReport | null,
  void
>('esm/access');

/** The grants of a document, in its lines. */
export function* accessReport({ document, analysis }: OpenDocument): Steps<AccessReport> {
  const lineOf = (offset: number): number => document.positionAt(offset).line;
  const line = ({
    who,
    kind,
    className,
    resource,
    access,
    condition,
    offset,
    end,
    through,
  }: AccessRow): AccessLine => ({
    who,
    ...(kind !== '' && { kind }),
    class: className,
    resource,
    access,
    ...(condition !== '' && { condition }),
    line: lineOf(offset),
    ...(end !== undefined && { end: lineOf(end) }),
    ...(through !== undefined && { through }),
  });
  const found = yield* accessMatrixSteps(analysis);
  return { sections: found.map(({ rows, ...section }) => ({ ...section, rows: rows.map(line) })) };
}
