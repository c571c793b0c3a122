import { fail, type Path } from "../../internal/failure.js";
import { isObject } from "../../internal/is-object.js";
import { preview } from "../../internal/preview.js";
import type {
  FigureOperation,
  LineageCoverage,
  OperandRole,
  RecordOperation,
  RecordsLineage,
} from "../../quantity/lineage.js";

/** A lineage as it was handed in: its words are known ones, its operands not looked into yet. */
export type ReadLineage = RecordsLineage | ReadFigures | { readonly from: "assumption" };

/** A calculation. */
export interface ReadFigures {
  readonly from: "figures";
  readonly operation: FigureOperation;
  readonly operands: readonly unknown[];
  readonly factor: number | undefined;
  readonly result: OperandRole | "imbalance" | undefined;
}

/** An operand of it. */
export interface ReadOperand {
  readonly figure: unknown;
  readonly sign: 1 | -1;
  readonly role: OperandRole | undefined;
}

/**
 * A lineage, where it has the form of one; else `invalid-lineage`.
 *
 * @internal
 */
export function readLineage(lineage: unknown, path: Path): ReadLineage {
  const fields = fieldsOf(lineage, path);
  switch (fields["from"]) {
    case "records":
      return readRecords(fields, path);
    case "figures":
      return readFigures(fields, path);
    case "assumption":
      return { from: "assumption" };
    default:
      return refuse(fields["from"], "records, figures or assumption", [...path, "from"]);
  }
}

/**
 * @internal
 */
export function readOperand(operand: unknown, path: Path): ReadOperand {
  const { figure, sign, role } = fieldsOf(operand, path);
  if (sign !== 1 && sign !== -1) return refuse(sign, "1 or -1", [...path, "sign"]);
  return { figure, sign, role: optional(roles, role, [...path, "role"]) };
}

type Fields = Readonly<Record<string, unknown>>;

function readRecords({ operation, list, records, within, coverage }: Fields, path: Path): RecordsLineage {
  if (!isWord(recordOperations, operation)) return refuse(operation, "an operation", [...path, "operation"]);
  if (typeof list !== "string") return refuse(list, "the name of a list", [...path, "list"]);
  if (!Array.isArray(records)) return refuse(records, "a list of ids", [...path, "records"]);
  return {
    from: "records",
    operation,
    list,
    records: records as readonly string[],
    within: optional(places, within, [...path, "within"]),
    coverage: readCoverage(coverage, [...path, "coverage"]),
  };
}

function readCoverage(coverage: unknown, path: Path): LineageCoverage | undefined {
  if (coverage === undefined || coverage === "unknown") return coverage;
  const { received, expected } = fieldsOf(coverage, path);
  return isCount(received) && isCount(expected)
    ? Object.freeze({ received, expected })
    : refuse(coverage, "how many were received and expected", path);
}

function readFigures({ operation, operands, factor, result }: Fields, path: Path): ReadFigures {
  if (!isWord(figureOperations, operation)) return refuse(operation, "an operation", [...path, "operation"]);
  if (!Array.isArray(operands)) return refuse(operands, "a list of operands", [...path, "operands"]);
  if (factor !== undefined && !isCount(factor)) return refuse(factor, "a number", [...path, "factor"]);
  return {
    from: "figures",
    operation,
    operands: operands as readonly unknown[],
    factor,
    result: optional(results, result, [...path, "result"]),
  };
}

const places = { audiences: true } satisfies Record<NonNullable<RecordsLineage["within"]>, true>;

const recordOperations = {
  reported: true,
  sum: true,
  count: true,
  max: true,
  distinct: true,
  last: true,
  carriedForward: true,
  places: true,
  custom: true,
} satisfies Record<RecordOperation, true>;

const figureOperations = {
  sum: true,
  difference: true,
  negation: true,
  scale: true,
  overlap: true,
  distinct: true,
  countedAs: true,
  restated: true,
  balance: true,
} satisfies Record<FigureOperation, true>;

const roles = {
  opening: true,
  added: true,
  removed: true,
  correction: true,
  closing: true,
  population: true,
} satisfies Record<OperandRole, true>;

const results = { ...roles, imbalance: true } satisfies Record<OperandRole | "imbalance", true>;

function optional<Word extends string>(
  words: Readonly<Record<Word, true>>,
  value: unknown,
  path: Path,
): Word | undefined {
  if (value === undefined || isWord(words, value)) return value;
  return refuse(value, Object.keys(words).join(", "), path);
}

function isWord<Word extends string>(words: Readonly<Record<Word, true>>, value: unknown): value is Word {
  return typeof value === "string" && Object.hasOwn(words, value);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

function fieldsOf(value: unknown, path: Path): Fields {
  return isObject(value) ? value : refuse(value, "an object", path);
}

function refuse(found: unknown, expected: string, path: Path): never {
  return fail(
    "invalid-lineage",
    `The lineage of a figure needs ${expected}, not ${preview(found)}.`,
    { found: preview(found), expected },
    path,
  );
}
