/**
 * The fields of an object that have a value.
 *
 * @internal
 */
export function withoutUndefined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
