/** One part of the navigation. The order of its pages is that of `projectDocuments` in `typedoc.json`. */
interface PageGroup {
  readonly title: string;
  /** Whether it holds the page of this path in the checkout. */
  readonly holds: (path: string) => boolean;
}

const pages = (...names: readonly string[]) => {
  const paths = names.map((name) => (name === name.toUpperCase() ? `${name}.md` : `docs/${name}.md`));
  return { holds: (path: string) => paths.includes(path) };
};
const folder = (name: string) => ({ holds: (path: string) => path.startsWith(`docs/${name}/`) });

/** Where each page of the site stands. A page that is in none stops the build. */
export const pageGroups: readonly PageGroup[] = [
  {
    title: "Guides",
    ...pages(
      ...[
        "getting-started",
        "domain",
        "figures",
        "units",
        "periods",
        "places",
        "provinces",
        "stock-and-flow",
      ],
      ...["change", "cubes", "coverage", "small-cells", "explain", "checking"],
    ),
  },
  { title: "Your own, in your app", ...pages("own-rules", "own-metrics", "locales", "in-apps") },
  { title: "About phongtrao", ...pages("why-not", "architecture", "CONTRIBUTING", "SECURITY", "CHANGELOG") },
  { title: "The book of metrics", ...folder("metrics") },
  { title: "The book of rules", ...folder("rules") },
  { title: "Tables", ...folder("reference") },
];
