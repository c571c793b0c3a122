import { types } from "node:util";
import { hostile, hostileKey } from "./hostile-values.js";
import type { Random } from "./random.js";

/**
 * A copy of a value in which one thing, anywhere within, is another: replaced by something hostile, left out, doubled, or put beside what does not
 * belong there. Only what lies on the way is copied; what is not plain data is replaced as a whole.
 */
export function mutate(value: unknown, random: Random): unknown {
  if (!isPlain(value) || random.oneIn(6)) return hostile(random);
  const keys = Object.keys(value);
  if (keys.length === 0) return random.oneIn(2) ? hostile(random) : withKey(value, random);
  const key = random.pick(keys);
  if (Object.getOwnPropertyDescriptor(value, key)?.get !== undefined) return hostile(random);
  const inner = value[key];
  if (random.oneIn(12)) return withKey(value, random);
  if (random.oneIn(12)) return without(value, key);
  const other = value[random.pick(keys)];
  // A function of phongtrao's own in the place of another is no input.
  if (random.oneIn(14) && typeof other !== "function") return withValue(value, key, other);
  if (random.oneIn(14) && Array.isArray(value)) return [...(value as unknown[]), inner];
  return withValue(value, key, mutate(inner, random));
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  if (types.isProxy(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Array.prototype || prototype === Object.prototype || prototype === null;
}

/** A key that does not belong there; a list gets one more item, since the lists of JSON have no other keys. */
function withKey(value: Readonly<Record<string, unknown>>, random: Random): unknown {
  if (Array.isArray(value)) return [...(value as unknown[]), hostile(random)];
  return withValue(value, hostileKey(random), hostile(random));
}

function withValue(value: Readonly<Record<string, unknown>>, key: string, replacement: unknown): unknown {
  return Object.defineProperty(copyOf(value), key, {
    value: replacement,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function without(value: Readonly<Record<string, unknown>>, key: string): unknown {
  const copy = copyOf(value);
  if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else Reflect.deleteProperty(copy, key);
  return copy;
}

function copyOf(value: Readonly<Record<string, unknown>>): object {
  const own = Object.getOwnPropertyDescriptors(value);
  const open = Object.fromEntries(
    Object.entries(own).map(([key, one]) => [key, { ...one, configurable: true }]),
  );
  return Array.isArray(value) ? [...(value as unknown[])] : Object.defineProperties({}, open);
}
