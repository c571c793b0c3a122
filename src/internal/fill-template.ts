/**
 * A template with its `{key}` places filled; a place whose key is not given stays as it is.
 *
 * @internal
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(
    /\{(\w+)\}/g,
    (place, key: string) => (Object.hasOwn(values, key) ? values[key] : undefined) ?? place,
  );
}
