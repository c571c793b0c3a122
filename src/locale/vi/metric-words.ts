import type { MetricWords } from "../../metrics/metric-words.js";

/**
 * Vietnamese: the labels of metrics. A part of `vi`, for programs that print nothing else.
 *
 * @example
 * ```ts
 * import { metricLabel } from "phongtrao";
 * import { metricWords } from "phongtrao/locale/vi";
 *
 * metricLabel("modelsInForce", metricWords); // "Số mô hình hiện có"
 * ```
 */
export const metricWords: MetricWords = {
  metrics: {
    activities: "Số hoạt động được ghi nhận",
    attendance: "Số lượt người tham gia",
    attendanceAttainment: "Tỷ lệ đạt chỉ tiêu số lượt người tham gia",
    attendancePerSession: "Số lượt người bình quân một buổi",
    attendanceTarget: "Chỉ tiêu số lượt người tham gia",
    audienceAttendance: "Số lượt người tham gia hoạt động có nêu đối tượng",
    audienceHeadcount: "Số lượt người tham gia theo đối tượng",
    audienceShare: "Tỷ trọng theo đối tượng tham gia",
    communes: "Số đơn vị hành chính cấp xã",
    communesReached: "Số đơn vị cấp xã có hoạt động",
    communesReachedShare: "Tỷ lệ đơn vị cấp xã có hoạt động",
    distinctPeople: "Số người tham gia, không tính trùng",
    effectiveShare: "Tỷ lệ mô hình phát huy hiệu quả",
    headcountEngaged: "Số lượt người được gặp mặt, thăm hỏi, biểu dương",
    households: "Số hộ dân cư",
    mediaItems: "Số tin, bài, sản phẩm truyền thông",
    mediaShare: "Tỷ trọng theo loại sản phẩm truyền thông",
    modelGrowth: "Tốc độ tăng số mô hình",
    modelSitesInForce: "Số điểm mô hình hiện có",
    modelTypesInForce: "Số loại mô hình hiện có",
    modelsAdded: "Số mô hình xây dựng mới, nhân rộng",
    modelsAttainment: "Tỷ lệ đạt chỉ tiêu số mô hình",
    modelsCorrectedDown: "Số mô hình giảm do đếm lại",
    modelsCorrectedUp: "Số mô hình tăng do đếm lại",
    modelsEffective: "Số mô hình phát huy hiệu quả",
    modelsInForce: "Số mô hình hiện có",
    modelsPerCommune: "Số mô hình bình quân một đơn vị cấp xã",
    modelsRecognised: "Số mô hình được công nhận",
    modelsRemoved: "Số mô hình thanh loại, sáp nhập",
    modelsTarget: "Chỉ tiêu số mô hình",
    participationIntensity: "Số lượt người tham gia trên 100 dân",
    participationRate: "Tỷ lệ người dân tham gia",
    population: "Dân số",
    recognisedShare: "Tỷ lệ mô hình được công nhận",
    reportingCompleteness: "Tỷ lệ báo cáo đã duyệt",
    reportingTimeliness: "Tỷ lệ báo cáo nộp đúng hạn",
    returnsAccepted: "Số báo cáo đã duyệt",
    returnsExpected: "Số báo cáo phải nộp",
    returnsOnTime: "Số báo cáo nộp đúng hạn",
    sessions: "Số buổi tuyên truyền",
    sessionsAttainment: "Tỷ lệ đạt chỉ tiêu số buổi tuyên truyền",
    sessionsTarget: "Chỉ tiêu số buổi tuyên truyền",
  },
};
