/** ADDUSER: create user profiles and connect each user to a default group. */
import {
  className,
  dataset,
  docs,
  doubtful,
  group,
  operandsOf,
  pair,
  password,
  phrase,
  text,
  user,
  userOrGroup,
} from '../../build.ts';
import { securityCategory, securityLabel, securityLevel } from '../names.ts';
import { routing } from '../routing.ts';
import { groupAuthority, uaccLevels } from '../values.ts';
import type { CommandSpec } from '../../types.ts';
import { userSegments } from '../segments/purpose.ts';
import {
  cics,
  dce,
  dfp,
  eim,
  kerb,
  language,
  lnotes,
  nds,
  netview,
  omvs,
  operparm,
  ovm,
  proxy,
  tso,
  when,
  workattr,
} from '../segments/user.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, ADDUSER');
/** Without a value there is nothing but the name, and that was compared. */
const { flag, nested, free } = operandsOf(source);
const { one, list } = operandsOf(source, 'knowledge');

export const adduser: CommandSpec = {
  name: 'ADDUSER',
  aliases: ['AU'],
  doc: 'Creates users and connects each to its default group. The group must exist before.',
  positionals: [
    {
      name: 'userid',
      doc: 'The user to create, or several in parentheses. At most eight characters, seven for TSO on older systems. Users and groups share one name space.',
      of: user,
      required: true,
      list: true,
    },
  ],
  operands: [
    list(
      'ADDCATEGORY',
      securityCategory,
      'Gives security categories. They must be members of the profile CATEGORY in class SECDATA; the user may then reach resources that have these categories.',
    ),
    ...pair(
      flag(
        'ADSP',
        'Gives automatic data set protection: every permanent data set the user creates gets a discrete profile. Out of fashion where generic profiles protect data sets; SETROPTS NOADSP makes it do nothing.',
      ),
      flag('NOADSP', 'No automatic data set protection: generic profiles protect what the user creates.', {
        default: 'in force unless ADSP is given',
      }),
    ),
    ...pair(
      flag(
        'AUDITOR',
        'Gives AUDITOR: the user may read all profiles and set all auditing options of the whole system. A powerful attribute; ROAUDIT is enough for those who only look. Needs SPECIAL.',
      ),
      flag('NOAUDITOR', 'No AUDITOR attribute. Group-AUDITOR is given with CONNECT and does not depend on it.', {
        default: 'in force unless AUDITOR is given',
      }),
    ),
    one(
      'AUTHORITY',
      groupAuthority,
      'What the user may do in the default group: USE, CREATE, CONNECT or JOIN. USE is enough to get what the group is permitted to.',
      { default: 'USE', optional: true, sure: 'docs' },
    ),
    nested('CICS', cics, `${userSegments.CICS.doc} Without it CICS takes the values of its default user.`),
    ...pair(
      list(
        'CLAUTH',
        className,
        'The user may define profiles in these classes, and with USER new users in groups where he may. DATASET and GROUP are not among them: data sets go by group authority.',
        { sure: 'docs' },
      ),
      flag(
        'NOCLAUTH',
        'The user may not define profiles by class authority. Here it takes no list, unlike on ALTUSER.',
        {
          default: 'in force unless CLAUTH is given',
        },
      ),
    ),
    free('CSDATA', userSegments.CSDATA.doc),
    one(
      'DATA',
      text(255),
      'Text of the installation, in apostrophes when it holds blanks. RACF only keeps and lists it; say what the user is for and who asked for it.',
      { sure: 'docs' },
    ),
    nested('DCE', dce, userSegments.DCE.doc),
    one(
      'DFLTGRP',
      group,
      'The default group: the user is connected to it and works in it after logon. Left out, it is the group you are connected to at the moment, seldom what a deck wants. The group must exist before; the user of a started task that uses z/OS UNIX needs a group with a GID.',
      { default: 'the group you are connected to at the moment', sure: 'docs' },
    ),
    nested('DFP', dfp, userSegments.DFP.doc),
    nested('EIM', eim, userSegments.EIM.doc),
    ...pair(
      flag(
        'GRPACC',
        'Group data sets the user protects are open to the other members of the group with UPDATE. It counts in all groups; CONNECT gives it for one.',
      ),
      flag('NOGRPACC', 'Group data sets the user protects are not opened to the group.', {
        default: 'in force unless GRPACC is given',
      }),
    ),
    nested('KERB', kerb, `${userSegments.KERB.doc} Keys are made from the password when it is changed next.`),
    nested('LANGUAGE', language, `${userSegments.LANGUAGE.doc} Without them the languages of SETROPTS LANGUAGE count.`),
    nested('LNOTES', lnotes, userSegments.LNOTES.doc),
    one(
      'MODEL',
      dataset,
      'The data set profile that new data set profiles of the user take as their model. Works only with SETROPTS MODEL(USER). The user ID is put in front of the name.',
      { sure: 'docs' },
    ),
    one(
      'NAME',
      text(20),
      'The name of the person or of the task, in apostrophes when it holds blanks. Longer text in apostrophes is cut there, without them it is refused. Without it LISTUSER shows UNKNOWN.',
      { default: '20 number signs, shown as UNKNOWN', sure: 'knowledge' },
    ),
    nested('NDS', nds, userSegments.NDS.doc),
    nested('NETVIEW', netview, userSegments.NETVIEW.doc),
    flag(
      'NOCONTAIN',
      'The new user is not in quarantine, which holds without the operand too. See CONTAIN of ALTUSER.',
      { since: 'z/OS 3.2, z/OS 3.1 with OA67286' },
    ),
    ...pair(
      flag(
        'OIDCARD',
        'The user must show an operator identification card at logon. RACF asks for it when the command runs, which fails in batch (ICH01007I).',
      ),
      flag('NOOIDCARD', 'No operator identification card is needed. One of the three conditions of a PROTECTED user.', {
        default: 'in force unless OIDCARD is given',
      }),
    ),
    nested(
      'OMVS',
      omvs,
      'Segment of z/OS UNIX. Needs an identity, UID or AUTOUID, to be of use; HOME and PROGRAM have defaults. A user without the segment cannot use z/OS UNIX (ICH408I, OMVS segment not defined). The default group needs a GID (ICH01019I).',
      { optional: true },
    ),
    ...pair(
      flag(
        'OPERATIONS',
        'Gives OPERATIONS: full access to nearly all data sets and volumes unless an access list says less. A powerful attribute; storage administration can do without, with the STGADMIN profiles of class FACILITY. Needs SPECIAL.',
      ),
      flag(
        'NOOPERATIONS',
        'No OPERATIONS attribute. Group-OPERATIONS is given with CONNECT and does not depend on it.',
        {
          default: 'in force unless OPERATIONS is given',
        },
      ),
    ),
    nested(
      'OPERPARM',
      operparm,
      `${userSegments.OPERPARM.doc} Such a console is opened by TSO CONSOLE, SDSF, NetView and programs.`,
      { optional: true },
    ),
    nested('OVM', ovm, userSegments.OVM.doc),
    one(
      'OWNER',
      userOrGroup,
      'The user or group that owns the profile and may change or delete it. Left out, it is you, and group-based administration then does not reach the user: name the group.',
      { default: 'you', sure: 'docs' },
    ),
    ...pair(
      one(
        'PASSWORD',
        password,
        'The first password. It is expired: the user must change it at first use; the rules of SETROPTS PASSWORD do not apply to it. Written in a deck it is a secret in the clear; a started-task user needs none.',
        { sure: 'docs' },
      ),
      flag(
        'NOPASSWORD',
        'No password. Without PHRASE and OIDCARD the user becomes PROTECTED: nobody can log on as it, and wrong passwords cannot revoke it. Right for started tasks. It is the default on current releases, but z/OS 2.1 and older gave the default group name as password, so write it.',
        { default: 'in force when PASSWORD is left out' },
      ),
    ),
    ...pair(
      one(
        'PHRASE',
        phrase,
        'The first password phrase, 14 to 100 characters, from 9 with KDFAES or where the exit ICHPWX11 allows it; expired, as a first password is. Written in a deck it is a secret in the clear.',
        { sure: 'docs' },
      ),
      flag(
        'NOPHRASE',
        'No password phrase, which holds without the operand too. The reference names it for ALTUSER only.',
        {
          source: doubtful("z/OS RACF Security Administrator's Guide, Defining protected user IDs"),
        },
      ),
    ),
    nested('PROXY', proxy, userSegments.PROXY.doc),
    ...pair(
      flag(
        'RESTRICTED',
        'UACC, `ID(*)` and the global access table do not count for the user, nor do the rights of others to files when RESTRICTED.FILESYS.ACCESS in class UNIXPRIV says so: only what is granted by name or through a group. Right for users that serve strangers.',
      ),
      flag('NORESTRICTED', 'UACC, `ID(*)` and the global access table count for the user, as for everybody.', {
        default: 'in force unless RESTRICTED is given',
      }),
    ),
    ...pair(
      flag(
        'ROAUDIT',
        'Gives read-only auditing: the user sees what an auditor sees, but changes nothing. Right for reviewers and audit software. Needs SPECIAL.',
      ),
      flag('NOROAUDIT', 'No read-only auditing: the user sees only the profiles he may.', {
        default: 'in force unless ROAUDIT is given',
      }),
    ),
    one(
      'SECLABEL',
      securityLabel,
      'The security label the user works with when he asks for none. The profile must exist in class SECLABEL (ICH01017I) and he needs READ to it. Means something only while that class is active.',
      { sure: 'docs' },
    ),
    one(
      'SECLEVEL',
      securityLevel,
      'The security level, a member of the profile SECLEVEL in class SECDATA. The user reaches resources of that level and below; security labels have taken its place.',
    ),
    ...pair(
      flag(
        'SPECIAL',
        'Gives SPECIAL: the user may change every profile of the system. The most powerful attribute; group-SPECIAL by CONNECT is limited to what the group owns. Needs SPECIAL.',
      ),
      flag('NOSPECIAL', 'No SPECIAL attribute. Group-SPECIAL is given with CONNECT and does not depend on it.', {
        default: 'in force unless SPECIAL is given',
      }),
    ),
    nested(
      'TSO',
      tso,
      'Segment of TSO: logon procedure, account number, region size. Without it the user cannot log on to TSO (unless the site still uses UADS).',
      { optional: true },
    ),
    one(
      'UACC',
      uaccLevels,
      'The universal access of profiles the user defines without naming one while connected to the default group: data sets, and classes that take their default from the user. NONE is the safe choice.',
      { default: 'NONE', sure: 'docs' },
    ),
    nested(
      'WHEN',
      when,
      'On which days and at what time the user may log on from a terminal. Batch jobs and started tasks are not limited by it.',
    ),
    nested('WORKATTR', workattr, userSegments.WORKATTR.doc),
    ...routing,
  ],
  complete: true,
  checked: true,
  page: 'https://www.ibm.com/docs/en/zos/3.2.0?topic=syntax-adduser-add-user-profile',
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};
