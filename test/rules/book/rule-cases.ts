import {
  checkRegister,
  type CheckOptions,
  type Finding,
  parseRegister,
  type Register,
  renderFinding,
  type StandardRule,
  standardRules,
} from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";

/** A register with what a rule must say of it. */
export interface RuleCase {
  /** What it shows. */
  readonly name: string;
  /** The register, as JSON. */
  readonly register: object;
  /** What the rule finds, in order: verdict, message and place. Nothing for a register that passes. */
  readonly finds?: readonly (readonly [
    verdict: Finding["verdict"],
    message: string,
    path: string,
    data?: Readonly<Record<string, unknown>>,
  ])[];
  /** The sentences in Vietnamese, where they are worth reading. */
  readonly says?: readonly string[];
  readonly options?: CheckOptions;
  /** The register is not one that the gate lets in, but one that a program may hold all the same. */
  readonly unparsed?: boolean;
}

let collected: Map<string, readonly RuleCase[]> | null = null;

/** The cases of all rules whose tests are loaded by a function, by the ids of the rules. Nothing is run. */
export async function collectCases(
  load: () => Promise<void>,
): Promise<ReadonlyMap<string, readonly RuleCase[]>> {
  const cases = new Map<string, readonly RuleCase[]>();
  collected = cases;
  await load().finally(() => {
    collected = null;
  });
  return cases;
}

/** Runs the examples of a rule: each finds what it says and nothing else, and speaks both languages in full. */
export function ruleCases(id: StandardRule["id"], cases: readonly RuleCase[]): void {
  if (collected !== null) {
    collected.set(id, cases);
    return;
  }
  const rules = standardRules.filter((rule) => rule.id === id);

  describe(id, () => {
    for (const { name, register, finds = [], says, options, unparsed } of cases) {
      it(name, () => {
        const { findings } = checkRegister(
          unparsed === true ? (register as Register) : parseRegister(register),
          {
            ...options,
            rules,
          },
        );
        expect(
          findings.map(({ verdict, message, path }) => [verdict, message, path.join(".")]),
        ).toStrictEqual(finds.map(([verdict, message, path]) => [verdict, message, path]));
        for (const [index, [, , , data]] of finds.entries())
          if (data !== undefined) expect(findings[index]?.data).toMatchObject(data);
        for (const finding of findings)
          for (const words of [vi, en]) expect(renderFinding(finding, words)).not.toMatch(/[{}]|undefined/);
        if (says !== undefined)
          expect(findings.map((finding) => renderFinding(finding, vi))).toStrictEqual(says);
      });
    }

    it("shows every message and every verdict that it can give", () => {
      const shown = cases.flatMap(({ finds = [] }) => finds.map(([, message]) => message));
      expect([...new Set(shown)].sort()).toStrictEqual(
        rules.flatMap(({ messages }) => Object.keys(messages)).sort(),
      );
      expect(cases.some(({ finds = [] }) => finds.length === 0)).toBe(true);
    });
  });
}
