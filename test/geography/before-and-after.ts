import { createGazetteer, type PlacePoint } from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { once } from "../../src/internal/once.js";
import { communes } from "./communes.js";

/** The 63 provinces and the 34. */
export const provinces = once(() => createGazetteer(vietnamProvinces));

/** A corner of a province with its districts and communes. */
export const corner = once(() => createGazetteer(communes));

/** The last day of the old units. */
export const eve = "2025-06-30";

/** The first day of the new ones. */
export const on = "2025-07-01";

/** A point of a series, of 2024 unless told otherwise. */
export const at = (unit: string, value: PlacePoint["value"], period = "2024") => ({ unit, period, value });
