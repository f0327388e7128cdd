/**
 * What each segment of a general resource profile is for, and the classes whose profiles may have it. RDEFINE, RALTER and
 * RLIST describe their operands with it; a rule tells where an operand has no effect.
 *
 * Classes: z/OS RACF Security Administrator's Guide, Field-level access checking, and the operands of RDEFINE.
 */

/** Where a segment, or another operand for certain classes only, belongs. */
export interface OperandPlace {
  /** The classes whose profiles take it; in all others RACF ignores it. */
  readonly classes: readonly string[];
  /** What it is for. */
  readonly doc: string;
}

/** Operands of RDEFINE and RALTER that are for profiles of certain classes only, by name. */
export const operandPlaces = {
  CDTINFO: {
    classes: ['CDT'],
    doc: 'Segment of class CDT: the properties of a class that your site defines, whose name is the profile name. Nothing happens until SETROPTS RACLIST(CDT) REFRESH; then activate the new class with SETROPTS CLASSACT(class). RACF checks the fields against each other and reports what keeps the class from being built.',
  },
  CFDEF: {
    classes: ['CFIELD'],
    doc: 'Segment of class CFIELD: the properties of a custom field. The profile is named `USER.CSDATA.field`, or GROUP, DATASET or GENERAL in the place of USER. The field exists after SETROPTS RACLIST(CFIELD) REFRESH and a restart of IRRDPI00 (IRRDPI00 UPDATE).',
  },
  DLFDATA: {
    classes: ['DLFCLASS'],
    doc: 'Segment of class DLFCLASS: which jobs may keep the data set of the profile name in a Hiperspace of the data lookaside facility, and for how long.',
  },
  EIM: {
    classes: ['FACILITY', 'LDAPBIND'],
    doc: 'Segment of classes FACILITY and LDAPBIND: the domain and the registries of Enterprise Identity Mapping. The host with the domain is in the segment PROXY of the same profile. In FACILITY the profiles are IRR.EIM.DEFAULTS and IRR.PROXY.DEFAULTS.',
  },
  ICSF: {
    classes: ['CSFKEYS', 'GCSFKEYS', 'XCSFKEY', 'GXCSFKEY'],
    doc: 'Segment of the classes CSFKEYS, XCSFKEY and their grouping classes: how the keys whose labels the profile covers may be used and exported. Data set encryption needs SYMCPACFWRAP(YES) and SYMCPACFRET(YES) here.',
  },
  ICTX: {
    classes: ['LDAPBIND'],
    doc: 'Segment of class LDAPBIND: how the identity cache finds and keeps the RACF user for an identity of another system.',
  },
  IDTPARMS: {
    classes: ['IDTDATA'],
    doc: 'Segment of class IDTDATA: how RACF signs and checks identity tokens (JSON web tokens). The profile is named `JWT.application.user.SAF`, generic characters allowed.',
  },
  JES: {
    classes: ['JESJOBS'],
    doc: 'Segment of class JESJOBS: encryption of the spool data sets that the profile covers.',
  },
  KERB: {
    classes: ['REALM'],
    doc: 'Segment of class REALM: a realm of Network Authentication Service. Profile KERBDFLT is the local realm; a pair of realms that trust each other is a profile of its own.',
  },
  MFA: {
    classes: ['MFADEF'],
    doc: 'Class MFADEF: gives the profile `FACTOR.name` a place where IBM Z Multi-Factor Authentication keeps the data of the factor.',
  },
  MFPOLICY: {
    classes: ['MFADEF'],
    doc: 'Segment of class MFADEF: the policy `POLICY.name`, which says what factors a user must give together.',
  },
  PROXY: {
    classes: ['FACILITY', 'LDAPBIND'],
    doc: 'Segment of classes FACILITY and LDAPBIND: the LDAP server to ask, and how to log on to it. In FACILITY the profile is IRR.PROXY.DEFAULTS. A profile that is deleted and defined again needs the password again.',
  },
  SESSION: {
    classes: ['APPCLU'],
    doc: 'Segment of class APPCLU: key and security of the sessions between two LUs. The profile is named `network.locallu.partnerlu`; both partners need the same key.',
  },
  SIGVER: {
    classes: ['PROGRAM'],
    doc: 'Segment of class PROGRAM: what happens when the digital signature of a program is missing or wrong as it is loaded. Effective after SETROPTS WHEN(PROGRAM) REFRESH.',
  },
  SINGLEDSN: {
    classes: ['TAPEVOL'],
    doc: 'Class TAPEVOL: the tape may hold one data set only. For a tape that has several already it does nothing.',
  },
  SSIGNON: {
    classes: ['PTKTDATA', 'KEYSMSTR'],
    doc: 'Segment of class PTKTDATA: the key from which PassTickets for the application are made, and in KEYSMSTR a key that protects other secrets. Every system that makes or checks the tickets needs the same key.',
  },
  STDATA: {
    classes: ['STARTED'],
    doc: 'Segment of class STARTED: the user and group under which a started procedure or job runs. The profile is named `member.job`, mostly `member.*`. Effective after SETROPTS RACLIST(STARTED) REFRESH, for what is started then.',
  },
  SVFMR: {
    classes: ['SYSMVIEW'],
    doc: 'Segment of class SYSMVIEW: script and parameters of an application that SystemView starts.',
  },
  TIMEZONE: {
    classes: ['TERMINAL', 'GTERMINL'],
    doc: 'Class TERMINAL: the time zone of the terminal, as `E` or `W` of UTC and the hours, perhaps with minutes: `W 5.30`. The times of WHEN are then those of the place where the terminal stands.',
  },
  TVTOC: {
    classes: ['TAPEVOL'],
    doc: 'Class TAPEVOL: RACF keeps a table of contents of the tape in the profile, so that data sets of several owners may be on one tape.',
  },
  WHEN: {
    classes: ['TERMINAL', 'GTERMINL'],
    doc: 'Class TERMINAL: on which days and between which times users may log on from the terminal. The user needs a time that WHEN of the user profile allows, too.',
  },
  ADDVOL: {
    classes: ['TAPEVOL'],
    doc: 'Class TAPEVOL: adds volumes to the set of tapes that the profile protects. A volume of another set, or with a profile of its own, is refused.',
  },
  DELVOL: {
    classes: ['TAPEVOL'],
    doc: 'Class TAPEVOL: takes volumes out of the set of tapes; they are then without a profile.',
  },
} as const satisfies Readonly<Record<string, OperandPlace>>;

/** The classes that an operand of RDEFINE and RALTER is for; undefined for one that fits all. `NO` forms count too. */
export function classesOfOperand(name: string): readonly string[] | undefined {
  const places: Readonly<Record<string, OperandPlace>> = operandPlaces;
  const place = places[name] ?? (name.startsWith('NO') ? places[name.slice(2)] : undefined);
  return place?.classes;
}
