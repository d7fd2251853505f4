<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <source>%n arguments</source>
        <comment>%n argument</comment>
        <translation>
            <numerusform>%n argument</numerusform>
            <numerusform>%n arguments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message numerus="yes">
        <source>%n without a bundle</source>
        <translation>
            <numerusform>%n without a bundle</numerusform>
            <numerusform>%n without a bundle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to %1: %2.</source>
        <translation>
            <numerusform>%n day up to %1: %2.</numerusform>
            <numerusform>%n days up to %1: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message numerus="yes">
        <source>%n new P0 finding(s) on %1</source>
        <translation>
            <numerusform>%n new P0 finding on %1</numerusform>
            <numerusform>%n new P0 findings on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new P0 finding(s), hosts: %1</source>
        <translation>
            <numerusform>%n new P0 finding, hosts: %1</numerusform>
            <numerusform>%n new P0 findings, hosts: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No audit came since %1, of any of %n host(s).</source>
        <translation>
            <numerusform>No audit came since %1, of any of %n host.</numerusform>
            <numerusform>No audit came since %1, of any of %n hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was due at %1, and none of %n host(s) has begun.</source>
        <translation>
            <numerusform>It was due at %1, and none of %n host has begun.</numerusform>
            <numerusform>It was due at %1, and none of %n hosts has begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%n approved</numerusform>
            <numerusform>%n approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deferred</source>
        <translation>
            <numerusform>%n deferred</numerusform>
            <numerusform>%n deferred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n false positive(s)</source>
        <translation>
            <numerusform>%n false positive</numerusform>
            <numerusform>%n false positives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>now on %n host(s), was on %1</source>
        <translation>
            <numerusform>now on %n host, was on %1</numerusform>
            <numerusform>now on %n hosts, was on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided: %1</source>
        <translation>
            <numerusform>%n decided: %1</numerusform>
            <numerusform>%n decided: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give a day after today, at most %n day(s) ahead.</source>
        <translation>
            <numerusform>Give a day after today, at most %n day ahead.</numerusform>
            <numerusform>Give a day after today, at most %n days ahead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>Missing: %1 and %n more.</source>
        <translation>
            <numerusform>Missing: %1 and %n more.</numerusform>
            <numerusform>Missing: %1 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) of %1 answered.</source>
        <translation>
            <numerusform>%n host of %1 answered.</numerusform>
            <numerusform>%n hosts of %1 answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s).</source>
        <translation>
            <numerusform>%n open finding.</numerusform>
            <numerusform>%n open findings.</numerusform>
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
        <source>%n finding(s) carried forward unconfirmed.</source>
        <translation>
            <numerusform>%n finding carried forward unconfirmed.</numerusform>
            <numerusform>%n findings carried forward unconfirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) incomplete.</source>
        <translation>
            <numerusform>%n cell incomplete.</numerusform>
            <numerusform>%n cells incomplete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide, about %1.</source>
        <translation>
            <numerusform>%n to decide, about %1.</numerusform>
            <numerusform>%n to decide, about %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) no longer hold(s).</source>
        <translation>
            <numerusform>%n decision no longer holds.</numerusform>
            <numerusform>%n decisions no longer hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by decisions.</source>
        <translation>
            <numerusform>%n hidden by decisions.</numerusform>
            <numerusform>%n hidden by decisions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::BundleCalendar</name>
    <message numerus="yes">
        <source>%n without a valid priority</source>
        <translation>
            <numerusform>%n without a valid priority</numerusform>
            <numerusform>%n without a valid priority</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n came back</numerusform>
            <numerusform>%n came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n resolved</numerusform>
            <numerusform>%n resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) missing.</source>
        <translation>
            <numerusform>%n cell missing.</numerusform>
            <numerusform>%n cells missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::ChangeSummary</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worse</source>
        <translation>
            <numerusform>%n worse</numerusform>
            <numerusform>%n worse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n better</source>
        <translation>
            <numerusform>%n better</numerusform>
            <numerusform>%n better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n resolved</numerusform>
            <numerusform>%n resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen again</source>
        <translation>
            <numerusform>%n not seen again</numerusform>
            <numerusform>%n not seen again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) missing</source>
        <translation>
            <numerusform>%n cell missing</numerusform>
            <numerusform>%n cells missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) fell silent</source>
        <translation>
            <numerusform>%n host fell silent</numerusform>
            <numerusform>%n hosts fell silent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) report again</source>
        <translation>
            <numerusform>%n host reports again</numerusform>
            <numerusform>%n hosts report again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) with other packages or settings</source>
        <translation>
            <numerusform>%n host with other packages or settings</numerusform>
            <numerusform>%n hosts with other packages or settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more host(s) changed</source>
        <translation>
            <numerusform>%n more host changed</numerusform>
            <numerusform>%n more hosts changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of facts refused: %1</source>
        <translation>
            <numerusform>%n file of facts refused: %1</numerusform>
            <numerusform>%n files of facts refused: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::ComparisonModel</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worse</source>
        <translation>
            <numerusform>%n worse</numerusform>
            <numerusform>%n worse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n better</source>
        <translation>
            <numerusform>%n better</numerusform>
            <numerusform>%n better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n resolved</numerusform>
            <numerusform>%n resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unseen</source>
        <translation>
            <numerusform>%n unseen</numerusform>
            <numerusform>%n unseen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::DecisionDialog</name>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <translation>
            <numerusform>%1: %n finding</numerusform>
            <numerusform>%1: %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Covers %n finding(s) today</source>
        <translation>
            <numerusform>Covers %n finding today</numerusform>
            <numerusform>Covers %n findings today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n host(s).</source>
        <translation>
            <numerusform>on %n host.</numerusform>
            <numerusform>on %n hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be decided so.</source>
        <translation>
            <numerusform>%n more cannot be decided so.</numerusform>
            <numerusform>%n more cannot be decided so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::DoneStrip</name>
    <message numerus="yes">
        <source>%n summary(ies) and</source>
        <translation>
            <numerusform>%n summary and</numerusform>
            <numerusform>%n summaries and</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s) archived.</source>
        <translation>
            <numerusform>%n brief archived.</numerusform>
            <numerusform>%n briefs archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer summary(ies) wait for the next bundle.</source>
        <translation>
            <numerusform>%n newer summary waits for the next bundle.</numerusform>
            <numerusform>%n newer summaries wait for the next bundle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) stay open and come back tomorrow.</source>
        <translation>
            <numerusform>%n finding stays open and comes back tomorrow.</numerusform>
            <numerusform>%n findings stay open and come back tomorrow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read in %n minute(s).</source>
        <translation>
            <numerusform>Read in %n minute.</numerusform>
            <numerusform>Read in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%n approved</numerusform>
            <numerusform>%n approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deferred</source>
        <translation>
            <numerusform>%n deferred</numerusform>
            <numerusform>%n deferred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n false positive(s)</source>
        <translation>
            <numerusform>%n false positive</numerusform>
            <numerusform>%n false positives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) spent on them</source>
        <translation>
            <numerusform>%n minute spent on them</numerusform>
            <numerusform>%n minutes spent on them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n left undecided.</source>
        <translation>
            <numerusform>%1; %n left undecided.</numerusform>
            <numerusform>%1; %n left undecided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::EvidenceList</name>
    <message numerus="yes">
        <source>%n more piece(s)</source>
        <translation>
            <numerusform>%n more piece</numerusform>
            <numerusform>%n more pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::FactTexts</name>
    <message numerus="yes">
        <source>%n package(s) added</source>
        <translation>
            <numerusform>%n package added</numerusform>
            <numerusform>%n packages added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) removed</source>
        <translation>
            <numerusform>%n package removed</numerusform>
            <numerusform>%n packages removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) upgraded</source>
        <translation>
            <numerusform>%n package upgraded</numerusform>
            <numerusform>%n packages upgraded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) downgraded</source>
        <translation>
            <numerusform>%n package downgraded</numerusform>
            <numerusform>%n packages downgraded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) changed</source>
        <translation>
            <numerusform>%n package changed</numerusform>
            <numerusform>%n packages changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <translation>
            <numerusform>%n more change</numerusform>
            <numerusform>%n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::FindingHistoryView</name>
    <message numerus="yes">
        <source>Open for %n day(s).</source>
        <translation>
            <numerusform>Open for %n day.</numerusform>
            <numerusform>Open for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It came back %n time(s).</source>
        <translation>
            <numerusform>It came back once.</numerusform>
            <numerusform>It came back %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::FindingsPage</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of %1, %2 hidden by the filter</source>
        <translation>
            <numerusform>%n finding of %1, %2 hidden by the filter</numerusform>
            <numerusform>%n findings of %1, %2 hidden by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided of %1 findings</source>
        <translation>
            <numerusform>%n undecided of %1 findings</numerusform>
            <numerusform>%n undecided of %1 findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::HistoryPage</name>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::HostLanes</name>
    <message numerus="yes">
        <source>%1 of %n host(s) answered</source>
        <translation>
            <numerusform>%1 of %n host answered</numerusform>
            <numerusform>%1 of %n hosts answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not</source>
        <translation>
            <numerusform>%n did not</numerusform>
            <numerusform>%n did not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::LedgerDialog</name>
    <message numerus="yes">
        <source>%n end(s) within a week.</source>
        <translation>
            <numerusform>%n ends within a week.</numerusform>
            <numerusform>%n end within a week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had nothing to decide for two weeks.</source>
        <translation>
            <numerusform>%n had nothing to decide for two weeks.</numerusform>
            <numerusform>%n had nothing to decide for two weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::LogViewer</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::MatrixModel</name>
    <message numerus="yes">
        <source>%n finding(s), the worst %1</source>
        <translation>
            <numerusform>%n finding, the worst %1</numerusform>
            <numerusform>%n findings, the worst %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried forward</source>
        <translation>
            <numerusform>%n carried forward</numerusform>
            <numerusform>%n carried forward</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::MatrixPanel</name>
    <message numerus="yes">
        <source>Reading the last %n day(s).</source>
        <translation>
            <numerusform>Reading the last %n day.</numerusform>
            <numerusform>Reading the last %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::OddOneOutView</name>
    <message numerus="yes">
        <source>%1 of %n host(s) have findings of the rule %2: %3</source>
        <translation>
            <numerusform>%1 of %n host with findings of the rule %2: %3</numerusform>
            <numerusform>%1 of %n hosts with findings of the rule %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) have it: %2</source>
        <translation>
            <numerusform>On %1 of %n host: %2</numerusform>
            <numerusform>On %1 of %n hosts: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more fact(s) separate them.</source>
        <translation>
            <numerusform>%n more fact separates them.</numerusform>
            <numerusform>%n more facts separate them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) without facts are left out.</source>
        <translation>
            <numerusform>%n host without facts is left out.</numerusform>
            <numerusform>%n hosts without facts are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::PanelShout</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n came back</numerusform>
            <numerusform>%n came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n resolved</numerusform>
            <numerusform>%n resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::ProposalCards</name>
    <message numerus="yes">
        <source>%n more: prism proposals list</source>
        <translation>
            <numerusform>%n more: prism proposals list</numerusform>
            <numerusform>%n more: prism proposals list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::ProposalDialog</name>
    <message numerus="yes">
        <source>… %n in all</source>
        <translation>
            <numerusform>… %n in all</numerusform>
            <numerusform>… %n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::QueueModel</name>
    <message numerus="yes">
        <source>on %n hosts</source>
        <translation>
            <numerusform>on %n host</numerusform>
            <numerusform>on %n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::ReportsPage</name>
    <message numerus="yes">
        <source>What the findings show (%n)</source>
        <translation>
            <numerusform>What the findings show (%n)</numerusform>
            <numerusform>What the findings show (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::RunLog</name>
    <message numerus="yes">
        <source>started, %n detector(s)</source>
        <translation>
            <numerusform>started, %n detector</numerusform>
            <numerusform>started, %n detectors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended, %n finding(s)</source>
        <translation>
            <numerusform>ended, %n finding</numerusform>
            <numerusform>ended, %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended with errors, %n finding(s)</source>
        <translation>
            <numerusform>ended with errors, %n finding</numerusform>
            <numerusform>ended with errors, %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::RunStrip</name>
    <message numerus="yes">
        <source>Log (%n failed)</source>
        <translation>
            <numerusform>Log (%n failed)</numerusform>
            <numerusform>Log (%n failed)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::Sentence</name>
    <message numerus="yes">
        <source>Each run starts up to %n minutes late, at random; one missed while the machine was off or asleep is made up once.</source>
        <comment>Each run starts up to %n minute late, at random; one missed while the machine was off or asleep is made up once.</comment>
        <translation>
            <numerusform>Each run starts up to %n minute late, at random; one missed while the machine was off or asleep is made up once.</numerusform>
            <numerusform>Each run starts up to %n minutes late, at random; one missed while the machine was off or asleep is made up once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1</source>
        <comment>%n file, %1</comment>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files came back the same</source>
        <comment>%n file came back the same</comment>
        <translation>
            <numerusform>%n file came back the same</numerusform>
            <numerusform>%n files came back the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tables</source>
        <comment>%1, %n table</comment>
        <translation>
            <numerusform>%1, %n table</numerusform>
            <numerusform>%1, %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <comment>%n table</comment>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in %n tables are the same</source>
        <comment>%1 rows in %n table are the same</comment>
        <translation>
            <numerusform>%1 rows in %n table are the same</numerusform>
            <numerusform>%1 rows in %n tables are the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files as on the host</source>
        <comment>%n file as on the host</comment>
        <translation>
            <numerusform>%n file as on the host</numerusform>
            <numerusform>%n files as on the host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <comment>%n change</comment>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files go</source>
        <comment>%n file goes</comment>
        <translation>
            <numerusform>%n file goes</numerusform>
            <numerusform>%n files go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers up, version %1</source>
        <comment>%n container up, version %1</comment>
        <translation>
            <numerusform>%n container up, version %1</numerusform>
            <numerusform>%n containers up, version %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals wait for the operator already; decide about them first</source>
        <comment>%n proposals wait for the operator already; decide about them first</comment>
        <translation>
            <numerusform>%n proposals wait for the operator already; decide about them first</numerusform>
            <numerusform>%n proposals wait for the operator already; decide about them first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more (&apos;prism list-targets&apos;)</source>
        <comment>%1, and %n more (&apos;prism list-targets&apos;)</comment>
        <translation>
            <numerusform>%1, and %n more (&apos;prism list-targets&apos;)</numerusform>
            <numerusform>%1, and %n more (&apos;prism list-targets&apos;)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1, made %2</source>
        <comment>%n file of %1, made %2</comment>
        <translation>
            <numerusform>%n file of %1, made %2</numerusform>
            <numerusform>%n files of %1, made %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are there and different, the first is %1</source>
        <comment>%n file is there and different, the first is %1</comment>
        <translation>
            <numerusform>%n file is there and different, the first is %1</numerusform>
            <numerusform>%n files are there and different, the first is %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files written</source>
        <comment>%n file written</comment>
        <translation>
            <numerusform>%n file written</numerusform>
            <numerusform>%n files written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <comment>%n tag</comment>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <comment>%n service</comment>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>%n day</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n lines are no test and text</source>
        <comment>%1: %n line is no test and text</comment>
        <translation>
            <numerusform>%1: %n line is no test and text</numerusform>
            <numerusform>%1: %n lines are no test and text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the package lists were last refreshed %n days ago</source>
        <comment>the package lists were last refreshed %n day ago</comment>
        <translation>
            <numerusform>the package lists were last refreshed %n day ago</numerusform>
            <numerusform>the package lists were last refreshed %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it claims another host&apos;s name, &apos;%1&apos;: refused, %n files</source>
        <comment>it claims another host&apos;s name, &apos;%1&apos;: refused, %n file</comment>
        <translation>
            <numerusform>it claims another host&apos;s name, &apos;%1&apos;: refused, %n file</numerusform>
            <numerusform>it claims another host&apos;s name, &apos;%1&apos;: refused, %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detectors</source>
        <comment>%n detector</comment>
        <translation>
            <numerusform>%n detector</numerusform>
            <numerusform>%n detectors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detectors, %1 of them switched off</source>
        <comment>%n detector, %1 of them switched off</comment>
        <translation>
            <numerusform>%n detector, %1 of them switched off</numerusform>
            <numerusform>%n detectors, %1 of them switched off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the agent holds %n keys</source>
        <comment>the agent holds %n key</comment>
        <translation>
            <numerusform>the agent holds %n key</numerusform>
            <numerusform>the agent holds %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are no facts of %1 of %2 or the %n days before</source>
        <comment>there are no facts of %1 of %2 or the %n day before</comment>
        <translation>
            <numerusform>there are no facts of %1 of %2 or the %n day before</numerusform>
            <numerusform>there are no facts of %1 of %2 or the %n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::SettingsMover</name>
    <message numerus="yes">
        <source>%Ln setting(s) would change.</source>
        <translation>
            <numerusform>%Ln setting would change.</numerusform>
            <numerusform>%Ln settings would change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::StorageSection</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) compressed.</source>
        <translation>
            <numerusform>%Ln bundle compressed.</numerusform>
            <numerusform>%Ln bundles compressed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::TargetImport</name>
    <message numerus="yes">
        <source>%n host(s) found.</source>
        <translation>
            <numerusform>%n host found.</numerusform>
            <numerusform>%n hosts found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n</source>
        <translation>
            <numerusform>Save %n</numerusform>
            <numerusform>Save %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::TargetsModel</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::TargetsPage</name>
    <message numerus="yes">
        <source>&amp;Upgrade %n</source>
        <translation>
            <numerusform>&amp;Upgrade %n</numerusform>
            <numerusform>&amp;Upgrade %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Build only %n</source>
        <translation>
            <numerusform>Build only %n</numerusform>
            <numerusform>Build only %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verif&amp;y %n</source>
        <translation>
            <numerusform>Verif&amp;y %n</numerusform>
            <numerusform>Verif&amp;y %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Install %n</source>
        <translation>
            <numerusform>&amp;Install %n</numerusform>
            <numerusform>&amp;Install %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clone database of %n</source>
        <translation>
            <numerusform>Clone database of %n</numerusform>
            <numerusform>Clone database of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::TodayPage</name>
    <message numerus="yes">
        <source>%n finding(s) of %1</source>
        <translation>
            <numerusform>%n finding of %1</numerusform>
            <numerusform>%n findings of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of priority P0 are undecided.</source>
        <translation>
            <numerusform>%n finding of priority P0 is undecided.</numerusform>
            <numerusform>%n findings of priority P0 are undecided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::TrendCharts</name>
    <message numerus="yes">
        <source>in the last week, half of the resolved findings were open for at most %n day(s).</source>
        <translation>
            <numerusform>in the last week, half of the resolved findings were open for at most %n day.</numerusform>
            <numerusform>in the last week, half of the resolved findings were open for at most %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::TriageBar</name>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation>
            <numerusform>%1, %n finding</numerusform>
            <numerusform>%1, %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::TriageController</name>
    <message numerus="yes">
        <source>%n decision(s) taken back.</source>
        <translation>
            <numerusform>%n decision taken back.</numerusform>
            <numerusform>%n decisions taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <translation>
            <numerusform>%1: %n finding</numerusform>
            <numerusform>%1: %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be decided so.</source>
        <translation>
            <numerusform>%n could not be decided so.</numerusform>
            <numerusform>%n could not be decided so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::VerbPane</name>
    <message numerus="yes">
        <source>Install on %n target(s)</source>
        <translation>
            <numerusform>Install on %n target</numerusform>
            <numerusform>Install on %n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n target(s)</source>
        <translation>
            <numerusform>Upgrade %n target</numerusform>
            <numerusform>Upgrade %n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Build on %n target(s)</source>
        <translation>
            <numerusform>Build on %n target</numerusform>
            <numerusform>Build on %n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verify %n target(s)</source>
        <translation>
            <numerusform>Verify %n target</numerusform>
            <numerusform>Verify %n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clone the database of %n target(s)</source>
        <translation>
            <numerusform>Clone the database of %n target</numerusform>
            <numerusform>Clone the database of %n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n</source>
        <translation>
            <numerusform>Apply to %n</numerusform>
            <numerusform>Apply to %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n done.</source>
        <translation>
            <numerusform>All %n done.</numerusform>
            <numerusform>All %n done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n</source>
        <translation>
            <numerusform>Retry %n</numerusform>
            <numerusform>Retry %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::VerdictBar</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::WatchStrip</name>
    <message numerus="yes">
        <source>%1 is silent in part since %2: %n producer(s).</source>
        <translation>
            <numerusform>%1 is silent in part since %2: %n producer.</numerusform>
            <numerusform>%1 is silent in part since %2: %n producers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more host(s) are silent.</source>
        <translation>
            <numerusform>%n more host is silent.</numerusform>
            <numerusform>%n more hosts are silent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more host(s) are late.</source>
        <translation>
            <numerusform>%n more host is late.</numerusform>
            <numerusform>%n more hosts are late.</numerusform>
        </translation>
    </message>
</context>
</TS>
