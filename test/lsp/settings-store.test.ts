/** Settings of a client that takes its time. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SettingsStore } from '../../server/src/lsp/settings-store.ts';
import { SiteFiles } from '../../server/src/lsp/site-files.ts';

const uri = 'file:///deck.racf';
const late = { maxProblems: 7 };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A store whose client answers when it is told to. */
function store() {
  const log: string[] = [];
  const answers: ((section: unknown) => void)[] = [];
  const renewed = vi.fn();
  const tell = (line: string): void => {
    log.push(line);
  };
  const ask = (): Promise<unknown> => new Promise((resolve) => answers.push(resolve));
  const settings = new SettingsStore(ask, new SiteFiles(undefined, tell), tell, renewed);
  return { settings, log, answers, renewed };
}

test('an answer that does not come is not waited for, and one line says so', async () => {
  const { settings, log, renewed } = store();
  const found = settings.of(uri);
  await vi.advanceTimersByTimeAsync(60_000);
  expect((await found).maxProblems).toBe(1000);
  expect(await settings.of(uri)).toBe(await found);
  expect(log).toEqual([expect.stringContaining('in time')]);
  expect(renewed).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

test('an answer that comes late counts from then on', async () => {
  const { settings, answers, renewed } = store();
  const found = settings.of(uri);
  await vi.advanceTimersByTimeAsync(60_000);
  expect((await found).maxProblems).toBe(1000);
  answers[0]?.(late);
  await vi.advanceTimersByTimeAsync(0);
  expect(renewed).toHaveBeenCalledOnce();
  expect((await settings.of(uri)).maxProblems).toBe(7);
});

test('a late answer does not count when the settings have changed meanwhile', async () => {
  const { settings, answers, renewed } = store();
  void settings.of(uri);
  await vi.advanceTimersByTimeAsync(60_000);
  settings.renew();
  const anew = settings.of(uri);
  answers[0]?.(late);
  answers[1]?.({ maxProblems: 9 });
  await vi.advanceTimersByTimeAsync(0);
  expect((await anew).maxProblems).toBe(9);
  expect((await settings.of(uri)).maxProblems).toBe(9);
  expect(renewed).not.toHaveBeenCalled();
});

test('nothing is kept of a document that was closed before the answer came', async () => {
  const { settings, answers, renewed } = store();
  void settings.of(uri);
  await vi.advanceTimersByTimeAsync(60_000);
  settings.forget(uri);
  answers[0]?.(late);
  await vi.advanceTimersByTimeAsync(0);
  expect(renewed).not.toHaveBeenCalled();
});
