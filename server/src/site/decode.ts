/**
 * Readers of JSON that anybody may have written: each takes over what is as it should be, says of the rest what is wrong
 * with it, and describes itself as JSON schema, so that the editor says the same while the file is written.
 */

/** A part of a JSON schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Told the place in the file, as `classes[2].maxLength`, and what must stand there, as `must be true or false`. */
export type Complain = (path: string, message: string) => void;

/** Reads one value. */
export interface Decoder<T> {
  readonly schema: JsonSchema;
  /** Undefined for a value that cannot be used, about which it has complained. */
  readonly read: (value: unknown, path: string, complain: Complain) => T | undefined;
}

/** `true` or `false`. */
export function flag(description: string): Decoder<boolean> {
  return {
    schema: { type: 'boolean', description },
    read: (value, path, complain) => {
      if (typeof value === 'boolean') return value;
      complain(path, 'must be true or false');
      return undefined;
    },
  };
}

/** A whole number. */
export function count(description: string, minimum: number, maximum: number): Decoder<number> {
  return {
    schema: { type: 'integer', minimum, maximum, description },
    read: (value, path, complain) => {
      if (typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum) return value;
      complain(path, `must be a whole number from ${minimum} to ${maximum}`);
      return undefined;
    },
  };
}

/** Free text. */
export function text(description: string): Decoder<string> {
  return {
    schema: { type: 'string', description },
    read: (value, path, complain) => {
      if (typeof value === 'string') return value;
      complain(path, 'must be text');
      return undefined;
    },
  };
}

/**
 * A name or pattern; it is taken over in upper case.
 * @param form what it must look like
 * @param inWords the same, as the end of a sentence that begins with `must be`
 */
export function word(description: string, form: RegExp, inWords: string): Decoder<string> {
  return {
    schema: { type: 'string', pattern: form.source, description, patternErrorMessage: `It must be ${inWords}.` },
    read: (value, path, complain) => {
      if (typeof value === 'string' && form.test(value)) return value.toUpperCase();
      complain(path, `must be ${inWords}`);
      return undefined;
    },
  };
}

/** One of several words, each with what it means. */
export function choice<T extends string>(description: string, words: Readonly<Record<T, string>>): Decoder<T> {
  const names = Object.keys(words);
  const known = new Map<unknown, T>((Object.keys(words) as T[]).map((name) => [name, name]));
  return {
    schema: { enum: names, enumDescriptions: Object.values(words), description },
    read: (value, path, complain) => {
      const found = known.get(value);
      if (found === undefined) complain(path, `must be one of ${names.join(', ')}`);
      return found;
    },
  };
}

/** A list; entries that cannot be used are left out. */
export function list<T>(description: string, of: Decoder<T>): Decoder<T[]> {
  return {
    schema: { type: 'array', items: of.schema, description },
    read: (value, path, complain) => {
      if (!Array.isArray(value)) {
        complain(path, 'must be a list');
        return undefined;
      }
      const found: T[] = [];
      for (const [index, entry] of value.entries()) {
        const read = of.read(entry, `${path}[${index}]`, complain);
        if (read !== undefined) found.push(read);
      }
      return found;
    },
  };
}

/** An object whose members the site names itself; the names are taken over in upper case. */
export function table<T>(description: string, names: Decoder<string>, of: Decoder<T>): Decoder<Map<string, T>> {
  const { pattern, patternErrorMessage } = names.schema;
  return {
    schema: {
      type: 'object',
      ...(pattern !== undefined && { propertyNames: { pattern, patternErrorMessage } }),
      additionalProperties: of.schema,
      description,
    },
    read: (value, path, complain) => {
      if (!isObject(value)) {
        complain(path, 'must be an object');
        return undefined;
      }
      const found = new Map<string, T>();
      for (const [key, entry] of Object.entries(value)) {
        const name = names.read(key, `name ${memberPath(path, key)}`, complain);
        const read = of.read(entry, memberPath(path, key), complain);
        if (name !== undefined && read !== undefined) found.set(name, read);
      }
      return found;
    },
  };
}

/** What the decoders of a record's members read. */
export type Members<D> = { readonly [K in keyof D]?: D[K] extends Decoder<infer T> ? T : never };

/** An object of known members, all of which may be absent but those of `required`. */
export function record<D extends Readonly<Record<string, Decoder<unknown>>>>(
  description: string,
  members: D,
  required: readonly (keyof D & string)[] = [],
): Decoder<Members<D>> {
  const properties: Record<string, JsonSchema> = {};
  for (const [name, { schema }] of Object.entries(members)) properties[name] = schema;
  return {
    schema: {
      type: 'object',
      properties,
      ...(required.length > 0 && { required }),
      additionalProperties: false,
      description,
    },
    read: (value, path, complain) => {
      if (!isObject(value)) {
        complain(path, 'must be an object');
        return undefined;
      }
      const missing = required.filter((name) => value[name] === undefined);
      for (const name of missing) complain(path, `must have a member ${name}`);
      const found: Record<string, unknown> = {};
      let usable = missing.length === 0;
      for (const [name, entry] of Object.entries(value)) {
        const decoder = Object.hasOwn(members, name) ? members[name] : undefined;
        if (!decoder) {
          complain(memberPath(path, name), 'is no member that is known here');
          continue;
        }
        const read = decoder.read(entry, memberPath(path, name), complain);
        if (read !== undefined) found[name] = read;
        else if (required.includes(name)) usable = false;
      }
      return usable ? (found as Members<D>) : undefined;
    },
  };
}

/** A name alone, or an object that tells more. */
export function nameOr<T>(name: Decoder<string>, wide: Decoder<T>, widen: (name: string) => T): Decoder<T> {
  return {
    schema: { anyOf: [name.schema, wide.schema], description: wide.schema.description },
    read: (value, path, complain) => {
      if (typeof value !== 'string') return wide.read(value, path, complain);
      const read = name.read(value, path, complain);
      return read === undefined ? undefined : widen(read);
    },
  };
}

function memberPath(path: string, name: string): string {
  const shown = /^[\w$]{1,40}$/u.test(name) ? name : JSON.stringify(name.slice(0, 40));
  return path === '' ? shown : `${path}.${shown}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
