// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sampleprogram.h"
#include "core/store/store.h"
#include "ui/i18n/languageswitch.h"
#include "ui/mainwindow/programwindow.h"
#include "ui/pages/page.h"
#include "ui/widgets/appearance.h"

#include <QAbstractItemView>
#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMetaProperty>
#include <QTest>

using namespace LienKet;
using namespace Qt::StringLiterals;

namespace {

const QStringList pageKeys{
    u"year"_s,         u"proposals"_s,      u"topics"_s,     u"activities"_s, u"subcommittee"_s,
    u"reports"_s,      u"consolidated"_s,   u"agreements"_s, u"members"_s,    u"people"_s,
    u"resources"_s,    u"areas"_s,          u"rotation"_s,   u"timeline"_s,   u"charts"_s,
    u"translations"_s, u"contradictions"_s, u"trash"_s};

/// Every text that a widget shows or says, by its place in the tree of widgets.
void collect(const QObject &object, const QString &path, QMap<QString, QString> &texts)
{
    const QMetaObject *meta = object.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        const QByteArray name = property.name();
        if (property.metaType().id() != QMetaType::QString || name == "objectName" ||
            name == "styleSheet" || name == "inputMask" || name == "windowFilePath" ||
            name == "html" || name == "markdown")
            continue;
        if (const QString text = property.read(&object).toString(); !text.isEmpty())
            texts.insert(path + u'.' + QString::fromLatin1(name), text);
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&object);
        view && view->model() && !qobject_cast<const QHeaderView *>(view)) {
        const QAbstractItemModel &model = *view->model();
        for (int c = 0; c < model.columnCount(); ++c) {
            texts.insert(u"%1.head%2"_s.arg(path).arg(c),
                         model.headerData(c, Qt::Horizontal, Qt::DisplayRole).toString());
            for (int r = 0; r < model.rowCount(); ++r)
                texts.insert(u"%1.%2.%3"_s.arg(path).arg(r).arg(c),
                             model.index(r, c).data().toString());
        }
    }
    QHash<QString, int> seen;
    for (const QObject *child : object.children()) {
        const QString kind = QString::fromLatin1(child->metaObject()->className());
        // Qt makes some of its own helpers lazily; they say nothing.
        if (!child->isWidgetType() && !qobject_cast<const QAction *>(child))
            continue;
        collect(*child, u"%1/%2%3"_s.arg(path, kind).arg(seen[kind]++), texts);
    }
}

QMap<QString, QString> textsOf(const QWidget &widget)
{
    QMap<QString, QString> texts;
    collect(widget, {}, texts);
    return texts;
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void page_switchedToEnglish_equalsFreshlyBuilt_data();
    void page_switchedToEnglish_equalsFreshlyBuilt();
    void page_ofTheSample_showsSomething_data()
    {
        page_switchedToEnglish_equalsFreshlyBuilt_data();
    }
    void page_ofTheSample_showsSomething();
    void page_ofAnEmptyFile_saysWhatBelongsThere_data()
    {
        page_switchedToEnglish_equalsFreshlyBuilt_data();
    }
    void page_ofAnEmptyFile_saysWhatBelongsThere();
    void pictures_areSaved_whenAskedFor();

private:
    std::unique_ptr<ProgramWindow> window(Store &store)
    {
        auto made =
            std::make_unique<ProgramWindow>(store, sampleToday(), *m_languages, *m_appearance);
        made->resize(1440, 900);
        made->openToday();
        return made;
    }
    void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Store> m_empty;
    std::unique_ptr<LanguageSwitch> m_languages;
    std::unique_ptr<Appearance> m_appearance;
};

void TestPages::initTestCase()
{
    const QString path = m_folder.filePath(u"nhom-7.lienket"_s);
    const QString emptyPath = m_folder.filePath(u"empty.lienket"_s);
    const auto made = Store::create(path, [](Store &store) { return fillWithSample(store); });
    QVERIFY2(made, made ? "" : qPrintable(made.error().subject + made.error().detail));
    QVERIFY(Store::create(emptyPath));
    m_store = *Store::open(path, Store::Mode::ReadWrite);
    m_empty = *Store::open(emptyPath, Store::Mode::ReadWrite);
    m_appearance = std::make_unique<Appearance>();
    m_languages = std::make_unique<LanguageSwitch>(Language::Vietnamese);
}

void TestPages::page_switchedToEnglish_equalsFreshlyBuilt_data()
{
    QTest::addColumn<QString>("key");
    for (const QString &key : pageKeys)
        QTest::newRow(qPrintable(key)) << key;
}

void TestPages::page_switchedToEnglish_equalsFreshlyBuilt()
{
    QFETCH(QString, key);
    m_languages->use(Language::Vietnamese);
    const auto switched = window(*m_store);
    QVERIFY(switched->openPage(key));
    switched->show();
    settle();
    m_languages->use(Language::English);
    settle();
    const auto fresh = window(*m_store);
    QVERIFY(fresh->openPage(key));
    fresh->show();
    settle();
    const auto now = textsOf(*switched);
    const auto expected = textsOf(*fresh);
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (now.value(it.key()) != it.value())
            qWarning() << it.key() << now.value(it.key()) << "instead of" << it.value();
    }
    QCOMPARE(now, expected);
    m_languages->use(Language::Vietnamese);
}

void TestPages::page_ofTheSample_showsSomething()
{
    QFETCH(QString, key);
    const auto shown = window(*m_store);
    QVERIFY(shown->openPage(key));
    const Page *page = shown->page(key);
    QVERIFY(!page->title().isEmpty());
    QVERIFY(page->list() == nullptr || !page->findChildren<QAbstractItemView *>().isEmpty());
}

void TestPages::page_ofAnEmptyFile_saysWhatBelongsThere()
{
    QFETCH(QString, key);
    const auto shown = window(*m_empty);
    QVERIFY(shown->openPage(key));
    shown->show();
    settle();
    int words = 0;
    for (const QLabel *label : shown->page(key)->findChildren<QLabel *>())
        words += label->isVisible() && !label->text().isEmpty();
    QVERIFY(words >= 3);
}

void TestPages::pictures_areSaved_whenAskedFor()
{
    const QString folder = qEnvironmentVariable("LIENKET_PICTURES");
    if (folder.isEmpty())
        QSKIP("LIENKET_PICTURES names no folder");
    for (const Language language : values<Language>()) {
        m_languages->use(language);
        m_appearance->apply(language == Language::Vietnamese ? ThemeChoice::Light
                                                             : ThemeChoice::Dark);
        const auto shown = window(*m_store);
        shown->show();
        for (const QString &key : pageKeys) {
            QVERIFY(shown->openPage(key));
            settle();
            QVERIFY(
                shown->grab().save(u"%1/%2-%3.png"_s.arg(folder, key, QString(code(language)))));
        }
    }
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
