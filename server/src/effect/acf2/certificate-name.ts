/** What names of certificates and key rings look like; of one with a hole only the end is known. */
const certificateName = /^(?:CERTAUTH|SITECERT)\.|\.[^.]*(?:CERT|RING)[^.]*$/iu;

/** True for what rather names a certificate or key ring than a rule set: `ZWESVUSR.ZOWECERT`, and not `IRR.DIGTCERT`. */
export function isCertificateName(name: string): boolean {
  return certificateName.test(name) && !/^IRR\./iu.test(name);
}
