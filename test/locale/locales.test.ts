import { codes, fixedCodes, hedges, periodKinds, problemCodes, standardMetrics, units } from "phongtrao";
import { en } from "phongtrao/locale/en";
import { type Locale, vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";

/** Every text of a locale with the way to it. */
function texts(value: unknown, path = ""): readonly (readonly [path: string, text: string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, path === "" ? key : `${path}.${key}`));
}

/** The places of a template that are filled. */
const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe.each<[string, Locale]>([
  ["vi", vi],
  ["en", en],
])("%s", (language, words) => {
  it("names itself", () => {
    expect(words.language).toBe(language);
  });

  it("has a text for every unit, hedge, code, metric, period kind and problem, and for nothing else", () => {
    expect(Object.keys(words.units).sort()).toStrictEqual(Object.keys(units).sort());
    expect(Object.keys(words.hedges).sort()).toStrictEqual([...hedges, "betweenOpenAbove"].sort());
    expect(Object.keys(words.periods).sort()).toStrictEqual(periodKinds.map(({ id }) => id).sort());
    expect(Object.keys(words.problems).sort()).toStrictEqual([...problemCodes].sort());
    expect(Object.keys(words.metrics).sort()).toStrictEqual(Object.keys(standardMetrics).sort());
    const lists = { ...codes, ...fixedCodes };
    expect(Object.keys(words.codes).sort()).toStrictEqual(Object.keys(lists).sort());
    for (const [list, known] of Object.entries(lists)) {
      expect(Object.keys(words.codes[list as keyof typeof lists]).sort(), list).toStrictEqual(
        [...known].sort(),
      );
    }
  });

  it("cannot be changed for everybody else", () => {
    const open = (value: unknown, path: string): readonly string[] =>
      typeof value !== "object" || value === null
        ? []
        : [
            ...(Object.isFrozen(value) ? [] : [path]),
            ...Object.entries(value).flatMap(([key, inner]) => open(inner, `${path}.${key}`)),
          ];
    expect(open(words, language)).toStrictEqual([]);
    expect(Reflect.set(words.units.model, "one", "something else")).toBe(false);
  });

  it("is written in NFC, without blanks around it, and never empty", () => {
    for (const [path, text] of texts(words)) {
      if (path.endsWith("Mark")) continue;
      expect(text.normalize("NFC"), path).toBe(text);
      expect(text.trim(), path).toBe(text);
      expect(text, path).not.toBe("");
    }
  });

  it("is plain data that survives JSON", () => {
    expect(JSON.parse(JSON.stringify(words))).toStrictEqual(words);
  });
});

it("fills the same places of explanations in both languages", () => {
  const filled = (words: Locale) =>
    texts(words.explanation).flatMap(([path, text]) =>
      path.endsWith(".one") ? [] : [`${path} ${places(text).join(" ")}`],
    );
  expect(filled(en)).toStrictEqual(filled(vi));
});

it("fills the same places of figures, hedges and problems in both languages", () => {
  for (const section of ["hedges", "figures", "noValue", "problems"] as const) {
    for (const [key, template] of Object.entries(vi[section])) {
      const other = (en[section] as Readonly<Record<string, string>>)[key] ?? "";
      // A problem need not repeat what was found.
      if (section !== "problems") expect(places(other), `${section}.${key}`).toStrictEqual(places(template));
      for (const place of places(template))
        expect(["{n}", "{lower}", "{upper}", "{found}", "{expected}"]).toContain(place);
    }
  }
});
