// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reportexample.h"

using namespace Qt::Literals::StringLiterals;

namespace LienKet::Test {

namespace {

const QString prose =
    u"Trong năm, các trường phối hợp thực hiện 51 hoạt động, tăng 6 hoạt động so với cùng kỳ năm "
    u"trước; "
    "mỗi hoạt động chung chỉ được đếm một lần trong tổng số. Công tác đồng hướng dẫn nghiên cứu "
    "sinh, "
    "dùng chung phòng thí nghiệm và công nhận học phần tiếp tục được duy trì nền nếp."_s;

OfficialHead head()
{
    return {.nation = u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s,
            .motto = u"Độc lập - Tự do - Hạnh phúc"_s,
            .superior = u"BỘ GIÁO DỤC VÀ ĐÀO TẠO"_s,
            .agency = u"TRƯỜNG ĐẠI HỌC GIAO THÔNG VẬN TẢI"_s,
            .number = u"Số: 05/BC-ĐHGTVT"_s,
            .placeAndDate = u"Hà Nội, ngày 05 tháng 01 năm 2026"_s,
            .type = u"BÁO CÁO"_s,
            .subject = u"Tổng kết hoạt động hợp tác của Nhóm 7 trường đại học kỹ thuật năm 2025 và "
                       "phương hướng, nhiệm vụ năm 2026"_s,
            .addressLabel = u"Kính gửi:"_s,
            .addressees = {u"Bộ Giáo dục và Đào tạo;"_s, u"Lãnh đạo các trường thành viên."_s}};
}

Table longTable()
{
    Table table{.caption = u"Bảng 1. Danh mục hoạt động năm 2025"_s,
                .columns = {{u"STT"_s, 1, Alignment::Centre},
                            {u"Hoạt động"_s, 7, Alignment::Left},
                            {u"Thời gian"_s, 2.4, Alignment::Centre},
                            {u"Số trường"_s, 1.6, Alignment::Right}},
                .rows = {},
                .note = u"Hoạt động thuộc hai lĩnh vực được đếm ở cả hai, một lần trong tổng."_s,
                .source = u"Nguồn: tổng hợp từ báo cáo của các trường, đến 14/12/2025."_s};
    for (int i = 1; i <= 60; ++i) {
        table.rows.append(
            {{QString::number(i),
              u"Hội thảo chuyên đề số %1 về công nhận lẫn nhau kết quả học tập giữa các "
              "trường thành viên"_s.arg(i),
              u"15/03/2025"_s, QString::number(i % 7 + 1)},
             TableRow::Kind::Entry});
    }
    table.rows.append({{QString(), u"Tổng số"_s, QString(), u"60"_s}, TableRow::Kind::Total});
    return table;
}

Chart areaChart()
{
    return {.kind = Chart::Kind::Bars,
            .caption = u"Biểu đồ 1. Hoạt động theo lĩnh vực năm 2025"_s,
            .categories = {u"Tuyển sinh"_s, u"Đào tạo"_s, u"ĐBCL & KĐ"_s, u"NCKH & CGCN"_s,
                           u"Truyền thông"_s},
            .categoryLooks = {{u"#2B83C0"_s, Pattern::Solid},
                              {u"#B87F00"_s, Pattern::Rising},
                              {u"#009E73"_s, Pattern::Dots},
                              {u"#D55E00"_s, Pattern::Falling},
                              {u"#B5588C"_s, Pattern::Lines}},
            .series = {{u"Kế hoạch"_s, {QString(), Pattern::Outline}, {9, 14, 11, 19, 8}},
                       {u"Đã thực hiện"_s, {}, {9, 12, 10, 17, std::nullopt}}},
            .source = u"Nguồn: tổng hợp từ báo cáo của các trường, đến 14/12/2025."_s};
}

Chart memberChart()
{
    return {
        .kind = Chart::Kind::StackedBars,
        .caption = u"Biểu đồ 2. Chủ đề theo trường và mức hoàn thành"_s,
        .categories = {u"HUST"_s, u"HCMUT"_s, u"DUT"_s, u"UTC"_s, u"HUMG"_s, u"TLU"_s, u"HUCE"_s},
        .categoryLooks = {},
        .series = {{u"Hoàn thành"_s, {u"done"_s, Pattern::Solid}, {7, 5, 4, 6, 5, 4, 5}},
                   {u"Hoàn thành một phần"_s,
                    {u"warning"_s, Pattern::Rising},
                    {2, 1, 3, 1, 2, 3, 0}},
                   {u"Không hoàn thành"_s, {u"late"_s, Pattern::Dots}, {0, 1, 1, 0, 1, 0, 0}}},
        .source = {}};
}

Signature signature()
{
    return {.authority = {u"KT. HIỆU TRƯỞNG"_s, u"PHÓ HIỆU TRƯỞNG"_s},
            .name = u"PGS.TS. Nguyễn Văn Dũng"_s,
            .recipientsLabel = u"Nơi nhận:"_s,
            .recipients = {u"- Như trên;"_s, u"- Các trường thành viên;"_s, u"- Lưu: VT, HTĐN."_s}};
}

} // namespace

Document reportExample()
{
    Document document{.profile = u"nd30-2020"_s,
                      .language = Language::Vietnamese,
                      .date = {2026, 1, 5},
                      .title = u"Báo cáo tổng kết hoạt động hợp tác năm 2025"_s,
                      .head = head(),
                      .blocks = {},
                      .footMark = u"Dữ liệu minh họa"_s};
    using Role = Paragraph::Role;
    document.blocks = {
        Paragraph{Role::LegalBasis,
                  u"Căn cứ Bản ghi nhớ ngày 22 tháng 01 năm 2021 giữa bảy trường đại học "
                  "kỹ thuật về hợp tác toàn diện;"_s},
        Paragraph{Role::LegalBasis, u"Căn cứ báo cáo Quý IV năm 2025 của các trường thành viên."_s},
        Heading{1, u"I. TÌNH HÌNH CHUNG"_s},
        Heading{2, u"1. Căn cứ và bối cảnh"_s},
        Paragraph{Role::Body, prose},
        Paragraph{Role::ListItem, u"Tổ chức ba phiên họp của Tiểu ban hợp tác chung;"_s},
        Paragraph{Role::Body,
                  DocumentText(prose) + DocumentText(u" [chưa có bản dịch]"_s, Emphasis::Mark)},
        longTable(),
        areaChart(),
        Paragraph{Role::Body, prose},
        memberChart(),
        Paragraph{Role::Body,
                  u"Trên đây là Báo cáo tổng kết hoạt động hợp tác năm 2025, Trường Đại học "
                  "Giao thông vận tải trân trọng báo cáo./."_s},
        signature(),
        AppendixStart{u"Phụ lục I"_s, u"DANH MỤC VĂN BẢN HỢP TÁC"_s,
                      u"(Kèm theo Báo cáo số 05/BC-ĐHGTVT ngày 05 tháng 01 năm 2026)"_s},
        longTable(),
    };
    return document;
}

Document proseExample(int count)
{
    Document document{.profile = u"nd30-2020"_s,
                      .language = Language::Vietnamese,
                      .date = {2026, 1, 5},
                      .title = u"Báo cáo"_s,
                      .head = std::nullopt,
                      .blocks = {},
                      .footMark = {}};
    for (int i = 0; i < count; ++i)
        document.blocks.append(Paragraph{Paragraph::Role::Body, prose});
    return document;
}

} // namespace LienKet::Test
