import type { ValueType } from '../../catalog/types.ts';
import { describeResource } from '../describe/resource.ts';
import { classOfProfile } from '../walk.ts';
import { type Entry, plainEntry } from './entry.ts';
import { profileNames } from './names.ts';
import type { ValueContext } from './values.ts';

type ProfileType = ValueType & { readonly type: 'profile' | 'dataset' };

/** Profile names of the class that counts at the cursor; of all classes while the command does not say which. */
export function profileEntries(of: ProfileType, context: ValueContext): Entry[] {
  const { analysis, place } = context;
  const names = profileNames(analysis, place);
  const className = of.type === 'dataset' ? 'DATASET' : classAtCursor(of, context);
  return names
    .filter((name) => className === undefined || name.className === className)
    .map((name) => profileEntry(name, className === undefined, context));
}

/** Undefined while a class may still be given behind the name. */
function classAtCursor(of: ValueType & { readonly type: 'profile' }, { bound }: ValueContext): string | undefined {
  const operands = (of.classFrom ?? []).filter((name) => bound.spec?.operands.some((spec) => spec.name === name));
  const isGiven = bound.operands.some((operand) => operand.spec && operands.includes(operand.spec.name));
  return operands.length > 0 && !isGiven ? undefined : classOfProfile(bound, of);
}

function profileEntry(
  { text, className }: { readonly text: string; readonly className: string },
  withClass: boolean,
  { analysis, cursor, casing }: ValueContext,
): Entry {
  // CLASS left out is the most common mistake with PERMIT, so a name that needs it brings it.
  const addsClass = withClass && cursor.atEnd && className !== 'DATASET';
  const inserted = addsClass ? `${text} ${casing('CLASS')}(${casing(className)})` : text;
  const documentation = describeResource(className, text.toUpperCase(), analysis.effects);
  return plainEntry(text, 'resource', className, documentation, 0, inserted);
}
