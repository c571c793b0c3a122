import { createGazetteer, type Gazetteer, type Submission } from "phongtrao";
import { communes } from "../../geography/communes.js";

/** Province 25, whose districts end on 1 July 2025 and whose six communes become three. */
export const phuTho: Gazetteer = createGazetteer(communes);

/** A province of 148 communes, "Xã 1" to "Xã 148", as Phú Thọ has had since 1 July 2025. */
export const province: Gazetteer = createGazetteer({
  units: [
    { code: "25", name: "Phú Thọ", level: "province", validFrom: "2025-07-01" },
    ...Array.from({ length: 148 }, (_, at) => ({
      code: codeOf(at + 1),
      name: `Xã ${at + 1}`,
      level: "commune" as const,
      parent: "25",
      validFrom: "2025-07-01",
    })),
  ],
  successions: [],
});

/** The code of the nth commune. */
export function codeOf(n: number): string {
  return String(8000 + n).padStart(5, "0");
}

let made = 0;

/** A return, accepted unless told otherwise. */
export function sent(place: string, period: string, more: Partial<Submission> = {}): Submission {
  made += 1;
  return { id: `${place} ${period} ${made}`, place, period, status: "accepted", ...more };
}
