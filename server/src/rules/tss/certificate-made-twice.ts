import { runsHere } from '../support/acids.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/certificate-made-twice',
  title: 'One certificate name generated twice',
  severity: 'warning',
  language: 'tss',
  of: 'certificate',
  what: 'Two GENCERT commands of the deck make a certificate of the same name for the same owner.',
  why: 'DIGICERT names the certificate among those of its owner. The second command fails, or it takes the place of the first certificate, which rings and clients already use.',
  todo: 'Give each its own DIGICERT, or remove the first one before.',
  sources: [{ name: 'Top Secret for z/OS r15 Cookbook, Generate a Digital Certificate' }],
  bad: [
    `TSS GENCERT(CERTAUTH) DIGICERT(ZOWECA) SUBJECTN('CN="ZOWE CA"') KEYUSAGE('CERTSIGN')
TSS GENCERT(CERTAUTH) DIGICERT(«ZOWECA») SUBJECTN('CN="OTHER CA"') KEYUSAGE('CERTSIGN')`,
  ],
  good: [
    `TSS GENCERT(CERTAUTH) DIGICERT(ZOWECA) SUBJECTN('CN="ZOWE CA"') KEYUSAGE('CERTSIGN')
TSS GENCERT(ZWESVUSR) DIGICERT(ZOWECA) SUBJECTN('CN="ZOWE"')`,
    `TSS GENCERT(ZWESVUSR) DIGICERT(ZOWECERT) SUBJECTN('CN="ZOWE"')
TSS GENREQ(ZWESVUSR) DIGICERT(ZOWECERT) DCDSN(ZWE.REQUEST)
TSS ADD(ZWESVUSR) DIGICERT(ZOWECERT) DCDSN(ZWE.REPLY) TRUST`,
    `TSS GENCERT(ZWESVUSR) DIGICERT(ZOWECERT) SUBJECTN('CN="ZOWE"')
TSS REMOVE(ZWESVUSR) DIGICERT(ZOWECERT)
TSS GENCERT(ZWESVUSR) DIGICERT(ZOWECERT) SUBJECTN('CN="ZOWE"')`,
  ],
  *check({ key, notes }) {
    for (const [index, note] of notes.entries()) {
      const before = notes[index - 1];
      if (!before || before.command.spec?.name !== 'GENCERT' || note.command.spec?.name !== 'GENCERT') continue;
      if (!runsHere(before.command) || !runsHere(note.command)) continue;
      const owner = key.slice(0, key.indexOf(' '));
      yield {
        place: at(note.command, note.value.span),
        message: `${owner} gets a certificate of this name earlier in this deck already. Choose another DIGICERT, or remove the first one before.`,
        related: [{ place: at(before.command, before.value.span), message: 'Generated here first.' }],
      };
    }
  },
});
