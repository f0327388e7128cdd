import { nameOf } from '../../bind/query.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'acf2/record-qualifier',
  title: 'Record without its qualifier',
  severity: 'warning',
  language: 'acf2',
  commands: ['INSERT'],
  what: 'A record of which there are many is created without the part that tells it from the others.',
  why: 'Records such as STC and SAFDEF are named `STC.qualifier`. Without one the record is hard to tell from others, replaces what the site has under the bare name, or is refused.',
  todo: 'Add a period and a name of up to eight characters, such as the started task.',
  sources: [{ name: 'ACF2 for z/OS, Maintaining Global System Options Records' }],
  bad: ['ACF\nSET CONTROL(GSO)\nINSERT «STC» LOGONID(ZWESVUSR) STCID(ZWESLSTC)'],
  good: [
    'ACF\nSET CONTROL(GSO)\nINSERT STC.ZWESLSTC LOGONID(ZWESVUSR) STCID(ZWESLSTC)',
    'ACF\nSET CONTROL(GSO)\nINSERT STCZWE LOGONID(ZWESVUSR) STCID(ZWESLSTC)',
    'ACF\nSET CONTROL(GSO)\nINSERT PSWD MINPSWD(8)',
    'ACF\nSET CONTROL(GSO)\nINSERT STC{name} LOGONID(ZWESVUSR)',
  ],
  form: ({ spec }) => spec?.record?.qualifier === 'required',
  *check(command) {
    const { record } = command.spec ?? {};
    const [value] = command.positionals[0] ?? [];
    const name = nameOf(value);
    // The qualifier may stand behind the name without a period.
    if (!value || record?.qualifier !== 'required' || name !== record.name.split('.', 1)[0]) return;
    yield {
      place: at(command, value.span),
      message: `There are many ${name} records, told apart by what follows a period. Write ${name}. and a name behind it.`,
    };
  },
});
