import { about, exactly, type LedgerEntry, moreThan } from "phongtrao";
import fc from "fast-check";

const few = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);
const quantity = (unit: "model" | "modelSite" | "modelType") =>
  few(
    exactly(0, unit),
    exactly(10, unit),
    exactly(15, unit),
    exactly(25, unit),
    moreThan(10, unit),
    about(20, unit),
  );

const kinds = few<Pick<LedgerEntry, "kind" | "effect">>(
  { kind: "opening" },
  { kind: "registered" },
  { kind: "added" },
  { kind: "established" },
  { kind: "replicated" },
  { kind: "recognised" },
  { kind: "effective" },
  { kind: "discontinued" },
  { kind: "merged" },
  { kind: "correction", effect: "increase" },
  { kind: "correction", effect: "decrease" },
  { kind: "statedTotal" },
  { kind: "statedTotal" },
  { kind: "statedTotal" },
);

const moments = few(
  "2022",
  "2022-H1",
  "2022-12-31",
  "2023",
  "2023-01-01",
  "2023-06",
  "2022-03-01/2023-03-01",
);
const methods = few(undefined, "điểm", "đơn vị");

const ofOneStock = fc.record({ movement: fc.constant("m1"), when: moments, quantity: quantity("model") });
const ofAny = fc.record(
  {
    movement: few("m1", "m2", "m3"),
    when: moments,
    quantity: fc.oneof(quantity("model"), quantity("modelSite"), quantity("modelType")),
    place: few("17", "25"),
    holder: few("collective", "individual"),
    field: few("economy", "security"),
  },
  { requiredKeys: ["movement", "when", "quantity"], noNullPrototype: true },
);

const line = fc
  .tuple(kinds, fc.oneof({ weight: 6, arbitrary: ofOneStock }, ofAny), methods)
  .map(([kind, rest, method]) => ({ ...rest, ...kind, ...(method === undefined ? {} : { method }) }));

/** Ledgers whose lines meet: in a stock, on a day, by one method or several. */
export const ledgers = fc.array(line, { minLength: 2, maxLength: 9 }).map((lines) => ({
  movements: ["m1", "m2", "m3"].map((id) => ({
    id,
    name: `Phong trào ${id}`,
    fields: ["economy", "security"],
  })),
  ledger: lines.map((one, index) => ({ id: `l${index}`, ...one })),
}));
