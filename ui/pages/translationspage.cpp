// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/translationspage.h"

#include "ui/i18n/languageswitch.h"
#include "ui/pages/sheets.h"
#include "ui/text/fieldtext.h"

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

/// What is most needed comes first.
int urgency(TextState state)
{
    return state == TextState::Missing ? 0 : state == TextState::Outdated ? 1 : 2;
}

} // namespace

QString TranslationsPage::title() const
{
    return tr("Translations");
}

int TranslationsPage::load()
{
    m_gaps = textGaps(store());
    std::stable_sort(m_gaps.begin(), m_gaps.end(), [](const TextGap &a, const TextGap &b) {
        return urgency(a.state()) < urgency(b.state());
    });
    return int(m_gaps.size());
}

QUuid TranslationsPage::rowId(const QUuid &record, const QString &field, Language language)
{
    return naturalUuid(record.toByteArray(), field.toLatin1() + code(language).data());
}

QUuid TranslationsPage::idOf(int record) const
{
    const TextGap &gap = m_gaps.at(record);
    return rowId(gap.record.id, QString(gap.field), gap.language);
}

static Badge stateBadge(TextState state)
{
    switch (state) {
    case TextState::Missing:
        return {Tone::Late, u"window-close"_s, TranslationsPage::tr("missing")};
    case TextState::Outdated:
        return {Tone::Warning, u"data-warning"_s, TranslationsPage::tr("outdated")};
    default:
        return {Tone::Running, u"document-edit"_s, TranslationsPage::tr("not checked")};
    }
}

static QString languageWord(Language language)
{
    return language == Language::Vietnamese ? TranslationsPage::tr("Vietnamese")
                                            : TranslationsPage::tr("English");
}

QList<Column> TranslationsPage::columns()
{
    return {{.key = u"state"_s,
             .title = [] { return tr("State"); },
             .cell = [this](int i) { return Cell(stateBadge(m_gaps.at(i).state())); },
             .sortBy = SortBy::Value,
             .value = [this](int i) { return qint64(i); }, // as load() put them
             .hint = {.characters = 14}},
            {.key = u"language"_s,
             .title = [] { return tr("Language"); },
             .cell = [this](int i) { return Cell(languageWord(m_gaps.at(i).language)); },
             .hint = {.characters = 10}},
            {.key = u"text"_s,
             .title = [] { return tr("Text"); },
             .cell =
                 [this](int i) {
                     const TextGap &gap = m_gaps.at(i);
                     return Cell(gap.text.in(other(gap.language)).isEmpty()
                                     ? gap.text.in(gap.language)
                                     : gap.text.in(other(gap.language)));
                 },
             .hint = {.wraps = true}},
            {.key = u"field"_s,
             .title = [] { return tr("Field"); },
             .cell =
                 [this](int i) {
                     const TextGap &gap = m_gaps.at(i);
                     Cell cell(fieldLabel(gap.record.table, gap.field));
                     cell.note = entityLabel(gap.record.table);
                     return cell;
                 },
             .hint = {.characters = 24, .rank = 1}}};
}

QList<Facet> TranslationsPage::facets()
{
    return {{.key = u"state"_s,
             .name = [] { return tr("State"); },
             .codes = [this](int i) { return QStringList{QString(code(m_gaps.at(i).state()))}; },
             .word =
                 [](const QString &name) {
                     return stateBadge(fromCode<TextState>(name).value_or(TextState::Draft)).text;
                 }},
            {.key = u"language"_s,
             .name = [] { return tr("Language"); },
             .codes = [this](int i) { return QStringList{QString(code(m_gaps.at(i).language))}; },
             .word =
                 [](const QString &name) {
                     return languageWord(fromCode<Language>(name).value_or(Language::English));
                 }},
            {.key = u"kind"_s,
             .name = [] { return fieldLabel("kind"); },
             .codes = [this](int i) { return QStringList{m_gaps.at(i).record.table}; },
             .word = [](const QString &table) { return entityLabel(table); }}};
}

QString TranslationsPage::searchText(int record)
{
    const TextGap &gap = m_gaps.at(record);
    return gap.text.vi + u' ' + gap.text.en;
}

TablePage::Words TranslationsPage::words()
{
    int missing = 0;
    int outdated = 0;
    for (const TextGap &each : std::as_const(m_gaps)) {
        missing += each.state() == TextState::Missing;
        outdated += each.state() == TextState::Outdated;
    }
    return {.icon = u"languages"_s,
            .filterHint = tr("Filter texts…"),
            .emptyTitle = tr("Every text is there in both languages"),
            .emptySentence = tr("A text that is missing in one language, older than the other or "
                                "not yet checked stands here."),
            .sentence = tr("%n missing", nullptr, missing) + u" · "_s +
                        tr("%n outdated", nullptr, outdated) + u" · "_s +
                        tr("%n not checked", nullptr, int(m_gaps.size()) - missing - outdated),
            .footnote = tr("F2 opens the text in its form")};
}

Sheet TranslationsPage::sheet(int record)
{
    const TextGap &gap = m_gaps.at(record);
    FieldText text(names(), currentLanguage());
    return {
        .title = text.title(gap.record),
        .badge = stateBadge(gap.state()),
        .note = entityLabel(gap.record.table),
        .tabs = {{.title = tr("Text"),
                  .sections = {{.facts = {{fieldLabel(gap.record.table, gap.field), gap.text}}}}}}};
}

} // namespace LienKet
