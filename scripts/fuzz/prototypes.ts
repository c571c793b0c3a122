const guarded: readonly object[] = [
  Object,
  Array,
  Function,
  String,
  Number,
  Boolean,
  Symbol,
  BigInt,
  Date,
  RegExp,
  Error,
  Map,
  Set,
  WeakMap,
  Promise,
].flatMap((constructor): readonly object[] => [constructor, constructor.prototype as object]);

/** Watches what all programs share: the result tells what has been added, left out or replaced since, and null when nothing has. */
export function watchPrototypes(): () => string | null {
  const before = [...guarded, globalThis, JSON, Math, Reflect].map((object) => ({
    object,
    held: Reflect.ownKeys(object).map(
      (key) => [key, Reflect.getOwnPropertyDescriptor(object, key)?.value] as const,
    ),
  }));
  return () => {
    for (const { object, held } of before) {
      if (Reflect.ownKeys(object).length !== held.length) return `${nameOf(object)} has other keys`;
      for (const [key, value] of held)
        if (!Object.is(Reflect.getOwnPropertyDescriptor(object, key)?.value, value))
          return `${nameOf(object)}.${String(key)} is another`;
    }
    return null;
  };
}

function nameOf(object: object): string {
  if (typeof object === "function") return object.name;
  const constructor: unknown = object.constructor;
  return typeof constructor === "function" ? `${constructor.name}.prototype` : "an object";
}
