import {
  auditDisclosure,
  definePlan,
  evaluate,
  type Figure,
  isSuppressed,
  parseRegister,
  type Plan,
  type Ratio,
  suppress,
  type Suppressed,
} from "phongtrao";
import { expectTypeOf, test } from "vitest";

const plan = definePlan({
  measures: { attendance: "attendance", perSession: "attendancePerSession" },
  groupBy: { topic: { by: "topic" } },
});
const cube = evaluate(plan, parseRegister({}));
const { published } = suppress(cube, { threshold: 5 });

test("a published cube keeps the types of its keys, and each figure may be hidden", () => {
  const [row] = published.rows;
  if (row === undefined) return;
  expectTypeOf(row.key).toEqualTypeOf<{ readonly topic: string | null }>();
  expectTypeOf(row.figures.attendance).toExtend<Figure | Suppressed | null>();
  expectTypeOf(row.figures.perSession).toExtend<Ratio | Suppressed>();
  expectTypeOf(published.plan).toExtend<Plan>();
});

test("a figure is not read without asking whether it is hidden", () => {
  const figure = published.rows[0]?.figures.perSession;
  if (figure === undefined) return;
  // @ts-expect-error it may be hidden
  expectTypeOf(figure.estimate);
  if (!isSuppressed(figure)) expectTypeOf(figure.estimate).toEqualTypeOf<string | null>();
});

test("what else a row holds is not published", () => {
  // @ts-expect-error how many records stand behind a figure is not published
  expectTypeOf(published.rows[0]?.basis);
});

test("the threshold is not left out, and options are spelt right", () => {
  // @ts-expect-error no threshold
  suppress(cube, {});
  // @ts-expect-error not an option
  suppress(cube, { threshold: 5, treshold: 5 });
  auditDisclosure(cube, published);
});
