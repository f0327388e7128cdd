import { acf2Catalog } from '../../catalog/acf2/index.ts';
import { nearest } from '../../text/distance.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

/** The divisions that the records of the catalog have. */
const divisions = [
  ...new Set(acf2Catalog.records.flatMap(({ setting }) => /DIV\((\w{1,8})\)/u.exec(setting)?.[1] ?? [])),
];

/** Shorter names are near to too many. */
const shortest = 4;

export default commandRule({
  code: 'acf2/unknown-division',
  title: 'Division that is not quite one',
  severity: 'warning',
  language: 'acf2',
  commands: ['SET'],
  operands: ['DIVISION'],
  what: 'SET names a division of profile records that is not known, but is a letter or two off one that is.',
  why: 'SET fails, and the subcommands behind it work on nothing. Products may add divisions of their own.',
  todo: 'Correct the name.',
  sources: [{ name: 'ACF2 for z/OS, SET Subcommand' }],
  bad: ['ACF\nSET PROFILE(USER) DIV(«OMVSX»)', 'ACF\nSET PROFILE(USER) DIVISION(«KEYRNG»)'],
  good: ['ACF\nSET PROFILE(USER) DIV(OMVS)', 'ACF\nSET PROFILE(USER) DIV(MYPRODCT)', 'ACF\nSET PROFILE(USER) DIV({x})'],
  *check(command) {
    for (const { spec, values } of command.operands) {
      const [value] = values;
      const name = spec?.name === 'DIVISION' ? value?.value?.toUpperCase() : undefined;
      if (!value || name === undefined || name.length < shortest || divisions.includes(name)) continue;
      const [near] = nearest(name, divisions);
      if (near === undefined) continue;
      yield {
        place: at(command, value.span),
        message: `No division of this name is known. If no product has added it, SET fails, and so do the subcommands behind it. Did you mean ${near}?`,
        fixes: [perhaps(`Replace by ${near}`, replace(command, value.span, near))],
      };
    }
  },
});
