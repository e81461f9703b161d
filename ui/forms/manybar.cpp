// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/manybar.h"

#include "ui/forms/choicekeys.h"
#include "ui/i18n/languageswitch.h"
#include "ui/text/errors.h"
#include "ui/text/fieldtext.h"
#include "ui/text/labels.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

/// What can be the same in several records: not what tells them apart, nor what the program keeps.
bool canBeShared(const FieldInfo &field)
{
    return !field.unique && field.name != "illustrative"_L1 && field.name != "ordinal"_L1;
}

} // namespace

ManyBar::ManyBar(const EditContext &context, QWidget *parent)
    : Translated<QWidget>(parent), m_context(context)
{
    m_count = new Label;
    m_field = new QComboBox;
    new ChoiceKeys(m_field);
    m_set = new QPushButton;
    m_copy = new LinkLabel;
    m_duplicate = new LinkLabel;
    m_remove = new LinkLabel;
    m_why = new Label;
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setTone(Tone::Late);
    m_row = new QHBoxLayout;
    m_row->setSpacing(Measure::gap);
    m_row->addWidget(m_count);
    m_row->addWidget(m_field);
    m_row->addWidget(m_set);
    m_row->addSpacing(Measure::gap);
    for (LinkLabel *link : {m_copy, m_duplicate, m_remove})
        m_row->addWidget(link);
    m_row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Measure::gap, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_row);
    layout->addWidget(m_why);
    // Also when its name is typed, which activates nothing.
    connect(m_field, &QComboBox::currentIndexChanged, this, &ManyBar::chooseField);
    connect(m_set, &QAbstractButton::clicked, this, &ManyBar::set);
    connect(m_copy, &QAbstractButton::clicked, this, &ManyBar::copyRequested);
    connect(m_duplicate, &QAbstractButton::clicked, this, &ManyBar::duplicateRequested);
    connect(m_remove, &QAbstractButton::clicked, this, &ManyBar::removeRequested,
            Qt::QueuedConnection);
    hide();
    retranslate();
}

void ManyBar::showRecords(const QList<RecordKey> &records)
{
    const bool alike = std::all_of(records.begin(), records.end(), [&](const RecordKey &key) {
        return key.table == records.first().table;
    });
    const bool same = m_records == records;
    m_records = alike ? records : QList<RecordKey>();
    setVisible(m_records.size() > 1);
    if (!isVisibleTo(parentWidget()))
        return;
    if (m_table != m_records.first().table) {
        m_table = m_records.first().table;
        fillFields();
    }
    if (!same)
        m_why->hide();
    sayCount();
}

void ManyBar::sayCount()
{
    const int count = int(m_records.size());
    m_count->setText(count > 1 ? tr("%n record(s) chosen", nullptr, count) : QString());
}

void ManyBar::fillFields()
{
    const QString chosen = m_field->currentData().toString();
    const QSignalBlocker filling(m_field);
    m_fields.clear();
    m_field->clear();
    for (const FieldInfo &field : fieldsOf(m_table)) {
        if (!canBeShared(field))
            continue;
        m_fields.append(field);
        m_field->addItem(fieldLabel(m_table, field.name), QString(field.name));
    }
    m_field->setCurrentIndex(qMax(0, m_field->findData(chosen)));
    if (!m_fields.isEmpty())
        chooseField(m_field->currentIndex());
}

void ManyBar::chooseField(int index)
{
    const FieldInfo &field = m_fields.at(index);
    if (m_editor && m_editor->field().name == field.name)
        return;
    if (FieldEditor *old = std::exchange(m_editor, nullptr)) {
        old->hide();
        old->deleteLater();
    }
    m_editor = FieldEditor::make(m_table, field, m_context).release();
    m_editor->setMaximumWidth(360);
    m_editor->setValue({});
    m_row->insertWidget(2, m_editor, 1);
    QWidget *before = m_field;
    for (QWidget *each : m_editor->findChildren<QWidget *>()) {
        if (!(each->focusPolicy() & Qt::TabFocus))
            continue;
        setTabOrder(before, each);
        before = each;
    }
    setTabOrder(before, m_set);
    retranslate();
}

void ManyBar::set()
{
    const auto value = m_editor->value();
    if (!value)
        return refuse(FieldText::issue(m_table, value.error().issues.first()));
    const QString name(m_editor->field().name);
    Step step;
    for (const RecordKey &key : std::as_const(m_records)) {
        auto record = m_context.names.store().find(key);
        if (!record)
            return refuse(sentence(record.error()));
        Issues issues = LienKet::update(*record, {{name, *value}}, JsonMode::Edit);
        if (issues.isEmpty())
            issues = validate(*record);
        if (!issues.isEmpty())
            return refuse(FieldText(m_context.names, currentLanguage()).title(key) + u": "_s +
                          FieldText::issue(m_table, issues.first()));
        step.put.append(*record);
    }
    const int count = int(m_records.size());
    const QString label = fieldLabel(m_table, m_editor->field().name);
    const auto committed = m_context.names.store().commit(step);
    if (!committed)
        return refuse(FieldText(m_context.names, currentLanguage()).refusal(committed.error()));
    m_why->hide();
    Q_EMIT done(tr("Set “%1” in %n record(s).", nullptr, count).arg(label));
}

void ManyBar::refuse(const QString &why)
{
    m_why->setText(why + u' ' + tr("Nothing has been changed."));
    m_why->show();
}

void ManyBar::retranslate()
{
    m_set->setText(tr("Set in all"));
    m_copy->setText(tr("Copy as a table"));
    m_duplicate->setText(tr("Duplicate"));
    m_remove->setText(tr("Delete"));
    m_field->setAccessibleName(tr("Field to set"));
    sayCount();
    for (int i = 0; i < m_fields.size(); ++i)
        m_field->setItemText(i, fieldLabel(m_table, m_fields.at(i).name));
    if (m_editor)
        m_editor->setAccessibleName(m_field->currentText());
}

} // namespace LienKet
