import { fc, test } from "@fast-check/vitest";
import { add, type Difference, exactly, reconcile, subtract } from "phongtrao";
import { describe, expect } from "vitest";
import { holds } from "../../arbitraries/figure.js";
import { truths } from "../../arbitraries/quantity.js";

const truth = truths("model");
const count = fc.integer({ min: 0, max: 100_000 });
const models = (n: number) => exactly(n, "model");

describe("the identity closing = opening + added − removed + correction", () => {
  test.prop([count, count, count, count, count])(
    "holds after any one part is inferred",
    (a, b, c, up, down) => {
      const correction = subtract(models(up), models(down));
      const end = a + b - c + up - down;
      fc.pre(end >= 0);
      const all = {
        opening: models(a),
        added: models(b),
        removed: models(c),
        correction,
        closing: models(end),
      };
      expect(reconcile(all).imbalance?.estimate).toBe(0);
      for (const name of ["opening", "added", "removed", "closing"] as const) {
        const solved = reconcile({ ...all, [name]: null });
        expect(solved.inferred).toStrictEqual([name]);
        expect(solved[name]?.estimate).toBe(all[name].value);
        expect(solved[name]?.flags).toStrictEqual(["inferred"]);
      }
    },
  );

  test.prop([truth, truth, truth])("bounds hold the truth of what is inferred", (opening, added, removed) => {
    const end = opening.truth + added.truth - removed.truth;
    fc.pre(end >= 0);
    const parts = { opening: opening.quantity, added: added.quantity, removed: removed.quantity };
    const { closing } = reconcile(parts);
    expect(closing !== null && holds(closing, end)).toBe(true);
    const checked = reconcile({ ...parts, closing: models(end) });
    expect(checked.imbalance !== null && holds(checked.imbalance, 0)).toBe(true);
  });

  test.prop([truth, truth, truth])("an inferred opening holds the truth too", (closing, added, removed) => {
    const start = closing.truth - added.truth + removed.truth;
    fc.pre(start >= 0);
    const { opening } = reconcile({
      closing: closing.quantity,
      added: added.quantity,
      removed: removed.quantity,
    });
    expect(opening !== null && holds(opening, start)).toBe(true);
  });

  test.prop([count, count, count, count])(
    "an imbalance is what was stated less what was computed",
    (a, b, c, stated) => {
      const computed: Difference = add(subtract(add(models(a), models(b)), models(c)), models(0));
      const { imbalance } = reconcile({
        opening: models(a),
        added: models(b),
        removed: models(c),
        closing: models(stated),
      });
      expect(imbalance?.estimate).toBe(stated - computed.estimate);
    },
  );
});
