/** What `assets/search.js` holds: what can be found, and in which of it each term stands. */
export interface SiteIndex {
  readonly rows: readonly SiteRow[];
  readonly terms: readonly string[];
  /**
   * By term: the rows that have it, in order, each followed by its weight there. A row is told by its distance from the
   * one before, which packs better.
   */
  readonly places: readonly (readonly number[])[];
}

/** One thing that can be found. */
export interface SiteRow extends RowNotes {
  readonly name: string;
  readonly url: string;
  readonly icon: number | string;
  readonly classes?: string;
  /** The interface that it is a field of. */
  readonly parent?: string;
}

/** What TypeDoc does not say of a row. */
export interface RowNotes {
  /** "Function", "Guide", "Rule". */
  readonly kind: string;
  /** The door or the group that it stands in, unless its kind says it. */
  readonly where?: string;
  /** Of a name: what it is, in a sentence. */
  readonly line?: string;
  /** Of a page: what it says. */
  readonly sections?: readonly Section[];
}

/** What a page says below one heading. */
export interface Section {
  /** Of the heading; empty at the top of the page. */
  readonly anchor: string;
  readonly heading: string;
  /** Its sentences, items and rows of tables, without programs. */
  readonly lines: readonly string[];
}

/** What TypeDoc writes there first: the rows, and lunr's index of them as it is stored. */
export interface LunrIndex {
  readonly rows: readonly LunrRow[];
  readonly index: {
    readonly invertedIndex: readonly (readonly [term: string, { readonly _index: number }])[];
    /** By field and row, `name/12`: the numbers of terms, each followed by its weight there. */
    readonly fieldVectors: readonly (readonly [place: string, numbers: readonly number[]])[];
  };
}

interface LunrRow extends Omit<SiteRow, keyof RowNotes | "icon"> {
  readonly kind: number;
  /** Where it is not that of its kind. */
  readonly icon?: number | string;
}
