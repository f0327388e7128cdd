import { hasOperand } from '../../bind/query.ts';
import { subOperand } from '../support/resource-command.ts';
import { at } from '../support/steps.ts';
import { isUnderstood } from '../support/understood.ts';
import { profileRule } from '../types.ts';

export default profileRule({
  code: 'racf/started-task-without-user',
  title: 'STARTED profile without a user',
  severity: 'warning',
  classes: ['STARTED'],
  what: 'A profile of class STARTED is defined without STDATA(USER()), and no later RALTER of the deck gives it.',
  why: 'RACF finds the profile when the task starts, finds no user in it, and falls back to the old table ICHRIN03. If that has no entry either, the task runs as an undefined user without any access.',
  todo: 'Add STDATA(USER(user) GROUP(group)).',
  sources: [{ name: 'RACF Security Administrator’s Guide, Setting up the STARTED class' }],
  bad: [
    'RDEFINE STARTED «MYAPP.*» UACC(NONE)',
    'RDEFINE STARTED «MYAPP.*» STDATA(GROUP(STCGROUP) TRUSTED(NO))',
    `RDEFINE STARTED «MYAPP.*» UACC(NONE)
RALTER STARTED MYAPP.* OWNER(STCGROUP)`,
  ],
  good: [
    'RDEFINE STARTED MYAPP.* STDATA(USER(MYAPP) GROUP(STCGROUP))',
    `RDEFINE STARTED MYAPP.* UACC(NONE)
RALTER STARTED MYAPP.* STDATA(USER(MYAPP))`,
    'RDEFINE STARTED MYAPP.* FROM(OLDAPP.*)',
    'RDEFINE STARTED MYAPP.* {options}',
    'RDEFINE STARTED MYAPP.* STDATA({data})',
  ],
  *check({ effects }) {
    let latest;
    for (const effect of effects) {
      if (effect.kind === 'define') latest = effect;
      else if (effect.kind === 'delete') latest = undefined;
      else if (effect.kind === 'alter' && subOperand(effect.command, 'STDATA', 'USER')) return;
    }
    if (!latest) return;
    const { command, profile } = latest;
    if (hasOperand(command, 'FROM') || subOperand(command, 'STDATA', 'USER') || !isUnderstood(command)) return;
    yield {
      place: at(command, profile.value.span),
      message: `Nothing says under which user ${profile.name} runs, so RACF falls back to the table ICHRIN03, or to an undefined user. Add STDATA(USER(user) GROUP(group)).`,
    };
  },
});
