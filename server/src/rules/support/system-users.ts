/** Users of the system itself, which need UID 0: the kernel, the user of BPXPRMxx SUPERUSER, and the daemons the STIG names. */
export const systemUsers: ReadonlySet<string> = new Set([
  'OMVS',
  'OMVSKERN',
  'BPXROOT',
  'BPXOINIT',
  'INETD',
  'SYSLOGD',
  'FTPD',
  'TCPIP',
]);
