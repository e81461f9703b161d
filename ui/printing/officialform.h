// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/services/document.h"

namespace LienKet {

class Store;

/// A form that official documents can have: a profile of resources/report that says what it is
/// called.
struct OfficialForm
{
    QString name; ///< of the profile
    LocalizedText title;
};
QList<OfficialForm> officialForms();

/// Name of the one that the program's documents have: the decree's with its larger sizes until
/// another was chosen.
QString officialForm(Store &store);

/// Keeps the choice in the program file, for every office that works on it. The errors of
/// keepProgramSetting().
Result<> chooseOfficialForm(Store &store, const QString &name);

/// An official document in the form that was chosen; any other one as it is.
Document inOfficialForm(Store &store, const Document &document);

} // namespace LienKet
