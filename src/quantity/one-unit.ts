/** Whether a union of units is a single unit. */
type IsOne<U, All = U> = [U] extends [never]
  ? true
  : U extends unknown
    ? [All] extends [U]
      ? true
      : false
    : never;

/**
 * No demand where the units of a list are one; else a property that no list has, so that the call does not compile and the editor shows why.
 *
 * @internal
 */
export type OneUnit<U> = IsOne<U> extends true ? unknown : { readonly error: "these are different units" };

/**
 * A unit, where it is one or a type parameter; of several it is `never`, for nobody knows that two counts have the same one. It says so without a condition, so that functions over any one unit compile.
 *
 * @internal
 */
export type SoleUnit<U extends string> = keyof { readonly [Id in U]: Readonly<Record<Id, true>> }[U] & string;
