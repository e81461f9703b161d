// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/linkeditors.h"

#include "core/base/dateinput.h"
#include "core/base/text.h"
#include "core/services/recordbook.h"
#include "ui/forms/choicekeys.h"
#include "ui/forms/parts.h"
#include "ui/i18n/languageswitch.h"
#include "ui/text/fieldtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QJsonObject>
#include <QKeyEvent>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOffered = 50;

/// What the numbers of links count.
struct Count
{
    QLatin1StringView field;
    const char *title;
    const char *unit;

    bool isScore() const { return field == "scores"_L1; }
};

constexpr Count counts[] = {
    {"participants"_L1, QT_TRANSLATE_NOOP("LienKet::LinksEditor", "Head count"),
     QT_TRANSLATE_NOOP("LienKet::LinksEditor", "people")},
    {"scores"_L1, QT_TRANSLATE_NOOP("LienKet::LinksEditor", "Score, %1 to %2"),
     QT_TRANSLATE_NOOP("LienKet::LinksEditor", "points")},
};

const Count *countIn(const FieldInfo &field)
{
    const auto found = std::find_if(std::begin(counts), std::end(counts),
                                    [&](const Count &each) { return each.field == field.name; });
    return found == std::end(counts) ? nullptr : found;
}

/// The year of a record that may not be in the file yet; nothing if it is of none.
std::optional<int> yearOf(Store &store, const Record &record)
{
    const QJsonObject json = toJson(record);
    if (json["year"_L1].isDouble())
        return json["year"_L1].toInt();
    const auto kind = partKind(keyOf(record).table);
    const QUuid whole = kind ? QUuid::fromString(json[kind->field].toString()) : QUuid();
    return whole.isNull() ? std::nullopt : RecordBook(store).year({kind->whole, whole});
}

QUuid targetOf(const QJsonValue &link)
{
    return QUuid::fromString((link.isObject() ? link[u"to"_s] : link).toString());
}

} // namespace

RecordPicker::RecordPicker(QLatin1StringView table, const EditContext &context)
    : m_table(table), m_context(context), m_offered(new QStringListModel(this)),
      m_completer(new QCompleter(m_offered, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_record = {};
        offer(typed);
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &chosen) {
                m_record = m_offeredRecords.value(chosen.row());
                Q_EMIT picked();
            });
}

void RecordPicker::setRecord(const QUuid &record)
{
    m_record = record;
    setText(record.isNull()
                ? QString()
                : FieldText(m_context.names, currentLanguage()).title({m_table, record}));
    setCursorPosition(0);
}

void RecordPicker::setWhole(const QString &field, const QUuid &whole)
{
    m_wholeField = field;
    m_whole = whole;
}

void RecordPicker::readChoices()
{
    m_choices.clear();
    const auto records = m_context.names.store().all(m_table);
    FieldText shown(m_context.names, currentLanguage());
    FieldText otherWay(m_context.names, other(currentLanguage()));
    for (const Record &record : records.value_or(QList<Record>())) {
        const auto *area = std::get_if<Area>(&record);
        if (area && area->retiredOn.isValid())
            continue; // nothing more is filed under it
        if (!m_wholeField.isEmpty() &&
            QUuid::fromString(toJson(record)[m_wholeField].toString()) != m_whole)
            continue;
        const RecordKey key = keyOf(record);
        const QJsonValue year = m_year ? toJson(record)["year"_L1] : QJsonValue();
        const bool elsewhere = year.isDouble() && year.toInt() != *m_year;
        const QString title =
            elsewhere ? u"%1 · %2"_s.arg(QString::number(year.toInt()), shown.title(key))
                      : shown.title(key);
        QString words = title + u' ' + otherWay.title(key);
        if (m_table == QLatin1StringView(Organization::table))
            words += u' ' + m_context.names.everyName({key.id});
        m_choices.append({key.id, title, fold(words), elsewhere});
    }
    std::sort(m_choices.begin(), m_choices.end(), [](const Choice &a, const Choice &b) {
        return std::tie(a.elsewhere, a.folded) < std::tie(b.elsewhere, b.folded);
    });
}

void RecordPicker::offer(const QString &typed)
{
    const QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    QStringList titles;
    m_offeredRecords.clear();
    for (const Choice &choice : std::as_const(m_choices)) {
        if (titles.size() < mostOffered && matchesWords(choice.folded, words)) {
            titles.append(choice.title);
            m_offeredRecords.append(choice.record);
        }
    }
    m_offered->setStringList(titles);
    if (titles.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
    // One that is left over is what was meant.
    if (titles.size() == 1)
        m_record = m_offeredRecords.first();
}

void RecordPicker::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        readChoices();
    QLineEdit::focusInEvent(event);
}

void RecordPicker::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_completer->popup()->isVisible();
    if (event->key() == Qt::Key_Down && !open)
        return offer(m_record.isNull() ? text() : QString());
    if (open && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return event->ignore(); // the list takes it
    QLineEdit::keyPressEvent(event);
}

void ReferenceEditor::setRecord(const Record &record)
{
    m_picker->setYear(yearOf(m_context.names.store(), record));
    // A signatory signs for a party of this agreement, not for one of another.
    const auto kind = partKind(field().target);
    const QJsonObject json = toJson(record);
    if (kind && json.contains(kind->field))
        m_picker->setWhole(kind->field, QUuid::fromString(json[kind->field].toString()));
}

ReferenceEditor::ReferenceEditor(const FieldInfo &field, const EditContext &context)
    : FieldEditor(field), m_context(context), m_picker(new RecordPicker(field.target, context))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_picker);
    watch(m_picker);
    connect(m_picker, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_picker, &QLineEdit::returnPressed, this, &FieldEditor::left);
    connect(m_picker, &RecordPicker::picked, this, [this] {
        m_picker->setRecord(m_picker->record());
        Q_EMIT left();
    });
}

void ReferenceEditor::setValue(const QJsonValue &value)
{
    m_picker->setRecord(QUuid::fromString(value.toString()));
}

Result<QJsonValue> ReferenceEditor::value() const
{
    if (m_picker->isUnknown())
        return broken(Rule::UnknownReference, m_picker->text().trimmed());
    const QUuid record = m_picker->record();
    return record.isNull() ? QJsonValue() : QJsonValue(record.toString(QUuid::WithoutBraces));
}

LinksEditor::LinksEditor(QLatin1StringView table, const FieldInfo &field,
                         const EditContext &context)
    : FieldEditor(field), m_table(table), m_context(context),
      m_picker(new RecordPicker(field.target, context))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_picker);
    watch(m_picker);
    connect(m_picker, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_picker, &RecordPicker::picked, this, [this] { add(m_picker->record()); });
    connect(m_picker, &QLineEdit::returnPressed, this, [this] {
        if (!m_picker->record().isNull())
            add(m_picker->record());
    });
    LinksEditor::retranslate();
}

void LinksEditor::setRecord(const Record &record)
{
    m_picker->setYear(yearOf(m_context.names.store(), record));
}

void LinksEditor::setValue(const QJsonValue &value)
{
    m_links = value.toArray();
    m_picker->setRecord({});
    retranslate();
}

Result<QJsonValue> LinksEditor::value() const
{
    if (m_picker->isUnknown())
        return broken(Rule::UnknownReference, m_picker->text().trimmed());
    QJsonArray links = m_links;
    if (!m_picker->record().isNull())
        links.append(m_picker->record().toString(QUuid::WithoutBraces));
    return links.isEmpty() ? QJsonValue() : QJsonValue(links);
}

void LinksEditor::add(const QUuid &record)
{
    for (const QJsonValue &link : std::as_const(m_links)) {
        if (targetOf(link) == record)
            return m_picker->setRecord({});
    }
    m_links.append(record.toString(QUuid::WithoutBraces));
    m_picker->setRecord({});
    retranslate();
    Q_EMIT left();
}

void LinksEditor::removeAt(int row)
{
    m_links.removeAt(row);
    m_picker->setFocus();
    retranslate();
    Q_EMIT left();
}

void LinksEditor::setLinkValue(int row, const QJsonValue &value)
{
    const QString target = targetOf(m_links.at(row)).toString(QUuid::WithoutBraces);
    if (value.isNull())
        m_links[row] = target;
    else
        m_links[row] = QJsonObject{{u"to"_s, target}, {u"value"_s, value}};
}

QWidget *LinksEditor::valueWidget(int row)
{
    const QJsonValue value =
        m_links.at(row).isObject() ? m_links.at(row)[u"value"_s] : QJsonValue();
    if (!field().valueCodes.isEmpty()) {
        auto *box = new QComboBox;
        for (const QString &code : field().valueCodes)
            box->addItem(codeWord(m_table, field().name, code), code);
        box->setCurrentIndex(qMax(0, box->findData(value.toString())));
        watch(box);
        new ChoiceKeys(box);
        connect(box, &QComboBox::currentIndexChanged, this, [this, row, box](int chosen) {
            setLinkValue(row,
                         chosen > 0 ? QJsonValue(box->currentData().toString()) : QJsonValue());
        });
        connect(box, &QComboBox::activated, this, &FieldEditor::left); // typed ones when it is left
        return box;
    }
    auto *number = new QLineEdit(value.isNull() ? QString() : QString::number(value.toInt()));
    number->setAlignment(Qt::AlignRight);
    number->setFixedWidth(72);
    if (const Count *count = countIn(field()))
        number->setToolTip(
            count->isScore()
                ? tr(count->title).arg(QString::number(leastScore), QString::number(greatestScore))
                : tr(count->title));
    number->setAccessibleName(number->toolTip());
    connect(number, &QLineEdit::editingFinished, this, [this, row, number] {
        const auto typed = parseNumber(number->text());
        setLinkValue(row, typed ? QJsonValue(*typed) : QJsonValue());
        Q_EMIT left();
    });
    return number;
}

void LinksEditor::addRow(int row)
{
    FieldText text(m_context.names, currentLanguage());
    auto *title = new Label;
    title->setWordWrap(true);
    title->setTextFormat(Qt::PlainText);
    title->setText(text.title({field().target, targetOf(m_links.at(row))}));
    auto *remove = new QToolButton;
    remove->setIcon(icon(u"dialog-close"_s));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Remove %1").arg(title->text()));
    remove->setAccessibleName(remove->toolTip());
    connect(
        remove, &QAbstractButton::clicked, this, [this, row] { removeAt(row); },
        Qt::QueuedConnection); // the button goes with its row
    m_grid->addWidget(title, row, 0);
    if (field().hasValue)
        m_grid->addWidget(valueWidget(row), row, 1);
    if (const Count *count = countIn(field())) {
        auto *after = new Label(Label::Ink::Muted);
        after->setText(tr(count->unit));
        m_grid->addWidget(after, row, 2);
    }
    m_grid->addWidget(remove, row, 3);
}

void LinksEditor::retranslate()
{
    if (m_rows)
        m_rows->deleteLater();
    m_rows = new QWidget;
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    for (int row = 0; row < m_links.size(); ++row)
        addRow(row);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_rows);
    m_rows->setVisible(!m_links.isEmpty());
    m_picker->setPlaceholderText(tr("Type to add…"));
}

} // namespace LienKet
