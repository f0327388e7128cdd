import type { CommandSpec, Esm, IssuedFrom } from '../../catalog/types.ts';
import { enumeration } from '../../text/enumeration.ts';
import { code, codeBlock, paragraphs, prose } from '../markdown.ts';
import { commandForm } from '../syntax-form.ts';
import { certaintyRemark } from './certainty.ts';
import { pageLink } from './operand.ts';

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
    [...needed(spec), ...places(spec)].join('  \n'),
    certaintyRemark(spec.source.certainty),
    spec.page && pageLink(spec.name, spec.page),
  );
}

/** The operands that must be given. */
function needed({ operands }: CommandSpec): string[] {
  const names = operands.filter(({ required }) => required).map(({ name }) => code(name));
  return names.length === 0 ? [] : [`Required: ${enumeration(names)}`];
}

const placeNames: Readonly<Record<IssuedFrom, string>> = {
  tso: 'TSO',
  operator: 'the operator console',
  parmlib: 'the RACF parameter library',
};

/** Where the command may be issued, for one that is not only for TSO. */
function places({ issuedFrom }: CommandSpec): string[] {
  return issuedFrom
    ? [
        `Issued from ${enumeration(
          issuedFrom.map((one) => placeNames[one]),
          'or',
        )}`,
      ]
    : [];
}
