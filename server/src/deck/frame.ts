import { nextNonBlank } from '../text/characters.ts';
import type { Lines } from '../text/lines.ts';
import type { Text } from '../text/text.ts';
import { beginsWithJcl } from './jcl/begins.ts';
import { cardKind } from './jcl/cards.ts';
import { type CommandData, commandData } from './jcl/command-data.ts';
import { type DataDd, type Jobs, readJobs } from './jcl/jobs.ts';
import { keyword, listed } from './jcl/parameters.ts';
import { symbolProblems } from './jcl/symbol-problems.ts';
import { saysParmlib } from './parmlib.ts';
import { esmOfCommands, esmOfDdName, type OpenSession, tellEsm } from './sections.ts';
import { noSymbols } from './symbols.ts';
import type { DeckFrame, DeckLanguage, JclProblem, SectionEsm, SectionFrame } from './types.ts';

/**
 * The frame of a deck: its JCL, its symbols, and the sections that hold commands. Total: any text has one. Linear in
 * the length of the text; in-stream data is only searched for its end.
 * @param language what the document is said to be. A plain deck that begins with JCL statements is read as JCL; the
 * frame's `language` then says so.
 */
export function buildFrame(text: Text, lines: Lines, language: DeckLanguage): DeckFrame {
  if (language === 'parmlib' || saysParmlib(lines)) return plainFrame(text, 'parmlib', 'racf');
  if (language !== 'jcl' && !beginsWithJcl(lines)) return plainFrame(text, language, language);
  const jobs = readJobs(lines);
  if (!jobs.statements.some(({ kind }) => kind === 'statement')) {
    // A slash and an asterisk in column 1 are a comment where there is no data that they could end.
    const esm = esmOfCommands(lines, 0, lines.count);
    if (esm !== undefined || jobs.statements.length === 0) return plainFrame(text, language, esm ?? 'other');
  }
  const sections: SectionFrame[] = [];
  // No spreading into calls: a text can have more of them than a call takes arguments.
  const problems: JclProblem[][] = [];
  for (const data of commandData(jobs.steps)) {
    const found = sectionsOf(data, lines, language === 'jcl' ? 'other' : language);
    for (const section of found) sections.push(section);
    problems.push(problemsOf(data, found, lines));
  }
  problems.push(symbolProblems(text, jobs.statements, jobs.symbols, sections));
  return frameOf(jobs, sections, withoutRepetition(problems.flat()));
}

function frameOf(jobs: Jobs, sections: readonly SectionFrame[], problems: readonly JclProblem[]): DeckFrame {
  return { language: 'jcl', statements: jobs.statements, sections, symbols: jobs.symbols, problems };
}

/** A document without JCL: one section. */
function plainFrame(text: Text, language: DeckLanguage, esm: SectionEsm): DeckFrame {
  const section: SectionFrame = {
    esm,
    range: { start: 0, end: text.length },
    symbols: noSymbols,
    substituted: false,
    ...(language === 'parmlib' && { parmlib: true }),
  };
  return { language, statements: [], sections: [section], symbols: [], problems: [] };
}

function sectionsOf({ step, dds, readBy }: CommandData, lines: Lines, otherwise: SectionEsm): SectionFrame[] {
  const sections: SectionFrame[] = [];
  let session: OpenSession;
  for (const dd of dds) {
    const { firstLine, endLine } = dd.data;
    const before = sections.at(-1);
    // Data that is concatenated goes on with what the data before began.
    const concatenated = before?.ddName === dd.name ? before.esm : undefined;
    const told = tellEsm(lines, firstLine, endLine, concatenated && session);
    session = told.session;
    sections.push({
      esm: readBy(dd) ?? told.esm ?? concatenated ?? esmOfDdName(dd.name) ?? otherwise,
      range: { start: lines.start(firstLine), end: lines.start(endLine) },
      ddName: dd.name,
      ddRange: dd.statement.range,
      ...(concatenated !== undefined && { goesOn: true }),
      ...(step.program !== undefined && { program: step.program }),
      symbols: step.symbols,
      substituted: (keyword(dd.statement, 'SYMBOLS')?.value ?? '') !== '',
      ...(step.knowsSymbols && hasJobSymbolsOnly(dd) && { knowsSymbols: true }),
    });
  }
  return sections;
}

/** `SYMBOLS=JCLONLY`: no symbols of the system are substituted, and a site defines any number of these. */
function hasJobSymbolsOnly({ statement }: DataDd): boolean {
  const symbols = keyword(statement, 'SYMBOLS');
  return symbols !== undefined && listed(symbols)[0]?.toUpperCase() === 'JCLONLY';
}

function problemsOf({ dds, problem }: CommandData, sections: readonly SectionFrame[], lines: Lines): JclProblem[] {
  const cuts = dds.flatMap((dd, index) => {
    const cut = dataProblem(dd, lines);
    return cut && (sections[index]?.esm !== 'other' || cutsCommands(cut, dd, lines)) ? [cut] : [];
  });
  const isOurs = sections.some(({ esm }) => esm !== 'other');
  return problem && isOurs ? [problem, ...cuts] : cuts;
}

/** True when the data has ended before its first command of a security product. */
function cutsCommands({ kind }: JclProblem, { data }: DataDd, lines: Lines): boolean {
  if (kind !== 'comment-ends-data') return false;
  let end = data.endLine + 1;
  while (end < lines.count && cardKind(lines, end) !== 'statement') end++;
  return esmOfCommands(lines, data.endLine + 1, end) !== undefined;
}

function dataProblem(dd: DataDd, lines: Lines): JclProblem | undefined {
  const { data } = dd;
  if (data.end === 'text' && data.delimiter !== undefined) {
    const dlm = keyword(dd.statement, 'DLM');
    return dlm && { kind: 'dlm-not-found', range: dlm.valueRange, detail: data.delimiter };
  }
  if (data.end === 'slash-asterisk' && isCommentBeforeCommands(lines, data.endLine)) {
    const start = lines.start(data.endLine);
    return { kind: 'comment-ends-data', range: { start, end: lines.end(data.endLine) }, detail: dd.name };
  }
  return undefined;
}

/** True when the `/*` that ends data was meant as a comment: it has a text, and commands follow before the next JCL statement. */
function isCommentBeforeCommands(lines: Lines, line: number): boolean {
  if (lines.content(line).trim() === '/*') return false;
  for (line++; line < lines.count; line++) {
    const kind = cardKind(lines, line);
    if (kind === 'statement' || kind === 'comment' || kind === 'null') return false;
    const blank = nextNonBlank(lines.text, lines.start(line), lines.end(line)) === lines.end(line);
    if (kind === 'other' && !blank) return true;
  }
  return false;
}

/** A wrong name that comes from one SET is one problem, however many steps use it. */
function withoutRepetition(problems: readonly JclProblem[]): JclProblem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    if (problem.kind !== 'ddname-not-found') return true;
    if (seen.has(problem.detail)) return false;
    seen.add(problem.detail);
    return true;
  });
}
