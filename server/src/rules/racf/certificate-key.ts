import { hasOperand, operandNamed } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import type { Finding } from '../types.ts';
import { commandRule } from '../types.ts';
import { at } from '../support/steps.ts';

interface KeyKind {
  readonly name: string;
  /** The only sizes there are. */
  readonly sizes?: readonly number[];
  /** Below it the key counts as weak. */
  readonly strongFrom: number;
}

/** RACF Security Administrator's Guide, Size considerations for public and private keys. */
const kinds: readonly KeyKind[] = [
  { name: 'NISTECC', sizes: [192, 224, 256, 384, 521], strongFrom: 224 },
  { name: 'BPECC', sizes: [160, 192, 224, 256, 320, 384, 512], strongFrom: 224 },
];
const rsa: KeyKind = { name: 'RSA', strongFrom: 2048 };

export default commandRule({
  code: 'racf/certificate-key',
  title: 'Certificate key of a wrong size or too weak',
  severity: 'warning',
  commands: ['RACDCERT'],
  operands: ['SIZE', 'DSA'],
  what: 'SIZE is none of the sizes of the elliptic curves, or the key is weaker than what is accepted today; or it is a DSA key.',
  why: 'NISTECC and BPECC have keys of fixed sizes only, so another one fails. RSA keys below 2048 bits and DSA keys are refused by many partners and forbidden by most standards.',
  todo: 'Use RSA with 2048 bits or more, or NISTECC with 256 or more.',
  sources: [{ name: 'RACF Security Administrator’s Guide, Size considerations for public and private keys' }],
  bad: [
    "RACDCERT CERTAUTH GENCERT SUBJECTSDN(CN('CA')) «SIZE(1024)» NOTAFTER(DATE(2036-12-31)) WITHLABEL('CA')",
    "RACDCERT ID(WEBSRV) REKEY(LABEL('Web')) NISTECC «SIZE(2048)» WITHLABEL('Web2')",
    "RACDCERT ID(WEBSRV) REKEY(LABEL('Web')) NISTECC «SIZE(192)» WITHLABEL('Web2')",
    "RACDCERT CERTAUTH GENCERT SUBJECTSDN(CN('CA')) «DSA» NOTAFTER(DATE(2036-12-31)) WITHLABEL('CA')",
  ],
  good: [
    "RACDCERT CERTAUTH GENCERT SUBJECTSDN(CN('CA')) SIZE(4096) NOTAFTER(DATE(2036-12-31)) WITHLABEL('CA')",
    "RACDCERT ID(WEBSRV) REKEY(LABEL('Web')) NISTECC SIZE(256) WITHLABEL('Web2')",
    "RACDCERT ID(WEBSRV) REKEY(LABEL('Web')) SIZE({size}) WITHLABEL('Web2')",
    "RACDCERT ID(WEBSRV) REKEY(LABEL('Web')) {kind} SIZE(256) WITHLABEL('Web2')",
  ],
  *check(command) {
    const dsa = operandNamed(command, 'DSA');
    if (dsa) {
      yield {
        place: at(command, dsa.span),
        message: 'DSA keys are outdated, and many partners refuse them. Use RSA or NISTECC.',
      };
      return;
    }
    yield* wrongSize(command);
  },
});

function* wrongSize(command: BoundCommand): Generator<Finding> {
  const operand = operandNamed(command, 'SIZE');
  const given = operand?.values[0]?.value;
  // A word that is not understood may be the kind of the key.
  if (!operand || given === undefined || !/^\d{1,6}$/u.test(given)) return;
  if (command.operands.some(({ spec }) => spec === undefined)) return;
  const size = Number(given);
  const kind = kinds.find(({ name }) => hasOperand(command, name)) ?? rsa;
  if (kind.sizes && !kind.sizes.includes(size)) {
    yield {
      place: at(command, operand.span),
      severity: 'error',
      message: `${kind.name} keys have ${kind.sizes.slice(0, -1).join(', ')} or ${kind.sizes.at(-1)} bits, so the command fails. Use 256 or more.`,
    };
  } else if (size < kind.strongFrom) {
    yield {
      place: at(command, operand.span),
      message: `An ${kind.name} key of ${size} bits is too weak today, and many partners refuse it. Use ${kind === rsa ? '2048' : '256'} bits or more.`,
    };
  }
}
