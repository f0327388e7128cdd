/**
 * Decks with secrets in every place that takes one: each operand of the catalogs whose value is a secret, in commands
 * that are right and in commands that are broken, in jobs, in symbols and in comments.
 */
import { acf2Catalog } from '../../../server/src/catalog/acf2/index.ts';
import { tssCatalog } from '../../../server/src/catalog/tss/index.ts';
import type { Esm, OperandSpec } from '../../../server/src/catalog/types.ts';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { operandUses, racfCommands } from '../../unit/catalog/uses.ts';

export interface PlantedDeck {
  readonly name: string;
  readonly language: DeckLanguage;
  readonly text: string;
}

/** Every planted secret holds one of these, and nothing else does. The second is made of hexadecimal digits. */
const word = 'QZ7XV9PW';
const hex = '5EC2E7C0DE0BADF0';

/** Finds a secret, also one that is cut or in lower case. */
export const leak = /QZ7XV|5EC2E7C0/iu;

/** What stands before the parentheses of the secret, the secret, and what follows them. */
interface Place {
  readonly esm: Esm;
  /** Commands that have to stand before it. */
  readonly before: string;
  readonly head: string;
  readonly operand: string;
  readonly tail: string;
  readonly secret: string;
}

function secretOf({ value }: OperandSpec): string | undefined {
  if (value.kind !== 'values' || value.of.type !== 'secret') return undefined;
  if (value.of.form === 'hex') return hex;
  if (value.of.form === 'phrase') return `'${word} AND MORE 1'`;
  return word;
}

/** Where the commands of RACF take secrets. */
function racfPlaces(): Place[] {
  return racfCommands.flatMap((command) =>
    operandUses(command).flatMap(({ operand, text, at }) => {
      const secret = secretOf(operand);
      if (secret === undefined) return [];
      const end = text.indexOf(')', at) + 1;
      const written = command.name === 'RACLINK' ? `NODE1.JOE/${secret}` : secret;
      const [head, tail] = [text.slice(0, at), text.slice(end)];
      return [{ esm: 'racf' as const, before: '', head, operand: operand.name, tail, secret: written }];
    }),
  );
}

function acf2Places(): Place[] {
  const records = acf2Catalog.records.flatMap(({ setting, fields }) =>
    fields.flatMap((field) => {
      const secret = secretOf(field);
      if (secret === undefined) return [];
      const [before, operand] = [`ACF\nSET ${setting}\n`, field.name];
      return ['INSERT', 'CHANGE'].map((verb) => {
        return { esm: 'acf2' as const, before, head: `${verb} ZWESVUSR `, operand, tail: '', secret };
      });
    }),
  );
  const commands = acf2Catalog.commands.flatMap((command) =>
    command.operands.flatMap((operand) => {
      const secret = secretOf(operand);
      const head = `${command.name} ZWESVUSR.CERT DSN('A.B') `;
      return secret === undefined
        ? []
        : [{ esm: 'acf2' as const, before: 'ACF\n', head, operand: operand.name, tail: '', secret }];
    }),
  );
  return [...records, ...commands];
}

function tssPlaces(): Place[] {
  return tssCatalog.functions.flatMap((fn) =>
    fn.operands.flatMap((operand) => {
      const secret = secretOf(operand);
      if (secret === undefined || operand.name === fn.name) return [];
      const head = `TSS ${fn.name}(ZWESVUSR) `;
      return [{ esm: 'tss' as const, before: '', head, operand: operand.name, tail: '', secret }];
    }),
  );
}

/** All places that the catalogs know. */
export function places(): Place[] {
  return [...racfPlaces(), ...acf2Places(), ...tssPlaces()];
}

type Variant = readonly [name: string, write: (place: Place) => string];

const closed = ({ head, operand, tail }: Place, value: string): string => `${head}${operand}(${value})${tail}`;

function without(text: string, at: number): string {
  return text.slice(0, at) + text.slice(at + 1);
}

/** The ways to write the operand with its secret, right and wrong. */
const variants: readonly Variant[] = [
  ['as it should be', (one) => closed(one, one.secret)],
  ['in lower case', (one) => closed(one, one.secret).toLowerCase()],
  ['in apostrophes', (one) => closed(one, `'${one.secret.replaceAll("'", '')}'`)],
  ['in quotes', (one) => closed(one, `"${one.secret.replaceAll("'", '')}"`)],
  ['with a comma and more', (one) => closed(one, `${one.secret},30,EXP`)],
  ['twice in the parentheses', (one) => closed(one, `${one.secret} ${one.secret}`)],
  ['twice', (one) => `${closed(one, one.secret)} ${one.operand}(${one.secret})`],
  ['too long', (one) => closed(one, one.secret.replaceAll("'", '').repeat(40))],
  ['with signs', (one) => closed(one, `${one.secret}!?%é`)],
  ['nested', (one) => closed(one, `X(${one.secret})`)],
  ['with an empty list before it', (one) => closed(one, `) ${one.operand}(${one.secret}`)],
  ['not closed', ({ head, operand, secret, tail }) => `${head}${operand}(${secret}${tail.replaceAll(')', '')}`],
  ['closed too often', ({ head, operand, secret, tail }) => `${head}${operand}(${secret}))${tail})`],
  ['an apostrophe not closed', (one) => closed(one, `'${one.secret.replaceAll("'", '')}`)],
  ['an apostrophe too many', (one) => closed(one, `${one.secret.replaceAll("'", '')}'`)],
  ['without parentheses', ({ head, operand, secret, tail }) => `${head}${operand} ${secret}${tail}`],
  ['with an equals sign', ({ head, operand, secret, tail }) => `${head}${operand}=${secret}${tail}`],
  ['with blanks before', ({ head, operand, secret, tail }) => `${head}${operand}  ( ${secret} )${tail}`],
  ['with a comma before', ({ head, operand, secret, tail }) => `${head}${operand},(${secret})${tail}`],
  ['glued to what follows', (one) => `${closed(one, one.secret)}NAME(X)`],
  ['without the operand', ({ head, secret, tail }) => `${head}(${secret})${tail}`],
  ['a letter missing', (one) => closed({ ...one, operand: without(one.operand, 2) }, one.secret)],
  [
    'a letter twice',
    (one) => closed({ ...one, operand: `${one.operand.slice(0, 2)}${one.operand.slice(1)}` }, one.secret),
  ],
  ['the first letter missing', (one) => closed({ ...one, operand: without(one.operand, 0) }, one.secret)],
  ['a misspelt operand without parentheses', (one) => `${one.head}${without(one.operand, 3)} ${one.secret}${one.tail}`],
  ['short', (one) => closed({ ...one, operand: one.operand.slice(0, 4) }, one.secret)],
  ['too short', (one) => closed({ ...one, operand: one.operand.slice(0, 2) }, one.secret)],
  ['on the next card', ({ head, operand, secret, tail }) => `${head}${operand}( -\n  ${secret}) -\n  ${tail}`],
  ['over two cards', (one) => closed(one, `${one.secret.slice(0, 4)}+\n${one.secret.slice(4)}`)],
  ['over two cards by a dash', (one) => closed(one, `${one.secret.slice(0, 4)}-\n${one.secret.slice(4)}`)],
  ['on the next card, without a sign', ({ head, operand, secret, tail }) => `${head}${operand}(\n  ${secret})${tail}`],
  ['behind a comment', (one) => closed(one, `/* new */ ${one.secret}`)],
  ['behind a semicolon', (one) => `${one.head}; ${one.operand}(${one.secret})`],
  ['of another command', (one) => `LISTUSER JOE ${one.operand}(${one.secret})`],
  ['of no command', (one) => `LISTT JOE ${one.operand}(${one.secret})`],
  ['of a misspelt command', (one) => closed({ ...one, head: without(one.head, 3) }, one.secret)],
  ['alone', (one) => `${one.operand}(${one.secret})`],
];

const comments: Readonly<Record<Esm, (text: string) => string>> = {
  racf: (text) => `/* ${text} */`,
  acf2: (text) => `* ${text}`,
  tss: (text) => `* ${text}`,
};

const around: Readonly<Record<Esm, string>> = {
  racf: 'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)\n',
  acf2: 'SET RESOURCE(FAC)\nRECKEY ZWES ADD(IS USER(ZWESVUSR) SERVICE(READ) ALLOW)\n',
  tss: 'TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)\n',
};

/** One place in every way, each with a command behind it. */
function decksOf(place: Place): PlantedDeck[] {
  const { esm, before, operand, head } = place;
  const plain = [...variants, ['in a comment', (one: Place) => comments[esm](closed(one, one.secret))] as const].map(
    ([name, write]) => ({
      name: `${head}${operand}: ${name}`,
      language: esm,
      text: `${before}${write(place)}\n${around[esm]}`,
    }),
  );
  const symbol = ['&PW.', "'&PW.'", '&PW', 'X&PW.Y'].flatMap((reference) =>
    [`PW=${place.secret.replaceAll("'", '')}`, `PW='${place.secret.replaceAll("'", '')}'`, `P=${word},PW=&P`].map(
      (set) => ({
        name: `${head}${operand}: ${reference} with SET ${set}`,
        language: 'jcl' as const,
        text: job(esm, `// SET ${set}\n`, `${before}${closed(place, reference)}\n${around[esm]}`),
      }),
    ),
  );
  return [...plain, ...symbol];
}

function job(esm: Esm, cards: string, commands: string): string {
  const [program, dd] = esm === 'acf2' ? ['ACFBATCH', 'SYSIN'] : ['IKJEFT01', 'SYSTSIN'];
  return `//ZOWE JOB 1\n//E EXPORT SYMLIST=*\n${cards}//S EXEC PGM=${program}\n//${dd} DD *,SYMBOLS=JCLONLY\n${commands}/*\n`;
}

/** Secrets that no operand of the catalogs takes. */
function others(): PlantedDeck[] {
  const jcl = (name: string, text: string): PlantedDeck => ({ name, language: 'jcl', text });
  const racf = (name: string, text: string): PlantedDeck => ({ name, language: 'racf', text });
  return [
    jcl('a JOB statement', `//ZOWE JOB 1,USER=JOE,PASSWORD=${word}\n//S EXEC PGM=IEFBR14\n`),
    jcl('a JOB statement with a new one', `//ZOWE JOB 1,USER=JOE,PASSWORD=(${word},\n//  ${word})\n`),
    jcl('a JOB statement, misspelt', `//ZOWE JOB 1,USER=JOE,PASWORD=${word}\n`),
    jcl('a JOB statement by a symbol', `// SET A=${word}\n//ZOWE JOB 1,USER=JOE,PASSWORD=&A\n//S EXEC PGM=IEFBR14\n`),
    jcl('a DD', `//S EXEC PGM=FTP,PARM='HOST ${word}'\n//INPUT DD *\nJOE ${word}\n/*\n`),
    jcl('the statement of ACF2', `//ZOWE JOB 1\n//*LOGONID JOE\n//*PASSWORD ${word}\n//S EXEC PGM=IEFBR14\n`),
    ...[
      'PASSWORD',
      'PASSWD',
      'PW',
      'PWD',
      'NEWPW',
      'PHRASE',
      'ZOWEPASS',
      'SESSKEY',
      'APIKEY',
      'SECRET',
      'TOKEN',
    ].flatMap((name) => [
      jcl(`symbol ${name}, not used`, job('racf', `// SET ${name}=${word}\n`, around.racf)),
      jcl(`symbol ${name}, used elsewhere`, job('racf', `// SET ${name}=${word}\n`, `LISTUSER &${name}.\n`)),
      jcl(`symbol ${name} in data`, `//A JOB\n// SET ${name}='${word}'\n//D DD *,SYMBOLS=JCLONLY\n&${name}.\n`),
    ]),
    racf('LOGON', `LOGON JOE/${word} ACCT(1)\n${around.racf}`),
    racf('tags of a factor', `ALTUSER JOE MFA(FACTOR(AZFSIDP1) TAGS(SECRET:${word} PIN:'${word}'))\n${around.racf}`),
    racf('installation data', `ADDUSER JOE DATA('PASSWORD(${word})')\n${around.racf}`),
  ];
}

/** All decks, one for each place and way to write it. */
export function plantedDecks(): PlantedDeck[] {
  return [...places().flatMap(decksOf), ...others()];
}
