// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowtest.h"
#include "ui/forms/partrow.h"
#include "ui/pages/page.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QMouseEvent>

using namespace LienKet;
using namespace Qt::StringLiterals;

/// The ordered parts of an agreement, put into another order in its form.
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
        press(0, Qt::Key_Down);
        QList<QUuid> expected = m_before;
        expected.move(0, 1);
        QCOMPARE(inOrder(m_agreement), expected);
        press(1, Qt::Key_Down); // the same one goes on
        expected.move(1, 2);
        QCOMPARE(inOrder(m_agreement), expected);
        QVERIFY(m_store->undo());
        QVERIFY(m_store->undo());
        QCOMPARE(m_store->digest().value(), digest);
    }

    void firstParty_movedUp_staysWhereItIs()
    {
        press(0, Qt::Key_Up);
        QCOMPARE(inOrder(m_agreement), m_before);
    }

    void party_draggedBelowTheThird_standsThere()
    {
        PartRow *first = rows().first();
        auto *grip = first->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly).first();
        const QPoint below =
            grip->mapFromGlobal(rows().at(2)->mapToGlobal(rows().at(2)->rect().bottomLeft()));
        QTest::mousePress(grip, Qt::LeftButton);
        QTest::mouseMove(grip, below);
        QTest::mouseRelease(grip, Qt::LeftButton, {}, below);
        settle();
        QList<QUuid> expected = m_before;
        expected.move(0, 2);
        QCOMPARE(inOrder(m_agreement), expected);
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
        QList<AgreementParty> parties;
        for (const AgreementParty &each : m_store->all<AgreementParty>()) {
            if (each.agreement == agreement)
                parties.append(each);
        }
        std::sort(parties.begin(), parties.end(),
                  [](const auto &a, const auto &b) { return a.ordinal < b.ordinal; });
        QList<QUuid> ids;
        for (const AgreementParty &each : std::as_const(parties))
            ids.append(each.id.uuid);
        return ids;
    }

    /// The parties' rows from the top.
    QList<PartRow *> rows()
    {
        QList<PartRow *> rows = page()->findChildren<PartRow *>();
        rows.removeIf([](const PartRow *row) {
            return row->part().table != QLatin1StringView(AgreementParty::table);
        });
        std::sort(rows.begin(), rows.end(),
                  [](const PartRow *a, const PartRow *b) { return a->y() < b->y(); });
        return rows;
    }

    void press(int row, Qt::Key key)
    {
        rows().at(row)->focusWords();
        QTest::keyClick(rows().at(row)->findChild<LinkLabel *>(), key, Qt::AltModifier);
        settle();
    }

    Id<Agreement> m_agreement;
    QList<QUuid> m_before;
};

QTEST_MAIN(TestParts)
#include "tst_parts.moc"
