// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reportprogram.h"

using namespace Qt::Literals::StringLiterals;

namespace LienKet::Test {

ReportProgram::ReportProgram()
{
    addConsortium();
    addWork();
    addReports();
}

Id<Organization> ReportProgram::addMember(const QString &code, const LocalizedText &name,
                                          const QString &documentCode, int order)
{
    Organization organization;
    organization.code = code;
    const Id<Organization> id = add(organization).id;
    OrganizationName names;
    names.organization = id;
    names.name = name;
    names.abbreviation = code;
    names.superiorLine = u"BỘ GIÁO DỤC VÀ ĐÀO TẠO"_s;
    names.headTitle = {u"Hiệu trưởng"_s, u"Rector"_s};
    names.documentCode = documentCode;
    add(names);
    Membership membership;
    membership.organization = id;
    membership.joinedOn = QDate(2021, 1, 22);
    membership.protocolOrder = order;
    add(membership);
    return id;
}

Id<Activity> ReportProgram::addActivity(const LocalizedText &title, QDate start,
                                        const Links<Area> &areas, Id<Organization> host,
                                        const Links<Organization> &members, ActivityState state)
{
    Activity activity;
    activity.title = title;
    activity.start = start;
    activity.areas = areas;
    activity.host = host;
    for (const Id<Organization> member : members)
        activity.participants.append({member, std::nullopt});
    activity.state = state;
    activity.illustrative = true;
    return add(activity).id;
}

void ReportProgram::addConsortium()
{
    m_hust = addMember(
        u"HUST"_s,
        {u"Trường Đại học Bách khoa Hà Nội"_s, u"Hanoi University of Science and Technology"_s},
        u"ĐHBK"_s, 1);
    m_dut = addMember(u"DUT"_s,
                      {u"Trường Đại học Bách khoa, Đại học Đà Nẵng"_s,
                       u"University of Science and Technology, The University of Danang"_s},
                      u"ĐHBK"_s, 2);
    m_huce =
        addMember(u"HUCE"_s,
                  {u"Trường Đại học Xây dựng Hà Nội"_s, u"Hanoi University of Civil Engineering"_s},
                  u"ĐHXDHN"_s, 3);
    OrganizationName &present = all<OrganizationName>().last();
    present.from = QDate(2022, 1, 1);
    OrganizationName past = present;
    past.name = {u"Trường Đại học Xây dựng"_s, u"National University of Civil Engineering"_s};
    past.abbreviation = u"NUCE"_s;
    past.from = {};
    past.until = QDate(2021, 12, 31);
    add(past);

    Area area;
    area.code = u"DT"_s;
    area.name = {u"Đào tạo"_s, u"Academics"_s};
    area.shortName = area.name;
    area.colour = u"#B87F00"_s;
    area.ordinal = 1;
    m_study = add(area).id;
    area.code = u"NC"_s;
    area.name = {u"Nghiên cứu khoa học và chuyển giao công nghệ"_s,
                 u"Research and technology transfer"_s};
    area.shortName = {u"NCKH & CGCN"_s, u"Research"_s};
    area.colour = u"#D55E00"_s;
    area.ordinal = 2;
    m_research = add(area).id;

    Agreement agreement;
    agreement.code = u"A2"_s;
    agreement.kind = AgreementKind::Memorandum;
    agreement.title = {u"Bản ghi nhớ về hợp tác toàn diện giữa bảy trường"_s,
                       u"Memorandum of Understanding for comprehensive cooperation"_s};
    agreement.signedOn = QDate(2021, 1, 22);
    const Id<Agreement> memorandum = add(agreement).id;
    int ordinal = 0;
    for (const Id<Organization> party : {m_hust, m_dut, m_huce}) {
        AgreementParty record;
        record.agreement = memorandum;
        record.organization = party;
        record.ordinal = ++ordinal;
        add(record);
    }
    agreement.code = u"X"_s;
    agreement.title = {u"Thỏa thuận ngoài Nhóm"_s, u"Agreement outside the group"_s};
    agreement.scope = AgreementScope::Outside;
    add(agreement);
}

void ReportProgram::addWork()
{
    for (const int year : {2021, 2022}) {
        ProgramYear program;
        program.year = year;
        program.theme = {u"Công nhận học phần và phòng thí nghiệm dùng chung"_s,
                         u"Credit recognition and shared laboratories"_s};
        program.illustrative = true;
        add(program);
        CoordinatorTerm term;
        term.year = year;
        term.organization = year == 2021 ? m_hust : m_huce;
        term.kind = TermKind::Actual;
        term.from = QDate(year, 1, 1);
        term.until = QDate(year, 12, 31);
        add(term);
    }
    Topic topic;
    topic.year = 2022;
    topic.illustrative = true;
    const auto addTopic = [&](int number, Id<Area> area, const LocalizedText &title,
                              Id<Organization> lead, TopicState state) {
        topic.number = number;
        topic.area = area;
        topic.title = title;
        topic.lead = lead;
        topic.participants = {lead == m_hust ? m_dut : m_hust};
        topic.state = state;
        topic.reason =
            state == TopicState::Dropped ? LocalizedText(u"Thiếu kinh phí."_s) : LocalizedText();
        return add(topic).id;
    };
    m_credits = addTopic(1, m_study, {u"Công nhận học phần"_s, u"Credit recognition"_s}, m_hust,
                         TopicState::Done);
    m_labs = addTopic(2, m_research, {u"Phòng thí nghiệm dùng chung"_s, u"Shared laboratories"_s},
                      m_dut, TopicState::PartlyDone);
    addTopic(3, m_research, {u"Tạp chí chung"_s, {}}, m_huce, TopicState::Dropped);

    Indicator indicator;
    indicator.topic = m_credits;
    indicator.ordinal = 1;
    indicator.name = {u"Học phần được công nhận"_s, u"Courses recognised"_s};
    indicator.unit = {u"học phần"_s, u"courses"_s};
    indicator.target = 10;
    m_courses = add(indicator).id;
    indicator.topic = m_labs;
    indicator.name = {u"Giờ máy dùng chung"_s, u"Shared machine hours"_s};
    indicator.unit = {u"giờ"_s, u"hours"_s};
    indicator.target = 100;
    m_hours = add(indicator).id;

    using enum ActivityState;
    addActivity({u"Hội thảo công nhận học phần"_s, u"Workshop on credit recognition"_s},
                {2021, 5, 4}, {m_study}, m_hust, {m_hust, m_dut}, Done);
    addActivity({u"Hội nghị đào tạo và nghiên cứu"_s, u"Conference on study and research"_s},
                {2022, 4, 5}, {m_study, m_research}, m_hust, {m_hust, m_dut}, Done);
    addActivity({u"Tập huấn vận hành thiết bị"_s, {}}, {2022, 6, 7}, {m_research}, m_dut,
                {m_hust, m_dut}, Done);
    addActivity({u"Trao đổi giảng viên"_s, u"Staff exchange"_s}, {2022, 9, 9}, {m_study}, m_dut,
                {m_dut}, Postponed);
    addActivity({u"Ngày hội việc làm"_s, u"Career day"_s}, {2022, 10, 1}, {m_study}, m_hust,
                {m_hust}, Cancelled);
}

void ReportProgram::addReports()
{
    ReportRound round;
    round.year = 2022;
    round.openedOn = QDate(2022, 10, 1);
    round.deadline = QDate(2022, 11, 15);
    round.cutoff = QDate(2022, 12, 14);
    const Id<ReportRound> opened = add(round).id;

    MemberReport report;
    report.round = opened;
    report.member = m_hust;
    report.state = MemberReportState::Accepted;
    report.submittedOn = QDate(2022, 11, 10);
    report.acceptedOn = QDate(2022, 11, 20);
    report.highlights = {u"Công nhận học phần với hai trường"_s,
                         u"Recognised courses with two members"_s};
    report.difficulties = {u"Chương trình khung khác nhau"_s, {}};
    const Id<MemberReport> accepted = add(report).id;
    ReportEntry entry;
    entry.report = accepted;
    entry.topic = m_credits;
    entry.status = EntryStatus::Fully;
    entry.progress = 100;
    entry.results = {u"Đã công nhận 12 học phần"_s, u"12 courses were recognised"_s};
    entry.values = {{m_courses, 12.0}};
    add(entry);

    report.member = m_huce;
    report.submittedOn = QDate(2022, 11, 20);
    report.nil = true;
    report.highlights = report.difficulties = {};
    add(report);

    report.member = m_dut;
    report.state = MemberReportState::Submitted;
    report.nil = false;
    report.acceptedOn = {};
    const Id<MemberReport> submitted = add(report).id;
    entry.report = submitted;
    entry.topic = m_labs;
    entry.values = {{m_hours, 500.0}};
    add(entry);

    Person person;
    person.name = u"Nguyễn Văn Dũng"_s;
    person.academicTitle = u"PGS.TS."_s;
    const Id<Person> signatory = add(person).id;
    ConsolidatedReport consolidated;
    consolidated.year = 2022;
    consolidated.number = u"5"_s;
    consolidated.date = QDate(2023, 1, 5);
    consolidated.signatory = signatory;
    consolidated.authority = SigningAuthority::Deputy;
    consolidated.illustrative = true;
    const Id<ConsolidatedReport> written = add(consolidated).id;
    ReportSection section;
    section.report = written;
    section.kind = SectionKind::Causes;
    section.text = {u"Kinh phí được duyệt muộn"_s, u"Funds were approved late"_s};
    add(section);
}

} // namespace LienKet::Test
