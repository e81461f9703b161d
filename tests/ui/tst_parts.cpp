// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/ordered.h"
#include "tests/support/windowtest.h"
#include "ui/forms/linkeditors.h"
#include "ui/forms/partrow.h"
#include "ui/pages/page.h"
#include "ui/pages/recordlist.h"
#include "ui/text/fieldtext.h"
#include "ui/text/nouns.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStringListModel>

using namespace LienKet;
using namespace Qt::StringLiterals;

/// Ordered parts of records, put into another order in the form, and areas in their tree.
class TestParts : public Test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeSample(); }
    void init()
    {
        openCopy();
        QVERIFY(m_window->openPage(u"agreements"_s));
        for (const AgreementParty &each : m_store->all<AgreementParty>()) {
            if (inOrder(each.agreement).size() > 3)
                m_agreement = each.agreement;
        }
        QVERIFY(page()->showRecord(m_agreement.uuid));
        page()->editRecord();
        settle();
        m_before = inOrder(m_agreement);
    }
    void cleanup() { close(); }

    void party_movedWithAltDown_isOneStepAndKeepsTheKeyboard()
    {
        const QByteArray digest = m_store->digest().value();
        press<AgreementParty>(0, Qt::Key_Down);
        QList<QUuid> expected = m_before;
        expected.move(0, 1);
        QCOMPARE(inOrder(m_agreement), expected);
        press<AgreementParty>(1, Qt::Key_Down); // the same one goes on
        expected.move(1, 2);
        QCOMPARE(inOrder(m_agreement), expected);
        QVERIFY(m_store->undo());
        QVERIFY(m_store->undo());
        QCOMPARE(m_store->digest().value(), digest);
    }

    void firstParty_movedUp_staysWhereItIs()
    {
        press<AgreementParty>(0, Qt::Key_Up);
        QCOMPARE(inOrder(m_agreement), m_before);
    }

    void party_draggedBelowTheThird_standsThere()
    {
        dragPart<AgreementParty>(0, 2);
        QList<QUuid> expected = m_before;
        expected.move(0, 2);
        QCOMPARE(inOrder(m_agreement), expected);
    }

    void clauseInTheForm_saysNothingOfATextThatDoesNotDiverge()
    {
        Directory names(*m_store);
        FieldText text(names, Language::English);
        for (const ScopeItem &clause : m_store->all<ScopeItem>()) {
            const QString told =
                text.summary({QLatin1StringView(ScopeItem::table), clause.id.uuid}, "agreement"_L1);
            QCOMPARE(told.contains(word(clause.divergence)), clause.divergence != Divergence::None);
            QVERIFY2(!told.contains(word(Prevails::Undecided)), qPrintable(told));
        }
    }

    void area_movedWithAltDown_standsBelowTheNextWithItsFieldsAndComesBack()
    {
        const QByteArray digest = m_store->digest().value();
        QVERIFY(m_window->openPage(u"areas"_s));
        auto *table = page()->findChild<TableView *>();
        const QStringList before = codes(table);
        const auto next = std::find_if(before.begin() + 1, before.end(),
                                       [](const QString &code) { return code.size() == 2; });
        table->setCurrentIndex(table->model()->index(0, 0));
        m_window->activateWindow();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
        settle();
        QCOMPARE(codes(table).first(), *next);
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), before.first());
        QVERIFY(m_store->undo());
        settle();
        QCOMPARE(codes(table), before);
        QCOMPARE(m_store->digest().value(), digest);
    }

    void area_draggedWhereSomeAreFilteredAway_staysWhereItIs()
    {
        QVERIFY(m_window->openPage(u"areas"_s));
        settle();
        auto *table = page()->findChild<TableView *>();
        page()->findChild<RecordList *>()->setFilters({{u"level"_s, {u"area"_s}}});
        settle();
        const QByteArray digest = m_store->digest().value();
        drag(table, 0, 1);
        QCOMPARE(m_store->digest().value(), digest);
    }

    void form_whosePartIsMoved_staysWhereItWasScrolledTo()
    {
        QScrollBar *bar = nullptr;
        for (auto *each : pane()->findChildren<QScrollArea *>())
            bar = each->verticalScrollBar();
        bar->setValue(bar->maximum());
        settle();
        const int before = bar->value();
        QVERIFY(before > 0);
        dragPart<AgreementParty>(0, 2);
        QTest::qWait(20);
        QCOMPARE(bar->value(), before);
        press<AgreementParty>(0, Qt::Key_Down); // now with the keyboard in the list
        QTest::qWait(20);
        const PartRow *moved = rows<AgreementParty>().at(1);
        QVERIFY(moved->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!moved->visibleRegion().isEmpty());
    }

    void proposalOfAnAgendaItem_isOfferedFromTheMeetingsYearFirst()
    {
        QVERIFY(m_window->openPage(u"subcommittee"_s));
        const Id<Meeting> meeting = m_store->ofYear<Meeting>(m_window->year()).first().id;
        QVERIFY(page()->showRecord(meeting.uuid));
        page()->editRecord();
        settle();
        const auto items = orderedParts(*m_store, &AgendaItem::meeting, meeting);
        pane()->showPart({QLatin1StringView(AgendaItem::table), items.first().id.uuid},
                         u"proposal"_s);
        settle();
        m_window->activateWindow();
        settle();
        auto *picker = editor("proposal")->findChild<RecordPicker *>();
        picker->clearFocus();
        picker->setFocus();
        QTest::keyClick(picker, Qt::Key_Down);
        const QStringList offered = picker->findChild<QStringListModel *>()->stringList();
        const int ofTheYear = m_store->countOfYear<Proposal>(m_window->year());
        QVERIFY(ofTheYear > 3 && offered.size() > ofTheYear);
        static const QRegularExpression withYear(u"^20\\d\\d · "_s);
        for (int at = 0; at < offered.size(); ++at)
            QCOMPARE(offered.at(at).contains(withYear), at >= ofTheYear);
    }

    void numberThatNobodyTyped_isNotToldAsZero()
    {
        Directory names(*m_store);
        FieldText text(names, Language::English);
        AgendaItem item = m_store->all<AgendaItem>().last();
        item.proposal = {};
        item.duration.reset();
        put({item});
        const RecordKey key{QLatin1StringView(AgendaItem::table), item.id.uuid};
        QCOMPARE(text.summary(key, "meeting"_L1), item.subject.en);
        item.duration = 45;
        put({item});
        QCOMPARE(FieldText(names, Language::English).summary(key, "meeting"_L1),
                 item.subject.en + u" · 45 min"_s);
    }

    void agenda_typedDraggedAndMovedByTheKeyboard_isInThatOrderAndUndone()
    {
        QVERIFY(m_window->openPage(u"subcommittee"_s));
        const Id<Meeting> meeting = m_store->ofYear<Meeting>(m_window->year()).first().id;
        for (const AgendaItem &each : orderedParts(*m_store, &AgendaItem::meeting, meeting)) {
            Step step;
            step.remove(each.id);
            QVERIFY(m_store->commit(step));
        }
        QVERIFY(page()->showRecord(meeting.uuid));
        page()->editRecord();
        settle();
        const QByteArray digest = m_store->digest().value();
        for (QPushButton *each : pane()->findChildren<QPushButton *>()) {
            if (each->accessibleName() == u"Add: Agenda item"_s)
                each->click();
        }
        settle();
        m_window->activateWindow();
        settle();
        for (const QString &text : {u"mot"_s, u"hai"_s, u"ba"_s}) {
            auto *edit = editor("subject")->findChildren<QPlainTextEdit *>().first();
            edit->setFocus();
            QTest::keyClicks(edit, text);
            const bool last = text == u"ba"_s;
            QTest::keyClick(edit, last ? Qt::Key_Left : Qt::Key_Return,
                            last ? Qt::AltModifier : Qt::ControlModifier);
            settle();
        }
        QCOMPARE(agendaOf(meeting), (QStringList{u"mot"_s, u"hai"_s, u"ba"_s}));
        press<AgendaItem>(2, Qt::Key_Up);
        QCOMPARE(agendaOf(meeting), (QStringList{u"mot"_s, u"ba"_s, u"hai"_s}));
        dragPart<AgendaItem>(0, 2);
        QCOMPARE(agendaOf(meeting), (QStringList{u"ba"_s, u"hai"_s, u"mot"_s}));
        for (int step = 0; step < 5; ++step)
            QVERIFY(m_store->undo());
        QCOMPARE(m_store->digest().value(), digest);
    }

    void area_draggedOverTheNext_standsBelowItWithItsFields()
    {
        const QByteArray digest = m_store->digest().value();
        QVERIFY(m_window->openPage(u"areas"_s));
        settle();
        auto *table = page()->findChild<TableView *>();
        const QStringList before = codes(table);
        const auto next = int(std::find_if(before.begin() + 1, before.end(),
                                           [](const QString &code) { return code.size() == 2; }) -
                              before.begin());
        drag(table, 0, next);
        QCOMPARE(codes(table).first(), before.at(next));
        QVERIFY(m_store->undo());
        settle();
        QCOMPARE(codes(table), before);
        drag(table, next, 0);
        QCOMPARE(codes(table).first(), before.at(next));
        QVERIFY(m_store->undo());
        QCOMPARE(m_store->digest().value(), digest);
    }

private:
    /// From the middle of one row to that of another.
    static void drag(TableView *table, int from, int to)
    {
        const auto middle = [table](int row) {
            return table->visualRect(table->model()->index(row, 1)).center();
        };
        QWidget *rows = table->viewport();
        const auto send = [rows](QEvent::Type type, QPoint at, Qt::MouseButton button) {
            QMouseEvent event(type, at, rows->mapToGlobal(at), button, Qt::LeftButton,
                              Qt::NoModifier);
            QCoreApplication::sendEvent(rows, &event);
        };
        const QPoint end = middle(to);
        send(QEvent::MouseButtonPress, middle(from), Qt::LeftButton);
        send(QEvent::MouseMove, end, Qt::NoButton);
        send(QEvent::MouseButtonRelease, end, Qt::LeftButton);
        settle();
    }

    static QStringList codes(const TableView *table)
    {
        QStringList codes;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            codes.append(table->model()->index(row, 0).data().toString());
        return codes;
    }

    QList<QUuid> inOrder(Id<Agreement> agreement)
    {
        QList<QUuid> ids;
        for (const auto &each : orderedParts(*m_store, &AgreementParty::agreement, agreement))
            ids.append(each.id.uuid);
        return ids;
    }

    QStringList agendaOf(Id<Meeting> meeting)
    {
        QStringList subjects;
        for (const auto &each : orderedParts(*m_store, &AgendaItem::meeting, meeting))
            subjects.append(each.subject.text(Language::Vietnamese));
        return subjects;
    }

    /// The parts' rows from the top.
    template <class Part>
    QList<PartRow *> rows()
    {
        QList<PartRow *> rows = page()->findChildren<PartRow *>();
        rows.removeIf(
            [](const PartRow *row) { return row->part().table != QLatin1StringView(Part::table); });
        std::sort(rows.begin(), rows.end(),
                  [](const PartRow *a, const PartRow *b) { return a->y() < b->y(); });
        return rows;
    }

    template <class Part>
    void press(int row, Qt::Key key)
    {
        rows<Part>().at(row)->focusWords();
        QTest::keyClick(rows<Part>().at(row)->template findChild<LinkLabel *>(), key,
                        Qt::AltModifier);
        settle();
    }

    /// By its dots to below another.
    template <class Part>
    void dragPart(int from, int to)
    {
        const auto parts = rows<Part>();
        QWidget *grip =
            parts.at(from)
                ->template findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)
                .first();
        const QPoint below =
            grip->mapFromGlobal(parts.at(to)->mapToGlobal(parts.at(to)->rect().bottomLeft()));
        QTest::mousePress(grip, Qt::LeftButton);
        QTest::mouseMove(grip, below);
        QTest::mouseRelease(grip, Qt::LeftButton, {}, below);
        settle();
    }

    Id<Agreement> m_agreement;
    QList<QUuid> m_before;
};

QTEST_MAIN(TestParts)
#include "tst_parts.moc"
