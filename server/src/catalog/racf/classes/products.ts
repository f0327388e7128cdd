/** Classes of further products. */
import type { ClassSpec } from '../../types.ts';
import { supplied } from './row.ts';

export const productsClasses: readonly ClassSpec[] = [
  supplied(
    'CPSMOBJ',
    44,
    'allowed',
    'Objects of CICSPlex SM: `function.type.context`, such as `OPERATE.REGION.PLEX1`; READ looks, UPDATE and ALTER act.',
    { groupedBy: 'GCPSMOBJ', sure: 'doubtful' },
  ),
  supplied(
    'CPSMXMP',
    44,
    'allowed',
    'Where CICSPlex SM leaves out the checks it makes in the place of CICS (simulated security checking).',
    { sure: 'doubtful' },
  ),
  supplied(
    'EJBROLE',
    246,
    'allowed',
    'Roles of Java applications in WebSphere and Liberty: `profileprefix.application.role`. READ gives the role. Letter case counts.',
    { groupedBy: 'GEJBROLE', letterCase: 'asis' },
  ),
  supplied(
    'GCPSMOBJ',
    44,
    'member',
    'Groups resources of CPSMOBJ: a profile names them with ADDMEM and has one access list for all of them.',
    { groups: 'CPSMOBJ', generics: false, sure: 'doubtful' },
  ),
  supplied(
    'GEJBROLE',
    246,
    'member',
    'Groups resources of EJBROLE: a profile names them with ADDMEM and has one access list for all of them.',
    { groups: 'EJBROLE', letterCase: 'asis', generics: false },
  ),
  supplied(
    'GINFOMAN',
    44,
    'member',
    'Groups resources of INFOMAN: a profile names them with ADDMEM and has one access list for all of them.',
    { groups: 'INFOMAN', generics: false },
  ),
  supplied(
    'GSOMDOBJ',
    246,
    'member',
    'Groups resources of SOMDOBJS: a profile names them with ADDMEM and has one access list for all of them.',
    { groups: 'SOMDOBJS', letterCase: 'asis', generics: false },
  ),
  supplied(
    'GZMFAPLA',
    246,
    'member',
    'Groups resources of ZMFAPLA: a profile names them with ADDMEM and has one access list for all of them.',
    { groups: 'ZMFAPLA', letterCase: 'asis', generics: false },
  ),
  supplied('HBRADMIN', 0, 'unknown', 'Administration of the Rule Execution Server (Operational Decision Manager).', {
    letterCase: 'unknown',
  }),
  supplied('HBRCMD', 0, 'unknown', 'Commands of the Rule Execution Server.', { letterCase: 'unknown' }),
  supplied('HBRCONN', 0, 'unknown', 'Who may connect to the Rule Execution Server.', { letterCase: 'unknown' }),
  supplied(
    'IBMOPC',
    60,
    'allowed',
    'Workload scheduler (OPC, IBM Z Workload Scheduler): calendars, applications, current plan, by the subresource names of its documentation.',
  ),
  supplied('ILMADMIN', 0, 'unknown', 'Administration of IBM License Manager.'),
  supplied('INFOMAN', 44, 'allowed', 'Information/Management, now Tivoli Service Desk.', { groupedBy: 'GINFOMAN' }),
  supplied(
    'IZP',
    0,
    'allowed',
    'IBM Unified Management Server: what users may do with its teams, subsystems and functions.',
    { letterCase: 'unknown' },
  ),
  supplied('JAVA', 246, 'allowed', 'Authorization of Java applications on z/OS by the resources they name.', {
    letterCase: 'asis',
  }),
  supplied('PRINTSRV', 0, 'allowed', 'Printer definitions of Infoprint Server. Letter case counts.', {
    letterCase: 'asis',
  }),
  supplied('ROLE', 246, 'disallowed', 'Roles of Tivoli (segment TME). Tivoli maintains the profiles.', {
    letterCase: 'asis',
    raclistSure: 'doubtful',
  }),
  supplied('SOMDOBJS', 246, 'allowed', 'Methods of distributed SOM objects. Letter case counts.', {
    groupedBy: 'GSOMDOBJ',
    letterCase: 'asis',
  }),
  supplied(
    'SYSAUTO',
    0,
    'allowed',
    'What operators may do with IBM System Automation: AGT.*, SAF.* resources by its documentation.',
  ),
  supplied('TMEADMIN', 246, 'unknown', 'Which RACF user belongs to an administrator of Tivoli. Letter case counts.', {
    letterCase: 'asis',
  }),
  supplied(
    'ZMFAPLA',
    246,
    'allowed',
    'Tasks of z/OSMF: `prefix.ZOSMF.category.task`; READ lets a user start it. Letter case counts.',
    { groupedBy: 'GZMFAPLA', letterCase: 'asis' },
  ),
  supplied('ZMFCLOUD', 246, 'allowed', 'Domains, tenants, and templates of z/OSMF cloud provisioning.', {
    letterCase: 'unknown',
  }),
  supplied(
    'ZOWE',
    246,
    'unknown',
    'Resources of Zowe, such as APIML.SERVICES, whose READ shows details of services. IBM supplies the class from z/OS 2.5 on; before that the installation defines it in CDT.',
    { sure: 'docs', since: 'z/OS 2.5' },
  ),
];
