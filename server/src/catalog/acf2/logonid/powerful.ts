/**
 * Fields that give a logonid power around the rules: whoever gets one should be known, few, and reviewed. From the DISA STIG for
 * IBM z/OS ACF2, which asks for a justification of each, and the manual of ACF2.
 */

export interface PowerfulField {
  /** The name of the field. */
  readonly name: string;
  /** `all`: reaches everything; `much`: a great deal; `some`: only in some ways. */
  readonly reach: 'all' | 'much' | 'some';
  /** What the logonid can do with it: a phrase that goes on after `NAME`, `lets the logonid ...`. */
  readonly why: string;
  /** What should stand beside it, or be used instead: a whole sentence. */
  readonly instead: string;
}

const field = (name: string, reach: PowerfulField['reach'], why: string, instead: string): PowerfulField => ({
  name,
  reach,
  why,
  instead,
});

const scoped = 'Limit it with SCPLIST.';
const rules = 'Write rules for what the task really needs.';

const fields: readonly PowerfulField[] = [
  field(
    'SECURITY',
    'all',
    'lets the logonid write every rule and record and reach all data',
    'Limit it with SCPLIST, and set RULEVLD and RSRCVLD so that rules are asked.',
  ),
  field('NON-CNCL', 'all', 'lets the logonid do what the rules forbid; it is only logged', rules),
  field('READALL', 'all', 'lets the logonid read every data set, whatever the rules say', rules),
  field('MAINT', 'all', 'lets the programs that GSO MAINT names work without rules and without a log', rules),
  field('ACCOUNT', 'much', 'lets the logonid create, change and delete other logonids', scoped),
  field('LEADER', 'much', 'lets the logonid change others, such as their passwords', scoped),
  field('CONSULT', 'some', 'lets the logonid see others and change some of their fields', scoped),
  field('AUDIT', 'some', 'lets the logonid see all logonids, rules and options', scoped),
  field(
    'REFRESH',
    'some',
    'lets the logonid put changed options in force',
    'Give it to those who change options only.',
  ),
  field(
    'PPGM',
    'much',
    'lets the logonid run the programs that GSO PPGM protects, which reach data around the rules',
    rules,
  ),
  field('TAPE-BLP', 'much', 'lets the logonid read tapes under any name, so that rules do not protect them', rules),
  field('TAPE-LBL', 'some', 'lets the logonid skip the labels of tapes with some programs', rules),
  field('DUMPAUTH', 'some', 'lets the logonid take dumps with data of programs that others may only run', rules),
  field(
    'ALLCMDS',
    'some',
    'lets the logonid use every TSO command, whatever list limits it',
    'Change the list of commands.',
  ),
  field('ACCTPRIV', 'some', 'lets the logonid change the list of TSO users', 'Remove it where UADS is not used.'),
  field('OPERATOR', 'some', 'lets the logonid give operator commands', 'Protect the commands with rules for OPERCMDS.'),
  field(
    'CONSOLE',
    'some',
    'lets the logonid give operator commands from TSO',
    'Protect the commands with rules for OPERCMDS.',
  ),
  field('MOUNT', 'some', 'lets the logonid have volumes mounted', 'Give it to operators only.'),
  field(
    'JOBFROM',
    'much',
    'lets the logonid submit jobs that run as somebody else',
    'Give it to schedulers only, or use rules for SURROGAT.',
  ),
  field(
    'RESTRICT',
    'some',
    'lets jobs use the logonid without a password',
    'Say with SUBAUTH, PROGRAM or SOURCE from where they may come.',
  ),
  field('MUSUPDT', 'some', 'lets a server change logonids', 'Give it to servers that change passwords only.'),
  field('NO-STATS', 'some', 'hides when the logonid was used', 'Leave it out where uses should be seen.'),
  field('LIDZMAX', 'some', 'keeps the password from ever expiring together with MAXDAYS(0)', 'Give MAXDAYS a number.'),
];

/** By the name of the field. */
export const powerfulFields: ReadonlyMap<string, PowerfulField> = new Map(fields.map((one) => [one.name, one]));
