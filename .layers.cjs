// The house's layers, lowest first. A file imports from its own folder and from lower layers, and from nowhere else.
module.exports = [
  ["internal"],
  ["quantity", "calendar"],
  ["geography"],
  ["records"],
  ["metrics"],
  ["rules"],
  ["schema", "text", "interchange", "sql", "charts"],
  ["locale"],
];
