import type { BoundCommand } from '../../bind/types.ts';
import { findOperand } from '../../catalog/lookup.ts';
import { racfCatalog } from '../../catalog/racf/index.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

/** Commands of the ACF command. */
const acf2: ReadonlySet<string> = new Set(['ACF', 'RECKEY']);

export default commandRule({
  code: 'tss/command-of-another-product',
  title: 'Command of RACF or ACF2 among those of Top Secret',
  severity: 'warning',
  language: 'tss',
  commands: [''],
  what: 'A command of RACF or ACF2 stands in a deck of Top Secret.',
  why: 'A system has one security product. Where Top Secret is active, commands of the others do nothing but fail.',
  todo: 'Replace it by a TSS command, or move it to the deck of its own product.',
  sources: [{ name: 'Top Secret for z/OS User Guide, Command Functions' }],
  bad: [
    'TSS ADD(FACOWNER) IBMFAC(ZWES.)\n«PERMIT» ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)',
    'TSS LIST(STC)\n«SETROPTS» RACLIST(FACILITY) REFRESH',
    'TSS LIST(STC)\n«RECKEY» BPX ADD(SERVER ROLE(ZWESTCRL) SERVICE(READ) ALLOW)',
  ],
  good: ['TSS LIST(STC)\nPROFILE NOPREFIX', 'TSS LIST(STC)\n%PERMIT ZWES.IS', "TSS LIST(STC)\nSEARCH 'a text'"],
  form: ({ operands }) => operands.length > 0,
  *check(command) {
    const verb = command.verb.toUpperCase();
    const product = acf2.has(verb) ? 'ACF2' : isRacf(command) ? 'RACF' : undefined;
    if (product === undefined) return;
    yield {
      place: at(command, command.verbSpan),
      message: `${verb} is a command of ${product}, which Top Secret does not carry out. Write a TSS command, or move it to a deck for ${product}.`,
    };
  },
});

/** The words behind the verb are those of a RACF command, one of them in parentheses. */
function isRacf({ verb, verbSpan, text, operands }: BoundCommand): boolean {
  const spec = racfCatalog.command(verb);
  // The ACID directly behind it: a function of Top Secret without TSS.
  if (!spec || text.text.charAt(verbSpan.end) === '(') return false;
  return operands.some(({ word, list }) => {
    const match = list && findOperand(spec.operands, word);
    return match !== undefined && 'spec' in match;
  });
}
