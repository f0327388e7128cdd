import { operandsOf, type Notes, type OperandBuilder } from '../../build.ts';
import type { AcfRecordSpec, OperandSpec, PositionalSpec, Source } from '../../types.ts';
import { documented, known, unsure } from '../sources.ts';
import { certificateRecord, named } from '../values.ts';

/** The rows of one record: a bit is a field that NO takes back. */
export interface FieldBuilder extends OperandBuilder {
  readonly bit: (name: string, doc: string, notes?: Notes) => OperandSpec;
}

/** Short forms for fields that come from one source; values are as sure as the source unless `sure` says otherwise. */
export function fieldsOf(source: Source, sure = source.certainty): FieldBuilder {
  const rows = operandsOf(source, sure);
  return { ...rows, bit: (name, doc, notes) => rows.flag(name, doc, { ...notes, negatable: true }) };
}

export const experience = fieldsOf(known);
export const doubtful = fieldsOf(unsure);

const logonid = named('logonid', 'The logonid whose profile it is.', { type: 'user' });
const groupName = named('group', 'The group whose profile it is.', { type: 'group' });

/** The key of records of which a logonid can have several. */
export const withSuffix = (what: string): PositionalSpec =>
  named(
    'record',
    `The record of the ${what}: the logonid, a period and a suffix of up to eight characters.`,
    certificateRecord,
  );

const profile =
  (of: string, usual: PositionalSpec) =>
  (
    division: string,
    doc: string,
    fields: readonly OperandSpec[],
    source: Source = documented,
    key = usual,
  ): AcfRecordSpec => ({
    name: division,
    setting: `PROFILE(${of}) DIV(${division})`,
    doc,
    key,
    fields,
    source,
  });

export const userProfile = profile('USER', logonid);
export const groupProfile = profile('GROUP', groupName);
/** A profile of another class than users and groups. */
export const otherProfile = (of: string, key: PositionalSpec): ReturnType<typeof profile> => profile(of, key);
