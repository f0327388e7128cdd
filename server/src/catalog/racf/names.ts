/**
 * Names that operands of several RACF commands take. Lengths and characters: z/OS RACF Command Language Reference, Syntax
 * of RACF commands and operands, and the operands named beside each.
 */
import { formed, name } from '../build.ts';
import type { ValueType } from '../types.ts';

/** A load module: the profile of class PROGRAM, WHEN(PROGRAM()). */
export const program = name('program', 8, { form: 'system' });
/** A member of a partitioned data set, a logon procedure and the like. */
export const systemName = (what: string): ValueType => name(what, 8, { form: 'system' });
/** A job; `*` at the end stands for the rest. */
export const jobName = name('job', 8, { form: 'system', generic: true });
/** A terminal or its LU. */
export const terminal = name('terminal', 8, { form: 'national' });
/** An operator console. */
export const operatorConsole = name('console', 8, { form: 'national' });
/** A system by its SMF identifier. */
export const smfId = name('system ID', 4);
/** A system by its name. */
export const system = name('system', 8, { form: 'national' });
/** A node of JES or RRSF. */
export const node = name('node', 8, { form: 'national' });
/** An LU, perhaps with its network: `NET1.LU1`. */
export const lu = name('LU', 17, { form: 'lu' });
/** A class of DFSMS: data, management or storage class. */
export const smsClass = (what: string): ValueType => name(what, 8, { form: 'system' });
/** A SYSOUT class: one letter or digit. */
export const outputClass = (what: string): ValueType => name(what, 1, { form: 'alphanumeric' });
/** A security label: a profile of class SECLABEL. */
export const securityLabel = name('security label', 8, { form: 'national' });
/** A security level: a member of the profile SECLEVEL of class SECDATA. */
export const securityLevel = name('security level', 44);
/** A security category: a member of the profile CATEGORY of class SECDATA. */
export const securityCategory = name('security category', 44);
/** A label in a key data set of ICSF. */
export const keyLabel = (what: string): ValueType => name(what, 64, { form: 'dotted' });
/** A PKCS #11 token. */
export const token = name('token', 32, { form: 'dotted' });
/** A language: a code of three letters, or the name of up to 24 characters the system gives it. */
export const language = name('language', 24);
/** A unit: an address, a type, or a name of the installation. */
export const unit = name('unit', 8);
/** A name as directories write it: `CN=...,OU=...,O=...`. */
export const distinguishedName = (maxLength?: number): ValueType => formed('dn', maxLength);
/** An LDAP server as a URL. */
export const ldapServer = formed('ldap', 1023, 10);
/** A UUID, 8-4-4-4-12 hexadecimal digits. */
export const uuid = formed('uuid', 36, 36);
