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
      'F ACF2,OMVS',
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
  'Logonid of a user': {
    prefix: 'insert-user',
    description: 'Creates a logonid that can log on to TSO, with its z/OS UNIX profile.',
    body: [
      'SET LID',
      'INSERT ${1:LOGONID} NAME(${2:NAME}) GROUP(${3:GROUP}) TSO PSWD-EXP PASSWORD(${4:PASSWORD})',
      'SET PROFILE(USER) DIV(OMVS)',
      'INSERT ${1:LOGONID} AUTOUID HOME(/u/${5:home}) OMVSPGM(/bin/sh)',
      'F ACF2,REBUILD(USR),CLASS(P),DIVISION(OMVS)',
      'F ACF2,OMVS',
      '$0',
    ],
  },
  'Group of z/OS UNIX': {
    prefix: 'insert-group',
    description: 'Gives a group its number in z/OS UNIX, and makes it take effect.',
    body: [
      'SET PROFILE(GROUP) DIV(OMVS)',
      'INSERT ${1:GROUP} AUTOGID',
      'F ACF2,REBUILD(GRP),CLASS(P),DIVISION(OMVS)',
      'F ACF2,OMVS',
      '$0',
    ],
  },
  'Permit access by UID string': {
    prefix: 'reckey-uid',
    description:
      'Adds a line with a mask of UID strings to a resource rule set without $ROLESET, and makes it take effect.',
    body: [
      'SET RESOURCE(${1:FAC})',
      'RECKEY ${2:KEY} ADD(${3:REST.OF.NAME} UID(${4:UIDMASK}) SERVICE(${5:READ}) ALLOW)',
      'F ACF2,REBUILD(${1:FAC})',
      '$0',
    ],
  },
  'Resource rule set with roles': {
    prefix: 'compile-roles',
    description: 'Compiles and stores a resource rule set whose entries name roles. The blank line ends the rule text.',
    body: [
      'SET RESOURCE(${1:FAC})',
      'COMPILE *',
      '\\$KEY(${2:KEY}) TYPE(${1:FAC}) ROLESET',
      ' ${3:REST.OF.NAME} ROLE(${4:ROLENAME}) SERVICE(${5:READ}) ALLOW',
      '',
      'STORE',
      'F ACF2,REBUILD(${1:FAC})',
      '$0',
    ],
  },
  'Resource type of a class': {
    prefix: 'clasmap',
    description: 'Gives a class its resource type and keeps the rules of the type in storage.',
    body: [
      'SET CONTROL(GSO)',
      'INSERT CLASMAP.${1:QUAL} RESOURCE(${2:CLASS}) RSRCTYPE(${3:TYP}) ENTITYLN(0)',
      'F ACF2,REFRESH(CLASMAP)',
      'CHANGE INFODIR TYPES(R-R${3:TYP}) ADD',
      'F ACF2,REFRESH(INFODIR)',
      'F ACF2,REBUILD(${3:TYP})',
      '$0',
    ],
  },
  'Record of the global options': {
    prefix: 'change-gso',
    description: 'Changes a GSO record and makes the change take effect.',
    body: ['SET CONTROL(GSO)', 'CHANGE ${1:OPTS} ${2:FIELD(VALUE)}', 'F ACF2,REFRESH(${1:OPTS})', '$0'],
  },
  'Key ring': {
    prefix: 'insert-keyring',
    description: 'Creates a key ring of a logonid, puts a certificate into it, and makes it take effect.',
    body: [
      'SET PROFILE(USER) DIV(KEYRING)',
      'INSERT ${1:LOGONID}.${2:RING} RINGNAME(${3:RingName})',
      'CONNECT CERTDATA(${4:LOGONID.CERT}) KEYRING(${1:LOGONID}.${2:RING}) +',
      'USAGE(PERSONAL) DEFAULT',
      'F ACF2,REBUILD(USR),CLASS(P),DIVISION(KEYRING)',
      '$0',
    ],
  },
};
