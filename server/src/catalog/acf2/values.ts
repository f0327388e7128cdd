/** Values that several records, commands and rules of ACF2 take. */
import { keywords, name } from '../build.ts';
import type { KeywordSpec, PositionalSpec, ValueType } from '../types.ts';

/** Free in form. */
export const any: ValueType = { type: 'any' };

/** A mask of logonids, with `*` and `-`. */
export const logonidMask = name('logonid mask', 8);
/** Text that needs no apostrophes, also with blanks and commas in it. */
export const plainText: ValueType = { type: 'any' };
/**
 * A mask of UID strings: the site makes the string of up to 24 characters from fields of the logonid. It may have blanks in it, and
 * published rules have words for a reader there, so nothing is said of its form.
 */
export const uidMask: ValueType = { type: 'any' };
/** A date in the order that the option DATE of the site says: `mm/dd/yy`, `dd/mm/yy` or `yy/mm/dd`. */
export const siteDate = name('date');
/** A date, with a time behind it where one is wanted: `12/31/30-235959`. */
export const siteDateTime = name('date-or-date-time');
/** A record of SHIFT(SFT). */
export const shift = name('shift', 8);
/** A record of SHIFT(ZON): one to three characters. */
export const zone = name('time zone', 3);
/** A terminal, reader or another place where work comes from, or a group of them. */
export const source = name('source or source group', 8);
/** A system: the records of the database are kept by it. */
export const systemId = name('system ID', 8);
/** A node of the command propagation facility. */
export const node = name('node', 8);
/** Three characters that stand for a SAF class. */
export const resourceType = name('resource type', 3);
export const resourceClass = name('resource class', 8);
export const program = name('program', 8);
/** A program, or a mask of programs. */
export const programMask = name('program mask', 8);
export const job = name('job name', 8);
/** A role, or a group of roles. */
export const role = name('role', 8);
/** `logonid.suffix`, `CERTAUTH.suffix` or `SITECERT.suffix`; with a label beside it the suffix may be left out. */
export const certificateRecord = name('certificate record', 17);
/** `logonid.suffix`. */
export const ringRecord = name('key ring record', 17);

/** Whether something is allowed, in the three words of rules. */
export const permission = keywords({
  ALLOW: 'The access is allowed. `A` is enough.',
  LOG: 'The access is allowed and logged. `L` is enough.',
  PREVENT: 'The access is refused. `P` is enough.',
});

/** What may happen on violations while protection is being introduced. */
export const modes = keywords({
  QUIET: 'Nothing is checked: every access is allowed without a trace.',
  LOG: 'Violations are allowed and logged.',
  WARN: 'Violations are allowed and logged, and the user gets a message.',
  ABORT: 'Violations are refused and logged. The only mode that protects.',
});

/** The asterisk that stands for the record worked on last. */
export const last: readonly KeywordSpec[] = [
  { name: '*', doc: 'The record that was worked on last under this setting.' },
];

/** The name behind a subcommand. */
export const named = (what: string, doc: string, of: ValueType, required = false): PositionalSpec => ({
  name: what,
  doc,
  of,
  required,
});
