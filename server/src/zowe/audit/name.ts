import { enumeration } from '../../text/enumeration.ts';
import { levelWords } from '../../translate/levels.ts';
import { type ZoweNameId, zoweNameSpecs } from '../name-ids.ts';
import type { ZoweNames } from '../names.ts';
import type { ZoweRequirement } from '../types.ts';
import { productClass } from './class-name.ts';
import type { AuditedDeck } from './types.ts';

/** What is needed, in a few words of the product: `READ on FACILITY IRR.RUSERMAP for ZWESVUSR`. */
export function requirementName(
  { effects, esm, names }: Pick<AuditedDeck, 'effects' | 'esm' | 'names'>,
  wanted: ZoweRequirement,
): string {
  const name = (id: ZoweNameId): string => nameText(names, id);
  switch (wanted.kind) {
    case 'permission': {
      const level = enumeration(levelWords(esm, wanted.className, wanted.level));
      const where = className(productClass(effects, esm, wanted.className));
      return `${level} on ${where} ${filled(wanted.resource, names)} for ${name(wanted.grantee)}`;
    }
    case 'definition':
      return `${className(productClass(effects, esm, wanted.className))} ${filled(wanted.resource, names)} protected`;
    case 'user':
      return `user ${name(wanted.user)}`;
    case 'group':
      return `group ${name(wanted.group)}`;
    case 'membership': {
      const group = typeof wanted.group === 'string' ? name(wanted.group) : wanted.group.delivered;
      return `${name(wanted.user)} in ${group}`;
    }
    case 'role':
      return `role ${name(wanted.role)}`;
    case 'task':
      return `started task ${name(wanted.task)} under ${name(wanted.user)}`;
    case 'class':
      return `class ${wanted.className} active`;
    case 'facility':
      return `${wanted.keyword === 'MASTFAC' ? 'master facility' : 'facility'} ${wanted.facility} for ${name(wanted.user)}`;
    case 'advice':
      return wanted.title;
  }
}

function className(name: string): string {
  return name === '' ? 'data set' : name;
}

/** The name as the deck writes it; what it is where no name is known. */
function nameText(names: ZoweNames, id: ZoweNameId): string {
  const { text } = names[id];
  const { what, isOpen } = zoweNameSpecs[id];
  return text !== '' ? text : isOpen ? what : `the ${what}`;
}

function filled(template: string, names: ZoweNames): string {
  return template.replaceAll(/\{(\w{1,24})\}/gu, (hole, id: string) =>
    Object.hasOwn(zoweNameSpecs, id) ? names[id as ZoweNameId].text || hole : hole,
  );
}
