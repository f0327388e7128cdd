import { describe, expect, test } from 'vitest';
import { documentRange } from '../../../server/src/bind/positions.ts';
import { readDeck } from '../../../server/src/deck/deck.ts';
import type { CommandText } from '../../../server/src/deck/types.ts';

function commandsOf(text: string): CommandText[] {
  return readDeck(text, 'racf').deck.sections.flatMap((section) => [...section.commands]);
}

function texts(text: string): string[] {
  return commandsOf(text).map((command) => command.text);
}

function problems(text: string): string[] {
  return commandsOf(text).flatMap(({ start, problems }) =>
    problems.map(({ kind, range }) => `${kind}: ${text.slice(start + range.start, start + range.end)}`),
  );
}

describe('continuation', () => {
  test('a hyphen keeps the leading blanks of the next card', () => {
    expect(texts('PERMIT X -\n   CLASS(Y)')).toEqual(['PERMIT X    CLASS(Y)']);
    expect(texts("AU A DATA('ONE -\n   TWO')")).toEqual(["AU A DATA('ONE    TWO')"]);
  });

  test('a plus drops them', () => {
    expect(texts('PERMIT X +\n   CLASS(Y)')).toEqual(['PERMIT X CLASS(Y)']);
    expect(texts("AU A DATA('ONE +\n   TWO')")).toEqual(["AU A DATA('ONE TWO')"]);
  });

  test('without a blank before the sign the words grow together', () => {
    expect(texts('PERMIT BPX.SER-\nVER CLASS(FACILITY)')).toEqual(['PERMIT BPX.SERVER CLASS(FACILITY)']);
  });

  test('a card without a sign ends the command', () => {
    expect(texts('PERMIT X\n  CLASS(Y)')).toEqual(['PERMIT X', '  CLASS(Y)']);
  });

  test('an empty card ends it too, and the sign before it is reported', () => {
    expect(texts('PERMIT X -\n\nSETROPTS LIST')).toEqual(['PERMIT X ', 'SETROPTS LIST']);
    expect(problems('PERMIT X -\n\nSETROPTS LIST')).toEqual(['continuation-into-blank: -']);
  });

  test('the last card of a deck cannot be continued', () => {
    expect(problems('SETROPTS LIST\nPERMIT X +')).toEqual(['continuation-at-end: +']);
  });

  test('blanks behind the sign do no harm, a comment there does', () => {
    expect(texts('PERMIT X -  \n  ID(A)')).toHaveLength(1);
    expect(texts('PERMIT X - /* who */\n  ID(A)')).toHaveLength(2);
  });
});

describe('comments', () => {
  test('count as a blank, between words and before the sign', () => {
    expect(texts('PERMIT X/* the server */ID(A) /* team */ -\n ACC(R)')).toEqual(['PERMIT X ID(A)    ACC(R)']);
  });

  test('on cards of their own are commands without text', () => {
    expect(texts('/* PERMITS */\nPERMIT X')).toEqual(['', 'PERMIT X']);
  });

  test('end with the card when it is not continued', () => {
    const deck = '/* service\nPERMIT X ID(A)';
    expect(texts(deck)).toEqual(['', 'PERMIT X ID(A)']);
    expect(problems(deck)).toEqual(['unclosed-comment: /* service']);
  });

  test('go on over a continuation', () => {
    expect(texts('/* service -\nPERMIT X */ PERMIT Y ID(A)')).toEqual([' PERMIT Y ID(A)']);
  });

  test('do not begin inside a string', () => {
    expect(texts("PERMIT 'A./*' ID(B)")).toEqual(["PERMIT 'A./*' ID(B)"]);
  });
});

describe('columns', () => {
  const card = (text: string, sequence: string): string => text.padEnd(72) + sequence;

  test('eight digits in 73 to 80 are a sequence number, and the sign stands before it', () => {
    expect(texts(`${card('PERMIT X -', '00010000')}\n${card(' ID(A)', '00020000')}`)).toEqual(['PERMIT X  ID(A)']);
  });

  test('other text there is part of the command', () => {
    expect(texts(card('PERMIT X', 'ID(A)')).at(0)).toMatch(/ID\(A\)$/);
  });
});

test('template directives are no cards', () => {
  expect(texts('PERMIT X -\n#if($a)\n  ID(A)\n#end\nSETROPTS LIST')).toEqual(['PERMIT X   ID(A)', 'SETROPTS LIST']);
});

test('a command longer than the buffer of TSO is cut there', () => {
  const [command] = commandsOf(`PERMIT X ID(${'A '.repeat(30_000)})`);
  expect(command?.text).toHaveLength(32_760);
  expect(command?.problems[0]?.kind).toBe('too-long');
});

describe('places', () => {
  const at = (text: string, word: string): string => {
    const [command] = commandsOf(text);
    if (!command) throw new Error('no command');
    const start = command.text.indexOf(word);
    const range = documentRange(command, { start, end: start + word.length });
    return text.slice(range.start, range.end);
  };

  test('of words map back through continuations, comments and line ends', () => {
    const deck = 'PERMIT X /* c */ -\r\n  CLASS(FACILITY) +\r\n    ID(ZWESVUSR)';
    for (const word of ['PERMIT', 'CLASS(FACILITY)', 'ID(ZWESVUSR)']) expect(at(deck, word)).toBe(word);
  });

  test('of a word over two cards cover the continuation', () => {
    expect(at('PERMIT BPX.SER-\nVER', 'BPX.SERVER')).toBe('BPX.SER-\nVER');
  });
});
