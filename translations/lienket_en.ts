<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>LienKet::ActBar</name>
    <message numerus="yes">
        <source>Not yet, %n thing(s) must be mended:</source>
        <translation>
            <numerusform>Not yet, one thing must be mended:</numerusform>
            <numerusform>Not yet, %n things must be mended:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::Acts</name>
    <message numerus="yes">
        <source>%n line(s) of the checklist are not done.</source>
        <translation>
            <numerusform>%n line of the checklist is not done.</numerusform>
            <numerusform>%n lines of the checklist are not done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::AgreementsPage</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a stated expiry date</source>
        <translation>
            <numerusform>%n without a stated expiry date</numerusform>
            <numerusform>%n without a stated expiry date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) done</source>
        <translation>
            <numerusform>%n activity done</numerusform>
            <numerusform>%n activities done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::AreasPage</name>
    <message numerus="yes">
        <source>%n cooperation area(s)</source>
        <translation>
            <numerusform>%n cooperation area</numerusform>
            <numerusform>%n cooperation areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n research field(s)</source>
        <translation>
            <numerusform>%n research field</numerusform>
            <numerusform>%n research fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::ChartCards</name>
    <message numerus="yes">
        <source>%n more planned in %1.</source>
        <translation>
            <numerusform>%n more planned in %1.</numerusform>
            <numerusform>%n more planned in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent gap(s).</source>
        <translation>
            <numerusform>%n silent gap.</numerusform>
            <numerusform>%n silent gaps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::ChartsPage</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::CommandLine</name>
    <message numerus="yes">
        <source>Handover: %n line(s) of the checklist not done</source>
        <translation>
            <numerusform>Handover: %n line of the checklist not done</numerusform>
            <numerusform>Handover: %n lines of the checklist not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reminded %n time(s)</source>
        <translation>
            <numerusform>reminded once</numerusform>
            <numerusform>reminded %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::ConsolidatedPage</name>
    <message numerus="yes">
        <source>%n passage(s) not whole in both languages</source>
        <translation>
            <numerusform>%n passage not whole in both languages</numerusform>
            <numerusform>%n passages not whole in both languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n possible duplicate</numerusform>
            <numerusform>%n possible duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n accepted report(s)</source>
        <translation>
            <numerusform>from %n accepted report</numerusform>
            <numerusform>from %n accepted reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the year&apos;s records since it was issued.</source>
        <translation>
            <numerusform>%n change of the year&apos;s records since it was issued.</numerusform>
            <numerusform>%n changes of the year&apos;s records since it was issued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::ContradictionsPage</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) whose texts disagree</source>
        <translation>
            <numerusform>%n clause whose texts disagree</numerusform>
            <numerusform>%n clauses whose texts disagree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n undecided</numerusform>
            <numerusform>%n undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) on which sources differ</source>
        <translation>
            <numerusform>%n field on which sources differ</numerusform>
            <numerusform>%n fields on which sources differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::CycleWords</name>
    <message numerus="yes">
        <source>%1 %n day(s) late</source>
        <translation>
            <numerusform>%1 %n day late</numerusform>
            <numerusform>%1 %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits for %n report(s)</source>
        <translation>
            <numerusform>waits for %n report</numerusform>
            <numerusform>waits for %n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n report(s)</source>
        <translation>
            <numerusform>from %n report</numerusform>
            <numerusform>from %n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::EditActions</name>
    <message numerus="yes">
        <source>%1 and %n more record(s)</source>
        <translation>
            <numerusform>%1 and %n more record</numerusform>
            <numerusform>%1 and %n more records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::FileActions</name>
    <message numerus="yes">
        <source>%n record(s) and their history were checked: everything is in order.</source>
        <translation>
            <numerusform>%n record and their history were checked: everything is in order.</numerusform>
            <numerusform>%n records and their history were checked: everything is in order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::GapList</name>
    <message numerus="yes">
        <source>%1 · %2: %n year(s)</source>
        <translation>
            <numerusform>%1 · %2: %n year</numerusform>
            <numerusform>%1 · %2: %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are framed in the map.</source>
        <translation>
            <numerusform>%n more is framed in the map.</numerusform>
            <numerusform>%n more are framed in the map.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::Labels</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::ListMenu</name>
    <message numerus="yes">
        <source>%n more; choose one in the table</source>
        <translation>
            <numerusform>%n more; choose it in the table</numerusform>
            <numerusform>%n more; choose one in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::ManyBar</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n record chosen</numerusform>
            <numerusform>%n records chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set “%1” in %n record(s).</source>
        <translation>
            <numerusform>Set “%1” in %n record.</numerusform>
            <numerusform>Set “%1” in %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::MembersPage</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) and other bodies</source>
        <translation>
            <numerusform>%n partner or other body</numerusform>
            <numerusform>%n partners and other bodies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::PassagePage</name>
    <message numerus="yes">
        <source>%n sentence(s) not in Vietnamese</source>
        <translation>
            <numerusform>%n sentence not in Vietnamese</numerusform>
            <numerusform>%n sentences not in Vietnamese</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) not in English</source>
        <translation>
            <numerusform>%n sentence not in English</numerusform>
            <numerusform>%n sentences not in English</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n possible duplicate</numerusform>
            <numerusform>%n possible duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::PasteDialog</name>
    <message numerus="yes">
        <source>%n row(s) cannot be added; the first column says why.</source>
        <translation>
            <numerusform>%n row cannot be added; the first column says why.</numerusform>
            <numerusform>%n rows cannot be added; the first column says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n record(s)</source>
        <translation>
            <numerusform>Add %n record</numerusform>
            <numerusform>Add %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invented for the sample</source>
        <translation>
            <numerusform>%n invented for the sample</numerusform>
            <numerusform>%n invented for the sample</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::ProposalsPage</name>
    <message numerus="yes">
        <source>%1 on average, of %n score(s)</source>
        <translation>
            <numerusform>%1, of %n score</numerusform>
            <numerusform>%1 on average, of %n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s), %1 adopted</source>
        <translation>
            <numerusform>%n proposal, %1 adopted</numerusform>
            <numerusform>%n proposals, %1 adopted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::RecordList</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::ReportsPage</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::ResourcesPage</name>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n resource</numerusform>
            <numerusform>%n resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n research group(s)</source>
        <translation>
            <numerusform>%n research group</numerusform>
            <numerusform>%n research groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::RotationWords</name>
    <message numerus="yes">
        <source>%n turn(s), the last in %1</source>
        <translation>
            <numerusform>%n turn, the last in %1</numerusform>
            <numerusform>%n turns, the last in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::SubcommitteePage</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in the subcommittee</source>
        <translation>
            <numerusform>%n seat in the subcommittee</numerusform>
            <numerusform>%n seats in the subcommittee</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::TablePage</name>
    <message numerus="yes">
        <source>Deleted %n record(s); they lie in the trash.</source>
        <translation>
            <numerusform>Deleted %n record; it lies in the trash.</numerusform>
            <numerusform>Deleted %n records; they lie in the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicated %n record(s). The copies count from now on.</source>
        <translation>
            <numerusform>Duplicated %n record. The copy counts from now on.</numerusform>
            <numerusform>Duplicated %n records. The copies count from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n record(s).</source>
        <translation>
            <numerusform>Added %n record.</numerusform>
            <numerusform>Added %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::TimelinePage</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) of several years</source>
        <translation>
            <numerusform>%n topic of several years</numerusform>
            <numerusform>%n topics of several years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n sheet(s)</source>
        <translation>
            <numerusform>On %n sheet</numerusform>
            <numerusform>On %n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::TimelineWords</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begin(s) between %1 and %2; click to go nearer</source>
        <translation>
            <numerusform>%n begins between %1 and %2; click to go nearer</numerusform>
            <numerusform>%n begin between %1 and %2; click to go nearer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::TopicsPage</name>
    <message numerus="yes">
        <source>%n topic(s), %1 completed</source>
        <translation>
            <numerusform>%n topic, %1 completed</numerusform>
            <numerusform>%n topics, %1 completed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::TranslationsPage</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outdated</source>
        <translation>
            <numerusform>%n outdated</numerusform>
            <numerusform>%n outdated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n not checked</numerusform>
            <numerusform>%n not checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::TrashPage</name>
    <message numerus="yes">
        <source>with %n part(s)</source>
        <translation>
            <numerusform>with %n part</numerusform>
            <numerusform>with %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) can be put back</source>
        <translation>
            <numerusform>%n record can be put back</numerusform>
            <numerusform>%n records can be put back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are back.</source>
        <translation>
            <numerusform>%n record is back.</numerusform>
            <numerusform>%n records are back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::YearPage</name>
    <message numerus="yes">
        <source>%n line(s) of the checklist not done</source>
        <translation>
            <numerusform>%n line of the checklist not done</numerusform>
            <numerusform>%n lines of the checklist not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) state no expiry date.</source>
        <translation>
            <numerusform>%n agreement states no expiry date.</numerusform>
            <numerusform>%n agreements state no expiry date.</numerusform>
        </translation>
    </message>
</context>
</TS>
