import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../server/src/cli/encoding.ts';

describe('decode', () => {
  test('any bytes come back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const { text, encode } = decode(bytes);
        expect(Buffer.from(encode(text) ?? [])).toEqual(Buffer.from(bytes));
      }),
    );
  });

  test.each([
    ['UTF-8', Buffer.from('é😀\r\n')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFé😀\r\n')],
    ['UTF-16 with a mark', Buffer.from('\uFEFFé😀\r\n', 'utf16le')],
  ])('%s is read, without the mark, and written back with it', (_, bytes) => {
    const { text, encode } = decode(bytes);
    expect(text).toBe('é😀\r\n');
    expect(encode(text)).toEqual(bytes);
  });

  test('other bytes are one character each', () => {
    const { text, encode } = decode(Buffer.from([0x41, 0xe9, 0xff, 0x00]));
    expect(text).toBe('Aéÿ\0');
    expect(encode(`${text}B`)).toEqual(Buffer.from([0x41, 0xe9, 0xff, 0x00, 0x42]));
    expect(encode('€')).toBeUndefined();
  });

  test('a mark in the middle is kept', () => {
    expect(decode(Buffer.from('a\uFEFFb')).text).toBe('a\uFEFFb');
  });
});
