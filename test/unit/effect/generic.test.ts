import { describe, expect, test } from 'vitest';
import { bestMatch, covers } from '../../../server/src/effect/generic.ts';

describe('a generic profile of a general resource covers', () => {
  test.each([
    // The examples of the RACF Command Language Reference for general resources.
    ['AB.CD*', 'AB.CD', true],
    ['AB.CD*', 'AB.CDEF', true],
    ['AB.CD*', 'AB.CD.EF', true],
    ['AB.CD*', 'ABC.CD', false],
    ['AB.CD.*', 'AB.CD.EF', true],
    ['AB.CD.*', 'AB.CD.EF.GH', true],
    ['AB.CD.*', 'AB.CD', false],
    ['AB.CD.*', 'AB.CDEF', false],
    ['AB.**', 'AB', true],
    ['AB.**', 'AB.CD.EF', true],
    ['AB.**', 'ABC', false],
    ['AB.**.EF', 'AB.EF', true],
    ['AB.**.EF', 'AB.CD.XX.EF', true],
    ['AB.**.EF', 'AB.CD.XX', false],
    ['AB.*.EF', 'AB.CD.EF', true],
    ['AB.*.EF', 'AB.EF', false],
    ['AB.*.EF', 'AB.CD.XX.EF', false],
    ['AB.C*.EF', 'AB.CD.EF', true],
    ['AB.C*.EF', 'AB.XD.EF', false],
    ['*.CD', 'AB.CD', true],
    ['**.CD', 'AB.XX.CD', true],
    ['AB.C%', 'AB.CD', true],
    ['AB.C%', 'AB.C', false],
    ['AB.C%', 'AB.CDE', false],
    ['*', 'AB.CD', true],
    ['**', 'AB.CD', true],
    ['AB.**.X.**.Y', 'AB.X.Z.Y', true],
  ])('%s %s: %s', (profile, resource, expected) => {
    expect(covers(profile, resource)).toBe(expected);
  });

  test('without time that grows with the number of asterisks', () => {
    const profile = `${'**.'.repeat(80)}X`;
    const resource = `${'A.'.repeat(120)}Y`;
    expect(covers(profile, resource)).toBe(false);
  });
});

describe('of several generic profiles the most specific one counts', () => {
  test.each([
    [['BPX.**', 'BPX.*', 'BPX.SER*'], 'BPX.SERVER', 'BPX.SER*'],
    [['**', '*', 'BPX.**'], 'BPX.SERVER', 'BPX.**'],
    [['BPX.**', 'BPX.*'], 'BPX.SERVER', 'BPX.*'],
    [['BPX.*', 'BPX.%ERVER'], 'BPX.SERVER', 'BPX.%ERVER'],
    [['*.SERVER', '*'], 'BPX.SERVER', '*.SERVER'],
    [['BPX*', 'BPX.*'], 'BPX.SERVER', 'BPX.*'],
    [['IRR.**', 'BPX.D*'], 'BPX.SERVER', undefined],
  ])('%j for %s: %s', (profiles, resource, expected) => {
    expect(bestMatch(profiles, resource)).toBe(expected);
    expect(bestMatch(profiles.toReversed(), resource)).toBe(expected);
  });
});
