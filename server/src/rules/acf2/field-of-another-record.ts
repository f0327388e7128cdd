import { acf2Catalog } from '../../catalog/acf2/index.ts';
import type { AcfRecordSpec } from '../../catalog/types.ts';
import { nearest } from '../../text/distance.ts';
import { ownFields } from '../support/own-fields.ts';
import { at } from '../support/steps.ts';
import { isOpaque } from '../support/understood.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'acf2/field-of-another-record',
  title: 'Field of another record',
  severity: 'warning',
  language: 'acf2',
  commands: ['INSERT', 'CHANGE'],
  unknownWords: true,
  what: 'A field is set that the record of the setting does not have, and another record has: GID in the OMVS record of a user, INCLUDE in a logonid.',
  why: 'ACF2 does not know the field here, and refuses the command. Mostly a SET is missing in front of it, or the wrong setting is in force.',
  todo: 'Put the SET of the record that is meant in front of the command. A field that your site has defined can be named in the site data.',
  sources: [{ name: 'ACF2 for z/OS, SET Subcommand' }],
  bad: [
    'ACF\nSET PROFILE(USER) DIV(OMVS)\nINSERT ZWEADMIN AUTOUID «GID(70)»',
    'ACF\nSET LID\nCHANGE ZWEROLE «INCLUDE(ZWESVUSR)»',
    'ACF\nSET PROFILE(USER) DIV(CERTDATA)\nINSERT ZWESVUSR.RING «RINGNAME(ZoweRing)»\nF ACF2,REBUILD(USR),CLASS(P)',
  ],
  good: [
    'ACF\nSET PROFILE(GROUP) DIV(OMVS)\nINSERT ZWEADMIN GID(70)',
    'ACF\nSET LID\nINSERT ZWESVUSR {field}(X)',
    'ACF\nSET LID\nINSERT ZWESVUSR OURFIELD(X)',
    'INSERT ZWEADMIN GID(70)',
  ],
  *check(command) {
    const record = command.spec?.record;
    if (!record || command.text.before.setting?.isSaid !== true) return;
    for (const operand of command.operands) {
      const { spec, candidates, word, keyword, span } = operand;
      if (spec || candidates.length > 0 || isOpaque(word)) continue;
      const others = withField(word.toUpperCase());
      if (others.length === 0 || others.some(({ name, setting }) => name === record.name && setting === record.setting))
        continue;
      // What is nearly a field of this record is told as a slip.
      if (
        nearest(
          word,
          record.fields.map(({ name }) => name),
        ).length > 0 &&
        word.length > 4
      )
        continue;
      // Sites have fields of their own in logonids, and the names may be equal.
      const isSure = record.setting !== 'LID' || others.every(({ setting }) => /^(?:XREF|SHIFT)/u.test(setting));
      yield {
        severity: isSure ? 'warning' : 'information',
        place: at(command, span.end > keyword.end ? span : keyword),
        message: `${word.toUpperCase()} is a field of ${others.slice(0, shown).map(inWords).join(' or ')}, and not of ${inWords(record)}, which the setting in force is for. Put the SET in front that is meant.`,
        site: ownFields(command, operand),
      };
    }
  },
});

/** A field that many records have tells nothing. */
const most = 4;
/** The others are too many to name. */
const shown = 2;

let byField: Map<string, AcfRecordSpec[]> | undefined;

/** The records that have a field of a name; none where many have. */
function withField(name: string): readonly AcfRecordSpec[] {
  if (!byField) {
    byField = new Map();
    for (const record of acf2Catalog.records) {
      for (const field of record.fields) {
        const known = byField.get(field.name);
        if (known) known.push(record);
        else byField.set(field.name, [record]);
      }
    }
  }
  const found = byField.get(name) ?? [];
  return found.length <= most ? found : [];
}

function inWords({ name, setting }: AcfRecordSpec): string {
  if (setting === 'LID') return 'logonids';
  return setting.startsWith('CONTROL(') ? `${name.split('.', 1)[0] ?? name} in ${setting}` : setting;
}
