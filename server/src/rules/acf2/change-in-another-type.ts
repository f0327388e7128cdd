import type { StorageHistory, StoredChange } from '../../effect/acf2/storage.ts';
import { at } from '../support/steps.ts';
import { storageRule } from '../types.ts';

export default storageRule({
  code: 'acf2/change-in-another-type',
  title: 'Rules of one type changed, another type rebuilt',
  severity: 'warning',
  language: 'acf2',
  what: 'REBUILD names a resource type of which the deck changes no rule since it was rebuilt last, while the rules changed before it are of another type, which nothing rebuilds.',
  why: 'RECKEY and STORE work on the type of the SET RESOURCE in force. Where the SET before them is missing, the rule goes to the wrong type, and the type it was meant for stays as it is.',
  todo: 'Put SET RESOURCE(type) in front of the commands that change the rules, or rebuild the type they change.',
  sources: [{ name: 'ACF2 for z/OS, SET Subcommand' }, { name: 'Broadcom knowledge base article 26271' }],
  bad: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER ROLE(ZWESTCRL) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)\nSET RESOURCE(APL)\nRECKEY OMVSAPPL ADD(ROLE(ZWESTCRL) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(APL)\n«RECKEY» BPX ADD(JOBNAME ROLE(ZWESTCRL) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)',
  ],
  good: [
    'ACF\nSET RESOURCE(APL)\nRECKEY OMVSAPPL ADD(ROLE(ZWESTCRL) SERVICE(READ) ALLOW)\nSET RESOURCE(FAC)\nRECKEY BPX ADD(JOBNAME ROLE(ZWESTCRL) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(APL)\nF ACF2,REBUILD(FAC)',
    'ACF\nSET RESOURCE({type})\nRECKEY BPX ADD(JOBNAME ROLE(ZWESTCRL) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)',
  ],
  *check(history) {
    for (const { renewal, change } of misplaced(history)) {
      const [type, meant] = [change.name ?? '', renewal.name ?? ''];
      yield {
        place: at(change.command, change.span),
        message: `This changes a rule of type ${type}, the setting in force, but type ${meant} is what the deck rebuilds afterwards, and nothing of it has changed. If the rule is meant for ${meant}, put SET RESOURCE(${meant}) before it; if not, rebuild ${type}.`,
        related: [
          {
            place: at(renewal.command, renewal.span),
            message: `Type ${meant} is rebuilt here, though nothing of it changed.`,
          },
        ],
      };
    }
  },
});

interface Misplaced {
  /** The first change since the type was rebuilt. */
  readonly change: StoredChange;
  readonly renewal: StoredChange;
}

/** Changes of a type that stay without a REBUILD while the next REBUILD is one of a type without a change. */
export function* misplaced(history: StorageHistory): Generator<Misplaced> {
  if (history.unknown().length > 0) return;
  const rebuilds = history.renewals().filter(({ kind }) => kind === 'R');
  if (rebuilds.some(({ name }) => name === undefined)) return;
  for (const list of history.allChanges()) {
    const last = list.at(-1);
    if (last?.kind !== 'R') continue;
    const behind = rebuilds.filter(({ command }) => command.text.start > last.command.text.start);
    const [renewal] = behind;
    if (!renewal || behind.some(({ name }) => name === last.name) || hasChanged(history, renewal, rebuilds)) continue;
    const before = rebuilds.findLast((one) => one.name === last.name)?.command.text.start ?? -1;
    const change = list.find(({ command }) => command.text.start > before);
    if (change) yield { change, renewal };
  }
}

/** True when a REBUILD has something to do: a rule of its type changed since the one before it. */
function hasChanged(history: StorageHistory, renewal: StoredChange, rebuilds: readonly StoredChange[]): boolean {
  const { start } = renewal.command.text;
  const before = rebuilds.findLast(({ name, command }) => name === renewal.name && command.text.start < start);
  const from = before?.command.text.start ?? -1;
  return history
    .changes('R', renewal.name ?? '')
    .some(({ command }) => command.text.start > from && command.text.start < start);
}
