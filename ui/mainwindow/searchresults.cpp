// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/searchresults.h"

#include "core/base/text.h"
#include "ui/i18n/languageswitch.h"
#include "ui/widgets/attentionlist.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/searchfield.h"

#include <QKeyEvent>

namespace LienKet {
namespace {
constexpr int hitsPerPage = 4;
constexpr int settled = 1500; ///< ms after which the first page was read
constexpr int slice = 8;      ///< ms of reading at once, so that nothing waits for it
} // namespace

SearchResults::SearchResults(SearchField &field, SearchIndex &index,
                             std::function<QString(const QString &page)> pageTitle, QWidget *parent)
    : Translated<Panel>(parent), m_field(field), m_index(index), m_pageTitle(std::move(pageTitle))
{
    m_list = new AttentionList;
    m_list->setFocusPolicy(Qt::NoFocus);
    m_nothing = new Label(Label::Ink::Muted);
    m_nothing->setContentsMargins(Measure::inset, 10, Measure::inset, 10);
    body()->addWidget(m_list);
    body()->addWidget(m_nothing);
    hide();
    field.installEventFilter(this);
    connect(&field, &QLineEdit::textChanged, this, &SearchResults::search);
    connect(m_list, &AttentionList::activated, this, &SearchResults::open);
    connect(&m_reading, &QTimer::timeout, this, [this] {
        if (m_index.prepare(QDeadlineTimer(slice, Qt::PreciseTimer)))
            m_reading.stop();
    });
    QTimer::singleShot(settled, this, [this] {
        if (m_index.isLarge())
            m_reading.start(0);
    });
    retranslate();
}

void SearchResults::retranslate()
{
    m_nothing->setText(tr("No results"));
    setAccessibleName(tr("Search results"));
    if (isVisible())
        search();
}

void SearchResults::search()
{
    const QList<SearchHit> found = m_index.find(m_field.text(), currentLanguage(), hitsPerPage);
    const QStringList words = fold(m_field.text()).split(u' ', Qt::SkipEmptyParts);
    QList<AttentionItem> items;
    m_hits.clear();
    QString page;
    for (const SearchHit &hit : found) {
        if (hit.page != page) {
            page = hit.page;
            items.append({.lead = {}, .text = m_pageTitle(page), .trail = {}, .group = true});
            m_hits.append(SearchHit());
        }
        items.append({.lead = hit.lead, .text = hit.title, .trail = hit.note, .marked = words});
        m_hits.append(hit);
    }
    m_list->setItems(items);
    m_list->step(1);
    m_list->setVisible(!items.isEmpty());
    m_nothing->setVisible(items.isEmpty());
    setVisible(!m_field.text().trimmed().isEmpty());
    place();
}

void SearchResults::place()
{
    const QPoint below = m_field.mapTo(parentWidget(), QPoint(0, m_field.height() + 4));
    const int height = qMin(sizeHint().height(), parentWidget()->height() - below.y() - 8);
    setGeometry(below.x(), below.y(), qMax(m_field.width(), 460), height);
    raise();
}

void SearchResults::open(int line)
{
    if (line < 0 || line >= m_hits.size() || m_hits.at(line).page.isEmpty())
        return;
    const SearchHit hit = m_hits.at(line);
    hide();
    Q_EMIT chosen(hit);
}

bool SearchResults::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) // after which it is painted, and only then typed in
        QMetaObject::invokeMethod(
            this, [this] { m_index.prepare(); }, Qt::QueuedConnection);
    if (event->type() == QEvent::FocusOut && !underMouse())
        hide();
    if (event->type() != QEvent::KeyPress || !isVisible())
        return Translated<Panel>::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->step(1);
        return true;
    case Qt::Key_Up:
        m_list->step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(m_list->current());
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return Translated<Panel>::eventFilter(watched, event);
    }
}

} // namespace LienKet
