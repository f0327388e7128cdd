/** Profile records about certificates and identities of other registries. */
import { dataset, label, name, ring, secret } from '../../build.ts';
import type { AcfRecordSpec } from '../../types.ts';
import { known, zowe } from '../sources.ts';
import { any, plainText } from '../values.ts';
import { experience, fieldsOf, userProfile, withSuffix } from './build.ts';

const { one, flag } = fieldsOf(zowe);
const trust = (other: readonly [string, string]) => ({ excludes: other });

export const certificateRecords: readonly AcfRecordSpec[] = [
  userProfile(
    'CERTDATA',
    'A certificate of a logonid, of CERTAUTH for an authority, or of SITECERT for a site. INSERT with DSNAME imports it; GENCERT makes one.',
    [
      one('DSNAME', dataset, 'The data set with the certificate, or the PKCS #12 package, that is imported.', {
        aliases: ['DSN'],
      }),
      one('LABEL', label, 'The label, up to 32 characters. Blanks are allowed, and an apostrophe in it is doubled.'),
      one('PASSWORD', secret(), 'The password of the PKCS #12 package. Written in a deck it is a secret in the clear.'),
      flag('TRUST', 'The certificate may be used.', trust(['NOTRUST', 'HITRUST'])),
      experience.flag('NOTRUST', 'The certificate may not be used.', trust(['TRUST', 'HITRUST'])),
      experience.flag(
        'HITRUST',
        'The certificate of an authority may name the users of certificates it signs.',
        trust(['TRUST', 'NOTRUST']),
      ),
      experience.flag('ICSF', 'The private key goes into ICSF.', { excludes: ['PCICC'] }),
      experience.flag('PCICC', 'The private key goes into ICSF, under the protection of the cryptographic card.', {
        excludes: ['ICSF'],
      }),
      experience.one('PKDSLBL', name('label in the PKDS', 64), 'The label of the key in ICSF.'),
    ],
    zowe,
    withSuffix('certificate'),
  ),
  userProfile(
    'KEYRING',
    'A key ring. CONNECT puts certificates into it. Servers see changes after F ACF2,REBUILD(USR),CLASS(P),DIVISION(KEYRING).',
    [
      one('RINGNAME', ring, 'The name by which programs know the ring, up to 237 characters. Letter case counts.'),
      experience.one('DEFAULT', any, 'The certificate that the ring offers when a program names none.'),
    ],
    zowe,
    withSuffix('key ring'),
  ),
  userProfile(
    'IDMAP',
    'Maps a user of another registry, such as LDAP, to a logonid. Single sign-on with tokens uses it.',
    [
      one('IDMAPDN', plainText, 'The name of the user there: a distinguished name, or a plain one.', {
        required: true,
        sure: 'knowledge',
      }),
      one('IDMAPRN', plainText, 'The name of the registry.', { required: true, sure: 'knowledge' }),
      one('IDLABEL', label, 'A label for the mapping.'),
    ],
    zowe,
    withSuffix('mapping'),
  ),
  userProfile(
    'MFA',
    'The factors of multi-factor authentication of a logonid.',
    [
      experience.one('FACTOR', name('factor', 20), 'The name of the factor.'),
      experience.bit('ACTIVE', 'The factor is asked for at logon.'),
      experience.list('TAGS', any, 'Data for the factor: name, colon and value.'),
    ],
    known,
    withSuffix('factor'),
  ),
];
