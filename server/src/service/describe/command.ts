import type { CommandSpec, Esm } from '../../catalog/types.ts';
import { code, codeBlock, enumeration, paragraphs, prose } from '../markdown.ts';
import { commandForm } from '../syntax-form.ts';
import { certaintyRemark } from './certainty.ts';

/** What a command does and how it is written. */
export function describeCommand(spec: CommandSpec, esm: Esm): string {
  const short = spec.aliases.length > 0 ? ` (short ${enumeration(spec.aliases.map(code), 'or')})` : '';
  const positionals = spec.positionals.map(
    ({ name, doc, required }) => `- ${code(name)}${required ? ', required' : ''}: ${prose(doc)}`,
  );
  return paragraphs(
    `**${spec.name}**${short}`,
    codeBlock(commandForm(spec), esm),
    prose(spec.doc),
    positionals.join('\n'),
    certaintyRemark(spec.source.certainty),
  );
}
