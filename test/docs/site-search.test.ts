import { describe, expect, it } from "vitest";
import { askedWords } from "../../scripts/typedoc/asked-words.js";
import { hitOf } from "../../scripts/typedoc/hit-of.js";
import { makeFinder } from "../../scripts/typedoc/make-finder.js";
import { type Piece, piecesOf } from "../../scripts/typedoc/pieces-of.js";
import { searchWords } from "../../scripts/typedoc/search-words.js";
import { sectionsOf } from "../../scripts/typedoc/sections-of.js";
import type { LunrIndex, SiteIndex, SiteRow } from "../../scripts/typedoc/site-index.js";
import { slimIndex } from "../../scripts/typedoc/slim-index.js";
import { termsOf } from "../../scripts/typedoc/terms-of.js";

/** An index as lunr would store it, each term with the weight 1. */
function lunrOf(texts: readonly string[]): LunrIndex["index"] {
  const terms = [...new Set(texts.flatMap((text) => termsOf(text).split(" ")))];
  return {
    invertedIndex: terms.map((term, _index) => [term, { _index }]),
    fieldVectors: texts.map((text, row) => [
      `name/${row}`,
      [...new Set(termsOf(text).split(" "))].flatMap((term) => [terms.indexOf(term), 1]),
    ]),
  };
}

function indexOf(texts: Readonly<Record<string, string>>): SiteIndex {
  const rows = Object.keys(texts).map((name) => ({ name, url: `${name}.html`, kind: "Function", icon: 64 }));
  return { rows, ...slimIndex(lunrOf(Object.values(texts))) };
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
    honest: "honest figures, and honest ones",
    more: "nhiều hơn",
  }),
);
const names = (question: string) => find(question).rows.map(({ name }) => name);

describe("what the search of the site finds", () => {
  it("finds Vietnamese with and without marks, neighbours first", () => {
    expect(names("vận động")).toStrictEqual(["campaign", "apart"]);
    expect(names("van dong")).toStrictEqual(["campaign", "apart"]);
    expect(names("VẬN ĐỘNG".normalize("NFD"))).toStrictEqual(["campaign", "apart"]);
  });

  it("puts what has the marks that were typed first, and leaves out what has the letters by chance", () => {
    expect(names("xã")).toStrictEqual(["commune", "far"]);
    expect(names("xa")).toStrictEqual(["commune", "far"]);
    expect(names("hơn")).toStrictEqual(["more", "honest"]);
  });

  it("finds beginnings, longer parts, one of many, and only what has all words", () => {
    expect(names("participation")).toStrictEqual(["rate"]);
    expect(names("ipation")).toStrictEqual(["rate"]);
    expect(names("the small cells")).toStrictEqual(["cells"]);
    expect(find("the small cells").haveAll).toBe(true);
    expect(names("zebra")).toStrictEqual([]);
    expect(names("  ")).toStrictEqual([]);
  });

  it("finds what has the most of the words where nothing has all, and says so", () => {
    expect(names("small rate").sort()).toStrictEqual(["cells", "rate"]);
    expect(names("small zebra cell")).toStrictEqual(["cells"]);
    expect(find("small rate").haveAll).toBe(false);
    expect(find("zebra").haveAll).toBe(false);
  });

  it("leaves out what a question is wrapped in, unless it is all that is asked", () => {
    expect(names("my small cell")).toStrictEqual(["cells"]);
    expect(find("my small cell").haveAll).toBe(true);
  });

  it("puts a page first that has a heading about it", () => {
    const texts = ["refused refused growth", "growth refused"];
    const page: SiteRow = { name: "page", url: "page.html", kind: "Guide", icon: 1 };
    const sections = [{ anchor: "why", heading: "Why a growth is refused", lines: [] }];
    const rows = [page, { ...page, name: "about it", sections }];
    const found = makeFinder({ rows, ...slimIndex(lunrOf(texts)) })("why is growth refused");
    expect(found.rows.map(({ name }) => name)).toStrictEqual(["about it", "page"]);
  });
});

it("puts a page first that has the question itself as a heading, above one that has more of its words", () => {
  const page: SiteRow = { name: "about", url: "page.html", kind: "Guide", icon: 1 };
  const sectionsWith = (heading: string) => [{ anchor: "why", heading, lines: [] }];
  const rows = [
    { ...page, sections: sectionsWith("Refused growth") },
    { ...page, name: "it", sections: sectionsWith("Why a growth is refused") },
  ];
  const found = makeFinder({ rows, ...slimIndex(lunrOf(["why growth refused", "growth refused"])) });
  expect(found("why is growth refused").rows.map(({ name }) => name)).toStrictEqual(["it", "about"]);
  expect(found("growth refused").rows.map(({ name }) => name)).toStrictEqual(["about", "it"]);
});

it("puts the fields of one name behind all else, but for the first", () => {
  const field: SiteRow = { name: "missing", url: "page.html", kind: "Property", icon: 1 };
  const rows = ["Rule", "Point", "Gap"].map((parent) => ({ ...field, parent }));
  const page: SiteRow = { ...field, name: "Gaps", kind: "Guide" };
  const texts = ["missing", "missing", "missing", "missingness"];
  const found = makeFinder({ rows: [...rows, page], ...slimIndex(lunrOf(texts)) })("missing");
  expect(found.rows.map(({ name, parent }) => [name, parent])).toStrictEqual([
    ["missing", "Rule"],
    ["Gaps", undefined],
    ["missing", "Point"],
    ["missing", "Gap"],
  ]);
});

it("puts a page first that says three words or more as they were asked", () => {
  const page: SiteRow = { name: "apart", url: "page.html", kind: "Guide", icon: 1 };
  const sections = [{ anchor: "why", heading: "Why", lines: ["Chưa tính được (thiếu số liệu)."] }];
  const rows = [page, { ...page, name: "as it is", sections }];
  const texts = ["được tính chưa, số liệu thiếu thiếu số liệu", "Chưa tính được (thiếu số liệu)"];
  const found = makeFinder({ rows, ...slimIndex(lunrOf(texts)) });
  expect(found("chưa tính được").rows.map(({ name }) => name)).toStrictEqual(["as it is", "apart"]);
  expect(found("tính được thiếu").rows).toHaveLength(2);
});

it("keeps the marks of words whose tone may stand on either vowel", () => {
  expect(searchWords("Hòa, hoà")).toStrictEqual([
    { plain: "hoa", marked: searchWords("hoà")[0]?.marked },
    { plain: "hoa", marked: searchWords("hòa")[0]?.marked },
  ]);
});

it("packs of lunr's index, over all fields, what each term weighs in each row, told by distances", () => {
  const slim = slimIndex({
    invertedIndex: [
      ["xa", { _index: 7 }],
      ["growth", { _index: 3 }],
    ],
    fieldVectors: [
      ["name/2", [3, 1.26]],
      ["comment/2", [3, 2]],
      ["name/5", [3, 0.01, 7, 4]],
    ],
  });
  expect(slim).toStrictEqual({
    terms: ["xa", "growth"],
    places: [
      [5, 40],
      [2, 33, 3, 1],
    ],
  });
});

const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join("");

describe("the words that a hit marks", () => {
  const marked = (text: string, question: string) => shown(piecesOf(text, askedWords(question)));

  it("marks whole syllables whatever their marks, composed or not", () => {
    expect(marked("Một đợt vận động.", "van dong")).toBe("Một đợt [vận] [động].");
    expect(marked("Một đợt vận động.".normalize("NFD"), "vận động")).toBe(
      "Một đợt [vận] [động].".normalize("NFD"),
    );
    expect(marked("Nhiều hơn; honest; hon", "hơn")).toBe("Nhiều [hơn]; honest; [hon]");
  });

  it("does not take a syllable of a Vietnamese question for the beginning of another", () => {
    expect(marked("tỷ lệ tham gia giảm", "tỷ lệ tham gia")).toBe("[tỷ] [lệ] [tham] [gia] giảm");
    expect(marked("tham gia giảm", "tham gia")).toBe("[tham] [gia] [giảm]");
  });

  it("marks words inside of names, and no small words", () => {
    expect(marked("participationRate", "the rate")).toBe("participation[Rate]");
    expect(marked("participationRate", "participationrate")).toBe("[participationRate]");
    expect(marked("ChangeOptions", "chang")).toBe("[Change]Options");
  });

  it("keeps what looks like markup as it is", () => {
    expect(marked("<b>growth</b> & more", "growth b")).toBe("<[b]>[growth]</[b]> & more");
  });
});

const guide: SiteRow = {
  name: "Getting started",
  url: "documents/getting-started.html",
  kind: "Guide",
  icon: 1,
  sections: [
    {
      anchor: "",
      heading: "Getting started",
      lines: ["From an empty folder to a growth.", "It takes ten minutes."],
    },
    {
      anchor: "a-rate",
      heading: "A rate",
      lines: ["A rate has bounds.", "One that was refused has none, and no growth."],
    },
    { anchor: "why", heading: "Why a growth is refused", lines: ["The status says why.", "It was refused."] },
  ],
};
const hit = (row: SiteRow, question: string) => {
  const { url, about, title, line } = hitOf(row, askedWords(question));
  return [shown(title), about, shown(line), url];
};

describe("what is told of a hit", () => {
  it("tells of a name what it is, where it stands, and its sentence", () => {
    const row = { name: "growth", url: "growth.html", kind: "Function", icon: 64, where: "Change" };
    expect(hit({ ...row, line: "The growth from one count to another." }, "growth")).toStrictEqual([
      "[growth]",
      "Function · Change",
      "The [growth] from one count to another.",
      "growth.html",
    ]);
    expect(hit({ ...row, name: "status", parent: "Growth", kind: "Property" }, "status")).toStrictEqual([
      "Growth.[status]",
      "Property · Change",
      "",
      "growth.html",
    ]);
  });

  it("leads to the heading that has the words, and shows how its section begins", () => {
    expect(hit(guide, "why refused")).toStrictEqual([
      "Getting started › Why a growth is [refused]",
      "Guide",
      "The status says why.",
      "documents/getting-started.html#why",
    ]);
  });

  it("leads to the heading above the first sentence that has most of the words", () => {
    expect(hit(guide, "bounds")).toStrictEqual([
      "Getting started › A rate",
      "Guide",
      "A rate has [bounds].",
      "documents/getting-started.html#a-rate",
    ]);
    expect(hit(guide, "minutes").slice(2)).toStrictEqual([
      "It takes ten [minutes].",
      "documents/getting-started.html",
    ]);
  });

  it("shows how the page begins where only a program has the word", () => {
    expect(hit(guide, "console").slice(2)).toStrictEqual([
      "From an empty folder to a growth.",
      "documents/getting-started.html",
    ]);
  });

  it("cuts off what stands more than 40 signs before the word", () => {
    const lines = [`${"Many words stand here. ".repeat(8).trim()} At last the cell of a table.`];
    const [, , line] = hit({ ...guide, sections: [{ anchor: "", heading: "", lines }] }, "cell");
    expect(line).toBe("… Many words stand here. At last the [cell] of a table.");
  });
});

it("reads from a rendered page what its reader sees, without programs", () => {
  const html = `<h1>above</h1><div class="tsd-panel tsd-typography"><h1 id="units" class="a">Units<a href="#units"><svg><use/></svg></a></h1>
<p>A <code>unit</code> &amp; a sign: &lt;b&gt;. It is told
by its id, e.g. model. “So.” Then more.</p><pre><code>secret()</code><button>Copy</button></pre>
<h2 id="two-of-them">Two of them</h2>
<ul><li>one</li><li>two</li></ul>
<table><thead><tr><th>head</th><th>of it</th></tr></thead><tbody><tr><td>person</td><td>người</td></tr></tbody></table>
</div></div><div class="col-sidebar"><h3 id="beside">Beside</h3></div>`;
  expect(sectionsOf(html)).toStrictEqual([
    {
      anchor: "",
      heading: "Units",
      lines: ["A unit & a sign: <b>.", "It is told by its id, e.g. model.", "“So.”", "Then more."],
    },
    { anchor: "two-of-them", heading: "Two of them", lines: ["one", "two", "person · người"] },
  ]);
});
