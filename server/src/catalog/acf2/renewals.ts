/**
 * Which operator command makes a change visible. ACF2 keeps most records in storage and reads the database for them only when it
 * starts, so without the command a change counts from the next IPL on.
 */
import type { Source } from '../types.ts';
import { article, docsOf, known, vmPage, zowe } from './sources.ts';

/** The operator commands that renew something. */
export type RenewalVerb = 'REBUILD' | 'REFRESH' | 'NEWXREF' | 'NEWSHIFT' | 'OMVS' | 'RELOAD';

/** What stands in the parentheses behind the verb: the type, key or record that was changed, or a word that is always the same. */
export type RenewalArgument = 'type' | 'key' | 'record' | { readonly word: string };

/** A kind of change with the command that makes it visible. */
export interface Renewal {
  /** The setting the change is made under: `RESOURCE`, `RULE`, `CONTROL(GSO)`, `PROFILE(USER)`, `XREF(ROL)`. */
  readonly setting: string;
  /** Only records of this name, without a qualifier, or of this division. Absent: all. */
  readonly only?: readonly string[];
  readonly verb: RenewalVerb;
  readonly argument?: RenewalArgument;
  /** Operands that must stand behind: `CLASS(P)`. */
  readonly operands: Readonly<Record<string, string>>;
  /** Operands that may narrow it down: the division of a profile record. */
  readonly narrowing: readonly string[];
  /**
   * Needed only when the thing is kept in storage, which the deck alone does not tell: a type in GSO INFODIR, a key in
   * GSO RESRULE. Absent: always needed.
   */
  readonly whenResident?: 'INFODIR' | 'RESRULE';
  /** The command is given besides another one; by itself it is not enough, and the other by itself mostly is. */
  readonly besides?: boolean;
  /** Names for which only the other systems that share the database need it: this one renews them by itself. */
  readonly elsewhere?: readonly string[];
  /** What the change is, as a subject: `A changed resource rule`. */
  readonly what: string;
  readonly source: Source;
}

type Row = Pick<Renewal, 'setting' | 'verb' | 'what' | 'source'> & Partial<Renewal>;

const row = (facts: Row): Renewal => ({ operands: {}, narrowing: [], ...facts });

const profileClass = { CLASS: 'P' };

export const renewals: readonly Renewal[] = [
  row({
    setting: 'RESOURCE',
    verb: 'REBUILD',
    argument: 'type',
    whenResident: 'INFODIR',
    what: 'A changed resource rule',
    source: article(26271),
  }),
  row({
    setting: 'RULE',
    verb: 'RELOAD',
    argument: 'key',
    whenResident: 'RESRULE',
    what: 'A changed data set rule',
    source: article(25037),
  }),
  row({
    setting: 'CONTROL(GSO)',
    verb: 'REFRESH',
    argument: 'record',
    what: 'A changed GSO record',
    source: article(26271, 210370),
  }),
  row({
    setting: 'PROFILE(USER)',
    verb: 'REBUILD',
    argument: { word: 'USR' },
    operands: profileClass,
    narrowing: ['DIVISION'],
    elsewhere: ['CERTDATA'],
    what: 'A changed profile of a user',
    source: article(35712),
  }),
  row({
    setting: 'PROFILE(USER)',
    only: ['OMVS', 'KEYRING', 'CERTDATA'],
    verb: 'OMVS',
    besides: true,
    elsewhere: ['CERTDATA'],
    what: 'A changed UID, key ring or certificate',
    source: article(35712, 236773),
  }),
  row({
    setting: 'PROFILE(GROUP)',
    verb: 'REBUILD',
    argument: { word: 'GRP' },
    operands: profileClass,
    narrowing: ['DIVISION'],
    what: 'A changed profile of a group',
    source: zowe,
  }),
  row({
    setting: 'PROFILE(GROUP)',
    only: ['OMVS'],
    verb: 'OMVS',
    besides: true,
    what: 'A changed GID',
    source: docsOf('ACF2 for z/OS 16.0, RACF Commands'),
  }),
  row({
    setting: 'PROFILE(PTKTDATA)',
    verb: 'REBUILD',
    argument: { word: 'PTK' },
    operands: profileClass,
    narrowing: ['DIVISION'],
    what: 'A changed PassTicket key',
    source: zowe,
  }),
  ...['ROL', 'SGP', 'RGP'].map((type) =>
    row({
      setting: `XREF(${type})`,
      verb: 'NEWXREF',
      operands: { TYPE: type },
      what: type === 'ROL' ? 'A changed role' : 'A changed group',
      source: type === 'ROL' ? article(69210) : vmPage('Reloading XREF Tables'),
    }),
  ),
  row({
    setting: 'ENTRY(SGP)',
    verb: 'NEWXREF',
    operands: { TYPE: 'SGP' },
    what: 'A changed source group',
    source: vmPage('Reloading XREF Tables'),
  }),
  ...['SFT', 'ZON'].map((type) =>
    row({
      setting: `SHIFT(${type})`,
      verb: 'NEWSHIFT',
      what: type === 'SFT' ? 'A changed shift' : 'A changed time zone',
      // The manual of z/VM asks for it with a command of its own; that NEWSHIFT is the one of z/OS is experience.
      source: known,
    }),
  ),
];

/** GSO records after whose refresh the resource types they speak of must be rebuilt as well. */
export const rebuildAfterRefresh: ReadonlySet<string> = new Set(['CLASMAP', 'INFODIR']);

/**
 * The renewals of a change.
 * @param setting as SET says it, without the division: `RESOURCE`, `CONTROL(GSO)`, `PROFILE(USER)`
 * @param name the record without its qualifier, or the division of profile records
 */
export function renewalsOf(setting: string, name: string): readonly Renewal[] {
  return renewals.filter((one) => one.setting === setting && (one.only?.includes(name) ?? true));
}

/**
 * The command as it is written: `F ACF2,REBUILD(USR),CLASS(P)`.
 * @param changed the type, key or record that was changed
 */
export function renewalCommand({ verb, argument, operands }: Renewal, changed: string): string {
  const inside = typeof argument === 'object' ? argument.word : argument === undefined ? undefined : changed;
  const words = [
    inside === undefined ? verb : `${verb}(${inside})`,
    ...Object.entries(operands).map(([name, value]) => `${name}(${value})`),
  ];
  return `F ACF2,${words.join(',')}`;
}
