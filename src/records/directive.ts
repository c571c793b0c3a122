import type { DirectiveType } from "./codes.js";
import type { RecordBase } from "./record-base.js";

/** A document that directs campaigns: chỉ thị, kết luận, nghị quyết, kế hoạch, đề án … of Party or state. */
export interface Directive extends RecordBase {
  /** The number as printed, such as "44-KL/TW"; no key on its own, since numbers restart each year or term. */
  readonly number?: string | undefined;
  /** The type of document. */
  readonly type: DirectiveType;
  /** The body that issued it, such as "Ban Bí thư". */
  readonly issuer?: string | undefined;
  /** The day of issue, `YYYY-MM-DD`. */
  readonly issuedOn?: string | undefined;
  /** What it is about. */
  readonly title?: string | undefined;
  /** The id of the period that a scheme or plan covers, such as `2022-01-01/2025-12-31` for "giai đoạn 2022 – 2025". */
  readonly period?: string | undefined;
  /** "Tầm nhìn đến năm 2030": the year that a scheme looks to. */
  readonly visionYear?: number | undefined;
  /** The last day that it is in force, `YYYY-MM-DD`; absent while it is, and where that is not known. */
  readonly inForceUntil?: string | undefined;
  /** The id of the directive that replaced it. */
  readonly replacedBy?: string | undefined;
  /** Ids of the directives that this one carries out or continues. */
  readonly carriesOut?: readonly string[] | undefined;
}
