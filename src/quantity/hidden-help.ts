/**
 * What to do with what `suppress` hid.
 *
 * @internal
 */
export const hiddenHelp = "isSuppressed tells, and a locale has the words, suppression.marker";
