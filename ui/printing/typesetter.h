// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/document.h"
#include "ui/printing/page.h"

#include <QFont>

namespace LienKet {

struct Face
{
    qreal size = 14; ///< points
    bool bold = false;
    bool italic = false;
};

/// A text in lines, its origin at the top left. Lines are `pitch` apart.
struct SetText
{
    std::shared_ptr<const QTextLayout> layout;
    qreal pitch = 0;

    int lines() const { return layout->lineCount(); }
    qreal height() const { return lines() * pitch; }
    qreal widest() const; ///< of the words, not of the room they had
    qreal meanWidth() const;
    TextOp op(int line, QPointF shift) const { return {layout, line, shift}; }
    /// One line as an operation whose own top is at `top`.
    TextOp lineAt(int line, QPointF top) const { return op(line, top - QPointF(0, line * pitch)); }
};

/// Sets texts in the profile's font. Paper has one font; without it nothing is printed, because
/// another one would move every line of an official document.
class Typesetter
{
public:
    struct Shape
    {
        qreal width = 0;
        Qt::Alignment alignment = Qt::AlignLeft;
        qreal firstLineIndent = 0;
        qreal lineFactor = 1;
    };

    /// NotFound with the wanted family as subject and "font" as detail if none is installed.
    static Result<Typesetter> withFontOf(const QStringList &families);

    SetText set(const DocumentText &text, const Face &face, const Shape &shape) const;

    /// Wraps into as few lines as the width allows, then as evenly as these lines allow.
    SetText setBalanced(const QString &text, const Face &face, const Shape &shape) const;

    qreal width(const QString &text, const Face &face) const;
    qreal linePitch(const Face &face) const;
    qreal ascent(const Face &face) const;
    QFont font(const Face &face) const;

private:
    explicit Typesetter(QString family) : m_family(std::move(family)) {}
    QString m_family;
};

} // namespace LienKet
