import type { ValueType } from '../../catalog/types.ts';
import type { BoundOperand } from '../../bind/types.ts';
import { zowePermissions } from '../../zowe/requirements/index.ts';
import { grantedInRacf } from '../describe/granted.ts';
import { describeForm, describeResource } from '../describe/resource.ts';
import { resourceClassOf } from '../walk.ts';
import { type Entry, plainEntry } from './entry.ts';
import { profileNames } from './names.ts';
import { type KnownName, knownNames } from './resources.ts';
import type { ValueContext } from './values.ts';

/**
 * Resource names: those Zowe needs first, then those the deck uses, then those that everybody knows. Of the class that
 * counts at the cursor; of all classes while the command does not say which.
 */
export function profileEntries(of: ValueType, operand: BoundOperand | undefined, context: ValueContext): Entry[] {
  const { analysis, place, bound } = context;
  const isOpen = classMayFollow(of, context);
  const className = isOpen ? undefined : resourceClassOf(bound, of, operand);
  if (className === undefined && !isOpen) return [];
  const names = new Map<string, ProfileName>();
  const add = (name: ProfileName): void => {
    const key = `${name.className} ${name.text.toUpperCase()}`;
    if ((isOpen || name.className === className) && !names.has(key)) names.set(key, name);
  };
  for (const { resource, className: needed, need } of zowePermissions())
    // Of some the site puts in a part.
    if (need !== 'undocumented' && !resource.includes('{')) add({ text: resource, className: needed, isZowe: true });
  for (const name of profileNames(analysis, place)) add({ ...name, isZowe: false });
  const known = knownNames(className, context.cursor.typed, bound.esm).filter(
    ({ spec }) => !names.has(`${spec.className} ${spec.name}`),
  );
  return [
    ...[...names.values()].map((name) => profileEntry(name, isOpen, context)),
    ...known.map((name) => knownEntry(name, isOpen, context)),
  ];
}

interface ProfileName {
  readonly text: string;
  readonly className: string;
  readonly isZowe: boolean;
}

/** True while a class may still be given behind the name. */
function classMayFollow(of: ValueType, { bound }: ValueContext): boolean {
  if (of.type !== 'profile') return false;
  const operands = (of.classFrom ?? []).filter((name) => bound.spec?.operands.some((spec) => spec.name === name));
  const isGiven = bound.operands.some((operand) => operand.spec && operands.includes(operand.spec.name));
  return operands.length > 0 && !isGiven && operands.length === of.classFrom?.length;
}

/** CLASS left out is the most common mistake with PERMIT, so a name that needs it brings it. */
function withItsClass(text: string, className: string, isOpen: boolean, { cursor, casing }: ValueContext): string {
  const addsClass = isOpen && cursor.atEnd && cursor.expected.kind === 'operands' && className !== 'DATASET';
  return addsClass ? `${text} ${casing('CLASS')}(${casing(className)})` : text;
}

function knownEntry({ spec, text, snippet }: KnownName, isOpen: boolean, context: ValueContext): Entry {
  const { className, name } = spec;
  const documentation = snippet ? describeForm(spec) : documented(className, name, context);
  const entry = plainEntry(
    name,
    'resource',
    className,
    documentation,
    2,
    withItsClass(text, className, isOpen, context),
  );
  return { ...entry, snippet };
}

function documented(className: string, name: string, { analysis, bound }: ValueContext): string {
  const isInDeck = bound.esm === 'racf' && analysis.effects.profile(className, name) !== undefined;
  return describeResource(className, name, bound.esm, isInDeck ? grantedInRacf(analysis, bound, className, name) : '');
}

function profileEntry({ text, className, isZowe }: ProfileName, isOpen: boolean, context: ValueContext): Entry {
  const inserted = withItsClass(text, className, isOpen, context);
  const documentation = documented(className, text.toUpperCase(), context);
  return plainEntry(
    text,
    'resource',
    isZowe ? `${className}, Zowe` : className,
    documentation,
    isZowe ? 0 : 1,
    inserted,
  );
}
