import { operandNamed } from '../../bind/query.ts';
import { at } from '../support/steps.ts';
import { targetName } from '../support/tss.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/ring-of-authority',
  title: 'Key ring for CERTAUTH or CERTSITE',
  severity: 'error',
  language: 'tss',
  commands: ['ADDTO'],
  operands: ['KEYRING'],
  what: 'ADDTO adds a key ring to CERTAUTH or CERTSITE.',
  why: 'They hold certificates only: a key ring cannot be added to them, so the command fails.',
  todo: 'Add the ring to the ACID that uses it, and put the certificate into it with RINGDATA(CERTAUTH,name).',
  sources: [{ name: 'Top Secret for z/OS r15 Cookbook, Generate a Digital Certificate' }],
  bad: ['TSS ADD(CERTAUTH) «KEYRING(ZOWERING)» LABLRING(ZoweKeyring)'],
  good: [
    'TSS ADD(ZWESVUSR) KEYRING(ZOWERING) RINGDATA(CERTAUTH,ZOWECA)',
    'TSS ADD({owner}) KEYRING(ZOWERING) LABLRING(ZoweKeyring)',
  ],
  *check(command) {
    const ring = operandNamed(command, 'KEYRING');
    const owner = targetName(command);
    if (!ring || (owner !== 'CERTAUTH' && owner !== 'CERTSITE')) return;
    yield {
      place: at(command, ring.span),
      message: `${owner} cannot have a key ring, so this fails. Add the ring to the ACID that uses it, and put the certificate into it with RINGDATA(${owner},name).`,
    };
  },
});
