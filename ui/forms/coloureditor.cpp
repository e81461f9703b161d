// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/coloureditor.h"

#include "ui/i18n/languageswitch.h"
#include "ui/widgets/colourvision.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QVBoxLayout>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *offered[] = {"#2B83C0", "#B87F00", "#009E73", "#D55E00", "#B5588C",
                                   "#7A8290", "#332288", "#56B4E9", "#882255", "#999933"};

/// One of the colours that are offered.
class Swatch : public QAbstractButton
{
public:
    explicit Swatch(const QString &colour)
    {
        setText(colour);
        setToolTip(colour);
        setFixedSize(26, 26);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(painter, rect().adjusted(3, 3, -3, -3), QColor(text()), themeOf(palette()).strong);
    }
};

} // namespace

ColourEditor::ColourEditor(const FieldInfo &field, const EditContext &context)
    : FieldEditor(field), m_names(context.names), m_edit(new QLineEdit), m_near(new Label)
{
    m_edit->setFixedWidth(110);
    m_near->setWordWrap(true);
    m_near->setTextFormat(Qt::PlainText);
    m_near->setTone(Tone::Warning);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    for (const char *colour : offered) {
        const QString name = QLatin1StringView(colour).toString();
        auto *swatch = new Swatch(name);
        row->addWidget(swatch);
        connect(swatch, &QAbstractButton::clicked, this, [this, name] {
            m_edit->setText(name);
            say();
            Q_EMIT left();
        });
    }
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    layout->addLayout(row);
    layout->addWidget(m_near);
    connect(m_edit, &QLineEdit::returnPressed, this, &FieldEditor::left);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_edit, &QLineEdit::textChanged, this, &ColourEditor::say);
    watch(m_edit);
    say();
}

void ColourEditor::setValue(const QJsonValue &value)
{
    m_saved = value.toString();
    m_edit->setText(m_saved);
    say();
}

Result<QJsonValue> ColourEditor::value() const
{
    const QString typed = m_edit->text().trimmed().toUpper();
    return typed.isEmpty() ? QJsonValue() : QJsonValue(typed);
}

QString ColourEditor::taken() const
{
    const QString typed = m_edit->text().trimmed();
    const QColor colour = QColor::isValidColor(typed) ? QColor(typed) : QColor();
    bool own = m_saved.isEmpty();
    for (const Area &each : m_names.store().all<Area>()) {
        // The record that is being edited is among them, with its saved colour.
        if (!own && each.colour == m_saved) {
            own = true;
            continue;
        }
        if (colour.isValid() && !each.colour.isEmpty() &&
            leastDifference(colour, QColor(each.colour)) < wellApart)
            return m_names.area(each.id, currentLanguage());
    }
    return {};
}

void ColourEditor::say()
{
    const QString other = taken();
    m_near->setVisible(!other.isEmpty());
    m_near->setText(other.isEmpty()
                        ? QString()
                        : tr("Somebody could take it for the colour of “%1”.").arg(other));
}

void ColourEditor::retranslate()
{
    m_edit->setPlaceholderText(tr("as the area above"));
    say();
}

} // namespace LienKet
