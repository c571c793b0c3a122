import type { PlainDate } from "../calendar/plain-date.js";

/**
 * The day on which districts ended, and most provinces and communes began on other ground.
 *
 * @internal
 */
export const reformOf2025: PlainDate = "2025-07-01";
