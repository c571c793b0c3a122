import { isPhongTraoError } from "../../internal/failure.js";
import { foldSigns } from "../../internal/fold-signs.js";
import { preview } from "../../internal/preview.js";
import { requireOptions } from "../../internal/require-options.js";
import type { Quantity } from "../quantity.js";
import type { QuantityWords } from "../quantity-words.js";
import { type StandardUnits, type UnitRegistry, unitOf } from "../unit.js";
import { complain } from "./complain.js";
import { englishQuantityProblemWords } from "./english-quantity-problem-words.js";
import { nounsOfUnits } from "./nouns-of-units.js";
import { type QuantityProblem, type QuantityProblemCode, quantityProblemCodes } from "./quantity-problem.js";
import type { Asked } from "./read-counted.js";
import { readFolded } from "./read-folded.js";
import { refuseOtherThings } from "./refuse-other-things.js";
import { renderQuantityProblem } from "./render-quantity-problem.js";

/** Options of {@link readQuantity}. */
export interface ReadQuantityOptions<Registry extends UnitRegistry = UnitRegistry> {
  /** What units are called besides, by their ids: `{ session: ["cuộc"], person: ["cán bộ", "đại biểu"] }`. */
  readonly nouns?: Readonly<Record<string, readonly string[]>> | undefined;
  /** The registry that holds your own units; defaults to the units that phongtrao knows. */
  readonly units?: Registry | undefined;
}

/** The count that a text gives, `null` where it is empty; or what keeps it from giving one. */
export type QuantityReading<U extends string = string> =
  | { readonly ok: true; readonly quantity: Quantity<U> | null }
  | { readonly ok: false; readonly problem: QuantityProblem };

/**
 * Reads one count as people write it in Vietnamese in a cell of a table: "1.200", "trên 1.200 lượt", "từ 200 đến 250", "04 buổi".
 *
 * It reads the words of {@link Hedge}, before the number or, as "trở lên", behind it; ranges ("200 – 250", "từ 200 đến 250 trở lên"); thousands with
 * a dot, a blank or nothing between them, decimals behind a comma; a zero before one digit; nghìn, vạn, triệu, tỷ; and the noun of a unit. Letters
 * may be large or small, composed or not; dashes and blanks of any kind. An empty text is `null`, not reported; "0" is zero.
 *
 * Nothing is guessed, and text never throws: what cannot be read is a problem with its code, see {@link QuantityProblemCode}. That is a value that
 * is not text, text longer than 200 characters or in another unit, a share, a rise, a fraction, and a number whose mark may be that of thousands or
 * of decimals. What is read has passed the checks of {@link exactly} and its like. An unknown unit throws `unknown-unit`, invalid words or nouns
 * `invalid-options`.
 *
 * @param text - What somebody wrote, of at most 200 characters.
 * @param unit - The id of the unit that belongs there; or several, of which the first is that of a number without a noun.
 * @param words - What units are called: a locale, such as `vi`, or its `quantityWords` alone.
 * @param options - `nouns`: what units are called besides; `units`: the registry with units of your own, by default {@link units}.
 *
 * @example
 * ```ts
 * import { readQuantity } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * const read = (text: string) => {
 *   const result = readQuantity(text, ["attendance", "person"], vi);
 *   return result.ok ? result.quantity : result.problem.code;
 * };
 *
 * read("Trên 1.200 lượt"); // { value: 1200, hedge: "moreThan", unit: "attendance" }
 * read("khoảng 300 người"); // { value: 300, hedge: "about", unit: "person" }
 * read("từ 200 – 250 trở lên"); // { value: 200, hedge: "between", unit: "attendance", upTo: 250, openAbove: true }
 * read("1,2 triệu"); // { value: 1200000, hedge: "exact", unit: "attendance" }
 * read(""); // null
 * read("1,200"); // "unclear-mark"
 * read("300 hộ"); // "other-unit"
 * read("–"); // "sign"
 * ```
 */
export function readQuantity<
  const U extends keyof Registry & string,
  Registry extends UnitRegistry = StandardUnits,
>(
  text: string,
  unit: U | readonly [U, ...(readonly U[])],
  words: Pick<QuantityWords, "units">,
  options: ReadQuantityOptions<Registry> = {},
): QuantityReading<U> {
  const { nouns = {}, units } = requireOptions(options, { nouns: true, units: true });
  const [first, ...others] = (Array.isArray(unit) ? unit : [unit]) as readonly [U, ...U[]];
  const asked: Asked = {
    units: [unitOf(first, units), ...others.map((id) => unitOf(id, units))],
    nouns: nounsOfUnits(words, nouns),
  };
  try {
    return Object.freeze({ ok: true, quantity: read(text, asked) as Quantity<U> | null });
  } catch (error) {
    return Object.freeze({ ok: false, problem: problemOf(error, text) });
  }
}

const longest = 200;

function read(text: unknown, asked: Asked): Quantity | null {
  if (typeof text !== "string") return complain("not-text");
  if (text.length > longest) return complain("too-long");
  const folded = foldSigns(text);
  if (folded === "") return null;
  refuseOtherThings(folded);
  return readFolded(folded.replace(/[.,;:]+$/, ""), asked);
}

function problemOf(error: unknown, text: unknown): QuantityProblem {
  const code = codeOf(error);
  const found = preview(text);
  return Object.freeze({
    code,
    found,
    message: renderQuantityProblem({ code, found }, englishQuantityProblemWords),
  });
}

/** What the number, the hedge and the unit do not allow together is told by the fault that the check found. */
function codeOf(error: unknown): QuantityProblemCode {
  if (!isPhongTraoError(error)) throw error;
  const told = error.code === "invalid-quantity" ? error.data["fault"] : error.code;
  const code = quantityProblemCodes.find((known) => known === told);
  if (code === undefined) throw error;
  return code;
}
