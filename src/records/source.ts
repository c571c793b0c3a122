import type { SourceKind } from "./codes.js";

/** A text or table that figures were taken from. */
export interface Source {
  /** Names the source within the register; not empty. */
  readonly id: string;
  /** Its title. */
  readonly title: string;
  /** What it is. */
  readonly kind: SourceKind;
  /** The body that published it. */
  readonly publisher?: string | undefined;
  /** The day it was published, `YYYY-MM-DD`. */
  readonly publishedOn?: string | undefined;
  /** Where it can be read. */
  readonly url?: string | undefined;
  /** The page or table within it. */
  readonly locator?: string | undefined;
  /** Its words, verbatim, which quotes are looked up in. */
  readonly text?: string | undefined;
  /** The id of the period that it reports on. */
  readonly period?: string | undefined;
}
