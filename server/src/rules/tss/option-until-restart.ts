import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { optionsOf, weakenings } from '../support/control-options.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

/** Options that set what stays in force; others show something or do something once. */
const settings: ReadonlySet<string> = new Set([
  'AUTH',
  'DATE',
  'DFLTRNGG',
  'DFLTRNGU',
  'FACILITY',
  'INACTIVE',
  'LOG',
  'MODE',
  'MODLUSER',
  'NEWPHRASE',
  'NEWPW',
  'PPEXP',
  'PPHIST',
  'PTHRESH',
  'PWEXP',
  'PWHIST',
  'PWVIEW',
  'TIMELOCK',
  'UNIQUSER',
  'VTHRESH',
]);

export default commandRule({
  code: 'tss/option-until-restart',
  title: 'Control option that is set until the next start only',
  severity: 'hint',
  language: 'tss',
  commands: ['MODIFY'],
  what: 'TSS MODIFY changes a control option. Told once for a deck.',
  why: 'What MODIFY sets is lost when Top Secret is stopped: at the next start the parameter file counts again. Only facilities are kept where the site has set FACSTOR(YES).',
  todo: 'Write the option into the parameter file too.',
  sources: [
    { name: 'Top Secret for z/OS r15 Control Options, Hierarchy of Entry Methods' },
    { name: 'Broadcom knowledge base article 35799, FACSTOR' },
  ],
  bad: ['TSS MODIFY(«PWEXP(60)»)\nTSS MODIFY(PWHIST(10))', 'TSS MODIFY «FAC(CICSPROD=RES)»'],
  good: ['TSS MODIFY(OMVSTABS)', 'TSS MODIFY FAC(CICSPROD=NORES)', 'TSS MODIFY STATUS', 'TSS MODIFY({option})'],
  *check(command) {
    const option = settingOf(command);
    // What lets violations through should not be kept.
    if (!option || !weakenings(command)[Symbol.iterator]().next().done) return;
    yield {
      place: at(command, option.span),
      message: `This holds until Top Secret is stopped. To keep it, write ${option.spec?.name ?? 'the option'} into the parameter file too.`,
      once: 'parameter file',
    };
  },
});

function settingOf(command: BoundCommand): BoundOperand | undefined {
  return optionsOf(command).find(({ spec, list }) => spec && list && settings.has(spec.name));
}
