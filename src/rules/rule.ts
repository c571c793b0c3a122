import type { PeriodKind } from "../calendar/period-kind.js";
import type { PlainDate } from "../calendar/plain-date.js";
import type { Gazetteer } from "../geography/gazetteer.js";
import type { Path } from "../internal/failure.js";
import type { Figure } from "../quantity/figure.js";
import type { Quantity } from "../quantity/quantity.js";
import type { Reading } from "../quantity/reading.js";
import type { UnitRegistry } from "../quantity/unit.js";
import type { Moment } from "../records/moment.js";
import type { Register } from "../records/register.js";
import type { FindingValue, FindingVerdict, Fix, Severity } from "./finding.js";
import type { RecordIn, RegisterList } from "./lists.js";

/** The id of a rule: its family and its name, both in kebab-case. */
export type RuleId = `${string}/${string}`;

/**
 * What a missing operand means to a rule.
 *
 * - `incomplete`: the subject cannot be judged, and a finding says so
 * - `asZero`: what was not reported did not happen; {@link RuleContext.figure} gives zero for it
 * - `skip`: the subject cannot be judged, and is only counted as skipped
 */
export type MissingOperand = (typeof missingOperands)[number];

/** @internal */
export const missingOperands = Object.freeze(["incomplete", "asZero", "skip"] as const);

/** The messages of a rule: each with the names of what it tells of, which its sentence has as places, `{found}`. */
export type RuleMessages = Readonly<Record<string, readonly string[]>>;

/** A threshold that callers may set. */
export interface RuleParameter {
  /** What it is by default. */
  readonly default: number;
  /** What it decides, in an English sentence. */
  readonly meaning: string;
}

/** Judges each record of some lists by itself and by the records that it names. */
export interface RecordSelection<List extends RegisterList = RegisterList> {
  /** The unit of judgement. */
  readonly each: "record";
  /** The lists that it reads. */
  readonly lists: readonly List[];
  /** Which of their records; all of them by default. */
  readonly where?: ((record: RecordIn<List>) => boolean) | undefined;
  /** The fields that name records which the judgement looks up, with the lists of these; a field in the items of a list is `provenance.source`. */
  readonly references?: Readonly<Record<string, RegisterList>> | undefined;
}

/** Judges records of a list together that have one key. */
export interface GroupSelection<List extends RegisterList = RegisterList> {
  /** The unit of judgement. */
  readonly each: "group";
  /** The list that it reads. */
  readonly list: List;
  /** The key of a record's group; `null` for a record that belongs to none. It looks at the record and nothing else. */
  readonly by: (record: RecordIn<List>) => string | null;
  /** The fields that name records which the judgement looks up, with the lists of these; a field in the items of a list is `provenance.source`. */
  readonly references?: Readonly<Record<string, RegisterList>> | undefined;
}

/** Judges the register as a whole; what a change touches cannot be told, so that such a rule is always run in full. */
export interface RegisterSelection {
  /** The unit of judgement. */
  readonly each: "register";
}

/** What a rule selects: records, groups of records, or the register. */
export type RuleSelection<List extends RegisterList = RegisterList> =
  RecordSelection<List> | GroupSelection<List> | RegisterSelection;

/** What a rule judges at once, by the `each` of what it selects: a record; the records of a group, in order of their ids; or the register. */
export type RuleSubject<
  Each extends RuleSelection["each"] = RuleSelection["each"],
  List extends RegisterList = RegisterList,
> = {
  readonly record: RecordIn<List>;
  readonly group: readonly RecordIn<List>[];
  readonly register: Register;
}[Each];

/** What a judgement draws on beside its subject. */
export interface RuleContext<Parameter extends string = string> {
  /** The day up to which data are complete; `null` when the caller named none. */
  readonly asOf: PlainDate | null;
  /** The administrative units: the caller's, or those of the register; `null` when there are none. */
  readonly gazetteer: Gazetteer | null;
  /** How hedges are read. */
  readonly reading: Reading;
  /** The counting units. */
  readonly units: UnitRegistry;
  /** The kinds of period. */
  readonly periodKinds: readonly PeriodKind[];
  /** The rule's thresholds, as the caller set them. */
  readonly parameters: Readonly<Record<Parameter, number>>;
  /** The first and the last day of a moment; `null` for a text that is neither a day nor a known period. */
  readonly daysOf: (moment: Moment) => { readonly firstDay: PlainDate; readonly lastDay: PlainDate } | null;
  /** A count as a figure, by the reading of the check; of a missing one `null`, or for a rule whose missing operands are `asZero` zero of the `unit`, which has to be told where a count may be missing. */
  readonly figure: {
    <U extends string>(quantity: Quantity<U>, unit?: U): Figure<U>;
    <U extends string>(quantity: Quantity<U> | undefined, unit: U): Figure<U> | null;
  };
  /** A record by its id, in a list that the rule's `references` name; another list throws `undeclared-reference`, but not for a rule of the whole register. */
  readonly find: <List extends RegisterList>(list: List, id: string) => RecordIn<List> | undefined;
}

/** What a judgement says where a subject does not pass. */
export interface Found<Message extends string = string, Place extends string = string> {
  /** How certain it is. */
  readonly verdict: FindingVerdict;
  /** Which of the rule's messages. */
  readonly message: Message;
  /** What the message tells of. */
  readonly data: Readonly<Record<Place, FindingValue>>;
  /** Where, within the first of the records; of a judgement of the register, within the register. The record as a whole by default. */
  readonly path?: Path | undefined;
  /** The ids of the records of a group that it is about, the one that `path` leads to first; all of them by default. */
  readonly records?: readonly string[] | undefined;
  /** What should certainly stand there instead; its path is within the same record. */
  readonly fix?: Fix | undefined;
}

/** The judgement of a subject: `pass`; `skip`, where the rule has nothing to say of it after all; or what was found. */
export type Judgement<Messages extends RuleMessages = RuleMessages> =
  | "pass"
  | "skip"
  | { [Message in keyof Messages & string]: Found<Message, Messages[Message][number]> }[keyof Messages &
      string];

/** One judgement, or several where a subject has several places that may be wrong. An empty list is a pass. */
export type Judgements<Messages extends RuleMessages = RuleMessages> =
  Judgement<Messages> | readonly Judgement<Messages>[];

/** What every rule says of itself. */
export interface RuleHead<Id extends RuleId = RuleId, Messages extends RuleMessages = RuleMessages> {
  /** `family/name`. */
  readonly id: Id;
  /** What must hold, in an English sentence. */
  readonly definition: string;
  /** How much a finding of it matters. */
  readonly severity: Severity;
  /** The document that asks for it, "arithmetic", or "house rule". */
  readonly provenance: string;
  /** The first day that the rule holds for; subjects before it, by their last day, are skipped. What has no day is of `asOf`; without that, it is judged. */
  readonly since?: PlainDate | undefined;
  /** The last day that the rule holds for; subjects after it are skipped, as by `since`. */
  readonly until?: PlainDate | undefined;
  /** What a missing operand means; `incomplete` by default. */
  readonly missing?: MissingOperand | undefined;
  /** What the rule cannot do without; where it is not there, the rule is not run, and the summary says so. */
  readonly needs?: readonly ("asOf" | "gazetteer")[] | undefined;
  /** Its messages. */
  readonly messages: Messages;
}

/** How a rule judges what it selects. */
export interface RuleJudging<
  Messages extends RuleMessages = RuleMessages,
  Each extends RuleSelection["each"] = RuleSelection["each"],
  List extends RegisterList = RegisterList,
  Parameter extends string = string,
> {
  /** Its thresholds. */
  readonly parameters?: Readonly<Record<Parameter, RuleParameter>> | undefined;
  /** Which subjects it judges. */
  readonly selects: { readonly each: Each } & RuleSelection<List>;
  /** Judges one of them; it looks at nothing but its arguments. */
  readonly judge: (subject: RuleSubject<Each, List>, context: RuleContext<Parameter>) => Judgements<Messages>;
}

/**
 * A rule as {@link defineRule} takes it.
 *
 * It is in two parts, since the compiler infers nothing from a part with a misspelt name: what the other says is still known, and the name is the one error.
 */
export type RuleDefinition<
  Id extends RuleId = RuleId,
  Messages extends RuleMessages = RuleMessages,
  Each extends RuleSelection["each"] = RuleSelection["each"],
  List extends RegisterList = RegisterList,
  Parameter extends string = string,
> = RuleHead<Id, Messages> & RuleJudging<Messages, Each, List, Parameter>;

/** A rule as {@link defineRule} makes it, whatever it judges: plain frozen data with the function that judges. */
export interface Rule<
  Id extends RuleId = RuleId,
  Messages extends RuleMessages = RuleMessages,
> extends RuleHead<Id, Messages> {
  /** What a missing operand means. */
  readonly missing: MissingOperand;
  /** What the rule cannot do without. */
  readonly needs: readonly ("asOf" | "gazetteer")[];
  /** Its thresholds. */
  readonly parameters: Readonly<Record<string, RuleParameter>>;
  /** Which subjects it judges. */
  readonly selects: RuleSelection;
  /** Judges a subject of its selection. */
  readonly judge: (subject: never, context: RuleContext) => Judgements<Messages>;
}
