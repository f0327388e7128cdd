import { requiredOperandMissing } from '../support/generic/required-operand-missing.ts';

export default requiredOperandMissing({
  code: 'acf2/required-operand-missing',
  title: 'Name or operand missing',
  severity: 'warning',
  language: 'acf2',
  what: 'A subcommand lacks the name of what it works on, or an operand without which it does not work.',
  why: 'ACF refuses it, or works on what the subcommand before it named.',
  todo: 'Add what is missing.',
  sources: [{ name: 'ACF2 for z/OS, ACF Subcommands, the subcommand in question' }],
  bad: [
    'ACF\nSET RESOURCE(FAC)\n«RECKEY» ADD(SERVER ROLE(ZWESTCRL) SERVICE(READ) ALLOW)',
    'ACF\nSET LID\n«INSERT» NAME(ZOWE SERVER)',
    'ACF\n«EXPORT» ZWESVUSR.CERT FORMAT(CERTB64)',
  ],
  good: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER ROLE(ZWESTCRL) SERVICE(READ) ALLOW)',
    'ACF\nSET LID\nINSERT ZWESVUSR NAME(ZOWE SERVER)',
    'ACF\nSET LID\nINSERT {logonid} NAME(ZOWE SERVER)',
    'ACF\nSET LID\nINSERT USING(ZWESVUSR) ZWESIUSR NAME(CROSS MEMORY SERVER)',
    'ACF\nSET LID\nCHANGE LIKE(ZWE-) NOSTC',
  ],
});
