import {
  addDays,
  isPhongTraoError,
  type LedgerEntry,
  modelGrowth,
  type ModelGrowth,
  parsePeriod,
  type Register,
} from "phongtrao";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Territory, unitOn } from "./ground.js";
import { type AnyFigure, isViolation, judge, number } from "./judge.js";
import { type Cell, ledgerWorlds, type LedgerMode, type LedgerWorld, registerOf } from "./ledger-world.js";
import { samplesOf } from "./samples-of.js";
import { signed, sortOf, stockOf } from "./stock-counts.js";
import { kinds } from "./telling.js";

const pairs = [
  ["2024", "2025"],
  ["2025-H1", "2025"],
  ["2025-H1", "2025-H2"],
  ["2025-Q1", "2025-Q2"],
  ["2024", "2025-H1"],
  ["2024", "2025-Q1"],
  ["2025-Q1", "2025"],
  ["R2024", "R2025"],
] as const;
const plain = { isExact: true, isWide: false, isTidy: false, isVague: false };
const modes: readonly (readonly [string, LedgerMode])[] = [
  ["in exact numbers at the ends of years", { ...plain, isTidy: true }],
  ["in exact numbers", plain],
  ["in hedged numbers", { ...plain, isExact: false }],
  ["for long times and wide places", { ...plain, isExact: false, isWide: true, isVague: true }],
];

/** The stock of which an entry tells, between two periods. */
interface Question {
  readonly world: LedgerWorld;
  readonly entry: LedgerEntry;
  readonly pair: readonly [string, string];
}

const ofStock = ({ ledger = [] }: Partial<Register>) =>
  ledger.filter(({ kind }) => !["effective", "recognised"].includes(kind));

const questions = (mode: LedgerMode): fc.Arbitrary<Question> =>
  ledgerWorlds(mode)
    .filter((world) => ofStock(registerOf(world)).length > 0)
    .chain((world) =>
      fc.record({
        world: fc.constant(world),
        entry: fc.constantFrom(...ofStock(registerOf(world))),
        pair: fc.constantFrom(...pairs),
      }),
    );

/** Refused for its data, as documented. */
const refusals = ["ambiguous-ledger", "entry-straddles-window", "conflicting-stocks"];

describe.each(modes)("true ledgers %s", (_, mode) => {
  it("have true growths of each stock", () => {
    const [first] = samplesOf(questions(mode), 400).flatMap(defectsOf);
    expect(first).toBeUndefined();
  });
});

function defectsOf({ world, entry, pair: [from, to] }: Question): readonly unknown[] {
  const { ground } = world;
  const { movement, place, holder, field } = entry;
  const question = { movement, place, holder, field, from, to };
  const ask = (): ModelGrowth | null => {
    try {
      return modelGrowth(
        { ledger: registerOf(world).ledger ?? [] },
        { ...question, gazetteer: ground.gazetteer, periodKinds: kinds },
      );
    } catch (error) {
      if (isPhongTraoError(error) && refusals.includes(error.code)) return null;
      throw error;
    }
  };
  const grown = ask();
  if (grown === null) return [];
  const days = [from, to].map((id) => parsePeriod(id, kinds).lastDay);
  const [first = "", last = ""] = days;
  // An opening is of the ground of the day that it opens.
  const isOpened = (day: string) =>
    world.stockLines.some(
      (line) => grown.entries.includes(line.id) && line.day === day && line.standsFrom > day,
    );
  const [before, after] = days.map((day) =>
    place === undefined ? undefined : unitOn(ground, place, isOpened(day) ? addDays(day, 1) : day),
  );
  const isSame = place === undefined || (before !== undefined && before.atoms.join() === after?.atoms.join());
  const cellsOn = (unit: Territory | undefined): readonly Cell[] =>
    world.cells.filter(
      (cell) =>
        (place === undefined || unit?.atoms.includes(cell.atom) === true) &&
        cell.movement === movement &&
        (holder ?? cell.holder) === cell.holder &&
        (field ?? cell.field) === cell.field,
    );
  const [mine, its] = [cellsOn(before), cellsOn(after)];
  const [opening, closing] = [stockOf(mine, world.flows, first), stockOf(its, world.flows, last)];
  // From the first total that may be carried on to the last day that is asked for.
  const untold = world.flows.filter(
    (flow) =>
      signed(flow) !== 0 &&
      its.concat(mine).some(({ id }) => id === flow.cell.id) &&
      !world.flowLines.some(
        (line) =>
          line.flow === flow &&
          line.record.place === place &&
          line.record.holder === holder &&
          line.record.field === field,
      ),
  );
  const none = (sort: string) => !untold.some(({ kind }) => sortOf(kind) === sort);
  const assumptions = {
    stockUnchanged: untold.length === 0,
    nothingAdded: none("added"),
    nothingRemoved: none("removed"),
    nothingCorrected: none("corrected"),
  };
  const truth = (value: number) => number(value, { assumptions });
  // Flags of the growth are not of the parts that were stated.
  const withFlags = (figure: AnyFigure): AnyFigure =>
    figure &&
    ({
      ...figure,
      flags: [...figure.flags, ...grown.flags.filter((flag) => flag === "differentCoverage")],
    } as AnyFigure);
  const held = [
    ["opening", withFlags(grown.opening), truth(opening)],
    ["closing", withFlags(grown.closing), truth(closing)],
    [
      "absolute",
      grown.absolute && ({ ...grown.absolute, flags: grown.flags } as AnyFigure),
      isSame ? truth(closing - opening) : number(NaN, { mustWarn: "groundChanged" }),
    ],
    ["relative", isSame && opening > 0 ? grown.relative : null, truth((closing - opening) / opening)],
  ] as const;
  return held.flatMap(([name, figure, one]) => {
    const verdict = judge(figure, one);
    if (!isViolation(verdict)) return [];
    const ledger = (registerOf(world).ledger ?? []).map(
      ({ id, kind, when, place: at, holder: h, field: f, quantity, movement: m, effect }) =>
        [
          id,
          m,
          kind,
          effect ?? "",
          when,
          at ?? "-",
          h ?? "-",
          f ?? "-",
          `${quantity.hedge} ${quantity.value}`,
        ].join(" "),
    );
    return [
      {
        name,
        verdict,
        figure: JSON.stringify(figure),
        truth: one,
        question: JSON.stringify(question),
        ground: ground.name,
        ledger,
        flows: world.flows.map(
          ({ cell, day, kind, count }) =>
            `${cell.atom} ${cell.movement} ${cell.holder} ${cell.field} ${day} ${kind} ${count}`,
        ),
        cells: world.cells.map(({ atom, movement: m, holder: h, field: f, first: n }) =>
          [atom, m, h, f, n].join(" "),
        ),
        grown: [grown.status, grown.flags, grown.assumptions, grown.entries],
      },
    ];
  });
}
