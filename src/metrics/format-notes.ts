import { fail } from "../internal/failure.js";
import { fillTemplate } from "../internal/fill-template.js";
import { isObject } from "../internal/is-object.js";
import { preview } from "../internal/preview.js";
import { printing } from "../internal/printing.js";
import type { Assumption } from "../quantity/figure.js";
import { isWordList } from "../quantity/is-word-list.js";
import { noValueReason } from "../quantity/no-value.js";
import { isSuppressed, type Suppressed } from "./disclosure/suppressed.js";
import type { NoteWords } from "./note-words.js";

/** A warning that languages have words for. */
type Flag = keyof NoteWords["flags"];

/** What carries warnings and assumptions: a figure, a ratio, a growth. */
export interface Noted {
  /** What to warn of. */
  readonly flags: readonly Flag[];
  /** What it rests on; a growth rests on what its `relative` rests on. */
  readonly assumptions?: readonly Assumption[] | undefined;
  /** Of a figure or a ratio: its point value. */
  readonly estimate?: number | string | null | undefined;
  /** Of a growth: how large it is to what was before. */
  readonly relative?:
    | { readonly estimate: string | null; readonly assumptions?: readonly Assumption[] | undefined }
    | undefined;
  /** Of a change of a rate: its points. */
  readonly difference?: { readonly estimate: string | null } | undefined;
}

/**
 * What is to stand beside a figure, a ratio or a growth that is printed: its warnings and its assumptions, in the words of a language.
 *
 * Empty where there is nothing to say. A reason why there is no value is not repeated, since {@link formatRatio}, {@link formatGrowth} and {@link
 * formatPoints} print it. Flags and assumptions that the words do not know are printed by their names.
 *
 * A quantity, which carries no flags, and any other value without `flags` throws `invalid-figure`; a value or words without a part that printing
 * needs, `unprintable`.
 *
 * @param figure - A figure, a ratio, a growth, or whatever else has `flags` and may have `assumptions`. `null`, which was not reported, needs no note, and what {@link suppress} hid gets none.
 * @param words - The words of a language: a locale, such as `vi`, or its `noteWords` alone.
 *
 * @example
 * ```ts
 * import { exactly, formatFigure, formatNotes, reconcile, toFigure } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * const { opening } = reconcile({ added: exactly(15, "model"), closing: exactly(123, "model") });
 * formatFigure(opening, vi); // "108 mô hình"
 * formatNotes(opening, vi); // "suy ra, báo cáo không nêu; với giả định không có mô hình nào được đếm lại và không có mô hình nào bị thanh loại hoặc sáp nhập"
 * formatNotes(toFigure(exactly(123, "model")), vi); // ""
 * ```
 */
export function formatNotes(figure: Noted | Suppressed | null, words: NoteWords): string {
  return printing(words, () => {
    if (figure === null || isSuppressed(figure)) return "";
    const parts = [
      flagsText(withoutReason(requireNoted(figure)), words),
      assumptionsText(restingOn(figure), words),
    ];
    return parts.filter((part) => part !== "").join("; ");
  });
}

/**
 * One clause for each flag.
 *
 * @internal
 */
export function flagsText(flags: readonly Flag[], words: NoteWords): string {
  return flags.map((flag) => wordOf(flag, words.flags)).join("; ");
}

/**
 * The assumptions in one clause; nothing where there are none.
 *
 * @internal
 */
export function assumptionsText(assumptions: readonly Assumption[], words: NoteWords): string {
  if (assumptions.length === 0) return "";
  const clauses = assumptions.map((assumption) => wordOf(assumption, words.assumptions));
  return fillTemplate(words.assuming, {
    assumptions: clauses.reduce((a, b) => fillTemplate(words.both, { a, b })),
  });
}

function wordOf<Name extends string>(name: Name, words: Readonly<Record<Name, string>>): string {
  return Object.hasOwn(words, name) ? words[name] : name;
}

/** The parts of a ledger rest on what a growth of two stated totals does not. */
function restingOn({ relative, assumptions }: Noted): readonly Assumption[] {
  return (relative ?? { assumptions }).assumptions ?? [];
}

function withoutReason({ flags, estimate, relative, difference }: Noted): readonly Flag[] {
  if ((relative ?? difference ?? { estimate }).estimate !== null) return flags;
  const reason = noValueReason({ status: "missing", flags });
  return flags.filter((flag) => flag !== reason);
}

function requireNoted(given: Noted): Noted {
  const found: unknown = given;
  if (isObject(found) && [found["flags"], found["assumptions"] ?? []].every(isWordList)) return given;
  const help = isObject(found) && "hedge" in found ? "; toFigure makes a figure of a quantity" : "";
  return fail("invalid-figure", `A figure, a ratio or a growth has flags${help}.`, { found: preview(found) });
}
