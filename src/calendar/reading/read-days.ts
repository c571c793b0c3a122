import { isPhongTraoError } from "../../internal/failure.js";
import { type PlainDate, plainDate } from "../plain-date.js";
import { complain } from "./complain.js";
import { readYear } from "./read-numbers.js";

/**
 * The pattern of a day, whose month and year may be left out: "15/12/2021", "15 tháng 12 năm 2021", "15/12", "15". Three
 * groups: day, month, year.
 *
 * @internal
 */
export const dayPattern = String.raw`(?:ngày )?(\d{1,2})(?:(?:[/.]| tháng )(\d{1,2})(?:(?:[/.]| năm )(\d+))?)?`;

/** A day as far as it is written. */
type Written = readonly [day: string | undefined, month: string | undefined, year: string | undefined];

/**
 * The day that is written; what it leaves out is taken from the day that it runs up to.
 *
 * @internal
 */
export function readDay(
  [day, month, year]: Written,
  upTo: Written = [undefined, undefined, undefined],
): PlainDate {
  return existingDay(readYear(year ?? upTo[2]), Number(month ?? upTo[1]), Number(day));
}

function existingDay(year: number, month: number, day: number): PlainDate {
  try {
    return plainDate(year, month, day);
  } catch (error) {
    if (isPhongTraoError(error, "invalid-date")) return complain("no-such-day");
    throw error;
  }
}
