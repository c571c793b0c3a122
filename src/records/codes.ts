import type { OpenCode } from "../internal/open-code.js";

/**
 * The code lists that records draw on: which words a field may hold. Plain data; extend a list and pass yours to `parseRegister`.
 *
 * @example
 * ```ts
 * import { codes, parseRegister } from "phongtrao";
 *
 * const mine = { ...codes, topics: [...codes.topics, "flood-safety"] };
 * const campaign = { id: "c", title: "Phòng, chống lũ", period: "2022", topics: ["flood-safety"] };
 *
 * parseRegister({ campaigns: [campaign] }, { codes: mine }).campaigns.length; // 1
 * parseRegister({ campaigns: [campaign] }); // throws invalid-register
 * ```
 */
export const codes = Object.freeze({
  /** What kind of document directs a campaign. */
  directiveTypes: Object.freeze([
    "resolution",
    "decision",
    "directive",
    "conclusion",
    "regulation",
    "rule",
    "guidance",
    "circular",
    "partyCircular",
    "decree",
    "ordinance",
    "law",
    "strategy",
    "programme",
    "plan",
    "operationalPlan",
    "scheme",
    "project",
    "notice",
    "report",
    "officialLetter",
    "urgentDispatch",
    "appeal",
  ] as const),
  /** Where figures come from. */
  sourceKinds: Object.freeze(["report", "article", "yearbook", "dataset", "document", "form"] as const),
  /** What an organisation is. */
  organisationKinds: Object.freeze([
    "partyCommittee",
    "government",
    "police",
    "army",
    "steeringCommittee",
    "massOrganisation",
    "school",
    "enterprise",
    "religiousBody",
    "media",
    "other",
  ] as const),
  /** What kind of activity is carried out. */
  activityKinds: Object.freeze([
    "talk",
    "conference",
    "training",
    "contest",
    "festival",
    "performance",
    "mobileLoudspeaker",
    "doorToDoor",
    "dialogue",
    "launch",
    "exhibition",
    "other",
  ] as const),
  /** What an activity or campaign is about. */
  topics: Object.freeze([
    "crime-methods",
    "crime-prevention",
    "drug-prevention",
    "child-protection",
    "school-violence",
    "human-trafficking",
    "bride-kidnapping",
    "domestic-violence",
    "cyber-safety",
    "traffic-safety",
    "fire-safety",
    "legal-education",
    "digital-identity",
    "epidemic-prevention",
    "religious-affairs",
    "national-security",
    "movement-launch",
    "new-rural-areas",
    "environment",
    "other",
  ] as const),
  /** Groups of the public. Groups only: nobody is named, and small groups can be suppressed in print. */
  audiences: Object.freeze([
    "residents",
    "teachers",
    "staff",
    "students",
    "pupils",
    "children",
    "youth",
    "women",
    "workers",
    "farmers",
    "veterans",
    "elderly",
    "officials",
    "party-members",
    "union-members",
    "ethnic-minorities",
    "parishioners",
    "religious-dignitaries",
    "prestigious-persons",
    "household-heads",
    "other",
  ] as const),
  /** How people are engaged apart from activities. */
  engagementKinds: Object.freeze([
    "meeting",
    "delegation",
    "visit",
    "commendation",
    "dialogue",
    "support",
    "other",
  ] as const),
  /** Where media output appears. */
  channels: Object.freeze([
    "newspaper",
    "radio",
    "television",
    "portal",
    "socialMedia",
    "loudspeaker",
    "print",
    "other",
  ] as const),
  /** The fields of the emulation movement "Dân vận khéo": economy; culture and society; defence and security; the political system. */
  fields: Object.freeze([
    "economy",
    "culture-society",
    "defence-security",
    "political-system",
    "new-rural-areas",
  ] as const),
  /** Who holds a model: a collective (tập thể) or an individual (cá nhân, counted and never named). */
  holders: Object.freeze(["collective", "individual"] as const),
});

/** The shape of {@link codes}: lists of words that a caller may extend. */
export type CodeLists = { readonly [List in keyof typeof codes]: readonly string[] };

type CodeOf<List extends keyof typeof codes> = OpenCode<(typeof codes)[List][number]>;

/** The type of a directing document: chỉ thị, kết luận, nghị quyết, đề án. One of `directiveTypes` in {@link codes}, or a word of your own. */
export type DirectiveType = CodeOf<"directiveTypes">;
/** What a source is. One of `sourceKinds` in {@link codes}, or a word of your own. */
export type SourceKind = CodeOf<"sourceKinds">;
/** What an organisation is. One of `organisationKinds` in {@link codes}, or a word of your own. */
export type OrganisationKind = CodeOf<"organisationKinds">;
/** What an activity is. One of `activityKinds` in {@link codes}, or a word of your own. */
export type ActivityKind = CodeOf<"activityKinds">;
/** What it is about. One of `topics` in {@link codes}, or a word of your own. */
export type Topic = CodeOf<"topics">;
/** A group of the public. One of `audiences` in {@link codes}, or a word of your own. */
export type Audience = CodeOf<"audiences">;
/** How people are engaged. One of `engagementKinds` in {@link codes}, or a word of your own. */
export type EngagementKind = CodeOf<"engagementKinds">;
/** Where media output appears. One of `channels` in {@link codes}, or a word of your own. */
export type Channel = CodeOf<"channels">;
/** A field of an emulation movement. One of `fields` in {@link codes}, or a word of your own. */
export type Field = CodeOf<"fields">;
/** Who holds a model. One of `holders` in {@link codes}, or a word of your own. */
export type Holder = CodeOf<"holders">;
