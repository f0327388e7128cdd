/** The JCL of a document: statements, steps with their DDs, symbols. In-stream data is skipped, never parsed. */
import type { Lines } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import { directiveNesting } from '../directives.ts';
import { resolveSymbols, SymbolHistory } from '../symbols.ts';
import type { JclStatement, JclSymbol, SymbolTable } from '../types.ts';
import { cardKind } from './cards.ts';
import { type InstreamData, instreamData } from './instream.ts';
import { firstPositional, keyword, meaning } from './parameters.ts';
import { Exports, setSymbols } from './set-symbols.ts';
import { readStatement } from './statements.ts';

/** A DD statement. */
export interface Dd {
  /** Its own name, or that of the DD it is concatenated to; without the step name of an override. */
  readonly name: string;
  readonly statement: JclStatement;
  readonly data: InstreamData | undefined;
  /** The symbols in force at the statement. */
  readonly symbols: SymbolTable;
}

/** A DD that in-stream data follows. */
export type DataDd = Dd & { readonly data: InstreamData };

/** An EXEC and its DDs. DDs before the first EXEC of a text, as in a fragment of a job, make a step too. */
export interface Step {
  /** The program in upper case; undefined for a procedure, and when it is not known. */
  readonly program: string | undefined;
  /**
   * What is known of the programs of a procedure: those of a procedure that stands in the text, or the name of another,
   * since people call a procedure as the program it runs.
   */
  readonly called?: readonly string[];
  /**
   * The symbols that its data sees: those in force at the next EXEC, since a SET inside of a step counts for all of it. Source:
   * MVS JCL Reference, EXPORT statement, Examples; and the IBM support document 1851789.
   */
  readonly symbols: SymbolTable;
  readonly dds: readonly Dd[];
  /** More DDs may come from an INCLUDE. */
  readonly hasInclude: boolean;
  /** Every statement that could set a symbol for it stands in the text. */
  readonly knowsSymbols: boolean;
}

/** Everything JCL says in a document. */
export interface Jobs {
  /** In the order of the text, but that comments between the cards of a statement stand after it. */
  readonly statements: readonly JclStatement[];
  readonly steps: readonly Step[];
  readonly symbols: readonly JclSymbol[];
}

/** Reads the JCL of a text. Total, and linear in its length. */
export function readJobs(lines: Lines): Jobs {
  const reader = new JobReader(lines);
  for (let line = 0; line < lines.count;) line = reader.read(line);
  return { statements: reader.statements, steps: reader.steps, symbols: reader.history.all };
}

interface OpenStep extends Step {
  readonly dds: Dd[];
  symbols: SymbolTable;
  hasInclude: boolean;
  knowsSymbols: boolean;
}

class JobReader {
  readonly statements: JclStatement[] = [];
  readonly steps: OpenStep[] = [];
  readonly history = new SymbolHistory();
  private exports = new Exports();
  private step: OpenStep | undefined;
  /** How many conditions and loops of the template stand around this place. */
  private conditions = 0;
  /** The programs of the procedures of the job, by the name of the procedure. */
  private procedures = new Map<string, string[]>();
  /** Those of the procedure around this place. */
  private procedure: string[] | undefined;
  /** A JOB statement stands before, and nothing from elsewhere that may set symbols. */
  private knowsSymbols = false;

  private readonly lines: Lines;

  constructor(lines: Lines) {
    this.lines = lines;
  }

  /** Reads what begins on a line; returns the line after it, its in-stream data included. */
  read(line: number): number {
    switch (cardKind(this.lines, line)) {
      case 'statement':
        return this.readStatement(line);
      case 'comment':
        this.card('comment', line);
        return line + 1;
      case 'null':
        this.step = undefined;
        this.card('delimiter', line);
        return line + 1;
      case 'delimiter':
        this.card('delimiter', line);
        return line + 1;
      case 'directive':
        this.conditions = Math.max(0, this.conditions + directiveNesting(this.lines.content(line)));
        return line + 1;
      case 'other':
        return line + 1;
    }
  }

  private readStatement(line: number): number {
    const { statement, comments, next } = readStatement(this.lines, line);
    this.statements.push(statement);
    for (const comment of comments) this.card('comment', comment);
    switch (statement.operation) {
      case 'JOB':
        this.history.startJob();
        this.exports = new Exports();
        this.step = undefined;
        this.procedures = new Map();
        this.procedure = undefined;
        this.knowsSymbols = true;
        break;
      case 'EXPORT':
        this.exports.add(statement);
        break;
      case 'SET':
        setSymbols(statement, this.history, this.exports, this.conditions === 0);
        if (this.step) this.step.symbols = this.history.now();
        break;
      case 'PROC':
        // What a caller passes replaces a default.
        setSymbols(statement, this.history, this.exports, false);
        this.procedure = [];
        if (statement.name !== undefined) this.procedures.set(statement.name, this.procedure);
        break;
      case 'PEND':
        this.procedure = undefined;
        this.step = undefined;
        break;
      case 'EXEC':
        this.readExec(statement);
        break;
      case 'INCLUDE':
        this.knowsSymbols = false;
        if (this.step) {
          this.step.hasInclude = true;
          this.step.knowsSymbols = false;
        }
        break;
      case 'DD':
        return this.readDd(statement, next);
      default:
    }
    return next;
  }

  private readExec(statement: JclStatement): void {
    const symbols = this.history.now();
    const program = programOf(statement, symbols);
    if (program !== undefined) this.procedure?.push(program);
    const procedure = program === undefined ? procedureOf(statement, symbols) : undefined;
    const own = procedure === undefined ? undefined : this.procedures.get(procedure);
    this.startStep(program, procedure === undefined ? undefined : (own ?? [procedure]));
    // A procedure that stands elsewhere may have SETs in it.
    if (procedure !== undefined && !own) this.knowsSymbols = false;
  }

  private readDd(statement: JclStatement, next: number): number {
    const { lines } = this;
    const step = this.step ?? this.startStep(undefined);
    const symbols = this.history.now();
    const data = instreamData(lines, statement, next, symbols);
    // A DD without a name is concatenated to the one before.
    const name = statement.name === undefined ? (step.dds.at(-1)?.name ?? '') : lastQualifier(statement.name);
    step.dds.push({ name, statement, data, symbols });
    if (!data) return next;
    if (data.end !== 'dlm') return data.endLine;
    this.card('delimiter', data.endLine);
    return data.endLine + 1;
  }

  private startStep(program: string | undefined, called?: readonly string[]): OpenStep {
    this.step = {
      program,
      ...(called && { called }),
      symbols: this.history.now(),
      dds: [],
      hasInclude: false,
      // The caller of a procedure sets symbols too.
      knowsSymbols: this.knowsSymbols && program !== undefined && this.procedure === undefined,
    };
    this.steps.push(this.step);
    return this.step;
  }

  private card(kind: 'comment' | 'delimiter', line: number): void {
    const range: Range = { start: this.lines.start(line), end: this.lines.end(line) };
    this.statements.push({ kind, range, operands: [] });
  }
}

function programOf(statement: JclStatement, symbols: SymbolTable): string | undefined {
  if (firstPositional(statement) !== '') return undefined;
  const program = keyword(statement, 'PGM');
  const name = program && resolveSymbols(meaning(program), symbols).text?.toUpperCase();
  // `PGM=*.STEP.DD` names the DD that names the program.
  return name === '' || name?.startsWith('*') ? undefined : name;
}

/** `EXEC NAME` or `EXEC PROC=NAME`, in upper case. */
function procedureOf(statement: JclStatement, symbols: SymbolTable): string | undefined {
  const named = keyword(statement, 'PROC');
  const name = named ? resolveSymbols(meaning(named), symbols).text?.toUpperCase() : firstPositional(statement);
  return name === '' ? undefined : name;
}

/** `STEP.SYSTSIN` in the JCL of a procedure's caller names the DD of one of its steps. */
function lastQualifier(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

export function hasData(dd: Dd): dd is DataDd {
  return dd.data !== undefined;
}
