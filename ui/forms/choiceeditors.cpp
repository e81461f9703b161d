// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choiceeditors.h"

#include "core/base/dateinput.h"
#include "core/base/format.h"
#include "ui/forms/choicekeys.h"
#include "ui/i18n/languageswitch.h"
#include "ui/text/fieldtext.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

/// Lets a widget stand at the left of its editor, as wide as it wants.
void layLeft(QWidget *editor, QWidget *widget)
{
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(widget);
    layout->addStretch();
}

} // namespace

FlagEditor::FlagEditor(const FieldInfo &field) : FieldEditor(field), m_box(new QCheckBox)
{
    layLeft(this, m_box);
    watch(m_box);
    connect(m_box, &QCheckBox::clicked, this, &FieldEditor::left);
    FlagEditor::retranslate();
}

void FlagEditor::setValue(const QJsonValue &value)
{
    m_box->setChecked(value.toBool());
}

Result<QJsonValue> FlagEditor::value() const
{
    return m_box->isChecked() ? QJsonValue(true) : QJsonValue();
}

void FlagEditor::retranslate()
{
    m_box->setText(tr("Yes"));
}

CodeEditor::CodeEditor(QLatin1StringView table, const FieldInfo &field)
    : FieldEditor(field), m_table(table), m_box(new QComboBox)
{
    for (const QString &code : field.codes)
        m_box->addItem(QString(), code);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layLeft(this, m_box);
    watch(m_box);
    new ChoiceKeys(m_box);
    connect(m_box, &QComboBox::activated, this, &FieldEditor::left);
    CodeEditor::retranslate();
}

void CodeEditor::setValue(const QJsonValue &value)
{
    m_box->setCurrentIndex(qMax(0, m_box->findData(value.toString())));
}

Result<QJsonValue> CodeEditor::value() const
{
    return m_box->currentIndex() > 0 ? QJsonValue(m_box->currentData().toString()) : QJsonValue();
}

void CodeEditor::retranslate()
{
    for (int i = 0; i < m_box->count(); ++i)
        m_box->setItemText(i, codeWord(m_table, field().name, m_box->itemData(i).toString()));
}

DateEditor::DateEditor(const FieldInfo &field, QDate today)
    : FieldEditor(field), m_today(today), m_edit(new QLineEdit)
{
    m_edit->setFixedWidth(m_edit->fontMetrics().horizontalAdvance(u"00 September 0000"_s) + 30);
    m_calendar = m_edit->addAction(icon(u"view-calendar-workweek"_s), QLineEdit::TrailingPosition);
    layLeft(this, m_edit);
    watch(m_edit);
    connect(m_edit, &QLineEdit::returnPressed, this, &FieldEditor::left);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_calendar, &QAction::triggered, this, &DateEditor::openCalendar);
    DateEditor::retranslate();
}

void DateEditor::setValue(const QJsonValue &value)
{
    show(fromIsoDate(value.toString()));
}

void DateEditor::show(QDate date)
{
    m_date = date;
    m_edit->setText(date.isValid() ? dateText(date, currentLanguage()) : QString());
}

Result<QJsonValue> DateEditor::value() const
{
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty())
        return QJsonValue();
    if (m_date.isValid() && typed == dateText(m_date, currentLanguage()))
        return toJson(m_date);
    const auto date = parseDate(typed, m_today);
    if (!date)
        return broken(Rule::BadDate, typed);
    return toJson(*date);
}

void DateEditor::retranslate()
{
    m_calendar->setText(tr("Choose a day"));
    m_calendar->setToolTip(tr("Choose a day"));
    if (m_date.isValid() && !holdsTyped())
        show(m_date);
}

bool DateEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto step = [&](int days) {
            const auto now = value();
            const QDate date = now ? fromIsoDate(now->toString()) : QDate();
            show(date.isValid() ? date.addDays(days) : m_today);
            Q_EMIT edited();
            return true;
        };
        if (key->key() == Qt::Key_Up)
            return step(1);
        if (key->key() == Qt::Key_Down)
            return step(-1);
        if (key->text().compare(u't', Qt::CaseInsensitive) == 0 && m_edit->text().isEmpty())
            return step(0);
    }
    return FieldEditor::eventFilter(watched, event);
}

void DateEditor::openCalendar()
{
    QMenu menu(this);
    auto *calendar = new QCalendarWidget;
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setLocale(QLocale(currentLanguage() == Language::Vietnamese ? QLocale::Vietnamese
                                                                          : QLocale::English));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(m_date.isValid() ? m_date : m_today);
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    connect(calendar, &QCalendarWidget::clicked, &menu, [this, &menu](QDate day) {
        show(day);
        menu.close();
        Q_EMIT left();
    });
    menu.exec(m_edit->mapToGlobal(QPoint(0, m_edit->height())));
}

} // namespace LienKet
