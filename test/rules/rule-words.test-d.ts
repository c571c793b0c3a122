import {
  type Activity,
  defineRule,
  exactly,
  type Figure,
  type LedgerEntry,
  type RecordIn,
  type Register,
  type Rule,
  type RuleWords,
  withRuleWords,
} from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import { expectTypeOf, it } from "vitest";

it("a language that forgets a rule or a sentence does not compile", () => {
  const { "ledger/closing-differs": closing, ...others } = vi.rules;
  // @ts-expect-error a rule has no words
  const forgetful: RuleWords["rules"] = others;
  const { differs, ...sentences } = closing.messages;
  // @ts-expect-error a message has no sentence
  const silent: RuleWords["rules"]["ledger/closing-differs"] = { title: "Số cuối kỳ", messages: sentences };
  expectTypeOf(differs).toBeString();
  expectTypeOf(forgetful).toEqualTypeOf<RuleWords["rules"]>();
  expectTypeOf(silent.title).toBeString();
});

const head = {
  id: "house/rule",
  definition: "Holds.",
  severity: "error",
  provenance: "house rule",
  messages: { odd: ["found"] },
} as const;

it("a judgement has one of the rule's messages, with all that it tells of", () => {
  const selects = { each: "record", lists: ["activities"] } as const;
  defineRule({
    ...head,
    selects,
    judge: () => ({ verdict: "fail", message: "odd", data: { found: exactly(1, "person") } }),
  });
  // @ts-expect-error there is no such message
  defineRule({ ...head, selects, judge: () => ({ verdict: "fail", message: "even", data: { found: 1 } }) });
  // @ts-expect-error the message tells of what was found
  defineRule({ ...head, selects, judge: () => ({ verdict: "fail", message: "odd", data: {} }) });
});

it("a judgement sees the records that it selected, and its own parameters", () => {
  defineRule({
    ...head,
    parameters: { seats: { default: 5, meaning: "Seats." } },
    selects: { each: "group", list: "ledger", by: ({ movement }) => movement },
    judge: ([first], { parameters }) => {
      expectTypeOf(first?.quantity.unit).toEqualTypeOf<"model" | "modelType" | "modelSite" | undefined>();
      expectTypeOf(parameters).toEqualTypeOf<Readonly<Record<"seats", number>>>();
      return "pass";
    },
  });
});

it("a judgement of records sees those of all its lists, one of the register the whole", () => {
  defineRule({
    ...head,
    selects: {
      each: "record",
      lists: ["activities", "ledger"],
      where: (record) => {
        expectTypeOf(record).toEqualTypeOf<Activity | LedgerEntry>();
        return true;
      },
    },
    judge: (record) => {
      expectTypeOf(record).toEqualTypeOf<Activity | LedgerEntry>();
      return "pass";
    },
  });
  const rule = defineRule({
    ...head,
    selects: { each: "register" },
    judge: (register, { parameters }) => {
      expectTypeOf(register).toEqualTypeOf<Register>();
      expectTypeOf(Object.keys(parameters)).toBeArray();
      return [];
    },
  });
  expectTypeOf(rule).toEqualTypeOf<Rule<"house/rule", { readonly odd: readonly ["found"] }>>();
});

it("a count that is there says its unit itself, one that may be missing does not", () => {
  defineRule({
    ...head,
    selects: { each: "record", lists: ["activities"] },
    judge: ({ attendance }, { figure }) => {
      // @ts-expect-error of what, is not said where nothing was reported
      figure(attendance);
      expectTypeOf(figure(attendance, "person")).toEqualTypeOf<Figure<"person" | "attendance"> | null>();
      if (attendance === undefined) return "skip";
      expectTypeOf(figure(attendance)).toEqualTypeOf<Figure<"person" | "attendance">>();
      return "pass";
    },
  });
});

it("a function may make a rule for a list that it is told", () => {
  const named = <List extends "campaigns" | "movements">(
    list: List,
    isOdd: (record: RecordIn<List>) => boolean,
  ) =>
    defineRule({
      ...head,
      selects: { each: "group", list, by: ({ id }) => id },
      judge: (group) => (group.some(isOdd) ? "skip" : "pass"),
    });
  expectTypeOf(named).returns.toEqualTypeOf<Rule<"house/rule", { readonly odd: readonly ["found"] }>>();
});

it("words of a rule of one's own have a sentence for each of its messages, and for no other", () => {
  const rule = defineRule({ ...head, selects: { each: "register" }, judge: () => "pass" });
  expectTypeOf(withRuleWords(vi, rule, { title: "Lạ", messages: { odd: "{found}" } })).toEqualTypeOf<
    typeof vi
  >();
  // @ts-expect-error there is no such message
  withRuleWords(vi, rule, { title: "Lạ", messages: { odd: "{found}", even: "Chẵn" } });
  // @ts-expect-error a message has no sentence
  withRuleWords(vi, rule, { title: "Lạ", messages: {} });
});
