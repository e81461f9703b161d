// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/annualreport.h"
#include "core/services/sampleprogram.h"
#include "core/store/store.h"
#include "core/store/wholefile.h"
#include "tests/support/reportprogram.h"
#include "ui/printing/documentlayout.h"
#include "ui/printing/officialform.h"
#include "ui/printing/pdffile.h"
#include "ui/printing/profile.h"
#include "ui/printing/reportfile.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace LienKet;
using namespace Qt::Literals::StringLiterals;

class ReportFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;

    template <class... E>
    static void putAll(Step &step, Test::ReportProgram &program, std::tuple<E...> *)
    {
        const auto put = [&](const auto &records) {
            for (const auto &record : records)
                step.put.append(Record(record));
        };
        (put(program.all<E>()), ...);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"nhom.lienket"_s);
        const Result<> made = Store::create(path, [](Store &store) -> Result<> {
            Test::ReportProgram program;
            Step step;
            putAll(step, program, static_cast<Entities *>(nullptr));
            LIENKET_TRY(store.commit(step));
            return {};
        });
        QVERIFY2(made, made ? "" : qPrintable(made.error().subject + u' ' + made.error().detail));
        m_store = Store::open(path, Store::Mode::ReadOnly).value();
    }

    void annualReport_isWritten_inBothLanguages_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("first");
        QTest::newRow("vi") << Language::Vietnamese << u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s;
        QTest::newRow("en") << Language::English << u"Annual report 2022"_s;
    }

    void annualReport_isWritten_inBothLanguages()
    {
        QFETCH(Language, language);
        QFETCH(QString, first);
        const QString name = u"BC-%1.pdf"_s.arg(code(language));
        const QString folder = qEnvironmentVariable("LIENKET_TEST_PICTURES", m_folder.path());
        const QString path = folder + u'/' + name;
        QVERIFY(writeAnnualReport(*m_store, 2022, language, {2026, 11, 18}, path));
        QVERIFY(QFileInfo(path).size() > 10'000);
        const auto printed = printedAnnualReport(*m_store, 2022, language, {2026, 11, 18});
        QVERIFY(textLines(printed->pages.first()).join(u' ').contains(first));
    }

    void officialReport_hasTheFormThatWasChosen_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<qreal>("millimetresOfTheNation");
        QTest::newRow("as at first") << QString() << 95.1;
        QTest::newRow("size set 14") << u"nd30-2020"_s << 95.1;
        QTest::newRow("size set 13") << u"nd30-2020-13"_s << 87.7;
    }

    void officialReport_hasTheFormThatWasChosen()
    {
        QFETCH(QString, form);
        QFETCH(qreal, millimetresOfTheNation);
        const QString path = m_folder.filePath(u"form.lienket"_s);
        QFile::remove(path);
        QVERIFY(QFile::copy(m_folder.filePath(u"nhom.lienket"_s), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const auto store = Store::open(path, Store::Mode::ReadWrite).value();
        if (!form.isEmpty())
            QVERIFY(chooseOfficialForm(*store, form));
        const auto printed =
            printedAnnualReport(*store, 2022, Language::Vietnamese, {2026, 11, 18});
        qreal width = 0;
        for (const PageOp &op : printed->pages.first().ops) {
            const auto *text = std::get_if<TextOp>(&op);
            if (text && text->text() == u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s)
                width = text->bounds().width() / millimetres(1);
        }
        QVERIFY2(qAbs(width - millimetresOfTheNation) < 1, qPrintable(QString::number(width)));
    }

    void officialForms_areThoseOfTheDecree_andNamedInBothLanguages()
    {
        QStringList names;
        for (const OfficialForm &form : officialForms()) {
            names.append(form.name);
            QVERIFY(documentProfile(form.name));
            QVERIFY(!form.title.vi.isEmpty() && !form.title.en.isEmpty());
        }
        QCOMPARE(names, (QStringList{u"nd30-2020-13"_s, u"nd30-2020"_s}));
    }

    void sampleReport_saysWhatItMust_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        const auto row = [](int year, Language language, const QString &text) {
            QTest::addRow("%d %s", year, code(language).data()) << year << language << text;
        };
        row(2021, Language::Vietnamese, u"(NUCE)"_s);
        row(2022, Language::Vietnamese, u"(HUCE)"_s);
        row(2025, Language::Vietnamese, u"V. KIẾN NGHỊ, ĐỀ XUẤT"_s);
        row(2026, Language::Vietnamese, u"không phát sinh"_s);
        row(2025, Language::English, u"6 Outlook and work plan 2026"_s);
        row(2026, Language::English, u"nil return"_s);
    }

    void sampleReport_saysWhatItMust()
    {
        QFETCH(int, year);
        QFETCH(Language, language);
        QFETCH(QString, text);
        static SampleProgram sample = sampleProgram().value();
        const ProgramRecords records = ProgramRecords::of(sample);
        const Document document = annualReport(records, year, language, sampleToday()).value();
        const PaperPages pages = layOut(document).value();
        QString all;
        for (const PaperPage &page : pages)
            all += textLines(page).join(u' ') + u' ';
        QVERIFY(all.contains(text));
        QVERIFY(all.contains(document.footMark) && !document.footMark.isEmpty());
        static const QRegularExpression fault(u"\\[[a-z_]+(\\.[a-z_0-9]+)*\\]|[{}]"_s);
        QVERIFY2(!all.contains(fault), qPrintable(fault.match(all).captured()));
        if (const QString folder = qEnvironmentVariable("LIENKET_TEST_PICTURES"); !folder.isEmpty())
            QVERIFY(writeWhole(pdfBytes(document, pages),
                               u"%1/%2-%3.pdf"_s.arg(folder).arg(year).arg(code(language))));
    }

    void yearWithoutData_isRefused_andNothingIsWritten()
    {
        const QString path = m_folder.filePath(u"none.pdf"_s);
        const Result<> result =
            writeAnnualReport(*m_store, 1999, Language::Vietnamese, {2026, 11, 18}, path);
        QCOMPARE(result.error().code, Error::Code::NotFound);
        QVERIFY(!QFileInfo::exists(path));
    }
};

QTEST_MAIN(ReportFileTest)
#include "tst_reportfile.moc"
