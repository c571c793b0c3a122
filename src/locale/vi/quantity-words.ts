import type { QuantityWords, UnitWords } from "../../quantity/quantity-words.js";

/** Vietnamese nouns have no plural. */
const noun = (other: string, label = other): UnitWords => ({ one: other, other, label });

/**
 * Vietnamese: how numbers, hedges, units, figures and ratios are written. A part of `vi`, for programs that print nothing else.
 *
 * @example
 * ```ts
 * import { formatQuantity, moreThan } from "phongtrao";
 * import { quantityWords } from "phongtrao/locale/vi";
 *
 * formatQuantity(moreThan(300, "image"), quantityWords); // "trên 300 hình ảnh"
 * ```
 */
export const quantityWords: QuantityWords = {
  groupMark: ".",
  decimalMark: ",",
  percent: "{n}%",
  counted: "{n} {unit}",
  hedges: {
    exact: "{n}",
    moreThan: "trên {n}",
    atLeast: "từ {n} trở lên",
    nearly: "gần {n}",
    lessThan: "dưới {n}",
    atMost: "không quá {n}",
    about: "khoảng {n}",
    between: "từ {lower} đến {n}",
    betweenOpenAbove: "từ {lower} đến {n} trở lên",
  },
  figures: {
    exact: "{n}",
    above: "trên {n}",
    orMore: "từ {n} trở lên",
    aroundOrMore: "khoảng {n}, ít nhất {lower}",
    atLeast: "ít nhất {n}",
    below: "dưới {n}",
    orLess: "không quá {n}",
    aroundOrLess: "khoảng {n}, không quá {upper}",
    range: "từ {lower} đến {n}",
    aroundRange: "khoảng {n} (từ {lower} đến {upper})",
    around: "khoảng {n}",
  },
  undetermined: "khoảng {n} (không xác định được mức thấp nhất, cao nhất)",
  noValue: {
    "zero-denominator": "không tính được (mẫu số bằng 0)",
    maybeZero: "không tính được (mẫu số có thể bằng 0)",
    missing: "chưa tính được (thiếu số liệu)",
    groundChanged: "không so sánh được (đơn vị hành chính đã thay đổi)",
    seriesBreak: "không so sánh được (cách đếm đã thay đổi)",
    differentCoverage: "không so sánh được (hai kỳ không cùng phạm vi)",
    differentUnits: "không so sánh được (hai số liệu khác đơn vị tính)",
    negativeBase:
      "không tính được (số gốc nhỏ hơn 0 hoặc có thể nhỏ hơn 0; cần kiểm tra lại số liệu báo cáo)",
  },
  notReported: "chưa có số liệu",
  units: {
    person: noun("người"),
    inhabitant: noun("nhân khẩu"),
    household: noun("hộ"),
    residentialArea: noun("khu dân cư"),
    province: noun("tỉnh, thành phố"),
    district: noun("đơn vị cấp huyện", "huyện, quận, thị xã, thành phố thuộc tỉnh"),
    commune: noun("đơn vị cấp xã", "xã, phường, thị trấn, đặc khu"),
    organisation: noun("cơ quan, đơn vị"),
    attendance: noun("lượt", "lượt người"),
    session: noun("buổi"),
    activity: noun("hoạt động"),
    conference: noun("hội nghị"),
    trainingClass: noun("lớp tập huấn"),
    round: noun("đợt"),
    airing: noun("lượt phát"),
    visit: noun("lượt truy cập"),
    view: noun("lượt xem"),
    interaction: noun("lượt tương tác"),
    share: noun("lượt chia sẻ"),
    comment: noun("lượt bình luận"),
    reach: noun("lượt tiếp cận"),
    follower: noun("tài khoản theo dõi"),
    mediaItem: noun("sản phẩm truyền thông"),
    newsItem: noun("tin"),
    article: noun("bài viết"),
    newsOrArticle: noun("tin, bài"),
    reportage: noun("phóng sự"),
    broadcast: noun("chương trình phát thanh"),
    image: noun("hình ảnh"),
    videoClip: noun("video clip"),
    column: noun("chuyên mục"),
    panel: noun("pa nô"),
    poster: noun("áp phích"),
    banner: noun("băng rôn"),
    slogan: noun("khẩu hiệu"),
    leaflet: noun("tờ rơi"),
    model: noun("mô hình"),
    modelType: noun("loại mô hình"),
    modelSite: noun("điểm mô hình"),
    exemplar: noun("điển hình"),
    submission: noun("báo cáo"),
    tipOff: noun("tin báo, tố giác"),
    case: noun("vụ"),
    petition: noun("đơn"),
    award: noun("lượt khen thưởng"),
    gift: noun("suất quà"),
    house: noun("căn nhà"),
    bloodUnit: noun("đơn vị máu"),
    workday: noun("ngày công"),
    hour: noun("giờ"),
    kilometre: noun("km"),
    hectare: noun("ha"),
    millionDong: noun("triệu đồng"),
  },
};
