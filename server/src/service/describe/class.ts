import type { ClassSpec } from '../../catalog/types.ts';
import { enumeration } from '../../text/enumeration.ts';
import { code, paragraphs, prose } from '../markdown.ts';
import { certaintyRemark } from './certainty.ts';

const raclistFacts: Readonly<Record<NonNullable<ClassSpec['raclist']>, string>> = {
  allowed: 'may be kept in storage with SETROPTS RACLIST, and then needs REFRESH after changes',
  required: 'must be kept in storage with SETROPTS RACLIST, and needs REFRESH after changes',
  disallowed: 'cannot be kept in storage with SETROPTS RACLIST',
  product: 'is loaded into storage by the product that owns it; `SETROPTS RACLIST(class) REFRESH` renews that',
  member: 'is kept in storage through its member class: name that one in SETROPTS RACLIST',
};

/** What a class protects and what is special about it. */
export function describeClass(spec: ClassSpec): string {
  const facts = factsOf(spec);
  return paragraphs(
    `**${spec.name}**, resource class`,
    prose(spec.doc),
    facts.map((fact) => `- ${fact}`).join('\n'),
    factsRemark(spec, facts.length > 0),
  );
}

/** A class of the site, with what the site tells of it. */
export function describeSiteClass(spec: ClassSpec): string {
  return paragraphs(
    `**${spec.name}**, resource class of your site`,
    prose(spec.doc),
    factsOf(spec)
      .map((fact) => `- ${fact}`)
      .join('\n'),
    `Named in ${code('.esm-site.json')} or the setting ${code('esm.site.classes')}.`,
  );
}

function factsOf(spec: ClassSpec): string[] {
  const { pair, grouping, maxLength, raclist, letterCase, generics, profiles } = spec;
  return [
    ...(pair === undefined
      ? []
      : [`${grouping ? 'Grouping class; the member class is' : 'Member class; the grouping class is'} ${code(pair)}`]),
    ...(profiles === false ? ['No profile can be defined in it'] : []),
    ...(maxLength === undefined ? [] : [`Profile names have up to ${maxLength} characters`]),
    ...(letterCase === 'asis' ? ['Profile names keep lower case'] : []),
    ...(generics === false && profiles !== false ? ['No generic profiles'] : []),
    ...(raclist === undefined ? [] : [`It ${raclistFacts[raclist]}`]),
  ];
}

/** Says which of the facts are not checked. */
function factsRemark(spec: ClassSpec, hasFacts: boolean): string | undefined {
  if (spec.source.certainty !== 'docs' || !hasFacts) return certaintyRemark(spec.source.certainty);
  const { letterCase, maxLength, generics, raclist, certainty } = spec;
  const attributes = [
    ...(maxLength === undefined ? [] : ['length']),
    ...(letterCase === 'asis' ? ['letter case'] : []),
    ...(generics === false ? ['generics'] : []),
  ];
  const raclistCertainty = spec.raclistCertainty ?? certainty;
  const doubted = (one: string): string[] => [
    ...(certainty === one ? attributes : []),
    ...(raclist !== undefined && raclistCertainty === one ? ['RACLIST'] : []),
  ];
  const unsure = doubted('doubtful');
  if (unsure.length > 0) return `*Not certain: ${enumeration(unsure)}. Check on your system.*`;
  const unchecked = doubted('knowledge');
  if (unchecked.length === 0) return undefined;
  return `*From experience, not checked against the documentation: ${enumeration(unchecked)}.*`;
}
