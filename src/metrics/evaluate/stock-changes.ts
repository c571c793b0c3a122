import type { PlainDate } from "../../calendar/plain-date.js";
import { addToGroup } from "../../internal/add-to-group.js";
import { memoise } from "../../internal/memoise.js";
import { once } from "../../internal/once.js";
import { remember } from "../../internal/remember.js";
import type { StockFlow } from "../metric.js";
import type { DaysAfter } from "../days-after.js";
import { isWhollyOn } from "./is-wholly-on.js";
import { areApart, type Key, isWider, keyText, wordsOfKey } from "./key.js";
import { standIn } from "./stand-in.js";
import type { Stated } from "./stated.js";
import type { StockPlaces } from "./stock-places.js";

/** What one record tells of a stock that came in or went out. Plain data. */
export type StatedFlow = Stated & { readonly flow: StockFlow };

/** What may have come to a stock, or gone from it. */
interface StockChange {
  readonly flow: StatedFlow;
  /** Whether all of it was of the stock, and of the days that are asked for. */
  readonly isAll: boolean;
}

/** What changed a stock, or may have. */
export interface Changes {
  /** What was told of its ground, or of a part of it. */
  readonly own: readonly StockChange[];
  /** What was told of more, and may have been of it: lists that many stocks share, for there may be many stocks and much that was told of all. */
  readonly perhaps: readonly (readonly StatedFlow[])[];
}

/** Finds what changed a stock on some days, or may have. */
export type StockChanges = (stock: StockOfPlace, days: DaysAfter) => Changes;

type StockOfPlace = Pick<Stated, "series" | "place" | "lastDay" | "standsFrom">;

/** Flows by where they were told of. */
interface Near {
  readonly own: readonly OwnFlow[];
  readonly wider: readonly NamedFlows[];
}

interface OwnFlow {
  readonly flow: StatedFlow;
  /** Whether all of it was within the place. */
  readonly isWithin: boolean;
}

interface NamedFlows {
  readonly name: string;
  readonly flows: readonly StatedFlow[];
}

const nothing: Changes = Object.freeze({ own: [], perhaps: [] });

/**
 * What changed stocks. A change of a place within that of a stock, or of one of the holders that it is of, is one of the stock; one of a wider place or of all holders
 * may be. Where places do not add up, what is new in one of them may have been in another: then only a change of the very place and series is surely one of the stock.
 *
 * @internal
 */
export function stockChanges(
  flows: readonly StatedFlow[],
  placesOf: () => StockPlaces | null,
  addsOverPlaces: boolean,
): StockChanges {
  if (flows.length === 0) return () => nothing;
  const wordsOf = memoise(wordsOfKey);
  const nearOf = once(() => {
    const places = placesOf();
    return places === null ? withoutUnits(flows) : withUnits(flows, places);
  });
  const shared = new Map<string, readonly StatedFlow[]>();
  return (stock, days) => {
    const words = wordsOf(stock.series);
    const isNear = (flow: StatedFlow) =>
      flow.lastDay > days.after && flow.firstDay <= days.upTo && !areApart(words, wordsOf(flow.series));
    const { own: ofGround, wider } = nearOf()(stock);
    const own: StockChange[] = [];
    for (const { flow, isWithin } of ofGround) {
      if (!isNear(flow)) continue;
      const isOfStock = addsOverPlaces
        ? isWithin && isOfSeries(words, wordsOf(flow.series))
        : flow.place === stock.place && flow.series === stock.series;
      own.push({ flow, isAll: isOfStock && isWhollyOn(flow, days) });
    }
    return {
      own,
      perhaps: wider.flatMap((list) => {
        const name = keyText([stock.series, list.name, days.after, days.upTo]);
        const told = remember(shared, name, () => list.flows.filter(isNear));
        return told.length === 0 ? [] : [told];
      }),
    };
  };
}

function isOfSeries(stock: Key, flow: Key): boolean {
  return stock.every((word, at) => word === flow[at]) || isWider(stock, flow);
}

type NearOf = (stock: StockOfPlace) => Near;

/** Without the administrative units it is not known whether one place lies in another. */
function withoutUnits(flows: readonly StatedFlow[]): NearOf {
  const byPlace = new Map<string | null, OwnFlow[]>();
  for (const flow of flows) addToGroup(byPlace, flow.place, { flow, isWithin: true });
  const wider = [{ name: "anywhere", flows }];
  return ({ place }) => ({ own: byPlace.get(place) ?? [], wider });
}

function withUnits(flows: readonly StatedFlow[], places: StockPlaces): NearOf {
  const anywhere = withoutUnits(flows);
  const dayFor = standIn(places);
  const unplaced = { name: "nowhere", flows: flows.filter(({ place }) => place === null) };
  const onDay = memoise((day: PlainDate) => byUnit(flows, places, day, dayFor));
  return (stock) => {
    const { place, standsFrom } = stock;
    if (place === null) return anywhere(stock);
    const day = dayFor(standsFrom);
    const { touching, made } = onDay(day);
    const above = places.codesOn({ place, lastDay: day }, day).flatMap(([, ...codes]) => codes);
    const wider = above.map((code) => ({ name: `${code} ${day}`, flows: made.get(code) ?? [] }));
    return { own: touching.get(place) ?? [], wider: [unplaced, ...wider] };
  };
}

/** Flows by the units of a day on whose ground they were: those that these lie in as well, and only these themselves. */
function byUnit(
  flows: readonly StatedFlow[],
  places: StockPlaces,
  day: PlainDate,
  dayFor: (day: PlainDate) => PlainDate,
): {
  readonly touching: ReadonlyMap<string, readonly OwnFlow[]>;
  readonly made: ReadonlyMap<string, readonly StatedFlow[]>;
} {
  const touching = new Map<string, OwnFlow[]>();
  const made = new Map<string, StatedFlow[]>();
  for (const flow of flows) {
    const chains = places.codesOn({ place: flow.place, lastDay: dayFor(flow.standsFrom) }, day);
    for (const code of new Set(chains.flat()))
      addToGroup(touching, code, { flow, isWithin: chains.every((chain) => chain.includes(code)) });
    for (const [code] of chains) addToGroup(made, code, flow);
  }
  return { touching, made };
}
