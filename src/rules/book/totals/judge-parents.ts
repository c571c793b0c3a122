import type { PlainDate } from "../../../calendar/plain-date.js";
import { addToGroup } from "../../../internal/add-to-group.js";
import { childrenAt } from "../../../geography/children-at.js";
import { addsOverPlaces, combinePlaces } from "../../../geography/combine-places.js";
import { type Gazetteer, indexOf } from "../../../geography/gazetteer.js";
import { lifeOn } from "../../../geography/lives.js";
import type { Quantity } from "../../../quantity/quantity.js";
import { subtract } from "../../../quantity/subtract.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { atMostVerdict, sameVerdict } from "../../verdicts.js";
import { toldMissing } from "../told-missing.js";
import { oneByKey } from "./one-by-key.js";

/** The messages of rules that hold the figure of a unit against those of the units in it. */
export const parentMessages = {
  differs: ["place", "found", "expected", "difference"],
  "may-differ": ["place", "found", "expected"],
  "children-exceed": ["place", "found", "expected", "difference"],
  "children-missing": ["place", "missing", "count", "others"],
  "unreadable-moment": ["when"],
} as const;

/** A figure of a unit. */
interface Placed {
  readonly id: string;
  readonly when: string;
  readonly place: string;
  readonly quantity: Quantity;
}

type ParentJudgement = Judgement<typeof parentMessages>;

/**
 * Holds each figure of a group for one time against the sum of those of the units that are in its unit on the last day; of what does not add over places, against the largest and the sum. Of two figures of a unit that differ nobody knows which is a part of its parent.
 *
 * @internal
 */
export function judgeParents(
  group: readonly Placed[],
  context: RuleContext,
): ParentJudgement | readonly ParentJudgement[] {
  const [first] = group;
  const { gazetteer } = context;
  if (first === undefined || gazetteer === null) return "skip";
  const day = context.daysOf(first.when)?.lastDay;
  if (day === undefined)
    return {
      verdict: "incomplete",
      message: "unreadable-moment",
      data: { when: first.when },
      path: ["when"],
    };
  const byPlace = new Map<string, Placed[]>();
  for (const one of group) addToGroup(byPlace, one.place, one);
  return group.map((one) => judgeParent(one, { gazetteer, byPlace, day }, context));
}

/** The figures for one time, with the units of its last day. */
interface Time {
  readonly gazetteer: Gazetteer;
  readonly byPlace: ReadonlyMap<string, readonly Placed[]>;
  readonly day: PlainDate;
}

function judgeParent(
  parent: Placed,
  { gazetteer, byPlace, day }: Time,
  { figure, units }: RuleContext,
): ParentJudgement {
  const unit = lifeOn(indexOf(gazetteer).lives, parent.place, day);
  if (unit === undefined) return "skip";
  const children = childrenAt(gazetteer, parent.place, day);
  const byCode = oneByKey(
    children.flatMap(({ code }) => byPlace.get(code) ?? []),
    (child) => child.place,
  );
  if (byCode === null) return "skip";
  const reported = [...byCode.values()];
  const found = figure<string>(parent.quantity);
  const expected = combinePlaces(
    reported.map(({ quantity }) => figure<string>(quantity)),
    units,
  );
  if (expected === null) return "skip";
  const place = `${unit.name} (${parent.place})`;
  const at = { records: [parent.id, ...reported.map(({ id }) => id)], path: ["quantity"] };
  const numbers = { place, found: parent.quantity, expected };
  const data = { ...numbers, difference: subtract<string>(found, expected) };
  if (reported.length < children.length) {
    if (atMostVerdict(expected, found) === "fail")
      return { verdict: "fail", message: "children-exceed", data, ...at };
    const missing = children.filter(({ code }) => !byPlace.has(code)).map(({ name }) => name);
    const told = { place, ...toldMissing(missing) };
    return { verdict: "incomplete", message: "children-missing", data: told, ...at };
  }
  const verdict = sameVerdict(found, expected);
  // What may stand in several of the units adds up to no one number.
  if (verdict === "pass" || (verdict === "possible" && !addsOverPlaces(expected.unit, units))) return "pass";
  if (verdict === "fail") return { verdict, message: "differs", data, ...at };
  return { verdict, message: "may-differ", data: numbers, ...at };
}
