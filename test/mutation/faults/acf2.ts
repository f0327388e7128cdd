/** The faults of ACF2: its subcommands, the settings they work in, rule text, and what has to follow a change. */
import { acf2Catalog } from '../../../server/src/catalog/acf2/index.ts';
import { findOperand } from '../../../server/src/catalog/lookup.ts';
import { racfCatalog } from '../../../server/src/catalog/racf/index.ts';
import type { Range } from '../../../server/src/text/range.ts';
import type { CommandPlace, OperandPlace, ValuePlace } from '../places.ts';
import { commonMakers } from './common.ts';
import { cardsOf, choose, type Fault, type Maker, type Makers, misspelt, replacing, withBlank } from './fault.ts';

/** Subcommands that tell by what they say which setting they are meant for; LIST and DELETE only name something. */
const worksInSetting: ReadonlySet<string> = new Set(['INSERT', 'CHANGE', 'RECKEY', 'COMPILE']);

const ruleChanges: ReadonlySet<string> = new Set(['RECKEY', 'STORE']);
const recordChanges: ReadonlySet<string> = new Set(['INSERT', 'CHANGE', 'DELETE']);

export const acf2Makers: Makers = {
  ...commonMakers,
  'subcommand misspelt': ({ text, command, random }) => {
    // Another word in the place of ACF may be a procedure of the site that calls it.
    if (formOf(command) !== 'command' || nameOf(command) === 'ACF') return undefined;
    return misspelt(
      text,
      command.verb,
      command.verb,
      random,
      (word) => acf2Catalog.command(word) === undefined && racfCatalog.tsoCommand(word) === undefined,
    );
  },
  'operator command misspelt': ({ text, command, random }) => {
    const [, operand] = formOf(command) === 'operator' ? [undefined, command.operands[0]] : [];
    return (
      operand &&
      misspelt(text, operand.keyword, operand.top, random, (word) => acf2Catalog.operatorCommand(word) === undefined)
    );
  },
  'setting misspelt': ({ text, command, random }) => {
    const [operand] = nameOf(command) === 'SET' ? command.operands : [];
    return operand && keywordMisspelt(text, operand, random);
  },
  'SET lost': ({ text, command, commands }) => setLost(text, command, commands),
  'field misspelt': ({ text, command, random }) => {
    if (nameOf(command) !== 'INSERT' && nameOf(command) !== 'CHANGE') return undefined;
    const operand = choose(random, command.operands);
    const fault = operand && keywordMisspelt(text, operand, random);
    // Two letters may be a field that the site has added to its logonids.
    return fault && fault.text.length > 2 ? fault : undefined;
  },
  'operand misspelt': ({ text, command, random }) => {
    if (formOf(command) !== 'command' || recordChanges.has(nameOf(command)) || nameOf(command) === 'SET') {
      return undefined;
    }
    const operand = choose(
      random,
      command.operands.filter(({ top, span }) => top === span),
    );
    return operand && keywordMisspelt(text, operand, random);
  },
  'rule keyword misspelt': ({ text, command, random }) => {
    const operand = choose(random, entryOperands(command));
    return operand && keywordMisspelt(text, operand, random);
  },
  'control statement misspelt': ({ text, command, random }) => {
    if (formOf(command) !== 'ruleControl') return undefined;
    const word = controlWord(text, command);
    const isFault = (slip: string): boolean =>
      !acf2Catalog.controlStatements.some(({ name }) => name.slice(1).startsWith(slip.toUpperCase()));
    return misspelt(text, word, command.range, random, isFault);
  },
  'SERVICE value misspelt': ({ text, command, random }) => {
    const value = choose(random, services(command));
    return value && misspelt(text, value.range, value.top, random, (word) => !isService(word));
  },
  'SERVICE of another product': ({ command, random }) => {
    const value = choose(random, services(command));
    return value && replacing(value.range, random.pick(['CONTROL', 'ALTER', 'WRITE', 'NONE']), value.top);
  },
  'permission in an entry wrong': ({ text, command, random }) => {
    const letters = entryOperands(command)
      .filter(({ spec }) => ['READ', 'WRITE', 'ALLOC', 'EXEC'].includes(spec.name))
      .flatMap(({ operand, top, list }) => (operand.values.length === 1 && list ? [{ list, top }] : []));
    const place = choose(random, letters);
    if (!place || text.charAt(place.list.end - 1) !== ')') return undefined;
    const within = { start: place.list.start + 1, end: place.list.end - 1 };
    return replacing(within, random.pick(['R', 'Y', 'READ', 'N', 'X']), place.top);
  },
  'ROLE among UID entries': (site) => otherPrincipal(site, 'UID', 'ROLE'),
  'UID among ROLE entries': (site) => otherPrincipal(site, 'ROLE', 'UID'),
  '$KEY lost': ({ text, command, commands }) => {
    if (!isKey(text, command)) return undefined;
    // Text that stands alone may be lines of a rule set whose beginning is elsewhere.
    if (nameOf(commands[commands.indexOf(command) - 1] ?? command) !== 'COMPILE') return undefined;
    const cards = cardsOf(text, command.range);
    return replacing(cards, '', { start: cards.start, end: endOfRuleText(text, cards.end, commands) });
  },
  'COMPILE lost': ({ text, command }) => {
    if (nameOf(command) !== 'COMPILE') return undefined;
    const cards = cardsOf(text, command.range);
    const store = text.indexOf('STORE', cards.end);
    if (store < 0 || /[{&<]/u.test(text.slice(cards.end, store))) return undefined;
    return replacing(cards, '', { start: cards.start, end: store + 5 });
  },
  'STORE lost': ({ text, command }) => {
    if (nameOf(command) !== 'STORE') return undefined;
    const cards = cardsOf(text, command.range);
    const start = text.lastIndexOf('COMPILE', cards.start);
    return start < 0 ? undefined : replacing(cards, '', { start, end: cards.end + 8 });
  },
  'empty card before STORE lost': ({ text, command }) => {
    if (nameOf(command) !== 'STORE') return undefined;
    const cards = cardsOf(text, command.range);
    if (text.slice(cards.start - 2, cards.start) !== '\n\n') return undefined;
    return replacing({ start: cards.start - 1, end: cards.start }, '', cards);
  },
  'REBUILD lost': (site) => renewalLost(site, 'REBUILD', ruleChanges),
  'REBUILD of another type': ({ text, command, random }) => {
    const value = renewed(command, 'REBUILD');
    const before = text.slice(0, command.range.start);
    if (!value) return undefined;
    const type = value.value.value?.toUpperCase();
    const types = ['FAC', 'SUR', 'OPR', 'APL', 'TAC', 'XFC', 'SDF'].filter(
      (one) => one !== type && !before.includes(`(${one})`),
    );
    const start = text.lastIndexOf(`(${type ?? ''})`, command.range.start - 1);
    const other = choose(random, types);
    // Without a change before it nobody knows what it is for, and a hole behind it may stand for any type.
    return other === undefined || start < 0 || isProfileRebuild(text, command) || /[{&<]/u.test(text)
      ? undefined
      : replacing(value.range, other, { start, end: command.range.end });
  },
  'REFRESH lost': (site) => renewalLost(site, 'REFRESH', recordChanges),
  'NEWXREF lost': (site) => renewalLost(site, 'NEWXREF', recordChanges),
  'ADD of a list lost': ({ text, command }) => {
    if (nameOf(command) !== 'CHANGE') return undefined;
    const operand = command.operands.find(({ spec, span, top }) => spec.name === 'ADD' && span === top);
    return operand && replacing(withBlank(text, operand.span), '', command.range);
  },
  'TYPE of another type': ({ text, command, random }) => {
    if (formOf(command) !== 'ruleControl') return undefined;
    const found = /\bTYPE\((\w{3})\)/u.exec(text.slice(command.range.start, command.range.end));
    const before = text.slice(0, command.range.start);
    if (!found || !before.includes(`SET RESOURCE(${found[1] ?? ''})`)) return undefined;
    const start = command.range.start + found.index + 'TYPE('.length;
    const types = ['FAC', 'SUR', 'OPR', 'APL', 'TSO'].filter((one) => one !== found[1]);
    const other = choose(random, types);
    return other === undefined ? undefined : replacing({ start, end: start + 3 }, other, command.range);
  },
};

function nameOf({ command }: CommandPlace): string {
  return command.text.form === 'command' ? (command.spec?.name ?? '') : '';
}

function formOf({ command }: CommandPlace): string {
  return command.text.form;
}

function keywordMisspelt(text: string, operand: OperandPlace, random: Parameters<typeof misspelt>[3]) {
  return misspelt(
    text,
    operand.keyword,
    operand.top,
    random,
    (word) => findOperand(operand.siblings, word) === undefined,
  );
}

/** Keywords of rule lines: in rule text, and in RECKEY. */
function entryOperands(command: CommandPlace): readonly OperandPlace[] {
  if (formOf(command) === 'ruleEntry') return command.operands;
  return nameOf(command) === 'RECKEY' ? command.operands.filter(({ span, top }) => span !== top) : [];
}

/** The word behind the sign of the first control statement. */
function controlWord(text: string, { range }: CommandPlace): Range {
  const [, sign = '', word = ''] = /^(\s*[$%])(\w+)/u.exec(text.slice(range.start, range.end)) ?? [];
  return { start: range.start + sign.length, end: range.start + sign.length + word.length };
}

function isKey(text: string, command: CommandPlace): boolean {
  return formOf(command) === 'ruleControl' && /^\s*\$KEY\(/u.test(text.slice(command.range.start, command.range.end));
}

/** The services of a line, where they are those of SAF: rules for Db2 have others. */
function services(command: CommandPlace): readonly ValuePlace[] {
  const values = command.values.filter(({ spec }) => spec?.name === 'SERVICE');
  return values.every(({ value }) => isService(value.value ?? '')) ? values : [];
}

function isService(word: string): boolean {
  return (
    word !== '' && ['READ', 'UPDATE', 'DELETE', 'ADD', 'EXECUTE'].some((name) => name.startsWith(word.toUpperCase()))
  );
}

/** Where the rule text that begins at a place ends. */
function endOfRuleText(text: string, from: number, commands: readonly CommandPlace[]): number {
  const last = commands.filter(({ range, command }) => range.start >= from && command.text.form === 'ruleEntry');
  const empty = text.indexOf('\n\n', from);
  const limit = empty < 0 ? text.length : empty;
  return Math.max(from, ...last.filter(({ range }) => range.start < limit).map(({ range }) => range.end));
}

/** The subcommands behind the lost SET work in the setting before it, which is one that they do not fit. */
function setLost(text: string, command: CommandPlace, commands: readonly CommandPlace[]): Fault | undefined {
  if (nameOf(command) !== 'SET') return undefined;
  const at = commands.indexOf(command);
  const before = commands.slice(0, at).findLast((one) => nameOf(one) === 'SET');
  const behind = commands.slice(at + 1);
  const next = behind.findIndex((one) => nameOf(one) === 'SET' || nameOf(one) === 'END');
  const concerned = next < 0 ? behind : behind.slice(0, next);
  const isUsed = concerned.some((one) => worksInSetting.has(nameOf(one)));
  if (!before || !isUsed || settingText(text, before) === settingText(text, command)) return undefined;
  const cards = cardsOf(text, command.range);
  const end = behind[next]?.range.start ?? text.length;
  // Rules are told to be of a type by what they say of it, or by what makes them visible.
  const [type] = /\(\w{3}\)/u.exec(settingText(text, command)) ?? [];
  if (type !== undefined && !text.slice(cards.end, end).toUpperCase().includes(type)) return undefined;
  return replacing(cards, '', { start: cards.start, end });
}

function settingText(text: string, { range }: CommandPlace): string {
  return text.slice(range.start, range.end).trim().toUpperCase();
}

/** One entry of a rule set names another kind of people than the others do. */
function otherPrincipal({ text, command, commands }: Parameters<Maker>[0], from: string, to: string) {
  if (formOf(command) !== 'ruleEntry') return undefined;
  const operand = command.operands.find(({ spec }) => spec.name === from);
  const siblings = commands.filter(({ range, command: one }) => {
    if (one.text.form !== 'ruleEntry' || one === command.command) return false;
    const [start, end] = range.start < command.range.start ? [range, command.range] : [command.range, range];
    return !text.slice(start.end, end.start).includes('\n\n');
  });
  if (!operand || !siblings.some(({ operands }) => operands.some(({ spec }) => spec.name === from))) return undefined;
  return replacing(operand.keyword, to, command.range);
}

/** What an operator command renews: the first value of its first operand. */
function renewed({ command, operands, values }: CommandPlace, name: string) {
  const [operand] = operands;
  if (command.text.form !== 'operator' || operand?.spec.name !== name) return undefined;
  return values.find(({ value }) => operand.operand.values.includes(value));
}

function isProfileRebuild(text: string, { range }: CommandPlace): boolean {
  return /CLASS\(P\)/iu.test(text.slice(range.start, range.end));
}

/** An operator command that has to follow the changes before it is not there. */
function renewalLost({ text, command, commands }: Parameters<Maker>[0], name: string, changes: ReadonlySet<string>) {
  const [operand] = command.operands;
  if (formOf(command) !== 'operator' || operand?.spec.name !== name || isProfileRebuild(text, command)) {
    return undefined;
  }
  const before = commands.slice(0, commands.indexOf(command));
  const value = renewed(command, name)?.value.value ?? '';
  const start = Math.max(0, text.lastIndexOf(`(${value})`, command.range.start));
  // Where it is not known what is changed, nothing is known to be missing.
  if (/[{&<]/u.test(text.slice(0, command.range.start))) return undefined;
  if (!before.some((one) => one.range.start > start && changes.has(nameOf(one)))) return undefined;
  // Another one that does the same later on makes it no fault.
  const written = text.slice(command.range.start, command.range.end).trim();
  if (text.includes(written, command.range.end)) return undefined;
  const cards = cardsOf(text, command.range);
  return replacing(cards, '', { start, end: cards.end });
}
