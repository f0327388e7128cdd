import { operandNamed } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';

/** The access levels that the deck gives resource classes. Asked for every level that the product does not have. */
export class DefinedLevels {
  /** By class, how often each is given; under an empty name those of which the name is not known. */
  private readonly byClass = new Map<string, Map<string, number>>();

  /**
   * A definition that came or went.
   * @param className in upper case
   */
  count(className: string, definition: BoundCommand, by: 1 | -1): void {
    const list = operandNamed(definition, 'ACLST');
    if (!list) return;
    let levels = this.byClass.get(className);
    if (!levels) this.byClass.set(className, (levels = new Map<string, number>()));
    for (const { value } of list.values) {
      const name = nameOfLevel(value);
      const now = (levels.get(name) ?? 0) + by;
      if (now > 0) levels.set(name, now);
      else levels.delete(name);
    }
    if (levels.size === 0) this.byClass.delete(className);
  }

  /**
   * True when the deck gives the class a level of that name, or may do so.
   * @param level in upper case
   */
  has(className: string, level: string): boolean {
    const levels = this.byClass.get(className);
    return levels !== undefined && (levels.has(level) || levels.has(''));
  }
}

/** `READ` of `READ=4000` and `READ(4000)`. */
function nameOfLevel(value: string | undefined): string {
  return value?.toUpperCase().split(/[=(]/u, 1)[0] ?? '';
}
