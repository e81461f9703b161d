// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/areaspage.h"

#include "ui/forms/ordering.h"
#include "ui/i18n/languageswitch.h"
#include "ui/pages/donebar.h"
#include "ui/pages/recordlist.h"
#include "ui/pages/sheets.h"
#include "ui/text/errors.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QShortcut>

namespace LienKet {

using namespace Qt::StringLiterals;

AreasPage::AreasPage(const Workspace &workspace, QWidget *parent) : EntityPage(workspace, parent)
{
    for (const auto &[key, by] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), records()->view());
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { move(by); });
    }
    QWidget *rows = records()->view()->viewport();
    m_drop = new QWidget(rows);
    m_drop->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_drop->setBackgroundRole(QPalette::Link);
    m_drop->setAutoFillBackground(true);
    m_drop->hide();
    rows->installEventFilter(this);
}

QString AreasPage::title() const
{
    return tr("Cooperation areas");
}

QList<Column> AreasPage::columns()
{
    Directory &n = names();
    const auto order = [this](const Area &a) -> qint64 {
        const Area *parent = store().find(a.parent);
        return parent ? parent->ordinal * 1000 + a.ordinal + 1 : a.ordinal * 1000;
    };
    return {
        {.key = u"code"_s,
         .cell = cell([](const Area &a) {
             Cell code(a.code);
             code.bold = !a.parent;
             code.muted = !code.bold;
             return code;
         }),
         .sortBy = SortBy::Value,
         .value = value(order),
         .hint = {.characters = 6}},
        {.key = u"name"_s,
         .cell = cell([&n](const Area &a) {
             Cell name = textCell(a.name, currentLanguage());
             name.area = n.areaColour(a.id);
             name.bold = !a.parent;
             if (a.parent) // beneath its area
                 name.text.prepend(u"\u2003"_s);
             name.note = a.retiredOn.isValid() ? tr("retired") : QString();
             return name;
         }),
         .hint = {.wraps = true},
         .copied =
             [this](int record) { return textCell(at(record).name, currentLanguage()).plain(); }},
        {.key = u"topics"_s,
         .title = [] { return tr("Topics"); },
         .cell = cell([this](const Area &a) {
             int count = 0;
             for (const Topic &each : store().all<Topic>())
                 count += each.area == a.id;
             return QString::number(count);
         }),
         .hint = {.characters = 5, .rank = 1},
         .alignment = Qt::AlignRight | Qt::AlignVCenter}};
}

QList<Facet> AreasPage::facets()
{
    return {{.key = u"level"_s,
             .name = [] { return tr("Level"); },
             .codes = [this](int i) { return QStringList{at(i).parent ? u"field"_s : u"area"_s}; },
             .word =
                 [](const QString &code) {
                     return code == u"area"_s ? tr("cooperation area") : tr("research field");
                 }}};
}

QString AreasPage::searchText(int record)
{
    return at(record).name.vi + u' ' + at(record).name.en;
}

TablePage::Words AreasPage::words()
{
    int top = 0;
    for (const Area &each : entities())
        top += !each.parent;
    return {.icon = u"view-list-tree"_s,
            .filterHint = tr("Filter areas…"),
            .emptyTitle = tr("No area is defined yet"),
            .emptySentence = tr("The areas of the memorandum stand here, with the research fields "
                                "beneath them."),
            .sentence = tr("%n cooperation area(s)", nullptr, top) + u" · "_s +
                        tr("%n research field(s)", nullptr, int(entities().size()) - top)};
}

Sheet AreasPage::sheet(int record)
{
    const Area &area = at(record);
    const Language language = currentLanguage();
    Sheet sheet;
    sheet.title = area.name.text(language);
    SheetSection about{.facts = factsOf(area, names(), language, {.skip = {u"colour"_s}})};
    Cell colour(names().areaColour(area.id).name().toUpper());
    colour.area = names().areaColour(area.id);
    about.facts.append({fieldLabel("colour"), colour});
    sheet.tabs.append({.title = tr("Area"), .sections = {about}});

    SheetTab clauses{.title = tr("Clauses"), .count = 0};
    for (const ScopeItem &each : store().all<ScopeItem>()) {
        if (each.area != area.id)
            continue;
        clauses.sections.append({.title = titleOf(names(), each.agreement, language),
                                 .remark = tr("clause %1").arg(each.ordinal),
                                 .facts = {{fieldLabel("text"), each.text}}});
        ++clauses.count;
    }
    sheet.tabs.append(clauses);
    SheetTable topics;
    topics.heads = {{.title = fieldLabel("year"), .hint = {.characters = 6}},
                    {.title = tr("Topic"), .hint = {.wraps = true}}};
    for (const Topic &each : store().all<Topic>()) {
        if (each.area == area.id)
            topics.rows.append(
                {Cell(QString::number(each.year)), Cell(titleOf(names(), each.id, language))});
    }
    std::stable_sort(topics.rows.begin(), topics.rows.end(),
                     [](const auto &a, const auto &b) { return a.first().text > b.first().text; });
    sheet.tabs.append(
        {.title = tr("Topics"), .count = int(topics.rows.size()), .sections = {{.table = topics}}});
    addSources(sheet.tabs, store(), Area::table, area.id.uuid, language);
    return sheet;
}

QList<ActBar::Further> AreasPage::furtherActs()
{
    const auto writable = [this] { return store().mode() == Store::Mode::ReadWrite && chosen(); };
    return {{[] { return tr("Add a research field beneath"); }, [this] { addBeneath(); }, writable},
            {[] { return tr("Move up"); }, [this] { move(-1); }, [this] { return canMove(-1); }},
            {[] { return tr("Move down"); }, [this] { move(1); }, [this] { return canMove(1); }}};
}

const Area *AreasPage::chosen() const
{
    const int record = records()->currentRecord();
    return record < 0 ? nullptr : &at(record);
}

QList<Record> AreasPage::siblings(Id<Area> parent) const
{
    QList<Area> areas;
    for (const Area &each : store().all<Area>()) {
        if (each.parent == parent)
            areas.append(each);
    }
    std::stable_sort(areas.begin(), areas.end(),
                     [](const Area &a, const Area &b) { return a.ordinal < b.ordinal; });
    return {areas.begin(), areas.end()};
}

QJsonObject AreasPage::knownOfNew() const
{
    QJsonObject known{{u"ordinal"_s, int(siblings(m_newParent).size()) + 1}};
    if (m_newParent)
        known.insert(u"parent"_s, m_newParent.toString());
    return known;
}

void AreasPage::addBeneath()
{
    const Area *area = chosen();
    m_newParent = area->parent ? area->parent : area->id;
    addRecord();
    m_newParent = {};
}

bool AreasPage::canMove(int by) const
{
    const Area *area = chosen();
    if (!area || store().mode() != Store::Mode::ReadWrite)
        return false;
    const QList<Record> rows = siblings(area->parent);
    const qsizetype to = rows.indexOf(Record(*area)) + by;
    return to >= 0 && to < rows.size();
}

void AreasPage::move(int by)
{
    if (!canMove(by))
        return;
    const QList<Record> rows = siblings(chosen()->parent);
    const qsizetype from = rows.indexOf(Record(*chosen()));
    if (const auto done = store().commit(movedTo(rows, from, from + by)); !done)
        undoBar()->announce(sentence(done.error()), false);
}

/// Where the rows stand in their own order, and nothing lies between them that does not belong.
bool AreasPage::canDrag() const
{
    const TableModel &model = records()->model();
    return store().mode() == Store::Mode::ReadWrite && chosen() && model.groupedBy().isEmpty() &&
           model.found() == model.total() && model.sortedBy() == u"code"_s &&
           model.sortOrder() == Qt::AscendingOrder;
}

int AreasPage::placesTo(int y) const
{
    const Area *dragged = chosen();
    const int row = records()->view()->rowAt(y);
    if (!dragged || row < 0)
        return 0;
    Area under = at(records()->model().recordAt(row));
    if (const Area *parent = store().find(under.parent); parent && !dragged->parent)
        under = *parent; // a field goes with its area
    if (under.parent != dragged->parent)
        return 0;
    const QList<Record> rows = siblings(dragged->parent);
    return int(rows.indexOf(Record(under)) - rows.indexOf(Record(*dragged)));
}

void AreasPage::showDrop(int y)
{
    const QTableView *view = records()->view();
    const int by = placesTo(y);
    int row = view->rowAt(y);
    m_drop->setVisible(by != 0);
    if (by == 0)
        return;
    // An area stands before another one, or after all of its fields.
    const TableModel &model = records()->model();
    const auto isField = [&](int each) { return bool(at(model.recordAt(each)).parent); };
    while (!chosen()->parent && by < 0 && row > 0 && isField(row))
        --row;
    while (!chosen()->parent && by > 0 && row + 1 < model.rowCount() && isField(row + 1))
        ++row;
    const int top = view->rowViewportPosition(row) + (by > 0 ? view->rowHeight(row) - 2 : 0);
    m_drop->setGeometry(0, top, view->viewport()->width(), 2);
}

bool AreasPage::eventFilter(QObject *watched, QEvent *event)
{
    const auto *mouse = static_cast<QMouseEvent *>(event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_pressed = mouse->position().toPoint();
        m_held = mouse->button() == Qt::LeftButton && records()->view()->rowAt(m_pressed.y()) >= 0;
        break;
    case QEvent::MouseMove: {
        const QPoint at = mouse->position().toPoint();
        const bool far = (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if (!(mouse->buttons() & Qt::LeftButton) || (!m_dragging && !(m_held && far && canDrag())))
            break;
        m_dragging = true;
        showDrop(at.y());
        return true; // and not: more rows are chosen
    }
    case QEvent::MouseButtonRelease:
        if (!std::exchange(m_dragging, false))
            break;
        m_drop->hide();
        if (const int by = placesTo(mouse->position().toPoint().y()); by != 0)
            move(by);
        break;
    default:
        break;
    }
    return EntityPage::eventFilter(watched, event);
}

} // namespace LienKet
