import type { StoredChange } from '../../effect/acf2/storage.ts';
import { enumeration } from '../../text/enumeration.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { type Renewals, renewalsOf, storedText, type Unrenewed } from '../support/renewals.ts';
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
    'ACF\nSET CONTROL(GSO)\nCHANGE RESVOLS VOLMASK(TMP***) ADD\nCHANGE SECVOLS VOLMASK(PAY***) ADD\nF ACF2,«REFRESH(OPTS)»',
    'ACF\nSET PROFILE(USER) DIV(KEYRING)\nINSERT ZWESVUSR.RING RINGNAME(ZoweRing)\nF ACF2,«REBUILD(GRP)»,CLASS(P)',
  ],
  good: [
    'ACF\nSET CONTROL(GSO)\nCHANGE SECVOLS VOLMASK(PAY***) ADD\nCHANGE RESVOLS VOLMASK(TMP***) ADD\nF ACF2,REFRESH(SECVOLS)\nF ACF2,REFRESH(RESVOLS)',
    'ACF\nSET CONTROL(GSO)\nCHANGE RESVOLS VOLMASK(TMP***) ADD\nF ACF2,REFRESH({record})',
  ],
  *check(history) {
    for (const [instead, found] of misnamed(renewalsOf(history))) {
      // They come in the order in which they were typed.
      const changes = found.toSorted((a, b) => startOf(a) - startOf(b));
      const names = changes.map(({ name }) => name);
      const [value] = instead.command.operands.flatMap(({ values }) => values);
      const isThatName = value !== undefined && value.value?.toUpperCase() === instead.name;
      yield {
        place: at(instead.command, instead.span),
        message: `Nothing of ${String(instead.name)} changed before this, but ${enumeration(changes.map(storedText))} did, and nothing makes that visible. Name ${enumeration(names, 'or')} here, or in a command of its own.`,
        related: changes.map(({ last, name }) => ({
          place: at(last.command, last.span),
          message: `This is a change of ${name}.`,
        })),
        fixes: isThatName
          ? names.map((name) => perhaps(`Replace by ${name}`, replace(instead.command, value.span, name)))
          : [],
      };
    }
  },
});

function startOf({ first }: Unrenewed): number {
  return first.command.text.start;
}

/** What is changed, by the command that makes another thing visible instead. */
function misnamed({ unrenewed }: Renewals): ReadonlyMap<StoredChange, readonly Unrenewed[]> {
  const found = new Map<StoredChange, Unrenewed[]>();
  for (const one of unrenewed) {
    const { kind, instead } = one;
    // Rules of another type have a rule of their own: there the change may be what is wrong.
    if (kind === 'R' || instead?.name === undefined) continue;
    const others = found.get(instead);
    if (others) others.push(one);
    else found.set(instead, [one]);
  }
  return found;
}
