/** Decks as people write them, right and wrong: what the mutations begin with. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../server/src/rules/index.ts';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { languageOfName } from '../../../server/src/deck/language.ts';

/** Longer ones, made to pass a bound, take their time and say little. */
const longest = 8000;

export interface Sample {
  readonly language: DeckLanguage;
  readonly text: string;
}

/**
 * Sample decks of the project and the examples of every rule, each with and without sequence numbers. Short ones first:
 * what fails is shrunk towards the first.
 */
export function samples(): Sample[] {
  const found = [...files('samples'), ...files('test/vscode/workspace'), ...examples(), ...forms];
  const plain = found.filter(({ text }) => text.length <= longest);
  const all = plain.flatMap((sample) => [sample, { ...sample, text: numbered(sample.text) }]);
  return all.sort((a, b) => a.text.length - b.text.length);
}

function files(folder: string): Sample[] {
  return readdirSync(folder).flatMap((name) => {
    const language = languageOfName(name);
    return language ? [{ language, text: readFileSync(join(folder, name), 'utf8') }] : [];
  });
}

/** The marks of an example stand around what its rule reports. */
function examples(): Sample[] {
  return rules.flatMap(({ language = 'racf', bad, good }) =>
    [...bad, ...good].map((text) => ({ language, text: `${text.replaceAll(/[«»]/g, '')}\n` })),
  );
}

/** What the examples do not have. */
const forms: readonly Sample[] = [
  {
    language: 'racf',
    text: `/* a comment */ permit zwes.is class(facility) -
 /* inside */ id(a,b c) acc(execute) +
      when(program(x y))
ADDUSER U1 NAME('O''BRIEN') PASSWORD(SECRET) OMVS(UID(0) HOME('/u/u1') -
  PROGRAM(/bin/sh))
RDEF FACILITY {zowe.setup.name} UACC(NONE) OWNER(&OWNER.)
#if($x)
PERMIT \${name}.** CLASS(<class>) ID({{ user }}) ACCESS(READ)
#end
SETROPTS RACLIST(FACILITY) REFRESH
`,
  },
  {
    language: 'acf2',
    text: `ACF
SET LID
INSERT ZWESVUSR NAME(ZOWE) STC GROUP(ZWEADMIN) -
 NO-SMC
* comment
SET RULE
COMPILE *
$KEY(ZWE) MODE(LOG)
%CHANGE ADMIN1
 LOAD.- UID(*) R(A) E(A)
 - UID(ZWESVUSR) R(A) W(A) -
   A(A)

STORE
RECKEY BPX ADD(SERVER UID(ZWESVUSR) SERVICE(READ,UPDATE) ALLOW)
F ACF2,REBUILD(FAC),CLASS(R)
END
`,
  },
  {
    language: 'tss',
    text: `/* Top Secret */
TSS CREATE(ZWESVUSR) TYPE(USER) PASS(NOPW,0) -
    NAME('ZOWE') DEPT(ZWEDEPT)
TSS ADD(ZWESVUSR) FAC(STC,BATCH) UID(990010) HOME=/tmp
TSS PER(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS(UPDATE)
tss permit(zwesvusr) dsn('sys1.') acc(read) action(audit)
`,
  },
];

/** Cards filled to column 72, with a sequence number behind; longer cards stay as they are. */
function numbered(text: string): string {
  return text
    .split('\n')
    .map((card, index) => (card === '' || card.length > 72 ? card : `${card.padEnd(72)}${sequence(index)}`))
    .join('\n');
}

function sequence(index: number): string {
  return String((index + 1) * 100).padStart(8, '0');
}
