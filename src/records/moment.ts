/**
 * When something was: a day, `2022-11-18`, or the id of a period, `2022`, `2022-Q3`, `R2022`, `2022-01-01/2022-06-30`
 * and the others of {@link periodKinds}.
 *
 * Reports often give no more than the period; a record then carries the period and claims no day.
 */
export type Moment = string;
