/** Options, changes of what is there, and questions about it. */
import { dataSetName, groupName, resourceName } from './names.ts';
import type { Maker } from './racf.ts';
import type { Random } from './random.ts';

const refreshed = [
  'FACILITY',
  'OPERCMDS',
  'SURROGAT',
  'XFACILIT',
  'SERVER',
  'SERVAUTH',
  'UNIXPRIV',
  'STARTED',
] as const;

export const racfAdministration: readonly [Maker, ...Maker[]] = [
  refresh,
  refresh,
  refresh,
  options,
  alterResource,
  alterResource,
  (random, serial) => [`${random.pick(['RDELETE', 'RDEL'])} FACILITY ${resourceName(random, serial)}`],
  (random, serial) => [`RLIST FACILITY ${resourceName(random, serial)}`, random.pick(['ALL', 'AUTHUSER', 'RESGROUP'])],
  (random, serial) => [`ALTDSD '${dataSetName(random, serial)}.**'`, 'UACC(NONE)', `OWNER(${groupName(random)})`],
  (random, serial) => [`DELDSD '${dataSetName(random, serial)}.**'`],
  (random, serial) => [`LISTDSD DATASET('${dataSetName(random, serial)}.**')`, 'ALL', 'GENERIC'],
  (random, serial) => ['SEARCH CLASS(FACILITY)', `FILTER(${resourceName(random, serial)}.**)`],
  (_, serial) => [`RDEFINE CDT $CLS${serial.toString(36).toUpperCase().slice(-4)}`, classDescription(serial)],
  (_, serial) => [
    `RDEFINE CFIELD USER.CSDATA.F${serial.toString(36).toUpperCase()}`,
    `CFDEF(TYPE(CHAR) MAXLENGTH(${(serial % 200) + 1}) FIRST(ALPHA) OTHER(ANY) HELP('Field ${serial}'))`,
  ],
  (_, serial) => [
    `RDEFINE PTKTDATA APPL${serial.toString(36).toUpperCase().slice(-4)}`,
    "APPLDATA('NO REPLAY PROTECTION')",
    'SSIGNON(KEYLABEL(PTKT.KEY))',
  ],
  () => ['RVARY LIST'],
];

function refresh(random: Random): string[] {
  const classes = random.chance(0.3) ? `${random.pick(refreshed)} ${random.pick(refreshed)}` : random.pick(refreshed);
  return [random.chance(0.8) ? 'SETROPTS' : 'SETR', `RACLIST(${classes})`, 'REFRESH'];
}

function options(random: Random, serial: number): string[] {
  return random.pick([
    ['SETROPTS', `PASSWORD(INTERVAL(${(serial % 250) + 1}) HISTORY(${(serial % 32) + 1}) REVOKE(${(serial % 9) + 1}))`],
    ['SETROPTS', `CLASSACT(${random.pick(refreshed)})`, `GENERIC(${random.pick(refreshed)})`],
    ['SETROPTS', `AUDIT(${random.pick(refreshed)})`, 'SAUDIT', 'CMDVIOL'],
    ['SETROPTS', `LOGOPTIONS(FAILURES(${random.pick(refreshed)}))`],
    ['SETROPTS', `INACTIVE(${(serial % 250) + 1})`],
    ['SETROPTS WHEN(PROGRAM) REFRESH'],
    ['SETROPTS GENERIC(DATASET) REFRESH'],
  ]);
}

function alterResource(random: Random, serial: number): string[] {
  return [
    `${random.pick(['RALTER', 'RALT'])} ${random.pick(['FACILITY', 'OPERCMDS', 'SERVAUTH'])} ${resourceName(random, serial)}`,
    random.pick([`OWNER(${groupName(random)})`, 'UACC(NONE)', 'AUDIT(ALL(READ))', `DATA('Seen ${serial}')`]),
  ];
}

function classDescription(serial: number): string {
  return `CDTINFO(DEFAULTUACC(NONE) FIRST(ALPHA) OTHER(ALPHA NUMERIC) MAXLENGTH(${(serial % 200) + 8}) POSIT(${(serial % 400) + 128}) RACLIST(ALLOWED))`;
}
