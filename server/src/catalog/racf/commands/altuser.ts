/** ALTUSER: change user profiles: attributes, credentials, REVOKE/RESUME, segments, MFA. */
import {
  className,
  dataset,
  date,
  docs,
  group,
  name,
  number,
  operandsOf,
  pair,
  secret,
  text,
  user,
  userOrGroup,
} from '../../build.ts';
import { routing } from '../routing.ts';
import { altered } from '../segments/altered.ts';
import { every, groupAuthority, uaccLevels } from '../values.ts';
import type { CommandSpec } from '../../types.ts';
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
const { flag, one, list, nested, free } = operandsOf(source, 'knowledge');

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
      name('security category', 44),
      'Gives security categories. They must be members of the profile CATEGORY in class SECDATA.',
      { excludes: ['DELCATEGORY'] },
    ),
    list('DELCATEGORY', name('security category'), 'Takes away security categories, with `*` all of them.', {
      optional: true,
      also: every,
      excludes: ['ADDCATEGORY'],
    }),
    ...pair(
      flag(
        'ADSP',
        'Gives automatic data set protection: every permanent data set the user creates gets a discrete profile. Out of fashion where generic profiles protect data sets.',
      ),
      flag('NOADSP', 'No automatic data set protection.'),
    ),
    ...pair(
      flag(
        'AUDITOR',
        'Gives AUDITOR: the user may read all profiles and set all auditing options of the whole system. A powerful attribute.',
      ),
      flag('NOAUDITOR', 'No AUDITOR attribute.'),
    ),
    one('AUTHORITY', groupAuthority, 'The new authority of the user in the group named in GROUP.'),
    ...pair(
      nested(
        'CICS',
        altered(cics, {
          more: [
            list('ADDOPCLASS', number(1, 24), 'Adds to OPCLASS.'),
            list('DELOPCLASS', number(1, 24), 'Removes from OPCLASS.'),
          ],
        }),
        'Segment of CICS: operator class, identification, time-out.',
      ),
      flag('NOCICS', 'Deletes the segment CICS.'),
    ),
    list('CLAUTH', className, 'The user may also define profiles in these classes.'),
    list(
      'NOCLAUTH',
      className,
      'The user may no longer define profiles in these classes. Here it takes a list, unlike on ADDUSER.',
    ),
    ...pair(
      free(
        'CSDATA',
        "Custom fields of your installation. Their names are not IBM's: they are defined by profiles of class CFIELD, so no list can know them.",
      ),
      flag('NOCSDATA', 'Removes the segment of custom fields.'),
    ),
    ...pair(
      one(
        'DATA',
        text(255),
        'Text of the installation, up to 255 characters, in apostrophes when it holds blanks. RACF only keeps and lists it; good for saying what the profile is for.',
        { sure: 'docs' },
      ),
      flag('NODATA', 'Removes the text of the installation.'),
    ),
    ...pair(
      nested('DCE', altered(dce), 'Segment of DCE, a product of the past.'),
      flag('NODCE', 'Deletes the segment DCE.'),
    ),
    one('DFLTGRP', group, 'The new default group. The user must be connected to it already.'),
    ...pair(
      nested(
        'DFP',
        altered(dfp),
        'Segment of DFSMS: who owns the resource for storage management, or the default classes.',
      ),
      flag('NODFP', 'Deletes the segment DFP.'),
    ),
    ...pair(
      nested('EIM', altered(eim), 'Segment of Enterprise Identity Mapping.'),
      flag('NOEIM', 'Deletes the segment EIM.'),
    ),
    ...pair(
      flag(
        'EXPIRED',
        'The new password or phrase must be changed at first use. Without PASSWORD or PHRASE it is ignored (ICH21007I).',
      ),
      flag(
        'NOEXPIRED',
        'The new password or phrase need not be changed at first use; the password rules apply to it. Needs PASSWORD or PHRASE.',
      ),
    ),
    one(
      'GROUP',
      group,
      'The connection that AUTHORITY and UACC change. Left out, it is the group you are connected to at the moment.',
    ),
    ...pair(
      flag('GRPACC', 'New group data sets the user protects are open to the other members of the group with UPDATE.'),
      flag('NOGRPACC', 'New group data sets are not opened to the group.'),
    ),
    ...pair(
      nested('KERB', altered(kerb), 'Segment of Kerberos: the local name in the realm and encryption.'),
      flag('NOKERB', 'Deletes the segment KERB.'),
    ),
    ...pair(
      nested('LANGUAGE', altered(language), 'The languages in which the user wants messages.'),
      flag('NOLANGUAGE', 'Deletes the segment LANGUAGE.'),
    ),
    ...pair(
      nested('LNOTES', altered(lnotes), 'Segment of Lotus Notes: the short name that maps to the user.'),
      flag('NOLNOTES', 'Deletes the segment LNOTES.'),
    ),
    ...pair(
      nested(
        'MFA',
        [
          ...pair(
            flag(
              'PWFALLBACK',
              'The user may log on with the password when multi-factor authentication is not available.',
            ),
            flag('NOPWFALLBACK', 'The user may not fall back to the password.'),
          ),
          one(
            'FACTOR',
            name('factor name', 20),
            'The factor that ACTIVE and TAGS are about, defined as FACTOR.name in class MFADEF.',
            { excludes: ['DELFACTOR'] },
          ),
          one('DELFACTOR', name('factor name'), 'Removes a factor, with `*` all.', {
            also: every,
            excludes: ['FACTOR'],
          }),
          ...pair(
            flag('ACTIVE', 'The factor must be used at logon. Needs FACTOR.'),
            flag('NOACTIVE', 'The factor is not used at logon. Needs FACTOR.'),
          ),
          ...pair(
            free('TAGS', 'Data of the factor, as `tag:value`. Needs FACTOR.', { excludes: ['DELTAGS'] }),
            flag('NOTAGS', 'Removes all tags.'),
          ),
          list('DELTAGS', name('tag name'), 'Removes these tags.', { excludes: ['TAGS'] }),
          list('ADDPOLICY', name('policy name', 20), 'Adds policies.', { excludes: ['DELPOLICY'] }),
          list('DELPOLICY', name('policy name'), 'Removes policies, with `*` all.', {
            also: every,
            excludes: ['ADDPOLICY'],
          }),
        ],
        'Multi-factor authentication of the user.',
      ),
      flag('NOMFA', 'Removes the data of multi-factor authentication.'),
    ),
    ...pair(
      one(
        'MODEL',
        dataset,
        'The data set profile that new data set profiles take as their model. Works only with SETROPTS MODEL.',
      ),
      flag('NOMODEL', 'Removes the model.'),
    ),
    one('NAME', text(20), 'The name of the person, up to 20 characters, in apostrophes when it holds blanks.', {
      sure: 'docs',
    }),
    ...pair(
      nested('NDS', altered(nds), 'Segment of Novell Directory Services: the user name that maps to the user.'),
      flag('NONDS', 'Deletes the segment NDS.'),
    ),
    ...pair(
      nested(
        'NETVIEW',
        altered(netview, {
          more: [
            list('ADDDOMAINS', name('domain', 5), 'Adds to DOMAINS.'),
            list('DELDOMAINS', name('domain', 5), 'Removes from DOMAINS.'),
            list('ADDOPCLASS', number(1, 2040), 'Adds to OPCLASS.'),
            list('DELOPCLASS', number(1, 2040), 'Removes from OPCLASS.'),
          ],
        }),
        'Segment of NetView: what the operator may do there.',
      ),
      flag('NONETVIEW', 'Deletes the segment NETVIEW.'),
    ),
    ...pair(
      flag(
        'OIDCARD',
        'The user must show an operator identification card. RACF asks for it, which cannot work in batch.',
      ),
      flag('NOOIDCARD', 'No operator identification card is needed.'),
    ),
    ...pair(
      nested(
        'OMVS',
        altered(omvs, { keep: ['AUTOUID', 'SHARED'] }),
        'Segment of z/OS UNIX: the numeric identity. Without it a user or group has none.',
        { optional: true },
      ),
      flag('NOOMVS', 'Deletes the segment OMVS.'),
    ),
    ...pair(
      flag(
        'OPERATIONS',
        'Gives OPERATIONS: full access to nearly all data sets and volumes unless an access list says less. A powerful attribute; storage administration can do without.',
      ),
      flag('NOOPERATIONS', 'No OPERATIONS attribute.'),
    ),
    ...pair(
      nested(
        'OPERPARM',
        altered(operparm, {
          more: [
            list('ADDMSCOPE', name('system name'), 'Adds to MSCOPE.'),
            list('DELMSCOPE', name('system name'), 'Removes from MSCOPE.'),
          ],
        }),
        'Segment of console operators: what messages the console gets and which commands it may use.',
      ),
      flag('NOOPERPARM', 'Deletes the segment OPERPARM.'),
    ),
    ...pair(
      nested('OVM', altered(ovm), 'Segment for z/VM that shares the database.'),
      flag('NOOVM', 'Deletes the segment OVM.'),
    ),
    one('OWNER', userOrGroup, 'The user or group that owns the profile and may change it.'),
    ...pair(
      one(
        'PASSWORD',
        secret(8),
        'A new password. It is expired unless NOEXPIRED is given. Written in a deck it is a secret in the clear.',
        { optional: true, sure: 'doubtful' },
      ),
      flag(
        'NOPASSWORD',
        'Removes the password. Without phrase and identification card the user becomes PROTECTED: nobody can log on as it.',
      ),
    ),
    ...pair(
      one(
        'PHRASE',
        secret(100, 9),
        'The password phrase, 14 to 100 characters, from 9 where the site allows it. Written in a deck it is a secret in the clear.',
        { sure: 'docs' },
      ),
      flag('NOPHRASE', 'Removes the password phrase.'),
    ),
    flag('PWCLEAN', 'Removes old entries from the password history.', { excludes: ['PWCONVERT'] }),
    flag('PWCONVERT', 'Converts the passwords of the user to KDFAES. Needs SETROPTS PASSWORD(ALGORITHM(KDFAES)).', {
      excludes: ['PWCLEAN'],
    }),
    ...pair(
      nested(
        'PROXY',
        altered(proxy),
        'Segment of LDAP: where the z/OS LDAP server sends requests and who it says it is.',
      ),
      flag('NOPROXY', 'Deletes the segment PROXY.'),
    ),
    ...pair(
      flag(
        'RESTRICTED',
        'UACC, `ID(*)` and the global access table do not count for the user: only what is granted by name. Right for users who need little.',
      ),
      flag('NORESTRICTED', 'UACC, `ID(*)` and the global access table count for the user.'),
    ),
    ...pair(
      one('RESUME', date, 'Lets a revoked user in again, at once or from the date.', { optional: true }),
      flag('NORESUME', 'Clears the date from which the user would be resumed.'),
    ),
    ...pair(
      one('REVOKE', date, 'Shuts the user out, at once or from the date.', {
        optional: true,
        excludes: ['CONTAIN', 'NOCONTAIN', 'NEVERCONTAIN', 'ALLOWCONTAIN'],
      }),
      flag('NOREVOKE', 'Clears a future date of revocation. It does not resume a user who is revoked.'),
    ),
    ...pair(
      flag('CONTAIN', 'Puts the user into quarantine.', {
        excludes: ['REVOKE'],
        since: 'z/OS 3.2, earlier releases with OA68231',
      }),
      flag('NOCONTAIN', 'The user may not be put into quarantine automatically.', {
        excludes: ['REVOKE'],
        since: 'z/OS 3.2, earlier releases with OA68231',
      }),
    ),
    flag('NEVERCONTAIN', 'The user is never put into quarantine.', {
      excludes: ['REVOKE'],
      since: 'z/OS 3.2, earlier releases with OA68231',
    }),
    flag('ALLOWCONTAIN', 'The user may be put into quarantine again.', {
      excludes: ['REVOKE'],
      since: 'z/OS 3.2, earlier releases with OA68231',
    }),
    ...pair(
      flag('ROAUDIT', 'Gives read-only auditing: may see what an auditor sees, but change nothing.'),
      flag('NOROAUDIT', 'No read-only auditing.'),
    ),
    ...pair(
      one(
        'SECLABEL',
        name('security label', 8),
        'The security label, a profile of class SECLABEL. Means something only while that class is active.',
      ),
      flag('NOSECLABEL', 'Removes the security label. Refused while MLACTIVE is on (ICH21031I).'),
    ),
    ...pair(
      one(
        'SECLEVEL',
        name('security level', 44),
        'The security level, a member of the profile SECLEVEL in class SECDATA.',
      ),
      flag('NOSECLEVEL', 'Removes the security level.'),
    ),
    ...pair(
      flag('SPECIAL', 'Gives SPECIAL: the user may change every profile of the system. The most powerful attribute.'),
      flag('NOSPECIAL', 'No SPECIAL attribute.'),
    ),
    ...pair(
      nested(
        'TSO',
        altered(tso),
        'Segment of TSO: logon procedure, account number, region size. Without it the user cannot log on to TSO (unless the site still uses UADS).',
      ),
      flag('NOTSO', 'Deletes the segment TSO.'),
    ),
    one('UACC', uaccLevels, 'The new UACC of the connection named in GROUP.'),
    ...pair(
      flag('UAUDIT', 'RACF logs everything the user does. Needs AUDITOR.'),
      flag('NOUAUDIT', 'Ends the logging of everything the user does.'),
    ),
    nested(
      'WHEN',
      altered(when, { keep: ['DAYS', 'TIME'] }),
      'On which days and at what time the user may log on from a terminal. Batch and started tasks are not limited by it.',
    ),
    ...pair(
      nested('WORKATTR', altered(workattr), 'Segment with name and addresses for SYSOUT and APPC.'),
      flag('NOWORKATTR', 'Deletes the segment WORKATTR.'),
    ),
    ...routing,
  ],
  complete: true,
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};
