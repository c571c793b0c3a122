import type { FoundWords } from "../../internal/found-words.js";

/** Vietnamese: what was found, where it is not a number. A part of the words of problems. */
export const foundWords: FoundWords = {
  quoted: "“{text}”",
  foundKinds: {
    null: "giá trị trống (null)",
    undefined: "giá trị trống (undefined)",
    "a Date": "một giá trị ngày (Date)",
    "a list": "một danh sách",
    "an object": "một đối tượng (object)",
    "an instance of a class": "một đối tượng thuộc lớp (class)",
    "a function": "một hàm (function)",
    "a symbol": "một ký hiệu (symbol)",
  },
};
