/** What the name of a thing may be. */
import { racfCatalog } from '../../catalog/racf/index.ts';
import { isSystemSymbol } from '../../deck/symbols.ts';
import type { FoundMention } from '../names/find.ts';

/** Names of general resources are no longer than this, whatever their class. */
const longestProfile = 246;
const longestDataSet = 44;

/** What is wrong with a name for a symbol; undefined when nothing is. */
export function wrongSymbolName(name: string): string | undefined {
  if (isSystemSymbol(name.toUpperCase())) return 'The system has a symbol of this name.';
  return /^[A-Za-z#$@][A-Za-z0-9#$@]{0,7}$/.test(name)
    ? undefined
    : 'A symbol has one to eight letters, digits or #, $, @, and does not begin with a digit.';
}

/** What is wrong with a name for what is mentioned; undefined when nothing is. */
export function wrongName(name: string, mentions: readonly FoundMention[]): string | undefined {
  const named = mentions[0]?.named;
  if (named?.kind === 'thing') return wrongThing(name, named.what);
  if (named?.kind === 'principal' && named.esm !== 'racf') {
    if (/^[A-Za-z0-9#$@]{1,8}$/.test(name)) return undefined;
    const what = named.esm === 'tss' ? 'ACIDs' : 'Logonids';
    return `${what} have one to eight letters, digits or #, $, @.`;
  }
  if (named?.kind === 'principal') {
    if (!/^[A-Za-z0-9#$@]{1,8}$/.test(name)) return 'Users and groups have one to eight letters, digits or #, $, @.';
    const isGroup = mentions.some(({ group }) => group);
    return isGroup && /^[0-9]/.test(name) ? 'The name of a group does not begin with a digit.' : undefined;
  }
  if (named?.kind !== 'profile') return undefined;
  if (!/^[^\s(),;'"&<>{}]+$/.test(name)) {
    return 'A profile name has no blanks, commas, parentheses, apostrophes or ampersands.';
  }
  const isDataSet = named.className === 'DATASET';
  const most = isDataSet ? longestDataSet : (racfCatalog.classOf(named.className)?.maxLength ?? longestProfile);
  return name.length > most ? `Profile names of ${named.className} have up to ${most} characters.` : undefined;
}

/** How long the names of ACF2's records may be; those that are not here have eight characters. */
const longestThing: Readonly<Record<string, number>> = { 'resource group': 24, 'time zone': 3 };

function wrongThing(name: string, what: string): string | undefined {
  const kind = what.startsWith('rule set') ? 'rule set' : what;
  const hasParts = kind === 'rule set' || kind === 'key ring' || kind === 'certificate';
  const longest = kind === 'rule set' ? 40 : hasParts ? 17 : (longestThing[kind] ?? 8);
  const form = hasParts ? /^[A-Za-z0-9#$@.]+$/ : /^[A-Za-z0-9#$@]+$/;
  if (form.test(name) && name.length <= longest) return undefined;
  const characters = hasParts ? 'letters, digits, periods' : 'letters, digits';
  return `The name of a ${kind} has up to ${longest} ${characters} or #, $, @.`;
}
