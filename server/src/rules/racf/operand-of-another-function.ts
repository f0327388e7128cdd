import type { BoundCommand } from '../../bind/types.ts';
import type { OperandSpec } from '../../catalog/types.ts';
import { racdcertFunctions } from '../../catalog/racf/commands/racdcert/index.ts';
import { commandRule } from '../types.ts';
import { isFullyKnown } from '../support/operands.ts';
import { at } from '../support/steps.ts';

/** They own certificates, but no rings. */
const ringless = new Set(['SITE', 'CERTAUTH']);

/** A longer list of functions is better looked up. */
const mostNamed = 6;

export default commandRule({
  code: 'racf/operand-of-another-function',
  title: 'Operand of another function',
  severity: 'warning',
  commands: ['RACDCERT', 'RACLINK', 'RACMAP', 'RVARY', 'RESTART'],
  absence: true,
  what: 'An operand stands beside a function that does not take it.',
  why: 'It has its meaning only with another function. RACF ignores it or refuses the command: a key ring of SITE or CERTAUTH fails with IRRD120I, MULTIID for anything but filters with IRRD136I.',
  todo: 'Take the operand out, or write the function it belongs to.',
  sources: [{ name: 'RACF Command Language Reference, RACDCERT' }, { name: 'IRRD120I' }, { name: 'IRRD136I' }],
  bad: [
    "RACDCERT ID(WEBSRV) LIST(LABEL('Web')) «TRUST»",
    'RACDCERT «CERTAUTH» ADDRING(WEBRING)',
    'RACDCERT «MULTIID» LIST',
    'RACLINK LIST(NODE1.JSMITH) «MANAGED»',
    "RACDCERT ID(WEBSRV) «DSN('WEBSRV.CERT')»",
  ],
  good: [
    "RACDCERT ID(WEBSRV) ALTER(LABEL('Web')) TRUST",
    "RACDCERT CONNECT(CERTAUTH LABEL('CA') RING(WEBRING)) ID(WEBSRV)",
    'RACDCERT CERTAUTH',
    'RACLINK DEFINE(NODE1.JSMITH) MANAGED',
    "RACDCERT {function} DSN('WEBSRV.CERT')",
  ],
  *check(command) {
    if (!isFullyKnown(command)) return;
    const given = new Set(command.operands.map(({ spec }) => spec?.name));
    // Without a function RACDCERT lists certificates.
    const named = racdcertFunctions.find((name) => given.has(name));
    if (command.spec?.name === 'RACDCERT' && named === undefined) given.add('LIST');
    for (const { spec, span } of command.operands) {
      if (!spec?.with || spec.with.length === 0 || spec.with.some((name) => given.has(name))) continue;
      const refusal = refusalOf(command, spec, named);
      const functions = spec.with.length > mostNamed ? 'other functions' : spec.with.join(', ');
      yield {
        place: at(command, span),
        severity: refusal === undefined ? 'warning' : 'error',
        message: `${spec.name} belongs to ${functions}${named === undefined ? ', and this command has none of them' : `, not to ${named}`}${refusal === undefined ? '' : ` (${refusal})`}. Take it out, or correct the function.`,
      };
      // Without the function all its operands would be reported.
      if (named === undefined) return;
    }
  },
});

/** The message with which RACF is documented to end the command. */
function refusalOf({ spec }: BoundCommand, operand: OperandSpec, named: string | undefined): string | undefined {
  if (spec?.name !== 'RACDCERT') return undefined;
  if (operand.name === 'MULTIID') return 'IRRD136I';
  return named === 'ADDRING' && ringless.has(operand.name) ? 'IRRD120I' : undefined;
}
