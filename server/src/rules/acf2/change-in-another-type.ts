import { at } from '../support/steps.ts';
import { renewalsOf } from '../support/renewals.ts';
import { storageRule } from '../types.ts';

export default storageRule({
  code: 'acf2/change-in-another-type',
  title: 'Rules of one type changed, another type rebuilt',
  severity: 'warning',
  language: 'acf2',
  what: 'A rule of one resource type is changed and its type is not rebuilt after that. The next REBUILD names another type: one of which nothing has changed, or one with a rule set of the same key.',
  why: 'RECKEY and STORE work on the type of the SET RESOURCE in force, and RECKEY makes a rule set where there is none. Where the SET before them is missing, the rule goes to the wrong type, and the type it was meant for stays as it is.',
  todo: 'Put SET RESOURCE(type) in front of the commands that change the rules, or rebuild the type they change.',
  sources: [{ name: 'ACF2 for z/OS, SET Subcommand' }, { name: 'Broadcom knowledge base articles 11494 and 26271' }],
  bad: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)\nSET RESOURCE(APL)\nRECKEY OMVSAPPL ADD(UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(APL)\n«RECKEY» BPX ADD(JOBNAME UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)',
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER UID(ZWE) SERVICE(READ) ALLOW)\nSET RESOURCE(APL)\nRECKEY OMVSAPPL ADD(UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(APL)\n«RECKEY» BPX ADD(JOBNAME UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)',
  ],
  good: [
    'ACF\nSET RESOURCE(APL)\nRECKEY OMVSAPPL ADD(UID(ZWE) SERVICE(READ) ALLOW)\nSET RESOURCE(FAC)\nRECKEY BPX ADD(JOBNAME UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(APL)\nF ACF2,REBUILD(FAC)',
    'ACF\nSET RESOURCE({type})\nRECKEY BPX ADD(JOBNAME UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)',
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(JOBNAME UID(ZWE) SERVICE(READ) ALLOW)\nSET RESOURCE(APL)\nRECKEY OMVSAPPL ADD(UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)',
  ],
  *check(history) {
    for (const { kind, name, first, instead } of renewalsOf(history).unrenewed) {
      const meant = instead?.name;
      if (kind !== 'R' || !instead || meant === undefined) continue;
      yield {
        place: at(first.command, first.span),
        message: `This changes a rule of type ${name}, the setting in force, but the next type that the deck rebuilds is ${meant}, and ${name} is not rebuilt any more. If the rule is meant for ${meant}, put SET RESOURCE(${meant}) before it; if not, rebuild ${name}.`,
        related: [{ place: at(instead.command, instead.span), message: `Type ${meant} is rebuilt here.` }],
      };
    }
  },
});
