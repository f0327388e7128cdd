import type { StorageHistory } from '../../effect/acf2/storage-history.ts';
import type { SiteData } from '../../site/types.ts';
import { readSiteValue, siteOf } from '../../site/read.ts';
import { at } from '../support/steps.ts';
import {
  type Renewals,
  renewalFixes,
  renewalsOf,
  renewalText,
  storedText,
  type Unrenewed,
} from '../support/renewals.ts';
import { storageRule } from '../types.ts';

export default storageRule({
  code: 'acf2/renewal-missing',
  title: 'Nothing makes the change visible',
  severity: 'information',
  language: 'acf2',
  site: siteOf(readSiteValue({ acf2: { resourceTypes: [{ name: 'PAY', resident: true }] } }).file),
  what: 'The deck changes rules, profile records, options or roles, and has no REBUILD, REFRESH or NEWXREF for them.',
  why: 'ACF2 works with what it has in storage. Options and roles are always there; rules and profile records are where GSO INFODIR names their type. Until they are read again the change has no effect (ACF60039). It is a warning where the deck or the site data says that the type is kept in storage, or where the deck does it for others of the kind.',
  todo: 'Add the operator command after the last change. Leave it out only when something else does it, or when the type is not kept in storage.',
  sources: [{ name: 'ACF60039' }, { name: 'Broadcom knowledge base articles 26271 and 69210' }],
  bad: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER UID(ZWE) SERVICE(READ) ALLOW)\n«RECKEY» BPX ADD(JOBNAME UID(ZWE) SERVICE(READ) ALLOW)',
    'ACF\nSET RESOURCE(PAY)\n«RECKEY» CLERK ADD(- UID(PAY) SERVICE(READ) ALLOW)',
    'ACF\nSET X(ROL)\n«INSERT» ZWEROLE INCLUDE(ZWESVUSR) ROLE',
    'ACF\nSET CONTROL(GSO)\n«INSERT» STC.ZWESLSTC LOGONID(ZWESVUSR) STCID(ZWESLSTC)',
  ],
  good: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)',
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD({type})',
    'ACF\nSET RESOURCE({type})\nRECKEY BPX ADD(SERVER UID(ZWE) SERVICE(READ) ALLOW)',
    'ACF\nSET RULE\nRECKEY PAY ADD(- UID(PAY) READ(A))',
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,SETNORUL(ALL)',
  ],
  *check(history, { site }) {
    const renewals = renewalsOf(history);
    for (const unrenewed of renewals.unrenewed) {
      const { kind, name, last, count, before, instead } = unrenewed;
      if (kind === 'O' || before || instead) continue;
      if (kind === 'R' && site.acf2.resourceTypes.get(name)?.resident === false) continue;
      const text = renewalText(last);
      const isSure = isExpected(unrenewed, renewals, history, site);
      const doubt = isSure || (kind !== 'R' && kind !== 'P') ? '' : ', where they are kept in storage';
      yield {
        place: at(last.command, last.span),
        severity: isSure ? 'warning' : 'information',
        message: `The deck changes ${storedText({ kind, name })}${count === 1 ? '' : ` ${count} times`} and has no ${text} after that: ACF2 goes on with the old ones${doubt}. Add it after the last change.`,
        fixes: renewalFixes(last),
      };
    }
  },
});

/** True when the deck or the site says that there is something in storage, or does it for others of the kind. */
function isExpected(
  { kind, name }: Unrenewed,
  { kinds }: Renewals,
  history: StorageHistory,
  { acf2 }: SiteData,
): boolean {
  if (kind !== 'R') return kinds.has(kind);
  if (acf2.resourceTypes.get(name)?.resident === true) return true;
  return history.makesResident(name);
}
