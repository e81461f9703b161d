// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The joint text worded from what the members wrote, in the real window.
#include "core/services/consolidation.h"
#include "core/services/sourcemarks.h"
#include "tests/support/windowtest.h"
#include "ui/forms/growingedit.h"
#include "ui/pages/page.h"
#include "ui/widgets/label.h"
#include "ui/widgets/outlinelist.h"
#include "ui/widgets/paint.h"

#include <QTextBlock>
#include <QtTest>

using namespace LienKet;
using namespace Qt::StringLiterals;

class TestPassage : public Test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeSample(); }
    void init() { openCopy(); }
    void cleanup() { close(); }

    void sentence_followed_isTakenOverWithItsSource()
    {
        const ReportSection before = drawn();
        m_window->openPage(u"passage"_s, before.id.uuid, {});
        settle();
        const auto [label, where] = firstOffer();
        QVERIFY(label);
        Q_EMIT label->linkActivated(where);
        settle();
        const ReportSection after = *m_store->find(before.id);
        QVERIFY(after.text.vi.startsWith(before.text.vi));
        const QList<SourceMark> marks = marksIn(after.text.vi.mid(before.text.vi.size()));
        QCOMPARE(marks.size(), 1);
        const Voice voice = voices(after).at(where.section(u'/', 0, 0).toInt());
        QVERIFY(voice.isMeant(marks.first()));
        QCOMPARE(marks.first().sentence, where.section(u'/', 1).toInt());
        QVERIFY(
            withoutMarks(after.text.vi, {voice.code})
                .endsWith(voice.sentences(Language::Vietnamese).at(marks.first().sentence - 1)));
        QCOMPARE(after.text.vi.size() > before.text.vi.size(),
                 after.text.en.size() > before.text.en.size());
        QVERIFY(m_store->undo());
        QCOMPARE(m_store->find(before.id)->text, before.text);
    }

    void sentence_withoutItsTranslation_isTakenOverAlone()
    {
        ReportEntry entry = openEntry();
        entry.results = {u"Mở 2 lớp. Soạn 1 giáo trình."_s, u"2 courses opened."_s};
        entry.difficulties = {u"Thiếu phòng."_s, u"Rooms are lacking."_s};
        ReportSection before = drawn();
        before.entries = {entry.id};
        put({entry, before});
        m_languages->use(Language::Vietnamese);
        m_window->openPage(u"passage"_s, before.id.uuid, {});
        settle();
        const Voice voice = voices(before).first();
        Q_EMIT firstOffer().first->linkActivated(u"0/2"_s);
        settle();
        const ReportSection alone = *m_store->find(before.id);
        QVERIFY(alone.text.vi.endsWith(u"Soạn 1 giáo trình %1."_s.arg(voice.mark(2))));
        QCOMPARE(alone.text.en, before.text.en);
        Q_EMIT firstOffer().first->linkActivated(u"0/3"_s);
        settle();
        const ReportSection both = *m_store->find(before.id);
        QVERIFY(both.text.vi.endsWith(u"Thiếu phòng %1."_s.arg(voice.mark(3))));
        QVERIFY(both.text.en.endsWith(u"Rooms are lacking %1."_s.arg(voice.mark(3))));
    }

    void theme_changed_isThatOfTheSentencesAndTheMarks()
    {
        m_appearance->apply(ThemeChoice::Light);
        m_window->openPage(u"passage"_s, drawn().id.uuid, {});
        settle();
        for (auto *each : page()->findChildren<FieldEditor *>())
            QVERIFY(!each->holdsTyped());
        m_appearance->apply(ThemeChoice::Dark);
        settle();
        const Theme &theme = themeOf(page()->palette());
        QVERIFY(firstOffer().first);
        QVERIFY(firstOffer().first->text().contains(u"color:"_s + theme.text.name()));
        int marks = 0;
        for (auto *each : page()->findChildren<GrowingEdit *>()) {
            const QTextBlock block = each->document()->firstBlock();
            for (const auto &range : block.layout()->formats()) {
                QCOMPARE(range.format.foreground().color(), theme.accent);
                ++marks;
            }
        }
        QVERIFY(marks > 0);
        for (auto *each : page()->findChildren<FieldEditor *>())
            QVERIFY(!each->holdsTyped());
    }

    void sentence_takenOver_isOfferedNoMore()
    {
        const ReportSection before = drawn();
        m_window->openPage(u"passage"_s, before.id.uuid, {});
        settle();
        const QString where = firstOffer().second;
        Q_EMIT firstOffer().first->linkActivated(where);
        settle();
        QVERIFY(firstOffer().second != where);
    }

    void sentence_withoutASource_isNamed()
    {
        ReportSection section = drawn();
        section.text.vi += u" Có 99 lớp."_s;
        put({section});
        m_window->openPage(u"passage"_s, section.id.uuid, {});
        settle();
        bool named = false;
        for (auto *view : page()->findChildren<QAbstractItemView *>()) {
            for (int row = 0; view->model() && row < view->model()->rowCount(); ++row)
                named = named || view->model()->index(row, 1).data() == u"Có 99 lớp."_s;
        }
        QVERIFY(named);
    }

    void reportAcceptedLater_isNamed_andDrawnInWithOneClick()
    {
        ConsolidatedReport draft = *m_store->find(drawn().report);
        const Id<MemberReport> later = draft.reports.takeLast();
        put({draft});
        m_window->openPage(u"passage"_s, drawn().id.uuid, {});
        settle();
        Directory names(*m_store);
        const QString code = names.code(m_store->find(later)->member);
        QVERIFY(says(u"Accepted, but not in this report yet: %1."_s.arg(code)));
        button(u"Consolidate again"_s)->click();
        settle();
        QVERIFY(m_store->find(draft.id)->reports.contains(later));
        QVERIFY(!says(u"not in this report yet"_s));
    }

    void keyboard_stepsOverTheHeadings()
    {
        m_window->openPage(u"passage"_s);
        settle();
        auto *outline = page()->findChild<OutlineList *>();
        outline->setFocus();
        const int first = outline->currentRow();
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(outline, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(outline->currentRow(), first + 3); // a heading lies between
    }

    void passageOfTheList_opensOnItsPage()
    {
        const ReportSection section = drawn();
        m_window->openPage(u"consolidated"_s, section.id.uuid, {});
        settle();
        button(u"Word it from what the members wrote"_s)->click();
        settle();
        QCOMPARE(m_window->currentPage(), u"passage"_s);
        bool shown = false;
        for (auto *each : page()->findChildren<GrowingEdit *>())
            shown = shown || (each->isVisible() && each->toPlainText() == section.text.vi);
        QVERIFY(shown);
    }

private:
    QList<Voice> voices(const ReportSection &section)
    {
        const OrganizationNames names(m_store->all<Organization>(),
                                      m_store->all<OrganizationName>());
        return voicesOf(*m_store, names, section, 2026);
    }
    /// The first passage of the present draft that draws on members' entries.
    ReportSection drawn()
    {
        for (const ReportSection &each : m_store->all<ReportSection>()) {
            const ConsolidatedReport *whole = m_store->find(each.report);
            if (whole->year == 2026 && each.entries.size() > 1)
                return each;
        }
        return {};
    }
    /// What a member can still say otherwise.
    ReportEntry openEntry()
    {
        for (const ReportEntry &each : m_store->all<ReportEntry>()) {
            if (m_store->find(each.report)->state == MemberReportState::Returned)
                return each;
        }
        return {};
    }
    /// A sentence that can be taken over: its label, and where it leads.
    std::pair<Label *, QString> firstOffer()
    {
        static const QRegularExpression link(u"href=\"([0-9]+/[0-9]+)\""_s);
        for (auto *each : page()->findChildren<Label *>()) {
            const auto found = link.match(each->text());
            if (each->isVisible() && found.hasMatch())
                return {each, found.captured(1)};
        }
        return {};
    }
};

QTEST_MAIN(TestPassage)
#include "tst_passage.moc"
