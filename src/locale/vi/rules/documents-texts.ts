import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const documentsTexts: FamilyTexts<"documents"> = {
  "documents/cited-before-issue": {
    title: "Thực hiện trước ngày ban hành văn bản",
    messages: {
      before: "Thời gian ghi {whenDated}, trước ngày ban hành văn bản {directive} ({expected}).",
      "partly-before":
        "Thời gian ghi {whenDated}, có một phần trước ngày ban hành văn bản {directive} ({expected}).",
      "no-issue-day": "Văn bản {directive} chưa ghi ngày ban hành nên chưa đối chiếu được thời gian.",
      "no-own-day":
        "Chưa ghi thời gian nên chưa đối chiếu được với ngày ban hành văn bản {directive} ({expected}).",
      "unknown-directive": "Không tìm thấy văn bản “{directive}” nên chưa đối chiếu được thời gian.",
      "unreadable-moment":
        "Không đọc được thời gian {when} nên chưa đối chiếu được với ngày ban hành văn bản {directive}.",
    },
  },
  "documents/issuer-differs": {
    title: "Cơ quan ban hành không khớp với ký hiệu văn bản",
    messages: {
      differs:
        "Số {number} có ký hiệu {sign} (của {expected}), nhưng cơ quan ban hành ghi là {found}; cần xem lại số hoặc cơ quan ban hành.",
      "no-agency":
        "Số {number} chưa có ký hiệu cơ quan nên chưa đối chiếu được với cơ quan ban hành ({found}).",
    },
  },
  "documents/no-longer-in-force": {
    title: "Văn bản đã hết hiệu lực",
    messages: {
      ended: "Thời gian ghi {whenDated}, nhưng văn bản {directive} chỉ có hiệu lực đến hết ngày {last}.",
      "ended-and-replaced":
        "Thời gian ghi {whenDated}, nhưng văn bản {directive} chỉ có hiệu lực đến hết ngày {last} và đã được thay thế (xem bản ghi “{replacement}”).",
      "ended-in-between":
        "Thời gian ghi {whenDated}; văn bản {directive} chỉ có hiệu lực đến hết ngày {last}, chỉ áp dụng được cho phần đầu của thời gian đó.",
      "replaced-some-day":
        "Văn bản {directive} đã được thay thế (xem bản ghi “{replacement}”) nhưng chưa ghi ngày hết hiệu lực nên chưa rõ khi đó còn hiệu lực hay không.",
      "no-own-day":
        "Chưa ghi thời gian nên chưa rõ khi đó văn bản {directive} (có hiệu lực đến hết ngày {last}) còn hiệu lực hay không.",
      "unknown-directive": "Không tìm thấy văn bản “{directive}” nên chưa rõ văn bản còn hiệu lực hay không.",
      "unreadable-moment":
        "Không đọc được thời gian {when} nên chưa rõ khi đó văn bản {directive} còn hiệu lực hay không.",
    },
  },
  "documents/number-form": {
    title: "Số, ký hiệu văn bản không đúng thể thức",
    messages: {
      unreadable:
        "“{found}” không phải là số, ký hiệu văn bản; ghi theo mẫu 06/QĐ-TTg (văn bản của Nhà nước) hoặc 44-KL/TW (văn bản của Đảng).",
      "year-lost": "Số {found} thiếu năm ban hành: số của văn bản quy phạm pháp luật phải ghi cả năm.",
      "year-may-be-lost":
        "Số {found} không ghi năm: nếu là văn bản quy phạm pháp luật ban hành từ năm 1998 thì phải ghi cả năm.",
      "no-sign": "Văn bản chỉ ghi số {found}, thiếu ký hiệu loại văn bản và cơ quan ban hành.",
      "no-agency": "Số {found} thiếu ký hiệu cơ quan ban hành.",
    },
  },
  "documents/press-form": {
    title: "Số văn bản của Đảng ghi theo lối báo chí",
    messages: {
      press: "Số “{found}” ghi theo lối báo chí, không đúng thể thức văn bản của Đảng.",
      "may-be-press": "Số “{found}” thiếu dấu gạch nối; nếu là văn bản của Đảng thì ghi là {expected}.",
    },
  },
  "documents/same-number": {
    title: "Hai văn bản trùng số",
    messages: {
      twice:
        "Cùng loại, cùng cơ quan ban hành và cùng số {number} với văn bản “{first}” trong một năm hoặc một nhiệm kỳ: một văn bản bị nhập hai lần, hoặc ghi nhầm số.",
      "may-be-twice":
        "Cùng loại và cùng số {number} với văn bản “{first}”: có thể là một văn bản bị nhập hai lần; nếu khác nhiệm kỳ hoặc khác cơ quan ban hành thì không trùng.",
      "no-day":
        "Cùng loại và cùng số {number} với văn bản “{first}” nhưng thiếu ngày ban hành nên chưa rõ có phải là một văn bản hay không.",
    },
  },
  "documents/type-differs": {
    title: "Loại văn bản không khớp với ký hiệu",
    messages: {
      differs: "Số {number} có ký hiệu {sign} ({found}), nhưng loại văn bản ghi là {expected}.",
      "may-be-attached":
        "Số {number} là số của Quyết định, nhưng loại văn bản ghi là {expected}; có thể văn bản này ban hành kèm theo Quyết định.",
      "may-be-office":
        "Loại văn bản ghi là Công văn, nhưng số {number} có ký hiệu {sign} ({found}); nếu {sign} không phải là ký hiệu của cơ quan thì cần sửa loại văn bản.",
      "may-be-letter":
        "Số {number} không có ký hiệu loại văn bản như số của Công văn, nhưng loại văn bản ghi là {expected}.",
      "no-sign": "Số {number} không có ký hiệu nên chưa đối chiếu được với loại văn bản đã ghi ({expected}).",
    },
  },
};
