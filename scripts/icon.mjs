// @ts-check
/**
 * Draws `images/icon.png`: a command card with its cut corner, and a shield with a tick before it.
 * Shapes are signed distances, so edges are smooth without any drawing package.
 */
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { at } from './lib/paths.mjs';

const size = 256;

/** @typedef {(x: number, y: number) => number} Shape  distance to the edge, negative inside */
/** @typedef {[red: number, green: number, blue: number]} Colour */

/**
 * @param {number} left @param {number} top @param {number} right @param {number} bottom @param {number} radius
 * @returns {Shape}
 */
const box = (left, top, right, bottom, radius) => (x, y) => {
  const dx = Math.max(left + radius - x, x - right + radius);
  const dy = Math.max(top + radius - y, y - bottom + radius);
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
};

/**
 * A line with round ends.
 * @param {number} x1 @param {number} y1 @param {number} x2 @param {number} y2 @param {number} width
 * @returns {Shape}
 */
const stroke = (x1, y1, x2, y2, width) => (x, y) => {
  const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1)) - width / 2;
};

/** The upper left corner of a punched card is cut off. */
const card = (/** @type {number} */ x, /** @type {number} */ y) =>
  Math.max(box(36, 52, 220, 188, 10)(x, y), (36 + 52 + 34 - x - y) / Math.SQRT2);

/**
 * Straight sides above, two arcs that meet in a point below.
 * @param {number} grow @returns {Shape}
 */
const shield = (grow) => (x, y) => {
  const radius = 96 + grow;
  const side = Math.abs(x - 168) - 48 - grow;
  const arc = Math.hypot(Math.abs(x - 168) + 48, y - 150) - radius;
  return Math.max(104 - grow - y, y < 150 ? side : arc);
};

/** @type {[Shape, Colour][]} */
const layers = [
  [box(0, 0, size, size, 44), [20, 35, 59]],
  [card, [232, 238, 246]],
  [stroke(88, 84, 132, 84, 13), [46, 111, 190]],
  [stroke(154, 84, 196, 84, 13), [150, 168, 190]],
  [stroke(62, 114, 100, 114, 13), [46, 111, 190]],
  [stroke(62, 144, 96, 144, 13), [150, 168, 190]],
  [shield(9), [20, 35, 59]],
  [shield(0), [38, 166, 120]],
  [stroke(147, 160, 162, 177, 12), [255, 255, 255]],
  [stroke(162, 177, 191, 138, 12), [255, 255, 255]],
];

/** RGBA rows, each after the filter byte 0 that PNG wants. */
const pixels = Buffer.alloc(size * (1 + size * 4));
for (let y = 0; y < size; y++) {
  for (let x = 0; x < size; x++) pixels.set(pixel(x + 0.5, y + 0.5), y * (1 + size * 4) + 1 + x * 4);
}

/**
 * @param {number} x @param {number} y
 * @returns {number[]} red, green, blue, alpha
 */
function pixel(x, y) {
  /** @type {Colour} */
  let colour = [0, 0, 0];
  let alpha = 0;
  for (const [shape, paint] of layers) {
    const cover = Math.min(1, Math.max(0, 0.5 - shape(x, y)));
    // The first layer is the ground: it alone decides what is transparent.
    if (alpha === 0) [colour, alpha] = [paint, cover];
    else colour = /** @type {Colour} */ (colour.map((value, i) => value + ((paint[i] ?? 0) - value) * cover));
  }
  return [...colour, alpha * 255].map(Math.round);
}

/**
 * @param {string} type @param {Buffer} data
 */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

const header = Buffer.alloc(13);
header.writeUInt32BE(size, 0);
header.writeUInt32BE(size, 4);
header.set([8, 6], 8); // 8 bits a channel, RGBA

writeFileSync(
  at('images/icon.png'),
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]),
);
