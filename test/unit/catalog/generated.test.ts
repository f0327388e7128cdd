import { describe, expect, test } from 'vitest';
import type { BoundCommand, BoundOperand } from '../../../server/src/bind/types.ts';
import { racfCatalog } from '../../../server/src/catalog/racf/index.ts';
import {
  type Analysis,
  analyse,
  complete,
  defaultSettings,
  diagnostics,
  hover,
} from '../../../server/src/service/index.ts';
import { type OperandUse, operandUses, racfCommands } from './uses.ts';
import { keywordsOf } from './walk.ts';
import { boundCommands } from '../bound.ts';

/** Said of the commands for the console and the parameter library, whatever their operands are. */
const otherPlace = 'racf/operator-command-in-tso';

function analysed(text: string): Analysis {
  return analyse(text, 'racf', defaultSettings, undefined, (code, error) => {
    throw new Error(`${code} failed`, { cause: error });
  });
}

function offeredAt(text: string, offset: number): Set<string> {
  return new Set(complete(analysed(text), offset).map(({ label }) => label));
}

/** All operands of a command, nested ones too. */
function everyBound({ operands }: BoundCommand): BoundOperand[] {
  const inner = (operand: BoundOperand): BoundOperand[] => [operand, ...operand.operands.flatMap(inner)];
  return operands.flatMap(inner);
}

describe.each(racfCommands.map((command) => [command.name, command] as const))('%s', (name, command) => {
  const uses = operandUses(command);

  test('its verb completes and hovers, by every name it has', () => {
    for (const verb of [name, ...command.aliases]) {
      expect(offeredAt(verb.slice(0, 1), 1), verb).toContain(verb);
      expect(hover(analysed(verb), 0)?.text, verb).toContain(name);
    }
  });

  test('each operand parses and binds to its entry', () => {
    const wrong = uses.filter(({ text, operand, at }) => {
      const [bound] = boundCommands(analysed(text));
      return !bound || !everyBound(bound).some(({ spec, keyword }) => spec === operand && keyword.start === at);
    });
    expect(wrong.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });

  test('the shortest use of each operand has no error', () => {
    const wrong = uses.flatMap(({ path, text }) =>
      diagnostics(analysed(text))
        .filter(({ severity, code }) => severity === 'error' && code !== otherPlace)
        .map(({ code, message }) => `${path}: ${text}: ${code} ${message}`),
    );
    expect(wrong).toEqual([]);
  });

  test('each operand completes at its place', () => {
    const wrong = uses.filter(({ text, operand, at }) => {
      // The word is gone, and what closes the parentheses around it is left.
      const closing = /\)*$/u.exec(text)?.[0].length ?? 0;
      const depth = depthAt(text, at);
      const cut = text.slice(0, at) + text.slice(text.length - Math.min(closing, depth));
      return !offeredAt(cut, at).has(operand.name);
    });
    expect(wrong.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });

  test('each operand hovers with its name and meaning', () => {
    const wrong = uses.filter(({ text, operand, at }) => {
      const shown = hover(analysed(text), at)?.text ?? '';
      return !shown.includes(operand.name) || !shown.includes(operand.doc.slice(0, 20));
    });
    expect(wrong.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });

  test('each value keyword completes in its operand, and hovers', () => {
    const wrong = uses.flatMap((use) => missingKeywords(use));
    expect(wrong).toEqual([]);
  });
});

test('every class completes where a class stands, and hovers', () => {
  const offered = offeredAt('RLIST ', 6);
  const wrong = racfCatalog.classes.filter(({ name, profiles }) => {
    const shown = hover(analysed(`RLIST ${name} X`), 6)?.text ?? '';
    return (profiles !== false && !offered.has(name)) || !shown.includes(name);
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

/** What is not offered, or has no hover, of the words that an operand takes. */
function missingKeywords({ path, operand, text, at }: OperandUse): string[] {
  const keywords = keywordsOf(operand);
  if (keywords.length === 0) return [];
  const head = `${text.slice(0, at)}${operand.name}(`;
  const tail = ')'.repeat(depthAt(text, at) + 1);
  const offered = offeredAt(head + tail, head.length);
  return keywords
    .filter(({ name }) => {
      const shown = hover(analysed(`${head}${name}${tail}`), head.length)?.text ?? '';
      return !offered.has(name) || !shown.includes(name);
    })
    .map(({ name }) => `${path}: ${name}`);
}

/** How many parentheses are open at a place. */
function depthAt(text: string, at: number): number {
  let depth = 0;
  let quoted = false;
  for (const letter of text.slice(0, at)) {
    if (letter === "'") quoted = !quoted;
    else if (!quoted && letter === '(') depth++;
    else if (!quoted && letter === ')') depth--;
  }
  return depth;
}
