/** RACMAP: filters that map distributed identities to users (class IDIDMAP). */
import { docs, label, operandsOf, special, text, user } from '../../build.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, RACMAP');
const { flag, one, nested } = operandsOf(source);

const byLabel = (doc: string) => [one('LABEL', label, doc)];
const anyone = special({ '*': 'Every identity, or every registry, that no other filter fits.' });

export const racmap: CommandSpec = {
  name: 'RACMAP',
  aliases: [],
  doc: 'Manages the filters that map distributed identities, such as names in an LDAP directory or a Kerberos realm, to RACF users. Refresh IDIDMAP afterwards when it is in storage. One of MAP, DELMAP, LISTMAP and QUERY.',
  positionals: [],
  operands: [
    one('ID', user, 'The user to whom identities are mapped. QUERY takes none.', {
      default: 'you',
      with: ['MAP', 'DELMAP', 'LISTMAP'],
      sure: 'knowledge',
    }),
    flag('MAP', 'Makes a filter for the user in ID, from USERDIDFILTER and REGISTRY.', {
      excludes: ['DELMAP', 'LISTMAP', 'QUERY'],
      needs: ['USERDIDFILTER', 'REGISTRY'],
    }),
    nested(
      'DELMAP',
      byLabel('The label of the filter. May be left out when the user has only one.'),
      'Deletes a filter of the user in ID.',
      { optional: true, excludes: ['MAP', 'LISTMAP', 'QUERY'] },
    ),
    nested('LISTMAP', byLabel('The label of the filter.'), 'Shows the filters of the user in ID, or the one named.', {
      optional: true,
      excludes: ['MAP', 'DELMAP', 'QUERY'],
    }),
    flag('QUERY', 'Shows to which user an identity of a registry is mapped now: a test without a logon.', {
      excludes: ['MAP', 'DELMAP', 'LISTMAP'],
      needs: ['USERDIDFILTER', 'REGISTRY'],
    }),
    nested(
      'USERDIDFILTER',
      [
        one(
          'NAME',
          text(246),
          "The identity, in apostrophes: a user name, or the end of a distinguished name such as 'OU=Sales,O=Bank,C=US', which fits all below it. Letter case counts.",
          { required: true, also: anyone, sure: 'knowledge' },
        ),
      ],
      'The distributed identities the filter fits.',
      { with: ['MAP', 'QUERY'] },
    ),
    nested(
      'REGISTRY',
      [
        one(
          'NAME',
          text(255),
          "The registry, in apostrophes, exactly as the application gives it: 'ldaps://directory.example.com', a realm.",
          { required: true, also: anyone, sure: 'knowledge' },
        ),
      ],
      'The registry the identities come from.',
      { with: ['MAP', 'QUERY'] },
    ),
    one('WITHLABEL', label, 'The label of the new filter. Without it RACF makes one up.', {
      with: ['MAP'],
      default: 'LABELnnnnnnnn',
    }),
  ],
  complete: true,
  checked: true,
  page: 'https://www.ibm.com/docs/en/SSLTBW_3.2.0/com.ibm.zos.v3r2.icha400/racmap.htm',
  source,
};
