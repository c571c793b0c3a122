import type { IndexEvent } from "typedoc";

/** Leaves out what a second door gives again: the name is found once, where it is documented. */
export function keepTargets({ searchResults }: IndexEvent): void {
  const kept = searchResults.filter((result) => !result.isReference());
  searchResults.splice(0, searchResults.length, ...kept);
}
