/** Value keywords that several RACF commands share. */
import { keywords, special } from '../build.ts';

/** The access levels of an access list, lowest first. */
export const accessLevels = keywords({
  NONE: 'No access. An entry with NONE shuts out a user or group that a group, `ID(*)` or UACC would let in.',
  EXECUTE:
    'May run a program but not read or copy it. Meant for the classes DATASET (program libraries) and PROGRAM; in other classes it gives nothing.',
  READ: 'May read. For many general resources READ simply means that the user is allowed to use the function.',
  UPDATE: 'May read and write, but not create or delete a data set.',
  CONTROL:
    'For VSAM data sets: control-interval access, which goes past normal record checks. For other data sets the same as UPDATE; for general resources the product that asks gives it a meaning.',
  ALTER:
    'Full control: read, write, create, delete, rename. With a discrete profile it also lets the user change the profile and its access list.',
});

/** Access levels where EXECUTE has no place: the UACC of users and connections. */
export const uaccLevels = keywords({
  NONE: 'New profiles get no universal access.',
  READ: 'Everybody may read what new profiles protect.',
  UPDATE: 'Everybody may change what new profiles protect.',
  CONTROL: 'Everybody gets control-interval access to what new profiles protect.',
  ALTER: 'Everybody gets full control of what new profiles protect.',
});

/** UACC of a profile. */
export const universalAccess = keywords({
  NONE: 'No access for anybody who is not on the access list: the safe choice.',
  EXECUTE: 'Everybody may run the program but not copy it. For program libraries and the PROGRAM class only.',
  READ: 'Everybody may read, users without a RACF user ID included.',
  UPDATE: 'Everybody may read and write.',
  CONTROL: 'Everybody gets control-interval access to VSAM data sets, UPDATE to others.',
  ALTER: 'Everybody gets full control.',
});

export const yesNo = keywords({ YES: 'Yes.', NO: 'No.' });

/** The authority of a user in a group. */
export const groupAuthority = keywords({
  USE: 'May use what the group is permitted to. Enough for nearly everybody.',
  CREATE: 'As USE, and may protect data sets whose names begin with the group name.',
  CONNECT: 'As CREATE, and may connect users to the group.',
  JOIN: 'As CONNECT, and may define new users and subgroups below the group.',
});

/** `*` where a list of classes stands. */
export const allClasses = special({ '*': 'All classes to which the option applies.' });

export const days = keywords({
  ANYDAY: 'Every day.',
  WEEKDAYS: 'Monday to Friday.',
  MONDAY: 'Mondays.',
  TUESDAY: 'Tuesdays.',
  WEDNESDAY: 'Wednesdays.',
  THURSDAY: 'Thursdays.',
  FRIDAY: 'Fridays.',
  SATURDAY: 'Saturdays.',
  SUNDAY: 'Sundays.',
});
