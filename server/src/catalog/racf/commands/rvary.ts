/** RVARY: switch, activate or deactivate RACF database data sets. */
import { className, dataset, docs, operandsOf, pair } from '../../build.ts';
import { allClasses, every } from '../values.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, RVARY');
const { flag, list, nested } = operandsOf(source, 'knowledge');

export const rvary: CommandSpec = {
  name: 'RVARY',
  aliases: [],
  doc: 'Activates, deactivates or switches the data sets of the RACF database. The operator must agree with a password.',
  positionals: [],
  operands: [
    flag('ACTIVE', 'Activates data sets of the database.', {
      excludes: ['INACTIVE', 'DATASHARE', 'NODATASHARE', 'SWITCH'],
    }),
    nested(
      'INACTIVE',
      [flag('NOTAPE', 'Tape volumes are not protected meanwhile.')],
      'Deactivates data sets of the database. Without an active database nobody new gets in.',
      { optional: true, excludes: ['ACTIVE', 'DATASHARE', 'NODATASHARE', 'SWITCH'] },
    ),
    list('NOCLASSACT', className, 'With INACTIVE: the classes to be switched off meanwhile.', { also: allClasses }),
    ...pair(
      flag('DATASHARE', 'The sysplex shares data through the coupling facility.', {
        excludes: ['ACTIVE', 'INACTIVE', 'SWITCH'],
      }),
      flag('NODATASHARE', 'Data sharing through the coupling facility ends.', {
        excludes: ['ACTIVE', 'INACTIVE', 'SWITCH'],
      }),
    ),
    flag('SWITCH', 'Switches from the primary to the backup data set.', {
      excludes: ['ACTIVE', 'INACTIVE', 'DATASHARE', 'NODATASHARE'],
    }),
    list('DATASET', dataset, 'The data sets of the database, with `*` all.', { also: every }),
    ...pair(
      flag('LIST', 'Shows the state of the database.', { default: 'in force when no alternative is given' }),
      flag('NOLIST', 'Does not show the state of the database.'),
    ),
  ],
  complete: false,
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};
