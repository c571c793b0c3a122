/**
 * What a table has under a name; `undefined` for what it has not, and for names that every object has, such as `constructor`.
 *
 * @internal
 */
export function ownValue<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
