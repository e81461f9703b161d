// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The activities page with 100,000 rows: from a keystroke in its filter to the painted table
// against one repaint of the table, the same in the search of the whole file against one repaint of
// what it found, and a sort by title against sorting the titles themselves. Beside them, without a
// limit, what QSortFilterProxyModel takes for the filter and for the sort.
#include "tests/bench/activities.h"
#include "tests/bench/interleaved.h"
#include "ui/mainwindow/searchresults.h"
#include "ui/models/tablemodel.h"
#include "ui/pages/activitiespage.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>

using namespace LienKet;

namespace {

template <class W>
W &child(QWidget &page)
{
    auto *found = page.findChild<W *>();
    if (!found)
        qFatal("The page has changed.");
    return *found;
}

const QString typed = QStringLiteral("hoi thao khoa 99");

/// Calls `type` with the text as it grows: every length has its turn as often as the others.
Bench::Measure typing(const std::function<void(const QString &)> &type)
{
    return Bench::timed([type] {
        for (qsizetype length = 1; length <= typed.size(); ++length)
            type(typed.left(length));
    });
}

void compareKeystroke(QWidget &page)
{
    auto &filter = child<QLineEdit>(page);
    auto &table = child<TableView>(page);
    QWidget *rows = table.viewport();
    const auto repaint = typing([rows](const QString &) { rows->repaint(); });
    const auto keystroke = typing([&filter, rows](const QString &text) {
        filter.setText(text);
        rows->repaint();
    });
    auto &model = static_cast<TableModel &>(*table.model());
    Bench::compareOnce(
        "the longest slice of reading ahead",
        [&model] {
            double longest = 0;
            for (bool done = false; !done;)
                longest = std::max(longest, Bench::timed([&] {
                                       constexpr int slice = 8; // see RecordList
                                       done = model.readAhead(QDeadlineTimer(slice));
                                   })());
            return longest;
        },
        repaint);
    Bench::compareOnce("the first keystrokes in the filter", keystroke, repaint);
    Bench::compare("keystrokes in the filter", 1.5, keystroke, repaint);
    filter.clear();

    QSortFilterProxyModel proxy;
    proxy.setSourceModel(table.model());
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    Bench::compareOnce("- by QSortFilterProxyModel",
                       typing([&proxy](const QString &text) { proxy.setFilterFixedString(text); }),
                       repaint);
}

void compareSearch(QWidget &page, Directory &names)
{
    SearchField field(&page);
    SearchIndex index(names);
    SearchResults results(
        field, index, [](const QString &key) { return key; }, &page);
    const auto repaint = typing([&results](const QString &) { results.repaint(); });
    const auto keystroke = typing([&](const QString &text) {
        field.setText(text);
        results.repaint();
    });
    Bench::compareOnce("the search, when it is entered",
                       Bench::timed([&index] { index.prepare(); }), repaint);
    Bench::compare("keystrokes in the search", 3, keystroke, repaint);
}

void compareSort(QWidget &page, Store &store)
{
    constexpr int title = 1;
    QAbstractItemModel *model = child<TableView>(page).model();
    QList<QString> titles;
    for (const Activity &each : store.all<Activity>())
        titles.append(each.title.vi);
    bool ascending = false;
    const auto subject = [&] {
        ascending = !ascending;
        model->sort(title, ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
    };
    const auto floor = [&titles] {
        QList<QString> sorted = titles;
        std::sort(sorted.begin(), sorted.end());
    };
    Bench::compare("a sort by title", 0.2, Bench::timed(subject), Bench::timed(floor));

    QSortFilterProxyModel proxy;
    proxy.setSourceModel(model);
    proxy.setSortLocaleAware(true);
    Bench::compareOnce("- by QSortFilterProxyModel", Bench::timed([&proxy] { proxy.sort(title); }),
                       Bench::timed(floor));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const Appearance appearance;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.lienket"));
    if (const auto made = Store::create(path, Bench::fillWithActivities); !made)
        qFatal("%s %s", qPrintable(made.error().subject), qPrintable(made.error().detail));
    auto store = Store::open(path, Store::Mode::ReadOnly).value();
    Directory names(*store);
    ActivitiesPage page({*store, names, QDate(Bench::activitiesYear, 12, 31)});
    page.setYear(Bench::activitiesYear);
    page.refresh();
    page.resize(1216, 800);
    page.show();
    QCoreApplication::processEvents();
    compareKeystroke(page);
    compareSearch(page, names);
    compareSort(page, *store);
    return 0;
}
