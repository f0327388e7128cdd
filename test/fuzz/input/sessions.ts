import fc from 'fast-check';
import type { Position } from 'vscode-languageserver/node';
import { racfDeck } from '../../bench/decks/racf.ts';
import { job } from '../../bench/decks/job.ts';
import { acf2Deck } from '../../bench/decks/acf2.ts';
import { tssDeck } from '../../bench/decks/tss.ts';
import { Random } from '../../bench/decks/random.ts';
import { mutated, mutations } from './mutations.ts';
import { type ClientManner, documents, folders, secret, type SessionCase, type Step } from './session.ts';
import { anyText, realistic } from './texts.ts';

/** Requests about a document that the server serves, and some that it does not. */
export const methods = [
  'textDocument/diagnostic',
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/signatureHelp',
  'textDocument/documentHighlight',
  'textDocument/references',
  'textDocument/definition',
  'textDocument/prepareRename',
  'textDocument/rename',
  'textDocument/selectionRange',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/codeLens',
  'textDocument/codeAction',
  'textDocument/semanticTokens/full',
  'textDocument/semanticTokens/full/delta',
  'textDocument/semanticTokens/range',
  'esm/zowe',
  'esm/zoweInsert',
  'esm/access',
  'esm/convert',
  'esm/conversions',
  'esm/rulePage',
  'esm/newZoweDeckForm',
  'esm/newZoweDeckProblem',
  'esm/newZoweDeck',
  'textDocument/formatting',
  'codeAction/resolve',
  'completionItem/resolve',
  'workspace/executeCommand',
] as const;

/** Lines of the longest decks: enough for the server to let other messages in while it works on one. */
const longDeck = 900;

/** Longer ones would take the time that more sessions are worth. */
const longest = 2000;

const number = fc.oneof(
  { weight: 8, arbitrary: fc.nat({ max: 30 }) },
  { weight: 2, arbitrary: fc.nat({ max: 90 }) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 0.5, 2 ** 31, 2 ** 31 - 1, -(2 ** 31), 1e9, 1e300, -1e300) },
);

const position: fc.Arbitrary<Position> = fc.record({ line: number, character: number });

const document = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.nat({ max: documents.length - 1 }) },
);

const language = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('racf', 'acf2', 'tss', 'jcl') },
  { weight: 1, arbitrary: fc.constantFrom('plaintext', '', '__proto__', 'parmlib') },
);

const text = fc
  .oneof(
    { weight: 6, arbitrary: fc.tuple(realistic, mutations).map(([deck, changes]) => mutated(deck.text, changes)) },
    { weight: 1, arbitrary: anyText },
    { weight: 2, arbitrary: fc.constant(`ADDUSER JOE PASSWORD(${secret}) NOSUCH(${secret}\n`) },
  )
  .map((one) => one.slice(0, longest));

const longText = fc
  .tuple(fc.constantFrom(racfDeck, acf2Deck, tssDeck, job), fc.nat())
  .map(([make, seed]) => make(new Random(seed), longDeck));

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', '', ' ', '\n', '\r\n', '\r', '-', '(', ')', "'", '/*', '*/', '&', 'A') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'PERMIT A CLASS(FACILITY) ID(B) ACCESS(EXECUTE)\n',
      'RDEFINE NOSUCH A.B UACC(NONE)\n',
      '//X EXEC PGM=IEFBR14\n',
      'SET RULE\n',
      'TSS ADD(ZWESVUSR) FAC(STC)\n',
      `ALTUSER JOE PHRASE('${secret} ${secret}')\n`,
    ),
  },
  { weight: 1, arbitrary: text },
);

const change = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ range: fc.record({ start: position, end: position }), text: piece }),
  },
  // Typing: an insertion at one place.
  {
    weight: 6,
    arbitrary: fc.tuple(position, piece).map(([at, added]) => ({ range: { start: at, end: at }, text: added })),
  },
  { weight: 1, arbitrary: fc.record({ text }) },
);

const open = (texts: fc.Arbitrary<string>): fc.Arbitrary<Step> =>
  fc.record({
    do: fc.constant('open' as const),
    document,
    language,
    version: fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.integer() }),
    text: texts,
  });

const severities = fc.constantFrom('off', 'error', 'hint', 'no severity');

const section: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  {
    weight: 4,
    arbitrary: fc.record(
      {
        rules: fc.dictionary(fc.constantFrom('racf/*', '*', 'deck/*', 'racf/unknown-class', 'no/such'), severities),
        maxProblems: fc.constantFrom(1, 3, 1000, 0, -1, 'many'),
        zowe: fc.record(
          {
            check: fc.constantFrom('auto', 'always', 'never', 5),
            components: fc.constantFrom(['zis'], [], [7], 'zis'),
          },
          { requiredKeys: [] },
        ),
        site: fc.constantFrom({ classes: ['NOSUCH'] }, { classes: 5 }, [], { nonsense: true }),
      },
      { requiredKeys: [] },
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('', 5, [], [[]], { rules: [] }, { rules: null, site: 'x' }) },
);

const siteText = fc.constantFrom(
  JSON.stringify({ classes: ['NOSUCH'] }),
  JSON.stringify({ classes: ['$OTHER'], rules: { 'racf/*': 'hint' } }),
  JSON.stringify({ classes: 7, nonsense: [] }),
  '{',
  '',
  'null',
);

const question: fc.Arbitrary<Step> = fc.record(
  {
    do: fc.constant('ask' as const),
    document,
    method: fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom('textDocument/diagnostic', 'textDocument/semanticTokens/full/delta') },
      { weight: 4, arbitrary: fc.constantFrom(...methods) },
    ),
    at: position,
    to: position,
    odd: fc.nat({ max: 11 }),
    cancelAfter: fc.nat({ max: 3 }),
  },
  { requiredKeys: ['do', 'document', 'method', 'at', 'to', 'odd'] },
);

const nonsenseAbout = (uri: string): fc.Arbitrary<object> =>
  fc.constantFrom<object>(
    {},
    [],
    { textDocument: null },
    { textDocument: 5, contentChanges: 5 },
    { textDocument: { uri: 5 }, settings: 5 },
    { textDocument: { uri, text: secret }, contentChanges: [{}], changes: null },
    { textDocument: { uri, version: 1 }, contentChanges: [{ range: { start: null }, text: secret }, null] },
    { textDocument: { uri, version: null }, contentChanges: [{ text: 5 }] },
    { textDocument: { uri, version: 2 }, contentChanges: secret },
    { textDocument: { uri, languageId: 5, version: 'x', text: 7 }, range: 'all', position: null },
    { textDocument: { uri }, range: { start: {}, end: [] }, position: {}, positions: [null], ids: 5, esm: '__proto__' },
    { textDocument: { uri }, position: { line: 'a', character: [] }, positions: 5, context: 5, to: {} },
  );

const nonsense: fc.Arbitrary<Step> = fc
  .oneof(
    fc.tuple(fc.constantFrom(...methods, 'nosuch', 'initialize'), nonsenseAbout(documents[0]), fc.constant(true)),
    fc.tuple(
      fc.constantFrom(
        'textDocument/didOpen',
        'textDocument/didChange',
        'textDocument/didChange',
        'textDocument/didClose',
        'textDocument/didSave',
        'workspace/didChangeWatchedFiles',
        'workspace/didChangeWorkspaceFolders',
        'esm/siteFiles',
        '$/setTrace',
        '$/nosuch',
        'nosuch',
      ),
      // Nothing is known of a document that was opened so.
      nonsenseAbout('file:///decks/nonsense.racf'),
      fc.constant(false),
    ),
  )
  .map(([method, params, isRequest]) => ({ do: 'nonsense', method, params, isRequest }));

const step = (texts: fc.Arbitrary<string>, more: readonly fc.Arbitrary<Step>[]): fc.Arbitrary<Step> =>
  fc.oneof(
    { weight: 6, arbitrary: open(texts) },
    {
      weight: 16,
      arbitrary: fc.record({
        do: fc.constant('change' as const),
        document,
        versions: fc.oneof(
          { weight: 8, arbitrary: fc.constant(1) },
          { weight: 2, arbitrary: fc.constantFrom(0, -1, 7) },
        ),
        changes: fc.array(change, { maxLength: 3 }),
      }),
    },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('close' as const), document }) },
    { weight: 24, arbitrary: question },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('settings' as const), section }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('sites' as const),
        files: fc.uniqueArray(fc.record({ folder: fc.constantFrom(...folders), text: siteText }), {
          selector: ({ folder }) => folder,
        }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('folders' as const), folders: fc.subarray([...folders]) }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('wait' as const), turns: fc.nat({ max: 12 }) }) },
    { weight: 2, arbitrary: fc.constant<Step>({ do: 'settle' }) },
    ...more.map((arbitrary) => ({ weight: 8, arbitrary })),
  );

const manner: fc.Arbitrary<ClientManner> = fc.record({
  pulls: fc.boolean(),
  able: fc.boolean(),
  configuration: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('at once' as const, 'late' as const) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        'with errors' as const,
        'with nonsense' as const,
        'never' as const,
        'not at all' as const,
      ),
    },
  ),
  sendsSites: fc.boolean(),
  folders: fc.oneof(
    { weight: 4, arbitrary: fc.constant('at once' as const) },
    { weight: 1, arbitrary: fc.constantFrom('with errors' as const, 'never' as const) },
  ),
});

/** A session begins with an open document: what is asked before is answered with nothing. */
function steps(texts: fc.Arbitrary<string>, maxLength: number, more: readonly fc.Arbitrary<Step>[] = []) {
  const others = fc.array(step(texts, more), { minLength: 1, maxLength });
  return fc.tuple(open(texts), others).map(([first, next]) => [first, ...next]);
}

const session = (isSlow: fc.Arbitrary<boolean>, what: fc.Arbitrary<Step[]>): fc.Arbitrary<SessionCase> =>
  fc.record({ client: manner, isSlow, steps: what });

/** What a client may do, in any order, and now and then what it must not. */
export const anySession: fc.Arbitrary<SessionCase> = fc.oneof(
  { weight: 7, arbitrary: session(fc.boolean(), steps(text, 60)) },
  { weight: 1, arbitrary: session(fc.constant(true), steps(longText, 14)) },
  { weight: 2, arbitrary: session(fc.boolean(), steps(text, 30, [nonsense])) },
);
