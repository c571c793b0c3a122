import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Runs a command to its end and gives what it printed; throws, with all that it printed, if it fails. */
export async function execute(command: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(command, args, {
      cwd,
      env: { ...process.env, NODE_OPTIONS: "" },
      maxBuffer: 64 * 1024 * 1024,
      timeout: 300_000,
    });
    return stdout;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${[command, ...args].join(" ")}\n${stdout}${stderr}`.trim(), { cause: error });
  }
}
