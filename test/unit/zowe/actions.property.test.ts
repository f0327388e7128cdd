import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import type { Analysis } from '../../../server/src/service/analysis.ts';
import type { CodeAction } from '../../../server/src/service/types.ts';
import { missing, auditRacf } from '../../../server/src/zowe/audit.ts';
import { zowePermissions } from '../../../server/src/zowe/permissions.ts';
import { actionsAt, applied, audited, job, principalsOf, read } from './decks.ts';

interface Deck {
  readonly text: string;
  readonly language: DeckLanguage;
}

const ids = fc.constantFrom(
  'ZWESVUSR',
  'ZWESIUSR',
  '&ZOWEUSER.',
  'ZWEADMIN',
  'OTHER',
  '*',
  '{zowe.user}',
  'A,ZWESVUSR',
);
const levels = fc.constantFrom('NONE', 'EXECUTE', 'READ', 'UPDATE', 'ALTER', 'REED', '{level}');
const resources = fc.constantFrom(
  ...new Set(zowePermissions.map(({ className, resource }) => `${className} ${resource}`)),
  'FACILITY BPX.*',
  'FACILITY ZWES.**',
  'FACILITY **',
  'CSFSERV CSF1*',
  'FACILITY {name}',
);

const permit = fc
  .tuple(resources, ids, levels, fc.constantFrom('', ' WHEN(PROGRAM(X))', ' -\n  '))
  .map(([resource, id, level, tail]) => {
    const [className, profile] = resource.split(' ');
    const head = `PERMIT ${profile ?? ''} CLASS(${className ?? ''}) ID(${id})`;
    return tail.includes('\n') ? `${head}${tail}ACCESS(${level})` : `${head} ACCESS(${level})${tail}`;
  });

const command = fc.oneof(
  { weight: 6, arbitrary: permit },
  fc.tuple(resources, fc.constantFrom('NONE', 'READ', 'ALTER')).map(([name, uacc]) => `RDEFINE ${name} UACC(${uacc})`),
  fc.tuple(resources, fc.constantFrom('ID(ZWESVUSR) DELETE', 'RESET', 'FROM(BPX.OTHER)')).map(([resource, rest]) => {
    const [className, profile] = resource.split(' ');
    return `PERMIT ${profile ?? ''} CLASS(${className ?? ''}) ${rest}`;
  }),
  fc.constantFrom('FACILITY', 'CSFSERV', 'APPL', 'FACILITY CSFSERV').map((name) => `SETROPTS RACLIST(${name}) REFRESH`),
  fc.constantFrom(
    'ADDUSER ZWESVUSR DFLTGRP(ZWEADMIN)',
    'ADDUSER ZWESVUSR',
    'ADDUSER ZWESIUSR DFLTGRP(ZWEADMIN)',
    "ADDGROUP ZWEADMIN OMVS(AUTOGID) -\n   DATA('ZOWE')",
    'CONNECT ZWESVUSR GROUP(ZWEADMIN)',
    'REMOVE ZWESVUSR GROUP(ZWEADMIN)',
    "PERMIT BPX.SERVER CLASS('FACILITY) ID(ZWESVUSR)",
    'RLIST FACILITY * ALL',
    'NOT A COMMAND',
    ' /* a comment */',
    ' /* one that is not closed',
    ' /* a comment of a certain width, to be followed by others        */',
    '',
    'PROFILE',
  ),
);

const ends = fc.constantFrom('', 'PROFILE', ' /* end */\nPROFILE', '\n\n', 'ADDUSER LAST -', '/* open +');

const deck: fc.Arbitrary<Deck> = fc
  .record({
    commands: fc.array(command, { maxLength: 14 }),
    end: ends,
    indent: fc.constantFrom('', ' ', '  ', '            '),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    container: fc.constantFrom('plain', 'DATA,DLM=@@,SYMBOLS=JCLONLY', 'DATA,DLM=@@', '*,SYMBOLS=EXECSYS', '*'),
    sets: fc.constantFrom(
      '',
      '//  SET ZOWEUSER=OURSRV\n',
      '//  SET ZOWEUSER=\n',
      '//  SET ZOWEUSER={zowe.user}\n//  SET U=ZWESIUSR\n',
    ),
    numbered: fc.boolean(),
  })
  .map(({ commands, end, indent, lineEnd, container, sets, numbered }) => {
    const cards = [...commands, ...(end === '' ? [] : [end])]
      .flatMap((text) => text.split('\n'))
      // A comment in column 1 would end the data of some containers.
      .map((card) => (card === '' ? '' : `${card.startsWith('/*') ? ' ' : indent}${card}`))
      .map((card, index) =>
        numbered && card.length < 72 ? `${card.padEnd(72)}${String(index).padStart(8, '0')}` : card,
      );
    const body = cards.map((card) => `${card}\n`).join('');
    const text = container === 'plain' ? body : job(body, { dd: container, sets });
    return { text: text.replaceAll('\n', lineEnd), language: container === 'plain' ? 'racf' : 'jcl' };
  });

const settings = { zoweCheck: 'always' } as const;
const analysed = ({ text, language }: Deck): Analysis => read(text, language, settings);
const changed = (before: Deck, action: CodeAction): Deck => ({ ...before, text: applied(before.text, action) });

function racfActions(analysis: Analysis): CodeAction[] {
  const section = analysis.deck.sections.find(({ esm }) => esm === 'racf');
  return section ? actionsAt(analysis, analysis.text.slice(section.frame.range.start)) : [];
}

const lacking = (analysis: Analysis): string[] =>
  missing(auditRacf(analysis.effects, principalsOf(analysis)), 'required').map(({ id }) => id);

/** The action that inserts all that is required: of one permission it is the action of that permission. */
function forAllRequired(analysis: Analysis): CodeAction | undefined {
  return racfActions(analysis).find(({ title }) => /^Insert (?:all )?(?:the )?missing/u.test(title));
}

/** The logical texts of all commands but those that an action put in. */
function othersThan(action: CodeAction, analysis: Analysis): string[] {
  const ranges: { start: number; end: number }[] = [];
  let moved = 0;
  for (const { range, text } of action.changes.toSorted((a, b) => a.range.start - b.range.start)) {
    ranges.push({ start: range.start + moved, end: range.start + moved + text.length });
    moved += text.length;
  }
  return analysis.deck.sections
    .flatMap(({ commands }) => commands)
    .filter(({ start }) => !ranges.some((range) => start >= range.start && start < range.end))
    .map(({ text }) => text);
}

const texts = (analysis: Analysis): string[] =>
  analysis.deck.sections.flatMap(({ commands }) => commands.map(({ text }) => text));

const runs = { seed: 20260731, numRuns: 600 };

describe('inserting all that is required', () => {
  test('leaves nothing required missing, and nothing to be inserted', () => {
    fc.assert(
      fc.property(deck, (before) => {
        const analysis = analysed(before);
        const action = forAllRequired(analysis);
        // A job without commands has no section that anybody could tell for RACF's.
        const isRacf = analysis.deck.sections.some(({ esm }) => esm === 'racf');
        expect(action !== undefined).toBe(isRacf && lacking(analysis).length > 0);
        if (!action) return;
        const after = analysed(changed(before, action));
        expect(lacking(after)).toEqual([]);
        expect(forAllRequired(after)).toBeUndefined();
      }),
      runs,
    );
  });

  test('leaves all other commands, their sections and the outcome of the audit as they are', () => {
    fc.assert(
      fc.property(deck, (before) => {
        const analysis = analysed(before);
        const action = forAllRequired(analysis);
        if (!action) return;
        const was = audited(analysis);
        const commands = texts(analysis);
        const after = analysed(changed(before, action));
        expect(othersThan(action, after)).toEqual(commands);
        expect(after.deck.sections.length).toBe(analysis.deck.sections.length);
        const lost = [...audited(after)].filter(
          ([id, status]) => status === 'missing' && was.get(id)?.startsWith('met'),
        );
        expect(lost).toEqual([]);
      }),
      runs,
    );
  });

  test('writes no card past column 72, and line ends as the document has them', () => {
    fc.assert(
      fc.property(deck, (before) => {
        const lineEnd = before.text.includes('\r\n') ? '\r\n' : '\n';
        for (const { text } of forAllRequired(analysed(before))?.changes ?? []) {
          const cards = text.split(lineEnd);
          expect(cards.filter((card) => card.length > 72 || /[\r\n]/u.test(card))).toEqual([]);
        }
      }),
      runs,
    );
  });
});

test('every action for one permission has it met afterwards', () => {
  fc.assert(
    fc.property(deck, (before) => {
      const analysis = analysed(before);
      const was = audited(analysis);
      for (const action of racfActions(analysis).filter(({ title }) => !title.startsWith('Insert all'))) {
        const after = audited(analysed(changed(before, action)));
        const settled = zowePermissions
          .filter(({ id }) => was.get(id) === 'missing' && after.get(id) === 'met')
          .map(({ resource }) => resource);
        // One that is granted to a group may settle the same need of another member.
        expect(new Set(settled), action.title).toEqual(new Set([/\S+(?= \([A-Z]+\))/u.exec(action.title)?.[0]]));
      }
    }),
    { ...runs, numRuns: 150 },
  );
});
