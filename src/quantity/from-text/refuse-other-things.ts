import { complain } from "./complain.js";
import type { QuantityProblemCode } from "./quantity-problem.js";

const otherThings: readonly (readonly [pattern: RegExp, code: QuantityProblemCode])[] = [
  [/^(?:-+|…|\.\.+|x)$/, "sign"],
  [/[%‰]|phần trăm/, "percentage"],
  [/^(?:\+|(?:tăng|giảm|vượt|gấp)(?: |$))/, "change"],
  [/(?:^| )(?:hàng|vài) (?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?: |$)/, "indefinite"],
];

/**
 * Refuses what people write where a count belongs, and what is none.
 *
 * @internal
 */
export function refuseOtherThings(folded: string): void {
  for (const [pattern, code] of otherThings) if (pattern.test(folded)) complain(code);
}
