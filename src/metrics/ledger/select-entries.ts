import { fail } from "../../internal/failure.js";
import type { Field, Holder } from "../../records/codes.js";
import type { LedgerEntryKind, LedgerEntry, LedgerUnit } from "../../records/ledger-entry.js";

/** Which entries of a ledger are meant. What is left out must be the same in all of them. */
export interface LedgerQuestion {
  /** The id of the movement. */
  readonly movement: string;
  /** Models, their types, or their sites. */
  readonly unit?: LedgerUnit | undefined;
  /** The code of an administrative unit. */
  readonly place?: string | undefined;
  /** Models of collectives or of individuals. */
  readonly holder?: Holder | undefined;
  /** A field of the movement. */
  readonly field?: Field | undefined;
}

const besideTheStock: readonly LedgerEntryKind[] = ["registered", "recognised", "effective"];

/**
 * The entries that a question means, without those that do not change the stock. Entries that differ in what the question leaves open throw
 * `ambiguous-ledger`: their stocks are not added up unasked, for a total may stand among its own parts.
 *
 * @internal
 */
export function selectEntries(
  ledger: readonly LedgerEntry[],
  question: LedgerQuestion,
): readonly LedgerEntry[] {
  const entries = ledger.filter(
    ({ movement, kind, quantity, place, holder, field }) =>
      movement === question.movement &&
      !besideTheStock.includes(kind) &&
      (question.unit ?? quantity.unit) === quantity.unit &&
      (question.place ?? place) === place &&
      (question.holder ?? holder) === holder &&
      (question.field ?? field) === field,
  );
  requireOne(
    "unit",
    entries.map(({ quantity }) => quantity.unit),
  );
  requireOne(
    "place",
    entries.map(({ place }) => place),
  );
  requireOne(
    "holder",
    entries.map(({ holder }) => holder),
  );
  requireOne(
    "field",
    entries.map(({ field }) => field),
  );
  return entries;
}

function requireOne(name: string, values: readonly (string | undefined)[]): void {
  const found = [...new Set(values.map((value) => value ?? null))];
  if (found.length <= 1) return;
  const list = found.map((value) => value ?? "none").join(", ");
  // Models and their sites are not added by a plan either.
  const way =
    name === "unit"
      ? ""
      : ", or add them up by a plan with the metric of their unit, such as modelsInForce (definePlan, evaluate)";
  fail(
    "ambiguous-ledger",
    `The entries of this movement differ in ${name} (${list}); say which is meant${way}.`,
    { name, found },
    [name],
  );
}
