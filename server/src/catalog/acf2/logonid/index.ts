/**
 * Fields of the logonid record. Releases and sites add fields of their own, so a field that is not here is no mistake.
 */
import type { AcfRecordSpec } from '../../types.ts';
import { documented } from '../sources.ts';
import { named } from '../values.ts';
import { identity, keptByAcf2, ofTheSite, passwords, status } from './identity.ts';
import { administration, aroundTheRules, changing, servers, work } from './privileges.ts';
import { tso } from './tso.ts';

export const logonid: AcfRecordSpec = {
  name: 'LID',
  setting: 'LID',
  doc: 'The logonid: who a user or task is and may do.',
  key: named('logonid', 'The logonid, up to eight characters.', { type: 'user' }),
  fields: [
    ...identity,
    ...status,
    ...passwords,
    ...administration,
    ...changing,
    ...aroundTheRules,
    ...work,
    ...servers,
    ...tso,
    ...keptByAcf2,
    ...ofTheSite,
  ],
  source: documented,
};
