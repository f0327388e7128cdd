/**
 * Started tasks of z/OS itself that may be TRUSTED: they are part of the system and must not be stopped by a missing
 * permission.
 *
 * Source: z/OS MVS Initialization and Tuning Reference, Assigning the RACF TRUSTED attribute; from experience. JES2 and
 * JESXCF are as well in RACF Security Administrator's Guide, Setting up the STARTED class, and in MVS Programming:
 * JES Common Coupling Services.
 */
export const systemTasks: ReadonlySet<string> = new Set([
  'ANTAS000',
  'ANTMAIN',
  'BPXOINIT',
  'CATALOG',
  'CEA',
  'CSF',
  'DFHSM',
  'DFS',
  'DFSMSHSM',
  'DUMPSRV',
  'GPMSERVE',
  'HIS',
  'HSM',
  'IEEVMPCR',
  'IOSAS',
  'IXGLOGR',
  'JES2',
  'JES3',
  'JES3AUX',
  'JESXCF',
  'LLA',
  'NET',
  'NFS',
  'OMVS',
  'OMVSKERN',
  'RACF',
  'RMF',
  'RMFGAT',
  'RRS',
  'SMF',
  'SMS',
  'SMSPDSE',
  'SMSPDSE1',
  'SMSVSAM',
  'TCPIP',
  'TRACE',
  'VLF',
  'VTAM',
  'WLM',
  'XCFAS',
  'ZFS',
]);
