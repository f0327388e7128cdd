import { operandsNamed } from '../../bind/query.ts';
import { commandRule } from '../types.ts';
import { at } from '../support/steps.ts';

export default commandRule({
  code: 'racf/certificate-filter',
  title: 'Certificate name filter that begins with no word of a name',
  severity: 'error',
  commands: ['RACDCERT'],
  operands: ['IDNFILTER', 'SDNFILTER'],
  what: 'IDNFILTER or SDNFILTER does not begin with an X.509 word such as `OU=`.',
  why: 'RACF ends the command (IRRD140I).',
  todo: "Write the part of the name from one of its words on: 'OU=Sales.O=Bank.C=US'.",
  sources: [{ name: 'IRRD140I' }],
  bad: ["RACDCERT ID(JSMITH) MAP SDNFILTER(«'Sales.O=Bank.C=US'»)", "RACDCERT ID(JSMITH) MAP IDNFILTER(«'Bank'»)"],
  good: [
    "RACDCERT ID(JSMITH) MAP SDNFILTER('OU=Sales.O=Bank.C=US') WITHLABEL('Sales')",
    "RACDCERT ID(JSMITH) MAP IDNFILTER('{name}')",
  ],
  *check(command) {
    for (const name of ['IDNFILTER', 'SDNFILTER']) {
      for (const { values } of operandsNamed(command, name)) {
        const [filter] = values;
        if (filter?.value === undefined || filter.value.includes('&') || /^\s*\w{1,40}=/u.test(filter.value)) continue;
        yield {
          place: at(command, filter.span),
          message: `${name} must begin with an X.509 word such as OU= or CN= (IRRD140I). Begin at a word of the name.`,
        };
      }
    }
  },
});
