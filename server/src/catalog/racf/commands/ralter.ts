/** RALTER: change general resource profiles, members and segments. */
import {
  className,
  docs,
  name,
  number,
  operandsOf,
  pair,
  profile,
  text,
  user,
  userOrGroup,
  volume,
} from '../../build.ts';
import { auditEvents } from '../audit.ts';
import { routing } from '../routing.ts';
import { altered } from '../segments/altered.ts';
import { every, universalAccess } from '../values.ts';
import type { CommandSpec } from '../../types.ts';
import {
  cdtinfo,
  cfdef,
  dlfdata,
  eim,
  icsf,
  ictx,
  idtparms,
  jes,
  kerb,
  mfpolicy,
  proxy,
  session,
  sigver,
  ssignon,
  stdata,
  svfmr,
  tme,
  when,
} from '../segments/general.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, RALTER');
const { flag, one, list, nested, free } = operandsOf(source, 'knowledge');

export const ralter: CommandSpec = {
  name: 'RALTER',
  aliases: ['RALT'],
  doc: 'Changes general resource profiles. Operands that are not given leave their part as it is. For a class in storage the change becomes visible with SETROPTS RACLIST(class) REFRESH.',
  positionals: [
    { name: 'class-name', doc: 'The class of the profile.', of: className, required: true },
    {
      name: 'profile-name',
      doc: 'The profile to change, or several in parentheses.',
      of: profile('class-name'),
      required: true,
      list: true,
    },
  ],
  operands: [
    list(
      'ADDCATEGORY',
      name('security category'),
      'Gives security categories. They must be members of the profile CATEGORY in class SECDATA.',
      { excludes: ['DELCATEGORY'] },
    ),
    free(
      'ADDMEM',
      'Adds members. What a member is depends on the class: resources of the member class in a grouping class, libraries in PROGRAM, `name/access` in GLOBAL, and so on.',
      { excludes: ['DELMEM'] },
    ),
    ...pair(
      one('APPLDATA', text(255), 'Text whose meaning depends on the class. Folded to upper case in most of them.', {
        sure: 'doubtful',
      }),
      flag('NOAPPLDATA', 'Removes the application data.'),
    ),
    nested(
      'AUDIT',
      auditEvents,
      'Which accesses RACF logs: SUCCESS, FAILURES, ALL or NONE, each with the lowest level that is logged. Set by the owner; auditors add to it with GLOBALAUDIT.',
    ),
    ...pair(
      nested(
        'CDTINFO',
        altered(cdtinfo),
        'Segment of class CDT: defines an installation class. Becomes active with SETROPTS RACLIST(CDT) REFRESH, then SETROPTS CLASSACT(class).',
      ),
      flag('NOCDTINFO', 'Deletes the segment CDTINFO.'),
    ),
    ...pair(
      nested(
        'CFDEF',
        altered(cfdef, {
          keep: ['ACEE', 'FIRST', 'HELP', 'LISTHEAD', 'MAXLENGTH', 'MIXED', 'OTHER', 'VALREXX'],
          without: ['TYPE'],
        }),
        'Segment of class CFIELD: defines a custom field.',
      ),
      flag('NOCFDEF', 'Deletes the segment CFDEF.'),
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
      ),
      flag('NODATA', 'Removes the text of the installation.'),
    ),
    ...pair(
      nested(
        'DLFDATA',
        altered(dlfdata, {
          more: [
            list('ADDJOBNAMES', name('job'), 'Adds to JOBNAMES.'),
            list('DELJOBNAMES', name('job'), 'Removes from JOBNAMES.'),
          ],
        }),
        'Segment of class DLFCLASS: data lookaside.',
      ),
      flag('NODLFDATA', 'Deletes the segment DLFDATA.'),
    ),
    ...pair(
      nested('EIM', altered(eim), 'Segment of classes FACILITY and LDAPBIND: Enterprise Identity Mapping.', {
        sure: 'docs',
      }),
      flag('NOEIM', 'Deletes the segment EIM.'),
    ),
    ...pair(
      nested(
        'ICSF',
        altered(icsf, {
          keep: ['SYMCPACFWRAP', 'SYMCPACFRET'],
          more: [
            list('ADDSYMEXPORTCERTS', name('addsymexportcerts'), 'Adds to SYMEXPORTCERTS.'),
            list('DELSYMEXPORTCERTS', name('delsymexportcerts'), 'Removes from SYMEXPORTCERTS.'),
            list('ADDSYMEXPORTKEYS', name('addsymexportkeys'), 'Adds to SYMEXPORTKEYS.'),
            list('DELSYMEXPORTKEYS', name('delsymexportkeys'), 'Removes from SYMEXPORTKEYS.'),
          ],
        }),
        'Segment of classes CSFKEYS and XCSFKEY: how a key may be used and exported.',
      ),
      flag('NOICSF', 'Deletes the segment ICSF.'),
    ),
    ...pair(
      nested('ICTX', altered(ictx), 'Segment of class LDAPBIND: identity mapping of remote authorization.'),
      flag('NOICTX', 'Deletes the segment ICTX.'),
    ),
    ...pair(
      nested(
        'IDTPARMS',
        altered(idtparms, { keep: ['ANYAPPL', 'PROTALLOWED'] }),
        'Segment of class IDTDATA: how identity tokens are signed.',
        { sure: 'docs' },
      ),
      flag('NOIDTPARMS', 'Deletes the segment IDTPARMS.'),
    ),
    ...pair(
      nested('JES', altered(jes), 'Segment of class JESJOBS: encryption of spool data.'),
      flag('NOJES', 'Deletes the segment JES.'),
    ),
    ...pair(
      nested('KERB', altered(kerb), 'Segment of class REALM: a Kerberos realm.'),
      flag('NOKERB', 'Deletes the segment KERB.'),
    ),
    one(
      'LEVEL',
      number(0, 99),
      'A number from 0 to 99 the installation may use as it likes; RACF only keeps and lists it.',
    ),
    ...pair(
      flag('MFA', 'Class MFADEF: the profile defines an authentication factor.'),
      flag('NOMFA', 'Removes the data of multi-factor authentication.'),
    ),
    ...pair(
      nested(
        'MFPOLICY',
        altered(mfpolicy, {
          keep: ['TOKENTIMEOUT', 'REUSE'],
          more: [
            list('ADDFACTORS', name('addfactors'), 'Adds to FACTORS.'),
            list('DELFACTORS', name('delfactors'), 'Removes from FACTORS.'),
          ],
        }),
        'Segment of class MFADEF: a policy of several factors.',
      ),
      flag('NOMFPOLICY', 'Deletes the segment MFPOLICY.'),
    ),
    ...pair(
      one('NOTIFY', user, 'The user who gets a message when somebody is refused. Without a value: you.', {
        optional: true,
      }),
      flag('NONOTIFY', 'Nobody gets a message any more.'),
    ),
    one('OWNER', userOrGroup, 'The user or group that owns the profile and may change it.'),
    ...pair(
      nested(
        'PROXY',
        altered(proxy),
        'Segment of classes FACILITY and LDAPBIND: the LDAP server and how to bind to it.',
        { sure: 'docs' },
      ),
      flag('NOPROXY', 'Deletes the segment PROXY.'),
    ),
    ...pair(
      one(
        'SECLABEL',
        name('security label', 8),
        'The security label, a profile of class SECLABEL. Means something only while that class is active.',
      ),
      flag('NOSECLABEL', 'Removes the security label.'),
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
      nested('SESSION', altered(session), 'Segment of class APPCLU: session key and verification between LUs.', {
        sure: 'docs',
      }),
      flag('NOSESSION', 'Deletes the segment SESSION.'),
    ),
    ...pair(
      nested('SIGVER', altered(sigver), 'Segment of class PROGRAM: checking of program signatures.'),
      flag('NOSIGVER', 'Deletes the segment SIGVER.'),
    ),
    ...pair(
      flag('SINGLEDSN', 'Class TAPEVOL: the volume holds one data set only.'),
      flag('NOSINGLEDSN', 'Class TAPEVOL: the volume may hold several data sets.'),
    ),
    ...pair(
      nested(
        'SSIGNON',
        altered(ssignon, {
          keep: ['KEYMASKED', 'KEYENCRYPTED', 'KEYLABEL', 'REPLAY'],
          more: [
            flag('ENCRYPTKEY', 'Turns a masked key into an encrypted one.'),
            flag('NOLEGACYKEY', 'Removes the legacy key.'),
          ],
        }),
        'Segment of classes PTKTDATA and KEYSMSTR: PassTicket and other keys.',
        { sure: 'docs' },
      ),
      flag('NOSSIGNON', 'Deletes the segment SSIGNON.'),
    ),
    ...pair(
      nested(
        'STDATA',
        altered(stdata),
        'Segment of class STARTED: user and group under which a started task runs. The profile name is `procedure.job`. Without USER the started task gets no or the default identity.',
      ),
      flag('NOSTDATA', 'Deletes the segment STDATA.'),
    ),
    ...pair(
      nested('SVFMR', altered(svfmr), 'Segment of class SYSMVIEW: SystemView applications.'),
      flag('NOSVFMR', 'Deletes the segment SVFMR.'),
    ),
    ...pair(
      free('TIMEZONE', 'Class TERMINAL: the time zone of the terminal, E or W and hours.', { sure: 'doubtful' }),
      flag('NOTIMEZONE', 'Class TERMINAL: removes the time zone.'),
    ),
    ...pair(
      nested(
        'TME',
        altered(tme, {
          more: [
            list('ADDCHILDREN', name('addchildren'), 'Adds to CHILDREN.'),
            list('DELCHILDREN', name('delchildren'), 'Removes from CHILDREN.'),
            list('ADDGROUPS', name('addgroups'), 'Adds to GROUPS.'),
            list('DELGROUPS', name('delgroups'), 'Removes from GROUPS.'),
            list('ADDRESOURCE', name('addresource'), 'Adds to RESOURCE.'),
            list('DELRESOURCE', name('delresource'), 'Removes from RESOURCE.'),
            list('ADDROLES', name('addroles'), 'Adds to ROLES.'),
            list('DELROLES', name('delroles'), 'Removes from ROLES.'),
          ],
        }),
        'Segment of Tivoli. Maintained by that product, not by hand.',
      ),
      flag('NOTME', 'Deletes the segment TME.'),
    ),
    ...pair(
      flag('TVTOC', 'Class TAPEVOL: keeps a table of contents of the volume in the profile.'),
      flag('NOTVTOC', 'Class TAPEVOL: removes the table of contents.'),
    ),
    one('UACC', universalAccess, 'The new access of everybody who is not on the access list.'),
    ...pair(
      flag(
        'WARNING',
        'Warning mode: who has no access gets it all the same, with a warning to the user and a log record. For testing only: the resource is open meanwhile.',
      ),
      flag('NOWARNING', 'Ends warning mode: accesses are refused again.'),
    ),
    nested(
      'WHEN',
      altered(when, { keep: ['DAYS', 'TIME'] }),
      'Class TERMINAL: on which days and at what time the terminal may be used.',
    ),
    list('DELCATEGORY', name('security category'), 'Takes away security categories, with `*` all of them.', {
      optional: true,
      also: every,
      excludes: ['ADDCATEGORY'],
    }),
    free('DELMEM', 'Removes members.', { excludes: ['ADDMEM'] }),
    list('ADDVOL', volume, 'Class TAPEVOL: adds volumes to the set.', { excludes: ['DELVOL'] }),
    list('DELVOL', volume, 'Class TAPEVOL: removes volumes from the set.', { excludes: ['ADDVOL'] }),
    nested(
      'GLOBALAUDIT',
      auditEvents,
      'Which accesses RACF logs on behalf of the auditor, on top of AUDIT. Needs AUDITOR.',
    ),
    ...routing,
  ],
  complete: true,
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};
