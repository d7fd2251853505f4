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
    <message>
        <source>maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Nothing came, as was said before: its host is in maintenance.</source>
        <translation>Es kam nichts, wie zuvor angesagt: Der Host ist in Wartung.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>unknown argument &apos;%1&apos;</source>
        <translation>unbekanntes Argument &apos;%1&apos;</translation>
    </message>
    <message>
        <source>--appearance needs system, light or dark</source>
        <translation>--appearance braucht system, light oder dark</translation>
    </message>
    <message>
        <source>Usage: prism-panel [--page NAME] [--hidden] [--appearance NAME] [--sample] [LINK]
Shows the newest bundle of the inbox and audits this machine on request. A second
start brings the window that is open to the front.

  LINK               prism://today, prism://finding/ID or prism://page/NAME
  --page NAME        begin with that page: %1
  --hidden           wait in the tray; where there is none, as a minimised window
  --appearance NAME  look as the desktop does (system), light or dark, whatever is set
  --sample           show twelve machines that do not exist; leaves nothing behind
  --version          print the version
  --help             print this text

The inbox and everything else is set as for `prism`: see `prism help run`.
</source>
        <translation>Aufruf: prism-panel [--page NAME] [--hidden] [--appearance NAME] [--sample] [LINK]
Zeigt das neueste Tagespaket der Inbox und prüft auf Wunsch diese Maschine. Ein zweiter
Start holt das offene Fenster nach vorn.

  LINK               prism://today, prism://finding/ID oder prism://page/NAME
  --page NAME        mit dieser Seite beginnen: %1
  --hidden           im Infobereich warten; wo es keinen gibt, als minimiertes Fenster
  --appearance NAME  Aussehen wie der Desktop (system), hell (light) oder dunkel (dark), was auch eingestellt ist
  --sample           zeigt zwölf Maschinen, die es nicht gibt; hinterlässt nichts
  --version          gibt die Version aus
  --help             gibt diesen Text aus

Inbox und alles Übrige wird wie bei `prism` eingestellt: siehe `prism help run`.
</translation>
    </message>
    <message>
        <source>--page needs one of %1</source>
        <translation>--page braucht eines von %1</translation>
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
    <name>Sentence</name>
    <message>
        <source>the path of a socket is too long</source>
        <translation>der Pfad eines Sockets ist zu lang</translation>
    </message>
    <message>
        <source>a text of at most %1 bytes is expected</source>
        <translation>erwartet wird ein Text von höchstens %1 Bytes</translation>
    </message>
    <message>
        <source>a number from 0 to %1 is expected</source>
        <translation>erwartet wird eine Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>a day YYYY-MM-DD is expected</source>
        <translation>erwartet wird ein Tag YYYY-MM-DD</translation>
    </message>
    <message>
        <source>runs %1 and reads %2</source>
        <translation>startet %1 und liest %2</translation>
    </message>
    <message>
        <source>runs %1</source>
        <translation>startet %1</translation>
    </message>
    <message numerus="yes">
        <source>%n arguments</source>
        <comment>%n argument</comment>
        <translation>
            <numerusform>%n Argument</numerusform>
            <numerusform>%n Argumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>runs %1 with %2 and reads %3</source>
        <translation>startet %1 mit %2 und liest %3</translation>
    </message>
    <message>
        <source>runs %1 with %2</source>
        <translation>startet %1 mit %2</translation>
    </message>
    <message>
        <source>%1; a Python module needs Python 3</source>
        <translation>%1; ein Python-Modul braucht Python 3</translation>
    </message>
    <message>
        <source>ended before run() returned: %1</source>
        <translation>beendet, bevor run() zurückkehrte: %1</translation>
    </message>
    <message>
        <source>Certificates that expire soon</source>
        <translation>Bald ablaufende Zertifikate</translation>
    </message>
    <message>
        <source>PEM files below the option&apos;s directories; openssl x509, once a certificate</source>
        <translation>PEM-Dateien unter den Verzeichnissen der Option; openssl x509, einmal je Zertifikat</translation>
    </message>
    <message>
        <source>root, for /etc/letsencrypt/live; what cannot be read is told</source>
        <translation>root, für /etc/letsencrypt/live; was nicht lesbar ist, wird gemeldet</translation>
    </message>
    <message>
        <source>Directories that are searched for files *.pem, *.crt, *.cer and *.cert.</source>
        <translation>Verzeichnisse, die nach Dateien *.pem, *.crt, *.cer und *.cert durchsucht werden.</translation>
    </message>
    <message>
        <source>Report a certificate that expires within so many days.</source>
        <translation>Ein Zertifikat melden, das binnen so vieler Tage abläuft.</translation>
    </message>
    <message>
        <source>Report it as urgent.</source>
        <translation>Es als dringend melden.</translation>
    </message>
    <message>
        <source>Authorities that the distribution keeps up to date; links into them are passed over.</source>
        <translation>Zertifizierungsstellen, die die Distribution aktuell hält; Links dorthin werden übergangen.</translation>
    </message>
    <message>
        <source>A file with more certificates is a bundle of authorities and passed over.</source>
        <translation>Eine Datei mit mehr Zertifikaten ist eine Sammlung von Zertifizierungsstellen und wird übergangen.</translation>
    </message>
    <message>
        <source>How many levels below a root are entered.</source>
        <translation>Wie viele Ebenen unter einer Wurzel betreten werden.</translation>
    </message>
    <message>
        <source>Private keys and secret files that others can read</source>
        <translation>Private Schlüssel und geheime Dateien, die andere lesen können</translation>
    </message>
    <message>
        <source>mode and owner of known secret files in home directories and /etc; the first bytes of files that may be private keys, in home directories themselves and below the directories of key-roots</source>
        <translation>Modus und Eigentümer bekannter geheimer Dateien in Home-Verzeichnissen und /etc; die ersten Bytes von Dateien, die private Schlüssel sein können, in Home-Verzeichnissen selbst und unter den Verzeichnissen von key-roots</translation>
    </message>
    <message>
        <source>root, to see home directories of other users</source>
        <translation>root, um Home-Verzeichnisse anderer Benutzer zu sehen</translation>
    </message>
    <message>
        <source>Directories that are searched for private keys.</source>
        <translation>Verzeichnisse, die nach privaten Schlüsseln durchsucht werden.</translation>
    </message>
    <message>
        <source>How many levels below them are entered.</source>
        <translation>Wie viele Ebenen darunter betreten werden.</translation>
    </message>
    <message>
        <source>Paths of files that others may read.</source>
        <translation>Pfade von Dateien, die andere lesen dürfen.</translation>
    </message>
    <message>
        <source>Sockets that listen beyond this machine</source>
        <translation>Sockets, die über diese Maschine hinaus lauschen</translation>
    </message>
    <message>
        <source>ss -H -tulpn; on macOS lsof -nP -iTCP -sTCP:LISTEN</source>
        <translation>ss -H -tulpn; auf macOS lsof -nP -iTCP -sTCP:LISTEN</translation>
    </message>
    <message>
        <source>root, to see which program holds a socket of another user; the ports are seen anyway</source>
        <translation>root, um zu sehen, welches Programm einen Socket eines anderen Benutzers hält; die Ports sind auch so sichtbar</translation>
    </message>
    <message>
        <source>Ports that may be open to the outside; they are reported only when another program holds them.</source>
        <translation>Ports, die nach außen offen sein dürfen; sie werden nur gemeldet, wenn ein anderes Programm sie hält.</translation>
    </message>
    <message>
        <source>Secrets in configuration and dotfiles</source>
        <translation>Geheimnisse in Konfigurations- und Punktdateien</translation>
    </message>
    <message>
        <source>text files below /etc and in home directories: dotfiles, and files named like those of files-elsewhere</source>
        <translation>Textdateien unter /etc und in Home-Verzeichnissen: Punktdateien und Dateien mit Namen aus files-elsewhere</translation>
    </message>
    <message>
        <source>root, to read files of other users; what cannot be read is counted</source>
        <translation>root, um Dateien anderer Benutzer zu lesen; was nicht lesbar ist, wird gezählt</translation>
    </message>
    <message>
        <source>Directories to search; ~ stands for every home directory.</source>
        <translation>Verzeichnisse, die durchsucht werden; ~ steht für jedes Home-Verzeichnis.</translation>
    </message>
    <message>
        <source>Names of files that are read in directories of a home that are no dotfiles.</source>
        <translation>Namen von Dateien, die in Verzeichnissen eines Home gelesen werden, die keine Punktverzeichnisse sind.</translation>
    </message>
    <message>
        <source>Directories that are not entered: names or absolute paths.</source>
        <translation>Verzeichnisse, die nicht betreten werden: Namen oder absolute Pfade.</translation>
    </message>
    <message>
        <source>Larger files are not read.</source>
        <translation>Größere Dateien werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Pending security updates</source>
        <translation>Ausstehende Sicherheitsupdates</translation>
    </message>
    <message>
        <source>apt-get -s dist-upgrade and the age of /var/lib/apt/lists; dnf --cacheonly updateinfo list --security</source>
        <translation>apt-get -s dist-upgrade und das Alter von /var/lib/apt/lists; dnf --cacheonly updateinfo list --security</translation>
    </message>
    <message>
        <source>none; with dnf root, to read the system&apos;s metadata cache</source>
        <translation>keine; mit dnf root, um den Metadaten-Cache des Systems zu lesen</translation>
    </message>
    <message>
        <source>With older package lists nobody can say that nothing is pending, so that is an error.</source>
        <translation>Mit älteren Paketlisten kann niemand sagen, dass nichts aussteht, also ist das ein Fehler.</translation>
    </message>
    <message>
        <source>Set-user-ID and set-group-ID programs</source>
        <translation>Programme mit Set-User-ID und Set-Group-ID</translation>
    </message>
    <message>
        <source>mode and owner of every file on local file systems; /proc/self/mountinfo, dpkg-query -S</source>
        <translation>Modus und Eigentümer jeder Datei auf lokalen Dateisystemen; /proc/self/mountinfo, dpkg-query -S</translation>
    </message>
    <message>
        <source>root, to see directories of other users; without it they are passed over and counted</source>
        <translation>root, um Verzeichnisse anderer Benutzer zu sehen; ohne werden sie übergangen und gezählt</translation>
    </message>
    <message>
        <source>Directories to search. auto: every mounted local file system on which the bits have an effect.</source>
        <translation>Verzeichnisse, die durchsucht werden. auto: jedes eingehängte lokale Dateisystem, auf dem die Bits wirken.</translation>
    </message>
    <message>
        <source>Directories that are not entered: absolute paths, or names such as node_modules.</source>
        <translation>Verzeichnisse, die nicht betreten werden: absolute Pfade oder Namen wie node_modules.</translation>
    </message>
    <message>
        <source>Give up, as an error, after so many seconds.</source>
        <translation>Nach so vielen Sekunden aufgeben, als Fehler.</translation>
    </message>
    <message>
        <source>Paths that are known and right, though the baseline does not have them.</source>
        <translation>Pfade, die bekannt und richtig sind, obwohl der Grundbestand sie nicht hat.</translation>
    </message>
    <message>
        <source>Places that everybody may write</source>
        <translation>Stellen, an die alle schreiben dürfen</translation>
    </message>
    <message>
        <source>mode of the directories of PATH and all above them, of programs in them, of files below /etc and the home directories</source>
        <translation>Modus der Verzeichnisse von PATH und aller darüber, der Programme darin, der Dateien unter /etc und den Home-Verzeichnissen</translation>
    </message>
    <message>
        <source>Directories that are searched as a whole; ~ stands for every home directory.</source>
        <translation>Verzeichnisse, die ganz durchsucht werden; ~ steht für jedes Home-Verzeichnis.</translation>
    </message>
    <message>
        <source>Directories that are not entered: absolute paths or names.</source>
        <translation>Verzeichnisse, die nicht betreten werden: absolute Pfade oder Namen.</translation>
    </message>
    <message>
        <source>Paths that may be written by everybody.</source>
        <translation>Pfade, an die alle schreiben dürfen.</translation>
    </message>
    <message>
        <source>Outdated pipx applications, and those without an interpreter</source>
        <translation>Veraltete Anwendungen von pipx und solche ohne Interpreter</translation>
    </message>
    <message>
        <source>pipx list --json; pipx runpip APP list --outdated if ask-index is on</source>
        <translation>pipx list --json; pipx runpip APP list --outdated, wenn ask-index an ist</translation>
    </message>
    <message>
        <source>none; another user&apos;s applications are not seen</source>
        <translation>keine; die Anwendungen anderer Benutzer sind nicht sichtbar</translation>
    </message>
    <message>
        <source>true: ask the Python package index for newer versions, one call an application, at most 60 s together.</source>
        <translation>true: den Python-Paketindex nach neueren Versionen fragen, ein Aufruf je Anwendung, zusammen höchstens 60 s.</translation>
    </message>
    <message>
        <source>the briefs were not written: %1</source>
        <translation>die Kurzberichte wurden nicht geschrieben: %1</translation>
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
    <message>
        <source>%1 with findings</source>
        <comment>how many days</comment>
        <translation>%1 mit Befunden</translation>
    </message>
</context>
<context>
    <name>TargetFields</name>
    <message>
        <source>&amp;SSH target</source>
        <translation>&amp;SSH-Ziel</translation>
    </message>
    <message>
        <source>user@host, as ssh takes it</source>
        <translation>user@host, wie ssh es nimmt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>what you call it</source>
        <translation>wie Sie es nennen</translation>
    </message>
    <message>
        <source>SSH &amp;key</source>
        <translation>SSH-Schlüss&amp;el</translation>
    </message>
    <message>
        <source>file of your private key</source>
        <translation>Datei Ihres privaten Schlüssels</translation>
    </message>
    <message>
        <source>&amp;Folder there</source>
        <translation>&amp;Ordner dort</translation>
    </message>
    <message>
        <source>/srv/stack</source>
        <translation>/srv/stack</translation>
    </message>
    <message>
        <source>&amp;Backend URL</source>
        <translation>&amp;Backend-URL</translation>
    </message>
    <message>
        <source>http://host:41765</source>
        <translation>http://host:41765</translation>
    </message>
    <message>
        <source>S&amp;ource here</source>
        <translation>&amp;Quelle hier</translation>
    </message>
    <message>
        <source>folder that is deployed</source>
        <translation>Ordner, der ausgerollt wird</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>Schla&amp;gwörter</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>SSH port</source>
        <translation>SSH-Port</translation>
    </message>
    <message>
        <source>as your ssh configuration says</source>
        <translation>wie Ihre ssh-Konfiguration sagt</translation>
    </message>
    <message>
        <source>Idle connection, s</source>
        <translation>Leerlauf der Verbindung, s</translation>
    </message>
    <message>
        <source>60</source>
        <translation>60</translation>
    </message>
    <message>
        <source>Compose file</source>
        <translation>Compose-Datei</translation>
    </message>
    <message>
        <source>docker-compose.server.yml</source>
        <translation>docker-compose.server.yml</translation>
    </message>
    <message>
        <source>Health URL</source>
        <translation>Health-URL</translation>
    </message>
    <message>
        <source>the backend URL</source>
        <translation>die Backend-URL</translation>
    </message>
    <message>
        <source>Variable of Neo4j&apos;s password</source>
        <translation>Variable des Neo4j-Passworts</translation>
    </message>
    <message>
        <source>its NAME, never the password</source>
        <translation>ihr NAME, nie das Passwort</translation>
    </message>
    <message>
        <source>PostgreSQL container</source>
        <translation>PostgreSQL-Container</translation>
    </message>
    <message>
        <source>prism-NAME-postgres</source>
        <translation>prism-NAME-postgres</translation>
    </message>
    <message>
        <source>Neo4j container</source>
        <translation>Neo4j-Container</translation>
    </message>
    <message>
        <source>prism-NAME-neo4j</source>
        <translation>prism-NAME-neo4j</translation>
    </message>
    <message>
        <source>Backend container</source>
        <translation>Backend-Container</translation>
    </message>
    <message>
        <source>prism-NAME-backend</source>
        <translation>prism-NAME-backend</translation>
    </message>
    <message>
        <source>Audit&apos;s time limit, s</source>
        <translation>Frist der Prüfung, s</translation>
    </message>
    <message>
        <source>300 if run there, 30 if only fetched</source>
        <translation>300, wenn sie dort läuft; 30, wenn sie nur geholt wird</translation>
    </message>
    <message>
        <source>Name in the audit</source>
        <translation>Name in der Prüfung</translation>
    </message>
    <message>
        <source>the target&apos;s name</source>
        <translation>der Name des Ziels</translation>
    </message>
    <message>
        <source>Inbox there</source>
        <translation>Inbox dort</translation>
    </message>
    <message>
        <source>what its own settings say</source>
        <translation>was seine eigenen Einstellungen sagen</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message numerus="yes">
        <source>%n new P0 finding(s) on %1</source>
        <translation>
            <numerusform>%n neuer P0-Befund auf %1</numerusform>
            <numerusform>%n neue P0-Befunde auf %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new P0 finding(s), hosts: %1</source>
        <translation>
            <numerusform>%n neuer P0-Befund, Hosts: %1</numerusform>
            <numerusform>%n neue P0-Befunde, Hosts: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No audit came since %1, of any of %n host(s).</source>
        <translation>
            <numerusform>Seit %1 kam keine Prüfung von %n Host.</numerusform>
            <numerusform>Seit %1 kam keine Prüfung von einem der %n Hosts.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is silent since %2: none of its producers reported.</source>
        <translation>%1 schweigt seit %2: Keiner seiner Erzeuger hat sich gemeldet.</translation>
    </message>
    <message>
        <source>%1 is silent in part since %2: %3.</source>
        <translation>%1 schweigt seit %2 zum Teil: %3.</translation>
    </message>
    <message numerus="yes">
        <source>It was due at %1, and none of %n host(s) has begun.</source>
        <translation>
            <numerusform>Sie war um %1 fällig, und %n Host hat nicht begonnen.</numerusform>
            <numerusform>Sie war um %1 fällig, und keiner der %n Hosts hat begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was due at %1 and has not begun.</source>
        <translation>Die Prüfung war um %1 fällig und hat nicht begonnen.</translation>
    </message>
    <message>
        <source>%1 is silent</source>
        <translation>%1 schweigt</translation>
    </message>
    <message>
        <source>Audits come again</source>
        <translation>Es kommen wieder Prüfungen</translation>
    </message>
    <message>
        <source>Reporting again: %1</source>
        <translation>Meldet sich wieder: %1</translation>
    </message>
    <message>
        <source>No audit came</source>
        <translation>Es kam keine Prüfung</translation>
    </message>
    <message>
        <source>Still silent</source>
        <translation>Immer noch kein Lebenszeichen</translation>
    </message>
    <message>
        <source>Prism alarm drill</source>
        <translation>Probealarm von Prism</translation>
    </message>
    <message>
        <source>The audit is late</source>
        <translation>Die Prüfung ist verspätet</translation>
    </message>
    <message>
        <source>%1 is late</source>
        <translation>%1 ist verspätet</translation>
    </message>
    <message>
        <source>Nothing is wrong. The planted P0 and the heartbeat that was held back were found.</source>
        <translation>Alles in Ordnung. Der ausgelegte P0 und der zurückgehaltene Herzschlag wurden gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>No audit came since %1.</source>
        <translation>Seit %1 kam keine Prüfung.</translation>
    </message>
    <message>
        <source>The first audit is running.</source>
        <translation>Die erste Prüfung läuft.</translation>
    </message>
    <message>
        <source>There is no bundle yet.</source>
        <translation>Es gibt noch kein Tagespaket.</translation>
    </message>
    <message>
        <source>Silent: %1.</source>
        <translation>Stumm: %1.</translation>
    </message>
    <message>
        <source>Since you last looked: %1.</source>
        <translation>Seit dem letzten Blick: %1.</translation>
    </message>
    <message>
        <source>An audit is running.</source>
        <translation>Eine Prüfung läuft.</translation>
    </message>
    <message>
        <source>Quiet until %1: only P0 is told.</source>
        <translation>Ruhe bis %1: nur P0 wird gemeldet.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Late: %1.</source>
        <translation>Verspätet: %1.</translation>
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
    <message>
        <source>This finding is undecided.</source>
        <translation>Dieser Befund ist noch nicht entschieden.</translation>
    </message>
</context>
<context>
    <name>VerbPane</name>
    <message>
        <source>%1 (%2):</source>
        <translation>%1 (%2):</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
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
            <numerusform>%n Schlagwort</numerusform>
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
    <name>prism::AutostartBox</name>
    <message>
        <source>Start the panel, waiting in the tray, when I log in</source>
        <translation>Das Panel beim Anmelden starten, wartend im Infobereich</translation>
    </message>
    <message>
        <source>Write this</source>
        <translation>Das schreiben</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Was geschrieben würde</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Weicht ab: %1</translation>
    </message>
    <message>
        <source>The panel starts with the next login.</source>
        <translation>Das Panel startet mit der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>The panel does not start by itself any more.</source>
        <translation>Das Panel startet nicht mehr von selbst.</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Dann: %1</translation>
    </message>
    <message>
        <source>It replaces what is there now:</source>
        <translation>Es ersetzt, was jetzt dort steht:</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Überschreiben</translation>
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
    <name>prism::CarryOutDialog</name>
    <message>
        <source>Approved proposal</source>
        <translation>Freigegebener Vorschlag</translation>
    </message>
</context>
<context>
    <name>prism::ChangeSummary</name>
    <message>
        <source>What changed since %1 is not known: %2</source>
        <translation>Was sich seit %1 geändert hat, ist nicht bekannt: %2</translation>
    </message>
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
        <source>%n not seen again</source>
        <translation>
            <numerusform>%n nicht wieder gesehen</numerusform>
            <numerusform>%n nicht wieder gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nichts hat sich geändert</translation>
    </message>
    <message>
        <source>the same findings</source>
        <translation>dieselben Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) missing</source>
        <translation>
            <numerusform>%n Zelle fehlt</numerusform>
            <numerusform>%n Zellen fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>what the hosts are was not kept on both days</source>
        <translation>was die Hosts sind, wurde nicht an beiden Tagen festgehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) fell silent</source>
        <translation>
            <numerusform>%n Host verstummt</numerusform>
            <numerusform>%n Hosts verstummt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) report again</source>
        <translation>
            <numerusform>%n Host meldet sich wieder</numerusform>
            <numerusform>%n Hosts melden sich wieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) with other packages or settings</source>
        <translation>
            <numerusform>%n Host mit anderen Paketen oder Einstellungen</numerusform>
            <numerusform>%n Hosts mit anderen Paketen oder Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Since yesterday: %1</source>
        <translation>Seit gestern: %1</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>Seit %1: %2</translation>
    </message>
    <message>
        <source>New: %1 %2 (%3)</source>
        <translation>Neu: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>Worse: %1 %2 (%3)</source>
        <translation>Schlimmer: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>Resolved: %1 %2 (%3)</source>
        <translation>Behoben: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>Fell silent: %1</source>
        <translation>Verstummt: %1</translation>
    </message>
    <message>
        <source>Report again: %1</source>
        <translation>Melden sich wieder: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more host(s) changed</source>
        <translation>
            <numerusform>%n weiterer Host hat sich geändert</numerusform>
            <numerusform>%n weitere Hosts haben sich geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Known of one of the two days only, so not compared: %1</source>
        <translation>Nur von einem der beiden Tage bekannt, deshalb nicht verglichen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of facts refused: %1</source>
        <translation>
            <numerusform>%n Datei mit Fakten abgelehnt: %1</numerusform>
            <numerusform>%n Dateien mit Fakten abgelehnt: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::ChangesStrip</name>
    <message>
        <source>What changed, in detail</source>
        <translation>Was sich geändert hat, im Einzelnen</translation>
    </message>
    <message>
        <source>Details are shown</source>
        <translation>Die Einzelheiten sind zu sehen</translation>
    </message>
    <message>
        <source>Shows the details</source>
        <translation>Zeigt die Einzelheiten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details of what changed</source>
        <translation>Einzelheiten der Änderungen</translation>
    </message>
    <message>
        <source>Comparing with the bundle before</source>
        <translation>Vergleich mit dem Tagespaket davor läuft</translation>
    </message>
    <message>
        <source>No bundle of an earlier day to compare with</source>
        <translation>Kein früheres Tagespaket zum Vergleichen</translation>
    </message>
</context>
<context>
    <name>prism::CloseQuestion</name>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Shall Prism stay in the tray?</source>
        <translation>Soll Prism im Infobereich bleiben?</translation>
    </message>
    <message>
        <source>Do so from now on</source>
        <translation>Künftig immer so</translation>
    </message>
    <message>
        <source>There it tells you when a P0 appears or an audit does not come. The daily run needs neither the window nor the tray.</source>
        <translation>Dort meldet es, wenn ein P0 auftaucht oder eine Prüfung ausbleibt. Der tägliche Lauf braucht weder Fenster noch Infobereich.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
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
    <name>prism::DetectorsSection</name>
    <message>
        <source>once a day</source>
        <translation>einmal am Tag</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>einmal die Woche</translation>
    </message>
    <message>
        <source>each run</source>
        <translation>jeder Lauf</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detektoren</translation>
    </message>
    <message>
        <source>What holds for all hosts (detectors.json). The next run reads it.</source>
        <translation>Was für alle Hosts gilt (detectors.json). Der nächste Lauf liest es.</translation>
    </message>
    <message>
        <source>Find a detector</source>
        <translation>Detektor suchen</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Detektor</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>why nobody needs to look; it is mandatory</source>
        <translation>warum niemand nachsehen muss; Pflichtangabe</translation>
    </message>
    <message>
        <source>Reason to switch it off</source>
        <translation>Grund für das Abschalten</translation>
    </message>
    <message>
        <source>as Prism sets it</source>
        <translation>wie Prism es festlegt</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Zeitgrenze in Sekunden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Nichts wurde gespeichert. %1</translation>
    </message>
    <message>
        <source>Saved. The next run reads it.</source>
        <translation>Gespeichert. Der nächste Lauf liest es.</translation>
    </message>
    <message>
        <source>off: %1</source>
        <translation>aus: %1</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>nicht dabei</translation>
    </message>
    <message>
        <source>%1 ms, %2</source>
        <translation>%1 ms, %2</translation>
    </message>
    <message>
        <source>%1. Reads: %2</source>
        <translation>%1. Liest: %2</translation>
    </message>
    <message>
        <source>detectors.json has a section of this host for it, which wins.</source>
        <translation>detectors.json hat dafür einen Abschnitt dieses Hosts, der Vorrang hat.</translation>
    </message>
    <message>
        <source>as it comes: %1</source>
        <translation>ab Werk: %1</translation>
    </message>
    <message>
        <source>Say why: whoever looks for it later has to know.</source>
        <translation>Sagen Sie, warum: Wer später danach sucht, muss es wissen.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>sauber</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>nicht fällig</translation>
    </message>
    <message>
        <source>Rights it needs: %1</source>
        <translation>Nötige Rechte: %1</translation>
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
    <name>prism::EvidenceList</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message numerus="yes">
        <source>%n more piece(s)</source>
        <translation>
            <numerusform>%n weiterer Beleg</numerusform>
            <numerusform>%n weitere Belege</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::EvidencePane</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
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
    <message>
        <source>Evidence %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>Reading the evidence...</source>
        <translation>Belege werden gelesen...</translation>
    </message>
</context>
<context>
    <name>prism::FactTexts</name>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>file system %1</source>
        <translation>Dateisystem %1</translation>
    </message>
    <message>
        <source>operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>version of the system</source>
        <translation>Version des Systems</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>package manager</source>
        <translation>Paketverwaltung</translation>
    </message>
    <message>
        <source>reboot required</source>
        <translation>Neustart nötig</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>open to every address</source>
        <translation>offen für jede Adresse</translation>
    </message>
    <message>
        <source>on loopback</source>
        <translation>nur auf Loopback</translation>
    </message>
    <message>
        <source>on one address</source>
        <translation>auf einer Adresse</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) added</source>
        <translation>
            <numerusform>%n Paket hinzugekommen</numerusform>
            <numerusform>%n Pakete hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) removed</source>
        <translation>
            <numerusform>%n Paket entfernt</numerusform>
            <numerusform>%n Pakete entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) upgraded</source>
        <translation>
            <numerusform>%n Paket aktualisiert</numerusform>
            <numerusform>%n Pakete aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) downgraded</source>
        <translation>
            <numerusform>%n Paket auf ältere Version gesetzt</numerusform>
            <numerusform>%n Pakete auf ältere Version gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) changed</source>
        <translation>
            <numerusform>%n Paket geändert</numerusform>
            <numerusform>%n Pakete geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>weg: %1</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <comment>a fact of a host, its value, its value of the day before</comment>
        <translation>%1: %2, vorher %3</translation>
    </message>
    <message>
        <source>rebooted</source>
        <translation>neu gestartet</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <translation>
            <numerusform>%n weitere Änderung</numerusform>
            <numerusform>%n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not compared</source>
        <translation>%1 nicht verglichen</translation>
    </message>
</context>
<context>
    <name>prism::FindingHistoryView</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>History of the finding by day</source>
        <translation>Verlauf des Befunds nach Tagen</translation>
    </message>
    <message>
        <source>What changed in the evidence</source>
        <translation>Was sich an den Belegen geändert hat</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Evidence of %1 beside that of %2</source>
        <translation>Belege vom %1 neben denen vom %2</translation>
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
    <message>
        <source>Sort by this column too</source>
        <translation>Auch nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Reset the sorting</source>
        <translation>Sortierung zurücksetzen</translation>
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
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
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
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
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
    <message>
        <source>Shift+Click on a column&apos;s title</source>
        <translation>Umschalt+Klick auf einen Spaltentitel</translation>
    </message>
    <message>
        <source>Sort by that column too</source>
        <translation>Auch nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Ctrl+Click on a column&apos;s title</source>
        <translation>Strg+Klick auf einen Spaltentitel</translation>
    </message>
    <message>
        <source>Reset the sorting</source>
        <translation>Sortierung zurücksetzen</translation>
    </message>
    <message>
        <source>No bundle yet: the first audit makes one.</source>
        <translation>Noch kein Tagespaket: Die erste Prüfung erstellt eines.</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided of %1 findings</source>
        <translation>
            <numerusform>%n unentschieden von %1 Befunden</numerusform>
            <numerusform>%n unentschieden von %1 Befunden</numerusform>
        </translation>
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
    <message>
        <source>Sort by this column</source>
        <translation>Nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Sort by this column too</source>
        <translation>Auch nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Reset the sorting</source>
        <translation>Sortierung zurücksetzen</translation>
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
    <message>
        <source>Each day with a bundle will stand here, with its matrix. The first audit makes one.</source>
        <translation>Jeder Tag mit einem Tagespaket steht dann hier, mit seiner Matrix. Die erste Prüfung erstellt eines.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu Heute gehen</translation>
    </message>
</context>
<context>
    <name>prism::HistoryStrip</name>
    <message>
        <source>The last thirty days</source>
        <translation>Die letzten dreißig Tage</translation>
    </message>
    <message>
        <source>%1: no bundle</source>
        <translation>%1: kein Tagespaket</translation>
    </message>
    <message>
        <source>%1: nobody looked</source>
        <translation>%1: niemand sah nach</translation>
    </message>
    <message>
        <source>%1: looked for and not there</source>
        <translation>%1: gesucht und nicht da</translation>
    </message>
    <message>
        <source>%1: %2, still open, nobody looked</source>
        <translation>%1: %2, noch offen, niemand sah nach</translation>
    </message>
    <message>
        <source>%1: resolved</source>
        <translation>%1: behoben</translation>
    </message>
    <message>
        <source>%1: seen, %2, %3</source>
        <translation>%1: gesehen, %2, %3</translation>
    </message>
</context>
<context>
    <name>prism::HostLanes</name>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>zum Teil</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>Other hosts</source>
        <translation>Andere Hosts</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Fortschritt von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) answered</source>
        <translation>
            <numerusform>%1 von %n Host hat geantwortet</numerusform>
            <numerusform>%1 von %n Hosts haben geantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not</source>
        <translation>
            <numerusform>%n nicht</numerusform>
            <numerusform>%n nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::JsonTree</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>More is in the copy as JSON</source>
        <translation>Mehr steht in der Kopie als JSON</translation>
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
    <name>prism::LadderView</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Host-Schlüssel</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Accept this host key</source>
        <translation>Diesen Host-Schlüssel annehmen</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>Testing the connection. Nothing is changed, here or there.</source>
        <translation>Die Verbindung wird getestet. Nichts wird geändert, weder hier noch dort.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The connection does not work yet. What to do stands beside the rung that failed.</source>
        <translation>Die Verbindung steht noch nicht. Was zu tun ist, steht neben der gescheiterten Stufe.</translation>
    </message>
    <message>
        <source>The connection works, with warnings.</source>
        <translation>Die Verbindung steht, mit Warnungen.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung steht.</translation>
    </message>
    <message>
        <source>This host was never seen. Its %1 key has the fingerprint
%2
Accept it only if the host&apos;s own screen shows the same.</source>
        <translation>Dieser Host ist unbekannt. Sein %1-Schlüssel hat den Fingerabdruck
%2
Nehmen Sie ihn nur an, wenn der Host selbst denselben zeigt.</translation>
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
    <name>prism::LinkList</name>
    <message>
        <source>Open...</source>
        <translation>Öffnen...</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation>Eine Seite öffnen</translation>
    </message>
    <message>
        <source>A machine&apos;s report names this page on %1. Open it in the browser?</source>
        <translation>Der Bericht einer Maschine nennt diese Seite auf %1. Im Browser öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>prism::LocalInstall</name>
    <message>
        <source>Install on this machine</source>
        <translation>Auf dieser Maschine installieren</translation>
    </message>
    <message>
        <source>A compose project that lies in a folder here is built and started in place. Its plan comes first; nothing is changed before you apply it.</source>
        <translation>Ein Compose-Projekt, das hier in einem Ordner liegt, wird an Ort und Stelle gebaut und gestartet. Zuerst kommt sein Plan; nichts wird geändert, bevor Sie ihn anwenden.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Compose file</source>
        <translation>&amp;Compose-Datei</translation>
    </message>
    <message>
        <source>&amp;Health URL</source>
        <translation>&amp;Health-URL</translation>
    </message>
    <message>
        <source>absolute or with a leading ~/</source>
        <translation>absolut oder mit ~/ am Anfang</translation>
    </message>
    <message>
        <source>the containers&apos; own health</source>
        <translation>der Zustand, den die Container selbst melden</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Durchsuchen...</translation>
    </message>
    <message>
        <source>&amp;Show the plan</source>
        <translation>&amp;Plan zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Folder of the compose project</source>
        <translation>Ordner des Compose-Projekts</translation>
    </message>
    <message>
        <source>Not right: %1</source>
        <translation>Nicht richtig: %1</translation>
    </message>
</context>
<context>
    <name>prism::LogViewer</name>
    <message>
        <source>Filter the lines</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Filter the lines of the log</source>
        <translation>Zeilen des Protokolls filtern</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Nur Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::MachineBar</name>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>and prove it</source>
        <translation>und belegen</translation>
    </message>
    <message>
        <source>Install local...</source>
        <translation>Lokal installieren...</translation>
    </message>
    <message>
        <source>This machine:</source>
        <translation>Diese Maschine:</translation>
    </message>
    <message>
        <source>Back up this machine&apos;s state</source>
        <translation>Zustand dieser Maschine sichern</translation>
    </message>
    <message>
        <source>Puts registry, settings, history and bundles into an archive; its plan comes first</source>
        <translation>Legt Verzeichnis der Ziele, Einstellungen, Verlauf und Tagespakete in ein Archiv; zuerst kommt der Plan</translation>
    </message>
    <message>
        <source>Prove the backup</source>
        <translation>Sicherung belegen</translation>
    </message>
    <message>
        <source>Restores the archive into a scratch folder and compares every file</source>
        <translation>Stellt das Archiv in einem Wegwerfordner wieder her und vergleicht jede Datei</translation>
    </message>
    <message>
        <source>Install the stack on this machine</source>
        <translation>Den Stack auf dieser Maschine installieren</translation>
    </message>
    <message>
        <source>Builds and starts a compose project that lies in a folder here; its plan comes first</source>
        <translation>Baut und startet ein Compose-Projekt, das hier in einem Ordner liegt; zuerst kommt der Plan</translation>
    </message>
    <message>
        <source>Last proven backup: %1</source>
        <translation>Letzte belegte Sicherung: %1</translation>
    </message>
    <message>
        <source>No backup was proven yet</source>
        <translation>Noch keine Sicherung belegt</translation>
    </message>
</context>
<context>
    <name>prism::MadeKey</name>
    <message>
        <source>API key of %1</source>
        <translation>API-Schlüssel von %1</translation>
    </message>
    <message>
        <source>This key was made for %1 and is stored in the keychain. It is shown this once:

%2</source>
        <translation>Dieser Schlüssel wurde für %1 erzeugt und liegt im Schlüsselbund. Er wird nur dieses eine Mal gezeigt:

%2</translation>
    </message>
</context>
<context>
    <name>prism::MainWindow</name>
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
    <message>
        <source>%1 - Prism</source>
        <translation>%1 - Prism</translation>
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
    <name>prism::NextStep</name>
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
        <source>Run...</source>
        <translation>Ausführen...</translation>
    </message>
    <message>
        <source>Run the command in a terminal</source>
        <translation>Befehl in einem Terminal ausführen</translation>
    </message>
    <message>
        <source>Run in a terminal</source>
        <translation>In einem Terminal ausführen</translation>
    </message>
    <message>
        <source>Prism opens a terminal and runs this there, a line an argument:</source>
        <translation>Prism öffnet ein Terminal und führt dort dies aus, ein Argument je Zeile:</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>A terminal was asked to run it.</source>
        <translation>Ein Terminal wurde damit beauftragt.</translation>
    </message>
</context>
<context>
    <name>prism::OddOneOutView</name>
    <message>
        <source>Which hosts</source>
        <translation>Welche Hosts</translation>
    </message>
    <message>
        <source>Which hosts have it, and what separates them from the others</source>
        <translation>Welche Hosts betroffen sind und was sie von den anderen trennt</translation>
    </message>
    <message>
        <source>All of them have %1, the others do not.</source>
        <translation>Alle haben %1, die anderen nicht.</translation>
    </message>
    <message>
        <source>All of them have %1, the others %2.</source>
        <translation>Alle haben %1, die anderen %2.</translation>
    </message>
    <message>
        <source>All of them have %1, none of the others.</source>
        <translation>Alle haben %1, keiner der anderen.</translation>
    </message>
    <message>
        <source>All others have %1, none of them.</source>
        <translation>Alle anderen haben %1, von ihnen keiner.</translation>
    </message>
    <message>
        <source>None of them has %1, all others do.</source>
        <translation>Keiner von ihnen hat %1, alle anderen schon.</translation>
    </message>
    <message>
        <source>Every host that was looked at is among them: there is none to compare with.</source>
        <translation>Jeder Host, der angesehen wurde, gehört dazu: es gibt keinen zum Vergleichen.</translation>
    </message>
    <message>
        <source>What separates them is not known: facts of both sides were not kept.</source>
        <translation>Was sie trennt, ist nicht bekannt: Es gibt nicht von beiden Seiten Fakten.</translation>
    </message>
    <message>
        <source>Too few hosts to tell what separates them: facts of one with it and of one without.</source>
        <translation>Zu wenige Hosts, um zu sagen, was sie trennt: Fakten von einem mit und einem ohne.</translation>
    </message>
    <message>
        <source>No single fact separates them from the others.</source>
        <translation>Kein einzelner Fakt trennt sie von den anderen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) have findings of the rule %2: %3</source>
        <translation>
            <numerusform>%1 von %n Host mit Befunden der Regel %2: %3</numerusform>
            <numerusform>%1 von %n Hosts mit Befunden der Regel %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) have it: %2</source>
        <translation>
            <numerusform>Betroffen %1 von %n Host: %2</numerusform>
            <numerusform>Betroffen %1 von %n Hosts: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more fact(s) separate them.</source>
        <translation>
            <numerusform>%n weiterer Fakt trennt sie.</numerusform>
            <numerusform>%n weitere Fakten trennen sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) without facts are left out.</source>
        <translation>
            <numerusform>%n Host ohne Fakten ist ausgelassen.</numerusform>
            <numerusform>%n Hosts ohne Fakten sind ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::PanelShout</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neuer</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n kam zurück</numerusform>
            <numerusform>%n kamen zurück</numerusform>
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
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Snooze 4 h</source>
        <translation>In 4 h wieder</translation>
    </message>
    <message>
        <source>This desktop has no tray, so Prism waits as a minimised window. It still tells you when a P0 appears.</source>
        <translation>Dieser Desktop hat keinen Infobereich, deshalb wartet Prism als minimiertes Fenster. Es meldet trotzdem, wenn ein P0 auftaucht.</translation>
    </message>
    <message>
        <source>all hosts</source>
        <translation>alle Hosts</translation>
    </message>
</context>
<context>
    <name>prism::PerfPlot</name>
    <message>
        <source>%1: %2, critical</source>
        <translation>%1: %2, kritisch</translation>
    </message>
    <message>
        <source>%1: %2, warning</source>
        <translation>%1: %2, Warnung</translation>
    </message>
    <message>
        <source>%1: %2, within its limits</source>
        <translation>%1: %2, innerhalb der Grenzen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <message>
        <source>corrupt</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>unknown-name</source>
        <translation>unbekannter Name</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>mismatch</source>
        <translation>widersprüchlich</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>nicht gesund</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>duplicate-id</source>
        <translation>doppelte Kennung</translation>
    </message>
    <message>
        <source>unexpected-host</source>
        <translation>unerwarteter Host</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>prior</source>
        <translation>voriges Tagespaket</translation>
    </message>
    <message>
        <source>set-aside</source>
        <translation>beiseitegelegt</translation>
    </message>
</context>
<context>
    <name>prism::ProposalCards</name>
    <message>
        <source>Proposed: %1</source>
        <translation>Vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>Being carried out: %1</source>
        <translation>Wird ausgeführt: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Gescheitert: %1</translation>
    </message>
    <message>
        <source>Asked by %1.</source>
        <translation>Angefragt von %1.</translation>
    </message>
    <message>
        <source>Asked by %1. Nothing was done yet; it waits for you until %2.</source>
        <translation>Angefragt von %1. Noch wurde nichts getan; es wartet bis %2 auf Sie.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message numerus="yes">
        <source>%n more: prism proposals list</source>
        <translation>
            <numerusform>%n weiterer: prism proposals list</numerusform>
            <numerusform>%n weitere: prism proposals list</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the plan…</source>
        <translation>Plan ansehen…</translation>
    </message>
    <message>
        <source>Look at the plan: %1</source>
        <translation>Plan ansehen: %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>Verwerfen: %1</translation>
    </message>
    <message>
        <source>The program prism could not be started.</source>
        <translation>Das Programm prism ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>Show how it goes</source>
        <translation>Zeigen, wie es läuft</translation>
    </message>
    <message>
        <source>Show how it goes: %1</source>
        <translation>Zeigen, wie es läuft: %1</translation>
    </message>
    <message>
        <source>Another proposal is being carried out. Approve this one when it has ended.</source>
        <translation>Ein anderer Vorschlag wird gerade ausgeführt. Geben Sie diesen frei, wenn jener beendet ist.</translation>
    </message>
</context>
<context>
    <name>prism::ProposalDialog</name>
    <message numerus="yes">
        <source>… %n in all</source>
        <translation>
            <numerusform>… insgesamt %n</numerusform>
            <numerusform>… insgesamt %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Geschriebene Dateien</translation>
    </message>
    <message>
        <source>Files removed</source>
        <translation>Entfernte Dateien</translation>
    </message>
    <message>
        <source>Services that may restart</source>
        <translation>Dienste, die neu starten können</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>As a command: %1</source>
        <translation>Als Befehl: %1</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>An MCP client that calls itself “%1” wants this done. Approving does exactly this; if the facts changed since, nothing is done.</source>
        <translation>Ein MCP-Client, der sich „%1“ nennt, möchte dies tun lassen. Freigeben tut genau das; hat sich die Lage seither geändert, geschieht nichts.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>&amp;Später entscheiden</translation>
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
    <message>
        <source>The bundle of %1</source>
        <translation>Das Tagespaket vom %1</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu Heute gehen</translation>
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
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>hat geantwortet: %1</translation>
    </message>
    <message>
        <source>answered in part: %1</source>
        <translation>hat zum Teil geantwortet: %1</translation>
    </message>
    <message>
        <source>did not answer: %1</source>
        <translation>hat nicht geantwortet: %1</translation>
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
    <name>prism::ScheduleSection</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>differs from what is there</source>
        <translation>weicht vom Vorhandenen ab</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>The daily run, started by this system without the panel. Nothing is written before you have seen it.</source>
        <translation>Der tägliche Lauf, vom System ohne das Fenster gestartet. Nichts wird geschrieben, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>The sample fleet has no machine to schedule a run on.</source>
        <translation>Die Beispielflotte hat keine Maschine, auf der ein Lauf planbar wäre.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>daily; or weekdays, mon,wed, mon-fri</source>
        <translation>daily; oder weekdays, mon,wed, mon-fri</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>the machine&apos;s own; or a name such as Europe/Berlin</source>
        <translation>die der Maschine; oder ein Name wie Europe/Berlin</translation>
    </message>
    <message>
        <source>Show what would be written</source>
        <translation>Zeigen, was geschrieben würde</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Remove the daily run</source>
        <translation>Täglichen Lauf entfernen</translation>
    </message>
    <message>
        <source>Overwrite the files that differ</source>
        <translation>Abweichende Dateien überschreiben</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Was geschrieben würde</translation>
    </message>
    <message>
        <source>Files and commands appear here before anything is done.</source>
        <translation>Dateien und Befehle stehen hier, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>The system is being asked.</source>
        <translation>Das System wird gefragt.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Einen Moment.</translation>
    </message>
    <message>
        <source>The daily run is installed.</source>
        <translation>Der tägliche Lauf ist installiert.</translation>
    </message>
    <message>
        <source>The daily run is removed; nothing is left of it.</source>
        <translation>Der tägliche Lauf ist entfernt; nichts ist davon übrig.</translation>
    </message>
    <message>
        <source>No daily run is installed. It would be a %1.</source>
        <translation>Kein täglicher Lauf ist installiert. Er würde angelegt als %1.</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>Prism runs %1, as a %2.</source>
        <translation>Prism läuft %1, als %2.</translation>
    </message>
    <message>
        <source>It is switched off: the system does not start it.</source>
        <translation>Er ist abgeschaltet: Das System startet ihn nicht.</translation>
    </message>
    <message>
        <source>Next run: %1</source>
        <translation>Nächster Lauf: %1</translation>
    </message>
    <message>
        <source>Last run: %1, %2</source>
        <translation>Letzter Lauf: %1, %2</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>Er lief noch nicht.</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Weicht ab: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Dann: %1</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Nichts wurde getan.</translation>
    </message>
    <message>
        <source>Let my timers run while I am logged out, too</source>
        <translation>Meine Timer auch laufen lassen, wenn ich abgemeldet bin</translation>
    </message>
    <message>
        <source>Lingering (%1) holds for all timers and services of yours, not for Prism&apos;s alone.</source>
        <translation>Das Weiterlaufen (%1) gilt für alle Ihre Timer und Dienste, nicht nur für die von Prism.</translation>
    </message>
    <message>
        <source>Take over the other chain&apos;s time and switch its timer off</source>
        <translation>Die Zeit der anderen Kette übernehmen und ihren Timer abschalten</translation>
    </message>
    <message>
        <source>Start it now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>As the system starts it at its time; the panel is not needed.</source>
        <translation>So, wie das System ihn zu seiner Zeit startet; das Panel wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>The system was told to start the daily run now.</source>
        <translation>Das System wurde beauftragt, den täglichen Lauf jetzt zu starten.</translation>
    </message>
    <message>
        <source>Another chain is scheduled in %1: %2. Two chains a day would write the same inbox.</source>
        <translation>In %1 ist eine andere Kette geplant: %2. Zwei Ketten am Tag würden in dieselbe Inbox schreiben.</translation>
    </message>
</context>
<context>
    <name>prism::SecretField</name>
    <message>
        <source>There is no keychain here. Log in to a desktop session or start a secret service, then look again. Nothing is ever kept in a file instead.</source>
        <translation>Hier gibt es keinen Schlüsselbund. Melden Sie sich an einer Desktop-Sitzung an oder starten Sie einen Secret Service, und sehen Sie dann erneut nach. Ersatzweise wird nie etwas in einer Datei abgelegt.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it in your desktop&apos;s password manager, then look again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn in der Passwortverwaltung Ihres Desktops und sehen Sie dann erneut nach.</translation>
    </message>
    <message>
        <source>The keychain refuses Prism. Allow prism-keychain in your desktop&apos;s password manager, then look again.</source>
        <translation>Der Schlüsselbund weist Prism ab. Erlauben Sie prism-keychain in der Passwortverwaltung Ihres Desktops und sehen Sie dann erneut nach.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Restart the secret service, or log out and in, then look again.</source>
        <translation>Der Schlüsselbund antwortet nicht. Starten Sie den Secret Service neu oder melden Sie sich ab und an, und sehen Sie dann erneut nach.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>never shown again</source>
        <translation>wird nie wieder gezeigt</translation>
    </message>
    <message>
        <source>Store the API key in the keychain</source>
        <translation>API-Schlüssel im Schlüsselbund ablegen</translation>
    </message>
    <message>
        <source>Remove the API key from the keychain</source>
        <translation>API-Schlüssel aus dem Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>Asking the keychain.</source>
        <translation>Der Schlüsselbund wird gefragt.</translation>
    </message>
    <message>
        <source>The keychain could not do it: %1</source>
        <translation>Der Schlüsselbund konnte es nicht: %1</translation>
    </message>
    <message>
        <source>A key is stored in the keychain.</source>
        <translation>Ein Schlüssel liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>No key is stored in the keychain.</source>
        <translation>Im Schlüsselbund liegt kein Schlüssel.</translation>
    </message>
</context>
<context>
    <name>prism::SelfTestPage</name>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Whether what Prism leans on is there. It asks and changes nothing.</source>
        <translation>Ob da ist, worauf Prism sich stützt. Er fragt nur und ändert nichts.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>%1: not asked yet</source>
        <translation>%1: noch nicht gefragt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what to do: %1</source>
        <translation>Kopieren, was zu tun ist: %1</translation>
    </message>
    <message>
        <source>Copy what to do</source>
        <translation>Kopieren, was zu tun ist</translation>
    </message>
    <message>
        <source>Asking; this takes seconds.</source>
        <translation>Wird gefragt; das dauert Sekunden.</translation>
    </message>
    <message>
        <source>%1: being asked</source>
        <translation>%1: wird gefragt</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>wird gefragt</translation>
    </message>
    <message>
        <source>%1: passed</source>
        <translation>%1: bestanden</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: gescheitert</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: nicht bekannt</translation>
    </message>
    <message>
        <source>All is there.</source>
        <translation>Alles ist da.</translation>
    </message>
    <message>
        <source>%1 of %2 passed.</source>
        <translation>%1 von %2 bestanden.</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Zu tun: %1</translation>
    </message>
</context>
<context>
    <name>prism::Sentence</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the daily run is installed, but %1: %2</source>
        <translation>der tägliche Lauf ist installiert, aber %1: %2</translation>
    </message>
    <message>
        <source>crontab - (comments out: %1)</source>
        <translation>crontab - (kommentiert aus: %1)</translation>
    </message>
    <message>
        <source>switch off %1, keep its file as %2.retired-by-prism</source>
        <translation>%1 abschalten, die Datei als %2.retired-by-prism behalten</translation>
    </message>
    <message>
        <source>two chains a day would write the same inbox; nothing was done</source>
        <translation>zwei Ketten am Tag würden in dieselbe Inbox schreiben; nichts wurde getan</translation>
    </message>
    <message>
        <source>the other chain&apos;s timer &apos;%1&apos; is still on</source>
        <translation>der Timer „%1“ der anderen Kette ist noch an</translation>
    </message>
    <message>
        <source>it runs only while you are logged in</source>
        <translation>er läuft nur, während jemand angemeldet ist</translation>
    </message>
    <message>
        <source>this is no link of Prism: %1</source>
        <translation>das ist kein Link von Prism: %1</translation>
    </message>
    <message>
        <source>it has a query or a fragment</source>
        <translation>er hat eine Abfrage oder ein Fragment</translation>
    </message>
    <message>
        <source>the id of a finding is one line of text</source>
        <translation>die Kennung eines Befunds ist eine Zeile Text</translation>
    </message>
    <message>
        <source>the name of a page is letters and dashes</source>
        <translation>der Name einer Seite besteht aus Buchstaben und Bindestrichen</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>er ist zu lang</translation>
    </message>
    <message>
        <source>it does not begin with prism://</source>
        <translation>er beginnt nicht mit prism://</translation>
    </message>
    <message>
        <source>it names neither today, a finding nor a page</source>
        <translation>er nennt weder „today“ noch einen Befund noch eine Seite</translation>
    </message>
    <message>
        <source>runs do not depend on being logged in here</source>
        <translation>Läufe hängen hier nicht davon ab, dass jemand angemeldet ist</translation>
    </message>
    <message>
        <source>at &apos;%1&apos; must be a time of day such as 07:30, from 00:00 to 23:59</source>
        <translation>„%1“ muss eine Uhrzeit sein wie 07:30, von 00:00 bis 23:59</translation>
    </message>
    <message>
        <source>days &apos;%1&apos; must be daily, weekdays, or days such as mon,wed or mon-fri</source>
        <translation>Tage „%1“: erlaubt sind daily, weekdays oder Tage wie mon,wed oder mon-fri</translation>
    </message>
    <message>
        <source>tz &apos;%1&apos; is no time zone of this machine; use an IANA name such as Europe/Berlin</source>
        <translation>„%1“ ist keine Zeitzone dieser Maschine; zu verwenden ist ein IANA-Name wie Europe/Berlin</translation>
    </message>
    <message>
        <source>mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>%1,%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>schedule &apos;%1&apos; must be a time, days and a time zone, separated by one blank</source>
        <translation>Zeitplan „%1“ muss aus Uhrzeit, Tagen und Zeitzone bestehen, getrennt durch je ein Leerzeichen</translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>täglich um %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>am %1 um %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>tz &apos;%1&apos; cannot be kept: cron starts jobs in local time only</source>
        <translation>die Zeitzone „%1“ ist nicht einzuhalten: cron startet nur nach Ortszeit</translation>
    </message>
    <message>
        <source>cron is the last resort: a run missed while the machine is off or asleep is not made up, and nothing here looks whether the audit finished.</source>
        <translation>cron ist der letzte Ausweg: ein versäumter Lauf, weil die Maschine aus ist oder schläft, wird nicht nachgeholt, und nichts prüft hier, ob das Audit zu Ende kam.</translation>
    </message>
    <message>
        <source>Prism&apos;s block differs from what it would write; it is left alone</source>
        <translation>der Block von Prism weicht von dem ab, was es schreiben würde; er bleibt unangetastet</translation>
    </message>
    <message>
        <source>Prism&apos;s block of the crontab differs from what Prism would write</source>
        <translation>der Block von Prism in der crontab weicht von dem ab, was Prism schreiben würde</translation>
    </message>
    <message>
        <source>cron starts nothing before its time; &apos;prism run&apos; audits now</source>
        <translation>cron startet nichts vor der Zeit; „prism run“ auditiert jetzt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>there is no crontab program here</source>
        <translation>hier gibt es kein Programm crontab</translation>
    </message>
    <message>
        <source>crontab -l: %1</source>
        <translation>crontab -l: %1</translation>
    </message>
    <message>
        <source>crontab -: %1</source>
        <translation>crontab -: %1</translation>
    </message>
    <message>
        <source>Prism is open already and does not answer</source>
        <translation>Prism ist schon offen und antwortet nicht</translation>
    </message>
    <message>
        <source>cannot make the folder of the socket</source>
        <translation>der Ordner des Sockets lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot look at the folder of the socket</source>
        <translation>der Ordner des Sockets lässt sich nicht prüfen</translation>
    </message>
    <message>
        <source>this folder must belong to you alone</source>
        <translation>dieser Ordner darf niemand anderem gehören</translation>
    </message>
    <message>
        <source>a message is one line of at most 8 KiB</source>
        <translation>eine Nachricht ist eine Zeile von höchstens 8 KiB</translation>
    </message>
    <message>
        <source>cannot make a socket</source>
        <translation>ein Socket lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>nobody listens</source>
        <translation>niemand hört zu</translation>
    </message>
    <message>
        <source>somebody else listens</source>
        <translation>jemand anderes hört zu</translation>
    </message>
    <message>
        <source>cannot listen for a second start</source>
        <translation>auf einen zweiten Start lässt sich nicht hören</translation>
    </message>
    <message>
        <source>notifications need the program prism-notify, which is not installed</source>
        <translation>Benachrichtigungen brauchen das Programm prism-notify, das nicht installiert ist</translation>
    </message>
    <message>
        <source>prism-notify: %1</source>
        <translation>prism-notify: %1</translation>
    </message>
    <message>
        <source>differs from what Prism would write; it is left alone</source>
        <translation>weicht von dem ab, was Prism schreiben würde; es bleibt unangetastet</translation>
    </message>
    <message>
        <source>was not written by Prism; it is left alone</source>
        <translation>wurde nicht von Prism geschrieben; es bleibt unangetastet</translation>
    </message>
    <message>
        <source>cannot remove it</source>
        <translation>Entfernen nicht möglich</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 differs from what Prism would write</source>
        <translation>%1 weicht von dem ab, was Prism schreiben würde</translation>
    </message>
    <message>
        <source>this machine has neither a systemd user manager that answers (is XDG_RUNTIME_DIR set?) nor cron</source>
        <translation>diese Maschine hat weder einen systemd-Benutzermanager, der antwortet (ist XDG_RUNTIME_DIR gesetzt?), noch cron</translation>
    </message>
    <message>
        <source>cannot open the log of shouts</source>
        <translation>das Alarmprotokoll lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>cannot write the log of shouts</source>
        <translation>das Alarmprotokoll lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>cannot be started</source>
        <translation>lässt sich nicht starten</translation>
    </message>
    <message>
        <source>this is not the name of a skill</source>
        <translation>das ist kein Name eines Skills</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not installed; PRISM_SKILL_RUNNER names the program that runs skills</source>
        <translation>„%1“ ist nicht installiert; PRISM_SKILL_RUNNER nennt das Programm, das Skills ausführt</translation>
    </message>
    <message>
        <source>no terminal was found; TERMINAL names the program to use</source>
        <translation>kein Terminal gefunden; TERMINAL nennt das zu verwendende Programm</translation>
    </message>
    <message>
        <source>there is nothing to run</source>
        <translation>es gibt nichts auszuführen</translation>
    </message>
    <message>
        <source>cannot write the command for Terminal</source>
        <translation>der Befehl für Terminal lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>systemctl --user %1: %2</source>
        <translation>systemctl --user %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Each run starts up to %n minutes late, at random; one missed while the machine was off or asleep is made up once.</source>
        <comment>Each run starts up to %n minute late, at random; one missed while the machine was off or asleep is made up once.</comment>
        <translation>
            <numerusform>Jeder Lauf beginnt zufällig bis zu %n Minute später; einer, den die Maschine ausgeschaltet oder im Schlaf versäumt hat, wird einmal nachgeholt.</numerusform>
            <numerusform>Jeder Lauf beginnt zufällig bis zu %n Minuten später; einer, den die Maschine ausgeschaltet oder im Schlaf versäumt hat, wird einmal nachgeholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs only while you are logged in. &apos;%1&apos; lets your timers run always: &apos;prism schedule install --linger&apos; does it, too.</source>
        <translation>Er läuft nur, während jemand angemeldet ist. „%1“ lässt die Timer immer laufen: „prism schedule install --linger“ tut dasselbe.</translation>
    </message>
    <message>
        <source>The clocks jump over this time on %1: nothing runs then. A time outside 02:00 to 03:00 has no such day.</source>
        <translation>Am %1 überspringen die Uhren diese Zeit: dann läuft nichts. Außerhalb von 02:00 bis 03:00 gibt es solche Tage nicht.</translation>
    </message>
    <message>
        <source>the systemd user manager does not answer</source>
        <translation>der systemd-Benutzermanager antwortet nicht</translation>
    </message>
    <message>
        <source>%1 does not say for which time it was written</source>
        <translation>%1 sagt nicht, für welche Uhrzeit es geschrieben wurde</translation>
    </message>
    <message>
        <source>prism-audit.timer is not enabled and active</source>
        <translation>prism-audit.timer ist nicht eingeschaltet und aktiv</translation>
    </message>
    <message>
        <source>changed by drop-ins: %1</source>
        <translation>durch Drop-ins geändert: %1</translation>
    </message>
    <message>
        <source>systemd has not read the files yet (&apos;systemctl --user daemon-reload&apos;)</source>
        <translation>systemd hat die Dateien noch nicht gelesen („systemctl --user daemon-reload“)</translation>
    </message>
    <message>
        <source>cannot rename it</source>
        <translation>Umbenennen nicht möglich</translation>
    </message>
    <message>
        <source>systemd user timer</source>
        <translation>systemd-Timer des Benutzers</translation>
    </message>
    <message>
        <source>there is no panel here to be started</source>
        <translation>hier gibt es kein Panel zu starten</translation>
    </message>
    <message>
        <source>The panel waits in the tray; where there is none, as a minimised window.</source>
        <translation>Das Panel wartet im Infobereich; wo es keinen gibt, als minimiertes Fenster.</translation>
    </message>
    <message>
        <source>The entry is switched off there (Hidden=true), perhaps by the desktop&apos;s settings.</source>
        <translation>Der Eintrag ist dort abgeschaltet (Hidden=true), vielleicht durch die Einstellungen des Desktops.</translation>
    </message>
    <message>
        <source>XDG autostart entry</source>
        <translation>XDG-Autostarteintrag</translation>
    </message>
    <message>
        <source>It holds from the next login. macOS shows the agent in Login Items.</source>
        <translation>Es gilt ab der nächsten Anmeldung. macOS zeigt den Agenten unter den Anmeldeobjekten.</translation>
    </message>
    <message>
        <source>launchctl %1: %2 %3</source>
        <translation>launchctl %1: %2 %3</translation>
    </message>
    <message>
        <source>launchd agent</source>
        <translation>launchd-Agent</translation>
    </message>
    <message>
        <source>tz &apos;%1&apos; cannot be kept: launchd starts jobs in local time only</source>
        <translation>die Zeitzone „%1“ ist nicht einzuhalten: launchd startet nur nach Ortszeit</translation>
    </message>
    <message>
        <source>A run missed while the machine sleeps is made up once on waking; one missed while it is switched off or you are logged out is not.</source>
        <translation>Ein im Schlaf der Maschine versäumter Lauf wird beim Aufwachen einmal nachgeholt; einer, der bei ausgeschalteter Maschine oder ohne Anmeldung versäumt wurde, nicht.</translation>
    </message>
    <message>
        <source>the agent is not loaded (macOS may have switched it off in Login Items)</source>
        <translation>der Agent ist nicht geladen (macOS hat ihn vielleicht unter den Anmeldeobjekten abgeschaltet)</translation>
    </message>
    <message>
        <source>%1 has no time that Prism can read</source>
        <translation>%1 enthält keine Uhrzeit, die Prism lesen kann</translation>
    </message>
    <message>
        <source>the agent is not loaded; &apos;prism schedule install&apos; loads it</source>
        <translation>der Agent ist nicht geladen; „prism schedule install“ lädt ihn</translation>
    </message>
    <message>
        <source>osascript could not show the notification: %1</source>
        <translation>osascript konnte die Benachrichtigung nicht zeigen: %1</translation>
    </message>
    <message>
        <source>nobody shows notifications in this session; start a notification service, such as dunst or mako, or log in to a desktop</source>
        <translation>in dieser Sitzung zeigt niemand Benachrichtigungen; abhelfen kann ein Benachrichtigungsdienst wie dunst oder mako oder die Anmeldung an einem Desktop</translation>
    </message>
    <message>
        <source>the notification service does not answer</source>
        <translation>der Benachrichtigungsdienst antwortet nicht</translation>
    </message>
    <message>
        <source>the notification service refused: %1</source>
        <translation>der Benachrichtigungsdienst hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>no portal shows notifications to this sandbox; install xdg-desktop-portal and the portal of your desktop</source>
        <translation>kein Portal zeigt dieser Sandbox Benachrichtigungen; abhelfen können xdg-desktop-portal und das Portal des Desktops</translation>
    </message>
    <message>
        <source>this machine&apos;s own prism cannot be read</source>
        <translation>das prism dieser Maschine ist nicht lesbar</translation>
    </message>
    <message>
        <source>looking at what is there</source>
        <translation>Ansehen dessen, was da ist</translation>
    </message>
    <message>
        <source>nothing of install-agent is there</source>
        <translation>von install-agent ist nichts da</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>auf %1 fehlt %2</translation>
    </message>
    <message>
        <source>install it there (coreutils)</source>
        <translation>dort installieren (coreutils)</translation>
    </message>
    <message>
        <source>this prism is for %1, and %2 is %3</source>
        <translation>dieses prism ist für %1, auf %2 läuft %3</translation>
    </message>
    <message>
        <source>install a package of Prism made for it there</source>
        <translation>dort ein dafür gemachtes Paket von Prism installieren</translation>
    </message>
    <message>
        <source>~/.local/bin/prism is there and is not of install-agent</source>
        <translation>~/.local/bin/prism ist da und nicht von install-agent</translation>
    </message>
    <message>
        <source>move it away there, or leave it: it is used as it is</source>
        <translation>dort wegräumen oder lassen: Es wird verwendet, wie es ist</translation>
    </message>
    <message>
        <source>there is another prism on its PATH, which the gather finds first: %1</source>
        <translation>auf seinem PATH liegt ein anderes prism, das beim Einholen zuerst gefunden wird: %1</translation>
    </message>
    <message>
        <source>the same program is there</source>
        <translation>dasselbe Programm ist da</translation>
    </message>
    <message>
        <source>copying the program</source>
        <translation>Kopieren des Programms</translation>
    </message>
    <message>
        <source>it started before</source>
        <translation>es ist schon gestartet</translation>
    </message>
    <message>
        <source>starting the program</source>
        <translation>Starten des Programms</translation>
    </message>
    <message>
        <source>prism cannot start on %1: it lacks %2</source>
        <translation>prism startet nicht auf %1: Es fehlt %2</translation>
    </message>
    <message>
        <source>install Prism&apos;s package there, or the libraries (on Debian: libqt6core6 libqt6sql6 libqt6sql6-sqlite libsimdjson14); nothing was left there</source>
        <translation>dort das Paket von Prism oder die Bibliotheken installieren (unter Debian: libqt6core6 libqt6sql6 libqt6sql6-sqlite libsimdjson14); es blieb nichts zurück</translation>
    </message>
    <message>
        <source>its settings name it &apos;%1&apos;, the registry &apos;%2&apos;: with mode copy, set audit.host to the first</source>
        <translation>seine Einstellungen nennen es &apos;%1&apos;, das Verzeichnis &apos;%2&apos;: bei Modus copy audit.host auf das Erste setzen</translation>
    </message>
    <message>
        <source>its settings say %1</source>
        <translation>seine Einstellungen sagen %1</translation>
    </message>
    <message>
        <source>writing its name</source>
        <translation>Schreiben seines Namens</translation>
    </message>
    <message>
        <source>without a timer, as was said</source>
        <translation>ohne Timer, wie verlangt</translation>
    </message>
    <message>
        <source>making the timer</source>
        <translation>Einrichten des Timers</translation>
    </message>
    <message>
        <source>%1 has neither a systemd user manager nor cron</source>
        <translation>auf %1 gibt es weder eine systemd-Benutzerinstanz noch cron</translation>
    </message>
    <message>
        <source>say --no-timer: its chain is then run when it is gathered (audit.mode run)</source>
        <translation>--no-timer angeben: Die Kette läuft dann beim Einholen (audit.mode run)</translation>
    </message>
    <message>
        <source>taking the timer away</source>
        <translation>Entfernen des Timers</translation>
    </message>
    <message>
        <source>taking the program away</source>
        <translation>Entfernen des Programms</translation>
    </message>
    <message>
        <source>~/.local/bin/prism is not the one that was put there</source>
        <translation>~/.local/bin/prism ist nicht das, was dort abgelegt wurde</translation>
    </message>
    <message>
        <source>it was left; take it away there if nobody needs it</source>
        <translation>es wurde gelassen; dort entfernen, wenn es niemand braucht</translation>
    </message>
    <message>
        <source>its inbox and settings of its own stay</source>
        <translation>seine Inbox und eigene Einstellungen bleiben</translation>
    </message>
    <message>
        <source>nothing of it is left</source>
        <translation>davon ist nichts mehr da</translation>
    </message>
    <message>
        <source>something of it is still there</source>
        <translation>davon ist noch etwas da</translation>
    </message>
    <message>
        <source>run it again</source>
        <translation>noch einmal ausführen</translation>
    </message>
    <message>
        <source>the timer is not installed</source>
        <translation>der Timer ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>the program there is another one</source>
        <translation>das Programm dort ist ein anderes</translation>
    </message>
    <message>
        <source>open the log of operations</source>
        <translation>Öffnen des Protokolls der Vorgänge</translation>
    </message>
    <message>
        <source>take half a line out of the log</source>
        <translation>Entfernen einer halben Zeile aus dem Protokoll</translation>
    </message>
    <message>
        <source>write the log of operations</source>
        <translation>Schreiben des Protokolls der Vorgänge</translation>
    </message>
    <message>
        <source>too many files for a backup</source>
        <translation>zu viele Dateien für eine Sicherung</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1</source>
        <comment>%n file, %1</comment>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>a backup of this second is there already</source>
        <translation>eine Sicherung dieser Sekunde ist schon da</translation>
    </message>
    <message>
        <source>the backup was stopped</source>
        <translation>die Sicherung wurde abgebrochen</translation>
    </message>
    <message>
        <source>this archive cannot be relied on: make another one</source>
        <translation>auf dieses Archiv ist kein Verlass: ein neues anlegen</translation>
    </message>
    <message>
        <source>the archive holds other files than were written</source>
        <translation>das Archiv enthält andere Dateien, als geschrieben wurden</translation>
    </message>
    <message>
        <source>came back different: %1</source>
        <translation>kam anders zurück: %1</translation>
    </message>
    <message>
        <source>%1 in the archive cannot be opened</source>
        <translation>%1 im Archiv lässt sich nicht öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n files came back the same</source>
        <comment>%n file came back the same</comment>
        <translation>
            <numerusform>%n Datei kam gleich zurück</numerusform>
            <numerusform>%n Dateien kamen gleich zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>write an archive of registry, settings, history and bundles to %1</source>
        <translation>ein Archiv mit Verzeichnis der Ziele, Einstellungen, Verlauf und Tagespaketen nach %1 schreiben</translation>
    </message>
    <message>
        <source>restore it into a scratch folder and compare every file</source>
        <translation>es in einem Wegwerfordner wiederherstellen und jede Datei vergleichen</translation>
    </message>
    <message>
        <source>delete the archive; nothing else is changed</source>
        <translation>das Archiv löschen; sonst wird nichts geändert</translation>
    </message>
    <message>
        <source>not in the log of operations: %1</source>
        <translation>nicht im Protokoll der Vorgänge: %1</translation>
    </message>
    <message>
        <source>the archive is damaged: %1</source>
        <translation>das Archiv ist beschädigt: %1</translation>
    </message>
    <message>
        <source>a backup of another format</source>
        <translation>eine Sicherung in einem anderen Format</translation>
    </message>
    <message>
        <source>create a backup</source>
        <translation>Anlegen einer Sicherung</translation>
    </message>
    <message>
        <source>no memory for compressing</source>
        <translation>kein Speicher zum Komprimieren</translation>
    </message>
    <message>
        <source>write a backup</source>
        <translation>Schreiben einer Sicherung</translation>
    </message>
    <message>
        <source>a name too long for an archive</source>
        <translation>ein Name, der für ein Archiv zu lang ist</translation>
    </message>
    <message>
        <source>cannot be archived</source>
        <translation>lässt sich nicht archivieren</translation>
    </message>
    <message>
        <source>finish a backup</source>
        <translation>Abschließen einer Sicherung</translation>
    </message>
    <message>
        <source>reading the backup was stopped</source>
        <translation>das Lesen der Sicherung wurde abgebrochen</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>es endet zu früh</translation>
    </message>
    <message>
        <source>a member&apos;s head is wrong</source>
        <translation>der Kopf eines Eintrags ist falsch</translation>
    </message>
    <message>
        <source>a member that no backup has: %1</source>
        <translation>ein Eintrag, den keine Sicherung hat: %1</translation>
    </message>
    <message>
        <source>it ends within %1</source>
        <translation>es endet mitten in %1</translation>
    </message>
    <message>
        <source>its manifest names other files</source>
        <translation>sein Manifest nennt andere Dateien</translation>
    </message>
    <message>
        <source>another content than its manifest says: %1</source>
        <translation>anderer Inhalt, als das Manifest sagt: %1</translation>
    </message>
    <message>
        <source>create a dump</source>
        <translation>Anlegen eines Dumps</translation>
    </message>
    <message>
        <source>flush a dump</source>
        <translation>Sichern eines Dumps auf die Platte</translation>
    </message>
    <message>
        <source>listing containers</source>
        <translation>Auflisten der Container</translation>
    </message>
    <message>
        <source>no container with a PostgreSQL image runs on %1</source>
        <translation>kein Container mit einem PostgreSQL-Image läuft auf %1</translation>
    </message>
    <message>
        <source>several PostgreSQL containers run on %1: %2</source>
        <translation>mehrere PostgreSQL-Container laufen auf %1: %2</translation>
    </message>
    <message>
        <source>another clone or restore is at work here; wait for it</source>
        <translation>hier läuft schon ein Klonen oder Wiederherstellen; darauf warten</translation>
    </message>
    <message>
        <source>start the local stack (prism install-local), or name the container with --local-container</source>
        <translation>den lokalen Stack starten (prism install-local) oder den Container mit --local-container nennen</translation>
    </message>
    <message>
        <source>is the local stack up? &apos;prism install-local&apos; starts it</source>
        <translation>läuft der lokale Stack? &apos;prism install-local&apos; startet ihn</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the local database was not touched; run it again</source>
        <translation>die lokale Datenbank blieb unberührt; noch einmal ausführen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tables</source>
        <comment>%1, %n table</comment>
        <translation>
            <numerusform>%1, %n Tabelle</numerusform>
            <numerusform>%1, %n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>the local database was not touched</source>
        <translation>die lokale Datenbank blieb unberührt</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <comment>%n table</comment>
        <translation>
            <numerusform>%n Tabelle</numerusform>
            <numerusform>%n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>table %1 has %2 rows on the target and is missing in the copy</source>
        <translation>Tabelle %1 hat auf dem Ziel %2 Zeilen und fehlt in der Kopie</translation>
    </message>
    <message>
        <source>table %1 has %2 rows on the target and %3 in the copy</source>
        <translation>Tabelle %1 hat auf dem Ziel %2 Zeilen und in der Kopie %3</translation>
    </message>
    <message>
        <source>the copy has other tables than the target</source>
        <translation>die Kopie hat andere Tabellen als das Ziel</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in %n tables are the same</source>
        <comment>%1 rows in %n table are the same</comment>
        <translation>
            <numerusform>%1 Zeilen in %n Tabelle sind gleich</numerusform>
            <numerusform>%1 Zeilen in %n Tabellen sind gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>run it again; &apos;prism restore %1&apos; brings the old database back</source>
        <translation>noch einmal ausführen; &apos;prism restore %1&apos; bringt die alte Datenbank zurück</translation>
    </message>
    <message>
        <source>undo: prism restore %1</source>
        <translation>zurück: prism restore %1</translation>
    </message>
    <message>
        <source>the local database is as it was</source>
        <translation>die lokale Datenbank ist, wie sie war</translation>
    </message>
    <message>
        <source>%1 (its sessions are ended for a moment)</source>
        <translation>%1 (seine Sitzungen werden kurz beendet)</translation>
    </message>
    <message>
        <source>&apos;prism restore&apos; with the dump that is taken first</source>
        <translation>&apos;prism restore&apos; mit dem Dump, der zuvor gemacht wird</translation>
    </message>
    <message>
        <source>name it: containers.postgres of the target</source>
        <translation>ihn nennen: containers.postgres des Ziels</translation>
    </message>
    <message>
        <source>is the target&apos;s stack up? &apos;prism upgrade-lan --verify-only&apos;</source>
        <translation>läuft der Stack des Ziels? &apos;prism upgrade-lan --verify-only&apos;</translation>
    </message>
    <message>
        <source>the local PostgreSQL is %1, the target&apos;s %2</source>
        <translation>das lokale PostgreSQL ist %1, das des Ziels %2</translation>
    </message>
    <message>
        <source>PostgreSQL cannot restore into an older version: upgrade the local stack</source>
        <translation>PostgreSQL kann nicht in eine ältere Version wiederherstellen: den lokalen Stack aktualisieren</translation>
    </message>
    <message>
        <source>the local PostgreSQL does not have extension %1</source>
        <translation>dem lokalen PostgreSQL fehlt die Erweiterung %1</translation>
    </message>
    <message>
        <source>use an image that has it in the local stack</source>
        <translation>im lokalen Stack ein Image verwenden, das sie enthält</translation>
    </message>
    <message>
        <source>PostgreSQL %1, %2</source>
        <translation>PostgreSQL %1, %2</translation>
    </message>
    <message>
        <source>the local stack is of %1, newer than the target&apos;s of %2</source>
        <translation>der lokale Stack ist von %1 und damit neuer als der des Ziels von %2</translation>
    </message>
    <message>
        <source>an older database may not fit it; --even-if-newer clones all the same</source>
        <translation>eine ältere Datenbank passt vielleicht nicht dazu; --even-if-newer klont trotzdem</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>ssh %1 docker exec SOURCE pg_dump -Fc (one read-only snapshot)</source>
        <translation>ssh %1 docker exec SOURCE pg_dump -Fc (ein nur lesender Schnappschuss)</translation>
    </message>
    <message>
        <source>docker exec -i LOCAL pg_restore --exit-on-error (into a database beside the present one)</source>
        <translation>docker exec -i LOCAL pg_restore --exit-on-error (in eine Datenbank neben der jetzigen)</translation>
    </message>
    <message>
        <source>compare the rows of all tables</source>
        <translation>die Zeilen aller Tabellen vergleichen</translation>
    </message>
    <message>
        <source>rename the two databases in one transaction</source>
        <translation>die beiden Datenbanken in einer Transaktion umbenennen</translation>
    </message>
    <message>
        <source>no dump of pg_dump -Fc</source>
        <translation>kein Dump von pg_dump -Fc</translation>
    </message>
    <message>
        <source>no container name: %1</source>
        <translation>kein Containername: %1</translation>
    </message>
    <message>
        <source>asking container %1</source>
        <translation>Befragen des Containers %1</translation>
    </message>
    <message>
        <source>user or database of container %1 has a name with unusual characters</source>
        <translation>Benutzer oder Datenbank des Containers %1 hat einen Namen mit ungewöhnlichen Zeichen</translation>
    </message>
    <message>
        <source>asking the database in %1</source>
        <translation>Befragen der Datenbank in %1</translation>
    </message>
    <message>
        <source>dumping the database of %1</source>
        <translation>Sichern der Datenbank von %1</translation>
    </message>
    <message>
        <source>pg_dump failed in %1: %2</source>
        <translation>pg_dump ist in %1 gescheitert: %2</translation>
    </message>
    <message>
        <source>making a database beside the present one</source>
        <translation>Anlegen einer Datenbank neben der jetzigen</translation>
    </message>
    <message>
        <source>restoring the dump</source>
        <translation>Wiederherstellen des Dumps</translation>
    </message>
    <message>
        <source>counting rows</source>
        <translation>Zählen der Zeilen</translation>
    </message>
    <message>
        <source>putting the copy in the place of the local database</source>
        <translation>Ersetzen der lokalen Datenbank durch die Kopie</translation>
    </message>
    <message>
        <source>dropping left-over databases</source>
        <translation>Entfernen übrig gebliebener Datenbanken</translation>
    </message>
    <message>
        <source>exited with status %1</source>
        <translation>beendet mit Status %1</translation>
    </message>
    <message>
        <source>docker compose ps printed something else than containers</source>
        <translation>docker compose ps hat etwas anderes als Container ausgegeben</translation>
    </message>
    <message>
        <source>get random numbers of the kernel</source>
        <translation>Holen von Zufallszahlen des Kernels</translation>
    </message>
    <message>
        <source>it holds something else than credentials</source>
        <translation>darin steht etwas anderes als Zugangsdaten</translation>
    </message>
    <message>
        <source>there is too little room on %1: %2 free</source>
        <translation>zu wenig Platz auf %1: %2 frei</translation>
    </message>
    <message>
        <source>free space on the target; &apos;docker system df&apos; shows what images take</source>
        <translation>auf dem Ziel Platz schaffen; &apos;docker system df&apos; zeigt, was Images belegen</translation>
    </message>
    <message>
        <source>looking at the host</source>
        <translation>Ansehen des Hosts</translation>
    </message>
    <message>
        <source>the host did not say where %1 is</source>
        <translation>der Host sagte nicht, wo %1 liegt</translation>
    </message>
    <message>
        <source>a login shell that prints or replaces commands breaks ssh; clean it</source>
        <translation>eine Login-Shell, die etwas ausgibt oder Befehle ersetzt, stört ssh; sie bereinigen</translation>
    </message>
    <message>
        <source>missing on %1: %2</source>
        <translation>fehlt auf %1: %2</translation>
    </message>
    <message>
        <source>install it there; flock and timeout come with util-linux and coreutils</source>
        <translation>dort installieren; flock und timeout kommen mit util-linux und coreutils</translation>
    </message>
    <message>
        <source>Docker on %1: %2</source>
        <translation>Docker auf %1: %2</translation>
    </message>
    <message>
        <source>start it (sudo systemctl start docker) and see that the login may use it</source>
        <translation>starten (sudo systemctl start docker) und dafür sorgen, dass das Konto es nutzen darf</translation>
    </message>
    <message>
        <source>docker compose on %1: %2</source>
        <translation>docker compose auf %1: %2</translation>
    </message>
    <message>
        <source>install the package docker-compose-plugin there</source>
        <translation>dort das Paket docker-compose-plugin installieren</translation>
    </message>
    <message>
        <source>%1 may not create %2</source>
        <translation>%1 darf %2 nicht anlegen</translation>
    </message>
    <message>
        <source>create the folder there and give it to %1</source>
        <translation>den Ordner dort anlegen und %1 übereignen</translation>
    </message>
    <message>
        <source>engine %1, compose %2, %3 free, nothing deployed</source>
        <translation>Engine %1, Compose %2, %3 frei, nichts ausgerollt</translation>
    </message>
    <message>
        <source>engine %1, compose %2, %3 free, %4 %5</source>
        <translation>Engine %1, Compose %2, %3 frei, %4 %5</translation>
    </message>
    <message>
        <source>took over a lock that was left behind</source>
        <translation>eine liegen gebliebene Sperre übernommen</translation>
    </message>
    <message>
        <source>locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>%1 is locked by %2</source>
        <translation>%1 ist gesperrt von %2</translation>
    </message>
    <message>
        <source>%1 is locked by somebody whose name cannot be read</source>
        <translation>%1 ist gesperrt von jemandem, dessen Name nicht lesbar ist</translation>
    </message>
    <message>
        <source>wait for it; if its operator is gone, use --break-lock</source>
        <translation>darauf warten; ist der Betreiber weg, --break-lock verwenden</translation>
    </message>
    <message>
        <source>taking over the lock</source>
        <translation>Übernehmen der Sperre</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 ist gesperrt</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>erneut versuchen</translation>
    </message>
    <message>
        <source>comparing the trees</source>
        <translation>Vergleichen der Verzeichnisbäume</translation>
    </message>
    <message>
        <source>the source has no %1</source>
        <translation>in der Quelle fehlt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files as on the host</source>
        <comment>%n file as on the host</comment>
        <translation>
            <numerusform>%n Datei wie auf dem Host</numerusform>
            <numerusform>%n Dateien wie auf dem Host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <comment>%n change</comment>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files go</source>
        <comment>%n file goes</comment>
        <translation>
            <numerusform>%n Datei entfällt</numerusform>
            <numerusform>%n Dateien entfallen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>an earlier run brought %1 over (%2)</source>
        <translation>ein früherer Lauf hat %1 schon übertragen (%2)</translation>
    </message>
    <message>
        <source>preparing the folder</source>
        <translation>Vorbereiten des Ordners</translation>
    </message>
    <message>
        <source>copying the files</source>
        <translation>Kopieren der Dateien</translation>
    </message>
    <message>
        <source>noting the files</source>
        <translation>Vermerken der Dateien</translation>
    </message>
    <message>
        <source>an earlier run built %1</source>
        <translation>ein früherer Lauf hat %1 schon gebaut</translation>
    </message>
    <message>
        <source>building the images</source>
        <translation>Bauen der Images</translation>
    </message>
    <message>
        <source>starting the containers</source>
        <translation>Starten der Container</translation>
    </message>
    <message>
        <source>same version</source>
        <translation>gleiche Version</translation>
    </message>
    <message>
        <source>starting %1</source>
        <translation>Starten von %1</translation>
    </message>
    <message>
        <source>the host runs %1 again; the stage&apos;s output says why</source>
        <translation>auf dem Host läuft wieder %1; die Ausgabe des Schritts sagt, warum</translation>
    </message>
    <message>
        <source>switching to %1</source>
        <translation>Umschalten auf %1</translation>
    </message>
    <message>
        <source>no health URL; the containers&apos; own health is looked at</source>
        <translation>keine Health-URL; der Zustand, den die Container selbst melden, wird angesehen</translation>
    </message>
    <message>
        <source>listing the containers</source>
        <translation>Auflisten der Container</translation>
    </message>
    <message numerus="yes">
        <source>%n containers up, version %1</source>
        <comment>%n container up, version %1</comment>
        <translation>
            <numerusform>%n Container läuft, Version %1</numerusform>
            <numerusform>%n Container laufen, Version %1</numerusform>
        </translation>
    </message>
    <message>
        <source>noting the version</source>
        <translation>Vermerken der Version</translation>
    </message>
    <message>
        <source>there is no version before this one</source>
        <translation>vor dieser gibt es keine Version</translation>
    </message>
    <message>
        <source>going back to the version before</source>
        <translation>Zurückgehen auf die vorige Version</translation>
    </message>
    <message>
        <source>the version before runs again</source>
        <translation>die vorige Version läuft wieder</translation>
    </message>
    <message>
        <source>taking away what was begun</source>
        <translation>Zurücknehmen des Begonnenen</translation>
    </message>
    <message>
        <source>containers and files that this install made are gone</source>
        <translation>Container und Dateien dieser Installation sind entfernt</translation>
    </message>
    <message>
        <source>storing %1</source>
        <translation>Ablegen von %1</translation>
    </message>
    <message>
        <source>the host could not be told the end (%1); its lock ends with this process</source>
        <translation>dem Host ließ sich das Ende nicht melden (%1); seine Sperre endet mit diesem Prozess</translation>
    </message>
    <message>
        <source>no container of the project runs on %1</source>
        <translation>kein Container des Projekts läuft auf %1</translation>
    </message>
    <message>
        <source>look at the compose file and its profiles</source>
        <translation>die Compose-Datei und ihre Profile ansehen</translation>
    </message>
    <message>
        <source>container %1 is %2</source>
        <translation>Container %1: %2</translation>
    </message>
    <message>
        <source>the stage&apos;s output has the last lines of the containers</source>
        <translation>die Ausgabe des Schritts enthält die letzten Zeilen der Container</translation>
    </message>
    <message>
        <source>containers, volumes and files made by it are taken away</source>
        <translation>Container, Volumes und Dateien, die dabei entstanden, werden entfernt</translation>
    </message>
    <message>
        <source>files and images of %1 are kept and started again; data is not touched</source>
        <translation>Dateien und Images von %1 bleiben erhalten und werden wieder gestartet; Daten bleiben unberührt</translation>
    </message>
    <message>
        <source>nothing that runs is touched</source>
        <translation>nichts, was läuft, wird angerührt</translation>
    </message>
    <message>
        <source>not a health URL: %1</source>
        <translation>keine Health-URL: %1</translation>
    </message>
    <message>
        <source>give an http or https URL without a login in it</source>
        <translation>eine http- oder https-URL ohne Anmeldedaten angeben</translation>
    </message>
    <message>
        <source>curl: %1</source>
        <translation>curl: %1</translation>
    </message>
    <message>
        <source>install curl on this machine</source>
        <translation>curl auf dieser Maschine installieren</translation>
    </message>
    <message>
        <source>%1 was not well within %2 s (asked %3 times): %4</source>
        <translation>%1 war binnen %2 s nicht gesund (%3-mal gefragt): %4</translation>
    </message>
    <message>
        <source>look at the containers&apos; logs; a longer --health-timeout gives them more time</source>
        <translation>die Logs der Container ansehen; ein längeres --health-timeout gibt ihnen mehr Zeit</translation>
    </message>
    <message>
        <source>waiting for health was stopped</source>
        <translation>das Warten auf den gesunden Zustand wurde abgebrochen</translation>
    </message>
    <message>
        <source>the database cannot be copied: %1</source>
        <translation>die Datenbank lässt sich nicht kopieren: %1</translation>
    </message>
    <message>
        <source>the database is not whole</source>
        <translation>die Datenbank ist nicht unversehrt</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>no older settings: neither PRISM_DEPLOY_TARGET (or PRISM_DEPLOY_HOST) nor &apos;ssh_target&apos; in credentials.personal.json is there</source>
        <translation>keine älteren Einstellungen: Weder PRISM_DEPLOY_TARGET (oder PRISM_DEPLOY_HOST) noch &apos;ssh_target&apos; in credentials.personal.json ist da</translation>
    </message>
    <message>
        <source>use name=, key=, dir=, url=, port= and tag=</source>
        <translation>name=, key=, dir=, url=, port= und tag= verwenden</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known; %2</source>
        <translation>&apos;%1&apos; ist nicht bekannt; %2</translation>
    </message>
    <message>
        <source>%1; or name an environment variable that holds a key: --api-key-env NAME</source>
        <translation>%1; oder eine Umgebungsvariable nennen, die einen Schlüssel enthält: --api-key-env NAME</translation>
    </message>
    <message>
        <source>version %1 is installed; &apos;prism upgrade-lan&apos; brings a newer one</source>
        <translation>Version %1 ist installiert; &apos;prism upgrade-lan&apos; bringt eine neuere</translation>
    </message>
    <message>
        <source>%1 holds a project that Prism did not install</source>
        <translation>in %1 liegt ein Projekt, das Prism nicht installiert hat</translation>
    </message>
    <message>
        <source>&apos;prism upgrade-lan&apos; takes it over and keeps the present version to go back to</source>
        <translation>&apos;prism upgrade-lan&apos; übernimmt es und behält die jetzige Version für den Weg zurück</translation>
    </message>
    <message>
        <source>look at the keychain; nothing was installed</source>
        <translation>den Schlüsselbund ansehen; es wurde nichts installiert</translation>
    </message>
    <message>
        <source>a new key is in the keychain; the host holds its SHA-256</source>
        <translation>ein neuer Schlüssel liegt im Schlüsselbund; der Host hat dessen SHA-256</translation>
    </message>
    <message>
        <source>the key of the environment; the host holds its SHA-256</source>
        <translation>der Schlüssel aus der Umgebung; der Host hat dessen SHA-256</translation>
    </message>
    <message>
        <source>mode lan, the key by its name</source>
        <translation>Modus lan, der Schlüssel über seinen Namen</translation>
    </message>
    <message>
        <source>take the key out of the keychain by hand</source>
        <translation>den Schlüssel von Hand aus dem Schlüsselbund nehmen</translation>
    </message>
    <message>
        <source>the credentials name a target that is not installed</source>
        <translation>die Zugangsdaten nennen ein Ziel, das nicht installiert ist</translation>
    </message>
    <message>
        <source>installed already</source>
        <translation>bereits installiert</translation>
    </message>
    <message>
        <source>&apos;docker compose down&apos; in that folder; volumes stay</source>
        <translation>&apos;docker compose down&apos; in diesem Ordner; Volumes bleiben</translation>
    </message>
    <message>
        <source>name the folder of the compose project with --source</source>
        <translation>den Ordner des Compose-Projekts mit --source nennen</translation>
    </message>
    <message>
        <source>%1, by way of your jump host</source>
        <translation>%1, über den Sprung-Host</translation>
    </message>
    <message>
        <source>port %1, by way of your jump host</source>
        <translation>Port %1, über den Sprung-Host</translation>
    </message>
    <message>
        <source>port %1: %2</source>
        <translation>Port %1: %2</translation>
    </message>
    <message>
        <source>%1 Another port goes into ssh.port (--ssh-port).</source>
        <translation>%1 Ein anderer Port gehört in ssh.port (--ssh-port).</translation>
    </message>
    <message>
        <source>port %1, %2</source>
        <translation>Port %1, %2</translation>
    </message>
    <message>
        <source>CHANGED: the host now shows %1</source>
        <translation>GEÄNDERT: Der Host zeigt jetzt %1</translation>
    </message>
    <message>
        <source>never seen before: %1</source>
        <translation>noch nie gesehen: %1</translation>
    </message>
    <message>
        <source>matches your known hosts</source>
        <translation>stimmt mit den bekannten Hosts überein</translation>
    </message>
    <message>
        <source>the key %1 is not there</source>
        <translation>der Schlüssel %1 ist nicht da</translation>
    </message>
    <message>
        <source>Correct ssh.key (--ssh-key), or make a key with ssh-keygen -t ed25519.</source>
        <translation>ssh.key berichtigen (--ssh-key) oder mit ssh-keygen -t ed25519 einen Schlüssel erzeugen.</translation>
    </message>
    <message>
        <source>the host did not answer: %1</source>
        <translation>der Host hat nicht geantwortet: %1</translation>
    </message>
    <message>
        <source>%1 is there and writable</source>
        <translation>%1 ist da und beschreibbar</translation>
    </message>
    <message>
        <source>%1 is not there yet; prism install-lan can create it</source>
        <translation>%1 ist noch nicht da; prism install-lan kann es anlegen</translation>
    </message>
    <message>
        <source>%1 is there, but %2 may not write to it</source>
        <translation>%1 ist da, aber %2 darf dort nicht schreiben</translation>
    </message>
    <message>
        <source>On the host: sudo chown %1 %2</source>
        <translation>Auf dem Host: sudo chown %1 %2</translation>
    </message>
    <message>
        <source>%1 is a file</source>
        <translation>%1 ist eine Datei</translation>
    </message>
    <message>
        <source>Choose another remote.repo_dir (--repo-dir).</source>
        <translation>Ein anderes remote.repo_dir wählen (--repo-dir).</translation>
    </message>
    <message>
        <source>%1 is not there and cannot be created</source>
        <translation>%1 ist nicht da und lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>On the host: sudo install -d -o %1 %2</source>
        <translation>Auf dem Host: sudo install -d -o %1 %2</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>Install rsync on the host; every deployment needs it.</source>
        <translation>rsync auf dem Host installieren; jedes Ausrollen braucht es.</translation>
    </message>
    <message>
        <source>Install Docker Engine on the host (https://docs.docker.com/engine/install/).</source>
        <translation>Docker Engine auf dem Host installieren (https://docs.docker.com/engine/install/).</translation>
    </message>
    <message>
        <source>Let the account use it, on the host: sudo usermod -aG docker %1</source>
        <translation>Dem Konto die Nutzung erlauben, auf dem Host: sudo usermod -aG docker %1</translation>
    </message>
    <message>
        <source>Start it on the host: sudo systemctl start docker</source>
        <translation>Auf dem Host starten: sudo systemctl start docker</translation>
    </message>
    <message>
        <source>Install the plugin docker-compose-plugin on the host.</source>
        <translation>Das Plugin docker-compose-plugin auf dem Host installieren.</translation>
    </message>
    <message>
        <source>the host does not tell</source>
        <translation>der Host sagt es nicht</translation>
    </message>
    <message>
        <source>Look with &apos;df&apos; on the host.</source>
        <translation>Auf dem Host mit &apos;df&apos; nachsehen.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Make room: a deployment keeps two versions side by side.</source>
        <translation>Platz schaffen: Beim Ausrollen liegen zwei Versionen nebeneinander.</translation>
    </message>
    <message>
        <source>Look with &apos;date -u&apos; on the host.</source>
        <translation>Auf dem Host mit &apos;date -u&apos; nachsehen.</translation>
    </message>
    <message>
        <source>%1 s behind this machine</source>
        <translation>geht %1 s hinter dieser Maschine nach</translation>
    </message>
    <message>
        <source>%1 s ahead of this machine</source>
        <translation>geht dieser Maschine %1 s voraus</translation>
    </message>
    <message>
        <source>Let the host keep its time: sudo timedatectl set-ntp true</source>
        <translation>Den Host seine Zeit halten lassen: sudo timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>agrees with this machine</source>
        <translation>stimmt mit dieser Maschine überein</translation>
    </message>
    <message>
        <source>the stored plan does not say when it was made</source>
        <translation>der abgelegte Plan sagt nicht, wann er erstellt wurde</translation>
    </message>
    <message>
        <source>--apply takes the 64 digits that --plan printed</source>
        <translation>--apply nimmt die 64 Ziffern, die --plan ausgegeben hat</translation>
    </message>
    <message>
        <source>there is no stored plan %1; make one with --plan</source>
        <translation>es gibt keinen abgelegten Plan %1; mit --plan einen erstellen</translation>
    </message>
    <message>
        <source>the plan is older than an hour; make a new one with --plan</source>
        <translation>der Plan ist älter als eine Stunde; mit --plan einen neuen erstellen</translation>
    </message>
    <message>
        <source>this is not a proposal</source>
        <translation>das ist kein Vorschlag</translation>
    </message>
    <message>
        <source>a word of the proposal is no text</source>
        <translation>ein Wort des Vorschlags ist kein Text</translation>
    </message>
    <message>
        <source>the proposal has another id than its file</source>
        <translation>der Vorschlag hat eine andere Kennung als seine Datei</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no proposal; give the 8 digits that &apos;prism proposals list&apos; shows</source>
        <translation>&apos;%1&apos; ist kein Vorschlag; nötig sind die 8 Ziffern, die &apos;prism proposals list&apos; zeigt</translation>
    </message>
    <message>
        <source>there is no proposal %1</source>
        <translation>es gibt keinen Vorschlag %1</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals wait for the operator already; decide about them first</source>
        <comment>%n proposals wait for the operator already; decide about them first</comment>
        <translation>
            <numerusform>%n Vorschlag wartet schon auf den Betreiber; zuerst darüber entscheiden</numerusform>
            <numerusform>%n Vorschläge warten schon auf den Betreiber; zuerst darüber entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>the proposal is %1, not %2</source>
        <translation>der Vorschlag ist %1, nicht %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>the name server does not answer</source>
        <translation>der Namensserver antwortet nicht</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der vorgesehenen Zeit</translation>
    </message>
    <message>
        <source>cannot open a socket</source>
        <translation>Öffnen eines Sockets nicht möglich</translation>
    </message>
    <message>
        <source>cannot connect</source>
        <translation>Verbindung nicht möglich</translation>
    </message>
    <message>
        <source>the port is open, but nothing greets: the ssh server hangs</source>
        <translation>der Port ist offen, aber es kommt keine Begrüßung: Der ssh-Server hängt</translation>
    </message>
    <message>
        <source>the connection was closed before an ssh server greeted</source>
        <translation>die Verbindung wurde geschlossen, bevor ein ssh-Server grüßte</translation>
    </message>
    <message>
        <source>what answers there is no ssh server</source>
        <translation>was dort antwortet, ist kein ssh-Server</translation>
    </message>
    <message>
        <source>ssh.target breaks a rule</source>
        <translation>ssh.target verletzt eine Regel</translation>
    </message>
    <message>
        <source>answers through its jump host</source>
        <translation>antwortet über seinen Sprung-Host</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>der Name hat keine Adresse</translation>
    </message>
    <message>
        <source>there is no target yet; make one with &apos;prism configure-lan&apos;, or take one over from older settings with &apos;prism configure-lan --import-legacy&apos;</source>
        <translation>es gibt noch kein Ziel; &apos;prism configure-lan&apos; legt eines an, &apos;prism configure-lan --import-legacy&apos; übernimmt eines aus älteren Einstellungen</translation>
    </message>
    <message>
        <source>no registry of targets: &apos;version&apos; must be 1</source>
        <translation>kein Verzeichnis der Ziele: &apos;version&apos; muss 1 sein</translation>
    </message>
    <message>
        <source>the registry has schema version %1; this Prism knows version 1. Upgrade Prism; the file was not touched</source>
        <translation>das Verzeichnis der Ziele hat die Schemaversion %1; dieses Prism kennt Version 1. Prism aktualisieren; die Datei blieb unberührt</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more (&apos;prism list-targets&apos;)</source>
        <comment>%1, and %n more (&apos;prism list-targets&apos;)</comment>
        <translation>
            <numerusform>%1 und %n weiteres (&apos;prism list-targets&apos;)</numerusform>
            <numerusform>%1 und %n weitere (&apos;prism list-targets&apos;)</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot make the folder private</source>
        <translation>der Ordner lässt sich nicht auf den eigenen Zugriff beschränken</translation>
    </message>
    <message>
        <source>PRISM_TARGETS_FILE is &apos;%1&apos;; give the absolute path of a file, or one with a leading ~/</source>
        <translation>PRISM_TARGETS_FILE ist &apos;%1&apos;; nötig ist der absolute Pfad einer Datei oder einer, der mit ~/ beginnt</translation>
    </message>
    <message>
        <source>no registry of targets: not a JSON object</source>
        <translation>kein Verzeichnis der Ziele: kein JSON-Objekt</translation>
    </message>
    <message>
        <source>&apos;targets&apos; is no JSON object</source>
        <translation>&apos;targets&apos; ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>more than 10000 targets</source>
        <translation>mehr als 10000 Ziele</translation>
    </message>
    <message>
        <source>target &apos;%1&apos; is no JSON object</source>
        <translation>Ziel &apos;%1&apos; ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>target &apos;%1&apos; is there twice</source>
        <translation>Ziel &apos;%1&apos; kommt zweimal vor</translation>
    </message>
    <message>
        <source>the registry has 10000 targets; remove some first</source>
        <translation>das Verzeichnis hat 10000 Ziele; zuerst einige entfernen</translation>
    </message>
    <message>
        <source>no target &apos;%1&apos;: %2</source>
        <translation>kein Ziel &apos;%1&apos;: %2</translation>
    </message>
    <message>
        <source>no target &apos;%1&apos;; there are: %2. &apos;prism configure-lan --name %3&apos; makes one</source>
        <translation>kein Ziel &apos;%1&apos;; es gibt: %2. &apos;prism configure-lan --name %3&apos; legt eines an</translation>
    </message>
    <message>
        <source>default_target is &apos;%1&apos;, which is not in the registry; there are: %2</source>
        <translation>default_target ist &apos;%1&apos;, das nicht im Verzeichnis steht; es gibt: %2</translation>
    </message>
    <message>
        <source>there are several targets and no default; say --target NAME, one of: %1, or choose a default with &apos;prism configure-lan --default NAME&apos;</source>
        <translation>es gibt mehrere Ziele und kein Standardziel; eines davon mit --target NAME nennen: %1, oder mit &apos;prism configure-lan --default NAME&apos; ein Standardziel wählen</translation>
    </message>
    <message>
        <source>the archive has a file that belongs nowhere: %1</source>
        <translation>das Archiv hat eine Datei, die nirgends hingehört: %1</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>es wurde nichts geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1, made %2</source>
        <comment>%n file of %1, made %2</comment>
        <translation>
            <numerusform>%n Datei von %1, erstellt %2</numerusform>
            <numerusform>%n Dateien von %1, erstellt %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are there and different, the first is %1</source>
        <comment>%n file is there and different, the first is %1</comment>
        <translation>
            <numerusform>%n Datei ist da und anders: %1</numerusform>
            <numerusform>%n Dateien sind da und anders, die erste ist %1</numerusform>
        </translation>
    </message>
    <message>
        <source>--overwrite replaces them; a backup of the present state is made before</source>
        <translation>--overwrite ersetzt sie; zuvor wird der jetzige Zustand gesichert</translation>
    </message>
    <message>
        <source>%1 new, %2 replaced, %3 the same</source>
        <translation>%1 neu, %2 ersetzt, %3 gleich</translation>
    </message>
    <message>
        <source>nothing is replaced</source>
        <translation>nichts wird ersetzt</translation>
    </message>
    <message>
        <source>run it again, or restore %1</source>
        <translation>noch einmal ausführen oder %1 wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n files written</source>
        <comment>%n file written</comment>
        <translation>
            <numerusform>%n Datei geschrieben</numerusform>
            <numerusform>%n Dateien geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>a proven backup of the present state is made before anything is replaced</source>
        <translation>bevor etwas ersetzt wird, wird der jetzige Zustand gesichert und die Sicherung belegt</translation>
    </message>
    <message>
        <source>the source folder is not there</source>
        <translation>der Quellordner ist nicht da</translation>
    </message>
    <message>
        <source>a file name with control characters cannot be deployed: %1</source>
        <translation>ein Dateiname mit Steuerzeichen lässt sich nicht ausrollen: %1</translation>
    </message>
    <message>
        <source>the source folder is empty: nothing is deployed from it</source>
        <translation>der Quellordner ist leer: Daraus wird nichts ausgerollt</translation>
    </message>
    <message>
        <source>rsync cannot list the source: %1</source>
        <translation>rsync kann die Quelle nicht auflisten: %1</translation>
    </message>
    <message>
        <source>rsync cannot compare the trees</source>
        <translation>rsync kann die Verzeichnisbäume nicht vergleichen</translation>
    </message>
    <message>
        <source>the host showed no key</source>
        <translation>der Host zeigte keinen Schlüssel</translation>
    </message>
    <message>
        <source>ssh-keygen cannot read the host&apos;s key: %1</source>
        <translation>ssh-keygen kann den Schlüssel des Hosts nicht lesen: %1</translation>
    </message>
    <message>
        <source>cannot make a folder</source>
        <translation>Anlegen eines Ordners nicht möglich</translation>
    </message>
    <message>
        <source>the ssh target is not allowed</source>
        <translation>das SSH-Ziel ist nicht erlaubt</translation>
    </message>
    <message>
        <source>the host shows %1, not %2: the key was not accepted</source>
        <translation>der Host zeigt %1, nicht %2: Der Schlüssel wurde nicht angenommen</translation>
    </message>
    <message>
        <source>ssh&apos;s configuration names no known_hosts file</source>
        <translation>die Konfiguration von ssh nennt keine Datei known_hosts</translation>
    </message>
    <message>
        <source>the host&apos;s key has changed</source>
        <translation>der Schlüssel des Hosts hat sich geändert</translation>
    </message>
    <message>
        <source>Check the spelling, or add the host to DNS, /etc/hosts or ~/.ssh/config.</source>
        <translation>Schreibweise prüfen oder den Host in DNS, /etc/hosts oder ~/.ssh/config eintragen.</translation>
    </message>
    <message>
        <source>Check that the host is on, that its ssh server runs, and that no firewall stands between.</source>
        <translation>Prüfen, ob der Host eingeschaltet ist, sein ssh-Server läuft und keine Firewall dazwischensteht.</translation>
    </message>
    <message>
        <source>This is the first contact. Compare the fingerprint on the host&apos;s own screen (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub), then accept it with &apos;prism configure-lan&apos;.</source>
        <translation>Das ist der erste Kontakt. Den Fingerabdruck am Host selbst vergleichen (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub), dann hier oder mit &apos;prism configure-lan&apos; annehmen.</translation>
    </message>
    <message>
        <source>THE HOST SHOWS ANOTHER KEY THAN BEFORE. Somebody may be listening in between, or the host was installed anew. Ask whoever runs it; only if that is so, remove the old key with ssh-keygen -R and configure the target again.</source>
        <translation>DER HOST ZEIGT EINEN ANDEREN SCHLÜSSEL ALS ZUVOR. Vielleicht hört jemand dazwischen mit, oder der Host wurde neu installiert. Beim Betreiber nachfragen; nur wenn es so ist, den alten Schlüssel mit ssh-keygen -R entfernen und das Ziel neu einrichten.</translation>
    </message>
    <message>
        <source>Put your public key into ~/.ssh/authorized_keys there (ssh-copy-id %1), and load a key with a passphrase into your agent (ssh-add).</source>
        <translation>Den öffentlichen Schlüssel dort in ~/.ssh/authorized_keys eintragen (ssh-copy-id %1) und einen Schlüssel mit Passphrase in den Agenten laden (ssh-add).</translation>
    </message>
    <message>
        <source>The host or the network went away. Run the command again when it is back.</source>
        <translation>Der Host oder das Netz ist weggefallen. Den Befehl noch einmal ausführen, wenn er wieder da ist.</translation>
    </message>
    <message>
        <source>Install the OpenSSH client (openssh-client).</source>
        <translation>Den OpenSSH-Client installieren (openssh-client).</translation>
    </message>
    <message>
        <source>Try &apos;ssh %1&apos; by hand.</source>
        <translation>&apos;ssh %1&apos; von Hand versuchen.</translation>
    </message>
    <message>
        <source>ssh: %1</source>
        <translation>ssh: %1</translation>
    </message>
    <message>
        <source>%1. The way leads through a jump host or proxy, and that ended: try &apos;ssh&apos; to it first</source>
        <translation>%1. Der Weg führt über einen Sprung-Host oder Proxy, und der hat sich beendet: zuerst &apos;ssh&apos; dorthin versuchen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>cannot create the folder of ssh&apos;s sockets</source>
        <translation>der Ordner für die Sockets von ssh lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot look at the folder of ssh&apos;s sockets</source>
        <translation>der Ordner für die Sockets von ssh lässt sich nicht ansehen</translation>
    </message>
    <message>
        <source>the folder of ssh&apos;s sockets is not a private folder of yours; remove it or set XDG_RUNTIME_DIR</source>
        <translation>der Ordner für die Sockets von ssh ist kein privater Ordner dieses Kontos; ihn entfernen oder XDG_RUNTIME_DIR setzen</translation>
    </message>
    <message>
        <source>the ssh target &apos;%1&apos; is not allowed</source>
        <translation>das SSH-Ziel &apos;%1&apos; ist nicht erlaubt</translation>
    </message>
    <message>
        <source>the path of the key &apos;%1&apos; is not allowed</source>
        <translation>der Pfad des Schlüssels &apos;%1&apos; ist nicht erlaubt</translation>
    </message>
    <message>
        <source>the path of ssh&apos;s socket is too long; set XDG_RUNTIME_DIR</source>
        <translation>der Pfad des Sockets von ssh ist zu lang; XDG_RUNTIME_DIR setzen</translation>
    </message>
    <message>
        <source>the login works, but the account&apos;s shell runs no commands</source>
        <translation>die Anmeldung gelingt, aber die Shell des Kontos führt keine Befehle aus</translation>
    </message>
    <message>
        <source>stopped before stage &apos;%1&apos;</source>
        <translation>abgebrochen vor Schritt &apos;%1&apos;</translation>
    </message>
    <message>
        <source>run the same command again; what is done is not done twice</source>
        <translation>denselben Befehl noch einmal ausführen; Erledigtes wird nicht wiederholt</translation>
    </message>
    <message>
        <source>nothing to put right</source>
        <translation>nichts in Ordnung zu bringen</translation>
    </message>
    <message>
        <source>%1 since %2 for %3</source>
        <translation>%1 seit %2 für %3</translation>
    </message>
    <message>
        <source>%1 has no installation in %2</source>
        <translation>%1 hat keine Installation in %2</translation>
    </message>
    <message>
        <source>run &apos;prism install-lan --target %1&apos;</source>
        <translation>&apos;prism install-lan --target %1&apos; ausführen</translation>
    </message>
    <message>
        <source>%1 is missing; %2</source>
        <translation>%1 fehlt; %2</translation>
    </message>
    <message>
        <source>%1 is &apos;%2&apos;; %3</source>
        <translation>%1 ist &apos;%2&apos;; %3</translation>
    </message>
    <message>
        <source>use letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, at most 63, beginning with a letter or digit</source>
        <translation>Buchstaben, Ziffern, &apos;.&apos;, &apos;_&apos; und &apos;-&apos; verwenden, höchstens 63, am Anfang ein Buchstabe oder eine Ziffer</translation>
    </message>
    <message>
        <source>targets of mode cloud cannot be used yet; use lan</source>
        <translation>Ziele mit Modus cloud sind noch nicht verwendbar; lan verwenden</translation>
    </message>
    <message>
        <source>use lan</source>
        <translation>lan verwenden</translation>
    </message>
    <message>
        <source>write user@host, or the host&apos;s name in your ssh configuration; a port goes into ssh.port</source>
        <translation>user@host schreiben oder den Namen des Hosts in der ssh-Konfiguration; ein Port gehört in ssh.port</translation>
    </message>
    <message>
        <source>give the path of your private key, or of the .pub of a key in your agent: absolute or with a leading ~/, without &apos;..&apos;, &apos;%&apos;, &apos;$&apos; and quotes</source>
        <translation>den Pfad des privaten Schlüssels angeben oder den der .pub-Datei eines Schlüssels im Agenten: absolut oder mit ~/ am Anfang, ohne &apos;..&apos;, &apos;%&apos;, &apos;$&apos; und Anführungszeichen</translation>
    </message>
    <message>
        <source>give a number from 1 to 65535</source>
        <translation>eine Zahl von 1 bis 65535 angeben</translation>
    </message>
    <message>
        <source>give a number from 1 to 3600</source>
        <translation>eine Zahl von 1 bis 3600 angeben</translation>
    </message>
    <message>
        <source>give the folder on the host, absolute or with a leading ~/, without &apos;..&apos;</source>
        <translation>den Ordner auf dem Host angeben, absolut oder mit ~/ am Anfang, ohne &apos;..&apos;</translation>
    </message>
    <message>
        <source>give a file&apos;s name relative to remote.repo_dir, without &apos;..&apos;</source>
        <translation>einen Dateinamen relativ zu remote.repo_dir angeben, ohne &apos;..&apos;</translation>
    </message>
    <message>
        <source>use letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, beginning with a letter or digit</source>
        <translation>Buchstaben, Ziffern, &apos;.&apos;, &apos;_&apos; und &apos;-&apos; verwenden, am Anfang ein Buchstabe oder eine Ziffer</translation>
    </message>
    <message>
        <source>give http://host:port or https://host, without a user or password</source>
        <translation>http://host:port oder https://host angeben, ohne Benutzer oder Passwort</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>(nicht gezeigt)</translation>
    </message>
    <message>
        <source>give the NAME of an environment variable: capitals, digits and &apos;_&apos;</source>
        <translation>den NAMEN einer Umgebungsvariable angeben: Großbuchstaben, Ziffern und &apos;_&apos;</translation>
    </message>
    <message>
        <source>give a folder here, absolute or with a leading ~/, without &apos;..&apos;</source>
        <translation>einen Ordner auf dieser Maschine angeben, absolut oder mit ~/ am Anfang, ohne &apos;..&apos;</translation>
    </message>
    <message>
        <source>use run (its chain is run there) or copy (what its own timer made is taken)</source>
        <translation>run verwenden (die Kette läuft dort) oder copy (es wird genommen, was der eigene Timer erzeugt hat)</translation>
    </message>
    <message>
        <source>use 1 to 200 letters, digits, &apos;.&apos;, &apos;_&apos;, &apos;:&apos; and &apos;-&apos;, not beginning with &apos;.&apos; or &apos;-&apos;</source>
        <translation>1 bis 200 Buchstaben, Ziffern, &apos;.&apos;, &apos;_&apos;, &apos;:&apos; und &apos;-&apos; verwenden, nicht mit &apos;.&apos; oder &apos;-&apos; am Anfang</translation>
    </message>
    <message>
        <source>give the inbox on the host, absolute or with a leading ~/, without &apos;..&apos;</source>
        <translation>die Inbox auf dem Host angeben, absolut oder mit ~/ am Anfang, ohne &apos;..&apos;</translation>
    </message>
    <message>
        <source>give a number of seconds from 1 to 86400</source>
        <translation>eine Zahl von Sekunden von 1 bis 86400 angeben</translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <comment>%n tag</comment>
        <translation>
            <numerusform>%n Schlagwort</numerusform>
            <numerusform>%n Schlagwörter</numerusform>
        </translation>
    </message>
    <message>
        <source>give at most 32</source>
        <translation>höchstens 32 angeben</translation>
    </message>
    <message>
        <source>use letters, digits, &apos;.&apos;, &apos;_&apos;, &apos;:&apos; and &apos;-&apos;, beginning with a letter or digit</source>
        <translation>Buchstaben, Ziffern, &apos;.&apos;, &apos;_&apos;, &apos;:&apos; und &apos;-&apos; verwenden, am Anfang ein Buchstabe oder eine Ziffer</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <comment>%n service</comment>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>give at most 64</source>
        <translation>höchstens 64 angeben</translation>
    </message>
    <message>
        <source>give an http or https URL without a user or password</source>
        <translation>eine http- oder https-URL ohne Benutzer oder Passwort angeben</translation>
    </message>
    <message>
        <source>give the folder of the compose project, absolute or with a leading ~/, without &apos;..&apos;</source>
        <translation>den Ordner des Compose-Projekts angeben, absolut oder mit ~/ am Anfang, ohne &apos;..&apos;</translation>
    </message>
    <message>
        <source>give a file&apos;s name relative to the folder, without &apos;..&apos;</source>
        <translation>einen Dateinamen relativ zum Ordner angeben, ohne &apos;..&apos;</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>the host answers with another key than before: find out why before you trust it</source>
        <translation>der Host antwortet mit einem anderen Schlüssel als zuvor: erst den Grund klären, dann vertrauen</translation>
    </message>
    <message>
        <source>run &apos;prism configure-lan&apos; for this target and compare the fingerprint</source>
        <translation>&apos;prism configure-lan&apos; für dieses Ziel ausführen und den Fingerabdruck vergleichen</translation>
    </message>
    <message>
        <source>check the key of the target and authorized_keys on the host</source>
        <translation>den Schlüssel des Ziels und authorized_keys auf dem Host prüfen</translation>
    </message>
    <message>
        <source>free space on the target</source>
        <translation>auf dem Ziel Platz schaffen</translation>
    </message>
    <message>
        <source>start it on the target: sudo systemctl start docker</source>
        <translation>auf dem Ziel starten: sudo systemctl start docker</translation>
    </message>
    <message>
        <source>the login must be in the group docker, which equals root</source>
        <translation>das Konto muss in der Gruppe docker sein, was root gleichkommt</translation>
    </message>
    <message>
        <source>install Docker Engine and the compose plugin on the target</source>
        <translation>Docker Engine und das Compose-Plugin auf dem Ziel installieren</translation>
    </message>
    <message>
        <source>install the package docker-compose-plugin on the target</source>
        <translation>das Paket docker-compose-plugin auf dem Ziel installieren</translation>
    </message>
    <message>
        <source>install rsync on both sides</source>
        <translation>rsync auf beiden Seiten installieren</translation>
    </message>
    <message>
        <source>the connection died; run the same command again</source>
        <translation>die Verbindung brach ab; denselben Befehl noch einmal ausführen</translation>
    </message>
    <message>
        <source>the target&apos;s file system is mounted read-only</source>
        <translation>das Dateisystem des Ziels ist nur lesbar eingehängt</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1: abgebrochen</translation>
    </message>
    <message>
        <source>run the same command again</source>
        <translation>denselben Befehl noch einmal ausführen</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 auf %2: %3</translation>
    </message>
    <message>
        <source>look at the host; then run the same command again</source>
        <translation>den Host ansehen; dann denselben Befehl noch einmal ausführen</translation>
    </message>
    <message>
        <source>install it on this machine</source>
        <translation>auf dieser Maschine installieren</translation>
    </message>
    <message>
        <source>%1 does not answer or went away: %2</source>
        <translation>keine Antwort von %1, oder die Verbindung ging verloren: %2</translation>
    </message>
    <message>
        <source>check the cable, the name and &apos;ssh %1&apos;; then run the same command again</source>
        <translation>Kabel, Name und &apos;ssh %1&apos; prüfen; dann denselben Befehl noch einmal ausführen</translation>
    </message>
    <message>
        <source>%1 on %2 failed (%3): %4</source>
        <translation>%1 auf %2 ist gescheitert (%3): %4</translation>
    </message>
    <message>
        <source>the stage&apos;s output says more; run the same command again after the fix</source>
        <translation>die Ausgabe des Schritts sagt mehr; nach der Abhilfe denselben Befehl noch einmal ausführen</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>dieser Maschine</translation>
    </message>
    <message>
        <source>more than 4 MiB were pasted</source>
        <translation>es wurden mehr als 4 MiB eingefügt</translation>
    </message>
    <message>
        <source>it is not known what to deploy: give the target a source folder</source>
        <translation>es ist nicht bekannt, was auszurollen ist: dem Ziel einen Quellordner geben</translation>
    </message>
    <message>
        <source>test the connection: each step says what mends it</source>
        <translation>die Verbindung testen: Jeder Schritt sagt, was ihm hilft</translation>
    </message>
    <message>
        <source>the facts changed since that plan was made, nothing was done</source>
        <translation>seit der Plan gemacht wurde, hat sich die Lage geändert; es wurde nichts getan</translation>
    </message>
    <message>
        <source>make the plan again</source>
        <translation>den Plan neu erstellen</translation>
    </message>
    <message>
        <source>a target of that name is in the registry already</source>
        <translation>ein Ziel dieses Namens steht schon im Verzeichnis</translation>
    </message>
    <message>
        <source>cannot remove the brief</source>
        <translation>der Kurzbericht lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>the bundle has no date</source>
        <translation>das Tagespaket hat kein Datum</translation>
    </message>
    <message>
        <source>its date is &apos;%1&apos;</source>
        <translation>sein Datum ist „%1“</translation>
    </message>
    <message>
        <source>there is no bundle of %1</source>
        <translation>es gibt kein Tagespaket vom %1</translation>
    </message>
    <message>
        <source>a time such as 2026-01-31T07:30:00Z is expected</source>
        <translation>erwartet wird eine Zeit wie 2026-01-31T07:30:00Z</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>„%1“ ist unbekannt</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>zu viele</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no host name</source>
        <translation>„%1“ ist kein Hostname</translation>
    </message>
    <message>
        <source>they do not fit the reach %1</source>
        <translation>sie passen nicht zur Reichweite %1</translation>
    </message>
    <message>
        <source>a decision that hides needs an end</source>
        <translation>eine Entscheidung, die verbirgt, braucht ein Ende</translation>
    </message>
    <message>
        <source>more than %1 days after it was made</source>
        <translation>mehr als %1 Tage, nachdem sie getroffen wurde</translation>
    </message>
    <message>
        <source>an accepted risk needs a reason and an owner</source>
        <translation>ein akzeptiertes Risiko braucht Begründung und Verantwortliche</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>erwartet wird ein Objekt</translation>
    </message>
    <message>
        <source>it is not the decision&apos;s id</source>
        <translation>das ist nicht die Kennung der Entscheidung</translation>
    </message>
    <message>
        <source>the decisions have schema %1, made by a newer Prism; this one knows %2</source>
        <translation>die Entscheidungen haben das Schema %1 eines neueren Prism; dieses kennt %2</translation>
    </message>
    <message>
        <source>%1:%2 is not known; give %3</source>
        <translation>%1:%2 ist unbekannt; möglich sind %3</translation>
    </message>
    <message>
        <source>P0, P1, P2 or P3, with + for all above it</source>
        <translation>P0, P1, P2 oder P3, mit + für alles darüber</translation>
    </message>
    <message>
        <source>lint, security, performance, gaps, upgrade or debug</source>
        <translation>lint, security, performance, gaps, upgrade oder debug</translation>
    </message>
    <message>
        <source>a query may have %1 bytes at most</source>
        <translation>eine Abfrage darf höchstens %1 Bytes haben</translation>
    </message>
    <message>
        <source>the history needs a running QCoreApplication</source>
        <translation>der Verlauf braucht eine laufende QCoreApplication</translation>
    </message>
    <message>
        <source>Qt has no SQLite driver (libqt6sql6-sqlite)</source>
        <translation>Qt hat keinen SQLite-Treiber (libqt6sql6-sqlite)</translation>
    </message>
    <message>
        <source>another program keeps writing to the history</source>
        <translation>ein anderes Programm schreibt fortwährend in den Verlauf</translation>
    </message>
    <message>
        <source>the history has schema %1, made by a newer Prism; this one knows %2</source>
        <translation>der Verlauf hat das Schema %1 eines neueren Prism; dieses kennt %2</translation>
    </message>
    <message>
        <source>cannot set the history aside</source>
        <translation>der Verlauf lässt sich nicht beiseitelegen</translation>
    </message>
    <message>
        <source>cannot remove the old log</source>
        <translation>das alte Protokoll lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>a newer day than %1 is recorded already</source>
        <translation>ein neuerer Tag als %1 ist schon aufgezeichnet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no bundle id</source>
        <translation>„%1“ ist keine Kennung eines Tagespakets</translation>
    </message>
    <message>
        <source>it is not the receipt of %1</source>
        <translation>es ist nicht die Quittung von %1</translation>
    </message>
    <message>
        <source>name is &apos;%1&apos;; give 1 to 60 characters without control characters</source>
        <translation>der Name ist „%1“; erlaubt sind 1 bis 60 Zeichen ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>query of &apos;%1&apos;: %2</source>
        <translation>Abfrage von „%1“: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has too many columns</source>
        <translation>„%1“ hat zu viele Spalten</translation>
    </message>
    <message>
        <source>&apos;views&apos; is not a list of at most %1 views</source>
        <translation>„views“ ist keine Liste von höchstens %1 Ansichten</translation>
    </message>
    <message>
        <source>view %1: %2</source>
        <translation>Ansicht %1: %2</translation>
    </message>
    <message>
        <source>there are %1 views already; remove one first</source>
        <translation>es gibt schon %1 Ansichten; zuerst eine entfernen</translation>
    </message>
    <message>
        <source>the view &apos;%1&apos; is built in</source>
        <translation>die Ansicht „%1“ ist eingebaut</translation>
    </message>
    <message>
        <source>there is no view &apos;%1&apos;</source>
        <translation>es gibt keine Ansicht „%1“</translation>
    </message>
    <message>
        <source>cannot open the store</source>
        <translation>der Speicher lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>cannot make the store private</source>
        <translation>der Speicher lässt sich nicht vor anderen schützen</translation>
    </message>
    <message>
        <source>a maintenance window needs an id, a host or none, from, until and one line of reason</source>
        <translation>ein Wartungsfenster braucht eine Kennung, einen Host oder keinen, Beginn, Ende und eine Zeile Begründung</translation>
    </message>
    <message>
        <source>this is no prism.quiet.v1</source>
        <translation>das ist kein prism.quiet.v1</translation>
    </message>
    <message>
        <source>it holds more windows or quiet hours than Prism writes</source>
        <translation>sie enthält mehr Fenster oder Ruhezeiten, als Prism schreibt</translation>
    </message>
    <message>
        <source>there are at most %1 maintenance windows and %2 quiet hours</source>
        <translation>es gibt höchstens %1 Wartungsfenster und %2 Ruhezeiten</translation>
    </message>
    <message>
        <source>quiet hours &apos;%1&apos; must be two times of day and, if you like, days: 22:00-07:00 or 22:00-07:00 mon-fri</source>
        <translation>Ruhezeit „%1“ muss aus zwei Uhrzeiten und auf Wunsch Tagen bestehen: 22:00-07:00 oder 22:00-07:00 mon-fri</translation>
    </message>
    <message>
        <source>quiet hours &apos;%1&apos; begin and end at the same time</source>
        <translation>Ruhezeit „%1“ beginnt und endet zur selben Zeit</translation>
    </message>
    <message>
        <source>time span &apos;%1&apos; must be a number and m, h or d, such as 30m, 4h or 2d, 31d at most</source>
        <translation>Zeitspanne „%1“ muss eine Zahl mit m, h oder d sein, etwa 30m, 4h oder 2d, höchstens 31d</translation>
    </message>
    <message>
        <source>time &apos;%1&apos; must be a time of day such as 14:00, or 2026-11-21T14:00+01:00</source>
        <translation>Zeit „%1“ muss eine Uhrzeit sein wie 14:00 oder 2026-11-21T14:00+01:00</translation>
    </message>
    <message>
        <source>time &apos;%1&apos; must be to come, within 31 days</source>
        <translation>Zeit „%1“ muss in der Zukunft liegen, innerhalb von 31 Tagen</translation>
    </message>
    <message>
        <source>its heartbeat cannot be read</source>
        <translation>sein Herzschlag ist nicht lesbar</translation>
    </message>
    <message>
        <source>its heartbeat is not one</source>
        <translation>sein Herzschlag ist keiner</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
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
        <source>%n days</source>
        <comment>%n day</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Its heartbeat says %1, and it is %2: its clock or this one is wrong.</source>
        <translation>Sein Herzschlag sagt %1, und es ist %2: seine Uhr oder diese hier geht falsch.</translation>
    </message>
    <message>
        <source>In maintenance until %1. %2</source>
        <translation>In Wartung bis %1. %2</translation>
    </message>
    <message>
        <source>In maintenance until %1 (%2). %3</source>
        <translation>In Wartung bis %1 (%2). %3</translation>
    </message>
    <message>
        <source>It was asked at %1 in vain: %2.</source>
        <translation>Um %1 vergeblich angefragt: %2.</translation>
    </message>
    <message>
        <source>It is back since %1, after a silence.</source>
        <translation>Wieder da seit %1, nach einem Schweigen.</translation>
    </message>
    <message>
        <source>It came at %1, and had to by %2.</source>
        <translation>Gekommen um %1, fällig bis %2.</translation>
    </message>
    <message>
        <source>It came at %1.</source>
        <translation>Gekommen um %1.</translation>
    </message>
    <message>
        <source>It says that it failed.</source>
        <translation>Es meldet, gescheitert zu sein.</translation>
    </message>
    <message>
        <source>Its host&apos;s clock is %1 ahead.</source>
        <translation>Die Uhr seines Hosts geht %1 vor.</translation>
    </message>
    <message>
        <source>It took %1, usually %2.</source>
        <translation>Gedauert hat es %1, üblich sind %2.</translation>
    </message>
    <message>
        <source>Its host&apos;s chain took %1, usually %2.</source>
        <translation>Die Kette seines Hosts dauerte %1, üblich sind %2.</translation>
    </message>
    <message>
        <source>It runs since %1, usually for %2.</source>
        <translation>Läuft seit %1, üblich sind %2.</translation>
    </message>
    <message>
        <source>Its host is at work; it has to be done by %1.</source>
        <translation>Sein Host arbeitet; fertig sein muss es bis %1.</translation>
    </message>
    <message>
        <source>Nothing came of the run of %1 by %2.</source>
        <translation>Vom Lauf von %1 kam bis %2 nichts.</translation>
    </message>
    <message>
        <source>Its host began, and this did not come by %1.</source>
        <translation>Sein Host hat begonnen, und dies kam bis %1 nicht.</translation>
    </message>
    <message>
        <source>It missed the run of %1.</source>
        <translation>Der Lauf von %1 wurde versäumt.</translation>
    </message>
    <message>
        <source>It was due at %1 and had to start by %2.</source>
        <translation>Fällig um %1, zu beginnen bis %2.</translation>
    </message>
    <message>
        <source>It is due since %1; it has to start by %2.</source>
        <translation>Fällig seit %1; zu beginnen bis %2.</translation>
    </message>
    <message>
        <source>Nothing came for more than %1.</source>
        <translation>Seit mehr als %1 kam nichts.</translation>
    </message>
    <message>
        <source>Its first run is still to come.</source>
        <translation>Der erste Lauf steht noch bevor.</translation>
    </message>
    <message>
        <source>It has not reported yet, and no daily run is installed.</source>
        <translation>Noch nichts gemeldet, und kein täglicher Lauf ist installiert.</translation>
    </message>
    <message>
        <source>A file is there, but %1.</source>
        <translation>Eine Datei ist da, aber %1.</translation>
    </message>
    <message>
        <source>Last seen %1.</source>
        <translation>Zuletzt gesehen %1.</translation>
    </message>
    <message>
        <source>It has never reported.</source>
        <translation>Nie etwas gemeldet.</translation>
    </message>
    <message>
        <source>there is no run to tell of; &apos;prism run&apos; makes one</source>
        <translation>es gibt noch keinen Lauf; &apos;prism run&apos; macht einen</translation>
    </message>
    <message>
        <source>coredumpctl is not installed (package systemd-coredump)</source>
        <translation>coredumpctl ist nicht installiert (Paket systemd-coredump)</translation>
    </message>
    <message>
        <source>coredumpctl: %1</source>
        <translation>coredumpctl: %1</translation>
    </message>
    <message>
        <source>there is no folder of diagnostic reports</source>
        <translation>es gibt keinen Ordner mit Diagnoseberichten</translation>
    </message>
    <message>
        <source>Crashed programs</source>
        <translation>Abgestürzte Programme</translation>
    </message>
    <message>
        <source>coredumpctl list, /var/crash (macOS: ~/Library/Logs/DiagnosticReports and that of the system)</source>
        <translation>coredumpctl list, /var/crash (macOS: ~/Library/Logs/DiagnosticReports und das des Systems)</translation>
    </message>
    <message>
        <source>root or group adm or systemd-journal to see the crashes of others</source>
        <translation>root oder Gruppe adm oder systemd-journal, um die Abstürze anderer zu sehen</translation>
    </message>
    <message>
        <source>How far back it looks.</source>
        <translation>Wie weit zurück nachgesehen wird.</translation>
    </message>
    <message>
        <source>Programs (as in the finding) that are left out, separated by commas.</source>
        <translation>Programme (wie im Befund), die ausgelassen werden, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Crash-looping services</source>
        <translation>Dienste in einer Absturzschleife</translation>
    </message>
    <message>
        <source>systemctl show of all services, also with --user (NRestarts); the counts of earlier runs</source>
        <translation>systemctl show aller Dienste, auch mit --user (NRestarts); die Zahlen früherer Läufe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>P2 from so many automatic restarts a day on.</source>
        <translation>P2 ab so vielen automatischen Neustarts am Tag.</translation>
    </message>
    <message>
        <source>Services that are left out, separated by commas.</source>
        <translation>Dienste, die ausgelassen werden, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Failed units</source>
        <translation>Gescheiterte Units</translation>
    </message>
    <message>
        <source>systemctl list-units --failed, also with --user; systemctl show and journalctl -u of those (macOS: launchctl list)</source>
        <translation>systemctl list-units --failed, auch mit --user; systemctl show und journalctl -u dieser Units (macOS: launchctl list)</translation>
    </message>
    <message>
        <source>none; the last messages of a unit need group adm or systemd-journal</source>
        <translation>keine; die letzten Meldungen einer Unit brauchen die Gruppe adm oder systemd-journal</translation>
    </message>
    <message>
        <source>Units of the system whose failure is P1, separated by commas.</source>
        <translation>Units des Systems, deren Scheitern P1 ist, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Units that are left out, separated by commas.</source>
        <translation>Units, die ausgelassen werden, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Journal bursts</source>
        <translation>Meldungsfluten im Journal</translation>
    </message>
    <message>
        <source>journalctl of journald&apos;s own messages about suppressed ones, of the last day</source>
        <translation>journalctl: journalds eigene Meldungen über unterdrückte, vom letzten Tag</translation>
    </message>
    <message>
        <source>root or group adm or systemd-journal</source>
        <translation>root oder Gruppe adm oder systemd-journal</translation>
    </message>
    <message>
        <source>Units whose bursts are left out, separated by commas.</source>
        <translation>Units, deren Meldungsfluten ausgelassen werden, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Journal errors</source>
        <translation>Fehler im Journal</translation>
    </message>
    <message>
        <source>journalctl -p err of the last day</source>
        <translation>journalctl -p err des letzten Tages</translation>
    </message>
    <message>
        <source>root or group adm or systemd-journal; others see their own messages only</source>
        <translation>root oder Gruppe adm oder systemd-journal; andere sehen nur eigene Meldungen</translation>
    </message>
    <message>
        <source>So many of one kind within ten minutes are a burst (P2).</source>
        <translation>So viele einer Art binnen zehn Minuten gelten als Flut (P2).</translation>
    </message>
    <message>
        <source>At most so many entries are read, the newest.</source>
        <translation>Höchstens so viele Einträge werden gelesen, die neuesten.</translation>
    </message>
    <message>
        <source>Units or programs whose errors are left out, separated by commas.</source>
        <translation>Units oder Programme, deren Fehler ausgelassen werden, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>there is no systemd journal here (no journalctl)</source>
        <translation>hier gibt es kein systemd-Journal (kein journalctl)</translation>
    </message>
    <message>
        <source>no journal files were found</source>
        <translation>es wurden keine Journaldateien gefunden</translation>
    </message>
    <message>
        <source>the journal is readable by the groups adm and systemd-journal only</source>
        <translation>das Journal ist nur für die Gruppen adm und systemd-journal lesbar</translation>
    </message>
    <message>
        <source>the ledger %1 cannot be examined</source>
        <translation>das Verzeichnis (Ledger) %1 lässt sich nicht untersuchen</translation>
    </message>
    <message>
        <source>the ledger %1 belongs to another user, so its commands are not run</source>
        <translation>das Verzeichnis (Ledger) %1 gehört einem anderen Benutzer, darum laufen seine Befehle nicht</translation>
    </message>
    <message>
        <source>the ledger %1 is writable by others, so its commands are not run (chmod go-w)</source>
        <translation>das Verzeichnis (Ledger) %1 ist für andere beschreibbar, darum laufen seine Befehle nicht (chmod go-w)</translation>
    </message>
    <message>
        <source>Realization-debt ledger</source>
        <translation>Verzeichnis offener Umsetzungen (Ledger)</translation>
    </message>
    <message>
        <source>~/.config/prism/ledger.jsonl, and whatever its checks look at</source>
        <translation>~/.config/prism/ledger.jsonl und alles, was dessen Prüfungen ansehen</translation>
    </message>
    <message>
        <source>those of the operator; the checks run with them</source>
        <translation>die des Betreibers; die Prüfungen laufen damit</translation>
    </message>
    <message>
        <source>The ledger.</source>
        <translation>Das Verzeichnis (Ledger).</translation>
    </message>
    <message>
        <source>A command that runs longer counts as not verified.</source>
        <translation>Ein Befehl, der länger läuft, gilt als nicht bestätigt.</translation>
    </message>
    <message>
        <source>the option file must be an absolute path</source>
        <translation>die Option file muss ein absoluter Pfad sein</translation>
    </message>
    <message>
        <source>there is no ledger at %1</source>
        <translation>unter %1 gibt es kein Verzeichnis (Ledger)</translation>
    </message>
    <message>
        <source>the ledger: %1</source>
        <translation>das Verzeichnis (Ledger): %1</translation>
    </message>
    <message>
        <source>the ledger has no claims</source>
        <translation>das Verzeichnis (Ledger) enthält keine Einträge</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Kills for want of memory</source>
        <translation>Abbrüche aus Speichermangel</translation>
    </message>
    <message>
        <source>the kernel&apos;s messages in the journal or dmesg, those of systemd and systemd-oomd, /proc/vmstat (macOS: JetsamEvent reports)</source>
        <translation>Meldungen des Kernels in Journal oder dmesg, die von systemd und systemd-oomd, /proc/vmstat (macOS: JetsamEvent-Berichte)</translation>
    </message>
    <message>
        <source>root or group adm or systemd-journal for the names; the count since boot needs none</source>
        <translation>root oder Gruppe adm oder systemd-journal für die Namen; die Zahl seit dem Start braucht keine</translation>
    </message>
    <message>
        <source>no log of the kernel is readable: %1</source>
        <translation>kein Log des Kernels ist lesbar: %1</translation>
    </message>
    <message>
        <source>there is no systemd here (no systemctl)</source>
        <translation>hier gibt es kein systemd (kein systemctl)</translation>
    </message>
    <message>
        <source>systemd is not running here</source>
        <translation>systemd läuft hier nicht</translation>
    </message>
    <message>
        <source>no systemd manager of the operator is running</source>
        <translation>kein systemd-Manager des Betreibers läuft</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>element %1 of its output is %2, not a finding object</source>
        <translation>Element %1 seiner Ausgabe ist %2, kein Befundobjekt</translation>
    </message>
    <message>
        <source>%1 is an object without title, id or evidence, not a finding</source>
        <translation>%1 ist ein Objekt ohne title, id oder evidence, kein Befund</translation>
    </message>
    <message>
        <source>line %1 of its output</source>
        <translation>Zeile %1 seiner Ausgabe</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2</source>
        <translation>%1 ist kein JSON: %2</translation>
    </message>
    <message>
        <source>%1 is %2, not a finding object</source>
        <translation>%1 ist %2, kein Befundobjekt</translation>
    </message>
    <message>
        <source>printed nothing; print [] when there is nothing to report</source>
        <translation>hat nichts ausgegeben; [] ausgeben, wenn nichts zu melden ist</translation>
    </message>
    <message>
        <source>its output is not JSON: %1</source>
        <translation>seine Ausgabe ist kein JSON: %1</translation>
    </message>
    <message>
        <source>its output</source>
        <translation>seine Ausgabe</translation>
    </message>
    <message>
        <source>its output is %1, not an array of findings</source>
        <translation>seine Ausgabe ist %1, kein Array von Befunden</translation>
    </message>
    <message>
        <source>%1: the name cannot be a detector&apos;s id</source>
        <translation>%1: Der Name kann keine Kennung eines Detektors sein</translation>
    </message>
    <message>
        <source>holds more than 1000 detectors</source>
        <translation>enthält mehr als 1000 Detektoren</translation>
    </message>
    <message>
        <source>%1: foreign.json names neither a file of this directory nor a kind</source>
        <translation>%1: foreign.json nennt weder eine Datei dieses Verzeichnisses noch eine Art (kind)</translation>
    </message>
    <message>
        <source>a python detector needs a file, no command</source>
        <translation>ein Python-Detektor braucht eine Datei, keinen Befehl</translation>
    </message>
    <message>
        <source>give its command in foreign.json</source>
        <translation>seinen Befehl in foreign.json angeben (command)</translation>
    </message>
    <message>
        <source>give its path or command in foreign.json</source>
        <translation>seinen Pfad oder Befehl in foreign.json angeben (path, command)</translation>
    </message>
    <message>
        <source>give an absolute path</source>
        <translation>einen absoluten Pfad angeben</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>give an object with the one key &quot;detectors&quot;</source>
        <translation>ein Objekt mit dem einzigen Schlüssel &quot;detectors&quot; angeben</translation>
    </message>
    <message>
        <source>a name is printable, without &apos;/&apos;, and does not start with &apos;.&apos; or &apos;_&apos;</source>
        <translation>ein Name ist druckbar, ohne &apos;/&apos;, und beginnt nicht mit &apos;.&apos; oder &apos;_&apos;</translation>
    </message>
    <message>
        <source>a path is expected</source>
        <translation>erwartet wird ein Pfad</translation>
    </message>
    <message>
        <source>give seconds above 0 and up to 86400</source>
        <translation>Sekunden über 0 und bis 86400 angeben</translation>
    </message>
    <message>
        <source>unknown key; known are kind, path, command, arguments, environment, options, schedule, time_limit_s</source>
        <translation>unbekannter Schlüssel; bekannt sind kind, path, command, arguments, environment, options, schedule, time_limit_s</translation>
    </message>
    <message>
        <source>give python, executable, nagios, sarif or lynis</source>
        <translation>python, executable, nagios, sarif oder lynis angeben</translation>
    </message>
    <message>
        <source>give &quot;each run&quot;, &quot;daily&quot; or &quot;weekly&quot;</source>
        <translation>&quot;each run&quot;, &quot;daily&quot; oder &quot;weekly&quot; angeben</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>erwartet wird eine Liste von Texten</translation>
    </message>
    <message>
        <source>the program&apos;s name is empty</source>
        <translation>der Name des Programms ist leer</translation>
    </message>
    <message>
        <source>an object of names and texts is expected</source>
        <translation>erwartet wird ein Objekt aus Namen und Texten</translation>
    </message>
    <message>
        <source>a name without &apos;=&apos; and a text are expected</source>
        <translation>erwartet werden ein Name ohne &apos;=&apos; und ein Text</translation>
    </message>
    <message>
        <source>an object of option names and values is expected</source>
        <translation>erwartet wird ein Objekt aus Optionsnamen und Werten</translation>
    </message>
    <message>
        <source>give text, a number, true or false</source>
        <translation>Text, eine Zahl, true oder false angeben</translation>
    </message>
    <message>
        <source>Python module with run()</source>
        <translation>Python-Modul mit run()</translation>
    </message>
    <message>
        <source>Program that prints findings</source>
        <translation>Programm, das Befunde ausgibt</translation>
    </message>
    <message>
        <source>Nagios plugin</source>
        <translation>Nagios-Plugin</translation>
    </message>
    <message>
        <source>SARIF 2.1.0 results</source>
        <translation>SARIF-2.1.0-Ergebnisse</translation>
    </message>
    <message>
        <source>Lynis report</source>
        <translation>Lynis-Bericht</translation>
    </message>
    <message>
        <source>none of its own; the program may need some</source>
        <translation>selbst keine; das Programm kann welche brauchen</translation>
    </message>
    <message>
        <source>is %1 days old, so it tells nothing about today; run its tool again</source>
        <translation>ist %1 Tage alt und sagt daher nichts über heute; das Werkzeug erneut ausführen</translation>
    </message>
    <message>
        <source>older results are a detector error; 0 switches this off</source>
        <translation>ältere Ergebnisse sind ein Detektorfehler; 0 schaltet das ab</translation>
    </message>
    <message>
        <source>whether suggestions are findings, too: true or false</source>
        <translation>ob auch Vorschläge Befunde sind: true oder false</translation>
    </message>
    <message>
        <source>%1: the audit did not finish</source>
        <translation>%1: Die Prüfung wurde nicht fertig</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n lines are no test and text</source>
        <comment>%1: %n line is no test and text</comment>
        <translation>
            <numerusform>%1: %n Zeile ist kein Test mit Text</numerusform>
            <numerusform>%1: %n Zeilen sind kein Test mit Text</numerusform>
        </translation>
    </message>
    <message>
        <source>is no report of Lynis: it names no version</source>
        <translation>ist kein Bericht von Lynis: Er nennt keine Version</translation>
    </message>
    <message>
        <source>priority of a finding from WARNING</source>
        <translation>Priorität eines Befunds aus WARNING</translation>
    </message>
    <message>
        <source>priority of a finding from CRITICAL</source>
        <translation>Priorität eines Befunds aus CRITICAL</translation>
    </message>
    <message>
        <source>UNKNOWN: %1</source>
        <translation>UNKNOWN: %1</translation>
    </message>
    <message>
        <source>no status line</source>
        <translation>keine Statuszeile</translation>
    </message>
    <message>
        <source>%1 is no status of a Nagios plugin</source>
        <translation>%1 ist kein Status eines Nagios-Plugins</translation>
    </message>
    <message>
        <source>no status line: %1</source>
        <translation>keine Statuszeile: %1</translation>
    </message>
    <message>
        <source>after run() returned: %1</source>
        <translation>nach der Rückkehr von run(): %1</translation>
    </message>
    <message>
        <source>the interpreter: a name on PATH or an absolute path</source>
        <translation>der Interpreter: ein Name in PATH oder ein absoluter Pfad</translation>
    </message>
    <message>
        <source>the module has no run()</source>
        <translation>das Modul hat kein run()</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (und %2 weitere)</translation>
    </message>
    <message>
        <source>its SARIF log: %1</source>
        <translation>sein SARIF-Log: %1</translation>
    </message>
    <message>
        <source>cannot remember its fingerprints: %1</source>
        <translation>seine Fingerabdrücke lassen sich nicht merken: %1</translation>
    </message>
    <message>
        <source>printed no SARIF log (%1)</source>
        <translation>hat kein SARIF-Log ausgegeben (%1)</translation>
    </message>
    <message>
        <source>did not write %1 (%2)</source>
        <translation>hat %1 nicht geschrieben (%2)</translation>
    </message>
    <message>
        <source>holds no aliases</source>
        <translation>enthält keine Aliase</translation>
    </message>
    <message>
        <source>holds no run, so no tool has looked</source>
        <translation>enthält keinen Lauf, also hat kein Werkzeug nachgesehen</translation>
    </message>
    <message>
        <source>%1 keeps its results in other files</source>
        <translation>%1 legt seine Ergebnisse in anderen Dateien ab</translation>
    </message>
    <message>
        <source>%1 did not run to its end: there are no results</source>
        <translation>%1 lief nicht bis zum Ende: Es gibt keine Ergebnisse</translation>
    </message>
    <message>
        <source>more than %1 results; the others are left out</source>
        <translation>mehr als %1 Ergebnisse; die übrigen sind ausgelassen</translation>
    </message>
    <message>
        <source>%1 did not run successfully</source>
        <translation>%1 lief nicht erfolgreich</translation>
    </message>
    <message>
        <source>%1 did not run successfully: %2</source>
        <translation>%1 lief nicht erfolgreich: %2</translation>
    </message>
    <message>
        <source>%1: a result is no object</source>
        <translation>%1: Ein Ergebnis ist kein Objekt</translation>
    </message>
    <message>
        <source>is no SARIF log: it has no version</source>
        <translation>ist kein SARIF-Log: Es hat keine Version</translation>
    </message>
    <message>
        <source>is SARIF %1, not 2.1.0</source>
        <translation>ist SARIF %1, nicht 2.1.0</translation>
    </message>
    <message>
        <source>Age of backups</source>
        <translation>Alter der Backups</translation>
    </message>
    <message>
        <source>the repositories and paths named in the options, by restic, borg and borgmatic themselves</source>
        <translation>die in den Optionen genannten Repositorys und Pfade, durch restic, borg und borgmatic selbst</translation>
    </message>
    <message>
        <source>what the backup programs need to list their repositories</source>
        <translation>was die Backup-Programme brauchen, um ihre Repositorys aufzulisten</translation>
    </message>
    <message>
        <source>Files or directories that hold plain copies; PATH=HOURS sets a limit of its own.</source>
        <translation>Dateien oder Verzeichnisse mit einfachen Kopien; PATH=HOURS setzt eine eigene Grenze.</translation>
    </message>
    <message>
        <source>Repositories of restic; REPOSITORY=HOURS sets a limit of its own.</source>
        <translation>Repositorys von restic; REPOSITORY=HOURS setzt eine eigene Grenze.</translation>
    </message>
    <message>
        <source>A file with the password of those repositories.</source>
        <translation>Eine Datei mit dem Passwort dieser Repositorys.</translation>
    </message>
    <message>
        <source>Repositories of borg; REPOSITORY=HOURS sets a limit of its own.</source>
        <translation>Repositorys von borg; REPOSITORY=HOURS setzt eine eigene Grenze.</translation>
    </message>
    <message>
        <source>What borg runs to learn the passphrase (BORG_PASSCOMMAND).</source>
        <translation>Was borg ausführt, um die Passphrase zu erfahren (BORG_PASSCOMMAND).</translation>
    </message>
    <message>
        <source>Configuration files of borgmatic; FILE=HOURS sets a limit of its own.</source>
        <translation>Konfigurationsdateien von borgmatic; FILE=HOURS setzt eine eigene Grenze.</translation>
    </message>
    <message>
        <source>A newest copy older than this is a finding.</source>
        <translation>Ist die neueste Kopie älter, ist das ein Befund.</translation>
    </message>
    <message>
        <source>stopped before every backup was looked at</source>
        <translation>angehalten, bevor jedes Backup angesehen war</translation>
    </message>
    <message>
        <source>no backup is named in the options paths, restic, borg and borgmatic of gaps.backups</source>
        <translation>in den Optionen paths, restic, borg und borgmatic von gaps.backups ist kein Backup genannt</translation>
    </message>
    <message>
        <source>%1 printed something else than its JSON</source>
        <translation>%1 hat etwas anderes als sein JSON ausgegeben</translation>
    </message>
    <message>
        <source>cannot look at it</source>
        <translation>Ansehen nicht möglich</translation>
    </message>
    <message>
        <source>not everything could be looked at in time</source>
        <translation>nicht alles ließ sich rechtzeitig ansehen</translation>
    </message>
    <message>
        <source>Heartbeats of every expected key</source>
        <translation>Herzschläge aller erwarteten Schlüssel</translation>
    </message>
    <message>
        <source>_heartbeat in the inbox: a file for each expected host (PRISM_HOSTS) and daemon</source>
        <translation>_heartbeat in der Inbox: eine Datei je erwartetem Host (PRISM_HOSTS) und Daemon</translation>
    </message>
    <message>
        <source>A heartbeat older than this is stale.</source>
        <translation>Ein älterer Herzschlag gilt als veraltet.</translation>
    </message>
    <message>
        <source>stopped before every heartbeat was looked at</source>
        <translation>angehalten, bevor jeder Herzschlag angesehen war</translation>
    </message>
    <message>
        <source>no chain has run before; heartbeats are expected from now on</source>
        <translation>noch keine Kette ist gelaufen; Herzschläge werden ab jetzt erwartet</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>Expected hosts with nothing</source>
        <translation>Erwartete Hosts, von denen nichts kommt</translation>
    </message>
    <message>
        <source>names of summaries in the inbox, and the bundles of the last days if a host seems silent</source>
        <translation>Namen der Zusammenfassungen in der Inbox und die Tagespakete der letzten Tage, wenn ein Host zu schweigen scheint</translation>
    </message>
    <message>
        <source>A host is silent if its newest summary is more days old than this.</source>
        <translation>Ein Host schweigt, wenn seine neueste Zusammenfassung mehr Tage alt ist.</translation>
    </message>
    <message>
        <source>no other host is expected (PRISM_HOSTS)</source>
        <translation>kein anderer Host wird erwartet (PRISM_HOSTS)</translation>
    </message>
    <message>
        <source>stopped before every bundle was looked at</source>
        <translation>angehalten, bevor jedes Tagespaket angesehen war</translation>
    </message>
    <message>
        <source>systemctl list-unit-files printed no JSON array</source>
        <translation>systemctl list-unit-files hat kein JSON-Array ausgegeben</translation>
    </message>
    <message>
        <source>Timers that never fired, are overdue or fail</source>
        <translation>Timer, die nie auslösten, überfällig sind oder scheitern</translation>
    </message>
    <message>
        <source>systemctl list-timers, list-unit-files and show, for the system and for your own manager; systemd-analyze calendar for timers quiet for longer than a day; /proc/uptime</source>
        <translation>systemctl list-timers, list-unit-files und show, für das System und den eigenen Manager; systemd-analyze calendar für Timer, die länger als einen Tag ruhen; /proc/uptime</translation>
    </message>
    <message>
        <source>Timers not to report, such as apt-daily.timer, separated by commas.</source>
        <translation>Timer, die nicht gemeldet werden, etwa apt-daily.timer, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>systemctl, %1: %2</source>
        <translation>systemctl, %1: %2</translation>
    </message>
    <message>
        <source>the %1 manager cannot be asked: %2</source>
        <translation>der Manager (%1) lässt sich nicht fragen: %2</translation>
    </message>
    <message>
        <source>stopped before every timer was looked at</source>
        <translation>angehalten, bevor jeder Timer angesehen war</translation>
    </message>
    <message>
        <source>no systemd</source>
        <translation>kein systemd</translation>
    </message>
    <message>
        <source>Surfaces in the coverage matrix without proof</source>
        <translation>Bereiche der Abdeckungsmatrix ohne Nachweis</translation>
    </message>
    <message>
        <source>the coverage matrix, and whether the artifacts it names are there</source>
        <translation>die Abdeckungsmatrix und ob die Artefakte, die sie nennt, vorhanden sind</translation>
    </message>
    <message>
        <source>stopped before every row was looked at</source>
        <translation>angehalten, bevor jede Zeile angesehen war</translation>
    </message>
    <message>
        <source>Broken symbolic links</source>
        <translation>Kaputte symbolische Links</translation>
    </message>
    <message>
        <source>the directories of the option roots, at most 20,000 entries and 6 levels</source>
        <translation>die Verzeichnisse der Option roots, höchstens 20.000 Einträge und 6 Ebenen</translation>
    </message>
    <message>
        <source>none; directories that may not be read are counted in a note</source>
        <translation>keine; nicht lesbare Verzeichnisse werden in einer Anmerkung gezählt</translation>
    </message>
    <message>
        <source>Directories to walk, separated by commas.</source>
        <translation>Verzeichnisse, die durchsucht werden, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Links not to report, as full paths separated by commas.</source>
        <translation>Links, die nicht gemeldet werden, als volle Pfade, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Syntax of configuration files</source>
        <translation>Syntax von Konfigurationsdateien</translation>
    </message>
    <message>
        <source>*.json, *.yaml, *.yml, *.toml, *.desktop and systemd&apos;s units under the option roots, at most 1 MiB each and 32 MiB in all; systemd-analyze verify for units</source>
        <translation>*.json, *.yaml, *.yml, *.toml, *.desktop und Units von systemd unter der Option roots, höchstens je 1 MiB und 32 MiB insgesamt; systemd-analyze verify für Units</translation>
    </message>
    <message>
        <source>none; files that may not be read are counted in a note</source>
        <translation>keine; nicht lesbare Dateien werden in einer Anmerkung gezählt</translation>
    </message>
    <message>
        <source>How many levels to walk.</source>
        <translation>Wie viele Ebenen durchsucht werden.</translation>
    </message>
    <message>
        <source>Names of directories not to enter, besides .git, node_modules and caches.</source>
        <translation>Namen von Verzeichnissen, die nicht betreten werden, neben .git, node_modules und Caches.</translation>
    </message>
    <message>
        <source>Whether systemd-analyze verify is asked too: yes or no.</source>
        <translation>Ob auch systemd-analyze verify gefragt wird: yes oder no.</translation>
    </message>
    <message>
        <source>none of the roots is there</source>
        <translation>keine der Wurzeln (roots) ist vorhanden</translation>
    </message>
    <message>
        <source>the coverage matrix is not an object</source>
        <translation>die Abdeckungsmatrix ist kein Objekt</translation>
    </message>
    <message>
        <source>the coverage matrix has no array `surfaces`</source>
        <translation>die Abdeckungsmatrix hat kein Array `surfaces`</translation>
    </message>
    <message>
        <source>more than %1 surfaces</source>
        <translation>mehr als %1 Bereiche</translation>
    </message>
    <message>
        <source>Coverage matrix</source>
        <translation>Abdeckungsmatrix</translation>
    </message>
    <message>
        <source>the file of PRISM_COVERAGE_MATRIX (else the starter rows) and what its rows name</source>
        <translation>die Datei aus PRISM_COVERAGE_MATRIX (sonst die Startzeilen) und was ihre Zeilen nennen</translation>
    </message>
    <message>
        <source>none, beyond what the rows need to be looked at</source>
        <translation>keine, außer denen, die das Ansehen der Zeilen braucht</translation>
    </message>
    <message>
        <source>git status printed something else than porcelain v2</source>
        <translation>git status hat etwas anderes als porcelain v2 ausgegeben</translation>
    </message>
    <message>
        <source>git status names no branch</source>
        <translation>git status nennt keinen Branch</translation>
    </message>
    <message>
        <source>a content filter has a name that cannot be switched off</source>
        <translation>ein Inhaltsfilter hat einen Namen, der sich nicht abschalten lässt</translation>
    </message>
    <message>
        <source>git rev-list printed no times</source>
        <translation>git rev-list hat keine Zeiten ausgegeben</translation>
    </message>
    <message>
        <source>Repositories dirty or unpushed for days</source>
        <translation>Seit Tagen unsaubere oder nicht gepushte Repositorys</translation>
    </message>
    <message>
        <source>git config, status and rev-list of the repositories under the option roots</source>
        <translation>git config, status und rev-list der Repositorys unter der Option roots</translation>
    </message>
    <message>
        <source>none; git refuses repositories of another owner, which are counted in a note</source>
        <translation>keine; git weist Repositorys anderer Eigentümer ab, sie werden in einer Anmerkung gezählt</translation>
    </message>
    <message>
        <source>Directories that are, or hold, repositories, separated by commas.</source>
        <translation>Verzeichnisse, die Repositorys sind oder enthalten, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>How many levels below a root a repository may lie.</source>
        <translation>Wie viele Ebenen unter einer Wurzel ein Repository liegen darf.</translation>
    </message>
    <message>
        <source>At most so many are asked, in the order of their paths.</source>
        <translation>Höchstens so viele werden gefragt, in der Reihenfolge ihrer Pfade.</translation>
    </message>
    <message>
        <source>Changes count when nobody has touched them for more days than this.</source>
        <translation>Änderungen zählen, wenn sie mehr Tage lang niemand angefasst hat.</translation>
    </message>
    <message>
        <source>Commits count when the oldest is more days old than this.</source>
        <translation>Commits zählen, wenn der älteste mehr Tage alt ist.</translation>
    </message>
    <message>
        <source>there is no git here</source>
        <translation>hier gibt es kein git</translation>
    </message>
    <message>
        <source>no repository under the roots</source>
        <translation>kein Repository unter den Wurzeln (roots)</translation>
    </message>
    <message>
        <source>stopped before every repository was asked</source>
        <translation>angehalten, bevor jedes Repository gefragt war</translation>
    </message>
    <message>
        <source>Broken relative links in Markdown</source>
        <translation>Kaputte relative Links in Markdown</translation>
    </message>
    <message>
        <source>*.md and *.markdown under the option roots, at most 1 MiB each and 32 MiB in all</source>
        <translation>*.md und *.markdown unter der Option roots, höchstens je 1 MiB und 32 MiB insgesamt</translation>
    </message>
    <message>
        <source>Cron entries and units whose program is missing</source>
        <translation>Cron-Einträge und Units, deren Programm fehlt</translation>
    </message>
    <message>
        <source>/etc/crontab, /etc/cron.d, /etc/cron.{hourly,daily,weekly,monthly}, the crontabs; services in /etc/systemd, /usr/local/lib/systemd and ~/.config/systemd/user with their drop-ins</source>
        <translation>/etc/crontab, /etc/cron.d, /etc/cron.{hourly,daily,weekly,monthly}, die Crontabs; Dienste in /etc/systemd, /usr/local/lib/systemd und ~/.config/systemd/user mit ihren Drop-ins</translation>
    </message>
    <message>
        <source>none; without root only your own crontab is seen</source>
        <translation>keine; ohne root ist nur die eigene Crontab sichtbar</translation>
    </message>
    <message>
        <source>stopped before everything was looked at</source>
        <translation>angehalten, bevor alles angesehen war</translation>
    </message>
    <message>
        <source>Dangling entries on PATH</source>
        <translation>Tote Einträge in PATH</translation>
    </message>
    <message>
        <source>the directories of PATH, as the chain was started with it</source>
        <translation>die Verzeichnisse von PATH, mit dem die Kette gestartet wurde</translation>
    </message>
    <message>
        <source>Entries or commands not to report, as full paths separated by commas.</source>
        <translation>Einträge oder Befehle, die nicht gemeldet werden, als volle Pfade, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>PATH has no absolute entry</source>
        <translation>PATH hat keinen absoluten Eintrag</translation>
    </message>
    <message>
        <source>stopped before all of PATH was looked at</source>
        <translation>angehalten, bevor ganz PATH angesehen war</translation>
    </message>
    <message>
        <source>systemctl list-timers printed no JSON array (a systemd older than 246 cannot)</source>
        <translation>systemctl list-timers hat kein JSON-Array ausgegeben (ein systemd vor 246 kann das nicht)</translation>
    </message>
    <message>
        <source>there is no systemctl here</source>
        <translation>hier gibt es kein systemctl</translation>
    </message>
    <message>
        <source>not everything could be looked at within %1 s</source>
        <translation>nicht alles ließ sich binnen %1 s ansehen</translation>
    </message>
    <message>
        <source>macOS tells only root whether the clock is set from the network</source>
        <translation>macOS sagt nur root, ob die Uhr aus dem Netz gestellt wird</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>Abweichung der Uhr</translation>
    </message>
    <message>
        <source>chronyc tracking, ntpq -pn or timedatectl (macOS: systemsetup)</source>
        <translation>chronyc tracking, ntpq -pn oder timedatectl (macOS: systemsetup)</translation>
    </message>
    <message>
        <source>none; root on macOS</source>
        <translation>keine; auf macOS root</translation>
    </message>
    <message>
        <source>P2 from this difference to the time source on, in seconds.</source>
        <translation>P2 ab dieser Abweichung von der Zeitquelle, in Sekunden.</translation>
    </message>
    <message>
        <source>no time service is installed (chronyc, ntpq, timedatectl)</source>
        <translation>kein Zeitdienst ist installiert (chronyc, ntpq, timedatectl)</translation>
    </message>
    <message>
        <source>no time service answered: %1</source>
        <translation>kein Zeitdienst hat geantwortet: %1</translation>
    </message>
    <message>
        <source>the mount table: %1</source>
        <translation>die Einhängetabelle: %1</translation>
    </message>
    <message>
        <source>Disk and inode room, days to full</source>
        <translation>Platz und Inodes, Tage bis voll</translation>
    </message>
    <message>
        <source>/proc/self/mountinfo and df (macOS: df -k -l); the figures of earlier runs</source>
        <translation>/proc/self/mountinfo und df (macOS: df -k -l); die Werte früherer Läufe</translation>
    </message>
    <message>
        <source>none; mounts of other users may be hidden from df</source>
        <translation>keine; Mounts anderer Benutzer können für df verborgen sein</translation>
    </message>
    <message>
        <source>P2 from this share of used room or inodes on.</source>
        <translation>P2 ab diesem Anteil an belegtem Platz oder Inodes.</translation>
    </message>
    <message>
        <source>P1 from this share of used room or inodes on.</source>
        <translation>P1 ab diesem Anteil an belegtem Platz oder Inodes.</translation>
    </message>
    <message>
        <source>With more free room than this the share alone is no finding.</source>
        <translation>Bei mehr freiem Platz ist der Anteil allein kein Befund.</translation>
    </message>
    <message>
        <source>P2 if it will be full within this many days at its present growth.</source>
        <translation>P2, wenn es beim jetzigen Wachstum binnen so vieler Tage voll ist.</translation>
    </message>
    <message>
        <source>P1 if it will be full within this many days.</source>
        <translation>P1, wenn es binnen so vieler Tage voll ist.</translation>
    </message>
    <message>
        <source>Growth is told only from measurements over at least this many days.</source>
        <translation>Wachstum wird nur aus Messungen über mindestens so viele Tage abgeleitet.</translation>
    </message>
    <message>
        <source>Mount points that are left out, separated by commas.</source>
        <translation>Einhängepunkte, die ausgelassen werden, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>no mounted file system here holds data</source>
        <translation>kein eingehängtes Dateisystem enthält hier Daten</translation>
    </message>
    <message>
        <source>was not reached</source>
        <translation>wurde nicht erreicht</translation>
    </message>
    <message>
        <source>Fast-growing logs and caches</source>
        <translation>Schnell wachsende Logs und Caches</translation>
    </message>
    <message>
        <source>the sizes below /var/log, /var/cache and ~/.cache; those of earlier runs</source>
        <translation>die Größen unter /var/log, /var/cache und ~/.cache; die früherer Läufe</translation>
    </message>
    <message>
        <source>none; directories of root and of services are only measured by root</source>
        <translation>keine; Verzeichnisse von root und von Diensten werden nur als root gemessen</translation>
    </message>
    <message>
        <source>Directories whose children are measured on Linux.</source>
        <translation>Verzeichnisse, deren Inhalt auf Linux gemessen wird.</translation>
    </message>
    <message>
        <source>Directories whose children are measured on macOS.</source>
        <translation>Verzeichnisse, deren Inhalt auf macOS gemessen wird.</translation>
    </message>
    <message>
        <source>P2 from this growth a day on, in MiB.</source>
        <translation>P2 ab diesem Wachstum am Tag, in MiB.</translation>
    </message>
    <message>
        <source>P3 from this size on, in MiB; 0 for never.</source>
        <translation>P3 ab dieser Größe, in MiB; 0 für nie.</translation>
    </message>
    <message>
        <source>The whole walk stops after this many seconds.</source>
        <translation>Der ganze Durchgang endet nach so vielen Sekunden.</translation>
    </message>
    <message>
        <source>none of the configured directories is here</source>
        <translation>keines der konfigurierten Verzeichnisse ist hier</translation>
    </message>
    <message>
        <source>no configured directory could be looked at</source>
        <translation>kein konfiguriertes Verzeichnis ließ sich ansehen</translation>
    </message>
    <message>
        <source>Size of the systemd journal</source>
        <translation>Größe des systemd-Journals</translation>
    </message>
    <message>
        <source>root or group adm or systemd-journal; others see their own journals only</source>
        <translation>root oder Gruppe adm oder systemd-journal; andere sehen nur eigene Journale</translation>
    </message>
    <message>
        <source>P3 from this size on, in MiB; four times as much is P2.</source>
        <translation>P3 ab dieser Größe, in MiB; das Vierfache ist P2.</translation>
    </message>
    <message>
        <source>/proc/loadavg is not in the form of proc(5)</source>
        <translation>/proc/loadavg hat nicht die Form aus proc(5)</translation>
    </message>
    <message>
        <source>/sys/devices/system/cpu/online is no list of CPUs</source>
        <translation>/sys/devices/system/cpu/online ist keine Liste von CPUs</translation>
    </message>
    <message>
        <source>Load against CPUs</source>
        <translation>Last im Verhältnis zu den CPUs</translation>
    </message>
    <message>
        <source>P2 if the load of 15 minutes is more than this many times the CPUs.</source>
        <translation>P2, wenn die Last über 15 Minuten mehr als dieses Vielfache der CPUs beträgt.</translation>
    </message>
    <message>
        <source>P1 if it is more than this many times the CPUs.</source>
        <translation>P1, wenn sie mehr als dieses Vielfache der CPUs beträgt.</translation>
    </message>
    <message>
        <source>/proc/meminfo names no MemTotal and MemAvailable</source>
        <translation>/proc/meminfo nennt MemTotal und MemAvailable nicht</translation>
    </message>
    <message>
        <source>Available memory and swap</source>
        <translation>Verfügbarer Speicher und Swap</translation>
    </message>
    <message>
        <source>P2 if less of the memory than this is available.</source>
        <translation>P2, wenn weniger als dieser Anteil des Speichers verfügbar ist.</translation>
    </message>
    <message>
        <source>P1 if less of the memory than this is available.</source>
        <translation>P1, wenn weniger als dieser Anteil des Speichers verfügbar ist.</translation>
    </message>
    <message>
        <source>P2 if more of the swap than this is in use.</source>
        <translation>P2, wenn mehr als dieser Anteil des Swaps belegt ist.</translation>
    </message>
    <message>
        <source>Pressure stall information</source>
        <translation>Druckwerte des Kernels (PSI)</translation>
    </message>
    <message>
        <source>P2 if some work waited for a CPU for more of five minutes.</source>
        <translation>P2, wenn in fünf Minuten länger einige Arbeit auf eine CPU wartete.</translation>
    </message>
    <message>
        <source>P2 if all work waited for memory for more of five minutes.</source>
        <translation>P2, wenn in fünf Minuten länger alle Arbeit auf Speicher wartete.</translation>
    </message>
    <message>
        <source>P2 if all work waited for I/O for more of five minutes.</source>
        <translation>P2, wenn in fünf Minuten länger alle Arbeit auf Ein-/Ausgabe wartete.</translation>
    </message>
    <message>
        <source>macOS has no pressure stall information</source>
        <translation>macOS hat keine Druckwerte (PSI)</translation>
    </message>
    <message>
        <source>this kernel has no pressure stall information</source>
        <translation>dieser Kernel hat keine Druckwerte (PSI)</translation>
    </message>
    <message>
        <source>pressure stall information is off (psi=0)</source>
        <translation>die Druckwerte (PSI) sind abgeschaltet (psi=0)</translation>
    </message>
    <message>
        <source>%1 has no avg300 for &quot;%2&quot;</source>
        <translation>%1 hat kein avg300 für &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Zombie and runaway processes</source>
        <translation>Zombies und durchgehende Prozesse</translation>
    </message>
    <message>
        <source>/proc/PID/stat, /proc/uptime (macOS: ps); the processes of the last run</source>
        <translation>/proc/PID/stat, /proc/uptime (macOS: ps); die Prozesse des letzten Laufs</translation>
    </message>
    <message>
        <source>none; with hidepid= only the operator&apos;s own processes are seen</source>
        <translation>keine; mit hidepid= sind nur eigene Prozesse des Betreibers sichtbar</translation>
    </message>
    <message>
        <source>A zombie counts if it was started at least this long ago.</source>
        <translation>Ein Zombie zählt, wenn er mindestens so lange zuvor gestartet wurde.</translation>
    </message>
    <message>
        <source>A process runs away from this share of one CPU on.</source>
        <translation>Ab diesem Anteil einer CPU gilt ein Prozess als durchgehend.</translation>
    </message>
    <message>
        <source>A process not seen by the last run counts from this age on.</source>
        <translation>Ein Prozess, den der letzte Lauf nicht sah, zählt ab diesem Alter.</translation>
    </message>
    <message>
        <source>Names of programs that may compute for hours, separated by commas.</source>
        <translation>Namen von Programmen, die stundenlang rechnen dürfen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>the processes could not be listed: %1</source>
        <translation>die Prozesse ließen sich nicht auflisten: %1</translation>
    </message>
    <message>
        <source>names no process</source>
        <translation>nennt keinen Prozess</translation>
    </message>
    <message>
        <source>names no number of seconds</source>
        <translation>nennt keine Sekundenzahl</translation>
    </message>
    <message>
        <source>cannot examine</source>
        <translation>Untersuchen nicht möglich</translation>
    </message>
    <message>
        <source>has more entries than could be looked at</source>
        <translation>hat mehr Einträge, als sich ansehen ließen</translation>
    </message>
    <message>
        <source>SMART health of disks</source>
        <translation>SMART-Zustand der Datenträger</translation>
    </message>
    <message>
        <source>smartctl --scan-open, then smartctl -H -A -i of each disk (package smartmontools)</source>
        <translation>smartctl --scan-open, dann smartctl -H -A -i jedes Datenträgers (Paket smartmontools)</translation>
    </message>
    <message>
        <source>root; without it no disk can be asked</source>
        <translation>root; ohne lässt sich kein Datenträger fragen</translation>
    </message>
    <message>
        <source>P2 if an NVMe disk has used this much of its rated life.</source>
        <translation>P2, wenn ein NVMe-Datenträger so viel seiner vorgesehenen Lebensdauer verbraucht hat.</translation>
    </message>
    <message>
        <source>smartctl is not installed (package smartmontools)</source>
        <translation>smartctl ist nicht installiert (Paket smartmontools)</translation>
    </message>
    <message>
        <source>only root may ask the disks for their health</source>
        <translation>nur root darf die Datenträger nach ihrem Zustand fragen</translation>
    </message>
    <message>
        <source>smartctl finds no disk that it could ask</source>
        <translation>smartctl findet keinen Datenträger, den es fragen könnte</translation>
    </message>
    <message>
        <source>no disk here tells its health: %1</source>
        <translation>kein Datenträger hier verrät seinen Zustand: %1</translation>
    </message>
    <message>
        <source>Accounts without a password, with root&apos;s or with a shared number</source>
        <translation>Konten ohne Passwort, mit der Nummer von root oder mit geteilter Nummer</translation>
    </message>
    <message>
        <source>/etc/passwd, /etc/shadow; on macOS dscl . -list /Users UniqueID</source>
        <translation>/etc/passwd, /etc/shadow; auf macOS dscl . -list /Users UniqueID</translation>
    </message>
    <message>
        <source>root, to read /etc/shadow; without it empty and weak password hashes are not seen</source>
        <translation>root, um /etc/shadow zu lesen; ohne bleiben leere und schwache Passwort-Hashes unentdeckt</translation>
    </message>
    <message>
        <source>Accounts that may have uid 0; toor only if it cannot log in.</source>
        <translation>Konten, die uid 0 haben dürfen; toor nur, wenn es sich nicht anmelden kann.</translation>
    </message>
    <message>
        <source>Numbers that several accounts may share.</source>
        <translation>Nummern, die mehrere Konten teilen dürfen.</translation>
    </message>
    <message>
        <source>the accounts cannot be read: %1</source>
        <translation>die Konten sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>/etc/passwd holds no account</source>
        <translation>/etc/passwd enthält kein Konto</translation>
    </message>
    <message>
        <source>dscl: %1</source>
        <translation>dscl: %1</translation>
    </message>
    <message>
        <source>the output of dscl is not understood</source>
        <translation>die Ausgabe von dscl ist nicht verständlich</translation>
    </message>
    <message>
        <source>dscl names no account</source>
        <translation>dscl nennt kein Konto</translation>
    </message>
    <message>
        <source>there are more than %1 certificates</source>
        <translation>es gibt mehr als %1 Zertifikate</translation>
    </message>
    <message>
        <source>there are certificates, but openssl is not installed to read them</source>
        <translation>es gibt Zertifikate, aber openssl ist nicht installiert, um sie zu lesen</translation>
    </message>
    <message>
        <source>openssl: %1</source>
        <translation>openssl: %1</translation>
    </message>
    <message>
        <source>there is no certificate in the configured places</source>
        <translation>an den konfigurierten Stellen gibt es kein Zertifikat</translation>
    </message>
    <message>
        <source>no certificate could be read: %1</source>
        <translation>kein Zertifikat ließ sich lesen: %1</translation>
    </message>
    <message>
        <source>there are more than %1 files</source>
        <translation>es gibt mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>neither ss nor lsof is installed, so nobody can tell what listens</source>
        <translation>weder ss noch lsof ist installiert, so weiß niemand, was lauscht</translation>
    </message>
    <message>
        <source>the output of %1 is not understood</source>
        <translation>die Ausgabe von %1 ist nicht verständlich</translation>
    </message>
    <message>
        <source>the baseline is damaged</source>
        <translation>der Grundbestand ist beschädigt</translation>
    </message>
    <message>
        <source>the baseline cannot be read: %1</source>
        <translation>der Grundbestand ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the baseline cannot be stored: %1</source>
        <translation>der Grundbestand lässt sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>the stored salt is damaged</source>
        <translation>das gespeicherte Salz ist beschädigt</translation>
    </message>
    <message>
        <source>the salt of the ids cannot be kept: %1</source>
        <translation>das Salz der Kennungen lässt sich nicht aufbewahren: %1</translation>
    </message>
    <message>
        <source>there is no package manager here that marks security updates</source>
        <translation>hier gibt es keine Paketverwaltung, die Sicherheitsupdates kennzeichnet</translation>
    </message>
    <message numerus="yes">
        <source>the package lists were last refreshed %n days ago</source>
        <comment>the package lists were last refreshed %n day ago</comment>
        <translation>
            <numerusform>die Paketlisten wurden zuletzt vor %n Tag aktualisiert</numerusform>
            <numerusform>die Paketlisten wurden zuletzt vor %n Tagen aktualisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>apt has no package lists</source>
        <translation>apt hat keine Paketlisten</translation>
    </message>
    <message>
        <source>%1, so nobody can tell whether security updates are pending; run: apt update</source>
        <translation>%1, also kann niemand sagen, ob Sicherheitsupdates ausstehen; ausführen: apt update</translation>
    </message>
    <message>
        <source>Effective configuration of the SSH server</source>
        <translation>Wirksame Konfiguration des SSH-Servers</translation>
    </message>
    <message>
        <source>sshd -T; /etc/ssh/sshd_config with its Includes, for line numbers and Match blocks</source>
        <translation>sshd -T; /etc/ssh/sshd_config mit seinen Includes, für Zeilennummern und Match-Blöcke</translation>
    </message>
    <message>
        <source>root, for sshd -T; without it the files are read, which usually everybody may</source>
        <translation>root, für sshd -T; ohne werden die Dateien gelesen, was meist alle dürfen</translation>
    </message>
    <message>
        <source>Rules that do not count here, by the last part of a finding&apos;s id, such as x11.</source>
        <translation>Regeln, die hier nicht zählen, nach dem letzten Teil der Kennung eines Befunds, etwa x11.</translation>
    </message>
    <message>
        <source>The server&apos;s main configuration file.</source>
        <translation>Die Hauptkonfigurationsdatei des Servers.</translation>
    </message>
    <message>
        <source>sshd is not installed</source>
        <translation>sshd ist nicht installiert</translation>
    </message>
    <message>
        <source>sshd -T gave no configuration (%1)</source>
        <translation>sshd -T lieferte keine Konfiguration (%1)</translation>
    </message>
    <message>
        <source>no SSH server is installed</source>
        <translation>kein SSH-Server ist installiert</translation>
    </message>
    <message>
        <source>Remote Login is off</source>
        <translation>die entfernte Anmeldung ist aus</translation>
    </message>
    <message>
        <source>%1, and not every file can be read: %2</source>
        <translation>%1, und nicht jede Datei ist lesbar: %2</translation>
    </message>
    <message>
        <source>Root without a password (sudo, doas)</source>
        <translation>Root ohne Passwort (sudo, doas)</translation>
    </message>
    <message>
        <source>/etc/sudoers with all it includes, /etc/doas.conf</source>
        <translation>/etc/sudoers mit allem, was es einbindet, /etc/doas.conf</translation>
    </message>
    <message>
        <source>root: only root may read the sudo rules</source>
        <translation>root: Nur root darf die sudo-Regeln lesen</translation>
    </message>
    <message>
        <source>Users and %groups that may do without a password.</source>
        <translation>Benutzer und %groups, die kein Passwort brauchen dürfen.</translation>
    </message>
    <message>
        <source>neither sudo nor doas is set up</source>
        <translation>weder sudo noch doas ist eingerichtet</translation>
    </message>
    <message>
        <source>only root may read the sudo rules (%1)</source>
        <translation>nur root darf die sudo-Regeln lesen (%1)</translation>
    </message>
    <message>
        <source>not every file of the sudo rules can be read: %1</source>
        <translation>nicht jede Datei der sudo-Regeln ist lesbar: %1</translation>
    </message>
    <message>
        <source>doas&apos; rules cannot be read: %1</source>
        <translation>die Regeln von doas sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>it is not a list of set-ID files</source>
        <translation>er ist keine Liste von Set-ID-Dateien</translation>
    </message>
    <message>
        <source>the baseline is damaged: %1</source>
        <translation>der Grundbestand ist beschädigt: %1</translation>
    </message>
    <message>
        <source>Outdated Debian packages (apt)</source>
        <translation>Veraltete Debian-Pakete (apt)</translation>
    </message>
    <message>
        <source>Outdated Homebrew formulae and casks</source>
        <translation>Veraltete Formulae und Casks von Homebrew</translation>
    </message>
    <message>
        <source>brew outdated --json=v2, the date of Homebrew&apos;s index</source>
        <translation>brew outdated --json=v2, das Datum des Index von Homebrew</translation>
    </message>
    <message>
        <source>none; Homebrew refuses to run as root</source>
        <translation>keine; Homebrew läuft nicht als root</translation>
    </message>
    <message>
        <source>Homebrew refuses to run as root</source>
        <translation>Homebrew läuft nicht als root</translation>
    </message>
    <message>
        <source>the table has no column %1</source>
        <translation>die Tabelle hat keine Spalte %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no day</source>
        <translation>&apos;%1&apos; ist kein Tag</translation>
    </message>
    <message>
        <source>Outdated RPM packages (dnf)</source>
        <translation>Veraltete RPM-Pakete (dnf)</translation>
    </message>
    <message>
        <source>root, to read the system&apos;s metadata cache; a user has a cache of their own</source>
        <translation>root, um den Metadaten-Cache des Systems zu lesen; ein Benutzer hat seinen eigenen Cache</translation>
    </message>
    <message>
        <source>End of life of the operating system</source>
        <translation>Supportende des Betriebssystems</translation>
    </message>
    <message>
        <source>Report the end of support so many days ahead.</source>
        <translation>Das Supportende so viele Tage im Voraus melden.</translation>
    </message>
    <message>
        <source>Report the table itself when it is older than so many days.</source>
        <translation>Die Tabelle selbst melden, wenn sie mehr Tage alt ist.</translation>
    </message>
    <message>
        <source>no table for %1: %2 of distro-info-data is not there</source>
        <translation>keine Tabelle für %1: %2 aus distro-info-data ist nicht da</translation>
    </message>
    <message>
        <source>the table cannot be read: %1</source>
        <translation>die Tabelle ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>macOS has no table of its releases&apos; ends</source>
        <translation>macOS hat keine Tabelle der Supportenden</translation>
    </message>
    <message>
        <source>the release cannot be told: %1</source>
        <translation>die Version lässt sich nicht bestimmen: %1</translation>
    </message>
    <message>
        <source>/etc/os-release has no usable ID</source>
        <translation>/etc/os-release hat keine brauchbare ID</translation>
    </message>
    <message>
        <source>%1 is a rolling release without an end of life</source>
        <translation>%1 ist ein Rolling Release ohne Supportende</translation>
    </message>
    <message>
        <source>Outdated Flatpak applications and runtimes</source>
        <translation>Veraltete Anwendungen und Laufzeiten von Flatpak</translation>
    </message>
    <message>
        <source>flatpak remote-ls --updates (--cached unless ask-remote), user and system installations</source>
        <translation>flatpak remote-ls --updates (--cached außer mit ask-remote), Installationen des Benutzers und des Systems</translation>
    </message>
    <message>
        <source>none; another user&apos;s own installation is not seen</source>
        <translation>keine; die eigene Installation eines anderen Benutzers ist nicht sichtbar</translation>
    </message>
    <message>
        <source>true: ask the remotes instead of their cached summaries.</source>
        <translation>true: die Remotes fragen statt ihrer zwischengespeicherten Übersichten.</translation>
    </message>
    <message>
        <source>Outdated global npm packages</source>
        <translation>Veraltete globale npm-Pakete</translation>
    </message>
    <message>
        <source>npm outdated -g --json, which asks the registry</source>
        <translation>npm outdated -g --json, was die Registry fragt</translation>
    </message>
    <message>
        <source>true: ask the npm registry, at most 20 s, once a week.</source>
        <translation>true: die npm-Registry fragen, höchstens 20 s, einmal in der Woche.</translation>
    </message>
    <message>
        <source>only the npm registry knows newer versions, and ask-registry is off</source>
        <translation>nur die npm-Registry kennt neuere Versionen, und ask-registry ist aus</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>%1 ist nicht installiert</translation>
    </message>
    <message>
        <source>Report the local package index when it is older than so many days.</source>
        <translation>Den lokalen Paketindex melden, wenn er mehr Tage alt ist.</translation>
    </message>
    <message>
        <source>Outdated Arch packages (pacman)</source>
        <translation>Veraltete Arch-Pakete (pacman)</translation>
    </message>
    <message>
        <source>pacman -Qu (or checkupdates, see ask-mirror), /var/lib/pacman/sync</source>
        <translation>pacman -Qu (oder checkupdates, siehe ask-mirror), /var/lib/pacman/sync</translation>
    </message>
    <message>
        <source>true: run checkupdates of pacman-contrib, which asks the mirror and leaves pacman&apos;s own database alone.</source>
        <translation>true: checkupdates aus pacman-contrib ausführen, das den Spiegel fragt und pacmans eigene Datenbank nicht anfasst.</translation>
    </message>
    <message>
        <source>this pacman is no package manager: no /var/lib/pacman</source>
        <translation>dieses pacman ist keine Paketverwaltung: kein /var/lib/pacman</translation>
    </message>
    <message>
        <source>ask-mirror needs checkupdates of pacman-contrib</source>
        <translation>ask-mirror braucht checkupdates aus pacman-contrib</translation>
    </message>
    <message>
        <source>%1 reports an error</source>
        <translation>%1 meldet einen Fehler</translation>
    </message>
    <message>
        <source>pacman has no synchronised database in /var/lib/pacman/sync</source>
        <translation>pacman hat keine synchronisierte Datenbank in /var/lib/pacman/sync</translation>
    </message>
    <message>
        <source>Reboot required</source>
        <translation>Neustart nötig</translation>
    </message>
    <message>
        <source>/run/reboot-required, /run/reboot-required.pkgs; needs-restarting -r where dnf has it</source>
        <translation>/run/reboot-required, /run/reboot-required.pkgs; needs-restarting -r, wo dnf es hat</translation>
    </message>
    <message>
        <source>Raise the finding to P1 after so many days.</source>
        <translation>Den Befund nach so vielen Tagen auf P1 heben.</translation>
    </message>
    <message>
        <source>macOS restarts as a part of its updates</source>
        <translation>macOS startet als Teil seiner Updates neu</translation>
    </message>
    <message>
        <source>nothing that records a due reboot is installed (update-notifier-common, unattended-upgrades, dnf-utils)</source>
        <translation>nichts, was einen fälligen Neustart festhält, ist installiert (update-notifier-common, unattended-upgrades, dnf-utils)</translation>
    </message>
    <message>
        <source>Running kernel against the newest installed one</source>
        <translation>Laufender Kernel gegen den neuesten installierten</translation>
    </message>
    <message>
        <source>macOS has one kernel, replaced by its updates</source>
        <translation>macOS hat einen Kernel, den seine Updates ersetzen</translation>
    </message>
    <message>
        <source>the running kernel&apos;s release cannot be read: %1</source>
        <translation>die Version des laufenden Kernels ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>/proc/sys/kernel/osrelease holds no release</source>
        <translation>/proc/sys/kernel/osrelease enthält keine Version</translation>
    </message>
    <message>
        <source>no kernel is installed in /boot or /lib/modules: it comes from outside (a container or a virtual machine)</source>
        <translation>in /boot oder /lib/modules ist kein Kernel installiert: Er kommt von außen (Container oder virtuelle Maschine)</translation>
    </message>
    <message>
        <source>Outdated snaps, and refreshes on hold</source>
        <translation>Veraltete Snaps und angehaltene Aktualisierungen</translation>
    </message>
    <message>
        <source>snap refresh --time; snap refresh --list if ask-store is on</source>
        <translation>snap refresh --time; snap refresh --list, wenn ask-store an ist</translation>
    </message>
    <message>
        <source>true: ask the store which snaps have a newer revision.</source>
        <translation>true: den Store fragen, welche Snaps eine neuere Revision haben.</translation>
    </message>
    <message>
        <source>is not a bundle: %1</source>
        <translation>ist kein Tagespaket: %1</translation>
    </message>
    <message>
        <source>there is no bundle yet; `prism run` makes one</source>
        <translation>es gibt noch kein Tagespaket; `prism run` erstellt eines</translation>
    </message>
    <message>
        <source>there is no bundle</source>
        <translation>es gibt kein Tagespaket</translation>
    </message>
    <message>
        <source>was made by another program</source>
        <translation>stammt von einem anderen Programm</translation>
    </message>
    <message>
        <source>the host is not among the expected ones</source>
        <translation>der Host gehört nicht zu den erwarteten</translation>
    </message>
    <message>
        <source>the producer reports yellow health or detector errors</source>
        <translation>der Produzent meldet gelben Zustand oder Fehler von Detektoren</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a day YYYY-MM-DD</source>
        <translation>„%1“ ist kein Tag YYYY-MM-DD</translation>
    </message>
    <message>
        <source>there is no bundle of %1 to consume</source>
        <translation>es gibt kein Tagespaket vom %1 zum Abschließen</translation>
    </message>
    <message>
        <source>the bundle there is %1, not %2</source>
        <translation>das Tagespaket dort ist %1, nicht %2</translation>
    </message>
    <message>
        <source>is not a bundle</source>
        <translation>ist kein Tagespaket</translation>
    </message>
    <message>
        <source>cannot move the earlier bundle aside</source>
        <translation>das frühere Tagespaket lässt sich nicht beiseitelegen</translation>
    </message>
    <message>
        <source>too many bundles of one day</source>
        <translation>zu viele Tagespakete eines Tages</translation>
    </message>
    <message>
        <source>cannot open the directory</source>
        <translation>das Verzeichnis lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>cannot archive</source>
        <translation>Archivieren nicht möglich</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a bundle id; one looks like 2026-11-19_063000Z</source>
        <translation>„%1“ ist keine Kennung eines Tagespakets; eine sieht so aus: 2026-11-19_063000Z</translation>
    </message>
    <message>
        <source>there is no inbox</source>
        <translation>es gibt keine Inbox</translation>
    </message>
    <message>
        <source>the file name is not UTF-8</source>
        <translation>der Dateiname ist kein UTF-8</translation>
    </message>
    <message>
        <source>the name of a summary ends in .json</source>
        <translation>der Name einer Zusammenfassung endet auf .json</translation>
    </message>
    <message>
        <source>the name of a summary is &lt;daemon&gt;_&lt;host&gt;.json</source>
        <translation>der Name einer Zusammenfassung ist &lt;daemon&gt;_&lt;host&gt;.json</translation>
    </message>
    <message>
        <source>unknown daemon &apos;%1&apos;</source>
        <translation>unbekannter Daemon „%1“</translation>
    </message>
    <message>
        <source>the host name holds control characters</source>
        <translation>der Hostname enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>stopped while bundles were archived</source>
        <translation>abgebrochen, während Tagespakete archiviert wurden</translation>
    </message>
    <message>
        <source>cannot remove</source>
        <translation>Entfernen nicht möglich</translation>
    </message>
    <message>
        <source>cannot rotate</source>
        <translation>Rotieren nicht möglich</translation>
    </message>
    <message>
        <source>cannot start the compression</source>
        <translation>die Komprimierung lässt sich nicht beginnen</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>Lesen nicht möglich</translation>
    </message>
    <message>
        <source>cannot start the decompression</source>
        <translation>das Entpacken lässt sich nicht beginnen</translation>
    </message>
    <message>
        <source>is not a whole gzip file</source>
        <translation>ist keine vollständige gzip-Datei</translation>
    </message>
    <message>
        <source>unpacks to more than %1</source>
        <translation>ist entpackt größer als %1</translation>
    </message>
    <message>
        <source>grew while it was read</source>
        <translation>wuchs, während sie gelesen wurde</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>is not what JSON allows: %1</source>
        <translation>ist kein zulässiges JSON: %1</translation>
    </message>
    <message>
        <source>no memory for the file</source>
        <translation>kein Speicher für die Datei</translation>
    </message>
    <message>
        <source>cannot map</source>
        <translation>Einblenden in den Speicher nicht möglich</translation>
    </message>
    <message>
        <source>is larger than 4 GiB</source>
        <translation>ist größer als 4 GiB</translation>
    </message>
    <message>
        <source>no memory for the text</source>
        <translation>kein Speicher für den Text</translation>
    </message>
    <message>
        <source>the history was not brought up to date: %1; &apos;prism history rebuild&apos; makes it anew from the bundles</source>
        <translation>der Verlauf wurde nicht auf den neuesten Stand gebracht: %1; „prism history rebuild“ erstellt ihn neu aus den Tagespaketen</translation>
    </message>
    <message>
        <source>the history leaves out %1</source>
        <translation>der Verlauf lässt %1 aus</translation>
    </message>
    <message>
        <source>the decisions were not brought up to date: %1</source>
        <translation>die Entscheidungen wurden nicht auf den neuesten Stand gebracht: %1</translation>
    </message>
    <message>
        <source>nothing was rotated: %1</source>
        <translation>es wurde nichts rotiert: %1</translation>
    </message>
    <message>
        <source>cannot create the file</source>
        <translation>die Datei lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot make a pipe</source>
        <translation>eine Pipe lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot start a thread</source>
        <translation>ein Thread lässt sich nicht starten</translation>
    </message>
    <message>
        <source>more came than is taken</source>
        <translation>es kam mehr, als angenommen wird</translation>
    </message>
    <message>
        <source>cannot write the file</source>
        <translation>die Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>it runs Prism %1, this is %2</source>
        <translation>dort läuft Prism %1, hier %2</translation>
    </message>
    <message>
        <source>%1 was not gathered: %2</source>
        <translation>%1 wurde nicht eingeholt: %2</translation>
    </message>
    <message>
        <source>%1: %2 of 6 summaries stand here: %3</source>
        <translation>%1: %2 von 6 Zusammenfassungen sind hier: %3</translation>
    </message>
    <message>
        <source>the target &apos;%1&apos; is not gathered: %2</source>
        <translation>das Ziel „%1“ wird nicht eingeholt: %2</translation>
    </message>
    <message>
        <source>another target has the host name &apos;%1&apos;, too; set audit.host</source>
        <translation>ein anderes Ziel hat ebenfalls den Hostnamen „%1“; audit.host setzen</translation>
    </message>
    <message>
        <source>the time of the whole gather was over before its turn came</source>
        <translation>die Zeit für das ganze Einholen war um, bevor er an die Reihe kam</translation>
    </message>
    <message>
        <source>it sent more than %1</source>
        <translation>er sandte mehr als %1</translation>
    </message>
    <message>
        <source>this machine cannot keep what it sent: %1</source>
        <translation>diese Maschine kann nicht ablegen, was er sandte: %1</translation>
    </message>
    <message numerus="yes">
        <source>it claims another host&apos;s name, &apos;%1&apos;: refused, %n files</source>
        <comment>it claims another host&apos;s name, &apos;%1&apos;: refused, %n file</comment>
        <translation>
            <numerusform>er gibt sich als ein anderer Host aus, „%1“: abgelehnt, %n Datei</numerusform>
            <numerusform>er gibt sich als ein anderer Host aus, „%1“: abgelehnt, %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>it did not end in the time it has</source>
        <translation>er wurde in der verfügbaren Zeit nicht fertig</translation>
    </message>
    <message>
        <source>the connection broke while it sent: %1</source>
        <translation>die Verbindung brach beim Senden ab: %1</translation>
    </message>
    <message>
        <source>what it sent has no end (%1)</source>
        <translation>was er sandte, hat kein Ende (%1)</translation>
    </message>
    <message>
        <source>there is no prism on it; &apos;prism install-agent %1&apos; puts it there, or switch its audit off</source>
        <translation>dort gibt es kein prism; „prism install-agent %1“ richtet es ein, oder seine Prüfung abschalten</translation>
    </message>
    <message>
        <source>its chain did not end in the time it has</source>
        <translation>seine Kette wurde in der verfügbaren Zeit nicht fertig</translation>
    </message>
    <message>
        <source>its chain failed with exit status %1</source>
        <translation>seine Kette scheiterte mit Exit-Status %1</translation>
    </message>
    <message>
        <source>its chain failed with exit status %1: %2</source>
        <translation>seine Kette scheiterte mit Exit-Status %1: %2</translation>
    </message>
    <message>
        <source>its summaries are those of another host&apos;s name, &apos;%1&apos;: refused; PRISM_HOST there has to be %2</source>
        <translation>seine Zusammenfassungen tragen den Namen eines anderen Hosts, „%1“: abgelehnt; PRISM_HOST muss dort %2 sein</translation>
    </message>
    <message>
        <source>not all six summaries of %1 are in its inbox %2, the newest are of %3</source>
        <translation>nicht alle sechs Zusammenfassungen vom %1 sind in seiner Inbox %2, die neuesten sind vom %3</translation>
    </message>
    <message>
        <source>not all six summaries of %1 are in its inbox %2</source>
        <translation>nicht alle sechs Zusammenfassungen vom %1 sind in seiner Inbox %2</translation>
    </message>
    <message>
        <source>its facts: %1</source>
        <translation>seine Fakten: %1</translation>
    </message>
    <message>
        <source>%1&apos;s heartbeat</source>
        <translation>Herzschlag von %1</translation>
    </message>
    <message>
        <source>%1&apos;s summary</source>
        <translation>Zusammenfassung von %1</translation>
    </message>
    <message>
        <source>%1 came only in part</source>
        <translation>%1 kam nur teilweise</translation>
    </message>
    <message>
        <source>%1 is larger than %2</source>
        <translation>%1 ist größer als %2</translation>
    </message>
    <message>
        <source>it claims to be of host &apos;%1&apos;</source>
        <translation>sie gibt sich als vom Host „%1“ aus</translation>
    </message>
    <message>
        <source>it claims to be of daemon &apos;%1&apos;</source>
        <translation>sie gibt sich als vom Daemon „%1“ aus</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>sie ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>cannot move the file into the inbox</source>
        <translation>die Datei lässt sich nicht in die Inbox verschieben</translation>
    </message>
    <message>
        <source>nothing is gathered from &apos;%1&apos;: no target with audit on has that name</source>
        <translation>von „%1“ wird nichts eingeholt: kein Ziel mit eingeschalteter Prüfung heißt so</translation>
    </message>
    <message>
        <source>a chain is running in this inbox, and gathers by itself</source>
        <translation>in dieser Inbox läuft eine Kette, und sie holt selbst ein</translation>
    </message>
    <message>
        <source>stopped; the bundle is as it was</source>
        <translation>abgebrochen; das Tagespaket ist, wie es war</translation>
    </message>
    <message>
        <source>the facts of this host were not kept: %1</source>
        <translation>die Fakten dieses Hosts wurden nicht festgehalten: %1</translation>
    </message>
    <message>
        <source>nothing was gathered: %1</source>
        <translation>es wurde nichts eingeholt: %1</translation>
    </message>
    <message>
        <source>another chain is running in this inbox</source>
        <translation>in dieser Inbox läuft schon eine andere Kette</translation>
    </message>
    <message>
        <source>the chain was stopped; no bundle was made</source>
        <translation>die Kette wurde abgebrochen; es wurde kein Tagespaket erstellt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a host name; set PRISM_HOST</source>
        <translation>„%1“ ist kein Hostname; PRISM_HOST setzen</translation>
    </message>
    <message>
        <source>cancelled before it ran</source>
        <translation>abgebrochen, bevor er lief</translation>
    </message>
    <message>
        <source>the inbox has bundles already</source>
        <translation>die Inbox enthält schon Tagespakete</translation>
    </message>
    <message>
        <source>the sample fleet was not finished</source>
        <translation>die Beispielflotte wurde nicht fertig</translation>
    </message>
    <message>
        <source>this program cannot ask</source>
        <translation>dieses Programm kann nicht danach fragen</translation>
    </message>
    <message>
        <source>look at it in prism-panel</source>
        <translation>in prism-panel nachsehen</translation>
    </message>
    <message>
        <source>%1 is no folder</source>
        <translation>%1 ist kein Ordner</translation>
    </message>
    <message>
        <source>choose another inbox in the settings</source>
        <translation>in den Einstellungen eine andere Inbox wählen</translation>
    </message>
    <message>
        <source>%1 is not there, and %2 does not let it be made</source>
        <translation>%1 gibt es nicht, und %2 lässt das Anlegen nicht zu</translation>
    </message>
    <message>
        <source>make the folder, or choose another inbox in the settings</source>
        <translation>den Ordner anlegen oder in den Einstellungen eine andere Inbox wählen</translation>
    </message>
    <message>
        <source>%1 is not there yet; the first run makes it</source>
        <translation>%1 gibt es noch nicht; der erste Lauf legt den Ordner an</translation>
    </message>
    <message>
        <source>give yourself the folder (chown, chmod u+rwx), make room on its disk, or choose another inbox</source>
        <translation>sich den Ordner geben (chown, chmod u+rwx), Platz auf dem Datenträger schaffen oder eine andere Inbox wählen</translation>
    </message>
    <message>
        <source>%1 can be written</source>
        <translation>%1 ist beschreibbar</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1, und %2 weitere</translation>
    </message>
    <message>
        <source>correct or remove what it names; &apos;prism detectors&apos; lists them all</source>
        <translation>das Genannte berichtigen oder entfernen; „prism detectors“ listet alles auf</translation>
    </message>
    <message numerus="yes">
        <source>%n detectors</source>
        <comment>%n detector</comment>
        <translation>
            <numerusform>%n Detektor</numerusform>
            <numerusform>%n Detektoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detectors, %1 of them switched off</source>
        <comment>%n detector, %1 of them switched off</comment>
        <translation>
            <numerusform>%n Detektor, davon %1 abgeschaltet</numerusform>
            <numerusform>%n Detektoren, davon %1 abgeschaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>install cron, or log in to a session with systemd</source>
        <translation>cron installieren oder sich in einer Sitzung mit systemd anmelden</translation>
    </message>
    <message>
        <source>look at &apos;prism schedule status&apos;</source>
        <translation>„prism schedule status“ ansehen</translation>
    </message>
    <message>
        <source>no daily run is installed</source>
        <translation>es ist kein täglicher Lauf eingerichtet</translation>
    </message>
    <message>
        <source>the daily run is installed and switched off</source>
        <translation>der tägliche Lauf ist eingerichtet und abgeschaltet</translation>
    </message>
    <message>
        <source>%1, next at %2</source>
        <translation>%1, nächster Lauf %2</translation>
    </message>
    <message>
        <source>on, %1 %2</source>
        <translation>an, %1 %2</translation>
    </message>
    <message>
        <source>off: the panel starts when you start it</source>
        <translation>aus: das Panel startet, wenn man es startet</translation>
    </message>
    <message>
        <source>eval &quot;$(ssh-agent)&quot; in your shell&apos;s profile, or switch your desktop&apos;s agent on</source>
        <translation>eval &quot;$(ssh-agent)&quot; ins Profil der Shell aufnehmen oder den Agenten des Desktops einschalten</translation>
    </message>
    <message>
        <source>there is no ssh-add</source>
        <translation>es gibt kein ssh-add</translation>
    </message>
    <message>
        <source>install the OpenSSH client</source>
        <translation>den OpenSSH-Client installieren</translation>
    </message>
    <message>
        <source>ssh-add: %1</source>
        <translation>ssh-add: %1</translation>
    </message>
    <message numerus="yes">
        <source>the agent holds %n keys</source>
        <comment>the agent holds %n key</comment>
        <translation>
            <numerusform>der Agent hält %n Schlüssel</numerusform>
            <numerusform>der Agent hält %n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>the agent answers and holds no key</source>
        <translation>der Agent antwortet und hält keinen Schlüssel</translation>
    </message>
    <message>
        <source>no agent answers; only keys without a passphrase can be used</source>
        <translation>kein Agent antwortet; nur Schlüssel ohne Passphrase sind nutzbar</translation>
    </message>
    <message>
        <source>the alarm path was never tried</source>
        <translation>der Alarmweg wurde noch nie erprobt</translation>
    </message>
    <message>
        <source>the drill of %1 failed: %2</source>
        <translation>die Übung vom %1 ist gescheitert: %2</translation>
    </message>
    <message>
        <source>the alarm path was proven at %1</source>
        <translation>der Alarmweg wurde am %1 nachgewiesen</translation>
    </message>
    <message>
        <source>the alarm path was proven at %1: %2</source>
        <translation>der Alarmweg wurde am %1 nachgewiesen: %2</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detektoren</translation>
    </message>
    <message>
        <source>Daily run</source>
        <translation>Täglicher Lauf</translation>
    </message>
    <message>
        <source>Panel at login</source>
        <translation>Fenster bei der Anmeldung</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>SSH agent</source>
        <translation>SSH-Agent</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Alarm path</source>
        <translation>Alarmweg</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>es wurde abgebrochen</translation>
    </message>
    <message>
        <source>cannot create a file</source>
        <translation>eine Datei lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>Schreiben nicht möglich</translation>
    </message>
    <message>
        <source>cannot flush</source>
        <translation>Schreiben auf den Datenträger nicht möglich</translation>
    </message>
    <message>
        <source>cannot rename the new file</source>
        <translation>die neue Datei lässt sich nicht umbenennen</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>größer als %1</translation>
    </message>
    <message>
        <source>is a symbolic link</source>
        <translation>ist ein symbolischer Link</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>Öffnen nicht möglich</translation>
    </message>
    <message>
        <source>is %1, more than the limit of %2</source>
        <translation>hat %1, mehr als die Grenze von %2</translation>
    </message>
    <message>
        <source>cannot seek</source>
        <translation>Positionieren nicht möglich</translation>
    </message>
    <message>
        <source>cannot create the directory</source>
        <translation>das Verzeichnis lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot list</source>
        <translation>Auflisten nicht möglich</translation>
    </message>
    <message>
        <source>cannot flush the directory</source>
        <translation>das Verzeichnis lässt sich nicht auf den Datenträger schreiben</translation>
    </message>
    <message>
        <source>cannot move to %1</source>
        <translation>Verschieben nach %1 nicht möglich</translation>
    </message>
    <message>
        <source>cannot open the lock file</source>
        <translation>die Sperrdatei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>cannot take the lock</source>
        <translation>die Sperre lässt sich nicht nehmen</translation>
    </message>
    <message>
        <source>stopped while waiting for the lock</source>
        <translation>abgebrochen beim Warten auf die Sperre</translation>
    </message>
    <message>
        <source>text after the value</source>
        <translation>Text nach dem Wert</translation>
    </message>
    <message>
        <source>%1 at line %2, column %3</source>
        <translation>%1 in Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>unexpected text</source>
        <translation>unerwarteter Text</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>mehr als %1 Werte</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>der Text endet zu früh</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;]&apos;</source>
        <translation>„,“ oder „]“ erwartet</translation>
    </message>
    <message>
        <source>expected a key in quotes</source>
        <translation>ein Schlüssel in Anführungszeichen erwartet</translation>
    </message>
    <message>
        <source>expected &apos;:&apos;</source>
        <translation>„:“ erwartet</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;}&apos;</source>
        <translation>„,“ oder „}“ erwartet</translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <translation>eine Zeichenkette ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>a control character in a string</source>
        <translation>ein Steuerzeichen in einer Zeichenkette</translation>
    </message>
    <message>
        <source>unknown escape</source>
        <translation>unbekannte Escape-Folge</translation>
    </message>
    <message>
        <source>a \u escape is not four hexadecimal digits</source>
        <translation>eine \u-Folge besteht nicht aus vier Hexadezimalziffern</translation>
    </message>
    <message>
        <source>not a JSON value</source>
        <translation>kein JSON-Wert</translation>
    </message>
    <message>
        <source>a number of more than %1 digits</source>
        <translation>eine Zahl mit mehr als %1 Ziffern</translation>
    </message>
    <message>
        <source>a number ends in &apos;.&apos;</source>
        <translation>eine Zahl endet mit „.“</translation>
    </message>
    <message>
        <source>a number has an empty exponent</source>
        <translation>eine Zahl hat einen leeren Exponenten</translation>
    </message>
    <message>
        <source>a number is too large for a double</source>
        <translation>eine Zahl ist zu groß für double</translation>
    </message>
    <message>
        <source>starts with a byte order mark</source>
        <translation>beginnt mit einer Byte-Reihenfolge-Markierung</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>ist kein UTF-8</translation>
    </message>
    <message>
        <source>no program &apos;%1&apos;</source>
        <translation>kein Programm „%1“</translation>
    </message>
    <message>
        <source>no pipe: %1</source>
        <translation>keine Pipe: %1</translation>
    </message>
    <message>
        <source>cannot start &apos;%1&apos;: %2</source>
        <translation>„%1“ lässt sich nicht starten: %2</translation>
    </message>
    <message>
        <source>its end cannot be seen, for this process ignores SIGCHLD</source>
        <translation>sein Ende ist nicht zu sehen, denn dieser Prozess ignoriert SIGCHLD</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>Exit-Status %1</translation>
    </message>
    <message>
        <source>killed by signal %1</source>
        <translation>durch Signal %1 beendet</translation>
    </message>
    <message>
        <source>no end within %1 s</source>
        <translation>kein Ende innerhalb von %1 s</translation>
    </message>
    <message>
        <source>no end within %1 ms</source>
        <translation>kein Ende innerhalb von %1 ms</translation>
    </message>
    <message>
        <source>printed more than %1</source>
        <translation>gab mehr als %1 aus</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a host</source>
        <translation>„%1“ ist kein Hostname</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no day; give YYYY-MM-DD</source>
        <translation>„%1“ ist kein Tag; anzugeben als YYYY-MM-DD</translation>
    </message>
    <message>
        <source>there are no facts of %1 of %2</source>
        <translation>es gibt keine Fakten von %1 vom %2</translation>
    </message>
    <message numerus="yes">
        <source>there are no facts of %1 of %2 or the %n days before</source>
        <comment>there are no facts of %1 of %2 or the %n day before</comment>
        <translation>
            <numerusform>es gibt keine Fakten von %1 vom %2 oder vom Tag davor (%n)</numerusform>
            <numerusform>es gibt keine Fakten von %1 vom %2 oder von den %n Tagen davor</numerusform>
        </translation>
    </message>
    <message>
        <source>the facts of %1 were not archived: %2</source>
        <translation>die Fakten von %1 wurden nicht archiviert: %2</translation>
    </message>
    <message>
        <source>has more than %1 groups</source>
        <translation>hat mehr als %1 Gruppen</translation>
    </message>
    <message>
        <source>has more than %1 facts</source>
        <translation>hat mehr als %1 Fakten</translation>
    </message>
    <message>
        <source>claims to be of the host &apos;%1&apos; and is %2&apos;s</source>
        <translation>behauptet, vom Host „%1“ zu sein, und gehört %2</translation>
    </message>
    <message>
        <source>claims to be of %1 and is kept under %2</source>
        <translation>behauptet, vom %1 zu sein, und liegt unter %2</translation>
    </message>
    <message>
        <source>the keychain is open</source>
        <translation>der Schlüsselbund ist offen</translation>
    </message>
    <message>
        <source>the keychain is not there</source>
        <translation>es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>log in to a desktop session, or start a secret service such as gnome-keyring-daemon</source>
        <translation>an einer Desktop-Sitzung anmelden oder einen Secret Service wie gnome-keyring-daemon starten</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>unlock it in your desktop&apos;s password manager and run the command again</source>
        <translation>ihn in der Passwortverwaltung des Desktops entsperren und den Befehl wiederholen</translation>
    </message>
    <message>
        <source>the keychain refuses this program</source>
        <translation>der Schlüsselbund weist dieses Programm ab</translation>
    </message>
    <message>
        <source>allow prism-keychain in your desktop&apos;s password manager</source>
        <translation>prism-keychain in der Passwortverwaltung des Desktops erlauben</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>restart the secret service, or log out and in, and run the command again</source>
        <translation>den Secret Service neu starten oder sich ab- und anmelden und den Befehl wiederholen</translation>
    </message>
    <message>
        <source>the keychain cannot be used</source>
        <translation>der Schlüsselbund ist nicht nutzbar</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>es gibt schon eine Datei dieses Namens</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>ist ein Verzeichnis</translation>
    </message>
    <message>
        <source>an object of detector ids is expected</source>
        <translation>ein Objekt aus Kennungen von Detektoren erwartet</translation>
    </message>
    <message>
        <source>give the reason as text, or false to switch it on</source>
        <translation>anzugeben ist der Grund als Text oder false, um einzuschalten</translation>
    </message>
    <message>
        <source>unknown key; known are off, schedule, time_limit_s, options, arguments</source>
        <translation>unbekannter Schlüssel; bekannt sind off, schedule, time_limit_s, options, arguments</translation>
    </message>
    <message>
        <source>give text, a number, true or false, or a list of them</source>
        <translation>anzugeben ist Text, eine Zahl, true oder false oder eine Liste davon</translation>
    </message>
    <message>
        <source>an object of host names is expected</source>
        <translation>ein Objekt aus Hostnamen erwartet</translation>
    </message>
    <message>
        <source>PRISM_MCP_POLICY is &apos;%1&apos;: give one of %2</source>
        <translation>PRISM_MCP_POLICY ist „%1“: anzugeben ist eines von %2</translation>
    </message>
    <message>
        <source>%1 is &apos;%2&apos;: %3</source>
        <translation>%1 ist „%2“: %3</translation>
    </message>
    <message>
        <source>give an absolute path, or one that starts with ~/</source>
        <translation>anzugeben ist ein absoluter Pfad oder einer, der mit ~/ beginnt</translation>
    </message>
    <message>
        <source>a host name is 1 to 200 letters, digits, &apos;.&apos;, &apos;_&apos;, &apos;:&apos; or &apos;-&apos; and does not start with &apos;.&apos; or &apos;-&apos;</source>
        <translation>ein Hostname hat 1 bis 200 Buchstaben, Ziffern, „.“, „_“, „:“ oder „-“ und beginnt nicht mit „.“ oder „-“</translation>
    </message>
    <message>
        <source>the host name taken from HOME</source>
        <translation>der aus HOME entnommene Hostname</translation>
    </message>
    <message>
        <source>%1; set PRISM_HOST</source>
        <translation>%1; PRISM_HOST setzen</translation>
    </message>
    <message>
        <source>give a whole number</source>
        <translation>anzugeben ist eine ganze Zahl</translation>
    </message>
    <message>
        <source>no such time zone on this machine; use a name such as Europe/Berlin</source>
        <translation>diese Zeitzone gibt es auf dieser Maschine nicht; anzugeben ist ein Name wie Europe/Berlin</translation>
    </message>
    <message>
        <source>give a time such as 2026-11-19T06:30:00Z</source>
        <translation>anzugeben ist eine Zeit wie 2026-11-19T06:30:00Z</translation>
    </message>
    <message>
        <source>give a whole number of days from 1 to %1</source>
        <translation>anzugeben ist eine ganze Zahl von Tagen von 1 bis %1</translation>
    </message>
    <message>
        <source>give one of %1</source>
        <translation>anzugeben ist eines von %1</translation>
    </message>
    <message>
        <source>give none, or some of %1</source>
        <translation>anzugeben ist none oder einige von %1</translation>
    </message>
    <message>
        <source>PRISM_PING_URL: give an https URL (http only for 127.0.0.1 or localhost, with its port)</source>
        <translation>PRISM_PING_URL: anzugeben ist eine https-URL (http nur für 127.0.0.1 oder localhost, mit Port)</translation>
    </message>
    <message>
        <source>give a name of one line and at most 200 bytes</source>
        <translation>anzugeben ist ein Name von einer Zeile und höchstens 200 Bytes</translation>
    </message>
    <message>
        <source>give system or a code such as de or zh_CN</source>
        <translation>anzugeben ist system oder ein Kürzel wie de oder zh_CN</translation>
    </message>
    <message>
        <source>the home directory must be an absolute path</source>
        <translation>das Heimatverzeichnis muss ein absoluter Pfad sein</translation>
    </message>
    <message>
        <source>%1 at line %2</source>
        <translation>%1 in Zeile %2</translation>
    </message>
    <message>
        <source>expected NAME=value</source>
        <translation>NAME=Wert erwartet</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>text after the closing quote</source>
        <translation>Text nach dem schließenden Anführungszeichen</translation>
    </message>
    <message>
        <source>the value is not UTF-8 text</source>
        <translation>der Wert ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>there is no setting &apos;%1&apos;; there are %2</source>
        <translation>es gibt keine Einstellung „%1“; es gibt %2</translation>
    </message>
    <message>
        <source>%1 is &apos;%2&apos;: give one line of text without both kinds of quotes</source>
        <translation>%1 ist „%2“: anzugeben ist eine Zeile Text, die nicht beide Arten von Anführungszeichen enthält</translation>
    </message>
    <message>
        <source>HOME must be an absolute path</source>
        <translation>HOME muss ein absoluter Pfad sein</translation>
    </message>
    <message>
        <source>this is no export of Prism&apos;s settings</source>
        <translation>das ist kein Export der Einstellungen von Prism</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1 muss ein Text sein</translation>
    </message>
    <message>
        <source>an export has at most 1 MiB</source>
        <translation>ein Export hat höchstens 1 MiB</translation>
    </message>
    <message>
        <source>there is no place for the API key: %1</source>
        <translation>für den API-Schlüssel gibt es keinen Platz: %1</translation>
    </message>
    <message>
        <source>log in to a desktop session</source>
        <translation>an einer Desktop-Sitzung anmelden</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>es gibt keinen Sitzungsbus</translation>
    </message>
    <message>
        <source>none of busctl, gdbus and dbus-send is here to ask the session bus</source>
        <translation>weder busctl noch gdbus noch dbus-send ist da, um den Sitzungsbus zu fragen</translation>
    </message>
    <message>
        <source>install systemd, glib or dbus with its programs</source>
        <translation>systemd, glib oder dbus mit ihren Programmen installieren</translation>
    </message>
    <message>
        <source>switch your desktop&apos;s tray on; GNOME needs the extension AppIndicator and KStatusNotifierItem Support</source>
        <translation>den Infobereich des Desktops einschalten; GNOME braucht die Erweiterung AppIndicator and KStatusNotifierItem Support</translation>
    </message>
    <message>
        <source>the session bus does not answer</source>
        <translation>der Sitzungsbus antwortet nicht</translation>
    </message>
    <message>
        <source>no tray has announced itself on the session bus</source>
        <translation>kein Infobereich hat sich am Sitzungsbus gemeldet</translation>
    </message>
    <message>
        <source>there is a tray that shows nothing or does not answer</source>
        <translation>es gibt einen Infobereich, der nichts zeigt oder nicht antwortet</translation>
    </message>
    <message>
        <source>the tray takes icons</source>
        <translation>der Infobereich nimmt Symbole an</translation>
    </message>
    <message>
        <source>no portal shows notifications to this sandbox</source>
        <translation>kein Portal zeigt dieser Sandbox Benachrichtigungen</translation>
    </message>
    <message>
        <source>install xdg-desktop-portal and the portal of your desktop</source>
        <translation>xdg-desktop-portal und das Portal des Desktops installieren</translation>
    </message>
    <message>
        <source>the portal of the desktop shows notifications</source>
        <translation>das Portal des Desktops zeigt Benachrichtigungen</translation>
    </message>
    <message>
        <source>nobody shows notifications in this session</source>
        <translation>in dieser Sitzung zeigt niemand Benachrichtigungen</translation>
    </message>
    <message>
        <source>start a notification service, such as dunst or mako, or log in to a desktop</source>
        <translation>einen Benachrichtigungsdienst wie dunst oder mako starten oder sich an einem Desktop anmelden</translation>
    </message>
    <message>
        <source>a service shows notifications</source>
        <translation>ein Dienst zeigt Benachrichtigungen</translation>
    </message>
    <message>
        <source>%1 shows notifications</source>
        <translation>%1 zeigt Benachrichtigungen</translation>
    </message>
    <message>
        <source>prism-keychain ended with %1</source>
        <translation>prism-keychain endete mit: %1</translation>
    </message>
    <message>
        <source>the keychain has no such secret</source>
        <translation>der Schlüsselbund enthält kein solches Geheimnis</translation>
    </message>
    <message>
        <source>the keychain cannot hold this value or name</source>
        <translation>der Schlüsselbund kann diesen Wert oder Namen nicht aufnehmen</translation>
    </message>
    <message>
        <source>the keychain failed: %1</source>
        <translation>der Schlüsselbund ist gescheitert: %1</translation>
    </message>
    <message>
        <source>a name in the keychain is 1 to 256 characters, no &apos;-&apos; first</source>
        <translation>ein Name im Schlüsselbund hat 1 bis 256 Zeichen und beginnt nicht mit „-“</translation>
    </message>
    <message>
        <source>a secret is 1 to 65536 bytes without a zero byte</source>
        <translation>ein Geheimnis hat 1 bis 65536 Bytes und kein Nullbyte</translation>
    </message>
    <message>
        <source>the report is too large for the clipboard; export it to a file</source>
        <translation>der Bericht ist zu groß für die Zwischenablage; ihn in eine Datei exportieren</translation>
    </message>
</context>
<context>
    <name>prism::ServiceFields</name>
    <message>
        <source>Add service</source>
        <translation>Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>health URL</source>
        <translation>Health-URL</translation>
    </message>
    <message>
        <source>Remove this service</source>
        <translation>Diesen Dienst entfernen</translation>
    </message>
    <message>
        <source>Name of service %1</source>
        <translation>Name von Dienst %1</translation>
    </message>
    <message>
        <source>Port of service %1</source>
        <translation>Port von Dienst %1</translation>
    </message>
    <message>
        <source>Health URL of service %1</source>
        <translation>Health-URL von Dienst %1</translation>
    </message>
    <message>
        <source>Remove service %1</source>
        <translation>Dienst %1 entfernen</translation>
    </message>
    <message>
        <source>Not right, %1: %2</source>
        <translation>Nicht richtig, %1: %2</translation>
    </message>
</context>
<context>
    <name>prism::SettingsForm</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Saved. A run reads it from now on.</source>
        <translation>Gespeichert. Läufe lesen es ab jetzt.</translation>
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
</context>
<context>
    <name>prism::SettingsMover</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Aus der Datei</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Export all settings…</source>
        <translation>Alle Einstellungen exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Secrets and the arguments of detectors are never in the file.</source>
        <translation>Geheimnisse und die Argumente von Detektoren stehen nie in der Datei.</translation>
    </message>
    <message>
        <source>Export all settings</source>
        <translation>Alle Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Settings of Prism (*.json)</source>
        <translation>Einstellungen von Prism (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
    <message>
        <source>Taken over from %1.</source>
        <translation>Übernommen aus %1.</translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>Die Datei ändert nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) would change.</source>
        <translation>
            <numerusform>%Ln Einstellung würde sich ändern.</numerusform>
            <numerusform>%Ln Einstellungen würden sich ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
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
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>as Prism finds it</source>
        <translation>wie Prism es vorfindet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detektoren</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Sichtung</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>What this machine is called and where Prism keeps things.</source>
        <translation>Wie diese Maschine heißt und wo Prism Dinge ablegt.</translation>
    </message>
    <message>
        <source>the built-in rows</source>
        <translation>die eingebauten Zeilen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Whose summaries a bundle expects. A host that is named and does not answer is reported as missing.</source>
        <translation>Wessen Zusammenfassungen ein Tagespaket erwartet. Ein genannter Host, der nicht antwortet, wird als fehlend gemeldet.</translation>
    </message>
    <message>
        <source>this host</source>
        <translation>dieser Host</translation>
    </message>
    <message>
        <source>six a host</source>
        <translation>sechs je Host</translation>
    </message>
    <message>
        <source>What a decision is filled in with. No risk can be accepted for more than 365 days.</source>
        <translation>Womit eine Entscheidung vorausgefüllt wird. Kein Risiko lässt sich länger als 365 Tage akzeptieren.</translation>
    </message>
    <message>
        <source>Days to defer</source>
        <translation>Tage beim Zurückstellen</translation>
    </message>
    <message>
        <source>Days to accept a risk</source>
        <translation>Tage beim Akzeptieren eines Risikos</translation>
    </message>
    <message>
        <source>Owner of an accepted risk</source>
        <translation>Verantwortlich für ein akzeptiertes Risiko</translation>
    </message>
    <message>
        <source>asked each time</source>
        <translation>wird jedes Mal gefragt</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Each choice is applied at once and kept.</source>
        <translation>Jede Wahl gilt sofort und bleibt.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>For eyes that mix up red and green</source>
        <translation>Für Augen mit Rot-Grün-Schwäche</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Notifications tell of</source>
        <translation>Benachrichtigungen melden</translation>
    </message>
    <message>
        <source>usually findings, missing, silent, reminder, drill</source>
        <translation>sonst findings, missing, silent, reminder, drill</translation>
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
    <name>prism::SortHeader</name>
    <message>
        <source>Click to sort by a column, Shift+click to sort by it too.</source>
        <translation>Klick sortiert nach einer Spalte, Umschalt+Klick auch nach ihr.</translation>
    </message>
</context>
<context>
    <name>prism::StageStrip</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
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
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>wird geplant</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Plan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>prism::StorageSection</name>
    <message>
        <source>Days that consumed bundles stay uncompressed</source>
        <translation>Tage, die abgeschlossene Pakete unkomprimiert bleiben</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Old bundles are compressed into the archive, never deleted.</source>
        <translation>Alte Tagespakete werden ins Archiv komprimiert, nie gelöscht.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Inbox öffnen</translation>
    </message>
    <message>
        <source>Open the cache</source>
        <translation>Cache öffnen</translation>
    </message>
    <message>
        <source>Compress old bundles now</source>
        <translation>Alte Tagespakete jetzt komprimieren</translation>
    </message>
    <message>
        <source>No program opened %1.</source>
        <translation>Kein Programm hat %1 geöffnet.</translation>
    </message>
    <message>
        <source>being measured</source>
        <translation>wird gemessen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>more than %1 in %2</source>
        <translation>mehr als %1 in %2</translation>
    </message>
    <message>
        <source>Old bundles are being compressed.</source>
        <translation>Alte Tagespakete werden komprimiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) compressed.</source>
        <translation>
            <numerusform>%Ln Tagespaket komprimiert.</numerusform>
            <numerusform>%Ln Tagespakete komprimiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::TableViewer</name>
    <message>
        <source>Copy the rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>prism::TargetEditor</name>
    <message>
        <source>The key was not accepted: %1</source>
        <translation>Der Schlüssel wurde nicht angenommen: %1</translation>
    </message>
    <message>
        <source>Nothing was saved. What is not right stands below its field.</source>
        <translation>Nichts wurde gespeichert. Was nicht stimmt, steht unter seinem Feld.</translation>
    </message>
    <message>
        <source>A copy. Give it a name and an SSH target of its own, then save it.</source>
        <translation>Eine Kopie. Geben Sie ihr einen eigenen Namen und ein eigenes SSH-Ziel und speichern Sie sie dann.</translation>
    </message>
    <message>
        <source>Remove a target</source>
        <translation>Ziel entfernen</translation>
    </message>
    <message>
        <source>Take %1 out of the registry?</source>
        <translation>%1 aus dem Verzeichnis nehmen?</translation>
    </message>
    <message>
        <source>The host is not touched. The registry before this stays beside it as targets.json.bak.</source>
        <translation>Der Host bleibt unberührt. Das bisherige Verzeichnis bleibt daneben als targets.json.bak.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Nichts wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>Nothing was tested. What is not right stands below its field.</source>
        <translation>Nichts wurde getestet. Was nicht stimmt, steht unter seinem Feld.</translation>
    </message>
</context>
<context>
    <name>prism::TargetForm</name>
    <message>
        <source>More fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Entfernen...</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Zum Standard machen</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Not right: %1</source>
        <translation>Nicht richtig: %1</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Changed, not saved.</source>
        <translation>Geändert, nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>It is the default target.</source>
        <translation>Es ist das Standardziel.</translation>
    </message>
    <message>
        <source>Not gathered</source>
        <translation>Wird nicht eingeholt</translation>
    </message>
    <message>
        <source>Run there, and fetched</source>
        <translation>Läuft dort und wird geholt</translation>
    </message>
    <message>
        <source>Fetched, as its own timer made it</source>
        <translation>Wird geholt, wie sein Timer sie machte</translation>
    </message>
    <message>
        <source>Daily a&amp;udit</source>
        <translation>Tägliche Prü&amp;fung</translation>
    </message>
    <message>
        <source>Daily audit</source>
        <translation>Tägliche Prüfung</translation>
    </message>
</context>
<context>
    <name>prism::TargetImport</name>
    <message>
        <source>there already</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>nicht richtig</translation>
    </message>
    <message>
        <source>Tick all that are new</source>
        <translation>Alle neuen ankreuzen</translation>
    </message>
    <message>
        <source>Import targets</source>
        <translation>Ziele importieren</translation>
    </message>
    <message>
        <source>Hosts of ~/.ssh/config</source>
        <translation>Hosts aus ~/.ssh/config</translation>
    </message>
    <message>
        <source>Pasted lines</source>
        <translation>Eingefügte Zeilen</translation>
    </message>
    <message>
        <source>Older settings</source>
        <translation>Ältere Einstellungen</translation>
    </message>
    <message>
        <source>user@host name=web dir=/srv/stack tag=lan, one a line</source>
        <translation>user@host name=web dir=/srv/stack tag=lan, eines je Zeile</translation>
    </message>
    <message>
        <source>Lines to import</source>
        <translation>Zu importierende Zeilen</translation>
    </message>
    <message>
        <source>/srv/stack, where a line does not say</source>
        <translation>/srv/stack, wo eine Zeile nichts sagt</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>SSH &amp;key</source>
        <translation>SSH-Schlüss&amp;el</translation>
    </message>
    <message>
        <source>Fol&amp;der there</source>
        <translation>&amp;Ordner dort</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>SSH target</source>
        <translation>SSH-Ziel</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>What is not right</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) found.</source>
        <translation>
            <numerusform>%n Host gefunden.</numerusform>
            <numerusform>%n Hosts gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n</source>
        <translation>
            <numerusform>%n speichern</numerusform>
            <numerusform>%n speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Nichts wurde gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>prism::TargetsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Reachable now</source>
        <translation>Jetzt erreichbar</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Last upgrade</source>
        <translation>Letztes Upgrade</translation>
    </message>
    <message>
        <source>Proven backup</source>
        <translation>Belegte Sicherung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>wird gefragt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1, folder %2</source>
        <translation>%1, Ordner %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>never proven</source>
        <translation>nie belegt</translation>
    </message>
    <message>
        <source>When a backup of this machine&apos;s state that holds this target was last restored into a scratch folder and compared: %1</source>
        <translation>Wann eine Sicherung des Zustands dieser Maschine, die dieses Ziel enthält, zuletzt in einem Wegwerfordner wiederhergestellt und verglichen wurde: %1</translation>
    </message>
    <message>
        <source>Database last cloned to this machine with all rows compared: %1</source>
        <translation>Datenbank zuletzt auf diese Maschine geklont, alle Zeilen verglichen: %1</translation>
    </message>
</context>
<context>
    <name>prism::TargetsPage</name>
    <message numerus="yes">
        <source>&amp;Upgrade %n</source>
        <translation>
            <numerusform>%n &amp;upgraden</numerusform>
            <numerusform>%n &amp;upgraden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Build only %n</source>
        <translation>
            <numerusform>%n nur bauen</numerusform>
            <numerusform>%n nur bauen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verif&amp;y %n</source>
        <translation>
            <numerusform>%n p&amp;rüfen</numerusform>
            <numerusform>%n p&amp;rüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Install %n</source>
        <translation>
            <numerusform>%n &amp;installieren</numerusform>
            <numerusform>%n &amp;installieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clone database of %n</source>
        <translation>
            <numerusform>Datenbank von %n klonen</numerusform>
            <numerusform>Datenbank von %n klonen</numerusform>
        </translation>
    </message>
    <message>
        <source>No target yet</source>
        <translation>Noch kein Ziel</translation>
    </message>
    <message>
        <source>A target is a host that Prism deploys to over ssh. Adding one takes its name for ssh and a folder; nothing is changed there before you apply a plan.</source>
        <translation>Ein Ziel ist ein Host, auf den Prism über ssh ausrollt. Zum Hinzufügen genügen sein Name für ssh und ein Ordner; dort ändert sich nichts, bevor Sie einen Plan anwenden.</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Import from ssh configuration, a list or older settings</source>
        <translation>Aus ssh-Konfiguration, Liste oder älteren Einstellungen importieren</translation>
    </message>
    <message>
        <source>&amp;Add target</source>
        <translation>Ziel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>I&amp;mport...</source>
        <translation>I&amp;mportieren...</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>Erneut &amp;fragen</translation>
    </message>
    <message>
        <source>Asks every target whether its ssh server answers</source>
        <translation>Fragt jedes Ziel, ob sein ssh-Server antwortet</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Import targets</source>
        <translation>Ziele importieren</translation>
    </message>
    <message>
        <source>Ask every target whether it answers</source>
        <translation>Jedes Ziel fragen, ob es antwortet</translation>
    </message>
    <message>
        <source>The targets cannot be read: %1</source>
        <translation>Die Ziele sind nicht lesbar: %1</translation>
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
    <message>
        <source>The first audit of this machine takes about a minute. It reads, writes into Prism&apos;s own folders only, and needs no root.</source>
        <translation>Die erste Prüfung dieser Maschine dauert etwa eine Minute. Sie liest, schreibt nur in die eigenen Ordner von Prism und braucht kein root.</translation>
    </message>
    <message>
        <source>Consume the bundle all the same? What is undecided comes back with the next one.</source>
        <translation>Das Tagespaket trotzdem abschließen? Was nicht entschieden ist, kommt mit dem nächsten wieder.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing to do is known, but not everything looked: see the cells above.</source>
        <translation>Es ist nichts zu tun bekannt, aber nicht alles hat nachgesehen: siehe die Zellen oben.</translation>
    </message>
</context>
<context>
    <name>prism::TrayIcon</name>
    <message>
        <source>Audit this machine now</source>
        <translation>Diese Maschine jetzt prüfen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Quit Prism</source>
        <translation>Prism beenden</translation>
    </message>
    <message>
        <source>Quiet for</source>
        <translation>Ruhe für</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 Stunden</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Since you last looked: %1</source>
        <translation>Seit dem letzten Blick: %1</translation>
    </message>
    <message>
        <source>An audit is running</source>
        <translation>Eine Prüfung läuft</translation>
    </message>
    <message>
        <source>Next run: %1</source>
        <translation>Nächster Lauf: %1</translation>
    </message>
    <message>
        <source>No daily run is planned...</source>
        <translation>Kein täglicher Lauf geplant...</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>Ruhe bis %1</translation>
    </message>
    <message>
        <source>Tell everything again</source>
        <translation>Wieder alles melden</translation>
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
    <message numerus="yes">
        <source>in the last week, half of the resolved findings were open for at most %n day(s).</source>
        <translation>
            <numerusform>in der letzten Woche war die Hälfte der behobenen Befunde höchstens %n Tag offen.</numerusform>
            <numerusform>in der letzten Woche war die Hälfte der behobenen Befunde höchstens %n Tage offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>the history knows no resolved finding yet.</source>
        <translation>Die Historie kennt noch keinen behobenen Befund.</translation>
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
    <name>prism::UnsavedQuestion</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The new target is not saved.</source>
        <translation>Das neue Ziel ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>What you changed of %1 is not saved.</source>
        <translation>Ihre Änderungen an %1 sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>prism::VerbPane</name>
    <message numerus="yes">
        <source>Install on %n target(s)</source>
        <translation>
            <numerusform>Auf %n Ziel installieren</numerusform>
            <numerusform>Auf %n Zielen installieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n target(s)</source>
        <translation>
            <numerusform>%n Ziel upgraden</numerusform>
            <numerusform>%n Ziele upgraden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Build on %n target(s)</source>
        <translation>
            <numerusform>Auf %n Ziel bauen</numerusform>
            <numerusform>Auf %n Zielen bauen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verify %n target(s)</source>
        <translation>
            <numerusform>%n Ziel prüfen</numerusform>
            <numerusform>%n Ziele prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clone the database of %n target(s)</source>
        <translation>
            <numerusform>Datenbank von %n Ziel klonen</numerusform>
            <numerusform>Datenbanken von %n Zielen klonen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what will be done</source>
        <translation>%1: was getan wird</translation>
    </message>
    <message>
        <source>%1: nothing would change</source>
        <translation>%1: nichts würde sich ändern</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Geschriebene Dateien</translation>
    </message>
    <message>
        <source>Files removed</source>
        <translation>Entfernte Dateien</translation>
    </message>
    <message>
        <source>Services touched</source>
        <translation>Betroffene Dienste</translation>
    </message>
    <message>
        <source>Bytes: %1</source>
        <translation>Bytes: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Stages of each target</source>
        <translation>Schritte je Ziel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancelling. What was begun is put right first.</source>
        <translation>Wird abgebrochen. Begonnenes wird erst in Ordnung gebracht.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Making the plans. Nothing is changed before Apply.</source>
        <translation>Pläne werden erstellt. Vor dem Anwenden ändert sich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n</source>
        <translation>
            <numerusform>Auf %n anwenden</numerusform>
            <numerusform>Auf %n anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message numerus="yes">
        <source>All %n done.</source>
        <translation>
            <numerusform>%n fertig.</numerusform>
            <numerusform>Alle %n fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done; the rest can be tried again.</source>
        <translation>%1 von %2 fertig; der Rest lässt sich wiederholen.</translation>
    </message>
    <message>
        <source>Read the plan; Apply does this and nothing else, within an hour.</source>
        <translation>Lesen Sie den Plan; Anwenden tut dies und nichts sonst, binnen einer Stunde.</translation>
    </message>
    <message>
        <source>There is nothing to apply.</source>
        <translation>Es gibt nichts anzuwenden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Plans again what failed, was cancelled or was not started</source>
        <translation>Plant neu, was scheiterte, abgebrochen oder nicht begonnen wurde</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n</source>
        <translation>
            <numerusform>%n wiederholen</numerusform>
            <numerusform>%n wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Install on this machine</source>
        <translation>Auf dieser Maschine installieren</translation>
    </message>
    <message>
        <source>Back up this machine&apos;s state</source>
        <translation>Zustand dieser Maschine sichern</translation>
    </message>
    <message>
        <source>Back up this machine&apos;s state and prove it</source>
        <translation>Zustand dieser Maschine sichern und belegen</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Freigegeben: %1</translation>
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
<context>
    <name>prism::WatchStrip</name>
    <message>
        <source>No audit of this machine came since %1.</source>
        <translation>Seit %1 kam keine Prüfung dieser Maschine.</translation>
    </message>
    <message>
        <source>No audit of any host came since %1.</source>
        <translation>Seit %1 kam von keinem Host eine Prüfung.</translation>
    </message>
    <message>
        <source>%1 is silent since %2.</source>
        <translation>%1 schweigt seit %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is silent in part since %2: %n producer(s).</source>
        <translation>
            <numerusform>%1 schweigt seit %2 zum Teil: %n Erzeuger.</numerusform>
            <numerusform>%1 schweigt seit %2 zum Teil: %n Erzeuger.</numerusform>
        </translation>
    </message>
    <message>
        <source>All hosts are in maintenance until %1.</source>
        <translation>Alle Hosts sind bis %1 in Wartung.</translation>
    </message>
    <message>
        <source>%1 is in maintenance until %2.</source>
        <translation>%1 ist bis %2 in Wartung.</translation>
    </message>
    <message numerus="yes">
        <source>%n more host(s) are silent.</source>
        <translation>
            <numerusform>%n weiterer Host schweigt.</numerusform>
            <numerusform>%n weitere Hosts schweigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet until %1: only a P0 is told.</source>
        <translation>Ruhe bis %1: Nur ein P0 wird gemeldet.</translation>
    </message>
    <message>
        <source>Somebody is silent</source>
        <translation>Jemand schweigt</translation>
    </message>
    <message>
        <source>Let alone on purpose</source>
        <translation>Absichtlich in Ruhe gelassen</translation>
    </message>
    <message>
        <source>The audit that was due at %1 is late.</source>
        <translation>Die Prüfung, die um %1 fällig war, ist verspätet.</translation>
    </message>
    <message>
        <source>%1 is late: its run of %2 has not come yet.</source>
        <translation>%1 ist verspätet: der Lauf von %2 ist noch nicht gekommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more host(s) are late.</source>
        <translation>
            <numerusform>%n weiterer Host ist verspätet.</numerusform>
            <numerusform>%n weitere Hosts sind verspätet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody is late</source>
        <translation>Jemand ist verspätet</translation>
    </message>
</context>
<context>
    <name>prism::WorkQuestion</name>
    <message>
        <source>Work on targets is under way</source>
        <translation>An Zielen wird gearbeitet</translation>
    </message>
    <message>
        <source>Cancel it and close Prism?</source>
        <translation>Abbrechen und Prism schließen?</translation>
    </message>
    <message>
        <source>What was begun is put right first: a target runs the old or the new version, never half.</source>
        <translation>Begonnenes wird erst in Ordnung gebracht: Ein Ziel läuft mit der alten oder der neuen Version, nie halb.</translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
</context>
</TS>
