import { exactly, type Finding, type Register } from "phongtrao";

type List = keyof Register;

/** What the office found when it looked, by the rule that made it look. Where a rule was certain, its own suggestion is taken. */
const looked: Readonly<Record<string, (register: Register) => Register>> = {
  "audience/partition-differs": (register) =>
    change(register, "activities", "hoi-nghi", { attendance: exactly(123, "person") }),
  "coverage/duplicate-submission": (register) => remove(register, "submissions", "nop-lan-2"),
  "duplicates/same-activity-twice": (register) => remove(register, "activities", "toa-dam-nhap-lai"),
  "ledger/closing-differs": (register) => ({
    ...register,
    ledger: [
      ...register.ledger,
      {
        id: "ra-soat",
        movement: "tu-quan",
        kind: "correction",
        effect: "decrease",
        when: "2023",
        quantity: exactly(633, "modelSite"),
      },
    ],
  }),
  "period/activity-outside-campaign": (register) =>
    change(register, "activities", "ngay-hoi", { when: "2022-08-19" }),
  "privacy/identity-number": (register) =>
    change(register, "campaigns", "antq-2022", {
      title: "Phong trào Toàn dân bảo vệ an ninh Tổ quốc năm 2022",
    }),
  "provenance/figure-differs": (register) =>
    change(register, "activities", "buoi-tuyen-truyen", {
      attendance: { value: 88_500, hedge: "moreThan", unit: "attendance" },
    }),
  "totals/media-kinds-differ": (register) =>
    change(register, "mediaOutputs", "tin-bai", { output: exactly(380, "mediaItem") }),
  "units/people-over-many-sessions": (register) =>
    change(register, "activities", "lop-tap-huan", { attendance: exactly(486, "attendance") }),
};

/** The register with what findings tell of put right. */
export function corrected(register: Register, findings: readonly Finding[]): Register {
  return findings.reduce((before, finding) => {
    const { rule, fix } = finding;
    return fix === undefined ? (looked[rule]?.(before) ?? before) : withFix(before, finding, fix.value);
  }, register);
}

/** The record of the finding, with what the rule suggests. */
function withFix(register: Register, { records: [id = ""], fix }: Finding, value: string | number): Register {
  const [list, , field] = fix?.path ?? [];
  return change(register, list as List, id, { [String(field)]: value });
}

function change(register: Register, list: List, id: string, fields: object): Register {
  const records = register[list].map((record) =>
    "id" in record && record.id === id ? { ...record, ...fields } : record,
  );
  return { ...register, [list]: records };
}

function remove(register: Register, list: List, id: string): Register {
  return { ...register, [list]: register[list].filter((record) => !("id" in record) || record.id !== id) };
}
