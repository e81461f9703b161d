// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/prosesetter.h"

#include <algorithm>

namespace LienKet {

namespace {

Typesetter::Shape shapeOf(Paragraph::Role role, const PaperForm &form)
{
    Typesetter::Shape shape{.width = form.width(),
                            .alignment = Qt::AlignJustify,
                            .firstLineIndent = form.profile.firstLineIndent,
                            .lineFactor = form.profile.lineFactor};
    if (role == Paragraph::Role::Note)
        shape.alignment = Qt::AlignLeft, shape.firstLineIndent = 0, shape.lineFactor = 1;
    if (role == Paragraph::Role::Lead)
        shape.alignment = Qt::AlignHCenter, shape.firstLineIndent = 0;
    return shape;
}

void avoidWidows(Strips &strips)
{
    const qsizetype count = strips.size();
    if (count < 2)
        return;
    strips[0].keepWithNext = true;
    strips[count - 2].keepWithNext = true;
}

} // namespace

Strips lineStrips(const SetText &text, qreal left, qreal before)
{
    Strips strips;
    for (int i = 0; i < text.lines(); ++i) {
        strips.append({.before = i == 0 ? before : 0,
                       .height = text.pitch,
                       .ops = {text.lineAt(i, {left, 0})},
                       .isText = true});
    }
    return strips;
}

void keepTogether(Strips &strips)
{
    for (qsizetype i = 0; i + 1 < strips.size(); ++i)
        strips[i].keepWithNext = true;
}

Strips setHeading(const Heading &heading, const PaperForm &form)
{
    const DocumentProfile &profile = form.profile;
    const int level = std::clamp(heading.level, 1, int(profile.headingSizes.size()));
    const Face face{.size = profile.headingSizes.at(level - 1), .bold = true, .italic = level > 2};
    const qreal left = profile.headingsCentred ? 0 : profile.firstLineIndent;
    const SetText text =
        form.type.set(heading.text, face,
                      {.width = form.width() - left,
                       .alignment = profile.headingsCentred ? Qt::AlignHCenter : Qt::AlignLeft});
    Strips strips = lineStrips(text, left, profile.paragraphGap * (level == 1 ? 2 : 1.25));
    for (Strip &strip : strips)
        strip.keepWithNext = true, strip.isText = false;
    return strips;
}

Strips setParagraph(const Paragraph &paragraph, const PaperForm &form)
{
    const DocumentProfile &profile = form.profile;
    using Role = Paragraph::Role;
    const Role role = paragraph.role;
    const Face face{.size = role == Role::Note ? profile.noteSize : profile.bodySize,
                    .bold = false,
                    .italic = role == Role::LegalBasis || role == Role::Note};
    Typesetter::Shape shape = shapeOf(role, form);
    qreal left = 0;
    DocumentText content = paragraph.text;
    if (role == Role::ListItem) {
        content = DocumentText(profile.listMark) + content;
        // Without a first-line indent the mark hangs before the item.
        if (shape.firstLineIndent == 0) {
            left = form.type.width(profile.listMark, face);
            shape.width -= left * 2;
            shape.firstLineIndent = -left;
            left *= 2;
        }
    }
    Strips strips = lineStrips(form.type.set(content, face, shape), left, profile.paragraphGap);
    if (role == Role::ListItem && !strips.isEmpty() && profile.firstLineIndent == 0)
        strips.first().before = profile.paragraphGap / 2;
    avoidWidows(strips);
    return strips;
}

} // namespace LienKet
