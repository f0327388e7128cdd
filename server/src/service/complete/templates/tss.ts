import type { Templates } from './types.ts';

/** Whole commands of Top Secret for things people do again and again. */
export const tssTemplates: Templates = {
  'Permit access to a resource': {
    prefix: 'tss-permit',
    description: 'Permits an ACID to a resource that someone owns.',
    body: ['TSS PERMIT(${1:ACID}) ${2:IBMFAC}(${3:RESOURCE}) ACCESS(${4|READ,UPDATE,CONTROL,ALL,NONE|})', '$0'],
  },
  'Own and permit a resource': {
    prefix: 'tss-own',
    description: 'Gives a department the ownership of a prefix of resources, without which nothing can be permitted.',
    body: [
      'TSS ADDTO(${1:DEPT}) ${2:IBMFAC}(${3:PREFIX.})',
      'TSS PERMIT(${4:ACID}) ${2:IBMFAC}(${3:PREFIX.}${5:NAME}) ACCESS(${6|READ,UPDATE,CONTROL,ALL|})',
      '$0',
    ],
  },
  'Permit data sets': {
    prefix: 'tss-dataset',
    description: 'Permits an ACID to the data sets under a high-level qualifier.',
    body: ['TSS PERMIT(${1:ACID}) DATASET(${2:HLQ}.) ACCESS(${3|READ,UPDATE,CREATE,ALL,NONE|})', '$0'],
  },
  'ACID of a started task': {
    prefix: 'tss-stc',
    description:
      'Creates an ACID without a password and with a z/OS UNIX identity, and has a started task run under it.',
    body: [
      'TSS CREATE(${1:ACID}) TYPE(USER) PROTECTED DEPARTMENT(${2:DEPT}) +',
      "  NAME('${3:NAME}')",
      'TSS ADDTO(${1:ACID}) GROUP(${4:GROUP}) DFLTGRP(${4:GROUP}) +',
      '  UID(?) HOME(${5:/tmp}) OMVSPGM(/bin/sh)',
      'TSS MODIFY(OMVSTABS)',
      'TSS ADDTO(STC) PROCNAME(${6:PROCNAME}) ACID(${1:ACID})',
      'TSS ADDTO(${1:ACID}) FACILITY(STC)',
      '$0',
    ],
  },
  'Who has access': {
    prefix: 'tss-whohas',
    description: 'Lists the ACIDs that are permitted to a resource.',
    body: ['TSS WHOHAS ${1:IBMFAC}(${2:RESOURCE})', '$0'],
  },
  'ACID of a user': {
    prefix: 'tss-user',
    description: 'Creates a user who can sign on to TSO, with a z/OS UNIX identity.',
    body: [
      "TSS CREATE(${1:ACID}) TYPE(USER) NAME('${2:NAME}') DEPARTMENT(${3:DEPT}) +",
      '  PASSWORD(${4:PASSWORD},,EXP) FACILITY(TSO,BATCH)',
      'TSS ADDTO(${1:ACID}) GROUP(${5:GROUP}) DFLTGRP(${5:GROUP}) +',
      '  UID(?) HOME(/u/${6:home}) OMVSPGM(/bin/sh)',
      'TSS MODIFY(OMVSTABS)',
      '$0',
    ],
  },
  Profile: {
    prefix: 'tss-profile',
    description: 'Creates a profile, permits a resource to it, and gives it to a user.',
    body: [
      "TSS CREATE(${1:PROFILE}) TYPE(PROFILE) NAME('${2:NAME}') DEPARTMENT(${3:DEPT})",
      'TSS PERMIT(${1:PROFILE}) ${4:IBMFAC}(${5:RESOURCE}) ACCESS(${6|READ,UPDATE,CONTROL,ALL,NONE|})',
      'TSS ADDTO(${7:ACID}) PROFILE(${1:PROFILE})',
      '$0',
    ],
  },
  'Group of z/OS UNIX': {
    prefix: 'tss-group',
    description: 'Creates a group with a number in z/OS UNIX.',
    body: [
      "TSS CREATE(${1:GROUP}) TYPE(GROUP) NAME('${2:NAME}') DEPARTMENT(${3:DEPT})",
      'TSS ADDTO(${1:GROUP}) GID(?)',
      'TSS MODIFY(OMVSTABS)',
      '$0',
    ],
  },
  Department: {
    prefix: 'tss-dept',
    description: 'Creates a department, which can own resources.',
    body: ["TSS CREATE(${1:DEPT}) TYPE(DEPARTMENT) NAME('${2:NAME}')", '$0'],
  },
  'Facility of a server': {
    prefix: 'tss-facility',
    description:
      'Signs users on to a server through a facility of its own: the ACID of its started task has it as master facility.',
    body: [
      'TSS MODIFY FACILITY(${1:USER1}=NAME=${2:FACNAME})',
      'TSS MODIFY FACILITY(${2:FACNAME}=MODE=FAIL)',
      'TSS ADDTO(${3:STCACID}) MASTFAC(${2:FACNAME})',
      'TSS ADDTO(${4:ACID}) FACILITY(${2:FACNAME})',
      '$0',
    ],
  },
  'Resource class': {
    prefix: 'tss-class',
    description:
      'Defines a resource class in the RDT, with its levels from the highest to the lowest, and who owns a prefix of its names.',
    body: [
      'TSS ADDTO(RDT) RESCLASS(${1:MYCLASS}) RESCODE(${2:3F}) ATTR(LONG) +',
      '  ACLST(ALL,UPDATE,READ,NONE) DEFACC(NONE)',
      'TSS ADDTO(${3:DEPT}) ${1:MYCLASS}(${4:PREFIX.})',
      '$0',
    ],
  },
  'Key ring': {
    prefix: 'tss-keyring',
    description: 'Creates a key ring of an ACID and puts a certificate into it.',
    body: [
      'TSS ADDTO(${1:ACID}) KEYRING(${2:RING}) LABLRING(${3:RingName})',
      'TSS ADDTO(${1:ACID}) KEYRING(${2:RING}) RINGDATA(${4:CERTACID},${5:CERT}) +',
      '  USAGE(PERSONAL) DEFAULT',
      '$0',
    ],
  },
};
