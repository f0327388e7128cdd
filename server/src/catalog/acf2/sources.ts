/** Where the facts about ACF2 come from. The z/VM edition of the manuals shares records and rule text with z/OS. */
import { docs, doubtful, knowledge } from '../build.ts';

export const documented = docs('ACF2 for z/OS documentation, knowledge base articles and published decks');
export const known = knowledge('ACF2 for z/OS, from experience');
export const unsure = doubtful('ACF2 for z/OS, not seen in documentation');

/** Another document. */
export const docsOf = docs;

/** A page of the documentation of ACF2 for z/OS 16.0. */
export const page = (title: string): ReturnType<typeof docs> => docs(`ACF2 for z/OS 16.0, ${title}`);

/** A page of the manuals of ACF2 for z/VM r12, for what both editions have in common. */
export const vmPage = (title: string): ReturnType<typeof docs> =>
  docs(`ACF2 for z/VM r12 Administrator Guide, ${title}`);

/** An article of the knowledge base of Broadcom. */
export const article = (...numbers: readonly number[]): ReturnType<typeof docs> =>
  docs(`Broadcom knowledge base, ${numbers.length > 1 ? 'articles' : 'article'} ${numbers.join(', ')}`);

export const stig = docs('DISA STIG, IBM z/OS ACF2');
export const zowe = docs('Zowe documentation and its members for ACF2');
export const certificatePage = page('Process Digital Certificates with CA ACF2');
export const acfPage = page('The ACF Command');
