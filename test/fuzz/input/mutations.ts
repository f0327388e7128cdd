import fc from 'fast-check';

/** A change as files suffer it on their way, or as people make it by mistake. Numbers are brought inside the text. */
export interface Mutation {
  readonly kind:
    | 'cut'
    | 'double'
    | 'delete'
    | 'splice'
    | 'upper'
    | 'lower'
    | 'end'
    | 'insert'
    | 'join-lines'
    | 'line-ends'
    | 'swap-lines';
  readonly at: number;
  readonly to: number;
  readonly length: number;
  readonly text: string;
}

export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Mutation['kind']>(
      'cut',
      'double',
      'delete',
      'delete',
      'delete',
      'splice',
      'upper',
      'lower',
      'end',
      'insert',
      'insert',
      'join-lines',
      'line-ends',
      'swap-lines',
    ),
    at: fc.nat(),
    to: fc.nat(),
    length: fc.nat({ max: 80 }),
    text: fc.constantFrom("'", '(', ')', ',', ' ', '-', '+', '/*', '*/', '\n', '&', '.', '{', 'é', '\t', '\0', '\r'),
  }),
  { maxLength: 8 },
);

/** The text after all of them. */
export function mutated(text: string, changes: readonly Mutation[]): string {
  return changes.reduce(mutate, text);
}

function mutate(text: string, { kind, at, to, length, text: inserted }: Mutation): string {
  const start = at % (text.length + 1);
  const head = text.slice(0, start);
  const run = text.slice(start, start + length);
  const tail = text.slice(start + length);
  switch (kind) {
    case 'cut':
      return head + tail;
    case 'double':
      return head + text.slice(start, start + 1) + text.slice(start);
    case 'delete':
      return head + text.slice(start + 1);
    case 'splice': {
      const place = to % (text.length + 1);
      return text.slice(0, place) + run + text.slice(place);
    }
    case 'upper':
      return head + run.toUpperCase() + tail;
    case 'lower':
      return head + run.toLowerCase() + tail;
    case 'end':
      return head;
    case 'insert':
      return head + inserted + text.slice(start);
    case 'join-lines':
      return head + text.slice(start).replace(/\r?\n/, '');
    case 'line-ends':
      return text.replaceAll(/\r\n|\r|\n/g, to % 2 === 0 ? '\r\n' : '\r');
    case 'swap-lines':
      return swapLines(text, at, to);
  }
}

function swapLines(text: string, a: number, b: number): string {
  const lines = text.split('\n');
  const [first, second] = [a % lines.length, b % lines.length];
  return lines
    .with(first, lines[second] ?? '')
    .with(second, lines[first] ?? '')
    .join('\n');
}
