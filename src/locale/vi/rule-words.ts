import type { RuleWords } from "../../rules/rule-words.js";

/** @internal */
export const ruleWords: RuleWords = {
  rules: {
    "audience/partition-differs": {
      title: "Tổng các nhóm không bằng tổng số",
      messages: {
        differs: "Cộng các nhóm được {found}, nhưng tổng số ghi {expected}: lệch {differenceBare}.",
        "may-differ":
          "Cộng các nhóm được {found}, tổng số ghi {expected}: các số ghi áng chừng, chưa chắc đã khớp nhau.",
        "known-parts-exceed":
          "Mới cộng các nhóm có số liệu đã được {found}, nhiều hơn tổng số {expected}: lệch {differenceBare}.",
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
        exceeds: "Nhóm “{group}” ghi {found}, nhiều hơn tổng số {expected}: lệch {differenceBare}.",
        "may-exceed":
          "Nhóm “{group}” ghi {found}, tổng số ghi {expected}: số ghi áng chừng, có thể nhóm nhiều hơn tổng số.",
        "no-whole": "Nhóm “{group}” ghi {found} nhưng chưa ghi tổng số để đối chiếu.",
      },
    },
    "coverage/duplicate-submission": {
      title: "Trùng báo cáo",
      messages: {
        duplicate:
          "Đơn vị {place} có {count} báo cáo đã gửi hoặc đã duyệt cho {period}; chỉ giữ lại một báo cáo.",
        "draft-beside":
          "Đơn vị {place} đã gửi báo cáo cho {period} nhưng vẫn còn bản nháp; cần xem bản nháp có thay cho báo cáo đã gửi hay không.",
      },
    },
    "duplicates/same-activity-twice": {
      title: "Hoạt động có thể bị nhập hai lần",
      messages: {
        same: "Cùng ngày, địa điểm, hình thức, chủ đề và cùng số người ({found}) với hoạt động {first} ({when}): có thể là một hoạt động bị nhập hai lần.",
        near: "Cùng ngày, địa điểm, hình thức, chủ đề với hoạt động {first} ({when}), số người gần bằng nhau ({found} và {expected}): có thể là một hoạt động bị nhập hai lần.",
        "no-counts":
          "Cùng ngày, địa điểm, hình thức, chủ đề với hoạt động {first} ({when}) nhưng thiếu số người tham gia nên chưa rõ có bị nhập hai lần hay không.",
      },
    },
    "engine/rule-failed": {
      title: "Quy tắc kiểm tra bị lỗi",
      messages: {
        failed: "Quy tắc {rule} bị lỗi nên chưa kiểm tra được {count} trường hợp; lỗi đầu tiên: {found}.",
      },
    },
    "engine/unreadable-record": {
      title: "Bản ghi không đọc được",
      messages: { unreadable: "Danh sách {list} có {count} bản ghi không đọc được, chưa được kiểm tra." },
    },
    "engine/waiver-expired": {
      title: "Miễn trừ đã hết hạn",
      messages: {
        expired:
          "Miễn trừ quy tắc {rule} cho bản ghi {record} đã hết hạn ngày {until} (lý do khi đó: {reason}).",
      },
    },
    "engine/waiver-unused": {
      title: "Miễn trừ không còn cần",
      messages: {
        unused:
          "Miễn trừ quy tắc {rule} cho bản ghi {record} (đến ngày {until}, lý do: {reason}) không còn cần; đề nghị bỏ.",
      },
    },
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
        straddles:
          "Số cuối kỳ ghi {found}; dòng {entry} chỉ có một phần nằm trong kỳ nên chưa đối chiếu được.",
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
    "period/activity-outside-campaign": {
      title: "Hoạt động ngoài thời gian của đợt vận động",
      messages: {
        outside: "Thời gian ghi {when}, nằm ngoài thời gian của “{campaign}” ({expected}).",
        "partly-outside":
          "Thời gian ghi {when}, chỉ có một phần nằm trong thời gian của “{campaign}” ({expected}).",
        "unknown-campaign": "Không tìm thấy đợt vận động {campaign} nên chưa đối chiếu được thời gian.",
        "unreadable-moment":
          "Không đọc được thời gian của hoạt động ({when}) hoặc của đợt vận động ({expected}) nên chưa đối chiếu được.",
      },
    },
    "period/future-date": {
      title: "Thời gian ở tương lai",
      messages: {
        future: "Thời gian ghi {found}, sau ngày chốt số liệu {expected}.",
        "unreadable-moment":
          "Không đọc được thời gian {found} nên chưa đối chiếu được với ngày chốt số liệu.",
      },
    },
    "place/unit-did-not-exist": {
      title: "Đơn vị hành chính không tồn tại vào thời gian đó",
      messages: {
        ended:
          "Thời gian ghi {when}, nhưng đơn vị {place} chỉ tồn tại đến hết ngày {last}; địa bàn này sau đó thuộc {successors}.",
        dissolved: "Thời gian ghi {when}, nhưng đơn vị {place} đã giải thể, chỉ tồn tại đến hết ngày {last}.",
        "not-yet": "Thời gian ghi {when}, nhưng đơn vị {place} chỉ có từ ngày {first}.",
        "part-of-time": "Đơn vị {place} chỉ tồn tại trong một phần của thời gian {when}.",
        "unknown-code": "Danh mục đơn vị hành chính không có mã {place} nên chưa kiểm tra được.",
        "unreadable-moment":
          "Không đọc được thời gian {when} nên chưa rõ đơn vị {place} có tồn tại vào lúc đó hay không.",
      },
    },
    "privacy/identity-number": {
      title: "Có thông tin cá nhân",
      messages: {
        citizen: "Nội dung có số định danh cá nhân hoặc số căn cước ({found}); phải xóa.",
        "nine-digits":
          "Nội dung có dãy 9 chữ số ({found}), có thể là số chứng minh nhân dân; nếu đúng thì phải xóa.",
        phone: "Nội dung có số điện thoại ({found}); phải xóa.",
        "health-insurance": "Nội dung có số thẻ bảo hiểm y tế ({found}); phải xóa.",
        "e-mail": "Nội dung có địa chỉ thư điện tử ({found}); phải xóa.",
      },
    },
    "quantity/hedge-on-non-round": {
      title: "Từ áng chừng đi với số lẻ",
      messages: {
        "not-round":
          "“{found}”: số đi sau “trên”, “gần”, “khoảng” thường là số tròn; nếu đã đếm được chính xác thì ghi số, không kèm từ chỉ sự áng chừng.",
      },
    },
    "targets/against-direction": {
      title: "Chỉ tiêu trái với hướng phấn đấu",
      messages: {
        "not-above": "Chỉ tiêu phấn đấu tăng nhưng ghi {found}, thấp hơn mức gốc {expected}.",
        "not-below": "Chỉ tiêu phấn đấu giảm nhưng ghi {found}, cao hơn mức gốc {expected}.",
        "may-not-be-above":
          "Chỉ tiêu phấn đấu tăng, ghi {found}, mức gốc {expected}: số ghi áng chừng, có thể chỉ tiêu thấp hơn mức gốc.",
        "may-not-be-below":
          "Chỉ tiêu phấn đấu giảm, ghi {found}, mức gốc {expected}: số ghi áng chừng, có thể chỉ tiêu cao hơn mức gốc.",
        "no-baseline": "Chỉ tiêu {found} chưa ghi mức gốc nên chưa rõ tăng hay giảm so với trước.",
        "units-differ": "Chỉ tiêu {found} và mức gốc {expected} ghi theo hai đơn vị tính khác nhau.",
      },
    },
    "totals/parent-differs": {
      title: "Số của cấp trên không bằng tổng cấp dưới",
      messages: {
        differs:
          "Đơn vị {place} ghi {found}, nhưng cộng các đơn vị trực thuộc được {expected}: lệch {differenceBare}.",
        "may-differ":
          "Đơn vị {place} ghi {found}, cộng các đơn vị trực thuộc được {expected}: các số ghi áng chừng, chưa chắc đã khớp nhau.",
        "children-exceed":
          "Đơn vị {place} ghi {found}, ít hơn tổng của các đơn vị trực thuộc đã có số liệu ({expected}): lệch {differenceBare}.",
        "children-missing":
          "Chưa cộng được các đơn vị trực thuộc {place}: còn thiếu số liệu của {count} đơn vị ({missing}).",
        "unreadable-moment": "Không đọc được thời gian {when} nên chưa cộng được các đơn vị trực thuộc.",
      },
    },
    "units/people-over-many-sessions": {
      title: "Đếm “người” qua nhiều buổi",
      messages: {
        many: "Ghi {found} cho {sessions}: một người có thể dự nhiều buổi, nên qua nhiều buổi thì ghi “lượt người”, không ghi “người”.",
        "may-be-many":
          "Ghi {found} cho {sessions}: nếu có nhiều hơn một buổi thì ghi “lượt người”, không ghi “người”.",
        "no-sessions":
          "Ghi {found} cho {when} nhưng không ghi số buổi; nếu có nhiều hơn một buổi thì ghi “lượt người”.",
      },
    },
  },
  ruleFamilies: {
    audience: "Đối tượng tham gia",
    coverage: "Thu nhận báo cáo",
    duplicates: "Trùng lặp",
    engine: "Việc kiểm tra",
    ledger: "Sổ theo dõi mô hình",
    period: "Thời gian",
    place: "Địa bàn",
    privacy: "Thông tin cá nhân",
    quantity: "Số liệu",
    targets: "Chỉ tiêu",
    totals: "Tổng số",
    units: "Đơn vị tính",
  },
  verdicts: { fail: "chắc chắn sai", possible: "có thể sai", incomplete: "chưa đủ thông tin" },
  severities: { error: "lỗi", warning: "cảnh báo", info: "lưu ý" },
  suggestedFix: "Đề nghị sửa thành {fix}.",
  findingColumns: {
    rule: "Nội dung kiểm tra",
    verdict: "Mức độ chắc chắn",
    severity: "Mức độ quan trọng",
    records: "Bản ghi",
    path: "Vị trí",
    message: "Nội dung",
  },
};
