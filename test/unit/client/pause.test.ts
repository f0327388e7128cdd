import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pause } from '../../../client/src/pause.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('a wait goes on after its time, and tells when it begins and ends', async () => {
  const states: boolean[] = [];
  const pause = new Pause(() => states.push(pause.isOn));
  const waiting = pause.wait(60_000);
  expect(pause.isOn).toBe(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await waiting).toBe(true);
  expect(states).toEqual([true, false]);
});

test('a wait that is hurried goes on at once', async () => {
  const pause = new Pause(() => undefined);
  const waiting = pause.wait(60_000);
  expect(pause.finish(true)).toBe(true);
  expect(await waiting).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('a wait that is given up does not go on', async () => {
  const pause = new Pause(() => undefined);
  const waiting = pause.wait(60_000);
  expect(pause.finish(false)).toBe(true);
  expect(await waiting).toBe(false);
  expect(pause.isOn).toBe(false);
});

test('where nothing waits there is nothing to end', () => {
  const pause = new Pause(() => undefined);
  expect(pause.finish(true)).toBe(false);
  expect(pause.isOn).toBe(false);
});
