import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const ledgerTexts: FamilyTexts<"ledger"> = {
  "ledger/closing-differs": {
    title: "Số cuối kỳ không khớp",
    messages: {
      differs:
        "Số cuối kỳ là {found}, nhưng số đầu kỳ {openingBare}, tăng {addedBare}, giảm {removedBare} thì phải là {expectedBare}: {differenceGapBare}.",
      "differs-by-entry":
        "Số cuối kỳ là {found}, nhưng số đầu kỳ {openingBare}, tăng {addedBare}, giảm {removedBare} thì phải là {expectedBare}: {differenceGapBare}, đúng bằng số của dòng “{entry}”; có thể dòng này bị tính thừa hoặc bỏ sót.",
      "differs-by-method":
        "Số cuối kỳ là {found}, nhưng số đầu kỳ {openingBare}, tăng {addedBare}, giảm {removedBare} thì phải là {expectedBare}: {differenceGapBare}. Hai số đếm theo hai cách khác nhau (“{before}” và “{after}”); cần ghi thêm số đầu kỳ đếm lại theo cách mới; nếu không đếm lại được thì ghi phần chênh lệch thành một dòng điều chỉnh.",
      "may-differ":
        "Số cuối kỳ ghi {found}, tính từ số đầu kỳ là {expectedBare}: các số ghi áng chừng, chưa chắc đã khớp nhau.",
      "may-count-twice":
        "Số cuối kỳ ghi {found}, tính từ số đầu kỳ là {expectedBare}: dòng “{entry}” và dòng “{other}” có thời gian trùng nhau nên chưa rõ có mô hình nào bị tính hai lần hay không.",
      "removed-missing":
        "Số cuối kỳ ghi {found}, tính từ số đầu kỳ và số tăng thì phải là {expectedBare}: {differenceGapBare}. Chưa ghi số giảm trong kỳ nên chưa kết luận được.",
      "added-missing":
        "Số cuối kỳ ghi {found}, tính từ số đầu kỳ và số giảm thì phải là {expectedBare}: {differenceGapBare}. Chưa ghi số tăng trong kỳ nên chưa kết luận được.",
      "flows-missing":
        "Số cuối kỳ ghi {found}, tính từ số đầu kỳ và các số tăng, giảm đã ghi thì phải là {expectedBare}: {differenceGapBare}. Chưa ghi số {kind} {gapDated} nên chưa kết luận được.",
      "no-flows":
        "Số đầu kỳ {openingBare}, số cuối kỳ {found}: chênh lệch {differenceSizeBare} nhưng trong kỳ chưa ghi số tăng, số giảm nào.",
      "no-opening": "Số cuối kỳ ghi {found} nhưng chưa có số đầu kỳ để đối chiếu.",
      "other-ground":
        "Số cuối kỳ ghi {found}, nhưng {sinceDated} địa bàn của {place} đã thay đổi nên không đối chiếu được với số trước đó; cần ghi số đầu kỳ của địa bàn mới, tính từ ngày đó.",
      straddles:
        "Số cuối kỳ ghi {found}; dòng “{entry}” chỉ có một phần nằm trong kỳ nên chưa đối chiếu được.",
      "unreadable-moment": "Không đọc được ngày hoặc kỳ của dòng “{entry}” nên chưa đối chiếu được.",
    },
  },
  "ledger/merged-without-target": {
    title: "Sáp nhập nhưng không rõ nhập vào đâu",
    messages: {
      "nothing-left":
        "Số liệu {whenDated} ghi sáp nhập {found} nhưng sau đó phong trào không còn mô hình nào để nhập vào; cần ghi rõ đã nhập vào phong trào nào.",
      "nothing-left-here":
        "Số liệu {whenDated} ghi sáp nhập {found}, sau đó ở địa bàn, đối tượng hoặc lĩnh vực này không còn mô hình nào; có thể đã nhập vào địa bàn, đối tượng hoặc lĩnh vực khác của phong trào, đề nghị kiểm tra.",
      "may-be-nothing-left":
        "Số liệu {whenDated} ghi sáp nhập {found}: theo các số đã ghi, có thể sau đó không còn mô hình nào để nhập vào.",
      "stock-unknown":
        "Số liệu {whenDated} ghi sáp nhập {found} nhưng chưa có số mô hình trước hoặc sau đó nên chưa rõ đã nhập vào đâu.",
    },
  },
  "ledger/method-changed": {
    title: "Đổi cách đếm mô hình",
    messages: {
      changed:
        "Số liệu {whenDated} ghi {found}, đếm theo cách “{after}”; số liệu {earlierDated} ghi {expected}, đếm theo cách “{before}”. Hai số không so sánh được. Để tính được mức tăng, giảm, cần ghi thêm số đầu kỳ đếm lại theo cách “{after}”. Nếu chỉ ghi phần chênh lệch do đếm lại thành một dòng điều chỉnh thì số liệu khớp nhau nhưng vẫn chưa tính được mức tăng, giảm.",
      "changed-since-opening":
        "Số cuối kỳ {whenDated} ghi {found}, đếm theo cách “{after}”; số đầu kỳ {earlierDated} ghi {expected}, đếm theo cách “{before}”. Hai số không so sánh được. Để tính được mức tăng, giảm, cần ghi thêm số đầu kỳ đếm lại theo cách “{after}”. Nếu chỉ ghi phần chênh lệch do đếm lại thành một dòng điều chỉnh thì số liệu khớp nhau nhưng vẫn chưa tính được mức tăng, giảm.",
      "method-missing":
        "Số liệu {whenDated} ghi {found}, số liệu {earlierDated} ghi {expected}; chỉ một trong hai số ghi cách đếm nên chưa rõ có so sánh được với nhau hay không.",
      "method-missing-since-opening":
        "Số cuối kỳ {whenDated} ghi {found}, số đầu kỳ {earlierDated} ghi {expected}; chỉ một trong hai số ghi cách đếm nên chưa rõ có so sánh được với nhau hay không.",
      "unreadable-moment":
        "Không đọc được ngày hoặc kỳ của dòng “{entry}” nên chưa rõ cách đếm đổi từ lúc nào.",
    },
  },
  "ledger/movements-summed": {
    title: "Mô hình có thể được tính ở hai phong trào",
    messages: {
      "same-words":
        "Số liệu {whenDated}: phong trào “{movement}” và phong trào “{other}” cùng ghi {found} từ một đoạn của cùng một nguồn; số này chỉ được tính cho một phong trào.",
      "sum-of-all":
        "Số liệu {whenDated}: phong trào “{movement}” ghi {found}, đúng bằng tổng của {count} phong trào còn lại; có thể đã tính cả mô hình của các phong trào đó.",
      "sum-of-two":
        "Số liệu {whenDated}: phong trào “{movement}” ghi {found}, đúng bằng tổng của phong trào “{first}” và phong trào “{second}”; có thể đã tính cả mô hình của hai phong trào đó.",
      "same-source":
        "Số liệu {whenDated}: phong trào “{movement}” và phong trào “{other}” cùng ghi {found} theo cùng một nguồn nhưng thiếu câu trích dẫn nên chưa rõ có phải là một số hay không.",
    },
  },
  "ledger/negative-stock": {
    title: "Số mô hình giảm nhiều hơn số hiện có",
    messages: {
      negative:
        "Số đã có {opening}, tăng {addedBare}, giảm {removedBare} thì còn {foundBare}: số mô hình không thể nhỏ hơn 0.",
      "may-be-negative":
        "Số đã có {opening}, tăng {addedBare}, giảm {removedBare}: các số ghi áng chừng, có thể đã giảm nhiều hơn số hiện có.",
      "may-count-twice":
        "Số đã có {opening}, tăng {addedBare}, giảm {removedBare}: có thể đã giảm nhiều hơn số hiện có. Dòng “{entry}” và dòng “{other}” có thời gian trùng nhau nên chưa rõ có mô hình nào bị tính hai lần hay không.",
      "added-missing":
        "Số đã có {opening}, số tăng đã ghi {addedBare}, giảm {removedBare} thì còn {foundBare}; chưa ghi số {kind} {gapDated} nên chưa rõ có giảm nhiều hơn số hiện có hay không.",
      "added-across":
        "Số đã có {opening}, số tăng đã ghi {addedBare}, giảm {removedBare} thì còn {foundBare}; dòng “{entry}” chỉ có một phần nằm trong thời gian đó nên chưa rõ có giảm nhiều hơn số hiện có hay không.",
      "no-opening": "Ghi giảm {removed} nhưng chưa có số mô hình trước đó để đối chiếu.",
      "other-ground":
        "Ghi giảm {removed}, nhưng {sinceDated} địa bàn của {place} đã thay đổi nên không đối chiếu được với số mô hình trước đó; cần ghi số đầu kỳ của địa bàn mới, tính từ ngày đó.",
    },
  },
  "ledger/opening-differs": {
    title: "Số đầu kỳ không khớp với số cuối kỳ trước",
    messages: {
      differs:
        "Số đầu kỳ {whenDated} ghi {found}, nhưng số cuối kỳ trước ({before}) ghi {expectedBare}: {differenceGapBare}.",
      "may-differ":
        "Số đầu kỳ {whenDated} ghi {found}, số cuối kỳ trước ({before}) ghi {expected}: các số ghi áng chừng, chưa chắc đã khớp nhau.",
      "method-missing":
        "Số đầu kỳ {whenDated} ghi {found}, số cuối kỳ trước ({before}) ghi {expectedBare}: {differenceGapBare}. Chỉ một trong hai số ghi cách đếm nên chưa rõ có phải do đếm lại hay không.",
      "time-between":
        "Số đầu kỳ {whenDated} ghi {found}, số cuối kỳ gần nhất ({before}) ghi {expectedBare}: {differenceGapBare}. Giữa hai thời điểm chưa ghi số tăng, số giảm nào nên chưa kết luận được.",
      "flows-between":
        "Số đầu kỳ {whenDated} ghi {found}, số cuối kỳ gần nhất ({before}) ghi {expectedBare}; giữa hai thời điểm có số tăng, giảm (dòng “{entry}”) nên chưa đối chiếu được.",
      "other-ground":
        "Số đầu kỳ {whenDated} ghi {found}, số cuối kỳ trước ({before}) ghi {expected}, nhưng {sinceDated} địa bàn của {place} đã thay đổi nên chưa rõ hai số có cùng một địa bàn hay không; số đầu kỳ của địa bàn mới nên ghi từ ngày đó.",
      "unreadable-moment":
        "Không đọc được ngày hoặc kỳ của dòng “{entry}” nên chưa đối chiếu được số đầu kỳ.",
    },
  },
  "ledger/recognised-exceeds-registered": {
    title: "Số công nhận, số phát huy hiệu quả nhiều hơn số đăng ký",
    messages: {
      "recognised-over-registered":
        "Số liệu {whenDated} ghi công nhận {found}, nhiều hơn số đã đăng ký {expectedBare}: chênh lệch {differenceSizeBare}.",
      "recognised-over-registered-only":
        "Số liệu {whenDated} ghi công nhận {found}, nhiều hơn số đã đăng ký {expectedBare}: chênh lệch {differenceSizeBare}; cần xem có tính cả mô hình của những năm trước hay không.",
      "recognised-may-be-over-registered":
        "Số liệu {whenDated} ghi công nhận {found}, đăng ký {expectedBare}: các số ghi áng chừng, có thể số công nhận nhiều hơn số đăng ký; cần xem có tính cả mô hình của những năm trước hay không.",
      "recognised-over-stock":
        "Số liệu {whenDated} ghi công nhận {found}, nhiều hơn tổng số mô hình hiện có {expectedBare}: chênh lệch {differenceSizeBare}.",
      "recognised-may-be-over-stock":
        "Số liệu {whenDated} ghi công nhận {found}, tổng số mô hình hiện có {expectedBare}: các số ghi áng chừng, có thể số công nhận nhiều hơn.",
      "recognised-may-have-gone":
        "Số liệu {whenDated} ghi công nhận {found}, nhiều hơn tổng số mô hình hiện có {expectedBare}; trong thời gian đó có {gone} bị thanh loại hoặc sáp nhập, có thể đã được công nhận trước đó.",
      "recognised-may-have-gone-untold":
        "Số liệu {whenDated} ghi công nhận {found}, nhiều hơn tổng số mô hình hiện có {expectedBare}; chưa ghi số {kind} {gapDated} nên chưa rõ có mô hình nào được công nhận rồi không còn nữa hay không.",
      "recognised-over-one-count":
        "Số liệu {whenDated} ghi công nhận {found}, nhiều hơn tổng số mô hình hiện có {expectedBare}, nhưng tổng số còn được ghi là {otherBare}: cần xem các số này có đếm cùng một cách hay không.",
      "recognised-alone":
        "Số liệu {whenDated} ghi công nhận {found} nhưng chưa ghi số đăng ký và tổng số mô hình cuối kỳ để đối chiếu.",
      "effective-over-registered":
        "Số liệu {whenDated} ghi có {found} phát huy hiệu quả, nhiều hơn số đã đăng ký {expectedBare}: chênh lệch {differenceSizeBare}.",
      "effective-over-registered-only":
        "Số liệu {whenDated} ghi có {found} phát huy hiệu quả, nhiều hơn số đã đăng ký {expectedBare}: chênh lệch {differenceSizeBare}; cần xem có tính cả mô hình của những năm trước hay không.",
      "effective-may-be-over-registered":
        "Số liệu {whenDated} ghi có {found} phát huy hiệu quả, đăng ký {expectedBare}: các số ghi áng chừng, có thể số phát huy hiệu quả nhiều hơn số đăng ký; cần xem có tính cả mô hình của những năm trước hay không.",
      "effective-over-stock":
        "Số liệu {whenDated} ghi có {found} phát huy hiệu quả, nhiều hơn tổng số mô hình hiện có {expectedBare}: chênh lệch {differenceSizeBare}.",
      "effective-may-be-over-stock":
        "Số liệu {whenDated} ghi có {found} phát huy hiệu quả, tổng số mô hình hiện có {expectedBare}: các số ghi áng chừng, có thể số phát huy hiệu quả nhiều hơn.",
      "effective-over-one-count":
        "Số liệu {whenDated} ghi có {found} phát huy hiệu quả, nhiều hơn tổng số mô hình hiện có {expectedBare}, nhưng tổng số còn được ghi là {otherBare}: cần xem các số này có đếm cùng một cách hay không.",
      "effective-alone":
        "Số liệu {whenDated} ghi có {found} phát huy hiệu quả nhưng chưa ghi số đăng ký và tổng số mô hình cuối kỳ để đối chiếu.",
    },
  },
  "ledger/stock-as-flow": {
    title: "Ghi toàn bộ mô hình hiện có thành mô hình mới",
    messages: {
      "all-as-new":
        "Số liệu {whenDated} ghi {kind} {found}, đúng bằng tổng số cuối kỳ, trong khi trước đó đã có {opening}; đây là tổng số hiện có, không phải số {kind}.",
      "may-be-all-as-new":
        "Số liệu {whenDated} ghi {kind} {found}, bằng tổng số cuối kỳ, trước đó ghi {opening}: có thể đây là tổng số hiện có, không phải số {kind}.",
      "no-opening":
        "Số liệu {whenDated} ghi {kind} {found}, đúng bằng tổng số cuối kỳ, nhưng chưa có số đầu kỳ nên chưa rõ tất cả có phải là mô hình mới hay không.",
    },
  },
  "ledger/totals-conflict": {
    title: "Tổng số của cùng một ngày mâu thuẫn nhau",
    messages: {
      conflict:
        "Tổng số đến {dayDated} ghi {found}, nhưng dòng “{entry}” ghi {expectedBare}: hai số không thể cùng đúng.",
      "conflict-in-words":
        "Tổng số đến {dayDated} ghi {found}, dòng “{entry}” ghi {expectedBare}: hiểu theo đúng câu chữ thì hai số không thể cùng đúng, hiểu theo thói quen dùng từ thì có thể khớp nhau.",
      "method-missing":
        "Tổng số đến {dayDated} ghi {found} nhưng không ghi cách đếm; dòng “{entry}” ghi {expectedBare}, đếm theo cách “{method}”: chưa rõ hai số khác nhau do cách đếm hay do ghi sai.",
      "unreadable-moment":
        "Không đọc được ngày hoặc kỳ của dòng “{entry}” nên chưa đối chiếu được với các tổng số khác.",
    },
  },
};
