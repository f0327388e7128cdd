/** Authorities of administrators, lists, and where commands go. */
import { docs, keywords, name, operandsOf } from '../../build.ts';
import type { ValueType } from '../../types.ts';
import { authorityLevels } from '../levels.ts';
import { documented, known, manual, page, pageForVm, unsure, zowe } from '../sources.ts';
import { acid, facility, node, open, userAcid } from '../values.ts';
import type { KeywordGroup } from './group.ts';

const { flag, one, list, free } = operandsOf(documented);

/** What part of a record LIST shows, and what an administrator may list. */
const parts: Readonly<Record<string, string>> = {
  ALL: 'Everything but passwords, session keys and the contents of profiles.',
  BASIC: 'Name, kind, facilities, profiles, dates.',
  ACIDS: 'The ACIDs attached to the ACID.',
  ADMIN: 'The authorities of an administrator.',
  CICS: 'The fields for CICS.',
  EXPIRE: 'The day on which ACID, profiles and permits expire.',
  INSTDATA: 'The data of the site.',
  LCF: 'The lists of commands and transactions.',
  NAMES: 'The names of the ACID, its department and division.',
  PASSWORD: 'When the password expires, and its interval.',
  PROFILES: 'The contents of the profiles.',
  RESOURCE: 'The resources the ACID owns.',
  SESSKEY: 'The session keys.',
  SMS: 'The defaults for SMS.',
  SOURCE: 'Where the ACID may come in.',
  TSO: 'The fields for TSO.',
  WORKATTR: 'Name and address for output.',
  XAUTH: 'The permits.',
};

const segmentNames = open({
  ALL: 'All segments.',
  CERTDATA: 'The certificates.',
  CICS: 'The fields for CICS.',
  DCE: 'The fields for DCE.',
  EIM: 'Enterprise Identity Mapping.',
  KERB: 'The principal of Kerberos.',
  KEYRING: 'The key rings.',
  LANGUAGE: 'The language of messages.',
  LNOTES: 'The name in Lotus Notes.',
  NDS: 'The name in Novell Directory Services.',
  NETVIEW: 'The fields for NetView.',
  OMVS: 'The fields for z/OS UNIX.',
  OPERPARM: 'The fields for consoles.',
  PROXY: 'The connection to an LDAP server.',
  SMS: 'The defaults for SMS.',
  TSO: 'The fields for TSO.',
  WORKATTR: 'Name and address for output.',
});

const all = { ALL: 'All authorities of the group.' };

const misc1 = open({
  ...all,
  INSTDATA: 'Changes the data of the site.',
  LCF: 'Changes lists of commands and transactions.',
  LTIME: 'Changes lock times.',
  NOATS: 'Gives NOATS.',
  RDT: 'Changes resource classes.',
  SUSPEND: 'Suspends ACIDs and takes the suspension away.',
  TSSSIM: 'Runs the simulator.',
  USER: 'Changes fields of the site.',
});
const misc2 = open({
  ...all,
  APPCLU: 'Changes the APPCLU record.',
  DLF: 'Changes the DLF record.',
  NDT: 'Changes nodes, PassTicket applications and their keys.',
  SMS: 'Changes the defaults for SMS.',
  TARGET: 'Sends commands to other nodes.',
  TSO: 'Changes the fields for TSO.',
  WORKATTR: 'Changes name and address for output.',
});
const misc3 = open({ ...all, PTOK: 'Uses PassTokens.', SDT: 'Changes the SDT.' });
const misc4 = open({
  ...all,
  CERTAUTH: 'Certificates of authorities.',
  CERTCHEK: 'CHKCERT.',
  CERTEXPO: 'EXPORT.',
  CERTGEN: 'GENCERT and GENREQ for users in scope.',
  CERTLIST: 'Lists certificates.',
  CERTSITE: 'Certificates of the site.',
  CERTUSER: 'Certificates of users.',
  KERBUSER: 'Fields for Kerberos.',
});
const misc5 = open({
  ...all,
  DCLADMIN: 'Changes data classification.',
  DCLLIST: 'Lists data classification.',
  MLSADMIN: 'Changes and lists the MLS record.',
  SGVADMIN: 'Changes the record of signature verification.',
  SGVLIST: 'Lists the record of signature verification.',
});
const misc7 = open({ ...all, TSSSIM: 'Runs the simulator for others.' });
const misc8 = open({
  ...all,
  LISTAPLU: 'Lists the APPCLU record.',
  LISTRDT: 'Lists the RDT.',
  LISTSDT: 'Lists the SDT.',
  LISTSTC: 'Lists the STC record.',
  MCS: 'Changes the fields for consoles.',
  NOMVSDF: 'Gives NOOMVSDF.',
  PWMAINT: 'Changes passwords, and nothing else.',
  REMASUSP: 'Takes ASUSPEND away.',
});
const misc9 = open({
  ...all,
  BYPASS: 'Gives NODSNCHK, NOVOLCHK, NORESCHK, NOVMDCHK, NOLCFCHK and NOSUBCHK.',
  CONSOLE: 'Gives CONSOLE.',
  GENERIC: 'Asks with WHOOWNS for all resources of a class.',
  GLOBAL: 'Changes the ALL record.',
  MASTFAC: 'Gives MASTFAC.',
  MODE: 'Permits a mode.',
  STC: 'Changes and lists the STC record.',
  TRACE: 'Gives TRACE.',
});

const acidAuthorities = keywords({
  ...all,
  AUDIT: 'Gives the attribute AUDIT, and sees it.',
  CREATE: 'Makes and deletes ACIDs.',
  DEFNODES: 'Changes the default nodes of ACIDs.',
  INFO: 'Asks with WHOHAS who may submit for an ACID.',
  MAINTAIN: 'Changes ACIDs: attributes, profiles, passwords, facilities.',
  REPORT: 'Runs TSSUTIL and TSSCHART about the ACIDs in scope.',
  XAUTH: 'Permits ACIDs for submitting jobs.',
});

/** A group of authorities; only ADMIN, DEADMIN and WHOHAS with AUTHADM take them. */
const group = (word: string, of: ValueType, source = known) =>
  list(word, of, `Authorities of an administrator, group ${word.slice(-1)} of nine. Releases add to them.`, {
    source,
  });

export const administration: readonly KeywordGroup[] = [
  {
    functions: ['ADMIN', 'DEADMIN', 'WHOHAS'],
    keywords: [
      group('MISC1', misc1, manual('User Guide', 'Access Authorization Information')),
      group('MISC2', misc2),
      group('MISC3', misc3),
      group('MISC4', misc4, docs('Top Secret for z/OS 16.0, GENCERT Function')),
      group('MISC5', misc5, page('MISC5 Keyword')),
      free('MISC6', 'A group of authorities that no manual describes; the pages go from MISC5 to MISC7.', {
        source: unsure,
      }),
      group('MISC7', misc7),
      group('MISC8', misc8, page('MISC8 Keyword')),
      group('MISC9', misc9, page('MISC9 Keyword')),
    ],
  },
  {
    functions: ['ADMIN', 'DEADMIN'],
    keywords: [
      list('ACID', acidAuthorities, 'What the administrator may do with ACIDs in scope.', {
        source: pageForVm('ACID Keyword, Authority Level'),
      }),
      list(
        'RESOURCE',
        authorityLevels,
        'What the administrator may do with the resources of all classes. With ACCESS it holds for these levels only; without, permits get the default access of the class.',
        {
          source: page('RESOURCE Keyword'),
        },
      ),
      list(
        'DATA',
        open({ ...parts, PWVIEW: 'Passwords, where control option PWVIEW allows it.' }),
        'What the administrator may list of ACIDs in scope.',
        {
          source: pageForVm('DATA Keyword with ADMIN'),
        },
      ),
      list(
        'SCOPE',
        acid,
        'The departments, divisions and zones a limited central administrator may work on. Only the MSCA gives it.',
        {
          source: pageForVm('SCOPE Keyword'),
        },
      ),
    ],
  },
  {
    functions: ['LIST'],
    keywords: [
      list('DATA', open(parts), 'How much is shown: BASIC, NAMES, RESOURCE, PROFILES, XAUTH, ALL and others.', {
        default: 'BASIC',
        source: page('DATA Keyword with LIST'),
      }),
      list('SEGMENT', segmentNames, 'The segments that are shown, such as OMVS, or ALL.', {}),
      one('ACID', userAcid, 'In the STC record: only the entries with this ACID.', { source: known }),
      one('MASTFAC', facility, 'Only ACIDs of regions with this facility.', { source: zowe }),
    ],
  },
  {
    functions: ['WHOHAS'],
    keywords: [
      list(
        'DATA',
        keywords({
          LITERAL: 'The name must be the same, masks included.',
          MASK: 'The masks in the name are read as masks.',
          NOPREFIX: 'The name is not read as a prefix.',
        }),
        'How the name is compared with permits.',
        { source: page('DATA Keyword with WHOHAS') },
      ),
      flag('AUTHADM', 'Lists the administrators with the authorities named beside it.', {
        source: manual('User Guide', 'Access Authorization Information'),
      }),
    ],
  },
  {
    functions: ['LIST', 'WHOHAS'],
    keywords: [
      one('RESPRFX', name('prefix'), 'Only resources whose names begin so.', { source: unsure }),
      free('PREFIX', 'The name beside it is the beginning of names.'),
      one('ACIDPRFX', name('prefix', 8), 'Only ACIDs whose names begin so.', { source: pageForVm('ACIDPRFX Keyword') }),
    ],
  },
  {
    functions: [
      'ADDTO',
      'ADMIN',
      'DEADMIN',
      'DELETE',
      'LIST',
      'MOVE',
      'PERMIT',
      'RENAME',
      'REVOKE',
      'REFRESH',
      'WHOHAS',
      'WHOOWNS',
      'MODIFY',
    ],
    keywords: [
      list(
        'TARGET',
        node,
        'The nodes to which the Command Propagation Facility sends the command; `=` for the own one, `*` for all.',
        {
          source: known,
        },
      ),
      free('WAIT', 'Waits for the answers of other nodes.', { source: known }),
      free('NOWAIT', 'Does not wait for the answers of other nodes.', { source: known }),
    ],
  },
];
