import { nameOf } from '../../bind/query.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'acf2/type-not-of-setting',
  title: 'TYPE that is not that of the setting',
  severity: 'warning',
  language: 'acf2',
  commands: ['control'],
  operands: ['$TYPE', 'TYPE'],
  what: 'A rule set says TYPE() while SET RULE is in force, or another type than SET RESOURCE(type).',
  why: 'The setting decides what is compiled and stored. Under SET RULE a rule set is for data sets; under another type it is stored where nobody looks for it.',
  todo: 'Put SET RESOURCE(type) with the type of the rule set in front, or correct TYPE.',
  sources: [{ name: 'ACF2 for z/OS, SET Subcommand' }, { name: 'Broadcom knowledge base article 26426' }],
  bad: [
    'ACF\nSET RULE\nCOMPILE *\n$KEY(SUPERUSER) «TYPE(UNI)»\n FILESYS UID(ZWESVUSR) SERVICE(READ) ALLOW\n\nSTORE',
    'ACF\nSET RESOURCE(FAC)\nCOMPILE *\n$KEY(SUPERUSER)\n«$TYPE(UNI)»\n FILESYS UID(ZWESVUSR) SERVICE(READ) ALLOW\n\nSTORE',
  ],
  good: [
    'ACF\nSET RESOURCE(UNI)\nCOMPILE *\n$KEY(SUPERUSER) TYPE(UNI)\n FILESYS UID(ZWESVUSR) SERVICE(READ) ALLOW\n\nSTORE',
    'ACF\nSET RESOURCE({type})\nCOMPILE *\n$KEY(SUPERUSER) TYPE(UNI)\n FILESYS UID(ZWESVUSR) SERVICE(READ) ALLOW\n\nSTORE',
    '$KEY(SUPERUSER) TYPE(UNI)\n FILESYS UID(ZWESVUSR) SERVICE(READ) ALLOW',
  ],
  *check(command) {
    const { setting, reading } = command.text.before;
    // Text that no COMPILE introduces may be that of a member, which another setting is for.
    if (setting?.isSaid !== true || reading !== 'compile') return;
    for (const { spec, values, span } of command.operands) {
      const type = spec?.name === 'TYPE' || spec?.name === '$TYPE' ? nameOf(values[0]) : undefined;
      if (type === undefined) continue;
      if (setting.name === 'RULE') {
        yield {
          place: at(command, span),
          message: `SET RULE is in force, which compiles rules for data sets. Put SET RESOURCE(${type}) in front of COMPILE.`,
        };
      } else if (setting.name === 'RESOURCE' && setting.of !== undefined && setting.of !== type) {
        yield {
          place: at(command, span),
          message: `The setting in force is SET RESOURCE(${setting.of}), not that of type ${type}, so the rule set goes elsewhere than it says or is refused. Correct the one that is wrong.`,
        };
      }
    }
  },
});
