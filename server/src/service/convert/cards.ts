/** The cards of a converted section: commands, comments, and what makes changes count. */
import type { Esm } from '../../catalog/types.ts';
import { lastColumn } from '../../deck/columns.ts';
import { hasHole, holesIn } from '../../text/holes.ts';
import { withoutAtEnd } from '../../text/trim.ts';
import type { Step } from '../../translate/deeds.ts';
import { type CardStyle, layOut } from '../edit/layout.ts';

const styles: Readonly<Record<Esm, CardStyle>> = {
  racf: { indent: '  ', continuationIndent: '   ', sign: '-', lineEnd: '\n' },
  acf2: { indent: '', continuationIndent: ' ', sign: '+', lineEnd: '\n' },
  tss: { indent: '  ', continuationIndent: '   ', sign: '+', lineEnd: '\n' },
};

/** Columns for the text of a comment between its marks. */
const commentWidth = 65;

/** Collects cards in their order. What comes before a command waits until it is known whether a run ends there. */
export class Cards {
  private readonly esm: Esm;
  private readonly style: CardStyle;
  private readonly cards: string[] = [];
  private waiting: string[] = [];
  private run = '';
  private setting = '';
  private pending: string[] = [];
  private shown = '';
  private hasNumbers = false;
  /** Renewals after which nothing was changed. */
  private readonly renewed = new Set<string>();

  constructor(esm: Esm) {
    this.esm = esm;
    this.style = styles[esm];
  }

  blank(): void {
    if ((this.waiting.at(-1) ?? this.cards.at(-1) ?? '') !== '') this.waiting.push('');
  }

  /** A line of text as a comment, on as many cards as it takes. */
  comment(text: string): void {
    // One by one, here and below: a deck can have more comments than a call takes arguments.
    for (const line of wrapped(text)) this.waiting.push(this.commentCard(line));
  }

  private commentCard(text: string): string {
    // The compiler of ACF2 takes the next card for a part of a comment that ends in a dash.
    if (this.esm === 'acf2') return text === '' ? '*' : `* ${withoutAtEnd(text, '-+ ')}`.trimEnd();
    return text === '' ? ' /* */' : ` /* ${text} */`;
  }

  /** A command, behind the SET that it needs. */
  step(step: Step): void {
    if (step.asComment === true) {
      this.comment(`  ${step.words.join(' ')}`);
      return;
    }
    if (step.renewal) {
      this.renew(step.words.join(' '));
      return;
    }
    // A display of profile records begins the part of the next user, so what belongs to the last one goes before it.
    const isNext = step.isDisplay === true && this.waiting.length > 0 && step.run.startsWith('SET PROFILE');
    if (isNext || (step.run !== '' && step.run !== this.run)) {
      this.flush();
      this.run = step.run;
    }
    const display = step.isDisplay === true ? `${step.run} ${step.words.join(' ')}` : '';
    const isShown = display !== '' && display === this.shown && this.waiting.length === 0;
    this.shown = display;
    if (isShown) return;
    this.release();
    if (step.run.startsWith('SET ') && step.run !== this.setting) {
      this.cards.push(step.run);
      this.setting = step.run;
    }
    this.command(step.words);
    // Numbers of z/OS UNIX are found in tables, which ACF2 reads again when all is there.
    if (step.words.some((word) => /^(?:AUTO|\b)[UG]ID\b/u.test(word)) && step.run.startsWith('SET PROFILE'))
      this.hasNumbers = true;
    const { after } = step;
    if (after === undefined) return;
    this.renewed.delete(after);
    if (!this.pending.includes(after)) this.pending.push(after);
  }

  private command(words: readonly string[]): void {
    const { sign, lineEnd } = this.style;
    const written = layOut(words.flatMap(pieces), this.style);
    for (const card of written.split(lineEnd)) {
      for (const one of card.length > lastColumn && !isOpaque(card) ? broken(card) : [card]) this.cards.push(one);
    }
    if (written.split(lineEnd).some((card) => card.length > lastColumn && isOpaque(card)))
      this.comment(`Break the card above with ${sign} where it passes column ${lastColumn}.`);
  }

  private renew(command: string): void {
    if (this.renewed.has(command)) return;
    this.pending = this.pending.filter((one) => one !== command);
    this.release();
    this.command([command]);
    this.renewed.add(command);
  }

  /** Writes what the run needs to count. */
  private flush(): void {
    for (const command of this.pending) {
      this.command([command]);
      this.renewed.add(command);
    }
    this.pending = [];
  }

  private release(): void {
    for (const card of this.waiting) this.cards.push(card);
    this.waiting = [];
  }

  /** @param isWhole nothing is there besides that would renew tables */
  text(isWhole: boolean): string {
    this.flush();
    if (isWhole && this.hasNumbers) this.command(['F ACF2,OMVS']);
    this.release();
    return `${this.cards.join('\n').trimEnd()}\n`;
  }
}

function isOpaque(card: string): boolean {
  return hasHole(card) || card.includes('&');
}

/** The parts of a word between which a card may end: at blanks that stand neither in apostrophes nor in a hole. */
function pieces(word: string): string[] {
  if (!word.includes(' ')) return [word];
  const holes = holesIn(word);
  const found: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < word.length; at++) {
    const sign = word.charAt(at);
    if (sign === "'") quoted = !quoted;
    if (sign !== ' ' || quoted || holes.some((hole) => hole.start < at && at < hole.end)) continue;
    if (at > start) found.push(word.slice(start, at));
    start = at + 1;
  }
  return [...found, word.slice(start)].filter((one) => one !== '');
}

/** A card that is too long goes on at the start of the next one: a plus sign leaves nothing between the two. */
function broken(card: string): string[] {
  const cards: string[] = [];
  let rest = card;
  while (rest.length > lastColumn) {
    let at = lastColumn - 1;
    // Blanks next to the sign could get lost.
    while (at > 1 && (rest.charAt(at) === ' ' || rest.charAt(at - 1) === ' ')) at--;
    cards.push(`${rest.slice(0, at)}+`);
    rest = rest.slice(at);
  }
  return [...cards, rest];
}

/** A line of dots or the like behind a heading is cut to what a card takes. */
function shortened(line: string): string {
  const sign = line.at(-1) ?? '';
  if (line.length <= commentWidth || !'.*=_-'.includes(sign)) return line;
  const kept = withoutAtEnd(line, sign);
  return line.length - kept.length < 4 ? line : line.slice(0, Math.max(kept.length + 3, commentWidth));
}

/** Lines no longer than a comment card takes. */
function wrapped(text: string): string[] {
  const line = shortened(text.trimEnd());
  if (line.length <= commentWidth) return [line];
  const indent = /^ */u.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let current = '';
  for (const word of line.trim().split(/ +/u)) {
    const longer = current === '' ? indent + word : `${current} ${word}`;
    if (longer.length > commentWidth && current !== '') {
      lines.push(current);
      current = indent + word;
    } else {
      current = longer;
    }
  }
  return [...lines, current].flatMap((one) => one.match(/.{1,65}/gu) ?? []);
}
