import { at, perhaps, replace } from '../support/steps.ts';
import { renewalsOf, storedText } from '../support/renewals.ts';
import { storageRule } from '../types.ts';

export default storageRule({
  code: 'acf2/renewal-of-another',
  title: 'Another record is made visible than the one that is changed',
  severity: 'warning',
  language: 'acf2',
  what: 'A record is changed, and the command behind it that should make the change visible names another record, of which nothing has changed.',
  why: 'ACF2 goes on with the old values of the record until it is refreshed or rebuilt itself. The deck looks complete.',
  todo: 'Name the record that was changed.',
  sources: [{ name: 'ACF2 for z/OS, Operator commands, REFRESH and REBUILD' }],
  bad: [
    'ACF\nSET CONTROL(GSO)\nCHANGE SECVOLS VOLMASK(PAY***) ADD\nF ACF2,REFRESH(SECVOLS)\nCHANGE RESVOLS VOLMASK(TMP***) ADD\nF ACF2,«REFRESH(SECVOLS)»',
    'ACF\nSET PROFILE(USER) DIV(KEYRING)\nINSERT ZWESVUSR.RING RINGNAME(ZoweRing)\nF ACF2,«REBUILD(GRP)»,CLASS(P)',
  ],
  good: [
    'ACF\nSET CONTROL(GSO)\nCHANGE SECVOLS VOLMASK(PAY***) ADD\nCHANGE RESVOLS VOLMASK(TMP***) ADD\nF ACF2,REFRESH(SECVOLS)\nF ACF2,REFRESH(RESVOLS)',
    'ACF\nSET CONTROL(GSO)\nCHANGE RESVOLS VOLMASK(TMP***) ADD\nF ACF2,REFRESH({record})',
  ],
  *check(history) {
    for (const { kind, name, last, instead } of renewalsOf(history).unrenewed) {
      // Rules of another type have a rule of their own: there the change may be what is wrong.
      if (kind === 'R' || instead?.name === undefined) continue;
      const [value] = instead.command.operands.flatMap(({ values }) => values);
      yield {
        place: at(instead.command, instead.span),
        message: `Nothing of ${instead.name} changed before this, but ${storedText({ kind, name })} did, and nothing makes that visible. Name ${name} here, or in a command of its own.`,
        related: [{ place: at(last.command, last.span), message: `This is a change of ${name}.` }],
        fixes:
          value && value.value?.toUpperCase() === instead.name
            ? [perhaps(`Replace by ${name}`, replace(instead.command, value.span, name))]
            : [],
      };
    }
  },
});
