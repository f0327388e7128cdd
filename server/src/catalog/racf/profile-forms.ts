/** Classes whose profiles are looked for by names of one form only: a profile named otherwise is never found. */

/** The form of the names of a class. */
export interface ProfileForm {
  /** What is wrong with a name, as the end of the sentence `this name ...`; undefined when it has the form. */
  readonly problem: (name: string) => string | undefined;
  /** The form, to be shown: `member.job`. */
  readonly form: string;
  /** What becomes of a profile with another name. */
  readonly effect: string;
  /** What may have been meant. */
  readonly proposal?: (name: string) => string | undefined;
}

const customField = /^(?:USER|GROUP|DATASET|GENERAL)\.CSDATA\.[A-Z#@$][A-Z0-9#@$]{0,7}$/u;

/** By class, names in upper case. */
export const profileForms: Readonly<Record<string, ProfileForm>> = {
  /** RACF Security Administrator's Guide, Specifying STARTED class profile names. */
  STARTED: {
    form: 'member.job',
    effect: 'no started task gets its identity from it',
    problem: startedProblem,
    proposal: (name) => (/^[A-Z#@$][A-Z0-9#@$]{0,7}$/u.test(name) ? `${name}.*` : undefined),
  },
  /** RACF Security Administrator's Guide, Profiles in the CFIELD class. */
  CFIELD: {
    form: 'USER.CSDATA.field, GROUP.CSDATA.field, DATASET.CSDATA.field or GENERAL.CSDATA.field',
    effect: 'it defines no custom field',
    problem: (name) => (customField.test(name) ? undefined : 'has another form'),
  },
  /** RACF Security Administrator's Guide, Using RACF variables in profile names. */
  RACFVARS: {
    form: '&name',
    effect: 'it defines no variable',
    problem: (name) => (name.startsWith('&') ? undefined : 'does not begin with &'),
    proposal: (name) => `&${name}`,
  },
  /** RACF Security Administrator's Guide, Security levels and categories. */
  SECDATA: {
    form: 'SECLEVEL or CATEGORY',
    effect: 'RACF never looks at it',
    problem: (name) => (name === 'SECLEVEL' || name === 'CATEGORY' ? undefined : 'is another one'),
  },
  /** RACF Security Administrator's Guide, Global access checking. */
  GLOBAL: {
    form: 'like a class, such as DATASET',
    effect: 'it is no part of the global access table',
    problem: (name) => (/^[A-Z0-9#@$]{1,8}$/u.test(name) ? undefined : 'cannot be a class'),
  },
};

/** The resource is always two names of up to eight characters with a period between them. */
function startedProblem(name: string): string | undefined {
  const qualifiers = name.split('.');
  const open = name.endsWith('*');
  if (qualifiers.length === 1) return open ? undefined : 'has only one part';
  if (qualifiers.length > 2 && !qualifiers.includes('**')) return 'has more than two parts';
  const long = qualifiers.find((qualifier) => qualifier.replaceAll('*', '').length > 8);
  return long === undefined ? undefined : 'has a part longer than 8 characters';
}
