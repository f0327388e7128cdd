import ts from 'typescript';
import { expect, test } from 'vitest';
import { type Module, modulesBelow, nodesOf } from './sources.ts';

/**
 * What a module keeps from call to call, and why it does not fill the memory of a server that runs for weeks. What is kept in a
 * WeakMap goes with its key and is not listed; that nothing piles up there, test/fuzz/memory.test.ts tries.
 */
const reviewed: Readonly<Record<string, string>> = {
  'bind/acf2.ts made': 'by names of the catalog',
  'bind/acf2.ts bySetting': 'by settings that the catalog has records for',
  'bind/bind.ts operandsMade': 'as many as one command has',
  'bind/bind.ts positionalsMade': 'as many as one command has',
  'bind/bind.ts valuesMade': 'as many as one command has',
  'bind/tss.ts made': 'by functions of the catalog',
  'catalog/racf/resources/index.ts indexes': 'made of the catalog',
  'catalog/racf/resources/index.ts latest': 'one',
  'catalog/racf/resources/index.ts kept': 'Kept has a bound',
  'catalog/racf/resources/index.ts specsByClass': 'made of the catalog',
  'deck/esm-words.ts names': 'made of the catalog',
  'deck/jcl/operand-tree.ts cache': 'has a bound',
  'grammar/parse.ts dialects': 'one for each product, with caches that have a bound',
  'grammar/parse.ts scanner': 'as long as the longest command that is read',
  'grammar/scan.ts kinds': 'one for each plain character',
  'rules/acf2/field-of-another-record.ts byField': 'made of the catalog',
  'rules/acf2/unknown-operand.ts fields': 'made of the catalog',
  'rules/deck/lost-continuation.ts keywords': 'made of the catalog',
  'rules/plan.ts forms': 'Forms has a bound',
  'rules/plan.ts plans': 'by names of the catalog',
  'rules/sequence-run.ts byEsm': 'one for each product',
  'rules/support/acids.ts latest': 'one',
  'rules/support/classes.ts kept': 'Kept has a bound',
  'rules/support/operands.ts latest': 'one',
  'rules/support/operands.ts latestLevels': 'one',
  'rules/support/resource-names.ts members': 'by classes with families of IBM',
  'rules/support/resource-names.ts nearFamilies': 'Kept has a bound',
  'rules/support/rule-entries.ts latest': 'one',
  'rules/support/suppressions.ts kept': 'Kept has a bound',
  'rules/support/tss.ts latest': 'one',
  'rules/support/values.ts latest': 'one',
  'rules/support/where-else.ts byOperand': 'made of the catalog',
  'rules/tss/keyword-of-another-function.ts kept': 'Kept has a bound',
  'text/distance.ts beforeLast': 'as long as the longest word that is compared',
  'text/distance.ts last': 'as long as the longest word that is compared',
  'text/distance.ts row': 'as long as the longest word that is compared',
  'text/words.ts words': 'of a fixed length, of short words',
  'zowe/requirements/index.ts byId': 'made of the requirements',
  'zowe/requirements/index.ts byResource': 'made of the requirements',
};

/** Methods that change what they are called on. */
const changing: ReadonlySet<string> = new Set(
  'add clear copyWithin delete fill pop push reverse set shift sort splice unshift'.split(' '),
);

/** Made with `new` and not state: the others must be changed by the module to be listed. */
const plain: ReadonlySet<string> = new Set(['Map', 'Set', 'RequestType', 'NotificationType']);
const weak: ReadonlySet<string> = new Set(['WeakMap', 'WeakSet', 'BesideCommands', 'BytesBesideCommands']);

test('whatever a module keeps from call to call is known, and has a bound', { timeout: 60_000 }, () => {
  const found = modulesBelow('server/src').flatMap(stateOf);
  expect(found.toSorted()).toEqual(Object.keys(reviewed).toSorted());
});

test('classes keep nothing from object to object', () => {
  const found = modulesBelow('server/src').flatMap((module) =>
    [...nodesOf(module.tree)].flatMap((node) =>
      ts.isPropertyDeclaration(node) &&
      ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) === true
        ? `${module.path} ${node.name.getText()}`
        : [],
    ),
  );
  expect(found).toEqual([]);
});

/** The variables of a module that can change, or whose value can. */
function stateOf(module: Module): string[] {
  const path = module.path.replace('server/src/', '');
  const changed = changedIn(module);
  return module.tree.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => {
    const isVariable = (declarationList.flags & ts.NodeFlags.Const) === 0;
    return declarationList.declarations.flatMap(({ name, initializer }) => {
      const maker = initializer && ts.isNewExpression(initializer) ? initializer.expression.getText() : undefined;
      if (maker !== undefined && weak.has(maker)) return [];
      const isObject = maker !== undefined && !plain.has(maker);
      return isVariable || isObject || changed.has(name.getText()) ? `${path} ${name.getText()}` : [];
    });
  });
}

/** The names of which something is changed in a module: a member, an entry, or the whole by a method. */
function changedIn({ tree }: Module): Set<string> {
  const names = new Set<string>();
  for (const node of nodesOf(tree)) {
    const object = objectChangedBy(node);
    if (object && ts.isIdentifier(object)) names.add(object.text);
  }
  return names;
}

function objectChangedBy(node: ts.Node): ts.Expression | undefined {
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    return changing.has(node.expression.name.text) ? node.expression.expression : undefined;
  }
  const isAssignment =
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    node.operatorToken.kind <= ts.SyntaxKind.LastAssignment;
  if (!isAssignment) return undefined;
  const { left } = node;
  return ts.isPropertyAccessExpression(left) || ts.isElementAccessExpression(left) ? left.expression : undefined;
}
