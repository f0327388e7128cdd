import type { Templates } from './types.ts';

const levels = 'READ,UPDATE,CONTROL,ALTER,NONE';

/** Whole commands of RACF for things people do again and again. */
export const racfTemplates: Templates = {
  'Permit access to a general resource': {
    prefix: 'permit',
    description: 'Puts an ID on the access list of a profile, and makes the change take effect.',
    body: [
      `PERMIT \${1:PROFILE.NAME} CLASS(\${2:FACILITY}) ID(\${3:USERID}) ACCESS(\${4|${levels}|})`,
      'SETROPTS RACLIST(${2:FACILITY}) REFRESH',
      '$0',
    ],
  },
  'Permit access under a condition': {
    prefix: 'permit-when',
    description: 'Puts an ID on the conditional access list: the access counts only while a program runs.',
    body: [
      "PERMIT '${1:HLQ.**}' ID(${2:USERID}) ACCESS(${3|READ,UPDATE,CONTROL,ALTER|}) -",
      '  WHEN(PROGRAM(${4:PGMNAME}))',
      '$0',
    ],
  },
  'Take access away': {
    prefix: 'permit-delete',
    description: 'Takes an ID off the access list of a profile.',
    body: [
      'PERMIT ${1:PROFILE.NAME} CLASS(${2:FACILITY}) ID(${3:USERID}) DELETE',
      'SETROPTS RACLIST(${2:FACILITY}) REFRESH',
      '$0',
    ],
  },
  'Define a general resource': {
    prefix: 'rdefine',
    description: 'Defines a profile that nobody has access to, lets one ID in, and makes the change take effect.',
    body: [
      'RDEFINE ${1:FACILITY} ${2:PROFILE.NAME} UACC(NONE)',
      `PERMIT \${2:PROFILE.NAME} CLASS(\${1:FACILITY}) ID(\${3:USERID}) ACCESS(\${4|${levels}|})`,
      'SETROPTS RACLIST(${1:FACILITY}) REFRESH',
      '$0',
    ],
  },
  'Protect data sets': {
    prefix: 'addsd',
    description: 'Protects all data sets under a high-level qualifier with a generic profile, and lets one ID in.',
    body: [
      "ADDSD '${1:HLQ}.**' UACC(${2|NONE,READ|})",
      "PERMIT '${1:HLQ}.**' ID(${3:USERID}) ACCESS(${4|READ,UPDATE,CONTROL,ALTER|})",
      'SETROPTS GENERIC(DATASET) REFRESH',
      '$0',
    ],
  },
  'Group with a z/OS UNIX group number': {
    prefix: 'addgroup-omvs',
    description: 'Creates a group that the users of z/OS UNIX started tasks can have as their default group.',
    body: ["ADDGROUP ${1:GROUP} OMVS(AUTOGID) DATA('${2:WHAT IT IS FOR}')", '$0'],
  },
  'User ID and profile of a started task': {
    prefix: 'adduser-stc',
    description:
      'Creates a protected user ID with a z/OS UNIX segment, which nobody can log on with, and has a started task run ' +
      'under it.',
    body: [
      'ADDUSER ${1:USERID} NOPASSWORD DFLTGRP(${2:GROUP}) -',
      "  NAME('${3:NAME}') -",
      '  OMVS(AUTOUID HOME(${4:/tmp}) PROGRAM(/bin/sh))',
      'RDEFINE STARTED ${5:PROCNAME}.* -',
      '  STDATA(USER(${1:USERID}) GROUP(${2:GROUP}) TRUSTED(NO))',
      'SETROPTS RACLIST(STARTED) REFRESH',
      '$0',
    ],
  },
  'Connect a user to a group': {
    prefix: 'connect',
    description: 'Gives a user everything that is permitted to a group.',
    body: ['CONNECT ${1:USERID} GROUP(${2:GROUP}) AUTHORITY(USE)', '$0'],
  },
  'Activate a class': {
    prefix: 'setropts-activate',
    description:
      'Lets a class have generic profiles, activates it and loads its profiles. GENERIC comes first, so that names with ' +
      'an asterisk become generic profiles.',
    body: ['SETROPTS GENERIC(${1:FACILITY})', 'SETROPTS CLASSACT(${1:FACILITY}) RACLIST(${1:FACILITY})', '$0'],
  },
  'Refresh a class': {
    prefix: 'setropts-refresh',
    description: 'Makes changes to the profiles of a class take effect.',
    body: ['SETROPTS RACLIST(${1:FACILITY}) REFRESH', '$0'],
  },
};
