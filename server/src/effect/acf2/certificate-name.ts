/**
 * True for what rather names a certificate or key ring than a rule set: `ZWESVUSR.ZOWECERT`, and not `IRR.DIGTCERT`. Of one with a hole
 * only the end is known.
 */
export function isCertificateName(name: string): boolean {
  const upper = name.toUpperCase();
  if (upper.startsWith('IRR.')) return false;
  if (upper.startsWith('CERTAUTH.') || upper.startsWith('SITECERT.')) return true;
  const period = upper.lastIndexOf('.');
  return period >= 0 && /CERT|RING/u.test(upper.slice(period));
}
