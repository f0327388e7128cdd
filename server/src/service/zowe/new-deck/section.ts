/** The commands of one product in a new deck. */
import type { Esm } from '../../../catalog/types.ts';
import { zoweComponentIds, zoweComponents } from '../../../catalog/zowe-components.ts';
import type { ZoweRequirement } from '../../../zowe/types.ts';
import { commandCards, commentCards, commentedCards, headingCards } from './cards.ts';
import { displays } from './displays.ts';
import { type DeckCommand, entriesOf, type Entry } from './entries.ts';
import type { Symbols } from './symbols.ts';
import type { NewDeck } from './types.ts';

type Kind = ZoweRequirement['kind'];

/** What the product has to be told before groups and users can be made. */
const first = 'racf-auto-uid-gid-prereq';

/** What each block holds: what is used comes before what uses it. */
const blocks: readonly { readonly heading: string; readonly kinds: readonly Kind[]; readonly also?: string }[] = [
  { heading: 'classes', kinds: ['class'], also: first },
  { heading: 'groups and user IDs', kinds: ['group', 'user', 'membership'] },
  { heading: 'started tasks', kinds: ['task', 'facility'] },
  { heading: 'roles', kinds: ['role'] },
];
const ownBlocks = new Set<Kind>(blocks.flatMap(({ kinds }) => kinds));

/** Top Secret: makes new UIDs and GIDs count. */
const omvsTables: DeckCommand = {
  does: 'refresh',
  text: 'TSS MODIFY(OMVSTABS)',
  words: ['TSS', 'MODIFY(OMVSTABS)'].map((text) => ({ text, width: text.length })),
  setting: '',
  isOpen: false,
};

/** What a rule would report once in a section, and why it is so. */
interface Remark {
  readonly on: (setting: string, text: string) => boolean;
  readonly text: string;
}

const remarks: readonly Remark[] = [
  {
    on: (_, text) => /^RECKEY .*\b(?:ROLE|USER)\(/u.test(text),
    text: 'esm-ignore acf2/role-in-rule-set: the rule sets are for roles',
  },
  {
    on: (setting, text) => setting === 'RESOURCE(APL)' && text.startsWith('RECKEY'),
    text: 'esm-ignore acf2/appl-not-checked: for sites with a SAFDEF',
  },
];

/** The cards of a section, without the JCL around them. */
export function sectionCards(deck: NewDeck, esm: Esm, symbols: Symbols): string[] {
  const entries = entriesOf(deck, esm, symbols);
  const writer = new Writer(esm);
  for (const { heading, kinds, also } of blocks) {
    const own = entries.filter(({ requirement: { kind } }) => kinds.includes(kind));
    const others = entries.filter(({ requirement: { id } }) => id === also);
    writer.block(heading, [...own, ...others]);
    if (esm === 'tss' && kinds.includes('user')) writer.commands([omvsTables]);
  }
  const rest = entries.filter(
    ({ requirement: { kind, id } }) => !ownBlocks.has(kind) && kind !== 'advice' && id !== first,
  );
  if (esm === 'acf2') writer.block('permissions', rest);
  else writer.permissions(rest);
  writer.advice(entries.filter(({ requirement: { kind } }) => kind === 'advice'));
  writer.heading('show the result');
  writer.commands(displays(entries, esm, symbols));
  writer.end();
  return writer.cards;
}

class Writer {
  readonly cards: string[] = [];
  private readonly esm: Esm;
  /** ACF2: the setting in force. */
  private setting = '';
  private readonly remarked = new Set<Remark>();
  /** What was warned of already. */
  private readonly cautions = new Set<string>();

  constructor(esm: Esm) {
    this.esm = esm;
    if (esm === 'acf2') this.cards.push('ACF');
  }

  heading(text: string): void {
    this.cards.push(...headingCards(text, this.esm));
  }

  /** A block with its heading, and at its end what makes its changes count. */
  block(heading: string, entries: readonly Entry[]): void {
    if (entries.length === 0) return;
    this.heading(heading);
    this.entries(entries);
    this.renewals(entries);
  }

  /** Permissions by component. A class is refreshed once, when all of them are there. */
  permissions(entries: readonly Entry[]): void {
    for (const id of zoweComponentIds) {
      const own = entries.filter(({ requirement: { component } }) => component === id);
      if (own.length === 0) continue;
      this.heading(zoweComponents[id].name);
      this.entries(own);
    }
    if (entries.some(({ commands }) => commands.some(({ does }) => does === 'refresh'))) {
      this.heading('make the changes count');
      this.renewals(entries);
    }
  }

  /** What no command of this deck can do. */
  advice(entries: readonly Entry[]): void {
    if (entries.length === 0) return;
    this.heading('to be done by hand');
    for (const entry of entries) {
      this.comment(entry.requirement);
      this.cards.push(...commentCards(entry.requirement.reason, this.esm));
      this.cards.push(...entry.commands.flatMap((command) => commentedCards(command, this.esm)));
    }
  }

  commands(commands: readonly DeckCommand[]): void {
    for (const command of commands) this.command(command);
  }

  end(): void {
    if (this.esm === 'acf2') {
      this.cards.push('*', 'END');
    } else {
      this.cards.push(
        '',
        ...commentCards('Read the messages above: the return code would only be that of the last command.', this.esm),
        '  PROFILE',
      );
    }
  }

  /** In ACF2 those of a setting together, so that it is set once. */
  private entries(entries: readonly Entry[]): void {
    const settings = new Set(entries.flatMap(({ commands }) => commands.map(({ setting }) => setting)));
    for (const setting of this.esm === 'acf2' ? settings : ['']) {
      for (const { requirement, commands } of entries) {
        const own = commands.filter(
          (one) => one.does !== 'refresh' && (this.esm !== 'acf2' || one.setting === setting),
        );
        if (own.length === 0) continue;
        if (own.some(({ isOpen }) => !isOpen)) this.set(setting);
        this.comment(requirement);
        this.commands(own);
      }
    }
  }

  private renewals(entries: readonly Entry[]): void {
    const all = entries.filter(isDone).flatMap(({ commands }) => commands.filter(({ does }) => does === 'refresh'));
    // The tables of z/OS UNIX are built from what was rebuilt before.
    const last = all.findLast(({ text }) => text === 'F ACF2,OMVS');
    const seen = new Set<string>();
    for (const command of [...all.filter((one) => one.text !== last?.text), ...(last ? [last] : [])]) {
      if (seen.has(command.text)) continue;
      seen.add(command.text);
      this.command(command);
    }
  }

  /** ACF2: puts a setting in force. */
  private set(setting: string): void {
    if (setting === '' || setting === this.setting) return;
    this.setting = setting;
    this.cards.push(`SET ${setting}`);
  }

  /** Before the first command for which a condition holds: what rules would say of it has been thought of. */
  private remark({ setting, text }: DeckCommand): void {
    for (const remark of remarks) {
      if (this.esm !== 'acf2' || this.remarked.has(remark) || !remark.on(setting, text)) continue;
      this.remarked.add(remark);
      this.cards.push(...commentCards(remark.text, this.esm));
    }
  }

  private comment({ title, need, condition, caution }: ZoweRequirement): void {
    this.cards.push(this.esm === 'acf2' ? '*' : '');
    const lines = [
      capital(title),
      ...(need !== 'required' && condition !== undefined ? [`Needed when ${condition}.`] : []),
      ...(caution === undefined || this.cautions.has(caution) ? [] : [caution]),
    ];
    if (caution !== undefined) this.cautions.add(caution);
    this.cards.push(...lines.flatMap((line) => commentCards(line, this.esm)));
  }

  private command(command: DeckCommand): void {
    if (command.isOpen) {
      this.cards.push(...commentedCards(command, this.esm));
      return;
    }
    this.set(command.setting);
    this.remark(command);
    this.cards.push(...commandCards(command.words, this.esm));
  }
}

/** True when the entry changes something, beside what only stands in a comment. */
function isDone({ commands }: Entry): boolean {
  return commands.some(({ does, isOpen }) => does !== 'refresh' && !isOpen);
}

function capital(text: string): string {
  // The name of a product stays as it is.
  if (text.startsWith('z/')) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
