// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/programsettings.h"
#include "tests/support/windowtest.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/pagehelp.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/startdialog.h"
#include "ui/mainwindow/namebar.h"
#include "ui/printing/officialform.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTextBrowser>

using namespace LienKet;
using namespace Qt::StringLiterals;

/// The program's own house: a new file, the user's name, settings, backups and help.
class TestHome : public Test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeSample(); }
    void init() { QSettings().clear(); }
    void cleanup()
    {
        close();
        QSettings().clear();
    }

    void name_answeredOnce_standsBehindChangesAndIsAskedNoMore()
    {
        openCopy();
        auto *bar = m_window->findChild<NameBar *>();
        QVERIFY(bar && bar->isVisible());
        bar->findChild<QLineEdit *>()->setText(u"Trần Minh Anh"_s);
        bar->findChild<QPushButton *>()->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!m_window->findChild<NameBar *>());
        Person person;
        person.name = u"Lê An"_s;
        Step step;
        step.put = {person};
        QCOMPARE(m_store->commit(step)->step.who, u"Trần Minh Anh"_s);
        close();
        openCopy();
        QVERIFY(!m_window->findChild<NameBar *>());
        QCOMPARE(m_store->commit(step)->step.who, u"Trần Minh Anh"_s);
    }

    void name_answeredByEnter_pressesNothingElse()
    {
        openCopy();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        int pressed = 0;
        for (auto *each : m_window->findChildren<QAbstractButton *>())
            connect(each, &QAbstractButton::clicked, this, [&pressed] { ++pressed; });
        auto *name = m_window->findChild<NameBar *>()->findChild<QLineEdit *>();
        name->setText(u"Trần Minh Anh"_s);
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Return);
        settle();
        QVERIFY(!m_window->findChild<NameBar *>());
        QCOMPARE(pressed, 0);
        QVERIFY(!QApplication::activePopupWidget());
    }

    void settings_chosen_holdAtOnce()
    {
        openCopy();
        Directory names(*m_store);
        SettingsDialog dialog(names, *m_languages, *m_appearance, nullptr);
        const auto boxes = dialog.findChildren<QComboBox *>();
        for (QComboBox *box : boxes) {
            if (const int dut = box->findData(u"DUT"_s); dut > 0) {
                box->setCurrentIndex(dut);
                Q_EMIT box->activated(dut);
            }
        }
        QLineEdit *name = dialog.findChildren<QLineEdit *>().first();
        name->setText(u"  Lê An "_s);
        dialog.reject();
        QCOMPARE(Preferences::load(), (Preferences{u"Lê An"_s, u"DUT"_s, {}}));
    }

    void documentForm_chosen_isOfTheFileForEveryDesktop()
    {
        openCopy();
        const QByteArray digest = m_store->digest().value();
        Directory names(*m_store);
        SettingsDialog dialog(names, *m_languages, *m_appearance, nullptr);
        const auto shown = [](const SettingsDialog &settings, const QString &form) {
            for (QComboBox *box : settings.findChildren<QComboBox *>()) {
                if (box->findData(form) >= 0)
                    return box;
            }
            return static_cast<QComboBox *>(nullptr);
        };
        QComboBox *box = shown(dialog, u"nd30-2020-13"_s);
        QVERIFY(box);
        QCOMPARE(box->currentData().toString(), u"nd30-2020"_s);
        box->setCurrentIndex(box->findData(u"nd30-2020-13"_s));
        Q_EMIT box->activated(box->currentIndex());
        QCOMPARE(officialForm(*m_store), u"nd30-2020-13"_s);
        QCOMPARE(m_store->digest().value(), digest);
        QSettings().clear(); // another desktop
        SettingsDialog other(names, *m_languages, *m_appearance, nullptr);
        QCOMPARE(shown(other, u"nd30-2020"_s)->currentData().toString(), u"nd30-2020-13"_s);
        QVERIFY(keepProgramSetting(*m_store, u"document_profile"_s, u"of a later year"_s));
        QCOMPARE(officialForm(*m_store), u"nd30-2020"_s);
    }

    void dialogs_switchedToEnglish_equalFreshlyBuilt()
    {
        openCopy();
        m_languages->use(Language::Vietnamese);
        Directory names(*m_store);
        SettingsDialog settings(names, *m_languages, *m_appearance, nullptr);
        StartDialog start(*m_languages, sampleToday());
        NewFileDialog newFile(sampleToday(), nullptr);
        const QStringList vietnamese = textsOf(settings) + textsOf(start) + textsOf(newFile);
        m_languages->use(Language::English);
        QCoreApplication::sendPostedEvents();
        SettingsDialog freshSettings(names, *m_languages, *m_appearance, nullptr);
        StartDialog freshStart(*m_languages, sampleToday());
        NewFileDialog freshFile(sampleToday(), nullptr);
        QCOMPARE(textsOf(settings), textsOf(freshSettings));
        QCOMPARE(textsOf(start), textsOf(freshStart));
        QCOMPARE(textsOf(newFile), textsOf(freshFile));
        QVERIFY(vietnamese != textsOf(settings) + textsOf(start) + textsOf(newFile));
    }

    void newFile_ofEachBeginning_isAFileToWorkIn_data()
    {
        QTest::addColumn<bool>("empty");
        QTest::addColumn<int>("members");
        QTest::newRow("with the consortium") << false << 7;
        QTest::newRow("empty") << true << 0;
    }
    void newFile_ofEachBeginning_isAFileToWorkIn()
    {
        QFETCH(bool, empty);
        QFETCH(int, members);
        const QString path = m_folder.filePath(u"new %1.lienket"_s.arg(members));
        NewFileDialog dialog(QDate(2027, 1, 5), nullptr);
        dialog.findChildren<QRadioButton *>().at(empty ? 1 : 0)->setChecked(true);
        QVERIFY(dialog.create(path));
        QVERIFY(!dialog.create(path)); // it is there already, and stays
        open(path, Store::Mode::ReadWrite);
        QCOMPARE(m_store->count<Membership>(), members);
        QCOMPARE(m_store->all<ProgramYear>().size(), 1);
        QCOMPARE(m_store->all<ProgramYear>().first().year, 2027);
        QVERIFY(!m_store->undoable()->has_value());
        QCOMPARE(m_store->count<Activity>(), 0); // nothing invented
    }

    void consortium_ofTwoOffices_hasTheSameRecords()
    {
        QByteArray digests[2];
        for (int i = 0; i < 2; ++i) {
            const QString path = m_folder.filePath(u"office %1.lienket"_s.arg(i));
            QVERIFY(createProgram(path, Beginning::Consortium, QDate(2027, 1, 5)));
            digests[i] = Store::open(path, Store::Mode::ReadOnly).value()->digest().value();
        }
        QCOMPARE(digests[0], digests[1]);
    }

    void backup_ofAnOpenFile_holdsTheSameRecords()
    {
        openCopy();
        const QDateTime now(QDate(2026, 11, 18), QTime(14, 5));
        const auto copy = backUp(*m_store, m_folder.path(), now);
        QVERIFY(copy);
        QVERIFY(copy->endsWith(u"edited (2026-11-18 14.05.00).lienket"_s));
        const auto opened = Store::open(*copy, Store::Mode::ReadOnly);
        QCOMPARE((*opened)->digest().value(), m_store->digest().value());
        QCOMPARE(backUp(*m_store, m_folder.path(), now).error().code, Error::Code::Duplicate);
        QCOMPARE(backUp(*m_store, m_folder.filePath(u"none"_s), now).error().code,
                 Error::Code::NotFound);
    }

    void help_onEveryPage_beginsWithIt()
    {
        openCopy();
        for (const Language language : values<Language>()) {
            m_languages->use(language);
            for (const QString &key :
                 {u"year"_s, u"proposals"_s, u"topics"_s, u"activities"_s, u"subcommittee"_s,
                  u"reports"_s, u"consolidated"_s, u"agreements"_s, u"members"_s, u"people"_s,
                  u"resources"_s, u"areas"_s, u"rotation"_s, u"timeline"_s, u"charts"_s,
                  u"translations"_s, u"contradictions"_s, u"trash"_s}) {
                HelpDialog help(key, [&] { return m_window->pageTitle(key); });
                const QString text = help.findChild<QTextBrowser *>()->toPlainText();
                QVERIFY2(text.startsWith(m_window->pageTitle(key)), qPrintable(key));
                QVERIFY2(!pageHelp(key).isEmpty(), qPrintable(key));
            }
        }
    }

    void shortcuts_listEveryOneOfTheMenus()
    {
        openCopy();
        ShortcutsDialog dialog(m_window.get());
        const QString text = dialog.findChild<QTextBrowser *>()->toPlainText();
        for (const char *keys : {"Ctrl+Z", "Ctrl+N", "Ctrl+F", "F1", "Ctrl+1", "Ctrl+Shift+1"})
            QVERIFY2(text.contains(QLatin1StringView(keys)), keys);
    }

private:
    static QStringList textsOf(const QWidget &widget)
    {
        QStringList texts{widget.windowTitle()};
        for (const QLabel *each : widget.findChildren<QLabel *>())
            texts.append(each->text());
        for (const QAbstractButton *each : widget.findChildren<QAbstractButton *>())
            texts.append(each->text());
        for (const QComboBox *each : widget.findChildren<QComboBox *>()) {
            for (int i = 0; i < each->count(); ++i)
                texts.append(each->itemText(i));
        }
        return texts;
    }
};

QTEST_MAIN(TestHome)
#include "tst_home.moc"
