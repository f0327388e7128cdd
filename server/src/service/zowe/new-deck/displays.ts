/** Commands that show what a deck has made. */
import type { Esm } from '../../../catalog/types.ts';
import type { DeckCommand, Entry } from './entries.ts';
import type { Symbols } from './symbols.ts';

/** What shows each thing that the commands of a section make, once, in their order. */
export function displays(entries: readonly Entry[], esm: Esm, symbols: Symbols): DeckCommand[] {
  const shown = new Map<string, DeckCommand>();
  for (const { commands } of entries) {
    for (const command of commands) {
      if (command.isOpen || command.does === 'refresh') continue;
      if (command.does === 'activate' && esm !== 'acf2') continue;
      const words = writers[esm](command);
      // LIST of a logonid shows its profiles too.
      const setting = esm === 'acf2' ? command.setting.replace(/^PROFILE\(USER\).*/u, 'LID') : '';
      const key = `${setting} ${words ?? ''}`;
      if (!words || shown.has(key)) continue;
      const text = words.split(' ');
      shown.set(key, {
        does: 'refresh',
        words: text.map((word) => symbols.word(word)),
        text: words,
        setting,
        isOpen: false,
      });
    }
  }
  // In ACF2 a setting is set once for all that it shows.
  const all = [...shown.values()];
  const settings = [...new Set(all.map(({ setting }) => setting))];
  return settings.flatMap((setting) => all.filter((command) => command.setting === setting));
}

/** The command that shows what another makes; undefined where another display shows it. */
const writers: Readonly<Record<Esm, (command: DeckCommand) => string | undefined>> = {
  racf: ({ words }) => {
    const [verb, one = '', two = ''] = words.map(({ text }) => text);
    const className = words.map(({ text }) => /^CLASS\((.*)\)$/u.exec(text)?.[1]).find((name) => name !== undefined);
    switch (verb) {
      case 'ADDGROUP':
        return `LISTGRP ${one} OMVS`;
      case 'ADDUSER':
        return `LISTUSER ${one} OMVS`;
      case 'RDEFINE':
        return `RLIST ${one} ${two} ${one === 'STARTED' ? 'STDATA' : 'AUTHUSER'}`;
      case 'PERMIT':
        return className === undefined || className === 'DATASET'
          ? listDataSet(one)
          : `RLIST ${className} ${one} AUTHUSER`;
      case 'ADDSD':
        return listDataSet(one);
      default:
        return undefined;
    }
  },
  acf2: ({ words }) => {
    const [, name = ''] = words;
    return words[0] && name && `LIST ${name.text}`;
  },
  tss: ({ words }) => {
    const all = words.map(({ text }) => text);
    const [, verb = '', ...rest] = all;
    const acid = /^\((.*)\)$/u.exec(verb.replace(/^[A-Z]+/u, ''))?.[1] ?? '';
    if (verb.startsWith('CREATE')) return `TSS LIST(${acid}) DATA(BASIC)`;
    if (verb.startsWith('PERMIT')) return `TSS WHOHAS ${rest[0] ?? ''}`;
    return acid === 'STC' ? `TSS LIST(STC) ${rest[0] ?? ''}` : undefined;
  },
};

function listDataSet(name: string): string {
  return `LISTDSD DATASET(${name}) AUTHUSER`;
}
