/** RVARY: switches, activates or deactivates the data sets of the RACF database. */
import { className, dataset, docs, operandsOf, pair } from '../../build.ts';
import { allClasses, every } from '../values.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, RVARY');
const { flag, list, nested } = operandsOf(source);

export const rvary: CommandSpec = {
  name: 'RVARY',
  aliases: [],
  doc: 'Activates, deactivates or switches the data sets of the RACF database. The operator must agree with a password. Without operands it shows their state.',
  positionals: [],
  operands: [
    flag('ACTIVE', 'Activates the data sets named, or the primary ones, after RVARY INACTIVE or an error.', {
      excludes: ['INACTIVE', 'DATASHARE', 'NODATASHARE', 'SWITCH'],
    }),
    nested(
      'INACTIVE',
      [flag('NOTAPE', 'Tape volumes are not protected meanwhile: their mounts would wait for the operator.')],
      'Deactivates data sets of the database. Without an active one RACF asks the operator about every access, and nobody can log on.',
      { optional: true, excludes: ['ACTIVE', 'DATASHARE', 'NODATASHARE', 'SWITCH'] },
    ),
    list(
      'NOCLASSACT',
      className,
      'The classes that are not protected while the database is inactive, so that the operator is not asked about each access.',
      { also: allClasses, with: ['INACTIVE'] },
    ),
    ...pair(
      flag('DATASHARE', 'The systems of the sysplex share buffers in the coupling facility.', {
        excludes: ['ACTIVE', 'INACTIVE', 'SWITCH'],
      }),
      flag('NODATASHARE', 'Ends sharing through the coupling facility; systems go back to reserves of the data set.', {
        excludes: ['ACTIVE', 'INACTIVE', 'SWITCH'],
      }),
    ),
    flag(
      'SWITCH',
      'Takes the backup data sets into use in the place of the primary ones. The old primary becomes an inactive backup: activate it again afterwards.',
      { excludes: ['ACTIVE', 'INACTIVE', 'DATASHARE', 'NODATASHARE'] },
    ),
    list('DATASET', dataset, 'Only these data sets of the database; `*` means all primary and backup ones.', {
      also: every,
      default: 'the primary ones',
      sure: 'knowledge',
    }),
    ...pair(
      flag('LIST', 'Shows the state of the data sets, after the change when there is one.', {
        default: 'in force',
      }),
      flag('NOLIST', 'Does not show the state of the data sets.'),
    ),
  ],
  complete: true,
  checked: true,
  page: 'https://www.ibm.com/docs/en/SSLTBW_3.2.0/com.ibm.zos.v3r2.icha400/xrvary1.htm',
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};
