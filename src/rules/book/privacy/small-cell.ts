import type { Path } from "../../../internal/failure.js";
import type { Figure } from "../../../quantity/figure.js";
import type { Quantity } from "../../../quantity/quantity.js";
import { toFigure } from "../../../quantity/to-figure.js";
import type { Audience } from "../../../records/codes.js";
import { defineRule } from "../../define-rule.js";
import type { RecordIn } from "../../lists.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { placeName } from "../place-name.js";

const lists = ["activities", "engagements", "populations"] as const;

const messages = {
  small: ["group", "found", "place", "below"],
  "may-be-small": ["group", "found", "place", "below"],
  "no-place": ["group", "found", "below"],
} as const;

/** Of groups that the law calls sensitive: none is so small that a person of it can be told. */
export const smallCell = defineRule({
  id: "privacy/small-cell",
  definition: "No count of a group by ethnicity, religion or standing is so small that it points to persons.",
  severity: "warning",
  provenance: "91/2025/QH15 and 356/2025/NĐ-CP, on the protection of personal data",
  parameters: { below: { default: 5, meaning: "Counts below this number are small." } },
  selects: { each: "record", lists },
  messages,
  judge: (record, context) =>
    cellsOf(record)
      .filter(({ audience }) => sensitive.includes(audience))
      .map((cell) => judgeCell(cell, record, context)),
});

/** Groups by ethnic origin or religious belief, and those whose members are known by name in their villages. */
const sensitive: readonly Audience[] = [
  "ethnic-minorities",
  "parishioners",
  "religious-dignitaries",
  "prestigious-persons",
];

interface Cell {
  readonly audience: Audience;
  readonly count: Quantity;
  readonly path: Path;
}

function cellsOf(record: RecordIn<(typeof lists)[number]>): readonly Cell[] {
  if ("headcount" in record)
    return [{ audience: record.audience, count: record.headcount, path: ["headcount"] }];
  if ("quantity" in record)
    return record.audience === undefined
      ? []
      : [{ audience: record.audience, count: record.quantity, path: ["quantity"] }];
  const { parts = [] } = ("audiences" in record ? record.audiences : undefined) ?? {};
  return parts.flatMap(({ audience, count }, index) =>
    count === undefined ? [] : [{ audience, count, path: ["audiences", "parts", index, "count"] }],
  );
}

function judgeCell(
  { audience, count, path }: Cell,
  { place: code, when }: RecordIn<(typeof lists)[number]>,
  context: RuleContext<"below">,
): Judgement<typeof messages> {
  const { figure, units } = context;
  const { below } = context.parameters;
  const found = figure<string>(count);
  if (!people.includes(count.unit)) return "pass";
  // "Gần 300" may be three by its words, but by custom nobody says so.
  const usual = toFigure<string>(count, { reading: "customary", units });
  if (![found, usual].every((one) => mayBeSmall(one, below))) return "pass";
  const isSmall = found.lower > 0 && found.upper !== null && found.upper < below;
  const group = { codes: "audiences", code: audience } as const;
  const data = { group, found: count, below };
  if (code === undefined)
    return isSmall ? { verdict: "incomplete", message: "no-place", data, path } : "pass";
  const place = placeName(code, context.daysOf(when)?.lastDay, context);
  return isSmall
    ? { verdict: "fail", message: "small", data: { ...data, place }, path }
    : { verdict: "possible", message: "may-be-small", data: { ...data, place }, path };
}

/** What counts people, or points to them. */
const people = ["person", "attendance", "inhabitant", "household"];

function mayBeSmall({ lower, upper }: Figure, below: number): boolean {
  return lower < below && (upper === null || upper > 0);
}
