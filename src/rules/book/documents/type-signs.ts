/** What a sign of a type stands for. */
interface TypeSign {
  /** The types of the code list that carry it; none where the list has no word for what it stands for. */
  readonly types: readonly string[];
  /** Those that carry it on documents of the Party, where they are not the same. */
  readonly partyTypes?: readonly string[];
}

/**
 * The signs of types: Nghị định 30/2020/NĐ-CP, Appendix III, those of legal documents, and those of the Party.
 *
 * @internal
 */
const typeSigns: Readonly<Record<string, TypeSign>> = Object.freeze({
  NQ: { types: ["resolution"] },
  NQLT: { types: ["resolution"] },
  QĐ: { types: ["decision"], partyTypes: ["decision", "rule"] },
  CT: { types: ["directive"] },
  KL: { types: ["conclusion"] },
  QC: { types: ["regulation"] },
  QyĐ: { types: ["rule"] },
  HD: { types: ["guidance"] },
  TT: { types: ["circular"], partyTypes: ["partyCircular"] },
  TTLT: { types: ["circular"] },
  NĐ: { types: ["decree"] },
  CTr: { types: ["programme"] },
  KH: { types: ["plan"] },
  ĐA: { types: ["scheme"] },
  DA: { types: ["project"] },
  TB: { types: ["notice"] },
  BC: { types: ["report"] },
  CV: { types: ["officialLetter"] },
  L: { types: ["law"] },
  PL: { types: ["ordinance"] },
  PA: { types: ["operationalPlan"] },
  TC: { types: [] },
  BB: { types: [] },
  TTr: { types: [] },
  HĐ: { types: [] },
  CĐ: { types: ["urgentDispatch"] },
  BGN: { types: [] },
  BTT: { types: [] },
  GUQ: { types: [] },
  GM: { types: [] },
  GGT: { types: [] },
  GNP: { types: [] },
  PG: { types: [] },
  PC: { types: [] },
  PB: { types: [] },
  TBKL: { types: [] },
});

/** Signs that are often typed without the stroke of their Đ, where no other sign is meant by that. */
const withoutStroke: Readonly<Record<string, string>> = { QD: "QĐ", ND: "NĐ", QYD: "QyĐ" };

const byCapitals: ReadonlyMap<string, string> = new Map([
  ...Object.keys(typeSigns).map((sign) => [sign.toUpperCase(), sign] as const),
  ...Object.entries(withoutStroke),
]);

/**
 * A sign of a type as it is officially written; `null` for a word that is none.
 *
 * @internal
 */
export function typeSignOf(word: string): string | null {
  return byCapitals.get(word.toUpperCase()) ?? null;
}

/**
 * The types of directives that a sign stands for.
 *
 * @internal
 */
export function typesOfSign(sign: string, isOfParty: boolean): readonly string[] {
  const { types, partyTypes = types } = typeSigns[sign] ?? { types: [] };
  return isOfParty ? partyTypes : types;
}

const legalTypes: readonly string[] = ["decree", "circular"];

/**
 * Whether a sign stands on legal documents alone, whose number names the year. A thông tri is none.
 *
 * @internal
 */
export function isLegalSign(sign: string, isOfParty: boolean): boolean {
  return typesOfSign(sign, isOfParty).some((type) => legalTypes.includes(type));
}
