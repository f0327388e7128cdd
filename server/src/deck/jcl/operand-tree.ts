import { type CstNode, cstOf, forEachChild } from '../../grammar/cst.ts';
import grammars from '../../grammar/grammars.ohm-bundle.js';
import type { JclFlaw } from '../types.ts';

/** One parameter of an operand field, counted in tokens. Fields of one shape share it. */
export interface ParameterTree {
  /** It begins with `KEY=`: the key is the token `from`. */
  readonly keyed: boolean;
  readonly from: number;
  /** First token of the value. */
  readonly valueFrom: number;
  /** The token after the value; equal to `valueFrom` when the value is empty. */
  readonly to: number;
  readonly flaw: JclFlaw | undefined;
}

/** Longer shapes are rare and large: parsed each time, not kept. */
const maxCachedShape = 200;

/** Jobs use some dozens of shapes; the bound only keeps hostile input from filling the memory. */
const maxCachedShapes = 1000;

const cache = new Map<string, readonly ParameterTree[]>();

/**
 * Parses the operand field of a JCL statement. Total: any shape gives parameters.
 * @param shape one letter a token, as listed in `jcl.ohm`
 */
export function parseOperands(shape: string): readonly ParameterTree[] {
  const known = cache.get(shape);
  if (known) return known;
  const parameters: ParameterTree[] = [];
  addParameters(cstOf(grammars.Jcl.match(shape, 'operands'), 'JCL'), 0, 0, shape, parameters);
  if (shape.length <= maxCachedShape) {
    if (cache.size >= maxCachedShapes) cache.clear();
    cache.set(shape, parameters);
  }
  return parameters;
}

/** Adds the parameters in a node that begins at a place; see `forEachChild` for the base. */
function addParameters(node: CstNode, start: number, base: number, shape: string, parameters: ParameterTree[]): void {
  const keyed = node.ctorName === 'keyword';
  if (keyed || node.ctorName === 'positional') {
    // The key and its equals sign are a token each.
    const valueFrom = keyed ? start + 2 : start;
    const to = start + node.matchLength;
    parameters.push({ keyed, from: start, valueFrom, to, flaw: firstFlaw(node, start, base, shape) });
    return;
  }
  forEachChild(node, start, base, (child, from, itsBase) => {
    addParameters(child, from, itsBase, shape, parameters);
  });
}

/** The first flaw in a node, in the order of the text. */
function firstFlaw(node: CstNode, start: number, base: number, shape: string): JclFlaw | undefined {
  let flaw = flawOf(node.ctorName, shape.slice(start, start + node.matchLength));
  forEachChild(node, start, base, (child, from, itsBase) => {
    flaw ??= firstFlaw(child, from, itsBase, shape);
  });
  return flaw;
}

/** What a node of the grammar says is wrong. */
function flawOf(rule: string, letters: string): JclFlaw | undefined {
  switch (rule) {
    case 'word':
      return letters === 'u' ? 'unclosed-string' : undefined;
    case 'close_missing':
      return 'missing-parenthesis';
    case 'extraClose':
      return 'extra-parenthesis';
    case 'unread':
      return 'unread';
    default:
      return undefined;
  }
}
