import type { Connection } from 'vscode-languageserver';
import { newDeckForm, type NewDeckForm, newDeckProblem, newDeckText } from '../service/index.ts';
import type { Guard } from './guard.ts';
import { RequestType } from './protocol.ts';

/** Asks what to ask before a new deck is written. */
export const newDeckFormRequest = new RequestType<unknown, NewDeckForm, void>('esm/newZoweDeckForm');

/** Asks what is wrong with one of the names: `id` beside what `esm/newZoweDeck` takes; null for nothing. */
export const newDeckProblemRequest = new RequestType<unknown, string | null, void>('esm/newZoweDeckProblem');

/** Asks for a new deck: products, components, and names that differ from those of the form. */
export const newDeckRequest = new RequestType<unknown, { readonly text: string }, void>('esm/newZoweDeck');

/** Answers what is asked for a new deck. Nothing of it is about a document. */
export function serveNewDecks(connection: Connection, guard: Guard): void {
  const noForm: NewDeckForm = { products: [], components: [], names: [] };
  connection.onRequest(newDeckFormRequest, () => guard.run('newZoweDeckForm', noForm, newDeckForm));
  connection.onRequest(newDeckProblemRequest, (params) =>
    guard.run('newZoweDeckProblem', null, () => newDeckProblem(params) ?? null),
  );
  connection.onRequest(newDeckRequest, (params) =>
    guard.run('newZoweDeck', { text: '' }, () => ({ text: newDeckText(params) })),
  );
}
