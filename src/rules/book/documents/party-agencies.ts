/** Committees of the Party: of the centre, of a province or its city, a district, a district of a city, a town, and of a body. */
const committees = ["TW", "TƯ", "TU", "HU", "QU", "THU", "TXU", "ĐU"];

/** What works for a committee: its office and its boards. */
const boards = ["VP", "BTC", "BTG", "BTGDV", "BDV", "BNC", "BKT", "BĐN", "UBKT"];

/** Committees of the police and the army, and of a block of bodies. */
const others = ["ĐUCA", "ĐUCATW", "ĐUK", "QUTW"];

const agencies: ReadonlySet<string> = new Set([
  ...committees,
  ...boards.flatMap((board) => committees.map((committee) => board + committee)),
  ...others,
]);

/**
 * Whether a sign is that of a body of the Party: `TW`, `TU`, `VPTW`, `BDVTU`. The Youth Union (`TWĐTN`) is none.
 *
 * @internal
 */
export function isPartyAgency(agency: string): boolean {
  return agencies.has(agency.toUpperCase());
}

/**
 * Whether a sign is that of a body of the Party's centre, of which there is one: `TW`, `VPTW`.
 *
 * @internal
 */
export function isCentralAgency(agency: string): boolean {
  return isPartyAgency(agency) && (agency.endsWith("TW") || agency.endsWith("TƯ"));
}
