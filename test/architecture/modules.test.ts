import ts from 'typescript';
import { expect, test } from 'vitest';
import { type Module, modulesBelow, nodesOf, placeOf } from './sources.ts';

const modules = [...modulesBelow('server/src'), ...modulesBelow('client/src')];

/** A function that fits into so few lines says itself what it does. */
const selfEvident = 6;

/** A file that is longer does more than one thing. Tables have as many rows as there are facts. */
const longest = 400;

test('no module is too long', () => {
  const wrong = modules
    .filter(({ path }) => !path.startsWith('server/src/catalog/'))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > longest)
    .map(({ path, lines }) => `${path} has ${lines} lines: split it where its parts could have names of their own`);
  expect(wrong).toEqual([]);
});

test('what is exported says what it is for', () => {
  // The functions of an entry are what VS Code says they are.
  const described = modules.filter(({ path }) => !/\/main\.\w+\.ts$/.test(path));
  const wrong = described.flatMap((module) =>
    module.tree.statements
      .filter((statement) => isExportedFunction(statement) && !isDescribed(statement, module))
      .filter((statement) => statement.getText(module.tree).split('\n').length > selfEvident)
      .map((statement) => `${placeOf(module, statement)} has no comment: say what a caller needs to know`),
  );
  expect(wrong).toEqual([]);
});

test('no value is of a type that switches the checks off', () => {
  const wrong = modules.flatMap((module) =>
    [...nodesOf(module.tree)]
      .filter((node) => node.kind === ts.SyntaxKind.AnyKeyword)
      .map((node) => `${placeOf(module, node)}: take \`unknown\` and look at what it is`),
  );
  expect(wrong).toEqual([]);
});

/** A function, a class, or a constant that holds a function. */
function isExportedFunction(statement: ts.Statement): boolean {
  if (!ts.canHaveModifiers(statement)) return false;
  const modifiers = ts.getModifiers(statement) ?? [];
  if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return false;
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) return true;
  if (!ts.isVariableStatement(statement)) return false;
  return statement.declarationList.declarations.some(
    ({ initializer }) => initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
  );
}

function isDescribed(statement: ts.Statement, { text }: Module): boolean {
  const comments = ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? [];
  return comments.some(({ pos, end }) => text.startsWith('/**', pos) && end > pos);
}
