/** Where a record comes from: the source, the words in it, and where they stand. */
export interface Provenance {
  /** The id of a source of the register. */
  readonly source: string;
  /** The words of the source, verbatim, with their mistakes. */
  readonly quote?: string | undefined;
  /** Where the quote stands in the source's text: the first character and the one after the last, counted in UTF-16 units from 0. */
  readonly span?: readonly [start: number, end: number] | undefined;
}
