import { describe, expect, test } from 'vitest';
import { Restarts } from '../../../client/src/restarts.ts';

const minute = 60_000;

describe('a server that died', () => {
  test('is started again at once the first time', () => {
    expect(new Restarts('ESM Commands').died(0)).toEqual({
      delay: 0,
      message: 'The language server of ESM Commands died. It is started again now.',
    });
  });

  test('waits longer each time, and is left alone in the end', () => {
    const restarts = new Restarts('ESM Commands');
    let now = 0;
    const delays = [];
    for (let i = 0; i < 6; i++) {
      const { delay } = restarts.died(now);
      delays.push(delay);
      now += (delay ?? 0) + 1000;
    }
    expect(delays).toEqual([0, 1000, 4000, 15_000, 60_000, undefined]);
  });

  test('says so when it is left alone', () => {
    const restarts = new Restarts('ESM Commands');
    for (let i = 0; i < 5; i++) restarts.died(i);
    expect(restarts.died(6).message).toMatch(/died 6 times in a row and is not started again/u);
  });

  test('is started at once again when it ran for a while in between', () => {
    const restarts = new Restarts('ESM Commands');
    restarts.died(0);
    restarts.died(1);
    expect(restarts.died(10 * minute).delay).toBe(0);
  });

  test('does not count as well for the time it was not running', () => {
    const restarts = new Restarts('ESM Commands');
    let now = 0;
    for (let i = 0; i < 4; i++) now += restarts.died(now).delay ?? 0;
    const { delay } = restarts.died(now);
    expect(restarts.died(now + (delay ?? 0) + 2.9 * minute).delay).toBeUndefined();
  });

  test('is started at once again when the user restarted it in between', () => {
    const restarts = new Restarts('ESM Commands');
    restarts.died(0);
    restarts.forget();
    expect(restarts.died(1).delay).toBe(0);
  });
});
