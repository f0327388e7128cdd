/** Certificates, key rings and identity filters. */
import { userName } from './names.ts';
import type { Maker } from './racf.ts';

export const racfCertificates: readonly [Maker, ...Maker[]] = [
  (_, serial) => [
    'RACDCERT CERTAUTH GENCERT',
    `SUBJECTSDN(CN('CA ${serial}') OU('SECURITY') O('EXAMPLE') C('US'))`,
    `WITHLABEL('CA${serial}')`,
    `KEYUSAGE(CERTSIGN)`,
    'NOTAFTER(DATE(2036-12-31))',
    'SIZE(4096)',
  ],
  (random, serial) => [
    `RACDCERT ID(${userName(random, serial)}) GENCERT`,
    `SUBJECTSDN(CN('server${serial}.example.com'))`,
    `ALTNAME(DOMAIN('server${serial}.example.com'))`,
    `WITHLABEL('SRV${serial}')`,
    `SIGNWITH(CERTAUTH LABEL('CA${serial >> 3}'))`,
  ],
  (random, serial) => [`RACDCERT ID(${userName(random, serial)}) ADDRING(RING${serial})`],
  (random, serial) => [
    `RACDCERT ID(${userName(random, serial)})`,
    `CONNECT(CERTAUTH LABEL('CA${serial >> 3}') RING(RING${serial}) USAGE(CERTAUTH))`,
  ],
  (random, serial) => [`RACDCERT ID(${userName(random, serial)}) LISTRING(RING${serial})`],
  (random, serial) => [
    `RACDCERT ID(${userName(random, serial)}) EXPORT(LABEL('SRV${serial}'))`,
    `DSN('CERT.EXPORT.D${serial}')`,
    'FORMAT(CERTB64)',
  ],
  (random, serial) => [
    `RACMAP ID(${userName(random, serial)}) MAP`,
    `USERDIDFILTER(NAME('CN=person ${serial},O=example'))`,
    "REGISTRY(NAME('ldaps://ldap.example.com'))",
    `WITHLABEL('PERSON ${serial}')`,
  ],
];
