/** Where the facts about Top Secret come from. */
import { docs, doubtful, knowledge } from '../build.ts';
import type { Source } from '../types.ts';

export const documented = docs(
  'Top Secret for z/OS Command Functions and User Guide, knowledge base articles, published decks',
);
export const known = knowledge('Top Secret for z/OS, from experience');
export const unsure = doubtful('Top Secret for z/OS, not seen in documentation');

/** A page of the manual of the TSS command. */
export const page = (title: string): Source => docs(`Top Secret for z/OS r15 Command Functions, ${title}`);

/** A page of another manual of the same release. */
export const manual = (name: string, title: string): Source => docs(`Top Secret for z/OS r15 ${name}, ${title}`);

/** A page of the same manual for z/VM, which describes the z/OS keywords too. */
export const pageForVm = (title: string): Source => docs(`Top Secret for z/VM r12 Command Functions, ${title}`);

/** A page of another manual for z/VM. */
export const manualForVm = (name: string, title: string): Source => docs(`Top Secret for z/VM r12 ${name}, ${title}`);

/** A page of the manual of control options. */
export const optionPage = (title: string): Source => manual('Control Options', title);

/** An article of the vendor's knowledge base. */
export const article = (number: number, title: string): Source =>
  docs(`Broadcom knowledge base article ${number}, ${title}`);

/** Hardening guides publish the commands they ask for. */
export const stig = docs('DISA STIG for z/OS Top Secret and for products with Top Secret');

/** The decks that come with Zowe. */
export const zowe = docs('Zowe, members ZWESECUR, ZWEITSS and ZWEIKRT1 to ZWEIKRT3');
