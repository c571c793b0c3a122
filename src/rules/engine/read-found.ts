import { fail, type Path } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import { type Finding, type FindingValue, findingVerdicts } from "../finding.js";
import type { Found, Rule } from "../rule.js";

/** What a judgement says, read and copied: nothing in it belongs to the register any more. */
export interface ReadFound extends Pick<Finding, "verdict" | "message" | "data" | "path" | "fix"> {
  readonly records: readonly string[] | undefined;
}

/**
 * Reads what a rule found; what is no judgement of that rule throws `invalid-findings`. A record of the wrong shape may have got into what the message tells of.
 *
 * @internal
 */
export function readFound({ messages }: Rule, found: Found): ReadFound {
  const { verdict, message, data, path = [], records, fix } = found;
  if (!findingVerdicts.includes(verdict)) refuse(verdict);
  if (typeof message !== "string" || !Object.hasOwn(messages, message)) refuse(message);
  const values = (messages[message] ?? []).map((place) => [place, copyOf(data[place])] as const);
  return {
    verdict,
    message,
    data: Object.fromEntries(values),
    path: pathOf(path),
    records: records === undefined ? undefined : Array.from(records, textOf),
    fix: fix === undefined ? undefined : { path: pathOf(fix.path), value: plainOf(fix.value) },
  };
}

/** The keys of all that a finding can tell of, beside texts and numbers. */
const keys = [
  ...["value", "hedge", "unit", "upTo", "openAbove"],
  ...["estimate", "lower", "upper", "flags", "assumptions"],
  ...["percent", "codes", "code", "moment"],
];
const shapes = [["value", "hedge", "unit"], ["estimate", "unit"], ["percent"], ["codes", "code"], ["moment"]];

function copyOf(value: unknown): FindingValue {
  if (typeof value !== "object" || value === null) return plainOf(value);
  const table = value as Readonly<Record<string, unknown>>;
  if (!shapes.some((shape) => shape.every((key) => isPlain(table[key])))) return refuse(value);
  const entries = keys.flatMap((key) =>
    table[key] === undefined ? [] : [[key, partOf(table[key])] as const],
  );
  return Object.fromEntries(entries) as unknown as FindingValue;
}

function partOf(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(textOf);
  return part === null || typeof part === "boolean" ? part : plainOf(part);
}

function pathOf(path: Path): Path {
  return Array.from(path, plainOf);
}

function plainOf(value: unknown): string | number {
  if (!isPlain(value)) return refuse(value);
  // JSON has no -0.
  return value === 0 ? 0 : value;
}

function isPlain(value: unknown): value is string | number {
  return typeof value === "string" || Number.isFinite(value);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : refuse(value);
}

function refuse(found: unknown): never {
  return fail("invalid-findings", `A rule found what is no finding: ${preview(found)}.`, {
    found: preview(found),
  });
}
