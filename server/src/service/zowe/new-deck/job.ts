/** The JCL of a new deck. */
import { productNames } from '../../../catalog/product-names.ts';
import { zoweComponents } from '../../../catalog/zowe-components.ts';
import { wrapped } from './cards.ts';
import { sectionCards } from './section.ts';
import { Symbols, type SymbolLine } from './symbols.ts';
import type { NewDeck } from './types.ts';

/** The symbol that chooses the section. */
const product = 'PRODUCT';
/** A card of it ends the data of a DD. */
const delimiter = '$$';
/** The last column of a statement of JCL, and of comments in line with it. */
const lastColumn = 71;
/** Where the comments behind SET statements begin. */
const commentColumn = 26;

/** A complete job that sets up Zowe: the names as symbols, a section for each product, in it what the components need. */
export function newDeck(deck: NewDeck): string {
  const symbols = new Symbols(deck);
  const sections = deck.esms.map((esm) => ({ esm, cards: sectionCards(deck, esm, symbols) }));
  const [only, ...others] = sections;
  const isChoice = others.length > 0;
  const cards = [
    "//ZWESECUR JOB (ACCT),'SECURITY FOR ZOWE',CLASS=A,MSGCLASS=H,",
    '//             NOTIFY=&SYSUID',
    ...box(about(deck)),
    '//SYMBOLS  EXPORT SYMLIST=*',
    '//*',
    ...(isChoice
      ? setCards({
          name: product,
          value: only?.esm.toUpperCase() ?? '',
          what: `${choices(deck)}: the section that runs`,
        })
      : []),
    ...symbols.lines().flatMap(setCards),
    '//*',
    '//SETUP    EXEC PGM=IKJEFT01,REGION=0M',
    '//SYSTSPRT DD SYSOUT=*',
    ...(isChoice ? [`//SYSTSIN  DD DDNAME=&${product}`, '//*'] : []),
    ...sections.flatMap(({ esm, cards: own }) => [
      ...(isChoice ? box([productNames[esm]]) : []),
      `//${(isChoice ? esm.toUpperCase() : 'SYSTSIN').padEnd(8)} DD DATA,DLM=${delimiter},SYMBOLS=JCLONLY`,
      ...own,
      delimiter,
    ]),
    '//',
  ];
  return `${cards.join('\n')}\n`;
}

function about({ esms, components }: NewDeck): string[] {
  const names = components.map((id) => zoweComponents[id].name);
  return [
    'Groups, user IDs, started tasks and permissions for Zowe.',
    '',
    ...wrapped(`Written for: ${names.join(', ')}.`, lastColumn - 4),
    '',
    'Before it is submitted: give the JOB statement what your site',
    'demands, look at the names below, and read the comments. What',
    'exists at your site already is refused, and stays as it is.',
    ...(esms.includes('racf') ? ['', 'RACF: AUTOUID and AUTOGID need BPX.NEXT.USER and SHARED.IDS.'] : []),
    ...(esms.includes('acf2') ? ['', 'ACF2: AUTOUID and AUTOGID need an AUTOIDOM record.'] : []),
    ...(esms.includes('tss') ? ['', 'Top Secret: ? for a UID or GID needs a default range.'] : []),
  ];
}

function choices({ esms }: NewDeck): string {
  return esms.map((esm) => esm.toUpperCase()).join(', ');
}

function box(lines: readonly string[]): string[] {
  const rule = `//*${'-'.repeat(lastColumn - 3)}`;
  return [rule, ...lines.map((line) => `//* ${line}`.trimEnd()), rule];
}

/** A SET statement with its comment, which stands above it where there is no room behind it. */
function setCards({ name, value, what }: SymbolLine): string[] {
  const plain = /^&?[A-Z0-9#$@.]*$/u.test(value) ? value : `'${value}'`;
  const statement = `//   SET ${name}=${plain}`;
  const behind = `${statement.padEnd(commentColumn)} ${what}`;
  return behind.length <= lastColumn ? [behind] : [`//* ${what}`, statement];
}
