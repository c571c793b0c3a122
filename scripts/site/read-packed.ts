import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";

/** What one of TypeDoc's data scripts holds, `window.searchData = "…"`, unpacked as its pages do it. */
export function readPacked(path: string): unknown {
  const [, packed = ""] = readFileSync(path, "utf8").split('"');
  return JSON.parse(inflateSync(Buffer.from(packed, "base64")).toString("utf8"));
}
