/** What each segment of a user or group is for: the commands that write, delete and list it describe it with this. */

/** A segment in words. */
interface SegmentPurpose {
  /** What is in it and who reads it. */
  readonly doc: string;
  /** What the user or group is without it. */
  readonly without: string;
}

export const userSegments = {
  CICS: {
    doc: 'Segment of CICS: operator classes, initials, priority and idle time of a CICS user.',
    without: 'CICS then takes the values of its default user. The user may still sign on.',
  },
  CSDATA: {
    doc: "Custom fields of your installation. Their names are not IBM's: profiles of class CFIELD define them, so no list can know them.",
    without: 'Programs of the installation that read the fields find nothing.',
  },
  DCE: {
    doc: 'Segment of DCE: the identity of the user in a distributed computing environment. z/OS has no DCE any more.',
    without: 'Nothing is lost on a z/OS without DCE.',
  },
  DFP: {
    doc: 'Segment of DFSMS: default data, management and storage class for data sets the user owns.',
    without: 'The ACS routines and the system decide the classes.',
  },
  EIM: {
    doc: 'Segment of Enterprise Identity Mapping: where the user bound to the LDAP server of the domain.',
    without: 'The settings of the system count.',
  },
  KERB: {
    doc: 'Segment of z/OS Network Authentication Service: makes the user a Kerberos principal of the local realm.',
    without: 'The user is no Kerberos principal any more, and his keys are gone.',
  },
  LANGUAGE: {
    doc: 'Languages in which the user wants messages.',
    without: 'The languages of SETROPTS LANGUAGE count.',
  },
  LNOTES: {
    doc: 'Segment of Lotus Notes: the short name by which Domino on z/OS found the RACF user.',
    without: 'The mapping from the short name to the user is gone.',
  },
  MFA: {
    doc: 'Multi-factor authentication: the factors and policies with which the user has to prove who he is.',
    without: 'The user logs on with password or phrase alone again, if he has one.',
  },
  NDS: {
    doc: 'Segment of Novell Directory Services: the name by which its z/OS server found the RACF user.',
    without: 'The mapping from the name to the user is gone.',
  },
  NETVIEW: {
    doc: 'Segment of NetView: what the user may do there as an operator, and what runs when he logs on.',
    without: 'The user cannot log on to a NetView that takes its operators from RACF (SECOPTS.OPERSEC=SAFDEF).',
  },
  OMVS: {
    doc: 'Segment of z/OS UNIX: UID, home directory, shell and limits.',
    without:
      'The user cannot use z/OS UNIX (ICH408I, OMVS segment not defined), unless BPX.UNIQUE.USER makes him a new segment, with another UID. Files keep the old UID.',
  },
  OPERPARM: {
    doc: 'Segment of extended MCS consoles: which commands the user may issue from his console and which messages he gets.',
    without: 'The console of the user gets the values of the system or of the program that opens it.',
  },
  OVM: {
    doc: 'Segment for OpenExtensions on z/VM, where that shares the RACF database. z/OS does not look at it.',
    without: 'Nothing changes on z/OS.',
  },
  PROXY: {
    doc: 'Segment of LDAP: which LDAP server is asked for the user, and with which name and password.',
    without: 'The PROXY settings of the profile IRR.PROXY.DEFAULTS in class FACILITY count.',
  },
  TSO: {
    doc: 'Segment of TSO: logon procedure, account number, region size.',
    without: 'The user cannot log on to TSO, unless SYS1.UADS still has an entry for him.',
  },
  WORKATTR: {
    doc: 'Segment with name, address and e-mail address of the user, for the separator pages of SYSOUT, for APPC and for notices.',
    without: 'SYSOUT and notices go without an address.',
  },
} as const satisfies Readonly<Record<string, SegmentPurpose>>;

export const groupSegments = {
  CSDATA: userSegments.CSDATA,
  DFP: {
    doc: 'Segment of DFSMS: default data, management and storage class for data sets whose names begin with the group.',
    without: 'The ACS routines and the system decide the classes.',
  },
  OMVS: {
    doc: 'Segment of z/OS UNIX: the GID of the group.',
    without:
      'The group has no GID: users who have it as their default group cannot use z/OS UNIX. Files keep the old GID.',
  },
  OVM: {
    doc: 'Segment for OpenExtensions on z/VM, where that shares the RACF database. z/OS does not look at it.',
    without: 'Nothing changes on z/OS.',
  },
  TME: {
    doc: 'Segment of Tivoli Security Management for z/OS. That product maintained it, not people.',
    without: 'Only that product would miss it.',
  },
} as const satisfies Readonly<Record<string, SegmentPurpose>>;

/** Documentation of a NO form: what goes, and what then holds. */
export const deletes = (segment: string, { without }: SegmentPurpose): string =>
  `Deletes the segment ${segment} with all that is in it. ${without}`;

/** Documentation of the operand of a LIST command. */
export const shows = ({ doc }: SegmentPurpose): string =>
  doc.startsWith('Segment') ? `Shows the s${doc.slice(1)}` : `Shows: ${doc[0]?.toLowerCase() ?? ''}${doc.slice(1)}`;
