import { findPeriodKind } from "../../calendar/find-period-kind.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import { periodKinds as standardPeriodKinds } from "../../calendar/period-kinds.js";
import type { AdminLevel } from "../../geography/admin-unit.js";
import { type SourceName, sources } from "../columns/sources.js";
import type { Table } from "../columns/prepare-register.js";
import type { WordColumn, WordListColumn } from "../columns/word-column.js";
import type { Grouping, Plan } from "../plan.js";
import { periodColumn } from "./period-column.js";
import { type Gazetteer, type GazetteerIndex, indexOf } from "../../geography/gazetteer.js";
import { refuseUnit } from "../../geography/require-unit-at.js";
import { type Stretch, stretchesOf } from "../../geography/stretches-of.js";
import { fail } from "../../internal/failure.js";
import { placeColumn } from "./place-column.js";

/** What groupings draw on. */
export interface GroupContext {
  readonly periodKinds: readonly PeriodKind[];
  /** The tables of the gazetteer. */
  readonly index: () => GazetteerIndex;
  /** The level of the units that have a code. */
  readonly levelOf: (code: string) => AdminLevel;
  /** Of a code, the unit of a level that it lies in, from each day on. */
  readonly stretchesOf: (code: string, level: AdminLevel) => readonly Stretch[];
}

/**
 * What groupings draw on; without a gazetteer, places throw `no-gazetteer`.
 *
 * @internal
 */
export function groupContext({
  gazetteer,
  periodKinds = standardPeriodKinds,
}: {
  readonly gazetteer?: Gazetteer | undefined;
  readonly periodKinds?: readonly PeriodKind[] | undefined;
}): GroupContext {
  const index = () => indexOf(gazetteer ?? noGazetteer());
  return {
    periodKinds,
    index,
    levelOf: (code) => index().lives.get(code)?.[0]?.level ?? refuseUnit(index(), code, "on any day"),
    stretchesOf: (code, level) => stretchesOf(index(), code, level),
  };
}

/**
 * @internal
 */
export function noGazetteer(): never {
  return fail(
    "no-gazetteer",
    "A plan with places needs the administrative units; pass `gazetteer` to evaluate.",
  );
}

/**
 * The column of a grouping, for the records of a table.
 *
 * @internal
 */
export function groupColumn(
  grouping: Grouping,
  source: SourceName,
  table: Table,
  { periodKinds, index, stretchesOf }: GroupContext,
): WordColumn | WordListColumn {
  if ("kind" in grouping) {
    const kind = findPeriodKind(grouping.kind, periodKinds);
    return table.derived(periodKinds, kind.id, () => periodColumn(table.moments(), kind, periodKinds));
  }
  if ("level" in grouping) {
    const { level } = grouping;
    return table.derived(index(), level, () =>
      placeColumn(
        table.places(),
        table.moments(),
        table.heldBefore(),
        (code) => stretchesOf(code, level),
        periodKinds,
      ),
    );
  }
  return wordsColumn(grouping.by, source, table);
}

/**
 * Throws `no-gazetteer` where a plan groups by a level of which the gazetteer has no unit: all records would be in one row, and nobody would be told.
 *
 * @internal
 */
export function requireLevels({ groupBy }: Plan, { index }: GroupContext): void {
  for (const [name, grouping] of Object.entries(groupBy)) {
    if (!("level" in grouping) || (index().levels.get(grouping.level)?.length ?? 0) > 0) continue;
    const { level } = grouping;
    const message = `The plan groups by ${level}, and the gazetteer has no unit of that level; make it from a table that has them (readUnits, createGazetteer).`;
    fail("no-gazetteer", message, { level }, ["groupBy", name]);
  }
}

/**
 * The column of a word that records have one or several of.
 *
 * @internal
 */
export function wordsColumn(word: string, source: SourceName, table: Table): WordColumn | WordListColumn {
  return Object.hasOwn(sources[source].wordLists, word) ? table.wordLists(word) : table.words(word);
}
