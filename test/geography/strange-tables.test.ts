import {
  ancestors,
  createGazetteer,
  definePlan,
  descendants,
  evaluate,
  findUnits,
  type Gazetteer,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { inhabitants, registerOf } from "../metrics/cubes/small-province.js";

const since = "2010-01-01";
const sound = createGazetteer({
  units: [
    { code: "25", name: "Phú Thọ", level: "province", validFrom: since },
    { code: "00001", name: "An Bình", level: "commune", parent: "25", validFrom: since },
    { code: "00002", name: "Bình An", level: "commune", parent: "25", validFrom: since },
  ],
  successions: [],
});

/** A gazetteer one of whose tables stands in the place of another. */
const swapped = (table: string, other: string): Gazetteer => {
  const index = (sound as unknown as { readonly index: Readonly<Record<string, unknown>> }).index;
  return { ...sound, index: { ...index, [table]: index[other] } };
};

describe("tables that createGazetteer did not make neither hang nor crash", () => {
  it("going down", () => {
    const codes = descendants(swapped("children", "lives"), "25", "2022-12-31").map(({ code }) => code);
    expect(codes).toStrictEqual(["25"]);
  });

  it("going up", () => {
    const codes = ancestors(swapped("lives", "children"), "25", "2022-12-31").map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("looking for a name", () => {
    const index = (sound as unknown as { readonly index: object }).index;
    const names = new Map([["phu tho", [{ on: since }]]]);
    const odd = { ...sound, index: { ...index, names } } as unknown as Gazetteer;
    expect(findUnits(odd, "Phú Thọ", { date: "2022-12-31" })).toStrictEqual([]);
  });

  it("looking for a name of a unit that has none, but lives", () => {
    const index = (sound as unknown as { readonly index: object }).index;
    const nameless = { code: "25", level: "province", validFrom: since };
    const odd = { ...sound, index: { ...index, names: new Map([["phu tho", [nameless]]]) } };
    expect(findUnits(odd as unknown as Gazetteer, "Phú Thọ", { date: "2022-12-31" })).toStrictEqual([]);
  });

  it("adding up what communes have", () => {
    const plan = definePlan({ measures: { people: "population" }, filter: { place: "25", period: "2022" } });
    const register = registerOf({ populations: [inhabitants("00001", "2022", 300)] });
    const [row] = evaluate(plan, register, { gazetteer: swapped("children", "lives") }).rows;
    expect([row?.figures.people?.estimate, row?.figures.people?.flags]).toStrictEqual([300, ["incomplete"]]);
  });
});
