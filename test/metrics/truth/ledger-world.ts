import fc from "fast-check";
import type { LedgerEntry, Register, Target } from "phongtrao";
import { type Atom, type Ground, type Territory, grounds } from "./ground.js";
import { flowLine, stockLine } from "./ledger-lines.js";
import { targetsOf } from "./people-and-targets.js";
import type { Placed } from "./rows.js";
import { sortOf } from "./stock-counts.js";
import { type Width, type Wording, widths, wordings } from "./telling.js";

/** Models of one movement, holder and field on one piece of ground: what they were, and what became of them. */
export interface Cell {
  readonly id: number;
  readonly atom: Atom;
  readonly movement: string;
  readonly holder: string;
  readonly field: string;
  readonly first: number;
}

export type FlowKind =
  "added" | "established" | "replicated" | "discontinued" | "merged" | "up" | "down" | "recognised";

/** Something that happened to the models of a cell. */
export interface Flow {
  readonly cell: Cell;
  readonly day: string;
  readonly kind: FlowKind;
  readonly count: number;
}

/** An entry that tells a stock, and of which cells it does so. */
export interface StockLine extends Placed {
  readonly record: LedgerEntry;
  readonly cells: readonly Cell[];
  readonly lattice: {
    readonly place: string | undefined;
    readonly atoms: readonly Atom[];
    readonly movement: string;
    readonly holder: string | undefined;
    readonly field: string | undefined;
  };
  /** The day at whose end the stock was so. */
  readonly day: string;
  /** The day of whose ground it is. */
  readonly standsFrom: string;
  readonly unit: Territory | undefined;
}

/** An entry that tells what happened. */
export interface FlowLine extends Placed {
  readonly record: LedgerEntry;
  readonly flow: Flow;
}

export interface LedgerWorld {
  readonly ground: Ground;
  readonly cells: readonly Cell[];
  readonly flows: readonly Flow[];
  readonly stockLines: readonly StockLine[];
  readonly flowLines: readonly FlowLine[];
  readonly targets: readonly Target[];
  readonly isExact: boolean;
}

export interface LedgerMode {
  readonly isExact: boolean;
  /** Whether what happened may be told for longer times and wider places than it took. */
  readonly isWide: boolean;
  /** Whether stocks are stated at the ends of years only, of all that there is in one way. */
  readonly isTidy: boolean;
  /** Whether entries leave holder and field out now and then. */
  readonly isVague: boolean;
  /** Whether stocks are counted by two methods, of which the new one finds a hundred more in every cell. */
  readonly hasMethods?: boolean;
}

export function ledgerWorlds(mode: LedgerMode): fc.Arbitrary<LedgerWorld> {
  return fc.constantFrom(...grounds).chain((ground) =>
    fc
      .record({
        cells: fc.uniqueArray(cellParts(ground), {
          minLength: 1,
          maxLength: 5,
          selector: ({ atom, movement, holder, field }) => `${atom} ${movement} ${holder} ${field}`,
        }),
        stocks: fc.array(stockParts(mode), { maxLength: 5 }),
        widths: fc.array(widths(mode.isWide), { minLength: 3, maxLength: 3 }),
        words: fc.array(wordings(mode.isExact, false), { minLength: 4, maxLength: 4 }),
        untold: fc.subarray(["added", "removed", "corrected"] as const, { maxLength: 1 }),
        tellsFlows: fc.boolean(),
        picks: fc.array(fc.nat(10_000), { maxLength: 6 }),
      })
      .map(({ cells: list, stocks, widths: wide, words, untold, tellsFlows, picks }) => {
        const cells = list.map(({ atom, movement, holder, field, first }, id) => ({
          id,
          atom,
          movement,
          holder,
          field,
          first: first + 15,
        }));
        const drawn = list.flatMap(({ flows }, at) =>
          flows.map((flow) => ({
            ...flow,
            flow: { cell: cells[at] as Cell, day: flow.day, kind: flow.kind, count: flow.count },
          })),
        );
        const flows = drawn.map(({ flow }) => flow);
        const isTold = ({ kind }: Flow) =>
          kind === "recognised" || (tellsFlows && !untold.some((sort) => sortOf(kind) === sort));
        const flowLines = drawn.flatMap(({ flow, width, word, isVague }, at) => {
          if (!isTold(flow)) return [];
          return (
            flowLine(
              ground,
              flow,
              wide[width % 3] as Width,
              words[word % 4] as Wording,
              mode.isVague && isVague,
              `f${at}`,
            ) ?? []
          );
        });
        const stockLines = stocks.flatMap((parts, at) =>
          (parts.kind === "opening" ? [parts.opening] : parts.moments).flatMap(
            (moment, n) => stockLine(ground, cells, flows, parts, moment, `s${at}-${n}`) ?? [],
          ),
        );
        const targets = targetsOf(ground, picks, [["models", "model"]]);
        return { ground, cells, flows, stockLines, flowLines, targets, isExact: mode.isExact };
      }),
  );
}

export function registerOf({ stockLines, flowLines, targets }: LedgerWorld): Partial<Register> {
  return {
    movements: movements.map((id) => ({ id, name: id })),
    ledger: [...flowLines, ...stockLines].map(({ record }) => record),
    targets,
  };
}

/** The same world with less in it. */
export function lessOf(world: LedgerWorld): readonly LedgerWorld[] {
  const fewerStocks = world.stockLines.map((line) => ({
    ...world,
    stockLines: world.stockLines.filter((one) => one !== line),
  }));
  // What happened and is told goes out of the tale only together with all that is told of it, so whole kinds go.
  const fewerFlows = world.flowLines
    .filter(({ flow }) => flow.kind === "recognised")
    .map((line) => ({ ...world, flowLines: world.flowLines.filter((one) => one !== line) }));
  const fewerCells = world.cells
    .filter(({ id }) => !world.stockLines.some(({ cells }) => cells.some((cell) => cell.id === id)))
    .map(({ id }) => ({
      ...world,
      cells: world.cells.filter((cell) => cell.id !== id),
      flows: world.flows.filter(({ cell }) => cell.id !== id),
      flowLines: world.flowLines.filter(({ flow }) => flow.cell.id !== id),
    }));
  return [...fewerCells, ...fewerStocks, ...fewerFlows];
}

const cellParts = (ground: Ground) =>
  fc.record({
    atom: fc.constantFrom(...ground.atoms),
    movement: fc.constantFrom(...movements),
    holder: fc.constantFrom("collective", "individual"),
    field: fc.constantFrom("economy", "culture-society"),
    first: fc.nat(20),
    flows: fc.array(
      fc.record({
        day: fc.constantFrom(...flowDays),
        kind: fc.constantFrom<FlowKind>(
          "added",
          "established",
          "replicated",
          "discontinued",
          "merged",
          "up",
          "down",
          "recognised",
        ),
        count: fc.integer({ min: 1, max: 5 }),
        width: fc.nat(),
        word: fc.nat(),
        isVague: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
  });

const stockParts = (mode: LedgerMode) =>
  fc.record({
    kind: mode.isTidy
      ? fc.constant("statedTotal" as const)
      : fc.constantFrom(
          "statedTotal" as const,
          "statedTotal" as const,
          "opening" as const,
          "effective" as const,
        ),
    movement: fc.constantFrom(...movements),
    place: fc.nat(1000),
    holder: fc.constantFrom(undefined, undefined, "collective", "individual"),
    field: fc.constantFrom(undefined, undefined, undefined, "economy", "culture-society"),
    moments: fc.subarray(mode.isTidy ? ["2024", "2025"] : moments, {
      minLength: 1,
      maxLength: mode.isTidy ? 2 : 3,
    }),
    opening: fc.constantFrom(...openings),
    word: wordings(mode.isExact, false),
    method: mode.hasMethods === true ? fc.constantFrom("old", "new") : fc.constant(undefined),
  });

export type StockParts = ReturnType<typeof stockParts> extends fc.Arbitrary<infer T> ? T : never;

const flowDays = [
  "2024-12-10",
  "2024-12-20",
  "2025-01-20",
  "2025-03-05",
  "2025-06-20",
  "2025-06-30",
  "2025-07-01",
  "2025-07-10",
  "2025-10-02",
  "2025-12-14",
  "2025-12-20",
];

const ends = ["2024", "2025", "2024-12-31", "2025-12-31", "R2024", "R2025"];

const moments = [
  ...ends,
  "2025-H1",
  "R2025-H1",
  "2025-06-30",
  "2025-09-30",
  "2025-Q1",
  "2025-03-20",
  "2025-07-01",
  "2025-06",
  "2025-11",
];

const openings = ["2025-01-01", "2025-07-01", "2025-01", "2025-07", "2025", "R2025"];

const movements = ["m", "n"];
