import { spawnSync } from "node:child_process";
import { manifest, root } from "../../test/docs/doors.js";

export interface Published {
  readonly ok: boolean;
  /** All that npm said. */
  readonly said: string;
}

/** Publishes the checkout, as it was built last; `isTrial` does everything but send it. */
export function publish(isTrial: boolean): Published {
  const args = isTrial ? ["--dry-run", ...(hasIdentity() ? [] : ["--no-provenance"])] : [];
  const { status, stdout, stderr } = spawnSync("npm", ["publish", ...args], { cwd: root, encoding: "utf8" });
  return { ok: status === 0, said: `${stdout}${stderr}` };
}

/** Why the package cannot be published from here; empty if it can. */
export function obstacles(): readonly string[] {
  return [
    ...(manifest().repository === undefined
      ? ["package.json has no `repository`; npm compares it with the provenance and refuses to publish."]
      : []),
    ...(hasIdentity() ? [] : ["There is no identity of a CI here that npm could sign the provenance with."]),
  ];
}

/** Whether a CI vouches for who runs here: GitHub's, with `id-token: write`, or GitLab's, with an id token. */
function hasIdentity(): boolean {
  return ["ACTIONS_ID_TOKEN_REQUEST_URL", "SIGSTORE_ID_TOKEN"].some(
    (name) => process.env[name] !== undefined,
  );
}
