import { fail, type Path } from "../../internal/failure.js";
import { maskIdentifiers } from "../book/privacy/mask-identifiers.js";
import { isObject } from "../../internal/is-object.js";
import { preview } from "../../internal/preview.js";
import { type Finding, type FindingValue, findingVerdicts } from "../finding.js";
import type { Found, Rule } from "../rule.js";

/** What a judgement says, read and copied: nothing in it belongs to the register any more. */
export interface ReadFound extends Pick<Finding, "verdict" | "message" | "data" | "path" | "fix"> {
  readonly records: readonly string[] | undefined;
}

/**
 * Reads what a rule found; a value that is not a judgement of that rule throws `invalid-findings`. A record of the wrong shape may have got into what the message tells of.
 *
 * @internal
 */
export function readFound({ messages }: Rule, found: Found): ReadFound {
  const { verdict, message, data, path = [], records, fix } = found;
  if (!findingVerdicts.includes(verdict)) refuse(verdict, "a verdict", findingVerdicts);
  if (typeof message !== "string" || !Object.hasOwn(messages, message))
    refuse(message, "a message", Object.keys(messages));
  const values = (messages[message] ?? []).map((place) => [place, valueFor(place, data)] as const);
  return {
    verdict,
    message,
    data: Object.fromEntries(values),
    path: pathOf(path),
    records: records === undefined ? undefined : Array.from(records, textOf),
    fix: fix === undefined ? undefined : { path: pathOf(fix.path), value: plainOf(fix.value) },
  };
}

function valueFor(place: string, data: Found["data"] | undefined): FindingValue {
  const value = data?.[place];
  return value === undefined ? refuse(value, `a value for {${place}}`) : copyOf(value);
}

/** The keys of all that a finding can tell of, beside texts and numbers. */
const keys = [
  ...["value", "hedge", "unit", "upTo", "openAbove"],
  ...["estimate", "lower", "upper", "flags", "assumptions"],
  ...["percent", "codes", "code", "moment"],
];
const shapes = [["value", "hedge", "unit"], ["estimate", "unit"], ["percent"], ["codes", "code"], ["moment"]];

function copyOf(value: unknown): FindingValue {
  // A title that a rule tells of may hold the number of a person, which findings do not pass on.
  if (typeof value === "string") return maskIdentifiers(value);
  if (!isObject(value)) return plainOf(value);
  if (!shapes.some((shape) => shape.every((key) => isPlain(value[key])))) return refuse(value);
  const entries = keys.flatMap((key) =>
    value[key] === undefined ? [] : [[key, partOf(value[key])] as const],
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

function refuse(found: unknown, what = "a part of a finding", known: readonly string[] = []): never {
  const there = known.length === 0 ? "" : `; there are ${known.map(preview).join(", ")}`;
  const message = `${preview(found)} is not ${what}${there}.`;
  return fail("invalid-findings", message, { found: preview(found) });
}
