import { cardLength, lastColumn } from '../../deck/columns.ts';
import { lateText } from '../support/columns.ts';
import { cardsRule } from '../types.ts';

export default cardsRule({
  code: 'jcl/text-past-column-72',
  columns: true,
  title: 'Text behind column 72 of a card',
  severity: 'warning',
  language: 'jcl',
  what: 'A card of in-stream data has text in columns 73 to 80 that is no sequence number, or is longer than 80 columns.',
  why: 'Cards have 80 columns; what is behind them is cut off, or the job is refused. Columns 73 to 80 are the place of sequence numbers: editors and utilities write over what stands there, and a program that expects numbers leaves it out.',
  todo: 'Continue the command on another card: end this one in a blank and a hyphen before column 73.',
  sources: [
    { name: 'MVS JCL Reference, in-stream data' },
    { name: 'TSO/E Command Reference, Continuing a command line' },
  ],
  bad: [
    `//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD *
  RDEFINE FACILITY ZWES.IS UACC(NONE) DATA('Zowe cross memory server') O«WNER(ZWEADMIN)»
/*`,
    `//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD *
  RDEFINE FACILITY ZWES.IS UACC(NONE) DATA('Zowe cross memory server, te«st') OWNER(ZWEADMIN)»
/*`,
  ],
  good: [
    `//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD *
  RDEFINE FACILITY ZWES.IS UACC(NONE) OWNER(ZWEADMIN)                   00010000
/*`,
    `//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD *
  RDEFINE FACILITY ZWES.IS UACC(NONE) OWNER(ZWEADMIN)                        /* */
/*`,
    `//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD *
  RDEFINE FACILITY ZWES.IS UACC(NONE) DATA('Zowe cross memory server') OWNER({zowe.group})
/*`,
  ],
  *check(text, _, source, { ddName }) {
    if (ddName === undefined) return;
    const late = lateText(text, source);
    if (!late) return;
    const isCut = late.end - late.start > cardLength - lastColumn;
    yield {
      place: { command: text, cards: late },
      message: isCut
        ? 'A card has 80 columns: this text is cut off, or the job is refused. Continue the command on another card.'
        : 'Columns 73 to 80 are the place of sequence numbers, and text there may be lost. Continue the command on another card.',
    };
  },
});
