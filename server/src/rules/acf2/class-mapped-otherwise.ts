import { nameOf, operandNamed } from '../../bind/query.ts';
import { acf2Catalog } from '../../catalog/acf2/index.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

/** The types to which ACF2 maps classes by itself. */
const typeOf: ReadonlyMap<string, string> = new Map(
  acf2Catalog.resourceTypes
    .filter(({ basis }) => basis === 'acf2')
    .map(({ resourceClass, name }): [string, string] => [resourceClass, name]),
);

export default commandRule({
  code: 'acf2/class-mapped-otherwise',
  title: 'Class mapped to another type than that of ACF2',
  severity: 'information',
  language: 'acf2',
  commands: ['INSERT', 'CHANGE'],
  operands: ['RSRCTYPE'],
  what: 'A CLASMAP record maps a class to another resource type than the one to which ACF2 maps it by itself.',
  why: 'Rules that the site has, and samples of products, are of the type that ACF2 comes with. From the record on they are not asked any more.',
  todo: 'Use the type that ACF2 comes with, and leave the record out; or see to it that all rules of the class are of the new type.',
  sources: [{ name: 'ACF2 for z/OS, SHOW CLASMAP' }],
  bad: ['ACF\nSET CONTROL(GSO)\nINSERT CLASMAP.FACILITY RESOURCE(FACILITY) RSRCTYPE(«FCL»)'],
  good: [
    'ACF\nSET CONTROL(GSO)\nINSERT CLASMAP.FACILITY RESOURCE(FACILITY) RSRCTYPE(FAC)',
    'ACF\nSET CONTROL(GSO)\nINSERT CLASMAP.OURS RESOURCE($OURS) RSRCTYPE(OUR)',
    'ACF\nSET CONTROL(GSO)\nINSERT CLASMAP.FACILITY RESOURCE(FACILITY) RSRCTYPE({type})',
  ],
  *check(command) {
    if (command.spec?.record?.name.startsWith('CLASMAP') !== true) return;
    const className = nameOf(operandNamed(command, 'RESOURCE')?.values[0]);
    const [value] = operandNamed(command, 'RSRCTYPE')?.values ?? [];
    const type = nameOf(value);
    const own = className === undefined ? undefined : typeOf.get(className);
    // A record for one server only is meant to be another.
    if (!value || type === undefined || own === undefined || own === type || operandNamed(command, 'MUSID')) return;
    yield {
      place: at(command, value.span),
      message: `ACF2 maps the class ${className ?? ''} to ${own} by itself, at least in newer levels. Rules of type ${own} are not asked any more after this: use ${own}, or see to it that all rules of the class are of type ${type}.`,
    };
  },
});
