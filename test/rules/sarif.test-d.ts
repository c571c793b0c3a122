import type { SarifLog } from "phongtrao";
import type { Log } from "sarif";
import { expectTypeOf, it } from "vitest";

type Mutable<T> = T extends string | number ? T : { -readonly [Key in keyof T]: Mutable<T[Key]> };

it("a log is what the standard's own types describe", () => {
  expectTypeOf<Mutable<SarifLog>>().toExtend<Log>();
});

it("a log with a level that there is not would be found out", () => {
  type Run = Mutable<SarifLog["runs"][number]>;
  type Odd = Omit<Run, "results"> & { results: { message: { text: string }; level: "fatal" }[] };
  expectTypeOf<Omit<Mutable<SarifLog>, "runs"> & { runs: Odd[] }>().not.toExtend<Log>();
});
