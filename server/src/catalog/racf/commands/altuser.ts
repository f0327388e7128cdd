/** ALTUSER: change user profiles: attributes, credentials, REVOKE/RESUME, segments, MFA. */
import {
  className,
  dataset,
  date,
  docs,
  formed,
  group,
  name,
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
import { altered } from '../segments/altered.ts';
import { deletes, userSegments } from '../segments/purpose.ts';
import { every, groupAuthority, uaccLevels } from '../values.ts';
import type { CommandSpec, OperandSpec } from '../../types.ts';
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

const source = docs('z/OS 3.2 RACF Command Language Reference, ALTUSER');
/** Without a value there is nothing but the name, and that was compared. */
const { flag, nested, free } = operandsOf(source);
const { one, list } = operandsOf(source, 'knowledge');

/** A segment with the operand that deletes it. */
const segment = (
  name: keyof typeof userSegments,
  operands: readonly OperandSpec[],
  more = '',
  notes?: { readonly optional?: boolean },
): readonly OperandSpec[] =>
  pair(
    nested(name, operands, `${userSegments[name].doc} Fields that are not named stay as they are.${more}`, notes),
    flag(`NO${name}`, deletes(name, userSegments[name])),
  );

/** User containment: IBM APAR OA67286. */
const containment = { since: 'z/OS 3.2, z/OS 3.1 with OA67286' };

const mfa: readonly OperandSpec[] = [
  ...pair(
    flag(
      'PWFALLBACK',
      'The user may log on with password or phrase while the MFA server cannot be reached. Somebody has to get in when it is down.',
    ),
    flag(
      'NOPWFALLBACK',
      'Without the MFA server the user cannot log on at all. If that holds for all administrators, nobody can repair the server.',
      { default: 'in force unless PWFALLBACK is given' },
    ),
  ),
  one(
    'FACTOR',
    name('factor', 20),
    'The factor that ACTIVE and TAGS speak of, such as AZFSIDP1 or AZFTOTP1. Defined as FACTOR.name in class MFADEF.',
    { excludes: ['DELFACTOR'], sure: 'docs' },
  ),
  one(
    'DELFACTOR',
    name('factor', 20),
    'Takes a factor and its tags away from the user. Without any active factor the user logs on with the password alone.',
    { also: every, excludes: ['FACTOR'], sure: 'docs' },
  ),
  ...pair(
    flag(
      'ACTIVE',
      'From now on the user must log on with the factor; a password alone is refused, unless PWFALLBACK and the server is down.',
      { with: ['FACTOR'] },
    ),
    flag('NOACTIVE', 'The factor is prepared for the user but not asked for yet. Good while he registers his device.', {
      with: ['FACTOR'],
      default: 'in force for a new factor',
    }),
  ),
  list(
    'TAGS',
    formed('tag'),
    'Settings of the factor for this user, each as `name:value`; the documentation of the factor tells which. Some hold secrets. Values with blanks or parentheses go in apostrophes.',
    { with: ['FACTOR'], excludes: ['DELTAGS', 'NOTAGS'] },
  ),
  list('DELTAGS', name('tag'), 'Takes these settings of the factor away, named without their values.', {
    with: ['FACTOR'],
    excludes: ['TAGS', 'NOTAGS'],
  }),
  flag('NOTAGS', 'Takes all settings of the factor away; the user has to register his device again.', {
    with: ['FACTOR'],
    excludes: ['TAGS', 'DELTAGS'],
  }),
  list(
    'ADDPOLICY',
    name('policy', 20),
    'Policies of IBM MFA out-of-band authentication the user may log on with. Defined as POLICY.name in class MFADEF.',
    { excludes: ['DELPOLICY'] },
  ),
  list('DELPOLICY', name('policy', 20), 'Takes away policies of out-of-band authentication.', {
    also: every,
    excludes: ['ADDPOLICY'],
  }),
];

export const altuser: CommandSpec = {
  name: 'ALTUSER',
  aliases: ['ALU'],
  doc: 'Changes users: attributes, passwords, segments, revoke and resume. Operands that are not given leave their part as it is. The user must log on again to see most changes.',
  positionals: [
    { name: 'userid', doc: 'The user to change, or several in parentheses.', of: user, required: false, list: true },
  ],
  operands: [
    list(
      'ADDCATEGORY',
      securityCategory,
      'Gives security categories besides those the user has. They must be members of the profile CATEGORY in class SECDATA.',
      { excludes: ['DELCATEGORY'] },
    ),
    list(
      'DELCATEGORY',
      securityCategory,
      'Takes security categories away. Without a list only those go that are no longer defined in class SECDATA.',
      { optional: true, also: every, excludes: ['ADDCATEGORY'] },
    ),
    ...pair(
      flag(
        'ADSP',
        'Gives automatic data set protection: every permanent data set the user creates gets a discrete profile. Out of fashion where generic profiles protect data sets; SETROPTS NOADSP makes it do nothing.',
      ),
      flag('NOADSP', 'Ends automatic data set protection. Discrete profiles that it made stay.'),
    ),
    ...pair(
      flag(
        'AUDITOR',
        'Gives AUDITOR: the user may read all profiles and set all auditing options of the whole system. A powerful attribute; ROAUDIT is enough for those who only look. Needs SPECIAL.',
      ),
      flag('NOAUDITOR', 'Takes AUDITOR away, from the next logon on. Group-AUDITOR stays: see CONNECT.'),
    ),
    one(
      'AUTHORITY',
      groupAuthority,
      'The new authority of the user in the group named in GROUP, in your current group when GROUP is left out. CONNECT does the same and says more plainly which connection is meant.',
      { sure: 'docs' },
    ),
    ...segment('CICS', altered(cics, { lists: ['OPCLASS'] }), ' The user must sign on to CICS again.'),
    list(
      'CLAUTH',
      className,
      'The user may also define profiles in these classes, and with USER new users in groups where he may. Classes he had stay.',
      { sure: 'docs' },
    ),
    list(
      'NOCLAUTH',
      className,
      'The user may no longer define profiles in these classes. Here it takes a list, unlike on ADDUSER. Profiles he owns stay his.',
      { sure: 'docs' },
    ),
    ...pair(free('CSDATA', userSegments.CSDATA.doc), flag('NOCSDATA', deletes('CSDATA', userSegments.CSDATA))),
    ...pair(
      one(
        'DATA',
        text(255),
        'Text of the installation, in apostrophes when it holds blanks. Replaces what was there. RACF only keeps and lists it; good for saying what the user is for.',
        { sure: 'docs' },
      ),
      flag('NODATA', 'Removes the text of the installation.'),
    ),
    ...segment('DCE', altered(dce)),
    one(
      'DFLTGRP',
      group,
      'The new default group. The user must be connected to it already (CONNECT first); he stays connected to the old one.',
      { sure: 'docs' },
    ),
    ...segment('DFP', altered(dfp)),
    ...segment('EIM', altered(eim)),
    ...pair(
      flag(
        'EXPIRED',
        'The new password or phrase must be changed at first use. That holds without the operand too. Without PASSWORD or PHRASE it is ignored (ICH21007I).',
        { with: ['PASSWORD', 'PHRASE'], default: 'in force when a password or phrase is set', sure: 'docs' },
      ),
      flag(
        'NOEXPIRED',
        'The new password or phrase need not be changed at first use, so whoever set it keeps knowing it; the password rules apply to it. Without PASSWORD or PHRASE it is ignored (ICH21007I).',
        { with: ['PASSWORD', 'PHRASE'], sure: 'docs' },
      ),
    ),
    one(
      'GROUP',
      group,
      'The connection that AUTHORITY and UACC change; it does nothing else. It does not move the user: see CONNECT, REMOVE and DFLTGRP.',
      { default: 'the group you are connected to at the moment', sure: 'docs' },
    ),
    ...pair(
      flag(
        'GRPACC',
        'Group data sets the user protects from now on are open to the other members of the group with UPDATE. It counts in all groups; CONNECT gives it for one.',
      ),
      flag(
        'NOGRPACC',
        'Group data sets the user protects are not opened to the group. Profiles made before stay open.',
      ),
    ),
    ...segment(
      'KERB',
      altered(kerb, { after: { KERBNAME: 'The user is no Kerberos principal any more.' } }),
      ' Keys are made from the password when it is changed next.',
    ),
    ...segment('LANGUAGE', altered(language)),
    ...segment('LNOTES', altered(lnotes)),
    ...pair(
      nested(
        'MFA',
        mfa,
        `${userSegments.MFA.doc} ALTUSER only. Test with one user before you give it to all, and keep one that can log on without it.`,
      ),
      flag('NOMFA', `Removes all data of multi-factor authentication. ${userSegments.MFA.without}`),
    ),
    ...pair(
      one(
        'MODEL',
        dataset,
        'The data set profile that new data set profiles of the user take as their model. Works only with SETROPTS MODEL(USER). The user ID is put in front of the name.',
        { sure: 'docs' },
      ),
      flag('NOMODEL', 'New data set profiles of the user take no model any more.'),
    ),
    one(
      'NAME',
      text(20),
      'The name of the person or of the task, in apostrophes when it holds blanks. Longer text in apostrophes is cut there, without them it is refused. There is no NONAME.',
      { sure: 'knowledge' },
    ),
    ...segment('NDS', altered(nds)),
    ...segment('NETVIEW', altered(netview, { lists: ['DOMAINS', 'OPCLASS'] })),
    ...pair(
      flag(
        'OIDCARD',
        'The user must show an operator identification card at logon. RACF asks for it when the command runs, which fails in batch (ICH21001I).',
      ),
      flag('NOOIDCARD', 'No operator identification card is needed. One of the three conditions of a PROTECTED user.'),
    ),
    ...segment(
      'OMVS',
      altered(omvs, {
        keep: ['AUTOUID', 'SHARED'],
        after: { UID: 'The user cannot use z/OS UNIX any more; files keep the number.' },
      }),
      ' With another UID the user loses his files: change their owner too.',
      {
        optional: true,
      },
    ),
    ...pair(
      flag(
        'OPERATIONS',
        'Gives OPERATIONS: full access to nearly all data sets and volumes unless an access list says less. A powerful attribute; storage administration can do without, with the STGADMIN profiles of class FACILITY. Needs SPECIAL.',
      ),
      flag('NOOPERATIONS', 'Takes OPERATIONS away, from the next logon on. Group-OPERATIONS stays: see CONNECT.'),
    ),
    ...segment('OPERPARM', altered(operparm, { lists: ['MSCOPE'] })),
    ...segment('OVM', altered(ovm)),
    one(
      'OWNER',
      userOrGroup,
      'The user or group that owns the profile from now on and may change it. It decides who administers the user by group-SPECIAL.',
      { sure: 'docs' },
    ),
    ...pair(
      one(
        'PASSWORD',
        password,
        'A new password. It is expired unless NOEXPIRED is given; does not resume a revoked user, RESUME does. Written in a deck it is a secret in the clear. Without a value z/OS 2.1 and older set the default group name.',
        { optional: true, sure: 'docs' },
      ),
      flag(
        'NOPASSWORD',
        'Removes the password. Without phrase and identification card the user becomes PROTECTED: nobody can log on as it, and wrong passwords cannot revoke it. With a phrase the user logs on with that only.',
      ),
    ),
    ...pair(
      one(
        'PHRASE',
        phrase,
        'A new password phrase, 14 to 100 characters, from 9 with KDFAES or where the exit ICHPWX11 allows it; expired unless NOEXPIRED is given. Written in a deck it is a secret in the clear.',
        { sure: 'docs' },
      ),
      flag('NOPHRASE', 'Removes the password phrase. One of the three conditions of a PROTECTED user.'),
    ),
    flag(
      'PWCLEAN',
      'Removes leftovers from the histories of passwords and phrases: entries beyond the number that SETROPTS PASSWORD(HISTORY) keeps now.',
      { excludes: ['PWCONVERT'] },
    ),
    flag(
      'PWCONVERT',
      'Turns the current DES-encrypted password and the history into KDFAES form without a password change. Needs SETROPTS PASSWORD(ALGORITHM(KDFAES)), on all systems that share the database. There is no way back.',
      { excludes: ['PWCLEAN'] },
    ),
    ...segment(
      'PROXY',
      altered(proxy, {
        after: { BINDPW: 'The bind goes without a password, which most LDAP servers refuse or treat as anonymous.' },
      }),
    ),
    ...pair(
      flag(
        'RESTRICTED',
        'UACC, `ID(*)` and the global access table no longer count for the user: only what is granted by name or through a group. Right for users that serve strangers; test it, much access is missing at first.',
      ),
      flag('NORESTRICTED', 'UACC, `ID(*)` and the global access table count for the user again, as for everybody.'),
    ),
    ...pair(
      one(
        'RESUME',
        date,
        'Lets a revoked user in again, at once or from the date; the count of wrong passwords starts anew. Years 71 to 99 mean 19yy. A user in quarantine needs NOCONTAIN besides.',
        { optional: true, sure: 'docs' },
      ),
      flag(
        'NORESUME',
        'Clears the date from which the user would be resumed. He stays revoked, or becomes it at his revoke date.',
      ),
    ),
    ...pair(
      one(
        'REVOKE',
        date,
        'Shuts the user out, at once or from the date. Sessions and jobs that run go on until they end; CONTAIN stops them too. Years 71 to 99 mean 19yy.',
        { optional: true, sure: 'docs' },
      ),
      flag('NOREVOKE', 'Clears a future date of revocation. It does not resume a user who is revoked: RESUME does.'),
    ),
    flag(
      'CONTAIN',
      'Puts the user into quarantine: he is revoked, and every access by sessions and jobs that run already is refused. For users that are suspected of being misused.',
      { ...containment, excludes: ['NOCONTAIN', 'NEVERCONTAIN', 'ALLOWCONTAIN'] },
    ),
    flag('NOCONTAIN', 'Takes the user out of quarantine. He stays revoked: give RESUME in the same command.', {
      ...containment,
      excludes: ['CONTAIN', 'NEVERCONTAIN', 'ALLOWCONTAIN'],
    }),
    flag(
      'NEVERCONTAIN',
      'The user cannot be put into quarantine. For the few users whose standstill would stop the system, or who must undo a quarantine set by mistake.',
      { ...containment, excludes: ['CONTAIN', 'NOCONTAIN', 'ALLOWCONTAIN'] },
    ),
    flag('ALLOWCONTAIN', 'The user may be put into quarantine again: takes NEVERCONTAIN back.', {
      ...containment,
      excludes: ['CONTAIN', 'NOCONTAIN', 'NEVERCONTAIN'],
    }),
    ...pair(
      flag(
        'ROAUDIT',
        'Gives read-only auditing: the user sees what an auditor sees, but changes nothing. Right for reviewers and audit software. Needs SPECIAL.',
      ),
      flag('NOROAUDIT', 'Takes read-only auditing away: the user sees only the profiles he may.'),
    ),
    ...pair(
      one(
        'SECLABEL',
        securityLabel,
        'The security label the user works with when he asks for none. The profile must exist in class SECLABEL and he needs READ to it. Means something only while that class is active.',
        { sure: 'docs' },
      ),
      flag('NOSECLABEL', 'Removes the security label. Refused while SETROPTS MLACTIVE is on (ICH21031I).', {
        sure: 'docs',
      }),
    ),
    ...pair(
      one(
        'SECLEVEL',
        securityLevel,
        'The security level, a member of the profile SECLEVEL in class SECDATA. The user reaches resources of that level and below; security labels have taken its place.',
      ),
      flag('NOSECLEVEL', 'Removes the security level: resources that have one are closed to the user.'),
    ),
    ...pair(
      flag(
        'SPECIAL',
        'Gives SPECIAL: the user may change every profile of the system. The most powerful attribute; group-SPECIAL by CONNECT is limited to what the group owns. Needs SPECIAL.',
      ),
      flag(
        'NOSPECIAL',
        'Takes SPECIAL away, from the next logon on. Make sure that somebody else has it. Group-SPECIAL stays: see CONNECT.',
      ),
    ),
    ...segment(
      'TSO',
      altered(tso, {
        after: {
          ACCTNUM: 'The user has to type an account number at logon.',
          PROC: 'The user has to type a logon procedure at logon.',
          SIZE: 'The user gets the region that the logon procedure or IKJTSOxx gives.',
          COMMAND: 'No command runs after logon.',
        },
      }),
      ' A user without the segment cannot log on to TSO, unless SYS1.UADS has him.',
    ),
    one(
      'UACC',
      uaccLevels,
      'The universal access of profiles the user defines without naming one while connected to the group in GROUP. NONE is the safe choice.',
      { sure: 'docs' },
    ),
    ...pair(
      flag(
        'UAUDIT',
        'RACF logs everything the user does, also what profiles do not log. Needs AUDITOR. Good for powerful and emergency users; it makes many SMF records.',
      ),
      flag(
        'NOUAUDIT',
        'Ends the logging of everything the user does; profiles and SETROPTS AUDIT decide. Needs AUDITOR.',
      ),
    ),
    nested(
      'WHEN',
      altered(when, { keep: ['DAYS', 'TIME'] }),
      'On which days and at what time the user may log on from a terminal. Batch jobs and started tasks are not limited by it. What is not named stays as it is.',
    ),
    ...segment('WORKATTR', altered(workattr)),
    ...routing,
  ],
  complete: true,
  checked: true,
  page: 'https://www.ibm.com/docs/en/zos/3.2.0?topic=syntax-altuser-alter-user-profile',
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};
