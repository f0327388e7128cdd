/** What may stand in `.esm-site.json` and in the settings `esm.site`: one table for reading both and for their schema. */
import { componentTexts } from '../catalog/zowe-components.ts';
import { choice, count, type Decoder, flag, list, nameOr, record, table, text, word } from './decode.ts';
import type { SiteRecordField, SiteSeverity } from './types.ts';

/** The name of the file. */
export const siteFileName = '.esm-site.json';

const classForm = /^[A-Za-z0-9@#$]{1,8}$/u;
const className = word(
  'The name of a class.',
  classForm,
  'a class name: 1 to 8 characters, letters, digits, @, # and $',
);
const verb = word('The name of a command.', /^[A-Za-z@#$][A-Za-z0-9@#$]{0,7}$/u, 'a command name of 1 to 8 characters');
const operand = word('The full name of an operand.', /^[A-Za-z][A-Za-z0-9]{0,19}$/u, 'the full name of an operand');

function pattern(description: string): Decoder<string> {
  return word(
    `${description} \`%\` stands for one character, \`*\` for any number of them.`,
    /^[^\s'",;()]{1,246}$/u,
    'a pattern without blanks: % stands for one character, * for any number of them',
  );
}

const namePatterns = (what: string): Decoder<string[]> =>
  list(`${what} A name has to fit one of the patterns.`, pattern('A pattern of names.'));

const classes = list(
  'Resource classes of your site or of products, which IBM does not supply: a name, or an object that tells more.',
  nameOr(
    className,
    record(
      'A class of your class descriptor table.',
      {
        name: className,
        doc: text('What the class protects; shown when you point at its name.'),
        maxLength: count('The most characters of a profile name (MAXLENGTH).', 1, 246),
        groupedBy: word('Its grouping class, if it is a member class.', classForm, 'a class name'),
        members: word('Its member class, if it is a grouping class.', classForm, 'a class name'),
        case: choice('Whether profile names keep lower case (CASE).', {
          upper: 'Lower case becomes upper case.',
          asis: 'Profile names keep lower case.',
        }),
        raclist: choice('Whether SETROPTS RACLIST takes the class (RACLIST).', {
          allowed: 'SETROPTS RACLIST is allowed.',
          required: 'The class must be kept in storage.',
          disallowed: 'SETROPTS RACLIST is refused.',
        }),
        generics: flag('Whether generic profiles are allowed (GENERIC).'),
      },
      ['name'],
    ),
    (name) => ({ name }),
  ),
);

const fieldName = word(
  'The name of a custom field.',
  /^[A-Za-z@#$][A-Za-z0-9@#$]{0,7}$/u,
  'a field name of 1 to 8 characters that begins with a letter, @, # or $',
);

const fields = table(
  'Custom fields of the segment CSDATA, by what has them: USER, GROUP, DATASET, or a resource class, GENERAL for all of them. Where a list is given, a field that is not in it is reported.',
  className,
  list(
    'The custom fields: names, or objects that tell more.',
    nameOr(
      fieldName,
      record(
        'A custom field, as its CFIELD profile defines it.',
        {
          name: fieldName,
          doc: text('What the field holds; shown when you point at it.'),
          type: choice('The type of its values (TYPE).', {
            char: 'Characters.',
            flag: 'YES or NO.',
            hex: 'Hexadecimal digits.',
            num: 'A number.',
          }),
          maxLength: count('The most characters of a value (MAXLENGTH).', 1, 2_147_483_647),
          min: count('The least number (MINVALUE).', 0, 2_147_483_647),
          max: count('The greatest number (MAXVALUE).', 0, 2_147_483_647),
        },
        ['name'],
      ),
      (name) => ({ name }),
    ),
  ),
);

const naming = record('How names have to look at your site.', {
  users: namePatterns('User IDs.'),
  groups: namePatterns('Groups.'),
  startedUsers: namePatterns('User IDs of started tasks: those that STDATA names.'),
  profiles: table(
    'Profiles by class; DATASET for data sets.',
    className,
    namePatterns('Profiles, generic ones as they are written.'),
  ),
});

const required = table(
  'Operands that your site demands, by command: `"ADDUSER": ["OWNER", "NAME"]`. What is left out is reported.',
  verb,
  list('Full names of operands.', operand),
);

const resources = list(
  'How carefully resources are kept. The first entry that fits a resource counts.',
  record(
    'A resource, or all that fit a pattern.',
    {
      class: className,
      pattern: pattern('The resource.'),
      level: choice('How carefully it is kept.', {
        critical: 'Access for everyone is reported as a warning.',
        sensitive: 'Access for everyone is reported.',
        public: 'Everyone may read it: nothing is said about that.',
      }),
      doc: text('What the resource allows.'),
    },
    ['class', 'pattern', 'level'],
  ),
);

/** The severity of a rule. */
export const severity = choice<SiteSeverity>('How the rule reports.', {
  off: 'Do not report.',
  hint: 'Report as a hint.',
  information: 'Report as information.',
  warning: 'Report as a warning.',
  error: 'Report as an error.',
});

/** Names of fields of ACF2 have hyphens in them. */
const recordFieldName = word(
  'The name of a field.',
  /^[A-Za-z@#$][A-Za-z0-9@#$-]{0,7}$/u,
  'a field name of 1 to 8 characters that begins with a letter, @, # or $',
);

const recordFields = (what: string): Decoder<RecordFieldEntry[]> =>
  list(
    what,
    nameOr(
      recordFieldName,
      record(
        'A field that your site or a product has defined.',
        {
          name: recordFieldName,
          doc: text('What the field holds; shown when you point at it.'),
          type: choice('The type of its values.', {
            char: 'Characters.',
            flag: 'A switch: the name alone sets it. In ACF2 NO in front takes it back.',
            hex: 'Hexadecimal digits.',
            num: 'A number.',
          }),
          maxLength: count('The most characters of a value.', 1, 255),
          min: count('The least number.', 0, 2_147_483_647),
          max: count('The greatest number.', 0, 2_147_483_647),
          list: flag('Whether it takes several values.'),
        },
        ['name'],
      ),
      (name) => ({ name }),
    ),
  );

type RecordFieldEntry = { readonly name?: string } & Omit<SiteRecordField, 'name'>;

const typeCode = word(
  'The code of a resource type.',
  /^[A-Za-z0-9@#$]{1,3}$/u,
  'the code of a resource type: 1 to 3 characters, letters, digits, @, # and $',
);

const recordName = word(
  'The name of a record, without its qualifier: STC, CLASMAP, OMVS.',
  /^[A-Za-z@#$][A-Za-z0-9@#$]{0,7}$/u,
  'the name of a record without its qualifier',
);

const acf2 = record('What your ACF2 has besides what it comes with.', {
  logonidFields: recordFields('Fields of logonids that your site has defined in the ACFFDR.'),
  recordFields: table(
    'Fields of other records that a release, a product or your site has added, by the name of the record.',
    recordName,
    recordFields('The fields: names, or objects that tell more.'),
  ),
  resourceTypes: list(
    'Resource types of your site (GSO CLASMAP): a code, or an object that tells more.',
    nameOr(
      typeCode,
      record(
        'A resource type.',
        {
          name: typeCode,
          class: word('The class whose resources it holds.', classForm, 'a class name'),
          doc: text('What the type protects; shown when you point at it.'),
          resident: flag('Whether its rules are kept in storage (GSO INFODIR), so that a change needs REBUILD.'),
        },
        ['name'],
      ),
      (name) => ({ name }),
    ),
  ),
});

const tss = record('What your Top Secret has besides what it comes with.', {
  resourceClasses: list(
    'Resource classes that your site has defined in the RDT: a name, or an object that tells more.',
    nameOr(
      className,
      record(
        'A resource class.',
        {
          name: className,
          doc: text('What the class protects; shown when you point at it.'),
          levels: list(
            'Its access levels (ACLST), the highest first. An empty list: it has none.',
            word('An access level.', /^[A-Za-z0-9@#$]{1,8}$/u, 'an access level of 1 to 8 characters'),
          ),
          defaultAccess: word(
            'The level of a permit without ACCESS (DEFACC).',
            /^[A-Za-z0-9@#$]{1,8}$/u,
            'an access level of 1 to 8 characters',
          ),
          maxLength: count('The most characters of a resource name (MAXLEN).', 1, 255),
        },
        ['name'],
      ),
      (name) => ({ name }),
    ),
  ),
  facilities: list(
    'Facilities of your site.',
    word('The name of a facility.', /^[A-Za-z0-9@#$]{1,8}$/u, 'the name of a facility: 1 to 8 characters'),
  ),
  fields: recordFields('Fields that your site has defined in the FDT.'),
});

const rules: Decoder<Readonly<Record<string, SiteSeverity>>> = severities();

/** Severity by rule code, in the order in which the entries stand; the codes are no names to be put in upper case. */
function severities(): Decoder<Readonly<Record<string, SiteSeverity>>> {
  const description =
    'Severity by rule code, or by a pattern with `*` such as `racf/*`. Where several entries fit a rule, the last one counts; your own settings come after those of this file.';
  return {
    schema: { type: 'object', additionalProperties: severity.schema, description },
    read: (value, path, complain) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        complain(path, 'must be an object');
        return undefined;
      }
      const found: Record<string, SiteSeverity> = {};
      for (const [code, entry] of Object.entries(value)) {
        const read = severity.read(entry, `${path}[${JSON.stringify(code.slice(0, 80))}]`, complain);
        if (read !== undefined) found[code] = read;
      }
      return found;
    },
  };
}

const zowe = record('The Zowe of your site.', {
  components: list(
    'The parts of Zowe in use, all of them: they decide what is required of a deck.',
    choice('A part of Zowe.', componentTexts),
  ),
});

/** The members that may also stand in the settings. */
export const siteMembers = {
  classes,
  fields,
  naming,
  required,
  resources,
  commands: list('Commands of your site or of products that stand between those of the decks.', verb),
  egn: flag('Whether enhanced generic naming is in force (SETROPTS EGN).'),
  genericOwner: flag('Whether SETROPTS GENERICOWNER is in force.'),
  active: list('Classes that are active on your system (SETROPTS CLASSACT), all of them.', className),
  raclisted: list('Classes that are kept in storage on your system (SETROPTS RACLIST), all of them.', className),
  generic: list(
    'Classes in which generic profiles are in force on your system (SETROPTS GENERIC), all of them.',
    className,
  ),
  acf2,
  tss,
};

/** The whole file. */
export const siteFile = record('What the rules for security decks need to know about your site.', {
  $schema: text('The schema of this file.'),
  ...siteMembers,
  zowe,
  rules,
});

/** The file as read: what could not be used is not in it. */
export type SiteFile = NonNullable<ReturnType<typeof siteFile.read>>;
