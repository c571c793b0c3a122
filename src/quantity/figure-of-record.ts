import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import { isFilledText } from "../internal/is-filled-text.js";
import type { Figure } from "./figure.js";
import type { RecordsLineage } from "./lineage.js";
import type { Quantity } from "./quantity.js";
import type { Reading, ReadingOptions } from "./reading.js";
import { toFigure } from "./to-figure.js";
import { withLineage } from "./with-lineage.js";

/** Which record of a register: the list that it stands in, and its id. */
export interface RecordName {
  /** The list: `activities`, `ledger` … */
  readonly list: string;
  /** The id. */
  readonly id: string;
}

/**
 * The quantity of a record as a figure that knows which record it is from: what is computed from it can be explained by {@link explain}.
 *
 * Errors are those of {@link toFigure}; a name without list or id throws `invalid-lineage`.
 *
 * @param quantity - The quantity as the record gives it.
 * @param record - The list of the register that the record stands in, and its id: neither may be empty.
 * @param reading - The reading, or also the registry of units; by default `strict` and {@link units}.
 *
 * @example
 * ```ts
 * import { add, exactly, explain, figureOfRecord } from "phongtrao";
 *
 * const first = figureOfRecord(exactly(40, "person"), { list: "activities", id: "talk-1" });
 * const second = figureOfRecord(exactly(35, "person"), { list: "activities", id: "talk-2" });
 *
 * first.lineage; // { from: "records", operation: "reported", list: "activities", records: ["talk-1"] }
 * explain(add(first, second)).operands.map(({ records }) => records[0]?.id); // ["talk-1", "talk-2"]
 * ```
 */
export function figureOfRecord<U extends string>(
  quantity: Quantity<U>,
  record: RecordName,
  reading?: Reading | ReadingOptions,
): Figure<U> {
  return withLineage(toFigure(quantity, reading), reportedBy(record));
}

function reportedBy(record: RecordName): RecordsLineage {
  const { list, id } = readName(record);
  return Object.freeze({ from: "records", operation: "reported", list, records: Object.freeze([id]) });
}

function readName(record: unknown): RecordName {
  const { list, id } = (record ?? {}) as Readonly<Record<string, unknown>>;
  if (isFilledText(list) && isFilledText(id)) return { list, id };
  return fail("invalid-lineage", "A record is named by its list and its id.", {
    list: preview(list),
    id: preview(id),
  });
}
