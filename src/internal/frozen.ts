/**
 * The value itself, frozen; unlike that of `Object.freeze`, its type stays, for types that are readonly by themselves.
 *
 * @internal
 */
export function frozen<Value>(value: Value): Value {
  return Object.freeze(value);
}
