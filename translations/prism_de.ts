<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Cell</name>
    <message>
        <source>clean</source>
        <translation>sauber</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>abgestürzt</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>nothing ran</source>
        <translation>nichts lief</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>A healthy producer looked and found nothing.</source>
        <translation>Ein gesunder Erzeuger hat nachgesehen und nichts gefunden.</translation>
    </message>
    <message>
        <source>A healthy producer found something: how many, and the most urgent.</source>
        <translation>Ein gesunder Erzeuger hat etwas gefunden: wie viel, und das Dringendste.</translation>
    </message>
    <message>
        <source>Findings, but some detectors failed: there may be more.</source>
        <translation>Befunde, aber einige Detektoren sind gescheitert: Es kann mehr geben.</translation>
    </message>
    <message>
        <source>Detectors failed, and the others found nothing.</source>
        <translation>Detektoren sind gescheitert, die übrigen haben nichts gefunden.</translation>
    </message>
    <message>
        <source>No summary came.</source>
        <translation>Es kam keine Zusammenfassung.</translation>
    </message>
    <message>
        <source>The producer failed, or left half a file.</source>
        <translation>Der Erzeuger ist gescheitert oder hat eine halbe Datei hinterlassen.</translation>
    </message>
    <message>
        <source>Only an old summary was there.</source>
        <translation>Nur eine alte Zusammenfassung war da.</translation>
    </message>
    <message>
        <source>A summary came, but no detector looked.</source>
        <translation>Eine Zusammenfassung kam, aber kein Detektor hat nachgesehen.</translation>
    </message>
    <message>
        <source>Switched off for this host, or nothing here to look at.</source>
        <translation>Für diesen Host abgeschaltet, oder hier gibt es nichts zu prüfen.</translation>
    </message>
    <message>
        <source>The run that was due has not come; this is from before.</source>
        <translation>Der fällige Lauf ist nicht gekommen; das hier ist von vorher.</translation>
    </message>
    <message>
        <source>Of the run now going on: not started yet.</source>
        <translation>Zum laufenden Lauf: noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Of the run now going on: looking.</source>
        <translation>Zum laufenden Lauf: sieht nach.</translation>
    </message>
    <message>
        <source>Of the run now going on: ended; the bundle will tell.</source>
        <translation>Zum laufenden Lauf: beendet; das Tagespaket wird es zeigen.</translation>
    </message>
    <message>
        <source>findings, worst P%1</source>
        <translation>Befunde, schlimmster P%1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Usage: prism-panel [--appearance system|light|dark] [--sample]
Shows the newest bundle of the inbox and audits this machine on request.

  --appearance NAME  look as the desktop does, light or dark
  --sample           show twelve machines that do not exist; leaves nothing behind
  --version          print the version
  --help             print this text

The inbox and everything else is set as for `prism`: see `prism help run`.
</source>
        <translation>Aufruf: prism-panel [--appearance system|light|dark] [--sample]
Zeigt das neueste Tagespaket der Inbox und prüft auf Wunsch diese Maschine.

  --appearance NAME  Aussehen wie der Desktop, hell oder dunkel
  --sample           zeigt zwölf Maschinen, die es nicht gibt; hinterlässt nichts
  --version          gibt die Version aus
  --help             gibt diesen Text aus

Inbox und alles Übrige wird wie bei `prism` eingestellt: siehe `prism help run`.
</translation>
    </message>
    <message>
        <source>unknown argument &apos;%1&apos;</source>
        <translation>unbekanntes Argument &apos;%1&apos;</translation>
    </message>
    <message>
        <source>--appearance needs system, light or dark</source>
        <translation>--appearance braucht system, light oder dark</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample fleet: thirty days are being made up.</source>
        <translation>Beispielflotte: Dreißig Tage werden erfunden.</translation>
    </message>
    <message>
        <source>Sample fleet: none of these machines exists. Close the window and nothing is left of it.</source>
        <translation>Beispielflotte: Keine dieser Maschinen gibt es. Mit dem Fenster verschwindet alles.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>%1 %2</source>
        <comment>how many days, and their state: 21 clean</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n without a bundle</source>
        <translation>
            <numerusform>%n ohne Tagespaket</numerusform>
            <numerusform>%n ohne Tagespaket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to %1: %2.</source>
        <translation>
            <numerusform>%n Tag bis %1: %2.</numerusform>
            <numerusform>%n Tage bis %1: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>no priority</source>
        <translation>keine Priorität</translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%n freigegeben</numerusform>
            <numerusform>%n freigegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deferred</source>
        <translation>
            <numerusform>%n zurückgestellt</numerusform>
            <numerusform>%n zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n akzeptiert</numerusform>
            <numerusform>%n akzeptiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n false positive(s)</source>
        <translation>
            <numerusform>%n Fehlalarm</numerusform>
            <numerusform>%n Fehlalarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>False positive</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <source>Broke through</source>
        <translation>Durchgebrochen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Skip today</source>
        <translation>Heute überspringen</translation>
    </message>
    <message>
        <source>Accept risk</source>
        <translation>Risiko akzeptieren</translation>
    </message>
    <message>
        <source>until the next bundle</source>
        <translation>bis zum nächsten Tagespaket</translation>
    </message>
    <message>
        <source>until it is worse, at most until %1</source>
        <translation>bis es schlimmer wird, höchstens bis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>endete am %1</translation>
    </message>
    <message>
        <source>the next bundle is here</source>
        <translation>das nächste Tagespaket ist da</translation>
    </message>
    <message>
        <source>it came back after it was resolved</source>
        <translation>er kam nach dem Beheben wieder</translation>
    </message>
    <message>
        <source>now %1, was %2</source>
        <translation>jetzt %1, war %2</translation>
    </message>
    <message>
        <source>now %1 pieces of evidence, was %2</source>
        <translation>jetzt %1 Belege, waren %2</translation>
    </message>
    <message numerus="yes">
        <source>now on %n host(s), was on %1</source>
        <translation>
            <numerusform>jetzt auf %n Host, war auf %1</numerusform>
            <numerusform>jetzt auf %n Hosts, war auf %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the rule %1, everywhere</source>
        <translation>die Regel %1, überall</translation>
    </message>
    <message>
        <source>%1 on all hosts</source>
        <translation>%1 auf allen Hosts</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>zurückgenommen von %1</translation>
    </message>
    <message>
        <source>ended, the finding is resolved</source>
        <translation>beendet, der Befund ist behoben</translation>
    </message>
    <message numerus="yes">
        <source>%n decided: %1</source>
        <translation>
            <numerusform>%n entschieden: %1</numerusform>
            <numerusform>%n entschieden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has decided yet.</source>
        <translation>Noch hat niemand entschieden.</translation>
    </message>
    <message>
        <source>Back: %1.</source>
        <translation>Wieder da: %1.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Give a day after today, at most %n day(s) ahead.</source>
        <translation>
            <numerusform>Einen Tag nach heute angeben, höchstens %n Tag voraus.</numerusform>
            <numerusform>Einen Tag nach heute angeben, höchstens %n Tage voraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>Name who answers for it.</source>
        <translation>Nennen Sie, wer dafür einsteht.</translation>
    </message>
    <message>
        <source>Choose at least one host.</source>
        <translation>Wählen Sie mindestens einen Host.</translation>
    </message>
    <message>
        <source>It is resolved: there is nothing to decide.</source>
        <translation>Er ist behoben: Es gibt nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>It is approved already.</source>
        <translation>Er ist schon freigegeben.</translation>
    </message>
    <message>
        <source>It is decided already (%1). Undo that first.</source>
        <translation>Darüber ist schon entschieden (%1). Nehmen Sie das zuerst zurück.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>of unknown priority</source>
        <translation>unbekannter Priorität</translation>
    </message>
    <message>
        <source>%1 new.</source>
        <translation>%1 neu.</translation>
    </message>
    <message>
        <source>First look: %1.</source>
        <translation>Erster Blick: %1.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nichts Neues.</translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s).</source>
        <translation>
            <numerusform>%n offener Befund.</numerusform>
            <numerusform>%n offene Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>all of %1 (nothing came from it)</source>
        <translation>alles von %1 (von dort kam nichts)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is missing, and why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Missing: %1 and %n more.</source>
        <translation>
            <numerusform>Es fehlen: %1 und %n weitere.</numerusform>
            <numerusform>Es fehlen: %1 und %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) of %1 answered.</source>
        <translation>
            <numerusform>%n Host von %1 hat geantwortet.</numerusform>
            <numerusform>%n Hosts von %1 haben geantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide, about %1.</source>
        <translation>
            <numerusform>%n zu entscheiden, etwa %1.</numerusform>
            <numerusform>%n zu entscheiden, etwa %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) incomplete.</source>
        <translation>
            <numerusform>%n Zelle unvollständig.</numerusform>
            <numerusform>%n Zellen unvollständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>All clear.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als 1 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundle of %1, assembled %2 ago.</source>
        <translation>Tagespaket vom %1, erstellt vor %2.</translation>
    </message>
    <message>
        <source>Bundle of %1.</source>
        <translation>Tagespaket vom %1.</translation>
    </message>
    <message>
        <source>Partial: too few summaries came.</source>
        <translation>Unvollständig: Es kamen zu wenige Zusammenfassungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) carried forward unconfirmed.</source>
        <translation>
            <numerusform>%n Befund unbestätigt übernommen.</numerusform>
            <numerusform>%n Befunde unbestätigt übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) no longer hold(s).</source>
        <translation>
            <numerusform>%n Entscheidung gilt nicht mehr.</numerusform>
            <numerusform>%n Entscheidungen gelten nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by decisions.</source>
        <translation>
            <numerusform>%n durch Entscheidungen verborgen.</numerusform>
            <numerusform>%n durch Entscheidungen verborgen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::BundleCalendar</name>
    <message>
        <source>%1 P%2</source>
        <comment>count and priority</comment>
        <translation>%1 P%2</translation>
    </message>
    <message numerus="yes">
        <source>%n without a valid priority</source>
        <translation>
            <numerusform>%n ohne gültige Priorität</numerusform>
            <numerusform>%n ohne gültige Priorität</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar of bundles</source>
        <translation>Kalender der Tagespakete</translation>
    </message>
    <message>
        <source>Each day with a bundle shows its most urgent finding. Enter chooses a day.</source>
        <translation>Jeder Tag mit Tagespaket zeigt seinen dringendsten Befund. Enter wählt einen Tag.</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>%1: no bundle.</source>
        <translation>%1: kein Tagespaket.</translation>
    </message>
    <message>
        <source>%1: the bundle cannot be read. %2</source>
        <translation>%1: Das Tagespaket ist nicht lesbar. %2</translation>
    </message>
    <message>
        <source>%1: nothing open.</source>
        <translation>%1: nichts offen.</translation>
    </message>
    <message>
        <source>%1: %2 open.</source>
        <translation>%1: %2 offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n wieder da</numerusform>
            <numerusform>%n wieder da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n behoben</numerusform>
            <numerusform>%n behoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) missing.</source>
        <translation>
            <numerusform>%n Zelle fehlt.</numerusform>
            <numerusform>%n Zellen fehlen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Page, action, host or finding</source>
        <translation>Seite, Aktion, Host oder Befund</translation>
    </message>
    <message>
        <source>What to go to</source>
        <translation>Wohin es gehen soll</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <translation>%1   (%2)</translation>
    </message>
    <message>
        <source>Search the findings for &quot;%1&quot;</source>
        <translation>In den Befunden nach „%1“ suchen</translation>
    </message>
</context>
<context>
    <name>prism::ComparisonModel</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worse</source>
        <translation>
            <numerusform>%n schlimmer</numerusform>
            <numerusform>%n schlimmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n better</source>
        <translation>
            <numerusform>%n besser</numerusform>
            <numerusform>%n besser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n behoben</numerusform>
            <numerusform>%n behoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unseen</source>
        <translation>
            <numerusform>%n ungesehen</numerusform>
            <numerusform>%n ungesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlimmer</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>gone, nobody looked</source>
        <translation>weg, niemand sah nach</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>priority before and after</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Host and change</source>
        <translation>Host und Änderung</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Daemon</source>
        <translation>Daemon</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>prism::DecisionDialog</name>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <translation>
            <numerusform>%1: %n Befund</numerusform>
            <numerusform>%1: %n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation>Wie weit sie reicht</translation>
    </message>
    <message>
        <source>Each finding on its host</source>
        <translation>Jeder Befund auf seinem Host</translation>
    </message>
    <message>
        <source>The same on chosen hosts</source>
        <translation>Derselbe auf gewählten Hosts</translation>
    </message>
    <message>
        <source>The same on all hosts, also those to come</source>
        <translation>Derselbe auf allen Hosts, auch künftigen</translation>
    </message>
    <message>
        <source>The whole rule, on all hosts</source>
        <translation>Die ganze Regel, auf allen Hosts</translation>
    </message>
    <message>
        <source>&amp;Reach</source>
        <translation>&amp;Reichweite</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation>&amp;Hosts</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Until it is &amp;worse</source>
        <translation>Bis es sch&amp;limmer wird</translation>
    </message>
    <message>
        <source>Until the &amp;next bundle</source>
        <translation>Bis zum &amp;nächsten Tagespaket</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>Be&amp;gründung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Verantwortlich</translation>
    </message>
    <message>
        <source>It would cover nothing.</source>
        <translation>Sie würde nichts abdecken.</translation>
    </message>
    <message numerus="yes">
        <source>Covers %n finding(s) today</source>
        <translation>
            <numerusform>Betrifft heute %n Befund</numerusform>
            <numerusform>Betrifft heute %n Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n host(s).</source>
        <translation>
            <numerusform>auf %n Host.</numerusform>
            <numerusform>auf %n Hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be decided so.</source>
        <translation>
            <numerusform>%n weiterer lässt sich so nicht entscheiden.</numerusform>
            <numerusform>%n weitere lassen sich so nicht entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>prism::DoneStrip</name>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%n freigegeben</numerusform>
            <numerusform>%n freigegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deferred</source>
        <translation>
            <numerusform>%n zurückgestellt</numerusform>
            <numerusform>%n zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n akzeptiert</numerusform>
            <numerusform>%n akzeptiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n false positive(s)</source>
        <translation>
            <numerusform>%n Fehlalarm</numerusform>
            <numerusform>%n Fehlalarme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n Entscheidung</numerusform>
            <numerusform>%n Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) spent on them</source>
        <translation>
            <numerusform>%n Minute dafür gebraucht</numerusform>
            <numerusform>%n Minuten dafür gebraucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n left undecided.</source>
        <translation>
            <numerusform>%1; %n nicht entschieden.</numerusform>
            <numerusform>%1; %n nicht entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next run: %1.</source>
        <translation>Nächster Lauf: %1.</translation>
    </message>
    <message>
        <source>Consumed %1.</source>
        <translation>%1 abgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%n summary(ies) and</source>
        <translation>
            <numerusform>%n Zusammenfassung und</numerusform>
            <numerusform>%n Zusammenfassungen und</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s) archived.</source>
        <translation>
            <numerusform>%n Kurzbericht archiviert.</numerusform>
            <numerusform>%n Kurzberichte archiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer summary(ies) wait for the next bundle.</source>
        <translation>
            <numerusform>%n neuere Zusammenfassung wartet auf das nächste Tagespaket.</numerusform>
            <numerusform>%n neuere Zusammenfassungen warten auf das nächste Tagespaket.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not archived: %1.</source>
        <translation>Nicht archiviert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) stay open and come back tomorrow.</source>
        <translation>
            <numerusform>%n Befund bleibt offen und kommt morgen wieder.</numerusform>
            <numerusform>%n Befunde bleiben offen und kommen morgen wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stays open.</source>
        <translation>Nichts bleibt offen.</translation>
    </message>
    <message numerus="yes">
        <source>Read in %n minute(s).</source>
        <translation>
            <numerusform>In %n Minute gelesen.</numerusform>
            <numerusform>In %n Minuten gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in less than a minute.</source>
        <translation>In weniger als einer Minute gelesen.</translation>
    </message>
    <message>
        <source>No receipt was kept: %1.</source>
        <translation>Es wurde keine Quittung aufbewahrt: %1.</translation>
    </message>
    <message>
        <source>No next run is planned; `prism schedule install` plans one.</source>
        <translation>Kein nächster Lauf ist geplant; `prism schedule install` plant einen.</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Für heute fertig</translation>
    </message>
    <message>
        <source>This bundle is consumed; its findings stay readable.</source>
        <translation>Dieses Tagespaket ist abgeschlossen; seine Befunde bleiben lesbar.</translation>
    </message>
    <message>
        <source>Consumed at %1.</source>
        <translation>Abgeschlossen um %1.</translation>
    </message>
    <message>
        <source>Done for %1</source>
        <translation>Fertig für %1</translation>
    </message>
</context>
<context>
    <name>prism::EvidencePane</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Choose a finding to see what it is about.</source>
        <translation>Wählen Sie einen Befund, um zu sehen, worum es geht.</translation>
    </message>
    <message>
        <source>%1, %2, found by %3</source>
        <translation>%1, %2, gefunden von %3</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Wo: %1</translation>
    </message>
    <message>
        <source>This finding is too large to be shown here. Copy it as JSON.</source>
        <translation>Dieser Befund ist zu groß, um hier gezeigt zu werden. Kopieren Sie ihn als JSON.</translation>
    </message>
    <message numerus="yes">
        <source>%n more piece(s)</source>
        <translation>
            <numerusform>%n weiterer Beleg</numerusform>
            <numerusform>%n weitere Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Verlauf: %1</translation>
    </message>
    <message>
        <source>First seen %1, last seen %2.</source>
        <translation>Zuerst gesehen %1, zuletzt %2.</translation>
    </message>
    <message numerus="yes">
        <source>Open for %n day(s).</source>
        <translation>
            <numerusform>Seit %n Tag offen.</numerusform>
            <numerusform>Seit %n Tagen offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolved on %1.</source>
        <translation>Behoben am %1.</translation>
    </message>
    <message numerus="yes">
        <source>It came back %n time(s).</source>
        <translation>
            <numerusform>Er kam einmal wieder.</numerusform>
            <numerusform>Er kam %n-mal wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>Beleg %1</translation>
    </message>
</context>
<context>
    <name>prism::FindingsChips</name>
    <message>
        <source>Priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New findings</source>
        <translation>Neue Befunde</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Wieder da</translation>
    </message>
    <message>
        <source>Findings that came back</source>
        <translation>Befunde, die wiederkamen</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Findings known before</source>
        <translation>Zuvor bekannte Befunde</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Findings not confirmed today</source>
        <translation>Heute nicht bestätigte Befunde</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Resolved findings</source>
        <translation>Behobene Befunde</translation>
    </message>
    <message>
        <source>Show decided findings too</source>
        <translation>Auch entschiedene Befunde zeigen</translation>
    </message>
    <message>
        <source>Show decided findings too: %1</source>
        <translation>Auch entschiedene Befunde zeigen: %1</translation>
    </message>
    <message>
        <source>Only %1. Press to show all hosts and daemons</source>
        <translation>Nur %1. Drücken, um alle Hosts und Daemons zu zeigen</translation>
    </message>
    <message>
        <source>Only %1. Press to take that away</source>
        <translation>Nur %1. Drücken, um das aufzuheben</translation>
    </message>
</context>
<context>
    <name>prism::FindingsColumns</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>prism::FindingsModel</name>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Daemon</source>
        <translation>Daemon</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Grundbestand</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>regressed</source>
        <translation>wieder da</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priorität %1</translation>
    </message>
</context>
<context>
    <name>prism::FindingsPage</name>
    <message>
        <source>Search title, place, id, host</source>
        <translation>Titel, Ort, Kennung, Host suchen</translation>
    </message>
    <message>
        <source>Search the findings</source>
        <translation>Befunde durchsuchen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Alle Befunde zeigen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>J, K</source>
        <translation>J, K</translation>
    </message>
    <message>
        <source>Next finding, finding before</source>
        <translation>Nächster Befund, Befund davor</translation>
    </message>
    <message>
        <source>Space, Shift+Arrow keys</source>
        <translation>Leertaste, Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Select findings</source>
        <translation>Befunde auswählen</translation>
    </message>
    <message>
        <source>Shift+A, Shift+S</source>
        <translation>Umschalt+A, Umschalt+S</translation>
    </message>
    <message>
        <source>Approve or skip on more hosts, or a whole rule</source>
        <translation>Auf mehr Hosts oder für eine ganze Regel freigeben oder überspringen</translation>
    </message>
    <message>
        <source>Right click on a column&apos;s title</source>
        <translation>Rechtsklick auf einen Spaltentitel</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Spalten auswählen</translation>
    </message>
    <message>
        <source>No bundle is open yet.</source>
        <translation>Noch ist kein Tagespaket offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to decide, of %1</source>
        <translation>
            <numerusform>%n Befund zu entscheiden, von %1</numerusform>
            <numerusform>%n Befunde zu entscheiden, von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of %1, %2 hidden by the filter</source>
        <translation>
            <numerusform>%n Befund von %1, %2 vom Filter verborgen</numerusform>
            <numerusform>%n Befunde von %1, %2 vom Filter verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>prism::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>One finding a row. Click a column&apos;s title to sort by it.</source>
        <translation>Ein Befund je Zeile. Ein Klick auf den Spaltentitel sortiert danach.</translation>
    </message>
    <message>
        <source>Columns of the findings</source>
        <translation>Spalten der Befunde</translation>
    </message>
</context>
<context>
    <name>prism::HistoryPage</name>
    <message>
        <source>Reading the archive</source>
        <translation>Archiv wird gelesen</translation>
    </message>
    <message>
        <source>Prism looks at the bundle of each day.</source>
        <translation>Prism sieht sich das Tagespaket jedes Tages an.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Links, Alt+Rechts</translation>
    </message>
    <message>
        <source>The bundle before, the bundle after</source>
        <translation>Das Tagespaket davor, das Tagespaket danach</translation>
    </message>
    <message>
        <source>Home, End, Page Up, Page Down</source>
        <translation>Pos1, Ende, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>On the slider: the first day, the last day, a week</source>
        <translation>Auf dem Schieber: erster Tag, letzter Tag, eine Woche</translation>
    </message>
    <message>
        <source>Alt+M, Alt+T, Alt+C</source>
        <translation>Alt+M, Alt+T, Alt+C</translation>
    </message>
    <message>
        <source>The matrix of the day, trends, two days compared</source>
        <translation>Matrix des Tages, Trends, zwei Tage im Vergleich</translation>
    </message>
    <message>
        <source>What is shown of the day</source>
        <translation>Was vom Tag gezeigt wird</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matrix</translation>
    </message>
    <message>
        <source>&amp;Trends</source>
        <translation>&amp;Trends</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Verglei&amp;ch</translation>
    </message>
    <message>
        <source>The bundle before</source>
        <translation>Das Tagespaket davor</translation>
    </message>
    <message>
        <source>The bundle before (Alt+Left)</source>
        <translation>Das Tagespaket davor (Alt+Links)</translation>
    </message>
    <message>
        <source>The bundle after</source>
        <translation>Das Tagespaket danach</translation>
    </message>
    <message>
        <source>The bundle after (Alt+Right)</source>
        <translation>Das Tagespaket danach (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Turns the matrix through the days with a bundle.</source>
        <translation>Blättert die Matrix durch die Tage mit Tagespaket.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Earlier day</source>
        <translation>Früherer Tag</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Later day</source>
        <translation>Späterer Tag</translation>
    </message>
    <message>
        <source>Changes by host</source>
        <translation>Änderungen je Host</translation>
    </message>
    <message>
        <source>No bundle yet</source>
        <translation>Noch kein Tagespaket</translation>
    </message>
    <message>
        <source>Each day with a bundle will stand here, with its matrix.</source>
        <translation>Jeder Tag mit Tagespaket wird hier stehen, mit seiner Matrix.</translation>
    </message>
    <message>
        <source>Reading the archive: %1 of %2 days</source>
        <translation>Archiv wird gelesen: %1 von %2 Tagen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n gleich</numerusform>
            <numerusform>%n gleich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
</context>
<context>
    <name>prism::LedgerDialog</name>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Show also what was &amp;superseded, taken back or has ended</source>
        <translation>Auch &amp;Ersetztes, Zurückgenommenes und Beendetes zeigen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back a whole day</source>
        <translation>Ganzen Tag zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing is decided. Choose findings on the page Findings and press A, D, S, X or F.</source>
        <translation>Nichts ist entschieden. Wählen Sie auf der Seite Befunde Befunde aus und drücken Sie A, D, S, X oder F.</translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) within a week.</source>
        <translation>
            <numerusform>%n endet binnen einer Woche.</numerusform>
            <numerusform>%n enden binnen einer Woche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had nothing to decide for two weeks.</source>
        <translation>
            <numerusform>%n hatte zwei Wochen lang nichts zu entscheiden.</numerusform>
            <numerusform>%n hatten zwei Wochen lang nichts zu entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>%1 zurücknehmen</translation>
    </message>
    <message>
        <source>Take back all of %1</source>
        <translation>Alles vom %1 zurücknehmen</translation>
    </message>
</context>
<context>
    <name>prism::LedgerModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>prism::MainWindow</name>
    <message>
        <source>Prism - %1</source>
        <translation>Prism - %1</translation>
    </message>
    <message>
        <source>Go to a page, an action, a host or a finding</source>
        <translation>Zu Seite, Aktion, Host oder Befund gehen</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>An audit is running</source>
        <translation>Eine Prüfung läuft</translation>
    </message>
    <message>
        <source>Stop the audit and close Prism?</source>
        <translation>Prüfung abbrechen und Prism schließen?</translation>
    </message>
    <message>
        <source>The last bundle stays as it is.</source>
        <translation>Das letzte Tagespaket bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>prism::MatrixLegend</name>
    <message>
        <source>Legend of the matrix</source>
        <translation>Legende der Matrix</translation>
    </message>
</context>
<context>
    <name>prism::MatrixModel</name>
    <message>
        <source>%1 +%2 carried</source>
        <translation>%1 +%2 übernommen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>detectors</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), the worst %1</source>
        <translation>
            <numerusform>%n Befund, der schlimmste %1</numerusform>
            <numerusform>%n Befunde, der schlimmste %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried forward</source>
        <translation>
            <numerusform>%n übernommen</numerusform>
            <numerusform>%n übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 detectors ended</source>
        <translation>%1 von %2 Detektoren beendet</translation>
    </message>
    <message>
        <source>nothing came since the run that was due at %1</source>
        <translation>seit dem um %1 fälligen Lauf kam nichts</translation>
    </message>
</context>
<context>
    <name>prism::MatrixPanel</name>
    <message>
        <source>Problems only</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Hide hosts on which every daemon is clean</source>
        <translation>Hosts ausblenden, auf denen jeder Daemon sauber ist</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Schlimmste zuerst</translation>
    </message>
    <message>
        <source>Order hosts by their worst finding</source>
        <translation>Hosts nach ihrem schlimmsten Befund ordnen</translation>
    </message>
    <message>
        <source>Flip axes</source>
        <translation>Achsen tauschen</translation>
    </message>
    <message>
        <source>Daemons down, hosts across</source>
        <translation>Daemons nach unten, Hosts quer</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>What the shapes mean</source>
        <translation>Was die Formen bedeuten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Reading the last %n day(s).</source>
        <translation>
            <numerusform>Der letzte Tag wird gelesen.</numerusform>
            <numerusform>Die letzten %n Tage werden gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::MatrixView</name>
    <message>
        <source>Matrix of hosts and daemons</source>
        <translation>Matrix der Hosts und Daemons</translation>
    </message>
    <message>
        <source>Arrow keys walk the cells, Enter shows the findings of a cell.</source>
        <translation>Pfeiltasten gehen durch die Zellen, Enter zeigt die Befunde einer Zelle.</translation>
    </message>
    <message>
        <source>Daemons</source>
        <translation>Daemons</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
</context>
<context>
    <name>prism::ProblemsDialog</name>
    <message>
        <source>Problems of this bundle</source>
        <translation>Probleme dieses Tagespakets</translation>
    </message>
    <message>
        <source>Why something is missing, or was not taken as it came.</source>
        <translation>Warum etwas fehlt oder nicht so genommen wurde, wie es kam.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>prism::ProblemsModel</name>
    <message>
        <source>whole bundle</source>
        <translation>ganzes Tagespaket</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>prism::QueueModel</name>
    <message>
        <source>carried forward, nobody could confirm it</source>
        <translation>übernommen, niemand konnte ihn bestätigen</translation>
    </message>
    <message>
        <source>new since the last bundle</source>
        <translation>neu seit dem letzten Tagespaket</translation>
    </message>
    <message>
        <source>there since the first look</source>
        <translation>seit dem ersten Blick da</translation>
    </message>
    <message>
        <source>open before</source>
        <translation>schon zuvor offen</translation>
    </message>
    <message>
        <source>came back after it was resolved</source>
        <translation>kam nach dem Beheben wieder</translation>
    </message>
    <message>
        <source>reported as resolved</source>
        <translation>als behoben gemeldet</translation>
    </message>
    <message numerus="yes">
        <source>on %n hosts</source>
        <translation>
            <numerusform>auf %n Host</numerusform>
            <numerusform>auf %n Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why it stands here</source>
        <translation>Warum es hier steht</translation>
    </message>
</context>
<context>
    <name>prism::QueueView</name>
    <message>
        <source>Action queue</source>
        <translation>Aufgabenliste</translation>
    </message>
    <message>
        <source>What to do first. Enter shows the finding.</source>
        <translation>Was zuerst zu tun ist. Enter zeigt den Befund.</translation>
    </message>
    <message>
        <source>Columns of the action queue</source>
        <translation>Spalten der Aufgabenliste</translation>
    </message>
</context>
<context>
    <name>prism::ReportsPage</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation>HTML, eine Datei</translation>
    </message>
    <message>
        <source>SARIF 2.1.0</source>
        <translation>SARIF 2.1.0</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Noch nichts zu berichten</translation>
    </message>
    <message>
        <source>A report is made of a bundle. The first audit makes one.</source>
        <translation>Ein Bericht entsteht aus einem Tagespaket. Die erste Prüfung erzeugt eines.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Abgebrochen; keine Datei wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>What the findings show (%n)</source>
        <translation>
            <numerusform>Was die Befundliste zeigt (%n)</numerusform>
            <numerusform>Was die Befundliste zeigt (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest bundle</source>
        <translation>Das neueste Tagespaket</translation>
    </message>
    <message>
        <source>What to report</source>
        <translation>Was berichtet wird</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>&amp;as</source>
        <translation>&amp;als</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportieren...</translation>
    </message>
    <message>
        <source>Preview and source</source>
        <translation>Vorschau und Quelltext</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Source of the report</source>
        <translation>Quelltext des Berichts</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelltext</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>as in the table</source>
        <translation>wie in der Tabelle</translation>
    </message>
    <message>
        <source>Bundle %1.</source>
        <translation>Tagespaket %1.</translation>
    </message>
    <message>
        <source>Bundle %1. The preview shows the beginning; copy and export have all of it.</source>
        <translation>Tagespaket %1. Die Vorschau zeigt den Anfang; Kopie und Export enthalten alles.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
</context>
<context>
    <name>prism::RunLog</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message numerus="yes">
        <source>started, %n detector(s)</source>
        <translation>
            <numerusform>begonnen, %n Detektor</numerusform>
            <numerusform>begonnen, %n Detektoren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>detectors that ended, and the last of them</comment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>ended, %n finding(s)</source>
        <translation>
            <numerusform>beendet, %n Befund</numerusform>
            <numerusform>beendet, %n Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended with errors, %n finding(s)</source>
        <translation>
            <numerusform>mit Fehlern beendet, %n Befund</numerusform>
            <numerusform>mit Fehlern beendet, %n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>gescheitert: %1</translation>
    </message>
    <message>
        <source>Log of the audit</source>
        <translation>Protokoll der Prüfung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
</context>
<context>
    <name>prism::RunStrip</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>The audit ended after %1.</source>
        <translation>Die Prüfung endete nach %1.</translation>
    </message>
    <message>
        <source>The audit ended after %1, but not everything looked.</source>
        <translation>Die Prüfung endete nach %1, aber nicht alles hat nachgesehen.</translation>
    </message>
    <message>
        <source>The audit failed after %1.</source>
        <translation>Die Prüfung scheiterte nach %1.</translation>
    </message>
    <message>
        <source>The audit was cancelled after %1. Nothing was closed by it.</source>
        <translation>Die Prüfung wurde nach %1 abgebrochen. Durch sie wurde nichts geschlossen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Audit of this machine</source>
        <translation>Prüfung dieser Maschine</translation>
    </message>
    <message>
        <source>What each daemon said, as it comes (Alt+G)</source>
        <translation>Was jeder Daemon meldet, wie es kommt (Alt+G)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Fortschritt von %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>Log (%n failed)</source>
        <translation>
            <numerusform>Protokoll (%n gescheitert)</numerusform>
            <numerusform>Protokoll (%n gescheitert)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Auditing, %1</source>
        <translation>Prüfung läuft, %1</translation>
    </message>
</context>
<context>
    <name>prism::SettingsPage</name>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Name of this host</source>
        <translation>Name dieses Hosts</translation>
    </message>
    <message>
        <source>Expected hosts, separated by commas</source>
        <translation>Erwartete Hosts, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Summaries that make a bundle complete</source>
        <translation>Zusammenfassungen für ein volles Tagespaket</translation>
    </message>
    <message>
        <source>File of the coverage matrix</source>
        <translation>Datei der Abdeckungsmatrix</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>as Prism finds it</source>
        <translation>wie Prism es vorfindet</translation>
    </message>
    <message>
        <source>Saved. Prism reads it at the next start, a run from now on.</source>
        <translation>Gespeichert. Prism liest es beim nächsten Start, Läufe ab jetzt.</translation>
    </message>
    <message>
        <source>The environment wins: %1 is %2.</source>
        <translation>Die Umgebung hat Vorrang: %1 ist %2.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Nichts wurde gespeichert. %1</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>prism::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>prism::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo this decision</source>
        <translation>Diese Entscheidung rückgängig machen</translation>
    </message>
</context>
<context>
    <name>prism::TodayPage</name>
    <message>
        <source>Prism</source>
        <translation>Prism</translation>
    </message>
    <message>
        <source>Reading the newest bundle.</source>
        <translation>Das neueste Tagespaket wird gelesen.</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Consume this bundle</source>
        <translation>Dieses Tagespaket abschließen</translation>
    </message>
    <message>
        <source>Show the problems of this bundle</source>
        <translation>Probleme dieses Tagespakets zeigen</translation>
    </message>
    <message>
        <source>Open a sample fleet</source>
        <translation>Beispielflotte öffnen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Walk the cells of the matrix</source>
        <translation>Durch die Zellen der Matrix gehen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Show the findings of a cell, or the finding of a queue entry</source>
        <translation>Befunde einer Zelle oder den Befund eines Eintrags zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Consume the bundle</source>
        <translation>Tagespaket abschließen</translation>
    </message>
    <message>
        <source>Alt+P</source>
        <translation>Alt+P</translation>
    </message>
    <message>
        <source>Matrix: problems only</source>
        <translation>Matrix: nur Probleme</translation>
    </message>
    <message>
        <source>Alt+W</source>
        <translation>Alt+W</translation>
    </message>
    <message>
        <source>Matrix: worst host first</source>
        <translation>Matrix: schlimmster Host zuerst</translation>
    </message>
    <message>
        <source>Alt+X</source>
        <translation>Alt+X</translation>
    </message>
    <message>
        <source>Matrix: flip the axes</source>
        <translation>Matrix: Achsen tauschen</translation>
    </message>
    <message>
        <source>Alt+L</source>
        <translation>Alt+L</translation>
    </message>
    <message>
        <source>Matrix: what the shapes mean</source>
        <translation>Matrix: was die Formen bedeuten</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>The last thirty days of a cell</source>
        <translation>Die letzten dreißig Tage einer Zelle</translation>
    </message>
    <message>
        <source>Alt+G</source>
        <translation>Alt+G</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Protokoll des Laufs</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Show all findings again</source>
        <translation>Wieder alle Befunde zeigen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>Was aufgelistet wird</translation>
    </message>
    <message>
        <source>To do first</source>
        <translation>Zuerst zu tun</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>To do first (%1)</source>
        <translation>Zuerst zu tun (%1)</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
    <message>
        <source>No bundle yet</source>
        <translation>Noch kein Tagespaket</translation>
    </message>
    <message>
        <source>The newest bundle cannot be read</source>
        <translation>Das neueste Tagespaket ist nicht lesbar</translation>
    </message>
    <message>
        <source>Run the first audit of this machine.</source>
        <translation>Führen Sie die erste Prüfung dieser Maschine aus.</translation>
    </message>
    <message>
        <source>Audit this machine now</source>
        <translation>Diese Maschine jetzt prüfen</translation>
    </message>
    <message>
        <source>First audit of %1</source>
        <translation>Erste Prüfung von %1</translation>
    </message>
    <message>
        <source>The findings come when the audit has ended.</source>
        <translation>Die Befunde kommen, wenn die Prüfung beendet ist.</translation>
    </message>
    <message>
        <source>Urgent findings are undecided</source>
        <translation>Dringende Befunde sind nicht entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of priority P0 are undecided.</source>
        <translation>
            <numerusform>%n Befund der Priorität P0 ist nicht entschieden.</numerusform>
            <numerusform>%n Befunde der Priorität P0 sind nicht entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consume the bundle all the same? They come back with the next one.</source>
        <translation>Tagespaket trotzdem abschließen? Sie kommen mit dem nächsten wieder.</translation>
    </message>
    <message>
        <source>Consume</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Look at them first</source>
        <translation>Erst ansehen</translation>
    </message>
    <message>
        <source>The bundle was not consumed</source>
        <translation>Das Tagespaket wurde nicht abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of %1</source>
        <translation>
            <numerusform>%n Befund von %1</numerusform>
            <numerusform>%n Befunde von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>prism::TrendCharts</name>
    <message>
        <source>Open by priority</source>
        <translation>Offen nach Priorität</translation>
    </message>
    <message>
        <source>New against resolved</source>
        <translation>Neu gegen behoben</translation>
    </message>
    <message>
        <source>Days to resolve, by week</source>
        <translation>Tage bis behoben, je Woche</translation>
    </message>
    <message>
        <source>new or back</source>
        <translation>neu oder wieder da</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>Hälfte binnen</translation>
    </message>
    <message>
        <source>slowest</source>
        <translation>langsamster</translation>
    </message>
    <message>
        <source>no day yet.</source>
        <translation>noch kein Tag.</translation>
    </message>
    <message>
        <source>%1 on the first day, %2 on the last.</source>
        <comment>counts of open findings</comment>
        <translation>%1 am ersten Tag, %2 am letzten.</translation>
    </message>
    <message>
        <source>%1 new or back, %2 resolved.</source>
        <translation>%1 neu oder wieder da, %2 behoben.</translation>
    </message>
    <message>
        <source>nothing was resolved yet.</source>
        <translation>noch wurde nichts behoben.</translation>
    </message>
    <message numerus="yes">
        <source>in the last week, half of the resolved findings were open for at most %n day(s).</source>
        <translation>
            <numerusform>in der letzten Woche war die Hälfte der behobenen Befunde höchstens %n Tag offen.</numerusform>
            <numerusform>in der letzten Woche war die Hälfte der behobenen Befunde höchstens %n Tage offen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::TriageBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last decision back (U, Ctrl+Z)</source>
        <translation>Letzte Entscheidung zurücknehmen (U, Strg+Z)</translation>
    </message>
    <message>
        <source>Decisions...</source>
        <translation>Entscheidungen...</translation>
    </message>
    <message>
        <source>All decisions, to take back one or a whole morning (Shift+D)</source>
        <translation>Alle Entscheidungen, um eine oder einen ganzen Morgen zurückzunehmen (Umschalt+D)</translation>
    </message>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
    <message>
        <source>%1 %2%3</source>
        <translation>%1 %2%3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation>
            <numerusform>%1, %n Befund</numerusform>
            <numerusform>%1, %n Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::TriageController</name>
    <message>
        <source>Approve more than this host...</source>
        <translation>Für mehr als diesen Host freigeben...</translation>
    </message>
    <message>
        <source>Skip more than this host...</source>
        <translation>Für mehr als diesen Host überspringen...</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Letzte Entscheidung rückgängig machen</translation>
    </message>
    <message>
        <source>Show all decisions</source>
        <translation>Alle Entscheidungen zeigen</translation>
    </message>
    <message>
        <source>The decisions cannot be read, nothing is hidden: %1</source>
        <translation>Die Entscheidungen sind nicht lesbar, nichts ist verborgen: %1</translation>
    </message>
    <message>
        <source>Choose a finding first.</source>
        <translation>Wählen Sie zuerst einen Befund.</translation>
    </message>
    <message>
        <source>Nothing was decided: %1</source>
        <translation>Nichts wurde entschieden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) taken back.</source>
        <translation>
            <numerusform>%n Entscheidung zurückgenommen.</numerusform>
            <numerusform>%n Entscheidungen zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <translation>
            <numerusform>%1: %n Befund</numerusform>
            <numerusform>%1: %n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2.</source>
        <translation>%1, bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be decided so.</source>
        <translation>
            <numerusform>%n ließ sich so nicht entscheiden.</numerusform>
            <numerusform>%n ließen sich so nicht entscheiden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::VerdictBar</name>
    <message>
        <source>&amp;Consume</source>
        <translation>Ab&amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>I have read it: archive this bundle and its briefs (Ctrl+Return)</source>
        <translation>Ich habe es gelesen: dieses Tagespaket und seine Kurzberichte archivieren (Strg+Enter)</translation>
    </message>
    <message>
        <source>Audit this machine now (F5)</source>
        <translation>Diese Maschine jetzt prüfen (F5)</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Offene Befunde</translation>
    </message>
    <message>
        <source>Not everything looked</source>
        <translation>Nicht alles hat nachgesehen</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>What the collector had to tell besides findings</source>
        <translation>Was der Sammler außer Befunden zu melden hatte</translation>
    </message>
    <message>
        <source>Late: nothing came since the run that was due at %1.</source>
        <translation>Verspätet: Seit dem um %1 fälligen Lauf kam nichts.</translation>
    </message>
</context>
<context>
    <name>prism::ViewsButton</name>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Ansichten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Show a saved view, or save what is shown</source>
        <translation>Gespeicherte Ansicht zeigen oder das Gezeigte speichern</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Save this view...</source>
        <translation>Diese Ansicht &amp;speichern...</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name; a view of the same name is replaced</source>
        <translation>Name; eine gleichnamige Ansicht wird ersetzt</translation>
    </message>
</context>
</TS>
