import { execute } from "./execute.js";

/** Installs packages by name into a folder that has a `package.json`. */
export async function install(folder: string, ...packages: readonly string[]): Promise<void> {
  await execute("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", ...packages], folder);
}
