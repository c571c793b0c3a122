import { format, resolveConfig } from "prettier";

/** A page as `npm run format` leaves it at this path, so that what is written passes the check of formats. */
export async function formatPage(path: string, page: string): Promise<string> {
  const options = await resolveConfig(path);
  return await format(page, { ...options, filepath: path });
}
