import type { Node } from 'ohm-js';
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
  const match = grammars.Jcl.match(shape, 'operands');
  if (match.failed()) throw new Error(`The grammar of JCL is not total: ${match.shortMessage}`);
  const parameters = parametersBelow(semantics(match));
  if (shape.length <= maxCachedShape) {
    if (cache.size >= maxCachedShapes) cache.clear();
    cache.set(shape, parameters);
  }
  return parameters;
}

const semantics = grammars.Jcl.createSemantics()
  .addOperation<ParameterTree[]>('parameters', {
    _terminal: () => [],
    _iter: (...children) => children.flatMap(parametersBelow),
    _nonterminal(...children) {
      if (this.ctorName !== 'keyword' && this.ctorName !== 'positional') return children.flatMap(parametersBelow);
      const { startIdx, endIdx } = this.source;
      const keyed = this.ctorName === 'keyword';
      // The key and its equals sign are a token each.
      const valueFrom = keyed ? startIdx + 2 : startIdx;
      return [{ keyed, from: startIdx, valueFrom, to: endIdx, flaw: firstFlaw(children) }];
    },
  })
  .addOperation<JclFlaw | undefined>('flaw', {
    _terminal: () => undefined,
    _iter: (...children) => firstFlaw(children),
    _nonterminal(...children) {
      return flawOf(this.ctorName, this.sourceString) ?? firstFlaw(children);
    },
  });

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

function firstFlaw(nodes: readonly Node[]): JclFlaw | undefined {
  for (const node of nodes) {
    const flaw = flawBelow(node);
    if (flaw !== undefined) return flaw;
  }
  return undefined;
}

// Ohm's types do not know the operations that a semantics was given.

function parametersBelow(node: unknown): ParameterTree[] {
  return (node as { parameters: () => ParameterTree[] }).parameters();
}

function flawBelow(node: unknown): JclFlaw | undefined {
  return (node as { flaw: () => JclFlaw | undefined }).flaw();
}
