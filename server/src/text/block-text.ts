import { lastIndex } from './search.ts';
import type { Text } from './text.ts';

/** UTF-16 units of a block, unless said otherwise. */
const usual = 16_384;

/**
 * A text in blocks. An edit gives another one, which shares with this one all blocks but those it touches: to put a string of some
 * megabytes together after each key takes longer than all else, when the memory for it has to come from the system.
 */
export class BlockText implements Text {
  readonly length: number;
  private readonly blocks: readonly string[];
  /** Units of a block, unless the text is shorter. Blocks have up to twice as many, those that an edit made half as many too. */
  private readonly size: number;
  /** Where each block begins. */
  private readonly starts: readonly number[];
  /** The block that was read last, and where it stands: those who read go from place to place. */
  private block = '';
  private from = 0;
  private to = 0;

  /** @param blocks none of them empty */
  private constructor(blocks: readonly string[], size: number) {
    const starts: number[] = [];
    let length = 0;
    for (const block of blocks) {
      starts.push(length);
      length += block.length;
    }
    this.blocks = blocks;
    this.size = size;
    this.starts = starts;
    this.length = length;
  }

  static of(text: string, size = usual): BlockText {
    return new BlockText(blocksOf(text, size), size);
  }

  /** The text with another one instead of what stands in `[start, end)`, where 0 <= start <= end <= length. */
  replaced(start: number, end: number, text: string): BlockText {
    const { blocks, size } = this;
    const first = this.indexAt(start);
    const last = this.indexAt(Math.max(start, end - 1));
    let after = last + 1;
    let made = this.slice(this.startOf(first), start) + text + this.slice(end, this.startOf(after));
    // Else many cuts would leave many small blocks.
    if (made.length < size / 2) made += blocks[after++] ?? '';
    return new BlockText([...blocks.slice(0, first), ...blocksOf(made, size), ...blocks.slice(after)], size);
  }

  charCodeAt(offset: number): number {
    if (offset < this.from || offset >= this.to) this.goTo(offset);
    return this.block.charCodeAt(offset - this.from);
  }

  charAt(offset: number): string {
    return this.slice(offset, offset + 1);
  }

  slice(start: number, end = this.length): string {
    if (end <= start) return '';
    if (start < this.from || start >= this.to) this.goTo(start);
    let text = this.block.slice(start - this.from, end - this.from);
    while (start + text.length < Math.min(end, this.length)) {
      this.goTo(start + text.length);
      text += this.block.slice(0, end - this.from);
    }
    return text;
  }

  indexOf(wanted: string, from = 0): number {
    let at = from;
    do {
      if (at < this.from || at >= this.to) this.goTo(at);
      const found = this.block.indexOf(wanted, at - this.from);
      if (found >= 0) return this.from + found;
      // It may begin in this block and end in another one.
      const { to } = this;
      const seam = Math.max(at, to - wanted.length + 1);
      const across = to < this.length ? this.slice(seam, to + wanted.length - 1).indexOf(wanted) : -1;
      if (across >= 0) return seam + across;
      at = to;
    } while (at < this.length);
    return -1;
  }

  includes(wanted: string): boolean {
    return this.indexOf(wanted) >= 0;
  }

  startsWith(wanted: string, at = 0): boolean {
    return this.slice(at, at + wanted.length) === wanted;
  }

  /** Where the block with an offset ends. */
  blockEnd(offset: number): number {
    return this.startOf(this.indexAt(offset) + 1);
  }

  /** How many units from the start on stand in blocks that another text has at the same place. */
  sharedAtStart(other: BlockText): number {
    const { blocks } = this;
    let index = 0;
    while (index < blocks.length && blocks[index] === other.blocks[index]) index++;
    return this.startOf(index);
  }

  /** The same from the end on. */
  sharedAtEnd(other: BlockText): number {
    const { blocks } = this;
    const { length } = other.blocks;
    let count = 0;
    while (count < blocks.length && blocks[blocks.length - 1 - count] === other.blocks[length - 1 - count]) count++;
    return this.length - this.startOf(blocks.length - count);
  }

  /** The whole as one string, made anew. */
  toString(): string {
    return this.blocks.join('');
  }

  private startOf(index: number): number {
    return this.starts[index] ?? this.length;
  }

  /** The block with an offset; the last one for what lies past the end. */
  private indexAt(offset: number): number {
    return Math.max(
      0,
      lastIndex(this.starts, offset, (start) => start),
    );
  }

  private goTo(offset: number): void {
    const index = this.indexAt(offset);
    this.block = this.blocks[index] ?? '';
    this.from = this.startOf(index);
    this.to = this.startOf(index + 1);
  }
}

function blocksOf(text: string, usualSize: number): string[] {
  if (text === '') return [];
  const size = Math.ceil(text.length / Math.max(1, Math.floor(text.length / usualSize)));
  const blocks: string[] = [];
  for (let at = 0; at < text.length; at += size) blocks.push(text.slice(at, at + size));
  return blocks;
}
