import type * as z from "zod";

/**
 * What a schema gives for an input that is certainly valid; {@link doubtful} for every other, which the schema itself has to judge.
 *
 * @internal
 */
export type Accept = (input: unknown) => unknown;

/**
 * @internal
 */
export const doubtful = Symbol("doubtful");

/**
 * The acceptance that follows from a schema: the same result as from zod, without what zod spends on problems that are not there. It knows the types of
 * schema that records are made of, and doubts whatever goes into any other.
 *
 * @internal
 */
export function acceptanceOf(schema: z.core.$ZodType): Accept {
  const checks = (schema._zod.def.checks ?? []) as readonly z.core.$ZodCheck[] as readonly z.core.$ZodCheck<unknown>[];
  const accept = acceptanceOfType(schema as z.core.$ZodTypes);
  return checks.map(acceptanceOfCheck).reduce(acceptanceOfPipe, accept);
}

function acceptanceOfType({ _zod: { def, values } }: z.core.$ZodTypes): Accept {
  switch (def.type) {
    case "string":
      return isPlain(def) ? (input) => (typeof input === "string" ? input : doubtful) : doubt;
    case "number":
      return isPlain(def) ? (input) => (Number.isFinite(input) ? input : doubtful) : doubt;
    case "boolean":
      return isPlain(def) ? (input) => (typeof input === "boolean" ? input : doubtful) : doubt;
    case "enum":
      return acceptanceOfWords(values);
    case "array":
      return acceptanceOfList(acceptanceOf(def.element));
    case "tuple":
      return def.rest === null ? acceptanceOfTuple(def.items.map(acceptanceOf)) : doubt;
    case "object":
      return def.catchall?._zod.def.type === "never" ? acceptanceOfObject(def.shape) : doubt;
    case "readonly":
      return acceptanceOfReadonly(acceptanceOf(def.innerType));
    case "pipe":
      return def.transform === undefined
        ? acceptanceOfPipe(acceptanceOf(def.in), acceptanceOf(def.out))
        : doubt;
    default:
      return doubt;
  }
}

const doubt: Accept = () => doubtful;

/** Neither a format, which is a check by itself, nor a type that input is forced into. */
function isPlain(def: object): boolean {
  return !("format" in def) && !("coerce" in def);
}

function acceptanceOfWords(words: ReadonlySet<unknown> = new Set()): Accept {
  return (input) => (words.has(input) ? input : doubtful);
}

function acceptanceOfList(accept: Accept): Accept {
  return (input) => {
    if (!Array.isArray(input)) return doubtful;
    const list = new Array<unknown>(input.length);
    for (let index = 0; index < list.length; index++) {
      const item = accept(input[index]);
      if (item === doubtful) return doubtful;
      list[index] = item;
    }
    return list;
  };
}

function acceptanceOfTuple(accepts: readonly Accept[]): Accept {
  return (input) => {
    if (!Array.isArray(input) || input.length !== accepts.length) return doubtful;
    const items = accepts.map((accept, index) => accept(input[index]));
    return items.includes(doubtful) ? doubtful : items;
  };
}

function acceptanceOfReadonly(accept: Accept): Accept {
  return (input) => Object.freeze(accept(input));
}

function acceptanceOfPipe(first: Accept, second: Accept): Accept {
  return (input) => {
    const between = first(input);
    return between === doubtful ? doubtful : second(between);
  };
}

interface Field {
  readonly name: string;
  readonly isOptional: boolean;
  readonly accept: Accept;
}

function acceptanceOfObject(shape: z.core.$ZodShape): Accept {
  const fields = Object.entries(shape).map(([name, schema]) => fieldOf(name, schema as z.core.$ZodTypes));
  return (input) => {
    if (typeof input !== "object" || input === null || Array.isArray(input)) return doubtful;
    const row = input as Readonly<Record<string, unknown>>;
    const fresh: Record<string, unknown> = {};
    for (const { name, isOptional, accept } of fields) {
      const value = row[name];
      if (value === undefined && isOptional) continue;
      const accepted = accept(value);
      if (accepted === doubtful) return doubtful;
      fresh[name] = accepted;
    }
    // What was not taken is a field that there is not, or one that is there and undefined.
    for (const name in row) if (!Object.hasOwn(fresh, name)) return doubtful;
    return fresh;
  };
}

function fieldOf(name: string, schema: z.core.$ZodTypes): Field {
  const { def } = schema._zod;
  const isOptional = def.type === "optional" && (def.checks ?? []).length === 0;
  return { name, isOptional, accept: acceptanceOf(isOptional ? def.innerType : schema) };
}

/** The value after a check, as zod makes it of a value that has no fault so far. */
function acceptanceOfCheck({ _zod: check }: z.core.$ZodCheck<unknown>): Accept {
  const { def } = check as z.core.$ZodChecks["_zod"] | z.core.$ZodCustom["_zod"];
  if (def.check === "overwrite") return def.tx;
  if (def.check === "custom" && "fn" in def) return (value) => (def.fn(value) === true ? value : doubtful);
  return (value) => {
    const payload: z.core.ParsePayload = { value, issues: [] };
    if (def.when?.(payload) === false) return value;
    return check.check(payload) === undefined && payload.issues.length === 0 ? payload.value : doubtful;
  };
}
