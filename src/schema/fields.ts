import * as z from "zod";
import { isPlainDate } from "../calendar/plain-date.js";
import { periodKinds as standardPeriodKinds } from "../calendar/period-kinds.js";
import { safeParsePeriod } from "../calendar/safe-parse-period.js";
import type { OpenCode } from "../internal/open-code.js";
import { type Counts, units as standardUnits } from "../quantity/unit.js";
import { codes as standardCodes } from "../records/codes.js";
import type * as Codes from "../records/codes.js";
import { holding } from "./field-content.js";
import { issue } from "./issue.js";
import type { ParseOptions } from "./parse-options.js";
import { rememberPassed } from "./remember-passed.js";
import { requireParseOptions } from "./require-parse-options.js";
import { rightForms } from "./right-forms.js";
import { toNfc } from "./to-nfc.js";

/**
 * The schemas that records share, for one set of code lists, units and period kinds.
 *
 * @internal
 */
export type Fields = ReturnType<typeof fieldsFor>;

/**
 * @internal
 */
export function fieldsFor(options: ParseOptions) {
  const {
    codes = standardCodes,
    units = standardUnits,
    periodKinds = standardPeriodKinds,
  } = requireParseOptions(options);
  const isPeriod = rememberPassed((id) => safeParsePeriod(id, periodKinds) !== null);
  const isMoment = rememberPassed((value) => isPlainDate(value) || isPeriod(value));
  const period = z.string().refine(isPeriod, issue("invalid-period", formsFor(isPeriod)));
  const provenance = z.strictObject({
    source: id,
    quote: text.optional(),
    span: z
      .tuple([offset, offset])
      .refine(([start, end]) => start < end, { ...issue("range-reversed"), path: [1] })
      .optional(),
  });
  return {
    id,
    decimal,
    ids: z.array(id),
    text,
    date,
    year,
    period,
    moment: z.string().refine(isMoment, issue("invalid-moment", formsFor(isMoment))),
    provenance: z.array(provenance),
    directiveType: code<Codes.DirectiveType>(codes, "directiveTypes"),
    sourceKind: code<Codes.SourceKind>(codes, "sourceKinds"),
    organisationKind: code<Codes.OrganisationKind>(codes, "organisationKinds"),
    activityKind: code<Codes.ActivityKind>(codes, "activityKinds"),
    topic: code<Codes.Topic>(codes, "topics"),
    audience: code<Codes.Audience>(codes, "audiences"),
    engagementKind: code<Codes.EngagementKind>(codes, "engagementKinds"),
    channel: code<Codes.Channel>(codes, "channels"),
    field: code<Codes.Field>(codes, "fields"),
    holder: code<Codes.Holder>(codes, "holders"),
    units,
    unitsThatCount: (...counts: readonly Counts[]) =>
      Object.values(units)
        .filter((unit) => counts.includes(unit.counts))
        .map((unit) => unit.id),
  };
}

// Most text has no surrogates at all, which a regular expression that does not pair them tells faster.
const hasNoLoneSurrogate = (value: string) => !/[\ud800-\udfff]/.test(value) || !/\p{Surrogate}/u.test(value);

const text = z
  .string()
  .refine(hasNoLoneSurrogate, issue("ill-formed-text"))
  .overwrite(toNfc)
  .refine((value) => /\S/.test(value), issue("empty"));
const id = text;
// As many digits as a report may print. None of its parts can take what another left, so it is read once whatever stands there.
const printedDecimal = /^-?\d{1,9}(?:\.\d{1,9})?$/;
function isPrintedDecimal(value: string): boolean {
  return value.length <= 20 && printedDecimal.test(value);
}
// JSON can write -0; the first character is at 0.
const whole = z
  .number()
  .refine(Number.isInteger, issue("not-whole"))
  .overwrite((value) => value + 0);
const date = z
  .string()
  .refine(isPlainDate, issue("invalid-date", formsFor(isPlainDate)))
  .meta({ format: "date" });
const decimal = z
  .string()
  .refine(isPrintedDecimal, issue("invalid-decimal"))
  .meta({ pattern: printedDecimal.source });
const year = whole
  .refine((value) => value >= 1900 && value <= 2200, issue("invalid"))
  .meta({ type: "integer", minimum: 1900, maximum: 2200 });
const offset = whole
  .refine((value) => value >= 0, issue("negative"))
  .refine((value) => value <= Number.MAX_SAFE_INTEGER, issue("too-large"))
  .meta({ type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER });

function formsFor(isRight: (form: string) => boolean) {
  return (text: string) => rightForms(text, isRight);
}

// The words are checked against the list that was passed in; the type stays open, since that list may be longer than phongtrao's.
function code<Code extends OpenCode<string>>(
  codes: Codes.CodeLists,
  list: keyof Codes.CodeLists,
): z.ZodType<Code, Code> {
  const composed = codes[list].map((word) => word.normalize("NFC")) as [string, ...string[]];
  const input = z.string().overwrite(toNfc).meta({ enum: composed });
  return input.pipe(holding(z.enum(composed), list)) as unknown as z.ZodType<Code, Code>;
}
