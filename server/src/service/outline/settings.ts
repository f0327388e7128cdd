/** ACF2 in the outline: what follows a SET below it, the entries of a rule set below its key. */
import type { BoundCommand } from '../../bind/types.ts';
import { acf2Catalog } from '../../catalog/acf2/index.ts';
import type { Range } from '../../text/range.ts';
import type { OutlineNode } from '../types.ts';

/** A node that others are still put in. */
interface GrowingNode extends OutlineNode {
  range: Range;
  detail: string;
  readonly children: OutlineNode[];
}

/** What a node is to those around it. */
export type Role =
  /** SET with a setting: what follows belongs to it. */
  | 'setting'
  /** COMPILE, which a rule set follows. */
  | 'compile'
  /** The control line that begins a rule set. */
  | 'ruleSet'
  | 'entry'
  /** STORE, which closes a rule set. */
  | 'store'
  /** The session ends, and its setting with it. */
  | 'end'
  | 'other';

/** The operands of SET that choose a setting are those in which subcommands work. */
const settings = new Set(
  acf2Catalog.commands.flatMap(({ settings: those = [] }): readonly string[] => those).concat(['RULE', 'RESOURCE']),
);

/** True for a SET that says what the commands behind it work on. */
export function choosesSetting({ spec, operands }: BoundCommand): boolean {
  return (
    spec?.name === 'SET' && operands.some((operand) => operand.spec !== undefined && settings.has(operand.spec.name))
  );
}

/** What a command of ACF2 is in the outline. */
export function roleOf(bound: BoundCommand): Role {
  switch (bound.text.form) {
    case 'ruleEntry':
      return 'entry';
    case 'ruleControl':
      return 'ruleSet';
    case 'operator':
    case 'answer':
      return 'other';
    case 'command':
      switch (bound.spec?.name) {
        case 'SET':
          return choosesSetting(bound) ? 'setting' : 'other';
        case 'COMPILE':
          return 'compile';
        case 'STORE':
          return 'store';
        case 'ACF':
        case 'END':
        case 'QUIT':
          return 'end';
        default:
          return 'other';
      }
  }
}

/** A node with its role. */
export interface RoledNode extends OutlineNode {
  readonly role: Role;
}

/**
 * Puts the nodes of a run of commands below the settings and rule sets they belong to. COMPILE and STORE are told by the rule set
 * between them.
 * @param withEntries whether rule sets hold their entries; below a heading they would be a level too many
 */
export function bySetting(nodes: readonly RoledNode[], withEntries: boolean): OutlineNode[] {
  const roots: OutlineNode[] = [];
  let setting: GrowingNode | undefined;
  let ruleSet: GrowingNode | undefined;
  let compile: OutlineNode | undefined;
  const add = (node: OutlineNode): void => {
    (setting?.children ?? roots).push(node);
    if (setting) setting.range = { start: setting.range.start, end: node.range.end };
  };
  const closeCompile = (): void => {
    if (compile) add(compile);
    compile = undefined;
  };
  for (const node of nodes) {
    const { role } = node;
    if (role !== 'ruleSet') closeCompile();
    switch (role) {
      case 'setting':
        ruleSet = undefined;
        setting = growing(node, node.range.start, node.detail);
        roots.push(setting);
        break;
      case 'compile':
        ruleSet = undefined;
        compile = node;
        break;
      case 'ruleSet':
        ruleSet = growing(node, compile?.range.start ?? node.range.start, compile ? 'COMPILE' : '');
        compile = undefined;
        add(ruleSet);
        break;
      case 'entry':
        if (ruleSet) reach(ruleSet, setting, node, withEntries);
        else add(node);
        break;
      case 'store':
        if (ruleSet?.detail !== 'COMPILE') add(node);
        else {
          ruleSet.range = { start: ruleSet.range.start, end: node.range.end };
          ruleSet.detail = `${ruleSet.detail}, ${node.name}`;
          if (setting) setting.range = { start: setting.range.start, end: node.range.end };
        }
        ruleSet = undefined;
        break;
      case 'end':
        ruleSet = undefined;
        setting = undefined;
        roots.push(node);
        break;
      case 'other':
        ruleSet = undefined;
        add(node);
    }
  }
  closeCompile();
  return roots;
}

function growing({ kind, name, nameRange, range }: OutlineNode, start: number, detail: string): GrowingNode {
  return { kind, name, detail, range: { start, end: range.end }, nameRange, children: [] };
}

function reach(ruleSet: GrowingNode, setting: GrowingNode | undefined, entry: OutlineNode, withEntries: boolean): void {
  if (withEntries) ruleSet.children.push(entry);
  ruleSet.range = { start: ruleSet.range.start, end: entry.range.end };
  if (setting) setting.range = { start: setting.range.start, end: entry.range.end };
}
