import { recordSetting } from '../../../bind/acf2.ts';
import { operandNamed, positional } from '../../../bind/query.ts';
import type { BoundCommand, BoundValue } from '../../../bind/types.ts';
import { firstSetting } from '../../../deck/state.ts';
import { changing, deleting, displaying, type Doing, nothing } from './types.ts';

/** What a command of ACF2 changes or displays, by the setting in force. */
export function acf2Doing(command: BoundCommand): Doing {
  const { form, before, after } = command.text;
  if (form === 'ruleControl') {
    const value = operandNamed(command, '$KEY')?.values[0];
    const { type } = after.ruleSet ?? {};
    const setting = before.setting ?? firstSetting;
    return value ? changing({ kind: `RULES ${type ?? setting.of ?? ''}`, value }) : nothing;
  }
  const kind = kindOf(command);
  const value = positional(command, 0);
  if (form !== 'command' || kind === undefined) return nothing;
  switch (command.spec?.name) {
    case 'INSERT':
    case 'CHANGE':
    case 'RECKEY':
      return value && value.text !== '*' ? changing({ kind, value }) : nothing;
    case 'DELETE':
      return value ? deleting({ kind, value }) : nothing;
    case 'LIST':
    case 'DECOMP': {
      const mask = operandNamed(command, 'LIKE')?.values[0];
      if (mask) return displaying(displayOf(kind, mask));
      return value ? displaying({ kind, value }) : nothing;
    }
    default:
      return nothing;
  }
}

/** A mask displays what begins with the characters before its first sign. */
function displayOf(kind: string, mask: BoundValue): Doing['displays'][number] {
  const end = mask.text.search(/[*-]/u);
  if (end === 0) return { kind, value: undefined };
  const text = end < 0 ? mask.text : mask.text.slice(0, end);
  const value = mask.value?.slice(0, Math.max(0, mask.value.search(/[*-]|$/u)));
  return { kind, value: { ...mask, text, value }, isBeginning: true };
}

function kindOf({ text: { before } }: BoundCommand): string | undefined {
  const setting = before.setting ?? firstSetting;
  if (setting.name === 'RULE' || setting.name === 'RESOURCE') return `RULES ${setting.of ?? ''}`;
  // LIST of a logonid shows its profiles too.
  return setting.name === 'PROFILE' && setting.of === 'USER' ? 'LID' : recordSetting(setting);
}
