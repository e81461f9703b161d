// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace LienKet {

/// A named way to look at the list of one page. Views are kept in the program file for all who work
/// on it; they stand outside of the journal and the digest.
struct SavedView
{
    QString name;
    QJsonObject definition;

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// The views of a page, by name.
Result<QList<SavedView>> savedViews(Store &store, const QString &page);

/// Keeps a new view under its name, which must not be empty; Duplicate if there is one of the name.
Result<> keepView(Store &store, const QString &page, const SavedView &view);

/// Keeps something else under the name of a view that there is.
Result<> changeView(Store &store, const QString &page, const SavedView &view);

/// Forgets the view of that name; none is no error.
Result<> dropView(Store &store, const QString &page, const QString &name);

} // namespace LienKet
