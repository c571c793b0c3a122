import type { Difference } from "../../quantity/figure.js";
import type { Ratio } from "../../quantity/ratio.js";
import type { Suppressed } from "./suppressed.js";

/** One group of a table with its figures. */
export interface DisclosureRow {
  /** By the name of a grouping, its word; `null` for what has none. A total lacks the names that it is a total over. */
  readonly key: Readonly<Record<string, string | null | undefined>>;
  /** By the name of a measure, its figure; `null` where nothing was reported. */
  readonly figures: Readonly<Record<string, Difference | Ratio | null>>;
}

/** A table of figures and their totals, such as a cube. */
export interface DisclosureTable {
  /** The groups, all by the same names. */
  readonly rows: readonly DisclosureRow[];
  /** Totals over some of the names, or over all. */
  readonly totals: readonly DisclosureRow[];
}

/** One group of a published table: key and figures, and nothing else that the row may have held. */
export interface PublishedRow<Row extends DisclosureRow = DisclosureRow> {
  /** The key of the row. */
  readonly key: Row["key"];
  /** Its figures, some of them hidden. */
  readonly figures: { readonly [Measure in keyof Row["figures"]]: Row["figures"][Measure] | Suppressed };
}

/** A table with some figures hidden. */
export interface PublishedTable<Table extends DisclosureTable = DisclosureTable> {
  /** The groups. */
  readonly rows: readonly PublishedRow<Table["rows"][number]>[];
  /** The totals. */
  readonly totals: readonly PublishedRow<Table["totals"][number]>[];
}
