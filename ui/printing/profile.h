// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QMarginsF>
#include <QSizeF>
#include <QStringList>

namespace LienKet {

/// The form of a kind of document, read from resources/report/*.json: the decree's numbers are
/// data, because decrees change and offices differ. Lengths in twips, font sizes in points.
struct DocumentProfile
{
    QStringList fonts; ///< families of one metric; the first that is installed is used
    QSizeF page;
    QMarginsF margins;
    qreal pageNumberBaseline = 0; ///< from the page's upper edge
    qreal pageNumberSize = 0;
    qreal footMarkSize = 0;
    qreal bodySize = 0;
    qreal lineFactor = 1; ///< line distance as a multiple of the font's own
    qreal paragraphGap = 0;
    qreal firstLineIndent = 0;
    bool headingsCentred = false;
    QList<qreal> headingSizes; ///< by level
    qreal tableSize = 0;
    qreal noteSize = 0;
    QString listMark;

    /// Elements 1 to 5 of the decree.
    struct OfficialHead
    {
        qreal leftColumn = 0; ///< width of the agency's column; the nation's takes the rest
        qreal nationSize = 0;
        qreal mottoSize = 0;
        qreal agencySize = 0;
        qreal numberSize = 0;
        qreal titleSize = 0;
        qreal ruleGap = 0;
        qreal ruleWidth = 0;
        qreal shortRule = 0; ///< of the text above it, a third to a half
        qreal numberGap = 0; ///< from the lower of both columns to the number
        qreal titleGap = 0;  ///< from the number's top to the type's top
        qreal bodyGap = 0;
        QStringList agencyKinds; ///< a long agency name is best broken after one of these
    } head;

    struct Signature
    {
        qreal recipientsWidth = 0;
        qreal signerWidth = 0;
        qreal signSpace = 0; ///< from the post to the name
        qreal recipientsLabelSize = 0;
        qreal recipientsSize = 0;
    } signature;

    qreal textWidth() const { return page.width() - margins.left() - margins.right(); }
    qreal textHeight() const { return page.height() - margins.top() - margins.bottom(); }
};

/// NotFound if there is no profile of that name, Invalid if it is no JSON object.
Result<DocumentProfile> documentProfile(const QString &name);

} // namespace LienKet
