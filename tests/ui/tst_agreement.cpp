// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/newprogram.h"
#include "tests/support/windowtest.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/recordpane.h"
#include "ui/pages/page.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace LienKet;
using namespace Qt::StringLiterals;

/// An officer types a whole agreement, a topic and an activity into a file of their own, and takes
/// each back, by what the window offers alone.
class TestAgreement : public Test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_languages = std::make_unique<LanguageSwitch>(Language::English);
        m_appearance = std::make_unique<Appearance>();
    }
    void cleanup() { close(); }

    void agreementTopicAndActivity_typedAndUndone_leaveTheFileAsItWas_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("in Vietnamese") << Language::Vietnamese;
        QTest::newRow("in English") << Language::English;
    }
    void agreementTopicAndActivity_typedAndUndone_leaveTheFileAsItWas()
    {
        QFETCH(Language, language);
        m_languages->use(language);
        const QString path = m_folder.filePath(u"own-%1.lienket"_s.arg(int(language)));
        QVERIFY(createProgram(path, Beginning::Consortium, sampleToday()));
        open(path, Store::Mode::ReadWrite);
        const QByteArray empty = digest();

        const QByteArray beforeAgreement = digest();
        const int agreementSteps = typeAgreement();
        const QByteArray beforeTopic = digest();
        const int topicSteps = typeTopic();
        const QByteArray beforeActivity = digest();
        const int activitySteps = typeActivity();

        takeBack(activitySteps);
        QCOMPARE(digest(), beforeActivity);
        takeBack(topicSteps);
        QCOMPARE(digest(), beforeTopic);
        takeBack(agreementSteps);
        QCOMPARE(digest(), beforeAgreement);
        QCOMPARE(digest(), empty);
    }

private:
    int typeAgreement()
    {
        const int before = steps();
        begin(u"agreements"_s);
        typeLine("code", u"MOU-2027"_s);
        typeBoth("title", u"Bản ghi nhớ bảy trường"_s, u"Memorandum of seven universities"_s);
        typeLine("signed_on", u"22/1/2026"_s);
        for (const char *member : {"HUST", "HCMUT", "DUT", "UTC", "HUMG", "TLU", "HUCE"}) {
            addPart("agreement_party");
            typeLine("organization", QLatin1StringView(member).toString().toLower());
            backToTheWhole();
        }
        addPart("scope_item");
        typeBoth("text", u"Công nhận tín chỉ của nhau."_s, u"Recognise each other's credits."_s);
        backToTheWhole();
        addPart("agreement_signatory");
        typeLine("name_as_signed", u"Huỳnh Quyết Thắng"_s);
        backToTheWhole();

        Agreement made;
        for (const Agreement &each : m_store->all<Agreement>())
            made = each.code == u"MOU-2027"_s ? each : made;
        check(made.title.vi == u"Bản ghi nhớ bảy trường"_s, "title");
        check(made.signedOn == QDate(2026, 1, 22), "day of signing");
        QList<AgreementParty> parties;
        for (const AgreementParty &each : m_store->all<AgreementParty>()) {
            if (each.agreement == made.id)
                parties.append(each);
        }
        std::sort(parties.begin(), parties.end(),
                  [](const auto &a, const auto &b) { return a.ordinal < b.ordinal; });
        QStringList codes;
        for (const AgreementParty &each : std::as_const(parties))
            codes.append(m_store->find(each.organization)->code);
        check(codes == QStringList{u"HUST"_s, u"HCMUT"_s, u"DUT"_s, u"UTC"_s, u"HUMG"_s, u"TLU"_s,
                                   u"HUCE"_s},
              "order of the parties");
        return steps() - before;
    }

    int typeTopic()
    {
        const int before = steps();
        const int count = m_store->count<Topic>();
        begin(u"topics"_s);
        typeLine("area", u"dao tao"_s);
        typeLine("lead", u"hust"_s);
        typeBoth("title", u"Khung công nhận tín chỉ"_s, u"Credit recognition framework"_s);
        check(m_store->count<Topic>() == count + 1, "topic");
        addPart("milestone");
        typeBoth("title", u"Biểu mẫu chung"_s, u"Common form"_s);
        typeLine("due", u"01062026"_s);
        backToTheWhole();
        check(m_store->count<Milestone>() == 1, "milestone");
        return steps() - before;
    }

    int typeActivity()
    {
        const int before = steps();
        begin(u"activities"_s);
        typeBoth("title", u"Hội thảo tuyển sinh"_s, u"Admissions workshop"_s);
        typeLine("start", u"5/3/2026"_s);
        check(m_store->count<Activity>() == 1, "activity");
        check(m_store->all<Activity>().first().start == QDate(2026, 3, 5), "start");
        return steps() - before;
    }

    void takeBack(int count)
    {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->shortcut() != QKeySequence(u"Ctrl+Z"_s))
                continue;
            for (int i = 0; i < count; ++i) {
                action->trigger();
                settle();
            }
        }
    }

    void begin(const QString &page)
    {
        check(m_window->openPage(page), "page");
        m_window->page(page)->addRecord();
        settle();
    }

    /// Presses "Add" beside the parts of that kind.
    void addPart(const char *part)
    {
        int index = 0;
        for (const PartKind &kind : partsOf(pane()->form().table())) {
            if (kind.part == QLatin1StringView(part))
                break;
            ++index;
        }
        QList<QPushButton *> adds;
        for (QPushButton *each : pane()->form().findChildren<QPushButton *>()) {
            if (each->isFlat() && each->isVisibleTo(pane()))
                adds.append(each);
        }
        check(index < adds.size(), "button to add a part");
        adds.at(index)->click();
        settle();
        check(pane()->form().table() == QLatin1StringView(part), "form of a part");
    }

    void backToTheWhole()
    {
        for (LinkLabel *each : pane()->findChildren<LinkLabel *>()) {
            if (each->text().startsWith(u"‹ "_s) && each->isVisibleTo(pane()))
                each->click();
        }
        settle();
    }

    void typeLine(const char *field, const QString &text)
    {
        auto *line = editor(field)->findChild<QLineEdit *>();
        line->setFocus();
        line->clear();
        if (text.toLatin1() == text.toUtf8())
            QTest::keyClicks(line, text);
        else
            line->setText(text); // which no simulated key can write
        leave(line);
    }

    void typeBoth(const char *field, const QString &vietnamese, const QString &english)
    {
        for (const auto &[index, text] : {std::pair(0, vietnamese), std::pair(1, english)}) {
            auto *edit = editor(field)->findChildren<QPlainTextEdit *>().at(index);
            edit->setFocus();
            edit->setPlainText(text);
            leave(edit);
        }
    }

    static void check(bool holds, const char *what)
    {
        if (!holds)
            qFatal("not as typed: %s", what);
    }

    int steps() { return int(m_store->journal().steps()->size()); }
    QByteArray digest() { return m_store->digest().value(); }
};

QTEST_MAIN(TestAgreement)
#include "tst_agreement.moc"
