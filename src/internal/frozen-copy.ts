/**
 * A frozen copy of plain data, with all that it holds, for what callers hand in and keep: theirs is not frozen. What is frozen already, no plain
 * data, or deeper than definitions are is the caller's own.
 *
 * @internal
 */
export function frozenCopy<Value>(value: Value, depth = 10): Value {
  if (typeof value !== "object" || value === null || depth === 0 || Object.isFrozen(value)) return value;
  if (Array.isArray(value))
    return Object.freeze(value.map((item) => frozenCopy(item as unknown, depth - 1))) as Value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, frozenCopy(item as unknown, depth - 1)]);
  return Object.freeze(Object.fromEntries(entries)) as Value;
}
