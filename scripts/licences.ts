/** The licences of what a user gets by installing phongtrao. Fails on any that asks for more than a notice. */
import { packagesUsed, unfit } from "./licences/packages-used.js";

const packages = packagesUsed();
for (const { name, version, licence, reason } of packages)
  console.log(`${name.padEnd(16)}${version.padEnd(10)}${licence.padEnd(14)}${reason}`);
const faults = unfit(packages);
if (faults.length > 0) {
  console.error(`\nNot to be used: ${faults.map(({ name, licence }) => `${name} (${licence})`).join(", ")}`);
  process.exitCode = 1;
}
