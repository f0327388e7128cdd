/** A text as it was read, and the way back to bytes. */
export interface Decoded {
  /** Without the byte order mark, so that columns count what is seen. */
  readonly text: string;
  /** The bytes of a changed text, in the same encoding; undefined when it holds a character the encoding has not. */
  readonly encode: (text: string) => Uint8Array | undefined;
}

const byteOrderMark = '\uFEFF';

/**
 * Reads bytes as text so that no byte is lost: the unchanged text encodes to the same bytes. UTF-8, or UTF-16 with a
 * byte order mark as Windows writes it; anything else, binary files too, one character per byte.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const encoding = utf16 ? 'utf-16le' : 'utf-8';
  let whole: string;
  try {
    whole = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { text: Buffer.from(bytes).toString('latin1'), encode: encodeLatin1 };
  }
  const mark = whole.startsWith(byteOrderMark) ? byteOrderMark : '';
  return {
    text: whole.slice(mark.length),
    encode: (text) => Buffer.from(mark + text, utf16 ? 'utf16le' : 'utf8'),
  };
}

function encodeLatin1(text: string): Uint8Array | undefined {
  return /[^\0-\xff]/.test(text) ? undefined : Buffer.from(text, 'latin1');
}
