/**
 * The point value of different people over events: the largest of these, but no more than surely came.
 *
 * "Gần 600" beside 500 is not about 600 people, but 500 or more. Of one event, and where nobody surely came,
 * it is what was told. A record of several events comes with what is sure of the largest of them, so that
 * nothing but what was told of one event is ever taken for a number of people.
 *
 * @internal
 */
export function estimateOfDistinct(largest: number, lower: number, isOneEvent: boolean): number {
  return isOneEvent || lower === 0 ? largest : Math.min(largest, lower);
}
