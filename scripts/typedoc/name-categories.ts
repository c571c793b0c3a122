/** One head of the main door. */
export interface NameCategory {
  readonly title: string;
  /** The page that tells of it, as its file is named in the site. */
  readonly guide: string;
  /** How the paths of its files begin, below `src`. */
  readonly files: readonly string[];
}

const metrics = (...names: readonly string[]) => names.map((name) => `metrics/${name}`);

/** The heads under which the main door shows its names. The first that has a file counts; their order is in `typedoc.json`. */
export const nameCategories: readonly NameCategory[] = [
  { title: "Quantities and figures", guide: "figures", files: ["quantity/"] },
  { title: "Periods and deadlines", guide: "periods", files: ["calendar/"] },
  { title: "Places", guide: "places", files: ["geography/"] },
  { title: "Records", guide: "domain", files: ["records/"] },
  { title: "The gate", guide: "getting-started", files: ["schema/"] },
  { title: "Rules and findings", guide: "checking", files: ["rules/"] },
  { title: "Languages", guide: "locales", files: ["locale"] },
  { title: "Coverage", guide: "coverage", files: metrics("quality/") },
  { title: "Small cells", guide: "small-cells", files: metrics("disclosure/") },
  { title: "Explanations", guide: "explain", files: metrics("explain") },
  { title: "Stock and flow", guide: "stock-and-flow", files: metrics("ledger/") },
  { title: "Change", guide: "change", files: metrics("change/", "growth/", "series/", "evaluate-change") },
  { title: "Targets", guide: "targets", files: metrics("targets/") },
  {
    title: "Rates of participation",
    guide: "figures",
    files: metrics("participation-", "attendance-", "distinct-people"),
  },
  { title: "Plans, metrics and cubes", guide: "cubes", files: ["metrics/"] },
  { title: "Errors and texts", guide: "reference/errors", files: [""] },
];
