import eslint from "@eslint/js";
import tseslint from "typescript-eslint";

const onlyIn = (name, place) => ({ name, message: `Only ${place} imports ${name}.` });
const dateFns = onlyIn("date-fns", "src/calendar/plain-date.ts");
const decimal = onlyIn("decimal.js", "src/quantity/yearly-growth.ts");
const zod = onlyIn("zod", "src/schema/");
const zodByName = {
  selector: "ImportDeclaration[source.value='zod'] > :matches(ImportSpecifier, ImportDefaultSpecifier)",
  message: 'Write `import * as z from "zod"`: the named import drags in every locale of zod.',
};
const noClass = {
  selector: "ClassDeclaration, ClassExpression",
  message: "Plain frozen data and free functions; the one class is PhongTraoError.",
};
const noZodConfig = {
  selector: "CallExpression[callee.object.name='z'][callee.property.name='config']",
  message: "z.config changes zod for the whole process.",
};

const restrict = (...paths) => [
  "error",
  { paths, patterns: [{ regex: "^date-fns/", message: dateFns.message }] },
];

export default tseslint.config(
  { ignores: ["dist", "docs/api", "coverage", "reports", ".stryker-tmp"] },
  eslint.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-console": "error",
      "no-restricted-imports": restrict(dateFns, decimal, zod),
      "no-restricted-syntax": ["error", noClass],
      "@typescript-eslint/explicit-module-boundary-types": "error",
    },
  },
  { files: ["src/quantity/yearly-growth.ts"], rules: { "no-restricted-imports": restrict(dateFns, zod) } },
  {
    files: ["src/calendar/plain-date.ts"],
    rules: { "no-restricted-imports": ["error", { paths: [decimal, zod] }] },
  },
  {
    files: ["src/schema/**/*.ts"],
    rules: {
      "no-restricted-imports": restrict(dateFns, decimal),
      "no-restricted-syntax": ["error", noClass, noZodConfig, zodByName],
      // A schema's type is inferred: written out, it would have to repeat the schema.
      "@typescript-eslint/explicit-module-boundary-types": "off",
    },
  },
  { files: ["src/internal/failure.ts"], rules: { "no-restricted-syntax": "off" } },
  {
    files: ["**/*.js", "**/*.cjs", "**/*.mjs"],
    languageOptions: {
      globals: { console: "readonly", process: "readonly", module: "readonly", URL: "readonly" },
    },
  },
);
