/**
 * Plain data, frozen with all that it holds, however deep or circular. For small things made here, never for a register.
 *
 * @internal
 */
export function deepFreeze<Value>(value: Value): Value {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    // What a view of bytes holds cannot be frozen.
    if (typeof next !== "object" || next === null || Object.isFrozen(next) || ArrayBuffer.isView(next))
      continue;
    Object.freeze(next);
    for (const inner of Object.values(next)) waiting.push(inner);
  }
  return value;
}
