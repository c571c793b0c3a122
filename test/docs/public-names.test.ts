import { describe, expect, it } from "vitest";
import { doors } from "./doors.js";
import { programOf } from "./program.js";
import { undocumented } from "./undocumented.js";

const program = programOf(doors().map(({ source }) => source));

describe("every public name is documented", () => {
  it.each(doors())("$name", { timeout: 60_000 }, ({ source }) => {
    expect(undocumented(program, source)).toStrictEqual([]);
  });
});
