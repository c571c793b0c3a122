/** One thing that can be found, as TypeDoc writes it. */
export interface SiteRow {
  readonly name: string;
  readonly url: string;
  readonly kind: number;
  readonly icon?: number | string;
  readonly classes?: string;
  /** The door or the interface that it stands in. */
  readonly parent?: string;
}

/** What `assets/search.js` holds: the rows, and lunr's index of them as it is stored. */
export interface SiteIndex {
  readonly rows: readonly SiteRow[];
  readonly index: {
    readonly invertedIndex: readonly (readonly [term: string, { readonly _index: number }])[];
    /** By field and row, `name/12`: the numbers of terms, each followed by its weight there. */
    readonly fieldVectors: readonly (readonly [place: string, numbers: readonly number[]])[];
  };
}
