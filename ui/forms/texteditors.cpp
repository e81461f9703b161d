// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/texteditors.h"

#include "core/base/dateinput.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/forms/growingedit.h"
#include "ui/i18n/languageswitch.h"
#include "ui/widgets/halves.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QBoxLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QMouseEvent>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

QLineEdit *lineIn(FieldEditor *editor)
{
    auto *line = new QLineEdit;
    line->setMaxLength(int(maximumTextLength) + 1); // one more is refused, where less would be cut
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line);
    QObject::connect(line, &QLineEdit::returnPressed, editor, &FieldEditor::left);
    QObject::connect(line, &QLineEdit::textEdited, editor, &FieldEditor::edited);
    return line;
}

} // namespace

TextEditor::TextEditor(const FieldInfo &field) : FieldEditor(field), m_edit(lineIn(this))
{
    watch(m_edit);
}

void TextEditor::setValue(const QJsonValue &value)
{
    if (m_edit->text() != value.toString())
        m_edit->setText(value.toString());
}

Result<QJsonValue> TextEditor::value() const
{
    return m_edit->text().isEmpty() ? QJsonValue() : QJsonValue(m_edit->text());
}

NumberEditor::NumberEditor(const FieldInfo &field) : FieldEditor(field), m_edit(lineIn(this))
{
    m_edit->setFixedWidth(200);
    m_edit->setAlignment(Qt::AlignRight);
    static_cast<QBoxLayout *>(layout())->addStretch();
    watch(m_edit);
}

void NumberEditor::setValue(const QJsonValue &value)
{
    m_shown = value;
    retranslate();
}

void NumberEditor::retranslate()
{
    if (holdsTyped())
        return;
    const bool plain = field().name == "year"_L1;
    const double number = m_shown.toDouble();
    m_edit->setText(m_shown.isNull()   ? QString()
                    : plain            ? QString::number(number, 'f', 0)
                    : field().fraction ? numberText(number, currentLanguage())
                                       : numberText(qint64(number), currentLanguage()));
}

Result<QJsonValue> NumberEditor::value() const
{
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty())
        return QJsonValue();
    const auto number = parseNumber(typed);
    if (!number)
        return broken(Rule::BadType, typed);
    return QJsonValue(*number);
}

BilingualEditor::BilingualEditor(const FieldInfo &field) : FieldEditor(field)
{
    m_layout = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_vietnamese = addHalf(Language::Vietnamese);
    m_english = addHalf(Language::English);
    // From text to text; what else can be done to them comes after.
    const QList<QWidget *> order{m_vietnamese.edit,   m_english.edit,  m_vietnamese.state,
                                 m_vietnamese.review, m_english.state, m_english.review};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

BilingualEditor::Half BilingualEditor::addHalf(Language language)
{
    Half half;
    half.mark = new Label(Label::Ink::Muted);
    half.mark->setText(language == Language::Vietnamese ? u"VI"_s : u"EN"_s);
    half.state = new LinkLabel;
    half.review = new LinkLabel;
    half.edit = new GrowingEdit;
    half.top = new QHBoxLayout;
    half.top->setContentsMargins(0, 0, 0, 0);
    half.top->setSpacing(Measure::gap);
    half.top->addWidget(half.mark);
    half.top->addStretch();
    half.top->addWidget(half.state);
    half.top->addWidget(half.review);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(10, 6, 10, 8);
    column->setSpacing(2);
    column->addLayout(half.top);
    column->addWidget(half.edit);
    column->addStretch();
    m_layout->addLayout(column, 1);
    watch(half.edit);
    connect(half.edit, &GrowingEdit::returnPressed, this, &FieldEditor::left);
    connect(half.edit, &QPlainTextEdit::textChanged, this, [this] {
        m_tooLong = false;
        Q_EMIT edited();
    });
    connect(half.edit, &GrowingEdit::pastedTooMuch, this, [this] {
        m_tooLong = true;
        Q_EMIT left();
    });
    connect(half.review, &QAbstractButton::clicked, this, [this, language] { review(language); });
    connect(half.state, &QAbstractButton::clicked, this,
            [this, language] { Q_EMIT translationsRequested(language); });
    return half;
}

void BilingualEditor::setValue(const QJsonValue &value)
{
    m_text = {};
    fromJson(value, m_text);
    m_reviewed = false;
    m_tooLong = false;
    for (const auto &[half, text] :
         {std::pair(&m_vietnamese, m_text.vi), std::pair(&m_english, m_text.en)}) {
        const QSignalBlocker quiet(half->edit);
        if (half->edit->toPlainText() != text)
            half->edit->setPlainText(text);
        half->edit->updateGeometry();
    }
    retranslate();
}

Result<QJsonValue> BilingualEditor::value() const
{
    if (m_tooLong)
        return broken(Rule::TooLong, {});
    const QString vi = m_vietnamese.edit->toPlainText();
    const QString en = m_english.edit->toPlainText();
    if (m_reviewed || (vi == m_text.vi && en == m_text.en))
        return toJson(m_text);
    QJsonObject changed;
    if (vi != m_text.vi)
        changed.insert(u"vi"_s, vi);
    if (en != m_text.en)
        changed.insert(u"en"_s, en);
    return QJsonValue(changed);
}

void BilingualEditor::review(Language language)
{
    (language == Language::Vietnamese ? m_text.viState : m_text.enState) = TextState::Reviewed;
    m_reviewed = true;
    retranslate();
    Q_EMIT left();
}

void BilingualEditor::retranslate()
{
    say(m_vietnamese, Language::Vietnamese);
    say(m_english, Language::English);
    turn();
}

void BilingualEditor::turn()
{
    constexpr int margins = 2 * 10 + 2 * Measure::gap;
    const int widest =
        std::max(m_vietnamese.top->sizeHint().width(), m_english.top->sizeHint().width());
    turnHalves(*m_layout, 2 * (widest + margins) > width() ? 0 : width());
}

void BilingualEditor::say(const Half &half, Language language)
{
    const TextState state = m_text.state(language);
    const bool open = state == TextState::Outdated || state == TextState::Draft;
    half.state->setVisible(open || (state == TextState::Missing && !m_text.isEmpty()));
    half.state->setText(state == TextState::Missing    ? tr("not translated yet")
                        : state == TextState::Outdated ? tr("outdated")
                                                       : tr("draft"));
    half.state->setToolTip(tr("Show everything that wants translating"));
    half.review->setVisible(open);
    half.review->setText(tr("Mark as reviewed"));
    half.edit->setAccessibleName(language == Language::Vietnamese ? tr("Vietnamese")
                                                                  : tr("English"));
}

void BilingualEditor::resizeEvent(QResizeEvent *)
{
    turn();
}

/// The whole of a half means its text, not the line that is written in alone.
void BilingualEditor::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const bool beside = m_layout->direction() == QBoxLayout::LeftToRight;
    const int middle = beside ? width() / 2 : m_english.mark->y();
    const bool english = beside ? at.x() >= middle : at.y() >= middle;
    GrowingEdit *edit = (english ? m_english : m_vietnamese).edit;
    edit->setFocus(Qt::MouseFocusReason);
    edit->moveCursor(QTextCursor::End);
}

void BilingualEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(palette());
    // The halves have no frame of their own that a focus ring could stand around.
    const bool focused = m_vietnamese.edit->hasFocus() || m_english.edit->hasFocus();
    const QColor edge = isFaulty() ? theme.ink(Tone::Late) : focused ? theme.accent : theme.strong;
    paintHalves(painter, rect(), *m_layout, theme, edge, isFaulty() || focused ? 2 : 1);
    for (const Half *half : {&m_vietnamese, &m_english})
        paintBox(painter, half->mark->geometry().adjusted(-3, 0, 3, 0), theme.raised, theme.border);
}

} // namespace LienKet
