import type { Register } from "../records/register.js";

/** The name of a list of the register. */
export type ListName = keyof Register;

/** Which fields of a list's records name records of which list. A field holds one id or a list of them. */
export type ReferenceFields = Readonly<Record<string, ListName>>;

/**
 * Every reference that records can make, by the list that they stand in. Provenance and places are apart, since they are the same everywhere.
 *
 * @internal
 */
export const references: Readonly<Record<ListName, ReferenceFields>> = {
  sources: {},
  directives: { carriesOut: "directives", replacedBy: "directives" },
  organisations: { parent: "organisations" },
  adminUnits: { parent: "adminUnits" },
  successions: { from: "adminUnits", to: "adminUnits" },
  campaigns: {
    directives: "directives",
    lead: "organisations",
    partners: "organisations",
    parent: "campaigns",
  },
  activities: {
    campaign: "campaigns",
    directives: "directives",
    organiser: "organisations",
    host: "organisations",
    mayOverlap: "activities",
  },
  mediaOutputs: { campaign: "campaigns", outlet: "organisations", mayOverlap: "mediaOutputs" },
  engagements: { campaign: "campaigns", organiser: "organisations", mayOverlap: "engagements" },
  movements: { holder: "organisations", directives: "directives", campaign: "campaigns" },
  ledger: { movement: "movements", mergedInto: "movements" },
  populations: {},
  targets: { campaign: "campaigns", movement: "movements" },
  statedRates: { population: "populations", target: "targets" },
  submissions: {},
};

/** The lists, in the order of the register. */
export const listNames = Object.keys(references) as readonly ListName[];
