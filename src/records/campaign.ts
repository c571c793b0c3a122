import type { Topic } from "./codes.js";
import type { RecordBase } from "./record-base.js";

/** A campaign or movement that activities belong to: "Toàn dân bảo vệ an ninh Tổ quốc", a scheme's outreach, a month of action. */
export interface Campaign extends RecordBase {
  /** What it is called. */
  readonly title: string;
  /** The id of the period that it runs. */
  readonly period: string;
  /** "Tầm nhìn đến năm 2030": the year it looks to. */
  readonly visionYear?: number | undefined;
  /** Ids of the directives behind it. */
  readonly directives?: readonly string[] | undefined;
  /** What it is about. */
  readonly topics?: readonly Topic[] | undefined;
  /** The id of the leading organisation. */
  readonly lead?: string | undefined;
  /** Ids of the organisations that work along. */
  readonly partners?: readonly string[] | undefined;
  /** The id of the campaign that it is a part of. */
  readonly parent?: string | undefined;
}
