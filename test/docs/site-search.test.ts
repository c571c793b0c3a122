import { describe, expect, it } from "vitest";
import { makeFinder } from "../../scripts/typedoc/make-finder.js";
import { searchWords } from "../../scripts/typedoc/search-words.js";
import type { SiteIndex } from "../../scripts/typedoc/site-index.js";
import { termsOf } from "../../scripts/typedoc/terms-of.js";

/** An index as lunr would store it, each term with the weight 1. */
function indexOf(texts: Readonly<Record<string, string>>): SiteIndex {
  const terms = [...new Set(Object.values(texts).flatMap((text) => termsOf(text).split(" ")))];
  return {
    rows: Object.keys(texts).map((name) => ({ name, url: `${name}.html`, kind: 64 })),
    index: {
      invertedIndex: terms.map((term, _index) => [term, { _index }]),
      fieldVectors: Object.values(texts).map((text, row) => [
        `name/${row}`,
        [...new Set(termsOf(text).split(" "))].flatMap((term) => [terms.indexOf(term), 1]),
      ]),
    },
  };
}

const find = makeFinder(
  indexOf({
    apart: "Dong in the van",
    campaign: "Một đợt vận động",
    example: "An example, exactly",
    commune: "Các xã",
    far: "Đường xa",
    cells: "Small cell",
    rate: "participationRate participation rate",
  }),
);
const names = (question: string) => find(question).map(({ name }) => name);

describe("what the search of the site finds", () => {
  it("finds Vietnamese with and without marks, neighbours first", () => {
    expect(names("vận động")).toStrictEqual(["campaign", "apart"]);
    expect(names("van dong")).toStrictEqual(["campaign", "apart"]);
    expect(names("VẬN ĐỘNG".normalize("NFD"))).toStrictEqual(["campaign", "apart"]);
  });

  it("puts what has the marks that were typed first, and leaves out what has the letters by chance", () => {
    expect(names("xã")).toStrictEqual(["commune", "far"]);
    expect(names("xa")).toStrictEqual(["commune", "far"]);
  });

  it("finds beginnings, longer parts, one of many, and only what has all words", () => {
    expect(names("participation")).toStrictEqual(["rate"]);
    expect(names("ipation")).toStrictEqual(["rate"]);
    expect(names("the small cells")).toStrictEqual(["cells"]);
    expect(names("small rate")).toStrictEqual([]);
    expect(names("  ")).toStrictEqual([]);
  });
});

it("keeps the marks of words whose tone may stand on either vowel", () => {
  expect(searchWords("Hòa, hoà")).toStrictEqual([
    { plain: "hoa", marked: searchWords("hoà")[0]?.marked },
    { plain: "hoa", marked: searchWords("hòa")[0]?.marked },
  ]);
});
