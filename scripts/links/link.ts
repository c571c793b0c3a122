/** One link of a page. */
export interface Link {
  /** The page, by its path in the checkout. */
  readonly from: string;
  /** As it is written: `units.md#all`, `https://…`. */
  readonly to: string;
  /** Whether the browser fetches it by itself: a script, a style, a picture. */
  readonly isLoaded: boolean;
}

/** What a page links to, and the ids that others can link to. */
export interface LinkedPage {
  readonly links: readonly Link[];
  readonly ids: ReadonlySet<string>;
}
