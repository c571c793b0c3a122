import { inspect } from "node:util";
import type { Case } from "./cases.js";

/** A call that did what no call may do. */
export interface Failure extends Case {
  readonly numberOfCase: number;
  readonly what: string;
  readonly error: unknown;
}

/** Failures of one function at one place of the code are one. */
export function keyOf({ called, what, error }: Failure): string {
  return `${called.name} ${what} ${framesOf(error)[0] ?? ""}`;
}

/** A failure as a person reads it, with the command that runs it again. */
export function showFailure(failure: Failure, again: string, isLong = false): string {
  const { called, given, numberOfCase, what, error } = failure;
  const most = isLong ? 6000 : 220;
  const shown = given.map((value) => `  ${shorten(show(value, isLong), most)}`);
  const told = error === null ? [] : [`  ${shorten(textOf(error), 200)}`, ...framesOf(error).slice(0, 5)];
  return [`${called.name}: ${what}`, ...shown, ...told, `  ${again} --case ${numberOfCase}`].join("\n");
}

function show(value: unknown, isLong: boolean): string {
  try {
    return inspect(value, {
      depth: isLong ? 8 : 4,
      breakLength: Infinity,
      compact: true,
      maxArrayLength: 8,
      maxStringLength: 80,
    });
  } catch {
    return "what cannot be shown";
  }
}

function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** The frames of phongtrao, without the machine's own path. */
function framesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const frames = (error.stack ?? "").split("\n").filter((line) => line.includes("/src/"));
  return frames.map((line) => line.replace(/\(.*\/src\//u, "(src/"));
}

/** What an error says, with its name. */
export function textOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
}
