/** Value types that several keywords of Top Secret have. */
import { keywords, name, special, user, userOrGroup } from '../build.ts';
import type { KeywordSpec, ValueType } from '../types.ts';

/** A user, a control ACID, a profile, a group, a department, a division or a zone: all are ACIDs. */
export const acid: ValueType = userOrGroup;
export const userAcid: ValueType = user;

export const dataSet: ValueType = name('data set, prefix or mask');
export const program: ValueType = name('program', 8);
/** A name that Top Secret gives a certificate, a ring or a filter; letter case counts for certificates. */
export const recordName = (what: string): ValueType => name(what, 8);
/** A node of the Command Propagation Facility. */
export const node: ValueType = name('node', 8);
export const smfId: ValueType = name('system', 4);

/** Words to which sites or releases add others. */
export const open = (meanings: Readonly<Record<string, string>>): ValueType => ({
  type: 'keyword',
  keywords: special(meanings),
  open: true,
});

/** The kinds of ACID. TSS takes leading parts such as PROF, DEPT and DIV. */
export const acidTypes: Readonly<Record<string, string>> = {
  USER: 'Somebody or something that signs on. The default of CREATE.',
  PROFILE: 'A set of permits and attributes that users share.',
  GROUP: 'A group of z/OS UNIX: it carries the GID.',
  DEPT: 'The same as DEPARTMENT.',
  DEPARTMENT: 'Holds users, profiles and groups, and mostly owns the resources.',
  DIVISION: 'Holds departments.',
  ZONE: 'Holds divisions.',
  DCA: 'Administrator of one department.',
  VCA: 'Administrator of one division.',
  ZCA: 'Administrator of one zone.',
  LSCA: 'Central administrator with a limited scope.',
  SCA: 'Central administrator. Only the MSCA makes one.',
  MSCA: 'The master administrator. There is one, which comes with the security file.',
};

export const acidType: ValueType = keywords(acidTypes);

const weekdays = {
  SUNDAY: 'On Sundays.',
  MONDAY: 'On Mondays.',
  TUESDAY: 'On Tuesdays.',
  WEDNESDAY: 'On Wednesdays.',
  THURSDAY: 'On Thursdays.',
  FRIDAY: 'On Fridays.',
  SATURDAY: 'On Saturdays.',
};

export const days: ValueType = keywords({
  ...weekdays,
  WEEKDAYS: 'From Monday to Friday.',
  WEEKENDS: 'On Saturdays and Sundays.',
  ALL: 'On every day.',
});

/** The modes of security. */
export const modes: ValueType = keywords({
  DORMANT: 'Top Secret is there but checks nothing; only passwords are checked.',
  WARN: 'Violations are reported and let through.',
  IMPL: 'Defined users and protected resources are checked; who is not defined may use what is not protected.',
  FAIL: 'Everything is checked: users must be defined and resources permitted.',
});

/** Facilities that come with the product or that most sites name so; a site renames USER0 and the like as it wants. */
export const facilities: readonly KeywordSpec[] = special({
  ALL: 'All facilities: the ACID may sign on through any, also those that come later.',
  BATCH: 'Batch jobs.',
  STC: 'Started tasks.',
  TSO: 'TSO sessions.',
  CICSPROD: 'The CICS regions of production.',
  CICSTEST: 'The CICS regions for tests.',
  IMSPROD: 'The IMS regions of production.',
  IMSTEST: 'The IMS regions for tests.',
  IDMSPROD: 'The IDMS regions of production.',
  IDMSTEST: 'The IDMS regions for tests.',
  ROSCOE: 'Sessions of Roscoe.',
  CONSOLE: 'Operators at a console.',
  APPC: 'Transaction programs of APPC.',
  OMVS: 'Processes of z/OS UNIX.',
  DB2PROD: 'The Db2 subsystems of production.',
  DB2TEST: 'The Db2 subsystems for tests.',
  HSM: 'DFSMShsm.',
  NETVIEW: 'Sessions of NetView.',
  VM: 'Machines of z/VM.',
});

/** The value of FACILITY. */
export const facility: ValueType = name('facility', 8);

/** `?`: Top Secret chooses the number. */
export const nextFree: readonly KeywordSpec[] = special({
  '?': 'Top Secret takes the next free number, from RANGE when that is given.',
});
