/** Words of passwords, phrases and keys, for places that the catalogs cannot tell of: what is misspelt, or no operand at all. */
import { nearest } from '../text/distance.ts';

/** The operands of the three products that take a secret, and other words for them. A test compares them with the catalogs. */
export const secretNames: readonly string[] =
  `PASSWORD PASSWD PASS PASSPHRASE PWPHRASE PHRASE NEWPHRASE PSWD PWD PW KEYMASKED KEYENCRYPTED SSKEY SESSKEY BINDPW
   PKCSPASS RVARYPW`.split(/\s+/);

const spoken = /PASS|PHRASE|PWD|PSWD|KEY$/iu;

/** True for a word in whose parentheses a secret stands most likely, though it is no operand that anybody knows. */
export function isSecretWord(word: string): boolean {
  return spoken.test(word) || (word.length >= 4 && nearest(word, secretNames).length > 0);
}

/** True for the name of a symbol that holds a secret most likely. */
export function isSecretSymbol(name: string): boolean {
  return isSecretWord(name) || /^N?PW|PW\d?$|SECRET|TOKEN/iu.test(name);
}

/**
 * A text of the deck as it may be shown. A parenthesis or apostrophe that is not closed makes one word of all that follows, a
 * password included: what stands in the parentheses of one is left out, with all behind it.
 */
export function shown(text: string): string {
  if (!text.includes('(')) return text;
  for (const { 0: word, index } of text.matchAll(/[\w-]+(?= *\()/gu)) {
    if (isSecretWord(word)) return `${text.slice(0, index + word.length)}(...`;
  }
  return text;
}
