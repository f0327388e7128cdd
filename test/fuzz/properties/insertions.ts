import { applyChanges } from '../../../server/src/service/fix-all.ts';
import * as service from '../../../server/src/service/index.ts';
import type { Case } from '../input/case.ts';
import { analysed } from './analysed.ts';
import { claimChanges, inOrder } from './answers.ts';
import { claim } from './claim.ts';
import { claimOthersKept } from './others-kept.ts';

/** What Zowe lacks can be put in, all of it or any part, and leaves the rest of the deck as it is. */
export function insertions({ text, language }: Case): void {
  const before = analysed(text, language);
  for (const { esm, items } of service.zoweReport(before)?.sections ?? []) {
    const ids = items.filter(({ insertable }) => insertable).map(({ id }) => id);
    const some = items.map(({ id }) => id).filter((_, index) => (index * 7 + text.length) % 5 === 0);
    for (const wanted of [ids, [...some, 'no-such-id']]) {
      const changes = service.insertRequirements(before, esm, wanted);
      if (!changes) continue;
      const title = `insert for Zowe, ${esm}`;
      claimChanges(changes, text, title);
      const after = analysed(applyChanges(text, inOrder(changes)), language);
      claimOthersKept(before, after, {
        title,
        kind: 'quickfix',
        changes,
        settles: [],
      } as unknown as service.CodeAction);
      // What could not be put in before may be now.
      const again =
        service.insertRequirements(
          after,
          esm,
          wanted.filter((id) => ids.includes(id)),
        ) ?? [];
      claim(
        applyChanges(after.text, inOrder(again)) === after.text,
        `what was put in is put in again: ${JSON.stringify(again)} into ${JSON.stringify(after.text)}`,
      );
    }
  }
}
