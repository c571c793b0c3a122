import type { AdminUnit } from "phongtrao";

/** "xã Mỹ Thành, huyện Lạc Sơn": the name of an administrative unit and of those above it, the province left out unless it is meant itself. */
export function placeName(units: readonly AdminUnit[], code: string | undefined): string {
  const unit = units.find((candidate) => candidate.code === code);
  if (unit === undefined) return code ?? "";
  const own = `${unit.type ?? ""} ${unit.name}`.trim();
  const above = units.find((candidate) => candidate.code === unit.parent);
  return above === undefined || above.level === "province" ? own : `${own}, ${placeName(units, unit.parent)}`;
}
