import { acf2Deck } from './acf2.ts';
import { userName } from './names.ts';
import { racfDeck } from './racf.ts';
import type { Random } from './random.ts';
import { tssDeck } from './tss.ts';

/** The SET whose value the bench edits. */
export const editedSymbol = 'SET USER0=ZWESVUSR';

const symbols = ['USER0', 'USER1', 'USER2', 'USER3'] as const;

const head = `//ZWESECUR JOB (ACCT),'SECURITY',CLASS=A,MSGCLASS=H
//SYMBOLS  EXPORT SYMLIST=*
//         SET PRODUCT=RACF
//         ${editedSymbol}
//         SET USER1=ZWESIUSR
//         SET USER2=ZWEADMIN
//         SET USER3=&USER1.
//RUN      EXEC PGM=IKJEFT01,REGION=0M
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD DDNAME=&PRODUCT
`;

/**
 * A job in the manner of ZWESECUR: symbols, then one section for each product, of which one is chosen.
 * About every second command names a symbol.
 * @param lines lines of the job, give or take a few
 */
export function job(random: Random, lines: number): string {
  const share = Math.floor((lines - head.split('\n').length - 6) / 3);
  const principal = (from: Random, serial: number): string =>
    from.chance(0.5) ? `&${from.pick(symbols)}.` : userName(from, serial);
  const section = (name: string, deck: string): string => `//${name} DD DATA,DLM=$$,SYMBOLS=JCLONLY\n${deck}$$\n`;
  return [
    head,
    section('RACF    ', racfDeck(random, share, principal)),
    section('ACF2    ', acf2Deck(random, share, principal)),
    section('TSS     ', tssDeck(random, share, principal)),
  ].join('');
}
