import { nameOf, operandNamed, positional } from '../../../bind/query.ts';
import type { BoundCommand, BoundValue } from '../../../bind/types.ts';
import { changing, deleting, type Display, displaying, type Doing, type Named, nothing } from './types.ts';

/** What a command of RACF changes or displays. Classes of CDT are left out: that they exist is seen by their use. */
export function racfDoing(command: BoundCommand): Doing {
  const { spec } = command;
  const names = command.positionals[0] ?? [];
  switch (spec?.name) {
    case 'ADDUSER':
    case 'ALTUSER':
      return changing(...named('USER', names));
    case 'ADDGROUP':
    case 'ALTGROUP':
      return changing(...named('GROUP', names));
    case 'ADDSD':
    case 'ALTDSD':
      return changing(...named('DATASET', names));
    case 'RDEFINE':
    case 'RALTER':
      return changing(...inClass(command));
    case 'PERMIT': {
      const value = operandNamed(command, 'CLASS')?.values[0];
      const className = value ? nameOf(value) : 'DATASET';
      return className === undefined ? nothing : changing(...named(className, names));
    }
    case 'DELUSER':
      return deleting(...named('USER', names));
    case 'DELGROUP':
      return deleting(...named('GROUP', names));
    case 'DELDSD':
      return deleting(...named('DATASET', names));
    case 'RDELETE':
      return deleting(...inClass(command));
    case 'LISTUSER':
      return displaying(...named('USER', names).map(orAll));
    case 'LISTGRP':
      return displaying(...named('GROUP', names).map(orAll));
    case 'RLIST':
      return displaying(...inClass(command).map(orAll));
    case 'LISTDSD':
      return displaying(
        ...named('DATASET', operandNamed(command, 'DATASET')?.values ?? []),
        ...[...(operandNamed(command, 'PREFIX')?.values ?? []), ...(operandNamed(command, 'ID')?.values ?? [])].map(
          (value): Display => ({ kind: 'DATASET', value, isBeginning: true }),
        ),
      );
    default:
      return nothing;
  }
}

function named(kind: string, values: readonly BoundValue[]): Named[] {
  return values.map((value) => ({ kind, value }));
}

function inClass(command: BoundCommand): Named[] {
  const className = nameOf(positional(command, 0));
  return className === undefined || className === 'CDT' ? [] : named(className, command.positionals[1] ?? []);
}

/** `RLIST class *` displays all profiles of the class. */
function orAll({ kind, value }: Named): Display {
  return { kind, value: value.text === '*' ? undefined : value };
}
