import { commandRule } from '../types.ts';
import { isFullyKnown, severityFor } from '../support/operands.ts';
import { at, perhaps, remove, add } from '../support/steps.ts';

export default commandRule({
  code: 'racf/name-not-first',
  title: 'A keyword before the name',
  severity: 'error',
  what: 'A keyword operand stands before the user, group, class or profile that the command is about.',
  why: 'TSO takes whatever comes first for that name, here the keyword. The command fails, or works on something else than what is written.',
  todo: 'Move the name directly behind the verb.',
  sources: [{ name: 'TSO/E Programming Guide, positional operands' }, { name: 'IKJ56702I' }],
  bad: [
    'PERMIT CLASS(FACILITY) «BPX.SERVER» ID(ZWESVUSR) ACCESS(UPDATE)',
    `PE CL(FACILITY) ID(ZWESVUSR) -
  «BPX.DAEMON» ACC(UPDATE)`,
    'CONNECT GROUP(STCGROUP) «ZWESVUSR»',
    'RDEFINE UACC(NONE) «FACILITY» ZWES.IS OWNER(SYS1)',
  ],
  good: [
    'PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(UPDATE)',
    'CONNECT ZWESVUSR GROUP(STCGROUP)',
    'LISTUSER OMVS NORACF',
  ],
  form: ({ latePositional }) => latePositional,
  *check(command) {
    const [values] = command.positionals;
    const [first] = values ?? [];
    if (!isFullyKnown(command) || !command.spec || !values || !first) return;
    const name = command.spec.positionals[0]?.name ?? 'name';
    // Several names, or a class with a profile, are no single move.
    const isAlone = command.positionals.length === 1 && values.length === 1;
    yield {
      place: at(command, first.span),
      severity: severityFor(command),
      message: `The ${name} must be the first operand of ${command.spec.name}; TSO takes the keyword before it for that. Move it directly behind the verb.`,
      fixes: isAlone
        ? [perhaps('Move it behind the verb', remove(command, first.span), add(command, command.verbSpan, first.text))]
        : [],
    };
  },
});
