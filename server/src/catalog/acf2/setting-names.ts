/** The settings of the ACF command: what SET chooses, and in which of them a subcommand works. */
export const acfSettingNames = [
  'ACF',
  'LID',
  'RULE',
  'RESOURCE',
  'CONTROL',
  'PROFILE',
  'XREF',
  'ENTRY',
  'FIELD',
  'IDENTITY',
  'SCOPE',
  'SHIFT',
] as const;

/** The full name of a setting. */
export type AcfSettingName = (typeof acfSettingNames)[number];
