import { hasOperand } from '../../bind/query.ts';
import { readSiteValue, siteOf } from '../../site/read.ts';
import { nothing } from '../nothing.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/site-required-operand',
  title: 'Operand missing that the site demands',
  severity: 'warning',
  absence: true,
  what: 'A command lacks an operand that your site demands of it: `required` in `.esm-site.json`.',
  why: 'RACF takes a default that depends on who runs the command, or leaves the field empty: whoever runs it becomes the owner, the current group the default group.',
  todo: 'Add the operand. The examples are those of a site with `"required": { "ADDUSER": ["OWNER", "DFLTGRP"] }`.',
  sources: [{ name: 'RACF Command Language Reference, ADDUSER, OWNER and DFLTGRP' }],
  site: siteOf(readSiteValue({ required: { ADDUSER: ['OWNER', 'DFLTGRP'] } }).file),
  bad: ['«ADDUSER» JSMITH DFLTGRP(STAFF)', '«AU» JSMITH', '«ADDUSER» (JSMITH JDOE) OWNER(STAFF)'],
  good: [
    'ADDUSER JSMITH DFLTGRP(STAFF) OWNER(STAFF)',
    'AU JSMITH DF(STAFF) OW(STAFF)',
    'ADDUSER JSMITH {operands}',
    'ADDGROUP STAFF',
  ],
  check(command, { site }) {
    // Asked of every command, of nearly every site for nothing.
    if (site.required.size === 0 || command.spec === undefined || command.esm !== 'racf') return nothing;
    const missing = (site.required.get(command.spec.name) ?? []).filter((name) => !hasOperand(command, name));
    if (missing.length === 0) return nothing;
    return [
      {
        place: at(command, command.verbSpan),
        message: `Your site demands ${missing.join(' and ')} of ${command.spec.name}. Add ${missing.length === 1 ? 'it' : 'them'}.`,
      },
    ];
  },
});
