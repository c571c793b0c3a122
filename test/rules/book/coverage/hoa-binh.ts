import { createGazetteer } from "phongtrao";

const districts = ["Đà Bắc", "Lương Sơn", "Kim Bôi", "Cao Phong", "Tân Lạc", "Mai Châu", "Lạc Sơn"];

/** A province with seven of its districts, 150 to 156, and an eighth, 157, that ended with September 2022; and one beside it with one district. */
export const options = {
  gazetteer: createGazetteer({
    units: [
      { code: "17", name: "Hòa Bình", level: "province", validFrom: "1991-10-01" },
      { code: "25", name: "Phú Thọ", level: "province", validFrom: "1991-10-01" },
      ...districts.map((name, index) => ({
        code: `${150 + index}`,
        name,
        level: "district" as const,
        parent: "17",
        validFrom: "1991-10-01",
      })),
      {
        code: "157",
        name: "Kỳ Sơn",
        level: "district",
        parent: "17",
        validFrom: "1991-10-01",
        validTo: "2022-09-30",
      },
      { code: "227", name: "Việt Trì", level: "district", parent: "25", validFrom: "1991-10-01" },
    ],
    successions: [{ kind: "dissolved", effectiveOn: "2022-10-01", from: ["157"], to: [] }],
  }),
};

type Return = readonly [place: string, status?: string, more?: object];

/** Returns for the last quarter of 2022, with the codes of their places as ids. */
export const returns = (...list: readonly Return[]) => ({
  submissions: list.map(([place, status = "accepted", more]) => ({
    id: place,
    place,
    period: "2022-Q4",
    status,
    ...more,
  })),
});
