/** Entries of the records of the security file: started tasks, resource classes, fields, nodes, identity filters and others. */
import { asis, hex, keywords, name, number, operandsOf, secretHex, special, text } from '../../build.ts';
import { documented, known, manual, page, pageForVm, unsure } from '../sources.ts';
import { recordName, userAcid } from '../values.ts';
import { ofAcid, type KeywordGroup } from './group.ts';

const { flag, one, list, free } = operandsOf(documented);

const filters = manual('Cookbook', 'Certificate Name Filtering');

const attributes = keywords({
  DEFPROT: 'Protects the class by default: what nobody owns is refused.',
  NODEFPROT: 'Protects only what somebody owns.',
  EXIT: 'Calls the exit of the site for the class.',
  NOEXIT: 'Does not call the exit of the site.',
  GENERIC: 'Names are prefixes: a permit holds for every name that begins so.',
  NONGENERIC: 'Names are complete names.',
  MASK: 'Reads `*`, `+` and `%` in permits as masks. Cannot be taken back in classes that come with the product.',
  NOMASK: 'Reads no masks.',
  MERGE: 'Puts the permits of the user and the profiles together, whatever AUTH says.',
  NOMERGE: 'Takes MERGE away.',
  ALLMERGE: 'Puts the permits of the user, the profiles and the ALL record together.',
  NOALLMERGE: 'Takes ALLMERGE away.',
  PRIVPGM: 'Permits may name programs.',
  NOPRIVPGM: 'Permits may not name programs.',
  LIBRARY: 'Permits may name the library of the programs; data sets only.',
  LIB: 'The same as LIBRARY.',
  NOLIB: 'Permits may not name the library.',
  LONG: 'Names in permits have up to 44 characters: the same as MAXLEN(44).',
  SHORT: 'Names in permits have up to 8 characters: the same as MAXLEN(8). The default.',
  VMUSER: 'The class knows users of z/VM.',
  NOVMUSER: 'The class does not know users of z/VM.',
  MIXED: 'For a field of the FDT: lower case is kept.',
  NONDISP: 'For a field of the FDT: LIST does not show it.',
  XTRPRP: 'For a field of the FDT: changes by programs go to other systems.',
  NOXTRPRP: 'For a field of the FDT: changes by programs stay on the system.',
});

export const records: readonly KeywordGroup[] = [
  {
    functions: ['ADDTO', 'REPLACE', 'LIST'],
    keywords: [
      list(
        'PROCNAME',
        name('procedure', 8),
        'The procedure of a started task, in the STC record. ACID says with which ACID it runs.',
        {
          also: special({
            DEFAULT: 'All started tasks that have no entry of their own.',
            UNDEF: 'Started tasks without an entry, in lists.',
          }),
          // Whether an asterisk at the end counts for the length is not said.
          sure: 'knowledge',
        },
      ),
      one(
        'RESCLASS',
        name('class', 8, { form: 'national' }),
        'The name of the resource class in the RDT, one per command. Another class may not begin with it, nor it with another; a digit, #, @ or $ among its first four characters keeps it apart from those of later releases.',
        { source: page('RESCLASS Keyword') },
      ),
      one('CERTMAP', recordName('certificate filter'), 'The record of a certificate filter in the SDT.', {
        also: special({ ALL: 'All filters, for LIST.' }),
        source: filters,
      }),
      one('IDMAP', recordName('identity filter'), 'The record of a filter of distributed identities.'),
      one('PSTKAPPL', name('application', 8), 'The application whose PassTickets are made with SESSKEY, in the NDT.', {
        source: page('PSTKAPPL Keyword'),
      }),
    ],
  },
  {
    functions: ofAcid,
    keywords: [
      one('ACID', userAcid, 'In the STC record: the ACID with which the started task runs.', {
        also: special({
          FAIL: 'The started task may not start.',
          PROMPT: 'The operator is asked for ACID and password.',
          BYPASS: 'Nothing the started task does is checked.',
        }),
      }),
      flag('STCACT', 'The operator is asked for ACID and password when the task starts.', {
        negatable: true,
        source: known,
      }),
      one(
        'RESCODE',
        hex(1, 3),
        'The code of the class in the RDT: hexadecimal, 01 to 3F for a general class, 101 to 13F for a prefixed one. Left out, the next free one.',
        {
          source: manual('User Guide', 'Define a Resource to the RDT'),
        },
      ),
      one(
        'MAXLEN',
        number(1, 255),
        'How long a name in a permit may be, or a field of the FDT. It does not go with ATTR(LONG) and ATTR(SHORT).',
        {
          source: manual('User Guide', 'Define a Resource to the RDT'),
        },
      ),
      list(
        'ATTR',
        attributes,
        'Attributes of the class. Of a class that comes with the product only EXIT, DEFPROT, MERGE, ALLMERGE and GENERIC may change, and MASK in part.',
        {
          source: page('ATTR Keyword with the RDT'),
          sure: 'knowledge',
        },
      ),
      list(
        'ACLST',
        name('level, perhaps =bits'),
        'The access levels of the class, the one with the most bits first: `ACLST(ALL,UPDATE=6000,READ,NONE)`. Names of the product need no bits. REPLACE puts the new list in the place of the whole old one.',
        {
          source: pageForVm('ACLST Keyword'),
        },
      ),
      one(
        'DEFACC',
        name('level, perhaps =bits'),
        'The access of a permit without ACCESS. It must be one of ACLST, else TSS0282E.',
        {
          default: 'NONE',
          source: page('DEFACC Keyword'),
        },
      ),
      one('FDTNAME', name('field', 8), 'The name of a field of the site in the FDT: afterwards it is a keyword.', {
        source: page('ATTR Keyword with the FDT'),
      }),
      one('FDTCODE', hex(1, 3), 'The code of a field of the site in the FDT.', {
        source: page('ATTR Keyword with the FDT'),
      }),
      one('SEGMENT', name('segment', 8), 'The segment of a field of the FDT: one of the site. Without it BASE.', {
        source: manual('User Guide', 'Define Data to the FDT Record'),
      }),
      one('DISPLAY', text(), 'How LIST names a field of the FDT, up to 11 characters.', {
        source: manual('User Guide', 'Define Data to the FDT Record'),
      }),
      one(
        'SESSKEY',
        secretHex(16),
        'The key of PassTickets or of an APPC session, as 16 hexadecimal digits. Written in a deck it is a secret in the clear.',
      ),
      one('LINKID', name('link'), 'The two logical units of an entry in the APPCLU record.', { source: unsure }),
      one('INTERVAL', number(0, 32767), 'After how many days a session key of the APPCLU record expires.', {
        source: known,
      }),
      one(
        'CONVSEC',
        keywords({
          NONE: 'No user is named.',
          CONV: 'User and password come with each conversation.',
          ALREADYV: 'The other side has checked the user.',
          PERSISTV: 'The user is checked once.',
          AVPV: 'The user is checked once, or the other side has done so.',
        }),
        'How conversations of APPC name their user.',
        { source: pageForVm('ADDTO Applicable Keywords'), sure: 'knowledge' },
      ),
      one('CRITMAP', recordName('criteria record'), 'The record of the criteria of a filter for several ACIDs.', {
        source: filters,
      }),
      one(
        'SDNFILTR',
        text(255),
        'The part of the name of the subject that a certificate must have; begins with a prefix such as `OU=`, parts with periods between them.',
        {
          source: filters,
        },
      ),
      one('IDNFILTR', text(255), 'The part of the name of the issuer that a certificate must have.', {
        source: filters,
      }),
      one(
        'CRITERIA',
        text(255),
        'Which criteria choose the ACID of a filter for several: a template such as `APPLID=&APPLID`. The target is MULTIID.',
        {
          source: filters,
        },
      ),
      one('LABLCMAP', asis(32), 'The label of a certificate filter, up to 32 characters.', { source: filters }),
      one('CNFAPP', name('application', 8), 'The application for which a filter counts; `*` at the end is a mask.', {
        source: filters,
      }),
      one('CNFUVAR', text(255), 'A value of the site for which a filter counts.', { source: filters }),
      one('IDMAPDN', asis(246), 'The name of the user in the other registry: a distinguished name, or its end.'),
      one('IDMAPRN', asis(255), 'The registry of the distributed identity, as in `ldaps://host`; `*` for all.'),
      one('IDLABEL', asis(32), 'The label of the filter of distributed identities.'),
      list('SECLABEL', name('security label', 8), 'The security labels of the ACID, or one of the MLS record.', {
        source: known,
      }),
      list('CATEGORY', name('category'), 'A category of the MLS record.', { source: known }),
      one('SECLEVEL', name('security level'), 'A security level of the MLS record.', { source: known }),
      free('RLP', 'A record of record level protection in the SDT.', { source: known }),
    ],
  },
];
