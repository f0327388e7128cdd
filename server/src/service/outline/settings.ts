/** ACF2 in the outline: what follows a SET below it, the entries of a rule set below its key. */
import type { BoundCommand } from '../../bind/types.ts';
import { acf2Catalog } from '../../catalog/acf2/index.ts';
import type { Range } from '../../text/range.ts';
import type { OutlineNode } from '../types.ts';

/** A command with others below it. Where it stands is told when it is asked for: a deck has more of them than are shown. */
class Growing implements OutlineNode {
  readonly kind = 'command';
  readonly name: string;
  readonly children: OutlineNode[] = [];
  detail: string;
  /** The node that its range ends with. */
  last: OutlineNode;
  private readonly node: OutlineNode;
  private readonly first: OutlineNode;

  /**
   * @param node is told with its name
   * @param first begins its range
   */
  constructor(node: OutlineNode, first: OutlineNode, detail: string) {
    this.name = node.name;
    this.detail = detail;
    this.node = node;
    this.first = first;
    this.last = node;
  }

  get range(): Range {
    return { start: this.first.range.start, end: this.last.range.end };
  }

  get nameRange(): Range {
    return this.node.nameRange;
  }
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
  let setting: Growing | undefined;
  let ruleSet: Growing | undefined;
  let compile: OutlineNode | undefined;
  const add = (node: OutlineNode): void => {
    (setting?.children ?? roots).push(node);
    if (setting) setting.last = node;
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
        setting = new Growing(node, node, node.detail);
        roots.push(setting);
        break;
      case 'compile':
        ruleSet = undefined;
        compile = node;
        break;
      case 'ruleSet':
        ruleSet = new Growing(node, compile ?? node, compile ? 'COMPILE' : '');
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
          ruleSet.last = node;
          ruleSet.detail = `${ruleSet.detail}, ${node.name}`;
          if (setting) setting.last = node;
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

function reach(ruleSet: Growing, setting: Growing | undefined, entry: OutlineNode, withEntries: boolean): void {
  if (withEntries) ruleSet.children.push(entry);
  ruleSet.last = entry;
  if (setting) setting.last = entry;
}
