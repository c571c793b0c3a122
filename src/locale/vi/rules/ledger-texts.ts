import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const ledgerTexts: FamilyTexts<"ledger"> = {
  "ledger/closing-differs": {
    title: "Số cuối kỳ không khớp",
    messages: {
      differs:
        "Số cuối kỳ là {found}, nhưng số đầu kỳ {openingBare} cộng tăng {addedBare} trừ giảm {removedBare} là {expectedBare}: lệch {differenceBare}.",
      "differs-by-entry":
        "Số cuối kỳ là {found}, nhưng số đầu kỳ {openingBare} cộng tăng {addedBare} trừ giảm {removedBare} là {expectedBare}: lệch {differenceBare}, đúng bằng số của dòng {entry}; có thể dòng này bị tính thừa hoặc bỏ sót.",
      "differs-by-method":
        "Số cuối kỳ là {found}, nhưng số đầu kỳ {openingBare} cộng tăng {addedBare} trừ giảm {removedBare} là {expectedBare}: lệch {differenceBare}. Hai số đếm theo hai cách khác nhau ({before} và {after}); cần ghi phần chênh lệch do đếm lại thành một dòng điều chỉnh.",
      "may-differ":
        "Số cuối kỳ ghi {found}, tính từ số đầu kỳ là {expectedBare}: các số ghi áng chừng, chưa chắc đã khớp nhau.",
      "removed-missing":
        "Số cuối kỳ ghi {found}, tính từ số đầu kỳ và số tăng là {expectedBare}: lệch {differenceBare}. Chưa ghi số giảm trong kỳ nên chưa kết luận được.",
      "added-missing":
        "Số cuối kỳ ghi {found}, tính từ số đầu kỳ và số giảm là {expectedBare}: lệch {differenceBare}. Chưa ghi số tăng trong kỳ nên chưa kết luận được.",
      "no-flows":
        "Số đầu kỳ {openingBare}, số cuối kỳ {found}: lệch {differenceBare} nhưng trong kỳ chưa ghi số tăng, số giảm nào.",
      "no-opening": "Số cuối kỳ ghi {found} nhưng chưa có số đầu kỳ để đối chiếu.",
      straddles: "Số cuối kỳ ghi {found}; dòng {entry} chỉ có một phần nằm trong kỳ nên chưa đối chiếu được.",
      "unreadable-moment": "Không đọc được ngày hoặc kỳ của dòng {entry} nên chưa đối chiếu được.",
    },
  },
  "ledger/negative-stock": {
    title: "Số mô hình giảm nhiều hơn số hiện có",
    messages: {
      negative:
        "Số đã có {opening} cộng tăng {addedBare} trừ giảm {removedBare} còn {foundBare}: số mô hình không thể nhỏ hơn 0.",
      "may-be-negative":
        "Số đã có {opening}, tăng {addedBare}, giảm {removedBare}: các số ghi áng chừng, có thể đã giảm nhiều hơn số hiện có.",
      "no-opening": "Ghi giảm {removed} nhưng chưa có số mô hình trước đó để đối chiếu.",
    },
  },
};
