// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The activities page with 100,000 rows: from a keystroke in its filter to the painted table
// against one repaint of the table, and a sort by title against sorting the titles themselves.
#include "tests/bench/activities.h"
#include "tests/bench/interleaved.h"
#include "ui/pages/activitiespage.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QLineEdit>
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

void compareKeystroke(QWidget &page)
{
    auto &filter = child<QLineEdit>(page);
    QWidget *rows = child<TableView>(page).viewport();
    const QString typed = QStringLiteral("hoi thao khoa 99");
    int length = 0;
    const auto repaint = [rows] { rows->repaint(); };
    const auto keystroke = [&, rows] {
        length = length % int(typed.size()) + 1;
        filter.setText(typed.left(length));
        rows->repaint();
    };
    // Every length of the text has its turn as often as the others.
    const auto each = [&](auto work) {
        return Bench::timed([&typed, work] {
            for (qsizetype i = 0; i < typed.size(); ++i)
                work();
        });
    };
    Bench::compare("a keystroke in the filter", 1.5, each(keystroke), each(repaint));
    filter.clear();
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
    compareSort(page, *store);
    return 0;
}
