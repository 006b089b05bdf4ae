<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AccessEditor</name>
    <message>
        <source>The message with this document was deleted from Mattermost.</source>
        <translation>Die Nachricht mit diesem Dokument wurde aus Mattermost gelöscht.</translation>
    </message>
    <message>
        <source>Only the person who posted this document can change its access rights.</source>
        <translation>Nur die Person, die dieses Dokument gepostet hat, kann seine Zugriffsrechte ändern.</translation>
    </message>
    <message>
        <source>Mattermost didn&apos;t keep the access rights as they were sent. Open them again to see what is there now.</source>
        <translation>Mattermost hat die Zugriffsrechte nicht so behalten, wie sie gesendet wurden. Öffnen Sie sie erneut, um zu sehen, was jetzt gilt.</translation>
    </message>
    <message>
        <source>This channel is archived, so access rights can&apos;t be changed in it. Ask an administrator to bring the channel back.</source>
        <translation>Dieser Kanal ist archiviert, deshalb lassen sich darin keine Zugriffsrechte ändern. Bitten Sie einen Administrator, den Kanal wiederherzustellen.</translation>
    </message>
    <message>
        <source>Your Mattermost server doesn&apos;t let people change messages of this age, and access rights stand on the message. Post the document again to give other rights.</source>
        <translation>Auf Ihrem Mattermost-Server lassen sich Nachrichten dieses Alters nicht mehr ändern, und die Zugriffsrechte stehen an der Nachricht. Posten Sie das Dokument neu, um andere Rechte zu vergeben.</translation>
    </message>
    <message>
        <source>Mattermost doesn&apos;t let you change this message, and access rights stand on it. Ask an administrator for the right to edit your messages.</source>
        <translation>Mattermost lässt Sie diese Nachricht nicht ändern, und die Zugriffsrechte stehen an ihr. Bitten Sie einen Administrator um das Recht, Ihre Nachrichten zu bearbeiten.</translation>
    </message>
    <message>
        <source>You are no longer in the channel of this document.</source>
        <translation>Sie sind nicht mehr im Kanal dieses Dokuments.</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n people too many for your Mattermost server. Give everyone in the channel the level that most people need, and keep in the list only those who get another one.</source>
        <translation>
            <numerusform>Die Liste hat %n Person zu viel für Ihren Mattermost-Server. Geben Sie allen im Kanal die Stufe, die die meisten brauchen, und behalten Sie in der Liste nur, wer eine andere bekommt.</numerusform>
            <numerusform>Die Liste hat %n Personen zu viel für Ihren Mattermost-Server. Geben Sie allen im Kanal die Stufe, die die meisten brauchen, und behalten Sie in der Liste nur, wer eine andere bekommt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountStore</name>
    <message>
        <source>The list of your accounts can&apos;t be read. Check the file %1; without it you have to sign in again.</source>
        <translation>Die Liste Ihrer Konten kann nicht gelesen werden. Prüfen Sie die Datei %1; ohne sie müssen Sie sich neu anmelden.</translation>
    </message>
    <message>
        <source>The list of your accounts was written by a newer Attache. Update Attache, or move the file %1 away and sign in again.</source>
        <translation>Die Liste Ihrer Konten stammt von einem neueren Attache. Aktualisieren Sie Attache, oder verschieben Sie die Datei %1 und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Your accounts can&apos;t be stored in %1: %2</source>
        <translation>Ihre Konten können nicht in %1 gespeichert werden: %2</translation>
    </message>
</context>
<context>
    <name>Callback</name>
    <message>
        <source>The Document Server sent a message that isn&apos;t a callback.</source>
        <translation>Der Dokumentenserver hat eine Nachricht gesendet, die kein Callback ist.</translation>
    </message>
    <message>
        <source>The token in the request&apos;s header was made for something else.</source>
        <translation>Das Token im Header der Anfrage wurde für etwas anderes ausgestellt.</translation>
    </message>
    <message>
        <source>The Document Server sent a callback with an unknown status.</source>
        <translation>Der Dokumentenserver hat einen Callback mit unbekanntem Status gesendet.</translation>
    </message>
    <message>
        <source>The Document Server announced an edited file without a usable address.</source>
        <translation>Der Dokumentenserver hat eine bearbeitete Datei ohne brauchbare Adresse angekündigt.</translation>
    </message>
    <message>
        <source>The callback&apos;s token speaks of another document.</source>
        <translation>Das Token des Callbacks gehört zu einem anderen Dokument.</translation>
    </message>
    <message>
        <source>The download&apos;s token was made for another address.</source>
        <translation>Das Token des Downloads wurde für eine andere Adresse ausgestellt.</translation>
    </message>
</context>
<context>
    <name>ChannelTree</name>
    <message>
        <source>%1 (you)</source>
        <comment>the direct message with oneself</comment>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>name of a person the server doesn&apos;t know</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Direktnachrichten</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Opens the office documents attached in Mattermost in ONLYOFFICE.</source>
        <translation>Öffnet die in Mattermost angehängten Office-Dokumente in ONLYOFFICE.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Keep all state under this folder.</source>
        <translation>Alle Daten unter diesem Ordner ablegen.</translation>
    </message>
    <message>
        <source>Start with a sandbox server and made-up people and documents.</source>
        <translation>Mit einem Testserver und erfundenen Personen und Dokumenten starten.</translation>
    </message>
    <message>
        <source>How much to log: %1.</source>
        <translation>Umfang des Protokolls: %1.</translation>
    </message>
    <message>
        <source>Unknown log level &quot;%1&quot;. Use one of: %2.</source>
        <translation>Unbekannte Protokollstufe „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>An attache:// link to a document.</source>
        <translation>Ein attache://-Link auf ein Dokument.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;.</source>
        <translation>Unbekanntes Argument „%1“.</translation>
    </message>
</context>
<context>
    <name>CredentialStore</name>
    <message>
        <source>This system has no keychain that Attache could use. Install and start one (GNOME Keyring, KWallet or KeePassXC), or sign in for this session only.</source>
        <translation>Dieses System hat keinen Schlüsselbund, den Attache nutzen kann. Installieren und starten Sie einen (GNOME Keyring, KWallet oder KeePassXC), oder melden Sie sich nur für diese Sitzung an.</translation>
    </message>
    <message>
        <source>The keychain stays locked. Unlock it and try again, or sign in for this session only.</source>
        <translation>Der Schlüsselbund bleibt gesperrt. Entsperren Sie ihn und versuchen Sie es erneut, oder melden Sie sich nur für diese Sitzung an.</translation>
    </message>
    <message>
        <source>The keychain holds no such entry.</source>
        <translation>Der Schlüsselbund enthält keinen solchen Eintrag.</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>The folder %1 isn&apos;t there any more. Choose another folder.</source>
        <translation>Den Ordner %1 gibt es nicht mehr. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space or choose another disk, then try again.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz oder wählen Sie einen anderen Datenträger, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>You may not write to the folder %1. Choose another folder.</source>
        <translation>In den Ordner %1 dürfen Sie nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>It can&apos;t be written to %1 (%2). Choose another folder.</source>
        <translation>In %1 kann nicht geschrieben werden (%2). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The name is too long for this disk, or isn&apos;t possible there. Choose a shorter one.</source>
        <translation>Der Name ist für diesen Datenträger zu lang oder dort nicht möglich. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>“%1” is there already, and isn&apos;t a file. Choose another name.</source>
        <translation>„%1“ gibt es schon, und es ist keine Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>DocumentCache</name>
    <message>
        <source>The folder “%1” can&apos;t be made. Check its permissions and the disk&apos;s space.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden. Prüfen Sie die Berechtigungen und den freien Speicherplatz.</translation>
    </message>
</context>
<context>
    <name>DocumentOpener</name>
    <message>
        <source>This document was deleted from Mattermost.</source>
        <translation>Dieses Dokument wurde in Mattermost gelöscht.</translation>
    </message>
    <message>
        <source>No Document Server is set up. Enter its address and secret in the preferences.</source>
        <translation>Es ist kein Dokumentenserver eingerichtet. Geben Sie Adresse und geheimen Schlüssel in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The address under which the Document Server reaches this computer isn&apos;t set. Enter it in the preferences.</source>
        <translation>Die Adresse, unter der der Dokumentenserver diesen Computer erreicht, fehlt. Geben Sie sie in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). ONLYOFFICE can&apos;t open it.</source>
        <translation>„%1“ ist leer (0 Byte). ONLYOFFICE kann die Datei nicht öffnen.</translation>
    </message>
    <message>
        <source>“%1” has %2. A Document Server opens files of up to %3. Download it instead.</source>
        <translation>„%1“ hat %2. Ein Dokumentenserver öffnet Dateien bis %3. Laden Sie die Datei stattdessen herunter.</translation>
    </message>
    <message>
        <source>ONLYOFFICE doesn&apos;t open files of the type “%1”.</source>
        <translation>ONLYOFFICE öffnet keine Dateien vom Typ „%1“.</translation>
    </message>
    <message>
        <source>This document is larger than Mattermost takes (%1). Changes can&apos;t be saved unless it gets smaller.</source>
        <translation>Dieses Dokument ist größer, als Mattermost annimmt (%1). Änderungen lassen sich erst speichern, wenn es kleiner wird.</translation>
    </message>
    <message>
        <source>This document has %1 of content. A Document Server opens up to %2 of this kind, unless its administrator allows more. If it doesn&apos;t open, download it instead.</source>
        <translation>Dieses Dokument hat %1 Inhalt. Ein Document Server öffnet bei dieser Art bis zu %2, sofern seine Administration nicht mehr erlaubt. Wenn es sich nicht öffnen lässt, laden Sie es stattdessen herunter.</translation>
    </message>
</context>
<context>
    <name>DocumentServerClient</name>
    <message>
        <source>No Document Server is set up. Enter its address in the preferences.</source>
        <translation>Es ist kein Dokumentenserver eingerichtet. Geben Sie seine Adresse in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The server answered, but not as an ONLYOFFICE Document Server does. Check the address.</source>
        <translation>Der Server hat geantwortet, aber nicht wie ein ONLYOFFICE-Dokumentenserver. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The Document Server refuses our token. Compare the secret in the preferences with the Document Server&apos;s.</source>
        <translation>Der Dokumentenserver lehnt unser Token ab. Vergleichen Sie den geheimen Schlüssel in den Einstellungen mit dem des Dokumentenservers.</translation>
    </message>
    <message>
        <source>The Document Server says that our token has expired. Compare the clocks of the two computers.</source>
        <translation>Für den Dokumentenserver ist unser Token abgelaufen. Vergleichen Sie die Uhren der beiden Computer.</translation>
    </message>
    <message>
        <source>The Document Server doesn&apos;t know this document.</source>
        <translation>Der Dokumentenserver kennt dieses Dokument nicht.</translation>
    </message>
    <message>
        <source>The Document Server has an internal fault. Its administrator can find the cause in its log.</source>
        <translation>Der Dokumentenserver hat einen internen Fehler. Der Administrator findet die Ursache in dessen Protokoll.</translation>
    </message>
    <message>
        <source>The Document Server can&apos;t use the address to which it should report.</source>
        <translation>Der Dokumentenserver kann die Adresse, an die er melden soll, nicht verwenden.</translation>
    </message>
    <message>
        <source>The Document Server didn&apos;t understand a command.</source>
        <translation>Der Dokumentenserver hat einen Befehl nicht verstanden.</translation>
    </message>
    <message>
        <source>No secret is set for the Document Server. Enter it in the preferences.</source>
        <translation>Für den Dokumentenserver fehlt der geheime Schlüssel. Geben Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The Document Server couldn&apos;t fetch the file.</source>
        <translation>Der Dokumentenserver konnte die Datei nicht abrufen.</translation>
    </message>
    <message>
        <source>The Document Server refuses our token.</source>
        <translation>Der Dokumentenserver lehnt unser Token ab.</translation>
    </message>
    <message>
        <source>The file is too large for the Document Server.</source>
        <translation>Die Datei ist zu groß für den Dokumentenserver.</translation>
    </message>
    <message>
        <source>The Document Server couldn&apos;t convert the file.</source>
        <translation>Der Dokumentenserver konnte die Datei nicht umwandeln.</translation>
    </message>
    <message>
        <source>The Document Server named an unusable address for the edited file.</source>
        <translation>Der Dokumentenserver hat für die bearbeitete Datei eine unbrauchbare Adresse genannt.</translation>
    </message>
    <message>
        <source>This file is protected by a password.</source>
        <translation>Diese Datei ist durch ein Kennwort geschützt.</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>The edited file is larger than the limit of %1.</source>
        <translation>Die bearbeitete Datei überschreitet die Grenze von %1.</translation>
    </message>
    <message>
        <source>The Document Server sent us to another server (%1) for the edited file. That isn&apos;t followed.</source>
        <translation>Der Dokumentenserver verweist für die bearbeitete Datei auf einen anderen Server (%1). Dem folgt Attache nicht.</translation>
    </message>
    <message>
        <source>The edited file came compressed, which wasn&apos;t asked for.</source>
        <translation>Die bearbeitete Datei kam unverlangt komprimiert an.</translation>
    </message>
    <message>
        <source>Instead of the edited file, a web page came.</source>
        <translation>Statt der bearbeiteten Datei kam eine Webseite an.</translation>
    </message>
    <message>
        <source>The edited file came incomplete.</source>
        <translation>Die bearbeitete Datei kam unvollständig an.</translation>
    </message>
    <message>
        <source>What came as the edited file is empty or damaged: it isn&apos;t of the type “%1”.</source>
        <translation>Was als bearbeitete Datei ankam, ist leer oder beschädigt: Es ist nicht vom Typ „%1“.</translation>
    </message>
</context>
<context>
    <name>EditorConfig</name>
    <message>
        <source>No Document Server is set up. Enter its address in the preferences.</source>
        <translation>Es ist kein Dokumentenserver eingerichtet. Geben Sie seine Adresse in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>No secret is set for the Document Server. Enter it in the preferences.</source>
        <translation>Für den Dokumentenserver fehlt der geheime Schlüssel. Geben Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>ONLYOFFICE doesn&apos;t open files of the type “%1”.</source>
        <translation>ONLYOFFICE öffnet keine Dateien vom Typ „%1“.</translation>
    </message>
    <message>
        <source>The address under which the Document Server reaches this computer is wrong. Correct it in the preferences.</source>
        <translation>Die Adresse, unter der der Dokumentenserver diesen Computer erreicht, ist falsch. Berichtigen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>The address to which the Document Server reports is wrong. Correct it in the preferences.</source>
        <translation>Die Adresse, an die der Dokumentenserver meldet, ist falsch. Berichtigen Sie sie in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>EditorErrors</name>
    <message>
        <source>The Document Server took too long to convert the document. Try again; if it stays so, the document may be too large for it.</source>
        <translation>Der Dokumentenserver hat zu lange gebraucht, um das Dokument umzuwandeln. Versuchen Sie es erneut; bleibt es dabei, ist das Dokument vielleicht zu groß.</translation>
    </message>
    <message>
        <source>The Document Server could not read the document. The file may be damaged, or its name doesn&apos;t match its content. Download it and open it with another program.</source>
        <translation>Der Dokumentenserver konnte das Dokument nicht lesen. Die Datei ist vielleicht beschädigt, oder ihr Name passt nicht zum Inhalt. Laden Sie sie herunter und öffnen Sie sie mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>The Document Server could not fetch the document from this computer. Run the connection check in the preferences: the address under which the Document Server reaches Attache may be wrong, or a firewall stands between.</source>
        <translation>Der Dokumentenserver konnte das Dokument nicht von diesem Computer abrufen. Prüfen Sie die Verbindung in den Einstellungen: Die Adresse, unter der der Dokumentenserver Attache erreicht, ist vielleicht falsch, oder eine Firewall steht dazwischen.</translation>
    </message>
    <message>
        <source>The Document Server has trouble with its database. Try again later, or tell its administrator.</source>
        <translation>Der Dokumentenserver hat Probleme mit seiner Datenbank. Versuchen Sie es später erneut, oder verständigen Sie den Administrator.</translation>
    </message>
    <message>
        <source>The Document Server doesn&apos;t know this document&apos;s key. Open the document again.</source>
        <translation>Der Dokumentenserver kennt den Schlüssel dieses Dokuments nicht. Öffnen Sie das Dokument erneut.</translation>
    </message>
    <message>
        <source>The connection to the Document Server is lost. You can read and copy the document; open it again to edit it.</source>
        <translation>Die Verbindung zum Dokumentenserver ist abgebrochen. Sie können das Dokument lesen und kopieren; zum Bearbeiten öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>The document is protected by a password and can&apos;t be opened.</source>
        <translation>Das Dokument ist mit einem Passwort geschützt und kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The Document Server refused Attache&apos;s signature. The secret in Attache&apos;s preferences must be the one of the Document Server: ask its administrator.</source>
        <translation>Der Dokumentenserver hat die Signatur von Attache abgelehnt. Der geheime Schlüssel in den Einstellungen muss der des Dokumentenservers sein: Fragen Sie dessen Administrator.</translation>
    </message>
    <message>
        <source>The Document Server says that Attache&apos;s signature is out of date. Try again; if it stays so, this computer&apos;s clock and the server&apos;s differ.</source>
        <translation>Für den Dokumentenserver ist die Signatur von Attache abgelaufen. Versuchen Sie es erneut; bleibt es dabei, gehen die Uhren dieses Computers und des Servers verschieden.</translation>
    </message>
    <message>
        <source>The Document Server&apos;s licence allows no more people at the same time. Try again when somebody has left.</source>
        <translation>Die Lizenz des Dokumentenservers lässt nicht mehr Personen gleichzeitig zu. Versuchen Sie es erneut, wenn jemand gegangen ist.</translation>
    </message>
    <message>
        <source>You lack the right to do this in this document.</source>
        <translation>Ihnen fehlt das Recht, dies in diesem Dokument zu tun.</translation>
    </message>
    <message>
        <source>A part of the editor didn&apos;t come from the Document Server. Check the network and open the document again.</source>
        <translation>Ein Teil des Editors kam nicht vom Dokumentenserver an. Prüfen Sie das Netzwerk und öffnen Sie das Dokument erneut.</translation>
    </message>
    <message>
        <source>The editor got into trouble with the last change. What came before is kept; open the document again.</source>
        <translation>Der Editor ist mit der letzten Änderung nicht zurechtgekommen. Alles davor ist erhalten; öffnen Sie das Dokument erneut.</translation>
    </message>
    <message>
        <source>The editor could not load its fonts from the Document Server. Try again; if it stays so, tell its administrator.</source>
        <translation>Der Editor konnte seine Schriften nicht vom Dokumentenserver laden. Versuchen Sie es erneut; bleibt es dabei, verständigen Sie den Administrator.</translation>
    </message>
    <message>
        <source>The Document Server could not convert the document for saving. Your text is still in the editor: try again, or choose another format.</source>
        <translation>Der Dokumentenserver konnte das Dokument nicht zum Speichern umwandeln. Ihr Text ist noch im Editor: Versuchen Sie es erneut, oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>The document is larger than the Document Server allows. Its administrator can raise the limit; download the document to open it with another program.</source>
        <translation>Das Dokument ist größer, als der Dokumentenserver erlaubt. Der Administrator kann die Grenze anheben; laden Sie das Dokument herunter, um es mit einem anderen Programm zu öffnen.</translation>
    </message>
    <message>
        <source>The document&apos;s content doesn&apos;t match its name: it is a file of another type. Download it and open it with another program.</source>
        <translation>Der Inhalt des Dokuments passt nicht zu seinem Namen: Es ist eine Datei anderen Typs. Laden Sie sie herunter und öffnen Sie sie mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>You were taken out of the editing of this document: the rights have changed, or somebody restored another version. Open it again.</source>
        <translation>Sie wurden vom Bearbeiten dieses Dokuments ausgeschlossen: Die Rechte haben sich geändert, oder jemand hat eine andere Version wiederhergestellt. Öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>The Document Server can&apos;t hand saved versions to Attache. Your text is kept on the Document Server; run the connection check in the preferences.</source>
        <translation>Der Dokumentenserver kann gespeicherte Versionen nicht an Attache übergeben. Ihr Text bleibt auf dem Dokumentenserver erhalten; prüfen Sie die Verbindung in den Einstellungen.</translation>
    </message>
    <message>
        <source>The connection came back, but the document has a newer version by now. Copy what is missing there, and open the document again.</source>
        <translation>Die Verbindung ist wieder da, aber inzwischen gibt es eine neuere Version des Dokuments. Kopieren Sie, was dort fehlt, und öffnen Sie das Dokument erneut.</translation>
    </message>
    <message>
        <source>An earlier version of this document could not be saved; the editor has opened it from the Document Server&apos;s store. It is saved when you close it.</source>
        <translation>Eine frühere Version dieses Dokuments konnte nicht gespeichert werden; der Editor hat sie aus dem Speicher des Dokumentenservers geöffnet. Sie wird gespeichert, wenn Sie das Dokument schließen.</translation>
    </message>
    <message>
        <source>The Document Server has ended this editing session. What it had received is kept; open the document again to go on.</source>
        <translation>Der Dokumentenserver hat diese Bearbeitung beendet. Was er empfangen hatte, ist erhalten; öffnen Sie das Dokument erneut, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>The editor reports problem %1.</source>
        <translation>Der Editor meldet Problem %1.</translation>
    </message>
    <message>
        <source>The editor reports: %1</source>
        <translation>Der Editor meldet: %1</translation>
    </message>
    <message>
        <source>The Document Server %1 doesn&apos;t answer. Check that it runs and that this computer can reach it.</source>
        <translation>Der Dokumentenserver %1 antwortet nicht. Prüfen Sie, ob er läuft und von diesem Computer aus erreichbar ist.</translation>
    </message>
    <message>
        <source>%1 answers, but doesn&apos;t hand out the ONLYOFFICE editor. Check the Document Server&apos;s address in the preferences; the server may also still be starting.</source>
        <translation>%1 antwortet, liefert aber den ONLYOFFICE-Editor nicht aus. Prüfen Sie die Adresse des Dokumentenservers in den Einstellungen; vielleicht startet der Server auch noch.</translation>
    </message>
    <message>
        <source>%1 answers with something that isn&apos;t the ONLYOFFICE editor. Check the Document Server&apos;s address in the preferences; a sign-in page or a proxy may stand in front of it.</source>
        <translation>%1 antwortet mit etwas anderem als dem ONLYOFFICE-Editor. Prüfen Sie die Adresse des Dokumentenservers in den Einstellungen; vielleicht ist eine Anmeldeseite oder ein Proxy vorgeschaltet.</translation>
    </message>
    <message>
        <source>The editor of %1 refuses this document. The Document Server may be older than this type of file: ask its administrator for an update, or download the document.</source>
        <translation>Der Editor von %1 lehnt dieses Dokument ab. Vielleicht ist der Dokumentenserver älter als dieser Dateityp: Bitten Sie den Administrator um eine Aktualisierung, oder laden Sie das Dokument herunter.</translation>
    </message>
    <message>
        <source>The certificate of the Document Server %1 can&apos;t be trusted: %2 Ask its administrator for a valid certificate, or add the certificate&apos;s issuer to this system.</source>
        <translation>Dem Zertifikat des Dokumentenservers %1 kann nicht vertraut werden: %2 Bitten Sie den Administrator um ein gültiges Zertifikat, oder fügen Sie den Aussteller diesem System hinzu.</translation>
    </message>
    <message>
        <source>The editor of %1 didn&apos;t start in time. The Document Server may be busy or still starting: try again in a moment.</source>
        <translation>Der Editor von %1 ist nicht rechtzeitig gestartet. Vielleicht ist der Dokumentenserver ausgelastet oder startet noch: Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The editor&apos;s process has ended unexpectedly. Everything that the Document Server had received is kept; reload to go on.</source>
        <translation>Der Prozess des Editors wurde unerwartet beendet. Alles, was der Dokumentenserver empfangen hatte, ist erhalten; laden Sie neu, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>The Document Server&apos;s address isn&apos;t usable. Correct it in the preferences: it starts with https:// or http://.</source>
        <translation>Die Adresse des Dokumentenservers ist unbrauchbar. Berichtigen Sie sie in den Einstellungen: Sie beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>This document was saved a moment ago, and its new version isn&apos;t in Mattermost yet. Try again in a moment.</source>
        <translation>Dieses Dokument wurde gerade eben gespeichert, und die neue Version ist noch nicht in Mattermost. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>FileActionsMenu</name>
    <message>
        <source>Open file in ONLYOFFICE</source>
        <translation>Datei in ONLYOFFICE öffnen</translation>
    </message>
    <message>
        <source>Opens for editing</source>
        <translation>Öffnet zum Bearbeiten</translation>
    </message>
    <message>
        <source>Opens read-only</source>
        <translation>Öffnet nur zum Lesen</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Nothing can be done with this file</source>
        <translation>Mit dieser Datei ist nichts möglich</translation>
    </message>
    <message>
        <source>Change access rights</source>
        <translation>Zugriffsrechte ändern</translation>
    </message>
    <message>
        <source>Open to view</source>
        <translation>Zum Ansehen öffnen</translation>
    </message>
    <message>
        <source>Restore this version…</source>
        <translation>Diese Version wiederherstellen …</translation>
    </message>
</context>
<context>
    <name>FileSink</name>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>HttpListener</name>
    <message>
        <source>Port %1 is in use by another program. Choose another port for the listener, or 0 for any free one.</source>
        <translation>Port %1 wird von einem anderen Programm benutzt. Wählen Sie einen anderen Port für den Dienst, oder 0 für einen beliebigen freien.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t allow Attache to use port %1. Choose a port above 1023 for the listener.</source>
        <translation>Dieser Computer erlaubt Attache nicht, Port %1 zu benutzen. Wählen Sie für den Dienst einen Port über 1023.</translation>
    </message>
    <message>
        <source>The listener&apos;s address %1 doesn&apos;t belong to this computer. Choose one of its own addresses.</source>
        <translation>Die Adresse %1 des Dienstes gehört nicht zu diesem Computer. Wählen Sie eine seiner eigenen Adressen.</translation>
    </message>
    <message>
        <source>The listener can&apos;t use address %1, port %2: %3. Choose another address or port.</source>
        <translation>Der Dienst kann Adresse %1, Port %2 nicht benutzen: %3. Wählen Sie eine andere Adresse oder einen anderen Port.</translation>
    </message>
</context>
<context>
    <name>HumanText</name>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without a year, in QLocale&apos;s format letters</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date with a year, in QLocale&apos;s format letters</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>what a person may do with a document</comment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>what a person may do with a document</comment>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>what a person may do with a document</comment>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>Fill forms</source>
        <comment>what a person may do with a document</comment>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>View</source>
        <comment>what a person may do with a document</comment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>edit</source>
        <comment>behind a name: &quot;Bob: edit&quot;</comment>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>review</source>
        <comment>behind a name: &quot;Bob: review&quot;</comment>
        <translation>überprüfen</translation>
    </message>
    <message>
        <source>comment</source>
        <comment>behind a name: &quot;Bob: comment&quot;</comment>
        <translation>kommentieren</translation>
    </message>
    <message>
        <source>fill forms</source>
        <comment>behind a name: &quot;Bob: fill forms&quot;</comment>
        <translation>Formulare ausfüllen</translation>
    </message>
    <message>
        <source>view</source>
        <comment>behind a name: &quot;Bob: view&quot;</comment>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and what that person may do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people with access of their own</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jwt</name>
    <message>
        <source>The Document Server&apos;s token has expired. Compare the clocks of the two computers.</source>
        <translation>Das Token des Dokumentenservers ist abgelaufen. Vergleichen Sie die Uhren der beiden Computer.</translation>
    </message>
    <message>
        <source>The Document Server&apos;s token is not valid yet. Compare the clocks of the two computers.</source>
        <translation>Das Token des Dokumentenservers ist noch nicht gültig. Vergleichen Sie die Uhren der beiden Computer.</translation>
    </message>
    <message>
        <source>No secret is set for the Document Server. Enter it in the preferences.</source>
        <translation>Für den Dokumentenserver fehlt der geheime Schlüssel. Geben Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The request carries no token. Switch JWT on in the Document Server.</source>
        <translation>Die Anfrage enthält kein Token. Schalten Sie JWT im Dokumentenserver ein.</translation>
    </message>
    <message>
        <source>The token is too long.</source>
        <translation>Das Token ist zu lang.</translation>
    </message>
    <message>
        <source>The token is malformed.</source>
        <translation>Das Token ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The token isn&apos;t signed with HS256, the only way accepted.</source>
        <translation>Das Token ist nicht mit HS256 signiert; nur das wird angenommen.</translation>
    </message>
    <message>
        <source>The token&apos;s signature is wrong. Compare the secret with the Document Server&apos;s.</source>
        <translation>Die Signatur des Tokens ist falsch. Vergleichen Sie den geheimen Schlüssel mit dem des Dokumentenservers.</translation>
    </message>
</context>
<context>
    <name>LocalAddress</name>
    <message>
        <source>This computer has no route to %1. Check the network connection.</source>
        <translation>Von diesem Computer führt kein Weg zu %1. Prüfen Sie die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>The other host&apos;s address is missing or not an IP address.</source>
        <translation>Die Adresse des anderen Rechners fehlt oder ist keine IP-Adresse.</translation>
    </message>
</context>
<context>
    <name>MattermostError</name>
    <message>
        <source>Your Mattermost session has ended. Sign in again.</source>
        <translation>Ihre Mattermost-Sitzung ist beendet. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong. Check both and try again.</source>
        <translation>Der Benutzername oder das Passwort ist falsch. Prüfen Sie beides und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong. Check both and try again.</source>
        <translation>Die E-Mail-Adresse oder das Passwort ist falsch. Prüfen Sie beides und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows.</source>
        <translation>Geben Sie den Code ein, den Ihr Authentifikator anzeigt.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Type the one that your authenticator shows now.</source>
        <translation>Dieser Code ist falsch oder zu alt. Geben Sie den ein, den Ihr Authentifikator jetzt anzeigt.</translation>
    </message>
    <message>
        <source>Mattermost locked this account after too many wrong tries. Reset your password in Mattermost, or ask its administrator.</source>
        <translation>Mattermost hat dieses Konto nach zu vielen Fehlversuchen gesperrt. Setzen Sie Ihr Passwort in Mattermost zurück, oder wenden Sie sich an den Administrator.</translation>
    </message>
    <message>
        <source>This account is deactivated. Ask the administrator of Mattermost.</source>
        <translation>Dieses Konto ist deaktiviert. Wenden Sie sich an den Mattermost-Administrator.</translation>
    </message>
    <message>
        <source>This account&apos;s e-mail address isn&apos;t confirmed yet. Follow the link in the message that Mattermost sent you, then sign in.</source>
        <translation>Die E-Mail-Adresse dieses Kontos ist noch nicht bestätigt. Folgen Sie dem Link in der Nachricht von Mattermost, und melden Sie sich dann an.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>This server demands two-step sign-in. Set it up in Mattermost first.</source>
        <translation>Dieser Server verlangt die Anmeldung in zwei Schritten. Richten Sie sie zuerst in Mattermost ein.</translation>
    </message>
    <message>
        <source>You lack the permission to do this in Mattermost.</source>
        <translation>Ihnen fehlt in Mattermost die Berechtigung dafür.</translation>
    </message>
    <message>
        <source>Public links are turned off on this Mattermost server.</source>
        <translation>Öffentliche Links sind auf diesem Mattermost-Server ausgeschaltet.</translation>
    </message>
    <message>
        <source>Attachments are turned off on this Mattermost server.</source>
        <translation>Anhänge sind auf diesem Mattermost-Server ausgeschaltet.</translation>
    </message>
    <message>
        <source>This file no longer exists in Mattermost.</source>
        <translation>Diese Datei gibt es in Mattermost nicht mehr.</translation>
    </message>
    <message>
        <source>This file is larger than the Mattermost server allows.</source>
        <translation>Diese Datei ist größer, als der Mattermost-Server erlaubt.</translation>
    </message>
    <message>
        <source>This message holds more data than the Mattermost server allows.</source>
        <translation>Diese Nachricht enthält mehr Daten, als der Mattermost-Server erlaubt.</translation>
    </message>
    <message>
        <source>The thread to reply to no longer exists in Mattermost.</source>
        <translation>Die Unterhaltung, in der geantwortet werden soll, gibt es in Mattermost nicht mehr.</translation>
    </message>
    <message>
        <source>Mattermost refused to sign you in. Check what you typed.</source>
        <translation>Mattermost hat die Anmeldung abgelehnt. Prüfen Sie Ihre Eingaben.</translation>
    </message>
    <message>
        <source>Mattermost no longer accepts this sign-in. Sign in again.</source>
        <translation>Mattermost nimmt diese Anmeldung nicht mehr an. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>You lack the right to do this in Mattermost.</source>
        <translation>Ihnen fehlt in Mattermost das Recht dazu.</translation>
    </message>
    <message>
        <source>This no longer exists in Mattermost.</source>
        <translation>Dies gibt es in Mattermost nicht mehr.</translation>
    </message>
    <message>
        <source>This is larger than the server allows.</source>
        <translation>Dies ist größer, als der Server erlaubt.</translation>
    </message>
    <message>
        <source>The administrator turned this off on the Mattermost server.</source>
        <translation>Der Administrator hat dies auf dem Mattermost-Server ausgeschaltet.</translation>
    </message>
    <message>
        <source>The Mattermost server has a problem. Try again in a while.</source>
        <translation>Der Mattermost-Server hat ein Problem. Versuchen Sie es in einer Weile erneut.</translation>
    </message>
    <message>
        <source>The Mattermost server refused the request.</source>
        <translation>Der Mattermost-Server hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The Mattermost server asks for a pause: there were too many requests. Try again shortly.</source>
        <translation>Der Mattermost-Server bittet um eine Pause: Es waren zu viele Anfragen. Versuchen Sie es in Kürze erneut.</translation>
    </message>
    <message>
        <source>This server sends its visitors on to %1. If you trust that address, use it instead.</source>
        <translation>Dieser Server leitet seine Besucher an %1 weiter. Wenn Sie dieser Adresse vertrauen, benutzen Sie diese.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Check this computer&apos;s date, or tell the server&apos;s administrator.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen. Prüfen Sie das Datum dieses Computers, oder verständigen Sie den Administrator des Servers.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another address. Check the address that you typed.</source>
        <translation>Das Zertifikat des Servers gehört zu einer anderen Adresse. Prüfen Sie die eingegebene Adresse.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know who issued the server&apos;s certificate. Add the issuer to the system&apos;s trusted certificates, or ask the server&apos;s administrator.</source>
        <translation>Dieser Computer kennt den Aussteller des Serverzertifikats nicht. Fügen Sie ihn den vertrauenswürdigen Zertifikaten des Systems hinzu, oder fragen Sie den Administrator des Servers.</translation>
    </message>
    <message>
        <source>No secure connection came about. Check the address, or ask the server&apos;s administrator.</source>
        <translation>Es kam keine sichere Verbindung zustande. Prüfen Sie die Adresse, oder fragen Sie den Administrator des Servers.</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the address and your network.</source>
        <translation>Es gibt keinen Server dieses Namens. Prüfen Sie die Adresse und Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>The server refuses the connection. Check the address, or wait until it is back.</source>
        <translation>Der Server lehnt die Verbindung ab. Prüfen Sie die Adresse, oder warten Sie, bis er wieder da ist.</translation>
    </message>
    <message>
        <source>The connection was cut before the server had answered. Try again.</source>
        <translation>Die Verbindung brach ab, bevor der Server geantwortet hatte. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy wants a sign-in. Check the system&apos;s proxy settings.</source>
        <translation>Der Proxy des Netzwerks verlangt eine Anmeldung. Prüfen Sie die Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy doesn&apos;t connect. Check the system&apos;s proxy settings.</source>
        <translation>Der Proxy des Netzwerks stellt keine Verbindung her. Prüfen Sie die Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check your network and the address.</source>
        <translation>Der Server ist nicht erreichbar. Prüfen Sie Ihr Netzwerk und die Adresse.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time. Try again.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What answers at this address is not a Mattermost server. Check the address; it may need a path, as in example.com/chat.</source>
        <translation>Unter dieser Adresse antwortet kein Mattermost-Server. Prüfen Sie die Adresse; vielleicht fehlt ein Pfad, wie in example.com/chat.</translation>
    </message>
    <message>
        <source>The Mattermost server gave an answer that Attache doesn&apos;t understand.</source>
        <translation>Der Mattermost-Server hat eine Antwort gegeben, die Attache nicht versteht.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is longer than Attache accepts.</source>
        <translation>Die Antwort des Servers ist länger, als Attache annimmt.</translation>
    </message>
    <message>
        <source>The server, or a proxy before it, sent the file in a packed form that Attache didn&apos;t ask for.</source>
        <translation>Der Server oder ein vorgeschalteter Proxy hat die Datei unverlangt komprimiert gesendet.</translation>
    </message>
    <message>
        <source>The server sent a file of another size than it had announced. Try again.</source>
        <translation>Der Server hat eine Datei anderer Größe gesendet, als er angekündigt hatte. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read or written on this computer: %1</source>
        <translation>Die Datei kann auf diesem Computer nicht gelesen oder geschrieben werden: %1</translation>
    </message>
    <message>
        <source>This isn&apos;t an id that Mattermost gave out.</source>
        <translation>Diese Kennung stammt nicht von Mattermost.</translation>
    </message>
    <message>
        <source>Mattermost posted the message without the file %1. Upload the file again.</source>
        <translation>Mattermost hat die Nachricht ohne die Datei %1 veröffentlicht. Laden Sie die Datei erneut hoch.</translation>
    </message>
    <message>
        <source>This file is empty, and Mattermost doesn&apos;t take empty files.</source>
        <translation>Diese Datei ist leer, und Mattermost nimmt keine leeren Dateien an.</translation>
    </message>
    <message>
        <source>This channel is archived, and takes nothing new.</source>
        <translation>Dieser Kanal ist archiviert und nimmt nichts Neues auf.</translation>
    </message>
    <message>
        <source>Mattermost no longer shows this conversation: it is older than the message history that the server&apos;s edition gives access to. An administrator can lift that limit.</source>
        <translation>Mattermost zeigt diese Unterhaltung nicht mehr: Sie ist älter als der Nachrichtenverlauf, auf den die Edition des Servers Zugriff gibt. Ein Administrator kann diese Begrenzung aufheben.</translation>
    </message>
</context>
<context>
    <name>NetworkErrors</name>
    <message>
        <source>The Document Server at %1 has a fault (HTTP %2). Its administrator can find the cause in its log.</source>
        <translation>Der Dokumentenserver unter %1 hat eine Störung (HTTP %2). Der Administrator findet die Ursache in dessen Protokoll.</translation>
    </message>
    <message>
        <source>The Document Server at %1 refuses access (HTTP %2).</source>
        <translation>Der Dokumentenserver unter %1 verweigert den Zugriff (HTTP %2).</translation>
    </message>
    <message>
        <source>What was asked for isn&apos;t on the Document Server at %1, or no longer (HTTP %2).</source>
        <translation>Das Angefragte gibt es auf dem Dokumentenserver unter %1 nicht oder nicht mehr (HTTP %2).</translation>
    </message>
    <message>
        <source>The Document Server at %1 gets too many requests (HTTP %2).</source>
        <translation>Der Dokumentenserver unter %1 bekommt zu viele Anfragen (HTTP %2).</translation>
    </message>
    <message>
        <source>The server at %1 gave an unexpected answer (HTTP %2). Check the Document Server&apos;s address.</source>
        <translation>Der Server unter %1 hat unerwartet geantwortet (HTTP %2). Prüfen Sie die Adresse des Dokumentenservers.</translation>
    </message>
    <message>
        <source>The certificate of the Document Server at %1 isn&apos;t trusted by this computer.</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Dokumentenservers unter %1 nicht.</translation>
    </message>
    <message>
        <source>The connection to the Document Server at %1 was cut.</source>
        <translation>Die Verbindung zum Dokumentenserver unter %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>The Document Server at %1 can&apos;t be reached. Check its address and that it is running.</source>
        <translation>Der Dokumentenserver unter %1 ist nicht erreichbar. Prüfen Sie seine Adresse und ob er läuft.</translation>
    </message>
    <message>
        <source>The Document Server at %1 didn&apos;t answer in time.</source>
        <translation>Der Dokumentenserver unter %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The Document Server at %1 sends its visitors on to %2. If you trust that address, use it instead.</source>
        <translation>Der Dokumentenserver unter %1 leitet seine Besucher an %2 weiter. Wenn Sie dieser Adresse vertrauen, benutzen Sie diese.</translation>
    </message>
</context>
<context>
    <name>PublicUrl</name>
    <message>
        <source>The name &quot;%1&quot; is not known. Check the Document Server&apos;s address.</source>
        <translation>Der Name „%1“ ist nicht bekannt. Prüfen Sie die Adresse des Dokumentenservers.</translation>
    </message>
</context>
<context>
    <name>RestoreVersion</name>
    <message>
        <source>You may no longer edit this document.</source>
        <translation>Sie dürfen dieses Dokument nicht mehr bearbeiten.</translation>
    </message>
    <message>
        <source>This version is the newest one already.</source>
        <translation>Diese Version ist schon die neueste.</translation>
    </message>
    <message>
        <source>This version was deleted from Mattermost.</source>
        <translation>Diese Version wurde aus Mattermost gelöscht.</translation>
    </message>
</context>
<context>
    <name>SaveSummary</name>
    <message numerus="yes">
        <source>retry in %n s</source>
        <translation>
            <numerusform>neuer Versuch in %n s</numerusform>
            <numerusform>neuer Versuch in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>retry in %n min</source>
        <translation>
            <numerusform>neuer Versuch in %n min</numerusform>
            <numerusform>neuer Versuch in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) need your attention</source>
        <translation>
            <numerusform>%n Version braucht Ihre Aufmerksamkeit</numerusform>
            <numerusform>%n Versionen brauchen Ihre Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) waiting for Mattermost</source>
        <translation>
            <numerusform>%n Version wartet auf Mattermost</numerusform>
            <numerusform>%n Versionen warten auf Mattermost</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n document(s)…</source>
        <translation>
            <numerusform>%n Dokument wird gespeichert…</numerusform>
            <numerusform>%n Dokumente werden gespeichert…</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gespeichert…</translation>
    </message>
    <message>
        <source>%1: waiting. %2</source>
        <translation>%1: wartet. %2</translation>
    </message>
    <message>
        <source>%1: waiting, %2. %3</source>
        <translation>%1: wartet, %2. %3</translation>
    </message>
    <message>
        <source>%1: fetching the new version from the Document Server</source>
        <translation>%1: neue Version wird vom Dokumentenserver geholt</translation>
    </message>
    <message>
        <source>%1: sending the new version to Mattermost</source>
        <translation>%1: neue Version wird an Mattermost gesendet</translation>
    </message>
    <message>
        <source>%1: posting the new version</source>
        <translation>%1: neue Version wird veröffentlicht</translation>
    </message>
    <message>
        <source>%1: saved</source>
        <translation>%1: gespeichert</translation>
    </message>
    <message>
        <source>%1: discarded</source>
        <translation>%1: verworfen</translation>
    </message>
</context>
<context>
    <name>Saves</name>
    <message>
        <source>“%1” can&apos;t be written: %2. Free some space or check the folder&apos;s permissions.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2. Geben Sie Speicherplatz frei oder prüfen Sie die Berechtigungen des Ordners.</translation>
    </message>
    <message>
        <source>The kept file “%1” can&apos;t be read: %2.</source>
        <translation>Die aufbewahrte Datei „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The record of saves can&apos;t be written: %1. Free some space or check the disk.</source>
        <translation>Das Speicherprotokoll kann nicht geschrieben werden: %1. Geben Sie Speicherplatz frei oder prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The record of saves isn&apos;t open.</source>
        <translation>Das Speicherprotokoll ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Another Attache is using “%1”. Close it first.</source>
        <translation>Ein anderes Attache benutzt „%1“. Schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Attache. Use that one, so that no waiting save is lost.</source>
        <translation>„%1“ stammt von einem neueren Attache. Benutzen Sie dieses, damit keine wartende Speicherung verloren geht.</translation>
    </message>
    <message>
        <source>The record of saves “%1” can&apos;t be opened: %2.</source>
        <translation>Das Speicherprotokoll „%1“ kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again to send this save.</source>
        <translation>Sie sind abgemeldet. Melden Sie sich neu an, um diese Version zu senden.</translation>
    </message>
    <message>
        <source>This save is finished already.</source>
        <translation>Diese Speicherung ist schon abgeschlossen.</translation>
    </message>
    <message>
        <source>This save is being sent right now. Try again in a moment.</source>
        <translation>Diese Version wird gerade gesendet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Attache is closing.</source>
        <translation>Attache wird beendet.</translation>
    </message>
    <message>
        <source>The kept file of this save is missing or damaged on this computer, so it wasn&apos;t sent.</source>
        <translation>Die aufbewahrte Datei dieser Version fehlt auf diesem Computer oder ist beschädigt; sie wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The file arrived incomplete at the Mattermost server. It will be sent again.</source>
        <translation>Die Datei kam unvollständig beim Mattermost-Server an. Sie wird erneut gesendet.</translation>
    </message>
    <message>
        <source>The version can&apos;t be described for Mattermost. Export the file instead.</source>
        <translation>Die Version lässt sich für Mattermost nicht beschreiben. Speichern Sie stattdessen eine Kopie der Datei.</translation>
    </message>
    <message>
        <source>The Mattermost server dropped the file from the reply. It will be sent again.</source>
        <translation>Der Mattermost-Server hat die Datei aus der Antwort entfernt. Sie wird erneut gesendet.</translation>
    </message>
    <message>
        <source>The record of saves isn&apos;t open, so nothing could be kept. Check the disk and start Attache again.</source>
        <translation>Das Speicherprotokoll ist nicht geöffnet, daher konnte nichts aufbewahrt werden. Prüfen Sie den Datenträger und starten Sie Attache neu.</translation>
    </message>
    <message>
        <source>The file of this save is no longer kept here.</source>
        <translation>Die Datei dieser Version wird hier nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be created. Saves have no place to be kept; check the disk and the folder&apos;s permissions.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden. Gespeichertes hat keinen Platz; prüfen Sie den Datenträger und die Berechtigungen des Ordners.</translation>
    </message>
    <message>
        <source>The Document Server&apos;s record of the changes is damaged.</source>
        <translation>Die Aufzeichnung der Änderungen vom Document Server ist beschädigt.</translation>
    </message>
    <message>
        <source>The record of the changes can&apos;t be kept. Check the disk and the folder&apos;s permissions.</source>
        <translation>Die Aufzeichnung der Änderungen kann nicht aufbewahrt werden. Prüfen Sie das Laufwerk und die Zugriffsrechte des Ordners.</translation>
    </message>
    <message>
        <source>The file “%1” is too large.</source>
        <translation>Die Datei „%1“ ist zu groß.</translation>
    </message>
    <message>
        <source>The Mattermost server no longer has the file. It will be sent again.</source>
        <translation>Der Mattermost-Server hat die Datei nicht mehr. Sie wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The file is empty; Mattermost takes no empty files.</source>
        <translation>Die Datei ist leer; Mattermost nimmt keine leeren Dateien an.</translation>
    </message>
</context>
<context>
    <name>SavesModel</name>
    <message>
        <source>Coming from the Document Server</source>
        <translation>Kommt vom Document Server</translation>
    </message>
    <message>
        <source>On its way to Mattermost</source>
        <translation>Unterwegs zu Mattermost</translation>
    </message>
    <message>
        <source>Sent; being posted in the thread</source>
        <translation>Gesendet; wird in der Unterhaltung veröffentlicht</translation>
    </message>
    <message>
        <source>Saved in Mattermost</source>
        <translation>In Mattermost gespeichert</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Nobody gets this version. Its file is still kept on this computer, so you can take it back.</source>
        <translation>Niemand bekommt diese Version. Ihre Datei liegt noch auf diesem Computer, Sie können sie also zurückholen.</translation>
    </message>
    <message>
        <source>The Document Server keeps it until it is safe on this computer.</source>
        <translation>Der Document Server behält sie, bis sie auf diesem Computer sicher ist.</translation>
    </message>
    <message>
        <source>Everyone in the channel can open this version.</source>
        <translation>Alle im Kanal können diese Version öffnen.</translation>
    </message>
    <message>
        <source>It is safe on this computer, also when Attache ends.</source>
        <translation>Sie ist auf diesem Computer sicher, auch wenn Attache beendet wird.</translation>
    </message>
    <message>
        <source>It is safe on this computer, and Attache tries again by itself.</source>
        <translation>Sie ist auf diesem Computer sicher, und Attache versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>It is safe on this computer, and goes on when you have signed in again.</source>
        <translation>Sie ist auf diesem Computer sicher und wird gesendet, sobald Sie sich wieder angemeldet haben.</translation>
    </message>
    <message>
        <source>It is safe on this computer. Once the cause is gone, try again; or save it to another channel or into a file.</source>
        <translation>Sie ist auf diesem Computer sicher. Versuchen Sie es erneut, sobald die Ursache behoben ist, oder speichern Sie sie in einem anderen Kanal oder in einer Datei.</translation>
    </message>
    <message>
        <source>The Document Server still has the last version</source>
        <translation>Der Document Server hat die letzte Version noch</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The editor is closed, and the Document Server is putting the last version together. Attache asks for it until it is here, also after a restart.</source>
        <translation>Der Editor ist geschlossen, und der Document Server stellt die letzte Version zusammen. Attache fragt danach, bis sie hier ist, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>when you sign in</source>
        <translation>wenn Sie sich anmelden</translation>
    </message>
    <message>
        <source>when you decide</source>
        <translation>wenn Sie entscheiden</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <translation>
            <numerusform>in %n s</numerusform>
            <numerusform>in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Type the address of your Mattermost server, for example chat.example.com.</source>
        <translation>Geben Sie die Adresse Ihres Mattermost-Servers ein, zum Beispiel chat.example.com.</translation>
    </message>
    <message>
        <source>This isn&apos;t a server address. Type it like chat.example.com, without blanks.</source>
        <translation>Das ist keine Serveradresse. Schreiben Sie sie wie chat.example.com, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>This isn&apos;t a server address. Type it like chat.example.com or chat.example.com:8065.</source>
        <translation>Das ist keine Serveradresse. Schreiben Sie sie wie chat.example.com oder chat.example.com:8065.</translation>
    </message>
    <message>
        <source>A server address begins with https://. Type it like https://chat.example.com.</source>
        <translation>Eine Serveradresse beginnt mit https://. Schreiben Sie sie wie https://chat.example.com.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address; you are asked for them afterwards.</source>
        <translation>Lassen Sie Benutzernamen und Passwort in der Adresse weg; beides wird anschließend abgefragt.</translation>
    </message>
    <message>
        <source>Attache connects to servers on the internet only over https, so that nobody can read along. Type https:// in front of the address.</source>
        <translation>Attache verbindet sich mit Servern im Internet nur über https, damit niemand mitlesen kann. Setzen Sie https:// vor die Adresse.</translation>
    </message>
</context>
<context>
    <name>SleepDelay</name>
    <message>
        <source>Changes to a document are being sent.</source>
        <translation>Änderungen an einem Dokument werden gesendet.</translation>
    </message>
</context>
<context>
    <name>Uploader</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The Mattermost server didn&apos;t attach the file to the message. Try again.</source>
        <translation>Der Mattermost-Server hat die Datei nicht an die Nachricht angehängt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file isn&apos;t there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This is a folder. Choose the files in it, or pack it into one file.</source>
        <translation>Das ist ein Ordner. Wählen Sie die Dateien darin, oder packen Sie ihn in eine Datei.</translation>
    </message>
    <message>
        <source>This is not a file that can be uploaded.</source>
        <translation>Das ist keine Datei, die sich hochladen lässt.</translation>
    </message>
    <message>
        <source>You may not read this file. Check its permissions, then try again.</source>
        <translation>Sie dürfen diese Datei nicht lesen. Prüfen Sie ihre Berechtigungen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This file is empty, and Mattermost doesn&apos;t take empty files.</source>
        <translation>Diese Datei ist leer, und Mattermost nimmt keine leeren Dateien an.</translation>
    </message>
    <message>
        <source>It has %1, and this Mattermost server takes at most %2. Make it smaller, or ask the server&apos;s administrator to allow more.</source>
        <translation>Sie hat %1, und dieser Mattermost-Server nimmt höchstens %2 an. Verkleinern Sie sie, oder bitten Sie den Administrator des Servers, mehr zu erlauben.</translation>
    </message>
</context>
<context>
    <name>VersionHistory</name>
    <message>
        <source>This version was deleted from Mattermost.</source>
        <translation>Diese Version wurde aus Mattermost gelöscht.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>This document was deleted from Mattermost.</source>
        <translation>Dieses Dokument wurde aus Mattermost gelöscht.</translation>
    </message>
    <message>
        <source>The editor named a file that isn&apos;t on your Document Server.</source>
        <translation>Der Editor hat eine Datei genannt, die nicht auf Ihrem Document Server liegt.</translation>
    </message>
    <message>
        <source>You may no longer edit this document.</source>
        <translation>Sie dürfen dieses Dokument nicht mehr bearbeiten.</translation>
    </message>
</context>
<context>
    <name>attache::documents::ConnectionCheck</name>
    <message>
        <source>You signed out meanwhile.</source>
        <translation>Sie haben sich inzwischen abgemeldet.</translation>
    </message>
    <message>
        <source>The Document Server answers</source>
        <translation>Der Dokumentenserver antwortet</translation>
    </message>
    <message>
        <source>It accepts Attache&apos;s signature</source>
        <translation>Er nimmt die Signatur von Attache an</translation>
    </message>
    <message>
        <source>It reaches this computer</source>
        <translation>Er erreicht diesen Computer</translation>
    </message>
    <message>
        <source>It gets files of Mattermost through this computer</source>
        <translation>Er erhält Mattermost-Dateien über diesen Computer</translation>
    </message>
    <message>
        <source>Its own requests are signed as agreed</source>
        <translation>Seine eigenen Anfragen sind wie vereinbart signiert</translation>
    </message>
    <message>
        <source>Open %1 in a browser: its welcome page should show. Check the address, the port and that the Document Server runs.</source>
        <translation>Öffnen Sie %1 in einem Browser: Die Begrüßungsseite sollte erscheinen. Prüfen Sie Adresse und Port und ob der Dokumentenserver läuft.</translation>
    </message>
    <message>
        <source>Copy the secret again: it is services.CoAuthoring.secret in the Document Server&apos;s local.json (JWT_SECRET of its container).</source>
        <translation>Kopieren Sie den geheimen Schlüssel neu: Es ist services.CoAuthoring.secret in der local.json des Dokumentenservers (JWT_SECRET seines Containers).</translation>
    </message>
    <message>
        <source>ONLYOFFICE Docs %1</source>
        <translation>ONLYOFFICE Docs %1</translation>
    </message>
    <message>
        <source>The Document Server has not asked this computer for the file.</source>
        <translation>Der Dokumentenserver hat die Datei nicht bei diesem Computer angefragt.</translation>
    </message>
    <message>
        <source>Attache&apos;s listener is not running.</source>
        <translation>Der Dienst von Attache läuft nicht.</translation>
    </message>
    <message>
        <source>Choose another port for the listener, and start Attache again.</source>
        <translation>Wählen Sie einen anderen Port für den Dienst, und starten Sie Attache neu.</translation>
    </message>
    <message>
        <source>The Document Server must be able to open %1. Behind a firewall, let port %2 in; when it runs in a container, give an address that the container can reach.</source>
        <translation>Der Dokumentenserver muss %1 öffnen können. Lassen Sie bei einer Firewall Port %2 zu; läuft er in einem Container, geben Sie eine Adresse an, die der Container erreicht.</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>Header %1</translation>
    </message>
    <message>
        <source>Its request came without a token in the header %1.</source>
        <translation>Seine Anfrage kam ohne Token im Header %1.</translation>
    </message>
    <message>
        <source>Set the header and the prefix here as in the Document Server&apos;s services.CoAuthoring.token.outbox; some proxies remove &quot;Authorization&quot;: then both sides need another name, as &quot;AuthorizationJwt&quot;.</source>
        <translation>Stellen Sie Header und Präfix hier so ein wie services.CoAuthoring.token.outbox im Dokumentenserver; manche Proxys entfernen „Authorization“: Dann brauchen beide Seiten einen anderen Namen, etwa „AuthorizationJwt“.</translation>
    </message>
    <message>
        <source>Enter %1 as the address of this computer: there, the Document Server reaches it. (In a container, %2 is the container itself.)</source>
        <translation>Geben Sie %1 als Adresse dieses Computers ein: Dort erreicht ihn der Dokumentenserver. (In einem Container ist %2 der Container selbst.)</translation>
    </message>
</context>
<context>
    <name>attache::models::AttachmentModel</name>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version number</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
</context>
<context>
    <name>attache::models::ChannelModel</name>
    <message>
        <source>%1, archived</source>
        <translation>%1, archiviert</translation>
    </message>
    <message>
        <source>%1, unread</source>
        <translation>%1, ungelesen</translation>
    </message>
</context>
<context>
    <name>attache::models::PeopleNames</name>
    <message>
        <source>Unknown</source>
        <comment>name of a person the server doesn&apos;t know</comment>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>attache::models::SavesModel</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>attache::ui::AccessControl</name>
    <message>
        <source>everyone in the channel</source>
        <translation>allen im Kanal</translation>
    </message>
    <message>
        <source>an unknown person</source>
        <translation>einer unbekannten Person</translation>
    </message>
    <message>
        <source>Only the person who posted the document can change the access rights.</source>
        <translation>Nur die Person, die das Dokument gepostet hat, kann die Zugriffsrechte ändern.</translation>
    </message>
    <message>
        <source>Access rights changed for %1</source>
        <translation>Zugriffsrechte für %1 geändert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The access rights were changed elsewhere meanwhile. Look at them before you go back.</source>
        <translation>Die Zugriffsrechte wurden inzwischen anderswo geändert. Sehen Sie sie an, bevor Sie zurückgehen.</translation>
    </message>
    <message>
        <source>The access rights are as before.</source>
        <translation>Die Zugriffsrechte sind wie zuvor.</translation>
    </message>
    <message>
        <source>The rights are changed, but who has the document open may go on until it is closed. %1</source>
        <translation>Die Rechte sind geändert, aber wer das Dokument offen hat, kann bis zum Schließen weitermachen. %1</translation>
    </message>
    <message>
        <source>The rights are changed, but not all could be told. %1</source>
        <translation>Die Rechte sind geändert, aber nicht alle konnten benachrichtigt werden. %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::AccessDialog</name>
    <message>
        <source>Change access rights</source>
        <translation>Zugriffsrechte ändern</translation>
    </message>
    <message>
        <source>The other person is told in this conversation.</source>
        <translation>Die andere Person wird in dieser Unterhaltung benachrichtigt.</translation>
    </message>
    <message>
        <source>A change for everyone is announced in the thread, a change for one person in a direct message.</source>
        <translation>Eine Änderung für alle wird im Thread mitgeteilt, eine für eine einzelne Person in einer Direktnachricht.</translation>
    </message>
    <message>
        <source>Take over their change</source>
        <translation>Andere Änderung übernehmen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Everyone in the channel</source>
        <translation>Alle im Kanal</translation>
    </message>
    <message>
        <source>Everyone in %1</source>
        <translation>Alle in %1</translation>
    </message>
    <message>
        <source>Reading the rights…</source>
        <translation>Die Rechte werden gelesen …</translation>
    </message>
    <message>
        <source>Saving the rights…</source>
        <translation>Die Rechte werden gespeichert …</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Meine speichern</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Meanwhile the access of %1 was changed elsewhere, too. Save yours over it, or take over the other change and go on from there.</source>
        <translation>Inzwischen wurde auch anderswo der Zugriff von %1 geändert. Speichern Sie Ihre Änderung darüber, oder übernehmen Sie die andere und machen Sie von dort aus weiter.</translation>
    </message>
    <message>
        <source>Stopped. The change may have reached Mattermost all the same.</source>
        <translation>Angehalten. Die Änderung kann Mattermost trotzdem erreicht haben.</translation>
    </message>
</context>
<context>
    <name>attache::ui::AccessRow</name>
    <message>
        <source>Access for %1</source>
        <translation>Zugriff für %1</translation>
    </message>
    <message>
        <source>Download for %1</source>
        <comment>a right</comment>
        <translation>Herunterladen für %1</translation>
    </message>
    <message>
        <source>Print for %1</source>
        <comment>a right</comment>
        <translation>Drucken für %1</translation>
    </message>
    <message>
        <source>Copy for %1</source>
        <comment>a right</comment>
        <translation>Kopieren für %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>attache::ui::AccessTable</name>
    <message>
        <source>Access rights</source>
        <translation>Zugriffsrechte</translation>
    </message>
    <message>
        <source>everyone</source>
        <comment>as in &quot;Access for everyone&quot;</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1, you</source>
        <translation>%1, Sie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Unbekannte Person</translation>
    </message>
</context>
<context>
    <name>attache::ui::AnnouncementBot</name>
    <message>
        <source>Mattermost doesn&apos;t know this token. Copy it again: it is shown only once, when it is made.</source>
        <translation>Mattermost kennt dieses Token nicht. Kopieren Sie es noch einmal: Es wird nur einmal gezeigt, wenn es erstellt wird.</translation>
    </message>
</context>
<context>
    <name>attache::ui::AppWindow</name>
    <message>
        <source>Sandbox: these people, channels and documents are made up and stay on this computer.</source>
        <translation>Testumgebung: Diese Personen, Kanäle und Dokumente sind erfunden und bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
</context>
<context>
    <name>attache::ui::Application</name>
    <message>
        <source>Attache can&apos;t keep saves</source>
        <translation>Attache kann nichts aufbewahren</translation>
    </message>
    <message>
        <source>Documents open for viewing only until this is mended.</source>
        <translation>Bis das behoben ist, öffnen sich Dokumente nur zum Lesen.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Melden Sie sich neu an, um fortzufahren.</translation>
    </message>
    <message>
        <source>The sign-in can&apos;t be kept</source>
        <translation>Die Anmeldung kann nicht gemerkt werden</translation>
    </message>
    <message>
        <source>Attache keeps sign-ins in the system&apos;s keychain only. You can go on for this session and sign in again next time.</source>
        <translation>Attache bewahrt Anmeldungen nur im Schlüsselbund des Systems auf. Sie können für diese Sitzung weitermachen und sich beim nächsten Mal neu anmelden.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Your session on %1 has ended. Sign in again to go on; nothing is lost.</source>
        <translation>Ihre Sitzung auf %1 ist beendet. Melden Sie sich neu an, um fortzufahren; nichts ist verloren.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Testumgebung</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>ein Dokument</translation>
    </message>
    <message>
        <source>This is no link to a document that Attache understands.</source>
        <translation>Das ist kein Link auf ein Dokument, den Attache versteht.</translation>
    </message>
    <message>
        <source>This document is on %1. Sign in there to open it.</source>
        <translation>Dieses Dokument liegt auf %1. Melden Sie sich dort an, um es zu öffnen.</translation>
    </message>
</context>
<context>
    <name>attache::ui::ArrivalQuestion</name>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The last changes to %1 have not reached the Document Server yet.</source>
        <translation>Die letzten Änderungen an %1 haben den Dokumentenserver noch nicht erreicht.</translation>
    </message>
    <message>
        <source>The last changes to %1 are still on their way to Mattermost.</source>
        <translation>Die letzten Änderungen an %1 sind noch unterwegs zu Mattermost.</translation>
    </message>
    <message>
        <source>Quit Attache?</source>
        <translation>Attache beenden?</translation>
    </message>
    <message>
        <source>Attache goes on by itself as soon as they have arrived. If you quit now, they are lost.</source>
        <translation>Attache fährt von selbst fort, sobald sie angekommen sind. Wenn Sie jetzt beenden, gehen sie verloren.</translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation>Beenden und verwerfen</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Abmelden?</translation>
    </message>
    <message>
        <source>Attache goes on by itself as soon as they have arrived. If you sign out now, they are lost.</source>
        <translation>Attache fährt von selbst fort, sobald sie angekommen sind. Wenn Sie sich jetzt abmelden, gehen sie verloren.</translation>
    </message>
    <message>
        <source>Sign out and lose them</source>
        <translation>Abmelden und verwerfen</translation>
    </message>
    <message>
        <source>Attache signs out by itself as soon as they have arrived. If you sign out now, they stay on this computer and are sent when you sign in again.</source>
        <translation>Attache meldet Sie von selbst ab, sobald sie angekommen sind. Wenn Sie sich jetzt abmelden, bleiben sie auf diesem Computer und werden gesendet, wenn Sie sich wieder anmelden.</translation>
    </message>
    <message>
        <source>Sign out anyway</source>
        <translation>Trotzdem abmelden</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>The last changes to %1 are not in Mattermost, and can&apos;t get there without you.</source>
        <translation>Die letzten Änderungen an %1 sind nicht in Mattermost und gelangen ohne Sie nicht dorthin.</translation>
    </message>
    <message>
        <source>The log-out was stopped</source>
        <translation>Die Abmeldung wurde angehalten</translation>
    </message>
    <message>
        <source>Attache ends by itself as soon as they have arrived; then log out or shut down again. If you end it now, they are lost.</source>
        <translation>Attache beendet sich von selbst, sobald sie angekommen sind; melden Sie sich dann erneut ab oder fahren Sie herunter. Wenn Sie Attache jetzt beenden, gehen sie verloren.</translation>
    </message>
    <message>
        <source>End and lose them</source>
        <translation>Beenden und verlieren</translation>
    </message>
    <message>
        <source>They are safe on this computer, and wait there for the next start. &quot;Saves&quot; in the menu &quot;View&quot; shows why they wait and what you can do.</source>
        <translation>Sie sind auf diesem Computer sicher und warten dort auf den nächsten Start. „Speicherungen“ im Menü „Ansicht“ zeigt, warum sie warten und was Sie tun können.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Still being uploaded: %1.</source>
        <translation>Noch nicht hochgeladen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being uploaded.</source>
        <translation>
            <numerusform>%n Datei wird noch hochgeladen.</numerusform>
            <numerusform>%n Dateien werden noch hochgeladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attache quits by itself as soon as everything has arrived. If you quit now, the rest is not uploaded; your files stay where they are.</source>
        <translation>Attache beendet sich von selbst, sobald alles angekommen ist. Wenn Sie es jetzt beenden, wird der Rest nicht hochgeladen; Ihre Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Quit and cancel the upload</source>
        <translation>Beenden und Hochladen abbrechen</translation>
    </message>
    <message>
        <source>Attache signs out by itself as soon as everything has arrived. If you sign out now, the rest is not uploaded; your files stay where they are.</source>
        <translation>Attache meldet Sie von selbst ab, sobald alles angekommen ist. Wenn Sie sich jetzt abmelden, wird der Rest nicht hochgeladen; Ihre Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Sign out and cancel the upload</source>
        <translation>Abmelden und Hochladen abbrechen</translation>
    </message>
</context>
<context>
    <name>attache::ui::BotPage</name>
    <message>
        <source>Bot account &amp;token:</source>
        <translation>&amp;Token des Bot-Kontos:</translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation>Dieses Konto &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Remove the bot account</source>
        <translation>Bot-Konto &amp;entfernen</translation>
    </message>
    <message>
        <source>When you change access rights, the people concerned are told in Mattermost: in your name, or in that of a bot account. Your administrator can make one and give you its token. It is kept in the system&apos;s keychain only.</source>
        <translation>Wenn Sie Zugriffsrechte ändern, werden die Betroffenen in Mattermost benachrichtigt: in Ihrem Namen oder in dem eines Bot-Kontos. Ihr Administrator kann eines anlegen und Ihnen sein Token geben. Es wird nur im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>Bot account token</source>
        <translation>Token des Bot-Kontos</translation>
    </message>
    <message>
        <source>Asking Mattermost…</source>
        <translation>Mattermost wird gefragt …</translation>
    </message>
    <message>
        <source>Announcements are sent in your name.</source>
        <translation>Mitteilungen werden in Ihrem Namen gesendet.</translation>
    </message>
    <message>
        <source>Announcements are sent by @%1.</source>
        <translation>Mitteilungen werden von @%1 gesendet.</translation>
    </message>
    <message>
        <source>A bot account is set, but Mattermost doesn&apos;t take it now.</source>
        <translation>Ein Bot-Konto ist eingetragen, aber Mattermost nimmt es zurzeit nicht an.</translation>
    </message>
</context>
<context>
    <name>attache::ui::ChannelChooser</name>
    <message>
        <source>Save to…</source>
        <translation>Speichern in …</translation>
    </message>
    <message>
        <source>Where should &quot;%1&quot; go? In a channel it becomes a new message with the file, which everyone there can open.</source>
        <translation>Wohin soll „%1“? In einem Kanal wird daraus eine neue Nachricht mit der Datei, die dort alle öffnen können.</translation>
    </message>
    <message>
        <source>Save to this channel</source>
        <translation>In diesem Kanal speichern</translation>
    </message>
    <message>
        <source>File on this computer…</source>
        <translation>Datei auf diesem Computer …</translation>
    </message>
    <message>
        <source>Find channel</source>
        <translation>Kanal suchen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
</context>
<context>
    <name>attache::ui::ChannelSidebar</name>
    <message>
        <source>Loading channels…</source>
        <translation>Kanäle werden geladen…</translation>
    </message>
    <message>
        <source>Find channel</source>
        <translation>Kanal suchen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Choose a channel to see its files.</source>
        <translation>Wählen Sie einen Kanal, um seine Dateien zu sehen.</translation>
    </message>
    <message>
        <source>Channels couldn&apos;t be loaded</source>
        <translation>Kanäle konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No channel found</source>
        <translation>Kein Kanal gefunden</translation>
    </message>
    <message>
        <source>No channel&apos;s name holds what you typed.</source>
        <translation>Kein Kanalname enthält Ihre Eingabe.</translation>
    </message>
    <message>
        <source>Show all channels</source>
        <translation>Alle Kanäle anzeigen</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>Noch keine Kanäle</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Join a team or a channel in Mattermost; it will appear here.</source>
        <translation>Treten Sie in Mattermost einem Team oder Kanal bei; er erscheint dann hier.</translation>
    </message>
</context>
<context>
    <name>attache::ui::ConnectionCheckView</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>Result of the connection check</source>
        <translation>Ergebnis der Verbindungsprüfung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>attache::ui::CredentialsStep</name>
    <message>
        <source>&amp;Code of your authenticator app</source>
        <translation>&amp;Code Ihrer Authentifikator-App</translation>
    </message>
    <message>
        <source>Use a personal &amp;access token instead</source>
        <translation>Stattdessen persönliches &amp;Zugangs-Token verwenden</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Anderer Server</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Code of your authenticator app</source>
        <translation>Code Ihrer Authentifikator-App</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>&amp;User name or e-mail</source>
        <translation>&amp;Benutzername oder E-Mail</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>This server does not take passwords. Make a personal access token in Mattermost under Profile, Security, and paste it here.</source>
        <translation>Dieser Server nimmt keine Passwörter an. Erstellen Sie in Mattermost unter Profil, Sicherheit ein persönliches Zugangs-Token, und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>Personal access &amp;token</source>
        <translation>Persönliches Zugangs-&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>That code was not right. Type the one that your app shows now.</source>
        <translation>Dieser Code war nicht richtig. Geben Sie den ein, den Ihre App jetzt anzeigt.</translation>
    </message>
    <message>
        <source>This server also wants a code of your authenticator app.</source>
        <translation>Dieser Server verlangt zusätzlich einen Code Ihrer Authentifikator-App.</translation>
    </message>
</context>
<context>
    <name>attache::ui::DetailsPane</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open file in ONLYOFFICE</source>
        <translation>Datei in ONLYOFFICE öffnen</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Keine Datei gewählt</translation>
    </message>
    <message>
        <source>Choose a file to see its versions and who may change it.</source>
        <translation>Wählen Sie eine Datei, um ihre Versionen zu sehen und wer sie ändern darf.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>File details</source>
        <translation>Dateidetails</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your access: %1</source>
        <translation>Ihr Zugriff: %1</translation>
    </message>
    <message>
        <source>Change access rights</source>
        <translation>Zugriffsrechte ändern</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>First page of %1</source>
        <translation>Erste Seite von %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::DocumentHistory</name>
    <message>
        <source>The version history can&apos;t be shown: Attache&apos;s listener is not running.</source>
        <translation>Der Versionsverlauf kann nicht angezeigt werden: Der Listener von Attache läuft nicht.</translation>
    </message>
    <message>
        <source>The restored version is kept, but not in Mattermost yet: %1</source>
        <translation>Die wiederhergestellte Version ist gesichert, aber noch nicht in Mattermost: %1</translation>
    </message>
    <message>
        <source>Attache can&apos;t insert another document here. Open it and copy what you need.</source>
        <translation>Attache kann hier kein anderes Dokument einfügen. Öffnen Sie es und kopieren Sie, was Sie brauchen.</translation>
    </message>
    <message>
        <source>There is no other version of this document to compare with.</source>
        <translation>Es gibt keine andere Version dieses Dokuments zum Vergleichen.</translation>
    </message>
</context>
<context>
    <name>attache::ui::DownloadBar</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
</context>
<context>
    <name>attache::ui::DownloadRow</name>
    <message>
        <source>Downloading %1…</source>
        <translation>%1 wird heruntergeladen…</translation>
    </message>
    <message>
        <source>Cancel the download of %1</source>
        <translation>Herunterladen von %1 abbrechen</translation>
    </message>
    <message>
        <source>Downloading %1 (%2 of %3)</source>
        <translation>%1 wird heruntergeladen (%2 von %3)</translation>
    </message>
    <message>
        <source>Dismiss the download of %1</source>
        <translation>Download von %1 ausblenden</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show %1 in its folder</source>
        <translation>%1 im Ordner zeigen</translation>
    </message>
    <message>
        <source>%1 was not downloaded. %2</source>
        <translation>%1 wurde nicht heruntergeladen. %2</translation>
    </message>
    <message>
        <source>%1 was downloaded to %2.</source>
        <translation>%1 wurde nach %2 heruntergeladen.</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorDownloads</name>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>There is no room for temporary files. Free some space and try again.</source>
        <translation>Für temporäre Dateien ist kein Platz. Geben Sie Speicherplatz frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>“%1” could not be downloaded: %2</source>
        <translation>„%1“ konnte nicht heruntergeladen werden: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than Attache downloads.</source>
        <translation>„%1“ ist größer, als Attache herunterlädt.</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorNotice</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Diesen Hinweis ausblenden</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorOverlay</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Öffnen abbrechen</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this document</source>
        <translation>Dieses Dokument schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show technical details</source>
        <translation>Technische Details anzeigen</translation>
    </message>
    <message>
        <source>Open preferences…</source>
        <translation>Einstellungen öffnen…</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorSession</name>
    <message>
        <source>Editor of “%1”</source>
        <translation>Editor von „%1“</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorTab</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Den Hinweis ausblenden</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (Version %2)</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorTabs</name>
    <message>
        <source>Files and open documents</source>
        <translation>Dateien und offene Dokumente</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Move to &amp;new window</source>
        <translation>In ein &amp;neues Fenster verschieben</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Tab &amp;schließen</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorView</name>
    <message>
        <source>Opening the document…</source>
        <translation>Dokument wird geöffnet…</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>„%1“ wird geöffnet…</translation>
    </message>
    <message>
        <source>The document could not be printed.</source>
        <translation>Das Dokument konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>Somebody has saved a newer version of this document. What you see is out of date.</source>
        <translation>Jemand hat eine neuere Version dieses Dokuments gespeichert. Was Sie sehen, ist veraltet.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Exit code %1</source>
        <translation>Exitcode %1</translation>
    </message>
    <message>
        <source>The document can&apos;t be opened</source>
        <translation>Das Dokument kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened</source>
        <translation>„%1“ kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The editor has crashed</source>
        <translation>Der Editor ist abgestürzt</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Closing “%1”…</source>
        <translation>„%1“ wird geschlossen…</translation>
    </message>
    <message>
        <source>The connection was lost, and the document has been saved without what you changed since. Copy what you still need before you open it again.</source>
        <translation>Die Verbindung war unterbrochen, und das Dokument wurde ohne Ihre seitherigen Änderungen gespeichert. Kopieren Sie, was Sie noch brauchen, bevor Sie es erneut öffnen.</translation>
    </message>
    <message>
        <source>The preferences have been changed. Try again to open the document.</source>
        <translation>Die Einstellungen wurden geändert. Versuchen Sie erneut, das Dokument zu öffnen.</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorWindow</name>
    <message>
        <source>Move to &amp;main window</source>
        <translation>Ins &amp;Hauptfenster verschieben</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>attache::ui::Farewell</name>
    <message>
        <source>Show Attache</source>
        <translation>Attache anzeigen</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Attache is still saving</source>
        <translation>Attache speichert noch</translation>
    </message>
    <message>
        <source>Attache closes by itself as soon as everything has arrived.</source>
        <translation>Attache beendet sich von selbst, sobald alles angekommen ist.</translation>
    </message>
    <message>
        <source>Keep Attache open</source>
        <translation>Attache offen lassen</translation>
    </message>
    <message>
        <source>The last changes to &quot;%1&quot; are still on their way to Mattermost.</source>
        <translation>Die letzten Änderungen an „%1“ sind noch auf dem Weg zu Mattermost.</translation>
    </message>
    <message numerus="yes">
        <source>The last changes to %n document(s) are still on their way to Mattermost.</source>
        <translation>
            <numerusform>Die letzten Änderungen an %n Dokument sind noch auf dem Weg zu Mattermost.</numerusform>
            <numerusform>Die letzten Änderungen an %n Dokumenten sind noch auf dem Weg zu Mattermost.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the saves</source>
        <translation>Speicherungen anzeigen</translation>
    </message>
</context>
<context>
    <name>attache::ui::FileListHeader</name>
    <message>
        <source>Search files</source>
        <translation>Dateien suchen</translation>
    </message>
    <message>
        <source>Shows the loaded files whose name or author holds what you type.</source>
        <translation>Zeigt die geladenen Dateien, deren Name oder Autor Ihre Eingabe enthält.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Filter of the file list</source>
        <translation>Filter der Dateiliste</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Nach Autor</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Order of the files</source>
        <translation>Reihenfolge der Dateien</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Reihenfolge: %1</translation>
    </message>
    <message>
        <source>&amp;Upload files…</source>
        <translation>Dateien &amp;hochladen…</translation>
    </message>
    <message>
        <source>Upload files…</source>
        <translation>Dateien hochladen…</translation>
    </message>
    <message>
        <source>Upload files… (%1)</source>
        <translation>Dateien hochladen… (%1)</translation>
    </message>
    <message>
        <source>&amp;Document…</source>
        <translation>&amp;Dokument…</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet…</source>
        <translation>&amp;Tabelle…</translation>
    </message>
    <message>
        <source>&amp;Presentation…</source>
        <translation>&amp;Präsentation…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New document in this channel</source>
        <translation>Neues Dokument in diesem Kanal</translation>
    </message>
    <message>
        <source>File details</source>
        <translation>Dateidetails</translation>
    </message>
</context>
<context>
    <name>attache::ui::FileListView</name>
    <message>
        <source>Loading files…</source>
        <translation>Dateien werden geladen…</translation>
    </message>
    <message>
        <source>Mattermost is out of reach. What you see may be out of date; it is refreshed as soon as the connection is back.</source>
        <translation>Mattermost ist nicht erreichbar. Was Sie sehen, ist vielleicht veraltet; es wird aktualisiert, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Keine passende Datei</translation>
    </message>
    <message>
        <source>None of the loaded files is of that kind and holds what you typed.</source>
        <translation>Keine der geladenen Dateien ist von dieser Art und enthält Ihre Eingabe.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>The files couldn&apos;t be loaded</source>
        <translation>Die Dateien konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No channel chosen</source>
        <translation>Kein Kanal gewählt</translation>
    </message>
    <message>
        <source>Choose a channel to see its files.</source>
        <translation>Wählen Sie einen Kanal, um seine Dateien zu sehen.</translation>
    </message>
    <message>
        <source>No files in the newer messages</source>
        <translation>Keine Dateien in den neueren Nachrichten</translation>
    </message>
    <message>
        <source>This channel has older messages that may hold files.</source>
        <translation>In diesem Kanal gibt es ältere Nachrichten, die Dateien enthalten können.</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Weiter zurück suchen</translation>
    </message>
    <message>
        <source>No files in this channel yet</source>
        <translation>Noch keine Dateien in diesem Kanal</translation>
    </message>
    <message>
        <source>Files that people attach to messages in Mattermost appear here.</source>
        <translation>Hier erscheinen Dateien, die in Mattermost an Nachrichten angehängt werden.</translation>
    </message>
    <message>
        <source>Looking through older messages…</source>
        <translation>Ältere Nachrichten werden durchsucht…</translation>
    </message>
    <message>
        <source>Load older files</source>
        <translation>Ältere Dateien laden</translation>
    </message>
    <message>
        <source>Drop the files here to upload them to %1.</source>
        <translation>Legen Sie die Dateien hier ab, um sie in %1 hochzuladen.</translation>
    </message>
    <message>
        <source>Upload files…</source>
        <translation>Dateien hochladen…</translation>
    </message>
</context>
<context>
    <name>attache::ui::FileTable</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Enter opens a file; the menu key shows what else can be done with it.</source>
        <translation>Die Eingabetaste öffnet eine Datei; die Menütaste zeigt, was sonst mit ihr möglich ist.</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Aktionen für %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::FilesPage</name>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Upload files to %1</source>
        <translation>Dateien in %1 hochladen</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>File &amp;details</source>
        <translation>Datei&amp;details</translation>
    </message>
    <message>
        <source>File details (%1)</source>
        <translation>Dateidetails (%1)</translation>
    </message>
</context>
<context>
    <name>attache::ui::FirstPageDesk</name>
    <message>
        <source>This file is protected by a password</source>
        <translation>Diese Datei ist durch ein Kennwort geschützt</translation>
    </message>
</context>
<context>
    <name>attache::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Tab &amp;schließen</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Nä&amp;chster Tab</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>&amp;Vorheriger Tab</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Dateien</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Attache</source>
        <translation>Ü&amp;ber Attache</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>About Attache</source>
        <translation>Über Attache</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Attache %1&lt;/h3&gt;&lt;p&gt;Opens the office documents attached in Mattermost in ONLYOFFICE and writes every save back as a new version.&lt;/p&gt;&lt;p&gt;Licensed under the Apache License 2.0. No telemetry: nothing leaves this computer but to your two servers.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Attache %1&lt;/h3&gt;&lt;p&gt;Öffnet die in Mattermost angehängten Office-Dokumente in ONLYOFFICE und schreibt jedes Speichern als neue Version zurück.&lt;/p&gt;&lt;p&gt;Lizenziert unter der Apache License 2.0. Keine Telemetrie: Nichts verlässt diesen Computer, außer zu Ihren beiden Servern.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Account: %1 on %2</source>
        <translation>Konto: %1 auf %2</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Testumgebung</translation>
    </message>
    <message>
        <source>&amp;Saves…</source>
        <translation>&amp;Speicherungen …</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Move to new &amp;window</source>
        <translation>In ein neues &amp;Fenster verschieben</translation>
    </message>
</context>
<context>
    <name>attache::ui::MessageStack</name>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more message(s)…</source>
        <translation>
            <numerusform>%n weitere Meldung anzeigen …</numerusform>
            <numerusform>%n weitere Meldungen anzeigen …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ui::NewDocumentDialog</name>
    <message>
        <source>New document</source>
        <translation>Neues Dokument</translation>
    </message>
    <message>
        <source>New spreadsheet</source>
        <translation>Neue Tabelle</translation>
    </message>
    <message>
        <source>New presentation</source>
        <translation>Neue Präsentation</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>It is posted in %1 and opens in ONLYOFFICE.</source>
        <translation>Es wird in %1 veröffentlicht und in ONLYOFFICE geöffnet.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
</context>
<context>
    <name>attache::ui::OpenDocuments</name>
    <message>
        <source>Attache&apos;s listener is not running, so the Document Server can&apos;t fetch documents or hand over changes. Check the listener&apos;s address and port in the preferences.</source>
        <translation>Der Dienst von Attache läuft nicht; der Dokumentenserver kann daher weder Dokumente abrufen noch Änderungen übergeben. Prüfen Sie Adresse und Port des Dienstes in den Einstellungen.</translation>
    </message>
    <message>
        <source>Close the document?</source>
        <translation>Dokument schließen?</translation>
    </message>
    <message>
        <source>The last changes to &quot;%1&quot; have not reached the Document Server yet.</source>
        <translation>Die letzten Änderungen an „%1“ sind noch nicht beim Dokumentenserver angekommen.</translation>
    </message>
    <message>
        <source>Wait until the mark beside the name is gone, or close and lose them.</source>
        <translation>Warten Sie, bis die Markierung neben dem Namen verschwunden ist, oder schließen Sie und verlieren Sie die Änderungen.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>The Document Server could not save this document now. It keeps the changes and tries again when the document is closed.</source>
        <translation>Der Dokumentenserver konnte dieses Dokument jetzt nicht speichern. Er behält die Änderungen und versucht es beim Schließen des Dokuments erneut.</translation>
    </message>
    <message>
        <source>The Document Server has not reached this computer, so changes may not come back. Run &quot;Check connection&quot; in the preferences before you go on.</source>
        <translation>Der Dokumentenserver hat diesen Computer nicht erreicht; Änderungen kommen vielleicht nicht zurück. Führen Sie „Verbindung prüfen“ in den Einstellungen aus, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>This document was deleted from the channel while it was open. Save a copy from the editor&apos;s File menu (&quot;Download as&quot;) if you need your changes.</source>
        <translation>Dieses Dokument wurde im Kanal gelöscht, während es offen war. Wenn Sie Ihre Änderungen brauchen, speichern Sie eine Kopie über das Dateimenü des Editors („Herunterladen als“).</translation>
    </message>
    <message>
        <source>The version that is open here was deleted from the channel. What you change is saved as a new version all the same.</source>
        <translation>Die hier geöffnete Version wurde aus dem Kanal gelöscht. Was Sie ändern, wird trotzdem als neue Version gespeichert.</translation>
    </message>
    <message>
        <source>The version that is open here was deleted from the channel.</source>
        <translation>Die hier geöffnete Version wurde aus dem Kanal gelöscht.</translation>
    </message>
    <message>
        <source>Sign in with the account that this document belongs to, then open it again.</source>
        <translation>Melden Sie sich mit dem Konto an, zu dem dieses Dokument gehört, und öffnen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The Document Server could not put this document together. It still has the changes: open the document again to bring them back.</source>
        <translation>Der Document Server konnte dieses Dokument nicht zusammenstellen. Er hat die Änderungen noch: Öffnen Sie das Dokument erneut, um sie zurückzuholen.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>ein Dokument</translation>
    </message>
</context>
<context>
    <name>attache::ui::PeopleSearch</name>
    <message>
        <source>Add people by name</source>
        <translation>Personen nach Namen hinzufügen</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Personen hinzufügen</translation>
    </message>
    <message>
        <source>Type a name, choose with the arrow keys, add with Enter.</source>
        <translation>Geben Sie einen Namen ein, wählen Sie mit den Pfeiltasten, fügen Sie mit der Eingabetaste hinzu.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>Nobody in this channel has a name that begins so.</source>
        <translation>In diesem Kanal beginnt kein Name so.</translation>
    </message>
    <message>
        <source>Everybody whose name begins so is in the list already.</source>
        <translation>Alle, deren Name so beginnt, stehen schon in der Liste.</translation>
    </message>
</context>
<context>
    <name>attache::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Document Server</source>
        <translation>Dokumentenserver</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Geheimen Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Document Server &amp;address:</source>
        <translation>&amp;Adresse des Dokumentenservers:</translation>
    </message>
    <message>
        <source>&amp;Secret key:</source>
        <translation>&amp;Geheimer Schlüssel:</translation>
    </message>
    <message>
        <source>JWT &amp;header:</source>
        <translation>JWT-&amp;Header:</translation>
    </message>
    <message>
        <source>JWT pre&amp;fix:</source>
        <translation>JWT-Präfi&amp;x:</translation>
    </message>
    <message>
        <source>As in the Document Server&apos;s configuration. The secret is kept in the system&apos;s keychain only. Where &quot;Authorization&quot; is blocked, both sides often use &quot;AuthorizationJwt&quot;.</source>
        <translation>Wie in der Konfiguration des Dokumentenservers. Der geheime Schlüssel wird nur im Schlüsselbund des Systems aufbewahrt. Wo „Authorization“ blockiert wird, benutzen beide Seiten oft „AuthorizationJwt“.</translation>
    </message>
    <message>
        <source>&amp;Check connection</source>
        <translation>&amp;Verbindung prüfen</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <source>How the Document Server reaches this computer</source>
        <translation>So erreicht der Dokumentenserver diesen Computer</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>Beliebiger freier Port</translation>
    </message>
    <message>
        <source>Address of &amp;this computer:</source>
        <translation>Adresse dieses &amp;Computers:</translation>
    </message>
    <message>
        <source>&amp;Listen on:</source>
        <translation>&amp;Lauschen auf:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>DOCX, XLSX and PPTX can always be edited. Choose the other formats that you also want to edit. Saving some of them may lose formatting.</source>
        <translation>DOCX, XLSX und PPTX lassen sich immer bearbeiten. Wählen Sie die weiteren Formate, die Sie auch bearbeiten möchten. Beim Speichern mancher Formate kann Formatierung verloren gehen.</translation>
    </message>
    <message>
        <source>Allow editing of %1</source>
        <translation>Bearbeiten von %1 erlauben</translation>
    </message>
    <message>
        <source>This is not an address. Type it as https://docs.example.com.</source>
        <translation>Das ist keine Adresse. Schreiben Sie sie wie https://docs.example.com.</translation>
    </message>
    <message>
        <source>The Document Server&apos;s secret key is missing. Attache works only with signed requests.</source>
        <translation>Der geheime Schlüssel des Dokumentenservers fehlt. Attache arbeitet nur mit signierten Anfragen.</translation>
    </message>
    <message>
        <source>A header&apos;s name has only letters, digits and hyphens, as &quot;Authorization&quot;.</source>
        <translation>Der Name eines Headers besteht nur aus Buchstaben, Ziffern und Bindestrichen, wie „Authorization“.</translation>
    </message>
    <message>
        <source>Type an address of this computer, or 0.0.0.0 for all of them.</source>
        <translation>Geben Sie eine Adresse dieses Computers ein, oder 0.0.0.0 für alle.</translation>
    </message>
    <message>
        <source>This is not an address. Type it as http://192.168.1.20:8080.</source>
        <translation>Das ist keine Adresse. Schreiben Sie sie wie http://192.168.1.20:8080.</translation>
    </message>
    <message>
        <source>Type the Document Server&apos;s address first.</source>
        <translation>Geben Sie zuerst die Adresse des Dokumentenservers ein.</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1 (Vorschlag)</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Show a picture of the first &amp;page</source>
        <translation>Ein Bild der ersten &amp;Seite zeigen</translation>
    </message>
    <message>
        <source>Of the chosen document, beside the list. The Document Server makes it.</source>
        <translation>Vom gewählten Dokument, neben der Liste. Der Document Server erstellt es.</translation>
    </message>
</context>
<context>
    <name>attache::ui::RightsWatch</name>
    <message>
        <source>Your right to change this document was withdrawn. You can go on reading it; what you changed until now is saved.</source>
        <translation>Ihr Recht, dieses Dokument zu ändern, wurde zurückgezogen. Sie können es weiter lesen; was Sie bis jetzt geändert haben, wird gespeichert.</translation>
    </message>
    <message>
        <source>Your access to this document was changed to &quot;%1&quot;.</source>
        <translation>Ihr Zugriff auf dieses Dokument wurde auf „%1“ geändert.</translation>
    </message>
    <message>
        <source>You were given more access to this document: &quot;%1&quot;.</source>
        <translation>Sie haben mehr Zugriff auf dieses Dokument bekommen: „%1“.</translation>
    </message>
    <message>
        <source>Open for editing</source>
        <translation>Zum Bearbeiten öffnen</translation>
    </message>
</context>
<context>
    <name>attache::ui::SandboxProcess</name>
    <message>
        <source>it ended</source>
        <translation>sie wurde beendet</translation>
    </message>
    <message>
        <source>the program &quot;attache-sandbox&quot; is not installed</source>
        <translation>das Programm „attache-sandbox“ ist nicht installiert</translation>
    </message>
    <message>
        <source>The sandbox is not running: %1.</source>
        <translation>Die Testumgebung läuft nicht: %1.</translation>
    </message>
</context>
<context>
    <name>attache::ui::SaveIndicator</name>
    <message>
        <source>Save state: %1</source>
        <translation>Speicherstand: %1</translation>
    </message>
    <message>
        <source>%1: waiting for the Document Server&apos;s last version</source>
        <translation>%1: wartet auf die letzte Version vom Dokumentenserver</translation>
    </message>
    <message>
        <source>All changes are saved in Mattermost.</source>
        <translation>Alle Änderungen sind in Mattermost gespeichert.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Show all saves…</source>
        <translation>Alle Speicherungen anzeigen …</translation>
    </message>
</context>
<context>
    <name>attache::ui::SaveTeller</name>
    <message>
        <source>&quot;%1&quot;, opened here on %2: the Document Server never told this computer that anybody worked in it, and it knows of no changes. If you did change something, open the document again and look: what the Document Server still has comes back.</source>
        <translation>„%1“, hier geöffnet am %2: Der Document Server hat diesem Computer nie gemeldet, dass jemand darin gearbeitet hat, und er weiß von keinen Änderungen. Falls Sie doch etwas geändert haben, öffnen Sie das Dokument erneut und sehen Sie nach: Was der Document Server noch hat, kommt zurück.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, opened here on %2: no last version ever came, and the Document Server no longer knows the document. Certain is: nothing waits there. If you changed nothing, nothing is missing; otherwise open the document again and check whether your changes are in its newest version.</source>
        <translation>„%1“, hier geöffnet am %2: Eine letzte Version kam nie, und der Document Server kennt das Dokument nicht mehr. Sicher ist: Dort wartet nichts. Wenn Sie nichts geändert haben, fehlt nichts; öffnen Sie das Dokument sonst erneut und prüfen Sie, ob Ihre Änderungen in der neuesten Version stehen.</translation>
    </message>
    <message>
        <source>A version of &quot;%1&quot; could not be kept on this computer. %2 The Document Server keeps it and is asked again.</source>
        <translation>Eine Version von „%1“ konnte auf diesem Computer nicht aufbewahrt werden. %2 Der Document Server behält sie und wird erneut gefragt.</translation>
    </message>
    <message>
        <source>What the Document Server sent about &quot;%1&quot; was refused. %2 Compare the secret key in the preferences with the Document Server&apos;s.</source>
        <translation>Was der Document Server zu „%1“ schickte, wurde abgelehnt. %2 Vergleichen Sie den geheimen Schlüssel in den Einstellungen mit dem des Document Servers.</translation>
    </message>
    <message>
        <source>The Document Server could not put &quot;%1&quot; together. It still has the changes: open the document again to bring them back.</source>
        <translation>Der Document Server konnte „%1“ nicht zusammenstellen. Er hat die Änderungen noch: Öffnen Sie das Dokument erneut, um sie zurückzuholen.</translation>
    </message>
    <message>
        <source>The record of saves</source>
        <translation>Das Verzeichnis der Speicherungen</translation>
    </message>
    <message>
        <source>The record of saves was damaged. It is kept as %1; what waited was taken from the files beside it and goes on. Look in Mattermost whether the last versions are there.</source>
        <translation>Das Verzeichnis der Speicherungen war beschädigt. Es wird als %1 aufbewahrt; was wartete, wurde aus den Dateien daneben übernommen und geht weiter. Sehen Sie in Mattermost nach, ob die letzten Versionen dort sind.</translation>
    </message>
    <message>
        <source>Files without a save</source>
        <translation>Dateien ohne Speicherung</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) beside the waiting saves belong to none of them, such as %1. They stay where they are.</source>
        <translation>
            <numerusform>%n Datei neben den wartenden Speicherungen gehört zu keiner davon: %1. Sie bleibt, wo sie ist.</numerusform>
            <numerusform>%n Dateien neben den wartenden Speicherungen gehören zu keiner davon, etwa %1. Sie bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last changes to &quot;%1&quot; had not come by themselves. They were found at the Document Server and are being saved now.</source>
        <translation>Die letzten Änderungen an „%1“ waren nicht von selbst gekommen. Sie wurden beim Document Server gefunden und werden jetzt gespeichert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was open with another Document Server than the one in the preferences, and its last version never came. If you changed it then, set up that Document Server once more, and Attache asks it; otherwise dismiss this message.</source>
        <translation>„%1“ war mit einem anderen Document Server offen als dem in den Einstellungen, und die letzte Version kam nie. Wenn Sie damals etwas geändert haben, richten Sie jenen Document Server noch einmal ein, dann fragt Attache ihn; blenden Sie diese Meldung sonst aus.</translation>
    </message>
</context>
<context>
    <name>attache::ui::SavesDesk</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation>Die Kopie wurde gespeichert.</translation>
    </message>
    <message>
        <source>Sign in with the account that this version belongs to; then it can go to another channel. It can be exported into a file now.</source>
        <translation>Melden Sie sich mit dem Konto an, zu dem diese Version gehört; dann kann sie in einen anderen Kanal. In eine Datei lässt sie sich jetzt schon exportieren.</translation>
    </message>
    <message>
        <source>It goes to &quot;%1&quot; now.</source>
        <translation>Sie wird jetzt an „%1“ gesendet.</translation>
    </message>
</context>
<context>
    <name>attache::ui::SavesView</name>
    <message>
        <source>Saves</source>
        <translation>Speicherungen</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alles ist gespeichert</translation>
    </message>
    <message>
        <source>Changes on their way to Mattermost appear here, with what to do where they can&apos;t go on.</source>
        <translation>Hier erscheinen Änderungen auf dem Weg zu Mattermost, und was zu tun ist, wenn es nicht weitergeht.</translation>
    </message>
    <message>
        <source>Choose one to see why it waits and what can be done.</source>
        <translation>Wählen Sie eine aus, um zu sehen, warum sie wartet und was sich tun lässt.</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Erneut ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Save &amp;to…</source>
        <translation>Speichern &amp;in …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen …</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>&amp;Alle erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was discarded.</source>
        <translation>„%1“ wurde verworfen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>The changes to &quot;%1&quot; reach nobody, and nobody sees them in Mattermost.</source>
        <translation>Die Änderungen an „%1“ erreichen niemanden, und in Mattermost sieht sie niemand.</translation>
    </message>
    <message>
        <source>You can take them back here for 30 days.</source>
        <translation>Sie können sie hier 30 Tage lang zurückholen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>attache::ui::ServerStep</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Continue without encryption</source>
        <translation>Ohne Verschlüsselung weiter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try it without a server</source>
        <translation>Ohne Server ausprobieren</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Starts made-up servers on this computer, with made-up people and documents.</source>
        <translation>Startet erfundene Server auf diesem Computer, mit erfundenen Personen und Dokumenten.</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>&amp;Serveradresse</translation>
    </message>
    <message>
        <source>%1 does not encrypt. Your password and every document travel readable for anybody on the way. Use https:// where the server offers it.</source>
        <translation>%1 verschlüsselt nicht. Ihr Passwort und jedes Dokument sind unterwegs für alle lesbar. Verwenden Sie https://, wo der Server es anbietet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking for a Mattermost server…</source>
        <translation>Mattermost-Server wird gesucht…</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Testumgebung wird gestartet…</translation>
    </message>
</context>
<context>
    <name>attache::ui::ServiceSetup</name>
    <message>
        <source>The Document Server&apos;s secret is kept for this session only. %1</source>
        <translation>Der geheime Schlüssel des Dokumentenservers wird nur für diese Sitzung aufbewahrt. %1</translation>
    </message>
    <message>
        <source>The preferences can&apos;t be written to %1. Check that the disk isn&apos;t full and that you may write there.</source>
        <translation>Die Einstellungen können nicht nach %1 geschrieben werden. Prüfen Sie, ob der Datenträger voll ist und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The listener&apos;s new address is used after the next start of Attache.</source>
        <translation>Die neue Adresse des Dienstes gilt nach dem nächsten Start von Attache.</translation>
    </message>
</context>
<context>
    <name>attache::ui::SignInAgain</name>
    <message>
        <source>Your session on %1 has ended. Sign in again: until then, open documents stay open, and their versions wait on this computer.</source>
        <translation>Ihre Sitzung auf %1 ist beendet. Melden Sie sich erneut an: Bis dahin bleiben offene Dokumente offen, und ihre Versionen warten auf diesem Computer.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
</context>
<context>
    <name>attache::ui::SignInPage</name>
    <message>
        <source>Sign in to Mattermost</source>
        <translation>Bei Mattermost anmelden</translation>
    </message>
    <message>
        <source>The server does not know this token, or it was revoked. Make a new one in Mattermost under Profile, Security.</source>
        <translation>Der Server kennt dieses Token nicht, oder es wurde widerrufen. Erstellen Sie ein neues in Mattermost unter Profil, Sicherheit.</translation>
    </message>
    <message>
        <source>If this server has no encryption, type %1.</source>
        <translation>Wenn dieser Server keine Verschlüsselung hat, geben Sie %1 ein.</translation>
    </message>
</context>
<context>
    <name>attache::ui::TransferRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Fortschritt von %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>attache::ui::UploadBar</name>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
</context>
<context>
    <name>attache::ui::UploadDesk</name>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>%1 was uploaded to %2.</source>
        <translation>%1 wurde in %2 hochgeladen.</translation>
    </message>
    <message>
        <source>Attachments are turned off on this Mattermost server.</source>
        <translation>Anhänge sind auf diesem Mattermost-Server ausgeschaltet.</translation>
    </message>
    <message>
        <source>This channel is archived, and takes nothing new.</source>
        <translation>Dieser Kanal ist archiviert und nimmt nichts Neues auf.</translation>
    </message>
    <message>
        <source>You may not post in this channel. If somebody gave you the right meanwhile, choose &quot;Reload&quot; in the menu &quot;View&quot;.</source>
        <translation>Sie dürfen in diesem Kanal nichts veröffentlichen. Wenn Ihnen inzwischen jemand das Recht gegeben hat, wählen Sie „Neu laden“ im Menü „Ansicht“.</translation>
    </message>
</context>
<context>
    <name>attache::ui::UploadRow</name>
    <message>
        <source>Uploading %1…</source>
        <translation>%1 wird hochgeladen…</translation>
    </message>
    <message>
        <source>Cancel the upload of %1</source>
        <translation>Hochladen von %1 abbrechen</translation>
    </message>
    <message>
        <source>Uploading %1 (%2 of %3)</source>
        <translation>%1 wird hochgeladen (%2 von %3)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again to upload %1</source>
        <translation>Erneut versuchen, %1 hochzuladen</translation>
    </message>
    <message>
        <source>%1 was not uploaded. %2</source>
        <translation>%1 wurde nicht hochgeladen. %2</translation>
    </message>
    <message>
        <source>Dismiss the upload of %1</source>
        <translation>Hochladen von %1 ausblenden</translation>
    </message>
</context>
<context>
    <name>attache::ui::VersionActions</name>
    <message>
        <source>Restore this version?</source>
        <translation>Diese Version wiederherstellen?</translation>
    </message>
    <message>
        <source>Version %1 of &quot;%2&quot; becomes the newest one.</source>
        <translation>Version %1 von „%2“ wird die neueste.</translation>
    </message>
    <message>
        <source>It is written to the thread as a new version. The versions after it stay, so nothing is lost.</source>
        <translation>Sie wird als neue Version in den Thread geschrieben. Die späteren Versionen bleiben, es geht also nichts verloren.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring version %1 of %2…</source>
        <translation>Version %1 von %2 wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>Restored version %1 of %2</source>
        <translation>Version %1 von %2 wiederhergestellt</translation>
    </message>
    <message>
        <source>The link was copied. Everyone who has it can read the file without signing in.</source>
        <translation>Der Link wurde kopiert. Wer ihn hat, kann die Datei ohne Anmeldung lesen.</translation>
    </message>
</context>
<context>
    <name>attache::ui::VersionList</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Newest first. Enter opens a version; the menu key shows what else can be done with it.</source>
        <translation>Neueste zuerst. Die Eingabetaste öffnet eine Version; die Menütaste zeigt, was sonst mit ihr möglich ist.</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <comment>a version</comment>
        <translation>Aktionen für %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::VersionModel</name>
    <message>
        <source>based on version %1</source>
        <translation>auf Version %1 aufbauend</translation>
    </message>
    <message>
        <source>based on a deleted version</source>
        <translation>auf einer gelöschten Version aufbauend</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version number</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Version %1 by %2, %3, the newest</source>
        <translation>Version %1 von %2, %3, die neueste</translation>
    </message>
    <message>
        <source>Version %1 by %2, %3</source>
        <translation>Version %1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>attache::ui::VersionWatch</name>
    <message>
        <source>Somebody has posted a newer version of this document (version %1). What you change here is kept as a version of its own, based on the one you opened.</source>
        <translation>Jemand hat eine neuere Version dieses Dokuments veröffentlicht (Version %1). Was Sie hier ändern, bleibt als eigene Version erhalten, ausgehend von der, die Sie geöffnet haben.</translation>
    </message>
    <message>
        <source>Somebody has posted a newer version of this document (version %1).</source>
        <translation>Jemand hat eine neuere Version dieses Dokuments veröffentlicht (Version %1).</translation>
    </message>
    <message>
        <source>Open the newest version</source>
        <translation>Neueste Version öffnen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Attache can&apos;t create its folder %1. Check that the disk isn&apos;t full and that you may write there.</source>
        <translation>Attache kann seinen Ordner %1 nicht anlegen. Prüfen Sie, ob der Datenträger voll ist und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Attache is running with this profile already, but does not answer. End it, then start it again.</source>
        <translation>Attache läuft mit diesem Profil bereits, antwortet aber nicht. Beenden Sie es, und starten Sie es dann neu.</translation>
    </message>
</context>
</TS>
