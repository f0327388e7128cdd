import type { BoundCommand } from '../../bind/types.ts';
import { acf2Catalog } from '../../catalog/acf2/index.ts';
import { findOperand } from '../../catalog/lookup.ts';
import { racfVerbs } from '../../catalog/racf/verbs.ts';
import { distance } from '../../text/distance.ts';
import { verbsMeant } from '../support/generic/unknown-verb.ts';
import { looksLikeEntry } from '../support/rule-entries.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

const word = /^[A-Z][A-Z0-9@#$]{1,11}$/iu;

export default commandRule({
  code: 'acf2/unknown-subcommand',
  title: 'No subcommand of ACF',
  severity: 'warning',
  language: 'acf2',
  commands: [''],
  what: 'The first word of a line is no subcommand of the ACF command, but nearly one. In a session that the deck itself begins, any other word is told as an information.',
  why: 'ACF refuses the line, and nothing of it is done. In a batch job nobody sees that but who reads the output; the subcommands behind it go on. What follows a SET that is misspelt works on something else.',
  todo: 'Write the subcommand in full, or its short form. A comment has an asterisk in column 1.',
  sources: [{ name: 'ACF2 for z/OS, ACF Subcommands' }],
  bad: [
    'ACF\nSET LID\n«CHAGNE» ZWESVUSR NAME(ZOWE SERVER)',
    'ACF\nSET LID\n«INSRT» ZWESVUSR NAME(ZOWE SERVER) STC',
    'ACF\nSET RESOURCE(FAC)\n«RECKY» BPX ADD(SERVER ROLE(ZWESTCRL) SERVICE(READ) ALLOW)',
    'ACF\n«STE» RESOURCE(FAC)\nRECKEY BPX ADD(SERVER ROLE(ZWESTCRL) SERVICE(READ) ALLOW)',
    'ACF\nSET LID\n«LSIT» ZWESVUSR',
    'ACF\nSET CONTROL(GSO)\n«GSO»',
  ],
  good: [
    'ACF\nSET LID\nCH ZWESVUSR NAME(ZOWE SERVER)',
    'ACF\nT LID\nI ZWESVUSR NAME(ZOWE SERVER) STC',
    'ACF\nSET LID\n{command} ZWESVUSR',
    'SITECMD ZWESVUSR',
    'ACF\nSET LID\nLIST ZWESVUSR\nEND\nSITECMD',
  ],
  *check(command) {
    const { verb, verbSpan, text } = command;
    if (text.form !== 'command' || !word.test(verb) || racfVerbs.has(verb.toUpperCase())) return;
    const meant = isSet(command) ? ['SET'] : verbsMeant(command, acf2Catalog.commands);
    const [first] = meant;
    // With a parenthesis it is an operand of something that was cut off before.
    const isOperand = text.text.charAt(verbSpan.end) === '(';
    if (first === undefined && (isOperand || text.before.setting?.isSaid !== true)) return;
    // An entry of a rule set is told as one.
    if (first === undefined && looksLikeEntry(text.text)) return;
    yield {
      place: at(command, verbSpan),
      severity: first === undefined ? 'information' : 'warning',
      message: `ACF has no subcommand of this name, so nothing is done. ${first === undefined ? 'Correct it, or take it out.' : `Did you mean ${meant.join(' or ')}?`}`,
      fixes: meant.map((name) => perhaps(`Replace by ${name}`, replace(command, verbSpan, name))),
    };
  },
});

/** Three letters are near to too much, but a setting behind them tells. */
function isSet({ verb, operands }: BoundCommand): boolean {
  const [first] = operands;
  if (!first || distance(verb.toUpperCase(), 'SET', 2) > 1) return false;
  const match = findOperand(acf2Catalog.command('SET')?.operands ?? [], first.word);
  return match !== undefined;
}
