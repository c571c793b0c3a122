/** Defects that are being mended, by name. What is said here to be passed over is no violation; once one is mended, its line goes, and with it what asks for it. */
interface PassedOver {
  /** `modelGrowth` infers a stock from what came and went in other series or places of the row. */
  readonly growthFromOthers: boolean;
  /** Of a `round`, which may hold several sessions, all people are taken for different. */
  readonly roundsOfSeveralSessions: boolean;
  /** With `gaps: { flows: "zero" }`, a filter by a place that ended or has other ground since gives zero where something happened. */
  readonly zeroWhereGroundChanged: boolean;
  /** `effectiveShare` over stocks whose words or places cross, as one by holder and one by field. */
  readonly shareOfCrossingStocks: boolean;
  /** `evaluateChange` does not see that a place has other ground at the end of the period than when its records were. */
  readonly changeOfGroundAfterRecords: boolean;
}

export const passedOver: PassedOver = {
  growthFromOthers: false,
  roundsOfSeveralSessions: false,
  zeroWhereGroundChanged: false,
  shareOfCrossingStocks: false,
  changeOfGroundAfterRecords: true,
};
