/**
 * Options of the whole system that weaken it, or can lock people out: SETROPTS and RVARY do what is asked, so nobody is
 * stopped. From the RACF Security Administrator's Guide, SETROPTS options, and the RACF Auditor's Guide.
 */

export interface RiskyOption {
  /** The operand, and the one inside of it. */
  readonly path: readonly [string] | readonly [string, string];
  /** Only with this value. */
  readonly value?: string;
  /** Not beside this operand. */
  readonly without?: string;
  /** `review`: right at the right time, so somebody should look. */
  readonly kind: 'weakens' | 'locks-out' | 'does-not-work' | 'review';
  /** What happens, and what to do instead: whole sentences. */
  readonly what: string;
}

const setropts: readonly RiskyOption[] = [
  {
    path: ['NOCLASSACT'],
    value: '*',
    kind: 'weakens',
    what: 'NOCLASSACT(*) switches off checking in every class that can be switched off. Name the classes.',
  },
  {
    path: ['CLASSACT'],
    value: '*',
    kind: 'does-not-work',
    what: 'CLASSACT(*) activates every class but those with default return code 8, so others get checks nobody has prepared. Name the classes.',
  },
  {
    path: ['GENERIC'],
    value: '*',
    without: 'REFRESH',
    kind: 'does-not-work',
    what: 'GENERIC(*) switches generic profiles on in classes too that do not stand them, such as DIGTCERT and DIGTRING. Name the classes.',
  },
  {
    path: ['NOPROTECTALL'],
    kind: 'weakens',
    what: 'NOPROTECTALL opens every data set without a profile to everybody. Use PROTECTALL(WARNING) to find what is missing.',
  },
  {
    path: ['PROTECTALL'],
    value: 'FAILURES',
    kind: 'review',
    what: 'PROTECTALL(FAILURES) refuses every data set without a profile from now on. Run with PROTECTALL(WARNING) first, and have SPECIAL users at hand.',
  },
  {
    path: ['NOEGN'],
    kind: 'weakens',
    what: 'NOEGN changes what existing generic data set profiles protect, and those with ** cannot be handled any more. Stay with EGN.',
  },
  {
    path: ['NOGRPLIST'],
    kind: 'locks-out',
    what: 'NOGRPLIST takes away from users what groups other than the one of the logon give them.',
  },
  {
    path: ['NOINITSTATS'],
    kind: 'weakens',
    what: 'NOINITSTATS ends INACTIVE and the password options REVOKE, HISTORY and WARNING: wrong passwords no longer revoke a user.',
  },
  {
    path: ['TERMINAL'],
    value: 'NONE',
    kind: 'locks-out',
    what: 'TERMINAL(NONE) keeps everybody from terminals without a profile. Define the terminals first; a batch job with SPECIAL and TERMINAL(READ) is the way back.',
  },
  {
    path: ['NOWHEN'],
    value: 'PROGRAM',
    kind: 'weakens',
    what: 'NOWHEN(PROGRAM) ends program control: everybody may run every program, and servers that need a clean environment fail.',
  },
  {
    path: ['MLACTIVE'],
    value: 'FAILURES',
    kind: 'locks-out',
    what: 'MLACTIVE(FAILURES) refuses users and work without a security label. Run with MLACTIVE(WARNING) first.',
  },
  {
    path: ['MLQUIET'],
    kind: 'locks-out',
    what: 'MLQUIET locks out everybody but SPECIAL users, operators and trusted tasks until NOMLQUIET.',
  },
  {
    path: ['PASSWORD', 'NORULES'],
    kind: 'weakens',
    what: 'NORULES cancels all password rules: any password of one character is accepted. Replace rules with RULEn.',
  },
  {
    path: ['PASSWORD', 'NOREVOKE'],
    kind: 'weakens',
    what: 'NOREVOKE lets passwords be guessed without end. Use REVOKE(3) or so.',
  },
  {
    path: ['PASSWORD', 'NOHISTORY'],
    kind: 'weakens',
    what: 'NOHISTORY lets users take an old password again at once. Use HISTORY with MINCHANGE.',
  },
  {
    path: ['PASSWORD', 'NOMIXEDCASE'],
    kind: 'locks-out',
    what: 'NOMIXEDCASE keeps users out whose password has lower-case letters, until it is reset.',
  },
  {
    path: ['PASSWORD', 'NOALGORITHM'],
    kind: 'weakens',
    what: 'NOALGORITHM stores new passwords with the old method, which a copied database gives away quickly. Stay with ALGORITHM(KDFAES).',
  },
  {
    path: ['NOCMDVIOL'],
    kind: 'weakens',
    what: 'NOCMDVIOL ends the log of refused commands.',
  },
  {
    path: ['NOSAUDIT'],
    kind: 'weakens',
    what: 'NOSAUDIT ends the log of what SPECIAL users do.',
  },
  {
    path: ['NOOPERAUDIT'],
    kind: 'weakens',
    what: 'NOOPERAUDIT ends the log of what OPERATIONS users do.',
  },
  {
    path: ['NOAUDIT'],
    value: '*',
    kind: 'weakens',
    what: 'NOAUDIT(*) ends the log of changes to profiles in all classes.',
  },
];

const rvary: readonly RiskyOption[] = [
  {
    path: ['INACTIVE'],
    kind: 'review',
    what: 'RVARY INACTIVE takes the RACF database away from the running system: the operator is asked about accesses, and nobody can log on.',
  },
  {
    path: ['SWITCH'],
    kind: 'review',
    what: 'RVARY SWITCH makes the backup database the primary one. Activate the old primary again afterwards, as it is inactive then.',
  },
];

/** By the name of the command. */
export const riskyOptions: ReadonlyMap<string, readonly RiskyOption[]> = new Map([
  ['SETROPTS', setropts],
  ['RVARY', rvary],
]);
