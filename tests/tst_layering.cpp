// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QtTest>

namespace {

struct Layer
{
    QString folder;
    QStringList mayInclude;
};

// Who may include whom. A layer may always include itself; core's layers are written out, a layer
// of ui may also include all of core but its database.
const QList<Layer> layers{
    {u"core/base"_qs, {}},
    {u"core/db"_qs, {u"core/base"_qs}},
    {u"core/domain"_qs, {u"core/base"_qs}},
    {u"core/store"_qs, {u"core/db"_qs, u"core/domain"_qs, u"core/base"_qs}},
    {u"core/services"_qs, {u"core/store"_qs, u"core/domain"_qs, u"core/base"_qs}},
    {u"ui/i18n"_qs, {}},
    {u"ui/text"_qs, {}},
    {u"ui/devices"_qs, {}},
    {u"ui/widgets"_qs, {u"ui/i18n"_qs, u"ui/text"_qs}},
    {u"ui/models"_qs, {u"ui/text"_qs}},
    {u"ui/charts"_qs, {u"ui/text"_qs, u"ui/devices"_qs, u"ui/widgets"_qs}},
    {u"ui/timeline"_qs, {u"ui/text"_qs, u"ui/devices"_qs, u"ui/widgets"_qs, u"ui/charts"_qs}},
    {u"ui/printing"_qs, {u"ui/text"_qs, u"ui/charts"_qs, u"ui/timeline"_qs}},
    {u"ui/forms"_qs, {u"ui/i18n"_qs, u"ui/widgets"_qs, u"ui/models"_qs, u"ui/text"_qs}},
    {u"ui/dialogs"_qs,
     {u"ui/devices"_qs, u"ui/i18n"_qs, u"ui/widgets"_qs, u"ui/printing"_qs, u"ui/text"_qs}},
    {u"ui/pages"_qs, {u"ui"_qs}},
    {u"ui"_qs, {u"ui"_qs}}, // the main window
    {u"app"_qs, {u"core"_qs, u"ui"_qs}},
};

const QStringList coreForUi{u"core/base"_qs, u"core/domain"_qs, u"core/store"_qs,
                            u"core/services"_qs};

QString sourceFolder()
{
    return QStringLiteral(LIENKET_SOURCE_DIR);
}

bool inFolder(const QString &path, const QString &folder)
{
    return path.startsWith(folder + u'/');
}

bool inAnyFolder(const QString &path, const QStringList &folders)
{
    return std::any_of(folders.begin(), folders.end(),
                       [&](const QString &folder) { return inFolder(path, folder); });
}

/// The innermost layer that holds the file, or none for a file outside the house.
const Layer *layerOf(const QString &path)
{
    const auto found = std::find_if(layers.begin(), layers.end(), [&](const Layer &layer) {
        return inFolder(path, layer.folder);
    });
    return found == layers.end() ? nullptr : &*found;
}

QString read(const QString &path)
{
    QFile file(sourceFolder() + u'/' + path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sources()
{
    QStringList paths;
    for (const auto &top : {u"core"_qs, u"ui"_qs, u"app"_qs}) {
        QDirIterator files(sourceFolder() + u'/' + top, {u"*.h"_qs, u"*.cpp"_qs}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(files.next().mid(sourceFolder().size() + 1));
    }
    paths.sort();
    return paths;
}

QStringList captured(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured(1));
    return found;
}

bool mayInclude(const QString &path, const QString &included)
{
    const Layer *layer = layerOf(path);
    if (!layer)
        return false;
    const bool shown = inFolder(path, u"ui"_qs) && inAnyFolder(included, coreForUi);
    return shown || layer == layerOf(included) || inAnyFolder(included, layer->mayInclude);
}

QString withoutComments(QString text)
{
    static const QRegularExpression comment(u"/\\*.*?\\*/|(?<!:)//[^\n]*"_qs,
                                            QRegularExpression::DotMatchesEverythingOption);
    return text.remove(comment);
}

bool isHeaderOf(const QString &module, const QString &header)
{
    return header.startsWith(module + u'/') ||
           QFile::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module + u'/' +
                         header);
}

bool isQtHeader(const QString &header)
{
    static const QRegularExpression qt(u"^(Q[A-Zt]|q[a-z0-9]+\\.h$)"_qs);
    return qt.match(header).hasMatch();
}

void oneRowPerSource()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : sources())
        QTest::newRow(qPrintable(path)) << path;
}

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void include_ofOwnCode_allowedByTable_data() { oneRowPerSource(); }
    void include_ofOwnCode_allowedByTable()
    {
        QFETCH(QString, path);
        QStringList forbidden;
        for (const QString &included : captured(read(path), u"^#include \"([^\"]+)\""_qs)) {
            const bool generated = included.endsWith(u".moc"_qs);
            if (!generated && !mayInclude(path, included))
                forbidden.append(included);
        }
        QCOMPARE(forbidden.join(u'\n'), QString());
    }

    void include_ofQtInCore_coreModulesOnly_data() { oneRowPerSource(); }
    void include_ofQtInCore_coreModulesOnly()
    {
        QFETCH(QString, path);
        if (!inFolder(path, u"core"_qs))
            return;
        QStringList forbidden;
        for (const QString &header : captured(read(path), u"^#include <([^>]+)>"_qs)) {
            const bool database = header == u"sqlite3.h"_qs || isHeaderOf(u"QtSql"_qs, header);
            if (database ? !inFolder(path, u"core/db"_qs)
                         : isQtHeader(header) && !isHeaderOf(u"QtCore"_qs, header))
                forbidden.append(header);
        }
        QCOMPARE(forbidden.join(u'\n'), QString());
    }

    void sql_outsideDatabaseAndStore_none_data() { oneRowPerSource(); }
    void sql_outsideDatabaseAndStore_none()
    {
        QFETCH(QString, path);
        if (inAnyFolder(path, {u"core/db"_qs, u"core/schema"_qs, u"core/store"_qs}))
            return;
        // One letter case throughout tells a statement from an English sentence ("Select a file").
        const QString statements = u"\"\\s*((?:%1)\\b[^\"]*)"_qs;
        const QString words = u"select|insert into|update \\w+ set|delete from|create table|"
                              "create index|create view|alter table|drop table|pragma"_qs;
        const QString code = withoutComments(read(path));
        const QString capitals = words.toUpper().replace(u"\\W"_qs, u"\\w"_qs);
        QCOMPARE(captured(code, statements.arg(words)).join(u'\n'), QString());
        QCOMPARE(captured(code, statements.arg(capitals)).join(u'\n'), QString());
    }

    void sentences_inCore_none_data() { oneRowPerSource(); }
    void sentences_inCore_none()
    {
        QFETCH(QString, path);
        if (!inFolder(path, u"core"_qs))
            return;
        const QString code = withoutComments(read(path));
        QCOMPARE(
            captured(code, u"\\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\\("_qs).join(u'\n'),
            QString());
    }

    // "%1 by %2".arg(userText).arg(x) replaces a "%2" inside the user's text.
    void arguments_ofTexts_setInOneCall_data() { oneRowPerSource(); }
    void arguments_ofTexts_setInOneCall()
    {
        QFETCH(QString, path);
        const QString code = withoutComments(read(path));
        QCOMPARE(captured(code, u"(\\.arg(\\((?:[^()]|(?2))*\\))\\s*\\.arg\\()"_qs).join(u'\n'),
                 QString());
    }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
