import { acidTypeOf, lifeOf } from '../support/acids.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

/** The kinds of ACID that have a GID, or can have a UID. */
const holders: Readonly<Record<string, (type: string) => boolean>> = {
  GID: (type) => type === 'GROUP',
  UID: (type) => !['GROUP', 'PROFILE', 'DEPARTMENT', 'DIVISION', 'ZONE'].includes(type),
};

export default subjectRule({
  code: 'tss/number-for-acid-type',
  title: 'GID for a user, or UID for a group',
  severity: 'warning',
  language: 'tss',
  of: 'acid',
  what: 'The deck gives a GID to an ACID that it creates as a user or profile, or a UID to one that it creates as a group, profile or department.',
  why: 'Only an ACID of TYPE(GROUP) has a GID, and only an ACID that signs on has a UID. Without the right one, z/OS UNIX does not know the user or the group.',
  todo: 'Give the UID to the user and the GID to its group, and make the group the default: GROUP(group) DFLTGRP(group).',
  sources: [{ name: 'Top Secret for z/OS r15 Command Functions, GID and UID' }],
  bad: [
    `TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') DEPT(ZWEDEPT) PROTECTED
TSS ADD(ZWESVUSR) «GID(990000)»`,
    `TSS CREATE(ZWEADMIN) TYPE(GROUP) NAME('ZOWE ADMINISTRATORS') DEPT(ZWEDEPT)
TSS ADD(ZWEADMIN) «UID(990000)»`,
  ],
  good: [
    `TSS CREATE(ZWEADMIN) TYPE(GROUP) NAME('ZOWE ADMINISTRATORS') DEPT(ZWEDEPT)
TSS ADD(ZWEADMIN) GID(990000)`,
    'TSS ADD(ZWEADMIN) UID(990000)',
    `TSS CREATE(ZWEADMIN) TYPE({type}) NAME('ZOWE ADMINISTRATORS') DEPT(ZWEDEPT)
TSS ADD(ZWEADMIN) UID(990000)`,
  ],
  *check(history) {
    const life = lifeOf(history);
    const type = life && acidTypeOf(life.created.command);
    if (life === undefined || type === undefined) return;
    for (const command of life.commands) {
      for (const { spec, span } of command.operands) {
        const mayHave = spec && Object.hasOwn(holders, spec.name) ? holders[spec.name] : undefined;
        if (!spec || !mayHave || mayHave(type)) continue;
        yield {
          place: at(command, span),
          message:
            spec.name === 'GID'
              ? `Only a group has a GID, but this deck creates ${history.key} as a ${type.toLowerCase()}. Give it a UID, and the GID to its group.`
              : `A ${type.toLowerCase()} has no UID: nobody signs on as ${history.key}. Give the UID to a user${type === 'GROUP' ? ', and a GID to the group' : ''}.`,
          related: [
            {
              place: at(life.created.command, life.created.value.span),
              message: `Created here as a ${type.toLowerCase()}.`,
            },
          ],
        };
      }
    }
  },
});
