// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/format.h"
#include "core/services/annualfacts.h"
#include "core/services/document.h"
#include "core/services/naming.h"
#include "core/services/phrases.h"
#include "core/services/prose.h"

namespace LienKet {

/// What every part of an annual report is written with: the facts, the words, and the document so
/// far.
class ReportWriter
{
public:
    using Arguments = Phrases::Arguments;

    ReportWriter(const ProgramRecords &records, const AnnualFacts &facts, Language language);

    const ProgramRecords &records;
    const AnnualFacts &facts;
    const Language language;
    const Naming naming;
    const Phrases phrases;
    Document document;

    QString say(const char *code, const Arguments &arguments = {}) const
    {
        return phrases(QLatin1StringView(code), arguments);
    }

    /// A count in digits, and in words where prose spells it.
    QString digits(qint64 count) const { return numberText(count, language); }
    QString words(qint64 count) const { return countText(int(count), language); }
    QString list(const QStringList &items) const { return listText(items, language); }

    /// A bilingual text in the document's language. Where only the other language has it, that is
    /// given with a remark, which marked() sets apart.
    QString shown(const LocalizedText &text) const;

    /// A passage of the report as it is printed, without the marks of its sources.
    QString printed(const LocalizedText &passage) const;

    /// A sentence with its remarks about missing translations as spans of their own.
    static DocumentText marked(const QString &text);

    void heading(int level, const QString &text);
    void body(const QString &text) { paragraph(Paragraph::Role::Body, text); }
    void item(const QString &text) { paragraph(Paragraph::Role::ListItem, text); }
    void paragraph(Paragraph::Role role, const QString &text);
    /// Sentences joined into one paragraph; empty ones are left out.
    void body(const QStringList &sentences);

    /// The next table's or chart's caption, numbered.
    QString tableCaption(const char *code, const Arguments &arguments = {});
    QString chartCaption(const char *code, const Arguments &arguments = {});
    QString source() const;

    /// The text that the office wrote for a part of this year's report; empty if it wrote none.
    QString section(SectionKind kind, Id<Area> area = {}) const;

    /// The joint text on a topic; empty if there is none.
    QString topicText(Id<Topic> topic) const;

    /// The same as records, in their order.
    QList<ReportSection> sections(SectionKind kind, Id<Area> area = {}) const;

private:
    QSet<QString> m_members; ///< as marks name them
    int m_tables = 0;
    int m_charts = 0;
};

} // namespace LienKet
