import { type AdminLevel, type AdminUnitType, createGazetteer, findUnits } from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { describe, expect, it } from "vitest";
import { hostile } from "../calendar/hostile.js";
import { codeOf } from "../code-of.js";
import { communes } from "./communes.js";

const provinces = createGazetteer(vietnamProvinces);
const corner = createGazetteer(communes);
const eve = "2025-06-30";
const on = "2025-07-01";

describe("a province is found as people write it", () => {
  it.each([
    ["Hòa Bình", eve, ["17"]],
    ["Hoà Bình", eve, ["17"]],
    ["Ho\u0300a Bi\u0300nh", eve, ["17"]],
    ["HÒA BÌNH", eve, ["17"]],
    ["  hòa   bình ", eve, ["17"]],
    ["tỉnh Hoà Bình", eve, ["17"]],
    ["T. Hòa Bình", eve, ["17"]],
    ["Hòa Bình", on, []],
    ["hoa binh", eve, []],
    ["Hóa Bình", eve, []],
    ["thành phố Hòa Bình", eve, []],
    ["Thành phố Hồ Chí Minh", on, ["79"]],
    ["TP. Hồ Chí Minh", on, ["79"]],
    ["TP.Hồ Chí Minh", on, ["79"]],
    ["tp Hồ Chí Minh", on, ["79"]],
    ["T.P. Hồ Chí Minh", on, ["79"]],
    ["T.P Hồ Chí Minh", on, ["79"]],
    ["\u00d0à Nẵng", eve, ["48"]],
    ["TP. \u00f0à nẵng", eve, ["48"]],
    ["tỉnh Hồ Chí Minh", on, []],
    ["Bà Rịa – Vũng Tàu", eve, ["77"]],
    ["Bà Rịa-Vũng Tàu", eve, ["77"]],
    ["Lào Cai", eve, ["10"]],
    ["Lào Cai", on, ["15"]],
    ["TP. Đồng Nai", "2026-04-29", []],
    ["TP. Đồng Nai", "2026-04-30", ["75"]],
    ["tỉnh", on, []],
    ["", on, []],
    [" , ", on, []],
    ["Atlantis", on, []],
  ])("%s on %s: %j", (text, date, expected) => {
    expect(findUnits(provinces, text, { date }).map(({ code }) => code)).toStrictEqual(expected);
  });
});

describe("without accents, only when asked", () => {
  it.each([
    ["hoa binh", ["17"]],
    ["tinh hoa binh", ["17"]],
    ["HOÀ BÌNH", ["17"]],
    ["Dak Lak", ["66"]],
    ["tp da nang", ["48"]],
    ["t.p. \u00d0a Nang", ["48"]],
    ["thanh pho da nang", ["48"]],
    ["huyen da nang", []],
  ])("%s: %j", (text, expected) => {
    const found = findUnits(provinces, text, { date: eve, withoutAccents: true });
    expect(found.map(({ code }) => code)).toStrictEqual(expected);
  });
});

describe("an ambiguous name gives all candidates, narrowed by what is known", () => {
  const find = (text: string, options: object = {}) =>
    findUnits(corner, text, { date: eve, ...options }).map(({ code }) => code);

  it.each([
    ["Tân Lập", {}, ["05001", "05004"]],
    ["xã Tân Lập", {}, ["05001", "05004"]],
    ["X. Tân Lập", {}, ["05001", "05004"]],
    ["phường Tân Lập", {}, []],
    ["xã Tân Lập, huyện Lạc Sơn", {}, ["05001"]],
    ["Tân Lập, Yên Thủy", {}, ["05004"]],
    ["Tân Lập, Yên Thuỷ, Phú Thọ", {}, ["05004"]],
    ["xã Tân Lập, tỉnh Phú Thọ", {}, ["05001", "05004"]],
    ["xã Tân Lập, tỉnh Phú Thọ, huyện Lạc Sơn", {}, []],
    ["xã Tân Lập, quận Lạc Sơn", {}, []],
    ["tan lap, lac son", { withoutAccents: true }, ["05001"]],
    ["Tân Lập", { parent: "158" }, ["05004"]],
    ["Tân Lập", { parent: "25" }, ["05001", "05004"]],
    ["Tân Lập", { parent: "05001" }, []],
    ["Yên Thủy", {}, ["158"]],
    ["Yên Thủy", { date: on }, ["05005"]],
    ["Lạc Sơn", { level: "commune" }, []],
    ["Lạc Sơn", { level: "district" }, ["157"]],
    ["TT. Hàng Trạm", {}, ["05005"]],
  ])("%s %j: %j", (text, options, expected) => {
    expect(find(text, options)).toStrictEqual(expected);
  });

  it("a name that begins like a type is found too, and a type stands for the level where a unit has none", () => {
    const gazetteer = createGazetteer({
      units: [
        { code: "00001", name: "Xã Lát", level: "commune", validFrom: "2000-01-01" },
        { code: "00002", name: "Lát", level: "commune", validFrom: "2000-01-01" },
        { code: "002", name: "Lát", level: "district", validFrom: "2000-01-01" },
      ],
      successions: [],
    });
    const found = findUnits(gazetteer, "xã Lát", { date: on }).map(({ code }) => code);
    expect(found).toStrictEqual(["00002", "00001"]);
  });
});

describe("each type, in full and short,", () => {
  /** Of each level two units of one name, of which only the first has a type. */
  const typed = (type: AdminUnitType, level: AdminLevel) =>
    createGazetteer({
      units: [
        { code: "1", name: "Tân An", level, type, validFrom: "2000-01-01" },
        { code: "2", name: "Tân An", level, validFrom: "2000-01-01" },
      ],
      successions: [],
    });

  it.each<[AdminUnitType, string, AdminLevel]>([
    ["tỉnh", "T.", "province"],
    ["thành phố", "TP.", "province"],
    ["thành phố", "TP.", "district"],
    ["huyện", "H.", "district"],
    ["quận", "Q.", "district"],
    ["thị xã", "TX.", "district"],
    ["xã", "X.", "commune"],
    ["phường", "P.", "commune"],
    ["thị trấn", "TT.", "commune"],
    ["thị trấn", "T.T.", "commune"],
    ["thị xã", "T.X", "district"],
    ["thành phố", "T.P.", "district"],
    ["đặc khu", "ĐK.", "commune"],
  ])("%s or %s, names units of that type, and units of level %s that have none", (type, short, level) => {
    const find = (text: string, of: AdminUnitType = type) =>
      findUnits(typed(of, level), text, { date: on }).map(({ code }) => code);
    for (const word of [type, short, type.toUpperCase()]) {
      expect(find(`${word} Tân An`)).toStrictEqual(["1", "2"]);
      expect(find(`${word} Tân An`, "làng")).toStrictEqual(["2"]);
      expect(find(`${word} Tân Bình`)).toStrictEqual([]);
    }
    const others = (["province", "district", "commune"] as const).filter((other) => other !== level);
    for (const other of others.filter((one) => type !== "thành phố" || one === "commune"))
      expect(findUnits(typed("làng", other), `${type} Tân An`, { date: on })).toStrictEqual([]);
  });

  it.each([
    ["Thành phố Trung ương", "province", "TP. Tân An", ["1", "2"]],
    ["Thành phố trực thuộc Trung ương", "province", "Thành phố Tân An", ["1", "2"]],
    ["Thành phố thuộc tỉnh", "district", "TP. Tân An", ["1", "2"]],
    ["Xa\u0303", "commune", "xã Tân An", ["1", "2"]],
    ["Xã", "commune", "phường Tân An", ["2"]],
    ["Thành phố Trung ương", "province", "tỉnh Tân An", ["2"]],
  ] as const)(
    "written as %s in a table, of level %s, is what %s means: %j",
    (type, level, text, expected) => {
      const found = findUnits(typed(type, level), text, { date: on }).map(({ code }) => code);
      expect(found).toStrictEqual(expected);
    },
  );

  it("is not a name by itself, not even of a unit whose name has no letters", () => {
    const nameless = createGazetteer({
      units: [{ code: "00001", name: "-", level: "commune", type: "xã", validFrom: "2000-01-01" }],
      successions: [],
    });
    expect(findUnits(nameless, "xã", { date: on })).toStrictEqual([]);
    for (const word of ["xã", "X.", "thị trấn", "TP"])
      expect(findUnits(corner, word, { date: eve })).toStrictEqual([]);
  });

  it("may be the name, where a unit has no other", () => {
    const gazetteer = createGazetteer({
      units: [
        { code: "00001", name: "Thị Trấn", level: "commune", type: "xã", validFrom: "2000-01-01" },
        { code: "001", name: "1", level: "district", type: "quận", validFrom: "2000-01-01" },
      ],
      successions: [],
    });
    const find = (text: string, withoutAccents = false) =>
      findUnits(gazetteer, text, { date: on, withoutAccents }).map(({ code }) => code);
    expect(find("thị trấn")).toStrictEqual(["00001"]);
    expect(find("xã Thị Trấn")).toStrictEqual(["00001"]);
    expect(find("thi tran", true)).toStrictEqual(["00001"]);
    expect(find("xa thi tran", true)).toStrictEqual(["00001"]);
    expect(find("Quận 1")).toStrictEqual(["001"]);
    expect(find("Q.1")).toStrictEqual(["001"]);
    expect(find("Q. 1")).toStrictEqual(["001"]);
    expect(find("Q1")).toStrictEqual(["001"]);
    expect(find("quan1", true)).toStrictEqual(["001"]);
  });
});

it("a number is the same with a zero before it and without, in the table and in what is written", () => {
  const phuong = (code: string, name: string) =>
    ({ code, name, type: "phường", level: "commune", validFrom: "2000-01-01" }) as const;
  const gazetteer = createGazetteer({
    units: [phuong("00001", "01"), phuong("00002", "2"), phuong("00010", "10"), phuong("00003", "Lộc Hòa 3")],
    successions: [],
  });
  const find = (text: string) => findUnits(gazetteer, text, { date: on }).map(({ code }) => code);
  expect(find("Phường 1")).toStrictEqual(["00001"]);
  expect(find("P.01")).toStrictEqual(["00001"]);
  expect(find("P2")).toStrictEqual(["00002"]);
  expect(find("phường 02")).toStrictEqual(["00002"]);
  expect(find("Phường 10")).toStrictEqual(["00010"]);
  expect(find("Phường 0")).toStrictEqual([]);
  expect(find("phường Lộc Hoà 03")).toStrictEqual(["00003"]);
});

it("units found are in the order of the Vietnamese alphabet, and by code where the name is the same", () => {
  const names = ["Tân Lập", "tân lập", "Tân Lập"];
  const gazetteer = createGazetteer({
    units: names.map((name, n) => ({ code: String(9 - n), name, level: "commune", validFrom: "2000-01-01" })),
    successions: [],
  });
  const find = (text: string, withoutAccents = false) =>
    findUnits(gazetteer, text, { date: on, withoutAccents }).map(({ code, name }) => `${code} ${name}`);
  expect(find("Tân Lập")).toStrictEqual(["8 tân lập", "7 Tân Lập", "9 Tân Lập"]);
});

it("names without accents are in the order of their accents", () => {
  const names = ["Đông Hải", "Đồng Hải", "Dong Hai", "Động Hải"];
  const gazetteer = createGazetteer({
    units: names.map((name, n) => ({ code: String(n), name, level: "commune", validFrom: "2000-01-01" })),
    successions: [],
  });
  const found = findUnits(gazetteer, "dong hai", { date: on, withoutAccents: true });
  expect(found.map(({ name }) => name)).toStrictEqual(["Dong Hai", "Đông Hải", "Đồng Hải", "Động Hải"]);
});

describe("names behind commas", () => {
  const find = (text: string, options: object = {}) =>
    findUnits(corner, text, { date: eve, ...options }).map(({ code }) => code);

  it.each<[string, object, readonly string[]]>([
    ["Tân Lập, ", {}, ["05001", "05004"]],
    [", Tân Lập", {}, ["05001", "05004"]],
    ["Tân Lập, Lạc Sơn, Lạc Sơn", {}, []],
    ["Tân Lập, Phú Thọ, Phú Thọ", {}, []],
    ["Tân Lập, Tân Lập", {}, []],
    ["Tân Lập, Lạc Sơn", { parent: "25" }, ["05001"]],
    ["Tân Lập, Lạc Sơn", { parent: "158" }, []],
    ["Tân Lập, lac son", {}, []],
    ["Lạc Sơn, Phú Thọ", {}, ["157"]],
    ["Phú Thọ, Phú Thọ", {}, []],
    ["Phú Thọ", { parent: "25" }, []],
  ])("%s %j: %j", (text, options, expected) => {
    expect(find(text, options)).toStrictEqual(expected);
  });
});

it.each(hostile)("hostile values: %s", (_, value) => {
  const outcome = codeOf(() => findUnits(provinces, value as never, { date: on }));
  expect(outcome).toBe(typeof value === "string" ? "nothing" : "invalid-place-name");
  expect(codeOf(() => findUnits(provinces, "Huế", { date: value as never }))).toBe("invalid-date");
});
