/** What commands of RACF do. */
import { positional } from '../../bind/query.ts';
import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { racfCatalog } from '../../catalog/racf/index.ts';
import { decisiveOperand, levelOf } from '../../effect/permit.ts';
import type { Deed, Reading, UnixIdentity } from '../deeds.ts';
import { qualifiersOf, written } from '../names.ts';
import type { Grantee } from '../types.ts';
import { among, has, leftOf, levelNamed, nameIn, namesIn, namesOf, rawIn } from './words.ts';

type Reader = (command: BoundCommand) => Reading | undefined;

/** Operands that say what is in force anyway, or what the deeds say already. */
const needless = ['CLASS', 'GENERIC', 'ALL', 'AUTHSPEC', 'NOGROUPAUDIT'];

const readers: Readonly<Record<string, Reader>> = {
  PERMIT: permit,
  RDEFINE: (command) => general(command, 'define'),
  RDELETE: (command) => general(command, 'undefine'),
  ADDSD: (command) => dataSet(command, 'define'),
  DELDSD: (command) => dataSet(command, 'undefine'),
  ADDUSER: newUser,
  ALTUSER: changedUser,
  DELUSER: (command) => gone(command, 'user'),
  ADDGROUP: group,
  ALTGROUP: group,
  DELGROUP: (command) => gone(command, 'group'),
  CONNECT: (command) => member(command, true),
  REMOVE: (command) => member(command, false),
  RACDCERT: ring,
  SETROPTS: options,
  LISTUSER: (command) => show(command, 'user'),
  LISTGRP: (command) => show(command, 'group'),
  RLIST: showGeneral,
  LISTDSD: showDataSet,
};

/** Undefined for commands that nothing can be made of. */
export function readRacf(command: BoundCommand): Reading | undefined {
  const name = command.spec?.name ?? '';
  return Object.hasOwn(readers, name) ? readers[name]?.(command) : undefined;
}

function reading(command: BoundCommand, deeds: readonly Deed[], carried: readonly string[]): Reading {
  return { deeds, left: leftOf(command.operands, [...needless, ...carried]) };
}

function permit(command: BoundCommand): Reading | undefined {
  const { operands } = command;
  const className = nameIn(operands, 'CLASS') ?? 'DATASET';
  const resource = written(positional(command, 0), keepsCase(className));
  const decisive = decisiveOperand(command);
  const level = decisive ? levelOf(decisive) : 'READ';
  const grantees = namesIn(operands, 'ID').map((name): Grantee => ({ kind: name === '*' ? 'all' : 'id', name }));
  if (resource === undefined || grantees.length === 0 || has(operands, 'FROM') || has(operands, 'RESET'))
    return undefined;
  const when = among(operands, 'WHEN');
  const carried = ['ID', 'ACCESS', 'DELETE', 'WHEN'];
  if (decisive?.spec?.name === 'DELETE') {
    if (when) return undefined;
    return reading(command, [{ kind: 'withdraw', className, resource, grantees }], carried);
  }
  if (level === undefined) return undefined;
  const condition = when && `WHEN(${when.operands.map(conditionText).join(' ')})`;
  const deed: Deed = {
    kind: 'permit',
    className,
    resource,
    grantees,
    level,
    ...(condition !== undefined && { condition }),
  };
  return reading(command, [deed], carried);
}

function conditionText({ spec, word, values }: BoundOperand): string {
  return `${spec?.name ?? word}(${namesOf(values).join(' ')})`;
}

function general(command: BoundCommand, kind: 'define' | 'undefine'): Reading | undefined {
  const { operands } = command;
  const className = written(positional(command, 0));
  const names = (command.positionals[1] ?? []).flatMap(
    (value) => written(value, className !== undefined && keepsCase(className)) ?? [],
  );
  if (className === undefined || names.length === 0 || className === 'CDT') return undefined;
  if (className === 'STARTED') {
    const data = among(operands, 'STDATA');
    const left = data ? leftOf(data.operands, ['USER', 'GROUP']).filter((one) => !isOff(data, one)) : [];
    const found = reading(
      command,
      names.map((name) => startedTask(name, data, kind)),
      ['STDATA', 'UACC'],
    );
    return { ...found, left: [...found.left, ...left] };
  }
  // What these classes hold is no resource that somebody gets access to.
  if (/^(?:DIGT|IDIDMAP|GLOBAL|CDT|CFIELD|RACFVARS|NODES|PTKTVAL)/.test(className)) return undefined;
  return defined(command, names, className, kind);
}

/** TRUSTED(NO) says what is so without it. */
function isOff({ operands }: BoundOperand, name: string): boolean {
  return among(operands, name)?.values[0]?.keyword?.name === 'NO';
}

function startedTask(name: string, data: BoundOperand | undefined, kind: 'define' | 'undefine'): Deed {
  const [task = name] = qualifiersOf(name);
  if (kind === 'undefine' || !data) return { kind: 'task', task };
  const user = nameIn(data.operands, 'USER') ?? '=MEMBER';
  const group = nameIn(data.operands, 'GROUP');
  return { kind: 'task', task, user, ...(group !== undefined && { group }) };
}

function dataSet(command: BoundCommand, kind: 'define' | 'undefine'): Reading | undefined {
  return defined(command, namesOf(command.positionals[0]), 'DATASET', kind);
}

function defined(
  command: BoundCommand,
  names: readonly string[],
  className: string,
  kind: 'define' | 'undefine',
): Reading | undefined {
  if (names.length === 0) return undefined;
  const everybody = levelNamed(among(command.operands, 'UACC'));
  const deeds = names.map((resource): Deed =>
    kind === 'undefine'
      ? { kind, className, resource }
      : { kind, className, resource, ...(everybody !== undefined && { everybody }) },
  );
  return reading(command, deeds, ['UACC']);
}

function unixIn(operands: readonly BoundOperand[]): UnixIdentity | undefined {
  const segment = among(operands, 'OMVS');
  if (!segment) return undefined;
  const uid = has(segment.operands, 'AUTOUID') ? 'auto' : rawIn(segment.operands, 'UID');
  const home = rawIn(segment.operands, 'HOME');
  const program = rawIn(segment.operands, 'PROGRAM');
  return { ...(uid !== undefined && { uid }), ...(home !== undefined && { home }), ...(program && { program }) };
}

function leftOfUnix(operands: readonly BoundOperand[]): string[] {
  return leftOf(among(operands, 'OMVS')?.operands ?? [], ['AUTOUID', 'UID', 'HOME', 'PROGRAM', 'AUTOGID', 'GID']);
}

function newUser(command: BoundCommand): Reading | undefined {
  const { operands } = command;
  const names = namesOf(command.positionals[0]);
  if (names.length === 0) return undefined;
  const fullName = rawIn(operands, 'NAME');
  const group = nameIn(operands, 'DFLTGRP');
  const unix = unixIn(operands);
  const signOn = has(operands, 'NOPASSWORD')
    ? 'never'
    : has(operands, 'PASSWORD') || has(operands, 'PHRASE')
      ? 'password'
      : 'unsaid';
  const deeds = names.map((name): Deed => ({
    kind: 'user',
    name,
    signOn,
    ...(fullName !== undefined && { fullName }),
    ...(group !== undefined && { group }),
    ...(unix && { unix }),
  }));
  const found = reading(command, deeds, [
    ...['NAME', 'DFLTGRP', 'OMVS', 'NOPASSWORD', 'PASSWORD', 'PHRASE'],
    ...['NOPHRASE', 'NOOIDCARD'],
  ]);
  return { ...found, left: [...found.left, ...leftOfUnix(operands)] };
}

function changedUser(command: BoundCommand): Reading | undefined {
  const { operands } = command;
  const unix = unixIn(operands);
  const suspended = has(operands, 'REVOKE') ? true : has(operands, 'RESUME') ? false : undefined;
  const group = nameIn(operands, 'DFLTGRP');
  const deeds = namesOf(command.positionals[0]).flatMap((name): Deed[] => [
    ...(unix || group !== undefined
      ? [{ kind: 'identity' as const, name, unix: unix ?? {}, ...(group !== undefined && { group }) }]
      : []),
    ...(suspended === undefined ? [] : [{ kind: 'suspend' as const, name, on: suspended }]),
  ]);
  if (deeds.length === 0) return undefined;
  const found = reading(command, deeds, ['OMVS', 'REVOKE', 'RESUME', 'DFLTGRP']);
  return { ...found, left: [...found.left, ...leftOfUnix(operands)] };
}

function group(command: BoundCommand): Reading | undefined {
  const segment = among(command.operands, 'OMVS');
  if (command.spec?.name === 'ALTGROUP' && !segment) return undefined;
  const gid = segment && (has(segment.operands, 'AUTOGID') ? 'auto' : rawIn(segment.operands, 'GID'));
  const deeds = namesOf(command.positionals[0]).map((name): Deed => ({
    kind: 'group',
    name,
    ...(gid !== undefined && { gid }),
  }));
  const found = reading(command, deeds, ['OMVS']);
  return { ...found, left: [...found.left, ...leftOfUnix(command.operands)] };
}

function gone(command: BoundCommand, of: 'user' | 'group'): Reading {
  const deeds = namesOf(command.positionals[0]).map((name): Deed => ({ kind: 'gone', of, name }));
  return reading(command, deeds, []);
}

function member(command: BoundCommand, joins: boolean): Reading | undefined {
  const of = nameIn(command.operands, 'GROUP');
  if (of === undefined) return undefined;
  const deeds = namesOf(command.positionals[0]).map((user): Deed => ({
    kind: 'member',
    user,
    of: 'group',
    group: of,
    joins,
  }));
  const isPlain = among(command.operands, 'AUTHORITY')?.values[0]?.keyword?.name === 'USE';
  return reading(command, deeds, ['GROUP', ...(isPlain ? ['AUTHORITY'] : [])]);
}

function ring(command: BoundCommand): Reading | undefined {
  const owner = nameIn(command.operands, 'ID');
  const name = rawIn(command.operands, 'ADDRING');
  if (owner === undefined || name === undefined) return undefined;
  return reading(command, [{ kind: 'ring', owner, ring: name }], ['ID', 'ADDRING']);
}

function options(command: BoundCommand): Reading | undefined {
  const { operands } = command;
  const deeds: Deed[] = [];
  const refresh = has(operands, 'REFRESH');
  for (const { spec, values } of operands) {
    const names = namesOf(values);
    if (spec?.name === 'CLASSACT' || spec?.name === 'NOCLASSACT')
      deeds.push(...names.map((className) => ({ kind: 'activate' as const, className, on: spec.name === 'CLASSACT' })));
    if (spec?.name === 'RACLIST' && !refresh)
      deeds.push(...names.map((className) => ({ kind: 'activate' as const, className, on: true })));
    if ((spec?.name === 'RACLIST' || spec?.name === 'GENERIC') && refresh)
      deeds.push(...names.map((what) => ({ kind: 'renew' as const, what })));
    if (spec?.name === 'WHEN' && refresh) deeds.push({ kind: 'renew', what: 'PROGRAM' });
  }
  if (deeds.length === 0) return undefined;
  // One class may be named by several options of a command.
  const known = new Set<string>();
  const once = deeds.filter((deed) => {
    const key = JSON.stringify(deed);
    return !known.has(key) && known.add(key);
  });
  const carried = ['CLASSACT', 'NOCLASSACT', 'RACLIST', 'REFRESH', ...(refresh ? ['WHEN', 'GENERIC'] : [])];
  return reading(command, once, carried);
}

function show(command: BoundCommand, of: 'user' | 'group'): Reading {
  const names = namesOf(command.positionals[0]);
  const unix = has(command.operands, 'OMVS');
  return {
    deeds: names.map((name) => ({ kind: 'show', of, name, unix })),
    left: names.length === 0 ? [command.verb.toUpperCase()] : [],
  };
}

function showGeneral(command: BoundCommand): Reading | undefined {
  const className = written(positional(command, 0));
  if (className === undefined || className === 'CDT') return undefined;
  const names = namesOf(command.positionals[1]);
  return {
    deeds: names.map((name) =>
      className === 'STARTED'
        ? { kind: 'show', of: 'task', name: qualifiersOf(name)[0] ?? name }
        : { kind: 'show', of: 'resource', className, name },
    ),
    left: [],
  };
}

function showDataSet({ operands }: BoundCommand): Reading | undefined {
  const names = [...namesIn(operands, 'DATASET'), ...namesIn(operands, 'PREFIX'), ...namesIn(operands, 'ID')];
  if (names.length === 0) return undefined;
  return { deeds: names.map((name) => ({ kind: 'show', of: 'resource', className: 'DATASET', name })), left: [] };
}

function keepsCase(className: string): boolean {
  return racfCatalog.classOf(className)?.letterCase === 'asis';
}
