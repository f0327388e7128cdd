import type { KeyRingNote } from '../../effect/tss/types.ts';
import { runsHere } from '../support/acids.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/ring-not-there-yet',
  title: 'Certificate put into a key ring before the ring is made',
  severity: 'warning',
  language: 'tss',
  of: 'keyRing',
  what: 'RINGDATA puts a certificate into a key ring that the deck makes only later.',
  why: 'The ring comes first, then what is in it. One of the two commands fails, since the ring is either not there yet or there already.',
  todo: 'Put the ADDTO with KEYRING and LABLRING before those with RINGDATA.',
  sources: [{ name: 'Top Secret for z/OS r15 Cookbook, Add a Certificate to a Key Ring' }],
  bad: [
    `TSS ADD(ZWESVUSR) KEYRING(«ZOWERING») RINGDATA(CERTAUTH,ZOWECA) USAGE(CERTAUTH)
TSS ADD(ZWESVUSR) KEYRING(ZOWERING) LABLRING(ZoweKeyring)`,
  ],
  good: [
    `TSS ADD(ZWESVUSR) KEYRING(ZOWERING) LABLRING(ZoweKeyring)
TSS ADD(ZWESVUSR) KEYRING(ZOWERING) RINGDATA(CERTAUTH,ZOWECA) USAGE(CERTAUTH)`,
    'TSS ADD(ZWESVUSR) KEYRING(ZOWERING) RINGDATA(CERTAUTH,ZOWECA) USAGE(CERTAUTH)',
    `TSS REMOVE(ZWESVUSR) KEYRING(ZOWERING) RINGDATA(CERTAUTH,ZOWECA)
TSS REMOVE(ZWESVUSR) KEYRING(ZOWERING)
TSS ADD(ZWESVUSR) KEYRING(ZOWERING) LABLRING(ZoweKeyring)`,
    `TSS ADD({user}) KEYRING(ZOWERING) RINGDATA(CERTAUTH,ZOWECA) USAGE(CERTAUTH)
TSS ADD({user}) KEYRING(ZOWERING) LABLRING(ZoweKeyring)`,
  ],
  *check({ key, notes, mentions }) {
    const [made] = notes;
    if (made?.what !== 'make' || !runsHere(made.command)) return;
    let first: KeyRingNote | undefined;
    for (const mention of mentions) {
      const { spec, text } = mention.command;
      if (spec?.name !== 'ADDTO' || text.start > made.command.text.start || !runsHere(mention.command)) continue;
      if (!first || text.start < first.command.text.start) first = mention;
    }
    if (!first) return;
    const ring = key.slice(key.indexOf(' ') + 1);
    yield {
      place: at(first.command, first.value.span),
      message: `This deck makes the key ring ${ring} only later, so there is nothing yet to put the certificate into. Put the ADDTO that makes the ring before it.`,
      related: [{ place: at(made.command, made.value.span), message: 'Made here.' }],
    };
  },
});
