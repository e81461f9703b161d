// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trashpage.h"

#include "core/base/format.h"
#include "ui/i18n/languageswitch.h"
#include "ui/pages/donebar.h"
#include "ui/pages/recordlist.h"
#include "ui/pages/sheets.h"
#include "ui/text/actwords.h"
#include "ui/text/errors.h"
#include "ui/text/fieldtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/style.h"

#include <QMenu>
#include <QPushButton>

namespace LienKet {

using namespace Qt::StringLiterals;

TrashPage::TrashPage(const Workspace &workspace, QWidget *parent) : TablePage(workspace, parent)
{
    if (store().mode() == Store::Mode::ReadOnly)
        return;
    m_putBack = new QPushButton(icon(u"edit-undo"_s), tr("Put back"));
    makePrimary(m_putBack);
    head()->addAction(m_putBack);
    connect(m_putBack, &QAbstractButton::clicked, this, &TrashPage::putBack);
}

QString TrashPage::title() const
{
    return tr("Trash");
}

int TrashPage::load()
{
    const auto read = trash(store());
    m_unread = read ? std::nullopt : std::optional(read.error());
    m_deleted = read.value_or(QList<Deleted>());
    if (m_putBack)
        m_putBack->setVisible(!m_deleted.isEmpty());
    return int(m_deleted.size());
}

QString TrashPage::titleAt(int record) const
{
    const Record &deleted = m_deleted.at(record).record;
    FieldText text(names(), currentLanguage());
    const QString subject = text.subject(difference(deleted, std::nullopt));
    // A code alone says little of what nobody sees any more.
    for (const FieldInfo &field : fieldsOf(keyOf(deleted).table)) {
        if (field.kind != FieldInfo::Kind::LocalizedText)
            continue;
        const QString words = text.value(keyOf(deleted).table, field, toJson(deleted)[field.name]);
        return words.isEmpty() || subject.contains(words) ? subject
                                                          : u"%1 – %2"_s.arg(subject, words);
    }
    return subject;
}

QList<Column> TrashPage::columns()
{
    const auto at = [this](int i) { return m_deleted.at(i).step.at.toLocalTime(); };
    return {{.key = u"deleted_on"_s,
             .title = [] { return tr("Deleted on"); },
             .cell =
                 [at](int i) {
                     return Cell(dateText(at(i).date(), currentLanguage()) + u' ' +
                                 timeText(at(i).time()));
                 },
             .sortBy = SortBy::Value,
             .value = [this](int i) { return qint64(m_deleted.at(i).step.id); },
             .hint = {.characters = 17}},
            {.key = u"kind"_s,
             .cell = [this](int i) { return Cell(entityLabel(recordKey(i).table)); },
             .hint = {.characters = 18, .rank = 1}},
            {.key = u"record"_s,
             .title = [] { return tr("Record"); },
             .cell =
                 [this](int i) {
                     Cell cell(titleAt(i));
                     if (const int with = int(m_deleted.at(i).with.size()); with > 0)
                         cell.note = tr("with %n part(s)", nullptr, with);
                     return cell;
                 },
             .hint = {.wraps = true}},
            {.key = u"by"_s,
             .title = [] { return tr("By"); },
             .cell = [this](int i) { return Cell(m_deleted.at(i).step.who); },
             .hint = {.characters = 14, .rank = 2}}};
}

QList<Facet> TrashPage::facets()
{
    return {{.key = u"kind"_s,
             .name = [] { return fieldLabel("kind"); },
             .codes = [this](int i) { return QStringList{recordKey(i).table}; },
             .word = [](const QString &table) { return entityLabel(table); }}};
}

Sheet TrashPage::sheet(int record)
{
    const Deleted &deleted = m_deleted.at(record);
    FieldText text(names(), currentLanguage());
    Sheet sheet{.title = titleAt(record),
                .note = actWord(deleted.step.act) + u" · "_s + deleted.step.who};
    const auto section = [&](const Record &each) {
        SheetSection shown;
        const QLatin1StringView table = keyOf(each).table;
        const QJsonObject json = toJson(each);
        for (const FieldInfo &field : fieldsOf(table)) {
            const QString value = text.value(table, field, json[field.name]);
            if (!value.isEmpty())
                shown.facts.append({fieldLabel(table, field.name), Cell(value)});
        }
        return shown;
    };
    sheet.tabs.append(
        {.title = entityLabel(recordKey(record).table), .sections = {section(deleted.record)}});
    SheetTab parts{.title = tr("Went with it"), .count = int(deleted.with.size())};
    for (const Record &each : deleted.with) {
        SheetSection part = section(each);
        part.title = entityLabel(keyOf(each).table);
        parts.sections.append(part);
    }
    if (parts.count > 0)
        sheet.tabs.append(parts);
    return sheet;
}

TablePage::Words TrashPage::words()
{
    return {.icon = u"trash-empty"_s,
            .filterHint = tr("Filter the trash…"),
            .emptyTitle = tr("Nothing has been deleted"),
            .emptySentence = m_unread ? LienKet::sentence(*m_unread)
                                      : tr("What is deleted stays in the file's history and can be "
                                           "put back from here, however long ago it was."),
            .sentence = tr("%n record(s) can be put back", nullptr, int(m_deleted.size()))};
}

void TrashPage::putBack()
{
    QList<Deleted> chosen;
    for (int record : records()->selectedRecords())
        chosen.append(m_deleted.at(record));
    if (chosen.isEmpty())
        return;
    const QString said = chosen.size() == 1
                             ? tr("“%1” is back.").arg(titleAt(records()->currentRecord()))
                             : tr("%n record(s) are back.", nullptr, int(chosen.size()));
    const auto done = store().commit(puttingBack(chosen));
    if (!done)
        return undoBar()->announce(done.error().code == Error::Code::Invalid
                                       ? tr("It belongs to another record that is in the trash. "
                                            "Put that one back first, or both together.")
                                       : LienKet::sentence(done.error()),
                                   false);
    refresh();
    undoBar()->sayBack(said, keyOf(chosen.first().record));
}

void TrashPage::addRecordActions(QMenu &menu)
{
    if (m_putBack)
        menu.addAction(m_putBack->icon(), m_putBack->text(), this, &TrashPage::putBack);
    TablePage::addRecordActions(menu);
}

void TrashPage::retranslate()
{
    if (m_putBack)
        m_putBack->setText(tr("Put back"));
    TablePage::retranslate();
}

} // namespace LienKet
