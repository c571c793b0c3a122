import { Comment, CommentTag, type DeclarationReflection, type ProjectReflection } from "typedoc";
import { categoryOf } from "./category-of.js";
import { linkTo } from "./link-to.js";

/** Puts the many names of the main door under heads, by the file that each is declared in, and links each to its guide. */
export function categoriseNames(project: ProjectReflection): void {
  const door = project.children?.find(({ name }) => name === "phongtrao");
  for (const name of door?.children ?? []) categorise(name, project);
}

/** Names that another page tells of than the others under their head. */
const ownGuides: Readonly<Record<string, string>> = {
  codeLabel: "in-apps",
  compare: "tables",
  decompose: "change",
  checkMetricLaws: "own-metrics",
  defineAggregate: "own-metrics",
  defineMetric: "own-metrics",
  defineRule: "own-rules",
  defineUnit: "units",
  evaluateChange: "two-periods",
  fromYearToDate: "periods",
  recordLabel: "checking",
  restate: "merger",
  toYearToDate: "periods",
  totalsOf: "merger",
  withRuleWords: "own-rules",
};

function categorise(name: DeclarationReflection, project: ProjectReflection): void {
  const category = categoryOf(name, project);
  if (category === undefined) return;
  name.comment ??= new Comment();
  name.comment.blockTags.push(new CommentTag("@category", [{ kind: "text", text: category.title }]));
  const links = [`metrics/${name.name}`, ownGuides[name.name] ?? category.guide].flatMap((page) =>
    linkTo(page, project),
  );
  const comment = name.signatures?.[0]?.comment ?? name.comment;
  for (const link of links) comment.blockTags.push(new CommentTag("@see", [link]));
}
