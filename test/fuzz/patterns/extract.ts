import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression written in the sources, and where. */
export interface WrittenPattern {
  readonly file: string;
  readonly line: number;
  /** As written, with slashes and flags. */
  readonly literal: string;
}

/** All literals of regular expressions in the TypeScript files below a folder. */
export function patternsBelow(folder: string): WrittenPattern[] {
  return sources(folder).flatMap(({ name, source }) =>
    nodesOf(source)
      .filter(ts.isRegularExpressionLiteral)
      .map((node) => written(name, source, node)),
  );
}

/** Calls of `RegExp`: patterns that are made while the program runs, which no literal shows. */
export function madePatternsBelow(folder: string): WrittenPattern[] {
  return sources(folder).flatMap(({ name, source }) =>
    nodesOf(source)
      .filter((node) => ts.isNewExpression(node) || ts.isCallExpression(node))
      .filter(({ expression }) => expression.getText(source) === 'RegExp')
      .map((node) => written(name, source, node)),
  );
}

function sources(folder: string): { name: string; source: ts.SourceFile }[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.sort().map((name) => {
    const path = join(folder, name);
    return { name: path, source: ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true) };
  });
}

function nodesOf(node: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [node];
  node.forEachChild((child) => {
    nodes.push(...nodesOf(child));
  });
  return nodes;
}

function written(file: string, source: ts.SourceFile, node: ts.Node): WrittenPattern {
  const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  return { file, line, literal: node.getText(source) };
}
