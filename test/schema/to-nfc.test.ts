import { describe, expect, it } from "vitest";
import { toNfc } from "../../src/schema/to-nfc.js";

describe("text in NFC", () => {
  it.each([
    ["Ho\u0300a Bi\u0300nh", "Hòa Bình"],
    ["Hòa Bình", "Hòa Bình"],
    ["Công tác dân vận – “khéo”…", "Công tác dân vận – “khéo”…"],
    ["\u212b", "Å"],
    ["\u1e9b\u0323", "\u1e9b\u0323"],
    ["e\u0323\u0302", "ệ"],
    ["\u2000", "\u2002"],
    ["\u1f71", "ά"],
    ["\u1100\u1161", "가"],
    ["\ud834\udd5e", "\ud834\udd57\ud834\udd65"],
    ["\ud800", "\ud800"],
    ["", ""],
  ])("%j is %j", (text, composed) => {
    expect(toNfc(text)).toBe(composed);
  });

  it("is what normalize makes of it, for each character, and for each that passes unread beside each other", () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    expect(all.filter((sign) => toNfc(sign) !== sign.normalize("NFC"))).toStrictEqual([]);
    const ranges = [
      [0, 0x2ff],
      [0x1ea0, 0x1eff],
      [0x2010, 0x2027],
    ] as const;
    const unread = ranges.flatMap(([first, last]) => all.slice(first, last + 1));
    expect(toNfc(unread.join(""))).toBe(unread.join("").normalize("NFC"));
    for (const sign of unread) {
      const beside = unread.map((other) => sign + other).join("");
      expect(beside.normalize("NFC")).toBe(beside);
    }
  });
});
