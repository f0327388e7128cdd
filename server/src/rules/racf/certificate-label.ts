import { commandRule } from '../types.ts';
import { everyOperand } from '../support/operands.ts';
import { at, perhaps, replace } from '../support/steps.ts';

export default commandRule({
  code: 'racf/certificate-label',
  title: 'Certificate label without apostrophes',
  severity: 'hint',
  commands: ['RACDCERT', 'RACMAP'],
  what: 'A label has blanks or lower-case letters and is not in apostrophes.',
  why: 'A blank ends the label, so another certificate is meant, or none. Lower case is folded to upper case, and labels are compared letter by letter: a label that was made with apostrophes is not found.',
  todo: 'Put the label in apostrophes.',
  sources: [{ name: 'RACF Command Language Reference, RACDCERT, label-name' }],
  bad: [
    'RACDCERT ID(WEBSRV) LIST(LABEL(«My Cert»))',
    'RACDCERT ID(WEBSRV) LIST(LABEL(«WebServer»))',
    "RACDCERT CERTAUTH ADD('SYS1.ROOTCA') TRUST WITHLABEL(«localca»)",
  ],
  good: [
    "RACDCERT ID(WEBSRV) LIST(LABEL('My Cert'))",
    'RACDCERT ID(WEBSRV) LIST(LABEL(WEBSERVER))',
    'RACDCERT ID(WEBSRV) LIST(LABEL({label}))',
    "RACDCERT ID(WEBSRV) LIST(LABEL('O''Brien'))",
  ],
  *check(command) {
    // Where a parenthesis is missing, the value is not what was meant.
    if (command.problems.length > 0) return;
    for (const { operand } of everyOperand(command)) {
      const value = operand.spec?.value;
      if (value?.kind !== 'values' || value.of.type !== 'label') continue;
      const [first] = operand.values;
      const last = operand.values.at(-1);
      if (!first || !last || operand.values.some((part) => part.quoted || part.value === undefined)) continue;
      const span = { start: first.span.start, end: last.span.end };
      const text = command.text.text.slice(span.start, span.end);
      if (first === last ? !/[a-z]/u.test(text) : text.includes(',')) continue;
      yield {
        place: at(command, span),
        severity: first === last ? 'hint' : 'error',
        message:
          first === last
            ? 'Without apostrophes this label is folded to upper case. Put it in apostrophes when it was made with lower case.'
            : 'A blank ends a label that is not in apostrophes, so the rest is no part of it. Put the label in apostrophes.',
        fixes: [perhaps('Put the label in apostrophes', replace(command, span, `'${text.replaceAll("'", "''")}'`))],
      };
    }
  },
});
