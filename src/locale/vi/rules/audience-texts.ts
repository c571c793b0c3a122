import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const audienceTexts: FamilyTexts<"audience"> = {
  "audience/partition-differs": {
    title: "Tổng các nhóm không bằng tổng số",
    messages: {
      differs: "Cộng các nhóm được {found}, nhưng tổng số ghi {expected}: {differenceGap}.",
      "may-differ":
        "Cộng các nhóm được {found}, tổng số ghi {expected}: các số ghi áng chừng, chưa chắc đã khớp nhau.",
      "known-parts-exceed":
        "Mới cộng các nhóm có số liệu đã được {found}, nhiều hơn tổng số {expected}: chênh lệch {differenceSize}.",
      "no-whole": "Có số liệu các nhóm (cộng lại là {found}) nhưng chưa ghi tổng số để đối chiếu.",
      "no-counts": "Các nhóm đều chưa có số liệu nên chưa đối chiếu được với tổng số.",
      "count-missing":
        "Còn nhóm chưa có số liệu: các nhóm đã có cộng lại là {found}, tổng số ghi {expected}.",
      "units-differ": "Các nhóm và tổng số ghi theo những đơn vị tính khác nhau nên chưa đối chiếu được.",
    },
  },
  "audience/subset-exceeds-whole": {
    title: "Nhóm lớn hơn tổng số",
    messages: {
      exceeds: "Nhóm “{group}” ghi {found}, nhiều hơn tổng số {expected}: chênh lệch {differenceSize}.",
      "may-exceed":
        "Nhóm “{group}” ghi {found}, tổng số ghi {expected}: số ghi áng chừng, có thể nhóm nhiều hơn tổng số.",
      "no-whole": "Nhóm “{group}” ghi {found} nhưng chưa ghi tổng số để đối chiếu.",
    },
  },
  "audience/unsaid-overlap": {
    title: "Các nhóm trùng nhau nhưng không ghi",
    messages: {
      overlap:
        "Cộng các nhóm được {found}, nhiều hơn tổng số {expectedBare}: chênh lệch {differenceSizeBare}. Như vậy có người thuộc nhiều nhóm, cần ghi rõ các nhóm trùng nhau.",
      "may-overlap":
        "Cộng các nhóm được {found}, tổng số ghi {expected}: các số ghi áng chừng, có thể các nhóm trùng nhau.",
      "count-missing":
        "Các nhóm đã có số liệu cộng lại là {found}, đã bằng tổng số ({expected}), nhưng còn nhóm chưa có số liệu nên chưa rõ các nhóm có trùng nhau hay không.",
    },
  },
};
