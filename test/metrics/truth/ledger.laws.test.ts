import { describe, expect, it } from "vitest";
import { casesOf } from "./cases-of.js";
import { truthOfLedger } from "./ledger-truth.js";
import { ledgerWorlds, type LedgerMode, type LedgerWorld, lessOf, registerOf } from "./ledger-world.js";
import type { Family } from "./plans.js";
import { violationsOf } from "./survey.js";

const family: Family = {
  measures: [
    "modelsAdded",
    "modelsRemoved",
    "modelsCorrectedUp",
    "modelsCorrectedDown",
    "modelsRecognised",
    "modelsInForce",
    "modelsTarget",
    "modelsAttainment",
    "modelsEffective",
    "effectiveShare",
    "recognisedShare",
    "modelsPerCommune",
    "modelGrowth",
  ],
  words: { movement: ["m"], holder: ["collective"], field: ["economy"] },
};
const plain = { isExact: true, isWide: false, isTidy: false, isVague: false };
const modes: readonly (readonly [string, LedgerMode])[] = [
  ["in exact numbers at the ends of years", { ...plain, isTidy: true }],
  ["in exact numbers", plain],
  ["in hedged numbers", { ...plain, isExact: false }],
  ["by two methods", { ...plain, isTidy: true, hasMethods: true }],
  [
    "for long times and wide places, not all with a holder",
    { ...plain, isExact: false, isWide: true, isVague: true },
  ],
];

describe("a true ledger", () => {
  it.each(modes)("%s gives true figures", (_, mode) => {
    const violations = violationsOf({
      cases: casesOf(ledgerWorlds(mode), family),
      simulate: (world) => ({
        ground: world.ground,
        register: registerOf(world),
        truthOf: (plan, key, scope) => truthOfLedger(world, plan, key, scope),
      }),
      smaller: lessOf,
      told,
    });
    expect(violations).toStrictEqual([]);
  });
});

/** What is told and what is true, in short lines. */
function told(world: LedgerWorld): unknown {
  return {
    ground: world.ground.name,
    ledger: registerOf(world).ledger,
    truth: world.cells.map(({ id, ...cell }) => ({
      ...cell,
      flows: world.flows.flatMap((flow) =>
        flow.cell.id === id ? [`${flow.day} ${flow.kind} ${flow.count}`] : [],
      ),
    })),
  };
}
