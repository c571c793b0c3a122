import type { AdminUnit } from "phongtrao";

/** A province that is called by its code, from the first to the last day. */
export function provinceLife(code: string, validFrom: string, validTo?: string): AdminUnit {
  return {
    code,
    name: `Tỉnh ${code}`,
    level: "province",
    validFrom,
    ...(validTo !== undefined && { validTo }),
  };
}
