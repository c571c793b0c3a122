import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { readPacked } from "../site/read-packed.js";
import type { LunrIndex, RowNotes, Section, SiteIndex } from "./site-index.js";
import { slimIndex } from "./slim-index.js";

/**
 * Puts our index where TypeDoc has put its own, as a script, since pages that are opened from disk load no data. It has
 * another name, so that TypeDoc's search does not unpack it on each page.
 */
export function writeSiteIndex(
  outputDirectory: string,
  notes: readonly RowNotes[],
  sections: ReadonlyMap<string, readonly Section[]>,
): void {
  const path = join(outputDirectory, "assets", "search.js");
  const { rows, index } = readPacked(path) as LunrIndex;
  if (rows.length !== notes.length) throw new Error("The rows of the search are not those that were noted.");
  const siteIndex: SiteIndex = {
    rows: rows.map((row, at) => noted(row, notes[at], sections.get(row.url))),
    ...slimIndex(index),
  };
  const packed = deflateSync(JSON.stringify(siteIndex), { level: 9 }).toString("base64");
  writeFileSync(path, `window.siteIndex = "${packed}";`);
}

function noted(
  { name, url, kind, icon = kind, classes = "", parent = "" }: LunrIndex["rows"][number],
  notes: RowNotes | undefined,
  sections: readonly Section[] | undefined,
): SiteIndex["rows"][number] {
  return {
    name,
    url,
    icon,
    ...(classes === "" ? {} : { classes }),
    ...(parent.includes(".") ? { parent: withoutDoor(parent) } : {}),
    kind: "",
    ...notes,
    ...(sections === undefined ? {} : { sections }),
  };
}

/** "Growth" of "phongtrao.Growth"; the notes tell the door. A type without a name is called `__type`. */
function withoutDoor(parent: string): string {
  return parent.slice(parent.indexOf(".") + 1).replaceAll(".__type", "");
}
