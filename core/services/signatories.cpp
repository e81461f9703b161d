// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/signatories.h"

#include "core/services/naming.h"

namespace LienKet {

Record withSigningDay(const ProgramRecords &records, const Record &record, QDate today)
{
    const auto *typed = std::get_if<AgreementSignatory>(&record);
    if (!typed)
        return record;
    AgreementSignatory filled = *typed;
    const auto *agreement = records.find(filled.agreement);
    const auto *party = records.find(filled.party);
    const QDate day = agreement && agreement->signedOn.isValid() ? agreement->signedOn : today;
    const Naming vietnamese(records, day, Language::Vietnamese);
    if (!filled.person && party && filled.nameAsSigned.isEmpty())
        filled.person = vietnamese.representative(party->organization);
    if (!filled.person)
        return filled;
    if (filled.nameAsSigned.isEmpty())
        filled.nameAsSigned = vietnamese.signedName(filled.person);
    if (filled.titleAsSigned.isEmpty() && party) {
        const Naming english(records, day, Language::English);
        filled.titleAsSigned = {vietnamese.position(filled.person, party->organization),
                                english.position(filled.person, party->organization)};
    }
    return filled;
}

Record withAnotherParty(const ProgramRecords &records, const Record &before, const Record &record,
                        QDate today)
{
    const auto *former = std::get_if<AgreementSignatory>(&before);
    const auto *typed = std::get_if<AgreementSignatory>(&record);
    if (!former || !typed || former->party == typed->party)
        return record;
    AgreementSignatory bare = *former;
    bare.person = {};
    bare.nameAsSigned.clear();
    bare.titleAsSigned = {};
    const auto known = std::get<AgreementSignatory>(withSigningDay(records, bare, today));
    AgreementSignatory corrected = *typed;
    if (corrected.person == known.person)
        corrected.person = {};
    if (corrected.nameAsSigned == known.nameAsSigned)
        corrected.nameAsSigned.clear();
    if (corrected.titleAsSigned == known.titleAsSigned)
        corrected.titleAsSigned = {};
    return withSigningDay(records, corrected, today);
}

} // namespace LienKet
