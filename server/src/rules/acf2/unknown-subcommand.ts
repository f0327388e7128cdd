import { acf2Catalog } from '../../catalog/acf2/index.ts';
import { unknownVerb } from '../support/generic/unknown-verb.ts';

export default unknownVerb(
  {
    code: 'acf2/unknown-subcommand',
    title: 'Subcommand that is not quite one',
    severity: 'warning',
    language: 'acf2',
    what: 'The first word of a line is no subcommand of the ACF command, but nearly one: a letter is wrong.',
    why: 'ACF refuses the line, and nothing of it is done. In a batch job nobody sees that but who reads the output; the subcommands behind it go on.',
    todo: 'Write the subcommand in full, or its short form.',
    sources: [{ name: 'ACF2 for z/OS, ACF Subcommands' }],
    bad: [
      'ACF\nSET LID\n«CHAGNE» ZWESVUSR NAME(ZOWE SERVER)',
      'ACF\nSET LID\n«INSRT» ZWESVUSR NAME(ZOWE SERVER) STC',
      'ACF\nSET RESOURCE(FAC)\n«RECKY» BPX ADD(SERVER ROLE(ZWESTCRL) SERVICE(READ) ALLOW)',
    ],
    good: [
      'ACF\nSET LID\nCH ZWESVUSR NAME(ZOWE SERVER)',
      'ACF\nT LID\nI ZWESVUSR NAME(ZOWE SERVER) STC',
      'ACF\nSET LID\n{command} ZWESVUSR',
      'ACF\nSITECMD ZWESVUSR',
    ],
  },
  acf2Catalog.commands,
  'ACF has no subcommand of this name, so nothing is done',
);
