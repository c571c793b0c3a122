import { about, atLeast, atMost, between, exactly, lessThan, moreThan } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const talk = (attendance: object) => ({
  activities: [{ id: "hd", kind: "talk", when: "2022", topics: [], attendance }],
});
const at = "activities.0.attendance";

// It is certain or not, and nothing that the rule needs can be missing: nothing is possible or incomplete.
ruleCases("quantity/more-than-nothing", [
  { name: "good: none", register: talk(exactly(0, "person")) },
  { name: "good: more than one", register: talk(moreThan(1, "person")) },
  { name: "good: at least one", register: talk(atLeast(1, "person")) },
  { name: "good: at most one", register: talk(atMost(1, "person")) },
  { name: "good: about one", register: talk(about(1, "person")) },
  { name: "good: less than one", register: talk(lessThan(1, "person")) },
  { name: "good: from none to fifty", register: talk(between(0, 50, "person")) },
  { name: "good: from one on", register: talk({ ...between(1, 50, "person"), openAbove: true }) },
  {
    name: "bad: more than none",
    register: talk(moreThan(0, "person")),
    finds: [["fail", "more-than-zero", at]],
    says: ["“trên 0 người” chỉ cho biết là có; cần ghi số cụ thể, hoặc bỏ trống nếu chưa có số liệu."],
  },
  {
    name: "bad: at least none",
    register: talk(atLeast(0, "person")),
    finds: [["fail", "at-least-zero", at]],
    says: [
      "“từ 0 người trở lên” không cho biết gì, vì số nào cũng thỏa mãn; cần ghi số cụ thể, hoặc bỏ trống nếu chưa có số liệu.",
    ],
  },
  {
    name: "bad: from none on",
    register: talk({ ...between(0, 50, "person"), openAbove: true }),
    finds: [["fail", "at-least-zero", at]],
  },
  {
    name: "bad: at most none",
    register: talk(atMost(0, "person")),
    finds: [["fail", "at-most-zero", at]],
    says: ["“không quá 0 người” nghĩa là không có; cần ghi số 0, không kèm từ áng chừng."],
  },
  {
    name: "bad: about none",
    register: talk(about(0, "person")),
    finds: [["fail", "about-zero", at]],
    says: ["“khoảng 0 người” không rõ là có hay không; cần ghi số 0 hoặc số cụ thể."],
  },
]);
