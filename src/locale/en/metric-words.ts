import type { MetricWords } from "../../metrics/metric-words.js";

/**
 * English: the labels of metrics. A part of `en`, for programs that print nothing else.
 *
 * @example
 * ```ts
 * import { metricLabel } from "phongtrao";
 * import { metricWords } from "phongtrao/locale/en";
 *
 * metricLabel("modelsInForce", metricWords); // "Models in force"
 * ```
 */
export const metricWords: MetricWords = {
  metrics: {
    activities: "Activities recorded",
    attendance: "Attendances",
    attendanceAttainment: "Attainment of the target for attendances",
    attendancePerSession: "Attendances per session",
    attendanceTarget: "Target for attendances",
    audienceAttendance: "Attendances where groups are named",
    audienceHeadcount: "Attendances by group",
    audienceShare: "Share of the group in the audience",
    communes: "Communes",
    communesReached: "Communes reached",
    communesReachedShare: "Share of communes reached",
    distinctPeople: "Different people who took part",
    effectiveShare: "Share of models that work well",
    headcountEngaged: "People met, visited or commended, at each occasion",
    households: "Households",
    mediaItems: "Media items",
    mediaShare: "Share of the kind in media items",
    modelGrowth: "Growth of models",
    modelSitesInForce: "Model sites in force",
    modelTypesInForce: "Model types in force",
    modelsAdded: "Models added",
    modelsAttainment: "Attainment of the target for models",
    modelsCorrectedDown: "Models fewer after recounts",
    modelsCorrectedUp: "Models more after recounts",
    modelsEffective: "Models that work well",
    modelsInForce: "Models in force",
    modelsPerCommune: "Models per commune",
    modelsRecognised: "Models recognised",
    modelsRemoved: "Models removed",
    modelsTarget: "Target for models",
    participationIntensity: "Attendances per 100 inhabitants",
    participationRate: "Participation rate",
    population: "Population",
    recognisedShare: "Share of models recognised",
    reportingCompleteness: "Share of returns accepted",
    reportingTimeliness: "Share of returns on time",
    returnsAccepted: "Returns accepted",
    returnsExpected: "Returns expected",
    returnsOnTime: "Returns on time",
    sessions: "Sessions",
    sessionsAttainment: "Attainment of the target for sessions",
    sessionsTarget: "Target for sessions",
  },
};
