import type { BoundOperand } from '../../bind/types.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

/** Subcommands that are no field of any record. */
const subcommands: ReadonlySet<string> = new Set([
  'ACF',
  'CHANGE',
  'COMPILE',
  'DECOMP',
  'DELETE',
  'INSERT',
  'LIST',
  'RECKEY',
  'SET',
  'STORE',
]);

export default commandRule({
  code: 'acf2/subcommand-inside',
  title: 'Subcommand in the middle of another one',
  severity: 'warning',
  language: 'acf2',
  commands: ['CHANGE', 'DELETE', 'INSERT', 'LIST'],
  unknownWords: true,
  what: 'Among the fields of a subcommand stands the name of another subcommand, such as SET or INSERT.',
  why: 'ACF reads one subcommand to the end of its last card. What follows is taken for its fields: the subcommand is refused, and the one inside is not carried out.',
  todo: 'Begin a new card with it, and take a continuation sign in front of it away.',
  sources: [{ name: 'ACF2 for z/OS, Continuing subcommands' }],
  bad: [
    'ACF\nSET LID\nINSERT ZWESVUSR GROUP(ZWEADMIN) «SET» PROFILE(USER) DIV(OMVS) INSERT ZWESVUSR UID(700)',
    'ACF\nSET LID\nINSERT ZWESVUSR NAME(ZOWE SERVER) STC +\n«LIST» ZWESVUSR',
  ],
  good: [
    'ACF\nSET LID\nINSERT ZWESVUSR NAME(ZOWE SERVER) STC\nLIST ZWESVUSR',
    'ACF\nSET LID\nINSERT ZWESVUSR NAME(ZOWE SERVER) {fields} STC',
  ],
  *check(command) {
    const inside = command.operands.find(isSubcommand);
    if (!inside) return;
    yield {
      place: at(command, inside.keyword),
      message: `${inside.word.toUpperCase()} is a subcommand, but the ${command.spec?.name ?? 'one'} before it has not ended, so it is taken for a field and both fail. Begin a new card with it, and take a continuation sign in front of it away.`,
    };
  },
});

function isSubcommand({ spec, candidates, list, word }: BoundOperand): boolean {
  return !spec && candidates.length === 0 && !list && subcommands.has(word.toUpperCase());
}
