import { calendarRegime, reportingRegime } from "../calendar/regime.js";
import { periodOrCode } from "../calendar/reading/period-or-code.js";

/**
 * How a day or period that somebody wrote in another form has to be written: one form; two where the text does not say whose calendar it means, that
 * of the calendar first; none where it is not certain what is meant.
 *
 * @param isRight - Whether a text may stand in the field.
 *
 * @internal
 */
export function rightForms(text: string, isRight: (form: string) => boolean): readonly string[] {
  const tidied = text.trim().toUpperCase();
  if (isRight(tidied)) return [tidied];
  const forms = [calendarRegime, reportingRegime].flatMap((regime) => {
    const read = periodOrCode(yearLast(text.trim()), regime);
    if (typeof read === "string") return [];
    return [isDay(read) ? read.firstDay : read.id];
  });
  return [...new Set(forms)].filter(isRight);
}

function isDay({ firstDay, lastDay }: { readonly firstDay: string; readonly lastDay: string }): boolean {
  return firstDay === lastDay;
}

/** Days and months in the order of figures that periods are read in: "2022-7-5" as "5/7/2022", "5-7-2022" as well, "2022-7" as "7/2022". */
function yearLast(text: string): string {
  return text
    .replace(/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, "$4/$3/$1")
    .replace(/^(\d{1,2})-(\d{1,2})-(\d{4})$/, "$1/$2/$3")
    .replace(/^(\d{4})[-/.](\d{1,2})$/, "$2/$1");
}
