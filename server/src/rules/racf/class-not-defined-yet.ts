import type { ClassHistory } from '../../effect/class-history.ts';
import type { EffectIndex } from '../../effect/index.ts';
import type { ClassEffect, DefineEffect, ProfileEffect } from '../../effect/types.ts';
import { classRule } from '../types.ts';
import { at } from '../support/steps.ts';

export default classRule({
  code: 'racf/class-not-defined-yet',
  title: 'Class used before it exists',
  severity: 'warning',
  what: 'The deck defines a class in class CDT, and uses it before SETROPTS RACLIST(CDT), or CDT REFRESH, has made it known.',
  why: 'A class of the dynamic class descriptor table exists only when CDT has been loaded again. Every command before that fails for an unknown class.',
  todo: 'Put SETROPTS RACLIST(CDT) REFRESH behind the RDEFINE of the class and before its first use.',
  sources: [{ name: 'RACF Security Administrator’s Guide, Adding a dynamic class' }],
  bad: [
    `RDEFINE CDT ZOWE UACC(NONE) CDTINFO(POSIT(607))
SETROPTS CLASSACT(«ZOWE») RACLIST(ZOWE)
SETROPTS RACLIST(CDT) REFRESH`,
    `RDEFINE CDT $MYRES UACC(NONE) CDTINFO(POSIT(127))
RDEFINE $MYRES «SOME.THING» UACC(NONE)`,
  ],
  good: [
    `RDEFINE CDT ZOWE UACC(NONE) CDTINFO(POSIT(607))
SETROPTS RACLIST(CDT) REFRESH
SETROPTS CLASSACT(ZOWE) RACLIST(ZOWE)
RDEFINE ZOWE APIML.SERVICES UACC(NONE)`,
  ],
  *check(history, effects) {
    const definition = definitionOf(history.className, effects);
    if (!definition) return;
    const defined = startOf(definition);
    const loaded = firstLoad(effects, defined);
    const use = firstUse(history, defined, loaded);
    if (!use) return;
    yield {
      place: at(use.command, use.span),
      message: `Class ${history.className} is defined by this deck, but it exists only after SETROPTS RACLIST(CDT) REFRESH${loaded < Infinity ? ', which comes later' : ', which is missing'}. This command fails; put the refresh of CDT before it.`,
      related: [{ place: at(definition.command, definition.profile.value.span), message: 'Defined here.' }],
    };
  },
});

/** The one definition of a class in the deck. */
function definitionOf(className: string, effects: EffectIndex): DefineEffect | undefined {
  const definitions = effects.profile('CDT', className)?.effects.filter((effect) => effect.kind === 'define') ?? [];
  return definitions.length === 1 ? definitions[0] : undefined;
}

/** Where the classes of the deck are first loaded behind an offset, or may be; infinite for nowhere. */
function firstLoad(effects: EffectIndex, defined: number): number {
  const loads = effects
    .optionsOf('CDT')
    .map((options) => options.find((effect) => effect.option === 'RACLIST' && effect.on && startOf(effect) > defined));
  return Math.min(...loads.map((load) => (load ? startOf(load) : Infinity)));
}

/** The first command that uses the class behind its definition and before it is loaded. */
function firstUse(
  history: ClassHistory,
  defined: number,
  loaded: number,
): { command: ClassEffect['command']; span: ClassEffect['span'] } | undefined {
  const option = history.own.find((effect) => startOf(effect) > defined);
  const change = history.firstChangeAfter(defined);
  const changed = change ? startOf(change) : Infinity;
  const set = option ? startOf(option) : Infinity;
  if (Math.min(changed, set) >= loaded) return undefined;
  if (change && changed <= set) return { command: change.command, span: change.profile.value.span };
  return option;
}

function startOf({ command }: ClassEffect | ProfileEffect): number {
  return command.text.start;
}
