import { adminLevels, type AdminUnit } from "../../../geography/admin-unit.js";
import { ancestorsOf } from "../../../geography/ancestors.js";
import { type Gazetteer, type GazetteerIndex, indexOf } from "../../../geography/gazetteer.js";
import { lifeOn } from "../../../geography/lives.js";
import type { RecordIn } from "../../lists.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement } from "../../rule.js";

const lists = ["activities", "mediaOutputs", "engagements"] as const;

const messages = {
  outside: ["place", "organisation", "expected", "when"],
  "partly-outside": ["place", "organisation", "expected", "when"],
  wider: ["place", "organisation", "expected"],
  "unknown-organisation": ["organisation"],
  "unknown-unit": ["place", "when"],
  "no-parent": ["place"],
  "unreadable-moment": ["when"],
} as const;

/** Of what an organisation held or published: its place lies where the organisation works. */
export const outsideReportingUnit = defineRule({
  id: "place/outside-reporting-unit",
  definition: "The place of a record lies in the unit where the organisation that held it works.",
  severity: "warning",
  provenance: "house rule",
  needs: ["gazetteer"],
  selects: {
    each: "record",
    lists,
    where: (record) => record.place !== undefined && organisationOf(record) !== undefined,
    references: { organiser: "organisations", outlet: "organisations" },
  },
  messages,
  judge: (record, { gazetteer, daysOf, find }) => {
    const { place, when: moment } = record;
    const id = organisationOf(record);
    if (gazetteer === null || place === undefined || id === undefined) return "skip";
    const path = ["place"];
    const organisation = find("organisations", id);
    if (organisation === undefined)
      return { verdict: "incomplete", message: "unknown-organisation", data: { organisation: id }, path };
    if (organisation.place === undefined) return "skip";
    if (organisation.place === place) return "pass";
    const when = { moment };
    const days = daysOf(moment);
    if (days === null) return { verdict: "incomplete", message: "unreadable-moment", data: { when }, path };
    const judgement = judgePlaces([place, organisation.place], [days.firstDay, days.lastDay], gazetteer);
    if (typeof judgement === "string") return judgement;
    const { message, unit, expected } = judgement;
    if (message === "unknown-unit")
      return { verdict: "incomplete", message, data: { place: unit, when }, path };
    if (message === "no-parent") return { verdict: "incomplete", message, data: { place: unit }, path };
    const data = { place: unit, organisation: organisation.name, expected, when };
    if (message === "outside") return { verdict: "fail", message, data, path };
    return { verdict: "possible", message, data, path };
  },
});

function organisationOf(record: RecordIn<(typeof lists)[number]>): string | undefined {
  return "output" in record ? record.outlet : "organiser" in record ? record.organiser : undefined;
}

interface Placed {
  readonly message: "outside" | "partly-outside" | "wider" | "unknown-unit" | "no-parent";
  /** Name and code of the place, or of the unit of which something is not known. */
  readonly unit: string;
  /** Name and code of the unit where the organisation works. */
  readonly expected: string;
}

type Relation = "within" | "wider" | "apart";

/** How a place and the unit of an organisation lie to each other, on the first day and on the last. */
function judgePlaces(
  codes: readonly [place: string, own: string],
  days: readonly [first: string, last: string],
  gazetteer: Gazetteer,
): Placed | Extract<Judgement<typeof messages>, "pass"> {
  const index = indexOf(gazetteer);
  const relations = new Set<Relation>();
  const names = { unit: codes[0], expected: codes[1] };
  for (const day of days) {
    const [place, own] = [lifeOn(index.lives, codes[0], day), lifeOn(index.lives, codes[1], day)];
    if (place === undefined) return { ...names, message: "unknown-unit" };
    if (own === undefined) return { ...names, message: "unknown-unit", unit: codes[1] };
    names.unit = named(place);
    names.expected = named(own);
    const relation = relationOf(index, [place, own], day);
    const lost = relation === "apart" ? lostIn(index, [place, own], day) : undefined;
    if (lost !== undefined) return { ...names, message: "no-parent", unit: named(lost) };
    relations.add(relation);
  }
  const [relation] = relations;
  if (relations.size > 1) return { ...names, message: "partly-outside" };
  if (relation === "within") return "pass";
  return { ...names, message: relation === "wider" ? "wider" : "outside" };
}

function relationOf(
  index: GazetteerIndex,
  [place, own]: readonly [AdminUnit, AdminUnit],
  day: string,
): Relation {
  const liesIn = (inner: AdminUnit, outer: AdminUnit): boolean =>
    ancestorsOf(index, inner, day).some(({ code }) => code === outer.code);
  if (liesIn(place, own)) return "within";
  return liesIn(own, place) ? "wider" : "apart";
}

/** Of two units the lower, where it may lie in the other all the same: the gazetteer does not say in which unit of the other's level it lies, nor in another one above that. */
function lostIn(
  index: GazetteerIndex,
  units: readonly [AdminUnit, AdminUnit],
  day: string,
): AdminUnit | undefined {
  const [upper, lower] = [...units].sort((a, b) => rankOf(a) - rankOf(b));
  if (upper === undefined || lower === undefined || rankOf(upper) === rankOf(lower)) return undefined;
  const around = ancestorsOf(index, lower, day);
  if (around.some(({ level }) => level === upper.level)) return undefined;
  const above = around.find((unit) => rankOf(unit) < rankOf(upper));
  return above === undefined || ancestorsOf(index, upper, day).includes(above) ? lower : undefined;
}

function rankOf({ level }: AdminUnit): number {
  return adminLevels.indexOf(level);
}

function named({ name, code }: AdminUnit): string {
  return `${name} (${code})`;
}
