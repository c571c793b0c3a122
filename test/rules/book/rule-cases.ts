import {
  checkRegister,
  type CheckOptions,
  type Finding,
  type Fix,
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
        const given = unparsed === true ? (register as Register) : parseRegister(register);
        const { findings } = checkRegister(given, { ...options, rules });
        for (const finding of findings) {
          expect(recordAt(given, finding)).toBe(finding.records[0]);
          if (finding.fix === undefined) continue;
          const left = checkRegister(withFix(given, finding.fix), { ...options, rules }).findings;
          expect(left).not.toContainEqual(expect.objectContaining({ path: finding.path }));
        }
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

/** The name of the record that a finding leads to, which has to be the first that it is about. */
function recordAt(register: Register, { path: [list, index] }: Finding): unknown {
  const records = (register as unknown as Readonly<Record<string, readonly unknown[]>>)[String(list)] ?? [];
  const { id, code, effectiveOn, from } = records[Number(index)] as Readonly<Record<string, unknown>>;
  return id ?? code ?? `${String(effectiveOn)} ${String(from)}`;
}

/** The register with what a finding suggests. */
function withFix(register: Register, { path, value }: Fix): Register {
  const copy = structuredClone(register);
  let at = copy as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) ?? ""] = value;
  return copy;
}
