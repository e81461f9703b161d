// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/support/windowtest.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/recordpane.h"
#include "ui/models/tablemodel.h"
#include "ui/pages/page.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextDocument>

using namespace LienKet;
using namespace Qt::StringLiterals;

/// What people and sheets put into a text field: kept as it is and shown as it is, or refused with
/// the reason.
class TestHostile : public Test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeSample(); }
    void init()
    {
        openCopy();
        QVERIFY(m_window->openPage(u"topics"_s));
        m_window->page(u"topics"_s)->editRecord();
        settle();
    }
    void cleanup() { close(); }

    void text_ofAnyKind_isKeptAndShownLiterally_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        const auto same = [](const char *name, const QString &text) {
            QTest::newRow(name) << text << text;
        };
        same("markup", u"<b>đậm</b><script>alert(1)</script>"_s);
        same("picture of a path", u"<img src=\"/etc/passwd\"><img src='file:///x.png'>"_s);
        same("entities", u"&amp; &lt; &#x41; R&D"_s);
        same("place markers", u"%1 %2 %n %L1 100%"_s);
        same("formula", u"=HYPERLINK(\"http://x\";\"y\")"_s);
        same("formula with a sign", u"@SUM(A1) +1-1"_s);
        same("right to left", u"a\u202Egnp.exe\u202C b"_s);
        same("beyond the first plane", u"🎓 Nhóm 7"_s);
        same("accelerator", u"&Tệp && Sửa"_s);
        same("markdown", u"# [x](file:///etc/passwd) **y**"_s);
        QTest::newRow("decomposed")
            << u"Đại học"_s.normalized(QString::NormalizationForm_D) << u"Đại học"_s;
    }
    void text_ofAnyKind_isKeptAndShownLiterally()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        type(typed);
        const Topic topic = shown();
        QCOMPARE(topic.title.vi, kept);
        m_languages->use(Language::Vietnamese);
        settle();
        const TableModel &model = *m_window->page(u"topics"_s)->list();
        QStringList cells;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(model.index(row, column).data().toString());
        }
        QVERIFY(!cells.filter(kept).isEmpty());
        QCOMPARE(vietnamese()->toPlainText(), kept);
        QCOMPARE(interpreted(), QStringList());
        QVERIFY(menuSays(kept));
    }

    void text_thatCannotBeStored_isRefusedWithTheReason_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s;
        QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD800) + u"b"_s;
        QTest::newRow("10 MB") << QString(10 * 1024 * 1024, u'x');
    }
    void text_thatCannotBeStored_isRefusedWithTheReason()
    {
        QFETCH(QString, typed);
        const Topic before = shown();
        // The editor's own document would clean some of it: what comes in by another way is judged
        // by the same rule.
        Topic edited = before;
        edited.title.vi = typed;
        Step step;
        step.put = {edited};
        const auto done = m_store->commit(step);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Invalid);
        QVERIFY(textProblem(typed));
        QCOMPARE(*m_store->find(before.id), before);
    }

    void tenMegabytes_pasted_areRefusedWithTheReason()
    {
        const Topic before = shown();
        QGuiApplication::clipboard()->setText(QString(10 * 1024 * 1024, u'x'));
        vietnamese()->paste();
        settle();
        QCOMPARE(*m_store->find(before.id), before);
        QVERIFY(title()->isFaulty());
        QCOMPARE(vietnamese()->toPlainText(), before.title.vi);
        type(u"Tên mới"_s);
        QVERIFY(!title()->isFaulty());
        QCOMPARE(m_store->find(before.id)->title.vi, u"Tên mới"_s);
    }

private:
    FieldEditor *title()
    {
        for (FieldEditor *each : m_window->page(u"topics"_s)
                                     ->findChild<RecordPane *>()
                                     ->findChildren<FieldEditor *>()) {
            if (each->field().name == "title"_L1)
                return each;
        }
        qFatal("no title");
    }
    QPlainTextEdit *vietnamese() { return title()->findChildren<QPlainTextEdit *>().first(); }

    Topic shown()
    {
        const RecordKey key = m_window->page(u"topics"_s)->findChild<RecordPane *>()->form().key();
        return *m_store->find(Id<Topic>{key.id});
    }

    void type(const QString &text)
    {
        QPlainTextEdit *edit = vietnamese();
        edit->setPlainText(text);
        if (edit->hasFocus())
            edit->clearFocus();
        QFocusEvent out(QEvent::FocusOut, Qt::TabFocusReason);
        QCoreApplication::sendEvent(edit, &out);
        settle();
    }

    /// Labels that would take their text for markup though it is a person's.
    QStringList interpreted()
    {
        QStringList found;
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            const bool rich =
                label->textFormat() == Qt::RichText ||
                (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
            const QString text = label->text();
            for (const auto *mark : {"<script", "<img", "<b>đậm"}) {
                if (rich && text.contains(QString::fromUtf8(mark)))
                    found.append(text);
            }
        }
        return found;
    }

    /// "Undo: …" names the record, with each & doubled, or else without its name.
    bool menuSays(const QString &text)
    {
        const QString shownText = QString(text).replace(u'&', "&&"_L1);
        for (const QAction *action : m_window->findChildren<QAction *>()) {
            if (action->text().contains(shownText))
                return true;
        }
        return false;
    }
};

QTEST_MAIN(TestHostile)
#include "tst_hostile.moc"
