/**
 * What a map holds for a key; made and put there when it holds nothing yet.
 *
 * @internal
 */
export function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
