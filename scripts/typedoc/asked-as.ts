const validation = "validate, validation, validate input";
const entryPoint = "entry point, entry points, import path, module, subpath";
const yearOverYear = "year over year, year on year, yoy, y/y";

/**
 * Words that readers ask for a page or a name by and that it does not say, by the file below `docs` or the name. They
 * are found, and not shown.
 */
export const askedAs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "getting-started":
      "quickstart, quick start, tutorial, first steps, install, bắt đầu, hướng dẫn, validate input",
    phongtrao: entryPoint,
    "phongtrao/geography": entryPoint,
    "phongtrao/schema": `${entryPoint}, ${validation}`,
    "phongtrao/locale/vi": entryPoint,
    "phongtrao/locale/en": entryPoint,
    parseRegister: validation,
    safeParseRegister: validation,
    parseRecord: validation,
    safeParseRecord: validation,
    figures: "bounds, bound, lower bound, upper bound, confidence interval, rounding, footnote",
    change: `${yearOverYear}, tăng trưởng, tốc độ tăng trưởng, growth rate, increase, decrease, compare two years, tăng giảm`,
    growth: "tăng trưởng, tốc độ tăng trưởng, growth rate",
    "metrics/modelGrowth": "tăng trưởng, tốc độ tăng trưởng",
    checking: "validate, validation, linter, errors in data, kiểm tra số liệu",
    "own-rules": "custom rule, write a rule, define a rule, add my own rule, plugin, placeholder, template",
    "own-metrics":
      "custom metric, write a metric, define a metric, add my own metric, indicator, chỉ tiêu riêng",
    "rules/duplicates/whole-beside-parts":
      "double counting, double counted, counted twice, duplicates, overlap, cumulative, year to date, tính trùng, cộng trùng, đếm trùng, lũy kế, lũy kế từ đầu năm",
    units: "custom unit, add my own unit, đơn vị tính, currency, price, VND",
    locales: "translation, i18n, another language, placeholder",
    "in-apps": "validate a form, validate input, form validation, Next.js, browser, server, CDN",
    "two-periods": `${yearOverYear}, compare two periods, so với cùng kỳ, so sánh hai kỳ`,
    periods: yearOverYear,
    samePeriodLastYear: yearOverYear,
    tables: "ranking, xếp hạng, csv, excel, markdown, export, xuất bảng",
    merger: "sáp nhập, merged provinces, restate",
    targets: "chỉ tiêu, kế hoạch, goal, attainment",
    "small-cells": "privacy, suppression, anonymise, disclosure",
    coverage: "missing, missing data, not reported",
    "plan-figures": "missing, missing data, gaps",
    "why-not": "timezone, UTC, DST",
    explain: "lineage, provenance, audit, why is it not computable",
  }),
);
