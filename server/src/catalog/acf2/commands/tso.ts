/** TSO commands of ACF2 that are issued outside of an ACF session. */
import { dataset, name, operandsOf } from '../../build.ts';
import type { CommandSpec, OperandSpec } from '../../types.ts';
import { article, vmPage } from '../sources.ts';
import { any, named, resourceType } from '../values.ts';

const rule = operandsOf(article(14489), 'knowledge');
const compiled = operandsOf(vmPage('Using ACFCOMP to Compile Rules'), 'knowledge');
const decompiled = operandsOf(vmPage('Using ACFDCMP to Decompile Rules'), 'knowledge');

const command = (
  verb: string,
  doc: string,
  operands: readonly OperandSpec[],
  rest: Pick<CommandSpec, 'source'> & Partial<CommandSpec>,
): CommandSpec => ({ name: verb, aliases: [], doc, positionals: [], operands, complete: false, ...rest });

export const tsoCommands: readonly CommandSpec[] = [
  command(
    'ACFNRULE',
    'Adds or deletes lines of a rule set, from TSO and not from within an ACF session. DELETE takes off every line that holds the text, so several at times.',
    [
      rule.one('KEY', name('rule set'), 'The $KEY of the rule set.', { required: true }),
      rule.one('TYPE', resourceType, 'The type of a resource rule. Left out for data set rules.'),
      rule.list('ADD', any, 'The entry that is added.'),
      rule.list('DELETE', any, 'The text of the entries that are deleted.'),
      rule.flag('LIST', 'Shows the rule set afterwards.', { excludes: ['NOLIST'] }),
      rule.flag('NOLIST', 'Does not show the rule set afterwards.', { excludes: ['LIST'] }),
      rule.flag('VERIFY', 'Shows what is changed before it is.', { excludes: ['NOVERIFY'] }),
      rule.flag('NOVERIFY', 'Changes without showing it before.', { excludes: ['VERIFY'] }),
    ],
    { source: article(14489) },
  ),
  command(
    'ACFCOMP',
    'Compiles rule sets from a data set and stores them.',
    [compiled.one('TYPE', resourceType, 'The type of resource rules. Left out for data set rules.')],
    {
      positionals: [named('input', 'The data set with the text.', dataset)],
      source: vmPage('Using ACFCOMP to Compile Rules'),
    },
  ),
  command(
    'ACFDCMP',
    'Turns stored rule sets back into text.',
    [
      decompiled.one('TYPE', resourceType, 'The type of resource rules. Left out for data set rules.'),
      decompiled.one('LIKE', name('mask'), 'All rule sets whose keys fit a mask.'),
      decompiled.one('INTO', dataset, 'The data set into which the text is written.'),
    ],
    {
      positionals: [named('key', 'The $KEY of the rule set.', name('rule set'))],
      source: vmPage('Using ACFDCMP to Decompile Rules'),
    },
  ),
];
