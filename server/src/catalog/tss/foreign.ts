/** What RACF has under a name that Top Secret does not know, or knows for something else. */
import { resourceClasses } from './resource-classes.ts';

/** Classes of RACF that are no resource classes here, with what stands for them: sentences without their full stop. */
const elsewhere: readonly (readonly [string, string])[] = [
  [
    'FACILITY',
    'FACILITY names the facilities an ACID signs on through; what RACF keeps in class FACILITY is in IBMFAC',
  ],
  ['STARTED', 'Started tasks have entries in the STC record: ADD(STC) PROCNAME() ACID()'],
  ['GLOBAL', 'What everybody may use is permitted to the ALL record: PERMIT(ALL)'],
  ['DIGTCERT', 'Certificates belong to ACIDs, with the keyword DIGICERT'],
  ['DIGTRING', 'Key rings belong to ACIDs, with the keyword KEYRING'],
];

/** The keyword for each class of RACF that has another name here. */
const renamed = resourceClasses.flatMap(({ name, racfClass }): readonly (readonly [string, string])[] =>
  racfClass === undefined || racfClass === name || racfClass === 'DATASET' || racfClass === 'FACILITY'
    ? []
    : [[racfClass, `What RACF keeps in class ${racfClass} is in ${name}`]],
);

export const foreignClasses: ReadonlyMap<string, string> = new Map([...renamed, ...elsewhere]);
