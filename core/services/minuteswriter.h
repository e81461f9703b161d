// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/document.h"
#include "core/services/naming.h"
#include "core/services/phrases.h"

namespace LienKet {

/// What every part of the office's smaller papers is written with: minutes, agendas, decisions. In
/// Vietnamese they have the form of decree 30/2020/NĐ-CP.
class MinutesWriter
{
public:
    enum class Form { Minutes, Agenda, Decision, Letter };

    MinutesWriter(const ProgramRecords &source, QDate day, Language documentLanguage);

    QString say(const char *code, const Phrases::Arguments &arguments = {}) const
    {
        return phrases(QLatin1StringView(code), arguments);
    }
    QString shown(const LocalizedText &text) const { return text.text(language); }

    void heading(int level, const QString &text) { document.blocks.append(Heading{level, text}); }
    void part(const char *code); ///< the next part: I, II, III, as there are
    void body(const QString &text, Paragraph::Role role = Paragraph::Role::Body);
    void section(const char *title, const LocalizedText &text); ///< nothing for an empty text

    /// The head of the form in Vietnamese, a title in English.
    void begin(Form form, Id<Organization> agency, const QString &subject,
               const LocalizedText &place);

    /// The post under which the organization's representative signs, in the form's lines: "KT. HIỆU
    /// TRƯỞNG", "PHÓ HIỆU TRƯỞNG"; none if nobody is known.
    QStringList postOf(Id<Organization> organization) const;

    const ProgramRecords &records;
    const Language language;
    const Naming naming;
    const Phrases phrases;
    Document document;

private:
    int m_parts = 0;
};

} // namespace LienKet
