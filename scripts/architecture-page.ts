import {
  architectureCommand,
  architecturePicture,
  foldersOfSource,
  type Folder,
} from "./architecture-picture.js";
import { formatPage } from "./site/format-page.js";

/** The page of the house and its picture, by their paths. */
export async function architecturePage(): Promise<Readonly<Record<string, string>>> {
  const folders = await foldersOfSource();
  const path = "docs/architecture.md";
  const page = await formatPage(path, pageOf(folders));
  return { [path]: page, "docs/media/architecture.svg": architecturePicture(folders) };
}

/** What stands in each folder, for somebody who looks for it. */
const contents: Readonly<Record<string, string>> = {
  internal:
    "what every layer needs, and no word of the domain: failures, freezing, folding text, exact fractions",
  quantity: "a count with a unit, a hedge and bounds; ratios; how counts are printed",
  calendar: "plain days and periods, the calendars that close on the 14th, deadlines",
  geography: "administrative units through time, their successions, restated series; the provinces as data",
  records: "what a campaign office keeps: an interface a record, and the register of them all",
  metrics: "figures from records: plans and cubes, growth, the ledger, coverage, disclosure, explanations",
  rules: "judgements of a register: the engine, findings, and the book, one file a rule",
  schema: "the gate: unknown in, register out; problems; JSON Schema",
  locale: "the words of a language, as data that nothing imports",
};

function pageOf(folders: readonly Folder[]): string {
  const rows = [...folders]
    .reverse()
    .map(
      ({ name, layer, imports }) =>
        `| \`src/${name}\` | ${layer} | ${contents[name] ?? ""} | ${imports.join(", ")} |`,
    );
  return `# The house

One package, a folder a layer. A file imports from its own folder and from lower layers, never upward, never in a circle; \`npm run lint:layers\` fails on anything else.

![The folders of src and what they import](media/architecture.svg)

The picture and the table are drawn from the imports of the code by \`${architectureCommand}\`. An arrow that follows from two others is left out.

| folder | layer | what is in it | imports from |
| --- | --- | --- | --- |
${rows.join("\n")}

## How data flows

JSON comes in through \`schema\`, which lets it pass as a register or tells what is wrong with it. \`metrics\` makes figures of a register, \`rules\` findings. \`locale\` has the words in which both are printed; functions that print take them as an argument. Nothing flows back: a number never depends on an opinion about it, and neither on a language.

## Why it is so

- Values know nothing of records, records nothing of judgements, and words come last. Adding a language cannot change a number.
- Each of the three packages that phongtrao stands on has one door: decimal.js is imported by one file, date-fns by one, zod by one folder. Their traps (a global precision, local time, bundle weight) are held in by a place that a check can name.
- Records are plain JSON data with no methods, so that they survive a worker, a database and two copies of the package. What is computed is frozen.
- A plan is data, and so is a rule's selection: what is asked can be kept, compared and sent.
- Nothing is registered anywhere, no option is process-wide.

## Doors

\`phongtrao\` has everything but the provinces and the words. \`phongtrao/geography\` has the provinces, \`phongtrao/schema\` the gate alone, \`phongtrao/locale/vi\` and \`phongtrao/locale/en\` the words. The list in \`package.json#exports\` is the one list: the build, the reference and the checks of the package read it.

Each door stands twice in the package. Bundlers and browsers (\`module\`, \`default\`) get one file for each of ours, so that what is not imported is left out. Node, Deno and Bun (\`node\`) get few files, which load in half the time or less. What no door leads to is taken out of \`dist\` when it is built.

## Where do I put …

[CONTRIBUTING](../CONTRIBUTING.md#where-things-are) has a table: what to write for a metric, a rule, a unit, a period kind, a record field, and what a forgotten part shows up as.
`;
}
