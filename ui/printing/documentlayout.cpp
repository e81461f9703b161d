// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/documentlayout.h"

#include "ui/printing/figuresetter.h"
#include "ui/printing/officialhead.h"
#include "ui/printing/paginator.h"
#include "ui/printing/prosesetter.h"
#include "ui/printing/signaturesetter.h"
#include "ui/printing/tablesetter.h"

namespace LienKet {

namespace {

constexpr int linesAboveSignature = 2;

/// Sets block after block.
class Composer
{
public:
    explicit Composer(const PaperForm &form) : m_form(form) {}

    void add(Strips strips)
    {
        if (strips.isEmpty())
            return;
        if (m_newPage && strips.first().start == Strip::Start::Anywhere)
            strips.first().start = Strip::Start::Page;
        m_newPage = false;
        m_strips += strips;
    }

    void operator()(const Heading &heading) { add(setHeading(heading, m_form)); }
    void operator()(const Paragraph &paragraph) { add(setParagraph(paragraph, m_form)); }
    void operator()(const Chart &chart) { add({setChart(chart, m_form)}); }
    void operator()(const Tiles &tiles) { add({setTiles(tiles, m_form)}); }
    void operator()(const PageBreak &) { m_newPage = true; }
    void operator()(const AppendixStart &appendix) { add(setAppendixStart(appendix, m_form)); }

    void operator()(const Table &table)
    {
        // Without a caption, the line before says what it is.
        if (table.caption.isEmpty())
            keepLinesBefore(m_strips, m_strips.size(), 1);
        add(setTable(table, m_form));
    }

    void operator()(const Cover &cover)
    {
        add({setCover(cover, m_form)});
        m_newPage = true;
    }

    void operator()(const Signature &signature)
    {
        add({setSignature(signature, m_form)});
        keepLinesBefore(m_strips, m_strips.size() - 1, linesAboveSignature);
    }

    Strips take() { return std::move(m_strips); }

private:
    const PaperForm &m_form;
    Strips m_strips;
    bool m_newPage = false;
};

void addCentredLine(PaperPage &page, const QString &text, qreal size, qreal baseline,
                    const PaperForm &form)
{
    const Face face{.size = size};
    const SetText line =
        form.type.set(text, face, {.width = form.width(), .alignment = Qt::AlignHCenter});
    page.ops.prepend(
        line.lineAt(0, {form.profile.margins.left(), baseline - form.type.ascent(face)}));
}

} // namespace

Result<PaperPages> layOut(const Document &document)
{
    const auto profile = documentProfile(document.profile);
    if (!profile)
        return std::unexpected(profile.error());
    const auto type = Typesetter::withFontOf(profile->fonts);
    if (!type)
        return std::unexpected(type.error());
    const PaperForm form{*profile, *type, document.language};

    Composer composer(form);
    if (document.head)
        composer.add(setOfficialHead(*document.head, form));
    for (const DocumentBlock &block : document.blocks)
        std::visit(composer, block);

    const QMarginsF &margins = profile->margins;
    PaperPages pages;
    for (NumberedPage &numbered :
         paginate(composer.take(), {.page = profile->page,
                                   .origin = {margins.left(), margins.top()},
                                   .height = profile->textHeight()})) {
        PaperPage page = std::move(numbered.page);
        if (numbered.number > 1)
            addCentredLine(page, QString::number(numbered.number), profile->pageNumberSize,
                           profile->pageNumberBaseline, form);
        if (!document.footMark.isEmpty())
            addCentredLine(page, document.footMark, profile->footMarkSize,
                           profile->page.height() - margins.bottom() * 0.45, form);
        pages.append(std::move(page));
    }
    return pages;
}

} // namespace LienKet
