/** The symbols of a new job, and templates written with them. */
import type { Esm } from '../../../catalog/types.ts';
import { type ZoweNameId, zoweNameSpecs } from '../../../zowe/name-ids.ts';
import type { Template } from '../../../zowe/types.ts';
import { firstQualifier, nameOf } from './names.ts';
import type { NewDeck } from './types.ts';

/** A word of a command. */
export interface Word {
  readonly text: string;
  /** The columns it takes before or after symbols are substituted, whichever are more. */
  readonly width: number;
}

/** A SET statement. */
export interface SymbolLine {
  readonly name: string;
  readonly value: string;
  readonly what: string;
}

/** The prefix of data sets with several qualifiers is taken apart where a product wants a single name. */
const parts = {
  first: { name: 'QUAL1', what: 'first qualifier of that prefix' },
  rest: { name: 'QUALREST', what: 'other qualifiers of that prefix' },
} as const;

/** Writes templates with the symbols of a deck, and knows which of them were used. */
export class Symbols {
  private readonly deck: NewDeck;
  private readonly used = new Set<ZoweNameId>();
  private readonly usedParts = new Set<keyof typeof parts>();

  constructor(deck: NewDeck) {
    this.deck = deck;
  }

  /** What a name is in the deck. */
  value(id: ZoweNameId): string {
    return nameOf(id, this.deck);
  }

  /** The words of a command. Names that nobody can know stand as what they are, in lower case. */
  words(templates: readonly Template[], esm: Esm): Word[] {
    const [verb, name] = templates;
    const isSingle = name === '{hlq}' && (esm === 'racf' || verb === 'RECKEY');
    return templates.map((template, index) => {
      if (isSingle && index === 1) return this.word(this.part('first'));
      const isMask = isSingle && verb === 'RECKEY' && template.startsWith('ADD(') && this.hasParts;
      const text = isMask ? template.replace('ADD(', `ADD(${this.part('rest')}.`) : template;
      return this.word(this.fill(text));
    });
  }

  /** A word as it will be when symbols are substituted, and as it is. */
  word(text: string): Word {
    const values = this.values();
    const substituted = text.replace(/&(\w+)\.?/gu, (whole, name: string) => values.get(name) ?? whole);
    return { text, width: Math.max(text.length, substituted.length) };
  }

  /** The statements for the symbols that were used. */
  lines(): SymbolLine[] {
    return [...this.names()];
  }

  private fill(template: Template): string {
    return template.replace(/\{(\w{1,24})\}/gu, (hole, name: string) => {
      if (!isName(name)) return hole;
      const { isOpen, symbols } = zoweNameSpecs[name];
      const [symbol] = symbols;
      if (isOpen === true || symbol === undefined) return name.toLowerCase();
      const value = this.value(name);
      // What the product chooses is no name.
      if (value === '?') return value;
      this.used.add(name);
      return `&${symbol}.`;
    });
  }

  /** Groups and keys of rules are single names: what follows the first qualifier goes into the mask of a rule. */
  private part(which: keyof typeof parts): string {
    if (!this.hasParts) this.used.add('hlq');
    this.usedParts.add(which);
    return `&${parts[which].name}.`;
  }

  private get hasParts(): boolean {
    return this.value('hlq').includes('.');
  }

  private values(): ReadonlyMap<string, string> {
    const prefix = this.value('hlq');
    return new Map(this.lines().map(({ name, value }) => [name, value.startsWith('&') ? prefix : value]));
  }

  private *names(): Generator<SymbolLine> {
    for (const id of Object.keys(zoweNameSpecs).filter(isName)) {
      const { what, symbols } = zoweNameSpecs[id];
      if (this.used.has(id)) yield { name: symbols[0] ?? '', value: this.value(id), what };
      if (id === 'hlq') yield* this.partLines();
    }
  }

  private *partLines(): Generator<SymbolLine> {
    const prefix = this.value('hlq');
    const first = firstQualifier(prefix);
    // A prefix of one qualifier is told once.
    const value = this.hasParts ? first : `&${zoweNameSpecs.hlq.symbols[0] ?? ''}.`;
    if (this.usedParts.has('first')) yield { ...parts.first, value };
    if (this.usedParts.has('rest')) yield { ...parts.rest, value: prefix.slice(first.length + 1) };
  }
}

function isName(text: string): text is ZoweNameId {
  return Object.hasOwn(zoweNameSpecs, text);
}
