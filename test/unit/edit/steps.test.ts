import { describe, expect, test } from 'vitest';
import { readDeck } from '../../../server/src/deck/deck.ts';
import type { CommandText } from '../../../server/src/deck/types.ts';
import type { FixStep } from '../../../server/src/rules/types.ts';
import { applyChanges } from '../../../server/src/service/edit/apply.ts';
import { changesOf } from '../../../server/src/service/edit/steps.ts';
import { layOut } from '../../../server/src/service/edit/layout.ts';

type StepKind = 'replace' | 'remove' | 'add';

/** The deck after one step on its first command: `word` is the place, `text` what is written. */
function after(deck: string, kind: StepKind, word: string, text = ''): string | undefined {
  return afterSteps(deck, [kind, word, text]);
}

/** The deck after several steps on the command with the first word. */
function afterSteps(deck: string, ...steps: readonly [StepKind, string, string][]): string | undefined {
  const read = readDeck(deck, 'racf').deck;
  const [[, first]] = steps as [[StepKind, string, string]];
  const command = read.sections[0]?.commands.find((one) => one.text.includes(first));
  if (!command) throw new Error(`no command with ${first}`);
  const changes = changesOf(
    read,
    steps.map(([kind, word, text]) => stepOf(kind, command, word, text)),
  );
  return changes && applyChanges(deck, changes);
}

function stepOf(kind: StepKind, command: CommandText, word: string, text: string): FixStep {
  const start = command.text.indexOf(word);
  const span = { start, end: start + word.length };
  if (kind === 'replace') return { kind, command, span, text };
  return kind === 'remove' ? { kind, command, span } : { kind, command, after: span, text };
}

describe('replace', () => {
  test('puts the word in place', () => {
    expect(after('PERMIT X ACC(EXECUTE) ID(A)', 'replace', 'EXECUTE', 'READ')).toBe('PERMIT X ACC(READ) ID(A)');
  });

  test('keeps a sequence number in its columns', () => {
    const deck = `${'PERMIT X ACC(EXECUTE) -'.padEnd(72)}00010000\n ID(A)`;
    expect(after(deck, 'replace', 'EXECUTE', 'READ')).toBe(`${'PERMIT X ACC(READ) -'.padEnd(72)}00010000\n ID(A)`);
  });

  test('continues the command on a new card rather than pass column 72', () => {
    const deck = `PERMIT ${'A'.repeat(40)} CLASS(FACILITY) ID(U) ACC(R)`;
    expect(after(deck, 'replace', 'ACC(R)', 'ACCESS(CONTROL)')).toBe(
      `PERMIT ${'A'.repeat(40)} CLASS(FACILITY) ID(U) -\n   ACCESS(CONTROL)`,
    );
  });

  test('counts no blanks at the end of a card as its text', () => {
    const deck = `PERMIT ${'A'.repeat(40)} CLASS(FACILITY) ID(U) A(R)      `;
    expect(after(deck, 'replace', 'A(R)', 'ACCESS(READ)')).toMatch(/ ID\(U\) -\n {3}ACCESS\(READ\) *$/);
  });

  test('breaks no string', () => {
    expect(after(`ADDUSER U DATA('${'A '.repeat(25)}READ')`, 'replace', 'READ', 'EXECUTE')).toBeUndefined();
  });

  test('is not offered when there is no room', () => {
    expect(after(`PERMIT X ID(${'A'.repeat(58)})`, 'replace', 'X', 'Y'.repeat(60))).toBeUndefined();
  });
});

describe('remove', () => {
  test('takes the blank with it', () => {
    expect(after('PERMIT X FCLASS(F) ID(A)', 'remove', 'FCLASS(F)')).toBe('PERMIT X ID(A)');
    expect(after('PERMIT X ID(A) DELETE', 'remove', 'DELETE')).toBe('PERMIT X ID(A)');
  });

  test('takes a card that has nothing else', () => {
    expect(after('PERMIT X -\n  FCLASS(F) -\n  ID(A)', 'remove', 'FCLASS(F)')).toBe('PERMIT X -\n  ID(A)');
  });

  test('ends the command on the card before when the last card goes', () => {
    expect(after('PERMIT X -\n  ID(A) -\n  DELETE\nSETROPTS LIST', 'remove', 'DELETE')).toBe(
      'PERMIT X -\n  ID(A)\nSETROPTS LIST',
    );
    expect(after('PERMIT X ID(A) -\r\n  DELETE', 'remove', 'DELETE')).toBe('PERMIT X ID(A)');
  });

  test('is not offered where a sign would come to stand last on the card', () => {
    expect(after('PERMIT X - 00\nSETROPTS LIST', 'remove', '00')).toBeUndefined();
    expect(after('PERMIT X -)\nSETROPTS LIST', 'replace', ')')).toBeUndefined();
    expect(after('PERMIT X - 00 -\n ID(A)', 'remove', '00')).toBe('PERMIT X - -\n ID(A)');
  });

  test('keeps the comment and the continuation of its card', () => {
    expect(after('PERMIT X DELETE /* why */ -\n ID(A)', 'remove', 'DELETE')).toBe('PERMIT X /* why */ -\n ID(A)');
  });
});

describe('add', () => {
  test('writes behind the word', () => {
    expect(after('PERMIT X ID(A)', 'add', 'X', 'CLASS(FACILITY)')).toBe('PERMIT X CLASS(FACILITY) ID(A)');
  });

  test('stands before a comment', () => {
    expect(after('PERMIT X ID(A) /* why */', 'add', 'ID(A)', 'ACCESS(READ)')).toBe(
      'PERMIT X ID(A) ACCESS(READ) /* why */',
    );
  });

  test('continues on a new card when the card is full', () => {
    const deck = `PERMIT ${'A'.repeat(50)} ID(ZWESVUSR)`;
    expect(after(deck, 'add', 'ID(ZWESVUSR)', 'ACCESS(READ)')).toBe(
      `PERMIT ${'A'.repeat(50)} ID(ZWESVUSR) -\n   ACCESS(READ)`,
    );
  });

  test('carries what stood behind it, continuation sign included', () => {
    const deck = `PERMIT ${'A'.repeat(50)} ID(ZWESV) -\n  ACC(R)`;
    expect(after(deck, 'add', 'A'.repeat(50), 'CLASS(FACILITY)')).toBe(
      `PERMIT ${'A'.repeat(50)} -\n  CLASS(FACILITY) ID(ZWESV) -\n  ACC(R)`,
    );
  });
});

test('several steps on a card keep its sequence number together', () => {
  const deck = `${'PERMIT CLASS(A) ZWES ACC(EXECUTE)'.padEnd(72)}00010000`;
  const moved = afterSteps(deck, ['remove', 'ZWES', ''], ['add', 'PERMIT', 'ZWES'], ['replace', 'EXECUTE', 'READ']);
  expect(moved).toBe(`${'PERMIT ZWES CLASS(A) ACC(READ)'.padEnd(72)}00010000`);
});

test('several steps pass no sequence number', () => {
  const deck = `${'PERMIT X CLASS(A) ACC(R)'.padEnd(72)}00010000`;
  expect(
    afterSteps(deck, ['replace', 'X', 'Y'.repeat(40)], ['replace', 'A', 'B'.repeat(40)], ['remove', 'ACC(R)', '']),
  ).toBeUndefined();
});

test('a command is laid out on cards of at most 72 columns', () => {
  const style = { indent: '  ', continuationIndent: '   ', sign: '-', lineEnd: '\n' } as const;
  const words = ['PERMIT', 'SUPERUSER.FILESYS', 'CLASS(UNIXPRIV)', 'ACCESS(CONTROL)', 'ID(&ZOWEUSER.)', 'GENERIC'];
  expect(layOut(words, style)).toBe(
    '  PERMIT SUPERUSER.FILESYS CLASS(UNIXPRIV) ACCESS(CONTROL) -\n   ID(&ZOWEUSER.) GENERIC',
  );
});
