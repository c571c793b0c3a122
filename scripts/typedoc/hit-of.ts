import type { AskedWord } from "./asked-words.js";
import { cutAround } from "./cut-around.js";
import { passageFor } from "./passage-for.js";
import { type Piece, piecesOf } from "./pieces-of.js";
import type { SiteRow } from "./site-index.js";

/** What the list shows of a row, and where it leads. */
export interface Hit {
  readonly url: string;
  /** What it is and where it stands: "Function · Change". */
  readonly about: string;
  readonly title: readonly Piece[];
  /** What a name is, or what a page says of the question. */
  readonly line: readonly Piece[];
}

/** So much of a line can be seen on a phone. */
const inSight = 60;

/** Tells why a row answers a question: of a page, the sentence that does, and its heading. */
export function hitOf(row: SiteRow, asked: readonly AskedWord[]): Hit {
  const about = row.where === undefined ? row.kind : `${row.kind} · ${row.where}`;
  const name = row.parent === undefined ? row.name : `${row.parent}.${row.name}`;
  const passage = passageFor(row.sections ?? [], asked);
  if (passage === undefined)
    return { url: row.url, about, title: piecesOf(name, asked), line: piecesOf(row.line ?? "", asked) };
  const { anchor, heading, line } = passage;
  return {
    url: anchor === "" ? row.url : `${row.url}#${anchor}`,
    about,
    title: piecesOf(anchor === "" ? name : `${name} › ${heading}`, asked),
    line: cutAround(piecesOf(line, asked), inSight),
  };
}
