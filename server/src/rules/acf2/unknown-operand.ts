import type { BoundCommand } from '../../bind/types.ts';
import { acf2Catalog } from '../../catalog/acf2/index.ts';
import { unknownOperand } from '../support/generic/unknown-operand.ts';
import { ownFields } from '../support/own-fields.ts';

export default unknownOperand(
  {
    code: 'acf2/unknown-operand',
    title: 'Unknown keyword or field',
    severity: 'warning',
    language: 'acf2',
    what: 'A word is no operand of the subcommand and no field of its record, but nearly one. Of subcommands whose operands are all known, such as SET, any other word is told.',
    why: 'ACF refuses the subcommand, and nothing of it is done. A SET that fails leaves the subcommands behind it without a setting. Sites and products add fields to logonids and records, so that a word which only looks like a slip is given as an information.',
    todo: 'Correct the word. A field of the site can be named in `.esm-site.json`.',
    sources: [{ name: 'ACF2 for z/OS, ACF Subcommands, the subcommand in question' }],
    bad: [
      'ACF\nSET LID\nINSERT ZWESVUSR NAME(ZOWE SERVER) STC «RESTRCIT»',
      'ACF\nSET LID\nINSERT ZWESVUSR NAME(ZOWE SERVER) «GROP»(ZWEADMIN)',
      'ACF\nSET «LIDS»\nINSERT ZWESVUSR NAME(ZOWE SERVER)',
      'ACF\nSET «CONTRL»(GSO)\nINSERT STC.ZWESLSTC LOGONID(ZWESVUSR) STCID(ZWESLSTC)',
    ],
    good: [
      'ACF\nSET LID\nINSERT ZWESVUSR NAME(ZOWE SERVER) STC COSTCTR(4711)',
      'ACF\nSET LID\nCHANGE ZWESVUSR NONON-CNCL',
      'ACF\nSET LID\nCHANGE ZWESVUSR {fields}',
    ],
  },
  // The words of rule text are a closed list, and have a rule of their own.
  isNoRuleText,
  // Short fields of other records have a rule of their own.
  {
    shortest: shortestSlip,
    isToldElsewhere: (word) => word.length <= 4 && isField(word.toUpperCase()),
    unless: (command, operand) => ({ site: ownFields(command, operand) }),
  },
);

/** Sites add short fields to logonids, but not to the records of the product. */
function shortestSlip({ spec }: BoundCommand): number {
  return spec?.record === undefined || spec.record.setting === 'LID' ? 3 : 2;
}

/** The fields of all records; made when a word is asked for first. */
let fields: ReadonlySet<string> | undefined;

function isField(name: string): boolean {
  fields ??= new Set(acf2Catalog.records.flatMap((record) => record.fields.map((field) => field.name)));
  return fields.has(name);
}

function isNoRuleText({ text, spec }: BoundCommand): boolean {
  return (text.form === 'command' || text.form === 'operator') && spec?.name !== 'RECKEY';
}
