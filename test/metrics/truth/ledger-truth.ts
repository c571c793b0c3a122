import type { Period, Plan } from "phongtrao";
import { type Ground, isWithin, unitOn, unitsOn } from "./ground.js";
import { growthOf } from "./growth-truth.js";
import { type Truth, nothing, number, open } from "./judge.js";
import type { FlowKind, LedgerWorld } from "./ledger-world.js";
import { type RowScope, hasKey, passesPeriod, passesWords, trulyIn } from "./rows.js";
import { effectiveOf, moreByNew, stockOf } from "./stock-counts.js";
import { attainmentTruth, targetOf, targetTruth } from "./target-truth.js";
import { type ToldStock, toldStock } from "./told-stock.js";

export type Key = Readonly<Record<string, string | null | undefined>>;

/** What is true of the entries of a row. */
export function truthOfLedger(
  world: LedgerWorld,
  plan: Plan,
  key: Key,
  scope: RowScope,
): Readonly<Record<string, Truth>> {
  const ofRow = world.flowLines.filter(
    (line) =>
      passesWords(world.ground, plan, line) &&
      passesPeriod(plan, line) &&
      hasKey(world.ground, plan, line, key),
  );
  const flow = (...which: readonly FlowKind[]): Truth => {
    const lines = ofRow.filter((line) => which.includes(line.flow.kind));
    const happened = world.flowLines.some(
      (line) =>
        which.includes(line.flow.kind) &&
        trulyIn(world.ground, plan, key, line, line.flow.day, line.flow.cell.atom),
    );
    return lines.length === 0
      ? { kind: "nothing", happened }
      : number(
          lines.reduce((total, line) => total + line.flow.count, 0),
          { mustBeExact: world.isExact },
        );
  };
  const { period } = scope;
  const stocks =
    period == null ? null : stockTruths(world, plan, key, { ...scope, period }, flow("recognised"));
  const later = open("no period");
  return {
    modelsAdded: flow("added", "established", "replicated"),
    modelsRemoved: flow("discontinued", "merged"),
    modelsCorrectedUp: flow("up"),
    modelsCorrectedDown: flow("down"),
    modelsRecognised: flow("recognised"),
    ...(stocks ?? {
      modelsInForce: later,
      modelsTarget: later,
      modelsAttainment: later,
      modelsEffective: later,
      effectiveShare: later,
      recognisedShare: later,
      modelsPerCommune: later,
      modelGrowth: later,
    }),
  };
}

function stockTruths(
  world: LedgerWorld,
  plan: Plan,
  key: Key,
  scope: RowScope & { readonly period: Period },
  recognised: Truth,
): Readonly<Record<string, Truth>> {
  const { period, place } = scope;
  const all = toldStock(world, plan, key, period, ["statedTotal", "opening"], place);
  const good = toldStock(world, plan, key, period, ["effective"], place);
  const inForce = all === null ? 0 : stockOf(all.cells, world.flows, period.lastDay);
  const effective = good === null ? 0 : effectiveOf(good.cells, world.flows, period.lastDay);
  const assumptionsOf = (...told: readonly (ToldStock | null)[]) =>
    Object.fromEntries(
      (["stockUnchanged", "nothingAdded", "nothingRemoved", "nothingCorrected"] as const).map((name) => [
        name,
        told.every((one) => one === null || one.assumptions[name] === true),
      ]),
    );
  const here = place == null ? undefined : unitOn(world.ground, place, period.lastDay);
  const isOfOtherGround = (told: ToldStock | null) =>
    here !== undefined &&
    told !== null &&
    told.lines.some(({ unit }) => unit !== undefined && !isWithin(unit.atoms, here.atoms));
  const warned = isOfOtherGround(all)
    ? "of other ground than the place has at the end of the period"
    : undefined;
  const communes = place === null ? 0 : communesIn(world.ground, place, period.lastDay);
  const quotient = (n: number, d: number, told: readonly (ToldStock | null)[], mustWarn?: string): Truth =>
    told.includes(null)
      ? nothing
      : hasMethods(world)
        ? open("two methods")
        : d === 0
          ? open("nothing to divide by")
          : number(n / d, {
              assumptions: assumptionsOf(...told),
              ...(mustWarn !== undefined && { mustWarn }),
            });
  const models: Truth =
    all === null
      ? nothing
      : number(inForce, {
          ...(hasMethods(world) && { other: inForce + moreByNew * all.cells.length }),
          assumptions: assumptionsOf(all),
          mustBeExact: world.isExact && all.isPlain && !hasMethods(world),
          extent: all.extent,
          ...(warned !== undefined && { mustWarn: warned }),
        });
  const target = targetOf(world.targets, "models", plan, key, scope);
  return {
    modelsInForce: models,
    modelsTarget: targetTruth(target),
    modelsAttainment: hasMethods(world) ? open("two methods") : attainmentTruth(target, models),
    modelsEffective:
      good === null
        ? nothing
        : number(effective, {
            ...(hasMethods(world) && { other: effective + moreByNew * good.cells.length }),
            assumptions: assumptionsOf(good),
            extent: good.extent,
          }),
    effectiveShare: quotient(
      effective,
      inForce,
      [good, all],
      good?.extent === all?.extent ? undefined : "differentCoverage",
    ),
    recognisedShare:
      recognised.kind === "number"
        ? quotient(recognised.value, inForce, [all])
        : recognised.kind === "nothing"
          ? open("nobody recognised")
          : recognised,
    modelsPerCommune: quotient(inForce, communes, [all]),
    modelGrowth: growthOf(world, plan, key, scope, all),
  };
}

export function hasMethods({ stockLines }: LedgerWorld): boolean {
  return stockLines.some(({ record }) => record.method !== undefined);
}

function communesIn(ground: Ground, place: string | undefined, day: string): number {
  const unit = place === undefined ? null : unitOn(ground, place, day);
  if (unit === undefined) return 0;
  return unitsOn(ground, "commune", day).filter(({ atoms }) => unit === null || isWithin(atoms, unit.atoms))
    .length;
}
