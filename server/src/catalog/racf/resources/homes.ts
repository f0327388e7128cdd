/** Beginnings of names that belong to certain classes: a name with one of them in another class is never looked for. */

/** A beginning, and the classes in which names may have it, the usual one first. */
export interface ResourceHome {
  readonly prefix: string;
  readonly classes: readonly [string, ...string[]];
  /** No data set has a name that begins so. */
  readonly neverDataset: boolean;
}

const home = (prefix: string, ...classes: readonly [string, ...string[]]): ResourceHome => ({
  prefix,
  classes,
  neverDataset: false,
});

const noDataset = (prefix: string, ...classes: readonly [string, ...string[]]): ResourceHome => ({
  prefix,
  classes,
  neverDataset: true,
});

/** Longer beginnings before shorter ones. Sources: those of the resources themselves. */
const homes: readonly ResourceHome[] = [
  noDataset('BPX.SRV.', 'SURROGAT'),
  noDataset('BPX.', 'FACILITY'),
  noDataset('IRR.', 'FACILITY', 'XFACILIT', 'RDATALIB', 'LDAPBIND'),
  noDataset('STGADMIN.', 'FACILITY', 'XFACILIT'),
  noDataset('SUPERUSER.', 'UNIXPRIV'),
  noDataset('ZWES.', 'FACILITY'),
  home('CHOWN.UNRESTRICTED', 'UNIXPRIV'),
  home('RESTRICTED.FILESYS.', 'UNIXPRIV'),
  home('SHARED.IDS', 'UNIXPRIV'),
  home('CSVAPF.', 'FACILITY'),
  home('CSVDYLPA.', 'FACILITY'),
  home('CSVDYNEX.', 'FACILITY'),
  home('CSVDYNL.', 'FACILITY'),
  home('CSVLLA.', 'FACILITY'),
  home('IEAABD.', 'FACILITY'),
  home('MVSADMIN.', 'FACILITY'),
  home('HZS.', 'XFACILIT'),
  home('ISFCMD.', 'SDSF'),
  home('ISFATTR.', 'SDSF'),
  home('ISFOPER.', 'SDSF'),
  home('ISFAUTH.', 'SDSF'),
  home('EZB.', 'SERVAUTH'),
  home('MVS.', 'OPERCMDS'),
  home('IRRPTAUTH.', 'PTKTDATA'),
  home('BBG.', 'SERVER', 'CBIND'),
];

/**
 * Classes of the system whose names all have a form that IBM gives: only in these can a name be told to be out of
 * place. In others, such as those of spool files or queues, any name may be right.
 */
const ordered: ReadonlySet<string> = new Set([
  'FACILITY',
  'UNIXPRIV',
  'SURROGAT',
  'OPERCMDS',
  'SDSF',
  'SERVAUTH',
  'CSFSERV',
  'TSOAUTH',
  'APPL',
]);

/** Where names that begin as this one are at home; undefined when they may be anywhere. `name` in upper case. */
export function homeOf(name: string): ResourceHome | undefined {
  return homes.find(({ prefix }) => name.startsWith(prefix));
}

/** True for a class in which a name that is at home elsewhere is certainly a mistake. */
export function hasOrderedNames(className: string): boolean {
  return ordered.has(className);
}
