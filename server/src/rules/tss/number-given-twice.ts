import { runsHere } from '../support/acids.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/number-given-twice',
  title: 'One UID or GID for two ACIDs',
  severity: 'warning',
  language: 'tss',
  of: 'unixNumber',
  least: 2,
  what: 'The deck gives the same UID to two users, or the same GID to two groups.',
  why: 'Top Secret gives a UID to one user and a GID to one group only, so the second command fails. UID 0 alone may be given to several.',
  todo: 'Give each its own number, or `?` for the next free one.',
  sources: [{ name: 'Top Secret for z/OS r15 Command Functions, UID and GID' }],
  bad: [
    `TSS ADD(ZWESVUSR) UID(990010)
TSS ADD(ZWESIUSR) UID(«990010»)`,
    `TSS ADD(ZWEADMIN) GID(700)
TSS ADD(STCGRP) GID(«0700»)`,
  ],
  good: [
    `TSS ADD(ZWESVUSR) UID(990010)
TSS ADD(ZWEADMIN) GID(990010)`,
    `TSS ADD(ROOTA) UID(0)
TSS ADD(ROOTB) UID(0)`,
    `TSS ADD(ZWESVUSR) UID(990010)
TSS REMOVE(ZWESVUSR) UID(990010)
TSS ADD(ZWESIUSR) UID(990010)`,
    `TSS ADD(ZWESVUSR) UID(?)
TSS ADD(ZWESIUSR) UID(?)`,
    `TSS ADD(ZWESVUSR) UID(990010)
TSS DELETE(ZWESVUSR)
TSS ADD(ZWESIUSR) UID(990010)`,
  ],
  *check({ key, notes }) {
    if (key === 'UID 0') return;
    let first: (typeof notes)[number] | undefined;
    for (const note of notes) {
      if (note.what === 'takeBack') {
        first = undefined;
        continue;
      }
      if (first && first.owner !== note.owner && runsHere(first.command) && runsHere(note.command)) {
        const { owner } = first;
        yield {
          place: at(note.command, note.value.span),
          message: `${key} is given to ${owner} already in this deck, and Top Secret gives a number only once. Choose another number, or ? for the next free one.`,
          related: [{ place: at(first.command, first.value.span), message: `Given to ${owner} here.` }],
          // A number is free again when its owner is deleted.
          holds: ({ subjects }) =>
            subjects.history('acid', owner)?.notes.some(({ what }) => what === 'delete') !== true,
        };
      }
      first ??= note;
    }
  },
});
