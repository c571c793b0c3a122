/**
 * A value that is made when it is first asked for, for what costs something to make and many programs never need.
 *
 * @internal
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
