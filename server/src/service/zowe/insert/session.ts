/** The settings of an ACF session, so that commands may be put in without changing those of the others. */
import { settingAfter } from '../../../deck/commands/acf-state.ts';
import { type AcfSetting, firstSetting } from '../../../deck/state.ts';
import { noSymbols } from '../../../deck/symbols.ts';
import type { CommandText } from '../../../deck/types.ts';
import { settingText } from '../../../effect/acf2/storage.ts';
import type { Marks } from './section-commands.ts';
import type { InsertionTarget } from './target.ts';

/** The setting that the words behind SET choose: `RESOURCE(FAC)`. */
export function settingNamed(words: string): AcfSetting {
  return settingAfter(`SET ${words}`, firstSetting, noSymbols);
}

/** True when commands are carried out in the same way under both. */
export function isSameSetting(a: AcfSetting | undefined, b: AcfSetting | undefined): boolean {
  return a?.name !== undefined && a.name === b?.name && a.of === b.of && a.division === b.division;
}

/** The SETs by what they choose. */
export const choices: Marks = (bound, { after: { setting } }) =>
  bound?.spec?.name === 'SET' && setting ? [choiceOf(setting)] : [];

/** A setting as one word. */
export function choiceOf({ name, of = '', division = '' }: AcfSetting): string {
  return `${name ?? ''} ${of} ${division}`;
}

/** The command that chooses a setting: as the section writes it, if it does. */
export function choosing({ commands }: InsertionTarget, setting: AcfSetting, words?: string): string {
  const own =
    setting.name === undefined
      ? undefined
      : commands.last(choices, choiceOf(setting), undefined, ({ text }) => isSameSetting(text.after.setting, setting));
  const text = own?.text.text.trim();
  return text !== undefined && own?.text.cards === 1
    ? text
    : words === undefined
      ? settingText(setting)
      : `SET ${words}`;
}

/**
 * The next command at or behind one of the section that is no comment; of the sections that are read together with it, too.
 * @param first undefined for what follows the section
 */
export function nextInSession(
  { analysis, section, commands }: InsertionTarget,
  first: CommandText | undefined,
): CommandText | undefined {
  if (first) {
    for (let index = commands.indexOf(first); index < section.commands.length; index++) {
      const command = section.commands[index];
      if (command?.text !== '') return command;
    }
  }
  const { sections } = analysis.deck;
  for (let index = sections.indexOf(section) + 1; sections[index]?.frame.goesOn === true; index++) {
    const next = sections[index]?.commands.find(({ text }) => text !== '');
    if (next) return next;
  }
  return undefined;
}

/**
 * What has to be written behind commands under another setting so that the next command finds the one that it had.
 * @param left the setting that those commands leave
 * @returns empty when nothing has to; undefined when it cannot be done
 */
export function restoring(
  target: InsertionTarget,
  had: AcfSetting | undefined,
  left: AcfSetting,
  next: CommandText | undefined,
): string | undefined {
  if (!next || isSameSetting(had, left)) return '';
  const { symbols } = target.section.frame;
  const after = settingAfter(next.text, left, symbols);
  const chooses = after !== left && next.form === 'command';
  if (chooses && isIdentical(after, next.after.setting)) return '';
  // What nobody has said, or nobody knows, cannot be chosen again.
  if (had?.name === undefined || !had.isSaid) return undefined;
  const text = choosing(target, had);
  return isIdentical(settingAfter(text, left, symbols), had) ? text : undefined;
}

function isIdentical(a: AcfSetting, b: AcfSetting | undefined): boolean {
  return a.name === b?.name && a.of === b?.of && a.division === b?.division && a.isSaid === b?.isSaid;
}
