// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/signaturesetter.h"

#include <algorithm>

namespace LienKet {

namespace {

qreal addBelow(Strip &strip, const SetText &text, qreal x, qreal y)
{
    addText(strip, text, {x, y});
    return y + text.height();
}

/// Who signs, from above: the authority, room for the hand, the name.
qreal addSigner(Strip &strip, const PaperForm &form, const QStringList &authority,
                const QString &name, qreal x)
{
    const DocumentProfile::Signature &rules = form.profile.signature;
    const Typesetter::Shape column{.width = rules.signerWidth, .alignment = Qt::AlignHCenter};
    const Face bold{.size = form.profile.bodySize, .bold = true};
    qreal end = 0;
    for (const QString &line : authority)
        end = addBelow(strip, form.type.setBalanced(line, bold, column), x, end);
    return addBelow(strip, form.type.set(name, bold, column), x, end + rules.signSpace);
}

} // namespace

Strip setSignature(const Signature &signature, const PaperForm &form)
{
    const DocumentProfile::Signature &rules = form.profile.signature;
    Strip strip{.before = form.profile.paragraphGap * 2};

    const Face label{.size = rules.recipientsLabelSize, .bold = true, .italic = true};
    qreal leftEnd = 0;
    if (!signature.recipients.isEmpty()) {
        const Typesetter::Shape column{.width = rules.recipientsWidth};
        leftEnd = addBelow(strip, form.type.set(signature.recipientsLabel, label, column), 0, 0);
        for (const QString &recipient : signature.recipients)
            leftEnd =
                addBelow(strip, form.type.set(recipient, {.size = rules.recipientsSize}, column), 0,
                         leftEnd);
    }

    if (!signature.otherAuthority.isEmpty())
        leftEnd = addSigner(strip, form, signature.otherAuthority, signature.otherName, 0);
    const qreal rightEnd = addSigner(strip, form, signature.authority, signature.name,
                                     form.width() - rules.signerWidth);
    strip.height = std::max(leftEnd, rightEnd);
    return strip;
}

} // namespace LienKet
