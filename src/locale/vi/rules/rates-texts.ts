import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const ratesTexts: FamilyTexts<"rates"> = {
  "rates/over-hundred": {
    title: "Tỷ lệ vượt quá 100%",
    messages: {
      over: "Tỷ lệ ghi {found}: một phần không thể vượt quá 100% của tổng số.",
      "may-be-over": "Tỷ lệ ghi {found}: có thể vượt quá 100%, cần xem lại.",
      "fall-over": "Tỷ lệ giảm ghi {foundSize}: không thể giảm quá 100%.",
      "fall-may-be-over": "Tỷ lệ giảm ghi {foundSize}: có thể vượt quá 100%, cần xem lại.",
      "part-exceeds":
        "Tử số ghi {numerator}, nhiều hơn mẫu số {denominator}: chênh lệch {differenceSize}; một phần không thể lớn hơn tổng số.",
      "part-may-exceed":
        "Tử số ghi {numerator}, mẫu số ghi {denominator}: số ghi áng chừng, có thể tử số nhiều hơn mẫu số.",
      "unreadable-percent": "Không đọc được tỷ lệ “{found}” nên chưa rõ có vượt quá 100% hay không.",
    },
  },
  "rates/percent-differs": {
    title: "Tỷ lệ phần trăm không khớp với số liệu",
    messages: {
      "share-differs": "Tỷ lệ ghi {found}, nhưng lấy {numeratorBare} chia cho {denominator} được {expected}.",
      "share-may-differ":
        "Tỷ lệ ghi {found}, lấy {numeratorBare} chia cho {denominator} được {expected}: các số ghi áng chừng, chưa chắc đã khớp nhau.",
      "growth-differs":
        "Tỷ lệ {foundWay} ghi {foundSize}, nhưng {changeBare} so với {before} của kỳ trước là {expectedWay} {expectedSize}.",
      "growth-may-differ":
        "Tỷ lệ {foundWay} ghi {foundSize}, lấy {changeBare} chia cho {before} của kỳ trước thì {expectedWay} {expectedSize}: các số ghi áng chừng, chưa chắc đã khớp nhau.",
      "rate-growth-differs":
        "Tỷ lệ {foundWay} ghi {foundSize}, nhưng từ {before} đến {after} là {expectedWay} {expectedSize}.",
      "rate-growth-may-differ":
        "Tỷ lệ {foundWay} ghi {foundSize}, tính từ {before} đến {after} thì {expectedWay} {expectedSize}: các tỷ lệ đã làm tròn, chưa chắc đã khớp nhau.",
      "points-differ":
        "Chênh lệch ghi {foundWay} {foundSizeBare} điểm phần trăm, nhưng từ {before} đến {after} là {expectedWay} {expectedSizeBare} điểm phần trăm.",
      "points-may-differ":
        "Chênh lệch ghi {foundWay} {foundSizeBare} điểm phần trăm, tính từ {before} đến {after} thì {expectedWay} {expectedSizeBare} điểm phần trăm: các tỷ lệ đã làm tròn, chưa chắc đã khớp nhau.",
      "counts-disagree":
        "Kỳ trước ghi {before}, kỳ này ghi {after}, số tăng, giảm ghi {change}: ba số không khớp nhau nên chưa đối chiếu được tỷ lệ.",
      "rise-exceeds":
        "Số tăng ghi {change}, lớn hơn số kỳ này ({after}), nên ít nhất một trong hai số bị sai.",
      "fall-exceeds":
        "Số giảm ghi {change}, lớn hơn số kỳ trước ({before}), nên ít nhất một trong hai số bị sai.",
      "operand-missing": "Chưa ghi đủ số liệu để đối chiếu với tỷ lệ.",
      "units-differ": "Các số liệu ghi theo những đơn vị tính khác nhau nên chưa đối chiếu được với tỷ lệ.",
      "zero-denominator": "Mẫu số bằng 0 nên không tính được tỷ lệ.",
      "unreadable-percent": "Không đọc được tỷ lệ “{found}” nên chưa đối chiếu được với số liệu.",
    },
  },
  "rates/percent-truncated": {
    title: "Tỷ lệ bị cắt bớt chữ số thay vì làm tròn",
    messages: {
      truncated: "Tỷ lệ ghi {found} là đã cắt bớt chữ số; làm tròn thì được {expected}.",
      "may-be-truncated":
        "Tỷ lệ ghi {found}, tính ra {expected}: số ghi áng chừng, có thể tỷ lệ đã bị cắt bớt chữ số thay vì làm tròn.",
    },
  },
  "rates/points-called-percent": {
    title: "Nhầm giữa phần trăm và điểm phần trăm",
    messages: {
      points:
        "Tỷ lệ {foundWay} ghi {foundSize}, nhưng {foundSizeBare} là số điểm phần trăm {foundWay} từ {before} đến {after}; tính bằng phần trăm là {expectedWay} {expectedSize}.",
      "may-be-points":
        "Từ {before} đến {after} ghi {foundWay} {foundSize}: có thể là phần trăm, cũng có thể là điểm phần trăm; cần ghi rõ.",
      growth:
        "Chênh lệch ghi {foundWay} {foundSizeBare} điểm phần trăm, nhưng {foundSize} là tỷ lệ {foundWay} từ {before} đến {after}; chênh lệch là {expectedWay} {expectedSizeBare} điểm phần trăm.",
      "may-be-growth":
        "Chênh lệch từ {before} đến {after} ghi {foundWay} {foundSizeBare} điểm phần trăm, tính ra {expectedWay} {expectedSizeBare}; có thể {foundSize} là tỷ lệ {foundWay}.",
      "rate-missing":
        "Ghi {foundWay} {foundSize} nhưng thiếu tỷ lệ kỳ trước hoặc kỳ này nên chưa rõ là phần trăm hay điểm phần trăm.",
    },
  },
  "rates/unlike-population": {
    title: "Tử số và mẫu số của tỷ lệ không cùng loại",
    messages: {
      intensity:
        "Lấy {numerator} chia cho {denominator}: một người hoặc một đơn vị có thể được tính nhiều lần, nên kết quả là số bình quân, không phải tỷ lệ phần trăm.",
      "unlike-units": "Lấy {numerator} chia cho {denominator}: tử số không phải là một phần của mẫu số.",
      "other-place": "Tỷ lệ của đơn vị {place} nhưng mẫu số lấy theo dân số của đơn vị {expected}.",
      "other-audience": "Mẫu số chỉ gồm nhóm “{expected}”, trong khi tử số không giới hạn ở nhóm này.",
      "other-audience-than": "Tử số là nhóm “{audience}”, nhưng mẫu số lại là nhóm “{expected}”.",
      "other-time":
        "Tỷ lệ ({whenDated}) và dân số làm mẫu số ({expected}) không cùng thời gian; cần lấy số liệu cùng thời gian.",
      "other-number": "Mẫu số ghi {denominator}, nhưng dân số được dẫn làm mẫu số là {expected}.",
      "may-be-other-number":
        "Mẫu số ghi {denominator}, dân số được dẫn làm mẫu số là {expected}: số ghi áng chừng, chưa chắc đã khớp nhau.",
      "no-place":
        "Chưa ghi địa bàn của tỷ lệ nên chưa rõ dân số của đơn vị {expected} có phải là mẫu số đúng hay không.",
      "no-denominator": "Chưa ghi mẫu số để đối chiếu với dân số được dẫn ({expected}).",
      "unreadable-moment":
        "Không đọc được thời gian của tỷ lệ ({when}) hoặc của dân số ({expected}) nên chưa đối chiếu được.",
      "unknown-population": "Không tìm thấy dân số “{population}” nên chưa đối chiếu được mẫu số.",
    },
  },
  "rates/wrong-base": {
    title: "Tỷ lệ tăng, giảm tính sai gốc so sánh",
    messages: {
      "over-after":
        "Tỷ lệ {foundWay} ghi {foundSize} là lấy {changeBare} chia cho số kỳ này ({after}); phải chia cho số kỳ trước ({before}) thì được {expectedSize}.",
      "may-be-over-after":
        "Tỷ lệ {foundWay} ghi {foundSize} khớp với {changeBare} chia cho số kỳ này ({after}); nếu chia cho số kỳ trước ({before}) thì được {expectedSize}.",
      "rate-over-after":
        "Tỷ lệ {foundWay} ghi {foundSize} là lấy chênh lệch chia cho tỷ lệ kỳ này ({after}); phải chia cho tỷ lệ kỳ trước ({before}) thì được {expectedSize}.",
      "rate-may-be-over-after":
        "Tỷ lệ {foundWay} ghi {foundSize} khớp với chênh lệch chia cho tỷ lệ kỳ này ({after}); nếu chia cho tỷ lệ kỳ trước ({before}) thì được {expectedSize}.",
    },
  },
};
