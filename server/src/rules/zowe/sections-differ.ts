import type { BoundCommand } from '../../bind/types.ts';
import { productNames } from '../../catalog/product-names.ts';
import { type AuditedRequirement, isLacking, requirementName } from '../../zowe/audit/index.ts';
import type { ZowePart } from '../../zowe/deck.ts';
import type { ZowePermission } from '../../zowe/types.ts';
import { placeOfPart } from '../support/zowe-place.ts';
import { type Finding, zoweRule } from '../types.ts';

/** So many are named in the message. */
const mostNamed = 4;

export default zoweRule({
  code: 'zowe/sections-differ',
  title: 'Sections of a job give Zowe different permissions',
  severity: 'information',
  what:
    'A job has the commands for several products, and one of its sections grants something that another one does not, ' +
    'or on another level.',
  why:
    'Such a job is written so that Zowe can do the same wherever it runs. What stands in one section only was mostly ' +
    'forgotten in the other, and is found out at the site that has the other product.',
  todo: 'Grant it in both sections, or in none. The light bulb inserts what is missing.',
  sources: [{ name: 'Zowe documentation, Assign security permissions of users: Security Permissions Reference Table' }],
  language: 'jcl',
  bad: [deck('')],
  good: [deck('TSS PERMIT(ZWESVUSR) IBMFAC(IRR.RAUDITX) ACCESS(READ)').replace(/[«»]/gu, '')],
  *check(part, parts) {
    if (!part.gives) return;
    const others = parts.filter((one) => one !== part && one.gives);
    const differences = others.flatMap((other) => [...differencesOf(part, other)]);
    const place = placeOfPart(part);
    if (differences.length === 0 || !place) return;
    const named = new Map(differences.map((one) => [one.text, one]));
    const texts = [...named.keys()];
    const more = texts.length - mostNamed;
    const listed = texts.slice(0, mostNamed).join('; ') + (more > 0 ? `; and ${more} more` : '');
    yield {
      place,
      message:
        `This ${productNames[part.esm]} section differs from the others of the job: ${listed}. Sites with different ` +
        'products get different rights. Grant the same in all sections.',
      related: [...named.values()].flatMap(({ related }) => related),
    };
  },
});

interface Difference {
  readonly text: string;
  readonly related: NonNullable<Finding['related']>;
}

/** What another section grants and this one does not, or on another level. What is required is missing, and told there. */
function* differencesOf(part: ZowePart, other: ZowePart): Generator<Difference> {
  const theirs = new Map(other.audit.map((one) => [one.requirement.id, one]));
  for (const own of part.audit) {
    const counterpart = theirs.get(own.requirement.id);
    if (!counterpart?.by || own.requirement.kind !== 'permission' || own.counts) continue;
    if (isByTheWay(own.requirement, counterpart.by)) continue;
    const product = productNames[other.esm];
    const name = requirementName(part.deck, own.requirement);
    const isThere = counterpart.status === 'met' || counterpart.status === 'met-higher';
    if (isThere && isLacking(own.status)) {
      yield { text: `${name} is granted for ${product} only`, related: relatedTo(counterpart) };
    } else if (counterpart.status === 'met' && own.status === 'met-higher') {
      yield { text: `${own.detail} (${product}: no more)`, related: relatedTo(counterpart) };
    }
  }
}

/**
 * True for what follows from another grant: a role of ACF2 holds both users of Zowe, and a name in Top Secret is the
 * beginning of others.
 */
function isByTheWay({ grantee, resource }: ZowePermission, { esm, text: { text } }: BoundCommand): boolean {
  if (esm === 'acf2') return grantee === 'zis' && /\bROLE\(/u.test(text);
  return esm === 'tss' && /^[\w.]+$/u.test(resource) && !text.toUpperCase().includes(`${resource})`);
}

function relatedTo({ by, detail }: AuditedRequirement): NonNullable<Finding['related']> {
  if (!by) return [];
  const length = by.text.text.trimEnd().length;
  return [{ place: { command: by.text, span: { start: 0, end: length } }, message: detail }];
}

/** A job for RACF and Top Secret that grants everything Zowe requires, and one thing more in RACF. */
function deck(more: string): string {
  return `//ZWESECUR JOB 1
//RACF     EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD *
ADDUSER ZWESVUSR
PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(UPDATE)
PERMIT IRR.RAUDITX CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
SETROPTS RACLIST(FACILITY) REFRESH
//TSS      EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//«SYSTSIN»  DD *
TSS CREATE(ZWESVUSR) NAME('ZOWE') DEPT(STCDEPT)
TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)
TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS(UPDATE)
${more === '' ? '' : `${more}\n`}//
`;
}
