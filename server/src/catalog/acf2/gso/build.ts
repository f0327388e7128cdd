import { operandsOf, type Notes, type OperandBuilder } from '../../build.ts';
import type { AcfRecordSpec, OperandSpec, Source } from '../../types.ts';
import { documented, known, stig, unsure } from '../sources.ts';

/** The rows of one record: a bit is a field that NO takes back. */
export interface FieldBuilder extends OperandBuilder {
  readonly bit: (name: string, doc: string, notes?: Notes) => OperandSpec;
}

/** Short forms for fields that come from one source; their values are from experience unless `sure` says otherwise. */
export function fieldsOf(source: Source, sure: Source['certainty'] = 'knowledge'): FieldBuilder {
  const rows = operandsOf(source, source.certainty === 'doubtful' ? 'doubtful' : sure);
  const names = operandsOf(source);
  return { ...rows, flag: names.flag, bit: (name, doc, notes) => names.flag(name, doc, { ...notes, negatable: true }) };
}

/** The fields that the STIG names, whose meaning is well known. */
export const inStig = fieldsOf(stig);
export const experience = fieldsOf(known);
export const doubtful = fieldsOf(unsure);

/** A record of CONTROL(GSO). Broadcom codes ADD on lists always; that CHANGE replaces them without it is experience. */
export const gso = (
  name: string,
  doc: string,
  fields: readonly OperandSpec[],
  facts: Pick<Partial<AcfRecordSpec>, 'source' | 'qualifier'> = {},
): AcfRecordSpec => ({
  name,
  setting: 'CONTROL(GSO)',
  doc,
  fields,
  listDefault: { does: 'replace', certainty: 'knowledge' },
  source: facts.source ?? documented,
  ...(facts.qualifier && { qualifier: facts.qualifier }),
});
