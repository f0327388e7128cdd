/** What the server sends after an edit does not grow with the deck. */
import { expect, test } from 'vitest';
import { deck } from '../bench/decks/index.ts';
import { bundle } from './harness/bundle.ts';
import { TestClient } from './harness/client.ts';
import { editor, type Sent, sentAfter, total } from './harness/sent.ts';

const script = await bundle('server/src/main.node.ts', 'real');

/** What is sent after a letter in the middle of a RACF deck, and after a line there. */
async function afterEdits(lines: number): Promise<{ letter: Sent; line: Sent }> {
  const client = await TestClient.start(script, { capabilities: editor });
  try {
    const place = { line: lines / 2, character: 5 };
    const [, letter, line] = await sentAfter(client, deck('racf', lines), [
      { ...place, text: 'A' },
      { ...place, text: 'B' },
      { line: place.line + 20, character: 0, text: '\n' },
    ]);
    if (!letter || !line) throw new Error('three edits have three answers');
    return { letter, line };
  } finally {
    client.kill();
  }
}

test('ten times the lines, no more bytes', { timeout: 240_000 }, async () => {
  const short = await afterEdits(10_000);
  const long = await afterEdits(100_000);
  for (const edit of ['letter', 'line'] as const) {
    // Only what the edit changed: the rest of the numbers stays.
    expect(long[edit].colours).toBeLessThan(1000);
    expect(long[edit]['colours of a screen']).toBeLessThan(short[edit]['colours of a screen'] * 1.5);
    expect(long[edit].symbols).toBeLessThan(short[edit].symbols * 1.2);
    // The protocol has no way to tell only what changed of problems and folds. There are 1,000 and 5,000 at most.
    expect(long[edit].problems).toBeLessThan(500_000);
    expect(long[edit].folds).toBeLessThan(300_000);
    expect(total(long[edit])).toBeLessThan(total(short[edit]) * 1.2);
  }
});
