import { racfVerbs } from '../../catalog/racf/verbs.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

/** Words that mean something to RACF alone. */
const words: Readonly<Record<string, string>> = {
  PERMIT: 'RECKEY adds an entry to a rule',
  PE: 'RECKEY adds an entry to a rule',
  RDEFINE: 'RECKEY or COMPILE makes the rule',
  RDEF: 'RECKEY or COMPILE makes the rule',
  ADDSD: 'COMPILE and STORE make the rule of the first qualifier, under SET RULE',
  ADDUSER: 'INSERT under SET LID makes a logonid',
  AU: 'INSERT under SET LID makes a logonid',
  ALTUSER: 'CHANGE under SET LID changes a logonid',
  ALU: 'CHANGE under SET LID changes a logonid',
  ADDGROUP: 'INSERT under SET PROFILE(GROUP) DIV(OMVS) makes a group',
  AG: 'INSERT under SET PROFILE(GROUP) DIV(OMVS) makes a group',
  SETROPTS: '`F ACF2,REBUILD(type)` makes changed rules visible',
  SETR: '`F ACF2,REBUILD(type)` makes changed rules visible',
  RACDCERT: 'GENCERT, CONNECT and the like work on certificates',
};

/** Short forms that may be masks, or commands of the site. */
const shortestAlias = 3;

export default commandRule({
  code: 'acf2/command-of-another-product',
  title: 'Command of RACF or Top Secret in an ACF session',
  severity: 'warning',
  language: 'acf2',
  commands: ['', 'TSS'],
  what: 'A line among the subcommands of ACF2 begins with a command of RACF or of Top Secret. Only the first of a deck is told.',
  why: 'ACF does not know it, and nothing of it is done.',
  todo: 'Write what ACF2 has for it, or move the command to the deck of its product.',
  sources: [{ name: 'ACF2 for z/OS, ACF Subcommands' }],
  bad: [
    'ACF\nSET RESOURCE(FAC)\n«PERMIT» ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)',
    'ACF\nSET LID\n«TSS» CREATE(ZWESVUSR) TYPE(USER)',
  ],
  good: ['ACF\nSET RESOURCE(FAC)\nRECKEY ZWES ADD(IS ROLE(ZWESTCRL) SERVICE(READ) ALLOW)', 'ACF\nSITECMD ZWESVUSR'],
  *check(command) {
    const verb = command.verb.toUpperCase();
    const isTss = verb === 'TSS';
    if (command.text.form !== 'command') return;
    if (!isTss && (words[verb] === undefined || verb.length < shortestAlias) && !isLongVerb(verb)) return;
    const instead = words[verb];
    yield {
      place: at(command, command.verbSpan),
      message: `This is a command of ${isTss ? 'Top Secret' : 'RACF'}, which ACF does not know, so nothing is done. ${instead === undefined ? 'Write what ACF2 has for it.' : `In ACF2 ${instead}.`}`,
      once: 'command-of-another-product',
    };
  },
});

function isLongVerb(verb: string): boolean {
  return verb.length > 4 && racfVerbs.has(verb);
}
