/** The TypeScript sources of the repository, parsed; what the tests of this folder look at. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** An import or re-export. */
export interface Import {
  /** The path of the file in the repository, or the name of a package. */
  readonly target: string;
  readonly line: number;
}

/** One module. `path` counts from the root of the repository, with slashes. */
export interface Module {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

/** All modules below a folder of the repository; bundles that a tool has written are left out. */
export function modulesBelow(folder: string): Module[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort()
    .map(read);
}

/** The place of a node as an editor opens it: `server/src/deck/deck.ts:12`. */
export function placeOf({ path, tree }: Module, node: ts.Node): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
}

/** Every node of a module, in the order of the text. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

function read(path: string): Module {
  const text = readFileSync(`${root}${path}`, 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports = tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const specifier = statement.moduleSpecifier;
    if (!specifier || !ts.isStringLiteral(specifier)) return [];
    const { text: name } = specifier;
    const target = name.startsWith('.') ? posix.join(posix.dirname(path), name) : name;
    return [{ target, line: tree.getLineAndCharacterOfPosition(statement.getStart(tree)).line + 1 }];
  });
  return { path, text, tree, imports };
}
