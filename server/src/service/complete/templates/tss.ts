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
};
