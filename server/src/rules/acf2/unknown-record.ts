import { acf2Catalog } from '../../catalog/acf2/index.ts';
import { nameOf } from '../../bind/query.ts';
import { nearest } from '../../text/distance.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

const names: ReadonlySet<string> = new Set(
  acf2Catalog.records
    .filter(({ setting }) => setting === 'CONTROL(GSO)')
    .map(({ name }) => name.split('.', 1)[0] ?? ''),
);

/** Shorter names are near to too many. */
const shortestSlip = 4;

export default commandRule({
  code: 'acf2/unknown-record',
  title: 'Name of a record that is nearly one of ACF2',
  severity: 'warning',
  language: 'acf2',
  commands: ['INSERT', 'CHANGE', 'DELETE', 'LIST'],
  what: 'Under SET CONTROL(GSO) a record is named that ACF2 does not have, and whose name is a letter or two off one that it has.',
  why: 'ACF2 knows its records by their names, and refuses others.',
  todo: 'Correct the name.',
  sources: [{ name: 'ACF2 for z/OS, Maintaining Global System Options Records' }],
  bad: [
    'ACF\nSET CONTROL(GSO)\nINSERT «CLASSMAP».ZOWE RESOURCE(ZOWE) RSRCTYPE(ZWE)',
    'ACF\nSET CONTROL(GSO)\nCHANGE «INFODR» TYPES(R-RZWE) ADD',
  ],
  good: [
    'ACF\nSET CONTROL(GSO)\nINSERT CLASMAP.ZOWE RESOURCE(ZOWE) RSRCTYPE(ZWE)',
    'ACF\nSET CONTROL(GSO)\nINSERT {record}.ZOWE RESOURCE(ZOWE)',
    'ACF\nSET CONTROL(GSO)\nINSERT OURS.ZOWE RESOURCE(ZOWE)',
    'ACF\nSET LID\nINSERT CLASMAPS STC',
  ],
  form: ({ spec }) => spec?.record === undefined,
  concerns: ({ text: { before } }) => before.setting?.name === 'CONTROL' && before.setting.of === 'GSO',
  *check(command) {
    const [value] = command.positionals[0] ?? [];
    if (!value) return;
    const name = nameOf(value)?.split('.', 1)[0];
    // A mask, or the record named last.
    if (name === undefined || name.length < shortestSlip || names.has(name) || /[*-]/u.test(name)) return;
    // With a symbol in it, nobody knows where the name ends.
    if (value.text.slice(0, name.length).toUpperCase() !== name) return;
    const near = nearest(name, names);
    if (near.length === 0) return;
    const span = { start: value.span.start, end: value.span.start + name.length };
    yield {
      place: at(command, span),
      message: `ACF2 has no record of this name. Did you mean ${near.join(' or ')}?`,
      fixes: near.map((one) => perhaps(`Replace by ${one}`, replace(command, span, one))),
    };
  },
});
