import type { DocumentDiagnosticReport, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver/node';
import type { Question } from '../../input/session.ts';
import { secret } from '../../input/session.ts';
import { claim } from '../claim.ts';

/** What a client remembers of answers, by the ids that the server has given them. */
export class Remembered {
  private readonly reports = new Map<string, { readonly uri: string; readonly items: readonly unknown[] }>();
  private readonly tokens = new Map<string, { readonly uri: string; readonly data: readonly number[] }>();
  /** The id of the last answer for each document. */
  readonly lastReport = new Map<string, string>();
  readonly lastTokens = new Map<string, string>();

  /** The diagnostics that a report comes to. */
  report(uri: string, report: DocumentDiagnosticReport, previousResultId: unknown): readonly unknown[] {
    if (report.kind === 'unchanged') {
      const known = this.reports.get(String(previousResultId));
      claim(known?.uri === uri, 'unchanged since what the client does not have');
      // From now on it goes by this name.
      this.reports.set(report.resultId, known);
      this.lastReport.set(uri, report.resultId);
      return known.items;
    }
    const { resultId, items } = report;
    claim(Array.isArray(items), 'a report without diagnostics');
    if (resultId !== undefined) {
      this.reports.set(resultId, { uri, items });
      this.lastReport.set(uri, resultId);
    }
    return items;
  }

  /** The numbers that an answer about colours comes to. */
  colours(uri: string, answer: SemanticTokens | SemanticTokensDelta, previousResultId: unknown): readonly number[] {
    const { resultId } = answer;
    let data: readonly number[];
    if ('edits' in answer) {
      const known = this.tokens.get(String(previousResultId));
      claim(known?.uri === uri, 'a difference from what the client does not have');
      data = known.data;
      for (const { start, deleteCount, data: added = [] } of answer.edits) {
        claim(start + deleteCount <= data.length, 'a difference that lies outside');
        data = data.toSpliced(start, deleteCount, ...added);
      }
    } else data = answer.data;
    if (resultId !== undefined) {
      this.tokens.set(resultId, { uri, data });
      this.lastTokens.set(uri, resultId);
    }
    return data;
  }

  forget(uri: string): void {
    this.lastReport.delete(uri);
    this.lastTokens.delete(uri);
  }
}

/** What a request takes; places and the rest are those of the question. */
export function paramsOf(question: Question, uri: string, remembered: Remembered): object {
  const { method, at, to, odd } = question;
  const textDocument = { uri };
  const range = { start: at, end: to };
  const choose = <T>(...choices: readonly T[]): T => choices[odd % choices.length] as T;
  switch (method) {
    case 'textDocument/diagnostic': {
      const previousResultId = choose(
        undefined,
        remembered.lastReport.get(uri),
        remembered.lastReport.get(uri),
        [...remembered.lastReport.values()][0],
        'no such id',
        '',
      );
      return { textDocument, ...(previousResultId !== undefined && { previousResultId }) };
    }
    case 'textDocument/semanticTokens/full/delta': {
      const last = remembered.lastTokens.get(uri) ?? 'none';
      const previousResultId = choose(last, last, last, 'no such id', '', [...remembered.lastTokens.values()][0] ?? '');
      return { textDocument, previousResultId };
    }
    case 'textDocument/references':
      return { textDocument, position: at, context: { includeDeclaration: choose(true, false) } };
    case 'textDocument/rename':
      return {
        textDocument,
        position: at,
        newName: choose('NEWNAME', '', 'NOT A NAME', 'X'.repeat(300), "'", '\n', '$'),
      };
    case 'textDocument/selectionRange':
      return { textDocument, positions: choose([], [at], [at, to], [to, at, at]) };
    case 'textDocument/semanticTokens/range':
      return { textDocument, range };
    case 'textDocument/codeAction': {
      const everything = { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } };
      const only = choose(undefined, undefined, ['quickfix'], ['source.fixAll'], ['refactor'], [], ['nosuch'], ['']);
      const context = { diagnostics: [], ...(only && { only }) };
      return { textDocument, range: choose(range, everything, { start: at, end: at }), context };
    }
    case 'esm/zoweInsert':
      return {
        textDocument,
        esm: choose('racf', 'acf2', 'tss', 'nosuch'),
        ids: choose(['bpx-server'], ['nosuch'], []),
      };
    case 'esm/convert':
      return { textDocument, range, to: choose('tss', 'acf2', 'racf', 'nosuch'), whole: choose(true, false) };
    case 'esm/conversions':
      return { textDocument, range };
    case 'esm/rulePage':
      return { code: choose('README', 'racf/unknown-class', 'no/such', '') };
    case 'esm/newZoweDeckProblem':
      return {
        esms: ['racf'],
        names: { server: choose('ZWESVUSR', '', 'TOO LONG A NAME') },
        id: choose('server', 'nosuch'),
      };
    case 'esm/newZoweDeck':
      return { esms: choose(['racf'], ['acf2', 'tss'], [], ['nosuch']), components: [], names: {} };
    case 'codeAction/resolve':
      return { title: 'An action', data: secret };
    case 'completionItem/resolve':
      return { label: 'An item' };
    case 'workspace/executeCommand':
      return { command: choose('esm.showIn', 'nosuch', ''), arguments: [uri] };
    default:
      return { textDocument, position: at };
  }
}
