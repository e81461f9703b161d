// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/domain/agreement.h"
#include "core/domain/area.h"
#include "core/domain/attachment.h"
#include "core/domain/consolidatedreport.h"
#include "core/domain/coordinatorterm.h"
#include "core/domain/documentnumber.h"
#include "core/domain/handover.h"
#include "core/domain/meeting.h"
#include "core/domain/memberreport.h"
#include "core/domain/organization.h"
#include "core/domain/person.h"
#include "core/domain/programyear.h"
#include "core/domain/proposal.h"
#include "core/domain/reportround.h"
#include "core/domain/resource.h"
#include "core/domain/source.h"
#include "core/domain/topic.h"

#include <tuple>

namespace LienKet {

/// Every entity of the program file: what the digest, the journal and the command line go over.
using Entities =
    std::tuple<Organization, OrganizationName, OrganizationAlias, Membership, Area, Person, Post,
               FocalPoint, Agreement, AgreementParty, AgreementSignatory, AgreementRelation,
               ScopeItem, ProgramYear, CoordinatorTerm, Unavailability, Proposal, SubcommitteeSeat,
               Meeting, AgendaItem, MeetingDecision, Topic, Indicator, Milestone, Activity,
               Resource, ResearchGroup, ReportRound, Reminder, MemberReport, ReportEntry,
               ConsolidatedReport, ReportSection, Handover, HandoverItem, Attachment,
               DocumentNumber, Source>;

} // namespace LienKet
