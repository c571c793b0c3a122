import type { PeriodKind } from "../../calendar/period-kind.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import { type Gazetteer, indexOf } from "../../geography/gazetteer.js";
import { lifeOn } from "../../geography/lives.js";
import { daysOf } from "../../records/days-of.js";
import { isFlow } from "../../records/is-flow.js";
import type { LedgerEntry } from "../../records/ledger-entry.js";
import type { DaysAfter } from "../days-after.js";
import { liesIn } from "../quality/lies-in.js";

/** What tells which places and days lie in which. */
interface Within {
  readonly gazetteer?: Gazetteer | undefined;
  readonly periodKinds?: readonly PeriodKind[] | undefined;
}

/**
 * Whether some of what came to the models of some entries, or went from them, within some times may be told by others: these leave a word open that the entries have, or the
 * other way round, or are of a place that theirs, which is one, lies in, or holds.
 *
 * @internal
 */
export function isToldElsewhere(
  ledger: readonly LedgerEntry[],
  [own]: readonly LedgerEntry[],
  times: readonly DaysAfter[],
  { gazetteer, periodKinds }: Within,
): boolean {
  if (own === undefined) return false;
  return ledger.some((entry) => {
    if (!isFlow(entry) || !mayBeOf(entry, own)) return false;
    const { firstDay, lastDay } = daysOf(entry.when, periodKinds);
    const isWithin = times.some(({ after, upTo }) => after < upTo && lastDay > after && firstDay <= upTo);
    return (
      isWithin &&
      (isOpen(entry.place, own.place) ||
        isAround(entry.place, own.place, lastDay, gazetteer) ||
        isAround(own.place, entry.place, lastDay, gazetteer))
    );
  });
}

/** Whether an entry that is not one of those beside `own` may be of the same models, wherever it is of. */
function mayBeOf(entry: LedgerEntry, own: LedgerEntry): boolean {
  const isOfSame = entry.movement === own.movement && entry.quantity.unit === own.quantity.unit;
  const isApart = entry.place !== own.place || entry.holder !== own.holder || entry.field !== own.field;
  return isOfSame && isApart && mayBeOne(entry.holder, own.holder) && mayBeOne(entry.field, own.field);
}

/** What names no holder is of all of them. */
function mayBeOne(word: string | undefined, own: string | undefined): boolean {
  return isOpen(word, own) || own === undefined;
}

function isOpen(word: string | undefined, own: string | undefined): boolean {
  return word === undefined || word === own;
}

/** Whether one place lies in another. */
function isAround(
  place: string | undefined,
  own: string | undefined,
  day: PlainDate,
  gazetteer: Gazetteer | undefined,
): boolean {
  if (own === undefined || place === undefined || gazetteer === undefined) return false;
  const index = indexOf(gazetteer);
  const unit = lifeOn(index.lives, own, day);
  return unit !== undefined && liesIn(index, unit, day, place);
}
