import { operandsNamed } from '../../bind/query.ts';
import type { BoundCommand, BoundOperand, BoundValue } from '../../bind/types.ts';
import type { Esm } from '../../catalog/types.ts';
import { symbolReferences } from '../../deck/symbols.ts';
import { keysFor } from '../../effect/acf2/grants.ts';
import { fitsMask } from '../../effect/acf2/mask.ts';
import { holdingOf } from '../../effect/holding.ts';
import { classCalled } from '../../effect/tss/grants.ts';
import { membershipsOf } from '../../effect/tss/profiles.ts';
import { targetOf } from '../../effect/tss/target.ts';
import { identityOf } from '../../effect/types.ts';
import type { ZowePart } from '../../zowe/deck.ts';
import type { Place } from '../types.ts';
import { zoweRule } from '../types.ts';

export default zoweRule({
  code: 'zowe/server-changes-itself',
  title: 'Zowe may change its own APF library',
  severity: 'warning',
  what:
    'A user of a Zowe started task may change the data sets of Zowe, by itself or through a group or role that it is ' +
    'in. Zowe’s jobs do so as delivered, where the system programmers are the group of the started tasks.',
  why:
    'SZWEAUTH is an APF library. Whoever breaks into the server could put a program of his own into it, and with that ' +
    'do anything on the system.',
  todo:
    'Permit it to a group of system programmers that the users of started tasks are not in: set SYSPROG to it. For ' +
    'Zowe itself READ is enough.',
  sources: [
    { name: 'Zowe sample ZWESECUR, comment on HLQ.SZWEAUTH' },
    { name: 'Zowe documentation, Performing APF authorization of load libraries' },
  ],
  bad: [
    `${racf('ZWEADMIN')}
PERMIT 'ZWE.**' ID(«ZWEADMIN») ACCESS(ALTER)`,
    `${racf('ZWEADMIN')}
PERMIT 'ZWE.**' ID(SYSPROG) ACCESS(ALTER)
PERMIT 'ZWE.SZWEAUTH' ID(SYSPROG «ZWESVUSR») ACCESS(UPDATE)`,
  ],
  good: [
    `${racf('ZWEADMIN')}
PERMIT 'ZWE.**' ID(SYSPROG) ACCESS(ALTER)`,
    `${racf('ZWEADMIN')}
PERMIT 'ZWE.**' ID(ZWEADMIN) ACCESS(READ)`,
    `${racf('ZWEADMIN')}
PERMIT 'ZWE.**' ID(ZWEADMIN) ACCESS(ALTER)
ADDSD 'ZWE.SZWEAUTH' UACC(READ)`,
    `${racf('ZWEADMIN')}
PERMIT 'ZWE.**' ID({sysprog}) ACCESS(ALTER)`,
  ],
  *check(part) {
    for (const [command, { who, users, doubt }] of changersOf(part)) {
      const value = valueOf(command, who);
      const symbol = value && symbolReferences(value.text)[0]?.name;
      const isGroup = !users.includes(who);
      const through = isGroup ? ` through ${who}` : '';
      yield {
        place: value ? { command: command.text, span: value.span } : wholeOf(command),
        ...(doubt !== '' && { severity: 'information' }),
        message:
          `${users.join(' and ')} may change the data sets of Zowe${through}${doubt}: SZWEAUTH is an APF library, and with it ` +
          'the server could do anything on the system. ' +
          (isGroup
            ? `${symbol === undefined ? 'Permit' : `Set ${symbol} to`} a group of system programmers that Zowe is not in.`
            : 'READ is enough for Zowe.'),
        ...(symbol !== undefined && { symbol: { name: symbol, message: `${symbol} is set to ${who} here.` } }),
      };
    }
  },
});

interface Changer {
  /** Whom the command names: a user of Zowe, or a group or role of it. */
  readonly who: string;
  readonly users: string[];
  /** Under which condition; empty for what is sure. */
  readonly doubt: string;
}

/** What lets a user write, in the words of each product. */
const writing: Readonly<Record<Esm, readonly string[]>> = {
  racf: ['UPDATE'],
  acf2: ['WRITE', 'ALLOC'],
  tss: ['UPDATE', 'WRITE', 'ALL'],
};

/** Looked for again when the audit is another one, not on every edit of another section. */
const known = new WeakMap<ZowePart['audit'], Map<BoundCommand, Changer>>();

/** The commands that let users of Zowe change its APF library. What everybody may do is told of by other rules. */
function changersOf(part: ZowePart): Map<BoundCommand, Changer> {
  let changers = known.get(part.audit);
  if (!changers) known.set(part.audit, (changers = changersIn(part)));
  return changers;
}

function changersIn(part: ZowePart): Map<BoundCommand, Changer> {
  const { names } = part.deck;
  const found = new Map<BoundCommand, Changer>();
  if (names.hlq.identity === '') return found;
  for (const id of ['server', 'zis'] as const) {
    const user = names[id].identity;
    const one = user === '' || user === '*' ? undefined : changeOf(part, id);
    if (!one) continue;
    const other = found.get(one.command);
    if (other) other.users.push(user);
    else found.set(one.command, { who: one.who, users: [user], doubt: one.doubt });
  }
  return found;
}

interface Change {
  readonly command: BoundCommand;
  readonly who: string;
  readonly doubt: string;
}

function changeOf(part: ZowePart, id: 'server' | 'zis'): Change | undefined {
  const { esm } = part;
  const { effects, names } = part.deck;
  const user = names[id].identity;
  const resource = `${names.hlq.identity}.SZWEAUTH`;
  const className = esm === 'acf2' ? '' : 'DATASET';
  const users = [names.server.identity, names.zis.identity];
  const byHolding = (who: string): Change | undefined => {
    const { allowed, by, via, certain } = holdingOf(effects, { esm, who, className, resource, users });
    if (!by || via === '*' || !writing[esm].some((word) => allowed.has(word))) return undefined;
    return { command: by, who: via ?? who, doubt: certain ? '' : ', as far as the deck tells' };
  };
  const own = byHolding(user);
  if (own || esm === 'racf') return own;
  for (const group of groupsOf(part, user, resource)) {
    const change = esm === 'tss' ? byHolding(group) : byUid(part, group, resource);
    const doubt = esm === 'tss' ? ', if permits of a group count for its members' : ', if their UID strings begin so';
    if (change) return { ...change, doubt };
  }
  return undefined;
}

/** ACF2: a line for a UID string that is written as a group is. */
function byUid({ deck: { effects } }: ZowePart, group: string, resource: string): Change | undefined {
  for (const key of keysFor(resource)) {
    const rest = resource.slice(key.length + 1);
    for (const { line, ended, command } of effects.ruleSets.of('', key)?.linesFor(rest) ?? []) {
      if (ended || line.condition !== '' || !writing.acf2.some((word) => line.allows.has(word))) continue;
      if (fitsMask(line.mask, rest) !== 'yes' || !line.grantees.some(({ name }) => name === group)) continue;
      return { command, who: group, doubt: '' };
    }
  }
  return undefined;
}

/** The groups that the deck puts a user into; in Top Secret those that it gives something of the resource. */
function groupsOf({ esm, deck: { effects } }: ZowePart, user: string, resource: string): Iterable<string> {
  if (esm === 'tss') {
    const { groups } = membershipsOf(effects, user, undefined);
    const className = classCalled('DATASET');
    const owner = effects.ownership.ownerOf(className, resource, undefined);
    const target = owner && targetOf(owner.command);
    const named = new Set([
      ...effects.permits.acidsAbout(className, resource),
      ...(target ? [identityOf(target)] : []),
    ]);
    return [...groups].filter((group) => named.has(group));
  }
  const notes = effects.subjects.history('logonid', user)?.notes ?? [];
  return notes.flatMap(({ command }) =>
    operandsNamed(command, 'GROUP').flatMap(({ values }) => values.map(identityOf)),
  );
}

/** The value of a command that names somebody. */
function valueOf(command: BoundCommand, who: string): BoundValue | undefined {
  const target = targetOf(command);
  if (target && identityOf(target) === who) return target;
  return firstIn(command.operands, who);
}

function firstIn(operands: readonly BoundOperand[], who: string): BoundValue | undefined {
  for (const { values, operands: inner } of operands) {
    const found = values.find((value) => identityOf(value) === who) ?? firstIn(inner, who);
    if (found) return found;
  }
  return undefined;
}

function wholeOf({ text }: BoundCommand): Place {
  return { command: text, span: { start: text.text.search(/\S/u), end: text.text.trimEnd().length } };
}

/** The RACF part of a Zowe job. */
function racf(group: string): string {
  return `ADDGROUP ${group} OMVS(AUTOGID)
ADDUSER ZWESVUSR NOPASSWORD DFLTGRP(${group}) OMVS(AUTOUID)
PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(UPDATE)
ADDSD 'ZWE.**' UACC(READ)`;
}
