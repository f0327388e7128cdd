/** RACMAP: administer distributed-identity filters (IDIDMAP class). */
import { docs, operandsOf, text, user } from '../../build.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, RACMAP');
const { flag, one, nested } = operandsOf(source, 'knowledge');

const byLabel = [one('LABEL', text(32), 'The label of the filter, in apostrophes when it has blanks or lower case.')];
const byName = [one('NAME', text(), 'The name, in apostrophes.')];

export const racmap: CommandSpec = {
  name: 'RACMAP',
  aliases: [],
  doc: 'Manages the filters that map distributed identities to RACF users.',
  positionals: [],
  operands: [
    one('ID', user, 'The user to whom identities are mapped.', { default: 'you' }),
    flag('MAP', 'Makes a filter.', { excludes: ['DELMAP', 'LISTMAP', 'QUERY'] }),
    nested('DELMAP', byLabel, 'Deletes the filter with the label.', {
      optional: true,
      excludes: ['MAP', 'LISTMAP', 'QUERY'],
    }),
    nested('LISTMAP', byLabel, 'Shows filters, or the one with the label.', {
      optional: true,
      excludes: ['MAP', 'DELMAP', 'QUERY'],
    }),
    flag('QUERY', 'Shows to which user an identity is mapped.', { excludes: ['MAP', 'DELMAP', 'LISTMAP'] }),
    nested('USERDIDFILTER', byName, "The distributed identity, as NAME('...')."),
    nested('REGISTRY', byName, "The registry of the identity, as NAME('...')."),
    one('WITHLABEL', text(32), 'The label of the filter, up to 32 characters.'),
  ],
  complete: false,
  source,
};
