/** Decks of which all commands concern one thing: what a rule or the replay keeps of it must not be gone through for each of them. */
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import type { Deck } from './index.ts';

interface Kind {
  readonly language: DeckLanguage;
  /** The commands before. */
  readonly first?: string;
  /** What is done each time. */
  readonly again: (index: number) => string;
}

/** By what they are about. */
export const oneThing: Readonly<Record<string, Kind>> = {
  'racf profile': { language: 'racf', again: (at) => `PERMIT ZWES.IS CLASS(FACILITY) ID(U${at}) ACCESS(READ)` },
  'racf profile again': {
    language: 'racf',
    again: (at) =>
      `RDEFINE FACILITY A UACC(NONE)\nPERMIT A CLASS(FACILITY) ID(U${at}) ACCESS(READ)\nRDELETE FACILITY A`,
  },
  'racf user again': {
    language: 'racf',
    again: (at) => `ADDUSER JOE DFLTGRP(G) OWNER(G)\nCONNECT JOE GROUP(G${at})\nDELUSER JOE`,
  },
  'racf class': {
    language: 'racf',
    again: (at) => `RDEFINE FACILITY A${at} UACC(NONE)\nSETROPTS RACLIST(FACILITY) REFRESH`,
  },
  'racf number': { language: 'racf', again: (at) => `ALTUSER U${at} OMVS(UID(7))` },
  'racf namesakes': { language: 'racf', again: (at) => `PERMIT A ID(U${at}) ACCESS(READ)\nRDEFINE C${at}CLASS A` },
  'acf2 key': {
    language: 'acf2',
    first: 'SET RESOURCE(FAC)',
    again: (at) => `RECKEY ZWES ADD(IS UID(U${at}) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)`,
  },
  'acf2 profile': {
    language: 'acf2',
    first: 'SET PROFILE(USER) DIV(OMVS)',
    again: (at) => `INSERT JOE UID(${at}) HOME(/u/joe)`,
  },
  'acf2 role': {
    language: 'acf2',
    first: 'SET RESOURCE(FAC)\nRECKEY ZWES ADD(IS ROLE(R) SERVICE(READ) ALLOW)\nSET X(ROL)\nINSERT R INCLUDE(A) ROLE',
    again: (at) => `CHANGE R INCLUDE(U${at}) ADD`,
  },
  'acf2 mapping': {
    language: 'acf2',
    first: 'SET RESOURCE(FAC)\nRECKEY ZWES ADD(IS ROLE(R) SERVICE(READ) ALLOW)\nSET CONTROL(GSO)',
    again: (at) => `INSERT CLASMAP.A${at} RESOURCE(A${at}) RSRCTYPE(T${(at % 90) + 10})`,
  },
  'tss permit': {
    language: 'tss',
    again: (at) => `TSS PERMIT(JOE) DSN(PAY.) ACCESS(ALL) SYSID(S${at})\nTSS REVOKE(JOE) DSN(PAY.) ACCESS(READ)`,
  },
  'tss acid': {
    language: 'tss',
    again: () =>
      'TSS CREATE(ZWESVUSR) TYPE(USER) NAME(X) DEPT(D)\nTSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)\nTSS DELETE(ZWESVUSR)',
  },
  'tss class': {
    language: 'tss',
    again: () => 'TSS PERMIT(JOE) IBMFAC(BPX.SERVER)\nTSS ADDTO(RDT) RESCLASS(IBMFAC) ATTR(DEFPROT)',
  },
  'tss profiles': {
    language: 'tss',
    first: 'TSS CREATE(ZWESVUSR) TYPE(USER) NAME(X) DEPT(D)',
    again: (at) => `TSS ADDTO(ZWESVUSR) PROFILE(P${at})\nTSS PERMIT(P${at}) IBMFAC(ZWES.IS) ACCESS(READ)`,
  },
};

/** @param times how often it is done */
export function deckAboutOne({ language, first, again }: Kind, times: number): Deck {
  const commands = Array.from({ length: times }, (_, index) => again(index));
  return { text: [...(first === undefined ? [] : [first]), ...commands].join('\n'), language };
}
