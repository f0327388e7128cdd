import type { Templates } from './types.ts';

/** Whole commands of ACF2 for things people do again and again. */
export const acf2Templates: Templates = {
  'Permit access to a resource': {
    prefix: 'reckey',
    description:
      'Adds a line to a resource rule set, which is made if there is none, and makes it take effect. Services do not ' +
      'include one another: name each that is needed.',
    body: [
      'SET RESOURCE(${1:FAC})',
      'RECKEY ${2:KEY} ADD(${3:REST.OF.NAME} ROLE(${4:ROLENAME}) SERVICE(${5:READ}) ALLOW)',
      'F ACF2,REBUILD(${1:FAC})',
      '$0',
    ],
  },
  'Resource rule set': {
    prefix: 'compile-resource',
    description: 'Compiles and stores a resource rule set. The blank line ends the rule text.',
    body: [
      'SET RESOURCE(${1:FAC})',
      'COMPILE *',
      '\\$KEY(${2:KEY}) TYPE(${1:FAC})',
      ' ${3:REST.OF.NAME} UID(${4:UIDMASK}) SERVICE(${5:READ}) ALLOW',
      '',
      'STORE',
      'F ACF2,REBUILD(${1:FAC})',
      '$0',
    ],
  },
  'Data set rule set': {
    prefix: 'compile-rule',
    description: 'Compiles and stores the rules for the data sets under a high-level qualifier.',
    body: [
      'SET RULE',
      'COMPILE *',
      '\\$KEY(${1:HLQ})',
      ' - UID(${2:UIDMASK}) READ(A) EXEC(A)',
      ' - UID(${3:UIDMASK}) READ(A) WRITE(A) ALLOC(A) EXEC(A)',
      '',
      'STORE',
      '$0',
    ],
  },
  'Logonid of a started task': {
    prefix: 'insert-stc',
    description:
      'Creates a logonid that only a started task can use, its z/OS UNIX profile, and the record that assigns it.',
    body: [
      'SET LID',
      'INSERT ${1:LOGONID} STC GROUP(${2:GROUP}) NAME(${3:NAME})',
      'SET PROFILE(USER) DIV(OMVS)',
      'INSERT ${1:LOGONID} AUTOUID HOME(${4:/tmp}) OMVSPGM(/bin/sh)',
      'F ACF2,REBUILD(USR),CLASS(P),DIVISION(OMVS)',
      'SET CONTROL(GSO)',
      'INSERT STC.${5:PROCNAME} LOGONID(${1:LOGONID}) GROUP(${2:GROUP}) +',
      'STCID(${5:PROCNAME})',
      'F ACF2,REFRESH(STC)',
      '$0',
    ],
  },
  Role: {
    prefix: 'insert-role',
    description: 'Creates a role that resource rules can name, and makes it take effect.',
    body: ['SET X(ROL)', 'INSERT ${1:ROLENAME} INCLUDE(${2:LOGONID}) ROLE', 'F ACF2,NEWXREF,TYPE(ROL)', '$0'],
  },
};
