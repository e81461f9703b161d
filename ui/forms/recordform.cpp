// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordform.h"

#include "ui/i18n/languageswitch.h"
#include "ui/text/errors.h"
#include "ui/text/fieldtext.h"
#include "ui/text/labels.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QGridLayout>
#include <QPushButton>
#include <QToolButton>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelMinimum = 120;

/// What the program keeps by itself: a person neither needs nor may type it.
bool isKept(const FieldInfo &field)
{
    return field.name == "illustrative"_L1 || field.name == "ordinal"_L1;
}

bool isWholeOf(QLatin1StringView table, const FieldInfo &field)
{
    const QList<PartKind> kinds = partsOf(field.target);
    return std::any_of(kinds.begin(), kinds.end(), [&](const PartKind &kind) {
        return kind.part == table && kind.field == field.name;
    });
}

/// Takes a widget away once the event that asked for it, which may be its own, is over.
void discard(QWidget *&widget)
{
    if (QWidget *old = std::exchange(widget, nullptr)) {
        old->hide();
        old->setParent(nullptr);
        old->deleteLater();
    }
}

/// The value as JSON; null where the record says nothing.
QJsonValue valueIn(const Record &record, const FieldInfo &field)
{
    const QJsonValue value = toJson(record)[field.name];
    return value.isUndefined() ? QJsonValue() : value;
}

QToolButton *smallButton(const QString &symbol, const QString &tip)
{
    auto *button = new QToolButton;
    button->setIcon(icon(symbol));
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

} // namespace

RecordForm::RecordForm(const EditContext &context, QWidget *parent)
    : Translated<QWidget>(parent), m_context(context), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(Measure::inset, 10, Measure::inset, 10);
    m_layout->setSpacing(Measure::gap);
    m_layout->addStretch();
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

RecordKey RecordForm::key() const
{
    return m_record ? keyOf(*m_record) : RecordKey();
}

/// What is typed and not yet left is written before another record takes the fields.
void RecordForm::writeTyped()
{
    const QList<Row> rows = m_rows;
    for (const Row &row : rows) {
        if (row.editor->holdsTyped())
            write(row);
    }
}

void RecordForm::clear()
{
    writeTyped();
    m_record.reset();
    m_new = false;
    makeRows({});
    showParts();
}

void RecordForm::showRecord(const RecordKey &key)
{
    const auto found = m_context.names.store().find(key);
    if (!found)
        return clear();
    const bool same = !m_new && this->key() == key;
    if (!same) {
        writeTyped();
        makeRows({});
    }
    m_new = false;
    present(*found);
}

void RecordForm::startRecord(const Record &record, const QUuid &draft)
{
    writeTyped();
    makeRows({});
    m_new = true;
    m_draft = draft;
    present(record);
}

void RecordForm::present(const Record &record)
{
    m_record = record;
    if (m_table != keyOf(record).table)
        makeRows(keyOf(record).table);
    for (const Row &row : std::as_const(m_rows)) {
        // Typed text that was not written yet is the person's, and stays.
        const bool busy =
            row.editor->isFaulty() ||
            (row.editor->isAncestorOf(QApplication::focusWidget()) && row.editor->holdsTyped());
        if (!busy)
            row.editor->setValue(valueIn(record, row.editor->field()));
    }
    showParts();
}

void RecordForm::makeRows(QLatin1StringView table)
{
    for (const Row &row : std::as_const(m_rows))
        row.editor->disconnect(this);
    m_rows.clear();
    m_table = table;
    discard(m_fields);
    if (table.isEmpty())
        return;
    m_fields = new QWidget;
    m_grid = new QGridLayout(m_fields);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Measure::paneGap);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, labelMinimum);
    m_grid->setColumnStretch(1, 1);
    for (const FieldInfo &field : fieldsOf(table)) {
        if (!isKept(field) && !isWholeOf(table, field))
            addRow(table, field);
    }
    m_layout->insertWidget(0, m_fields);
    retranslate();
}

void RecordForm::addRow(QLatin1StringView table, const FieldInfo &field)
{
    FieldEditor *editor = FieldEditor::make(table, field, m_context).release();
    const Row row{editor, new Label(Label::Ink::Muted), new Label};
    row.message->setWordWrap(true);
    row.message->setTextFormat(Qt::PlainText);
    row.message->setTone(Tone::Late);
    row.message->hide();
    row.label->setBuddy(editor);
    const int at = m_grid->rowCount();
    if (editor->isWide()) {
        m_grid->addWidget(row.label, at, 0, 1, 2);
        m_grid->addWidget(editor, at + 1, 0, 1, 2);
        m_grid->addWidget(row.message, at + 2, 0, 1, 2);
    } else {
        m_grid->addWidget(row.label, at, 0, Qt::AlignTop);
        m_grid->setRowMinimumHeight(at, controlHeight(font()));
        m_grid->addWidget(editor, at, 1);
        m_grid->addWidget(row.message, at + 1, 1);
        row.label->setContentsMargins(0, 6, 0, 0);
    }
    m_rows.append(row);
    connect(editor, &FieldEditor::left, this, [this, row] { write(row); });
    connect(editor, &FieldEditor::dropped, this, [this, row] { drop(row); });
}

Result<Record> RecordForm::typed(const Row &row) const
{
    const auto value = row.editor->value();
    if (!value)
        return std::unexpected(value.error());
    Record edited = *m_record;
    const Issues issues =
        LienKet::update(edited, {{QString(row.editor->field().name), *value}}, JsonMode::Edit);
    if (!issues.isEmpty())
        return std::unexpected(Error{Error::Code::Invalid, {}, {}, issues});
    return edited;
}

void RecordForm::write(const Row &row)
{
    if (!m_record)
        return;
    const auto edited = typed(row);
    if (!edited)
        return complain(row, edited.error());
    row.editor->setTyped(false);
    if (m_new)
        return writeNew(row, *edited);
    Issues issues = validate(*edited);
    if (!issues.isEmpty())
        return complain(row, {Error::Code::Invalid, {}, {}, issues});
    complain(row, {Error::Code::Invalid, {}, {}, {}});
    Step step;
    step.put = {*edited};
    const auto done = m_context.names.store().commit(step);
    if (!done)
        return complain(row, done.error());
    if (const auto now = m_context.names.store().find(key()))
        m_record = *now;
    retryOthers(row);
    if (done->records.isEmpty()) // nothing differs; the text takes its usual form again
        row.editor->setValue(valueIn(*m_record, row.editor->field()));
}

/// What did not fit before may fit now: the reason was given for which a state waited.
void RecordForm::retryOthers(const Row &written)
{
    if (std::exchange(m_retrying, true))
        return;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.editor != written.editor && row.editor->isFaulty())
            write(row);
    }
    m_retrying = false;
}

void RecordForm::writeNew(const Row &row, const Record &edited)
{
    Store &store = m_context.names.store();
    m_record = edited;
    const Issues issues = validate(edited);
    Error own{Error::Code::Invalid, {}, {}, {}};
    for (const Issue &issue : issues) {
        if (issue.field == row.editor->field().name)
            own.issues.append(issue);
    }
    complain(row, own);
    if (!issues.isEmpty()) {
        const RecordKey draft{m_table, m_draft};
        if (const auto kept = store.keepDraft(draft, toJson(edited)); !kept)
            complain(row, kept.error());
        return;
    }
    Step step;
    step.act = u"create"_s;
    step.put = {edited};
    const auto done = store.commit(step);
    if (!done)
        return complain(row, done.error());
    const RecordKey draft{m_table, m_draft};
    const RecordKey key = done->records.first();
    m_new = false;
    setId(*m_record, key.id);
    if (const auto dropped = store.keepDraft(draft, {}); !dropped)
        complain(row, dropped.error());
    Q_EMIT created(key);
}

/// Brings the saved value back in the place of what was typed.
void RecordForm::drop(const Row &row)
{
    row.editor->setTyped(false);
    complain(row, {Error::Code::Invalid, {}, {}, {}});
    row.editor->setValue(valueIn(*m_record, row.editor->field()));
}

void RecordForm::complain(const Row &row, const Error &error)
{
    const bool fine =
        error.code == Error::Code::Invalid && error.issues.isEmpty() && error.detail.isEmpty();
    row.editor->setFaulty(!fine);
    row.message->setVisible(!fine);
    if (fine)
        return;
    QString why = sentence(error);
    if (!error.issues.isEmpty()) {
        const Issue &issue = error.issues.first();
        why = issue.rule == Rule::BadDate
                  ? tr("“%1” is not a day. Write it like 30/11/2026.").arg(issue.detail)
                  : sentence(issue);
        // What is missing may be another field: the reason, for a topic that is dropped.
        if (issue.field != row.editor->field().name && !issue.field.isEmpty())
            why = u"%1: %2"_s.arg(fieldLabel(issue.field), why);
    }
    row.message->setText(why + u' ' + tr("This value has not been saved."));
}

void RecordForm::focusFirst()
{
    if (m_rows.isEmpty())
        return;
    // What people know a record by comes first to mind; of a new one, what it cannot do without.
    using Kind = FieldInfo::Kind;
    const auto first = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        const FieldInfo &field = row.editor->field();
        const bool text = field.kind == Kind::LocalizedText || field.kind == Kind::Text;
        return m_new ? field.required && valueIn(*m_record, field).isNull() : text;
    });
    (first == m_rows.end() ? m_rows.first() : *first).editor->setFocus(Qt::TabFocusReason);
}

void RecordForm::showParts()
{
    discard(m_parts);
    if (!m_record || m_new)
        return;
    m_parts = new QWidget;
    auto *layout = new QVBoxLayout(m_parts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const PartKind &kind : partsOf(m_table)) {
        const auto parts = partsIn(m_context.names.store(), kind, key().id);
        auto *title = new Label;
        title->setFont(headFont());
        title->setText(entityLabel(kind.part));
        auto *add = new QPushButton(icon(u"list-add"_s), tr("Add"));
        add->setFlat(true);
        add->setAccessibleName(tr("Add: %1").arg(entityLabel(kind.part)));
        connect(add, &QAbstractButton::clicked, this,
                [this, kind] { Q_EMIT partRequested(kind, {}); });
        auto *head = new QHBoxLayout;
        head->setContentsMargins(0, Measure::paneGap, 0, 0);
        head->addWidget(title);
        head->addStretch();
        head->addWidget(add);
        layout->addLayout(head);
        for (int row = 0; parts && row < parts->size(); ++row)
            addPartRow(*layout, kind, *parts, row);
    }
    m_layout->insertWidget(m_fields ? 1 : 0, m_parts);
}

void RecordForm::addPartRow(QVBoxLayout &list, const PartKind &kind, const QList<Record> &parts,
                            int row)
{
    const RecordKey part = keyOf(parts.at(row));
    FieldText text(m_context.names, currentLanguage());
    auto *open = new LinkLabel;
    open->setText(text.summary(part, kind.field));
    open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(open, &QAbstractButton::clicked, this,
            [this, kind, part] { Q_EMIT partRequested(kind, part.id); });
    auto *line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(open, 1);
    const auto &fields = fieldsOf(kind.part);
    const bool ordered = std::any_of(fields.begin(), fields.end(), [](const FieldInfo &field) {
        return field.name == "ordinal"_L1;
    });
    if (ordered) {
        for (const auto &[by, symbol, tip] : {std::tuple(-1, u"arrow-up"_s, tr("Move up")),
                                              std::tuple(1, u"arrow-down"_s, tr("Move down"))}) {
            auto *move = smallButton(symbol, tip);
            move->setEnabled(row + by >= 0 && row + by < parts.size());
            connect(
                move, &QAbstractButton::clicked, this,
                [this, parts, row, by = by] { movePart(parts, row, by); }, Qt::QueuedConnection);
            line->addWidget(move);
        }
    }
    auto *remove = smallButton(u"edit-delete"_s, tr("Delete"));
    connect(
        remove, &QAbstractButton::clicked, this, [this, part] { removePart(part); },
        Qt::QueuedConnection);
    line->addWidget(remove);
    list.addLayout(line);
}

void RecordForm::movePart(const QList<Record> &parts, int row, int by)
{
    // Every part is numbered anew, so that equal and missing numbers come into order too.
    QList<Record> ordered = parts;
    ordered.move(row, row + by);
    Step step;
    for (int i = 0; i < ordered.size(); ++i) {
        LienKet::update(ordered[i], {{u"ordinal"_s, i + 1}}, JsonMode::Edit);
        step.put.append(ordered.at(i));
    }
    if (const auto done = m_context.names.store().commit(step); !done && !m_rows.isEmpty())
        complain(m_rows.last(), done.error());
}

void RecordForm::removePart(const RecordKey &part)
{
    Step step;
    step.act = u"delete"_s;
    const auto keys = withParts(m_context.names.store(), part);
    if (!keys)
        return m_rows.isEmpty() ? void() : complain(m_rows.last(), keys.error());
    step.removed = *keys;
    if (const auto done = m_context.names.store().commit(step); !done && !m_rows.isEmpty())
        complain(m_rows.last(), done.error());
}

void RecordForm::retranslate()
{
    for (const Row &row : std::as_const(m_rows)) {
        const QString label = fieldLabel(row.editor->field().name);
        row.label->setText(row.editor->field().required ? label + u' ' + tr("· required") : label);
        row.editor->setAccessibleName(label);
        row.message->hide();
        if (row.editor->isFaulty())
            write(row); // says the reason in the language of the moment
    }
    showParts();
}

} // namespace LienKet
