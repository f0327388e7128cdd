/** Records of the security file that stand in the place of an ACID, and the functions that take them. */
import type { Source, TssRecordSpec } from '../types.ts';
import { manual, page, stig } from './sources.ts';

const special = manual('User Guide', 'Special Security Records');
const change = ['ADDTO', 'REPLACE', 'REMOVE', 'LIST'];
const certificate = ['ADDTO', 'REPLACE', 'REMOVE', 'LIST', 'GENCERT', 'GENREQ', 'EXPORT', 'REKEY', 'ROLLOVER'];

const record = (
  name: string,
  functions: readonly string[],
  doc: string,
  source: Source = special,
  reserved = true,
): TssRecordSpec => ({ name, functions, doc, reserved, source });

/** In the syntax of the TSS command: User Guide, Command Functions; Special Security Records. */
export const targets: readonly TssRecordSpec[] = [
  record(
    'ALL',
    ['ADDTO', 'REPLACE', 'REMOVE', 'PERMIT', 'REVOKE', 'LIST', 'ADMIN', 'DEADMIN'],
    'The ALL record: what is permitted to everybody who has signed on, as UACC and ID(*) of RACF do.',
  ),
  record(
    'STC',
    change,
    'The started task table: ADD(STC) PROCNAME() ACID(). PROCNAME(DEFAULT) sets what the others run with, ACID(FAIL) keeps them from starting.',
  ),
  record(
    'RDT',
    change,
    'The resource descriptor table: the resource classes, with RESCLASS, RESCODE, ATTR, ACLST, DEFACC, MAXLEN.',
  ),
  record('FDT', change, 'The field descriptor table: fields of the site, with FDTNAME and FDTCODE.'),
  record(
    'SDT',
    change,
    'The static data table: certificate filters, time records, calendars, Kerberos realms and others.',
  ),
  record(
    'NDT',
    change,
    'The node descriptor table: nodes of the Command Propagation Facility, PassTicket applications with their keys.',
  ),
  record(
    'AUDIT',
    ['ADDTO', 'REMOVE', 'LIST'],
    'The audit record: resources whose every use is logged, with ACCESS perhaps.',
  ),
  record('DLF', change, 'The data lookaside record: which data sets which jobs may keep in storage.'),
  record('APPCLU', change, 'The record of logical units of APPC, with their session keys.'),
  record('MLS', change, 'The record of multilevel security: security labels, levels and categories.'),
  record(
    'CERTAUTH',
    certificate,
    'The owner of certificates of authorities. It has no key rings.',
    manual('Cookbook', 'Generate a Digital Certificate'),
  ),
  record(
    'CERTSITE',
    certificate,
    'The owner of certificates of the site. It has no key rings.',
    manual('Cookbook', 'Generate a Digital Certificate'),
  ),
  record(
    'MULTIID',
    ['ADDTO', 'REPLACE', 'REMOVE', 'LIST'],
    'The owner of certificate filters that choose among several ACIDs, with CRITERIA.',
    manual('Cookbook', 'Certificate Name Filtering'),
    false,
  ),
  record('ACIDS', ['LIST'], 'All ACIDs in scope; TYPE and others choose among them.', page('Introduction'), false),
  record(
    'MSCA',
    ['LIST'],
    'The master administrator, as hardening guides write the name the site has given to that ACID.',
    stig,
    false,
  ),
];

/** Used by rules: no ACID may be made with these names. */
export const reservedNames: ReadonlySet<string> = new Set(
  targets.filter(({ reserved }) => reserved).map(({ name }) => name),
);
