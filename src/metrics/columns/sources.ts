import type { Quantity } from "../../quantity/quantity.js";
import type { Activity } from "../../records/activity.js";
import type { AudiencePartRow } from "./audience-part-rows.js";
import type { Engagement } from "../../records/engagement.js";
import type { LedgerEntry } from "../../records/ledger-entry.js";
import type { MediaOutput } from "../../records/media-output.js";
import type { Moment } from "../../records/moment.js";
import type { Population } from "../../records/population.js";
import type { Submission } from "../../records/submission.js";

/**
 * What a list of the register offers to plans: when and where its records were, the words they can be grouped by, and the counts they hold.
 *
 * @internal
 */
export interface Source<Item> {
  readonly when: (item: Item) => Moment;
  readonly place: (item: Item) => string | undefined;
  readonly words: Readonly<Record<string, (item: Item) => string | undefined>>;
  /** Words of which a record may have several, so that groups by them overlap. */
  readonly wordLists: Readonly<Record<string, (item: Item) => readonly string[] | undefined>>;
  readonly counts: Readonly<Record<string, (item: Item) => Quantity | undefined>>;
  readonly mayOverlap: (item: Item) => readonly string[] | undefined;
  /** Of a count that tells of events with a public: how many events, where the record may sum several. */
  readonly events?: Readonly<Record<string, (item: Item) => Quantity | undefined>> | undefined;
  /** Of a count that may be of the same people several times: the count that bounds how many different ones they are. */
  readonly different?: Readonly<Record<string, string>> | undefined;
  /** Of a count that is a part: the whole, which the parts that are named alike together are no more than. */
  readonly wholes?: Readonly<Record<string, (item: Item) => Quantity | undefined>> | undefined;
  /** Whether what a record states held just before its first day. */
  readonly heldBefore?: ((item: Item) => boolean) | undefined;
  /** The id by which others name it in `mayOverlap`, where that is not its own. */
  readonly named?: ((item: Item) => string) | undefined;
}

const none = (): undefined => undefined;

/** How many sessions there were was not reported. */
const unknown: Quantity = Object.freeze({ value: 1, hedge: "atLeast", unit: "session" });

/** A round (đợt) may hold several sessions. */
function sessionsOf({ sessions }: Activity): Quantity {
  return sessions === undefined || sessions.unit === "round" ? unknown : sessions;
}

/** People are counted once; of attendances over several sessions only the average session is sure to be of different people. */
function eventsOf(count: Quantity | undefined, activity: Activity): Quantity | undefined {
  return count?.unit === "attendance" ? sessionsOf(activity) : undefined;
}

const activities = {
  when: ({ when }) => when,
  place: ({ place }) => place,
  words: {
    kind: ({ kind }) => kind,
    campaign: ({ campaign }) => campaign,
    organiser: ({ organiser }) => organiser,
    host: ({ host }) => host,
    level: ({ level }) => level,
    relation: ({ audiences }) => audiences?.relation,
  },
  wordLists: {
    topic: ({ topics }) => topics,
    audience: ({ audiences }) => audiences?.parts.map(({ audience }) => audience),
  },
  counts: {
    sessions: ({ sessions }) => sessions,
    attendance: ({ attendance }) => attendance,
    people: ({ attendance }) => attendance,
  },
  mayOverlap: ({ mayOverlap }) => mayOverlap,
  events: { people: (activity) => eventsOf(activity.attendance, activity) },
  different: { attendance: "people" },
} as const satisfies Source<Activity>;

const audienceParts = {
  when: ({ activity }) => activity.when,
  place: ({ activity }) => activity.place,
  words: {
    audience: ({ part }) => part.audience,
    relation: ({ relation }) => relation,
    kind: ({ activity }) => activity.kind,
    campaign: ({ activity }) => activity.campaign,
    organiser: ({ activity }) => activity.organiser,
    host: ({ activity }) => activity.host,
    level: ({ activity }) => activity.level,
  },
  wordLists: { topic: ({ activity }) => activity.topics },
  counts: { headcount: ({ part }) => part.count, people: ({ part }) => part.count },
  events: { people: ({ part, activity }) => eventsOf(part.count, activity) },
  different: { headcount: "people" },
  wholes: { headcount: ({ whole }) => whole },
  mayOverlap: ({ mayOverlap }) => mayOverlap,
  named: ({ activity }) => activity.id,
} as const satisfies Source<AudiencePartRow>;

const mediaOutputs = {
  when: ({ when }) => when,
  place: ({ place }) => place,
  words: {
    unit: ({ output }) => output.unit,
    channel: ({ channel }) => channel,
    campaign: ({ campaign }) => campaign,
    outlet: ({ outlet }) => outlet,
  },
  wordLists: { topic: ({ topics }) => topics },
  counts: { output: ({ output }) => output },
  mayOverlap: ({ mayOverlap }) => mayOverlap,
} as const satisfies Source<MediaOutput>;

const engagements = {
  when: ({ when }) => when,
  place: ({ place }) => place,
  words: {
    kind: ({ kind }) => kind,
    audience: ({ audience }) => audience,
    campaign: ({ campaign }) => campaign,
    organiser: ({ organiser }) => organiser,
  },
  wordLists: {},
  counts: { headcount: ({ headcount }) => headcount },
  mayOverlap: ({ mayOverlap }) => mayOverlap,
} as const satisfies Source<Engagement>;

const ledger = {
  when: ({ when }) => when,
  place: ({ place }) => place,
  words: {
    movement: ({ movement }) => movement,
    kind: ({ kind }) => kind,
    unit: ({ quantity }) => quantity.unit,
    holder: ({ holder }) => holder,
    field: ({ field }) => field,
    method: ({ method }) => method,
    effect: ({ effect }) => effect,
  },
  wordLists: {},
  counts: { quantity: ({ quantity }) => quantity },
  mayOverlap: none,
  heldBefore: ({ kind }) => kind === "opening",
} as const satisfies Source<LedgerEntry>;

const populations = {
  when: ({ when }) => when,
  place: ({ place }) => place,
  words: {
    audience: ({ audience }) => audience,
    /** Of whom: everybody, or one group only. */
    of: ({ audience }) => (audience === undefined ? "everybody" : "group"),
    basis: ({ basis }) => basis,
    unit: ({ quantity }) => quantity.unit,
  },
  wordLists: {},
  counts: { quantity: ({ quantity }) => quantity },
  mayOverlap: none,
} as const satisfies Source<Population>;

const submissions = {
  when: ({ period }) => period,
  place: ({ place }) => place,
  words: { status: ({ status }) => status },
  wordLists: {},
  counts: {},
  mayOverlap: none,
} as const satisfies Source<Submission>;

/**
 * The lists of the register that plans read.
 *
 * @internal
 */
export const sources = Object.freeze({
  activities,
  audienceParts,
  mediaOutputs,
  engagements,
  ledger,
  populations,
  submissions,
});

/** The name of a list of the register that metrics read. */
export type SourceName = keyof typeof sources;
