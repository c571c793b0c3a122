import { createGazetteer } from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";

/** The check of a register across the merger: Hòa Bình 17, Phú Thọ 25 and Vĩnh Phúc 26 became Phú Thọ 25 on 1 July 2025. */
export const acrossTheMerger = { gazetteer: createGazetteer(vietnamProvinces) } as const;

/** The code that stands for two grounds. */
export const phuTho = { place: "25" } as const;
