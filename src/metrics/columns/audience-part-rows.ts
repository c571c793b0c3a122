import type { Quantity } from "../../quantity/quantity.js";
import type { Activity } from "../../records/activity.js";
import type { AudienceBreakdown, AudiencePart } from "../../records/audience-breakdown.js";

/** One group in the audience of an activity, as a row of its own. */
export interface AudiencePartRow {
  /** The id of the activity, and which of its groups. */
  readonly id: string;
  readonly activity: Activity;
  readonly part: AudiencePart;
  readonly relation: AudienceBreakdown["relation"];
  /** The whole that it and the other groups of the activity are parts of, where together they are no more than it. */
  readonly whole: Quantity | undefined;
  /** What it may share people with: the activities named here, and all groups that name one of them. */
  readonly mayOverlap: readonly string[] | undefined;
}

/**
 * The groups in the audiences of activities. Those of one activity have nobody in common only where they are a partition.
 *
 * @internal
 */
export function audiencePartRows(activities: readonly Activity[]): readonly AudiencePartRow[] {
  const named = new Set(activities.flatMap(({ mayOverlap }) => mayOverlap ?? []));
  return activities.flatMap((activity) => {
    const { id, audiences, mayOverlap = [] } = activity;
    if (audiences === undefined) return [];
    const { relation, parts } = audiences;
    const isAlone = relation === "partition" && mayOverlap.length === 0 && !named.has(id);
    const names = isAlone ? undefined : [id, ...mayOverlap];
    return parts.map((part, index) => ({
      id: `${id}#${index}`,
      activity,
      part,
      relation,
      whole: relation === "partition" ? undefined : wholeOf(activity, part),
      mayOverlap: names,
    }));
  });
}

/** The same people may attend several times: attendances of a group may well be more than the persons of the whole. */
function wholeOf({ attendance }: Activity, { count }: AudiencePart): Quantity | undefined {
  return count?.unit === "attendance" && attendance?.unit === "person" ? undefined : attendance;
}
