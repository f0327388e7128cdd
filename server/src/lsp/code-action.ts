import type { CodeAction as ProtocolAction, CodeActionParams } from 'vscode-languageserver';
import { type CodeAction, codeActionSteps, offers, safeFixSteps, type SiteEntry } from '../service/index.ts';
import type { Steps } from '../text/steps.ts';
import type { ClientFeatures } from './client-features.ts';
import { conversionActions } from './convert.ts';
import { toProtocol } from './diagnostics.ts';
import type { OpenDocument } from './documents.ts';
import { toOffsets } from './positions.ts';
import { CodeActionKind } from './protocol.ts';
import type { Session } from './session.ts';
import { declaring } from './site-edit.ts';
import { toEdit } from './workspace-edit.ts';

/** All safe fixes of a document at once; what a client runs on save when the user wants it. */
const fixAllKind = `${CodeActionKind.SourceFixAll}.esm`;

export const codeActionKinds = [CodeActionKind.QuickFix, CodeActionKind.Refactor, CodeActionKind.Source, fixAllKind];

/**
 * Stands behind the title of a fix that may change who gets access, or that rests on a guess at what was meant. What is
 * no fix says in its title what it gives. Menus cut titles that are longer than some fifty characters.
 */
const reviewMark = '(review: access may change)';

const kinds: Readonly<Record<CodeAction['kind'], CodeActionKind>> = {
  quickfix: CodeActionKind.QuickFix,
  refactor: CodeActionKind.Refactor,
  source: CodeActionKind.Source,
};

/** The edits offered for a range, of the kinds the client asks for. */
export function* actionsFor(
  open: OpenDocument,
  params: CodeActionParams,
  session: Session,
): Steps<ProtocolAction[] | Promise<ProtocolAction[]>> {
  const { client } = session;
  // Without literals a client takes commands only, and the server offers none.
  if (!client.codeActionLiterals) return [];
  const { only } = params.context;
  const found: ProtocolAction[] = [];
  const declarations: [ProtocolAction, SiteEntry][] = [];
  if (asksFor(only, Object.values(kinds))) {
    const range = toOffsets(open.document, params.range);
    const actions = [...(yield* codeActionSteps(open.analysis, range)), ...offers(open.analysis, range)];
    for (const action of actions) {
      if (!asksFor(only, [kinds[action.kind]])) continue;
      const offered = toAction(open, action, client);
      if (action.site) declarations.push([offered, action.site]);
      else offered.edit = toEdit(open, action.changes, client);
      found.push(offered);
    }
  }
  // What they give is opened by a command of our extension.
  if (client.commands && asksFor(only, [CodeActionKind.Refactor])) found.push(...conversionActions(open, params.range));
  // It takes the fixes of the whole document, too much for every move of the cursor: only when asked for by its kind.
  if (only !== undefined && asksFor(only, [fixAllKind])) found.push(...(yield* fixAll(open, client)));
  // Last, as the client is asked for its folders: the document may be another one after that, and has no places any more.
  return declared(found, declarations, open.document.uri, session);
}

/** The actions with the edits of those that declare something to the site; those without edit or command are left out. */
async function declared(
  found: readonly ProtocolAction[],
  declarations: readonly [ProtocolAction, SiteEntry][],
  uri: string,
  session: Session,
): Promise<ProtocolAction[]> {
  const declare = async ([offered, entry]: readonly [ProtocolAction, SiteEntry]): Promise<void> => {
    const edit = await declaring(entry, uri, session);
    if (edit) offered.edit = edit;
  };
  await Promise.all(declarations.map(declare));
  return found.filter(({ edit, command }) => edit ?? command);
}

/** True when one of the kinds is asked for: `source` asks for `source.fixAll` and all below it. */
function asksFor(only: readonly CodeActionKind[] | undefined, offered: readonly CodeActionKind[]): boolean {
  if (only === undefined) return true;
  return only.some((asked) => offered.some((kind) => asked === '' || kind === asked || kind.startsWith(`${asked}.`)));
}

function toAction(open: OpenDocument, action: CodeAction, client: ClientFeatures): ProtocolAction {
  const { title, kind, settles, preferred, safe } = action;
  return {
    title: kind === 'quickfix' && !safe ? `${title} ${reviewMark}` : title,
    kind: kinds[kind],
    diagnostics: settles.map((diagnostic) => toProtocol(open, diagnostic, client)),
    // Editors apply a preferred action by a key, unseen; an unsafe one has to be chosen from the list.
    isPreferred: preferred && safe,
  };
}

function* fixAll(open: OpenDocument, client: ClientFeatures): Steps<ProtocolAction[]> {
  const changes = yield* safeFixSteps(open.analysis);
  if (changes.length === 0) return [];
  return [{ title: 'Apply all safe fixes', kind: fixAllKind, edit: toEdit(open, changes, client) }];
}
