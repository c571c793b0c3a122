import type { sources } from "./sources.js";

/** A word by which records of some list can be told apart: `kind`, `topic`, `campaign`, `channel`, `movement` … */
export type RecordWord = WordOf<(typeof sources)[keyof typeof sources]>;

type WordOf<Source> = Source extends { readonly words: infer Words; readonly wordLists: infer Lists }
  ? (keyof Words | keyof Lists) & string
  : never;
