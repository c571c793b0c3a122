import {
  calendarErrors,
  commonErrors,
  type ErrorCode,
  geographyErrors,
  metricErrors,
  quantityErrors,
  ruleErrors,
  schemaErrors,
} from "phongtrao";
import { errorExamples } from "./errors/examples.js";
import {
  calendarRemedies,
  commonRemedies,
  geographyRemedies,
  metricRemedies,
  quantityRemedies,
  ruleRemedies,
  schemaRemedies,
} from "./errors/remedies.js";
import { throwersByCode } from "./errors/throwers.js";

/** `docs/reference/errors.md`: each code under a heading of its own, which its anchor is made of. */
export function errorsPage(note: string): string {
  const parts = partsOf(meanings());
  const throwers = throwersByCode(parts.flatMap(([, entries]) => entries.map(({ code }) => code)));
  return [
    `# All error codes\n\nEvery error that phongtrao throws is a \`PhongTraoError\` with one of these codes, with data and a path. Codes are stable; sentences may change. What is wrong with input that is checked is told by [problems](problems.md), which are no errors.${note}`,
    parts.map(([title, entries]) => `- **${title}**: ${entries.map(linkTo).join(", ")}`).join("\n"),
    ...parts.flatMap(([title, entries]) => [
      `## ${title}`,
      ...entries.flatMap((entry) => sectionOf(entry, throwers.get(entry.code) ?? [])),
    ]),
  ].join("\n\n");
}

/** What one part of phongtrao means by a code. */
interface Meaning {
  readonly code: string;
  readonly part: string;
  readonly when: string;
  readonly remedy: string;
}

/** A code with all that it means: a reader who holds the error need not know the part that threw it. */
interface Entry {
  readonly code: string;
  readonly meanings: readonly Meaning[];
}

function meanings(): readonly Meaning[] {
  return [
    ...meaningsOf("Every part", commonErrors, commonRemedies),
    ...meaningsOf("Quantities", quantityErrors, quantityRemedies),
    ...meaningsOf("Periods", calendarErrors, calendarRemedies),
    ...meaningsOf("Places", geographyErrors, geographyRemedies),
    ...meaningsOf("Figures from records", metricErrors, metricRemedies),
    ...meaningsOf("Rules", ruleErrors, ruleRemedies),
    ...meaningsOf("The gate", schemaErrors, schemaRemedies),
  ];
}

function meaningsOf<Code extends string>(
  part: string,
  errors: Readonly<Record<Code, string>>,
  remedies: Readonly<Record<NoInfer<Code>, string>>,
): readonly Meaning[] {
  return (Object.keys(errors) as Code[]).map((code) => ({
    code,
    part,
    when: errors[code],
    remedy: remedies[code],
  }));
}

const shared = "Several parts";

/** The parts in their order, with what each of them alone throws, and last what several do. */
function partsOf(all: readonly Meaning[]): readonly (readonly [title: string, entries: readonly Entry[]])[] {
  const codes = [...new Set(all.map(({ code }) => code))];
  const entries = codes.map((code) => ({ code, meanings: all.filter((one) => one.code === code) }));
  const titles = [...new Set(all.map(({ part }) => part)), shared];
  return titles.map((title) => [title, entries.filter((entry) => partOf(entry) === title)]);
}

function partOf({ meanings: [first, ...more] }: Entry): string {
  return more.length > 0 || first === undefined ? shared : first.part;
}

function linkTo({ code }: Entry): string {
  return `[\`${code}\`](#${code})`;
}

function sectionOf(entry: Entry, throwers: readonly string[]): readonly string[] {
  const { code } = entry;
  const example = errorExamples[code as ErrorCode];
  return [
    `### ${code}`,
    ...toldOf(entry),
    ...(example === undefined ? [] : [`\`\`\`ts\n${example}\n\`\`\``]),
    `**Thrown by**: ${thrownBy(code, throwers)}`,
  ];
}

function toldOf({ meanings: [first, ...others] }: Entry): readonly string[] {
  if (first === undefined) return [];
  if (others.length === 0) return [first.when, `**What to do**: ${first.remedy}`];
  return [first, ...others].map(
    ({ part, when, remedy }) => `- **${part}**: ${when}\n\n  **What to do**: ${remedy}`,
  );
}

/** Where doc comments name no function, since it is any that takes options, or one that phongtrao hands out. */
const others: Readonly<Partial<Record<ErrorCode, string>>> = {
  "invalid-options": "every function that takes options or named arguments",
  "unknown-option": "every function that takes options or named arguments",
  "undeclared-reference": "`find` of `RuleContext`, within the check of a rule",
};

function thrownBy(code: string, throwers: readonly string[]): string {
  const told = others[code as ErrorCode] ?? throwers.map((name) => `\`${name}\``).join(", ");
  if (told === "") throw new Error(`No doc comment of a function names ${code}.`);
  return told;
}
