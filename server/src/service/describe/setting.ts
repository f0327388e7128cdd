/** The setting of ACF2 under which a subcommand works, and the record it works on. */
import { recordSetting } from '../../bind/acf2.ts';
import type { BoundCommand } from '../../bind/types.ts';
import { acf2Catalog } from '../../catalog/acf2/index.ts';
import type { AcfRecordSpec } from '../../catalog/types.ts';
import { type AcfSetting, firstSetting } from '../../deck/state.ts';
import type { Section } from '../../deck/deck.ts';
import type { Analysis } from '../analysis.ts';
import { enumeration } from '../../text/enumeration.ts';
import { code, paragraphs, prose } from '../markdown.ts';
import { choosesSetting } from '../outline/settings.ts';
import { classOfType } from '../resource-types.ts';
import { certaintyRemark } from './certainty.ts';

/**
 * What a subcommand works on and which SET says so; undefined for one that works on nothing, such as SET itself.
 * @param index the command of the section
 */
export function describeSetting(
  analysis: Analysis,
  section: Section,
  index: number,
  bound: BoundCommand,
): string | undefined {
  if (bound.esm !== 'acf2' || bound.text.form !== 'command') return undefined;
  const settings = acf2Catalog.command(bound.spec?.name ?? '')?.settings;
  if (!settings) return undefined;
  const setting = bound.text.before.setting ?? firstSetting;
  const where = setIn(analysis, section, index);
  const line = where === undefined ? '' : ` in line ${analysis.deck.lines.lineAt(where) + 1}`;
  if (setting.name === undefined) {
    return where === undefined
      ? undefined
      : `What it works on is not known: the SET${line} has a mistake or a place to be filled in.`;
  }
  if (!setting.isSaid) {
    return 'No SET stands before it in this deck: the ACF command begins with logonids and data set rules.';
  }
  const said = `${code(settingWords(setting))}${line}`;
  if (!settings.includes(setting.name)) {
    const allowed = settings.map((name) => code(`SET ${name}`));
    return `Does not work under ${said}: it needs ${enumeration(allowed, 'or')}.`;
  }
  return paragraphs(
    `Works on ${workedOn(setting, analysis)}: ${said}.`,
    bound.spec?.record && recordText(bound.spec.record),
  );
}

/** The start of the SET or ACF that put the setting in force; undefined where none stands before. */
function setIn({ bound }: Analysis, { commands }: Section, index: number): number | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const command = commands[at];
    const before = command && bound.get(command);
    if (before && (choosesSetting(before) || before.spec?.name === 'ACF')) return before.text.start;
    // A SET that cannot be read makes the setting unknown.
    if (before?.spec?.name === 'SET' && before.text.after.setting?.name === undefined) return before.text.start;
  }
  return undefined;
}

/** `SET PROFILE(USER) DIV(OMVS)` */
function settingWords(setting: AcfSetting): string {
  return `SET ${setting.name === 'ACF' ? 'ACF' : (recordSetting(setting) ?? '')}`;
}

function workedOn({ name, of, division }: AcfSetting, { settings }: Analysis): string {
  switch (name) {
    case 'ACF':
      return 'logonids and data set rules';
    case 'LID':
      return 'logonids';
    case 'RULE':
      return 'data set rules';
    case 'RESOURCE': {
      if (of === undefined) return 'resource rules';
      const className = classOfType(of, settings.site);
      return `${code(of)} resource rules${className === undefined ? '' : ` (class ${code(className)})`}`;
    }
    case 'CONTROL':
      return `${of === undefined ? 'control' : code(of)} records`;
    case 'PROFILE': {
      const whom =
        of === 'USER' ? ' of users' : of === 'GROUP' ? ' of groups' : of === undefined ? '' : ` of ${code(of)}`;
      return `${division === undefined ? '' : `${code(division)} `}profile records${whom}`;
    }
    case 'XREF':
      return of === 'ROL' ? 'roles' : of === 'SGP' ? 'source groups' : of === 'RGP' ? 'resource groups' : 'groups';
    default:
      return `${of === undefined ? '' : `${code(of)} `}records`;
  }
}

/** What a record is for, and what CHANGE does with its lists. */
export function describeRecord(record: AcfRecordSpec): string {
  return paragraphs(`**${record.name}**, record of ${code(`SET ${record.setting}`)}`, recordText(record));
}

function recordText({ doc, listDefault, source }: AcfRecordSpec): string {
  const does = listDefault?.does === 'add' ? 'adds them to the list' : 'replaces the list';
  const sure = listDefault?.certainty === 'docs' ? '' : ' (from experience)';
  return paragraphs(
    prose(doc),
    listDefault && `CHANGE with values for a list, without ADD, REP or DEL, ${does}${sure}.`,
    certaintyRemark(source.certainty),
  );
}
