import { runsHere } from '../support/acids.ts';
import type { CertificateNote } from '../../effect/tss/types.ts';
import { around } from '../support/order.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/certificate-not-there',
  title: 'Certificate used before it is made or after it is gone',
  severity: 'warning',
  language: 'tss',
  of: 'certificate',
  what: 'RINGDATA, SIGNWITH, EXPORT or GENREQ names a certificate that the deck makes only later, or has removed before.',
  why: 'A certificate must be with its owner before it can be put into a key ring, sign another one or be exported. The command fails, and the ring lacks the certificate.',
  todo: 'Put the GENCERT or ADDTO of the certificate before it: first the authority, then what it signs, then the rings.',
  sources: [
    { name: 'Top Secret for z/OS r15 Cookbook, Add a Certificate to a Key Ring and Generate a Digital Certificate' },
  ],
  bad: [
    `TSS GENCERT(ZWESVUSR) DIGICERT(ZOWECERT) SIGNWITH(CERTAUTH,«ZOWECA») SUBJECTN('CN="ZOWE"')
TSS GENCERT(CERTAUTH) DIGICERT(ZOWECA) SUBJECTN('CN="ZOWE CA"') KEYUSAGE('CERTSIGN')`,
    `TSS ADD(ZWESVUSR) KEYRING(ZOWERING) RINGDATA(ZWESVUSR,«ZOWECERT»)
TSS ADD(ZWESVUSR) DIGICERT(ZOWECERT) DCDSN(ZWE.CERT) TRUST`,
    `TSS REMOVE(CERTAUTH) DIGICERT(ZOWECA)
TSS ADD(ZWESVUSR) KEYRING(ZOWERING) RINGDATA(CERTAUTH,«ZOWECA»)`,
  ],
  good: [
    `TSS GENCERT(CERTAUTH) DIGICERT(ZOWECA) SUBJECTN('CN="ZOWE CA"') KEYUSAGE('CERTSIGN')
TSS GENCERT(ZWESVUSR) DIGICERT(ZOWECERT) SIGNWITH(CERTAUTH,ZOWECA) SUBJECTN('CN="ZOWE"')
TSS ADD(ZWESVUSR) KEYRING(ZOWERING) RINGDATA(CERTAUTH,ZOWECA)`,
    'TSS ADD(ZWESVUSR) KEYRING(ZOWERING) RINGDATA(CERTAUTH,ROOTCA)',
    `TSS GENREQ(ZWESVUSR) DIGICERT(OLDCERT) DCDSN(ZWE.REQUEST)
TSS GENCERT(ZWESVUSR) DIGICERT(NEWCERT) DCDSN(ZWE.REQUEST) SIGNWITH(CERTAUTH,ZOWECA)`,
    `TSS ADD(ZWESVUSR) KEYRING(ZOWERING) RINGDATA(CERTAUTH,{ca})
TSS GENCERT(CERTAUTH) DIGICERT({ca}) SUBJECTN('CN="ZOWE CA"')`,
    `TSS EXPORT(ZWESVUSR) DIGICERT(ZOWECERT) DCDSN(ZWE.BACKUP)
TSS REMOVE(ZWESVUSR) DIGICERT(ZOWECERT)
TSS ADD(ZWESVUSR) DIGICERT(ZOWECERT) DCDSN(ZWE.NEW)`,
  ],
  *check({ key, notes, mentions }) {
    const owner = key.slice(0, key.indexOf(' '));
    const name = key.slice(owner.length + 1);
    let first: CertificateNote | undefined;
    let state: CertificateNote | undefined;
    for (const mention of mentions) {
      const { start } = mention.command.text;
      if (start > (first?.command.text.start ?? Infinity) || !runsHere(mention.command)) continue;
      const { before, after: next } = around(notes, start);
      // What is removed later was there before.
      const isEarly = before === undefined && next?.what === 'make';
      if (!isEarly && before?.what !== 'takeAway') continue;
      const cause = isEarly ? next : before;
      if (!cause || !runsHere(cause.command)) continue;
      first = mention;
      state = cause;
    }
    if (!first || !state) return;
    const isGone = state.what === 'takeAway';
    yield {
      place: at(first.command, first.value.span),
      message: isGone
        ? `${owner} has the certificate ${name} no more: this deck removes it before, so this fails. Put the removal behind it, or name another certificate.`
        : `${owner} gets the certificate ${name} only later in this deck, so it is not there yet and this fails. Make the certificate first.`,
      related: [{ place: at(state.command, state.value.span), message: isGone ? 'Removed here.' : 'Made here.' }],
    };
  },
});
