/**
 * What the engine itself finds, with the names of what each message tells of: rules that fail, waivers that no longer hold, records that cannot be read.
 *
 * @internal
 */
export const engineMessages = Object.freeze({
  "engine/rule-failed": { failed: ["rule", "found", "count"] },
  "engine/unreadable-record": { unreadable: ["list", "count"] },
  "engine/waiver-expired": { expired: ["rule", "record", "until", "reason"] },
  "engine/waiver-unused": { unused: ["rule", "record", "until", "reason"] },
} as const);

/** The ids under which a check reports on itself. */
export type EngineRuleId = keyof typeof engineMessages;
