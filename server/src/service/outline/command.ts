import { documentRange } from '../../bind/positions.ts';
import { operandNamed } from '../../bind/query.ts';
import { shown } from '../../catalog/secret-words.ts';
import { tssCatalog } from '../../catalog/tss/index.ts';
import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { isSiteClass } from '../../site/specs.ts';
import type { Range } from '../../text/range.ts';
import { isSecret } from '../secrets.ts';
import { typeOfValues } from '../walk.ts';
import { choosesSetting } from './settings.ts';

/** The operands that say what a command is about, in the order they are shown. */
const telling = `ID ACCESS DELETE UACC GROUP DFLTGRP CLASSACT GENERIC RACLIST REFRESH
   LOGONID INCLUDE LABEL TYPE DEPARTMENT FACILITY PROFILE PROCNAME ACID RESCLASS`.split(/\s+/);

/** Of a started task, what it runs under. */
const startedBy: ReadonlySet<string> = new Set(['USER', 'GROUP']);

/** Longer details do not fit beside the name. */
const longestDetail = 60;

/** A command in the outline, wherever it stands. */
export class CommandEntry {
  readonly name: string;
  private readonly bound: BoundCommand;
  private known: string | undefined;

  constructor(bound: BoundCommand) {
    this.bound = bound;
    this.name = nameOf(bound);
  }

  /** What is told beside the name. */
  get detail(): string {
    return (this.known ??= cut(detailOf(this.bound)));
  }

  /** The verb, or another word that stands for the command, in the document as it is now. */
  get nameRange(): Range {
    return documentRange(this.bound.text, headOf(this.bound));
  }
}

/** Most of what is shown stays from edit to edit. */
const known = new WeakMap<BoundCommand, CommandEntry>();

/** A command as `PERMIT BPX.SERVER (FACILITY)`. Values are shown as written, secrets never. */
export function commandEntry(bound: BoundCommand): CommandEntry {
  let entry = known.get(bound);
  if (!entry) known.set(bound, (entry = new CommandEntry(bound)));
  return entry;
}

/** False for what says nothing of its own, such as a control line behind the first one. */
export function isInOutline({ text: { form }, verb, operands }: BoundCommand): boolean {
  switch (form) {
    case 'ruleControl':
      return controlNamed(operands, 'KEY') !== undefined;
    case 'answer':
      return false;
    case 'command':
      return verb !== '';
    case 'ruleEntry':
    case 'operator':
      return true;
  }
}

function headOf({ text, verb, verbSpan, positionals, operands }: BoundCommand): Range {
  const word = text.form === 'ruleControl' ? operands[0]?.span : positionals[0]?.[0]?.span;
  if (text.form === 'command' || text.form === 'operator') {
    if (verb !== '') return verbSpan;
  } else if (word) return word;
  return { start: 0, end: text.text.length };
}

/** @param bound is in the outline */
function nameOf(bound: BoundCommand): string {
  const { text, form } = bound.text;
  switch (form) {
    case 'ruleControl': {
      const [key, type] = ['KEY', 'TYPE'].map((name) => controlNamed(bound.operands, name));
      return [...(key ? [`$${bare(key)}`] : []), ...(type ? [bare(type)] : [])].join(' ');
    }
    case 'ruleEntry':
      return bound.positionals[0]?.[0]?.text ?? '-';
    case 'operator':
    case 'answer':
      return cut(text.trim());
    case 'command':
      return bound.esm === 'acf2' && choosesSetting(bound) ? settingName(bound) : commandName(bound);
  }
}

function controlNamed(operands: readonly BoundOperand[], name: string): BoundOperand | undefined {
  return operands.find(({ spec }) => spec?.name.replace(/^\$/, '') === name);
}

/** A control statement without its sign: `KEY(BPX)`. */
function bare(operand: BoundOperand): string {
  const [name = '', ...values] = operandText(operand).replace(/^\$/, '').split('(');
  // The key of a rule set is no key in the sense of a secret, though its keyword is called so.
  return shortened([name, ...(values.length > 0 ? [shown(values.join('('))] : [])].join('('));
}

/** `SET PROFILE(USER) DIV(OMVS)` */
function settingName({ operands }: BoundCommand): string {
  // `R` is short for both: with a type for RESOURCE.
  const words = operands.map((operand) =>
    operandText(operand)
      .replace(/^DIVISION\(/, 'DIV(')
      .replace(/^RULE\(/, 'RESOURCE('),
  );
  return cut(['SET', ...words].join(' '));
}

function commandName(bound: BoundCommand): string {
  const verb = bound.esm === 'tss' ? bound.verb.toUpperCase() : (bound.spec?.name ?? cut(bound.verb.toUpperCase()));
  const [tssFunction] = bound.esm === 'tss' ? bound.operands : [];
  if (tssFunction?.spec) return `${verb} ${cut(operandText(tssFunction))}`;
  const positionals = bound.positionals.flatMap((values, index) => {
    const of = bound.spec?.positionals[index]?.of;
    return of && !isSecret(of) ? values.map(({ text }) => text) : [];
  });
  const className = operandNamed(bound, 'CLASS')?.values[0]?.text;
  return [verb, cut(positionals.join(' ')), className === undefined ? '' : `(${className})`]
    .filter((part) => part !== '')
    .join(' ');
}

function detailOf(bound: BoundCommand): string {
  const { form } = bound.text;
  if (form === 'operator' || form === 'ruleControl') return '';
  if (form === 'ruleEntry') return bound.operands.map(operandText).join(' ');
  if (bound.esm === 'acf2') {
    if (choosesSetting(bound)) return '';
    // What is added or deleted is a line of rule text.
    if (bound.spec?.name === 'RECKEY') {
      return bound.operands.map(lineText).join(' ');
    }
  }
  const resources = bound.operands.filter(
    ({ spec }, index) =>
      bound.esm === 'tss' && index > 0 && spec && (tssCatalog.isResourceClass(spec.name) || isSiteClass(spec)),
  );
  const others = telling
    .flatMap((name) => operandNamed(bound, name) ?? [])
    .filter((operand) => !resources.includes(operand) && !isFunction(bound, operand));
  const started = (operandNamed(bound, 'STDATA')?.operands ?? []).filter(({ spec }) => startedBy.has(spec?.name ?? ''));
  return [...resources, ...others, ...started].map(operandText).join(' ');
}

/** `ADD(SERVER UID(*) ALLOW)` */
function lineText(operand: BoundOperand): string {
  if (operand.spec?.value.kind !== 'operands') return operandText(operand);
  const words = [...operand.values.map(({ text }) => text), ...operand.operands.map(operandText)];
  return `${operand.spec.name}(${words.join(' ')})`;
}

/** The function of a TSS command is told with its name. */
function isFunction({ esm, operands }: BoundCommand, operand: BoundOperand): boolean {
  return esm === 'tss' && operand === operands[0];
}

function operandText(operand: BoundOperand): string {
  const { spec, word, values } = operand;
  const isHidden = !spec || spec.value.kind === 'operands' || isSecret(typeOfValues(operand));
  const name = spec?.name ?? word;
  return isHidden || values.length === 0 ? name : `${name}(${values.map(({ text }) => text).join(' ')})`;
}

function cut(text: string): string {
  return shortened(shown(text));
}

function shortened(text: string): string {
  return text.length > longestDetail ? `${text.slice(0, longestDetail)}…` : text;
}
