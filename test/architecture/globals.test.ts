import ts from 'typescript';
import { expect, test } from 'vitest';
import { modulesBelow, nodesOf, placeOf } from './sources.ts';

/**
 * Names that only some of the places have in which the server runs, or that make an answer depend on more than the
 * text. The command line, the protocol and the entries may use them.
 */
const forbidden = new Set(
  `process console Buffer require module __dirname __filename globalThis window self navigator localStorage fetch
   setTimeout setInterval setImmediate queueMicrotask performance crypto`.split(/\s+/),
);

const folders = [
  'text',
  'catalog',
  'site',
  'values',
  'grammar',
  'deck',
  'bind',
  'effect',
  'translate',
  'zowe',
  'rules',
  'service',
];

/** True for a name that stands for a value, and not for a member, a key or a declaration of its own. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return node !== parent.name;
  if (ts.isQualifiedName(parent)) return node !== parent.right;
  return !('name' in parent && parent.name === node) && !ts.isPropertyAssignment(parent);
}

test.each(folders)('%s/ asks for nothing but its arguments', (folder) => {
  const wrong: string[] = [];
  for (const module of modulesBelow(`server/src/${folder}`)) {
    const nodes = [...nodesOf(module.tree)];
    const declared = new Set(
      nodes.flatMap((node) =>
        (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) &&
        ts.isIdentifier(node.name)
          ? [node.name.text]
          : [],
      ),
    );
    for (const node of nodes) {
      if (!ts.isIdentifier(node) || !forbidden.has(node.text) || declared.has(node.text) || !isUse(node)) continue;
      wrong.push(`${placeOf(module, node)} uses ${node.text}: take it as an argument from lsp/ or cli/`);
    }
  }
  expect(wrong).toEqual([]);
});
