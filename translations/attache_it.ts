<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>AccessEditor</name>
    <message>
        <source>The message with this document was deleted from Mattermost.</source>
        <translation>Il messaggio con questo documento è stato eliminato da Mattermost.</translation>
    </message>
    <message>
        <source>Only the person who posted this document can change its access rights.</source>
        <translation>Solo chi ha pubblicato questo documento può modificarne i diritti di accesso.</translation>
    </message>
    <message>
        <source>Mattermost didn&apos;t keep the access rights as they were sent. Open them again to see what is there now.</source>
        <translation>Mattermost non ha mantenuto i diritti di accesso così come sono stati inviati. Aprirli di nuovo per vedere quelli attuali.</translation>
    </message>
    <message>
        <source>This channel is archived, so access rights can&apos;t be changed in it. Ask an administrator to bring the channel back.</source>
        <translation>Questo canale è archiviato, quindi non è possibile modificarvi i diritti di accesso. Chiedere a un amministratore di ripristinare il canale.</translation>
    </message>
    <message>
        <source>Your Mattermost server doesn&apos;t let people change messages of this age, and access rights stand on the message. Post the document again to give other rights.</source>
        <translation>Il server Mattermost non consente di modificare messaggi così vecchi, e i diritti di accesso sono legati al messaggio. Pubblicare di nuovo il documento per assegnare altri diritti.</translation>
    </message>
    <message>
        <source>Mattermost doesn&apos;t let you change this message, and access rights stand on it. Ask an administrator for the right to edit your messages.</source>
        <translation>Mattermost non consente di modificare questo messaggio, e i diritti di accesso sono legati a esso. Chiedere a un amministratore il diritto di modificare i propri messaggi.</translation>
    </message>
    <message>
        <source>You are no longer in the channel of this document.</source>
        <translation>Non si fa più parte del canale di questo documento.</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n people too many for your Mattermost server. Give everyone in the channel the level that most people need, and keep in the list only those who get another one.</source>
        <translation>
            <numerusform>L&apos;elenco contiene %n persona di troppo per il server Mattermost. Assegnare a tutti nel canale il livello che serve alla maggior parte delle persone e lasciare nell&apos;elenco solo chi ne riceve un altro.</numerusform>
            <numerusform>L&apos;elenco contiene %n persone di troppo per il server Mattermost. Assegnare a tutti nel canale il livello che serve alla maggior parte delle persone e lasciare nell&apos;elenco solo chi ne riceve un altro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountStore</name>
    <message>
        <source>The list of your accounts can&apos;t be read. Check the file %1; without it you have to sign in again.</source>
        <translation>Impossibile leggere l&apos;elenco degli account. Controllare il file %1; senza di esso è necessario accedere di nuovo.</translation>
    </message>
    <message>
        <source>The list of your accounts was written by a newer Attache. Update Attache, or move the file %1 away and sign in again.</source>
        <translation>L&apos;elenco degli account è stato scritto da una versione più recente di Attache. Aggiornare Attache, oppure spostare altrove il file %1 e accedere di nuovo.</translation>
    </message>
    <message>
        <source>Your accounts can&apos;t be stored in %1: %2</source>
        <translation>Impossibile salvare gli account in %1: %2</translation>
    </message>
</context>
<context>
    <name>Callback</name>
    <message>
        <source>The Document Server sent a message that isn&apos;t a callback.</source>
        <translation>Il Document Server ha inviato un messaggio che non è un callback.</translation>
    </message>
    <message>
        <source>The token in the request&apos;s header was made for something else.</source>
        <translation>Il token nell&apos;intestazione della richiesta è stato creato per qualcos&apos;altro.</translation>
    </message>
    <message>
        <source>The Document Server sent a callback with an unknown status.</source>
        <translation>Il Document Server ha inviato un callback con uno stato sconosciuto.</translation>
    </message>
    <message>
        <source>The Document Server announced an edited file without a usable address.</source>
        <translation>Il Document Server ha annunciato un file modificato senza un indirizzo utilizzabile.</translation>
    </message>
    <message>
        <source>The callback&apos;s token speaks of another document.</source>
        <translation>Il token del callback riguarda un altro documento.</translation>
    </message>
    <message>
        <source>The download&apos;s token was made for another address.</source>
        <translation>Il token del download è stato creato per un altro indirizzo.</translation>
    </message>
</context>
<context>
    <name>ChannelTree</name>
    <message>
        <source>%1 (you)</source>
        <comment>the direct message with oneself</comment>
        <translation>%1 (tu)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>name of a person the server doesn&apos;t know</comment>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Messaggi diretti</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Opens the office documents attached in Mattermost in ONLYOFFICE.</source>
        <translation>Apre in ONLYOFFICE i documenti allegati in Mattermost.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostra questo aiuto.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra la versione.</translation>
    </message>
    <message>
        <source>Keep all state under this folder.</source>
        <translation>Conserva tutti i dati in questa cartella.</translation>
    </message>
    <message>
        <source>Start with a sandbox server and made-up people and documents.</source>
        <translation>Avvia con un server di prova e con persone e documenti inventati.</translation>
    </message>
    <message>
        <source>How much to log: %1.</source>
        <translation>Livello di dettaglio del registro: %1.</translation>
    </message>
    <message>
        <source>An attache:// link to a document.</source>
        <translation>Un collegamento attache:// a un documento.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;.</source>
        <translation>Argomento «%1» sconosciuto.</translation>
    </message>
    <message>
        <source>Unknown log level &quot;%1&quot;. Use one of: %2.</source>
        <translation>Livello di registro «%1» sconosciuto. Usare uno dei seguenti: %2.</translation>
    </message>
</context>
<context>
    <name>CredentialStore</name>
    <message>
        <source>This system has no keychain that Attache could use. Install and start one (GNOME Keyring, KWallet or KeePassXC), or sign in for this session only.</source>
        <translation>In questo sistema non c&apos;è un portachiavi utilizzabile da Attache. Installarne e avviarne uno (GNOME Keyring, KWallet o KeePassXC), oppure accedere solo per questa sessione.</translation>
    </message>
    <message>
        <source>The keychain stays locked. Unlock it and try again, or sign in for this session only.</source>
        <translation>Il portachiavi resta bloccato. Sbloccarlo e riprovare, oppure accedere solo per questa sessione.</translation>
    </message>
    <message>
        <source>The keychain holds no such entry.</source>
        <translation>Il portachiavi non contiene questa voce.</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>The folder %1 isn&apos;t there any more. Choose another folder.</source>
        <translation>La cartella %1 non esiste più. Scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space or choose another disk, then try again.</source>
        <translation>Il disco è pieno. Liberare spazio o scegliere un altro disco, poi riprovare.</translation>
    </message>
    <message>
        <source>You may not write to the folder %1. Choose another folder.</source>
        <translation>Non si dispone del permesso di scrivere nella cartella %1. Scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>It can&apos;t be written to %1 (%2). Choose another folder.</source>
        <translation>Impossibile scrivere in %1 (%2). Scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>The name is too long for this disk, or isn&apos;t possible there. Choose a shorter one.</source>
        <translation>Il nome è troppo lungo per questo disco o non vi è ammesso. Sceglierne uno più breve.</translation>
    </message>
    <message>
        <source>“%1” is there already, and isn&apos;t a file. Choose another name.</source>
        <translation>«%1» esiste già e non è un file. Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
</context>
<context>
    <name>DocumentCache</name>
    <message>
        <source>The folder “%1” can&apos;t be made. Check its permissions and the disk&apos;s space.</source>
        <translation>Impossibile creare la cartella «%1». Controllarne i permessi e lo spazio su disco.</translation>
    </message>
</context>
<context>
    <name>DocumentOpener</name>
    <message>
        <source>This document was deleted from Mattermost.</source>
        <translation>Questo documento è stato eliminato da Mattermost.</translation>
    </message>
    <message>
        <source>No Document Server is set up. Enter its address and secret in the preferences.</source>
        <translation>Nessun Document Server configurato. Inserirne l&apos;indirizzo e la chiave segreta nelle preferenze.</translation>
    </message>
    <message>
        <source>The address under which the Document Server reaches this computer isn&apos;t set. Enter it in the preferences.</source>
        <translation>L&apos;indirizzo con cui il Document Server raggiunge questo computer non è impostato. Inserirlo nelle preferenze.</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). ONLYOFFICE can&apos;t open it.</source>
        <translation>«%1» è vuoto (0 byte). ONLYOFFICE non può aprirlo.</translation>
    </message>
    <message>
        <source>“%1” has %2. A Document Server opens files of up to %3. Download it instead.</source>
        <translation>«%1» occupa %2. Un Document Server apre file fino a %3. Scaricarlo anziché aprirlo.</translation>
    </message>
    <message>
        <source>ONLYOFFICE doesn&apos;t open files of the type “%1”.</source>
        <translation>ONLYOFFICE non apre file di tipo «%1».</translation>
    </message>
    <message>
        <source>This document is larger than Mattermost takes (%1). Changes can&apos;t be saved unless it gets smaller.</source>
        <translation>Questo documento è più grande di quanto Mattermost accetti (%1). Le modifiche si possono salvare solo se le dimensioni si riducono.</translation>
    </message>
    <message>
        <source>This document has %1 of content. A Document Server opens up to %2 of this kind, unless its administrator allows more. If it doesn&apos;t open, download it instead.</source>
        <translation>Questo documento ha %1 di contenuto. Un Document Server ne apre fino a %2 per questo tipo, salvo che il suo amministratore consenta di più. Se non si apre, scaricarlo.</translation>
    </message>
</context>
<context>
    <name>DocumentServerClient</name>
    <message>
        <source>No Document Server is set up. Enter its address in the preferences.</source>
        <translation>Nessun Document Server configurato. Inserirne l&apos;indirizzo nelle preferenze.</translation>
    </message>
    <message>
        <source>The server answered, but not as an ONLYOFFICE Document Server does. Check the address.</source>
        <translation>Il server ha risposto, ma non come un ONLYOFFICE Document Server. Controllare l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>No secret is set for the Document Server. Enter it in the preferences.</source>
        <translation>Per il Document Server non è impostata alcuna chiave segreta. Inserirla nelle preferenze.</translation>
    </message>
    <message>
        <source>The Document Server named an unusable address for the edited file.</source>
        <translation>Il Document Server ha indicato un indirizzo inutilizzabile per il file modificato.</translation>
    </message>
    <message>
        <source>The Document Server refuses our token. Compare the secret in the preferences with the Document Server&apos;s.</source>
        <translation>Il Document Server rifiuta il token di Attache. Confrontare la chiave segreta nelle preferenze con quella del Document Server.</translation>
    </message>
    <message>
        <source>The Document Server says that our token has expired. Compare the clocks of the two computers.</source>
        <translation>Per il Document Server il token di Attache è scaduto. Confrontare gli orologi dei due computer.</translation>
    </message>
    <message>
        <source>The Document Server doesn&apos;t know this document.</source>
        <translation>Il Document Server non conosce questo documento.</translation>
    </message>
    <message>
        <source>The Document Server has an internal fault. Its administrator can find the cause in its log.</source>
        <translation>Il Document Server ha un errore interno. Il suo amministratore può trovarne la causa nel registro.</translation>
    </message>
    <message>
        <source>The Document Server can&apos;t use the address to which it should report.</source>
        <translation>Il Document Server non può usare l&apos;indirizzo a cui dovrebbe inviare le notifiche.</translation>
    </message>
    <message>
        <source>The Document Server didn&apos;t understand a command.</source>
        <translation>Il Document Server non ha compreso un comando.</translation>
    </message>
    <message>
        <source>The Document Server couldn&apos;t fetch the file.</source>
        <translation>Il Document Server non è riuscito a recuperare il file.</translation>
    </message>
    <message>
        <source>The Document Server refuses our token.</source>
        <translation>Il Document Server rifiuta il token di Attache.</translation>
    </message>
    <message>
        <source>The file is too large for the Document Server.</source>
        <translation>Il file è troppo grande per il Document Server.</translation>
    </message>
    <message>
        <source>The Document Server couldn&apos;t convert the file.</source>
        <translation>Il Document Server non è riuscito a convertire il file.</translation>
    </message>
    <message>
        <source>This file is protected by a password.</source>
        <translation>Questo file è protetto da una password.</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>The edited file is larger than the limit of %1.</source>
        <translation>Il file modificato supera il limite di %1.</translation>
    </message>
    <message>
        <source>The Document Server sent us to another server (%1) for the edited file. That isn&apos;t followed.</source>
        <translation>Per il file modificato il Document Server rimanda a un altro server (%1). Attache non segue il rinvio.</translation>
    </message>
    <message>
        <source>The edited file came compressed, which wasn&apos;t asked for.</source>
        <translation>Il file modificato è arrivato compresso senza che fosse richiesto.</translation>
    </message>
    <message>
        <source>Instead of the edited file, a web page came.</source>
        <translation>Al posto del file modificato è arrivata una pagina web.</translation>
    </message>
    <message>
        <source>The edited file came incomplete.</source>
        <translation>Il file modificato è arrivato incompleto.</translation>
    </message>
    <message>
        <source>What came as the edited file is empty or damaged: it isn&apos;t of the type “%1”.</source>
        <translation>Il file modificato ricevuto è vuoto o danneggiato: non è di tipo «%1».</translation>
    </message>
</context>
<context>
    <name>EditorConfig</name>
    <message>
        <source>No Document Server is set up. Enter its address in the preferences.</source>
        <translation>Nessun Document Server configurato. Inserirne l&apos;indirizzo nelle preferenze.</translation>
    </message>
    <message>
        <source>No secret is set for the Document Server. Enter it in the preferences.</source>
        <translation>Per il Document Server non è impostata alcuna chiave segreta. Inserirla nelle preferenze.</translation>
    </message>
    <message>
        <source>ONLYOFFICE doesn&apos;t open files of the type “%1”.</source>
        <translation>ONLYOFFICE non apre file di tipo «%1».</translation>
    </message>
    <message>
        <source>The address under which the Document Server reaches this computer is wrong. Correct it in the preferences.</source>
        <translation>L&apos;indirizzo con cui il Document Server raggiunge questo computer è errato. Correggerlo nelle preferenze.</translation>
    </message>
    <message>
        <source>The address to which the Document Server reports is wrong. Correct it in the preferences.</source>
        <translation>L&apos;indirizzo a cui il Document Server invia le notifiche è errato. Correggerlo nelle preferenze.</translation>
    </message>
</context>
<context>
    <name>EditorErrors</name>
    <message>
        <source>The Document Server took too long to convert the document. Try again; if it stays so, the document may be too large for it.</source>
        <translation>Il Document Server ha impiegato troppo tempo a convertire il documento. Riprovare; se il problema persiste, il documento potrebbe essere troppo grande.</translation>
    </message>
    <message>
        <source>The Document Server could not read the document. The file may be damaged, or its name doesn&apos;t match its content. Download it and open it with another program.</source>
        <translation>Il Document Server non è riuscito a leggere il documento. Il file potrebbe essere danneggiato, oppure il nome non corrisponde al contenuto. Scaricarlo e aprirlo con un altro programma.</translation>
    </message>
    <message>
        <source>The Document Server could not fetch the document from this computer. Run the connection check in the preferences: the address under which the Document Server reaches Attache may be wrong, or a firewall stands between.</source>
        <translation>Il Document Server non è riuscito a recuperare il documento da questo computer. Eseguire la verifica della connessione nelle preferenze: l&apos;indirizzo con cui il Document Server raggiunge Attache potrebbe essere errato, oppure c&apos;è di mezzo un firewall.</translation>
    </message>
    <message>
        <source>The Document Server has trouble with its database. Try again later, or tell its administrator.</source>
        <translation>Il Document Server ha problemi con il suo database. Riprovare più tardi, o avvisare il suo amministratore.</translation>
    </message>
    <message>
        <source>The Document Server doesn&apos;t know this document&apos;s key. Open the document again.</source>
        <translation>Il Document Server non conosce la chiave di questo documento. Aprire di nuovo il documento.</translation>
    </message>
    <message>
        <source>The connection to the Document Server is lost. You can read and copy the document; open it again to edit it.</source>
        <translation>La connessione al Document Server si è interrotta. Si può leggere e copiare il documento; per modificarlo, aprirlo di nuovo.</translation>
    </message>
    <message>
        <source>The document is protected by a password and can&apos;t be opened.</source>
        <translation>Il documento è protetto da una password e non può essere aperto.</translation>
    </message>
    <message>
        <source>The Document Server refused Attache&apos;s signature. The secret in Attache&apos;s preferences must be the one of the Document Server: ask its administrator.</source>
        <translation>Il Document Server ha rifiutato la firma di Attache. La chiave segreta nelle preferenze di Attache deve essere quella del Document Server: chiederla al suo amministratore.</translation>
    </message>
    <message>
        <source>The Document Server says that Attache&apos;s signature is out of date. Try again; if it stays so, this computer&apos;s clock and the server&apos;s differ.</source>
        <translation>Per il Document Server la firma di Attache è scaduta. Riprovare; se il problema persiste, gli orologi di questo computer e del server non coincidono.</translation>
    </message>
    <message>
        <source>The Document Server&apos;s licence allows no more people at the same time. Try again when somebody has left.</source>
        <translation>La licenza del Document Server non consente altre persone contemporaneamente. Riprovare quando qualcuno sarà uscito.</translation>
    </message>
    <message>
        <source>You lack the right to do this in this document.</source>
        <translation>Non si ha il diritto di eseguire questa operazione nel documento.</translation>
    </message>
    <message>
        <source>A part of the editor didn&apos;t come from the Document Server. Check the network and open the document again.</source>
        <translation>Una parte dell&apos;editor non è arrivata dal Document Server. Controllare la rete e aprire di nuovo il documento.</translation>
    </message>
    <message>
        <source>The editor got into trouble with the last change. What came before is kept; open the document again.</source>
        <translation>L&apos;editor non è riuscito a gestire l&apos;ultima modifica. Quanto fatto prima è conservato; aprire di nuovo il documento.</translation>
    </message>
    <message>
        <source>The editor could not load its fonts from the Document Server. Try again; if it stays so, tell its administrator.</source>
        <translation>L&apos;editor non è riuscito a caricare i tipi di carattere dal Document Server. Riprovare; se il problema persiste, avvisare il suo amministratore.</translation>
    </message>
    <message>
        <source>The Document Server could not convert the document for saving. Your text is still in the editor: try again, or choose another format.</source>
        <translation>Il Document Server non è riuscito a convertire il documento per il salvataggio. Il testo è ancora nell&apos;editor: riprovare, o scegliere un altro formato.</translation>
    </message>
    <message>
        <source>The document is larger than the Document Server allows. Its administrator can raise the limit; download the document to open it with another program.</source>
        <translation>Il documento è più grande di quanto il Document Server consenta. Il suo amministratore può aumentare il limite; scaricare il documento per aprirlo con un altro programma.</translation>
    </message>
    <message>
        <source>The document&apos;s content doesn&apos;t match its name: it is a file of another type. Download it and open it with another program.</source>
        <translation>Il contenuto del documento non corrisponde al nome: è un file di un altro tipo. Scaricarlo e aprirlo con un altro programma.</translation>
    </message>
    <message>
        <source>You were taken out of the editing of this document: the rights have changed, or somebody restored another version. Open it again.</source>
        <translation>Si è stati esclusi dalla modifica di questo documento: i diritti sono cambiati, o qualcuno ha ripristinato un&apos;altra versione. Aprirlo di nuovo.</translation>
    </message>
    <message>
        <source>The Document Server can&apos;t hand saved versions to Attache. Your text is kept on the Document Server; run the connection check in the preferences.</source>
        <translation>Il Document Server non riesce a consegnare ad Attache le versioni salvate. Il testo è conservato sul Document Server; eseguire la verifica della connessione nelle preferenze.</translation>
    </message>
    <message>
        <source>The connection came back, but the document has a newer version by now. Copy what is missing there, and open the document again.</source>
        <translation>La connessione è tornata, ma nel frattempo il documento ha una versione più recente. Copiare ciò che vi manca e aprire di nuovo il documento.</translation>
    </message>
    <message>
        <source>An earlier version of this document could not be saved; the editor has opened it from the Document Server&apos;s store. It is saved when you close it.</source>
        <translation>Non è stato possibile salvare una versione precedente di questo documento; l&apos;editor l&apos;ha aperta dall&apos;archivio del Document Server. Verrà salvata alla chiusura del documento.</translation>
    </message>
    <message>
        <source>The Document Server has ended this editing session. What it had received is kept; open the document again to go on.</source>
        <translation>Il Document Server ha terminato questa sessione di modifica. Quanto aveva ricevuto è conservato; aprire di nuovo il documento per continuare.</translation>
    </message>
    <message>
        <source>The editor reports problem %1.</source>
        <translation>L&apos;editor segnala il problema %1.</translation>
    </message>
    <message>
        <source>The editor reports: %1</source>
        <translation>L&apos;editor segnala: %1</translation>
    </message>
    <message>
        <source>The Document Server %1 doesn&apos;t answer. Check that it runs and that this computer can reach it.</source>
        <translation>Il Document Server %1 non risponde. Controllare che sia in esecuzione e raggiungibile da questo computer.</translation>
    </message>
    <message>
        <source>%1 answers, but doesn&apos;t hand out the ONLYOFFICE editor. Check the Document Server&apos;s address in the preferences; the server may also still be starting.</source>
        <translation>%1 risponde, ma non fornisce l&apos;editor ONLYOFFICE. Controllare l&apos;indirizzo del Document Server nelle preferenze; il server potrebbe anche essere ancora in fase di avvio.</translation>
    </message>
    <message>
        <source>%1 answers with something that isn&apos;t the ONLYOFFICE editor. Check the Document Server&apos;s address in the preferences; a sign-in page or a proxy may stand in front of it.</source>
        <translation>%1 risponde con qualcosa che non è l&apos;editor ONLYOFFICE. Controllare l&apos;indirizzo del Document Server nelle preferenze; potrebbe esserci di mezzo una pagina di accesso o un proxy.</translation>
    </message>
    <message>
        <source>The editor of %1 refuses this document. The Document Server may be older than this type of file: ask its administrator for an update, or download the document.</source>
        <translation>L&apos;editor di %1 rifiuta questo documento. Il Document Server potrebbe essere più vecchio di questo tipo di file: chiedere un aggiornamento al suo amministratore, o scaricare il documento.</translation>
    </message>
    <message>
        <source>The certificate of the Document Server %1 can&apos;t be trusted: %2 Ask its administrator for a valid certificate, or add the certificate&apos;s issuer to this system.</source>
        <translation>Il certificato del Document Server %1 non è attendibile: %2 Chiedere al suo amministratore un certificato valido, o aggiungere l&apos;emittente del certificato a questo sistema.</translation>
    </message>
    <message>
        <source>The editor of %1 didn&apos;t start in time. The Document Server may be busy or still starting: try again in a moment.</source>
        <translation>L&apos;editor di %1 non si è avviato in tempo. Il Document Server potrebbe essere occupato o ancora in fase di avvio: riprovare tra poco.</translation>
    </message>
    <message>
        <source>This document was saved a moment ago, and its new version isn&apos;t in Mattermost yet. Try again in a moment.</source>
        <translation>Questo documento è stato appena salvato e la nuova versione non è ancora in Mattermost. Riprovare tra poco.</translation>
    </message>
    <message>
        <source>The editor&apos;s process has ended unexpectedly. Everything that the Document Server had received is kept; reload to go on.</source>
        <translation>Il processo dell&apos;editor è terminato in modo imprevisto. Tutto ciò che il Document Server aveva ricevuto è conservato; ricaricare per continuare.</translation>
    </message>
    <message>
        <source>The Document Server&apos;s address isn&apos;t usable. Correct it in the preferences: it starts with https:// or http://.</source>
        <translation>L&apos;indirizzo del Document Server non è utilizzabile. Correggerlo nelle preferenze: inizia con https:// o http://.</translation>
    </message>
</context>
<context>
    <name>FileActionsMenu</name>
    <message>
        <source>Nothing can be done with this file</source>
        <translation>Nessuna azione possibile con questo file</translation>
    </message>
    <message>
        <source>Opens for editing</source>
        <translation>Si apre per la modifica</translation>
    </message>
    <message>
        <source>Opens read-only</source>
        <translation>Si apre in sola lettura</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Scarica…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copia collegamento</translation>
    </message>
    <message>
        <source>Open file in ONLYOFFICE</source>
        <translation>Apri il file in ONLYOFFICE</translation>
    </message>
    <message>
        <source>Change access rights</source>
        <translation>Modifica diritti di accesso</translation>
    </message>
    <message>
        <source>Open to view</source>
        <translation>Apri in sola lettura</translation>
    </message>
    <message>
        <source>Restore this version…</source>
        <translation>Ripristina questa versione…</translation>
    </message>
</context>
<context>
    <name>FileSink</name>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>Impossibile scrivere «%1»: %2</translation>
    </message>
</context>
<context>
    <name>HttpListener</name>
    <message>
        <source>Port %1 is in use by another program. Choose another port for the listener, or 0 for any free one.</source>
        <translation>La porta %1 è usata da un altro programma. Scegliere un&apos;altra porta per il servizio di ascolto, o 0 per una qualsiasi libera.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t allow Attache to use port %1. Choose a port above 1023 for the listener.</source>
        <translation>Questo computer non consente ad Attache di usare la porta %1. Scegliere per il servizio di ascolto una porta superiore a 1023.</translation>
    </message>
    <message>
        <source>The listener&apos;s address %1 doesn&apos;t belong to this computer. Choose one of its own addresses.</source>
        <translation>L&apos;indirizzo %1 del servizio di ascolto non appartiene a questo computer. Scegliere uno dei suoi indirizzi.</translation>
    </message>
    <message>
        <source>The listener can&apos;t use address %1, port %2: %3. Choose another address or port.</source>
        <translation>Il servizio di ascolto non può usare l&apos;indirizzo %1, porta %2: %3. Scegliere un altro indirizzo o un&apos;altra porta.</translation>
    </message>
</context>
<context>
    <name>HumanText</name>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without a year, in QLocale&apos;s format letters</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date with a year, in QLocale&apos;s format letters</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietario</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>what a person may do with a document</comment>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>what a person may do with a document</comment>
        <translation>Revisione</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>what a person may do with a document</comment>
        <translation>Commenti</translation>
    </message>
    <message>
        <source>Fill forms</source>
        <comment>what a person may do with a document</comment>
        <translation>Compilazione moduli</translation>
    </message>
    <message>
        <source>View</source>
        <comment>what a person may do with a document</comment>
        <translation>Visualizzazione</translation>
    </message>
    <message>
        <source>edit</source>
        <comment>behind a name: &quot;Bob: edit&quot;</comment>
        <translation>modifica</translation>
    </message>
    <message>
        <source>review</source>
        <comment>behind a name: &quot;Bob: review&quot;</comment>
        <translation>revisione</translation>
    </message>
    <message>
        <source>comment</source>
        <comment>behind a name: &quot;Bob: comment&quot;</comment>
        <translation>commenti</translation>
    </message>
    <message>
        <source>fill forms</source>
        <comment>behind a name: &quot;Bob: fill forms&quot;</comment>
        <translation>compilazione moduli</translation>
    </message>
    <message>
        <source>view</source>
        <comment>behind a name: &quot;Bob: view&quot;</comment>
        <translation>visualizzazione</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and what that person may do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tutti</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people with access of their own</comment>
        <translation>
            <numerusform>%n altro</numerusform>
            <numerusform>altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jwt</name>
    <message>
        <source>The Document Server&apos;s token has expired. Compare the clocks of the two computers.</source>
        <translation>Il token del Document Server è scaduto. Confrontare gli orologi dei due computer.</translation>
    </message>
    <message>
        <source>The Document Server&apos;s token is not valid yet. Compare the clocks of the two computers.</source>
        <translation>Il token del Document Server non è ancora valido. Confrontare gli orologi dei due computer.</translation>
    </message>
    <message>
        <source>No secret is set for the Document Server. Enter it in the preferences.</source>
        <translation>Per il Document Server non è impostata alcuna chiave segreta. Inserirla nelle preferenze.</translation>
    </message>
    <message>
        <source>The request carries no token. Switch JWT on in the Document Server.</source>
        <translation>La richiesta non contiene alcun token. Attivare JWT nel Document Server.</translation>
    </message>
    <message>
        <source>The token is too long.</source>
        <translation>Il token è troppo lungo.</translation>
    </message>
    <message>
        <source>The token is malformed.</source>
        <translation>Il token non è ben formato.</translation>
    </message>
    <message>
        <source>The token isn&apos;t signed with HS256, the only way accepted.</source>
        <translation>Il token non è firmato con HS256, l&apos;unico metodo accettato.</translation>
    </message>
    <message>
        <source>The token&apos;s signature is wrong. Compare the secret with the Document Server&apos;s.</source>
        <translation>La firma del token è errata. Confrontare la chiave segreta con quella del Document Server.</translation>
    </message>
</context>
<context>
    <name>LocalAddress</name>
    <message>
        <source>This computer has no route to %1. Check the network connection.</source>
        <translation>Questo computer non ha un percorso di rete verso %1. Controllare la connessione di rete.</translation>
    </message>
    <message>
        <source>The other host&apos;s address is missing or not an IP address.</source>
        <translation>L&apos;indirizzo dell&apos;altro host manca o non è un indirizzo IP.</translation>
    </message>
</context>
<context>
    <name>MattermostError</name>
    <message>
        <source>Your Mattermost session has ended. Sign in again.</source>
        <translation>La sessione di Mattermost è terminata. Accedere di nuovo.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong. Check both and try again.</source>
        <translation>Il nome utente o la password non sono corretti. Controllarli e riprovare.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong. Check both and try again.</source>
        <translation>L&apos;indirizzo e-mail o la password non sono corretti. Controllarli e riprovare.</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows.</source>
        <translation>Inserire il codice mostrato dall&apos;app di autenticazione.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Type the one that your authenticator shows now.</source>
        <translation>Questo codice è errato o troppo vecchio. Inserire quello che l&apos;app di autenticazione mostra ora.</translation>
    </message>
    <message>
        <source>Mattermost locked this account after too many wrong tries. Reset your password in Mattermost, or ask its administrator.</source>
        <translation>Mattermost ha bloccato questo account dopo troppi tentativi errati. Reimpostare la password in Mattermost, o rivolgersi al suo amministratore.</translation>
    </message>
    <message>
        <source>This account is deactivated. Ask the administrator of Mattermost.</source>
        <translation>Questo account è disattivato. Rivolgersi all&apos;amministratore di Mattermost.</translation>
    </message>
    <message>
        <source>This account&apos;s e-mail address isn&apos;t confirmed yet. Follow the link in the message that Mattermost sent you, then sign in.</source>
        <translation>L&apos;indirizzo e-mail di questo account non è ancora confermato. Seguire il collegamento nel messaggio inviato da Mattermost, poi accedere.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Inserire la password.</translation>
    </message>
    <message>
        <source>This server demands two-step sign-in. Set it up in Mattermost first.</source>
        <translation>Questo server richiede l&apos;accesso in due passaggi. Configurarlo prima in Mattermost.</translation>
    </message>
    <message>
        <source>You lack the permission to do this in Mattermost.</source>
        <translation>Non si ha l&apos;autorizzazione per eseguire questa operazione in Mattermost.</translation>
    </message>
    <message>
        <source>Public links are turned off on this Mattermost server.</source>
        <translation>I collegamenti pubblici sono disattivati su questo server Mattermost.</translation>
    </message>
    <message>
        <source>Attachments are turned off on this Mattermost server.</source>
        <translation>Gli allegati sono disattivati su questo server Mattermost.</translation>
    </message>
    <message>
        <source>This file no longer exists in Mattermost.</source>
        <translation>Questo file non esiste più in Mattermost.</translation>
    </message>
    <message>
        <source>This file is larger than the Mattermost server allows.</source>
        <translation>Questo file è più grande di quanto il server Mattermost consenta.</translation>
    </message>
    <message>
        <source>This message holds more data than the Mattermost server allows.</source>
        <translation>Questo messaggio contiene più dati di quanti il server Mattermost ne consenta.</translation>
    </message>
    <message>
        <source>This channel is archived, and takes nothing new.</source>
        <translation>Questo canale è archiviato e non accetta nuovi contenuti.</translation>
    </message>
    <message>
        <source>The thread to reply to no longer exists in Mattermost.</source>
        <translation>La discussione in cui rispondere non esiste più in Mattermost.</translation>
    </message>
    <message>
        <source>Mattermost refused to sign you in. Check what you typed.</source>
        <translation>Mattermost ha rifiutato l&apos;accesso. Controllare i dati inseriti.</translation>
    </message>
    <message>
        <source>Mattermost no longer accepts this sign-in. Sign in again.</source>
        <translation>Mattermost non accetta più questo accesso. Accedere di nuovo.</translation>
    </message>
    <message>
        <source>You lack the right to do this in Mattermost.</source>
        <translation>Non si ha il diritto di eseguire questa operazione in Mattermost.</translation>
    </message>
    <message>
        <source>This no longer exists in Mattermost.</source>
        <translation>Questo elemento non esiste più in Mattermost.</translation>
    </message>
    <message>
        <source>This is larger than the server allows.</source>
        <translation>Le dimensioni superano quelle consentite dal server.</translation>
    </message>
    <message>
        <source>The administrator turned this off on the Mattermost server.</source>
        <translation>L&apos;amministratore ha disattivato questa funzione sul server Mattermost.</translation>
    </message>
    <message>
        <source>The Mattermost server has a problem. Try again in a while.</source>
        <translation>Il server Mattermost ha un problema. Riprovare tra qualche tempo.</translation>
    </message>
    <message>
        <source>The Mattermost server refused the request.</source>
        <translation>Il server Mattermost ha rifiutato la richiesta.</translation>
    </message>
    <message>
        <source>The Mattermost server asks for a pause: there were too many requests. Try again shortly.</source>
        <translation>Il server Mattermost chiede una pausa: ci sono state troppe richieste. Riprovare tra poco.</translation>
    </message>
    <message>
        <source>This server sends its visitors on to %1. If you trust that address, use it instead.</source>
        <translation>Questo server rimanda i visitatori a %1. Se l&apos;indirizzo è attendibile, usare quello.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Check this computer&apos;s date, or tell the server&apos;s administrator.</source>
        <translation>Il certificato del server è scaduto. Controllare la data di questo computer, o avvisare l&apos;amministratore del server.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another address. Check the address that you typed.</source>
        <translation>Il certificato del server appartiene a un altro indirizzo. Controllare l&apos;indirizzo inserito.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know who issued the server&apos;s certificate. Add the issuer to the system&apos;s trusted certificates, or ask the server&apos;s administrator.</source>
        <translation>Questo computer non conosce l&apos;emittente del certificato del server. Aggiungerlo ai certificati attendibili del sistema, o rivolgersi all&apos;amministratore del server.</translation>
    </message>
    <message>
        <source>No secure connection came about. Check the address, or ask the server&apos;s administrator.</source>
        <translation>Impossibile stabilire una connessione sicura. Controllare l&apos;indirizzo, o rivolgersi all&apos;amministratore del server.</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the address and your network.</source>
        <translation>Non esiste un server con questo nome. Controllare l&apos;indirizzo e la rete.</translation>
    </message>
    <message>
        <source>The server refuses the connection. Check the address, or wait until it is back.</source>
        <translation>Il server rifiuta la connessione. Controllare l&apos;indirizzo, o attendere che torni disponibile.</translation>
    </message>
    <message>
        <source>The connection was cut before the server had answered. Try again.</source>
        <translation>La connessione si è interrotta prima della risposta del server. Riprovare.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy wants a sign-in. Check the system&apos;s proxy settings.</source>
        <translation>Il proxy della rete richiede l&apos;autenticazione. Controllare le impostazioni del proxy del sistema.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy doesn&apos;t connect. Check the system&apos;s proxy settings.</source>
        <translation>Il proxy della rete non si connette. Controllare le impostazioni del proxy del sistema.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check your network and the address.</source>
        <translation>Il server non è raggiungibile. Controllare la rete e l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time. Try again.</source>
        <translation>Il server non ha risposto in tempo. Riprovare.</translation>
    </message>
    <message>
        <source>What answers at this address is not a Mattermost server. Check the address; it may need a path, as in example.com/chat.</source>
        <translation>A questo indirizzo non risponde un server Mattermost. Controllare l&apos;indirizzo; potrebbe servire un percorso, come in example.com/chat.</translation>
    </message>
    <message>
        <source>The Mattermost server gave an answer that Attache doesn&apos;t understand.</source>
        <translation>Il server Mattermost ha dato una risposta che Attache non comprende.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is longer than Attache accepts.</source>
        <translation>La risposta del server è più lunga di quanto Attache accetti.</translation>
    </message>
    <message>
        <source>The server, or a proxy before it, sent the file in a packed form that Attache didn&apos;t ask for.</source>
        <translation>Il server, o un proxy davanti a esso, ha inviato il file compresso senza che Attache lo avesse richiesto.</translation>
    </message>
    <message>
        <source>The server sent a file of another size than it had announced. Try again.</source>
        <translation>Il server ha inviato un file di dimensioni diverse da quelle annunciate. Riprovare.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read or written on this computer: %1</source>
        <translation>Impossibile leggere o scrivere il file su questo computer: %1</translation>
    </message>
    <message>
        <source>This isn&apos;t an id that Mattermost gave out.</source>
        <translation>Questo identificativo non è stato assegnato da Mattermost.</translation>
    </message>
    <message>
        <source>Mattermost posted the message without the file %1. Upload the file again.</source>
        <translation>Mattermost ha pubblicato il messaggio senza il file %1. Caricare di nuovo il file.</translation>
    </message>
    <message>
        <source>This file is empty, and Mattermost doesn&apos;t take empty files.</source>
        <translation>Questo file è vuoto e Mattermost non accetta file vuoti.</translation>
    </message>
    <message>
        <source>Mattermost no longer shows this conversation: it is older than the message history that the server&apos;s edition gives access to. An administrator can lift that limit.</source>
        <translation>Mattermost non mostra più questa conversazione: è precedente alla cronologia dei messaggi a cui dà accesso l&apos;edizione del server. Un amministratore può rimuovere questo limite.</translation>
    </message>
</context>
<context>
    <name>NetworkErrors</name>
    <message>
        <source>The Document Server at %1 has a fault (HTTP %2). Its administrator can find the cause in its log.</source>
        <translation>Il Document Server su %1 ha un errore (HTTP %2). Il suo amministratore può trovarne la causa nel registro.</translation>
    </message>
    <message>
        <source>The Document Server at %1 refuses access (HTTP %2).</source>
        <translation>Il Document Server su %1 rifiuta l&apos;accesso (HTTP %2).</translation>
    </message>
    <message>
        <source>What was asked for isn&apos;t on the Document Server at %1, or no longer (HTTP %2).</source>
        <translation>Quanto richiesto non si trova, o non si trova più, nel Document Server su %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>The Document Server at %1 gets too many requests (HTTP %2).</source>
        <translation>Il Document Server su %1 riceve troppe richieste (HTTP %2).</translation>
    </message>
    <message>
        <source>The server at %1 gave an unexpected answer (HTTP %2). Check the Document Server&apos;s address.</source>
        <translation>Il server su %1 ha dato una risposta imprevista (HTTP %2). Controllare l&apos;indirizzo del Document Server.</translation>
    </message>
    <message>
        <source>The Document Server at %1 sends its visitors on to %2. If you trust that address, use it instead.</source>
        <translation>Il Document Server su %1 rimanda i visitatori a %2. Se l&apos;indirizzo è attendibile, usare quello.</translation>
    </message>
    <message>
        <source>The certificate of the Document Server at %1 isn&apos;t trusted by this computer.</source>
        <translation>Il certificato del Document Server su %1 non è considerato attendibile da questo computer.</translation>
    </message>
    <message>
        <source>The connection to the Document Server at %1 was cut.</source>
        <translation>La connessione al Document Server su %1 si è interrotta.</translation>
    </message>
    <message>
        <source>The Document Server at %1 can&apos;t be reached. Check its address and that it is running.</source>
        <translation>Il Document Server su %1 non è raggiungibile. Controllare il suo indirizzo e che sia in esecuzione.</translation>
    </message>
    <message>
        <source>The Document Server at %1 didn&apos;t answer in time.</source>
        <translation>Il Document Server su %1 non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
</context>
<context>
    <name>PublicUrl</name>
    <message>
        <source>The name &quot;%1&quot; is not known. Check the Document Server&apos;s address.</source>
        <translation>Il nome «%1» non è conosciuto. Controllare l&apos;indirizzo del Document Server.</translation>
    </message>
</context>
<context>
    <name>RestoreVersion</name>
    <message>
        <source>You may no longer edit this document.</source>
        <translation>Non si ha più il diritto di modificare questo documento.</translation>
    </message>
    <message>
        <source>This version is the newest one already.</source>
        <translation>Questa versione è già la più recente.</translation>
    </message>
    <message>
        <source>This version was deleted from Mattermost.</source>
        <translation>Questa versione è stata eliminata da Mattermost.</translation>
    </message>
</context>
<context>
    <name>SaveSummary</name>
    <message numerus="yes">
        <source>retry in %n s</source>
        <translation>
            <numerusform>nuovo tentativo tra %n s</numerusform>
            <numerusform>nuovo tentativo tra %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>retry in %n min</source>
        <translation>
            <numerusform>nuovo tentativo tra %n min</numerusform>
            <numerusform>nuovo tentativo tra %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) need your attention</source>
        <translation>
            <numerusform>%n versione richiede attenzione</numerusform>
            <numerusform>%n versioni richiedono attenzione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) waiting for Mattermost</source>
        <translation>
            <numerusform>%n versione in attesa di Mattermost</numerusform>
            <numerusform>%n versioni in attesa di Mattermost</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Tutte le modifiche salvate</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n document(s)…</source>
        <translation>
            <numerusform>Salvataggio di %n documento…</numerusform>
            <numerusform>Salvataggio di %n documenti…</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Salvataggio di %1…</translation>
    </message>
    <message>
        <source>%1: waiting. %2</source>
        <translation>%1: in attesa. %2</translation>
    </message>
    <message>
        <source>%1: waiting, %2. %3</source>
        <translation>%1: in attesa, %2. %3</translation>
    </message>
    <message>
        <source>%1: fetching the new version from the Document Server</source>
        <translation>%1: recupero della nuova versione dal Document Server</translation>
    </message>
    <message>
        <source>%1: sending the new version to Mattermost</source>
        <translation>%1: invio della nuova versione a Mattermost</translation>
    </message>
    <message>
        <source>%1: posting the new version</source>
        <translation>%1: pubblicazione della nuova versione</translation>
    </message>
    <message>
        <source>%1: saved</source>
        <translation>%1: salvato</translation>
    </message>
    <message>
        <source>%1: discarded</source>
        <translation>%1: scartato</translation>
    </message>
</context>
<context>
    <name>Saves</name>
    <message>
        <source>The Document Server&apos;s record of the changes is damaged.</source>
        <translation>La registrazione delle modifiche del Document Server è danneggiata.</translation>
    </message>
    <message>
        <source>The record of the changes can&apos;t be kept. Check the disk and the folder&apos;s permissions.</source>
        <translation>Impossibile conservare la registrazione delle modifiche. Controllare il disco e i permessi della cartella.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Free some space or check the folder&apos;s permissions.</source>
        <translation>Impossibile scrivere «%1»: %2. Liberare spazio o controllare i permessi della cartella.</translation>
    </message>
    <message>
        <source>The kept file “%1” can&apos;t be read: %2.</source>
        <translation>Impossibile leggere il file conservato «%1»: %2.</translation>
    </message>
    <message>
        <source>The file “%1” is too large.</source>
        <translation>Il file «%1» è troppo grande.</translation>
    </message>
    <message>
        <source>The record of saves can&apos;t be written: %1. Free some space or check the disk.</source>
        <translation>Impossibile scrivere il registro dei salvataggi: %1. Liberare spazio o controllare il disco.</translation>
    </message>
    <message>
        <source>The Mattermost server no longer has the file. It will be sent again.</source>
        <translation>Il server Mattermost non ha più il file. Verrà inviato di nuovo.</translation>
    </message>
    <message>
        <source>The record of saves isn&apos;t open.</source>
        <translation>Il registro dei salvataggi non è aperto.</translation>
    </message>
    <message>
        <source>Another Attache is using “%1”. Close it first.</source>
        <translation>Un&apos;altra istanza di Attache sta usando «%1». Chiuderla prima di continuare.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Attache. Use that one, so that no waiting save is lost.</source>
        <translation>«%1» è stato scritto da una versione più recente di Attache. Usare quella, per non perdere alcun salvataggio in attesa.</translation>
    </message>
    <message>
        <source>The record of saves “%1” can&apos;t be opened: %2.</source>
        <translation>Impossibile aprire il registro dei salvataggi «%1»: %2.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again to send this save.</source>
        <translation>L&apos;utente è disconnesso. Accedere di nuovo per inviare questo salvataggio.</translation>
    </message>
    <message>
        <source>This save is finished already.</source>
        <translation>Questo salvataggio è già concluso.</translation>
    </message>
    <message>
        <source>This save is being sent right now. Try again in a moment.</source>
        <translation>L&apos;invio di questo salvataggio è in corso. Riprovare tra poco.</translation>
    </message>
    <message>
        <source>Attache is closing.</source>
        <translation>Attache è in chiusura.</translation>
    </message>
    <message>
        <source>The kept file of this save is missing or damaged on this computer, so it wasn&apos;t sent.</source>
        <translation>Il file conservato di questo salvataggio manca o è danneggiato su questo computer, quindi non è stato inviato.</translation>
    </message>
    <message>
        <source>The file arrived incomplete at the Mattermost server. It will be sent again.</source>
        <translation>Il file è arrivato incompleto al server Mattermost. Verrà inviato di nuovo.</translation>
    </message>
    <message>
        <source>The version can&apos;t be described for Mattermost. Export the file instead.</source>
        <translation>Impossibile descrivere la versione per Mattermost. Esportare invece il file.</translation>
    </message>
    <message>
        <source>The Mattermost server dropped the file from the reply. It will be sent again.</source>
        <translation>Il server Mattermost ha rimosso il file dalla risposta. Verrà inviato di nuovo.</translation>
    </message>
    <message>
        <source>The record of saves isn&apos;t open, so nothing could be kept. Check the disk and start Attache again.</source>
        <translation>Il registro dei salvataggi non è aperto, quindi non è stato possibile conservare nulla. Controllare il disco e riavviare Attache.</translation>
    </message>
    <message>
        <source>The file of this save is no longer kept here.</source>
        <translation>Il file di questo salvataggio non è più conservato qui.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be created. Saves have no place to be kept; check the disk and the folder&apos;s permissions.</source>
        <translation>Impossibile creare la cartella «%1». Non c&apos;è un posto dove conservare i salvataggi; controllare il disco e i permessi della cartella.</translation>
    </message>
    <message>
        <source>The file is empty; Mattermost takes no empty files.</source>
        <translation>Il file è vuoto; Mattermost non accetta file vuoti.</translation>
    </message>
</context>
<context>
    <name>SavesModel</name>
    <message>
        <source>Coming from the Document Server</source>
        <translation>In arrivo dal Document Server</translation>
    </message>
    <message>
        <source>On its way to Mattermost</source>
        <translation>Invio a Mattermost in corso</translation>
    </message>
    <message>
        <source>Sent; being posted in the thread</source>
        <translation>Inviato; pubblicazione nella discussione in corso</translation>
    </message>
    <message>
        <source>Saved in Mattermost</source>
        <translation>Salvato in Mattermost</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Scartato</translation>
    </message>
    <message>
        <source>Nobody gets this version. Its file is still kept on this computer, so you can take it back.</source>
        <translation>Nessuno riceve questa versione. Il suo file è ancora conservato su questo computer, quindi è possibile recuperarla.</translation>
    </message>
    <message>
        <source>The Document Server keeps it until it is safe on this computer.</source>
        <translation>Il Document Server la conserva finché non è al sicuro su questo computer.</translation>
    </message>
    <message>
        <source>Everyone in the channel can open this version.</source>
        <translation>Tutti nel canale possono aprire questa versione.</translation>
    </message>
    <message>
        <source>It is safe on this computer, also when Attache ends.</source>
        <translation>È al sicuro su questo computer, anche dopo la chiusura di Attache.</translation>
    </message>
    <message>
        <source>It is safe on this computer, and Attache tries again by itself.</source>
        <translation>È al sicuro su questo computer, e Attache riprova da solo.</translation>
    </message>
    <message>
        <source>It is safe on this computer, and goes on when you have signed in again.</source>
        <translation>È al sicuro su questo computer, e l&apos;invio prosegue al prossimo accesso.</translation>
    </message>
    <message>
        <source>It is safe on this computer. Once the cause is gone, try again; or save it to another channel or into a file.</source>
        <translation>È al sicuro su questo computer. Eliminata la causa, riprovare, oppure salvarla in un altro canale o in un file.</translation>
    </message>
    <message>
        <source>The Document Server still has the last version</source>
        <translation>Il Document Server ha ancora l&apos;ultima versione</translation>
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
        <translation>L&apos;editor è chiuso e il Document Server sta componendo l&apos;ultima versione. Attache la richiede finché non arriva, anche dopo un riavvio.</translation>
    </message>
    <message>
        <source>when you sign in</source>
        <translation>al prossimo accesso</translation>
    </message>
    <message>
        <source>when you decide</source>
        <translation>in attesa di una scelta</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <translation>
            <numerusform>tra %n s</numerusform>
            <numerusform>tra %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>tra %n min</numerusform>
            <numerusform>tra %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Type the address of your Mattermost server, for example chat.example.com.</source>
        <translation>Inserire l&apos;indirizzo del server Mattermost, per esempio chat.example.com.</translation>
    </message>
    <message>
        <source>This isn&apos;t a server address. Type it like chat.example.com, without blanks.</source>
        <translation>Questo non è l&apos;indirizzo di un server. Inserirlo nella forma chat.example.com, senza spazi.</translation>
    </message>
    <message>
        <source>This isn&apos;t a server address. Type it like chat.example.com or chat.example.com:8065.</source>
        <translation>Questo non è l&apos;indirizzo di un server. Inserirlo nella forma chat.example.com o chat.example.com:8065.</translation>
    </message>
    <message>
        <source>A server address begins with https://. Type it like https://chat.example.com.</source>
        <translation>L&apos;indirizzo di un server inizia con https://. Inserirlo nella forma https://chat.example.com.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address; you are asked for them afterwards.</source>
        <translation>Non includere nell&apos;indirizzo il nome utente e la password; verranno chiesti in seguito.</translation>
    </message>
    <message>
        <source>Attache connects to servers on the internet only over https, so that nobody can read along. Type https:// in front of the address.</source>
        <translation>Attache si connette ai server su Internet solo tramite https, in modo che nessun altro possa leggere. Anteporre https:// all&apos;indirizzo.</translation>
    </message>
</context>
<context>
    <name>SleepDelay</name>
    <message>
        <source>Changes to a document are being sent.</source>
        <translation>Invio delle modifiche a un documento in corso.</translation>
    </message>
</context>
<context>
    <name>Uploader</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>The Mattermost server didn&apos;t attach the file to the message. Try again.</source>
        <translation>Il server Mattermost non ha allegato il file al messaggio. Riprovare.</translation>
    </message>
    <message>
        <source>The file isn&apos;t there any more.</source>
        <translation>Il file non c&apos;è più.</translation>
    </message>
    <message>
        <source>This is a folder. Choose the files in it, or pack it into one file.</source>
        <translation>Questa è una cartella. Scegliere i file al suo interno, o riunirli in un archivio.</translation>
    </message>
    <message>
        <source>This is not a file that can be uploaded.</source>
        <translation>Questo non è un file che si può caricare.</translation>
    </message>
    <message>
        <source>You may not read this file. Check its permissions, then try again.</source>
        <translation>Non si dispone dei permessi per leggere questo file. Controllarli, poi riprovare.</translation>
    </message>
    <message>
        <source>This file is empty, and Mattermost doesn&apos;t take empty files.</source>
        <translation>Questo file è vuoto e Mattermost non accetta file vuoti.</translation>
    </message>
    <message>
        <source>It has %1, and this Mattermost server takes at most %2. Make it smaller, or ask the server&apos;s administrator to allow more.</source>
        <translation>Occupa %1 e questo server Mattermost accetta al massimo %2. Ridurne le dimensioni, o chiedere all&apos;amministratore del server di aumentare il limite.</translation>
    </message>
</context>
<context>
    <name>VersionHistory</name>
    <message>
        <source>This version was deleted from Mattermost.</source>
        <translation>Questa versione è stata eliminata da Mattermost.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>This document was deleted from Mattermost.</source>
        <translation>Questo documento è stato eliminato da Mattermost.</translation>
    </message>
    <message>
        <source>The editor named a file that isn&apos;t on your Document Server.</source>
        <translation>L&apos;editor ha indicato un file che non si trova sul Document Server configurato.</translation>
    </message>
    <message>
        <source>You may no longer edit this document.</source>
        <translation>Non si ha più il diritto di modificare questo documento.</translation>
    </message>
</context>
<context>
    <name>attache::documents::ConnectionCheck</name>
    <message>
        <source>You signed out meanwhile.</source>
        <translation>Nel frattempo l&apos;utente si è disconnesso.</translation>
    </message>
    <message>
        <source>The Document Server answers</source>
        <translation>Il Document Server risponde</translation>
    </message>
    <message>
        <source>It accepts Attache&apos;s signature</source>
        <translation>Accetta la firma di Attache</translation>
    </message>
    <message>
        <source>It reaches this computer</source>
        <translation>Raggiunge questo computer</translation>
    </message>
    <message>
        <source>It gets files of Mattermost through this computer</source>
        <translation>Riceve i file di Mattermost tramite questo computer</translation>
    </message>
    <message>
        <source>Its own requests are signed as agreed</source>
        <translation>Le sue richieste sono firmate come previsto</translation>
    </message>
    <message>
        <source>Open %1 in a browser: its welcome page should show. Check the address, the port and that the Document Server runs.</source>
        <translation>Aprire %1 in un browser: dovrebbe apparire la pagina di benvenuto. Controllare l&apos;indirizzo, la porta e che il Document Server sia in esecuzione.</translation>
    </message>
    <message>
        <source>Copy the secret again: it is services.CoAuthoring.secret in the Document Server&apos;s local.json (JWT_SECRET of its container).</source>
        <translation>Copiare di nuovo la chiave segreta: è services.CoAuthoring.secret nel file local.json del Document Server (JWT_SECRET del suo container).</translation>
    </message>
    <message>
        <source>ONLYOFFICE Docs %1</source>
        <translation>ONLYOFFICE Docs %1</translation>
    </message>
    <message>
        <source>The Document Server has not asked this computer for the file.</source>
        <translation>Il Document Server non ha richiesto il file a questo computer.</translation>
    </message>
    <message>
        <source>Attache&apos;s listener is not running.</source>
        <translation>Il servizio di ascolto di Attache non è in esecuzione.</translation>
    </message>
    <message>
        <source>Choose another port for the listener, and start Attache again.</source>
        <translation>Scegliere un&apos;altra porta per il servizio di ascolto e riavviare Attache.</translation>
    </message>
    <message>
        <source>Enter %1 as the address of this computer: there, the Document Server reaches it. (In a container, %2 is the container itself.)</source>
        <translation>Inserire %1 come indirizzo di questo computer: lì il Document Server lo raggiunge. (In un container, %2 è il container stesso.)</translation>
    </message>
    <message>
        <source>The Document Server must be able to open %1. Behind a firewall, let port %2 in; when it runs in a container, give an address that the container can reach.</source>
        <translation>Il Document Server deve poter aprire %1. Dietro un firewall, consentire l&apos;ingresso sulla porta %2; se è in esecuzione in un container, indicare un indirizzo raggiungibile dal container.</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>Intestazione %1</translation>
    </message>
    <message>
        <source>Its request came without a token in the header %1.</source>
        <translation>La sua richiesta è arrivata senza token nell&apos;intestazione %1.</translation>
    </message>
    <message>
        <source>Set the header and the prefix here as in the Document Server&apos;s services.CoAuthoring.token.outbox; some proxies remove &quot;Authorization&quot;: then both sides need another name, as &quot;AuthorizationJwt&quot;.</source>
        <translation>Impostare qui l&apos;intestazione e il prefisso come in services.CoAuthoring.token.outbox del Document Server; alcuni proxy rimuovono «Authorization»: in tal caso serve un altro nome da entrambe le parti, come «AuthorizationJwt».</translation>
    </message>
</context>
<context>
    <name>attache::models::AttachmentModel</name>
    <message>
        <source>you</source>
        <translation>tu</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version number</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versione %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autore</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accesso</translation>
    </message>
</context>
<context>
    <name>attache::models::ChannelModel</name>
    <message>
        <source>%1, archived</source>
        <translation>%1, archiviato</translation>
    </message>
    <message>
        <source>%1, unread</source>
        <translation>%1, non letto</translation>
    </message>
</context>
<context>
    <name>attache::models::PeopleNames</name>
    <message>
        <source>Unknown</source>
        <comment>name of a person the server doesn&apos;t know</comment>
        <translation>Sconosciuto</translation>
    </message>
</context>
<context>
    <name>attache::models::SavesModel</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da quando</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prossimo tentativo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
</context>
<context>
    <name>attache::ui::AccessControl</name>
    <message>
        <source>everyone in the channel</source>
        <translation>tutti nel canale</translation>
    </message>
    <message>
        <source>an unknown person</source>
        <translation>una persona sconosciuta</translation>
    </message>
    <message>
        <source>Only the person who posted the document can change the access rights.</source>
        <translation>Solo chi ha pubblicato il documento può modificare i diritti di accesso.</translation>
    </message>
    <message>
        <source>Access rights changed for %1</source>
        <translation>Diritti di accesso modificati per %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The access rights were changed elsewhere meanwhile. Look at them before you go back.</source>
        <translation>Nel frattempo i diritti di accesso sono stati modificati altrove. Controllarli prima di annullare la modifica.</translation>
    </message>
    <message>
        <source>The access rights are as before.</source>
        <translation>I diritti di accesso sono quelli di prima.</translation>
    </message>
    <message>
        <source>The rights are changed, but who has the document open may go on until it is closed. %1</source>
        <translation>I diritti sono modificati, ma chi ha il documento aperto potrebbe continuare finché non viene chiuso. %1</translation>
    </message>
    <message>
        <source>The rights are changed, but not all could be told. %1</source>
        <translation>I diritti sono modificati, ma non è stato possibile avvisare tutti. %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::AccessDialog</name>
    <message>
        <source>Change access rights</source>
        <translation>Modifica diritti di accesso</translation>
    </message>
    <message>
        <source>The other person is told in this conversation.</source>
        <translation>L&apos;altra persona viene avvisata in questa conversazione.</translation>
    </message>
    <message>
        <source>A change for everyone is announced in the thread, a change for one person in a direct message.</source>
        <translation>Una modifica per tutti viene annunciata nella discussione, una per una sola persona in un messaggio diretto.</translation>
    </message>
    <message>
        <source>Take over their change</source>
        <translation>Accetta l&apos;altra modifica</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Everyone in the channel</source>
        <translation>Tutti nel canale</translation>
    </message>
    <message>
        <source>Everyone in %1</source>
        <translation>Tutti in %1</translation>
    </message>
    <message>
        <source>Reading the rights…</source>
        <translation>Lettura dei diritti…</translation>
    </message>
    <message>
        <source>Saving the rights…</source>
        <translation>Salvataggio dei diritti…</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Salva la mia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Meanwhile the access of %1 was changed elsewhere, too. Save yours over it, or take over the other change and go on from there.</source>
        <translation>Nel frattempo anche altrove è stato modificato l&apos;accesso di %1. Sovrascrivere con la propria modifica, oppure accettare l&apos;altra e continuare da lì.</translation>
    </message>
    <message>
        <source>Stopped. The change may have reached Mattermost all the same.</source>
        <translation>Interrotto. La modifica potrebbe essere comunque arrivata a Mattermost.</translation>
    </message>
</context>
<context>
    <name>attache::ui::AccessRow</name>
    <message>
        <source>Access for %1</source>
        <translation>Accesso per %1</translation>
    </message>
    <message>
        <source>Download for %1</source>
        <comment>a right</comment>
        <translation>Download per %1</translation>
    </message>
    <message>
        <source>Print for %1</source>
        <comment>a right</comment>
        <translation>Stampa per %1</translation>
    </message>
    <message>
        <source>Copy for %1</source>
        <comment>a right</comment>
        <translation>Copia per %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::AccessTable</name>
    <message>
        <source>Access rights</source>
        <translation>Diritti di accesso</translation>
    </message>
    <message>
        <source>everyone</source>
        <comment>as in &quot;Access for everyone&quot;</comment>
        <translation>tutti</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>%1, you</source>
        <translation>%1, tu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietario</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Persona sconosciuta</translation>
    </message>
</context>
<context>
    <name>attache::ui::AnnouncementBot</name>
    <message>
        <source>Mattermost doesn&apos;t know this token. Copy it again: it is shown only once, when it is made.</source>
        <translation>Mattermost non conosce questo token. Copiarlo di nuovo: viene mostrato una sola volta, al momento della creazione.</translation>
    </message>
</context>
<context>
    <name>attache::ui::AppWindow</name>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Sc&amp;hermo intero</translation>
    </message>
    <message>
        <source>Sandbox: these people, channels and documents are made up and stay on this computer.</source>
        <translation>Ambiente di prova: persone, canali e documenti sono inventati e restano su questo computer.</translation>
    </message>
</context>
<context>
    <name>attache::ui::Application</name>
    <message>
        <source>Attache can&apos;t keep saves</source>
        <translation>Attache non può conservare i salvataggi</translation>
    </message>
    <message>
        <source>Documents open for viewing only until this is mended.</source>
        <translation>Finché il problema non è risolto, i documenti si aprono solo in lettura.</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un documento</translation>
    </message>
    <message>
        <source>This is no link to a document that Attache understands.</source>
        <translation>Questo non è un collegamento a un documento che Attache comprende.</translation>
    </message>
    <message>
        <source>This document is on %1. Sign in there to open it.</source>
        <translation>Questo documento è su %1. Accedere a quel server per aprirlo.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Accedere di nuovo per continuare.</translation>
    </message>
    <message>
        <source>The sign-in can&apos;t be kept</source>
        <translation>Impossibile memorizzare l&apos;accesso</translation>
    </message>
    <message>
        <source>Attache keeps sign-ins in the system&apos;s keychain only. You can go on for this session and sign in again next time.</source>
        <translation>Attache conserva i dati di accesso solo nel portachiavi del sistema. È possibile continuare per questa sessione e accedere di nuovo la prossima volta.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Solo per questa sessione</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Your session on %1 has ended. Sign in again to go on; nothing is lost.</source>
        <translation>La sessione su %1 è terminata. Accedere di nuovo per continuare; nulla va perso.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Ambiente di prova</translation>
    </message>
</context>
<context>
    <name>attache::ui::ArrivalQuestion</name>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The last changes to %1 have not reached the Document Server yet.</source>
        <translation>Le ultime modifiche a %1 non sono ancora arrivate al Document Server.</translation>
    </message>
    <message>
        <source>The last changes to %1 are still on their way to Mattermost.</source>
        <translation>Le ultime modifiche a %1 sono ancora in corso di invio a Mattermost.</translation>
    </message>
    <message>
        <source>The last changes to %1 are not in Mattermost, and can&apos;t get there without you.</source>
        <translation>Le ultime modifiche a %1 non sono in Mattermost e non possono arrivarci senza un intervento.</translation>
    </message>
    <message>
        <source>Still being uploaded: %1.</source>
        <translation>Ancora in caricamento: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being uploaded.</source>
        <translation>
            <numerusform>%n file è ancora in caricamento.</numerusform>
            <numerusform>%n file sono ancora in caricamento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit Attache?</source>
        <translation>Uscire da Attache?</translation>
    </message>
    <message>
        <source>Attache goes on by itself as soon as they have arrived. If you quit now, they are lost.</source>
        <translation>Attache prosegue da solo appena sono arrivate. Se si esce ora, vanno perse.</translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation>Esci e perdi le modifiche</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Lascia aperto</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Disconnettersi?</translation>
    </message>
    <message>
        <source>Attache goes on by itself as soon as they have arrived. If you sign out now, they are lost.</source>
        <translation>Attache prosegue da solo appena sono arrivate. Se ci si disconnette ora, vanno perse.</translation>
    </message>
    <message>
        <source>Sign out and lose them</source>
        <translation>Disconnetti e perdi le modifiche</translation>
    </message>
    <message>
        <source>The log-out was stopped</source>
        <translation>La chiusura della sessione è stata interrotta</translation>
    </message>
    <message>
        <source>Attache ends by itself as soon as they have arrived; then log out or shut down again. If you end it now, they are lost.</source>
        <translation>Attache si chiude da solo appena sono arrivate; poi terminare di nuovo la sessione o spegnere il computer. Se lo si chiude ora, vanno perse.</translation>
    </message>
    <message>
        <source>End and lose them</source>
        <translation>Chiudi e perdi le modifiche</translation>
    </message>
    <message>
        <source>They are safe on this computer, and wait there for the next start. &quot;Saves&quot; in the menu &quot;View&quot; shows why they wait and what you can do.</source>
        <translation>Sono al sicuro su questo computer e lì attendono il prossimo avvio. «Salvataggi» nel menu «Visualizza» mostra perché sono in attesa e che cosa si può fare.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Attache signs out by itself as soon as they have arrived. If you sign out now, they stay on this computer and are sent when you sign in again.</source>
        <translation>Attache esegue la disconnessione appena sono arrivate. Se ci si disconnette ora, restano su questo computer e vengono inviate al prossimo accesso.</translation>
    </message>
    <message>
        <source>Sign out anyway</source>
        <translation>Disconnetti comunque</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Resta connesso</translation>
    </message>
    <message>
        <source>Attache quits by itself as soon as everything has arrived. If you quit now, the rest is not uploaded; your files stay where they are.</source>
        <translation>Attache si chiude da solo appena tutto è arrivato. Se si esce ora, il resto non viene caricato; i file restano dove sono.</translation>
    </message>
    <message>
        <source>Quit and cancel the upload</source>
        <translation>Esci e annulla il caricamento</translation>
    </message>
    <message>
        <source>Attache signs out by itself as soon as everything has arrived. If you sign out now, the rest is not uploaded; your files stay where they are.</source>
        <translation>Attache esegue la disconnessione appena tutto è arrivato. Se ci si disconnette ora, il resto non viene caricato; i file restano dove sono.</translation>
    </message>
    <message>
        <source>Sign out and cancel the upload</source>
        <translation>Disconnetti e annulla il caricamento</translation>
    </message>
</context>
<context>
    <name>attache::ui::BotPage</name>
    <message>
        <source>Bot account &amp;token:</source>
        <translation>&amp;Token dell&apos;account bot:</translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation>&amp;Usa questo account</translation>
    </message>
    <message>
        <source>&amp;Remove the bot account</source>
        <translation>&amp;Rimuovi l&apos;account bot</translation>
    </message>
    <message>
        <source>When you change access rights, the people concerned are told in Mattermost: in your name, or in that of a bot account. Your administrator can make one and give you its token. It is kept in the system&apos;s keychain only.</source>
        <translation>Quando si modificano i diritti di accesso, le persone interessate vengono avvisate in Mattermost: a proprio nome o a nome di un account bot. L&apos;amministratore può crearne uno e fornirne il token, che viene conservato solo nel portachiavi del sistema.</translation>
    </message>
    <message>
        <source>Bot account token</source>
        <translation>Token dell&apos;account bot</translation>
    </message>
    <message>
        <source>Asking Mattermost…</source>
        <translation>Richiesta a Mattermost in corso…</translation>
    </message>
    <message>
        <source>Announcements are sent in your name.</source>
        <translation>Gli annunci vengono inviati a proprio nome.</translation>
    </message>
    <message>
        <source>Announcements are sent by @%1.</source>
        <translation>Gli annunci vengono inviati da @%1.</translation>
    </message>
    <message>
        <source>A bot account is set, but Mattermost doesn&apos;t take it now.</source>
        <translation>È impostato un account bot, ma al momento Mattermost non lo accetta.</translation>
    </message>
</context>
<context>
    <name>attache::ui::ChannelChooser</name>
    <message>
        <source>Save to…</source>
        <translation>Salva in…</translation>
    </message>
    <message>
        <source>Where should &quot;%1&quot; go? In a channel it becomes a new message with the file, which everyone there can open.</source>
        <translation>Dove salvare «%1»? In un canale diventa un nuovo messaggio con il file, che tutti i presenti possono aprire.</translation>
    </message>
    <message>
        <source>Save to this channel</source>
        <translation>Salva in questo canale</translation>
    </message>
    <message>
        <source>File on this computer…</source>
        <translation>File su questo computer…</translation>
    </message>
    <message>
        <source>Find channel</source>
        <translation>Trova canale</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canali</translation>
    </message>
</context>
<context>
    <name>attache::ui::ChannelSidebar</name>
    <message>
        <source>Loading channels…</source>
        <translation>Recupero dei canali…</translation>
    </message>
    <message>
        <source>Find channel</source>
        <translation>Trova canale</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Squadra</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canali</translation>
    </message>
    <message>
        <source>Choose a channel to see its files.</source>
        <translation>Scegliere un canale per vederne i file.</translation>
    </message>
    <message>
        <source>Channels couldn&apos;t be loaded</source>
        <translation>Impossibile recuperare i canali</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>No channel found</source>
        <translation>Nessun canale trovato</translation>
    </message>
    <message>
        <source>No channel&apos;s name holds what you typed.</source>
        <translation>Nessun nome di canale contiene il testo inserito.</translation>
    </message>
    <message>
        <source>Show all channels</source>
        <translation>Mostra tutti i canali</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>Ancora nessun canale</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Accesso non effettuato</translation>
    </message>
    <message>
        <source>Join a team or a channel in Mattermost; it will appear here.</source>
        <translation>Entrare in una squadra o in un canale in Mattermost; apparirà qui.</translation>
    </message>
</context>
<context>
    <name>attache::ui::ConnectionCheckView</name>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superata</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non superata</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>non eseguita</translation>
    </message>
    <message>
        <source>Result of the connection check</source>
        <translation>Risultato della verifica della connessione</translation>
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
        <translation>&amp;Codice dell&apos;app di autenticazione</translation>
    </message>
    <message>
        <source>Use a personal &amp;access token instead</source>
        <translation>Usa invece un token di &amp;accesso personale</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Altro server</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Code of your authenticator app</source>
        <translation>Codice dell&apos;app di autenticazione</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>&amp;User name or e-mail</source>
        <translation>&amp;Nome utente o e-mail</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nome utente</translation>
    </message>
    <message>
        <source>This server does not take passwords. Make a personal access token in Mattermost under Profile, Security, and paste it here.</source>
        <translation>Questo server non accetta password. Creare un token di accesso personale in Mattermost, in Profilo, Sicurezza, e incollarlo qui.</translation>
    </message>
    <message>
        <source>Personal access &amp;token</source>
        <translation>&amp;Token di accesso personale</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Accesso in corso…</translation>
    </message>
    <message>
        <source>That code was not right. Type the one that your app shows now.</source>
        <translation>Il codice non era corretto. Inserire quello che l&apos;app mostra ora.</translation>
    </message>
    <message>
        <source>This server also wants a code of your authenticator app.</source>
        <translation>Questo server richiede anche un codice dell&apos;app di autenticazione.</translation>
    </message>
</context>
<context>
    <name>attache::ui::DetailsPane</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Foglio di calcolo</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentazione</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramma</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Open file in ONLYOFFICE</source>
        <translation>Apri il file in ONLYOFFICE</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Scarica…</translation>
    </message>
    <message>
        <source>Change access rights</source>
        <translation>Modifica diritti di accesso</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Nessun file selezionato</translation>
    </message>
    <message>
        <source>Choose a file to see its versions and who may change it.</source>
        <translation>Selezionare un file per vederne le versioni e chi può modificarlo.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>File details</source>
        <translation>Dettagli del file</translation>
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
        <translation>Accesso consentito: %1</translation>
    </message>
    <message>
        <source>First page of %1</source>
        <translation>Prima pagina di %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::DocumentHistory</name>
    <message>
        <source>The version history can&apos;t be shown: Attache&apos;s listener is not running.</source>
        <translation>Impossibile mostrare la cronologia delle versioni: il servizio di ascolto di Attache non è in esecuzione.</translation>
    </message>
    <message>
        <source>The restored version is kept, but not in Mattermost yet: %1</source>
        <translation>La versione ripristinata è conservata, ma non è ancora in Mattermost: %1</translation>
    </message>
    <message>
        <source>Attache can&apos;t insert another document here. Open it and copy what you need.</source>
        <translation>Attache non può inserire qui un altro documento. Aprirlo e copiarne ciò che serve.</translation>
    </message>
    <message>
        <source>There is no other version of this document to compare with.</source>
        <translation>Non ci sono altre versioni di questo documento con cui fare un confronto.</translation>
    </message>
</context>
<context>
    <name>attache::ui::DownloadBar</name>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
</context>
<context>
    <name>attache::ui::DownloadRow</name>
    <message>
        <source>Downloading %1…</source>
        <translation>Download di %1…</translation>
    </message>
    <message>
        <source>Cancel the download of %1</source>
        <translation>Annulla il download di %1</translation>
    </message>
    <message>
        <source>Downloading %1 (%2 of %3)</source>
        <translation>Download di %1 (%2 di %3)</translation>
    </message>
    <message>
        <source>Dismiss the download of %1</source>
        <translation>Nascondi il download di %1</translation>
    </message>
    <message>
        <source>%1 was not downloaded. %2</source>
        <translation>%1 non è stato scaricato. %2</translation>
    </message>
    <message>
        <source>%1 was downloaded to %2.</source>
        <translation>%1 è stato scaricato in %2.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Show %1 in its folder</source>
        <translation>Mostra %1 nella sua cartella</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorDownloads</name>
    <message>
        <source>Save as</source>
        <translation>Salva con nome</translation>
    </message>
    <message>
        <source>There is no room for temporary files. Free some space and try again.</source>
        <translation>Non c&apos;è spazio per i file temporanei. Liberare spazio e riprovare.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>“%1” could not be downloaded: %2</source>
        <translation>Impossibile scaricare «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than Attache downloads.</source>
        <translation>«%1» è più grande di quanto Attache possa scaricare.</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorNotice</name>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Nascondi questo avviso</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorOverlay</name>
    <message>
        <source>Loading</source>
        <translation>Caricamento in corso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Annulla apertura</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Dettagli tecnici</translation>
    </message>
    <message>
        <source>Open preferences…</source>
        <translation>Apri le preferenze…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close this document</source>
        <translation>Chiudi questo documento</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Show technical details</source>
        <translation>Mostra dettagli tecnici</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorSession</name>
    <message>
        <source>Editor of “%1”</source>
        <translation>Editor di «%1»</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorTab</name>
    <message>
        <source>Dismiss</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Nascondi l&apos;avviso</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (versione %2)</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorTabs</name>
    <message>
        <source>Files and open documents</source>
        <translation>File e documenti aperti</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Move to &amp;new window</source>
        <translation>Sposta in una nuova f&amp;inestra</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>C&amp;hiudi scheda</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorView</name>
    <message>
        <source>Opening the document…</source>
        <translation>Apertura del documento…</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Apertura di «%1»…</translation>
    </message>
    <message>
        <source>The document could not be printed.</source>
        <translation>Impossibile stampare il documento.</translation>
    </message>
    <message>
        <source>The document can&apos;t be opened</source>
        <translation>Impossibile aprire il documento</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened</source>
        <translation>Impossibile aprire «%1»</translation>
    </message>
    <message>
        <source>The editor has crashed</source>
        <translation>L&apos;editor si è arrestato in modo anomalo</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Ricarica</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Closing “%1”…</source>
        <translation>Chiusura di «%1»…</translation>
    </message>
    <message>
        <source>The preferences have been changed. Try again to open the document.</source>
        <translation>Le preferenze sono state modificate. Riprovare per aprire il documento.</translation>
    </message>
    <message>
        <source>Somebody has saved a newer version of this document. What you see is out of date.</source>
        <translation>Qualcuno ha salvato una versione più recente di questo documento. Quella visualizzata non è aggiornata.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Apri di nuovo</translation>
    </message>
    <message>
        <source>The connection was lost, and the document has been saved without what you changed since. Copy what you still need before you open it again.</source>
        <translation>La connessione si è interrotta e il documento è stato salvato senza le modifiche apportate da allora. Copiare ciò che serve ancora prima di aprirlo di nuovo.</translation>
    </message>
    <message>
        <source>Exit code %1</source>
        <translation>Codice di uscita %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorWindow</name>
    <message>
        <source>Move to &amp;main window</source>
        <translation>Sposta nella finestra &amp;principale</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
</context>
<context>
    <name>attache::ui::Farewell</name>
    <message>
        <source>Show Attache</source>
        <translation>Mostra Attache</translation>
    </message>
    <message>
        <source>Show the saves</source>
        <translation>Mostra i salvataggi</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Esci comunque</translation>
    </message>
    <message>
        <source>Attache is still saving</source>
        <translation>Attache sta ancora salvando</translation>
    </message>
    <message>
        <source>Attache closes by itself as soon as everything has arrived.</source>
        <translation>Attache si chiude da solo appena tutto è arrivato.</translation>
    </message>
    <message>
        <source>Keep Attache open</source>
        <translation>Lascia aperto Attache</translation>
    </message>
    <message>
        <source>The last changes to &quot;%1&quot; are still on their way to Mattermost.</source>
        <translation>Le ultime modifiche a «%1» sono ancora in corso di invio a Mattermost.</translation>
    </message>
    <message numerus="yes">
        <source>The last changes to %n document(s) are still on their way to Mattermost.</source>
        <translation>
            <numerusform>Le ultime modifiche a %n documento sono ancora in corso di invio a Mattermost.</numerusform>
            <numerusform>Le ultime modifiche a %n documenti sono ancora in corso di invio a Mattermost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ui::FileListHeader</name>
    <message>
        <source>Search files</source>
        <translation>Cerca file</translation>
    </message>
    <message>
        <source>&amp;Upload files…</source>
        <translation>&amp;Carica file…</translation>
    </message>
    <message>
        <source>Shows the loaded files whose name or author holds what you type.</source>
        <translation>Mostra i file recuperati il cui nome o autore contiene il testo inserito.</translation>
    </message>
    <message>
        <source>&amp;Document…</source>
        <translation>&amp;Documento…</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet…</source>
        <translation>&amp;Foglio di calcolo…</translation>
    </message>
    <message>
        <source>&amp;Presentation…</source>
        <translation>&amp;Presentazione…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Upload files…</source>
        <translation>Carica file…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Fogli</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositive</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Miei</translation>
    </message>
    <message>
        <source>Filter of the file list</source>
        <translation>Filtro dell&apos;elenco dei file</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Prima i più recenti</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Prima i meno recenti</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Per nome</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Per autore</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Prima i più grandi</translation>
    </message>
    <message>
        <source>Order of the files</source>
        <translation>Ordine dei file</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Ordine: %1</translation>
    </message>
    <message>
        <source>New document in this channel</source>
        <translation>Nuovo documento in questo canale</translation>
    </message>
    <message>
        <source>Upload files… (%1)</source>
        <translation>Carica file… (%1)</translation>
    </message>
    <message>
        <source>File details</source>
        <translation>Dettagli del file</translation>
    </message>
</context>
<context>
    <name>attache::ui::FileListView</name>
    <message>
        <source>Loading files…</source>
        <translation>Recupero dei file…</translation>
    </message>
    <message>
        <source>Drop the files here to upload them to %1.</source>
        <translation>Rilasciare qui i file per caricarli in %1.</translation>
    </message>
    <message>
        <source>Mattermost is out of reach. What you see may be out of date; it is refreshed as soon as the connection is back.</source>
        <translation>Mattermost non è raggiungibile. I contenuti visualizzati potrebbero essere superati; verranno aggiornati appena torna la connessione.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Nessun file corrispondente</translation>
    </message>
    <message>
        <source>None of the loaded files is of that kind and holds what you typed.</source>
        <translation>Nessuno dei file recuperati è di quel tipo e contiene il testo inserito.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Cancella filtro</translation>
    </message>
    <message>
        <source>The files couldn&apos;t be loaded</source>
        <translation>Impossibile recuperare i file</translation>
    </message>
    <message>
        <source>No channel chosen</source>
        <translation>Nessun canale selezionato</translation>
    </message>
    <message>
        <source>Choose a channel to see its files.</source>
        <translation>Scegliere un canale per vederne i file.</translation>
    </message>
    <message>
        <source>No files in the newer messages</source>
        <translation>Nessun file nei messaggi più recenti</translation>
    </message>
    <message>
        <source>This channel has older messages that may hold files.</source>
        <translation>Questo canale ha messaggi meno recenti che potrebbero contenere file.</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Cerca più indietro</translation>
    </message>
    <message>
        <source>No files in this channel yet</source>
        <translation>Ancora nessun file in questo canale</translation>
    </message>
    <message>
        <source>Files that people attach to messages in Mattermost appear here.</source>
        <translation>Qui appaiono i file allegati ai messaggi in Mattermost.</translation>
    </message>
    <message>
        <source>Upload files…</source>
        <translation>Carica file…</translation>
    </message>
    <message>
        <source>Looking through older messages…</source>
        <translation>Ricerca nei messaggi meno recenti…</translation>
    </message>
    <message>
        <source>Load older files</source>
        <translation>Recupera file meno recenti</translation>
    </message>
</context>
<context>
    <name>attache::ui::FileTable</name>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Enter opens a file; the menu key shows what else can be done with it.</source>
        <translation>Invio apre un file; il tasto Menu mostra che cos&apos;altro si può fare.</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Azioni per %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::FilesPage</name>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Ricarica</translation>
    </message>
    <message>
        <source>Upload files to %1</source>
        <translation>Carica file in %1</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>File &amp;details</source>
        <translation>&amp;Dettagli del file</translation>
    </message>
    <message>
        <source>File details (%1)</source>
        <translation>Dettagli del file (%1)</translation>
    </message>
</context>
<context>
    <name>attache::ui::FirstPageDesk</name>
    <message>
        <source>This file is protected by a password</source>
        <translation>Questo file è protetto da una password</translation>
    </message>
</context>
<context>
    <name>attache::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuovo</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferenze…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>C&amp;hiudi scheda</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Disconnetti</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Scheda &amp;successiva</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>Scheda &amp;precedente</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Move to new &amp;window</source>
        <translation>Sposta in una nuova f&amp;inestra</translation>
    </message>
    <message>
        <source>&amp;Saves…</source>
        <translation>Salva&amp;taggi…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;About Attache</source>
        <translation>&amp;Informazioni su Attache</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Informazioni su &amp;Qt</translation>
    </message>
    <message>
        <source>About Attache</source>
        <translation>Informazioni su Attache</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Attache %1&lt;/h3&gt;&lt;p&gt;Opens the office documents attached in Mattermost in ONLYOFFICE and writes every save back as a new version.&lt;/p&gt;&lt;p&gt;Licensed under the Apache License 2.0. No telemetry: nothing leaves this computer but to your two servers.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Attache %1&lt;/h3&gt;&lt;p&gt;Apre in ONLYOFFICE i documenti allegati in Mattermost e riporta ogni salvataggio in Mattermost come nuova versione.&lt;/p&gt;&lt;p&gt;Distribuito con licenza Apache License 2.0. Nessuna telemetria: nulla lascia questo computer se non verso i due server configurati.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Account: %1 on %2</source>
        <translation>Account: %1 su %2</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Ambiente di prova</translation>
    </message>
</context>
<context>
    <name>attache::ui::MessageStack</name>
    <message>
        <source>Open again</source>
        <translation>Apri di nuovo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Nascondi</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more message(s)…</source>
        <translation>
            <numerusform>Mostra %n altro messaggio…</numerusform>
            <numerusform>Mostra altri %n messaggi…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ui::NewDocumentDialog</name>
    <message>
        <source>New document</source>
        <translation>Nuovo documento</translation>
    </message>
    <message>
        <source>New spreadsheet</source>
        <translation>Nuovo foglio di calcolo</translation>
    </message>
    <message>
        <source>New presentation</source>
        <translation>Nuova presentazione</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>It is posted in %1 and opens in ONLYOFFICE.</source>
        <translation>Viene pubblicato in %1 e si apre in ONLYOFFICE.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crea</translation>
    </message>
</context>
<context>
    <name>attache::ui::OpenDocuments</name>
    <message>
        <source>The Document Server has not reached this computer, so changes may not come back. Run &quot;Check connection&quot; in the preferences before you go on.</source>
        <translation>Il Document Server non ha raggiunto questo computer, quindi le modifiche potrebbero non tornare. Eseguire «Verifica connessione» nelle preferenze prima di continuare.</translation>
    </message>
    <message>
        <source>Sign in with the account that this document belongs to, then open it again.</source>
        <translation>Accedere con l&apos;account a cui appartiene questo documento, poi aprirlo di nuovo.</translation>
    </message>
    <message>
        <source>Attache&apos;s listener is not running, so the Document Server can&apos;t fetch documents or hand over changes. Check the listener&apos;s address and port in the preferences.</source>
        <translation>Il servizio di ascolto di Attache non è in esecuzione, quindi il Document Server non può recuperare documenti né consegnare modifiche. Controllare l&apos;indirizzo e la porta del servizio di ascolto nelle preferenze.</translation>
    </message>
    <message>
        <source>Close the document?</source>
        <translation>Chiudere il documento?</translation>
    </message>
    <message>
        <source>The last changes to &quot;%1&quot; have not reached the Document Server yet.</source>
        <translation>Le ultime modifiche a «%1» non sono ancora arrivate al Document Server.</translation>
    </message>
    <message>
        <source>Wait until the mark beside the name is gone, or close and lose them.</source>
        <translation>Attendere che il segno accanto al nome sia scomparso, oppure chiudere e perderle.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Chiudi comunque</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Lascia aperto</translation>
    </message>
    <message>
        <source>The Document Server could not put this document together. It still has the changes: open the document again to bring them back.</source>
        <translation>Il Document Server non è riuscito a comporre questo documento. Ha ancora le modifiche: aprire di nuovo il documento per recuperarle.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Apri di nuovo</translation>
    </message>
    <message>
        <source>The Document Server could not save this document now. It keeps the changes and tries again when the document is closed.</source>
        <translation>Il Document Server non è riuscito a salvare ora questo documento. Conserva le modifiche e riprova alla chiusura del documento.</translation>
    </message>
    <message>
        <source>This document was deleted from the channel while it was open. Save a copy from the editor&apos;s File menu (&quot;Download as&quot;) if you need your changes.</source>
        <translation>Questo documento è stato eliminato dal canale mentre era aperto. Se le modifiche servono ancora, salvare una copia del documento dal menu File dell&apos;editor («Scarica come»).</translation>
    </message>
    <message>
        <source>The version that is open here was deleted from the channel. What you change is saved as a new version all the same.</source>
        <translation>La versione aperta qui è stata eliminata dal canale. Le modifiche vengono comunque salvate come nuova versione.</translation>
    </message>
    <message>
        <source>The version that is open here was deleted from the channel.</source>
        <translation>La versione aperta qui è stata eliminata dal canale.</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un documento</translation>
    </message>
</context>
<context>
    <name>attache::ui::PeopleSearch</name>
    <message>
        <source>Add people by name</source>
        <translation>Aggiungi persone per nome</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Aggiungi persone</translation>
    </message>
    <message>
        <source>Type a name, choose with the arrow keys, add with Enter.</source>
        <translation>Inserire un nome, scegliere con i tasti freccia, aggiungere con Invio.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Persone trovate</translation>
    </message>
    <message>
        <source>Nobody in this channel has a name that begins so.</source>
        <translation>Nessuno in questo canale ha un nome che inizia così.</translation>
    </message>
    <message>
        <source>Everybody whose name begins so is in the list already.</source>
        <translation>Tutti coloro il cui nome inizia così sono già nell&apos;elenco.</translation>
    </message>
</context>
<context>
    <name>attache::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Document Server</source>
        <translation>Document Server</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formati</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Annunci</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Mostra la chiave segreta</translation>
    </message>
    <message>
        <source>Document Server &amp;address:</source>
        <translation>&amp;Indirizzo del Document Server:</translation>
    </message>
    <message>
        <source>&amp;Secret key:</source>
        <translation>Chiave &amp;segreta:</translation>
    </message>
    <message>
        <source>JWT &amp;header:</source>
        <translation>Intestazione &amp;JWT:</translation>
    </message>
    <message>
        <source>JWT pre&amp;fix:</source>
        <translation>Pre&amp;fisso JWT:</translation>
    </message>
    <message>
        <source>As in the Document Server&apos;s configuration. The secret is kept in the system&apos;s keychain only. Where &quot;Authorization&quot; is blocked, both sides often use &quot;AuthorizationJwt&quot;.</source>
        <translation>Come nella configurazione del Document Server. La chiave segreta viene conservata solo nel portachiavi del sistema. Dove «Authorization» è bloccato, spesso entrambe le parti usano «AuthorizationJwt».</translation>
    </message>
    <message>
        <source>&amp;Check connection</source>
        <translation>&amp;Verifica connessione</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Interrompi la verifica</translation>
    </message>
    <message>
        <source>How the Document Server reaches this computer</source>
        <translation>Come il Document Server raggiunge questo computer</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>Qualsiasi porta libera</translation>
    </message>
    <message>
        <source>Address of &amp;this computer:</source>
        <translation>Indirizzo di &amp;questo computer:</translation>
    </message>
    <message>
        <source>&amp;Listen on:</source>
        <translation>&amp;Ascolta su:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;orta:</translation>
    </message>
    <message>
        <source>DOCX, XLSX and PPTX can always be edited. Choose the other formats that you also want to edit. Saving some of them may lose formatting.</source>
        <translation>DOCX, XLSX e PPTX si possono sempre modificare. Scegliere gli altri formati che si desidera poter modificare. Il salvataggio in alcuni di essi può far perdere la formattazione.</translation>
    </message>
    <message>
        <source>Allow editing of %1</source>
        <translation>Consenti la modifica di %1</translation>
    </message>
    <message>
        <source>This is not an address. Type it as https://docs.example.com.</source>
        <translation>Questo non è un indirizzo. Inserirlo nella forma https://docs.example.com.</translation>
    </message>
    <message>
        <source>The Document Server&apos;s secret key is missing. Attache works only with signed requests.</source>
        <translation>Manca la chiave segreta del Document Server. Attache funziona solo con richieste firmate.</translation>
    </message>
    <message>
        <source>A header&apos;s name has only letters, digits and hyphens, as &quot;Authorization&quot;.</source>
        <translation>Il nome di un&apos;intestazione contiene solo lettere, cifre e trattini, come «Authorization».</translation>
    </message>
    <message>
        <source>Type an address of this computer, or 0.0.0.0 for all of them.</source>
        <translation>Inserire un indirizzo di questo computer, o 0.0.0.0 per tutti.</translation>
    </message>
    <message>
        <source>This is not an address. Type it as http://192.168.1.20:8080.</source>
        <translation>Questo non è un indirizzo. Inserirlo nella forma http://192.168.1.20:8080.</translation>
    </message>
    <message>
        <source>Type the Document Server&apos;s address first.</source>
        <translation>Inserire prima l&apos;indirizzo del Document Server.</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1 (suggerito)</translation>
    </message>
    <message>
        <source>Show a picture of the first &amp;page</source>
        <translation>Mostra un&apos;immagine della prima &amp;pagina</translation>
    </message>
    <message>
        <source>Of the chosen document, beside the list. The Document Server makes it.</source>
        <translation>Del documento scelto, accanto all&apos;elenco. La crea il Document Server.</translation>
    </message>
</context>
<context>
    <name>attache::ui::RightsWatch</name>
    <message>
        <source>Your right to change this document was withdrawn. You can go on reading it; what you changed until now is saved.</source>
        <translation>Il diritto di modificare questo documento è stato revocato. Si può continuare a leggerlo; le modifiche apportate finora sono salvate.</translation>
    </message>
    <message>
        <source>Your access to this document was changed to &quot;%1&quot;.</source>
        <translation>L&apos;accesso a questo documento è stato cambiato in «%1».</translation>
    </message>
    <message>
        <source>You were given more access to this document: &quot;%1&quot;.</source>
        <translation>L&apos;accesso a questo documento è stato ampliato: «%1».</translation>
    </message>
    <message>
        <source>Open for editing</source>
        <translation>Apri per la modifica</translation>
    </message>
</context>
<context>
    <name>attache::ui::SandboxProcess</name>
    <message>
        <source>it ended</source>
        <translation>si è interrotto</translation>
    </message>
    <message>
        <source>the program &quot;attache-sandbox&quot; is not installed</source>
        <translation>il programma «attache-sandbox» non è installato</translation>
    </message>
    <message>
        <source>The sandbox is not running: %1.</source>
        <translation>L&apos;ambiente di prova non è in esecuzione: %1.</translation>
    </message>
</context>
<context>
    <name>attache::ui::SaveIndicator</name>
    <message>
        <source>Save state: %1</source>
        <translation>Stato del salvataggio: %1</translation>
    </message>
    <message>
        <source>Show all saves…</source>
        <translation>Mostra tutti i salvataggi…</translation>
    </message>
    <message>
        <source>%1: waiting for the Document Server&apos;s last version</source>
        <translation>%1: in attesa dell&apos;ultima versione dal Document Server</translation>
    </message>
    <message>
        <source>All changes are saved in Mattermost.</source>
        <translation>Tutte le modifiche sono salvate in Mattermost.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Riprova ora</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salva una copia…</translation>
    </message>
</context>
<context>
    <name>attache::ui::SaveTeller</name>
    <message>
        <source>&quot;%1&quot;, opened here on %2: the Document Server never told this computer that anybody worked in it, and it knows of no changes. If you did change something, open the document again and look: what the Document Server still has comes back.</source>
        <translation>«%1», aperto qui (%2): il Document Server non ha mai comunicato a questo computer che qualcuno vi abbia lavorato, e non gli risulta alcuna modifica. Se invece sono state apportate modifiche, aprire di nuovo il documento e controllare: ciò che il Document Server ha ancora viene recuperato.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, opened here on %2: no last version ever came, and the Document Server no longer knows the document. Certain is: nothing waits there. If you changed nothing, nothing is missing; otherwise open the document again and check whether your changes are in its newest version.</source>
        <translation>«%1», aperto qui (%2): l&apos;ultima versione non è mai arrivata, e il Document Server non conosce più il documento. È certo che lì non c&apos;è nulla in attesa. Se non sono state apportate modifiche, non manca nulla; altrimenti aprire di nuovo il documento e controllare se le modifiche sono nella versione più recente.</translation>
    </message>
    <message>
        <source>A version of &quot;%1&quot; could not be kept on this computer. %2 The Document Server keeps it and is asked again.</source>
        <translation>Non è stato possibile conservare una versione di «%1» su questo computer. %2 Il Document Server la conserva e verrà interpellato di nuovo.</translation>
    </message>
    <message>
        <source>What the Document Server sent about &quot;%1&quot; was refused. %2 Compare the secret key in the preferences with the Document Server&apos;s.</source>
        <translation>Quanto inviato dal Document Server riguardo a «%1» è stato rifiutato. %2 Confrontare la chiave segreta nelle preferenze con quella del Document Server.</translation>
    </message>
    <message>
        <source>The Document Server could not put &quot;%1&quot; together. It still has the changes: open the document again to bring them back.</source>
        <translation>Il Document Server non è riuscito a comporre «%1». Ha ancora le modifiche: aprire di nuovo il documento per recuperarle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was open with another Document Server than the one in the preferences, and its last version never came. If you changed it then, set up that Document Server once more, and Attache asks it; otherwise dismiss this message.</source>
        <translation>«%1» era aperto con un Document Server diverso da quello nelle preferenze, e la sua ultima versione non è mai arrivata. Se allora il documento è stato modificato, configurare di nuovo quel Document Server e Attache la richiederà; altrimenti nascondere questo messaggio.</translation>
    </message>
    <message>
        <source>The record of saves</source>
        <translation>Il registro dei salvataggi</translation>
    </message>
    <message>
        <source>The record of saves was damaged. It is kept as %1; what waited was taken from the files beside it and goes on. Look in Mattermost whether the last versions are there.</source>
        <translation>Il registro dei salvataggi era danneggiato. È conservato come %1; ciò che era in attesa è stato ripreso dai file accanto e prosegue. Controllare in Mattermost se ci sono le ultime versioni.</translation>
    </message>
    <message>
        <source>Files without a save</source>
        <translation>File senza salvataggio</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) beside the waiting saves belong to none of them, such as %1. They stay where they are.</source>
        <translation>
            <numerusform>%n file accanto ai salvataggi in attesa non appartiene a nessuno di essi: %1. Resta dov&apos;è.</numerusform>
            <numerusform>%n file accanto ai salvataggi in attesa non appartengono a nessuno di essi, come %1. Restano dove sono.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last changes to &quot;%1&quot; had not come by themselves. They were found at the Document Server and are being saved now.</source>
        <translation>Le ultime modifiche a «%1» non erano arrivate da sole. Sono state trovate nel Document Server e vengono salvate ora.</translation>
    </message>
</context>
<context>
    <name>attache::ui::SavesDesk</name>
    <message>
        <source>Save a copy</source>
        <translation>Salva una copia</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation>La copia è stata salvata.</translation>
    </message>
    <message>
        <source>Sign in with the account that this version belongs to; then it can go to another channel. It can be exported into a file now.</source>
        <translation>Accedere con l&apos;account a cui appartiene questa versione; poi potrà andare in un altro canale. Si può già esportare in un file.</translation>
    </message>
    <message>
        <source>It goes to &quot;%1&quot; now.</source>
        <translation>Ora viene inviato a «%1».</translation>
    </message>
</context>
<context>
    <name>attache::ui::SavesView</name>
    <message>
        <source>Saves</source>
        <translation>Salvataggi</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tutto è salvato</translation>
    </message>
    <message>
        <source>Changes on their way to Mattermost appear here, with what to do where they can&apos;t go on.</source>
        <translation>Qui appaiono le modifiche in corso di invio a Mattermost, con le azioni possibili quando non riescono a proseguire.</translation>
    </message>
    <message>
        <source>Choose one to see why it waits and what can be done.</source>
        <translation>Selezionarne uno per vedere perché è in attesa e che cosa si può fare.</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Riprova ora</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Apri di nuov&amp;o</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Recu&amp;pera</translation>
    </message>
    <message>
        <source>Save &amp;to…</source>
        <translation>Salva &amp;in…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Scarta…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostra nella car&amp;tella</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>&amp;Nascondi</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>Riprova t&amp;utti</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nulla da fare</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was discarded.</source>
        <translation>«%1» è stato scartato.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Scartare le modifiche?</translation>
    </message>
    <message>
        <source>The changes to &quot;%1&quot; reach nobody, and nobody sees them in Mattermost.</source>
        <translation>Le modifiche a «%1» non arrivano a nessuno, e nessuno le vede in Mattermost.</translation>
    </message>
    <message>
        <source>You can take them back here for 30 days.</source>
        <translation>Si possono recuperare qui per 30 giorni.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
</context>
<context>
    <name>attache::ui::ServerStep</name>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Continue without encryption</source>
        <translation>Continua senza cifratura</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Try it without a server</source>
        <translation>Prova senza server</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Indirizzo del server</translation>
    </message>
    <message>
        <source>Starts made-up servers on this computer, with made-up people and documents.</source>
        <translation>Avvia server fittizi su questo computer, con persone e documenti inventati.</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>Indirizzo del &amp;server</translation>
    </message>
    <message>
        <source>%1 does not encrypt. Your password and every document travel readable for anybody on the way. Use https:// where the server offers it.</source>
        <translation>%1 non usa la cifratura. La password e tutti i documenti viaggiano leggibili da chiunque lungo il percorso. Usare https:// se il server lo offre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Looking for a Mattermost server…</source>
        <translation>Ricerca di un server Mattermost…</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Avvio dell&apos;ambiente di prova…</translation>
    </message>
</context>
<context>
    <name>attache::ui::ServiceSetup</name>
    <message>
        <source>The Document Server&apos;s secret is kept for this session only. %1</source>
        <translation>La chiave segreta del Document Server viene conservata solo per questa sessione. %1</translation>
    </message>
    <message>
        <source>The preferences can&apos;t be written to %1. Check that the disk isn&apos;t full and that you may write there.</source>
        <translation>Impossibile scrivere le preferenze in %1. Controllare che il disco non sia pieno e che vi si possa scrivere.</translation>
    </message>
    <message>
        <source>The listener&apos;s new address is used after the next start of Attache.</source>
        <translation>Il nuovo indirizzo del servizio di ascolto verrà usato dal prossimo avvio di Attache.</translation>
    </message>
</context>
<context>
    <name>attache::ui::SignInAgain</name>
    <message>
        <source>Your session on %1 has ended. Sign in again: until then, open documents stay open, and their versions wait on this computer.</source>
        <translation>La sessione su %1 è terminata. Accedere di nuovo: fino ad allora i documenti aperti restano aperti, e le loro versioni attendono su questo computer.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
</context>
<context>
    <name>attache::ui::SignInPage</name>
    <message>
        <source>Sign in to Mattermost</source>
        <translation>Accedi a Mattermost</translation>
    </message>
    <message>
        <source>If this server has no encryption, type %1.</source>
        <translation>Se questo server non usa la cifratura, inserire %1.</translation>
    </message>
    <message>
        <source>The server does not know this token, or it was revoked. Make a new one in Mattermost under Profile, Security.</source>
        <translation>Il server non conosce questo token, oppure è stato revocato. Crearne uno nuovo in Mattermost, in Profilo, Sicurezza.</translation>
    </message>
</context>
<context>
    <name>attache::ui::TransferRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Avanzamento di %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>attache::ui::UploadBar</name>
    <message>
        <source>Uploads</source>
        <translation>Caricamenti</translation>
    </message>
</context>
<context>
    <name>attache::ui::UploadDesk</name>
    <message>
        <source>The file</source>
        <translation>Il file</translation>
    </message>
    <message>
        <source>%1 was uploaded to %2.</source>
        <translation>%1 è stato caricato in %2.</translation>
    </message>
    <message>
        <source>You may not post in this channel. If somebody gave you the right meanwhile, choose &quot;Reload&quot; in the menu &quot;View&quot;.</source>
        <translation>Non si ha il diritto di pubblicare in questo canale. Se nel frattempo è stato concesso, scegliere «Ricarica» nel menu «Visualizza».</translation>
    </message>
    <message>
        <source>Attachments are turned off on this Mattermost server.</source>
        <translation>Gli allegati sono disattivati su questo server Mattermost.</translation>
    </message>
    <message>
        <source>This channel is archived, and takes nothing new.</source>
        <translation>Questo canale è archiviato e non accetta nuovi contenuti.</translation>
    </message>
</context>
<context>
    <name>attache::ui::UploadRow</name>
    <message>
        <source>Uploading %1…</source>
        <translation>Caricamento di %1…</translation>
    </message>
    <message>
        <source>Cancel the upload of %1</source>
        <translation>Annulla il caricamento di %1</translation>
    </message>
    <message>
        <source>Uploading %1 (%2 of %3)</source>
        <translation>Caricamento di %1 (%2 di %3)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Try again to upload %1</source>
        <translation>Riprova a caricare %1</translation>
    </message>
    <message>
        <source>%1 was not uploaded. %2</source>
        <translation>%1 non è stato caricato. %2</translation>
    </message>
    <message>
        <source>Dismiss the upload of %1</source>
        <translation>Nascondi il caricamento di %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::VersionActions</name>
    <message>
        <source>Restore this version?</source>
        <translation>Ripristinare questa versione?</translation>
    </message>
    <message>
        <source>Version %1 of &quot;%2&quot; becomes the newest one.</source>
        <translation>La versione %1 di «%2» diventa la più recente.</translation>
    </message>
    <message>
        <source>It is written to the thread as a new version. The versions after it stay, so nothing is lost.</source>
        <translation>Viene scritta nella discussione come nuova versione. Le versioni successive restano, quindi nulla va perso.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Restoring version %1 of %2…</source>
        <translation>Ripristino della versione %1 di %2…</translation>
    </message>
    <message>
        <source>Restored version %1 of %2</source>
        <translation>Versione %1 di %2 ripristinata</translation>
    </message>
    <message>
        <source>The link was copied. Everyone who has it can read the file without signing in.</source>
        <translation>Il collegamento è stato copiato. Chiunque lo abbia può leggere il file senza accedere.</translation>
    </message>
</context>
<context>
    <name>attache::ui::VersionList</name>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>Newest first. Enter opens a version; the menu key shows what else can be done with it.</source>
        <translation>Prima le più recenti. Invio apre una versione; il tasto Menu mostra che cos&apos;altro si può fare.</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <comment>a version</comment>
        <translation>Azioni per %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::VersionModel</name>
    <message>
        <source>based on version %1</source>
        <translation>basata sulla versione %1</translation>
    </message>
    <message>
        <source>based on a deleted version</source>
        <translation>basata su una versione eliminata</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version number</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Version %1 by %2, %3, the newest</source>
        <translation>Versione %1 di %2, %3, la più recente</translation>
    </message>
    <message>
        <source>Version %1 by %2, %3</source>
        <translation>Versione %1 di %2, %3</translation>
    </message>
</context>
<context>
    <name>attache::ui::VersionWatch</name>
    <message>
        <source>Somebody has posted a newer version of this document (version %1). What you change here is kept as a version of its own, based on the one you opened.</source>
        <translation>Qualcuno ha pubblicato una versione più recente di questo documento (versione %1). Le modifiche apportate qui vengono conservate come versione a sé, basata su quella aperta.</translation>
    </message>
    <message>
        <source>Somebody has posted a newer version of this document (version %1).</source>
        <translation>Qualcuno ha pubblicato una versione più recente di questo documento (versione %1).</translation>
    </message>
    <message>
        <source>Open the newest version</source>
        <translation>Apri la versione più recente</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Attache can&apos;t create its folder %1. Check that the disk isn&apos;t full and that you may write there.</source>
        <translation>Attache non può creare la sua cartella %1. Controllare che il disco non sia pieno e che vi si possa scrivere.</translation>
    </message>
    <message>
        <source>Attache is running with this profile already, but does not answer. End it, then start it again.</source>
        <translation>Attache è già in esecuzione con questo profilo, ma non risponde. Terminarlo, poi riavviarlo.</translation>
    </message>
</context>
</TS>
