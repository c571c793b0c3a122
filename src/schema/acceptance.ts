import type * as z from "zod";

/**
 * What a schema gives for an input that is certainly valid, {@link doubtful} for any other: that one the schema itself has to judge.
 *
 * @internal
 */
export type Accept = (input: unknown) => unknown;

/**
 * @internal
 */
export const doubtful = Symbol("doubtful");

/**
 * The acceptance that follows from a schema: the same result as zod's, without what zod spends on problems that are not there. `null` for a schema with a part
 * of a type that records are not made of.
 *
 * @internal
 */
export function acceptanceOf(schema: z.core.$ZodType): Accept | null {
  const checks = (schema._zod.def.checks ?? []) as readonly z.core.$ZodCheck[];
  return compose([acceptanceOfType(schema as z.core.$ZodTypes)], (accept) =>
    checks.map(acceptanceOfCheck).reduce(inTurn, accept),
  );
}

function acceptanceOfType({ _zod: { def } }: z.core.$ZodTypes): Accept | null {
  switch (def.type) {
    case "string":
      return isBare(def) ? (input) => (typeof input === "string" ? input : doubtful) : null;
    case "number":
      return isBare(def) ? (input) => (Number.isFinite(input) ? input : doubtful) : null;
    case "boolean":
      return isBare(def) ? (input) => (typeof input === "boolean" ? input : doubtful) : null;
    case "enum":
      return oneOf(Object.values(def.entries));
    case "array":
      return compose([acceptanceOf(def.element)], list);
    case "tuple":
      return def.rest === null ? compose(def.items.map(acceptanceOf), tuple) : null;
    case "object":
      return def.catchall?._zod.def.type === "never" ? acceptanceOfShape(def.shape) : null;
    case "pipe":
      return def.transform === undefined
        ? compose([acceptanceOf(def.in), acceptanceOf(def.out)], inTurn)
        : null;
    default:
      return null;
  }
}

/** Neither of a format, which would be a check by itself, nor one that input is forced into. */
function isBare(def: object): boolean {
  return !("format" in def) && !("coerce" in def);
}

function oneOf(words: readonly unknown[]): Accept | null {
  const known = new Set(words);
  const areTexts = words.every((word) => typeof word === "string");
  return areTexts ? (input) => (known.has(input) ? input : doubtful) : null;
}

function acceptanceOfShape(shape: z.core.$ZodShape): Accept | null {
  const parts = Object.entries(shape).map(([name, schema]) => fieldOf(name, schema as z.core.$ZodTypes));
  const fields = parts.filter((field) => field !== null);
  return fields.length === parts.length ? object(fields) : null;
}

interface Field {
  readonly name: string;
  readonly isOptional: boolean;
  readonly accept: Accept;
}

function fieldOf(name: string, schema: z.core.$ZodTypes): Field | null {
  const { def } = schema._zod;
  const isOptional = def.type === "optional" && def.checks === undefined;
  const accept = acceptanceOf(isOptional ? def.innerType : schema);
  return accept === null ? null : { name, isOptional, accept };
}

function object(fields: readonly Field[]): Accept {
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
    // What was not taken is an unknown field, or one that is there and undefined.
    for (const name in row) if (!Object.hasOwn(fresh, name)) return doubtful;
    return fresh;
  };
}

function list(accept: Accept): Accept {
  return (input) => {
    if (!Array.isArray(input)) return doubtful;
    const items = new Array<unknown>(input.length);
    for (let index = 0; index < items.length; index++) {
      const item = accept(input[index]);
      if (item === doubtful) return doubtful;
      items[index] = item;
    }
    return items;
  };
}

function tuple(...accepts: readonly Accept[]): Accept {
  return (input) => {
    if (!Array.isArray(input) || input.length !== accepts.length) return doubtful;
    const items = accepts.map((accept, index) => accept(input[index]));
    return items.includes(doubtful) ? doubtful : items;
  };
}

/** The value after a check, as zod makes it of a value that has no fault so far. */
function acceptanceOfCheck({ _zod: check }: z.core.$ZodCheck): Accept {
  const { def } = check as z.core.$ZodChecks["_zod"] | z.core.$ZodCustom["_zod"];
  if (def.check === "overwrite") return (value) => def.tx(value);
  if (def.check === "custom" && "fn" in def) return (value) => (def.fn(value) === true ? value : doubtful);
  return (value) => {
    const payload = { value: value as never, issues: [] };
    const isOver = def.when?.(payload) === false || check.check(payload) === undefined;
    return isOver && payload.issues.length === 0 ? payload.value : doubtful;
  };
}

function inTurn(first: Accept, second: Accept): Accept {
  return (input) => {
    const between = first(input);
    return between === doubtful ? doubtful : second(between);
  };
}

/** What is made of the parts, if all of them are known. */
function compose(parts: readonly (Accept | null)[], make: (...parts: Accept[]) => Accept): Accept | null {
  const known = parts.filter((part) => part !== null);
  return known.length === parts.length ? make(...known) : null;
}
