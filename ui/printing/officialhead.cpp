// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/officialhead.h"

#include "ui/printing/prosesetter.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace LienKet {

namespace {

class HeadSetter
{
public:
    explicit HeadSetter(const PaperForm &form) : m_form(form), m_rules(form.profile.head) {}

    Strip set(const OfficialHead &head)
    {
        const qreal left = m_rules.leftColumn;
        const qreal right = m_form.width() - left;
        qreal agencyY = 0;
        if (!head.superior.isEmpty())
            agencyY =
                centred(balanced(head.superior, {.size = m_rules.agencySize}, left), 0, 0, left);
        const SetText agency = agencyName(head.agency, left);
        agencyY = centred(agency, 0, agencyY, left);
        rule(agency.meanWidth() * m_rules.shortRule, left / 2, agencyY += m_rules.ruleGap);

        const Face nationFace{.size = m_rules.nationSize, .bold = true};
        const Face mottoFace{.size = m_rules.mottoSize, .bold = true};
        qreal nationY = centred(balanced(head.nation, nationFace, right), left, 0, right);
        const SetText motto = balanced(head.motto, mottoFace, right);
        nationY = centred(motto, left, nationY, right);
        rule(motto.widest(), left + right / 2, nationY += m_rules.ruleGap);

        const qreal numberY = std::max(agencyY, nationY) + m_rules.numberGap;
        const qreal below = baselineLine(head, numberY, left, right);
        if (head.type.isEmpty())
            letterSubject(head, below, left);
        else
            title(head, numberY + m_rules.titleGap);
        return m_strip;
    }

private:
    SetText balanced(const QString &text, const Face &face, qreal width) const
    {
        return m_form.type.setBalanced(text, face, {.width = width, .alignment = Qt::AlignHCenter});
    }

    /// A name too long for its column is broken after the kind of institution if that leaves two
    /// lines, otherwise as evenly as it goes.
    SetText agencyName(const QString &name, qreal width) const
    {
        const Face face{.size = m_rules.agencySize, .bold = true};
        if (m_form.type.width(name, face) > width) {
            for (const QString &kind : m_rules.agencyKinds) {
                const QString rest = name.sliced(std::min(kind.size() + 1, name.size()));
                if (name.startsWith(kind + u' ') && m_form.type.width(rest, face) <= width)
                    return m_form.type.set(kind + QChar(QChar::LineSeparator) + rest, face,
                                           {.width = width, .alignment = Qt::AlignHCenter});
            }
        }
        return balanced(name, face, width);
    }

    /// Adds the text and returns where it ends.
    qreal centred(const SetText &text, qreal x, qreal y, qreal)
    {
        addText(m_strip, text, {x, y});
        return y + text.height();
    }

    void rule(qreal length, qreal centre, qreal y)
    {
        m_strip.ops.append(
            ruleOp({centre - length / 2, y}, {centre + length / 2, y}, m_rules.ruleWidth));
    }

    /// Number and date share a baseline although their sizes differ. Where the number ends.
    qreal baselineLine(const OfficialHead &head, qreal y, qreal left, qreal right)
    {
        const Face numberFace{.size = m_rules.numberSize};
        const Face dateFace{.size = m_rules.mottoSize, .bold = false, .italic = true};
        const qreal drop = m_form.type.ascent(dateFace) - m_form.type.ascent(numberFace);
        addText(m_strip, balanced(head.placeAndDate, dateFace, right), {left, y});
        return centred(balanced(head.number, numberFace, left), 0, y + drop, left);
    }

    /// Element 5b: a letter has no name of its kind, and says what it is about under its number.
    void letterSubject(const OfficialHead &head, qreal y, qreal left)
    {
        const SetText subject = balanced(head.subject, {.size = m_rules.agencySize}, left);
        y = centred(subject, 0, y + points(6), left);
        m_strip.height = y + m_rules.bodyGap - m_form.profile.paragraphGap;
    }

    void title(const OfficialHead &head, qreal y)
    {
        const Face face{.size = m_rules.titleSize, .bold = true};
        const qreal width = m_form.width();
        y = centred(balanced(head.type, face, width), 0, y, width);
        const SetText subject = balanced(head.subject, face, width - millimetres(15));
        y = centred(subject, millimetres(7.5), y, width);
        rule(subject.meanWidth() * m_rules.shortRule, width / 2, y += m_rules.ruleGap);
        m_strip.height = y + m_rules.bodyGap - m_form.profile.paragraphGap;
    }

    const PaperForm &m_form;
    const DocumentProfile::OfficialHead &m_rules;
    Strip m_strip{.keepWithNext = true};
};

/// One addressee stands on the label's line; several on a line each, with a dash.
Strips setAddressees(const OfficialHead &head, const PaperForm &form)
{
    const Face face{.size = form.profile.bodySize};
    const qreal gap = form.profile.paragraphGap;
    if (head.addressees.isEmpty())
        return {};
    if (head.addressees.size() == 1) {
        const QString line = head.addressLabel + u' ' + head.addressees.first();
        return lineStrips(
            form.type.set(line, face, {.width = form.width(), .alignment = Qt::AlignHCenter}), 0,
            gap);
    }
    // The label stands left of the list, and both together in the middle of the page.
    const SetText label = form.type.set(head.addressLabel, face, {.width = form.width()});
    const qreal indent = label.widest() + points(8);
    qreal widest = 0;
    for (const QString &name : head.addressees)
        widest = std::max(widest, form.type.width(u"- "_s + name, face));
    const qreal left = std::max(0.0, (form.width() - indent - widest) / 2);
    Strips strips;
    for (const QString &name : head.addressees) {
        const SetText line =
            form.type.set(u"- "_s + name, face, {.width = form.width() - left - indent});
        strips += lineStrips(line, left + indent, strips.isEmpty() ? gap : 0);
    }
    strips.first().ops.append(label.lineAt(0, {left, 0}));
    keepTogether(strips);
    return strips;
}

} // namespace

Strips setOfficialHead(const OfficialHead &head, const PaperForm &form)
{
    return Strips{HeadSetter(form).set(head)} + setAddressees(head, form);
}

} // namespace LienKet
