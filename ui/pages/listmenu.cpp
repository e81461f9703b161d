// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listmenu.h"

#include "ui/dialogs/messages.h"
#include "ui/models/columnfacets.h"
#include "ui/pages/columnchooser.h"
#include "ui/pages/recordlist.h"
#include "ui/text/errors.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QMenu>
#include <QSettings>

#include <numeric>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostValues = 30; ///< in a menu

/// A value or a name in a menu, where & would mark a key.
QString literal(const QString &text)
{
    constexpr int most = 60;
    QString words = text.size() > most ? text.left(most) + u'…' : text;
    return words.replace(u'&', u"&&"_s);
}

QAction *addChoice(QMenu &menu, const QString &text, bool chosen)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    return action;
}

} // namespace

ListMenu::ListMenu(RecordList &list, Store &store, const QString &page, const Arrangement &first)
    : m_list(list), m_store(store), m_page(page), m_first(first)
{
    setIcon(LienKet::icon(u"configure"_s));
    setIconSize({Measure::icon, Measure::icon});
    setAutoRaise(true);
    connect(this, &QToolButton::clicked, this, [this] {
        QMenu menu(this);
        fill(menu);
        menu.exec(mapToGlobal(QPoint(0, height())));
    });
    m_list.view()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list.view(), &QWidget::customContextMenuRequested, this, &ListMenu::openCellMenu);
    QHeaderView *head = m_list.view()->horizontalHeader();
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head, &QWidget::customContextMenuRequested, this, &ListMenu::openHeadMenu);
    restore();
    connect(&m_list, &RecordList::arrangementChanged, this, &ListMenu::keep);
    retranslate();
}

QString ListMenu::settingsKey() const
{
    return u"tables/"_s + m_page;
}

QString ListMenu::viewKey() const
{
    return u"views/"_s + m_page;
}

void ListMenu::restore()
{
    const QSettings settings;
    const QByteArray kept = settings.value(settingsKey()).toByteArray();
    m_list.arrange(kept.isEmpty() ? m_first
                                  : Arrangement::fromJson(QJsonDocument::fromJson(kept).object()));
    const QString name = settings.value(viewKey()).toString();
    if (name.isEmpty())
        return;
    for (const SavedView &view : views()) {
        if (view.name != name)
            continue;
        m_view = name;
        const Arrangement whole = Arrangement::fromJson(view.definition);
        if (whole.unfiltered() == m_list.arrangement().unfiltered())
            m_list.arrange(whole);
    }
}

void ListMenu::keep() const
{
    if (m_page.isEmpty())
        return;
    const Arrangement present = m_list.arrangement().unfiltered();
    if (present == m_first)
        QSettings().remove(settingsKey());
    else
        QSettings().setValue(settingsKey(),
                             QJsonDocument(present.toJson()).toJson(QJsonDocument::Compact));
    if (m_view.isEmpty())
        QSettings().remove(viewKey());
    else
        QSettings().setValue(viewKey(), m_view);
}

void ListMenu::setView(const QString &name)
{
    m_view = name;
    keep();
    retranslate();
}

QList<SavedView> ListMenu::views()
{
    return savedViews(m_store, m_page).value_or(QList<SavedView>());
}

void ListMenu::fill(QMenu &menu)
{
    addViews(menu);
    menu.addSeparator();
    menu.addAction(tr("Columns…"), this, &ListMenu::chooseColumns);
    addGroupings(*menu.addMenu(LienKet::icon(u"view-group"_s), tr("Group by")));
    QAction *first = menu.addAction(tr("Everything as at first"), this, [this] {
        m_list.arrange(m_first);
        setView({});
    });
    first->setEnabled(m_list.arrangement() != m_first);
}

void ListMenu::addViews(QMenu &menu)
{
    const QList<SavedView> kept = views();
    for (const SavedView &view : kept) {
        QAction *action = addChoice(menu, literal(view.name), view.name == m_view);
        connect(action, &QAction::triggered, this, [this, view] { showView(view); });
    }
    if (m_store.mode() == Store::Mode::ReadOnly)
        return;
    menu.addAction(LienKet::icon(u"list-add"_s), tr("Keep as a view…"), this,
                   &ListMenu::askForName);
    const auto shown = std::find_if(kept.begin(), kept.end(),
                                    [this](const SavedView &view) { return view.name == m_view; });
    if (shown == kept.end())
        return;
    QAction *change = menu.addAction(tr("Keep the changes in “%1”").arg(literal(m_view)), this,
                                     [this, name = m_view] { changeView(name); });
    change->setEnabled(m_list.inPresentLanguage(Arrangement::fromJson(shown->definition)) !=
                       m_list.arrangement());
    menu.addAction(LienKet::icon(u"edit-delete"_s), tr("Delete “%1”").arg(literal(m_view)), this,
                   [this, name = m_view] { drop(name); });
}

void ListMenu::addGroupings(QMenu &menu)
{
    const QString present = m_list.model().groupedBy();
    connect(addChoice(menu, tr("No grouping"), present.isEmpty()), &QAction::triggered, this,
            [this] { m_list.groupBy({}); });
    for (const Column &column : m_list.model().columns()) {
        QAction *action = addChoice(menu, literal(column.head()), column.key == present);
        connect(action, &QAction::triggered, this,
                [this, key = column.key] { m_list.groupBy(key); });
    }
}

void ListMenu::openCellMenu(const QPoint &at)
{
    // The key for a menu asks where the cursor stands, the mouse where it points.
    const QModelIndex pointed = m_list.view()->indexAt(at);
    const QModelIndex cell = pointed.isValid() ? pointed : m_list.view()->currentIndex();
    if (!cell.isValid() || m_list.model().isGroup(cell.row()))
        return;
    QMenu menu(this);
    if (m_addRecordActions)
        m_addRecordActions(menu);
    menu.addSeparator();
    const Facet facet = m_list.facetOf(m_list.model().shownColumn(cell.column()).key);
    QStringList codes = facet.codes(m_list.model().recordAt(cell.row()));
    if (codes.isEmpty())
        codes.append(QString());
    for (const QString &code : std::as_const(codes)) {
        const QString word = tr("%1: %2").arg(facet.name(), FilterBar::word(facet, code));
        menu.addAction(LienKet::icon(u"view-filter"_s), tr("Only “%1”").arg(literal(word)), this,
                       [this, key = facet.key, code] { m_list.filterBar().chooseOnly(key, code); });
    }
    menu.addSeparator();
    addColumnActions(menu, cell.column());
    menu.exec(m_list.view()->viewport()->mapToGlobal(
        pointed.isValid() ? at : m_list.view()->visualRect(cell).bottomLeft()));
}

void ListMenu::openHeadMenu(const QPoint &at)
{
    const QHeaderView *head = m_list.view()->horizontalHeader();
    const int section = head->logicalIndexAt(at);
    if (section < 0)
        return;
    QMenu menu(this);
    addValues(*menu.addMenu(LienKet::icon(u"view-filter"_s), tr("Only rows with")),
              m_list.facetOf(m_list.model().shownColumn(section).key));
    menu.addSeparator();
    addColumnActions(menu, section);
    menu.exec(head->mapToGlobal(at));
}

void ListMenu::addValues(QMenu &menu, const Facet &facet)
{
    QList<int> records(m_list.model().total());
    std::iota(records.begin(), records.end(), 0);
    const auto counts = countsOf(facet, records);
    const QStringList chosen = m_list.filterBar().chosen().value(facet.key);
    for (const auto &[code, count] : counts.first(qMin(counts.size(), mostValues))) {
        const QString text =
            u"%1 (%2)"_s.arg(literal(FilterBar::word(facet, code)), QString::number(count));
        connect(addChoice(menu, text, chosen.contains(code)), &QAction::triggered, this,
                [this, key = facet.key, code = code] { m_list.filterBar().toggle(key, code); });
    }
    if (counts.size() > mostValues)
        menu.addAction(
                tr("%n more; choose one in the table", nullptr, int(counts.size()) - mostValues))
            ->setEnabled(false);
}

void ListMenu::addColumnActions(QMenu &menu, int section)
{
    const Column &column = m_list.model().shownColumn(section);
    const bool grouped = column.key == m_list.model().groupedBy();
    menu.addAction(LienKet::icon(u"view-group"_s),
                   grouped ? tr("Group no more") : tr("Group by “%1”").arg(literal(column.head())),
                   this, [this, key = grouped ? QString() : column.key] { m_list.groupBy(key); });
    QAction *hide = menu.addAction(tr("Hide “%1”").arg(literal(column.head())), this,
                                   [this, section] { hideColumn(section); });
    hide->setEnabled(m_list.shownColumns().size() > 1);
    menu.addAction(LienKet::icon(u"configure"_s), tr("Columns…"), this, &ListMenu::chooseColumns);
}

void ListMenu::hideColumn(int section)
{
    Arrangement fewer = m_list.arrangement();
    fewer.columns = m_list.shownColumns();
    fewer.columns.removeOne(m_list.model().shownColumn(section).key);
    m_list.arrange(fewer);
}

void ListMenu::chooseColumns()
{
    ColumnChooser(m_list, window()).exec();
}

void ListMenu::askForName()
{
    const QString name = askForText(window(), tr("Keep as a view"),
                                    tr("Columns, order, grouping and filters are kept under this "
                                       "name in the program file:"));
    if (!name.isEmpty())
        saveView(name);
}

bool ListMenu::saveView(const QString &name)
{
    const QString title = name.simplified();
    const auto kept = keepView(m_store, m_page, {title, m_list.arrangement().toJson()});
    if (!kept && kept.error().code == Error::Code::Duplicate)
        Q_EMIT said(tr("There is a view called “%1” already. Choose it and keep the changes "
                       "in it, or take another name.")
                        .arg(title));
    else
        sayKept(title, kept);
    return kept.has_value();
}

void ListMenu::changeView(const QString &name)
{
    sayKept(name, LienKet::changeView(m_store, m_page, {name, m_list.arrangement().toJson()}));
}

void ListMenu::sayKept(const QString &name, const Result<> &kept)
{
    if (!kept)
        return Q_EMIT said(sentence(kept.error()));
    setView(name);
    Q_EMIT said(tr("The view “%1” is kept.").arg(name));
}

void ListMenu::drop(const QString &name)
{
    const auto dropped = dropView(m_store, m_page, name);
    if (!dropped)
        return Q_EMIT said(sentence(dropped.error()));
    setView({});
    Q_EMIT said(
        tr("Deleted the view “%1”. The list stays as it is and can be kept again.").arg(name));
}

void ListMenu::showView(const SavedView &view)
{
    m_list.arrange(Arrangement::fromJson(view.definition));
    setView(view.name);
}

void ListMenu::retranslate()
{
    setToolTip(tr("Views, columns and grouping"));
    setAccessibleName(toolTip());
    setText(literal(m_view));
    setToolButtonStyle(m_view.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

} // namespace LienKet
