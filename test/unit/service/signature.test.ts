import { describe, expect, test } from 'vitest';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { analyse, defaultSettings, signature } from '../../../server/src/service/index.ts';
import { operandUses, racfCommands } from '../catalog/uses.ts';
import { job, marked } from './harness.ts';

/** The label with the active parameter in marks; undefined where there is no signature. */
function shown(deck: string, language?: DeckLanguage): string | undefined {
  const { analysis, offset } = marked(deck, language);
  const found = signature(analysis, offset);
  if (!found) return undefined;
  const { label, parameters, active } = found;
  const range = active === undefined ? undefined : parameters[active]?.range;
  return range
    ? `${label.slice(0, range.start)}«${label.slice(range.start, range.end)}»${label.slice(range.end)}`
    : label;
}

/** What is said about the active parameter. */
function activeText(deck: string): string | undefined {
  const { analysis, offset } = marked(deck);
  const found = signature(analysis, offset);
  return found?.active === undefined ? undefined : found.parameters[found.active]?.documentation;
}

describe('between operands', () => {
  test('the command, with the positional that comes next', () => {
    expect(shown('PERMIT |')).toMatch(/^PERMIT «profile-name» \[CLASS\(class\)\] \[ID\(user-or-group \.\.\.\)\]/);
    expect(shown('RDEFINE |')).toMatch(/^RDEFINE «class-name» \(profile-name \.\.\.\)/);
    expect(shown('RDEFINE FACILITY |')).toMatch(/^RDEFINE class-name «\(profile-name \.\.\.\)»/);
    expect(shown('RDEFINE FACILITY (A B|')).toMatch(/^RDEFINE class-name «\(profile-name \.\.\.\)»/);
    expect(shown('pe -\n   |')).toMatch(/^PERMIT «profile-name»/);
  });

  test('the operand whose name is written, though it is none of the usual ones', () => {
    expect(shown('PERMIT A CL|')).toMatch(/«\[CLASS\(class\)\]»/);
    expect(shown('PERMIT A ONLYAT|(X)')).toMatch(/«\[ONLYAT\(.*\)\]»/);
    expect(shown('PERMIT A CLASS(FACILITY) |')).not.toContain('«');
  });

  test('a function brings its own operands', () => {
    expect(shown('RACDCERT |')).not.toContain('SUBJECTSDN');
    expect(shown('RACDCERT ID(A) GENCERT |')).toMatch(/^RACDCERT \[GENCERT.*\[WITHLABEL\(/);
  });

  test('what it says', () => {
    expect(activeText('PERMIT |')).toContain('profile');
    expect(activeText('PERMIT A CLASS|')).toContain('Class name');
  });
});

describe('in an operand', () => {
  test('its form', () => {
    expect(shown('PERMIT A ACCESS(|')).toBe('ACCESS[(«NONE | EXECUTE | READ | UPDATE | CONTROL | ALTER»)]');
    expect(shown('PERMIT A ACC(RE|) ID(X)')).toBe('ACCESS[(«NONE | EXECUTE | READ | UPDATE | CONTROL | ALTER»)]');
    expect(shown('PERMIT A ID(X, |')).toBe('ID(«user-or-group ...»)');
    expect(shown('PERMIT A ID(X -\n  |')).toBe('ID(«user-or-group ...»)');
    expect(shown("ADDUSER A NAME('JOHN |")).toMatch(/^NAME\(«'text'»\)$/);
  });

  test('a segment, and a sub-operand of it', () => {
    expect(shown('ADDUSER A OMVS(|')).toMatch(/^OMVS\[\(\[UID\(\.\.\.\)\] \[AUTOUID\]/);
    expect(shown('ADDUSER A OMVS(HO|')).toMatch(/^OMVS\[\(.*«\[HOME\(\.\.\.\)\]»/);
    expect(shown('ADDUSER A OMVS(AUTOUID HOME(|')).toMatch(/^OMVS\(HOME\(«.*»\)\)$/);
    expect(shown('ADDUSER A OMVS(AUTOUID HOME(/u) |')).toMatch(/^OMVS\[\(\[UID/);
    expect(shown('PERMIT A WHEN(PROGRAM(|))')).toMatch(/^WHEN\(PROGRAM\(«.*»\)\)$/);
  });

  test('behind the closing parenthesis it is the command again', () => {
    expect(shown('ADDUSER A OMVS(UID(1)) |')).toMatch(/^ADDUSER /);
  });

  test('what the value means that is written', () => {
    expect(activeText('PERMIT A ACCESS(READ|)')).toContain('**READ**');
    expect(activeText('PERMIT A ID(*|)')).toContain('All users');
    expect(activeText('ADDUSER A OMVS(UID(|))')).toContain('2147483647');
  });
});

describe('on an empty card', () => {
  test('the cards behind it belong to the command', () => {
    expect(shown('PERMIT A -\n  |\n  ID(X)')).toMatch(/^PERMIT /);
    expect(shown('ADDUSER A OMVS( -\n  |\n  AUTOUID)')).toMatch(/^OMVS\[\(/);
  });
});

test('in JCL, in ACF2, in Top Secret', () => {
  expect(shown(job('', 'PERMIT A ACCESS(|'), 'jcl')).toMatch(/^ACCESS/);
  expect(shown('SET LID\nINSERT ABC NAME(|', 'acf2')).toMatch(/^NAME\(/);
  expect(shown('SET PROFILE(USER) DIV(OMVS)\nINSERT ABC U|', 'acf2')).toMatch(/^INSERT /);
  expect(shown('TSS PERMIT(ABC) ACCESS(|', 'tss')).toMatch(/^ACCESS\(/);
  expect(shown('TSS PERMIT(|', 'tss')).toMatch(/^PERMIT\(«user»\)/);
  expect(shown('TSS PERMIT(ABC) |', 'tss')).toMatch(/^TSS PERMIT\(acid\) \[DSNAME/);
  expect(shown('SET R(FAC)\nRECKEY BPX ADD(|', 'acf2')).toMatch(/^ADD\(«\[mask\]» \[UID\(...\)\] \[ROLE/);
  expect(shown('SET R(FAC)\nRECKEY BPX ADD(SERVER UID(*) |', 'acf2')).toMatch(/^ADD\(\[mask\] \[UID/);
  expect(shown('SET R(FAC)\n$KEY(BPX)\n A UID(*) |', 'acf2')).toMatch(/^\[mask\] \[UID\(...\)\]/);
  expect(shown('$KEY(BPX) |', 'acf2')).toMatch(/^\$KEY\(rule key\) \[\$TYPE/);
});

test('a command of the operator to ACF2', () => {
  expect(shown('F ACF2,|', 'acf2')).toMatch(/^F ACF2,REBUILD \| REFRESH \| .* \| \.\.\.$/);
  expect(shown('F ACF2, |', 'acf2')).toMatch(/^F ACF2,REBUILD \| REFRESH/);
  expect(shown('F ACF2,REB|', 'acf2')).toMatch(/^F ACF2,«REBUILD\[\(\.\.\.\)\]»\[,CLASS\(R \| P/);
  expect(shown('F ACF2,REBUILD(FAC),CL|', 'acf2')).toMatch(/«\[,CLASS\(R \| P .*\)\]»\[,DIV/);
  expect(shown('F ACF2,REBUILD(|', 'acf2')).toBe('REBUILD[(«...»)]');
  for (const deck of ['F AC|', 'F ACF2|', 'F ACF2,FOO(|']) expect(shown(deck, 'acf2'), deck).toBeUndefined();
});

test('nothing where nothing is known, and in comments', () => {
  for (const deck of ['|', 'PER|MIT', 'FOO |', 'PERMIT A FOO(|', 'PERMIT A /* | */', 'PERMIT A FOO(BAR(|']) {
    expect(shown(deck), deck).toBeUndefined();
  }
});

test('a password is not shown', () => {
  const { analysis, offset } = marked('ALTUSER A PASSWORD(SECRET|)');
  expect(JSON.stringify(signature(analysis, offset))).not.toContain('SECRET');
});

test.each(racfCommands.map((command) => [command.name, command] as const))(
  '%s: each operand at its place',
  (_, command) => {
    const wrong = operandUses(command).filter(({ text, operand, at }) => {
      const analysis = analyse(text, 'racf', defaultSettings);
      const inWord = signature(analysis, at + 1);
      const active = inWord?.active === undefined ? undefined : inWord.parameters[inWord.active];
      const isActive = active && inWord?.label.slice(active.range.start, active.range.end).includes(operand.name);
      const open = text.startsWith('(', at + operand.name.length);
      const inside = open ? signature(analysis, at + operand.name.length + 1) : undefined;
      return isActive !== true || (open && inside?.label.includes(operand.name) !== true);
    });
    expect(wrong.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  },
);
