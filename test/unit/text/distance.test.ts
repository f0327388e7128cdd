import { describe, expect, test } from 'vitest';
import { distance, nearest } from '../../../server/src/text/distance.ts';

describe('distance', () => {
  test.each([
    ['READ', 'READ', 0],
    ['RAED', 'READ', 1],
    ['REED', 'READ', 1],
    ['REA', 'READ', 1],
    ['READX', 'READ', 1],
    ['UDPTAE', 'UPDATE', 2],
    ['', 'READ', 4],
  ])('%s and %s: %i', (a, b, expected) => {
    expect(distance(a, b, 9)).toBe(expected);
    expect(distance(b, a, 9)).toBe(expected);
  });

  test('no more than asked for', () => {
    expect(distance('ALTER', 'READ', 2)).toBe(2);
    expect(distance('A', 'CONTROL', 2)).toBe(2);
  });
});

describe('nearest', () => {
  const levels = ['NONE', 'EXECUTE', 'READ', 'UPDATE', 'CONTROL', 'ALTER'];

  test.each([
    ['raed', ['READ']],
    ['CONTORL', ['CONTROL']],
    ['UPDAET', ['UPDATE']],
    ['EXCEUT', ['EXECUTE']],
    ['WRITE', []],
    ['X', []],
    ['A'.repeat(100_000), []],
  ])('%s', (word, expected) => {
    expect(nearest(word, levels)).toEqual(expected);
  });

  test('the nearest first, then by name, at most three', () => {
    expect(nearest('MQCMDX', ['MQCMDSX', 'MQCMDZ', 'MQCMDA', 'MQCMXY', 'OTHER'])).toEqual([
      'MQCMDA',
      'MQCMDSX',
      'MQCMDZ',
    ]);
  });
});
