import type { BoundCommand } from '../../bind/types.ts';
import { acf2Catalog } from '../../catalog/acf2/index.ts';
import type { AcfSetting } from '../../deck/state.ts';
import { settingText } from '../../effect/acf2/storage.ts';
import { at } from '../support/steps.ts';
import { sequenceRule } from '../types.ts';

/** What surely is refused: these work on compiled rules only (Broadcom knowledge base article 11494). */
const onlyRules: ReadonlySet<string> = new Set(['RECKEY', 'COMPILE']);

export default sequenceRule({
  code: 'acf2/wrong-setting',
  title: 'Subcommand that does not work in the setting',
  severity: 'warning',
  language: 'acf2',
  what: 'A subcommand is given in a setting in which it does not work: RECKEY or COMPILE where records are worked on, INSERT or CHANGE where rules are, VALIDATE outside of SET X(ROL). Of several in a row only the first is told.',
  why: 'ACF refuses it, and nothing is done. For RECKEY and COMPILE this is certain and an error. Mostly the SET before it is missing or another one was meant.',
  todo: 'Put the right SET in front: SET RULE or SET RESOURCE(type) for rules, SET LID, SET PROFILE(USER) DIV(...) or SET CONTROL(GSO) for records.',
  sources: [{ name: 'ACF2 for z/OS, SET Subcommand' }, { name: 'Broadcom knowledge base article 11494' }],
  bad: [
    'ACF\nSET CONTROL(GSO)\n«RECKEY» BPX ADD(SERVER ROLE(ZWESTCRL) SERVICE(READ) ALLOW)\nRECKEY BPX ADD(DAEMON ROLE(ZWESTCRL) SERVICE(READ) ALLOW)',
    'ACF\nSET LID\n«COMPILE» *\n$KEY(ZWE)\n SZWEAUTH.- UID(*) READ(A) EXEC(A)\n\nSTORE',
    'ACF\nSET RESOURCE(FAC)\n«INSERT» ZWESVUSR NAME(ZOWE SERVER) STC',
  ],
  good: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER ROLE(ZWESTCRL) SERVICE(READ) ALLOW)',
    'RECKEY BPX ADD(SERVER ROLE(ZWESTCRL) SERVICE(READ) ALLOW)',
    'ACF\nINSERT ZWESVUSR NAME(ZOWE SERVER) STC',
    'ACF\nSET {setting}\nRECKEY BPX ADD(SERVER ROLE(ZWESTCRL) SERVICE(READ) ALLOW)',
    'ACF\nSET CONTRAL(GSO)\nRECKEY BPX ADD(SERVER ROLE(ZWESTCRL) SERVICE(READ) ALLOW)',
  ],
  concerns: isWrong,
  *check(command, { command: before }) {
    const setting = command.text.before.setting;
    // One SET is missing, however many subcommands follow.
    if (!setting || (isWrong(before) && settingText(before.text.before.setting ?? setting) === settingText(setting))) {
      return;
    }
    const name = command.spec?.name ?? '';
    // The COMPILE before the text is told.
    if (name === 'STORE' && before.text.form !== 'command') return;
    // What looks like a certificate has a rule of its own.
    if (/CERT|RING/iu.test(command.positionals[0]?.[0]?.text ?? '')) return;
    yield {
      place: at(command, command.verbSpan),
      severity: onlyRules.has(name) ? 'error' : 'warning',
      message: `${name} does not work in the setting that is in force, ${settingText(setting)}, so nothing is done. Put the SET in front that is meant${hint(name)}.`,
    };
  },
});

function isWrong(command: BoundCommand): boolean {
  const { text, spec, esm } = command;
  const setting = text.before.setting;
  if (esm !== 'acf2' || text.form !== 'command' || !spec || !isKnown(setting)) return false;
  const known = acf2Catalog.command(command.verb);
  if (known?.name !== spec.name || known.source.certainty === 'doubtful' || !known.settings) return false;
  return !known.settings.some((name) => name === setting.name);
}

function isKnown(setting: AcfSetting | undefined): setting is AcfSetting {
  return setting?.isSaid === true && setting.name !== undefined;
}

function hint(name: string): string {
  if (onlyRules.has(name) || name === 'STORE' || name === 'DECOMP') return ': SET RULE or SET RESOURCE(type)';
  return name === 'VALIDATE' ? ': SET X(ROL)' : '';
}
