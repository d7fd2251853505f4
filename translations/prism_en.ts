<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>prism::BundleCalendar</name>
    <message numerus="yes">
        <source>%n cell(s) missing.</source>
        <translation>
            <numerusform>%n cell missing.</numerusform>
            <numerusform>%n cells missing.</numerusform>
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
</TS>
