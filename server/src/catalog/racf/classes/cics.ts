/** Classes of CICS. CICS loads them when it starts; their names may be changed by the site. */
import type { ClassSpec } from '../../types.ts';
import { supplied } from './row.ts';

export const cicsClasses: readonly ClassSpec[] = [
  supplied(
    'ACICSPCT',
    13,
    'product',
    'Transactions that other transactions start (EXEC CICS START), and commands that look at or change transactions. Used with XPCT=YES.',
    { groupedBy: 'BCICSPCT', raclistSure: 'docs' },
  ),
  supplied(
    'BCICSPCT',
    13,
    'product',
    'Groups resources of ACICSPCT: a profile names them with ADDMEM and has one access list for all of them.',
    { groups: 'ACICSPCT', generics: false, raclistSure: 'docs' },
  ),
  supplied(
    'CCICSCMD',
    21,
    'product',
    'System programming commands of CICS and FEPI: INQUIRE is READ, SET is UPDATE, DISCARD and CREATE ALTER. The resource is the kind of object, such as TASK. Used with XCMD=YES.',
    { groupedBy: 'VCICSCMD', raclistSure: 'docs' },
  ),
  supplied('DCICSDCT', 13, 'product', 'Transient data queues: READ and UPDATE. Used with XDCT=YES.', {
    groupedBy: 'ECICSDCT',
    raclistSure: 'docs',
  }),
  supplied(
    'ECICSDCT',
    13,
    'product',
    'Groups resources of DCICSDCT: a profile names them with ADDMEM and has one access list for all of them.',
    { groups: 'DCICSDCT', generics: false, raclistSure: 'docs' },
  ),
  supplied(
    'FCICSFCT',
    17,
    'allowed',
    'Files of CICS: READ for READ and browse, UPDATE for WRITE and DELETE. Used with XFCT=YES.',
    { groupedBy: 'HCICSFCT', raclistSure: 'docs' },
  ),
  supplied(
    'GCICSTRN',
    13,
    'product',
    'Groups resources of TCICSTRN: a profile names them with ADDMEM and has one access list for all of them.',
    { groups: 'TCICSTRN', generics: false, raclistSure: 'docs' },
  ),
  supplied(
    'HCICSFCT',
    17,
    'product',
    'Groups resources of FCICSFCT: a profile names them with ADDMEM and has one access list for all of them.',
    { groups: 'FCICSFCT', generics: false, raclistSure: 'docs' },
  ),
  supplied('JCICSJCT', 17, 'product', 'Journals: READ and UPDATE. Used with XJCT=YES.', {
    groupedBy: 'KCICSJCT',
    raclistSure: 'docs',
  }),
  supplied(
    'KCICSJCT',
    17,
    'product',
    'Groups resources of JCICSJCT: a profile names them with ADDMEM and has one access list for all of them.',
    { groups: 'JCICSJCT', generics: false, raclistSure: 'docs' },
  ),
  supplied('MCICSPPT', 17, 'product', 'Programs that transactions link to or start. Used with XPPT=YES.', {
    groupedBy: 'NCICSPPT',
    raclistSure: 'docs',
  }),
  supplied(
    'NCICSPPT',
    17,
    'product',
    'Groups resources of MCICSPPT: a profile names them with ADDMEM and has one access list for all of them.',
    { groups: 'MCICSPPT', generics: false, raclistSure: 'docs' },
  ),
  supplied('PCICSPSB', 17, 'product', 'PSBs of IMS databases that transactions use. Used with XPSB=YES.', {
    groupedBy: 'QCICSPSB',
    raclistSure: 'docs',
  }),
  supplied(
    'QCICSPSB',
    17,
    'product',
    'Groups resources of PCICSPSB: a profile names them with ADDMEM and has one access list for all of them.',
    { groups: 'PCICSPSB', generics: false, raclistSure: 'docs' },
  ),
  supplied(
    'RCICSRES',
    246,
    'product',
    'Bundles, document templates, event bindings, URI maps, JVM servers and others, as `TYPE.name`. Used with XRES=YES.',
    { groupedBy: 'WCICSRES', letterCase: 'unknown', sure: 'doubtful', raclistSure: 'docs' },
  ),
  supplied(
    'SCICSTST',
    25,
    'product',
    'Temporary storage queues that have a TSMODEL with security. Used with XTST=YES.',
    { groupedBy: 'UCICSTST', raclistSure: 'docs' },
  ),
  supplied(
    'TCICSTRN',
    13,
    'product',
    'Transactions that users start at a terminal: READ. With XTRAN=YES every transaction without a profile is closed.',
    { groupedBy: 'GCICSTRN', raclistSure: 'docs' },
  ),
  supplied(
    'UCICSTST',
    25,
    'product',
    'Groups resources of SCICSTST: a profile names them with ADDMEM and has one access list for all of them.',
    { groups: 'SCICSTST', generics: false, raclistSure: 'docs' },
  ),
  supplied(
    'VCICSCMD',
    21,
    'product',
    'Groups resources of CCICSCMD: a profile names them with ADDMEM and has one access list for all of them.',
    { groups: 'CCICSCMD', generics: false, raclistSure: 'docs' },
  ),
  supplied(
    'WCICSRES',
    246,
    'product',
    'Groups resources of RCICSRES: a profile names them with ADDMEM and has one access list for all of them.',
    { groups: 'RCICSRES', letterCase: 'unknown', generics: false, sure: 'doubtful', raclistSure: 'docs' },
  ),
];
