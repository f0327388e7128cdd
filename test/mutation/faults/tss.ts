/** The faults of Top Secret: the verb, the function, its ACID, the keywords, and what has to be there before. */
import { findOperand } from '../../../server/src/catalog/lookup.ts';
import { tssCatalog } from '../../../server/src/catalog/tss/index.ts';
import type { CommandPlace, OperandPlace } from '../places.ts';
import { commonMakers } from './common.ts';
import { cardsOf, choose, type Makers, misspelt, replacing, withBlank } from './fault.ts';

/** What has an owner at nearly every site, so that a deck for it need not give it one. */
const mostlyOwned: ReadonlySet<string> = new Set(['DSNAME', 'VOLUME']);

/** Keywords that limit a permission and are no resources themselves. */
const limits: ReadonlySet<string> = new Set([
  'ACCESS',
  'ACTION',
  'FACILITY',
  'FOR',
  'UNTIL',
  'DAYS',
  'TIMES',
  'LIBRARY',
  'PRIVPGM',
  'SYSID',
]);

export const tssMakers: Makers = {
  ...commonMakers,
  'TSS lost': ({ text, command, commands }) => {
    const name = functionOf(command)?.spec.name;
    if (name === undefined) return undefined;
    // LIST and DELETE are commands of TSO too, and nothing else says what they are here.
    if (commands.length === 1 && (name === 'LIST' || name === 'DELETE')) return undefined;
    const end = command.verb.end + (text.charAt(command.verb.end) === ' ' ? 1 : 0);
    return replacing({ start: command.verb.start, end }, '', cardsOf(text, command.range));
  },
  'TSS misspelt': ({ text, command, random }) =>
    functionOf(command) && misspelt(text, command.verb, command.verb, random, () => true),
  'function misspelt': ({ text, command, random }) => {
    const operand = functionOf(command);
    const isFault = (word: string): boolean => tssCatalog.functionOf(word) === undefined;
    return operand && misspelt(text, operand.keyword, operand.top, random, isFault);
  },
  'keyword misspelt': ({ text, command, random }) => {
    const operand = choose(
      random,
      keywords(command).filter(({ spec }) => !isClass(spec.name)),
    );
    return operand && keywordMisspelt(text, operand, random);
  },
  'resource class misspelt': ({ text, command, random }) => {
    const operand = choose(
      random,
      keywords(command).filter(({ spec }) => isClass(spec.name)),
    );
    return operand && keywordMisspelt(text, operand, random);
  },
  'parentheses of a keyword lost': ({ text, command, random }) => {
    const operand = choose(
      random,
      keywords(command).filter(({ spec, list }) => list !== undefined && takesValue(spec)),
    );
    if (!operand?.list || text.charAt(operand.list.end - 1) !== ')') return undefined;
    return replacing({ start: operand.list.start, end: operand.list.end }, '', operand.top);
  },
  'ACID lost': ({ command }) => {
    const operand = functionOf(command);
    const isNeeded =
      operand && ['CREATE', 'ADDTO', 'PERMIT', 'REPLACE', 'REMOVE', 'REVOKE'].includes(operand.spec.name);
    return isNeeded && operand.list ? replacing(operand.list, '', operand.top) : undefined;
  },
  'ACID too long': ({ text, command, random }) => {
    const operand = functionOf(command);
    if (operand?.spec.name !== 'CREATE' || !operand.list || text.charAt(operand.list.end - 1) !== ')') return undefined;
    const end = operand.list.end - 1;
    const tail = random.pick(['SERVER1', 'GROUPXYZ', 'DEPARTMENT']);
    return replacing({ start: end, end }, tail, operand.top);
  },
  'TYPE wrong': ({ command, random }) => {
    const value = valueOf(command, 'TYPE');
    if (functionOf(command)?.spec.name !== 'CREATE' || !value) return undefined;
    return replacing(value.range, random.pick(['ROLE', 'ADMIN', 'STC', 'OWNER', 'ACID']), value.top);
  },
  'ACCESS level wrong': ({ command, random }) => {
    const value = valueOf(command, 'ACCESS');
    if (functionOf(command)?.spec.name !== 'PERMIT' || !value) return undefined;
    return replacing(value.range, random.pick(['ALTER', 'REED', 'YES', 'UPDTAE', 'ALLOW']), value.top);
  },
  'ACTION wrong': ({ command, random }) => {
    const value = valueOf(command, 'ACTION');
    return value && replacing(value.range, random.pick(['LOG', 'AUDITT', 'ALLOW', 'WARNING']), value.top);
  },
  'DEPARTMENT lost': ({ text, command }) =>
    command.operands.some(({ spec }) => spec.name === 'USING')
      ? undefined
      : keywordLost(text, command, 'CREATE', 'DEPARTMENT'),
  'NAME lost': ({ text, command }) =>
    // A model gives what is not said.
    command.operands.some(({ spec }) => spec.name === 'USING')
      ? undefined
      : keywordLost(text, command, 'CREATE', 'NAME'),
  'PROCNAME without ACID': ({ text, command }) =>
    command.operands.some(({ spec }) => spec.name === 'PROCNAME')
      ? keywordLost(text, command, 'ADDTO', 'ACID')
      : undefined,
  'two resources in one permission': ({ command, random }) => {
    if (functionOf(command)?.spec.name !== 'PERMIT') return undefined;
    const [resource] = keywords(command).filter(({ spec }) => isClass(spec.name));
    if (!resource) return undefined;
    const classes = ['IBMFAC', 'OPERCMDS', 'SERVAUTH', 'SURROGAT'].filter((one) => one !== resource.spec.name);
    const { end } = resource.span;
    return replacing({ start: end, end }, ` ${choose(random, classes) ?? ''}(SOME.THING)`, command.range);
  },
  'ownership lost': ({ text, command, commands }) => {
    if (functionOf(command)?.spec.name !== 'ADDTO') return undefined;
    const resource = keywords(command).find(({ spec }) => isClass(spec.name) && !mostlyOwned.has(spec.name));
    // The first owner in a class may have been given before the deck; a deck that names one for some names all.
    if (!resource || !commands.some((one) => one !== command && owns(one, resource.spec.name))) return undefined;
    const [prefix] = resource.operand.values;
    const later = commands.filter(
      (one) =>
        one.range.start > command.range.start &&
        functionOf(one)?.spec.name === 'PERMIT' &&
        valueOf(one, resource.spec.name)?.value.value?.startsWith(prefix?.value ?? ' '),
    );
    const end = later.at(-1)?.range.end;
    const cards = cardsOf(text, command.range);
    return end === undefined ? undefined : replacing(cards, '', { start: cards.start, end });
  },
  'keyword of another function': ({ command, others, random }) => {
    const own = command.command.spec?.operands ?? [];
    const foreign = others
      .flatMap(keywords)
      .filter(({ spec }) => !isClass(spec.name) && !limits.has(spec.name) && findOperand(own, spec.name) === undefined);
    const operand = choose(random, foreign);
    const last = command.operands.at(-1)?.top;
    if (!operand || !last || command.command.spec === undefined) return undefined;
    const { end } = last;
    const written = operand.list ? `${operand.spec.name}(X)` : operand.spec.name;
    return replacing({ start: end, end }, ` ${written}`, { start: end, end });
  },
  'RESCODE not hexadecimal': ({ command, random }) => {
    const value = valueOf(command, 'RESCODE');
    return value && replacing(value.range, random.pick(['G1', '4G', '1O', '140']), value.top);
  },
};

function owns(command: CommandPlace, keyword: string): boolean {
  return functionOf(command)?.spec.name === 'ADDTO' && keywords(command).some(({ spec }) => spec.name === keyword);
}

/** The function, as the operand it is bound as. */
function functionOf(command: CommandPlace): OperandPlace | undefined {
  const [first] = command.operands;
  return first && tssCatalog.functionOf(first.spec.name) !== undefined ? first : undefined;
}

/** The keywords behind the function. */
function keywords(command: CommandPlace): readonly OperandPlace[] {
  const first = functionOf(command);
  return first ? command.operands.filter((operand) => operand !== first && operand.span === operand.top) : [];
}

function isClass(name: string): boolean {
  return tssCatalog.isResourceClass(name);
}

function takesValue({ value }: OperandPlace['spec']): boolean {
  return (value.kind === 'values' || value.kind === 'operands') && value.optional !== true;
}

function valueOf(command: CommandPlace, name: string) {
  return command.values.find(({ spec }) => spec?.name === name);
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

/** A keyword that a function needs is not there. */
function keywordLost(text: string, command: CommandPlace, name: string, keyword: string) {
  if (functionOf(command)?.spec.name !== name) return undefined;
  const operand = command.operands.find(({ spec }) => spec.name === keyword);
  return operand && replacing(withBlank(text, operand.span), '', command.range);
}
