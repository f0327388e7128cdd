// @ts-check
import { loadTypeScript } from '../lib/load.mjs';

/**
 * What stands in a snippet for a name that the site has to say, until another is typed. Of those with a name as
 * delivered, that stands there.
 * @type {Readonly<Record<string, string>>}
 */
const texts = {
  sysprog: 'SYSPROG',
  applid: 'APPLID',
  adminGid: '?',
  stcGid: '?',
  serverUid: '?',
  zisUid: '?',
  adminDepartment: 'DEPT',
  stcGroupDepartment: 'DEPT',
  userDepartment: 'DEPT',
  zoweDepartment: 'DEPT',
  facilityOwner: 'DEPT',
};

const lastColumn = 72;

/** @type {Readonly<Record<import('../../server/src/catalog/types.ts').Esm, { comment: (text: string) => string, folds: string }>>} */
const styles = {
  racf: { comment: (text) => `/* ${text} */`, folds: ' -' },
  acf2: { comment: (text) => `* ${text}`, folds: ' +' },
  tss: { comment: (text) => `/* ${text} */`, folds: ' +' },
};

/**
 * One snippet for each thing that Zowe needs of a product and that has commands there.
 * @param {import('../../server/src/catalog/types.ts').Esm} esm
 * @returns {Promise<import('./types.d.ts').Snippets>}
 */
export async function zoweSnippets(esm) {
  const { zoweRequirements, commandsFor, zoweNameSpecs } = await zowe();
  /** @type {[string, import('./types.d.ts').Snippet][]} */
  const snippets = [];
  const names = new Set();
  for (const requirement of zoweRequirements) {
    const { id, title, need, condition } = requirement;
    const commands = need === 'undocumented' ? [] : commandsFor(requirement, esm);
    if (commands.length === 0) continue;
    const name = names.has(title) ? `${title} (${id})` : title;
    names.add(title);
    const stops = new Stops(zoweNameSpecs);
    const body = [styles[esm].comment(title)];
    let setting = '';
    for (const command of commands) {
      if (command.setting !== undefined && command.setting !== setting) body.push(`SET ${command.setting}`);
      setting = command.setting ?? setting;
      body.push(...folded(command.words, stops, styles[esm].folds));
    }
    const when = need === 'required' ? 'Required.' : `${need === 'optional' ? 'Optional, when' : 'When'} ${condition}.`;
    snippets.push([`Zowe: ${name}`, { prefix: `zowe-${id}`, description: when, body: [...body, '$0'] }]);
  }
  return Object.fromEntries(snippets);
}

/** The modules that say what Zowe needs. */
export async function zowe() {
  const { zoweRequirements } = /** @type {typeof import('../../server/src/zowe/requirements/index.ts')} */ (
    await loadTypeScript('server/src/zowe/requirements/index.ts')
  );
  const { commandsFor } = /** @type {typeof import('../../server/src/zowe/commands.ts')} */ (
    await loadTypeScript('server/src/zowe/commands.ts')
  );
  const { zoweNameSpecs } = /** @type {typeof import('../../server/src/zowe/name-ids.ts')} */ (
    await loadTypeScript('server/src/zowe/name-ids.ts')
  );
  return { zoweRequirements, commandsFor, zoweNameSpecs };
}

/** The tab stops of a snippet: one for each name. */
class Stops {
  /** @type {Map<string, number>} */
  #numbers = new Map();
  #specs;

  /** @param {Readonly<Record<string, { readonly delivered?: string, readonly isOpen?: boolean }>>} specs */
  constructor(specs) {
    this.#specs = specs;
  }

  /**
   * A word of a command, as text and in snippet syntax.
   * @param {string} template
   */
  word(template) {
    const holes = /\{(?<name>\w+)\}|<(?<site>[\w.-]+)>/gu;
    let [text, snippet, last] = ['', '', 0];
    for (const match of template.matchAll(holes)) {
      const { name, site } = match.groups ?? {};
      const before = template.slice(last, match.index);
      last = match.index + match[0].length;
      const shown = name === undefined ? (site ?? '') : this.#text(name);
      text += before + shown;
      snippet += `${escaped(before)}\${${this.#number(match[0])}:${shown}}`;
    }
    return { text: text + template.slice(last), snippet: snippet + escaped(template.slice(last)) };
  }

  /** @param {string} name */
  #text(name) {
    const spec = this.#specs[name];
    if (!spec) throw new Error(`${name} is no name of Zowe`);
    return texts[name] ?? spec.delivered ?? 'userid';
  }

  /** @param {string} hole */
  #number(hole) {
    const number = this.#numbers.get(hole) ?? this.#numbers.size + 1;
    this.#numbers.set(hole, number);
    return number;
  }
}

/**
 * The cards of a command.
 * @param {readonly string[]} words
 * @param {Stops} stops
 * @param {string} folds  what ends a card that goes on
 */
function folded(words, stops, folds) {
  const cards = [];
  let [card, width] = ['', 0];
  for (const template of words) {
    const { text, snippet } = stops.word(template);
    if (width > 0 && width + 1 + text.length + folds.length > lastColumn) {
      cards.push(card + folds);
      [card, width] = [' ', 1];
    } else if (width > 0) {
      card += ' ';
      width++;
    }
    card += snippet;
    width += text.length;
  }
  return [...cards, card];
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[\\$}]/gu, '\\$&');
}
