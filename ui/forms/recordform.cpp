// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordform.h"

#include "ui/forms/partlist.h"
#include "ui/forms/texteditors.h"
#include "ui/text/labels.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QGridLayout>

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

} // namespace

QJsonValue RecordForm::valueIn(const Record &record, const FieldInfo &field)
{
    const QJsonValue value = toJson(record)[field.name];
    return value.isUndefined() ? QJsonValue() : value;
}

RecordForm::RecordForm(const EditContext &context, QWidget *parent)
    : Translated<QWidget>(parent), m_context(context), m_layout(new QVBoxLayout(this)),
      m_parts(new PartList(context.names))
{
    m_layout->setContentsMargins(Measure::inset, 10, Measure::inset, 10);
    m_layout->setSpacing(Measure::gap);
    m_layout->addWidget(m_parts);
    m_layout->addStretch(1);
    connect(m_parts, &PartList::partRequested, this, &RecordForm::partRequested);
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

/// The fields are put by with what is typed in them if something there could not be written.
void RecordForm::leaveRecord()
{
    writeTyped();
    const bool refused = std::any_of(m_rows.begin(), m_rows.end(),
                                     [](const Row &row) { return row.editor->isFaulty(); });
    if (!m_record || m_new || !refused)
        return makeRows({});
    for (const Row &row : std::as_const(m_rows))
        row.editor->disconnect(this);
    m_layout->removeWidget(m_fields);
    m_fields->hide();
    m_waiting.insert(key(), {std::exchange(m_rows, {}), std::exchange(m_refused, {}),
                             std::exchange(m_fields, nullptr), std::exchange(m_grid, nullptr)});
    m_table = {};
}

void RecordForm::takeWaiting(const RecordKey &key)
{
    const auto waiting = m_waiting.constFind(key);
    if (waiting == m_waiting.cend())
        return;
    m_rows = waiting->rows;
    m_refused = waiting->refused;
    m_fields = waiting->fields;
    m_grid = waiting->grid;
    m_table = key.table;
    m_waiting.erase(waiting);
    m_layout->insertWidget(0, m_fields);
    m_fields->show();
    for (const Row &row : std::as_const(m_rows))
        hear(row);
    retranslate();
}

void RecordForm::hear(const Row &row)
{
    connect(row.editor, &FieldEditor::left, this, [this, row] { write(row); });
    connect(row.editor, &FieldEditor::dropped, this, [this, row] { drop(row); });
    if (const auto *both = qobject_cast<BilingualEditor *>(row.editor)) {
        connect(both, &BilingualEditor::translationsRequested, this,
                [this, field = QString(row.editor->field().name)](Language language) {
                    Q_EMIT translationsRequested(key(), field, language);
                });
    }
}

void RecordForm::clear()
{
    leaveRecord();
    m_record.reset();
    m_new = false;
    m_parts->showPartsOf({});
}

void RecordForm::discard()
{
    if (!m_new)
        return;
    // A draft that cannot be dropped is offered again, which loses nothing.
    m_context.names.store().keepDraft({m_table, m_draft}, {});
    m_record.reset();
    m_new = false;
    makeRows({});
    m_parts->showPartsOf({});
}

void RecordForm::showRecord(const RecordKey &key)
{
    const auto found = m_context.names.store().find(key);
    if (!found)
        return clear();
    const bool same = !m_new && this->key() == key;
    if (!same) {
        leaveRecord();
        takeWaiting(key);
    }
    m_new = false;
    present(*found);
}

void RecordForm::startRecord(const Record &record, const QUuid &draft)
{
    leaveRecord();
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
        row.editor->setRecord(record);
        // Typed text that was not written yet is the person's, and stays.
        if (!row.editor->holdsTyped())
            row.editor->setValue(valueIn(record, row.editor->field()));
    }
    m_parts->showPartsOf(m_new || !m_only.isEmpty() ? RecordKey() : key());
}

void RecordForm::setMarks(const QHash<QString, Mark> &marks)
{
    m_marks = marks;
    retranslate();
    update();
}

void RecordForm::paintEvent(QPaintEvent *event)
{
    constexpr int strip = 4;
    Translated<QWidget>::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = themeOf(palette());
    for (const Row &row : std::as_const(m_rows)) {
        const auto mark = m_marks.constFind(row.editor->field().name);
        if (mark == m_marks.cend())
            continue;
        const QRect beside(row.editor->mapTo(this, QPoint()), row.editor->size());
        painter.fillRect(Measure::inset - strip - 4, beside.top(), strip, beside.height(),
                         theme.ink(mark->tone));
    }
}

void RecordForm::makeRows(QLatin1StringView table)
{
    for (const Row &row : std::as_const(m_rows))
        row.editor->disconnect(this);
    m_rows.clear();
    m_refused.clear();
    m_table = table;
    // The event that asked for it may be that of one of the fields.
    if (QWidget *old = std::exchange(m_fields, nullptr)) {
        old->hide();
        old->setParent(nullptr);
        old->deleteLater();
    }
    if (table.isEmpty())
        return;
    m_fields = new QWidget;
    m_grid = new QGridLayout(m_fields);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Measure::paneGap);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, labelMinimum);
    m_grid->setColumnStretch(1, 1);
    const QStringList only = m_only.value(table);
    for (const QString &name : only)
        addRow(table, *fieldNamed(table, name));
    for (const FieldInfo &field : fieldsOf(table)) {
        if (only.isEmpty() && !isKept(field) && !isWholeOf(table, field))
            addRow(table, field);
    }
    m_layout->insertWidget(0, m_fields);
    retranslate();
}

void RecordForm::addRow(QLatin1StringView table, const FieldInfo &field)
{
    FieldEditor *editor = FieldEditor::make(table, field, m_context).release();
    const Row row{editor, new Label(Label::Ink::Muted), new Label, new Label};
    row.message->setWordWrap(true);
    row.message->setTextFormat(Qt::PlainText);
    row.message->setTone(Tone::Late);
    row.message->hide();
    row.label->setBuddy(editor);
    const int at = m_grid->rowCount();
    m_grid->addWidget(row.mark, at, 2, Qt::AlignTop | Qt::AlignRight);
    if (editor->isWide()) {
        m_grid->addWidget(row.label, at, 0, 1, 2);
        m_grid->addWidget(editor, at + 1, 0, 1, 3);
        m_grid->addWidget(row.message, at + 2, 0, 1, 3);
    } else {
        m_grid->addWidget(row.label, at, 0, Qt::AlignTop);
        m_grid->setRowMinimumHeight(at, controlHeight(font()));
        m_grid->addWidget(editor, at, 1);
        m_grid->addWidget(row.message, at + 1, 1);
        row.label->setContentsMargins(0, 6, 0, 0);
    }
    m_rows.append(row);
    hear(row);
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
        if (m_new && m_table == QLatin1StringView(AgreementSignatory::table))
            return field.name == "party"_L1; // it says all the rest
        return m_new ? field.required && valueIn(*m_record, field).isNull() : text;
    });
    (first == m_rows.end() ? m_rows.first() : *first).editor->setFocus(Qt::TabFocusReason);
}

void RecordForm::focusPart(const QUuid &part)
{
    m_parts->focusPart(part);
}

void RecordForm::focusField(QAnyStringView name)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.editor->field().name == name)
            row.editor->setFocus(Qt::TabFocusReason);
    }
}

void RecordForm::retranslate()
{
    for (const Row &row : std::as_const(m_rows)) {
        const QString label = fieldLabel(m_table, row.editor->field().name);
        row.label->setText(row.editor->field().required ? label + u' ' + tr("· required") : label);
        row.editor->setAccessibleName(label);
        const Mark mark = m_marks.value(row.editor->field().name);
        row.mark->setTone(mark.tone);
        row.mark->setText(mark.word);
        if (const auto refused = m_refused.constFind(row.editor); refused != m_refused.cend())
            sayWhy(row, *refused);
    }
}

} // namespace LienKet
