import type { CodeLens } from 'vscode-languageserver';
import { zoweLensSteps } from '../service/index.ts';
import type { Steps } from '../text/steps.ts';
import type { ClientFeatures } from './client-features.ts';
import type { OpenDocument } from './documents.ts';
import { toRange } from './positions.ts';

/** The remarks above sections; none for a client that does not have the commands they lead to. */
export function* codeLenses({ document, analysis }: OpenDocument, client: ClientFeatures): Steps<CodeLens[]> {
  if (!client.commands) return [];
  const found = yield* zoweLensSteps(analysis);
  return found.flatMap(({ range, esm, title, insertable }) => {
    const place = toRange(document, range);
    const target = [document.uri, esm];
    const lenses: CodeLens[] = [
      { range: place, command: { title, command: 'esm.zowe.showChecklist', arguments: target } },
    ];
    if (insertable > 0) {
      const insert = insertable === 1 ? 'Insert the missing one' : `Insert ${insertable} missing`;
      lenses.push({ range: place, command: { title: insert, command: 'esm.zowe.insertMissing', arguments: target } });
    }
    return lenses;
  });
}
