import { operandNamed } from '../../bind/query.ts';
import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { productNames } from '../../catalog/product-names.ts';
import { accessLevels } from '../../effect/types.ts';
import { levelWords } from '../../translate/levels.ts';
import { type AuditedRequirement, isLacking, requirementName } from '../../zowe/audit/index.ts';
import { enumeration } from '../../text/enumeration.ts';
import type { ZowePart } from '../../zowe/deck.ts';
import type { ZowePermission } from '../../zowe/types.ts';
import { at } from '../support/steps.ts';
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
    'or more of it.',
  why:
    'Such a job is written so that Zowe can do the same wherever it runs. What stands in one section only was mostly ' +
    'forgotten in the other, and is found out at the site that has the other product.',
  todo: 'Grant the same in all sections. The light bulb inserts what is missing.',
  sources: [{ name: 'Zowe documentation, Assign security permissions of users: Security Permissions Reference Table' }],
  language: 'jcl',
  bad: [deck(''), deck('TSS PERMIT(ZWESVUSR) IBMFAC(IRR.RAUDITX) «ACCESS(UPDATE)»').replace('«SYSTSIN»', 'SYSTSIN')],
  good: [deck('TSS PERMIT(ZWESVUSR) IBMFAC(IRR.RAUDITX) ACCESS(READ)').replace(/[«»]/gu, '')],
  *check(part, parts) {
    if (!part.gives) return;
    const others = parts.filter((one) => one !== part && one.gives).map((other) => new Counterpart(other));
    if (others.length === 0) return;
    yield* surpluses(part, others);
    yield* lacks(part, others);
  },
});

/** The part of another product. */
class Counterpart {
  readonly part: ZowePart;
  private readonly byId: ReadonlyMap<string, AuditedRequirement>;

  constructor(part: ZowePart) {
    this.part = part;
    this.byId = new Map(part.audit.map((one) => [one.requirement.id, one]));
  }

  /** What this part grants of a permission; undefined when it does not. */
  grantOf(id: string): Grant | undefined {
    const found = this.byId.get(id);
    const isGiven = found?.status === 'met' || found?.status === 'met-higher';
    return found && isGiven && found.by ? { ...found, by: found.by } : undefined;
  }
}

type Grant = AuditedRequirement & { readonly by: BoundCommand };

/** What this section gives more of than another one, at the command that gives it. */
function* surpluses(part: ZowePart, others: readonly Counterpart[]): Generator<Finding> {
  const { esm, deck } = part;
  const own = new Counterpart(part);
  for (const { requirement } of part.audit) {
    const given = requirement.kind === 'permission' ? own.grantOf(requirement.id) : undefined;
    if (requirement.kind !== 'permission' || !given?.level || isToldElsewhere(requirement)) continue;
    if (isByTheWay(requirement, given.by)) continue;
    const words = levelWords(esm, requirement.className, given.level);
    const less = others.flatMap((other) => {
      const grant = other.grantOf(requirement.id);
      const isLess = grant?.level && accessLevels.indexOf(grant.level) < accessLevels.indexOf(given.level ?? 'NONE');
      if (!grant || !isLess || isByTheWay(requirement, grant.by)) return [];
      const same = levelWords(esm, requirement.className, grant.level ?? 'NONE');
      return same.length === words.length && same.every((word) => words.includes(word)) ? [] : [{ other, grant, same }];
    });
    const [first] = less;
    if (!first) continue;
    const theirs = less.map(({ other: { part: theirPart }, grant }) => {
      const level = enumeration(levelWords(theirPart.esm, requirement.className, grant.level ?? 'NONE'));
      return `${level} in ${productNames[theirPart.esm]}`;
    });
    yield {
      place: placeOfLevel(given.by),
      message:
        `This gives ${requirementName(deck, { ...requirement, level: given.level })}, more than in other sections of the job: ` +
        `${theirs.join(', ')}. The same here is ${enumeration(first.same)}.`,
      related: less.flatMap(({ grant }) => relatedTo(grant)),
    };
  }
}

/** What others grant and this section does not, in one report. What is required is missing, and told there. */
function* lacks(part: ZowePart, others: readonly Counterpart[]): Generator<Finding> {
  const place = placeOfPart(part);
  const lacking = part.audit.flatMap((own) => {
    const { requirement } = own;
    if (requirement.kind !== 'permission' || own.counts || !isLacking(own.status)) return [];
    // Each product opens key rings by means of its own.
    if (requirement.component === 'keyring') return [];
    const grants = others.flatMap((other) => {
      const grant = other.grantOf(requirement.id);
      return grant && !isByTheWay(requirement, grant.by) ? [{ esm: other.part.esm, grant }] : [];
    });
    if (grants.length === 0) return [];
    const where = enumeration(grants.map(({ esm }) => productNames[esm]));
    return [{ text: `${requirementName(part.deck, requirement)} (${where})`, grants }];
  });
  if (lacking.length === 0 || !place) return;
  const more = lacking.length - mostNamed;
  const named = lacking.slice(0, mostNamed).map(({ text }) => text);
  yield {
    place,
    message:
      `Other sections of the job grant what this ${productNames[part.esm]} section does not: ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}. ` +
      'Zowe would work at one site and not at the other: grant the same in all sections.',
    related: lacking.flatMap(({ grants }) => grants.flatMap(({ grant }) => relatedTo(grant))),
  };
}

/** That Zowe may change its own libraries is told by a rule of its own. */
function isToldElsewhere({ className, grantee }: ZowePermission): boolean {
  return className === 'DATASET' && (grantee === 'server' || grantee === 'zis');
}

/**
 * True for what follows from another grant: a role of ACF2 holds both users of Zowe, and a name in Top Secret is the
 * beginning of others.
 */
function isByTheWay({ grantee, resource }: ZowePermission, { esm, text: { text } }: BoundCommand): boolean {
  if (esm === 'acf2') return grantee === 'zis' && /\bROLE\(/u.test(text);
  return esm === 'tss' && /^[\w.]+$/u.test(resource) && !text.toUpperCase().includes(`${resource})`);
}

/** What says how much a command grants; the whole of it where nothing does. */
function placeOfLevel(command: BoundCommand): Finding['place'] {
  const operand = operandNamed(command, 'ACCESS') ?? inner(command.operands, 'SERVICE');
  return operand ? at(command, operand.span) : wholeOf(command);
}

function inner(operands: readonly BoundOperand[], name: string): BoundOperand | undefined {
  for (const operand of operands) {
    const found = operand.spec?.name === name ? operand : inner(operand.operands, name);
    if (found) return found;
  }
  return undefined;
}

function relatedTo({ by, detail }: Grant): NonNullable<Finding['related']> {
  return [{ place: wholeOf(by), message: detail }];
}

function wholeOf(command: BoundCommand): Finding['place'] {
  const { text } = command.text;
  return at(command, { start: text.search(/\S/u), end: text.trimEnd().length });
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
