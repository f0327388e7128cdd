/** Planted passwords and keys are in no answer about a deck. */
import { describe, expect, test } from 'vitest';
import type { Esm } from '../../../server/src/catalog/types.ts';
import {
  accessMatrix,
  analyse,
  codeActions,
  conversions,
  convert,
  defaultSettings,
  diagnostics,
  hover,
  insertRequirements,
  zoweLenses,
  zoweReport,
} from '../../../server/src/service/index.ts';

import { someDecks } from '../../lsp/secrets/choose.ts';
import { plantedDecks } from '../../lsp/secrets/plant.ts';
import { leaksIn } from '../../lsp/secrets/said.ts';

const secret = 'S3CR3T';

const decks: Readonly<Record<Esm, string>> = {
  racf: ` /* ADDUSER OLD PASSWORD(${secret}) */
ADDUSER ZWESVUSR DFLTGRP(ZWEADMIN) PASSWORD(${secret}) PHRASE('${secret} ${secret} LONG')
ALTUSER ZWESVUSR PASSW(${secret}) NOEXPIRED
PASSWORD USER(ZWESVUSR) INTERVAL(30)
RDEFINE PTKTDATA ZOWE SSIGNON(KEYMASKED(${secret}))
RDEFINE PTKTDATA ZOWE2 SSIGNON(KEYENCRYPTED(${secret}))
RDEFINE APPCLU A.B SESSION(SESSKEY(${secret}))
RDEFINE FACILITY X.PROXY PROXY(LDAPHOST(A) BINDDN('CN=A') BINDPW('${secret}'))
RACDCERT ID(ZWESVUSR) EXPORT(LABEL('A')) DSN('A.B') FORMAT(PKCS12DER) PASSWORD('${secret}')
RACDCERT ID(ZWESVUSR) ADD('A.B') PASSWORD('${secret}')
PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
`,
  acf2: `ACF
* INSERT OLD PASSWORD(${secret})
SET LID
INSERT ZWESVUSR PASSWORD(${secret}) GROUP(ZWEADMIN)
CHANGE ZWESVUSR PASSWORD(${secret})
SET PROFILE(USER) DIV(PWPHRASE)
INSERT ZWESVUSR PWPHRASE('${secret} ${secret}')
SET PROFILE(PTKTDATA) DIVISION(SSIGNON)
INSERT ZOWE SSKEY(${secret})
EXPORT ZWESVUSR.CERT DSN('A.B') PASSWORD('${secret}') FORMAT(PKCS12DER)
SET RESOURCE(FAC)
RECKEY ZWES ADD(IS USER(ZWESVUSR) SERVICE(READ) ALLOW)
`,
  tss: `* TSS CREATE(OLD) PASSWORD(${secret})
TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE') DEPT(SYS) PASSWORD(${secret},0)
TSS ADDTO(ZWESVUSR) PHRASE('${secret} ${secret}')
TSS REPLACE(ZWESVUSR) PASS(${secret},30,EXP)
TSS ADDTO(NDT) PSTKAPPL(ZOWE) SESSKEY(${secret})
TSS EXPORT(ZWESVUSR) DIGICERT(CERT) DCDSN(A.B) FORMAT(PKCS12DER) PKCSPASS(${secret})
TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)
`,
};

const jobs = Object.entries(decks).map(
  ([esm, text]) =>
    `//ZOWE JOB 1\n// EXPORT SYMLIST=*\n// SET PW=${secret}\n//S EXEC PGM=${esm === 'acf2' ? 'ACFBATCH' : 'IKJEFT01'}\n` +
    `//${esm === 'acf2' ? 'SYSIN' : 'SYSTSIN'} DD *,SYMBOLS=JCLONLY\n${text.replaceAll(secret, '&PW.')}/*\n`,
);

const cases = [
  ...Object.entries(decks).map(([esm, text]) => [esm, esm as Esm, text] as const),
  ...jobs.map((text, index) => [`job ${index}`, 'jcl', text] as const),
];

test.each(cases)('%s', (_, language, text) => {
  const analysis = analyse(text, language, { ...defaultSettings, zoweCheck: 'always' });
  const said: unknown[] = [
    accessMatrix(analysis),
    zoweReport(analysis),
    zoweLenses(analysis),
    diagnostics(analysis),
    Array.from({ length: text.length }, (_one, offset) => hover(analysis, offset)?.text),
  ];
  for (let line = 0; line < analysis.deck.lines.count; line++) {
    const at = { start: analysis.deck.lines.start(line), end: analysis.deck.lines.start(line) };
    for (const { to, whole } of conversions(analysis, at)) said.push(convert(analysis, at, to, whole));
    said.push(codeActions(analysis, at).map(({ title }) => title));
  }
  for (const { esm, items } of zoweReport(analysis)?.sections ?? [])
    said.push(
      insertRequirements(
        analysis,
        esm,
        items.map(({ id }) => id),
      ),
    );
  expect(said.length).toBeGreaterThan(8);
  expect(JSON.stringify(said)).not.toContain(secret);
});

describe('in all places of the catalogs, in right commands and in broken ones', { timeout: 120_000 }, () => {
  test('there are many of them', () => {
    const decks = plantedDecks();
    expect(decks.length).toBeGreaterThan(3000);
    expect(new Set(decks.map(({ language }) => language))).toEqual(new Set(['racf', 'acf2', 'tss', 'jcl']));
  });

  // All of them take a minute or two: ESM_ALL_SECRETS=1.
  const decks = process.env.ESM_ALL_SECRETS === '1' ? plantedDecks() : someDecks(9, 12);
  test.each(['racf', 'acf2', 'tss', 'jcl'])('%s', (language) => {
    expect(decks.filter((deck) => deck.language === language).flatMap(leaksIn)).toEqual([]);
  });
});
