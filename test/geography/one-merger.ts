/** A province, as it was before it went into another. */
export const province = { code: "17", name: "Hòa Bình", level: "province", validFrom: "1991-10-01" } as const;

/** The same, with its last day. */
export const ended = { ...province, validTo: "2025-06-30" } as const;

/** The province that it went into. */
export const phuTho = { code: "25", name: "Phú Thọ", level: "province", validFrom: "2025-07-01" } as const;

/** How it went into it. */
export const merged = { kind: "merged", effectiveOn: "2025-07-01", from: ["17"], to: ["25"] } as const;
