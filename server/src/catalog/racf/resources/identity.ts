/** RACF's own resources in FACILITY and its neighbours: passwords, listing, certificates, callable services. */
import { docs, knowledge } from '../../build.ts';
import { family, type ResourceFamily, type ResourceNotes } from './build.ts';

const guide = 'z/OS RACF Security Administrator’s Guide';
const reset = docs(`${guide}, delegating help desk functions`);
const services = docs('z/OS RACF Callable Services, RACF authorization');

const resetLevels = {
  READ: 'Resume users and reset passwords and phrases; the user has to change them at the next logon.',
  UPDATE: 'Also leave a password unexpired with NOEXPIRED.',
  CONTROL: 'Also reset within the minimum change interval.',
};

const unchecked = knowledge('z/OS RACF Callable Services');

const passwords = family('FACILITY', reset, { sensitive: 'READ' }, [
  [
    'IRR.PASSWORD.RESET',
    'Lets help desks reset the password of any user without SPECIAL, OPERATIONS or AUDITOR.',
    resetLevels,
  ],
  ['IRR.PWRESET.OWNER.{owner}', 'As IRR.PASSWORD.RESET, for the users that this user or group owns.', resetLevels],
  ['IRR.PWRESET.TREE.{group}', 'As IRR.PASSWORD.RESET, for the users in the scope of this group.', resetLevels],
  [
    'IRR.PWRESET.EXCLUDE.{user}',
    'Takes this user out of IRR.PWRESET.OWNER and IRR.PWRESET.TREE, but for those who are permitted here. For all users together it is meant to be open.',
    { sensitive: false, open: 'CONTROL', READ: '', UPDATE: '', CONTROL: '' },
  ],
]);

const listing = family('FACILITY', reset, { needs: 'READ', sensitive: false }, [
  [
    'IRR.LISTUSER',
    'Lets a user list the base segment of any user without SPECIAL, OPERATIONS or AUDITOR.',
    { sensitive: 'READ' },
  ],
  ['IRR.LU.OWNER.{owner}', 'Lets a user list the users that this user or group owns.'],
  ['IRR.LU.TREE.{group}', 'Lets a user list the users in the scope of this group.'],
  [
    'IRR.LU.EXCLUDE.{user}',
    'Takes this user out of IRR.LU.OWNER and IRR.LU.TREE, but for those who are permitted here. For all users together it is meant to be open.',
    { open: 'READ' },
  ],
]);

/** RACDCERT asks for a higher level the farther away the owner of the certificate is. */
const own = (what: string, everyone = 'READ'): ResourceNotes => ({
  READ: `${what} for oneself.`,
  UPDATE: `${what} for other users.`,
  CONTROL: `${what} for CERTAUTH and SITE.`,
  ...(everyone === 'READ' ? { open: 'READ' as const } : {}),
  sensitive: 'UPDATE',
});

const ring = (what: string): ResourceNotes => ({
  READ: `${what} of one’s own.`,
  UPDATE: `${what} of others.`,
  open: 'READ',
  sensitive: 'UPDATE',
});

const certificates = family(
  'FACILITY',
  docs('z/OS RACF Command Language Reference, RACDCERT, authorization required'),
  {},
  [
    ['IRR.DIGTCERT.ADD', 'RACDCERT ADD: install certificates with or without keys.', own('Add certificates')],
    ['IRR.DIGTCERT.ADDRING', 'RACDCERT ADDRING: create key rings.', ring('Key rings')],
    [
      'IRR.DIGTCERT.ADDTOKEN',
      'RACDCERT ADDTOKEN: create z/OS PKCS #11 tokens, together with a resource of class CRYPTOZ.',
    ],
    ['IRR.DIGTCERT.ALTER', 'RACDCERT ALTER: change label and trust of certificates.', own('Change certificates')],
    ['IRR.DIGTCERT.ALTMAP', 'RACDCERT ALTMAP: change certificate name filters.', ring('Filters')],
    ['IRR.DIGTCERT.BIND', 'RACDCERT BIND: put certificates into z/OS PKCS #11 tokens.', own('Bind certificates')],
    ['IRR.DIGTCERT.CHECKCERT', 'RACDCERT CHECKCERT: look at the certificate in a data set.'],
    [
      'IRR.DIGTCERT.CONNECT',
      'RACDCERT CONNECT: put certificates on key rings. Which level is needed depends on the owners of ring and certificate.',
      {
        READ: 'Own certificates on own rings.',
        UPDATE: 'CERTAUTH and SITE certificates on own rings, own certificates on rings of others.',
        CONTROL: 'Any certificate on any ring.',
        open: 'READ',
        sensitive: 'CONTROL',
      },
    ],
    ['IRR.DIGTCERT.DELETE', 'RACDCERT DELETE: delete certificates.', own('Delete certificates')],
    ['IRR.DIGTCERT.DELMAP', 'RACDCERT DELMAP: delete certificate name filters.', ring('Filters')],
    ['IRR.DIGTCERT.DELRING', 'RACDCERT DELRING: delete key rings.', ring('Key rings')],
    [
      'IRR.DIGTCERT.DELTOKEN',
      'RACDCERT DELTOKEN: delete z/OS PKCS #11 tokens, together with a resource of class CRYPTOZ.',
    ],
    ['IRR.DIGTCERT.EXPORT', 'RACDCERT EXPORT: write certificates to a data set.', own('Export certificates')],
    [
      'IRR.DIGTCERT.EXPORTKEY',
      'RACDCERT EXPORT with PKCS #12: write private keys to a data set.',
      own('Export private keys'),
    ],
    [
      'IRR.DIGTCERT.GENCERT',
      'RACDCERT GENCERT: make certificates. What is signed by CERTAUTH asks for CONTROL, as does a certificate for CERTAUTH or SITE.',
      own('Make certificates'),
    ],
    ['IRR.DIGTCERT.GENREQ', 'RACDCERT GENREQ: make certificate requests.', own('Make requests')],
    [
      'IRR.DIGTCERT.IMPORT',
      'RACDCERT IMPORT: take certificates from z/OS PKCS #11 tokens.',
      own('Import certificates'),
    ],
    [
      'IRR.DIGTCERT.LIST',
      'RACDCERT LIST: see certificates. Programs that read CERTAUTH certificates without a key ring need CONTROL too.',
      { READ: 'Own certificates.', UPDATE: 'Those of others.', CONTROL: 'Those of CERTAUTH and SITE.', open: 'READ' },
    ],
    [
      'IRR.DIGTCERT.LISTCHAIN',
      'RACDCERT LISTCHAIN: see a certificate with those of its issuers. CONTROL to IRR.DIGTCERT.LIST is asked for.',
    ],
    [
      'IRR.DIGTCERT.LISTMAP',
      'RACDCERT LISTMAP: see certificate name filters.',
      { READ: 'Own filters.', UPDATE: 'Those of others.', open: 'READ' },
    ],
    [
      'IRR.DIGTCERT.LISTRING',
      'RACDCERT LISTRING, and R_datalib where no RDATALIB profile covers the ring: see key rings. Servers need it to open theirs.',
      { READ: 'Own key rings.', UPDATE: 'Those of others.', open: 'READ' },
    ],
    [
      'IRR.DIGTCERT.LISTTOKEN',
      'RACDCERT LISTTOKEN: see z/OS PKCS #11 tokens, together with a resource of class CRYPTOZ.',
    ],
    [
      'IRR.DIGTCERT.MAP',
      'RACDCERT MAP: make certificate name filters, which let certificates stand for user IDs.',
      ring('Filters'),
    ],
    ['IRR.DIGTCERT.REKEY', 'RACDCERT REKEY: make certificates again with new keys.', own('Renew keys')],
    [
      'IRR.DIGTCERT.REMOVE',
      'RACDCERT REMOVE: take certificates off key rings.',
      {
        READ: 'Own certificates from own rings.',
        UPDATE: 'CERTAUTH and SITE certificates from own rings, own certificates from rings of others.',
        CONTROL: 'Any certificate from any ring.',
        open: 'READ',
        sensitive: 'CONTROL',
      },
    ],
    [
      'IRR.DIGTCERT.ROLLOVER',
      'RACDCERT ROLLOVER: put the renewed certificate in the place of the old one.',
      own('Roll over'),
    ],
    ['IRR.DIGTCERT.UNBIND', 'RACDCERT UNBIND: take certificates out of z/OS PKCS #11 tokens.', own('Unbind')],
    ['IRR.DIGTCERT.**', 'What the functions of RACDCERT do; each function asks for a resource of its own name.'],
  ],
);

const callable = family('FACILITY', services, { needs: 'READ' }, [
  [
    'IRR.RUSERMAP',
    'R_usermap: find the user ID that belongs to a certificate, a Kerberos or another name, and the other way round.',
  ],
  ['IRR.RADMIN.{command}', 'R_admin: run this RACF command. The user needs the authority for the command besides.'],
  ['IRR.RADMIN.LISTUSER', 'R_admin, IRRXUTIL: read user profiles, as LISTUSER would show them to the same user.'],
  ['IRR.RADMIN.LISTGRP', 'R_admin, IRRXUTIL: read group profiles, as LISTGRP would show them to the same user.'],
  ['IRR.RADMIN.LISTDSD', 'R_admin, IRRXUTIL: read data set profiles, as LISTDSD would show them to the same user.'],
  ['IRR.RADMIN.RLIST', 'R_admin, IRRXUTIL: read general resource profiles, as RLIST would show them to the same user.'],
  ['IRR.RADMIN.SETROPTS.LIST', 'R_admin, IRRXUTIL: read the options of SETROPTS.'],
  [
    'IRR.RADMIN.EXTRACT.PWENV',
    'R_admin: get password envelopes, from which the password can be recovered.',
    { sensitive: 'READ' },
  ],
  [
    'IRR.RADMIN.EXTRACT.PPENV',
    'R_admin: get password phrase envelopes, from which the phrase can be recovered.',
    { sensitive: 'READ' },
  ],
  ['IRR.RAUDITX', 'R_auditx: write SMF records of type 83. Callers in supervisor state need no permission.'],
  [
    'IRR.PGMSECURITY',
    'APPLDATA says how strictly programs are controlled: BASIC, ENHANCED or ENHWARN. Nobody needs access.',
    { source: docs(`${guide}, Program security modes`) },
  ],
  ['IRR.IDIDMAP.QUERY', 'R_usermap: find the user ID of a distributed identity, and the other way round.'],
  ['IRR.RGETINFO.REALM', 'R_GetInfo: read the realm of the registry from the profile SAFDFLT.'],
  ['IRR.RGETINFO.EIM', 'R_GetInfo: read the settings of Enterprise Identity Mapping.', { source: unchecked }],
  ['IRR.RTICKETSERV', 'R_ticketserv: read and check Kerberos tokens, and evaluate PassTickets.', { source: unchecked }],
  [
    'IRR.RPKISERV.{function}',
    'R_PKIServ: ask for certificates of PKI Services and look after requests.',
    {
      READ: 'For oneself.',
      UPDATE: 'For the user of the server.',
      CONTROL: 'Without further checks of IRR.DIGTCERT.',
      sensitive: 'CONTROL',
      source: unchecked,
    },
  ],
  [
    'IRR.RPKISERV.PKIADMIN',
    'R_PKIServ: administer certificates and requests of PKI Services.',
    {
      READ: 'Look at requests and certificates.',
      UPDATE: 'Approve, change, revoke them.',
      sensitive: 'READ',
      source: unchecked,
    },
  ],
  [
    'IRR.PROXY.DEFAULTS',
    'Holds the default LDAP host and bind data in its PROXY and EIM segments. Nobody needs access.',
    { sensitive: 'READ', source: knowledge(`${guide}, PROXY segment`) },
  ],
  ['IRR.RADMIN.**', 'What R_admin and IRRXUTIL may be used for, one resource for each command or extract.'],
]);

const more = family('FACILITY', knowledge(guide), {}, [
  [
    'ICHBLP',
    'Decides who may use bypass label processing (`LABEL=(,BLP)`) on tapes while class TAPEVOL or TAPEDSN is active, so reading any tape.',
    { READ: 'For input.', UPDATE: 'For output too.', sensitive: 'READ' },
  ],
]);

const xfacilit = family('XFACILIT', docs('z/OS RACF Callable Services, R_SecMgtOper (IRRSMO00)'), {}, [
  ['IRR.IRRSMO00.PRECHECK', 'Lets unauthorized callers of R_SecMgtOper use the option PRECHECK.', { needs: 'READ' }],
  ['IRR.IRRSMO00.DISABLE.XML', 'Defined as a discrete profile: nobody can use R_SecMgtOper with XML.'],
]);

const surrogate = family('SURROGAT', docs('z/OS RACF Callable Services, R_SecMgtOper (IRRSMO00)'), {}, [
  [
    '{user}.IRRSMO00',
    'Lets a user run security changes with R_SecMgtOper as this user.',
    { needs: 'UPDATE', sensitive: 'UPDATE' },
  ],
]);

const rings = family(
  'RDATALIB',
  docs('z/OS RACF Callable Services, R_datalib; RACF Command Language Reference, RACDCERT and the class RDATALIB'),
  {},
  [
    [
      '{owner}.{ring...}.LST',
      'Use of one key ring with R_datalib. The name of the ring keeps its case in the certificate commands, but is in upper case here.',
      {
        READ: 'List the ring and the certificates in it, with private keys of one’s own.',
        UPDATE: 'Also use private keys of others in it.',
        CONTROL: 'Also use private keys of CERTAUTH and SITE in it.',
        sensitive: 'UPDATE',
      },
    ],
    [
      'IRR.RACDCERT.GRANULAR',
      'Defined: RACDCERT asks for single certificates and rings in RDATALIB instead of the functions in FACILITY.',
    ],
    [
      '{owner}.{ring...}.UPD.{function}',
      'This function of RACDCERT, such as ADDRING or CONNECT, on this key ring, with IRR.RACDCERT.GRANULAR.',
      { needs: 'READ', sensitive: 'READ' },
    ],
    [
      '{owner}.{ring...}.UPD',
      'Change of one key ring with R_datalib.',
      {
        READ: 'Create, and change with own certificates.',
        UPDATE: 'Also with certificates of others.',
        CONTROL: 'Also with certificates of CERTAUTH and SITE.',
        sensitive: 'READ',
      },
    ],
    [
      'IRR.DIGTCERT.{owner}.{label...}.UPD.{action}',
      'This certificate with R_datalib, and with RACDCERT and IRR.RACDCERT.GRANULAR: ADD, GENCERT, CONNECT, DELETE and the like.',
      { sensitive: 'READ' },
    ],
  ],
);

const tickets = family('PTKTDATA', knowledge('z/OS RACF Security Administrator’s Guide, PassTickets'), {}, [
  [
    'IRRPTAUTH.{application}.{user}',
    'PassTickets for this application and user with R_ticketserv and R_GenSec, by programs that are not authorized.',
    {
      READ: 'Evaluate PassTickets.',
      UPDATE: 'Make PassTickets: log on as this user without a password.',
      sensitive: 'UPDATE',
    },
  ],
  [
    '{application}',
    'The key with which PassTickets of this application are made and checked (segment SSIGNON). May go on with a group and a user.',
  ],
]);

const bind = family('LDAPBIND', knowledge(guide), {}, [
  ['IRR.ICTX.DEFAULTS.{system}', 'Settings of the identity cache on this system, in the segment ICTX.'],
  ['IRR.ICTX.DEFAULTS', 'Settings of the identity cache on all systems without one of their own, in the segment ICTX.'],
  ['{name...}', 'Where and how to bind to an LDAP server, in the segments PROXY and EIM.', { sensitive: 'READ' }],
]);

const variables = family('RACFVARS', docs('z/OS RACF Security Administrator’s Guide, RACFVARS class'), {}, [
  ['&RACLNDE', 'Its members are the NJE nodes that count as local: jobs and output from there keep their users.'],
  [
    '&RACUNDF',
    'Its member is the name under which jobs without a known user run, instead of `++++++++`.',
    { source: knowledge(guide) },
  ],
  ['&{name}', 'A variable for profile names: it stands for all that its members name.'],
]);

const other = family('REALM', knowledge('z/OS RACF Security Administrator’s Guide, realms'), {}, [
  ['KERBDFLT', 'Name, ticket lives and key of the local Kerberos realm, in the segment KERB.'],
  ['SAFDFLT', 'The name of the local registry, in APPLDATA, as audit records and applications see it.'],
  [
    '/.../{realm...}',
    'A foreign Kerberos realm and the key it shares with the local one.',
    { source: knowledge(guide) },
  ],
]);

const signOn = family('APPL', docs(`${guide}, APPL class`), { needs: 'READ' }, [
  [
    'OMVSAPPL',
    'z/OS UNIX services such as `__passwd` and `pthread_security_np` that name no application of their own. Once defined, every z/OS UNIX user needs READ.',
  ],
  [
    'IZUDFLT',
    'z/OSMF with the default SAF prefix, and with it Zowe’s REST services of z/OSMF.',
    { source: knowledge('IBM z/OSMF Configuration Guide, security structures') },
  ],
  ['ZOWE', 'The API Mediation Layer of Zowe.', { source: knowledge('Zowe documentation, API ML configuration') }],
  [
    'BBGZDFLT',
    'WebSphere Liberty and z/OS Connect with the default profile prefix.',
    { source: knowledge('WebSphere Liberty documentation, SAF authorization for z/OS') },
  ],
  [
    'FEKAPPL',
    'IBM Explorer for z/OS and Developer for z/OS (RSE daemon).',
    { source: knowledge('IBM Explorer for z/OS, security definitions') },
  ],
  [
    'CBS390',
    'WebSphere Application Server for z/OS with the default SAF prefix.',
    { source: knowledge('WebSphere Application Server for z/OS, SAF profiles') },
  ],
  [
    'TSO{system}',
    'TSO/E log-on to this system: the application is `TSO` with the SMF system ID.',
    { source: knowledge(`${guide}, PassTickets, application names`) },
  ],
  [
    'MVS{system}',
    'Batch jobs on this system, as the name PassTickets are made for.',
    { source: knowledge(`${guide}, PassTickets, application names`) },
  ],
  ['{application}', 'Signing on to this application: a CICS region, an IMS system, a VTAM application or a server.'],
]);

export const identityFamilies: readonly ResourceFamily[] = [
  passwords,
  listing,
  certificates,
  callable,
  more,
  xfacilit,
  surrogate,
  rings,
  tickets,
  bind,
  variables,
  other,
  signOn,
];
