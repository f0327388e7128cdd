/** PERMIT: who may do what with the resources a profile protects. Checked by hand against the documents named here. */
import {
  className,
  docs,
  keywords,
  knowledge,
  name,
  operandsOf,
  profile,
  special,
  userOrGroup,
  volume,
} from '../../build.ts';
import type { CommandSpec } from '../../types.ts';
import { lu, operatorConsole, program, smfId, terminal } from '../names.ts';
import { routing } from '../routing.ts';
import { accessLevels } from '../values.ts';

const source = docs('RACF Command Language Reference, PERMIT (z/OS 2.1 to 3.2, z/VM 7.3)');
const messages = docs('z/OS RACF Messages and Codes, PERMIT command messages ICH06001I to ICH06022I');
const conditions = docs(
  'z/OS RACF Security Administrator’s Guide, Conditional access lists for general resource profiles',
);
const volumes = knowledge(
  'z/OS RACF Command Language Reference, PERMIT: name of the operand; its meaning from experience',
);

const { flag, one, list, nested, free } = operandsOf(source);

/** A condition's `*`: all its entries, and for taking away only. */
const everyEntry = special({
  '*': 'All entries of this condition. For DELETE only: beside ACCESS RACF ignores the condition (ICH06013I).',
});

/** What WHEN may ask for. Several in one WHEN make several conditional entries in one command. */
const whenConditions = [
  list(
    'APPCPORT',
    lu,
    'The user entered the system through this APPC partner LU, given as `luname` or `netid.luname`. Counts only while the APPCPORT class is active.',
    { also: everyEntry, source: conditions },
  ),
  list(
    'CONSOLE',
    operatorConsole,
    'The request comes from this system console. Counts only while the CONSOLE class is active.',
    { also: everyEntry, source: conditions },
  ),
  free(
    'CRITERIA',
    'A criterion the application itself gives when it asks RACF, as `name(value)`: Db2 trusted contexts use `CRITERIA(SQLROLE(role))`. General resource classes only; in class DATASET the command fails (ICH06022I).',
    { source: messages },
  ),
  list(
    'JESINPUT',
    name('JES input device', 8, { form: 'system' }),
    'The job entered the system through this JES input device. Counts only while the JESINPUT class is active.',
    { also: everyEntry, source: conditions },
  ),
  list(
    'PROGRAM',
    program,
    'The user runs this program, which must be a controlled one. Valid in the classes DATASET and SERVAUTH only; elsewhere the command fails (ICH06020I). Needs SETROPTS WHEN(PROGRAM).',
    { also: everyEntry, source: messages },
  ),
  list(
    'SERVAUTH',
    name('SERVAUTH profile', 64),
    'The user came from an IP address in the network security zone that this SERVAUTH profile protects. Counts only while the SERVAUTH class is active.',
    { also: everyEntry, source: conditions },
  ),
  list(
    'SYSID',
    smfId,
    'The program is loaded on the system with this SMF identifier. Valid in the class PROGRAM only; elsewhere the command fails (ICH06021I). Needs SETROPTS WHEN(PROGRAM).',
    { also: everyEntry, source: messages },
  ),
  list('TERMINAL', terminal, 'The user logged on at this terminal. Counts only while the TERMINAL class is active.', {
    also: everyEntry,
    source: conditions,
  }),
];

export const permit: CommandSpec = {
  name: 'PERMIT',
  aliases: ['PE'],
  doc: [
    'Changes the access lists of one profile: gives, changes or takes away the access of users and groups, copies lists from another profile, or empties them.',
    'A profile has two lists. The standard list always counts; an entry of the conditional list counts only when its WHEN condition holds. One PERMIT works on one of the two: the conditional list with WHEN, the standard list without.',
    'The profile must exist before (RDEFINE, ADDSD). For a class in storage the change becomes visible with SETROPTS RACLIST(class) REFRESH (ICH06011I says so).',
  ].join('\n\n'),
  positionals: [
    {
      name: 'profile-name',
      doc: 'The profile whose access list changes: exactly one name, and the first operand. A data set profile stands in apostrophes, else TSO puts the PREFIX of your profile in front. For any class but DATASET give CLASS too.',
      of: profile('CLASS'),
      required: true,
    },
  ],
  operands: [
    one(
      'ACCESS',
      accessLevels,
      'The access the names in ID get: NONE, EXECUTE, READ, UPDATE, CONTROL or ALTER; a higher level includes the lower ones. It goes to the standard list, with WHEN to the conditional list. ACCESS without a value means READ, and so does ID with neither ACCESS nor DELETE. Without ID the operand is ignored. Of ACCESS and DELETE in one command the last one counts.',
      { optional: true, default: 'READ, when ID is given', excludes: ['DELETE'] },
    ),
    flag(
      'DELETE',
      'Takes the names in ID off the standard access list, with WHEN off the conditional one. A name that is not there is only reported (ICH06002I, ICH06014I). Taking an entry off is not the same as ACCESS(NONE): the user then falls back to groups, `ID(*)` and UACC. Without ID the operand is ignored. Of ACCESS and DELETE in one command the last one counts.',
      { excludes: ['ACCESS'] },
    ),
    one(
      'CLASS',
      className,
      'The class of the profile. Left out, RACF looks for a data set profile of that name: the most common mistake with PERMIT for a general resource (ICH06004I, not defined to RACF). For the members of a grouping class name the class the profile was defined in.',
      { default: 'DATASET' },
    ),
    one(
      'FCLASS',
      className,
      'The class of the profile named in FROM. Left out, the class of the profile you change is taken: the value of CLASS, or DATASET when CLASS is missing too. Without FROM it is ignored.',
      { default: 'the value of CLASS, DATASET without it' },
    ),
    flag(
      'FGENERIC',
      'The profile named in FROM is generic although its name has no generic characters. Needed for data set profiles only. Refused while generic profile commands are off for the class (ICH06010I).',
      { source: messages },
    ),
    one(
      'FROM',
      profile('FCLASS', 'CLASS'),
      'Copies the access lists of another profile into this one: its standard list and its conditional list, each to its own kind. The lists are merged. A user or group on both keeps the access it has in the profile you change, and what ID and ACCESS say in the same command goes before both. FCLASS names the class of the other profile; without it the class is the same as that of this profile. You need authority over both profiles. Only the first name counts, text after it is ignored (ICH06017I).',
    ),
    one(
      'FVOLUME',
      volume,
      'The volume of the discrete data set profile named in FROM, when several have the same name. RACF ignores it for a generic profile.',
      { source: volumes },
    ),
    flag(
      'GENERIC',
      'The profile is generic although its name has no generic characters. Only needed for a data set profile that was defined with ADDSD ... GENERIC; without it RACF looks for a discrete profile and finds none (ICH06004I). Refused while generic profile commands are off for the class (ICH06010I).',
    ),
    list(
      'ID',
      userOrGroup,
      'The users and groups whose access is given, changed or taken away. All must be defined; one that is not is reported and passed over (ICH06007I). Groups are easier to look after than single users. Without ID, ACCESS and DELETE are ignored.',
      {
        also: special({
          '*': 'All users defined to RACF that no other entry of the list fits. Users without a RACF user ID and users with RESTRICTED are not among them. With UPDATE or more, think twice.',
          '&RACUID':
            'The user who asks, for profiles of class FIELD: everybody may work with the field of the own profile.',
        }),
      },
    ),
    one(
      'RESET',
      keywords({
        ALL: 'Empties both lists, the standard and the conditional one. The same as RESET without a value.',
        STANDARD:
          'Empties the standard list before new entries are added. Beside ID and DELETE it is ignored: only the names in ID are removed.',
        WHEN: 'Empties the conditional list before new entries are added. Beside ID, DELETE and WHEN it is ignored: only the names in ID are removed.',
      }),
      'Empties access lists before the same command adds anything. Four forms: RESET and RESET(ALL) empty the standard and the conditional list; RESET(STANDARD) and RESET(WHEN) empty one of them. With RESET or RESET(ALL) the entries of the command go to one list only, to the conditional one beside WHEN, so the other stays empty unless FROM fills both: better say RESET(STANDARD) or RESET(WHEN). It does not go together with DELETE (ICH06009I). Without ID or FROM the list stays empty, and only the owner or SPECIAL can fill it again.',
      { optional: true, default: 'ALL, when RESET has no value' },
    ),
    one(
      'VOLUME',
      volume,
      'Which of several discrete data set profiles with the same name is meant: a volume on which that data set is. RACF ignores it for a generic profile.',
      { source: volumes },
    ),
    nested(
      'WHEN',
      whenConditions,
      'Works on the conditional access list: the entry counts only when the user meets the condition, such as running a certain program or coming from a certain terminal. Goes with ID and ACCESS, or ID and DELETE. WHEN without a condition makes the command fail (ICH06018I).',
    ),
    ...routing,
  ],
  complete: true,
  checked: true,
  page: 'https://www.ibm.com/support/knowledgecenter/SSLTBW_2.4.0/com.ibm.zos.v2r4.icha400/permit.htm',
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};
