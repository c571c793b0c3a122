import {
  type AdminLevel,
  type Grouping,
  parsePeriod,
  type Period,
  periodContaining,
  periodWithin,
  type Plan,
} from "phongtrao";
import { above, type Ground } from "./ground.js";
import { daysOf, kinds } from "./telling.js";

/** What decides in which rows a record stands: when and where it is told of, and its words. */
export interface Placed {
  readonly id: string;
  readonly moment: string;
  readonly place: string | undefined;
  readonly words: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Which place and time a row is about, as the model reads its key. */
export interface RowScope {
  /** `undefined`: everywhere; `null`: what is in no unit of the level. */
  readonly place: string | null | undefined;
  /** `undefined`: at any time; `null`: in no period of the kind. */
  readonly period: Period | null | undefined;
}

type Key = Readonly<Record<string, string | null | undefined>>;

function isLevel(grouping: Grouping): grouping is { readonly by: "place"; readonly level: AdminLevel } {
  return grouping.by === "place";
}

function kindOf(grouping: Grouping): string | undefined {
  return "kind" in grouping ? grouping.kind : undefined;
}

/** The words of a record in a grouping; `null` for none. */
function wordsIn(ground: Ground, record: Placed, grouping: Grouping): readonly (string | null)[] {
  const days = daysOf(record.moment);
  if (isLevel(grouping)) {
    const unit =
      record.place === undefined ? null : above(ground, record.place, grouping.level, days.lastDay);
    return [unit?.code ?? null];
  }
  const kind = kindOf(grouping);
  if (kind !== undefined) {
    const found = periodContaining(kind, days.firstDay, kinds);
    return [days.lastDay <= found.lastDay ? found.id : null];
  }
  const words = record.words[grouping.by];
  if (words === undefined || words.length === 0) return [null];
  return typeof words === "string" ? [words] : words;
}

/** Whether a plan reads a record at all; its period apart. */
export function passesWords(ground: Ground, plan: Plan, record: Placed): boolean {
  const { place, words = {} } = plan.filter;
  const { lastDay } = daysOf(record.moment);
  const inPlace = () =>
    record.place !== undefined &&
    (["province", "district", "commune"] as const).some(
      (level) => above(ground, record.place ?? "", level, lastDay)?.code === place,
    );
  if (place !== undefined && !inPlace()) return false;
  return Object.entries(words).every(([name, accepted]) => {
    const own = record.words[name];
    return (typeof own === "string" ? [own] : (own ?? [])).some((word) => accepted.includes(word));
  });
}

export function passesPeriod(plan: Plan, record: Placed): boolean {
  if (plan.filter.period === undefined) return true;
  const days = daysOf(record.moment);
  const period = parsePeriod(plan.filter.period, kinds);
  return period.firstDay <= days.firstDay && days.lastDay <= period.lastDay;
}

/** Whether a record has the words of a key; names of periods may be passed over, as stocks are looked up otherwise. */
export function hasKey(
  ground: Ground,
  plan: Plan,
  record: Placed,
  key: Key,
  passesOverPeriods = false,
): boolean {
  return Object.entries(key).every(([name, word]) => {
    const grouping = plan.groupBy[name];
    if (grouping === undefined) return false;
    if (passesOverPeriods && kindOf(grouping) !== undefined) return true;
    return wordsIn(ground, record, grouping).includes(word ?? null);
  });
}

/** Whether what truly was on a day, on a piece of ground, told of by a record, is of a row; the words of the record count, its own time and place do not. */
export function trulyIn(
  ground: Ground,
  plan: Plan,
  key: Key,
  record: Placed,
  day: string,
  atom: number,
): boolean {
  const wordsOnly = { ...plan, filter: { words: plan.filter.words } };
  if (!passesWords(ground, wordsOnly, record)) return false;
  const codes = Object.entries(key).flatMap(([name, word]) =>
    plan.groupBy[name]?.by === "place" ? [word ?? null] : [],
  );
  const places = [...codes, ...(plan.filter.place === undefined ? [] : [plan.filter.place])];
  const isThere = (code: string | null) =>
    code !== null &&
    ground.territories.some(
      (unit) => unit.code === code && unit.from <= day && day <= unit.to && unit.atoms.includes(atom),
    );
  const ids = Object.entries(key).flatMap(([name, word]) =>
    plan.groupBy[name] !== undefined && kindOf(plan.groupBy[name]) !== undefined ? [word ?? null] : [],
  );
  const times = [...ids, ...(plan.filter.period === undefined ? [] : [plan.filter.period])].map((id) =>
    id === null ? null : parsePeriod(id, kinds),
  );
  const isThen = times.every((period) => period !== null && period.firstDay <= day && day <= period.lastDay);
  const hasWords = Object.entries(key).every(([name, word]) => {
    const grouping = plan.groupBy[name];
    return (
      grouping === undefined ||
      isLevel(grouping) ||
      kindOf(grouping) !== undefined ||
      wordsIn(ground, record, grouping).includes(word ?? null)
    );
  });
  return places.every(isThere) && isThen && hasWords;
}

export function scopeOf(plan: Plan, key: Key): RowScope {
  const entries = Object.entries(key).map(([name, word]) => ({
    grouping: plan.groupBy[name],
    word: word ?? null,
  }));
  const ranks: readonly AdminLevel[] = ["province", "district", "commune"];
  const placed = entries
    .flatMap(({ grouping, word }) =>
      grouping !== undefined && isLevel(grouping) ? [{ rank: ranks.indexOf(grouping.level), word }] : [],
    )
    .sort((a, b) => b.rank - a.rank)[0];
  const periods = entries.filter(({ grouping }) => grouping !== undefined && kindOf(grouping) !== undefined);
  const { period: asked } = plan.filter;
  const words = [...(asked === undefined ? [] : [asked]), ...periods.map(({ word }) => word)];
  return {
    place: placed === undefined ? plan.filter.place : lowest(placed.word, plan.filter.place),
    period: words.length === 0 ? undefined : shared(words),
  };
}

/** A row of a province is of the one commune that is asked for; a code of a lower level has more digits. */
function lowest(word: string | null, asked: string | undefined): string | null {
  return word !== null && asked !== undefined && asked.length > word.length ? asked : word;
}

/** One of the periods where it lies in all of them, else the days that they share. */
function shared(words: readonly (string | null)[]): Period | null {
  if (words.includes(null)) return null;
  const periods = words.map((word) => parsePeriod(word ?? "", kinds));
  const within = periods.find((one) => periods.every((other) => periodWithin(one, other)));
  if (within !== undefined) return within;
  const firstDay = periods.map((one) => one.firstDay).reduce((a, b) => (a > b ? a : b));
  const lastDay = periods.map((one) => one.lastDay).reduce((a, b) => (a < b ? a : b));
  return firstDay > lastDay ? null : parsePeriod(`${firstDay}/${lastDay}`, kinds);
}
