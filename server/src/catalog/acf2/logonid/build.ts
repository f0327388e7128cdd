import { operandsOf, type Notes, type OperandBuilder } from '../../build.ts';
import type { OperandSpec, Source } from '../../types.ts';
import { known, stig, unsure, vmPage } from '../sources.ts';

/** The rows of one file: a bit is a field that NO takes back, also where its own name begins with NO. */
export interface FieldBuilder extends OperandBuilder {
  readonly bit: (name: string, doc: string, notes?: Notes) => OperandSpec;
}

/** Short forms for fields that come from one source; values are as sure as the source unless a row says otherwise. */
export function fieldsOf(source: Source, sure = source.certainty): FieldBuilder {
  const rows = operandsOf(source, sure);
  return { ...rows, bit: (name, doc, notes) => rows.flag(name, doc, { ...notes, negatable: true }) };
}

/** The list of fields in the manual of the z/VM edition, which names those of z/OS too. */
const fieldsPage = vmPage('Logonid Record Fields');

export const checked = fieldsOf(stig, 'knowledge');
export const shared = fieldsOf(fieldsPage, 'knowledge');
export const experience = fieldsOf(known);
export const doubtful = fieldsOf(unsure);
