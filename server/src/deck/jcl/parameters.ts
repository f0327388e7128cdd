import type { JclParameter, JclStatement } from '../types.ts';
import type { OperandScanner } from './operand-scanner.ts';
import { type ParameterTree, parseOperands } from './operand-tree.ts';

/** The parameters of the operand field that was scanned, in order; empty positionals are left out. */
export function parametersOf(field: OperandScanner): JclParameter[] {
  if (field.shape === '') return [];
  return parseOperands(field.shape).map((tree) => parameterOf(field, tree));
}

/** The keyword parameter of a name, or undefined. A parameter given twice is an error of JCL; the first is taken. */
export function keyword(statement: JclStatement, name: string): JclParameter | undefined {
  return statement.operands.find((parameter) => parameter.key === name);
}

/** The first positional parameter in upper case, or the empty text. */
export function firstPositional(statement: JclStatement): string {
  const first = statement.operands[0];
  return first && first.key === undefined ? first.value.toUpperCase() : '';
}

/** What a value means: an apostrophe that is doubled inside apostrophes is one. */
export function meaning(parameter: JclParameter): string {
  return parameter.quoted ? parameter.value.replaceAll("''", "'") : parameter.value;
}

/** The values of a list: `(A,B)` has two, `A` one; an empty one is left out. Without regard to inner parentheses. */
export function listed(parameter: JclParameter): string[] {
  const value = parameter.value.replace(/^\(/, '').replace(/\)$/, '');
  return value.split(',').filter((entry) => entry !== '');
}

function parameterOf(field: OperandScanner, tree: ParameterTree): JclParameter {
  const { starts, ends, texts } = field;
  const { keyed, from, valueFrom, to, flaw } = tree;
  const empty = valueFrom === to;
  // An empty value stands after the equals sign, the token before `valueFrom`.
  const start = (empty ? ends[valueFrom - 1] : starts[valueFrom]) ?? 0;
  const end = (empty ? start : ends[to - 1]) ?? start;
  const quoted = to === valueFrom + 1 && field.shape.charAt(valueFrom) === 'q';
  const written = empty ? '' : texts.slice(valueFrom, to).join('');
  return {
    ...(keyed && {
      key: (texts[from] ?? '').toUpperCase(),
      keyRange: { start: starts[from] ?? 0, end: ends[from] ?? 0 },
    }),
    value: quoted ? written.slice(1, -1) : written,
    valueRange: { start, end },
    quoted,
    ...(flaw !== undefined && { flaw }),
  };
}
