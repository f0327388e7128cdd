import type { TssClassSpec } from '../../catalog/types.ts';
import { enumeration } from '../../text/enumeration.ts';
import { code, paragraphs } from '../markdown.ts';

/** What is known of a resource class of Top Secret beside its meaning: its class in RACF, levels, lengths, masks. */
export function tssClassFacts(spec: TssClassSpec): string {
  const { racfClass, levels, defaultAccess, ownerLength, permitLength, most, maskable, letterCase, predefined } = spec;
  const levelsText =
    levels === undefined
      ? []
      : [levels.length === 0 ? 'It has no levels: a permit is yes or no' : `Levels: ${enumeration(levels.map(code))}`];
  const facts = [
    ...(racfClass === undefined ? [] : [`Class of SAF: ${code(racfClass)}`]),
    ...levelsText,
    ...(defaultAccess === undefined ? [] : [`A permit without ACCESS gives ${code(defaultAccess)}`]),
    ...(ownerLength === undefined ? [] : [`ADDTO takes names of up to ${ownerLength} characters`]),
    ...(permitLength === undefined ? [] : [`PERMIT takes names of up to ${permitLength} characters`]),
    ...(most === undefined ? [] : [`One command takes up to ${most} names`]),
    ...(maskable === undefined ? [] : [maskable ? 'Permits may have masks' : 'No masks']),
    ...(letterCase === undefined ? [] : ['Names keep lower case']),
    ...(predefined === undefined ? [] : ['The site has to define it in the RDT']),
  ];
  const isSure = (spec.certainty ?? spec.source.certainty) === 'docs';
  return paragraphs(
    facts.map((fact) => `- ${fact}`).join('\n'),
    facts.length > 1 && !isSure ? '*From experience, not checked against the documentation: levels and lengths.*' : '',
  );
}
