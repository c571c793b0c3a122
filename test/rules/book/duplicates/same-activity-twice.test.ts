import { exactly, moreThan } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const talk = (id: string, attendance: number | null, more: object = {}) => ({
  id,
  kind: "talk",
  when: "2022-11-18",
  topics: ["drug-prevention", "school-violence"],
  place: "157",
  ...(attendance === null ? {} : { attendance: exactly(attendance, "person") }),
  ...more,
});

ruleCases("duplicates/same-activity-twice", [
  { name: "good: two talks of different size", register: { activities: [talk("a", 120), talk("b", 300)] } },
  { name: "good: two places", register: { activities: [talk("a", 120), talk("b", 120, { place: "150" })] } },
  {
    name: "good: lines of a report that sum a year",
    register: { activities: [talk("a", 120, { when: "2022" }), talk("b", 120, { when: "2022" })] },
  },
  {
    name: "good: they say themselves that they may overlap",
    register: { activities: [talk("a", 120), talk("b", 120, { mayOverlap: ["a"] })] },
  },
  {
    name: "possible: the same, with the topics in another order",
    register: {
      activities: [talk("a", 120), talk("b", 120, { topics: ["school-violence", "drug-prevention"] })],
    },
    finds: [["possible", "same", "activities.1.attendance"]],
    says: [
      "Cùng ngày, địa điểm, hình thức, chủ đề và cùng số người (120 người) với hoạt động “a” (18/11/2022): có thể là một hoạt động bị nhập hai lần.",
    ],
  },
  {
    name: "possible: 196 and 200 differ by two in a hundred",
    register: { activities: [talk("a", 196), talk("b", 200)] },
    finds: [["possible", "near", "activities.1.attendance"]],
  },
  { name: "good: 195 and 200 differ by more", register: { activities: [talk("a", 195), talk("b", 200)] } },
  {
    name: "possible when the caller allows for more",
    register: { activities: [talk("a", 195), talk("b", 200)] },
    options: { parameters: { "duplicates/same-activity-twice": { tolerance: 0.05 } } },
    finds: [["possible", "near", "activities.1.attendance"]],
  },
  {
    name: "possible: 71 and 100 differ by no more than 0.29 of 100",
    register: { activities: [talk("a", 71), talk("b", 100)] },
    options: { parameters: { "duplicates/same-activity-twice": { tolerance: 0.29 } } },
    finds: [["possible", "near", "activities.1.attendance"]],
  },
  {
    name: "incomplete: one has no attendance",
    register: { activities: [talk("a", 120), talk("b", null)] },
    finds: [["incomplete", "no-counts", "activities.1.attendance"]],
  },
  {
    name: "possible: beside one that counts attendances",
    register: {
      activities: [
        talk("a", 100),
        talk("b", null, { attendance: exactly(100, "attendance") }),
        talk("c", 100),
      ],
    },
    finds: [["possible", "same", "activities.2.attendance"]],
  },
  {
    name: "possible: two that both may overlap the one between them",
    register: {
      activities: [
        talk("a", 100, { mayOverlap: ["b"] }),
        talk("b", 100, { mayOverlap: ["c"] }),
        talk("c", 100),
      ],
    },
    finds: [["possible", "same", "activities.2.attendance"]],
  },
  {
    name: "possible: more than 100 are not the same number as 100",
    register: { activities: [talk("a", 100), talk("b", null, { attendance: moreThan(100, "person") })] },
    finds: [["possible", "near", "activities.1.attendance"]],
    says: [
      "Cùng ngày, địa điểm, hình thức, chủ đề với hoạt động “a” (18/11/2022), số người gần bằng nhau (trên 100 người và 100 người): có thể là một hoạt động bị nhập hai lần.",
    ],
  },
]);
