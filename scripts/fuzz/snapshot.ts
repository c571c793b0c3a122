/** What an argument was made of before a call: each object in it with its own keys and values. */
export interface Snapshot {
  readonly changes: () => string | null;
}

const most = 20_000;

/** Takes down the objects that values are made of; runs none of their code, and passes over what cannot be looked into. */
export function snapshotOf(values: readonly unknown[]): Snapshot {
  const seen = new Set<object>();
  const parts: Part[] = [];
  const waiting = values.map((value, at) => ({ value, path: `argument ${at + 1}` }));
  for (let next = waiting.pop(); next !== undefined && parts.length < most; next = waiting.pop()) {
    const { value, path } = next;
    if (!isObject(value) || seen.has(value)) continue;
    seen.add(value);
    const held = heldBy(value);
    if (held === null) continue;
    parts.push({ path, object: value, held });
    for (const [key, inner] of held) waiting.push({ value: inner, path: `${path}.${String(key)}` });
  }
  return { changes: () => firstChange(parts) };
}

interface Part {
  readonly path: string;
  readonly object: object;
  readonly held: ReadonlyMap<PropertyKey, unknown>;
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

/** By key the value, or the getter; of a Map and a Set their entries; null for a proxy that throws. */
function heldBy(object: object): ReadonlyMap<PropertyKey, unknown> | null {
  try {
    const held = new Map<PropertyKey, unknown>();
    for (const key of Reflect.ownKeys(object)) {
      const own = Reflect.getOwnPropertyDescriptor(object, key);
      held.set(key, own?.get ?? own?.value);
    }
    held.set("(prototype)", Reflect.getPrototypeOf(object));
    held.set("(extensible)", Reflect.isExtensible(object));
    return held;
  } catch {
    return null;
  }
}

function firstChange(parts: readonly Part[]): string | null {
  for (const { path, object, held } of parts) {
    const now = heldBy(object);
    if (now === null) return `${path}: can no longer be looked into`;
    for (const [key, value] of held)
      if (!now.has(key) || !Object.is(now.get(key), value)) return `${path}.${String(key)}`;
    if (now.size !== held.size) return `${path}: a key was added`;
  }
  return null;
}
