import type { CalendarErrorCode } from "./calendar/error-codes.js";
import type { GeographyErrorCode } from "./geography/error-codes.js";
import type { CommonErrorCode } from "./internal/error-codes.js";
import type { MetricErrorCode } from "./metrics/error-codes.js";
import type { QuantityErrorCode } from "./quantity/error-codes.js";
import type { RuleErrorCode } from "./rules/error-codes.js";
import type { SchemaErrorCode } from "./schema/error-codes.js";

/** One of the codes that a {@link PhongTraoError} may have, whichever part throws it: `isPhongTraoError(error, "unit-mismatch" satisfies ErrorCode)` is misspelt by nobody. */
export type ErrorCode =
  | CommonErrorCode
  | QuantityErrorCode
  | CalendarErrorCode
  | GeographyErrorCode
  | MetricErrorCode
  | RuleErrorCode
  | SchemaErrorCode;
