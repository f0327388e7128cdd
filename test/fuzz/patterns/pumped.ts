/** Texts that an expression which goes back over what it has read would take very long for. */

/** Half of the longest line that VS Code colours. */
const length = 10_000;

/** Microseconds of the processor, so that a busy machine does not count: what is not linear takes them each time. */
const limit = 200_000;
const tries = 4;

const pieces = [
  ...Array.from(" \tA1'(),.-*&/=<{$#%+é"),
  ...[
    'A ',
    'A.',
    'A-',
    '- ',
    "' ",
    "''",
    'A,',
    '<A',
    '{<',
    '{{',
    '/*',
    '*/',
    '//',
    "='A',",
    'A=B,',
    'A(',
    'A(B)',
    '&A',
    '${',
    '1 ',
  ],
  ...['DLM=', 'ACC', 'RACF ', '{%', '%}', ' \t'],
];
const beginnings = ['', "//RACF DD *,DLM='", '/* ', 'PERMIT A ', '-'];

/** Each piece again and again behind each beginning, and at last a character that nothing matches. */
const pumped: readonly string[] = beginnings.flatMap((beginning) =>
  pieces.map((piece) => `${beginning}${piece.repeat(length / piece.length)}\u0001`),
);

/**
 * The texts for which a search takes long.
 * @param search looks for the expression in a text
 */
export function slowOf(search: (text: string) => void, texts: readonly string[] = pumped): string[] {
  const isSlow = (text: string): boolean => {
    for (let once = 0; once < tries; once++) {
      const start = process.cpuUsage().user;
      search(text);
      if (process.cpuUsage().user - start < limit) return false;
    }
    return true;
  };
  return texts.filter(isSlow).map((text) => `${text.slice(0, 30)}...`);
}
