/**
 * A register with twelve mistakes of different kinds: what the rules find, in Vietnamese and in English, and as a SARIF log for editors and CI; then the register put right, and clean.
 *
 * All figures but those of the ledger are made up. Run it with `npx tsx examples/06-check-a-register.ts`.
 */
import { readFileSync } from "node:fs";
import { checkRegister, createGazetteer, findingsToSarif, parseRegister, renderFinding } from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { corrected } from "./support/corrections.js";
import { locateInJson } from "./support/locate-in-json.js";
import { printSection } from "./support/print-section.js";

const file = "examples/data/register-with-mistakes.json";
const text = readFileSync(new URL("data/register-with-mistakes.json", import.meta.url), "utf8");
const register = parseRegister(JSON.parse(text));
const options = { gazetteer: createGazetteer(vietnamProvinces), asOf: "2025-12-31" };
const result = checkRegister(register, options);

for (const words of [vi, en]) {
  const { verdicts, severities } = words;
  const lines = result.findings.map((finding) => {
    const { rule, verdict, severity, records } = finding;
    const head = `${rule} (${verdicts[verdict]}, ${severities[severity]}; ${records.join(", ")})`;
    return `${head}: ${renderFinding(finding, words)}`;
  });
  printSection({ vi: "Kết quả kiểm tra", en: "Findings" }[words.language] ?? "", lines);
}

console.log("SARIF 2.1.0");
console.log(
  JSON.stringify(findingsToSarif(result, en, { artifact: file, locate: locateInJson(text) }), null, 1),
);

const again = checkRegister(corrected(register, result.findings), options);
const rules = again.summary.filter(({ notRun }) => notRun === null).length;
console.log(`\nSau khi sửa: ${rules} nội dung kiểm tra, ${again.findings.length} chỗ cần xem.`);
console.log(`Put right: ${rules} rules, ${again.findings.length} findings.`);
