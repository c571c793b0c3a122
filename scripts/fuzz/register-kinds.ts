import { readFileSync } from "node:fs";
import {
  checkRegister,
  createGazetteer,
  type Gazetteer,
  type GazetteerInput,
  parseRegister,
  prepareRegister,
  type Register,
  restate,
} from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { histories } from "../../test/arbitraries/gazetteer.js";
import { registers as provinces } from "../../test/arbitraries/province.js";
import { registers } from "../../test/arbitraries/register.js";
import { gazetteer as smallProvince } from "../../test/metrics/cubes/small-province.js";
import { samples } from "../../test/schema/samples.js";
import { among, type Draw, fields, listOf, type Make, maybe, oneOf } from "./random.js";
import { date, kinds, level, small, text, unitRegistry, withKinds } from "./simple-kinds.js";

const examples = ["register-with-mistakes", "hoa-binh-2022", "models-2020-2023"].map((name): Register => {
  const path = new URL(`../../examples/data/${name}.json`, import.meta.url);
  return { ...parseRegister({}), ...(JSON.parse(readFileSync(path, "utf8")) as Partial<Register>) };
});
const arbitraryRegisters = registers();

export const register: Make<Register> = oneOf(
  (random) => random.drawn(arbitraryRegisters),
  (random) => random.drawn(provinces),
  (random) => random.pick(examples),
);
export const registerOfProvince: Make<Register> = (random) => random.drawn(provinces);
export const registerOrPrepared: Make = oneOf<unknown>(registerOfProvince, registerOfProvince, (random) =>
  prepareRegister(registerOfProvince(random)),
);

export const record: Make = (random) =>
  samples[random.pick(Object.keys(samples) as (keyof typeof samples)[])];
/** A kind and a record of that kind. */
/** A register, one of its lists, and the id of a record there. */
export const recordOfRegister: Make<readonly unknown[]> = (random) => {
  const held = register(random);
  const list = random.pick(Object.keys(held));
  const records: unknown = held[list as keyof Register];
  const ids = Array.isArray(records) ? records.map((one: { readonly id?: unknown } | null) => one?.id) : [];
  return [held, list, random.pick([...ids, "none"])];
};

export const kindAndRecord: Make<readonly unknown[]> = (random) => {
  const kind = random.pick(Object.keys(samples) as (keyof typeof samples)[]);
  return [kind, samples[kind]];
};

const someHistories = histories();
export const gazetteerInput: Make<GazetteerInput> = oneOf<GazetteerInput>(
  (random) => random.drawn(someHistories).input,
  () => vietnamProvinces,
  () => ({ units: smallProvince.units, successions: smallProvince.successions }),
);
const theProvinces = createGazetteer(vietnamProvinces);
const someGazetteers: Draw<Gazetteer> = {
  count: 30,
  make: (random) => createGazetteer(random.drawn(someHistories).input),
};
export const gazetteer: Make<Gazetteer> = oneOf<Gazetteer>(
  () => smallProvince,
  () => theProvinces,
  (random) => random.drawn(someGazetteers),
);
/** A gazetteer, the code of a unit in it, and a day on which there was such a unit, most times. */
export const unitOfGazetteer: Make<readonly unknown[]> = (random) => {
  const own = gazetteer(random);
  const unit = random.pick(own.units);
  return [own, unit.code, random.oneIn(4) ? date(random) : (unit.validTo ?? unit.validFrom)];
};
export const smallGazetteer: Make<Gazetteer> = () => smallProvince;
export const unitCode: Make<string> = among("25", "17", "00001", "00009", "01", "02", "03", "29", "unknown");

export const places: Make = (random) =>
  Array.from({ length: random.below(6) }, (_, at) => ({
    unit: random.pick(["17", "25", "00001", "00009", "01"]),
    period: String(2016 + at),
    value: random.oneIn(6) ? null : small(random),
  }));
export const restateOptions: Make<Record<string, unknown>> = fields(
  { gazetteer, to: date },
  {
    from: date,
    kinds,
    units: unitRegistry,
    shares: oneOf<unknown>(among({}), (random) => ({ "17": { "25": 1 }, "02": { "01": small(random) } })),
  },
);
const restatements: Draw<unknown> = {
  count: 20,
  make: (random) => {
    const series = [{ unit: "17", period: "2023", value: random.below(90) }];
    return restate(series, { gazetteer: smallProvince, to: "2025-07-01" });
  },
};
export const restatement: Make = (random) => random.drawn(restatements);

const unitRow = oneOf<unknown>(
  fields(
    { code: text, name: text },
    { from: date, to: date, parent: text, wards: listOf(fields({ code: text })) },
  ),
  fields({ old: text, new: text }, { on: date, oldName: text, newName: text }),
);
export const rows: Make = listOf(unitRow);
const columns = fields(
  {},
  { code: among("code"), name: among("name"), parent: among("parent"), old: among("old"), new: among("new") },
);
export const unitTable: Make = fields(
  { level },
  {
    columns,
    from: date,
    to: date,
    effectiveOn: date,
    oldFrom: date,
    legalBasis: text,
    within: fields({ level, column: among("wards") }, { columns }),
  },
);

const checks: Draw<unknown> = {
  count: 25,
  make: (random) => checkRegister(register(random), { asOf: "2023-01-31" }),
};
export const checkResult: Make = (random) => random.drawn(checks);
export const checkQuestion = {
  asOf: maybe(date),
  gazetteer: maybe(gazetteer),
  reading: maybe(among("strict", "customary")),
  units: maybe(unitRegistry),
  ...withKinds,
};
