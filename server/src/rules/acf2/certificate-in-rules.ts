import { isCertificateName } from '../../effect/acf2/certificate-name.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'acf2/certificate-in-rules',
  title: 'Certificate or key ring under a setting for rules',
  severity: 'warning',
  language: 'acf2',
  commands: ['DELETE', 'INSERT', 'CHANGE'],
  what: 'Under SET RULE or SET RESOURCE a command names what looks like a certificate or key ring.',
  why: 'The setting says what a name means. Under SET RESOURCE, DELETE looks for a rule set of this key: the certificate stays, and the command fails, or deletes a rule set.',
  todo: 'Put SET PROFILE(USER) DIV(CERTDATA) or DIV(KEYRING) before it.',
  sources: [{ name: 'ACF2 for z/OS, SET Subcommand' }],
  bad: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY IRR DEL(DIGTCERT.LISTRING UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)\nDELETE «ZWESVUSR.ZOWECERT»',
    'ACF\nSET RESOURCE(FAC)\nDELETE «CERTAUTH.ZOWECA»',
    'ACF\nSET RESOURCE(FAC)\nDELETE «{user}.ZOWERING»',
  ],
  good: [
    'ACF\nSET PROFILE(USER) DIV(CERTDATA)\nDELETE ZWESVUSR.ZOWECERT\nF ACF2,REBUILD(USR),CLASS(P),DIVISION(CERTDATA)',
    'ACF\nSET RESOURCE(FAC)\nDELETE IRR.RUSERMAP\nF ACF2,REBUILD(FAC)',
    'ACF\nSET RESOURCE(FAC)\nDELETE {name}\nF ACF2,REBUILD(FAC)',
    'ACF\nSET RESOURCE(FAC)\nDELETE IRR.DIGTCERT.LISTRING\nF ACF2,REBUILD(FAC)',
  ],
  concerns: ({ text }) => ofRules.has(text.before.setting?.name ?? ''),
  *check(command) {
    const { setting } = command.text.before;
    if (!setting?.isSaid) return;
    const [value] = command.positionals[0] ?? [];
    const name = value?.value ?? value?.text;
    if (!value || name === undefined || !isCertificateName(name)) return;
    yield {
      place: at(command, value.span),
      message: `Under SET ${setting.name} this names a rule set, and it looks like a certificate or key ring. Put SET PROFILE(USER) DIV(CERTDATA), or DIV(KEYRING), before it.`,
    };
  },
});

/** The settings under which INSERT and its like name rule sets. */
const ofRules: ReadonlySet<string> = new Set(['RESOURCE', 'RULE']);
