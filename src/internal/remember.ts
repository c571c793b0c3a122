/**
 * What a map holds for a key; made and put there when it holds nothing yet.
 *
 * @internal
 */
export function remember<Key, Value>(known: Store<Key, Value>, key: Key, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

/** A Map or a WeakMap. */
interface Store<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}
