import { describe, expect, it } from 'vitest';
import { readDeck } from '../../../server/src/deck/deck.ts';

/** The commands of a member of RACF's parameter library: text, comments and problems of each. */
function commandsOf(
  member: string,
): readonly { text: string; comments: readonly string[]; problems: readonly string[] }[] {
  const { deck } = readDeck(member, 'parmlib');
  return (deck.sections[0]?.commands ?? []).map(({ text, start, comments, problems }) => ({
    text,
    comments: comments.map((range) => member.slice(start + range.start, start + range.end)),
    problems: problems.map(({ kind, range }) => `${kind} ${member.slice(start + range.start, start + range.end)}`),
  }));
}

const clean = (text: string) => ({ text, comments: [], problems: [] });
const comment = (text: string) => ({ text: '', comments: [text], problems: [] });

describe('commands of the RACF parameter library', () => {
  it('have comment lines that begin with two slashes in any column', () => {
    expect(commandsOf('// one\n    // two\nSET LIST')).toEqual([
      comment('// one'),
      comment('// two'),
      clean('SET LIST'),
    ]);
  });

  it('take no continuation from a comment line', () => {
    expect(commandsOf('// one -\nSET LIST')).toEqual([comment('// one -'), clean('SET LIST')]);
  });

  it('have the comments of TSO inside', () => {
    expect(commandsOf('SET /* all of it */ LIST')).toEqual([
      { text: 'SET   LIST', comments: ['/* all of it */'], problems: [] },
    ]);
  });

  it('are continued by a minus sign', () => {
    expect(commandsOf('SET -\n  LIST')).toEqual([clean('SET   LIST')]);
  });

  it('are not continued by a plus sign', () => {
    expect(commandsOf('SET +\n  LIST')).toEqual([
      { text: 'SET ', comments: [], problems: ['plus-sign +'] },
      clean('  LIST'),
    ]);
  });

  it('end at a comment line, which may not stand inside', () => {
    expect(commandsOf('SET -\n// all\n  LIST')).toEqual([
      { text: 'SET ', comments: [], problems: ['continuation-into-comment // all'] },
      comment('// all'),
      clean('  LIST'),
    ]);
  });

  it('keep slashes inside a command', () => {
    expect(commandsOf("RDEFINE PROGRAM * ADDMEM('SYS1.LINKLIB'//NOPADCHK)")).toEqual([
      clean("RDEFINE PROGRAM * ADDMEM('SYS1.LINKLIB'//NOPADCHK)"),
    ]);
  });
});
