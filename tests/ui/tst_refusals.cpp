// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person reads when the year's work refuses a step: each refusal is brought about in the
// store, and the whole sentence is compared in both languages.
#include "core/services/consolidation.h"
#include "tests/support/states.h"
#include "ui/i18n/languageswitch.h"
#include "ui/text/errors.h"
#include "ui/text/labels.h"
#include "ui/text/nouns.h"

#include <QtTest>

using namespace LienKet;
using namespace LienKet::Test;
using namespace Qt::StringLiterals;

namespace {

using Refusal = std::function<Error(Office &)>;

Error committed(Office &office, const QList<Record> &records)
{
    Step step;
    step.put = records;
    const auto done = office.store->commit(step);
    return done ? Error() : done.error();
}

Error acted(Office &office, const RecordKey &key, const char *act, const QJsonObject &answers = {})
{
    const auto done = office.act(key, act, answers);
    return done ? Error() : done.error();
}

/// A round with the report of the first member accepted.
MemberReport accepted(Office &office)
{
    office.topic(u"Một"_s, office.members[0], {office.members[1]});
    if (!office.onYear("open_round"))
        qFatal("round");
    office.report(office.members[0], u"Đã dạy"_s);
    return office.reportOf(office.members[0]);
}

/// Drawn together, and where it is wanted issued.
ConsolidatedReport drawn(Office &office, ConsolidatedState state)
{
    accepted(office);
    if (!office.onYear("consolidate"))
        qFatal("consolidate");
    ConsolidatedReport report = office.store->all<ConsolidatedReport>().first();
    const QByteArray pdf = "%PDF-1.4 ";
    report.number = u"12/BC"_s;
    report.date = QDate(year, 12, 20);
    for (const auto next : {ConsolidatedState::InApproval, ConsolidatedState::Issued}) {
        if (next > state)
            break;
        report.state = next;
        Step step;
        if (next == ConsolidatedState::Issued) {
            report.issuedHash = contentHash(pdf);
            step.contents = {pdf};
        }
        step.put = {report};
        if (!office.store->commit(step))
            qFatal("state");
    }
    return report;
}

} // namespace

class TestRefusals : public QObject
{
    Q_OBJECT

    LanguageSwitch m_languages{Language::Vietnamese};

    QString said(const Error &error, Language language)
    {
        m_languages.use(language);
        return sentence(error);
    }

    /// The sentence names the kind of record, then says why, in each language.
    void compare(const Error &error, const std::function<QString(Language)> &why)
    {
        for (const Language language : {Language::Vietnamese, Language::English}) {
            const QString sentence = said(error, language);
            QCOMPARE(sentence,
                     entityLabel(error.subject.section(u'/', 0, 0)) + u": "_s + why(language));
        }
    }

    template <class S>
    void forceState()
    {
        QFETCH(S, from);
        QFETCH(S, to);
        OfficeOfStates office;
        const auto record = office.in(from);
        const auto done = office.force(record, to);
        QVERIFY(!done);
        compare(done.error(), [&](Language language) {
            return (language == Language::Vietnamese ? u"Không thể chuyển từ “%1” sang “%2”."_s
                                                     : u"It cannot go from “%1” to “%2”."_s)
                .arg(word(from), word(to));
        });
    }

    template <class S>
    void tryAct()
    {
        QFETCH(S, from);
        QFETCH(QString, act);
        OfficeOfStates office;
        const auto record = office.in(from);
        const Error error = acted(office, keyOf(record), qPrintable(act));
        QCOMPARE(error.detail, u"not_now"_s);
        QCOMPARE(office.store->find(record.id)->state, from);
        compare(error, [](Language language) {
            return language == Language::Vietnamese
                       ? u"Không thực hiện được ở trạng thái hiện tại của bản ghi."_s
                       : u"This cannot be done in the state that the record is in."_s;
        });
    }

private Q_SLOTS:
    void memberReport_inAnotherState_isRefusedByBothStates_data()
    {
        addPairs(memberReportMoves, Rows::Refused);
    }
    void memberReport_inAnotherState_isRefusedByBothStates() { forceState<MemberReportState>(); }

    void consolidatedReport_inAnotherState_isRefusedByBothStates_data()
    {
        addPairs(consolidatedMoves, Rows::Refused);
    }
    void consolidatedReport_inAnotherState_isRefusedByBothStates()
    {
        forceState<ConsolidatedState>();
    }

    void memberReport_anyOtherAct_isRefusedInItsState_data()
    {
        addActs(memberReportMoves, Rows::Refused);
    }
    void memberReport_anyOtherAct_isRefusedInItsState() { tryAct<MemberReportState>(); }

    void consolidatedReport_anyOtherAct_isRefusedInItsState_data()
    {
        addActs(consolidatedMoves, Rows::Refused);
    }
    void consolidatedReport_anyOtherAct_isRefusedInItsState() { tryAct<ConsolidatedState>(); }

    void topic_anyOtherAct_isRefusedInItsState_data() { addActs(topicMoves, Rows::Refused); }
    void topic_anyOtherAct_isRefusedInItsState() { tryAct<TopicState>(); }

    void step_refused_saysWhyAndWhatToDo_data()
    {
        QTest::addColumn<Refusal>("refusal");
        QTest::addColumn<QString>("vietnamese");
        QTest::addColumn<QString>("english");
        const auto row = [](const char *name, const Refusal &refusal, const QString &vietnamese,
                            const QString &english) {
            QTest::newRow(name) << refusal << vietnamese << english;
        };
        row(
            "an accepted report is changed",
            [](Office &office) {
                MemberReport report = accepted(office);
                report.highlights = {u"Khác"_s};
                return committed(office, {report});
            },
            u"Báo cáo của trường thành viên: Báo cáo này đã gửi nên bị khóa. Hãy trả lại hoặc mở lại báo cáo trước."_s,
            u"Member report: This report was handed in and is locked. Return or reopen it first."_s);
        row(
            "an entry of an accepted report is changed",
            [](Office &office) {
                ReportEntry entry = entriesOf(*office.store, accepted(office).id).first();
                entry.progress = 5;
                return committed(office, {entry});
            },
            u"Mục báo cáo: Báo cáo này đã gửi nên bị khóa. Hãy trả lại hoặc mở lại báo cáo trước."_s,
            u"Report entry: This report was handed in and is locked. Return or reopen it first."_s);
        row(
            "a report in the joint one is reopened",
            [](Office &office) {
                drawn(office, ConsolidatedState::Draft);
                return acted(office, keyOf(office.reportOf(office.members[0])), "reopen");
            },
            u"Báo cáo của trường thành viên: Báo cáo này đã đưa vào báo cáo tổng hợp. Hãy rút ra khỏi báo cáo tổng hợp trước."_s,
            u"Member report: This report is part of a consolidated report. Take it out there first."_s);
        row(
            "a reported report is deleted",
            [](Office &office) {
                const MemberReport report = accepted(office);
                Step step;
                for (const ReportEntry &each : entriesOf(*office.store, report.id))
                    step.remove(each.id);
                step.remove(report.id);
                return office.store->commit(step).error();
            },
            u"Báo cáo của trường thành viên: Nội dung đã báo cáo thì không xóa. Hãy rút lại; nội dung vẫn còn trong lịch sử."_s,
            u"Member report: What was reported is not deleted. Withdraw it instead; it stays in the history."_s);
        row(
            "figures are reopened although a later year reports",
            [](Office &office) {
                const MemberReport report = accepted(office);
                ReportRound later;
                later.year = year + 1;
                later.openedOn = QDate(year + 1, 10, 1);
                later.deadline = QDate(year + 1, 11, 15);
                office.put({later});
                return acted(office, keyOf(report), "reopen", {{u"reopened"_s, u"all"_s}});
            },
            u"Báo cáo của trường thành viên: Năm sau đã mở đợt báo cáo và lấy tiếp các số liệu này. Chỉ còn sửa được phần lời văn."_s,
            u"Member report: A later year has begun to report and goes on from these figures. Only the texts can still be changed."_s);
        row(
            "a nil return of what was reported on",
            [](Office &office) {
                office.topic(u"Một"_s, office.members[0]);
                if (!office.onYear("open_round"))
                    qFatal("round");
                office.answer(office.members[0], u"Đã dạy"_s);
                return acted(office, keyOf(office.reportOf(office.members[0])), "submit_nil");
            },
            u"Mục báo cáo: Báo cáo có nội dung về chủ đề này nên không phải là không phát sinh. Hãy xóa nội dung đã ghi, hoặc gửi như báo cáo thường."_s,
            u"Report entry: The report says something about this topic, so it is no nil return. Clear what was reported, or submit it as a report."_s);
        row(
            "drawing together before the round",
            [](Office &office) { return consolidate(*office.store, year).error(); },
            u"Báo cáo tổng hợp: Đợt báo cáo của năm chưa mở. Hãy mở đợt trước."_s,
            u"Consolidated report: The report round of the year is not open. Open it first."_s);
        row(
            "drawing together what nobody accepted",
            [](Office &office) {
                if (!office.onYear("open_round"))
                    qFatal("round");
                return consolidate(*office.store, year).error();
            },
            u"Báo cáo tổng hợp: Chưa có báo cáo nào của năm được chấp nhận, mà chỉ báo cáo đã chấp nhận mới được đưa vào báo cáo tổng hợp."_s,
            u"Consolidated report: No report of the year is accepted yet, and only accepted ones enter the consolidated report."_s);
        row(
            "drawing together what is in approval",
            [](Office &office) {
                drawn(office, ConsolidatedState::InApproval);
                return consolidate(*office.store, year).error();
            },
            u"Báo cáo tổng hợp: Báo cáo tổng hợp đang trình phê duyệt. Hãy rút lại trước."_s,
            u"Consolidated report: The consolidated report is in approval. Take it back first."_s);
        row(
            "a passage of an issued report is changed",
            [](Office &office) {
                drawn(office, ConsolidatedState::Issued);
                ReportSection section = office.store->all<ReportSection>().first();
                section.text = {u"Khác"_s};
                return committed(office, {section});
            },
            u"Mục của bản tổng hợp: Báo cáo này đã ban hành và bị khóa. Hãy thu hồi trước."_s,
            u"Section of the joint text: This report was issued and is locked. Revoke it first."_s);
        row(
            "issuing without the document",
            [](Office &office) {
                ConsolidatedReport report = drawn(office, ConsolidatedState::InApproval);
                report.state = ConsolidatedState::Issued;
                return committed(office, {report});
            },
            u"Báo cáo tổng hợp: Báo cáo được ban hành cùng với văn bản của nó. Hãy ban hành bằng thao tác trên trang Báo cáo tổng hợp."_s,
            u"Consolidated report: A report is issued together with its document. Issue it with the act on the page of the consolidated report."_s);
        row(
            "closing with a topic that is open",
            [](Office &office) {
                office.topic(u"Một"_s, office.members[0]);
                const auto done = office.onYear("close_year");
                return done ? Error() : done.error();
            },
            u"Năm chương trình: Còn 1 chủ đề của năm chưa kết thúc. Hãy hoàn thành, dừng hoặc chuyển tiếp từng chủ đề trước."_s,
            u"Program year: Topics of the year that are not finished: 1. Finish, drop or carry over each of them first."_s);
    }
    void step_refused_saysWhyAndWhatToDo()
    {
        QFETCH(Refusal, refusal);
        Office office;
        const Error error = refusal(office);
        QTEST(said(error, Language::Vietnamese), "vietnamese");
        QTEST(said(error, Language::English), "english");
    }
};

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
