<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AccessEditor</name>
    <message>
        <source>The message with this document was deleted from Mattermost.</source>
        <translation>Le message contenant ce document a été supprimé de Mattermost.</translation>
    </message>
    <message>
        <source>Only the person who posted this document can change its access rights.</source>
        <translation>Seule la personne qui a publié ce document peut modifier ses droits d’accès.</translation>
    </message>
    <message>
        <source>Mattermost didn&apos;t keep the access rights as they were sent. Open them again to see what is there now.</source>
        <translation>Mattermost n’a pas conservé les droits d’accès tels qu’ils ont été envoyés. Ouvrez-les à nouveau pour voir ce qu’il en est maintenant.</translation>
    </message>
    <message>
        <source>This channel is archived, so access rights can&apos;t be changed in it. Ask an administrator to bring the channel back.</source>
        <translation>Ce canal est archivé&#xa0;: les droits d’accès ne peuvent pas y être modifiés. Demandez à un administrateur de désarchiver le canal.</translation>
    </message>
    <message>
        <source>Your Mattermost server doesn&apos;t let people change messages of this age, and access rights stand on the message. Post the document again to give other rights.</source>
        <translation>Votre serveur Mattermost ne permet plus de modifier des messages aussi anciens, et les droits d’accès sont inscrits dans le message. Publiez à nouveau le document pour accorder d’autres droits.</translation>
    </message>
    <message>
        <source>Mattermost doesn&apos;t let you change this message, and access rights stand on it. Ask an administrator for the right to edit your messages.</source>
        <translation>Mattermost ne vous permet pas de modifier ce message, et les droits d’accès y sont inscrits. Demandez à un administrateur le droit de modifier vos messages.</translation>
    </message>
    <message>
        <source>You are no longer in the channel of this document.</source>
        <translation>Vous n’êtes plus membre du canal de ce document.</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n people too many for your Mattermost server. Give everyone in the channel the level that most people need, and keep in the list only those who get another one.</source>
        <translation>
            <numerusform>La liste compte %n personne de trop pour votre serveur Mattermost. Donnez à tout le monde dans le canal le niveau dont la plupart ont besoin, et ne gardez dans la liste que les personnes qui en reçoivent un autre.</numerusform>
            <numerusform>La liste compte %n personnes de trop pour votre serveur Mattermost. Donnez à tout le monde dans le canal le niveau dont la plupart ont besoin, et ne gardez dans la liste que les personnes qui en reçoivent un autre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountStore</name>
    <message>
        <source>The list of your accounts can&apos;t be read. Check the file %1; without it you have to sign in again.</source>
        <translation>La liste de vos comptes ne peut pas être lue. Vérifiez le fichier %1&#xa0;; sans lui, vous devez vous reconnecter.</translation>
    </message>
    <message>
        <source>The list of your accounts was written by a newer Attache. Update Attache, or move the file %1 away and sign in again.</source>
        <translation>La liste de vos comptes a été écrite par une version plus récente d’Attache. Mettez Attache à jour, ou déplacez le fichier %1 ailleurs et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Your accounts can&apos;t be stored in %1: %2</source>
        <translation>Vos comptes ne peuvent pas être enregistrés dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Callback</name>
    <message>
        <source>The Document Server sent a message that isn&apos;t a callback.</source>
        <translation>Le Document Server a envoyé un message qui n’est pas un callback.</translation>
    </message>
    <message>
        <source>The token in the request&apos;s header was made for something else.</source>
        <translation>Le jeton dans l’en-tête de la requête a été émis pour autre chose.</translation>
    </message>
    <message>
        <source>The Document Server sent a callback with an unknown status.</source>
        <translation>Le Document Server a envoyé un callback à l’état inconnu.</translation>
    </message>
    <message>
        <source>The Document Server announced an edited file without a usable address.</source>
        <translation>Le Document Server a annoncé un fichier modifié sans adresse utilisable.</translation>
    </message>
    <message>
        <source>The callback&apos;s token speaks of another document.</source>
        <translation>Le jeton du callback concerne un autre document.</translation>
    </message>
    <message>
        <source>The download&apos;s token was made for another address.</source>
        <translation>Le jeton du téléchargement a été émis pour une autre adresse.</translation>
    </message>
</context>
<context>
    <name>ChannelTree</name>
    <message>
        <source>%1 (you)</source>
        <comment>the direct message with oneself</comment>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>name of a person the server doesn&apos;t know</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Messages personnels</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Opens the office documents attached in Mattermost in ONLYOFFICE.</source>
        <translation>Ouvre dans ONLYOFFICE les documents bureautiques joints dans Mattermost.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Keep all state under this folder.</source>
        <translation>Conserver toutes les données dans ce dossier.</translation>
    </message>
    <message>
        <source>Start with a sandbox server and made-up people and documents.</source>
        <translation>Démarrer avec un serveur bac à sable, des personnes et des documents fictifs.</translation>
    </message>
    <message>
        <source>How much to log: %1.</source>
        <translation>Niveau de détail du journal&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An attache:// link to a document.</source>
        <translation>Un lien attache:// vers un document.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;.</source>
        <translation>Argument «&#xa0;%1&#xa0;» inconnu.</translation>
    </message>
    <message>
        <source>Unknown log level &quot;%1&quot;. Use one of: %2.</source>
        <translation>Niveau de journal «&#xa0;%1&#xa0;» inconnu. Valeurs possibles&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>CredentialStore</name>
    <message>
        <source>This system has no keychain that Attache could use. Install and start one (GNOME Keyring, KWallet or KeePassXC), or sign in for this session only.</source>
        <translation>Ce système n’a pas de trousseau de clés utilisable par Attache. Installez-en un et démarrez-le (GNOME Keyring, KWallet ou KeePassXC), ou connectez-vous pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain stays locked. Unlock it and try again, or sign in for this session only.</source>
        <translation>Le trousseau de clés reste verrouillé. Déverrouillez-le et réessayez, ou connectez-vous pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain holds no such entry.</source>
        <translation>Le trousseau de clés ne contient pas cette entrée.</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>The folder %1 isn&apos;t there any more. Choose another folder.</source>
        <translation>Le dossier %1 n’existe plus. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space or choose another disk, then try again.</source>
        <translation>Le disque est plein. Libérez de l’espace ou choisissez un autre disque, puis réessayez.</translation>
    </message>
    <message>
        <source>You may not write to the folder %1. Choose another folder.</source>
        <translation>Vous n’avez pas le droit d’écrire dans le dossier %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>It can&apos;t be written to %1 (%2). Choose another folder.</source>
        <translation>Impossible d’écrire dans %1 (%2). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The name is too long for this disk, or isn&apos;t possible there. Choose a shorter one.</source>
        <translation>Le nom est trop long pour ce disque, ou n’y est pas possible. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>“%1” is there already, and isn&apos;t a file. Choose another name.</source>
        <translation>« %1 » existe déjà et n’est pas un fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>DocumentCache</name>
    <message>
        <source>The folder “%1” can&apos;t be made. Check its permissions and the disk&apos;s space.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être créé. Vérifiez ses permissions et l’espace disque.</translation>
    </message>
</context>
<context>
    <name>DocumentOpener</name>
    <message>
        <source>This document was deleted from Mattermost.</source>
        <translation>Ce document a été supprimé de Mattermost.</translation>
    </message>
    <message>
        <source>No Document Server is set up. Enter its address and secret in the preferences.</source>
        <translation>Aucun Document Server n’est configuré. Saisissez son adresse et sa clé secrète dans les préférences.</translation>
    </message>
    <message>
        <source>The address under which the Document Server reaches this computer isn&apos;t set. Enter it in the preferences.</source>
        <translation>L’adresse à laquelle le Document Server atteint cet ordinateur n’est pas définie. Saisissez-la dans les préférences.</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). ONLYOFFICE can&apos;t open it.</source>
        <translation>«&#xa0;%1&#xa0;» est vide (0&#xa0;octet). ONLYOFFICE ne peut pas l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” has %2. A Document Server opens files of up to %3. Download it instead.</source>
        <translation>«&#xa0;%1&#xa0;» fait %2. Un Document Server ouvre des fichiers jusqu’à %3. Téléchargez-le plutôt.</translation>
    </message>
    <message>
        <source>ONLYOFFICE doesn&apos;t open files of the type “%1”.</source>
        <translation>ONLYOFFICE n’ouvre pas les fichiers de type «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This document is larger than Mattermost takes (%1). Changes can&apos;t be saved unless it gets smaller.</source>
        <translation>Ce document est plus volumineux que ce que Mattermost accepte (%1). Les modifications ne pourront être enregistrées que s’il devient plus petit.</translation>
    </message>
    <message>
        <source>This document has %1 of content. A Document Server opens up to %2 of this kind, unless its administrator allows more. If it doesn&apos;t open, download it instead.</source>
        <translation>Ce document contient %1 de données. Un Document Server ouvre jusqu’à %2 pour ce type, sauf si son administrateur autorise davantage. S’il ne s’ouvre pas, téléchargez-le plutôt.</translation>
    </message>
</context>
<context>
    <name>DocumentServerClient</name>
    <message>
        <source>No Document Server is set up. Enter its address in the preferences.</source>
        <translation>Aucun Document Server n’est configuré. Saisissez son adresse dans les préférences.</translation>
    </message>
    <message>
        <source>The server answered, but not as an ONLYOFFICE Document Server does. Check the address.</source>
        <translation>Le serveur a répondu, mais pas comme un Document Server ONLYOFFICE. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>No secret is set for the Document Server. Enter it in the preferences.</source>
        <translation>Aucune clé secrète n’est définie pour le Document Server. Saisissez-la dans les préférences.</translation>
    </message>
    <message>
        <source>The Document Server named an unusable address for the edited file.</source>
        <translation>Le Document Server a indiqué une adresse inutilisable pour le fichier modifié.</translation>
    </message>
    <message>
        <source>The Document Server refuses our token. Compare the secret in the preferences with the Document Server&apos;s.</source>
        <translation>Le Document Server refuse le jeton d’Attache. Comparez la clé secrète dans les préférences avec celle du Document Server.</translation>
    </message>
    <message>
        <source>The Document Server says that our token has expired. Compare the clocks of the two computers.</source>
        <translation>Selon le Document Server, le jeton d’Attache a expiré. Comparez les horloges des deux ordinateurs.</translation>
    </message>
    <message>
        <source>The Document Server doesn&apos;t know this document.</source>
        <translation>Le Document Server ne connaît pas ce document.</translation>
    </message>
    <message>
        <source>The Document Server has an internal fault. Its administrator can find the cause in its log.</source>
        <translation>Le Document Server a rencontré une erreur interne. Son administrateur peut en trouver la cause dans le journal.</translation>
    </message>
    <message>
        <source>The Document Server can&apos;t use the address to which it should report.</source>
        <translation>Le Document Server ne peut pas utiliser l’adresse à laquelle il doit envoyer ses rapports.</translation>
    </message>
    <message>
        <source>The Document Server didn&apos;t understand a command.</source>
        <translation>Le Document Server n’a pas compris une commande.</translation>
    </message>
    <message>
        <source>The Document Server couldn&apos;t fetch the file.</source>
        <translation>Le Document Server n’a pas pu récupérer le fichier.</translation>
    </message>
    <message>
        <source>The Document Server refuses our token.</source>
        <translation>Le Document Server refuse le jeton d’Attache.</translation>
    </message>
    <message>
        <source>The file is too large for the Document Server.</source>
        <translation>Le fichier est trop volumineux pour le Document Server.</translation>
    </message>
    <message>
        <source>The Document Server couldn&apos;t convert the file.</source>
        <translation>Le Document Server n’a pas pu convertir le fichier.</translation>
    </message>
    <message>
        <source>This file is protected by a password.</source>
        <translation>Ce fichier est protégé par un mot de passe.</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>The edited file is larger than the limit of %1.</source>
        <translation>Le fichier modifié dépasse la limite de %1.</translation>
    </message>
    <message>
        <source>The Document Server sent us to another server (%1) for the edited file. That isn&apos;t followed.</source>
        <translation>Le Document Server renvoie vers un autre serveur (%1) pour le fichier modifié. Attache ne suit pas ce renvoi.</translation>
    </message>
    <message>
        <source>The edited file came compressed, which wasn&apos;t asked for.</source>
        <translation>Le fichier modifié est arrivé compressé, sans que cela ait été demandé.</translation>
    </message>
    <message>
        <source>Instead of the edited file, a web page came.</source>
        <translation>Une page web est arrivée à la place du fichier modifié.</translation>
    </message>
    <message>
        <source>The edited file came incomplete.</source>
        <translation>Le fichier modifié est arrivé incomplet.</translation>
    </message>
    <message>
        <source>What came as the edited file is empty or damaged: it isn&apos;t of the type “%1”.</source>
        <translation>Ce qui est arrivé comme fichier modifié est vide ou endommagé&#xa0;: ce n’est pas un fichier de type «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>EditorConfig</name>
    <message>
        <source>No Document Server is set up. Enter its address in the preferences.</source>
        <translation>Aucun Document Server n’est configuré. Saisissez son adresse dans les préférences.</translation>
    </message>
    <message>
        <source>No secret is set for the Document Server. Enter it in the preferences.</source>
        <translation>Aucune clé secrète n’est définie pour le Document Server. Saisissez-la dans les préférences.</translation>
    </message>
    <message>
        <source>ONLYOFFICE doesn&apos;t open files of the type “%1”.</source>
        <translation>ONLYOFFICE n’ouvre pas les fichiers de type «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The address under which the Document Server reaches this computer is wrong. Correct it in the preferences.</source>
        <translation>L’adresse à laquelle le Document Server atteint cet ordinateur est incorrecte. Corrigez-la dans les préférences.</translation>
    </message>
    <message>
        <source>The address to which the Document Server reports is wrong. Correct it in the preferences.</source>
        <translation>L’adresse à laquelle le Document Server envoie ses rapports est incorrecte. Corrigez-la dans les préférences.</translation>
    </message>
</context>
<context>
    <name>EditorErrors</name>
    <message>
        <source>The Document Server took too long to convert the document. Try again; if it stays so, the document may be too large for it.</source>
        <translation>Le Document Server a mis trop de temps à convertir le document. Réessayez&#xa0;; si le problème persiste, le document est peut-être trop volumineux pour lui.</translation>
    </message>
    <message>
        <source>The Document Server could not read the document. The file may be damaged, or its name doesn&apos;t match its content. Download it and open it with another program.</source>
        <translation>Le Document Server n’a pas pu lire le document. Le fichier est peut-être endommagé, ou son nom ne correspond pas à son contenu. Téléchargez-le et ouvrez-le avec un autre programme.</translation>
    </message>
    <message>
        <source>The Document Server could not fetch the document from this computer. Run the connection check in the preferences: the address under which the Document Server reaches Attache may be wrong, or a firewall stands between.</source>
        <translation>Le Document Server n’a pas pu récupérer le document sur cet ordinateur. Lancez la vérification de la connexion dans les préférences&#xa0;: l’adresse à laquelle le Document Server atteint Attache est peut-être incorrecte, ou un pare-feu fait obstacle.</translation>
    </message>
    <message>
        <source>The Document Server has trouble with its database. Try again later, or tell its administrator.</source>
        <translation>Le Document Server rencontre des problèmes avec sa base de données. Réessayez plus tard, ou prévenez son administrateur.</translation>
    </message>
    <message>
        <source>The Document Server doesn&apos;t know this document&apos;s key. Open the document again.</source>
        <translation>Le Document Server ne connaît pas la clé de ce document. Rouvrez le document.</translation>
    </message>
    <message>
        <source>The connection to the Document Server is lost. You can read and copy the document; open it again to edit it.</source>
        <translation>La connexion au Document Server est perdue. Vous pouvez lire et copier le document&#xa0;; rouvrez-le pour le modifier.</translation>
    </message>
    <message>
        <source>The document is protected by a password and can&apos;t be opened.</source>
        <translation>Le document est protégé par un mot de passe et ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The Document Server refused Attache&apos;s signature. The secret in Attache&apos;s preferences must be the one of the Document Server: ask its administrator.</source>
        <translation>Le Document Server a refusé la signature d’Attache. La clé secrète dans les préférences d’Attache doit être celle du Document Server&#xa0;: demandez-la à son administrateur.</translation>
    </message>
    <message>
        <source>The Document Server says that Attache&apos;s signature is out of date. Try again; if it stays so, this computer&apos;s clock and the server&apos;s differ.</source>
        <translation>Selon le Document Server, la signature d’Attache a expiré. Réessayez&#xa0;; si le problème persiste, les horloges de cet ordinateur et du serveur diffèrent.</translation>
    </message>
    <message>
        <source>The Document Server&apos;s licence allows no more people at the same time. Try again when somebody has left.</source>
        <translation>La licence du Document Server n’autorise pas davantage de personnes en même temps. Réessayez quand quelqu’un sera parti.</translation>
    </message>
    <message>
        <source>You lack the right to do this in this document.</source>
        <translation>Vous n’avez pas le droit de faire cela dans ce document.</translation>
    </message>
    <message>
        <source>A part of the editor didn&apos;t come from the Document Server. Check the network and open the document again.</source>
        <translation>Une partie de l’éditeur n’a pas pu être chargée depuis le Document Server. Vérifiez le réseau et rouvrez le document.</translation>
    </message>
    <message>
        <source>The editor got into trouble with the last change. What came before is kept; open the document again.</source>
        <translation>L’éditeur n’a pas pu traiter la dernière modification. Ce qui précède est conservé&#xa0;; rouvrez le document.</translation>
    </message>
    <message>
        <source>The editor could not load its fonts from the Document Server. Try again; if it stays so, tell its administrator.</source>
        <translation>L’éditeur n’a pas pu charger ses polices depuis le Document Server. Réessayez&#xa0;; si le problème persiste, prévenez son administrateur.</translation>
    </message>
    <message>
        <source>The Document Server could not convert the document for saving. Your text is still in the editor: try again, or choose another format.</source>
        <translation>Le Document Server n’a pas pu convertir le document pour l’enregistrer. Votre texte est toujours dans l’éditeur&#xa0;: réessayez, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>The document is larger than the Document Server allows. Its administrator can raise the limit; download the document to open it with another program.</source>
        <translation>Le document est plus volumineux que ce que le Document Server autorise. Son administrateur peut relever la limite&#xa0;; téléchargez le document pour l’ouvrir avec un autre programme.</translation>
    </message>
    <message>
        <source>The document&apos;s content doesn&apos;t match its name: it is a file of another type. Download it and open it with another program.</source>
        <translation>Le contenu du document ne correspond pas à son nom&#xa0;: c’est un fichier d’un autre type. Téléchargez-le et ouvrez-le avec un autre programme.</translation>
    </message>
    <message>
        <source>You were taken out of the editing of this document: the rights have changed, or somebody restored another version. Open it again.</source>
        <translation>Vous ne pouvez plus modifier ce document&#xa0;: les droits ont changé, ou quelqu’un a restauré une autre version. Rouvrez-le.</translation>
    </message>
    <message>
        <source>The Document Server can&apos;t hand saved versions to Attache. Your text is kept on the Document Server; run the connection check in the preferences.</source>
        <translation>Le Document Server ne peut pas transmettre les versions enregistrées à Attache. Votre texte est conservé sur le Document Server&#xa0;; lancez la vérification de la connexion dans les préférences.</translation>
    </message>
    <message>
        <source>The connection came back, but the document has a newer version by now. Copy what is missing there, and open the document again.</source>
        <translation>La connexion est rétablie, mais il existe maintenant une version plus récente du document. Copiez ce qui y manque, puis rouvrez le document.</translation>
    </message>
    <message>
        <source>An earlier version of this document could not be saved; the editor has opened it from the Document Server&apos;s store. It is saved when you close it.</source>
        <translation>Une version antérieure de ce document n’a pas pu être enregistrée&#xa0;; l’éditeur l’a ouverte depuis le stockage du Document Server. Elle sera enregistrée quand vous fermerez le document.</translation>
    </message>
    <message>
        <source>The Document Server has ended this editing session. What it had received is kept; open the document again to go on.</source>
        <translation>Le Document Server a mis fin à cette session d’édition. Ce qu’il avait reçu est conservé&#xa0;; rouvrez le document pour continuer.</translation>
    </message>
    <message>
        <source>The editor reports problem %1.</source>
        <translation>L’éditeur signale le problème %1.</translation>
    </message>
    <message>
        <source>The editor reports: %1</source>
        <translation>L’éditeur signale&#xa0;: %1</translation>
    </message>
    <message>
        <source>The Document Server %1 doesn&apos;t answer. Check that it runs and that this computer can reach it.</source>
        <translation>Le Document Server %1 ne répond pas. Vérifiez qu’il fonctionne et que cet ordinateur peut l’atteindre.</translation>
    </message>
    <message>
        <source>%1 answers, but doesn&apos;t hand out the ONLYOFFICE editor. Check the Document Server&apos;s address in the preferences; the server may also still be starting.</source>
        <translation>%1 répond, mais ne fournit pas l’éditeur ONLYOFFICE. Vérifiez l’adresse du Document Server dans les préférences&#xa0;; il se peut aussi que le serveur soit encore en cours de démarrage.</translation>
    </message>
    <message>
        <source>%1 answers with something that isn&apos;t the ONLYOFFICE editor. Check the Document Server&apos;s address in the preferences; a sign-in page or a proxy may stand in front of it.</source>
        <translation>%1 répond par autre chose que l’éditeur ONLYOFFICE. Vérifiez l’adresse du Document Server dans les préférences&#xa0;; une page de connexion ou un proxy se trouve peut-être devant lui.</translation>
    </message>
    <message>
        <source>The editor of %1 refuses this document. The Document Server may be older than this type of file: ask its administrator for an update, or download the document.</source>
        <translation>L’éditeur de %1 refuse ce document. Le Document Server est peut-être plus ancien que ce type de fichier&#xa0;: demandez une mise à jour à son administrateur, ou téléchargez le document.</translation>
    </message>
    <message>
        <source>The certificate of the Document Server %1 can&apos;t be trusted: %2 Ask its administrator for a valid certificate, or add the certificate&apos;s issuer to this system.</source>
        <translation>Le certificat du Document Server %1 n’est pas fiable&#xa0;: %2 Demandez un certificat valide à son administrateur, ou ajoutez l’émetteur du certificat à ce système.</translation>
    </message>
    <message>
        <source>The editor of %1 didn&apos;t start in time. The Document Server may be busy or still starting: try again in a moment.</source>
        <translation>L’éditeur de %1 n’a pas démarré à temps. Le Document Server est peut-être occupé ou encore en cours de démarrage&#xa0;: réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This document was saved a moment ago, and its new version isn&apos;t in Mattermost yet. Try again in a moment.</source>
        <translation>Ce document vient d’être enregistré, et sa nouvelle version n’est pas encore dans Mattermost. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The editor&apos;s process has ended unexpectedly. Everything that the Document Server had received is kept; reload to go on.</source>
        <translation>Le processus de l’éditeur s’est arrêté de manière inattendue. Tout ce que le Document Server avait reçu est conservé&#xa0;; rechargez pour continuer.</translation>
    </message>
    <message>
        <source>The Document Server&apos;s address isn&apos;t usable. Correct it in the preferences: it starts with https:// or http://.</source>
        <translation>L’adresse du Document Server n’est pas utilisable. Corrigez-la dans les préférences&#xa0;: elle commence par https:// ou http://.</translation>
    </message>
</context>
<context>
    <name>FileActionsMenu</name>
    <message>
        <source>Nothing can be done with this file</source>
        <translation>Aucune action possible avec ce fichier</translation>
    </message>
    <message>
        <source>Opens for editing</source>
        <translation>S’ouvre pour modification</translation>
    </message>
    <message>
        <source>Opens read-only</source>
        <translation>S’ouvre en lecture seule</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Open file in ONLYOFFICE</source>
        <translation>Ouvrir le fichier dans ONLYOFFICE</translation>
    </message>
    <message>
        <source>Change access rights</source>
        <translation>Modifier les droits d’accès</translation>
    </message>
    <message>
        <source>Open to view</source>
        <translation>Ouvrir en lecture</translation>
    </message>
    <message>
        <source>Restore this version…</source>
        <translation>Restaurer cette version…</translation>
    </message>
</context>
<context>
    <name>FileSink</name>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>HttpListener</name>
    <message>
        <source>Port %1 is in use by another program. Choose another port for the listener, or 0 for any free one.</source>
        <translation>Le port %1 est utilisé par un autre programme. Choisissez un autre port pour le service d’écoute, ou 0 pour n’importe quel port libre.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t allow Attache to use port %1. Choose a port above 1023 for the listener.</source>
        <translation>Cet ordinateur n’autorise pas Attache à utiliser le port %1. Choisissez un port supérieur à 1023 pour le service d’écoute.</translation>
    </message>
    <message>
        <source>The listener&apos;s address %1 doesn&apos;t belong to this computer. Choose one of its own addresses.</source>
        <translation>L’adresse %1 du service d’écoute n’appartient pas à cet ordinateur. Choisissez l’une de ses propres adresses.</translation>
    </message>
    <message>
        <source>The listener can&apos;t use address %1, port %2: %3. Choose another address or port.</source>
        <translation>Le service d’écoute ne peut pas utiliser l’adresse %1, port %2&#xa0;: %3. Choisissez une autre adresse ou un autre port.</translation>
    </message>
</context>
<context>
    <name>HumanText</name>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
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
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>what a person may do with a document</comment>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>what a person may do with a document</comment>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>what a person may do with a document</comment>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Fill forms</source>
        <comment>what a person may do with a document</comment>
        <translation>Remplissage de formulaires</translation>
    </message>
    <message>
        <source>View</source>
        <comment>what a person may do with a document</comment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>edit</source>
        <comment>behind a name: &quot;Bob: edit&quot;</comment>
        <translation>modification</translation>
    </message>
    <message>
        <source>review</source>
        <comment>behind a name: &quot;Bob: review&quot;</comment>
        <translation>révision</translation>
    </message>
    <message>
        <source>comment</source>
        <comment>behind a name: &quot;Bob: comment&quot;</comment>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>fill forms</source>
        <comment>behind a name: &quot;Bob: fill forms&quot;</comment>
        <translation>remplissage de formulaires</translation>
    </message>
    <message>
        <source>view</source>
        <comment>behind a name: &quot;Bob: view&quot;</comment>
        <translation>lecture</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and what that person may do</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people with access of their own</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jwt</name>
    <message>
        <source>The Document Server&apos;s token has expired. Compare the clocks of the two computers.</source>
        <translation>Le jeton du Document Server a expiré. Comparez les horloges des deux ordinateurs.</translation>
    </message>
    <message>
        <source>The Document Server&apos;s token is not valid yet. Compare the clocks of the two computers.</source>
        <translation>Le jeton du Document Server n’est pas encore valide. Comparez les horloges des deux ordinateurs.</translation>
    </message>
    <message>
        <source>No secret is set for the Document Server. Enter it in the preferences.</source>
        <translation>Aucune clé secrète n’est définie pour le Document Server. Saisissez-la dans les préférences.</translation>
    </message>
    <message>
        <source>The request carries no token. Switch JWT on in the Document Server.</source>
        <translation>La requête ne contient pas de jeton. Activez JWT dans le Document Server.</translation>
    </message>
    <message>
        <source>The token is too long.</source>
        <translation>Le jeton est trop long.</translation>
    </message>
    <message>
        <source>The token is malformed.</source>
        <translation>Le jeton est mal formé.</translation>
    </message>
    <message>
        <source>The token isn&apos;t signed with HS256, the only way accepted.</source>
        <translation>Le jeton n’est pas signé avec HS256, seule méthode acceptée.</translation>
    </message>
    <message>
        <source>The token&apos;s signature is wrong. Compare the secret with the Document Server&apos;s.</source>
        <translation>La signature du jeton est incorrecte. Comparez la clé secrète avec celle du Document Server.</translation>
    </message>
</context>
<context>
    <name>LocalAddress</name>
    <message>
        <source>This computer has no route to %1. Check the network connection.</source>
        <translation>Cet ordinateur n’a pas de route vers %1. Vérifiez la connexion réseau.</translation>
    </message>
    <message>
        <source>The other host&apos;s address is missing or not an IP address.</source>
        <translation>L’adresse de l’autre hôte est absente ou n’est pas une adresse IP.</translation>
    </message>
</context>
<context>
    <name>MattermostError</name>
    <message>
        <source>Your Mattermost session has ended. Sign in again.</source>
        <translation>Votre session Mattermost a pris fin. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong. Check both and try again.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est incorrect. Vérifiez-les et réessayez.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong. Check both and try again.</source>
        <translation>L’adresse e-mail ou le mot de passe est incorrect. Vérifiez-les et réessayez.</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows.</source>
        <translation>Saisissez le code affiché par votre application d’authentification.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Type the one that your authenticator shows now.</source>
        <translation>Ce code est incorrect ou périmé. Saisissez celui que votre application d’authentification affiche maintenant.</translation>
    </message>
    <message>
        <source>Mattermost locked this account after too many wrong tries. Reset your password in Mattermost, or ask its administrator.</source>
        <translation>Mattermost a verrouillé ce compte après trop de tentatives infructueuses. Réinitialisez votre mot de passe dans Mattermost, ou adressez-vous à son administrateur.</translation>
    </message>
    <message>
        <source>This account is deactivated. Ask the administrator of Mattermost.</source>
        <translation>Ce compte est désactivé. Adressez-vous à l’administrateur de Mattermost.</translation>
    </message>
    <message>
        <source>This account&apos;s e-mail address isn&apos;t confirmed yet. Follow the link in the message that Mattermost sent you, then sign in.</source>
        <translation>L’adresse e-mail de ce compte n’est pas encore confirmée. Suivez le lien contenu dans le message que Mattermost vous a envoyé, puis connectez-vous.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>This server demands two-step sign-in. Set it up in Mattermost first.</source>
        <translation>Ce serveur exige une connexion en deux étapes. Configurez-la d’abord dans Mattermost.</translation>
    </message>
    <message>
        <source>You lack the permission to do this in Mattermost.</source>
        <translation>Vous n’avez pas la permission de faire cela dans Mattermost.</translation>
    </message>
    <message>
        <source>Public links are turned off on this Mattermost server.</source>
        <translation>Les liens publics sont désactivés sur ce serveur Mattermost.</translation>
    </message>
    <message>
        <source>Attachments are turned off on this Mattermost server.</source>
        <translation>Les fichiers joints sont désactivés sur ce serveur Mattermost.</translation>
    </message>
    <message>
        <source>This file no longer exists in Mattermost.</source>
        <translation>Ce fichier n’existe plus dans Mattermost.</translation>
    </message>
    <message>
        <source>This file is larger than the Mattermost server allows.</source>
        <translation>Ce fichier est plus volumineux que ce que le serveur Mattermost autorise.</translation>
    </message>
    <message>
        <source>This message holds more data than the Mattermost server allows.</source>
        <translation>Ce message contient plus de données que le serveur Mattermost n’en autorise.</translation>
    </message>
    <message>
        <source>This channel is archived, and takes nothing new.</source>
        <translation>Ce canal est archivé et n’accepte plus rien de nouveau.</translation>
    </message>
    <message>
        <source>The thread to reply to no longer exists in Mattermost.</source>
        <translation>Le fil de discussion auquel répondre n’existe plus dans Mattermost.</translation>
    </message>
    <message>
        <source>Mattermost refused to sign you in. Check what you typed.</source>
        <translation>Mattermost a refusé de vous connecter. Vérifiez votre saisie.</translation>
    </message>
    <message>
        <source>Mattermost no longer accepts this sign-in. Sign in again.</source>
        <translation>Mattermost n’accepte plus cette connexion. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>You lack the right to do this in Mattermost.</source>
        <translation>Vous n’avez pas le droit de faire cela dans Mattermost.</translation>
    </message>
    <message>
        <source>This no longer exists in Mattermost.</source>
        <translation>Cet élément n’existe plus dans Mattermost.</translation>
    </message>
    <message>
        <source>This is larger than the server allows.</source>
        <translation>Cet élément est plus volumineux que ce que le serveur autorise.</translation>
    </message>
    <message>
        <source>The administrator turned this off on the Mattermost server.</source>
        <translation>L’administrateur a désactivé cette fonction sur le serveur Mattermost.</translation>
    </message>
    <message>
        <source>The Mattermost server has a problem. Try again in a while.</source>
        <translation>Le serveur Mattermost rencontre un problème. Réessayez dans quelque temps.</translation>
    </message>
    <message>
        <source>The Mattermost server refused the request.</source>
        <translation>Le serveur Mattermost a refusé la requête.</translation>
    </message>
    <message>
        <source>The Mattermost server asks for a pause: there were too many requests. Try again shortly.</source>
        <translation>Le serveur Mattermost demande une pause&#xa0;: il y a eu trop de requêtes. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>This server sends its visitors on to %1. If you trust that address, use it instead.</source>
        <translation>Ce serveur renvoie ses visiteurs vers %1. Si vous faites confiance à cette adresse, utilisez-la à la place.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Check this computer&apos;s date, or tell the server&apos;s administrator.</source>
        <translation>Le certificat du serveur a expiré. Vérifiez la date de cet ordinateur, ou prévenez l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another address. Check the address that you typed.</source>
        <translation>Le certificat du serveur appartient à une autre adresse. Vérifiez l’adresse que vous avez saisie.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know who issued the server&apos;s certificate. Add the issuer to the system&apos;s trusted certificates, or ask the server&apos;s administrator.</source>
        <translation>Cet ordinateur ne connaît pas l’émetteur du certificat du serveur. Ajoutez l’émetteur aux certificats de confiance du système, ou adressez-vous à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>No secure connection came about. Check the address, or ask the server&apos;s administrator.</source>
        <translation>Aucune connexion sécurisée n’a pu être établie. Vérifiez l’adresse, ou adressez-vous à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the address and your network.</source>
        <translation>Aucun serveur ne porte ce nom. Vérifiez l’adresse et votre réseau.</translation>
    </message>
    <message>
        <source>The server refuses the connection. Check the address, or wait until it is back.</source>
        <translation>Le serveur refuse la connexion. Vérifiez l’adresse, ou attendez qu’il soit de nouveau disponible.</translation>
    </message>
    <message>
        <source>The connection was cut before the server had answered. Try again.</source>
        <translation>La connexion a été coupée avant la réponse du serveur. Réessayez.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy wants a sign-in. Check the system&apos;s proxy settings.</source>
        <translation>Le proxy du réseau exige une authentification. Vérifiez les paramètres de proxy du système.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy doesn&apos;t connect. Check the system&apos;s proxy settings.</source>
        <translation>Le proxy du réseau n’établit pas la connexion. Vérifiez les paramètres de proxy du système.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check your network and the address.</source>
        <translation>Le serveur est injoignable. Vérifiez votre réseau et l’adresse.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time. Try again.</source>
        <translation>Le serveur n’a pas répondu à temps. Réessayez.</translation>
    </message>
    <message>
        <source>What answers at this address is not a Mattermost server. Check the address; it may need a path, as in example.com/chat.</source>
        <translation>Ce qui répond à cette adresse n’est pas un serveur Mattermost. Vérifiez l’adresse&#xa0;; il faut peut-être un chemin, comme dans example.com/chat.</translation>
    </message>
    <message>
        <source>The Mattermost server gave an answer that Attache doesn&apos;t understand.</source>
        <translation>Le serveur Mattermost a donné une réponse qu’Attache ne comprend pas.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is longer than Attache accepts.</source>
        <translation>La réponse du serveur est trop longue pour Attache.</translation>
    </message>
    <message>
        <source>The server, or a proxy before it, sent the file in a packed form that Attache didn&apos;t ask for.</source>
        <translation>Le serveur, ou un proxy placé devant lui, a envoyé le fichier sous une forme compressée qu’Attache n’a pas demandée.</translation>
    </message>
    <message>
        <source>The server sent a file of another size than it had announced. Try again.</source>
        <translation>Le serveur a envoyé un fichier d’une autre taille que celle annoncée. Réessayez.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read or written on this computer: %1</source>
        <translation>Le fichier ne peut pas être lu ou écrit sur cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>This isn&apos;t an id that Mattermost gave out.</source>
        <translation>Cet identifiant ne provient pas de Mattermost.</translation>
    </message>
    <message>
        <source>Mattermost posted the message without the file %1. Upload the file again.</source>
        <translation>Mattermost a publié le message sans le fichier %1. Envoyez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>This file is empty, and Mattermost doesn&apos;t take empty files.</source>
        <translation>Ce fichier est vide, et Mattermost n’accepte pas les fichiers vides.</translation>
    </message>
    <message>
        <source>Mattermost no longer shows this conversation: it is older than the message history that the server&apos;s edition gives access to. An administrator can lift that limit.</source>
        <translation>Mattermost n’affiche plus cette conversation : elle est antérieure à l’historique des messages auquel l’édition du serveur donne accès. Un administrateur peut lever cette limite.</translation>
    </message>
</context>
<context>
    <name>NetworkErrors</name>
    <message>
        <source>The Document Server at %1 has a fault (HTTP %2). Its administrator can find the cause in its log.</source>
        <translation>Le Document Server à l’adresse %1 a rencontré une erreur (HTTP %2). Son administrateur peut en trouver la cause dans le journal.</translation>
    </message>
    <message>
        <source>The Document Server at %1 refuses access (HTTP %2).</source>
        <translation>Le Document Server à l’adresse %1 refuse l’accès (HTTP %2).</translation>
    </message>
    <message>
        <source>What was asked for isn&apos;t on the Document Server at %1, or no longer (HTTP %2).</source>
        <translation>Ce qui a été demandé ne se trouve pas, ou plus, sur le Document Server à l’adresse %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>The Document Server at %1 gets too many requests (HTTP %2).</source>
        <translation>Le Document Server à l’adresse %1 reçoit trop de requêtes (HTTP %2).</translation>
    </message>
    <message>
        <source>The server at %1 gave an unexpected answer (HTTP %2). Check the Document Server&apos;s address.</source>
        <translation>Le serveur à l’adresse %1 a donné une réponse inattendue (HTTP %2). Vérifiez l’adresse du Document Server.</translation>
    </message>
    <message>
        <source>The Document Server at %1 sends its visitors on to %2. If you trust that address, use it instead.</source>
        <translation>Le Document Server à l’adresse %1 renvoie ses visiteurs vers %2. Si vous faites confiance à cette adresse, utilisez-la à la place.</translation>
    </message>
    <message>
        <source>The certificate of the Document Server at %1 isn&apos;t trusted by this computer.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat du Document Server à l’adresse %1.</translation>
    </message>
    <message>
        <source>The connection to the Document Server at %1 was cut.</source>
        <translation>La connexion au Document Server à l’adresse %1 a été coupée.</translation>
    </message>
    <message>
        <source>The Document Server at %1 can&apos;t be reached. Check its address and that it is running.</source>
        <translation>Le Document Server à l’adresse %1 est injoignable. Vérifiez son adresse et qu’il fonctionne.</translation>
    </message>
    <message>
        <source>The Document Server at %1 didn&apos;t answer in time.</source>
        <translation>Le Document Server à l’adresse %1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>PublicUrl</name>
    <message>
        <source>The name &quot;%1&quot; is not known. Check the Document Server&apos;s address.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est inconnu. Vérifiez l’adresse du Document Server.</translation>
    </message>
</context>
<context>
    <name>RestoreVersion</name>
    <message>
        <source>You may no longer edit this document.</source>
        <translation>Vous n’avez plus le droit de modifier ce document.</translation>
    </message>
    <message>
        <source>This version is the newest one already.</source>
        <translation>Cette version est déjà la plus récente.</translation>
    </message>
    <message>
        <source>This version was deleted from Mattermost.</source>
        <translation>Cette version a été supprimée de Mattermost.</translation>
    </message>
</context>
<context>
    <name>SaveSummary</name>
    <message numerus="yes">
        <source>retry in %n s</source>
        <translation>
            <numerusform>nouvel essai dans %n&#xa0;s</numerusform>
            <numerusform>nouvel essai dans %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>retry in %n min</source>
        <translation>
            <numerusform>nouvel essai dans %n&#xa0;min</numerusform>
            <numerusform>nouvel essai dans %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) need your attention</source>
        <translation>
            <numerusform>%n version requiert votre attention</numerusform>
            <numerusform>%n versions requièrent votre attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) waiting for Mattermost</source>
        <translation>
            <numerusform>%n version en attente de Mattermost</numerusform>
            <numerusform>%n versions en attente de Mattermost</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n document(s)…</source>
        <translation>
            <numerusform>Enregistrement de %n document…</numerusform>
            <numerusform>Enregistrement de %n documents…</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Enregistrement de %1…</translation>
    </message>
    <message>
        <source>%1: waiting. %2</source>
        <translation>%1&#xa0;: en attente. %2</translation>
    </message>
    <message>
        <source>%1: waiting, %2. %3</source>
        <translation>%1&#xa0;: en attente, %2. %3</translation>
    </message>
    <message>
        <source>%1: fetching the new version from the Document Server</source>
        <translation>%1&#xa0;: récupération de la nouvelle version sur le Document Server</translation>
    </message>
    <message>
        <source>%1: sending the new version to Mattermost</source>
        <translation>%1&#xa0;: envoi de la nouvelle version à Mattermost</translation>
    </message>
    <message>
        <source>%1: posting the new version</source>
        <translation>%1&#xa0;: publication de la nouvelle version</translation>
    </message>
    <message>
        <source>%1: saved</source>
        <translation>%1&#xa0;: enregistré</translation>
    </message>
    <message>
        <source>%1: discarded</source>
        <translation>%1&#xa0;: abandonné</translation>
    </message>
</context>
<context>
    <name>Saves</name>
    <message>
        <source>The Document Server&apos;s record of the changes is damaged.</source>
        <translation>L’historique des modifications du Document Server est endommagé.</translation>
    </message>
    <message>
        <source>The record of the changes can&apos;t be kept. Check the disk and the folder&apos;s permissions.</source>
        <translation>L’historique des modifications ne peut pas être conservé. Vérifiez le disque et les permissions du dossier.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Free some space or check the folder&apos;s permissions.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: %2. Libérez de l’espace ou vérifiez les permissions du dossier.</translation>
    </message>
    <message>
        <source>The kept file “%1” can&apos;t be read: %2.</source>
        <translation>Le fichier conservé «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file “%1” is too large.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est trop volumineux.</translation>
    </message>
    <message>
        <source>The record of saves can&apos;t be written: %1. Free some space or check the disk.</source>
        <translation>Le journal des enregistrements ne peut pas être écrit&#xa0;: %1. Libérez de l’espace ou vérifiez le disque.</translation>
    </message>
    <message>
        <source>The Mattermost server no longer has the file. It will be sent again.</source>
        <translation>Le serveur Mattermost n’a plus le fichier. Il sera envoyé à nouveau.</translation>
    </message>
    <message>
        <source>The record of saves isn&apos;t open.</source>
        <translation>Le journal des enregistrements n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Another Attache is using “%1”. Close it first.</source>
        <translation>Un autre Attache utilise «&#xa0;%1&#xa0;». Fermez-le d’abord.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Attache. Use that one, so that no waiting save is lost.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente d’Attache. Utilisez celle-ci, afin qu’aucun enregistrement en attente ne soit perdu.</translation>
    </message>
    <message>
        <source>The record of saves “%1” can&apos;t be opened: %2.</source>
        <translation>Le journal des enregistrements «&#xa0;%1&#xa0;» ne peut pas être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again to send this save.</source>
        <translation>Vous êtes déconnecté. Reconnectez-vous pour envoyer cet enregistrement.</translation>
    </message>
    <message>
        <source>This save is finished already.</source>
        <translation>Cet enregistrement est déjà terminé.</translation>
    </message>
    <message>
        <source>This save is being sent right now. Try again in a moment.</source>
        <translation>Cet enregistrement est en cours d’envoi. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Attache is closing.</source>
        <translation>Attache se ferme.</translation>
    </message>
    <message>
        <source>The kept file of this save is missing or damaged on this computer, so it wasn&apos;t sent.</source>
        <translation>Le fichier conservé de cet enregistrement est absent ou endommagé sur cet ordinateur&#xa0;; il n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>The file arrived incomplete at the Mattermost server. It will be sent again.</source>
        <translation>Le fichier est arrivé incomplet sur le serveur Mattermost. Il sera envoyé à nouveau.</translation>
    </message>
    <message>
        <source>The version can&apos;t be described for Mattermost. Export the file instead.</source>
        <translation>La version ne peut pas être décrite pour Mattermost. Exportez plutôt le fichier.</translation>
    </message>
    <message>
        <source>The Mattermost server dropped the file from the reply. It will be sent again.</source>
        <translation>Le serveur Mattermost a retiré le fichier de la réponse. Il sera envoyé à nouveau.</translation>
    </message>
    <message>
        <source>The record of saves isn&apos;t open, so nothing could be kept. Check the disk and start Attache again.</source>
        <translation>Le journal des enregistrements n’est pas ouvert&#xa0;; rien n’a donc pu être conservé. Vérifiez le disque et redémarrez Attache.</translation>
    </message>
    <message>
        <source>The file of this save is no longer kept here.</source>
        <translation>Le fichier de cet enregistrement n’est plus conservé ici.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be created. Saves have no place to be kept; check the disk and the folder&apos;s permissions.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être créé. Les enregistrements ne peuvent être conservés nulle part&#xa0;; vérifiez le disque et les permissions du dossier.</translation>
    </message>
    <message>
        <source>The file is empty; Mattermost takes no empty files.</source>
        <translation>Le fichier est vide&#xa0;; Mattermost n’accepte pas les fichiers vides.</translation>
    </message>
</context>
<context>
    <name>SavesModel</name>
    <message>
        <source>Coming from the Document Server</source>
        <translation>En provenance du Document Server</translation>
    </message>
    <message>
        <source>On its way to Mattermost</source>
        <translation>En route vers Mattermost</translation>
    </message>
    <message>
        <source>Sent; being posted in the thread</source>
        <translation>Envoyé&#xa0;; en cours de publication dans le fil de discussion</translation>
    </message>
    <message>
        <source>Saved in Mattermost</source>
        <translation>Enregistré dans Mattermost</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Nobody gets this version. Its file is still kept on this computer, so you can take it back.</source>
        <translation>Personne ne reçoit cette version. Son fichier est encore conservé sur cet ordinateur&#xa0;: vous pouvez la récupérer.</translation>
    </message>
    <message>
        <source>The Document Server keeps it until it is safe on this computer.</source>
        <translation>Le Document Server la garde jusqu’à ce qu’elle soit en sécurité sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Everyone in the channel can open this version.</source>
        <translation>Tout le monde dans le canal peut ouvrir cette version.</translation>
    </message>
    <message>
        <source>It is safe on this computer, also when Attache ends.</source>
        <translation>Elle est en sécurité sur cet ordinateur, même si Attache se ferme.</translation>
    </message>
    <message>
        <source>It is safe on this computer, and Attache tries again by itself.</source>
        <translation>Elle est en sécurité sur cet ordinateur, et Attache réessaie de lui-même.</translation>
    </message>
    <message>
        <source>It is safe on this computer, and goes on when you have signed in again.</source>
        <translation>Elle est en sécurité sur cet ordinateur&#xa0;; l’envoi reprendra à votre prochaine connexion.</translation>
    </message>
    <message>
        <source>It is safe on this computer. Once the cause is gone, try again; or save it to another channel or into a file.</source>
        <translation>Elle est en sécurité sur cet ordinateur. Une fois la cause écartée, réessayez&#xa0;; ou enregistrez-la dans un autre canal ou dans un fichier.</translation>
    </message>
    <message>
        <source>The Document Server still has the last version</source>
        <translation>Le Document Server détient encore la dernière version</translation>
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
        <translation>L’éditeur est fermé, et le Document Server assemble la dernière version. Attache la lui demande jusqu’à ce qu’elle soit ici, même après un redémarrage.</translation>
    </message>
    <message>
        <source>when you sign in</source>
        <translation>à votre connexion</translation>
    </message>
    <message>
        <source>when you decide</source>
        <translation>sur votre décision</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <translation>
            <numerusform>dans %n&#xa0;s</numerusform>
            <numerusform>dans %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>dans %n&#xa0;min</numerusform>
            <numerusform>dans %n&#xa0;min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Type the address of your Mattermost server, for example chat.example.com.</source>
        <translation>Saisissez l’adresse de votre serveur Mattermost, par exemple chat.example.com.</translation>
    </message>
    <message>
        <source>This isn&apos;t a server address. Type it like chat.example.com, without blanks.</source>
        <translation>Ce n’est pas une adresse de serveur. Saisissez-la sous la forme chat.example.com, sans espaces.</translation>
    </message>
    <message>
        <source>This isn&apos;t a server address. Type it like chat.example.com or chat.example.com:8065.</source>
        <translation>Ce n’est pas une adresse de serveur. Saisissez-la sous la forme chat.example.com ou chat.example.com:8065.</translation>
    </message>
    <message>
        <source>A server address begins with https://. Type it like https://chat.example.com.</source>
        <translation>Une adresse de serveur commence par https://. Saisissez-la sous la forme https://chat.example.com.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address; you are asked for them afterwards.</source>
        <translation>N’indiquez pas le nom d’utilisateur et le mot de passe dans l’adresse&#xa0;; ils vous seront demandés ensuite.</translation>
    </message>
    <message>
        <source>Attache connects to servers on the internet only over https, so that nobody can read along. Type https:// in front of the address.</source>
        <translation>Sur Internet, Attache ne se connecte aux serveurs que par https, afin que personne ne puisse lire les échanges. Ajoutez https:// devant l’adresse.</translation>
    </message>
</context>
<context>
    <name>SleepDelay</name>
    <message>
        <source>Changes to a document are being sent.</source>
        <translation>Les modifications d’un document sont en cours d’envoi.</translation>
    </message>
</context>
<context>
    <name>Uploader</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The Mattermost server didn&apos;t attach the file to the message. Try again.</source>
        <translation>Le serveur Mattermost n’a pas joint le fichier au message. Réessayez.</translation>
    </message>
    <message>
        <source>The file isn&apos;t there any more.</source>
        <translation>Le fichier n’existe plus.</translation>
    </message>
    <message>
        <source>This is a folder. Choose the files in it, or pack it into one file.</source>
        <translation>C’est un dossier. Choisissez les fichiers qu’il contient, ou compressez-le en un seul fichier.</translation>
    </message>
    <message>
        <source>This is not a file that can be uploaded.</source>
        <translation>Ce n’est pas un fichier que l’on peut envoyer.</translation>
    </message>
    <message>
        <source>You may not read this file. Check its permissions, then try again.</source>
        <translation>Vous n’avez pas le droit de lire ce fichier. Vérifiez ses permissions, puis réessayez.</translation>
    </message>
    <message>
        <source>This file is empty, and Mattermost doesn&apos;t take empty files.</source>
        <translation>Ce fichier est vide, et Mattermost n’accepte pas les fichiers vides.</translation>
    </message>
    <message>
        <source>It has %1, and this Mattermost server takes at most %2. Make it smaller, or ask the server&apos;s administrator to allow more.</source>
        <translation>Il fait %1, et ce serveur Mattermost accepte au plus %2. Réduisez sa taille, ou demandez à l’administrateur du serveur d’autoriser davantage.</translation>
    </message>
</context>
<context>
    <name>VersionHistory</name>
    <message>
        <source>This version was deleted from Mattermost.</source>
        <translation>Cette version a été supprimée de Mattermost.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>This document was deleted from Mattermost.</source>
        <translation>Ce document a été supprimé de Mattermost.</translation>
    </message>
    <message>
        <source>The editor named a file that isn&apos;t on your Document Server.</source>
        <translation>L’éditeur a indiqué un fichier qui ne se trouve pas sur votre Document Server.</translation>
    </message>
    <message>
        <source>You may no longer edit this document.</source>
        <translation>Vous n’avez plus le droit de modifier ce document.</translation>
    </message>
</context>
<context>
    <name>attache::documents::ConnectionCheck</name>
    <message>
        <source>You signed out meanwhile.</source>
        <translation>Vous vous êtes déconnecté entre-temps.</translation>
    </message>
    <message>
        <source>The Document Server answers</source>
        <translation>Le Document Server répond</translation>
    </message>
    <message>
        <source>It accepts Attache&apos;s signature</source>
        <translation>Il accepte la signature d’Attache</translation>
    </message>
    <message>
        <source>It reaches this computer</source>
        <translation>Il atteint cet ordinateur</translation>
    </message>
    <message>
        <source>It gets files of Mattermost through this computer</source>
        <translation>Il obtient les fichiers de Mattermost par cet ordinateur</translation>
    </message>
    <message>
        <source>Its own requests are signed as agreed</source>
        <translation>Ses propres requêtes sont signées comme convenu</translation>
    </message>
    <message>
        <source>Open %1 in a browser: its welcome page should show. Check the address, the port and that the Document Server runs.</source>
        <translation>Ouvrez %1 dans un navigateur&#xa0;: sa page d’accueil doit s’afficher. Vérifiez l’adresse, le port et que le Document Server fonctionne.</translation>
    </message>
    <message>
        <source>Copy the secret again: it is services.CoAuthoring.secret in the Document Server&apos;s local.json (JWT_SECRET of its container).</source>
        <translation>Copiez à nouveau la clé secrète&#xa0;: c’est services.CoAuthoring.secret dans le fichier local.json du Document Server (JWT_SECRET de son conteneur).</translation>
    </message>
    <message>
        <source>ONLYOFFICE Docs %1</source>
        <translation>ONLYOFFICE Docs %1</translation>
    </message>
    <message>
        <source>The Document Server has not asked this computer for the file.</source>
        <translation>Le Document Server n’a pas demandé le fichier à cet ordinateur.</translation>
    </message>
    <message>
        <source>Attache&apos;s listener is not running.</source>
        <translation>Le service d’écoute d’Attache n’est pas actif.</translation>
    </message>
    <message>
        <source>Choose another port for the listener, and start Attache again.</source>
        <translation>Choisissez un autre port pour le service d’écoute, et redémarrez Attache.</translation>
    </message>
    <message>
        <source>Enter %1 as the address of this computer: there, the Document Server reaches it. (In a container, %2 is the container itself.)</source>
        <translation>Saisissez %1 comme adresse de cet ordinateur&#xa0;: c’est là que le Document Server l’atteint. (Dans un conteneur, %2 désigne le conteneur lui-même.)</translation>
    </message>
    <message>
        <source>The Document Server must be able to open %1. Behind a firewall, let port %2 in; when it runs in a container, give an address that the container can reach.</source>
        <translation>Le Document Server doit pouvoir ouvrir %1. Derrière un pare-feu, autorisez le port %2 en entrée&#xa0;; s’il s’exécute dans un conteneur, indiquez une adresse que le conteneur peut atteindre.</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>En-tête %1</translation>
    </message>
    <message>
        <source>Its request came without a token in the header %1.</source>
        <translation>Sa requête est arrivée sans jeton dans l’en-tête %1.</translation>
    </message>
    <message>
        <source>Set the header and the prefix here as in the Document Server&apos;s services.CoAuthoring.token.outbox; some proxies remove &quot;Authorization&quot;: then both sides need another name, as &quot;AuthorizationJwt&quot;.</source>
        <translation>Définissez ici l’en-tête et le préfixe comme dans services.CoAuthoring.token.outbox du Document Server&#xa0;; certains proxys suppriment «&#xa0;Authorization&#xa0;»&#xa0;: il faut alors un autre nom des deux côtés, comme «&#xa0;AuthorizationJwt&#xa0;».</translation>
    </message>
</context>
<context>
    <name>attache::models::AttachmentModel</name>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version number</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
</context>
<context>
    <name>attache::models::ChannelModel</name>
    <message>
        <source>%1, archived</source>
        <translation>%1, archivé</translation>
    </message>
    <message>
        <source>%1, unread</source>
        <translation>%1, non lu</translation>
    </message>
</context>
<context>
    <name>attache::models::PeopleNames</name>
    <message>
        <source>Unknown</source>
        <comment>name of a person the server doesn&apos;t know</comment>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>attache::models::SavesModel</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>attache::ui::AccessControl</name>
    <message>
        <source>everyone in the channel</source>
        <translation>tout le monde dans le canal</translation>
    </message>
    <message>
        <source>an unknown person</source>
        <translation>une personne inconnue</translation>
    </message>
    <message>
        <source>Only the person who posted the document can change the access rights.</source>
        <translation>Seule la personne qui a publié le document peut modifier les droits d’accès.</translation>
    </message>
    <message>
        <source>Access rights changed for %1</source>
        <translation>Droits d’accès modifiés pour %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The access rights were changed elsewhere meanwhile. Look at them before you go back.</source>
        <translation>Les droits d’accès ont été modifiés ailleurs entre-temps. Examinez-les avant de revenir en arrière.</translation>
    </message>
    <message>
        <source>The access rights are as before.</source>
        <translation>Les droits d’accès sont de nouveau comme avant.</translation>
    </message>
    <message>
        <source>The rights are changed, but who has the document open may go on until it is closed. %1</source>
        <translation>Les droits sont modifiés, mais les personnes qui ont ouvert le document peuvent continuer jusqu’à sa fermeture. %1</translation>
    </message>
    <message>
        <source>The rights are changed, but not all could be told. %1</source>
        <translation>Les droits sont modifiés, mais certaines personnes n’ont pas pu être averties. %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::AccessDialog</name>
    <message>
        <source>Change access rights</source>
        <translation>Modifier les droits d’accès</translation>
    </message>
    <message>
        <source>The other person is told in this conversation.</source>
        <translation>L’autre personne est avertie dans cette conversation.</translation>
    </message>
    <message>
        <source>A change for everyone is announced in the thread, a change for one person in a direct message.</source>
        <translation>Une modification pour tout le monde est annoncée dans le fil de discussion, une modification pour une personne dans un message personnel.</translation>
    </message>
    <message>
        <source>Take over their change</source>
        <translation>Reprendre l’autre modification</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Everyone in the channel</source>
        <translation>Tout le monde dans le canal</translation>
    </message>
    <message>
        <source>Everyone in %1</source>
        <translation>Tout le monde dans %1</translation>
    </message>
    <message>
        <source>Reading the rights…</source>
        <translation>Lecture des droits…</translation>
    </message>
    <message>
        <source>Saving the rights…</source>
        <translation>Enregistrement des droits…</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Enregistrer la mienne</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Meanwhile the access of %1 was changed elsewhere, too. Save yours over it, or take over the other change and go on from there.</source>
        <translation>Entre-temps, l’accès pour %1 a aussi été modifié ailleurs. Enregistrez votre modification par-dessus, ou reprenez l’autre et continuez à partir de là.</translation>
    </message>
    <message>
        <source>Stopped. The change may have reached Mattermost all the same.</source>
        <translation>Arrêté. La modification est peut-être tout de même parvenue à Mattermost.</translation>
    </message>
</context>
<context>
    <name>attache::ui::AccessRow</name>
    <message>
        <source>Access for %1</source>
        <translation>Accès pour %1</translation>
    </message>
    <message>
        <source>Download for %1</source>
        <comment>a right</comment>
        <translation>Téléchargement pour %1</translation>
    </message>
    <message>
        <source>Print for %1</source>
        <comment>a right</comment>
        <translation>Impression pour %1</translation>
    </message>
    <message>
        <source>Copy for %1</source>
        <comment>a right</comment>
        <translation>Copie pour %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::AccessTable</name>
    <message>
        <source>Access rights</source>
        <translation>Droits d’accès</translation>
    </message>
    <message>
        <source>everyone</source>
        <comment>as in &quot;Access for everyone&quot;</comment>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>%1, you</source>
        <translation>%1, vous</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Personne inconnue</translation>
    </message>
</context>
<context>
    <name>attache::ui::AnnouncementBot</name>
    <message>
        <source>Mattermost doesn&apos;t know this token. Copy it again: it is shown only once, when it is made.</source>
        <translation>Mattermost ne connaît pas ce jeton. Copiez-le à nouveau&#xa0;: il n’est affiché qu’une seule fois, à sa création.</translation>
    </message>
</context>
<context>
    <name>attache::ui::AppWindow</name>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Sandbox: these people, channels and documents are made up and stay on this computer.</source>
        <translation>Bac à sable&#xa0;: ces personnes, canaux et documents sont fictifs et restent sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>attache::ui::Application</name>
    <message>
        <source>Attache can&apos;t keep saves</source>
        <translation>Attache ne peut pas conserver les enregistrements</translation>
    </message>
    <message>
        <source>Documents open for viewing only until this is mended.</source>
        <translation>Les documents s’ouvrent en lecture seule tant que ce problème n’est pas résolu.</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un document</translation>
    </message>
    <message>
        <source>This is no link to a document that Attache understands.</source>
        <translation>Attache ne reconnaît pas ce lien comme un lien vers un document.</translation>
    </message>
    <message>
        <source>This document is on %1. Sign in there to open it.</source>
        <translation>Ce document se trouve sur %1. Connectez-vous à ce serveur pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>The sign-in can&apos;t be kept</source>
        <translation>La connexion ne peut pas être mémorisée</translation>
    </message>
    <message>
        <source>Attache keeps sign-ins in the system&apos;s keychain only. You can go on for this session and sign in again next time.</source>
        <translation>Attache ne conserve les connexions que dans le trousseau de clés du système. Vous pouvez continuer pour cette session et vous reconnecter la prochaine fois.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Pour cette session seulement</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your session on %1 has ended. Sign in again to go on; nothing is lost.</source>
        <translation>Votre session sur %1 a pris fin. Reconnectez-vous pour continuer&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
</context>
<context>
    <name>attache::ui::ArrivalQuestion</name>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The last changes to %1 have not reached the Document Server yet.</source>
        <translation>Les dernières modifications apportées à %1 ne sont pas encore parvenues au Document Server.</translation>
    </message>
    <message>
        <source>The last changes to %1 are still on their way to Mattermost.</source>
        <translation>Les dernières modifications apportées à %1 sont encore en route vers Mattermost.</translation>
    </message>
    <message>
        <source>The last changes to %1 are not in Mattermost, and can&apos;t get there without you.</source>
        <translation>Les dernières modifications apportées à %1 ne sont pas dans Mattermost, et ne peuvent pas y parvenir sans vous.</translation>
    </message>
    <message>
        <source>Still being uploaded: %1.</source>
        <translation>Envoi en cours&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being uploaded.</source>
        <translation>
            <numerusform>%n fichier est encore en cours d’envoi.</numerusform>
            <numerusform>%n fichiers sont encore en cours d’envoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit Attache?</source>
        <translation>Quitter Attache&#xa0;?</translation>
    </message>
    <message>
        <source>Attache goes on by itself as soon as they have arrived. If you quit now, they are lost.</source>
        <translation>Attache continuera de lui-même dès qu’elles seront arrivées. Si vous quittez maintenant, elles seront perdues.</translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation>Quitter et les perdre</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Se déconnecter&#xa0;?</translation>
    </message>
    <message>
        <source>Attache goes on by itself as soon as they have arrived. If you sign out now, they are lost.</source>
        <translation>Attache continuera de lui-même dès qu’elles seront arrivées. Si vous vous déconnectez maintenant, elles seront perdues.</translation>
    </message>
    <message>
        <source>Sign out and lose them</source>
        <translation>Se déconnecter et les perdre</translation>
    </message>
    <message>
        <source>The log-out was stopped</source>
        <translation>La fermeture de session a été interrompue</translation>
    </message>
    <message>
        <source>Attache ends by itself as soon as they have arrived; then log out or shut down again. If you end it now, they are lost.</source>
        <translation>Attache se fermera de lui-même dès qu’elles seront arrivées&#xa0;; fermez alors de nouveau la session ou éteignez l’ordinateur. Si vous le fermez maintenant, elles seront perdues.</translation>
    </message>
    <message>
        <source>End and lose them</source>
        <translation>Fermer et les perdre</translation>
    </message>
    <message>
        <source>They are safe on this computer, and wait there for the next start. &quot;Saves&quot; in the menu &quot;View&quot; shows why they wait and what you can do.</source>
        <translation>Elles sont en sécurité sur cet ordinateur et y attendent le prochain démarrage. «&#xa0;Enregistrements&#xa0;» dans le menu «&#xa0;Affichage&#xa0;» montre pourquoi elles attendent et ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Attache signs out by itself as soon as they have arrived. If you sign out now, they stay on this computer and are sent when you sign in again.</source>
        <translation>Attache se déconnectera de lui-même dès qu’elles seront arrivées. Si vous vous déconnectez maintenant, elles resteront sur cet ordinateur et seront envoyées quand vous vous reconnecterez.</translation>
    </message>
    <message>
        <source>Sign out anyway</source>
        <translation>Se déconnecter quand même</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Attache quits by itself as soon as everything has arrived. If you quit now, the rest is not uploaded; your files stay where they are.</source>
        <translation>Attache se fermera de lui-même dès que tout sera arrivé. Si vous quittez maintenant, le reste ne sera pas envoyé&#xa0;; vos fichiers resteront où ils sont.</translation>
    </message>
    <message>
        <source>Quit and cancel the upload</source>
        <translation>Quitter et annuler l’envoi</translation>
    </message>
    <message>
        <source>Attache signs out by itself as soon as everything has arrived. If you sign out now, the rest is not uploaded; your files stay where they are.</source>
        <translation>Attache se déconnectera de lui-même dès que tout sera arrivé. Si vous vous déconnectez maintenant, le reste ne sera pas envoyé&#xa0;; vos fichiers resteront où ils sont.</translation>
    </message>
    <message>
        <source>Sign out and cancel the upload</source>
        <translation>Se déconnecter et annuler l’envoi</translation>
    </message>
</context>
<context>
    <name>attache::ui::BotPage</name>
    <message>
        <source>Bot account &amp;token:</source>
        <translation>&amp;Jeton du compte de bot&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation>&amp;Utiliser ce compte</translation>
    </message>
    <message>
        <source>&amp;Remove the bot account</source>
        <translation>&amp;Retirer le compte de bot</translation>
    </message>
    <message>
        <source>When you change access rights, the people concerned are told in Mattermost: in your name, or in that of a bot account. Your administrator can make one and give you its token. It is kept in the system&apos;s keychain only.</source>
        <translation>Quand vous modifiez les droits d’accès, les personnes concernées en sont averties dans Mattermost&#xa0;: en votre nom, ou au nom d’un compte de bot. Votre administrateur peut en créer un et vous donner son jeton. Celui-ci n’est conservé que dans le trousseau de clés du système.</translation>
    </message>
    <message>
        <source>Bot account token</source>
        <translation>Jeton du compte de bot</translation>
    </message>
    <message>
        <source>Asking Mattermost…</source>
        <translation>Interrogation de Mattermost…</translation>
    </message>
    <message>
        <source>Announcements are sent in your name.</source>
        <translation>Les annonces sont envoyées en votre nom.</translation>
    </message>
    <message>
        <source>Announcements are sent by @%1.</source>
        <translation>Les annonces sont envoyées par @%1.</translation>
    </message>
    <message>
        <source>A bot account is set, but Mattermost doesn&apos;t take it now.</source>
        <translation>Un compte de bot est défini, mais Mattermost ne l’accepte pas actuellement.</translation>
    </message>
</context>
<context>
    <name>attache::ui::ChannelChooser</name>
    <message>
        <source>Save to…</source>
        <translation>Enregistrer dans…</translation>
    </message>
    <message>
        <source>Where should &quot;%1&quot; go? In a channel it becomes a new message with the file, which everyone there can open.</source>
        <translation>Où enregistrer «&#xa0;%1&#xa0;»&#xa0;? Dans un canal, il devient un nouveau message avec le fichier, que tout le monde peut y ouvrir.</translation>
    </message>
    <message>
        <source>Save to this channel</source>
        <translation>Enregistrer dans ce canal</translation>
    </message>
    <message>
        <source>File on this computer…</source>
        <translation>Fichier sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Find channel</source>
        <translation>Rechercher un canal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
</context>
<context>
    <name>attache::ui::ChannelSidebar</name>
    <message>
        <source>Loading channels…</source>
        <translation>Chargement des canaux…</translation>
    </message>
    <message>
        <source>Find channel</source>
        <translation>Rechercher un canal</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Choose a channel to see its files.</source>
        <translation>Choisissez un canal pour voir ses fichiers.</translation>
    </message>
    <message>
        <source>Channels couldn&apos;t be loaded</source>
        <translation>Les canaux n’ont pas pu être chargés</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No channel found</source>
        <translation>Aucun canal trouvé</translation>
    </message>
    <message>
        <source>No channel&apos;s name holds what you typed.</source>
        <translation>Aucun nom de canal ne contient votre saisie.</translation>
    </message>
    <message>
        <source>Show all channels</source>
        <translation>Afficher tous les canaux</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>Pas encore de canaux</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Join a team or a channel in Mattermost; it will appear here.</source>
        <translation>Rejoignez une équipe ou un canal dans Mattermost&#xa0;; il apparaîtra ici.</translation>
    </message>
</context>
<context>
    <name>attache::ui::ConnectionCheckView</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>non effectué</translation>
    </message>
    <message>
        <source>Result of the connection check</source>
        <translation>Résultat de la vérification de la connexion</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>attache::ui::CredentialsStep</name>
    <message>
        <source>&amp;Code of your authenticator app</source>
        <translation>&amp;Code de votre application d’authentification</translation>
    </message>
    <message>
        <source>Use a personal &amp;access token instead</source>
        <translation>Utiliser plutôt un jeton d’&amp;accès personnel</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Autre serveur</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Code of your authenticator app</source>
        <translation>Code de votre application d’authentification</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;User name or e-mail</source>
        <translation>&amp;Nom d’utilisateur ou e-mail</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>This server does not take passwords. Make a personal access token in Mattermost under Profile, Security, and paste it here.</source>
        <translation>Ce serveur n’accepte pas de mots de passe. Créez un jeton d’accès personnel dans Mattermost sous Profil, Sécurité, et collez-le ici.</translation>
    </message>
    <message>
        <source>Personal access &amp;token</source>
        <translation>&amp;Jeton d’accès personnel</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>That code was not right. Type the one that your app shows now.</source>
        <translation>Ce code était incorrect. Saisissez celui que votre application affiche maintenant.</translation>
    </message>
    <message>
        <source>This server also wants a code of your authenticator app.</source>
        <translation>Ce serveur demande aussi un code de votre application d’authentification.</translation>
    </message>
</context>
<context>
    <name>attache::ui::DetailsPane</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Feuille de calcul</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Open file in ONLYOFFICE</source>
        <translation>Ouvrir le fichier dans ONLYOFFICE</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>Change access rights</source>
        <translation>Modifier les droits d’accès</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Aucun fichier choisi</translation>
    </message>
    <message>
        <source>Choose a file to see its versions and who may change it.</source>
        <translation>Choisissez un fichier pour voir ses versions et qui peut le modifier.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>File details</source>
        <translation>Détails du fichier</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your access: %1</source>
        <translation>Votre accès&#xa0;: %1</translation>
    </message>
    <message>
        <source>First page of %1</source>
        <translation>Première page de %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::DocumentHistory</name>
    <message>
        <source>The version history can&apos;t be shown: Attache&apos;s listener is not running.</source>
        <translation>L’historique des versions ne peut pas être affiché&#xa0;: le service d’écoute d’Attache n’est pas actif.</translation>
    </message>
    <message>
        <source>The restored version is kept, but not in Mattermost yet: %1</source>
        <translation>La version restaurée est conservée, mais n’est pas encore dans Mattermost&#xa0;: %1</translation>
    </message>
    <message>
        <source>Attache can&apos;t insert another document here. Open it and copy what you need.</source>
        <translation>Attache ne peut pas insérer un autre document ici. Ouvrez-le et copiez ce dont vous avez besoin.</translation>
    </message>
    <message>
        <source>There is no other version of this document to compare with.</source>
        <translation>Il n’existe pas d’autre version de ce document à laquelle le comparer.</translation>
    </message>
</context>
<context>
    <name>attache::ui::DownloadBar</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
</context>
<context>
    <name>attache::ui::DownloadRow</name>
    <message>
        <source>Downloading %1…</source>
        <translation>Téléchargement de %1…</translation>
    </message>
    <message>
        <source>Cancel the download of %1</source>
        <translation>Annuler le téléchargement de %1</translation>
    </message>
    <message>
        <source>Downloading %1 (%2 of %3)</source>
        <translation>Téléchargement de %1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Dismiss the download of %1</source>
        <translation>Masquer le téléchargement de %1</translation>
    </message>
    <message>
        <source>%1 was not downloaded. %2</source>
        <translation>%1 n’a pas été téléchargé. %2</translation>
    </message>
    <message>
        <source>%1 was downloaded to %2.</source>
        <translation>%1 a été téléchargé dans %2.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show %1 in its folder</source>
        <translation>Afficher %1 dans son dossier</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorDownloads</name>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>There is no room for temporary files. Free some space and try again.</source>
        <translation>Il n’y a pas de place pour les fichiers temporaires. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>“%1” could not be downloaded: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être téléchargé&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than Attache downloads.</source>
        <translation>«&#xa0;%1&#xa0;» est trop volumineux pour être téléchargé par Attache.</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorNotice</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Masquer cet avis</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorOverlay</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Annuler l’ouverture</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>Open preferences…</source>
        <translation>Ouvrir les préférences…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this document</source>
        <translation>Fermer ce document</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show technical details</source>
        <translation>Afficher les détails techniques</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorSession</name>
    <message>
        <source>Editor of “%1”</source>
        <translation>Éditeur de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorTab</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Masquer l’avis</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (version %2)</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorTabs</name>
    <message>
        <source>Files and open documents</source>
        <translation>Fichiers et documents ouverts</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Move to &amp;new window</source>
        <translation>Déplacer vers une &amp;nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Fermer l’onglet</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorView</name>
    <message>
        <source>Opening the document…</source>
        <translation>Ouverture du document…</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Ouverture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The document could not be printed.</source>
        <translation>Le document n’a pas pu être imprimé.</translation>
    </message>
    <message>
        <source>The document can&apos;t be opened</source>
        <translation>Le document ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The editor has crashed</source>
        <translation>L’éditeur a cessé de fonctionner</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Closing “%1”…</source>
        <translation>Fermeture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The preferences have been changed. Try again to open the document.</source>
        <translation>Les préférences ont été modifiées. Réessayez d’ouvrir le document.</translation>
    </message>
    <message>
        <source>Somebody has saved a newer version of this document. What you see is out of date.</source>
        <translation>Quelqu’un a enregistré une version plus récente de ce document. Ce que vous voyez n’est plus à jour.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>The connection was lost, and the document has been saved without what you changed since. Copy what you still need before you open it again.</source>
        <translation>La connexion a été perdue, et le document a été enregistré sans vos modifications ultérieures. Copiez ce dont vous avez encore besoin avant de le rouvrir.</translation>
    </message>
    <message>
        <source>Exit code %1</source>
        <translation>Code de sortie %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorWindow</name>
    <message>
        <source>Move to &amp;main window</source>
        <translation>Déplacer vers la fenêtre &amp;principale</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>attache::ui::Farewell</name>
    <message>
        <source>Show Attache</source>
        <translation>Afficher Attache</translation>
    </message>
    <message>
        <source>Show the saves</source>
        <translation>Afficher les enregistrements</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>Attache is still saving</source>
        <translation>Attache enregistre encore</translation>
    </message>
    <message>
        <source>Attache closes by itself as soon as everything has arrived.</source>
        <translation>Attache se fermera de lui-même dès que tout sera arrivé.</translation>
    </message>
    <message>
        <source>Keep Attache open</source>
        <translation>Laisser Attache ouvert</translation>
    </message>
    <message>
        <source>The last changes to &quot;%1&quot; are still on their way to Mattermost.</source>
        <translation>Les dernières modifications apportées à «&#xa0;%1&#xa0;» sont encore en route vers Mattermost.</translation>
    </message>
    <message numerus="yes">
        <source>The last changes to %n document(s) are still on their way to Mattermost.</source>
        <translation>
            <numerusform>Les dernières modifications apportées à %n document sont encore en route vers Mattermost.</numerusform>
            <numerusform>Les dernières modifications apportées à %n documents sont encore en route vers Mattermost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ui::FileListHeader</name>
    <message>
        <source>Search files</source>
        <translation>Rechercher un fichier</translation>
    </message>
    <message>
        <source>&amp;Upload files…</source>
        <translation>&amp;Envoyer des fichiers…</translation>
    </message>
    <message>
        <source>Shows the loaded files whose name or author holds what you type.</source>
        <translation>Affiche les fichiers chargés dont le nom ou l’auteur contient votre saisie.</translation>
    </message>
    <message>
        <source>&amp;Document…</source>
        <translation>&amp;Document…</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet…</source>
        <translation>&amp;Feuille de calcul…</translation>
    </message>
    <message>
        <source>&amp;Presentation…</source>
        <translation>&amp;Présentation…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Upload files…</source>
        <translation>Envoyer des fichiers…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Présentations</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Filter of the file list</source>
        <translation>Filtre de la liste des fichiers</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Par auteur</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Plus gros d’abord</translation>
    </message>
    <message>
        <source>Order of the files</source>
        <translation>Ordre des fichiers</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Ordre&#xa0;: %1</translation>
    </message>
    <message>
        <source>New document in this channel</source>
        <translation>Nouveau document dans ce canal</translation>
    </message>
    <message>
        <source>Upload files… (%1)</source>
        <translation>Envoyer des fichiers… (%1)</translation>
    </message>
    <message>
        <source>File details</source>
        <translation>Détails du fichier</translation>
    </message>
</context>
<context>
    <name>attache::ui::FileListView</name>
    <message>
        <source>Loading files…</source>
        <translation>Chargement des fichiers…</translation>
    </message>
    <message>
        <source>Drop the files here to upload them to %1.</source>
        <translation>Déposez les fichiers ici pour les envoyer dans %1.</translation>
    </message>
    <message>
        <source>Mattermost is out of reach. What you see may be out of date; it is refreshed as soon as the connection is back.</source>
        <translation>Mattermost est injoignable. Ce que vous voyez n’est peut-être plus à jour&#xa0;; tout sera actualisé dès que la connexion sera rétablie.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Aucun fichier ne correspond</translation>
    </message>
    <message>
        <source>None of the loaded files is of that kind and holds what you typed.</source>
        <translation>Parmi les fichiers chargés, aucun de ce type ne contient votre saisie.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>The files couldn&apos;t be loaded</source>
        <translation>Les fichiers n’ont pas pu être chargés</translation>
    </message>
    <message>
        <source>No channel chosen</source>
        <translation>Aucun canal choisi</translation>
    </message>
    <message>
        <source>Choose a channel to see its files.</source>
        <translation>Choisissez un canal pour voir ses fichiers.</translation>
    </message>
    <message>
        <source>No files in the newer messages</source>
        <translation>Aucun fichier dans les messages récents</translation>
    </message>
    <message>
        <source>This channel has older messages that may hold files.</source>
        <translation>Ce canal contient des messages plus anciens qui peuvent comporter des fichiers.</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Remonter plus loin</translation>
    </message>
    <message>
        <source>No files in this channel yet</source>
        <translation>Pas encore de fichiers dans ce canal</translation>
    </message>
    <message>
        <source>Files that people attach to messages in Mattermost appear here.</source>
        <translation>Les fichiers joints aux messages dans Mattermost apparaissent ici.</translation>
    </message>
    <message>
        <source>Upload files…</source>
        <translation>Envoyer des fichiers…</translation>
    </message>
    <message>
        <source>Looking through older messages…</source>
        <translation>Recherche dans les messages plus anciens…</translation>
    </message>
    <message>
        <source>Load older files</source>
        <translation>Charger les fichiers plus anciens</translation>
    </message>
</context>
<context>
    <name>attache::ui::FileTable</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Enter opens a file; the menu key shows what else can be done with it.</source>
        <translation>Entrée ouvre un fichier&#xa0;; la touche Menu montre ce que l’on peut en faire d’autre.</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Actions pour %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::FilesPage</name>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Upload files to %1</source>
        <translation>Envoyer des fichiers dans %1</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>File &amp;details</source>
        <translation>&amp;Détails du fichier</translation>
    </message>
    <message>
        <source>File details (%1)</source>
        <translation>Détails du fichier (%1)</translation>
    </message>
</context>
<context>
    <name>attache::ui::FirstPageDesk</name>
    <message>
        <source>This file is protected by a password</source>
        <translation>Ce fichier est protégé par un mot de passe</translation>
    </message>
</context>
<context>
    <name>attache::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Fermer l’onglet</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Onglet &amp;suivant</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>Onglet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>Move to new &amp;window</source>
        <translation>Déplacer vers une &amp;nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Saves…</source>
        <translation>&amp;Enregistrements…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About Attache</source>
        <translation>À &amp;propos d’Attache</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>About Attache</source>
        <translation>À propos d’Attache</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Attache %1&lt;/h3&gt;&lt;p&gt;Opens the office documents attached in Mattermost in ONLYOFFICE and writes every save back as a new version.&lt;/p&gt;&lt;p&gt;Licensed under the Apache License 2.0. No telemetry: nothing leaves this computer but to your two servers.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Attache %1&lt;/h3&gt;&lt;p&gt;Ouvre dans ONLYOFFICE les documents bureautiques joints dans Mattermost et renvoie chaque enregistrement comme nouvelle version.&lt;/p&gt;&lt;p&gt;Distribué sous licence Apache 2.0. Aucune télémétrie&#xa0;: rien ne quitte cet ordinateur, sauf vers vos deux serveurs.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Account: %1 on %2</source>
        <translation>Compte&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
</context>
<context>
    <name>attache::ui::MessageStack</name>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more message(s)…</source>
        <translation>
            <numerusform>Afficher %n autre message…</numerusform>
            <numerusform>Afficher %n autres messages…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ui::NewDocumentDialog</name>
    <message>
        <source>New document</source>
        <translation>Nouveau document</translation>
    </message>
    <message>
        <source>New spreadsheet</source>
        <translation>Nouvelle feuille de calcul</translation>
    </message>
    <message>
        <source>New presentation</source>
        <translation>Nouvelle présentation</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>It is posted in %1 and opens in ONLYOFFICE.</source>
        <translation>Le document est publié dans %1 et s’ouvre dans ONLYOFFICE.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
</context>
<context>
    <name>attache::ui::OpenDocuments</name>
    <message>
        <source>The Document Server has not reached this computer, so changes may not come back. Run &quot;Check connection&quot; in the preferences before you go on.</source>
        <translation>Le Document Server n’a pas atteint cet ordinateur&#xa0;; les modifications risquent de ne pas revenir. Lancez «&#xa0;Vérifier la connexion&#xa0;» dans les préférences avant de continuer.</translation>
    </message>
    <message>
        <source>Sign in with the account that this document belongs to, then open it again.</source>
        <translation>Connectez-vous avec le compte auquel appartient ce document, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>Attache&apos;s listener is not running, so the Document Server can&apos;t fetch documents or hand over changes. Check the listener&apos;s address and port in the preferences.</source>
        <translation>Le service d’écoute d’Attache n’est pas actif&#xa0;; le Document Server ne peut donc ni récupérer les documents ni transmettre les modifications. Vérifiez l’adresse et le port du service d’écoute dans les préférences.</translation>
    </message>
    <message>
        <source>Close the document?</source>
        <translation>Fermer le document&#xa0;?</translation>
    </message>
    <message>
        <source>The last changes to &quot;%1&quot; have not reached the Document Server yet.</source>
        <translation>Les dernières modifications apportées à «&#xa0;%1&#xa0;» ne sont pas encore parvenues au Document Server.</translation>
    </message>
    <message>
        <source>Wait until the mark beside the name is gone, or close and lose them.</source>
        <translation>Attendez que le repère à côté du nom disparaisse&#xa0;; si vous fermez maintenant, elles seront perdues.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>The Document Server could not put this document together. It still has the changes: open the document again to bring them back.</source>
        <translation>Le Document Server n’a pas pu assembler ce document. Il a toujours les modifications&#xa0;: rouvrez le document pour les récupérer.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>The Document Server could not save this document now. It keeps the changes and tries again when the document is closed.</source>
        <translation>Le Document Server n’a pas pu enregistrer ce document maintenant. Il conserve les modifications et réessaiera à la fermeture du document.</translation>
    </message>
    <message>
        <source>This document was deleted from the channel while it was open. Save a copy from the editor&apos;s File menu (&quot;Download as&quot;) if you need your changes.</source>
        <translation>Ce document a été supprimé du canal pendant qu’il était ouvert. Enregistrez une copie depuis le menu Fichier de l’éditeur («&#xa0;Télécharger comme&#xa0;») si vous avez besoin de vos modifications.</translation>
    </message>
    <message>
        <source>The version that is open here was deleted from the channel. What you change is saved as a new version all the same.</source>
        <translation>La version ouverte ici a été supprimée du canal. Vos modifications sont tout de même enregistrées comme une nouvelle version.</translation>
    </message>
    <message>
        <source>The version that is open here was deleted from the channel.</source>
        <translation>La version ouverte ici a été supprimée du canal.</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un document</translation>
    </message>
</context>
<context>
    <name>attache::ui::PeopleSearch</name>
    <message>
        <source>Add people by name</source>
        <translation>Ajouter des personnes par nom</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ajouter des personnes</translation>
    </message>
    <message>
        <source>Type a name, choose with the arrow keys, add with Enter.</source>
        <translation>Saisissez un nom, choisissez avec les touches fléchées, ajoutez avec Entrée.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Nobody in this channel has a name that begins so.</source>
        <translation>Personne dans ce canal n’a un nom qui commence ainsi.</translation>
    </message>
    <message>
        <source>Everybody whose name begins so is in the list already.</source>
        <translation>Toutes les personnes dont le nom commence ainsi sont déjà dans la liste.</translation>
    </message>
</context>
<context>
    <name>attache::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Document Server</source>
        <translation>Document Server</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Afficher la clé secrète</translation>
    </message>
    <message>
        <source>Document Server &amp;address:</source>
        <translation>&amp;Adresse du Document Server&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Secret key:</source>
        <translation>&amp;Clé secrète&#xa0;:</translation>
    </message>
    <message>
        <source>JWT &amp;header:</source>
        <translation>&amp;En-tête JWT&#xa0;:</translation>
    </message>
    <message>
        <source>JWT pre&amp;fix:</source>
        <translation>Préfi&amp;xe JWT&#xa0;:</translation>
    </message>
    <message>
        <source>As in the Document Server&apos;s configuration. The secret is kept in the system&apos;s keychain only. Where &quot;Authorization&quot; is blocked, both sides often use &quot;AuthorizationJwt&quot;.</source>
        <translation>Comme dans la configuration du Document Server. La clé secrète n’est conservée que dans le trousseau de clés du système. Là où «&#xa0;Authorization&#xa0;» est bloqué, les deux côtés utilisent souvent «&#xa0;AuthorizationJwt&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Check connection</source>
        <translation>&amp;Vérifier la connexion</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>How the Document Server reaches this computer</source>
        <translation>Comment le Document Server atteint cet ordinateur</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>N’importe quel port libre</translation>
    </message>
    <message>
        <source>Address of &amp;this computer:</source>
        <translation>Adresse de cet &amp;ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Listen on:</source>
        <translation>Écou&amp;ter sur&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>&amp;Port&#xa0;:</translation>
    </message>
    <message>
        <source>DOCX, XLSX and PPTX can always be edited. Choose the other formats that you also want to edit. Saving some of them may lose formatting.</source>
        <translation>Les formats DOCX, XLSX et PPTX sont toujours modifiables. Choisissez les autres formats que vous voulez aussi modifier. L’enregistrement dans certains d’entre eux peut faire perdre de la mise en forme.</translation>
    </message>
    <message>
        <source>Allow editing of %1</source>
        <translation>Autoriser la modification de %1</translation>
    </message>
    <message>
        <source>This is not an address. Type it as https://docs.example.com.</source>
        <translation>Ce n’est pas une adresse. Saisissez-la sous la forme https://docs.example.com.</translation>
    </message>
    <message>
        <source>The Document Server&apos;s secret key is missing. Attache works only with signed requests.</source>
        <translation>La clé secrète du Document Server est absente. Attache ne fonctionne qu’avec des requêtes signées.</translation>
    </message>
    <message>
        <source>A header&apos;s name has only letters, digits and hyphens, as &quot;Authorization&quot;.</source>
        <translation>Un nom d’en-tête ne contient que des lettres, des chiffres et des traits d’union, comme «&#xa0;Authorization&#xa0;».</translation>
    </message>
    <message>
        <source>Type an address of this computer, or 0.0.0.0 for all of them.</source>
        <translation>Saisissez une adresse de cet ordinateur, ou 0.0.0.0 pour toutes.</translation>
    </message>
    <message>
        <source>This is not an address. Type it as http://192.168.1.20:8080.</source>
        <translation>Ce n’est pas une adresse. Saisissez-la sous la forme http://192.168.1.20:8080.</translation>
    </message>
    <message>
        <source>Type the Document Server&apos;s address first.</source>
        <translation>Saisissez d’abord l’adresse du Document Server.</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1 (suggestion)</translation>
    </message>
    <message>
        <source>Show a picture of the first &amp;page</source>
        <translation>Afficher une image de la première &amp;page</translation>
    </message>
    <message>
        <source>Of the chosen document, beside the list. The Document Server makes it.</source>
        <translation>Du document choisi, à côté de la liste. C’est le Document Server qui la crée.</translation>
    </message>
</context>
<context>
    <name>attache::ui::RightsWatch</name>
    <message>
        <source>Your right to change this document was withdrawn. You can go on reading it; what you changed until now is saved.</source>
        <translation>Votre droit de modifier ce document a été retiré. Vous pouvez continuer à le lire&#xa0;; ce que vous avez modifié jusqu’à présent est enregistré.</translation>
    </message>
    <message>
        <source>Your access to this document was changed to &quot;%1&quot;.</source>
        <translation>Votre accès à ce document a été changé en «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>You were given more access to this document: &quot;%1&quot;.</source>
        <translation>Vous avez reçu un accès plus étendu à ce document&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Open for editing</source>
        <translation>Ouvrir pour modification</translation>
    </message>
</context>
<context>
    <name>attache::ui::SandboxProcess</name>
    <message>
        <source>it ended</source>
        <translation>il s’est arrêté</translation>
    </message>
    <message>
        <source>the program &quot;attache-sandbox&quot; is not installed</source>
        <translation>le programme «&#xa0;attache-sandbox&#xa0;» n’est pas installé</translation>
    </message>
    <message>
        <source>The sandbox is not running: %1.</source>
        <translation>Le bac à sable n’est pas actif&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>attache::ui::SaveIndicator</name>
    <message>
        <source>Save state: %1</source>
        <translation>État de l’enregistrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show all saves…</source>
        <translation>Afficher tous les enregistrements…</translation>
    </message>
    <message>
        <source>%1: waiting for the Document Server&apos;s last version</source>
        <translation>%1&#xa0;: en attente de la dernière version du Document Server</translation>
    </message>
    <message>
        <source>All changes are saved in Mattermost.</source>
        <translation>Toutes les modifications sont enregistrées dans Mattermost.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
</context>
<context>
    <name>attache::ui::SaveTeller</name>
    <message>
        <source>&quot;%1&quot;, opened here on %2: the Document Server never told this computer that anybody worked in it, and it knows of no changes. If you did change something, open the document again and look: what the Document Server still has comes back.</source>
        <translation>«&#xa0;%1&#xa0;», ouvert ici (%2)&#xa0;: le Document Server n’a jamais signalé à cet ordinateur que quelqu’un y travaillait, et il n’a connaissance d’aucune modification. Si vous avez tout de même modifié quelque chose, rouvrez le document et vérifiez&#xa0;: ce que le Document Server a encore reviendra.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, opened here on %2: no last version ever came, and the Document Server no longer knows the document. Certain is: nothing waits there. If you changed nothing, nothing is missing; otherwise open the document again and check whether your changes are in its newest version.</source>
        <translation>«&#xa0;%1&#xa0;», ouvert ici (%2)&#xa0;: aucune dernière version n’est jamais arrivée, et le Document Server ne connaît plus le document. Une chose est certaine&#xa0;: rien n’y attend. Si vous n’avez rien modifié, rien ne manque&#xa0;; sinon, rouvrez le document et vérifiez si vos modifications figurent dans sa version la plus récente.</translation>
    </message>
    <message>
        <source>A version of &quot;%1&quot; could not be kept on this computer. %2 The Document Server keeps it and is asked again.</source>
        <translation>Une version de «&#xa0;%1&#xa0;» n’a pas pu être conservée sur cet ordinateur. %2 Le Document Server la garde et sera interrogé à nouveau.</translation>
    </message>
    <message>
        <source>What the Document Server sent about &quot;%1&quot; was refused. %2 Compare the secret key in the preferences with the Document Server&apos;s.</source>
        <translation>Ce que le Document Server a envoyé à propos de «&#xa0;%1&#xa0;» a été refusé. %2 Comparez la clé secrète dans les préférences avec celle du Document Server.</translation>
    </message>
    <message>
        <source>The Document Server could not put &quot;%1&quot; together. It still has the changes: open the document again to bring them back.</source>
        <translation>Le Document Server n’a pas pu assembler «&#xa0;%1&#xa0;». Il a toujours les modifications&#xa0;: rouvrez le document pour les récupérer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was open with another Document Server than the one in the preferences, and its last version never came. If you changed it then, set up that Document Server once more, and Attache asks it; otherwise dismiss this message.</source>
        <translation>«&#xa0;%1&#xa0;» était ouvert avec un autre Document Server que celui des préférences, et sa dernière version n’est jamais arrivée. Si vous l’aviez alors modifié, configurez à nouveau cet autre Document Server, et Attache l’interrogera&#xa0;; sinon, masquez ce message.</translation>
    </message>
    <message>
        <source>The record of saves</source>
        <translation>Le journal des enregistrements</translation>
    </message>
    <message>
        <source>The record of saves was damaged. It is kept as %1; what waited was taken from the files beside it and goes on. Look in Mattermost whether the last versions are there.</source>
        <translation>Le journal des enregistrements était endommagé. Il est conservé sous %1&#xa0;; ce qui attendait a été repris des fichiers voisins et se poursuit. Vérifiez dans Mattermost si les dernières versions s’y trouvent.</translation>
    </message>
    <message>
        <source>Files without a save</source>
        <translation>Fichiers sans enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) beside the waiting saves belong to none of them, such as %1. They stay where they are.</source>
        <translation>
            <numerusform>%n fichier à côté des enregistrements en attente n’appartient à aucun d’eux&#xa0;: %1. Il reste où il est.</numerusform>
            <numerusform>%n fichiers à côté des enregistrements en attente n’appartiennent à aucun d’eux, par exemple %1. Ils restent où ils sont.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last changes to &quot;%1&quot; had not come by themselves. They were found at the Document Server and are being saved now.</source>
        <translation>Les dernières modifications apportées à «&#xa0;%1&#xa0;» n’étaient pas arrivées d’elles-mêmes. Elles ont été retrouvées sur le Document Server et sont en cours d’enregistrement.</translation>
    </message>
</context>
<context>
    <name>attache::ui::SavesDesk</name>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation>La copie a été enregistrée.</translation>
    </message>
    <message>
        <source>Sign in with the account that this version belongs to; then it can go to another channel. It can be exported into a file now.</source>
        <translation>Connectez-vous avec le compte auquel appartient cette version&#xa0;; elle pourra alors aller dans un autre canal. Elle peut dès maintenant être exportée dans un fichier.</translation>
    </message>
    <message>
        <source>It goes to &quot;%1&quot; now.</source>
        <translation>Elle part maintenant dans «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>attache::ui::SavesView</name>
    <message>
        <source>Saves</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Changes on their way to Mattermost appear here, with what to do where they can&apos;t go on.</source>
        <translation>Les modifications en route vers Mattermost apparaissent ici, avec ce qu’il faut faire lorsqu’elles sont bloquées.</translation>
    </message>
    <message>
        <source>Choose one to see why it waits and what can be done.</source>
        <translation>Choisissez un élément pour voir pourquoi il attend et ce qui est possible.</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Réessayer maintenant</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>R&amp;ouvrir</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Ré&amp;cupérer</translation>
    </message>
    <message>
        <source>Save &amp;to…</source>
        <translation>Enregistrer &amp;dans…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>A&amp;bandonner…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Afficher dans le dossier</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>&amp;Tout réessayer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was discarded.</source>
        <translation>«&#xa0;%1&#xa0;» a été abandonné.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Abandonner les modifications&#xa0;?</translation>
    </message>
    <message>
        <source>The changes to &quot;%1&quot; reach nobody, and nobody sees them in Mattermost.</source>
        <translation>Les modifications apportées à «&#xa0;%1&#xa0;» ne parviennent à personne, et personne ne les voit dans Mattermost.</translation>
    </message>
    <message>
        <source>You can take them back here for 30 days.</source>
        <translation>Vous pouvez les récupérer ici pendant 30&#xa0;jours.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>attache::ui::ServerStep</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue without encryption</source>
        <translation>Continuer sans chiffrement</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try it without a server</source>
        <translation>Essayer sans serveur</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Starts made-up servers on this computer, with made-up people and documents.</source>
        <translation>Démarre des serveurs fictifs sur cet ordinateur, avec des personnes et des documents fictifs.</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>&amp;Adresse du serveur</translation>
    </message>
    <message>
        <source>%1 does not encrypt. Your password and every document travel readable for anybody on the way. Use https:// where the server offers it.</source>
        <translation>%1 ne chiffre pas les échanges. Votre mot de passe et tous les documents sont lisibles par n’importe qui en chemin. Utilisez https:// si le serveur le propose.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking for a Mattermost server…</source>
        <translation>Recherche d’un serveur Mattermost…</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Démarrage du bac à sable…</translation>
    </message>
</context>
<context>
    <name>attache::ui::ServiceSetup</name>
    <message>
        <source>The Document Server&apos;s secret is kept for this session only. %1</source>
        <translation>La clé secrète du Document Server n’est conservée que pour cette session. %1</translation>
    </message>
    <message>
        <source>The preferences can&apos;t be written to %1. Check that the disk isn&apos;t full and that you may write there.</source>
        <translation>Les préférences ne peuvent pas être écrites dans %1. Vérifiez que le disque n’est pas plein et que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The listener&apos;s new address is used after the next start of Attache.</source>
        <translation>La nouvelle adresse du service d’écoute sera utilisée au prochain démarrage d’Attache.</translation>
    </message>
</context>
<context>
    <name>attache::ui::SignInAgain</name>
    <message>
        <source>Your session on %1 has ended. Sign in again: until then, open documents stay open, and their versions wait on this computer.</source>
        <translation>Votre session sur %1 a pris fin. Reconnectez-vous&#xa0;: d’ici là, les documents ouverts restent ouverts, et leurs versions attendent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
</context>
<context>
    <name>attache::ui::SignInPage</name>
    <message>
        <source>Sign in to Mattermost</source>
        <translation>Se connecter à Mattermost</translation>
    </message>
    <message>
        <source>If this server has no encryption, type %1.</source>
        <translation>Si ce serveur n’utilise pas de chiffrement, saisissez %1.</translation>
    </message>
    <message>
        <source>The server does not know this token, or it was revoked. Make a new one in Mattermost under Profile, Security.</source>
        <translation>Le serveur ne connaît pas ce jeton, ou il a été révoqué. Créez-en un nouveau dans Mattermost sous Profil, Sécurité.</translation>
    </message>
</context>
<context>
    <name>attache::ui::TransferRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progression de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>attache::ui::UploadBar</name>
    <message>
        <source>Uploads</source>
        <translation>Envois</translation>
    </message>
</context>
<context>
    <name>attache::ui::UploadDesk</name>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>%1 was uploaded to %2.</source>
        <translation>%1 a été envoyé dans %2.</translation>
    </message>
    <message>
        <source>You may not post in this channel. If somebody gave you the right meanwhile, choose &quot;Reload&quot; in the menu &quot;View&quot;.</source>
        <translation>Vous n’avez pas le droit de publier dans ce canal. Si quelqu’un vous en a donné le droit entre-temps, choisissez «&#xa0;Actualiser&#xa0;» dans le menu «&#xa0;Affichage&#xa0;».</translation>
    </message>
    <message>
        <source>Attachments are turned off on this Mattermost server.</source>
        <translation>Les fichiers joints sont désactivés sur ce serveur Mattermost.</translation>
    </message>
    <message>
        <source>This channel is archived, and takes nothing new.</source>
        <translation>Ce canal est archivé et n’accepte plus rien de nouveau.</translation>
    </message>
</context>
<context>
    <name>attache::ui::UploadRow</name>
    <message>
        <source>Uploading %1…</source>
        <translation>Envoi de %1…</translation>
    </message>
    <message>
        <source>Cancel the upload of %1</source>
        <translation>Annuler l’envoi de %1</translation>
    </message>
    <message>
        <source>Uploading %1 (%2 of %3)</source>
        <translation>Envoi de %1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again to upload %1</source>
        <translation>Réessayer d’envoyer %1</translation>
    </message>
    <message>
        <source>%1 was not uploaded. %2</source>
        <translation>%1 n’a pas été envoyé. %2</translation>
    </message>
    <message>
        <source>Dismiss the upload of %1</source>
        <translation>Masquer l’envoi de %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::VersionActions</name>
    <message>
        <source>Restore this version?</source>
        <translation>Restaurer cette version&#xa0;?</translation>
    </message>
    <message>
        <source>Version %1 of &quot;%2&quot; becomes the newest one.</source>
        <translation>La version %1 de «&#xa0;%2&#xa0;» devient la plus récente.</translation>
    </message>
    <message>
        <source>It is written to the thread as a new version. The versions after it stay, so nothing is lost.</source>
        <translation>Elle est ajoutée au fil de discussion comme une nouvelle version. Les versions suivantes restent, rien n’est donc perdu.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restoring version %1 of %2…</source>
        <translation>Restauration de la version %1 de %2…</translation>
    </message>
    <message>
        <source>Restored version %1 of %2</source>
        <translation>Version %1 de %2 restaurée</translation>
    </message>
    <message>
        <source>The link was copied. Everyone who has it can read the file without signing in.</source>
        <translation>Le lien a été copié. Toute personne qui le possède peut lire le fichier sans se connecter.</translation>
    </message>
</context>
<context>
    <name>attache::ui::VersionList</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Newest first. Enter opens a version; the menu key shows what else can be done with it.</source>
        <translation>La plus récente d’abord. Entrée ouvre une version&#xa0;; la touche Menu montre ce que l’on peut en faire d’autre.</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <comment>a version</comment>
        <translation>Actions pour %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::VersionModel</name>
    <message>
        <source>based on version %1</source>
        <translation>basée sur la version %1</translation>
    </message>
    <message>
        <source>based on a deleted version</source>
        <translation>basée sur une version supprimée</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version number</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Version %1 by %2, %3, the newest</source>
        <translation>Version %1 par %2, %3, la plus récente</translation>
    </message>
    <message>
        <source>Version %1 by %2, %3</source>
        <translation>Version %1 par %2, %3</translation>
    </message>
</context>
<context>
    <name>attache::ui::VersionWatch</name>
    <message>
        <source>Somebody has posted a newer version of this document (version %1). What you change here is kept as a version of its own, based on the one you opened.</source>
        <translation>Quelqu’un a publié une version plus récente de ce document (version %1). Ce que vous modifiez ici est conservé comme une version distincte, basée sur celle que vous avez ouverte.</translation>
    </message>
    <message>
        <source>Somebody has posted a newer version of this document (version %1).</source>
        <translation>Quelqu’un a publié une version plus récente de ce document (version %1).</translation>
    </message>
    <message>
        <source>Open the newest version</source>
        <translation>Ouvrir la version la plus récente</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Attache can&apos;t create its folder %1. Check that the disk isn&apos;t full and that you may write there.</source>
        <translation>Attache ne peut pas créer son dossier %1. Vérifiez que le disque n’est pas plein et que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Attache is running with this profile already, but does not answer. End it, then start it again.</source>
        <translation>Attache est déjà en cours d’exécution avec ce profil, mais ne répond pas. Arrêtez-le, puis redémarrez-le.</translation>
    </message>
</context>
</TS>
