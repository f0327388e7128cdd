import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import type { Esm } from '../../catalog/types.ts';
import { symbolReferences } from '../../deck/symbols.ts';
import { acf2Doing } from '../support/shown/acf2.ts';
import { racfDoing } from '../support/shown/racf.ts';
import { tssDoing } from '../support/shown/tss.ts';
import type { Doing, Named } from '../support/shown/types.ts';
import { at } from '../support/steps.ts';
import { type Finding, sectionRule } from '../types.ts';

export default sectionRule({
  code: 'deck/not-displayed',
  title: 'Changed, but not displayed as the others are',
  severity: 'information',
  what: 'A section displays most of what it changed, with LISTUSER, RLIST, LIST, WHOHAS and the like after the last change, but not all.',
  why: 'Such decks are checked by reading their output: of what is not displayed nobody sees whether the commands worked.',
  todo: 'Display it with the others.',
  sources: [{ name: 'Zowe sample ZWESECUR: the results of each command must be verified after completion' }],
  bad: [
    `RDEFINE FACILITY BPX.DAEMON UACC(NONE)
RDEFINE FACILITY BPX.SERVER UACC(NONE)
RDEFINE FACILITY IRR.RAUDITX UACC(NONE)
RDEFINE FACILITY IRR.RUSERMAP UACC(NONE)
PERMIT «IRR.RAUDITX» CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
SETROPTS RACLIST(FACILITY) REFRESH
RLIST FACILITY BPX.DAEMON ALL
RLIST FACILITY BPX.SERVER ALL
RLIST FACILITY IRR.RUSERMAP ALL`,
    `ADDGROUP ZWEADMIN
ADDGROUP «ZWESTC»
ADDUSER ZWESVUSR DFLTGRP(ZWEADMIN) NOPASSWORD
ADDSD 'ZWE.**' UACC(READ)
LISTGRP ZWEADMIN
LISTUSER ZWESVUSR
LISTDSD PREFIX(ZWE) ALL`,
  ],
  good: [
    `RDEFINE FACILITY BPX.DAEMON UACC(NONE)
RDEFINE FACILITY BPX.SERVER UACC(NONE)
RDEFINE FACILITY IRR.RAUDITX UACC(NONE)
RDEFINE FACILITY IRR.RUSERMAP UACC(NONE)
SETROPTS RACLIST(FACILITY) REFRESH
RLIST FACILITY *`,
    `RLIST FACILITY BPX.DAEMON ALL
RDEFINE FACILITY BPX.DAEMON UACC(NONE)
RLIST FACILITY BPX.SERVER ALL
RDEFINE FACILITY BPX.SERVER UACC(NONE)
RLIST FACILITY IRR.RUSERMAP ALL
RDEFINE FACILITY IRR.RUSERMAP UACC(NONE)
SETROPTS RACLIST(FACILITY) REFRESH`,
    `ADDUSER USER1 DFLTGRP(STAFF)
ADDUSER USER2 DFLTGRP(STAFF)
ADDUSER USER3 DFLTGRP(STAFF)
ADDUSER USER4 DFLTGRP(STAFF)
ADDUSER USER5 DFLTGRP(STAFF)
LISTUSER (USER1 USER2 USER3)`,
  ],
  *check({ frame, last, size, someBefore }) {
    const { esm } = frame;
    if (esm === 'other' || size > mostWithComments) return;
    const output = new Output(doings[esm]);
    const isTooLong = someBefore((command) => !output.add(command));
    if (isTooLong || !output.add(last)) return;
    const changes = output.changes();
    const found = changes.map((change) => output.displayOf(change));
    const hidden = changes.filter((_, index) => !found[index]);
    const shown = changes.length - hidden.length;
    if (hidden.length === 0 || shown * 3 < changes.length * 2) return;
    const displays = [...new Set(found.filter((one) => one !== undefined))].sort((a, b) => a.position - b.position);
    if (displays.length < least) return;
    for (const { command, kind, position, value } of hidden) {
      const later = displays.filter((display) => display.position > position);
      const near = later.find((display) => display.kind === kind) ?? later[0] ?? displays.at(-1);
      yield {
        place: at(command, value.span),
        message: `Most of what this section changes is displayed later, but not ${value.text}: nobody sees whether this worked. Display it with the others.`,
        ...(near && { related: relatedTo(near.command) }),
      };
    }
  },
});

/** With fewer displays, a section is not one that displays what it did. */
const least = 3;

/** What is longer is not read by people, and would be looked through at every edit. */
const mostCommands = 1000;

/** Cards of comments come with them; with more, nothing is looked at. */
const mostWithComments = 4 * mostCommands;

const doings: Readonly<Record<Esm, (command: BoundCommand) => Doing>> = {
  racf: racfDoing,
  acf2: acf2Doing,
  tss: tssDoing,
};

/** A name, made ready to be compared with many. */
interface Name {
  /** As it is written, without apostrophes. */
  readonly text: string;
  /** With symbols resolved; undefined when that is not possible. */
  readonly resolved: string | undefined;
  readonly hasSymbol: boolean;
}

interface Place {
  readonly command: BoundCommand;
  readonly position: number;
}

type Change = Named & Name & Place;
type Shown = Place & { readonly kind: string; readonly name: Name | undefined; readonly isBeginning: boolean };

/** What the commands of a section change and display. */
class Output {
  readonly displays: Shown[] = [];
  private readonly read: (command: BoundCommand) => Doing;
  private readonly last = new Map<string, Change>();
  private position = 0;

  constructor(read: (command: BoundCommand) => Doing) {
    this.read = read;
  }

  /** @returns false when there are too many commands */
  add(command: BoundCommand): boolean {
    const position = this.position++;
    if (position >= mostCommands) return false;
    if (command.broken) return true;
    const { changes, deletes, displays } = this.read(command);
    for (const change of changes) {
      const name = nameIn(change.value);
      this.last.set(`${change.kind} ${name.text}`, { ...change, ...name, command, position });
    }
    for (const { kind, value } of deletes) this.last.delete(`${kind} ${nameIn(value).text}`);
    for (const { kind, value, isBeginning = false } of displays) {
      this.displays.push({ kind, name: value && nameIn(value), isBeginning, command, position });
    }
    return true;
  }

  /** The last change of each. */
  changes(): Change[] {
    return [...this.last.values()];
  }

  /** The first display of something behind its last change. */
  displayOf(change: Change): Shown | undefined {
    const { also, position } = change;
    const holder = also && { ...nameIn(also.value), kind: also.kind };
    return this.displays.find(
      (display) => display.position > position && (covers(display, change) || (holder && covers(display, holder))),
    );
  }
}

function nameIn({ text, value }: BoundValue): Name {
  const hasSymbol = text.includes('&') && symbolReferences(text).length > 0;
  return { text: text.toUpperCase().replaceAll("'", ''), resolved: value?.toUpperCase(), hasSymbol };
}

function covers({ kind, name, isBeginning }: Shown, change: Name & { readonly kind: string }): boolean {
  if (kind !== change.kind) return false;
  if (!name || fits(change.text, name.text, isBeginning)) return true;
  // Two symbols that have one value may have different ones at another site.
  if (change.hasSymbol && name.hasSymbol) return false;
  if (change.resolved === undefined || name.resolved === undefined) return false;
  return fits(change.resolved, name.resolved, isBeginning);
}

function fits(name: string, shown: string, isBeginning: boolean): boolean {
  return isBeginning ? name.startsWith(shown) : name === shown;
}

function relatedTo(command: BoundCommand): NonNullable<Finding['related']> {
  const { text } = command.text;
  return [
    {
      place: at(command, { start: text.search(/\S/u), end: text.trimEnd().length }),
      message: 'Others are displayed here.',
    },
  ];
}
