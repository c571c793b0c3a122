const layers = require("./.layers.cjs");

const notLowerThan = (level, folder) =>
  layers
    .slice(level)
    .flat()
    .filter((other) => other !== folder);

const layerRules = layers.flatMap((folders, level) =>
  folders
    .filter((folder) => notLowerThan(level, folder).length > 0)
    .map((folder) => ({
      name: `${folder}-stays-in-its-layer`,
      comment: `src/${folder} is layer ${level}: it may import its own folder and layers below ${level}.`,
      severity: "error",
      from: { path: `^src/${folder}/` },
      to: { path: `^src/(${notLowerThan(level, folder).join("|")})/` },
    })),
);

const onlyFrom = (name, path) => ({
  name: `${name}-has-one-door`,
  severity: "error",
  from: { path: "^src/", pathNot: path },
  to: { path: `node_modules/${name}/` },
});

module.exports = {
  forbidden: [
    ...layerRules,
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "index-is-for-consumers",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "/index\\.ts$" },
    },
    {
      name: "locales-are-strangers",
      severity: "error",
      from: { path: "^src/locale/([^/]+)/" },
      to: { path: "^src/locale/[^/]+/", pathNot: "^src/locale/$1/" },
    },
    {
      name: "no-node-built-in",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-undeclared-package",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "unknown"], pathNot: "node_modules/zod/" },
    },
    onlyFrom("decimal\\.js", "^src/quantity/yearly-growth\\.ts$"),
    onlyFrom("date-fns", "^src/calendar/plain-date\\.ts$"),
    onlyFrom("zod", "^src/schema/"),
    {
      name: "no-orphan",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "index\\.ts$" },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
