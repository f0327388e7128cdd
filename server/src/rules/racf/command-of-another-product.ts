import type { BoundCommand } from '../../bind/types.ts';
import { tssCatalog } from '../../catalog/tss/index.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/command-of-another-product',
  title: 'Command of Top Secret or ACF2 among those of RACF',
  severity: 'warning',
  // TSS is among the commands of TSO, where it is nobody's.
  commands: ['', 'TSS'],
  what: 'A command of Top Secret or ACF2 stands in a deck of RACF.',
  why: 'A system has one security product. Where RACF is active, commands of the others are not found (IKJ56500I).',
  todo: 'Replace it by a RACF command, or move it to the deck of its own product.',
  sources: [{ name: 'IKJ56500I' }],
  bad: [
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)\nSETROPTS RACLIST(FACILITY) REFRESH\n«TSS» PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)',
    'LISTUSER ZWESVUSR\nLISTGRP ZWEADMIN\n«RECKEY» BPX ADD(SERVER ROLE(ZWESTCRL) SERVICE(READ) ALLOW)',
  ],
  good: ['LISTUSER ZWESVUSR\nTSSLIST ZWESVUSR', 'LISTUSER ZWESVUSR\nTSS'],
  concerns: ({ esm, verb }) => esm === 'racf' && (verb.length === 3 || verb.length === 6),
  *check(command) {
    const product = productOf(command);
    if (product === undefined) return;
    yield {
      place: at(command, command.verbSpan),
      message: `This is a command of ${product}, which a system with RACF does not have. Write a RACF command, or move it to a deck for ${product}.`,
    };
  },
});

function productOf({ verb, operands }: BoundCommand): string | undefined {
  const [first] = operands;
  const name = verb.toUpperCase();
  if (name === 'TSS' && first && tssCatalog.functionOf(first.word)) return 'Top Secret';
  if (name !== 'RECKEY') return undefined;
  return operands.some(({ word, list }) => list && /^(?:ADD|DEL)$/iu.test(word)) ? 'ACF2' : undefined;
}
