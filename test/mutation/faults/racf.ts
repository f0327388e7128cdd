/** The faults of RACF commands. */
import { findOperand } from '../../../server/src/catalog/lookup.ts';
import { racfCatalog } from '../../../server/src/catalog/racf/index.ts';
import type { OperandPlace, ValuePlace } from '../places.ts';
import { commonMakers } from './common.ts';
import { choose, type Makers, misspelt, replacing, withBlank } from './fault.ts';

export const racfMakers: Makers = {
  'left parenthesis dropped': commonMakers['left parenthesis dropped'],
  'right parenthesis dropped': commonMakers['right parenthesis dropped'],
  'left parenthesis doubled': commonMakers['left parenthesis doubled'],
  'right parenthesis doubled': commonMakers['right parenthesis doubled'],
  'verb misspelt': ({ text, command, random }) =>
    misspelt(text, command.verb, command.verb, random, (word) => !isVerb(word)),
  'operand misspelt': ({ text, command, random }) => {
    const operand = choose(random, command.operands);
    return (
      operand &&
      misspelt(text, operand.keyword, operand.top, random, (word) => findOperand(operand.siblings, word) === undefined)
    );
  },
  'class misspelt': ({ text, command, random }) => {
    const value = choose(random, command.values.filter(isKnownClass));
    return value && misspelt(text, value.range, value.top, random, (word) => racfCatalog.classOf(word) === undefined);
  },
  'value misspelt': commonMakers['value misspelt'],
  'operand of another command': ({ text, command, others, random }) => {
    const foreign = others.flatMap(({ operands }) => operands.filter((operand) => operand.top === operand.span));
    const operand = choose(
      random,
      foreign.filter(({ spec }) => findOperand(command.command.spec?.operands ?? [], spec.name) === undefined),
    );
    const last = command.operands.at(-1)?.top ?? command.values.at(-1)?.range;
    if (!operand || !last) return undefined;
    const written = writtenOut(operand);
    // A comment behind the last operand, or the sequence number, stays where it is.
    const end = text.charAt(last.end) === '' ? text.length : last.end;
    return replacing({ start: end, end }, ` ${written}`, { start: end, end });
  },
  'CLASS lost': ({ text, command }) => {
    if (command.command.spec?.name !== 'PERMIT') return undefined;
    const operand = command.operands.find(({ spec }) => spec.name === 'CLASS');
    const [name] = operand?.operand.values ?? [];
    // Without it a data set profile is meant.
    if (!operand || !name?.value || racfCatalog.classOf(name.value)?.name === 'DATASET') return undefined;
    return replacing(withBlank(text, operand.span), '', command.range);
  },
  'continuation lost': commonMakers['continuation lost'],
  'apostrophe lost': commonMakers['apostrophe lost'],
  'level of access wrong': ({ command, random }) => {
    const levels = command.values.filter(({ spec, value }) => isLevel(spec?.name) && value.keyword !== undefined);
    const value = choose(random, levels);
    return value && replacing(value.range, random.pick(['WRITE', 'ALL', 'FETCH', 'ALLOW', 'YES']), value.top);
  },
};

function isVerb(word: string): boolean {
  return racfCatalog.command(word) !== undefined || racfCatalog.tsoCommand(word) !== undefined;
}

function isKnownClass({ isClass, value }: ValuePlace): boolean {
  return isClass && value.value !== undefined && racfCatalog.classOf(value.value) !== undefined;
}

function isLevel(name: string | undefined): boolean {
  return name === 'ACCESS' || name === 'UACC';
}

/** The operand as a person would write it, whatever its own values are. */
function writtenOut({ spec }: OperandPlace): string {
  return spec.value.kind === 'none' ? spec.name : `${spec.name}(X)`;
}
