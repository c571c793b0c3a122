import { checkRegister, parseRegister, type Register } from "phongtrao";
import type fc from "fast-check";
import { expect, it } from "vitest";
import { activityWorlds } from "./activity-world.js";
import type { Ground } from "./ground.js";
import { ledgerWorlds, registerOf } from "./ledger-world.js";
import { registerOfReturns, returnsWorlds } from "./returns.js";
import { samplesOf } from "./samples-of.js";
import { kinds } from "./telling.js";
import { registerOfThings, thingsWorlds } from "./things.js";

/** What is told of a world. */
interface Told {
  readonly ground: Ground;
  readonly register: Partial<Register>;
}

const plain = { isExact: true, isWide: false, isTidy: false, isVague: false };
const ofLedger = (mode: Partial<typeof plain>) =>
  ledgerWorlds({ ...plain, ...mode }).map((world) => ({ ground: world.ground, register: registerOf(world) }));
const ofThings = (isExact: boolean) =>
  thingsWorlds(isExact).map((world) => ({ ground: world.ground, register: registerOfThings(world) }));
const worlds: readonly (readonly [string, fc.Arbitrary<Told>])[] = [
  ["ledgers at the ends of years", ofLedger({ isTidy: true })],
  ["ledgers in exact numbers", ofLedger({})],
  ["ledgers in hedged numbers", ofLedger({ isExact: false })],
  ["ledgers for long times and wide places", ofLedger({ isExact: false, isWide: true, isVague: true })],
  ["activities", activityWorlds({ isExact: true, isWide: true, tellsTwice: false })],
  ["activities in hedged numbers", activityWorlds({ isExact: false, isWide: true, tellsTwice: true })],
  ["media outputs and engagements", ofThings(true)],
  ["media outputs and engagements in hedged numbers", ofThings(false)],
  ["returns", returnsWorlds().map((world) => ({ ground: world.ground, register: registerOfReturns(world) }))],
];

/** Of words that are odd and true ("trên 0"), and of returns that are truly late or have not come. */
const mayFail = [
  "quantity/more-than-nothing",
  "quantity/hedge-on-non-round",
  "coverage/late-return",
  "coverage/missing-return",
];

it.each(worlds)("no rule says that true records contradict each other: %s", (_, told) => {
  const failed = samplesOf(told, 60).flatMap(({ ground, register }) => {
    const options = { gazetteer: ground.gazetteer, periodKinds: kinds, asOf: "2027-12-31" };
    const { findings } = checkRegister({ ...parseRegister({}), ...register }, options);
    return findings
      .filter(({ rule, verdict }) => verdict === "fail" && !mayFail.includes(rule))
      .map((finding) => ({ finding, ground: ground.name, register }));
  });
  expect(failed).toStrictEqual([]);
});
