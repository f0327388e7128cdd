/** What is wrong with the symbols of a job that feeds a security product. Only what the text tells for certain. */
import { nearest } from '../../text/distance.ts';
import type { Range } from '../../text/range.ts';
import type { Text } from '../../text/text.ts';
import { isSystemSymbol, symbolReferences } from '../symbols.ts';
import type { JclProblem, JclStatement, JclSymbol, SectionFrame } from '../types.ts';
import { firstPositional, keyword, listed } from './parameters.ts';
import { symbolsIn, unusedSymbols } from './symbol-uses.ts';

/** The longest name of a symbol. Source: JCL Reference, "Using system symbols and JCL symbols". */
const longestName = 8;

/** In a job with more symbols none is compared with the others. */
const mostCompared = 500;

/** Finds what is wrong with symbols in the jobs of a text that have a section of a security product. */
export function symbolProblems(
  text: Text,
  statements: readonly JclStatement[],
  symbols: readonly JclSymbol[],
  sections: readonly SectionFrame[],
): JclProblem[] {
  if (symbols.length === 0) return [];
  const problems: JclProblem[][] = [];
  for (const job of jobsOf(text, statements, symbols, sections)) {
    if (!job.dds.some(({ section }) => section.esm !== 'other')) continue;
    problems.push(wrongNames(job), notSubstituted(text, job));
    // What stands before the text, or is taken into it, may set, export or use symbols.
    if (!job.isWhole || job.hasInclude) continue;
    problems.push(notExported(text, job), setLater(text, job), setBehind(text, job));
    if (!job.callsOther) problems.push(misspelt(text, job), unused(text, job));
  }
  return problems.flat();
}

/** A SET or PROC statement with the symbols it gives values to. */
interface Setting {
  readonly isSet: boolean;
  readonly symbols: readonly JclSymbol[];
}

interface Job {
  readonly range: { readonly start: number; end: number };
  /** It begins with a JOB statement. */
  readonly isWhole: boolean;
  readonly settings: Setting[];
  readonly exports: JclStatement[];
  /** The DDs that are made with symbols. */
  readonly files: JclStatement[];
  /** The DDs that are read as commands. */
  readonly dds: { readonly statement: JclStatement; readonly section: SectionFrame }[];
  readonly procedures: Set<string>;
  hasInclude: boolean;
  /** It calls a procedure that is not in the text, or hands its symbols to a job that it submits. */
  callsOther: boolean;
}

/** Goes over statements, symbols and sections together, each in the order of the text. */
function jobsOf(
  text: Text,
  statements: readonly JclStatement[],
  symbols: readonly JclSymbol[],
  sections: readonly SectionFrame[],
): Job[] {
  const jobs: Job[] = [];
  let symbolAt = 0;
  let sectionAt = 0;
  let job = newJob(0, false);
  for (const statement of statements) {
    if (statement.kind !== 'statement') continue;
    const { operation, range } = statement;
    if (operation === 'JOB') {
      job.range.end = range.start;
      job = newJob(range.start, true);
      jobs.push(job);
    } else if (jobs.length === 0) {
      jobs.push(job);
    }
    if (operation === 'SET' || operation === 'PROC') {
      const own: JclSymbol[] = [];
      for (let symbol; (symbol = symbols[symbolAt]) && symbol.nameRange.start < range.end; symbolAt++) own.push(symbol);
      job.settings.push({ isSet: operation === 'SET', symbols: own });
      if (operation === 'PROC' && statement.name !== undefined) job.procedures.add(statement.name);
    } else if (operation === 'EXPORT') {
      job.exports.push(statement);
    } else if (operation === 'INCLUDE') {
      job.hasInclude = true;
    } else if (operation === 'EXEC') {
      job.callsOther ||= callsOther(statement, job.procedures);
    } else if (operation === 'DD') {
      job.callsOther ||= keyword(statement, 'SYMLIST') !== undefined;
      if (statement.operands.some(({ value }) => value.includes('&'))) job.files.push(statement);
      const section = sections[sectionAt];
      if (section?.ddRange?.start === range.start) {
        job.dds.push({ statement, section });
        sectionAt++;
      }
    }
  }
  job.range.end = text.length;
  return jobs;
}

function newJob(start: number, isWhole: boolean): Job {
  return {
    range: { start, end: start },
    isWhole,
    settings: [],
    exports: [],
    files: [],
    dds: [],
    procedures: new Set(),
    hasInclude: false,
    callsOther: false,
  };
}

function callsOther(exec: JclStatement, procedures: ReadonlySet<string>): boolean {
  const positional = firstPositional(exec);
  if (positional === '' && keyword(exec, 'PGM')) return false;
  return !procedures.has(keyword(exec, 'PROC')?.value.toUpperCase() ?? positional);
}

function setsOf({ settings }: Job): JclSymbol[] {
  return settings.flatMap(({ isSet, symbols }) => (isSet ? symbols : []));
}

function wrongNames(job: Job): JclProblem[] {
  return setsOf(job)
    .filter(({ name }) => name.length > longestName && /^[A-Z0-9#$@]+$/.test(name))
    .map(({ name, nameRange }) => ({ kind: 'symbol-name', range: nameRange, detail: name }));
}

/** DDs without SYMBOLS whose commands name symbols that are set. */
function notSubstituted(text: Text, { dds }: Job): JclProblem[] {
  return dds.flatMap(({ statement, section }): JclProblem[] => {
    if (section.esm === 'other' || section.substituted) return [];
    const names = symbolsIn(text, section, () => true);
    const data = statement.operands.find(({ key }) => key === undefined);
    const [first] = names;
    if (!first || !data) return [];
    const detail = section.ddName ?? '';
    return [{ kind: 'symbols-missing', range: data.valueRange, detail, names: namesOf(names), also: placeOf(first) }];
  });
}

/** Symbols that commands name and no EXPORT has let through. The value of SYSUID is there without. */
function notExported(text: Text, job: Job): JclProblem[] {
  const isHidden = ({ exported, name }: JclSymbol): boolean => !exported && name !== 'SYSUID';
  if (!setsOf(job).some(isHidden)) return [];
  const found = new Set<JclSymbol>();
  for (const { section } of job.dds) {
    if (section.esm === 'other' || !section.substituted) continue;
    for (const symbol of symbolsIn(text, section, isHidden)) found.add(symbol);
  }
  const sorted = [...found].sort((a, b) => a.nameRange.start - b.nameRange.start);
  const [first] = sorted;
  if (!first) return [];
  const also = job.exports[0]?.range;
  const names = namesOf(sorted);
  return [{ kind: 'symbol-not-exported', range: first.nameRange, detail: first.name, names, ...(also && { also }) }];
}

/** SETs of a symbol to itself, to one that is set later, or to a name that nearly is the one of another. */
function setLater(text: Text, job: Job): JclProblem[] {
  const problems: JclProblem[] = [];
  const known = new Set<string>();
  const first = new Map<string, JclSymbol>();
  for (const { symbols } of job.settings) {
    for (const symbol of symbols) if (!first.has(symbol.name)) first.set(symbol.name, symbol);
  }
  for (const { isSet, symbols } of job.settings) {
    const here = new Set(symbols.map(({ name }) => name));
    for (const { name: own, valueRange } of isSet ? symbols : []) {
      const value = text.slice(valueRange.start, valueRange.end);
      for (const { name, range } of symbolReferences(value, valueRange.start)) {
        // Whether the old or the new value counts within one statement is not for us to say.
        if (known.has(name) || isSystemSymbol(name) || (here.has(name) && name !== own)) continue;
        const later = first.get(name);
        const names = later ? [] : nearNames(name, first);
        if (!later && names.length === 0) continue;
        const also = later && name !== own ? { also: placeOf(later) } : {};
        problems.push({ kind: 'symbol-set-later', range, detail: name, names, ...also });
      }
    }
    for (const name of here) known.add(name);
  }
  return problems;
}

/** SETs that give the data before them, in the same step, another value than the one in force there. */
function setBehind(text: Text, { dds, settings }: Job): JclProblem[] {
  const all = settings.flatMap(({ symbols }) => symbols);
  const found = new Map<JclSymbol, JclProblem>();
  const inForce = new Map<string, JclSymbol>();
  let next = 0;
  for (const { section } of dds) {
    const { start, end } = section.range;
    for (let symbol; (symbol = all[next]) && symbol.nameRange.start < start; next++) inForce.set(symbol.name, symbol);
    const isBehind = ({ nameRange }: JclSymbol): boolean => nameRange.start >= end;
    // The first SET behind the data belongs to a later step, or else the step sees it.
    const first = all[next];
    const seen = first && section.symbols.get(first.name);
    if (section.esm === 'other' || !section.substituted || !seen || !isBehind(seen)) continue;
    for (const symbol of symbolsIn(text, section, isBehind)) {
      const before = inForce.get(symbol.name);
      if (!before || before.raw === symbol.raw) continue;
      const range = placeOf(symbol);
      found.set(symbol, { kind: 'symbol-set-behind', range, detail: symbol.name, also: placeOf(before) });
    }
  }
  return [...found.values()];
}

/** Names of symbols in those of data sets and DDs that nearly are the one of another, and are not set. */
function misspelt(text: Text, { files, settings }: Job): JclProblem[] {
  const known = new Map(settings.flatMap(({ symbols }) => symbols.map((symbol) => [symbol.name, symbol] as const)));
  return files.flatMap(({ operands }) =>
    operands.flatMap(({ key = '', valueRange }): JclProblem[] => {
      if (!['DDNAME', 'DSN', 'DSNAME'].includes(key)) return [];
      const value = text.slice(valueRange.start, valueRange.end);
      return symbolReferences(value, valueRange.start).flatMap(({ name, range }): JclProblem[] => {
        // `DSN=&NAME` may be a temporary data set, and a number makes another name.
        const isMeant = key === 'DDNAME' || text.charAt(range.end) === '.';
        if (!isMeant || known.has(name) || isSystemSymbol(name)) return [];
        const names = nearNames(name, known).filter((one) => withoutDigits(one) !== withoutDigits(name));
        return names.length === 0 ? [] : [{ kind: 'symbol-set-later', range, detail: name, names }];
      });
    }),
  );
}

function withoutDigits(name: string): string {
  return name.replace(/\d/gu, '');
}

function nearNames(name: string, symbols: ReadonlyMap<string, JclSymbol>): string[] {
  return symbols.size > mostCompared ? [] : nearSymbols(name, symbols.keys());
}

/** From so many letters on, a name that is nearly another was meant as that: short ones are alike by chance. */
const shortestSlip = 4;

/** The names that one of a symbol may be a slip for, nearest first. */
export function nearSymbols(name: string, names: Iterable<string>): string[] {
  return name.length < shortestSlip ? [] : nearest(name, names).filter((one) => one.length >= shortestSlip);
}

function unused(text: Text, job: Job): JclProblem[] {
  const named = job.exports.flatMap((statement) => {
    const list = keyword(statement, 'SYMLIST');
    return list ? listed(list) : [];
  });
  const exported = new Set(named.map((name) => name.toUpperCase()));
  return unusedSymbols(text, job.range, setsOf(job))
    .filter(({ name }) => !exported.has(name))
    .map((symbol) => ({ kind: 'symbol-unused', range: placeOf(symbol), detail: symbol.name }));
}

function namesOf(symbols: readonly JclSymbol[]): string[] {
  return symbols.map(({ name }) => name);
}

/** The name with its value. */
function placeOf({ nameRange, valueRange }: JclSymbol): Range {
  return { start: nameRange.start, end: Math.max(nameRange.end, valueRange.end) };
}
