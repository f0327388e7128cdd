/** All rules by what they look at, each in the order of the rules. */
import { rules } from './index.ts';
import type {
  CardsRule,
  ClassRule,
  FrameRule,
  NumberRule,
  OptionRule,
  PrincipalRule,
  ProfileRule,
  StorageRule,
  SubjectRule,
  SuppressionRule,
  ZoweRule,
} from './types.ts';

const profileRules = rules.filter((rule): rule is ProfileRule => rule.scope === 'profile');
/** Those about what a deck does to classes. */
export const classRules = rules.filter((rule): rule is ClassRule => rule.scope === 'class');
/** Those about two options that a deck sets for a class one behind the other. */
export const optionRules = rules.filter((rule): rule is OptionRule => rule.scope === 'option');
/** Those about users and groups. */
export const principalRules = rules.filter((rule): rule is PrincipalRule => rule.scope === 'principal');
/** Those about UIDs and GIDs. */
export const numberRules = rules.filter((rule): rule is NumberRule => rule.scope === 'number');
/** Those about rule sets, logonids, ACIDs and the like. */
export const subjectRules = rules.filter((rule): rule is SubjectRule => rule.scope === 'subject');
/** The kinds of subjects that rules look at. */
export const subjectNames = [...new Set(subjectRules.map(({ of }) => of))];
/** Those about what ACF2 keeps in storage. */
export const storageRules = rules.filter((rule): rule is StorageRule => rule.scope === 'storage');
/** Those about JCL. */
export const frameRules = rules.filter((rule): rule is FrameRule => rule.scope === 'frame');
const cardsRules = rules.filter((rule): rule is CardsRule => rule.scope === 'cards');
/** Those about columns. */
export const columnRules = cardsRules.filter(({ columns }) => columns);
/** Those about other problems of cards. */
export const problemRules = cardsRules.filter(({ columns }) => !columns);
/** Those about what a deck is to Zowe. */
export const zoweRules = rules.filter((rule): rule is ZoweRule => rule.scope === 'zowe');
/** Those about comments that suppress findings. */
export const suppressionRules = rules.filter((rule): rule is SuppressionRule => rule.scope === 'suppression');
/** The codes of all rules. */
export const codes = new Set(rules.map(({ code }) => code));

/** Those that look at the profiles of a class. */
export function profileRulesOf(className: string): ProfileRule[] {
  return profileRules.filter(({ classes }) => !classes || classes.includes(className));
}
