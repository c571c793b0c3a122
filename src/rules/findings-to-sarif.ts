import { deepFreeze } from "../internal/deep-freeze.js";
import { fail, type Path } from "../internal/failure.js";
import { isObject } from "../internal/is-object.js";
import { preview } from "../internal/preview.js";
import { printing } from "../internal/printing.js";
import { requireOptions } from "../internal/require-options.js";
import type { CheckResult, WaivedFinding } from "./check-result.js";
import type { Finding, FindingVerdict, Severity } from "./finding.js";
import { pathText } from "./path-text.js";
import { type FindingLocale, renderFinding, type RenderFindingOptions, titleOf } from "./render-finding.js";
import { requireFinding } from "./require-finding.js";
import { requireFindings } from "./require-findings.js";

/** Options of {@link findingsToSarif}. */
export interface SarifOptions extends RenderFindingOptions {
  /** The file or address that the register was read from; defaults to `register.json`. What a URI cannot hold, such as blanks and accents, is encoded. */
  readonly artifact?: string | undefined;
  /**
   * Where in that file a path of the register stands, so that editors can show it there; `undefined` where it is not found. A reader of JSON that keeps
   * positions knows, such as jsonc-parser.
   */
  readonly locate?: ((path: Path) => SarifRegion | undefined) | undefined;
}

/** A SARIF 2.1.0 log with one run: plain data, to be written as JSON. */
export interface SarifLog {
  /** Where the schema of the standard can be read. */
  readonly $schema: string;
  /** The version of the standard. */
  readonly version: "2.1.0";
  /** One run: the check. */
  readonly runs: readonly SarifRun[];
}

/** One run of the rules. */
export interface SarifRun {
  /** What checked, and the rules that found something. */
  readonly tool: {
    readonly driver: {
      readonly name: "phongtrao";
      readonly rules: readonly { readonly id: string; readonly shortDescription: SarifText }[];
    };
  };
  /** The language of the texts, as a BCP 47 tag. */
  readonly language: string;
  /** The findings. */
  readonly results: readonly SarifResult[];
}

/** A text. */
export interface SarifText {
  /** The text, plain. */
  readonly text: string;
}

/** One finding. */
export interface SarifResult {
  /** The id of the rule. */
  readonly ruleId: string;
  /** Where the rule stands among those of the tool. */
  readonly ruleIndex: number;
  /** The verdict: fails, may fail, not enough information. */
  readonly kind: "fail" | "review" | "open";
  /** The severity of what certainly fails; `none` of anything else. */
  readonly level: "error" | "warning" | "note" | "none";
  /** The finding as a sentence. */
  readonly message: SarifText;
  /** Where it lies. */
  readonly locations: readonly SarifLocation[];
  /** What a finding is recognised by from run to run: rule, message and records. */
  readonly partialFingerprints: Readonly<Record<"finding/v1", string>>;
  /** Why it was waived; only of waived findings. */
  readonly suppressions?: readonly { readonly kind: "external"; readonly justification: string }[];
}

/** A stretch of a file. Lines and columns begin at 1; the end is the column after the last. */
export interface SarifRegion {
  /** The line that it begins on. */
  readonly startLine: number;
  /** The column that it begins in; the first of its line by default. */
  readonly startColumn?: number;
  /** The line that it ends on; that of its beginning by default. */
  readonly endLine?: number;
  /** The column after its last; the end of the line by default. */
  readonly endColumn?: number;
}

/** The file, and the place within the register. */
export interface SarifLocation {
  /** The file or address of the register, and where in it, if that was asked for. */
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region?: SarifRegion;
  };
  /** The place within it: `activities[3].attendance`. */
  readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[];
}

/**
 * The findings of a check as a SARIF 2.1.0 log, which editors and CI services show. Those that were waived are in it as suppressed, with the reason.
 *
 * A certain failure is a `fail` with a level. A possible failure is a `review` and one that lacks something is `open`; these have no level, as the
 * standard asks. A value that is not the result of a check throws `invalid-findings`; an artifact that is not text, or an invalid region from
 * `locate`, `invalid-check`; words that lack what is needed, `unprintable`.
 *
 * Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0.
 *
 * @param result - What {@link checkRegister}, {@link checkRecord} or {@link recheck} gave.
 * @param locale - The words of a language, and its tag: a locale, such as `vi`.
 * @param options - `artifact`: the file that the register was read from, by default `register.json`;
 *   `locate`: where in it a path stands; `periodKinds`.
 *
 * @example
 * ```ts
 * import { checkRecord, findingsToSarif, moreThan } from "phongtrao";
 * import { en } from "phongtrao/locale/en";
 *
 * const log = findingsToSarif(
 *   checkRecord("mediaOutput", { id: "anh", when: "2022", output: moreThan(882, "image") }),
 *   en,
 * );
 * log.version; // "2.1.0"
 * log.runs[0]?.results.map(({ ruleId, kind, level }) => [ruleId, kind, level]); // [["quantity/hedge-on-non-round", "fail", "note"]]
 * ```
 */
export function findingsToSarif(
  result: Pick<CheckResult, "findings"> & { readonly waived?: CheckResult["waived"] | undefined },
  locale: FindingLocale & { readonly language: string },
  options: SarifOptions = {},
): SarifLog {
  const {
    artifact = "register.json",
    locate = () => undefined,
    periodKinds,
  } = requireOptions(options, { artifact: true, locate: true, periodKinds: true });
  if (typeof (artifact as unknown) !== "string") refuse(artifact, "a text as artifact");
  if (typeof (locate as unknown) !== "function") refuse(locate, "a function as locate");
  const language: unknown = printing(locale, () => locale.language);
  if (typeof language !== "string") return refuse(language, "a locale with the tag of its language");
  const uri = uriOf(artifact);
  const open = requireFindings(result);
  const waived = requireFindings({ findings: result.waived ?? [] });
  const findings = [...open, ...waived].map(requireFinding);
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
  const rules = ids.map((id) => ({
    id,
    shortDescription: { text: printing(locale, () => titleOf(id, locale)) },
  }));
  const results = findings.map((finding) => ({
    ...resultOf(finding, locale, { periodKinds }),
    locations: [locationOf(finding, uri, locate)],
    ruleIndex: ids.indexOf(finding.rule),
  }));
  return deepFreeze({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver: { name: "phongtrao", rules } }, language, results }],
  });
}

function refuse(given: unknown, expected: string): never {
  const found = preview(given);
  return fail("invalid-check", `The export of findings takes ${expected}, not ${found}.`, {
    found,
    expected,
  });
}

const kinds: Readonly<Record<FindingVerdict, SarifResult["kind"]>> = {
  fail: "fail",
  possible: "review",
  incomplete: "open",
};
const levels: Readonly<Record<Severity, SarifResult["level"]>> = {
  error: "error",
  warning: "warning",
  info: "note",
};

function resultOf(
  finding: Finding,
  locale: FindingLocale,
  options: RenderFindingOptions,
): Omit<SarifResult, "ruleIndex" | "locations"> {
  const { rule, verdict, severity, records, message } = finding;
  const waiver = "reason" in finding ? (finding as WaivedFinding).reason : undefined;
  return {
    ruleId: rule,
    kind: kinds[verdict],
    level: verdict === "fail" ? levels[severity] : "none",
    message: { text: renderFinding(finding, locale, options) },
    partialFingerprints: { "finding/v1": [rule, message, ...records].join(" ") },
    ...(waiver === undefined ? {} : { suppressions: [{ kind: "external", justification: waiver }] }),
  };
}

function locationOf(
  { path }: Finding,
  uri: string,
  locate: NonNullable<SarifOptions["locate"]>,
): SarifLocation {
  const region = readRegion(locate(path));
  return {
    physicalLocation: {
      artifactLocation: { uri },
      ...(region === undefined ? {} : { region }),
    },
    logicalLocations: [{ fullyQualifiedName: pathText(path) }],
  };
}

/** What the caller's function gives, if it is a region: nothing else goes into the log. */
function readRegion(given: unknown): SarifRegion | undefined {
  if (given === undefined) return undefined;
  const parts = isObject(given) ? given : {};
  const entries = regionParts
    .map((name) => [name, parts[name]] as const)
    .filter(([, value]) => value !== undefined);
  const isCounted = (value: unknown) => Number.isInteger(value) && Number(value) >= 1;
  const isRegion = "startLine" in parts && entries.every(([, value]) => isCounted(value));
  if (!isRegion) return refuse(given, "from locate a region of whole numbers from 1, or undefined");
  return Object.fromEntries(entries) as unknown as SarifRegion;
}

const regionParts = ["startLine", "startColumn", "endLine", "endColumn"];

/** A path or address as a URI reference (RFC 3986): what is encoded already stays as it is. */
function uriOf(artifact: string): string {
  const wellFormed = artifact.replace(/\p{Surrogate}/gu, "\ufffd");
  return wellFormed.replace(/[^\x21-\x7e]|["<>\\^`{|}]|%(?![\dA-Fa-f]{2})/gu, encodeURIComponent);
}
