import { checkRegister, parseRegister, type Register } from "phongtrao";
import type fc from "fast-check";
import { expect, it } from "vitest";
import { activityWorlds } from "./activity-world.js";
import { above, type Ground } from "./ground.js";
import { type LedgerWorld, ledgerWorlds, registerOf, type StockLine } from "./ledger-world.js";
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

const asOf = "2027-12-31";

it.each(worlds)("no rule says that true records contradict each other: %s", (_, told) => {
  const failed = samplesOf(told, 60).flatMap(({ ground, register }) => {
    const options = { gazetteer: ground.gazetteer, periodKinds: kinds, asOf };
    const { findings } = checkRegister({ ...parseRegister({}), ...register }, options);
    return findings
      .filter(({ rule, verdict }) => verdict === "fail" && !mayFail.includes(rule))
      .map((finding) => ({ finding, ground: ground.name, register }));
  });
  expect(failed).toStrictEqual([]);
});

it.each([plain, { ...plain, isTidy: true }])(
  "what is more than that of which it is a part is found",
  (mode) => {
    const pairs = samplesOf(ledgerWorlds(mode), 400).flatMap((world) =>
      world.stockLines.flatMap((whole) =>
        world.stockLines
          .filter((part) => isPartOf(part, whole, world))
          .map((part) => ({ world, part, whole })),
      ),
    );
    expect(pairs).not.toHaveLength(0);
    const missed = pairs.filter(({ world, part, whole }) => !isFound(part, whole, world));
    expect(missed.map(({ part, whole }) => [part.record, whole.record])).toStrictEqual([]);
  },
);

/** Whether a total is of what another one is of, or of a part of it, on the same day. */
function isPartOf(part: StockLine, whole: StockLine, { ground }: LedgerWorld): boolean {
  const [of, all] = [part.record, whole.record];
  const isTotal = [of, all].every(({ kind }) => kind === "statedTotal");
  const places = [
    of.place,
    ...ground.levels.map((level) => of.place && above(ground, of.place, level, part.day)?.code),
  ];
  return (
    part !== whole &&
    isTotal &&
    part.day === whole.day &&
    of.movement === all.movement &&
    (all.place === undefined ? of.place === undefined : places.includes(all.place)) &&
    [undefined, of.holder].includes(all.holder) &&
    [undefined, of.field].includes(all.field)
  );
}

/** Whether some rule fails where the part is told as one more than the whole. */
function isFound(part: StockLine, whole: StockLine, world: LedgerWorld): boolean {
  const register = { ...parseRegister({}), ...registerOf(world) };
  const value = whole.record.quantity.value + 1;
  const ledger = register.ledger.map((entry) =>
    entry.id === part.id ? { ...entry, quantity: { ...entry.quantity, value } } : entry,
  );
  const options = { gazetteer: world.ground.gazetteer, periodKinds: kinds, asOf };
  return checkRegister({ ...register, ledger }, options).findings.some(({ verdict }) => verdict === "fail");
}
