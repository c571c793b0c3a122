/** The value, or an error that says what is missing. */
export function required<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`The register has no ${what}.`);
  return value;
}
