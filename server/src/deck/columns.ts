/**
 * The columns of a card. Columns count from 1, as in the manuals, so the number of a column is also the offset behind it,
 * from the start of the card.
 */

/** A card of in-stream data has so many columns. */
export const cardLength = 80;

/** The last column that a command may use: 73 to 80 are for sequence numbers. */
export const lastColumn = 72;

/** The last column of a JCL statement: a character in column 72 says that it goes on. */
export const lastJclColumn = 71;
