// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/entryeditors.h"

#include "core/base/dateinput.h"
#include "core/base/format.h"
#include "core/services/reportround.h"
#include "core/services/sourcemarks.h"
#include "ui/forms/growingedit.h"
#include "ui/i18n/languageswitch.h"
#include "ui/text/fieldtext.h"
#include "ui/text/nouns.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/segmentedswitch.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QSyntaxHighlighter>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

/// A share of a hundred as a bar.
class ShareBar : public QWidget
{
public:
    ShareBar() { setFixedSize(120, 8); }
    void setShare(int share)
    {
        m_share = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(palette());
        painter.fillRect(rect(), theme.border);
        painter.fillRect(QRect(0, 0, width() * qBound(0, m_share, 100) / 100, height()),
                         theme.accent);
    }

private:
    int m_share = 0;
};

/// The marks of sources in the ink of what leads somewhere.
class MarkInk : public QSyntaxHighlighter
{
public:
    explicit MarkInk(GrowingEdit &edit) : QSyntaxHighlighter(edit.document()), m_edit(edit)
    {
        edit.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange) {
            const QSignalBlocker untyped(m_edit); // other colours are no other text
            rehighlight();
        }
        return QSyntaxHighlighter::eventFilter(watched, event);
    }
    void highlightBlock(const QString &text) override
    {
        const Theme &theme = themeOf(m_edit.palette());
        QTextCharFormat format;
        format.setForeground(theme.accent);
        format.setBackground(theme.selection);
        for (const SourceMark &mark : marksIn(text))
            setFormat(int(mark.part.at), int(mark.part.size), format);
    }

private:
    GrowingEdit &m_edit;
};

Label *mutedLabel(const QString &text)
{
    auto *label = new Label(Label::Ink::Muted);
    label->setText(text);
    return label;
}

QString figureText(std::optional<double> value)
{
    return value ? numberText(*value, currentLanguage()) : u"–"_s;
}

} // namespace

std::unique_ptr<FieldEditor> makeEntryEditor(QLatin1StringView table, const FieldInfo &field,
                                             const EditContext &context)
{
    if (table == QLatin1StringView(ReportSection::table) && field.name == "text"_L1)
        return std::make_unique<SourcedEditor>(field);
    if (table != QLatin1StringView(ReportEntry::table))
        return nullptr;
    Store &store = context.names.store();
    if (field.name == "status"_L1)
        return std::make_unique<SegmentsEditor>(table, field);
    if (field.name == "progress"_L1)
        return std::make_unique<ProgressEditor>(field, store);
    if (field.name == "values"_L1)
        return std::make_unique<IndicatorsEditor>(field, store);
    return nullptr;
}

SourcedEditor::SourcedEditor(const FieldInfo &field) : BilingualEditor(field)
{
    for (auto *edit : findChildren<GrowingEdit *>())
        new MarkInk(*edit);
}

SegmentsEditor::SegmentsEditor(QLatin1StringView table, const FieldInfo &field)
    : FieldEditor(field), m_table(table), m_switch(new SegmentedSwitch)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_switch);
    layout->addStretch();
    m_switch->setOptional(true);
    watch(m_switch);
    connect(m_switch, &SegmentedSwitch::chosen, this, &FieldEditor::left);
    SegmentsEditor::retranslate();
}

void SegmentsEditor::setValue(const QJsonValue &value)
{
    const qsizetype at = field().codes.indexOf(value.toString());
    m_switch->setCurrent(at > 0 ? int(field().codes.size() - 1 - at) : -1);
}

Result<QJsonValue> SegmentsEditor::value() const
{
    const int chosen = m_switch->current();
    return chosen < 0 ? QJsonValue() : field().codes.at(field().codes.size() - 1 - chosen);
}

void SegmentsEditor::retranslate()
{
    QStringList names;
    for (qsizetype i = field().codes.size() - 1; i > 0; --i)
        names.append(codeWord(m_table, field().name, field().codes.at(i)));
    m_switch->setSegments(names);
    m_switch->setToolTip(tr("A second click on the chosen one, or Delete, takes it back."));
}

ProgressEditor::ProgressEditor(const FieldInfo &field, Store &store)
    : NumberEditor(field), m_store(store), m_bar(new ShareBar), m_last(new Label(Label::Ink::Muted))
{
    line()->setFixedWidth(64);
    auto *row = static_cast<QBoxLayout *>(layout());
    row->setSpacing(Measure::paneGap);
    row->insertWidget(1, m_bar, 0, Qt::AlignVCenter);
    row->insertWidget(2, m_last);
}

void ProgressEditor::setRecord(const Record &record)
{
    const auto *entry = std::get_if<ReportEntry>(&record);
    const ReportEntry *before = entry ? entryBefore(m_store, *entry) : nullptr;
    m_before = before ? before->progress : std::nullopt;
}

void ProgressEditor::setValue(const QJsonValue &value)
{
    NumberEditor::setValue(value);
    static_cast<ShareBar *>(m_bar)->setShare(value.toInt());
}

void ProgressEditor::retranslate()
{
    NumberEditor::retranslate();
    m_last->setText(m_before ? tr("a year before: %1").arg(*m_before) : QString());
}

IndicatorsEditor::IndicatorsEditor(const FieldInfo &field, Store &store)
    : FieldEditor(field), m_store(store)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void IndicatorsEditor::setRecord(const Record &record)
{
    const auto &entry = std::get<ReportEntry>(record);
    const QList<Indicator> own = indicatorsOf(m_store, entry.topic);
    const bool same =
        entry.id == m_entry.id &&
        std::equal(own.begin(), own.end(), m_lines.begin(), m_lines.end(),
                   [](const Indicator &a, const Line &b) { return a == b.indicator; });
    m_entry = entry;
    if (same)
        return;
    const ReportEntry *before = entryBefore(m_store, entry);
    QList<Line> lines;
    for (const Indicator &each : own)
        lines.append({each, before ? valueBefore(m_store, *before, each) : std::nullopt});
    makeRows(lines);
}

void IndicatorsEditor::retranslate()
{
    makeRows(m_lines);
}

/// What was typed and is not written goes over into the new field of its indicator.
void IndicatorsEditor::makeRows(QList<Line> lines)
{
    QHash<Id<Indicator>, QString> typed;
    for (const Line &line : std::as_const(m_lines)) {
        if (holdsTyped() && line.edit->isModified())
            typed.insert(line.indicator.id, line.edit->text());
    }
    dropRows();
    m_rows = new QWidget;
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Measure::panelGap);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    const Topic *topic = m_store.find(m_entry.topic);
    if (lines.isEmpty())
        grid->addWidget(mutedLabel(tr("The topic has no indicators.")), 0, 0);
    else
        addHead(*grid, topic ? topic->year : 0);
    for (Line &line : lines)
        addLine(*grid, line);
    layout()->addWidget(m_rows);
    m_lines = lines;
    say();
    for (const Line &line : std::as_const(m_lines)) {
        if (!typed.contains(line.indicator.id))
            continue;
        line.edit->setText(typed.value(line.indicator.id));
        line.edit->setModified(true);
    }
    if (isFaulty())
        setFaulty(true);
}

/// A field that is left because it goes says nothing more.
void IndicatorsEditor::dropRows()
{
    for (const Line &line : std::exchange(m_lines, {})) {
        line.edit->removeEventFilter(this);
        line.edit->disconnect(this);
    }
    setFocusProxy(nullptr);
    // The event that asked for it may be that of one of the fields.
    if (QWidget *old = std::exchange(m_rows, nullptr)) {
        old->hide();
        old->setParent(nullptr);
        old->deleteLater();
    }
}

void IndicatorsEditor::addHead(QGridLayout &grid, int year)
{
    grid.addWidget(mutedLabel(tr("Indicator")), 0, 0);
    int column = 1;
    for (const QString &title : {tr("Target"), QString::number(year - 1), tr("This year")})
        grid.addWidget(mutedLabel(title), 0, column++, Qt::AlignRight);
}

void IndicatorsEditor::addLine(QGridLayout &grid, Line &line)
{
    const Language language = currentLanguage();
    const Indicator &indicator = line.indicator;
    auto *name = new Label;
    name->setWordWrap(true);
    name->setTextFormat(Qt::RichText);
    name->setRemarked(indicator.name.text(language).toHtmlEscaped(), word(indicator.kind));
    auto *target = new Label;
    target->setText(figureText(indicator.target));
    line.edit = new QLineEdit;
    line.edit->setFixedWidth(84);
    line.edit->setAlignment(Qt::AlignRight);
    line.edit->setAccessibleName(indicator.name.text(language));
    watch(line.edit);
    connect(line.edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(line.edit, &QLineEdit::returnPressed, this, &FieldEditor::left);
    const int row = grid.rowCount();
    grid.addWidget(name, row, 0);
    grid.addWidget(target, row, 1, Qt::AlignRight);
    grid.addWidget(mutedLabel(figureText(line.before)), row, 2, Qt::AlignRight);
    grid.addWidget(line.edit, row, 3);
}

void IndicatorsEditor::setValue(const QJsonValue &value)
{
    m_shown = value;
    say();
}

void IndicatorsEditor::say()
{
    for (const Line &line : std::as_const(m_lines)) {
        QString text;
        for (const QJsonValue &each : m_shown.toArray()) {
            if (each[u"to"_s].toString() == line.indicator.id.toString())
                text = numberText(each[u"value"_s].toDouble(), currentLanguage());
        }
        line.edit->setText(text);
    }
}

Result<QJsonValue> IndicatorsEditor::value() const
{
    QJsonArray values;
    for (const QJsonValue &each : m_shown.toArray()) {
        // What was said of an indicator that the topic has no more stays as it was.
        const bool own = std::any_of(m_lines.begin(), m_lines.end(), [&](const Line &line) {
            return line.indicator.id.toString() == each[u"to"_s].toString();
        });
        if (!own)
            values.append(each);
    }
    for (const Line &line : m_lines) {
        const QString typed = line.edit->text().trimmed();
        if (typed.isEmpty())
            continue;
        const auto number = parseNumber(typed);
        if (!number)
            return broken(Rule::BadType, typed);
        values.append(QJsonObject{{u"to"_s, line.indicator.id.toString()}, {u"value"_s, *number}});
    }
    return values.isEmpty() ? QJsonValue() : QJsonValue(values);
}

/// Only the line that cannot be read says so.
void IndicatorsEditor::setFaulty(bool faulty)
{
    FieldEditor::setFaulty(faulty);
    for (const Line &line : std::as_const(m_lines)) {
        const QString typed = line.edit->text().trimmed();
        line.edit->setProperty("faulty", faulty && !typed.isEmpty() && !parseNumber(typed));
        line.edit->update();
    }
}

} // namespace LienKet
