/** Compares the declarations of each door with the reports in `api/`; with `--write` it writes them. Run it after `npm run build`. */
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { doors } from "../test/docs/doors.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const isWritten = process.argv.includes("--write");
const silent = { logLevel: ExtractorLogLevel.None };
let differs = false;
for (const { name, targets } of doors()) {
  const report = name.replace(/^phongtrao\/?/, "").replaceAll("/", "-") || "root";
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: `${root}${targets["types"] ?? ""}`,
      compiler: { tsconfigFilePath: `${root}tsconfig.json` },
      apiReport: {
        enabled: true,
        reportFolder: `${root}api`,
        reportTempFolder: `${root}reports/api`,
        reportFileName: report,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
      messages: {
        extractorMessageReporting: { default: silent, "ae-forgotten-export": silent },
        tsdocMessageReporting: { default: silent },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: `${root}package.json`,
  });
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: isWritten,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  if (apiReportChanged) console.log(`${isWritten ? "Written" : "Changed"}: api/${report}.api.md`);
  differs ||= apiReportChanged;
}
if (differs && !isWritten) {
  console.error(
    "The declarations are not those of the reports. If that is meant: npm run build && npm run api -- --write",
  );
  process.exitCode = 1;
}
