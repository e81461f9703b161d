// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/integritycheck.h"

namespace LienKet {

/// The report for people: a line for each finding, then what was checked and the digest.
QByteArray asText(const CheckReport &report);

/// The report for programs: "findings" (each with "code", "subject", "detail"; a difference also
/// with "present" and "journaled"), "digest", "records", "steps".
QByteArray asJson(const CheckReport &report);

} // namespace LienKet
