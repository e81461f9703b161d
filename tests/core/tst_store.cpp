// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/savedviews.h"
#include "core/store/store.h"

#include <QtTest>

using namespace LienKet;

/// A program file in a folder of its own, open for writing.
class Program
{
public:
    Program()
    {
        path = folder.filePath(u"năm 50% #1?.lienket"_qs);
        const auto created = Store::create(path);
        if (!created)
            qFatal("create: %s %s", qPrintable(created.error().subject),
                   qPrintable(created.error().detail));
        reopen();
    }

    void reopen()
    {
        store.reset();
        auto opened = Store::open(path, Store::Mode::ReadWrite);
        if (!opened)
            qFatal("open: %d %s", int(opened.error().code), qPrintable(opened.error().detail));
        store = std::move(*opened);
        store->setAuthor(u"Trần Minh Anh"_qs);
    }

    QByteArray digest() { return store->digest().value(); }

    QTemporaryDir folder;
    QString path;
    std::unique_ptr<Store> store;
};

static Organization university(const QString &code)
{
    Organization organization;
    organization.id = Id<Organization>::fresh();
    organization.code = code;
    return organization;
}

static Step putting(const QList<Record> &records)
{
    Step step;
    step.put = records;
    return step;
}

static MemberReport reportIn(MemberReportState state)
{
    MemberReport report;
    report.state = state;
    const QDate day(2026, 11, 1);
    report.submittedOn = report.returnedOn = report.acceptedOn = day;
    report.comment = LocalizedText(u"Ghi rõ số học phần"_qs);
    return report;
}

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commit_everyKindOfField_readBackEqual()
    {
        Program program;
        const Organization hust = university(u"HUST"_qs);
        const Organization dut = university(u"DUT"_qs);
        Area area;
        area.id = Id<Area>::fresh();
        area.code = u"training"_qs;
        area.name = {u"Đào tạo"_qs, u"Academics"_qs};
        Activity activity;
        activity.id = Id<Activity>::fresh();
        activity.areas = {area.id};
        activity.kind = ActivityKind::JointProgramme;
        activity.title = {u"Hội thảo \"50%2\" <b>%1</b>"_qs, QString()};
        activity.start = QDate(2025, 3, 1);
        activity.host = hust.id;
        activity.participants = {{hust.id, 12}, {dut.id, std::nullopt}};
        activity.cost = 1'500'000'000;
        activity.illustrative = true;
        QVERIFY(program.store->commit(putting({hust, dut, area, activity})));
        program.reopen();
        sortLinks(activity.participants);
        QCOMPARE(program.store->all<Activity>(), QList{activity});
        QCOMPARE(*program.store->find(hust.id), hust);
    }

    void commit_textDecomposed_storedComposedAndTrimmed()
    {
        Program program;
        Organization organization = university(u"TLU"_qs);
        organization.note.vi = u" Thủy lợi "_qs.normalized(QString::NormalizationForm_D);
        QVERIFY(program.store->commit(putting({organization})));
        QCOMPARE(program.store->all<Organization>().first().note, LocalizedText(u"Thủy lợi"_qs));
    }

    void commit_invalidRecord_refusedWithIssuesAndNothingWritten()
    {
        Program program;
        Activity activity;
        activity.start = QDate(2025, 3, 2);
        activity.end = QDate(2025, 3, 1);
        const auto result = program.store->commit(putting({university(u"HUST"_qs), activity}));
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Invalid);
        QCOMPARE(result.error().issues,
                 (Issues{{u"title"_qs, Rule::Required, {}},
                         {u"end"_qs, Rule::EndBeforeStart, u"2025-03-02"_qs}}));
        QVERIFY(program.store->all<Organization>().isEmpty());
        QVERIFY(program.store->journal().steps()->isEmpty());
    }

    void commit_takenCode_duplicate()
    {
        Program program;
        QVERIFY(program.store->commit(putting({university(u"HUST"_qs)})));
        const auto result = program.store->commit(putting({university(u"HUST"_qs)}));
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Duplicate);
    }

    void commit_nothingDifferent_noStep()
    {
        Program program;
        const Organization hust = university(u"HUST"_qs);
        QVERIFY(program.store->commit(putting({hust})));
        QCOMPARE(program.store->commit(putting({hust}))->step.id, StepId(0));
        QCOMPARE(program.store->journal().steps()->size(), 1);
    }

    void remove_usedRecord_refusedNamingWhoUsesIt()
    {
        Program program;
        const Organization hust = university(u"HUST"_qs);
        Membership membership;
        membership.id = Id<Membership>::fresh();
        membership.organization = hust.id;
        QVERIFY(program.store->commit(putting({membership, hust})));
        Step step;
        step.remove(hust.id);
        const auto result = program.store->commit(step);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::InUse);
        QCOMPARE(result.error().subject, u"membership/"_qs + membership.id.toString());
        QCOMPARE(program.store->all<Organization>().size(), 1);
    }

    void undoAndRedo_acrossReopening_restoreEveryDigest()
    {
        Program program;
        Organization hust = university(u"HUST"_qs);
        QList<QByteArray> digests{program.digest()};
        const auto step = [&](const Step &each) {
            QVERIFY(program.store->commit(each));
            digests.append(program.digest());
        };
        step(putting({hust}));
        hust.note.set(Language::Vietnamese, u"Một"_qs);
        step(putting({hust}));
        hust.note.set(Language::English, u"One"_qs);
        hust.note.set(Language::Vietnamese, u"Hai"_qs);
        step(putting({hust, university(u"DUT"_qs)}));
        Step removal;
        removal.remove(hust.id);
        step(removal);

        for (int i = 3; i >= 0; --i) {
            program.reopen();
            QVERIFY(program.store->undo());
            QCOMPARE(program.digest(), digests[i]);
        }
        QVERIFY(!*program.store->undoable());
        for (int i = 1; i <= 4; ++i) {
            program.reopen();
            QVERIFY(program.store->redo());
            QCOMPARE(program.digest(), digests[i]);
        }
        QVERIFY(!*program.store->redoable());
        QVERIFY(!*program.store->journal().firstBrokenStep());
    }

    void undo_afterSealedStep_stopsAtIt()
    {
        Program program;
        QVERIFY(program.store->commit(putting({university(u"HUST"_qs)})));
        Step sealed = putting({university(u"DUT"_qs)});
        sealed.act = u"issue"_qs;
        sealed.sealed = true;
        QVERIFY(program.store->commit(sealed));
        QVERIFY(!*program.store->undoable());
    }

    void history_ofARecord_saysWhoWhatAndOldAndNew()
    {
        Program program;
        Organization hust = university(u"HUST"_qs);
        QVERIFY(program.store->commit(putting({hust})));
        hust.email = u"vp@hust.example"_qs;
        QVERIFY(program.store->commit(putting({hust})));
        const auto history = program.store->journal().history(hust.id.uuid).value();
        QCOMPARE(history.size(), 2);
        QCOMPARE(history[1].first.who, u"Trần Minh Anh"_qs);
        QCOMPARE(history[1].second.fields,
                 (QJsonObject{{u"email"_qs, QJsonArray{QJsonValue(), u"vp@hust.example"_qs}}}));
    }

    /// What was read stays in line with every change without being read again as a whole.
    void all_afterEveryKindOfChange_equalsAFreshReading()
    {
        Program program;
        const auto fresh = [&] {
            QList<Organization> kept = program.store->all<Organization>();
            program.store->forgetAll();
            return std::pair(kept, program.store->all<Organization>());
        };
        const auto same = [&] {
            const auto [kept, read] = fresh();
            return kept == read;
        };
        program.store->all<Organization>();
        QVERIFY(program.store->commit(
            putting({university(u"B"_qs), university(u"A"_qs), university(u"C"_qs)})));
        QVERIFY(same());
        const Organization second = program.store->all<Organization>().at(1);
        Organization edited = second;
        edited.address = u"Hà Nội"_qs;
        QVERIFY(program.store->commit(putting({edited})));
        QCOMPARE(program.store->find(second.id)->address, edited.address);
        QVERIFY(same());
        Step removal;
        removal.remove(second.id);
        QVERIFY(program.store->commit(removal));
        QVERIFY(!program.store->find(second.id));
        QVERIFY(same());
        QVERIFY(program.store->undo());
        QVERIFY(program.store->find(second.id));
        QVERIFY(same());
    }

    void ofYear_recordsOfSeveralYears_thoseOfTheYear()
    {
        Program program;
        Area area;
        area.id = Id<Area>::fresh();
        area.code = u"EDU"_qs;
        area.name = LocalizedText(u"Đào tạo"_qs);
        Topic topic;
        topic.id = Id<Topic>::fresh();
        topic.year = 2025;
        topic.number = 1;
        topic.area = area.id;
        topic.title = LocalizedText(u"Chủ đề"_qs);
        Topic earlier = topic;
        earlier.id = Id<Topic>::fresh();
        earlier.year = 2024;
        Milestone milestone;
        milestone.id = Id<Milestone>::fresh();
        milestone.topic = topic.id;
        milestone.title = LocalizedText(u"Mốc"_qs);
        milestone.due = QDate(2025, 5, 1);
        Activity last;
        last.id = Id<Activity>::fresh();
        last.title = LocalizedText(u"Hội thảo"_qs);
        last.start = QDate(2024, 12, 31);
        last.end = QDate(2025, 1, 2);
        Activity first = last;
        first.id = Id<Activity>::fresh();
        first.start = first.end = QDate(2025, 1, 1);
        QVERIFY(program.store->commit(putting({area, topic, earlier, milestone, last, first})));
        QCOMPARE(program.store->ofYear<Topic>(2025), QList<Topic>{topic});
        QCOMPARE(program.store->ofYear<Topic>(2024), QList<Topic>{earlier});
        QCOMPARE(program.store->ofYear<Milestone>(2025), QList<Milestone>{milestone});
        QCOMPARE(program.store->countOfYear<Milestone>(2024), 0);
        QCOMPARE(program.store->ofYear<Activity>(2024), QList<Activity>{last});
        QCOMPARE(program.store->countOfYear<Activity>(2025), 1);
        QCOMPARE(program.store->count<Activity>(), 2);
    }

    void changed_onCommit_namesTheRecords()
    {
        Program program;
        QList<RecordKey> touched;
        connect(program.store.get(), &Store::changed, this,
                [&](const Committed &committed) { touched = committed.records; });
        const Organization hust = university(u"HUST"_qs);
        QVERIFY(program.store->commit(putting({hust})));
        QCOMPARE(touched, (QList{RecordKey{QLatin1StringView("organization"), hust.id.uuid}}));
    }

    /// A second record of what can exist only once must not replace the first.
    void naturalKey_sameYearTwice_duplicate()
    {
        Program program;
        ProgramYear year;
        year.year = 2026;
        year.theme = LocalizedText(u"Công nhận lẫn nhau"_qs);
        QVERIFY(program.store->commit(putting({year})));
        ProgramYear again;
        again.year = 2026;
        const auto refused = program.store->commit(putting({again}));
        QCOMPARE(refused ? Error::Code::Sql : refused.error().code, Error::Code::Duplicate);
        QCOMPARE(program.store->all<ProgramYear>().size(), 1);
        QCOMPARE(program.store->all<ProgramYear>().first().theme, year.theme);
    }

    /// Its id is made of its year, so that two offices make the same one.
    void naturalKey_changed_refused()
    {
        Program program;
        ProgramYear year;
        year.year = 2026;
        QVERIFY(program.store->commit(putting({year})));
        year = program.store->all<ProgramYear>().first();
        year.year = 2027;
        const auto refused = program.store->commit(putting({year}));
        QCOMPARE(refused ? QString() : refused.error().detail, u"natural_key"_qs);
    }

    void commit_onlySpacesInARequiredField_refused()
    {
        Program program;
        const auto refused = program.store->commit(putting({university(u" \u00A0 "_qs)}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().issues, (Issues{{u"code"_qs, Rule::Required, {}}}));
    }

    void commit_referenceToNobody_saysSo()
    {
        Program program;
        OrganizationAlias alias;
        alias.organization = Id<Organization>::fresh();
        alias.text = u"Bách khoa"_qs;
        const auto refused = program.store->commit(putting({alias}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Invalid);
        QCOMPARE(refused.error().issues.first().rule, Rule::UnknownReference);
    }

    void remove_recordWithASource_refusedUnlessItGoesAlong()
    {
        Program program;
        const Organization tlu = university(u"TLU"_qs);
        Source source;
        source.id = Id<Source>::fresh();
        source.entity = QString::fromLatin1(Organization::table);
        source.record = tlu.id.toString();
        source.document = LocalizedText(u"Trang thông tin của Trường"_qs);
        QVERIFY(program.store->commit(putting({tlu, source})));
        Step alone;
        alone.remove(tlu.id);
        const auto refused = program.store->commit(alone);
        QCOMPARE(refused ? QString() : refused.error().subject,
                 u"source/"_qs + source.id.toString());
        Step both;
        both.remove(tlu.id);
        both.remove(source.id);
        QVERIFY(program.store->commit(both));
    }

    void all_unreadableRow_emptyAndRemembered()
    {
        Program program;
        QVERIFY(program.store->commit(putting({university(u"TLU"_qs)})));
        program.store->forgetAll();
        QVERIFY(!program.store->failure());
        QVERIFY(program.store->database().execute(u"UPDATE organization SET kind = 'x'"_qs));
        QVERIFY(program.store->all<Organization>().isEmpty());
        QVERIFY(program.store->failure());
        QCOMPARE(program.store->failure()->code, Error::Code::Corrupt);
        QVERIFY(
            program.store->database().execute(u"UPDATE organization SET kind = 'university'"_qs));
        QCOMPARE(program.store->all<Organization>().size(), 1);
    }

    void open_throughALink_locksTheFileItself()
    {
#ifdef Q_OS_UNIX
        Program program;
        const QString link = program.folder.filePath(u"link.lienket"_qs);
        QVERIFY(QFile::link(program.path, link));
        const auto second = Store::open(link, Store::Mode::ReadWrite);
        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::Locked);
#endif
    }

    void coordinatorTerms_overlapOrGap_refusedWithDates_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QString>("detail");
        QTest::newRow("next day") << QDate(2026, 7, 1) << QString();
        QTest::newRow("overlap") << QDate(2026, 6, 20) << u"overlap 2026-06-20 2026-06-30"_qs;
        QTest::newRow("gap") << QDate(2026, 7, 5) << u"gap 2026-07-01 2026-07-04"_qs;
    }
    void coordinatorTerms_overlapOrGap_refusedWithDates()
    {
        QFETCH(QDate, from);
        Program program;
        const Organization tlu = university(u"TLU"_qs);
        CoordinatorTerm first;
        first.year = 2026;
        first.organization = tlu.id;
        first.kind = TermKind::Actual;
        first.from = QDate(2026, 1, 1);
        first.until = QDate(2026, 6, 30);
        CoordinatorTerm second = first;
        second.from = from;
        second.until = QDate(2026, 12, 31);
        const auto result = program.store->commit(putting({tlu, first, second}));
        QTEST(result ? QString() : result.error().detail, "detail");
    }

    void memberReport_everyMove_allowedOrRefused_data()
    {
        QTest::addColumn<MemberReportState>("from");
        QTest::addColumn<MemberReportState>("to");
        for (const auto from : values<MemberReportState>()) {
            for (const auto to : values<MemberReportState>()) {
                if (from != to)
                    QTest::addRow("%s to %s", code(from).data(), code(to).data()) << from << to;
            }
        }
    }
    void memberReport_everyMove_allowedOrRefused()
    {
        QFETCH(MemberReportState, from);
        QFETCH(MemberReportState, to);
        Program program;
        const Organization tlu = university(u"TLU"_qs);
        ReportRound round;
        round.year = 2026;
        round.openedOn = QDate(2026, 10, 1);
        round.deadline = QDate(2026, 11, 13);
        round.id = Id<ReportRound>::fresh();
        MemberReport report = reportIn(from);
        report.id = Id<MemberReport>::fresh();
        report.round = round.id;
        report.member = tlu.id;
        QVERIFY(program.store->commit(putting({tlu, round, report})));
        report.state = to;
        const auto result = program.store->commit(putting({report}));
        QCOMPARE(result.has_value(), allows(memberReportMoves, from, to));
        if (!result)
            QCOMPARE(result.error().detail, u"transition %1 %2"_qs.arg(code(from), code(to)));
    }

    void reportedEntry_changed_refusedUntilItIsReturned()
    {
        Program program;
        const Organization tlu = university(u"TLU"_qs);
        Area area;
        area.id = Id<Area>::fresh();
        area.code = u"EDU"_qs;
        area.name = LocalizedText(u"Đào tạo"_qs);
        Topic topic;
        topic.id = Id<Topic>::fresh();
        topic.year = 2026;
        topic.area = area.id;
        topic.title = LocalizedText(u"Công nhận tín chỉ"_qs);
        ReportRound round;
        round.year = 2026;
        round.openedOn = QDate(2026, 10, 1);
        round.deadline = QDate(2026, 11, 13);
        round.id = Id<ReportRound>::fresh();
        MemberReport report = reportIn(MemberReportState::Accepted);
        report.id = Id<MemberReport>::fresh();
        report.round = round.id;
        report.member = tlu.id;
        ReportEntry entry;
        entry.id = Id<ReportEntry>::fresh();
        entry.report = report.id;
        entry.topic = topic.id;
        QVERIFY(program.store->commit(putting({tlu, area, topic, round, report, entry})));
        entry.results = LocalizedText(u"Sửa sau khi chấp nhận"_qs);
        auto refused = program.store->commit(putting({entry}));
        QCOMPARE(refused ? QString() : refused.error().detail, u"accepted"_qs);
        MemberReport touched = report;
        touched.comment = LocalizedText(u"Sửa sau khi chấp nhận"_qs);
        refused = program.store->commit(putting({touched}));
        QCOMPARE(refused ? QString() : refused.error().detail, u"accepted"_qs);
        report.state = MemberReportState::Draft;
        QVERIFY(program.store->commit(putting({report})));
        QVERIFY(program.store->commit(putting({entry})));
    }

    void acceptedReport_inConsolidated_mustBeTakenOutFirst()
    {
        Program program;
        const Organization tlu = university(u"TLU"_qs);
        ReportRound round;
        round.id = Id<ReportRound>::fresh();
        round.year = 2026;
        round.openedOn = QDate(2026, 10, 1);
        round.deadline = QDate(2026, 11, 13);
        MemberReport report = reportIn(MemberReportState::Accepted);
        report.id = Id<MemberReport>::fresh();
        report.round = round.id;
        report.member = tlu.id;
        ConsolidatedReport consolidated;
        consolidated.id = Id<ConsolidatedReport>::fresh();
        consolidated.year = 2026;
        consolidated.reports = {report.id};
        QVERIFY(program.store->commit(putting({tlu, round, report, consolidated})));
        report.state = MemberReportState::Draft;
        auto result = program.store->commit(putting({report}));
        QVERIFY(!result);
        QCOMPARE(result.error().detail, u"consolidated"_qs);
        consolidated.reports.clear();
        QVERIFY(program.store->commit(putting({consolidated})));
        QVERIFY(program.store->commit(putting({report})));
        consolidated.reports = {report.id};
        result = program.store->commit(putting({consolidated}));
        QVERIFY(!result);
        QCOMPARE(result.error().detail, u"not_accepted"_qs);
    }

    void open_secondWriter_lockedNamingTheHolder()
    {
        Program program;
        const auto second = Store::open(program.path, Store::Mode::ReadWrite);
        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::Locked);
        QVERIFY(second.error().detail.startsWith(QSysInfo::machineHostName()));
        QVERIFY(Store::open(program.path, Store::Mode::ReadOnly));
    }

    void commit_fileReplacedUnderneath_refused()
    {
        Program program;
        const QString other = program.folder.filePath(u"other"_qs);
        QVERIFY(QFile::copy(program.path, other));
        QVERIFY(QFile::remove(program.path));
        QVERIFY(QFile::rename(other, program.path));
        const auto result = program.store->commit(putting({university(u"HUST"_qs)}));
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Locked);
        QCOMPARE(result.error().detail, u"replaced"_qs);
        const auto view = keepView(*program.store, u"topics"_qs, {u"a"_qs, {}});
        QVERIFY(!view);
        QCOMPARE(view.error().detail, u"replaced"_qs);
    }

    void commit_fileChangedByAnotherProgram_refused()
    {
        Program program;
        {
            auto intruder = Database::open(program.path, Database::Access::ReadWrite);
            QVERIFY(intruder);
            QVERIFY(intruder->execute(u"INSERT INTO setting VALUES ('a', 'b')"_qs));
        }
        const auto result = program.store->commit(putting({university(u"HUST"_qs)}));
        QVERIFY(!result);
        QCOMPARE(result.error().detail, u"changed"_qs);
    }

    void readOnly_commit_refused()
    {
        Program program;
        program.store.reset();
        auto store = Store::open(program.path, Store::Mode::ReadOnly).value();
        const auto result = store->commit(putting({university(u"HUST"_qs)}));
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::ReadOnly);
    }

    void create_takenPath_refusedAndLeftAlone()
    {
        Program program;
        program.store.reset();
        QFile file(program.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const auto result = Store::create(program.path);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Duplicate);
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

    void create_fillFails_nothingLeft()
    {
        QTemporaryDir folder;
        const auto result = Store::create(folder.filePath(u"a.lienket"_qs), [](Store &) {
            return Result<>(failure(Error::Code::Full));
        });
        QVERIFY(!result);
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

#ifdef Q_OS_UNIX
    void create_newFile_onlyItsOwnerMayReadIt()
    {
        Program program;
        QCOMPARE(QFile::permissions(program.path) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }
#endif
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
