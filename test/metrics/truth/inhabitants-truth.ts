import type { Plan } from "phongtrao";
import type { ActivityWorld } from "./activity-world.js";
import { unitOn } from "./ground.js";
import { type Truth, nothing, number, open } from "./judge.js";
import { sumOf } from "./people-and-targets.js";
import type { RowScope } from "./rows.js";
import { daysOf } from "./telling.js";

/** How many people lived, at the end of the period, on the ground of the row: all of it where it has a place, else all that any number is told of. */
export function inhabitantsOf(world: ActivityWorld, plan: Plan, { place, period }: RowScope): Truth {
  if (period == null || place === null) return open("no period or no place");
  const told = world.register.populations.filter(({ when }) => {
    const own = daysOf(when);
    return (
      (own.firstDay <= period.lastDay && period.lastDay <= own.lastDay) ||
      (period.firstDay <= own.firstDay && own.lastDay <= period.lastDay)
    );
  });
  if (told.length === 0 && plan.gaps.stocks === "none") return nothing;
  if (place !== undefined) {
    const unit = unitOn(world.ground, place, period.lastDay);
    return unit === undefined
      ? open("place had ended")
      : number(sumOf(unit.atoms, world.inhabitants), { assumptions: { stockUnchanged: true } });
  }
  const atoms = new Set(
    told.flatMap(({ place: own, when }) => unitOn(world.ground, own, daysOf(when).lastDay)?.atoms ?? []),
  );
  if (world.ground.name !== "still") return open("which units count where no place is asked for");
  return plan.gaps.stocks === "none"
    ? number(sumOf([...atoms], world.inhabitants))
    : open("carried forward from any time");
}
