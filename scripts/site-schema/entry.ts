/** What the schema of site data is made from; loaded by `site-schema.mjs`. */
import { rules } from '../../server/src/rules/index.ts';
import type { JsonSchema } from '../../server/src/site/decode.ts';
import { severity, siteFile, siteMembers } from '../../server/src/site/file.ts';

/** The schemas of the whole file, of its members and of a severity, and the rules by their codes. */
export function siteSchemas(): {
  readonly file: JsonSchema;
  readonly members: Readonly<Record<string, JsonSchema>>;
  readonly severity: JsonSchema;
  readonly rules: readonly { readonly code: string; readonly title: string }[];
} {
  const members = Object.fromEntries(Object.entries(siteMembers).map(([name, { schema }]) => [name, schema]));
  return {
    file: siteFile.schema,
    members,
    severity: severity.schema,
    rules: rules.map(({ code, title }) => ({ code, title })),
  };
}
