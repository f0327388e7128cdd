// @ts-check
/** Reads PNG pictures as a browser takes them, and writes small ones: few colours, as a picture of an editor has them. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** @typedef {{ width: number, height: number, pixels: Uint32Array }} Picture  each pixel as 0xRRGGBB, line by line */

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/**
 * The picture in a PNG of eight bits per channel that is not interlaced. Transparency is left out.
 * @param {Buffer} png
 * @returns {Picture}
 */
export function readPng(png) {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (!header) throw new Error('This is no PNG.');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [bits, kind, , , interlaced] = header.subarray(8);
  const size = new Map([[2, 3], [3, 1], [6, 4]]).get(kind ?? -1); // prettier-ignore
  if (bits !== 8 || size === undefined || interlaced !== 0) throw new Error('This kind of PNG is not read here.');
  const bytes = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const channels = unfilter(bytes, width * size, size);
  const colours = kind === 3 ? (chunks.find(({ type }) => type === 'PLTE')?.data ?? Buffer.alloc(0)) : channels;
  const pixels = Uint32Array.from({ length: width * height }, (_, index) =>
    colours.readUIntBE(kind === 3 ? (channels[index] ?? 0) * 3 : index * size, 3),
  );
  return { width, height, pixels };
}

/**
 * A PNG of the picture with no more than so many colours, which take a quarter of the place of all of them.
 * @param {Picture} picture
 * @param {number} most  at most 256
 */
export function writePng({ width, height, pixels }, most) {
  const colours = palette(pixels, most);
  const bits = colours.length <= 16 ? 4 : 8;
  const stride = Math.ceil((width * bits) / 8) + 1;
  const lines = Buffer.alloc(stride * height);
  /** @type {Map<number, number>} */
  const indexes = new Map();
  for (const [at, pixel] of pixels.entries()) {
    let index = indexes.get(pixel);
    if (index === undefined) indexes.set(pixel, (index = nearest(colours, pixel).index));
    const [x, y] = [at % width, Math.floor(at / width)];
    const byte = y * stride + 1 + ((x * bits) >> 3);
    lines[byte] = bits === 4 && x % 2 === 0 ? index << 4 : (lines[byte] ?? 0) | index;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, 3], 8);
  const table = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * Colours that stand for all of a picture: the most frequent one, then again and again the one that would be missed most,
 * being frequent and unlike those there are. Areas keep their exact colour, letters lose some of their soft edges.
 * @param {Uint32Array} pixels
 * @param {number} most
 */
function palette(pixels, most) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  // By the root of its count: a few red pixels say more than another grey between the paper and the letters.
  const open = [...counts].map(([colour, count]) => ({ colour, weight: Math.sqrt(count), missed: Infinity }));
  /** @type {number[]} */
  const colours = [];
  let next = open.reduce((a, b) => (b.weight > a.weight ? b : a));
  while (colours.length < most && next.missed > 0) {
    colours.push(next.colour);
    for (const entry of open) {
      entry.missed = Math.min(entry.missed, entry.weight * distance(entry.colour, next.colour));
    }
    next = open.reduce((a, b) => (b.missed > a.missed ? b : a));
  }
  return colours;
}

/**
 * @param {number[]} colours
 * @param {number} pixel
 */
function nearest(colours, pixel) {
  let best = { index: 0, far: Infinity };
  for (const [index, colour] of colours.entries()) {
    const far = distance(colour, pixel);
    if (far < best.far) best = { index, far };
  }
  return best;
}

/**
 * How unlike two colours look, as the eye weighs red, green and blue.
 * @param {number} a
 * @param {number} b
 */
function distance(a, b) {
  const [red, green, blue] = [(a >> 16) - (b >> 16), ((a >> 8) & 255) - ((b >> 8) & 255), (a & 255) - (b & 255)];
  return 2 * red * red + 4 * green * green + 3 * blue * blue;
}

/**
 * The bytes of all lines as they were before each was written as a difference to its neighbours.
 * @param {Buffer} bytes
 * @param {number} length  of a line
 * @param {number} size  bytes of a pixel
 */
function unfilter(bytes, length, size) {
  const height = bytes.length / (length + 1);
  const plain = Buffer.alloc(length * height);
  for (let y = 0; y < height; y++) {
    const filter = bytes[y * (length + 1)];
    for (let x = 0; x < length; x++) {
      const at = y * length + x;
      const left = x < size ? 0 : (plain[at - size] ?? 0);
      const up = y === 0 ? 0 : (plain[at - length] ?? 0);
      const corner = x < size || y === 0 ? 0 : (plain[at - length - size] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      plain[at] = (bytes[y * (length + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return plain;
}

/**
 * @param {number} left
 * @param {number} up
 * @param {number} corner
 */
function paeth(left, up, corner) {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** @param {Buffer} png */
function chunksOf(png) {
  const chunks = [];
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
