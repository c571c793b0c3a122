/** One part of the navigation. The order of its pages is that of `projectDocuments` in `typedoc.json`. */
interface PageGroup {
  readonly title: string;
  /** What the search calls one of its pages. */
  readonly kind: string;
  /** Whether it holds the page of this path in the checkout. */
  readonly holds: (path: string) => boolean;
}

const pages = (...names: readonly string[]) => {
  const paths = names.map((name) => (name === name.toUpperCase() ? `${name}.md` : `docs/${name}.md`));
  return { holds: (path: string) => paths.includes(path) };
};
const folder = (name: string) => ({ holds: (path: string) => path.startsWith(`docs/${name}/`) });

/** Where each page of the site stands, in the order of the navigation. A page that is in none stops the build. */
const pageGroups: readonly PageGroup[] = [
  { title: "Start here", kind: "Guide", ...pages("getting-started", "domain", "tasks") },
  {
    title: "Figures",
    kind: "Guide",
    ...pages("figures", "units", "stock-and-flow", "change", "targets", "explain"),
  },
  {
    title: "Time and place",
    kind: "Guide",
    ...pages("periods", "places", "merger", "provinces", "coverage"),
  },
  {
    title: "Tables and charts",
    kind: "Guide",
    ...pages("cubes", "plan-figures", "two-periods", "tables", "charts", "small-cells", "disclosure"),
  },
  { title: "Checks and rules", kind: "Guide", ...pages("checking", "own-rules") },
  { title: "In your app", kind: "Guide", ...pages("in-apps", "import", "own-metrics", "locales") },
  { title: "The book of metrics", kind: "Metric", ...folder("metrics") },
  { title: "The book of rules", kind: "Rule", ...folder("rules") },
  { title: "Reference", kind: "Table", ...folder("reference") },
  {
    title: "About phongtrao",
    kind: "Page",
    ...pages("why-not", "architecture", "CONTRIBUTING", "SECURITY", "CHANGELOG"),
  },
];

/** The group of the page of this path in the checkout. */
export function pageGroupOf(path: string): PageGroup {
  const group = pageGroups.find(({ holds }) => holds(path));
  if (group === undefined) throw new Error(`Put ${path} into a group of scripts/typedoc/page-groups.ts.`);
  return group;
}

/** The title of the part that the navigation begins with. */
export function firstGroup(): string {
  return groupOrder()[0] ?? "";
}

/** All parts of the navigation: the guides, the doors with what they export, the other pages. */
export function groupOrder(): readonly string[] {
  const titlesOf = (isGuide: boolean) =>
    pageGroups.filter(({ kind }) => (kind === "Guide") === isGuide).map(({ title }) => title);
  return [...titlesOf(true), "Modules", ...titlesOf(false), "Functions", "*"];
}
