type Key = Readonly<Record<string, string | null | undefined>>;

/** The row of that group; of a total, the key leaves open (`undefined`) what it is a total over. */
export function findRow<Row extends { readonly key: Key }>(rows: readonly Row[], key: Key): Row | undefined {
  return rows.find((row) => Object.entries(key).every(([name, word]) => row.key[name] === word));
}
