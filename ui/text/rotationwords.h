// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/rotation.h"
#include "ui/text/directory.h"

namespace LienKet {

/// Why rotation puts a member where it does, in words: "fewest turns so far (0)".
QString rotationReason(const RotationRank &rank);

/// Who is proposed for a year and why, with the runner-up; empty without members.
QString rotationProposal(Store &store, Directory &names, int year);

/// Code and remark of a year's turn: "in turn", "for HUMG", "this year".
QString turnRemark(const CoordinatorTerm &actual, Store &store, Directory &names, QDate today);

} // namespace LienKet
