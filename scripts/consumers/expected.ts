/** What `everyDoor` gives, whoever runs it. */
export const expected: Readonly<Record<string, string>> = {
  count: "trên 88.500 lượt",
  growth: "13.89",
  audience: "officials",
  planned: "69 lượt",
  findingVi: "Cộng các nhóm được 123 người, nhưng tổng số ghi 124 người: thiếu 1 người.",
  findingEn: "The groups add up to 123 people, but the whole is given as 124 people: 1 person too few.",
  refused: "activities.0.when invalid-moment",
  province: "Hòa Bình",
};
