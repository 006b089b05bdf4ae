<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AccessEditor</name>
    <message>
        <source>The message with this document was deleted from Mattermost.</source>
        <translation>El mensaje con este documento se ha eliminado de Mattermost.</translation>
    </message>
    <message>
        <source>Only the person who posted this document can change its access rights.</source>
        <translation>Solo quien publicó este documento puede cambiar sus derechos de acceso.</translation>
    </message>
    <message>
        <source>Mattermost didn&apos;t keep the access rights as they were sent. Open them again to see what is there now.</source>
        <translation>Mattermost no ha conservado los derechos de acceso tal como se enviaron. Vuelva a abrirlos para ver los que hay ahora.</translation>
    </message>
    <message>
        <source>This channel is archived, so access rights can&apos;t be changed in it. Ask an administrator to bring the channel back.</source>
        <translation>Este canal está archivado, así que no se pueden cambiar los derechos de acceso en él. Pida a un administrador que lo desarchive.</translation>
    </message>
    <message>
        <source>Your Mattermost server doesn&apos;t let people change messages of this age, and access rights stand on the message. Post the document again to give other rights.</source>
        <translation>Su servidor de Mattermost no permite cambiar mensajes de esta antigüedad, y los derechos de acceso están en el mensaje. Publique de nuevo el documento para dar otros derechos.</translation>
    </message>
    <message>
        <source>Mattermost doesn&apos;t let you change this message, and access rights stand on it. Ask an administrator for the right to edit your messages.</source>
        <translation>Mattermost no le permite cambiar este mensaje, y los derechos de acceso están en él. Pida a un administrador el permiso para editar sus mensajes.</translation>
    </message>
    <message>
        <source>You are no longer in the channel of this document.</source>
        <translation>Usted ya no está en el canal de este documento.</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n people too many for your Mattermost server. Give everyone in the channel the level that most people need, and keep in the list only those who get another one.</source>
        <translation>
            <numerusform>La lista tiene %n persona de más para su servidor de Mattermost. Dé a todos los miembros del canal el nivel que necesita la mayoría y deje en la lista solo a quienes reciben otro.</numerusform>
            <numerusform>La lista tiene %n personas de más para su servidor de Mattermost. Dé a todos los miembros del canal el nivel que necesita la mayoría y deje en la lista solo a quienes reciben otro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountStore</name>
    <message>
        <source>The list of your accounts can&apos;t be read. Check the file %1; without it you have to sign in again.</source>
        <translation>No se puede leer la lista de sus cuentas. Revise el archivo %1; sin él tendrá que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>The list of your accounts was written by a newer Attache. Update Attache, or move the file %1 away and sign in again.</source>
        <translation>Una versión más reciente de Attache escribió la lista de sus cuentas. Actualice Attache, o mueva el archivo %1 a otro lugar e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your accounts can&apos;t be stored in %1: %2</source>
        <translation>No se pueden guardar sus cuentas en %1: %2</translation>
    </message>
</context>
<context>
    <name>Callback</name>
    <message>
        <source>The Document Server sent a message that isn&apos;t a callback.</source>
        <translation>El Document Server ha enviado un mensaje que no es un callback.</translation>
    </message>
    <message>
        <source>The token in the request&apos;s header was made for something else.</source>
        <translation>El token de la cabecera de la solicitud se creó para otra cosa.</translation>
    </message>
    <message>
        <source>The Document Server sent a callback with an unknown status.</source>
        <translation>El Document Server ha enviado un callback con un estado desconocido.</translation>
    </message>
    <message>
        <source>The Document Server announced an edited file without a usable address.</source>
        <translation>El Document Server ha anunciado un archivo editado sin una dirección utilizable.</translation>
    </message>
    <message>
        <source>The callback&apos;s token speaks of another document.</source>
        <translation>El token del callback se refiere a otro documento.</translation>
    </message>
    <message>
        <source>The download&apos;s token was made for another address.</source>
        <translation>El token de la descarga se creó para otra dirección.</translation>
    </message>
</context>
<context>
    <name>ChannelTree</name>
    <message>
        <source>%1 (you)</source>
        <comment>the direct message with oneself</comment>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>name of a person the server doesn&apos;t know</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Mensajes directos</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Opens the office documents attached in Mattermost in ONLYOFFICE.</source>
        <translation>Abre en ONLYOFFICE los documentos ofimáticos adjuntos en Mattermost.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Keep all state under this folder.</source>
        <translation>Guardar todos los datos en esta carpeta.</translation>
    </message>
    <message>
        <source>Start with a sandbox server and made-up people and documents.</source>
        <translation>Iniciar con un servidor de pruebas y con personas y documentos ficticios.</translation>
    </message>
    <message>
        <source>How much to log: %1.</source>
        <translation>Nivel de detalle del registro: %1.</translation>
    </message>
    <message>
        <source>An attache:// link to a document.</source>
        <translation>Un enlace attache:// a un documento.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;.</source>
        <translation>Argumento desconocido: «%1».</translation>
    </message>
    <message>
        <source>Unknown log level &quot;%1&quot;. Use one of: %2.</source>
        <translation>Nivel de registro desconocido: «%1». Use uno de estos: %2.</translation>
    </message>
</context>
<context>
    <name>CredentialStore</name>
    <message>
        <source>This system has no keychain that Attache could use. Install and start one (GNOME Keyring, KWallet or KeePassXC), or sign in for this session only.</source>
        <translation>Este sistema no tiene ningún depósito de claves que Attache pueda usar. Instale e inicie uno (GNOME Keyring, KWallet o KeePassXC), o inicie sesión solo por esta vez.</translation>
    </message>
    <message>
        <source>The keychain stays locked. Unlock it and try again, or sign in for this session only.</source>
        <translation>El depósito de claves sigue bloqueado. Desbloquéelo y vuelva a intentarlo, o inicie sesión solo por esta vez.</translation>
    </message>
    <message>
        <source>The keychain holds no such entry.</source>
        <translation>El depósito de claves no contiene esa entrada.</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>The folder %1 isn&apos;t there any more. Choose another folder.</source>
        <translation>La carpeta %1 ya no existe. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space or choose another disk, then try again.</source>
        <translation>El disco está lleno. Libere espacio o elija otro disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>You may not write to the folder %1. Choose another folder.</source>
        <translation>No tiene permiso para escribir en la carpeta %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>It can&apos;t be written to %1 (%2). Choose another folder.</source>
        <translation>No se puede escribir en %1 (%2). Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The name is too long for this disk, or isn&apos;t possible there. Choose a shorter one.</source>
        <translation>El nombre es demasiado largo para este disco o no es válido en él. Elija uno más corto.</translation>
    </message>
    <message>
        <source>“%1” is there already, and isn&apos;t a file. Choose another name.</source>
        <translation>«%1» ya existe y no es un archivo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>DocumentCache</name>
    <message>
        <source>The folder “%1” can&apos;t be made. Check its permissions and the disk&apos;s space.</source>
        <translation>No se puede crear la carpeta «%1». Compruebe sus permisos y el espacio en disco.</translation>
    </message>
</context>
<context>
    <name>DocumentOpener</name>
    <message>
        <source>This document was deleted from Mattermost.</source>
        <translation>Este documento se ha eliminado de Mattermost.</translation>
    </message>
    <message>
        <source>No Document Server is set up. Enter its address and secret in the preferences.</source>
        <translation>No hay ningún Document Server configurado. Introduzca su dirección y su clave secreta en las preferencias.</translation>
    </message>
    <message>
        <source>The address under which the Document Server reaches this computer isn&apos;t set. Enter it in the preferences.</source>
        <translation>No se ha indicado la dirección con la que el Document Server accede a este ordenador. Introdúzcala en las preferencias.</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). ONLYOFFICE can&apos;t open it.</source>
        <translation>«%1» está vacío (0 bytes). ONLYOFFICE no puede abrirlo.</translation>
    </message>
    <message>
        <source>“%1” has %2. A Document Server opens files of up to %3. Download it instead.</source>
        <translation>«%1» ocupa %2. Un Document Server abre archivos de hasta %3. Descárguelo en su lugar.</translation>
    </message>
    <message>
        <source>ONLYOFFICE doesn&apos;t open files of the type “%1”.</source>
        <translation>ONLYOFFICE no abre archivos de tipo «%1».</translation>
    </message>
    <message>
        <source>This document is larger than Mattermost takes (%1). Changes can&apos;t be saved unless it gets smaller.</source>
        <translation>Este documento es más grande de lo que admite Mattermost (%1). Los cambios no se podrán guardar a menos que se reduzca.</translation>
    </message>
    <message>
        <source>This document has %1 of content. A Document Server opens up to %2 of this kind, unless its administrator allows more. If it doesn&apos;t open, download it instead.</source>
        <translation>Este documento tiene %1 de contenido. Un Document Server abre hasta %2 de este tipo, salvo que su administrador permita más. Si no se abre, descárguelo en su lugar.</translation>
    </message>
</context>
<context>
    <name>DocumentServerClient</name>
    <message>
        <source>No Document Server is set up. Enter its address in the preferences.</source>
        <translation>No hay ningún Document Server configurado. Introduzca su dirección en las preferencias.</translation>
    </message>
    <message>
        <source>The server answered, but not as an ONLYOFFICE Document Server does. Check the address.</source>
        <translation>El servidor ha respondido, pero no como lo hace un Document Server de ONLYOFFICE. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>No secret is set for the Document Server. Enter it in the preferences.</source>
        <translation>No se ha indicado la clave secreta del Document Server. Introdúzcala en las preferencias.</translation>
    </message>
    <message>
        <source>The Document Server named an unusable address for the edited file.</source>
        <translation>El Document Server ha indicado una dirección inutilizable para el archivo editado.</translation>
    </message>
    <message>
        <source>The Document Server refuses our token. Compare the secret in the preferences with the Document Server&apos;s.</source>
        <translation>El Document Server rechaza nuestro token. Compare la clave secreta de las preferencias con la del Document Server.</translation>
    </message>
    <message>
        <source>The Document Server says that our token has expired. Compare the clocks of the two computers.</source>
        <translation>El Document Server indica que nuestro token ha caducado. Compare los relojes de los dos ordenadores.</translation>
    </message>
    <message>
        <source>The Document Server doesn&apos;t know this document.</source>
        <translation>El Document Server no conoce este documento.</translation>
    </message>
    <message>
        <source>The Document Server has an internal fault. Its administrator can find the cause in its log.</source>
        <translation>El Document Server tiene un fallo interno. Su administrador puede encontrar la causa en el registro.</translation>
    </message>
    <message>
        <source>The Document Server can&apos;t use the address to which it should report.</source>
        <translation>El Document Server no puede usar la dirección a la que debe informar.</translation>
    </message>
    <message>
        <source>The Document Server didn&apos;t understand a command.</source>
        <translation>El Document Server no ha entendido un comando.</translation>
    </message>
    <message>
        <source>The Document Server couldn&apos;t fetch the file.</source>
        <translation>El Document Server no ha podido obtener el archivo.</translation>
    </message>
    <message>
        <source>The Document Server refuses our token.</source>
        <translation>El Document Server rechaza nuestro token.</translation>
    </message>
    <message>
        <source>The file is too large for the Document Server.</source>
        <translation>El archivo es demasiado grande para el Document Server.</translation>
    </message>
    <message>
        <source>The Document Server couldn&apos;t convert the file.</source>
        <translation>El Document Server no ha podido convertir el archivo.</translation>
    </message>
    <message>
        <source>This file is protected by a password.</source>
        <translation>Este archivo está protegido con contraseña.</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>The edited file is larger than the limit of %1.</source>
        <translation>El archivo editado supera el límite de %1.</translation>
    </message>
    <message>
        <source>The Document Server sent us to another server (%1) for the edited file. That isn&apos;t followed.</source>
        <translation>El Document Server nos ha remitido a otro servidor (%1) para obtener el archivo editado. Esa redirección no se sigue.</translation>
    </message>
    <message>
        <source>The edited file came compressed, which wasn&apos;t asked for.</source>
        <translation>El archivo editado ha llegado comprimido, sin que se hubiera pedido así.</translation>
    </message>
    <message>
        <source>Instead of the edited file, a web page came.</source>
        <translation>En lugar del archivo editado ha llegado una página web.</translation>
    </message>
    <message>
        <source>The edited file came incomplete.</source>
        <translation>El archivo editado ha llegado incompleto.</translation>
    </message>
    <message>
        <source>What came as the edited file is empty or damaged: it isn&apos;t of the type “%1”.</source>
        <translation>Lo que ha llegado como archivo editado está vacío o dañado: no es de tipo «%1».</translation>
    </message>
</context>
<context>
    <name>EditorConfig</name>
    <message>
        <source>No Document Server is set up. Enter its address in the preferences.</source>
        <translation>No hay ningún Document Server configurado. Introduzca su dirección en las preferencias.</translation>
    </message>
    <message>
        <source>No secret is set for the Document Server. Enter it in the preferences.</source>
        <translation>No se ha indicado la clave secreta del Document Server. Introdúzcala en las preferencias.</translation>
    </message>
    <message>
        <source>ONLYOFFICE doesn&apos;t open files of the type “%1”.</source>
        <translation>ONLYOFFICE no abre archivos de tipo «%1».</translation>
    </message>
    <message>
        <source>The address under which the Document Server reaches this computer is wrong. Correct it in the preferences.</source>
        <translation>La dirección con la que el Document Server accede a este ordenador es incorrecta. Corríjala en las preferencias.</translation>
    </message>
    <message>
        <source>The address to which the Document Server reports is wrong. Correct it in the preferences.</source>
        <translation>La dirección a la que informa el Document Server es incorrecta. Corríjala en las preferencias.</translation>
    </message>
</context>
<context>
    <name>EditorErrors</name>
    <message>
        <source>The Document Server took too long to convert the document. Try again; if it stays so, the document may be too large for it.</source>
        <translation>El Document Server ha tardado demasiado en convertir el documento. Inténtelo de nuevo; si se repite, puede que el documento sea demasiado grande para él.</translation>
    </message>
    <message>
        <source>The Document Server could not read the document. The file may be damaged, or its name doesn&apos;t match its content. Download it and open it with another program.</source>
        <translation>El Document Server no ha podido leer el documento. Puede que el archivo esté dañado o que su nombre no corresponda a su contenido. Descárguelo y ábralo con otro programa.</translation>
    </message>
    <message>
        <source>The Document Server could not fetch the document from this computer. Run the connection check in the preferences: the address under which the Document Server reaches Attache may be wrong, or a firewall stands between.</source>
        <translation>El Document Server no ha podido obtener el documento de este ordenador. Ejecute la comprobación de la conexión en las preferencias: puede que la dirección con la que el Document Server accede a Attache sea incorrecta o que un cortafuegos lo impida.</translation>
    </message>
    <message>
        <source>The Document Server has trouble with its database. Try again later, or tell its administrator.</source>
        <translation>El Document Server tiene problemas con su base de datos. Inténtelo más tarde o avise a su administrador.</translation>
    </message>
    <message>
        <source>The Document Server doesn&apos;t know this document&apos;s key. Open the document again.</source>
        <translation>El Document Server no conoce la clave de este documento. Vuelva a abrir el documento.</translation>
    </message>
    <message>
        <source>The connection to the Document Server is lost. You can read and copy the document; open it again to edit it.</source>
        <translation>Se ha perdido la conexión con el Document Server. Puede leer y copiar el documento; vuelva a abrirlo para editarlo.</translation>
    </message>
    <message>
        <source>The document is protected by a password and can&apos;t be opened.</source>
        <translation>El documento está protegido con contraseña y no se puede abrir.</translation>
    </message>
    <message>
        <source>The Document Server refused Attache&apos;s signature. The secret in Attache&apos;s preferences must be the one of the Document Server: ask its administrator.</source>
        <translation>El Document Server ha rechazado la firma de Attache. La clave secreta de las preferencias de Attache debe ser la del Document Server: consulte a su administrador.</translation>
    </message>
    <message>
        <source>The Document Server says that Attache&apos;s signature is out of date. Try again; if it stays so, this computer&apos;s clock and the server&apos;s differ.</source>
        <translation>El Document Server indica que la firma de Attache ha caducado. Inténtelo de nuevo; si se repite, el reloj de este ordenador y el del servidor no coinciden.</translation>
    </message>
    <message>
        <source>The Document Server&apos;s licence allows no more people at the same time. Try again when somebody has left.</source>
        <translation>La licencia del Document Server no admite más personas a la vez. Inténtelo de nuevo cuando alguien haya salido.</translation>
    </message>
    <message>
        <source>You lack the right to do this in this document.</source>
        <translation>No tiene permiso para hacer esto en este documento.</translation>
    </message>
    <message>
        <source>A part of the editor didn&apos;t come from the Document Server. Check the network and open the document again.</source>
        <translation>Una parte del editor no ha llegado del Document Server. Compruebe la red y vuelva a abrir el documento.</translation>
    </message>
    <message>
        <source>The editor got into trouble with the last change. What came before is kept; open the document again.</source>
        <translation>El editor ha tenido un problema con el último cambio. Lo anterior se conserva; vuelva a abrir el documento.</translation>
    </message>
    <message>
        <source>The editor could not load its fonts from the Document Server. Try again; if it stays so, tell its administrator.</source>
        <translation>El editor no ha podido cargar las fuentes del Document Server. Inténtelo de nuevo; si se repite, avise a su administrador.</translation>
    </message>
    <message>
        <source>The Document Server could not convert the document for saving. Your text is still in the editor: try again, or choose another format.</source>
        <translation>El Document Server no ha podido convertir el documento para guardarlo. Su texto sigue en el editor: inténtelo de nuevo o elija otro formato.</translation>
    </message>
    <message>
        <source>The document is larger than the Document Server allows. Its administrator can raise the limit; download the document to open it with another program.</source>
        <translation>El documento es más grande de lo que permite el Document Server. Su administrador puede aumentar el límite; descargue el documento para abrirlo con otro programa.</translation>
    </message>
    <message>
        <source>The document&apos;s content doesn&apos;t match its name: it is a file of another type. Download it and open it with another program.</source>
        <translation>El contenido del documento no corresponde a su nombre: es un archivo de otro tipo. Descárguelo y ábralo con otro programa.</translation>
    </message>
    <message>
        <source>You were taken out of the editing of this document: the rights have changed, or somebody restored another version. Open it again.</source>
        <translation>Se le ha retirado de la edición de este documento: han cambiado los derechos o alguien ha restaurado otra versión. Vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>The Document Server can&apos;t hand saved versions to Attache. Your text is kept on the Document Server; run the connection check in the preferences.</source>
        <translation>El Document Server no puede entregar a Attache las versiones guardadas. Su texto se conserva en el Document Server; ejecute la comprobación de la conexión en las preferencias.</translation>
    </message>
    <message>
        <source>The connection came back, but the document has a newer version by now. Copy what is missing there, and open the document again.</source>
        <translation>La conexión se ha recuperado, pero ya hay una versión más reciente del documento. Copie lo que falte en ella y vuelva a abrir el documento.</translation>
    </message>
    <message>
        <source>An earlier version of this document could not be saved; the editor has opened it from the Document Server&apos;s store. It is saved when you close it.</source>
        <translation>No se pudo guardar una versión anterior de este documento; el editor la ha abierto desde el almacén del Document Server. Se guardará cuando cierre el documento.</translation>
    </message>
    <message>
        <source>The Document Server has ended this editing session. What it had received is kept; open the document again to go on.</source>
        <translation>El Document Server ha terminado esta sesión de edición. Lo que había recibido se conserva; vuelva a abrir el documento para continuar.</translation>
    </message>
    <message>
        <source>The editor reports problem %1.</source>
        <translation>El editor informa del problema %1.</translation>
    </message>
    <message>
        <source>The editor reports: %1</source>
        <translation>El editor informa: %1</translation>
    </message>
    <message>
        <source>The Document Server %1 doesn&apos;t answer. Check that it runs and that this computer can reach it.</source>
        <translation>El Document Server %1 no responde. Compruebe que esté en marcha y que este ordenador pueda acceder a él.</translation>
    </message>
    <message>
        <source>%1 answers, but doesn&apos;t hand out the ONLYOFFICE editor. Check the Document Server&apos;s address in the preferences; the server may also still be starting.</source>
        <translation>%1 responde, pero no entrega el editor de ONLYOFFICE. Compruebe la dirección del Document Server en las preferencias; también puede que el servidor aún se esté iniciando.</translation>
    </message>
    <message>
        <source>%1 answers with something that isn&apos;t the ONLYOFFICE editor. Check the Document Server&apos;s address in the preferences; a sign-in page or a proxy may stand in front of it.</source>
        <translation>%1 responde con algo que no es el editor de ONLYOFFICE. Compruebe la dirección del Document Server en las preferencias; puede que haya una página de inicio de sesión o un proxy delante.</translation>
    </message>
    <message>
        <source>The editor of %1 refuses this document. The Document Server may be older than this type of file: ask its administrator for an update, or download the document.</source>
        <translation>El editor de %1 rechaza este documento. Puede que el Document Server sea anterior a este tipo de archivo: pida a su administrador que lo actualice o descargue el documento.</translation>
    </message>
    <message>
        <source>The certificate of the Document Server %1 can&apos;t be trusted: %2 Ask its administrator for a valid certificate, or add the certificate&apos;s issuer to this system.</source>
        <translation>No se puede confiar en el certificado del Document Server %1: %2 Pida a su administrador un certificado válido o añada el emisor del certificado a este sistema.</translation>
    </message>
    <message>
        <source>The editor of %1 didn&apos;t start in time. The Document Server may be busy or still starting: try again in a moment.</source>
        <translation>El editor de %1 no se ha iniciado a tiempo. Puede que el Document Server esté ocupado o aún se esté iniciando: inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This document was saved a moment ago, and its new version isn&apos;t in Mattermost yet. Try again in a moment.</source>
        <translation>Este documento se ha guardado hace un momento y su nueva versión aún no está en Mattermost. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The editor&apos;s process has ended unexpectedly. Everything that the Document Server had received is kept; reload to go on.</source>
        <translation>El proceso del editor ha terminado de forma inesperada. Todo lo que el Document Server había recibido se conserva; recargue para continuar.</translation>
    </message>
    <message>
        <source>The Document Server&apos;s address isn&apos;t usable. Correct it in the preferences: it starts with https:// or http://.</source>
        <translation>La dirección del Document Server no se puede usar. Corríjala en las preferencias: empieza por https:// o http://.</translation>
    </message>
</context>
<context>
    <name>FileActionsMenu</name>
    <message>
        <source>Nothing can be done with this file</source>
        <translation>No se puede hacer nada con este archivo</translation>
    </message>
    <message>
        <source>Opens for editing</source>
        <translation>Se abre para editarlo</translation>
    </message>
    <message>
        <source>Opens read-only</source>
        <translation>Se abre en solo lectura</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Open file in ONLYOFFICE</source>
        <translation>Abrir archivo en ONLYOFFICE</translation>
    </message>
    <message>
        <source>Change access rights</source>
        <translation>Cambiar derechos de acceso</translation>
    </message>
    <message>
        <source>Open to view</source>
        <translation>Abrir para ver</translation>
    </message>
    <message>
        <source>Restore this version…</source>
        <translation>Restaurar esta versión…</translation>
    </message>
</context>
<context>
    <name>FileSink</name>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>No se puede escribir «%1»: %2</translation>
    </message>
</context>
<context>
    <name>HttpListener</name>
    <message>
        <source>Port %1 is in use by another program. Choose another port for the listener, or 0 for any free one.</source>
        <translation>Otro programa está usando el puerto %1. Elija otro puerto para el servicio de escucha, o 0 para usar cualquiera que esté libre.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t allow Attache to use port %1. Choose a port above 1023 for the listener.</source>
        <translation>Este ordenador no permite que Attache use el puerto %1. Elija un puerto superior a 1023 para el servicio de escucha.</translation>
    </message>
    <message>
        <source>The listener&apos;s address %1 doesn&apos;t belong to this computer. Choose one of its own addresses.</source>
        <translation>La dirección %1 del servicio de escucha no pertenece a este ordenador. Elija una de las suyas.</translation>
    </message>
    <message>
        <source>The listener can&apos;t use address %1, port %2: %3. Choose another address or port.</source>
        <translation>El servicio de escucha no puede usar la dirección %1, puerto %2: %3. Elija otra dirección u otro puerto.</translation>
    </message>
</context>
<context>
    <name>HumanText</name>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
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
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>what a person may do with a document</comment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>what a person may do with a document</comment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>what a person may do with a document</comment>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Fill forms</source>
        <comment>what a person may do with a document</comment>
        <translation>Rellenar formularios</translation>
    </message>
    <message>
        <source>View</source>
        <comment>what a person may do with a document</comment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>edit</source>
        <comment>behind a name: &quot;Bob: edit&quot;</comment>
        <translation>editar</translation>
    </message>
    <message>
        <source>review</source>
        <comment>behind a name: &quot;Bob: review&quot;</comment>
        <translation>revisar</translation>
    </message>
    <message>
        <source>comment</source>
        <comment>behind a name: &quot;Bob: comment&quot;</comment>
        <translation>comentar</translation>
    </message>
    <message>
        <source>fill forms</source>
        <comment>behind a name: &quot;Bob: fill forms&quot;</comment>
        <translation>rellenar formularios</translation>
    </message>
    <message>
        <source>view</source>
        <comment>behind a name: &quot;Bob: view&quot;</comment>
        <translation>ver</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and what that person may do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people with access of their own</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jwt</name>
    <message>
        <source>The Document Server&apos;s token has expired. Compare the clocks of the two computers.</source>
        <translation>El token del Document Server ha caducado. Compare los relojes de los dos ordenadores.</translation>
    </message>
    <message>
        <source>The Document Server&apos;s token is not valid yet. Compare the clocks of the two computers.</source>
        <translation>El token del Document Server todavía no es válido. Compare los relojes de los dos ordenadores.</translation>
    </message>
    <message>
        <source>No secret is set for the Document Server. Enter it in the preferences.</source>
        <translation>No se ha indicado la clave secreta del Document Server. Introdúzcala en las preferencias.</translation>
    </message>
    <message>
        <source>The request carries no token. Switch JWT on in the Document Server.</source>
        <translation>La solicitud no lleva ningún token. Active JWT en el Document Server.</translation>
    </message>
    <message>
        <source>The token is too long.</source>
        <translation>El token es demasiado largo.</translation>
    </message>
    <message>
        <source>The token is malformed.</source>
        <translation>El token está mal formado.</translation>
    </message>
    <message>
        <source>The token isn&apos;t signed with HS256, the only way accepted.</source>
        <translation>El token no está firmado con HS256, el único método aceptado.</translation>
    </message>
    <message>
        <source>The token&apos;s signature is wrong. Compare the secret with the Document Server&apos;s.</source>
        <translation>La firma del token es incorrecta. Compare la clave secreta con la del Document Server.</translation>
    </message>
</context>
<context>
    <name>LocalAddress</name>
    <message>
        <source>This computer has no route to %1. Check the network connection.</source>
        <translation>Este ordenador no tiene ninguna ruta hacia %1. Compruebe la conexión de red.</translation>
    </message>
    <message>
        <source>The other host&apos;s address is missing or not an IP address.</source>
        <translation>La dirección del otro ordenador falta o no es una dirección IP.</translation>
    </message>
</context>
<context>
    <name>MattermostError</name>
    <message>
        <source>Your Mattermost session has ended. Sign in again.</source>
        <translation>Su sesión de Mattermost ha terminado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong. Check both and try again.</source>
        <translation>El nombre de usuario o la contraseña no son correctos. Compruebe ambos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong. Check both and try again.</source>
        <translation>La dirección de correo electrónico o la contraseña no son correctas. Compruebe ambas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows.</source>
        <translation>Introduzca el código que muestra su autenticador.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Type the one that your authenticator shows now.</source>
        <translation>Este código es incorrecto o demasiado antiguo. Introduzca el que muestra ahora su autenticador.</translation>
    </message>
    <message>
        <source>Mattermost locked this account after too many wrong tries. Reset your password in Mattermost, or ask its administrator.</source>
        <translation>Mattermost ha bloqueado esta cuenta tras demasiados intentos fallidos. Restablezca su contraseña en Mattermost o consulte a su administrador.</translation>
    </message>
    <message>
        <source>This account is deactivated. Ask the administrator of Mattermost.</source>
        <translation>Esta cuenta está desactivada. Consulte al administrador de Mattermost.</translation>
    </message>
    <message>
        <source>This account&apos;s e-mail address isn&apos;t confirmed yet. Follow the link in the message that Mattermost sent you, then sign in.</source>
        <translation>La dirección de correo electrónico de esta cuenta aún no está confirmada. Siga el enlace del mensaje que le envió Mattermost y después inicie sesión.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Introduzca su contraseña.</translation>
    </message>
    <message>
        <source>This server demands two-step sign-in. Set it up in Mattermost first.</source>
        <translation>Este servidor exige la autenticación de múltiples factores. Configúrela primero en Mattermost.</translation>
    </message>
    <message>
        <source>You lack the permission to do this in Mattermost.</source>
        <translation>No tiene permiso para hacer esto en Mattermost.</translation>
    </message>
    <message>
        <source>Public links are turned off on this Mattermost server.</source>
        <translation>Los enlaces públicos están desactivados en este servidor de Mattermost.</translation>
    </message>
    <message>
        <source>Attachments are turned off on this Mattermost server.</source>
        <translation>Los archivos adjuntos están desactivados en este servidor de Mattermost.</translation>
    </message>
    <message>
        <source>This file no longer exists in Mattermost.</source>
        <translation>Este archivo ya no existe en Mattermost.</translation>
    </message>
    <message>
        <source>This file is larger than the Mattermost server allows.</source>
        <translation>Este archivo es más grande de lo que permite el servidor de Mattermost.</translation>
    </message>
    <message>
        <source>This message holds more data than the Mattermost server allows.</source>
        <translation>Este mensaje contiene más datos de los que permite el servidor de Mattermost.</translation>
    </message>
    <message>
        <source>This channel is archived, and takes nothing new.</source>
        <translation>Este canal está archivado y no admite nada nuevo.</translation>
    </message>
    <message>
        <source>The thread to reply to no longer exists in Mattermost.</source>
        <translation>El hilo al que se responde ya no existe en Mattermost.</translation>
    </message>
    <message>
        <source>Mattermost refused to sign you in. Check what you typed.</source>
        <translation>Mattermost ha rechazado el inicio de sesión. Compruebe lo que ha introducido.</translation>
    </message>
    <message>
        <source>Mattermost no longer accepts this sign-in. Sign in again.</source>
        <translation>Mattermost ya no acepta este inicio de sesión. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>You lack the right to do this in Mattermost.</source>
        <translation>No tiene derecho a hacer esto en Mattermost.</translation>
    </message>
    <message>
        <source>This no longer exists in Mattermost.</source>
        <translation>Esto ya no existe en Mattermost.</translation>
    </message>
    <message>
        <source>This is larger than the server allows.</source>
        <translation>Esto es más grande de lo que permite el servidor.</translation>
    </message>
    <message>
        <source>The administrator turned this off on the Mattermost server.</source>
        <translation>El administrador ha desactivado esto en el servidor de Mattermost.</translation>
    </message>
    <message>
        <source>The Mattermost server has a problem. Try again in a while.</source>
        <translation>El servidor de Mattermost tiene un problema. Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>The Mattermost server refused the request.</source>
        <translation>El servidor de Mattermost ha rechazado la solicitud.</translation>
    </message>
    <message>
        <source>The Mattermost server asks for a pause: there were too many requests. Try again shortly.</source>
        <translation>El servidor de Mattermost pide una pausa: ha habido demasiadas solicitudes. Inténtelo de nuevo en breve.</translation>
    </message>
    <message>
        <source>This server sends its visitors on to %1. If you trust that address, use it instead.</source>
        <translation>Este servidor remite a sus visitantes a %1. Si confía en esa dirección, úsela en su lugar.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Check this computer&apos;s date, or tell the server&apos;s administrator.</source>
        <translation>El certificado del servidor ha caducado. Compruebe la fecha de este ordenador o avise al administrador del servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another address. Check the address that you typed.</source>
        <translation>El certificado del servidor pertenece a otra dirección. Compruebe la dirección que ha introducido.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know who issued the server&apos;s certificate. Add the issuer to the system&apos;s trusted certificates, or ask the server&apos;s administrator.</source>
        <translation>Este ordenador no conoce al emisor del certificado del servidor. Añada el emisor a los certificados de confianza del sistema o consulte al administrador del servidor.</translation>
    </message>
    <message>
        <source>No secure connection came about. Check the address, or ask the server&apos;s administrator.</source>
        <translation>No se ha podido establecer una conexión segura. Compruebe la dirección o consulte al administrador del servidor.</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the address and your network.</source>
        <translation>No hay ningún servidor con este nombre. Compruebe la dirección y su red.</translation>
    </message>
    <message>
        <source>The server refuses the connection. Check the address, or wait until it is back.</source>
        <translation>El servidor rechaza la conexión. Compruebe la dirección o espere a que vuelva a estar disponible.</translation>
    </message>
    <message>
        <source>The connection was cut before the server had answered. Try again.</source>
        <translation>La conexión se ha cortado antes de que el servidor respondiera. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy wants a sign-in. Check the system&apos;s proxy settings.</source>
        <translation>El proxy de la red exige iniciar sesión. Compruebe la configuración del proxy del sistema.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy doesn&apos;t connect. Check the system&apos;s proxy settings.</source>
        <translation>El proxy de la red no se conecta. Compruebe la configuración del proxy del sistema.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check your network and the address.</source>
        <translation>No se puede acceder al servidor. Compruebe su red y la dirección.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time. Try again.</source>
        <translation>El servidor no ha respondido a tiempo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What answers at this address is not a Mattermost server. Check the address; it may need a path, as in example.com/chat.</source>
        <translation>Lo que responde en esta dirección no es un servidor de Mattermost. Compruebe la dirección; puede que necesite una ruta, como en example.com/chat.</translation>
    </message>
    <message>
        <source>The Mattermost server gave an answer that Attache doesn&apos;t understand.</source>
        <translation>El servidor de Mattermost ha dado una respuesta que Attache no entiende.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is longer than Attache accepts.</source>
        <translation>La respuesta del servidor es más larga de lo que acepta Attache.</translation>
    </message>
    <message>
        <source>The server, or a proxy before it, sent the file in a packed form that Attache didn&apos;t ask for.</source>
        <translation>El servidor, o un proxy situado delante, ha enviado el archivo en una forma comprimida que Attache no había pedido.</translation>
    </message>
    <message>
        <source>The server sent a file of another size than it had announced. Try again.</source>
        <translation>El servidor ha enviado un archivo de un tamaño distinto del anunciado. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read or written on this computer: %1</source>
        <translation>No se puede leer o escribir el archivo en este ordenador: %1</translation>
    </message>
    <message>
        <source>This isn&apos;t an id that Mattermost gave out.</source>
        <translation>Este identificador no procede de Mattermost.</translation>
    </message>
    <message>
        <source>Mattermost posted the message without the file %1. Upload the file again.</source>
        <translation>Mattermost ha publicado el mensaje sin el archivo %1. Suba el archivo de nuevo.</translation>
    </message>
    <message>
        <source>This file is empty, and Mattermost doesn&apos;t take empty files.</source>
        <translation>Este archivo está vacío, y Mattermost no acepta archivos vacíos.</translation>
    </message>
    <message>
        <source>Mattermost no longer shows this conversation: it is older than the message history that the server&apos;s edition gives access to. An administrator can lift that limit.</source>
        <translation>Mattermost ya no muestra esta conversación: es anterior al historial de mensajes al que da acceso la edición del servidor. Un administrador puede levantar ese límite.</translation>
    </message>
</context>
<context>
    <name>NetworkErrors</name>
    <message>
        <source>The Document Server at %1 has a fault (HTTP %2). Its administrator can find the cause in its log.</source>
        <translation>El Document Server de %1 tiene un fallo (HTTP %2). Su administrador puede encontrar la causa en el registro.</translation>
    </message>
    <message>
        <source>The Document Server at %1 refuses access (HTTP %2).</source>
        <translation>El Document Server de %1 deniega el acceso (HTTP %2).</translation>
    </message>
    <message>
        <source>What was asked for isn&apos;t on the Document Server at %1, or no longer (HTTP %2).</source>
        <translation>Lo solicitado no está en el Document Server de %1, o ya no está (HTTP %2).</translation>
    </message>
    <message>
        <source>The Document Server at %1 gets too many requests (HTTP %2).</source>
        <translation>El Document Server de %1 recibe demasiadas solicitudes (HTTP %2).</translation>
    </message>
    <message>
        <source>The server at %1 gave an unexpected answer (HTTP %2). Check the Document Server&apos;s address.</source>
        <translation>El servidor de %1 ha dado una respuesta inesperada (HTTP %2). Compruebe la dirección del Document Server.</translation>
    </message>
    <message>
        <source>The Document Server at %1 sends its visitors on to %2. If you trust that address, use it instead.</source>
        <translation>El Document Server de %1 remite a sus visitantes a %2. Si confía en esa dirección, úsela en su lugar.</translation>
    </message>
    <message>
        <source>The certificate of the Document Server at %1 isn&apos;t trusted by this computer.</source>
        <translation>Este ordenador no confía en el certificado del Document Server de %1.</translation>
    </message>
    <message>
        <source>The connection to the Document Server at %1 was cut.</source>
        <translation>Se ha cortado la conexión con el Document Server de %1.</translation>
    </message>
    <message>
        <source>The Document Server at %1 can&apos;t be reached. Check its address and that it is running.</source>
        <translation>No se puede acceder al Document Server de %1. Compruebe su dirección y que esté en marcha.</translation>
    </message>
    <message>
        <source>The Document Server at %1 didn&apos;t answer in time.</source>
        <translation>El Document Server de %1 no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>PublicUrl</name>
    <message>
        <source>The name &quot;%1&quot; is not known. Check the Document Server&apos;s address.</source>
        <translation>No se conoce el nombre «%1». Compruebe la dirección del Document Server.</translation>
    </message>
</context>
<context>
    <name>RestoreVersion</name>
    <message>
        <source>You may no longer edit this document.</source>
        <translation>Ya no puede editar este documento.</translation>
    </message>
    <message>
        <source>This version is the newest one already.</source>
        <translation>Esta versión ya es la más reciente.</translation>
    </message>
    <message>
        <source>This version was deleted from Mattermost.</source>
        <translation>Esta versión se ha eliminado de Mattermost.</translation>
    </message>
</context>
<context>
    <name>SaveSummary</name>
    <message numerus="yes">
        <source>retry in %n s</source>
        <translation>
            <numerusform>reintento en %n s</numerusform>
            <numerusform>reintento en %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>retry in %n min</source>
        <translation>
            <numerusform>reintento en %n min</numerusform>
            <numerusform>reintento en %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) need your attention</source>
        <translation>
            <numerusform>%n versión requiere su atención</numerusform>
            <numerusform>%n versiones requieren su atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) waiting for Mattermost</source>
        <translation>
            <numerusform>%n versión en espera de Mattermost</numerusform>
            <numerusform>%n versiones en espera de Mattermost</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todos los cambios guardados</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n document(s)…</source>
        <translation>
            <numerusform>Guardando %n documento…</numerusform>
            <numerusform>Guardando %n documentos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Guardando %1…</translation>
    </message>
    <message>
        <source>%1: waiting. %2</source>
        <translation>%1: en espera. %2</translation>
    </message>
    <message>
        <source>%1: waiting, %2. %3</source>
        <translation>%1: en espera, %2. %3</translation>
    </message>
    <message>
        <source>%1: fetching the new version from the Document Server</source>
        <translation>%1: obteniendo la nueva versión del Document Server</translation>
    </message>
    <message>
        <source>%1: sending the new version to Mattermost</source>
        <translation>%1: enviando la nueva versión a Mattermost</translation>
    </message>
    <message>
        <source>%1: posting the new version</source>
        <translation>%1: publicando la nueva versión</translation>
    </message>
    <message>
        <source>%1: saved</source>
        <translation>%1: guardado</translation>
    </message>
    <message>
        <source>%1: discarded</source>
        <translation>%1: descartado</translation>
    </message>
</context>
<context>
    <name>Saves</name>
    <message>
        <source>The Document Server&apos;s record of the changes is damaged.</source>
        <translation>El registro de cambios del Document Server está dañado.</translation>
    </message>
    <message>
        <source>The record of the changes can&apos;t be kept. Check the disk and the folder&apos;s permissions.</source>
        <translation>No se puede conservar el registro de cambios. Compruebe el disco y los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Free some space or check the folder&apos;s permissions.</source>
        <translation>No se puede escribir «%1»: %2. Libere espacio o compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The kept file “%1” can&apos;t be read: %2.</source>
        <translation>No se puede leer el archivo conservado «%1»: %2.</translation>
    </message>
    <message>
        <source>The file “%1” is too large.</source>
        <translation>El archivo «%1» es demasiado grande.</translation>
    </message>
    <message>
        <source>The record of saves can&apos;t be written: %1. Free some space or check the disk.</source>
        <translation>No se puede escribir el registro de guardados: %1. Libere espacio o compruebe el disco.</translation>
    </message>
    <message>
        <source>The Mattermost server no longer has the file. It will be sent again.</source>
        <translation>El servidor de Mattermost ya no tiene el archivo. Se enviará de nuevo.</translation>
    </message>
    <message>
        <source>The record of saves isn&apos;t open.</source>
        <translation>El registro de guardados no está abierto.</translation>
    </message>
    <message>
        <source>Another Attache is using “%1”. Close it first.</source>
        <translation>Otro Attache está usando «%1». Ciérrelo primero.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Attache. Use that one, so that no waiting save is lost.</source>
        <translation>«%1» lo escribió una versión más reciente de Attache. Use esa versión para que no se pierda ningún guardado pendiente.</translation>
    </message>
    <message>
        <source>The record of saves “%1” can&apos;t be opened: %2.</source>
        <translation>No se puede abrir el registro de guardados «%1»: %2.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again to send this save.</source>
        <translation>Ha cerrado la sesión. Inicie sesión de nuevo para enviar este guardado.</translation>
    </message>
    <message>
        <source>This save is finished already.</source>
        <translation>Este guardado ya ha terminado.</translation>
    </message>
    <message>
        <source>This save is being sent right now. Try again in a moment.</source>
        <translation>Este guardado se está enviando ahora mismo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Attache is closing.</source>
        <translation>Attache se está cerrando.</translation>
    </message>
    <message>
        <source>The kept file of this save is missing or damaged on this computer, so it wasn&apos;t sent.</source>
        <translation>El archivo conservado de este guardado falta o está dañado en este ordenador, por lo que no se ha enviado.</translation>
    </message>
    <message>
        <source>The file arrived incomplete at the Mattermost server. It will be sent again.</source>
        <translation>El archivo ha llegado incompleto al servidor de Mattermost. Se enviará de nuevo.</translation>
    </message>
    <message>
        <source>The version can&apos;t be described for Mattermost. Export the file instead.</source>
        <translation>La versión no se puede describir para Mattermost. Exporte el archivo en su lugar.</translation>
    </message>
    <message>
        <source>The Mattermost server dropped the file from the reply. It will be sent again.</source>
        <translation>El servidor de Mattermost ha omitido el archivo de la respuesta. Se enviará de nuevo.</translation>
    </message>
    <message>
        <source>The record of saves isn&apos;t open, so nothing could be kept. Check the disk and start Attache again.</source>
        <translation>El registro de guardados no está abierto, por lo que no se ha podido conservar nada. Compruebe el disco e inicie Attache de nuevo.</translation>
    </message>
    <message>
        <source>The file of this save is no longer kept here.</source>
        <translation>El archivo de este guardado ya no se conserva aquí.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be created. Saves have no place to be kept; check the disk and the folder&apos;s permissions.</source>
        <translation>No se puede crear la carpeta «%1». Los guardados no tienen dónde conservarse; compruebe el disco y los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The file is empty; Mattermost takes no empty files.</source>
        <translation>El archivo está vacío; Mattermost no acepta archivos vacíos.</translation>
    </message>
</context>
<context>
    <name>SavesModel</name>
    <message>
        <source>Coming from the Document Server</source>
        <translation>Llegando del Document Server</translation>
    </message>
    <message>
        <source>On its way to Mattermost</source>
        <translation>De camino a Mattermost</translation>
    </message>
    <message>
        <source>Sent; being posted in the thread</source>
        <translation>Enviado; publicándose en el hilo</translation>
    </message>
    <message>
        <source>Saved in Mattermost</source>
        <translation>Guardado en Mattermost</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Nobody gets this version. Its file is still kept on this computer, so you can take it back.</source>
        <translation>Esta versión no llega a nadie. Su archivo se conserva todavía en este ordenador, así que puede recuperarla.</translation>
    </message>
    <message>
        <source>The Document Server keeps it until it is safe on this computer.</source>
        <translation>El Document Server la conserva hasta que esté a salvo en este ordenador.</translation>
    </message>
    <message>
        <source>Everyone in the channel can open this version.</source>
        <translation>Todos los miembros del canal pueden abrir esta versión.</translation>
    </message>
    <message>
        <source>It is safe on this computer, also when Attache ends.</source>
        <translation>Está a salvo en este ordenador, también cuando se cierre Attache.</translation>
    </message>
    <message>
        <source>It is safe on this computer, and Attache tries again by itself.</source>
        <translation>Está a salvo en este ordenador, y Attache lo vuelve a intentar por sí solo.</translation>
    </message>
    <message>
        <source>It is safe on this computer, and goes on when you have signed in again.</source>
        <translation>Está a salvo en este ordenador y continuará cuando inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>It is safe on this computer. Once the cause is gone, try again; or save it to another channel or into a file.</source>
        <translation>Está a salvo en este ordenador. Cuando desaparezca la causa, inténtelo de nuevo, o guárdela en otro canal o en un archivo.</translation>
    </message>
    <message>
        <source>The Document Server still has the last version</source>
        <translation>El Document Server aún tiene la última versión</translation>
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
        <translation>El editor está cerrado y el Document Server está preparando la última versión. Attache se la pide hasta que llegue, también después de reiniciarse.</translation>
    </message>
    <message>
        <source>when you sign in</source>
        <translation>cuando inicie sesión</translation>
    </message>
    <message>
        <source>when you decide</source>
        <translation>cuando usted decida</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <translation>
            <numerusform>dentro de %n s</numerusform>
            <numerusform>dentro de %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>dentro de %n min</numerusform>
            <numerusform>dentro de %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Type the address of your Mattermost server, for example chat.example.com.</source>
        <translation>Introduzca la dirección de su servidor de Mattermost; por ejemplo, chat.example.com.</translation>
    </message>
    <message>
        <source>This isn&apos;t a server address. Type it like chat.example.com, without blanks.</source>
        <translation>Esto no es una dirección de servidor. Escríbala como chat.example.com, sin espacios.</translation>
    </message>
    <message>
        <source>This isn&apos;t a server address. Type it like chat.example.com or chat.example.com:8065.</source>
        <translation>Esto no es una dirección de servidor. Escríbala como chat.example.com o chat.example.com:8065.</translation>
    </message>
    <message>
        <source>A server address begins with https://. Type it like https://chat.example.com.</source>
        <translation>Una dirección de servidor empieza por https://. Escríbala como https://chat.example.com.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address; you are asked for them afterwards.</source>
        <translation>No incluya el nombre de usuario ni la contraseña en la dirección; se le pedirán después.</translation>
    </message>
    <message>
        <source>Attache connects to servers on the internet only over https, so that nobody can read along. Type https:// in front of the address.</source>
        <translation>Attache solo se conecta a servidores de internet mediante https, para que nadie pueda leer los datos. Escriba https:// delante de la dirección.</translation>
    </message>
</context>
<context>
    <name>SleepDelay</name>
    <message>
        <source>Changes to a document are being sent.</source>
        <translation>Se están enviando los cambios de un documento.</translation>
    </message>
</context>
<context>
    <name>Uploader</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The Mattermost server didn&apos;t attach the file to the message. Try again.</source>
        <translation>El servidor de Mattermost no ha adjuntado el archivo al mensaje. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file isn&apos;t there any more.</source>
        <translation>El archivo ya no está ahí.</translation>
    </message>
    <message>
        <source>This is a folder. Choose the files in it, or pack it into one file.</source>
        <translation>Esto es una carpeta. Elija los archivos que contiene o comprímalos en un solo archivo.</translation>
    </message>
    <message>
        <source>This is not a file that can be uploaded.</source>
        <translation>Este archivo no se puede subir.</translation>
    </message>
    <message>
        <source>You may not read this file. Check its permissions, then try again.</source>
        <translation>No tiene permiso para leer este archivo. Compruebe sus permisos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This file is empty, and Mattermost doesn&apos;t take empty files.</source>
        <translation>Este archivo está vacío, y Mattermost no acepta archivos vacíos.</translation>
    </message>
    <message>
        <source>It has %1, and this Mattermost server takes at most %2. Make it smaller, or ask the server&apos;s administrator to allow more.</source>
        <translation>Ocupa %1, y este servidor de Mattermost admite como máximo %2. Reduzca su tamaño o pida al administrador del servidor que permita más.</translation>
    </message>
</context>
<context>
    <name>VersionHistory</name>
    <message>
        <source>This version was deleted from Mattermost.</source>
        <translation>Esta versión se ha eliminado de Mattermost.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>This document was deleted from Mattermost.</source>
        <translation>Este documento se ha eliminado de Mattermost.</translation>
    </message>
    <message>
        <source>The editor named a file that isn&apos;t on your Document Server.</source>
        <translation>El editor ha indicado un archivo que no está en su Document Server.</translation>
    </message>
    <message>
        <source>You may no longer edit this document.</source>
        <translation>Ya no puede editar este documento.</translation>
    </message>
</context>
<context>
    <name>attache::documents::ConnectionCheck</name>
    <message>
        <source>You signed out meanwhile.</source>
        <translation>Mientras tanto, ha cerrado la sesión.</translation>
    </message>
    <message>
        <source>The Document Server answers</source>
        <translation>El Document Server responde</translation>
    </message>
    <message>
        <source>It accepts Attache&apos;s signature</source>
        <translation>Acepta la firma de Attache</translation>
    </message>
    <message>
        <source>It reaches this computer</source>
        <translation>Puede acceder a este ordenador</translation>
    </message>
    <message>
        <source>It gets files of Mattermost through this computer</source>
        <translation>Recibe archivos de Mattermost a través de este ordenador</translation>
    </message>
    <message>
        <source>Its own requests are signed as agreed</source>
        <translation>Sus propias solicitudes están firmadas según lo acordado</translation>
    </message>
    <message>
        <source>Open %1 in a browser: its welcome page should show. Check the address, the port and that the Document Server runs.</source>
        <translation>Abra %1 en un navegador: debería aparecer su página de bienvenida. Compruebe la dirección, el puerto y que el Document Server esté en marcha.</translation>
    </message>
    <message>
        <source>Copy the secret again: it is services.CoAuthoring.secret in the Document Server&apos;s local.json (JWT_SECRET of its container).</source>
        <translation>Copie de nuevo la clave secreta: es services.CoAuthoring.secret en el archivo local.json del Document Server (JWT_SECRET de su contenedor).</translation>
    </message>
    <message>
        <source>ONLYOFFICE Docs %1</source>
        <translation>ONLYOFFICE Docs %1</translation>
    </message>
    <message>
        <source>The Document Server has not asked this computer for the file.</source>
        <translation>El Document Server no ha pedido el archivo a este ordenador.</translation>
    </message>
    <message>
        <source>Attache&apos;s listener is not running.</source>
        <translation>El servicio de escucha de Attache no está en marcha.</translation>
    </message>
    <message>
        <source>Choose another port for the listener, and start Attache again.</source>
        <translation>Elija otro puerto para el servicio de escucha e inicie Attache de nuevo.</translation>
    </message>
    <message>
        <source>Enter %1 as the address of this computer: there, the Document Server reaches it. (In a container, %2 is the container itself.)</source>
        <translation>Introduzca %1 como dirección de este ordenador: con ella, el Document Server sí accede a él. (En un contenedor, %2 es el propio contenedor.)</translation>
    </message>
    <message>
        <source>The Document Server must be able to open %1. Behind a firewall, let port %2 in; when it runs in a container, give an address that the container can reach.</source>
        <translation>El Document Server debe poder abrir %1. Si hay un cortafuegos, permita la entrada por el puerto %2; si se ejecuta en un contenedor, indique una dirección a la que el contenedor pueda acceder.</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>Cabecera %1</translation>
    </message>
    <message>
        <source>Its request came without a token in the header %1.</source>
        <translation>Su solicitud ha llegado sin un token en la cabecera %1.</translation>
    </message>
    <message>
        <source>Set the header and the prefix here as in the Document Server&apos;s services.CoAuthoring.token.outbox; some proxies remove &quot;Authorization&quot;: then both sides need another name, as &quot;AuthorizationJwt&quot;.</source>
        <translation>Indique aquí la cabecera y el prefijo como en services.CoAuthoring.token.outbox del Document Server; algunos proxies eliminan «Authorization»: en ese caso, ambos lados necesitan otro nombre, como «AuthorizationJwt».</translation>
    </message>
</context>
<context>
    <name>attache::models::AttachmentModel</name>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version number</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
</context>
<context>
    <name>attache::models::ChannelModel</name>
    <message>
        <source>%1, archived</source>
        <translation>%1, archivado</translation>
    </message>
    <message>
        <source>%1, unread</source>
        <translation>%1, no leído</translation>
    </message>
</context>
<context>
    <name>attache::models::PeopleNames</name>
    <message>
        <source>Unknown</source>
        <comment>name of a person the server doesn&apos;t know</comment>
        <translation>Desconocido</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>attache::ui::AccessControl</name>
    <message>
        <source>everyone in the channel</source>
        <translation>todos los miembros del canal</translation>
    </message>
    <message>
        <source>an unknown person</source>
        <translation>una persona desconocida</translation>
    </message>
    <message>
        <source>Only the person who posted the document can change the access rights.</source>
        <translation>Solo quien publicó el documento puede cambiar los derechos de acceso.</translation>
    </message>
    <message>
        <source>Access rights changed for %1</source>
        <translation>Derechos de acceso cambiados para %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The access rights were changed elsewhere meanwhile. Look at them before you go back.</source>
        <translation>Entretanto, los derechos de acceso se han cambiado en otro lugar. Revíselos antes de deshacer.</translation>
    </message>
    <message>
        <source>The access rights are as before.</source>
        <translation>Los derechos de acceso vuelven a ser los de antes.</translation>
    </message>
    <message>
        <source>The rights are changed, but who has the document open may go on until it is closed. %1</source>
        <translation>Los derechos han cambiado, pero quien tenga abierto el documento puede seguir hasta que se cierre. %1</translation>
    </message>
    <message>
        <source>The rights are changed, but not all could be told. %1</source>
        <translation>Los derechos han cambiado, pero no se ha podido avisar a todos. %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::AccessDialog</name>
    <message>
        <source>Change access rights</source>
        <translation>Cambiar derechos de acceso</translation>
    </message>
    <message>
        <source>The other person is told in this conversation.</source>
        <translation>Se avisa a la otra persona en esta conversación.</translation>
    </message>
    <message>
        <source>A change for everyone is announced in the thread, a change for one person in a direct message.</source>
        <translation>Un cambio para todos se anuncia en el hilo; un cambio para una persona, en un mensaje directo.</translation>
    </message>
    <message>
        <source>Take over their change</source>
        <translation>Aceptar el otro cambio</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Everyone in the channel</source>
        <translation>Todos los miembros del canal</translation>
    </message>
    <message>
        <source>Everyone in %1</source>
        <translation>Todos en %1</translation>
    </message>
    <message>
        <source>Reading the rights…</source>
        <translation>Leyendo los derechos…</translation>
    </message>
    <message>
        <source>Saving the rights…</source>
        <translation>Guardando los derechos…</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Guardar el mío</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Meanwhile the access of %1 was changed elsewhere, too. Save yours over it, or take over the other change and go on from there.</source>
        <translation>Entretanto, el acceso de %1 también se ha cambiado en otro lugar. Guarde su cambio en lugar de ese, o acepte el otro y continúe a partir de él.</translation>
    </message>
    <message>
        <source>Stopped. The change may have reached Mattermost all the same.</source>
        <translation>Detenido. Aun así, puede que el cambio haya llegado a Mattermost.</translation>
    </message>
</context>
<context>
    <name>attache::ui::AccessRow</name>
    <message>
        <source>Access for %1</source>
        <translation>Acceso para %1</translation>
    </message>
    <message>
        <source>Download for %1</source>
        <comment>a right</comment>
        <translation>Descarga para %1</translation>
    </message>
    <message>
        <source>Print for %1</source>
        <comment>a right</comment>
        <translation>Impresión para %1</translation>
    </message>
    <message>
        <source>Copy for %1</source>
        <comment>a right</comment>
        <translation>Copia para %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar a %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::AccessTable</name>
    <message>
        <source>Access rights</source>
        <translation>Derechos de acceso</translation>
    </message>
    <message>
        <source>everyone</source>
        <comment>as in &quot;Access for everyone&quot;</comment>
        <translation>todos</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>%1, you</source>
        <translation>%1, usted</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Persona desconocida</translation>
    </message>
</context>
<context>
    <name>attache::ui::AnnouncementBot</name>
    <message>
        <source>Mattermost doesn&apos;t know this token. Copy it again: it is shown only once, when it is made.</source>
        <translation>Mattermost no conoce este token. Cópielo de nuevo: solo se muestra una vez, al crearlo.</translation>
    </message>
</context>
<context>
    <name>attache::ui::AppWindow</name>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Sandbox: these people, channels and documents are made up and stay on this computer.</source>
        <translation>Entorno de pruebas: estas personas, canales y documentos son ficticios y no salen de este ordenador.</translation>
    </message>
</context>
<context>
    <name>attache::ui::Application</name>
    <message>
        <source>Attache can&apos;t keep saves</source>
        <translation>Attache no puede conservar los guardados</translation>
    </message>
    <message>
        <source>Documents open for viewing only until this is mended.</source>
        <translation>Hasta que se arregle, los documentos se abren solo para verlos.</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un documento</translation>
    </message>
    <message>
        <source>This is no link to a document that Attache understands.</source>
        <translation>Este no es un enlace a un documento que Attache entienda.</translation>
    </message>
    <message>
        <source>This document is on %1. Sign in there to open it.</source>
        <translation>Este documento está en %1. Inicie sesión allí para abrirlo.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Inicie sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The sign-in can&apos;t be kept</source>
        <translation>No se puede recordar el inicio de sesión</translation>
    </message>
    <message>
        <source>Attache keeps sign-ins in the system&apos;s keychain only. You can go on for this session and sign in again next time.</source>
        <translation>Attache guarda los inicios de sesión únicamente en el depósito de claves del sistema. Puede continuar en esta sesión e iniciar sesión de nuevo la próxima vez.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Solo para esta sesión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Your session on %1 has ended. Sign in again to go on; nothing is lost.</source>
        <translation>Su sesión en %1 ha terminado. Inicie sesión de nuevo para continuar; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Entorno de pruebas</translation>
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
        <translation>Los últimos cambios de %1 aún no han llegado al Document Server.</translation>
    </message>
    <message>
        <source>The last changes to %1 are still on their way to Mattermost.</source>
        <translation>Los últimos cambios de %1 aún están de camino a Mattermost.</translation>
    </message>
    <message>
        <source>The last changes to %1 are not in Mattermost, and can&apos;t get there without you.</source>
        <translation>Los últimos cambios de %1 no están en Mattermost y no pueden llegar allí sin su intervención.</translation>
    </message>
    <message>
        <source>Still being uploaded: %1.</source>
        <translation>Subida en curso: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being uploaded.</source>
        <translation>
            <numerusform>%n archivo aún se está subiendo.</numerusform>
            <numerusform>%n archivos aún se están subiendo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit Attache?</source>
        <translation>¿Salir de Attache?</translation>
    </message>
    <message>
        <source>Attache goes on by itself as soon as they have arrived. If you quit now, they are lost.</source>
        <translation>Attache continuará por sí solo en cuanto lleguen. Si sale ahora, se perderán.</translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation>Salir y perderlos</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>¿Cerrar sesión?</translation>
    </message>
    <message>
        <source>Attache goes on by itself as soon as they have arrived. If you sign out now, they are lost.</source>
        <translation>Attache continuará por sí solo en cuanto lleguen. Si cierra la sesión ahora, se perderán.</translation>
    </message>
    <message>
        <source>Sign out and lose them</source>
        <translation>Cerrar sesión y perderlos</translation>
    </message>
    <message>
        <source>The log-out was stopped</source>
        <translation>Cierre de sesión detenido</translation>
    </message>
    <message>
        <source>Attache ends by itself as soon as they have arrived; then log out or shut down again. If you end it now, they are lost.</source>
        <translation>Attache se cerrará por sí solo en cuanto lleguen; después, cierre la sesión del sistema o apague de nuevo. Si lo cierra ahora, se perderán.</translation>
    </message>
    <message>
        <source>End and lose them</source>
        <translation>Cerrar y perderlos</translation>
    </message>
    <message>
        <source>They are safe on this computer, and wait there for the next start. &quot;Saves&quot; in the menu &quot;View&quot; shows why they wait and what you can do.</source>
        <translation>Están a salvo en este ordenador y esperan ahí al próximo inicio. «Guardados», en el menú «Ver», muestra por qué esperan y qué puede hacer.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Attache signs out by itself as soon as they have arrived. If you sign out now, they stay on this computer and are sent when you sign in again.</source>
        <translation>Attache cerrará la sesión por sí solo en cuanto lleguen. Si la cierra ahora, se quedarán en este ordenador y se enviarán cuando inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Sign out anyway</source>
        <translation>Cerrar sesión de todos modos</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Mantener la sesión</translation>
    </message>
    <message>
        <source>Attache quits by itself as soon as everything has arrived. If you quit now, the rest is not uploaded; your files stay where they are.</source>
        <translation>Attache se cerrará por sí solo en cuanto haya llegado todo. Si sale ahora, el resto no se subirá; sus archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>Quit and cancel the upload</source>
        <translation>Salir y cancelar la subida</translation>
    </message>
    <message>
        <source>Attache signs out by itself as soon as everything has arrived. If you sign out now, the rest is not uploaded; your files stay where they are.</source>
        <translation>Attache cerrará la sesión por sí solo en cuanto haya llegado todo. Si la cierra ahora, el resto no se subirá; sus archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>Sign out and cancel the upload</source>
        <translation>Cerrar sesión y cancelar la subida</translation>
    </message>
</context>
<context>
    <name>attache::ui::BotPage</name>
    <message>
        <source>Bot account &amp;token:</source>
        <translation>&amp;Token de la cuenta de bot:</translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation>&amp;Usar esta cuenta</translation>
    </message>
    <message>
        <source>&amp;Remove the bot account</source>
        <translation>&amp;Quitar la cuenta de bot</translation>
    </message>
    <message>
        <source>When you change access rights, the people concerned are told in Mattermost: in your name, or in that of a bot account. Your administrator can make one and give you its token. It is kept in the system&apos;s keychain only.</source>
        <translation>Cuando cambia los derechos de acceso, se avisa en Mattermost a las personas afectadas: en su nombre o en el de una cuenta de bot. Su administrador puede crear una y darle su token, que se guarda únicamente en el depósito de claves del sistema.</translation>
    </message>
    <message>
        <source>Bot account token</source>
        <translation>Token de la cuenta de bot</translation>
    </message>
    <message>
        <source>Asking Mattermost…</source>
        <translation>Consultando a Mattermost…</translation>
    </message>
    <message>
        <source>Announcements are sent in your name.</source>
        <translation>Los avisos se envían en su nombre.</translation>
    </message>
    <message>
        <source>Announcements are sent by @%1.</source>
        <translation>Los avisos los envía @%1.</translation>
    </message>
    <message>
        <source>A bot account is set, but Mattermost doesn&apos;t take it now.</source>
        <translation>Hay una cuenta de bot configurada, pero Mattermost no la acepta en este momento.</translation>
    </message>
</context>
<context>
    <name>attache::ui::ChannelChooser</name>
    <message>
        <source>Save to…</source>
        <translation>Guardar en…</translation>
    </message>
    <message>
        <source>Where should &quot;%1&quot; go? In a channel it becomes a new message with the file, which everyone there can open.</source>
        <translation>¿Adónde debe ir «%1»? En un canal se convierte en un mensaje nuevo con el archivo, que todos sus miembros pueden abrir.</translation>
    </message>
    <message>
        <source>Save to this channel</source>
        <translation>Guardar en este canal</translation>
    </message>
    <message>
        <source>File on this computer…</source>
        <translation>Archivo en este ordenador…</translation>
    </message>
    <message>
        <source>Find channel</source>
        <translation>Buscar canal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
</context>
<context>
    <name>attache::ui::ChannelSidebar</name>
    <message>
        <source>Loading channels…</source>
        <translation>Cargando canales…</translation>
    </message>
    <message>
        <source>Find channel</source>
        <translation>Buscar canal</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Choose a channel to see its files.</source>
        <translation>Elija un canal para ver sus archivos.</translation>
    </message>
    <message>
        <source>Channels couldn&apos;t be loaded</source>
        <translation>No se han podido cargar los canales</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No channel found</source>
        <translation>Ningún canal encontrado</translation>
    </message>
    <message>
        <source>No channel&apos;s name holds what you typed.</source>
        <translation>El nombre de ningún canal contiene lo que ha escrito.</translation>
    </message>
    <message>
        <source>Show all channels</source>
        <translation>Mostrar todos los canales</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>Aún no hay canales</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>Join a team or a channel in Mattermost; it will appear here.</source>
        <translation>Únase a un equipo o a un canal en Mattermost y aparecerá aquí.</translation>
    </message>
</context>
<context>
    <name>attache::ui::ConnectionCheckView</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>no realizada</translation>
    </message>
    <message>
        <source>Result of the connection check</source>
        <translation>Resultado de la comprobación de la conexión</translation>
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
        <translation>Có&amp;digo de su aplicación de autenticación</translation>
    </message>
    <message>
        <source>Use a personal &amp;access token instead</source>
        <translation>Usar en su lugar un token de &amp;acceso personal</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Code of your authenticator app</source>
        <translation>Código de su aplicación de autenticación</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>&amp;User name or e-mail</source>
        <translation>Nombre de &amp;usuario o correo</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Correo &amp;electrónico</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>This server does not take passwords. Make a personal access token in Mattermost under Profile, Security, and paste it here.</source>
        <translation>Este servidor no acepta contraseñas. Cree un token de acceso personal en Mattermost, en Perfil, Seguridad, y péguelo aquí.</translation>
    </message>
    <message>
        <source>Personal access &amp;token</source>
        <translation>&amp;Token de acceso personal</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>That code was not right. Type the one that your app shows now.</source>
        <translation>Ese código no era correcto. Introduzca el que muestra ahora su aplicación.</translation>
    </message>
    <message>
        <source>This server also wants a code of your authenticator app.</source>
        <translation>Este servidor pide además un código de su aplicación de autenticación.</translation>
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
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Open file in ONLYOFFICE</source>
        <translation>Abrir archivo en ONLYOFFICE</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>Change access rights</source>
        <translation>Cambiar derechos de acceso</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Ningún archivo elegido</translation>
    </message>
    <message>
        <source>Choose a file to see its versions and who may change it.</source>
        <translation>Elija un archivo para ver sus versiones y quién puede cambiarlo.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>File details</source>
        <translation>Detalles del archivo</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your access: %1</source>
        <translation>Su acceso: %1</translation>
    </message>
    <message>
        <source>First page of %1</source>
        <translation>Primera página de %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::DocumentHistory</name>
    <message>
        <source>The version history can&apos;t be shown: Attache&apos;s listener is not running.</source>
        <translation>No se puede mostrar el historial de versiones: el servicio de escucha de Attache no está en marcha.</translation>
    </message>
    <message>
        <source>The restored version is kept, but not in Mattermost yet: %1</source>
        <translation>La versión restaurada se conserva, pero aún no está en Mattermost: %1</translation>
    </message>
    <message>
        <source>Attache can&apos;t insert another document here. Open it and copy what you need.</source>
        <translation>Attache no puede insertar aquí otro documento. Ábralo y copie lo que necesite.</translation>
    </message>
    <message>
        <source>There is no other version of this document to compare with.</source>
        <translation>No hay otra versión de este documento con la que comparar.</translation>
    </message>
</context>
<context>
    <name>attache::ui::DownloadBar</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
</context>
<context>
    <name>attache::ui::DownloadRow</name>
    <message>
        <source>Downloading %1…</source>
        <translation>Descargando %1…</translation>
    </message>
    <message>
        <source>Cancel the download of %1</source>
        <translation>Cancelar la descarga de %1</translation>
    </message>
    <message>
        <source>Downloading %1 (%2 of %3)</source>
        <translation>Descargando %1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Dismiss the download of %1</source>
        <translation>Ocultar la descarga de %1</translation>
    </message>
    <message>
        <source>%1 was not downloaded. %2</source>
        <translation>No se ha descargado %1. %2</translation>
    </message>
    <message>
        <source>%1 was downloaded to %2.</source>
        <translation>Se ha descargado %1 en %2.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show %1 in its folder</source>
        <translation>Mostrar %1 en su carpeta</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorDownloads</name>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>There is no room for temporary files. Free some space and try again.</source>
        <translation>No hay espacio para archivos temporales. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>“%1” could not be downloaded: %2</source>
        <translation>No se ha podido descargar «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than Attache downloads.</source>
        <translation>«%1» es más grande de lo que descarga Attache.</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorNotice</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Ocultar este aviso</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorOverlay</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Cancelar la apertura</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>Open preferences…</source>
        <translation>Abrir preferencias…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this document</source>
        <translation>Cerrar este documento</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show technical details</source>
        <translation>Mostrar detalles técnicos</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorSession</name>
    <message>
        <source>Editor of “%1”</source>
        <translation>Editor de «%1»</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorTab</name>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Ocultar el aviso</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (versión %2)</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorTabs</name>
    <message>
        <source>Files and open documents</source>
        <translation>Archivos y documentos abiertos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Move to &amp;new window</source>
        <translation>Mover a una &amp;ventana nueva</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Cerrar pestaña</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorView</name>
    <message>
        <source>Opening the document…</source>
        <translation>Abriendo el documento…</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Abriendo «%1»…</translation>
    </message>
    <message>
        <source>The document could not be printed.</source>
        <translation>No se ha podido imprimir el documento.</translation>
    </message>
    <message>
        <source>The document can&apos;t be opened</source>
        <translation>No se puede abrir el documento</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened</source>
        <translation>No se puede abrir «%1»</translation>
    </message>
    <message>
        <source>The editor has crashed</source>
        <translation>El editor ha fallado</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Closing “%1”…</source>
        <translation>Cerrando «%1»…</translation>
    </message>
    <message>
        <source>The preferences have been changed. Try again to open the document.</source>
        <translation>Se han cambiado las preferencias. Intente de nuevo abrir el documento.</translation>
    </message>
    <message>
        <source>Somebody has saved a newer version of this document. What you see is out of date.</source>
        <translation>Alguien ha guardado una versión más reciente de este documento. Lo que ve no está actualizado.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Volver a abrir</translation>
    </message>
    <message>
        <source>The connection was lost, and the document has been saved without what you changed since. Copy what you still need before you open it again.</source>
        <translation>Se ha perdido la conexión y el documento se ha guardado sin lo que usted ha cambiado desde entonces. Copie lo que aún necesite antes de volver a abrirlo.</translation>
    </message>
    <message>
        <source>Exit code %1</source>
        <translation>Código de salida %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorWindow</name>
    <message>
        <source>Move to &amp;main window</source>
        <translation>Mover a la ventana &amp;principal</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>attache::ui::Farewell</name>
    <message>
        <source>Show Attache</source>
        <translation>Mostrar Attache</translation>
    </message>
    <message>
        <source>Show the saves</source>
        <translation>Mostrar los guardados</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Salir de todos modos</translation>
    </message>
    <message>
        <source>Attache is still saving</source>
        <translation>Attache aún está guardando</translation>
    </message>
    <message>
        <source>Attache closes by itself as soon as everything has arrived.</source>
        <translation>Attache se cerrará por sí solo en cuanto haya llegado todo.</translation>
    </message>
    <message>
        <source>Keep Attache open</source>
        <translation>Dejar Attache abierto</translation>
    </message>
    <message>
        <source>The last changes to &quot;%1&quot; are still on their way to Mattermost.</source>
        <translation>Los últimos cambios de «%1» aún están de camino a Mattermost.</translation>
    </message>
    <message numerus="yes">
        <source>The last changes to %n document(s) are still on their way to Mattermost.</source>
        <translation>
            <numerusform>Los últimos cambios de %n documento aún están de camino a Mattermost.</numerusform>
            <numerusform>Los últimos cambios de %n documentos aún están de camino a Mattermost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ui::FileListHeader</name>
    <message>
        <source>Search files</source>
        <translation>Buscar archivos</translation>
    </message>
    <message>
        <source>&amp;Upload files…</source>
        <translation>S&amp;ubir archivos…</translation>
    </message>
    <message>
        <source>Shows the loaded files whose name or author holds what you type.</source>
        <translation>Muestra los archivos cargados cuyo nombre o autor contiene lo que escriba.</translation>
    </message>
    <message>
        <source>&amp;Document…</source>
        <translation>&amp;Documento…</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet…</source>
        <translation>&amp;Hoja de cálculo…</translation>
    </message>
    <message>
        <source>&amp;Presentation…</source>
        <translation>&amp;Presentación…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Upload files…</source>
        <translation>Subir archivos…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositivas</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>Filter of the file list</source>
        <translation>Filtro de la lista de archivos</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Por autor</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Más grandes primero</translation>
    </message>
    <message>
        <source>Order of the files</source>
        <translation>Orden de los archivos</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Orden: %1</translation>
    </message>
    <message>
        <source>New document in this channel</source>
        <translation>Nuevo documento en este canal</translation>
    </message>
    <message>
        <source>Upload files… (%1)</source>
        <translation>Subir archivos… (%1)</translation>
    </message>
    <message>
        <source>File details</source>
        <translation>Detalles del archivo</translation>
    </message>
</context>
<context>
    <name>attache::ui::FileListView</name>
    <message>
        <source>Loading files…</source>
        <translation>Cargando archivos…</translation>
    </message>
    <message>
        <source>Drop the files here to upload them to %1.</source>
        <translation>Suelte aquí los archivos para subirlos a %1.</translation>
    </message>
    <message>
        <source>Mattermost is out of reach. What you see may be out of date; it is refreshed as soon as the connection is back.</source>
        <translation>No se puede acceder a Mattermost. Puede que lo que ve no esté actualizado; se actualizará en cuanto se recupere la conexión.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Ningún archivo coincide</translation>
    </message>
    <message>
        <source>None of the loaded files is of that kind and holds what you typed.</source>
        <translation>Ninguno de los archivos cargados es de ese tipo y contiene lo que ha escrito.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>The files couldn&apos;t be loaded</source>
        <translation>No se han podido cargar los archivos</translation>
    </message>
    <message>
        <source>No channel chosen</source>
        <translation>Ningún canal elegido</translation>
    </message>
    <message>
        <source>Choose a channel to see its files.</source>
        <translation>Elija un canal para ver sus archivos.</translation>
    </message>
    <message>
        <source>No files in the newer messages</source>
        <translation>No hay archivos en los mensajes más recientes</translation>
    </message>
    <message>
        <source>This channel has older messages that may hold files.</source>
        <translation>Este canal tiene mensajes más antiguos que pueden contener archivos.</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Buscar más atrás</translation>
    </message>
    <message>
        <source>No files in this channel yet</source>
        <translation>Aún no hay archivos en este canal</translation>
    </message>
    <message>
        <source>Files that people attach to messages in Mattermost appear here.</source>
        <translation>Aquí aparecen los archivos que se adjuntan a los mensajes en Mattermost.</translation>
    </message>
    <message>
        <source>Upload files…</source>
        <translation>Subir archivos…</translation>
    </message>
    <message>
        <source>Looking through older messages…</source>
        <translation>Buscando en mensajes más antiguos…</translation>
    </message>
    <message>
        <source>Load older files</source>
        <translation>Cargar archivos más antiguos</translation>
    </message>
</context>
<context>
    <name>attache::ui::FileTable</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Enter opens a file; the menu key shows what else can be done with it.</source>
        <translation>Intro abre un archivo; la tecla de menú muestra qué más se puede hacer con él.</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Acciones para %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::FilesPage</name>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>Upload files to %1</source>
        <translation>Subir archivos a %1</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>File &amp;details</source>
        <translation>&amp;Detalles del archivo</translation>
    </message>
    <message>
        <source>File details (%1)</source>
        <translation>Detalles del archivo (%1)</translation>
    </message>
</context>
<context>
    <name>attache::ui::FirstPageDesk</name>
    <message>
        <source>This file is protected by a password</source>
        <translation>Este archivo está protegido con contraseña</translation>
    </message>
</context>
<context>
    <name>attache::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Cerrar pestaña</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Cerrar s&amp;esión</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Pestaña &amp;siguiente</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>Pestaña a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Archivos</translation>
    </message>
    <message>
        <source>Move to new &amp;window</source>
        <translation>Mover a una &amp;ventana nueva</translation>
    </message>
    <message>
        <source>&amp;Saves…</source>
        <translation>&amp;Guardados…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Attache</source>
        <translation>&amp;Acerca de Attache</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>About Attache</source>
        <translation>Acerca de Attache</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Attache %1&lt;/h3&gt;&lt;p&gt;Opens the office documents attached in Mattermost in ONLYOFFICE and writes every save back as a new version.&lt;/p&gt;&lt;p&gt;Licensed under the Apache License 2.0. No telemetry: nothing leaves this computer but to your two servers.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Attache %1&lt;/h3&gt;&lt;p&gt;Abre en ONLYOFFICE los documentos ofimáticos adjuntos en Mattermost y devuelve cada guardado como una nueva versión.&lt;/p&gt;&lt;p&gt;Publicado con la licencia Apache 2.0. Sin telemetría: nada sale de este ordenador salvo hacia sus dos servidores.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Account: %1 on %2</source>
        <translation>Cuenta: %1 en %2</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Entorno de pruebas</translation>
    </message>
</context>
<context>
    <name>attache::ui::MessageStack</name>
    <message>
        <source>Open again</source>
        <translation>Volver a abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more message(s)…</source>
        <translation>
            <numerusform>Mostrar %n notificación más…</numerusform>
            <numerusform>Mostrar %n notificaciones más…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ui::NewDocumentDialog</name>
    <message>
        <source>New document</source>
        <translation>Nuevo documento</translation>
    </message>
    <message>
        <source>New spreadsheet</source>
        <translation>Nueva hoja de cálculo</translation>
    </message>
    <message>
        <source>New presentation</source>
        <translation>Nueva presentación</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>It is posted in %1 and opens in ONLYOFFICE.</source>
        <translation>Se publica en %1 y se abre en ONLYOFFICE.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
</context>
<context>
    <name>attache::ui::OpenDocuments</name>
    <message>
        <source>The Document Server has not reached this computer, so changes may not come back. Run &quot;Check connection&quot; in the preferences before you go on.</source>
        <translation>El Document Server no ha accedido a este ordenador, así que puede que los cambios no vuelvan. Ejecute «Comprobar conexión» en las preferencias antes de continuar.</translation>
    </message>
    <message>
        <source>Sign in with the account that this document belongs to, then open it again.</source>
        <translation>Inicie sesión con la cuenta a la que pertenece este documento y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>Attache&apos;s listener is not running, so the Document Server can&apos;t fetch documents or hand over changes. Check the listener&apos;s address and port in the preferences.</source>
        <translation>El servicio de escucha de Attache no está en marcha, por lo que el Document Server no puede obtener documentos ni entregar cambios. Compruebe la dirección y el puerto del servicio de escucha en las preferencias.</translation>
    </message>
    <message>
        <source>Close the document?</source>
        <translation>¿Cerrar el documento?</translation>
    </message>
    <message>
        <source>The last changes to &quot;%1&quot; have not reached the Document Server yet.</source>
        <translation>Los últimos cambios de «%1» aún no han llegado al Document Server.</translation>
    </message>
    <message>
        <source>Wait until the mark beside the name is gone, or close and lose them.</source>
        <translation>Espere a que desaparezca la marca junto al nombre, o cierre y piérdalos.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>The Document Server could not put this document together. It still has the changes: open the document again to bring them back.</source>
        <translation>El Document Server no ha podido componer este documento. Aún tiene los cambios: vuelva a abrir el documento para recuperarlos.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Volver a abrir</translation>
    </message>
    <message>
        <source>The Document Server could not save this document now. It keeps the changes and tries again when the document is closed.</source>
        <translation>El Document Server no ha podido guardar este documento ahora. Conserva los cambios y lo intentará de nuevo cuando se cierre el documento.</translation>
    </message>
    <message>
        <source>This document was deleted from the channel while it was open. Save a copy from the editor&apos;s File menu (&quot;Download as&quot;) if you need your changes.</source>
        <translation>Este documento se ha eliminado del canal mientras estaba abierto. Si necesita sus cambios, guarde una copia desde el menú Archivo del editor («Descargar como»).</translation>
    </message>
    <message>
        <source>The version that is open here was deleted from the channel. What you change is saved as a new version all the same.</source>
        <translation>La versión que está abierta aquí se ha eliminado del canal. Lo que cambie se guardará igualmente como una nueva versión.</translation>
    </message>
    <message>
        <source>The version that is open here was deleted from the channel.</source>
        <translation>La versión que está abierta aquí se ha eliminado del canal.</translation>
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
        <translation>Añadir personas por su nombre</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Añadir personas</translation>
    </message>
    <message>
        <source>Type a name, choose with the arrow keys, add with Enter.</source>
        <translation>Escriba un nombre, elija con las flechas y añada con Intro.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>Nobody in this channel has a name that begins so.</source>
        <translation>En este canal no hay nadie cuyo nombre empiece así.</translation>
    </message>
    <message>
        <source>Everybody whose name begins so is in the list already.</source>
        <translation>Todas las personas cuyo nombre empieza así ya están en la lista.</translation>
    </message>
</context>
<context>
    <name>attache::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Document Server</source>
        <translation>Document Server</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Mostrar la clave secreta</translation>
    </message>
    <message>
        <source>Document Server &amp;address:</source>
        <translation>&amp;Dirección del Document Server:</translation>
    </message>
    <message>
        <source>&amp;Secret key:</source>
        <translation>Clave &amp;secreta:</translation>
    </message>
    <message>
        <source>JWT &amp;header:</source>
        <translation>Ca&amp;becera JWT:</translation>
    </message>
    <message>
        <source>JWT pre&amp;fix:</source>
        <translation>Prefi&amp;jo JWT:</translation>
    </message>
    <message>
        <source>As in the Document Server&apos;s configuration. The secret is kept in the system&apos;s keychain only. Where &quot;Authorization&quot; is blocked, both sides often use &quot;AuthorizationJwt&quot;.</source>
        <translation>Como en la configuración del Document Server. La clave secreta se guarda únicamente en el depósito de claves del sistema. Donde «Authorization» está bloqueado, ambos lados suelen usar «AuthorizationJwt».</translation>
    </message>
    <message>
        <source>&amp;Check connection</source>
        <translation>&amp;Comprobar conexión</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Detener la comprobación</translation>
    </message>
    <message>
        <source>How the Document Server reaches this computer</source>
        <translation>Cómo accede el Document Server a este ordenador</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>Cualquier puerto libre</translation>
    </message>
    <message>
        <source>Address of &amp;this computer:</source>
        <translation>Dirección de &amp;este ordenador:</translation>
    </message>
    <message>
        <source>&amp;Listen on:</source>
        <translation>Escuc&amp;har en:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>DOCX, XLSX and PPTX can always be edited. Choose the other formats that you also want to edit. Saving some of them may lose formatting.</source>
        <translation>DOCX, XLSX y PPTX siempre se pueden editar. Elija los demás formatos que también quiera editar. Al guardar algunos de ellos se puede perder formato.</translation>
    </message>
    <message>
        <source>Allow editing of %1</source>
        <translation>Permitir la edición de %1</translation>
    </message>
    <message>
        <source>This is not an address. Type it as https://docs.example.com.</source>
        <translation>Esto no es una dirección. Escríbala como https://docs.example.com.</translation>
    </message>
    <message>
        <source>The Document Server&apos;s secret key is missing. Attache works only with signed requests.</source>
        <translation>Falta la clave secreta del Document Server. Attache solo funciona con solicitudes firmadas.</translation>
    </message>
    <message>
        <source>A header&apos;s name has only letters, digits and hyphens, as &quot;Authorization&quot;.</source>
        <translation>El nombre de una cabecera solo tiene letras, cifras y guiones, como «Authorization».</translation>
    </message>
    <message>
        <source>Type an address of this computer, or 0.0.0.0 for all of them.</source>
        <translation>Introduzca una dirección de este ordenador, o 0.0.0.0 para todas.</translation>
    </message>
    <message>
        <source>This is not an address. Type it as http://192.168.1.20:8080.</source>
        <translation>Esto no es una dirección. Escríbala como http://192.168.1.20:8080.</translation>
    </message>
    <message>
        <source>Type the Document Server&apos;s address first.</source>
        <translation>Introduzca primero la dirección del Document Server.</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1 (sugerida)</translation>
    </message>
    <message>
        <source>Show a picture of the first &amp;page</source>
        <translation>Mostrar una imagen de la primera &amp;página</translation>
    </message>
    <message>
        <source>Of the chosen document, beside the list. The Document Server makes it.</source>
        <translation>Del documento elegido, junto a la lista. La crea el Document Server.</translation>
    </message>
</context>
<context>
    <name>attache::ui::RightsWatch</name>
    <message>
        <source>Your right to change this document was withdrawn. You can go on reading it; what you changed until now is saved.</source>
        <translation>Se le ha retirado el derecho a cambiar este documento. Puede seguir leyéndolo; lo que ha cambiado hasta ahora está guardado.</translation>
    </message>
    <message>
        <source>Your access to this document was changed to &quot;%1&quot;.</source>
        <translation>Su acceso a este documento ha cambiado a «%1».</translation>
    </message>
    <message>
        <source>You were given more access to this document: &quot;%1&quot;.</source>
        <translation>Se le ha dado más acceso a este documento: «%1».</translation>
    </message>
    <message>
        <source>Open for editing</source>
        <translation>Abrir para editar</translation>
    </message>
</context>
<context>
    <name>attache::ui::SandboxProcess</name>
    <message>
        <source>it ended</source>
        <translation>ha terminado</translation>
    </message>
    <message>
        <source>the program &quot;attache-sandbox&quot; is not installed</source>
        <translation>el programa «attache-sandbox» no está instalado</translation>
    </message>
    <message>
        <source>The sandbox is not running: %1.</source>
        <translation>El entorno de pruebas no está en marcha: %1.</translation>
    </message>
</context>
<context>
    <name>attache::ui::SaveIndicator</name>
    <message>
        <source>Save state: %1</source>
        <translation>Estado del guardado: %1</translation>
    </message>
    <message>
        <source>Show all saves…</source>
        <translation>Mostrar los guardados…</translation>
    </message>
    <message>
        <source>%1: waiting for the Document Server&apos;s last version</source>
        <translation>%1: en espera de la última versión del Document Server</translation>
    </message>
    <message>
        <source>All changes are saved in Mattermost.</source>
        <translation>Todos los cambios están guardados en Mattermost.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
</context>
<context>
    <name>attache::ui::SaveTeller</name>
    <message>
        <source>&quot;%1&quot;, opened here on %2: the Document Server never told this computer that anybody worked in it, and it knows of no changes. If you did change something, open the document again and look: what the Document Server still has comes back.</source>
        <translation>«%1», abierto aquí el %2: el Document Server nunca ha comunicado a este ordenador que alguien trabajara en él, y no le consta ningún cambio. Si usted cambió algo, vuelva a abrir el documento y revíselo: lo que el Document Server aún tenga se recupera.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, opened here on %2: no last version ever came, and the Document Server no longer knows the document. Certain is: nothing waits there. If you changed nothing, nothing is missing; otherwise open the document again and check whether your changes are in its newest version.</source>
        <translation>«%1», abierto aquí el %2: nunca llegó una última versión, y el Document Server ya no conoce el documento. Lo seguro es que allí no espera nada. Si no cambió nada, no falta nada; de lo contrario, vuelva a abrir el documento y compruebe si sus cambios están en la versión más reciente.</translation>
    </message>
    <message>
        <source>A version of &quot;%1&quot; could not be kept on this computer. %2 The Document Server keeps it and is asked again.</source>
        <translation>No se ha podido conservar en este ordenador una versión de «%1». %2 El Document Server la conserva y se le volverá a pedir.</translation>
    </message>
    <message>
        <source>What the Document Server sent about &quot;%1&quot; was refused. %2 Compare the secret key in the preferences with the Document Server&apos;s.</source>
        <translation>Se ha rechazado lo que el Document Server envió sobre «%1». %2 Compare la clave secreta de las preferencias con la del Document Server.</translation>
    </message>
    <message>
        <source>The Document Server could not put &quot;%1&quot; together. It still has the changes: open the document again to bring them back.</source>
        <translation>El Document Server no ha podido componer «%1». Aún tiene los cambios: vuelva a abrir el documento para recuperarlos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was open with another Document Server than the one in the preferences, and its last version never came. If you changed it then, set up that Document Server once more, and Attache asks it; otherwise dismiss this message.</source>
        <translation>«%1» estaba abierto con un Document Server distinto del de las preferencias, y su última versión nunca llegó. Si lo cambió entonces, vuelva a configurar ese Document Server y Attache se la pedirá; de lo contrario, oculte esta notificación.</translation>
    </message>
    <message>
        <source>The record of saves</source>
        <translation>El registro de guardados</translation>
    </message>
    <message>
        <source>The record of saves was damaged. It is kept as %1; what waited was taken from the files beside it and goes on. Look in Mattermost whether the last versions are there.</source>
        <translation>El registro de guardados estaba dañado. Se conserva como %1; lo que estaba en espera se ha tomado de los archivos contiguos y continúa. Compruebe en Mattermost si están las últimas versiones.</translation>
    </message>
    <message>
        <source>Files without a save</source>
        <translation>Archivos sin guardado</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) beside the waiting saves belong to none of them, such as %1. They stay where they are.</source>
        <translation>
            <numerusform>%n archivo junto a los guardados pendientes no pertenece a ninguno de ellos: %1. Se queda donde está.</numerusform>
            <numerusform>%n archivos junto a los guardados pendientes no pertenecen a ninguno de ellos, como %1. Se quedan donde están.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last changes to &quot;%1&quot; had not come by themselves. They were found at the Document Server and are being saved now.</source>
        <translation>Los últimos cambios de «%1» no habían llegado por sí solos. Se han encontrado en el Document Server y se están guardando ahora.</translation>
    </message>
</context>
<context>
    <name>attache::ui::SavesDesk</name>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation>Se ha guardado la copia.</translation>
    </message>
    <message>
        <source>Sign in with the account that this version belongs to; then it can go to another channel. It can be exported into a file now.</source>
        <translation>Inicie sesión con la cuenta a la que pertenece esta versión; después podrá ir a otro canal. Ya se puede exportar a un archivo.</translation>
    </message>
    <message>
        <source>It goes to &quot;%1&quot; now.</source>
        <translation>Se envía ahora a «%1».</translation>
    </message>
</context>
<context>
    <name>attache::ui::SavesView</name>
    <message>
        <source>Saves</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Todo está guardado</translation>
    </message>
    <message>
        <source>Changes on their way to Mattermost appear here, with what to do where they can&apos;t go on.</source>
        <translation>Aquí aparecen los cambios que van de camino a Mattermost, con lo que se puede hacer cuando no pueden continuar.</translation>
    </message>
    <message>
        <source>Choose one to see why it waits and what can be done.</source>
        <translation>Elija uno para ver por qué espera y qué se puede hacer.</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Reintentar ahora</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Volver a &amp;abrir</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Rec&amp;uperar</translation>
    </message>
    <message>
        <source>Save &amp;to…</source>
        <translation>&amp;Guardar en…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>Reintentar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was discarded.</source>
        <translation>Se ha descartado «%1».</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar esta notificación</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
        <source>The changes to &quot;%1&quot; reach nobody, and nobody sees them in Mattermost.</source>
        <translation>Los cambios de «%1» no llegarán a nadie, y nadie los verá en Mattermost.</translation>
    </message>
    <message>
        <source>You can take them back here for 30 days.</source>
        <translation>Puede recuperarlos aquí durante 30 días.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>attache::ui::ServerStep</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue without encryption</source>
        <translation>Continuar sin cifrado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try it without a server</source>
        <translation>Probar sin servidor</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Starts made-up servers on this computer, with made-up people and documents.</source>
        <translation>Inicia servidores ficticios en este ordenador, con personas y documentos ficticios.</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>&amp;Dirección del servidor</translation>
    </message>
    <message>
        <source>%1 does not encrypt. Your password and every document travel readable for anybody on the way. Use https:// where the server offers it.</source>
        <translation>%1 no usa cifrado. Su contraseña y todos los documentos viajan de forma legible para cualquiera en el camino. Use https:// si el servidor lo ofrece.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking for a Mattermost server…</source>
        <translation>Buscando un servidor de Mattermost…</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Iniciando el entorno de pruebas…</translation>
    </message>
</context>
<context>
    <name>attache::ui::ServiceSetup</name>
    <message>
        <source>The Document Server&apos;s secret is kept for this session only. %1</source>
        <translation>La clave secreta del Document Server se conserva solo en esta sesión. %1</translation>
    </message>
    <message>
        <source>The preferences can&apos;t be written to %1. Check that the disk isn&apos;t full and that you may write there.</source>
        <translation>No se pueden escribir las preferencias en %1. Compruebe que el disco no esté lleno y que tenga permiso para escribir allí.</translation>
    </message>
    <message>
        <source>The listener&apos;s new address is used after the next start of Attache.</source>
        <translation>La nueva dirección del servicio de escucha se usará la próxima vez que se inicie Attache.</translation>
    </message>
</context>
<context>
    <name>attache::ui::SignInAgain</name>
    <message>
        <source>Your session on %1 has ended. Sign in again: until then, open documents stay open, and their versions wait on this computer.</source>
        <translation>Su sesión en %1 ha terminado. Inicie sesión de nuevo: hasta entonces, los documentos abiertos siguen abiertos y sus versiones esperan en este ordenador.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
</context>
<context>
    <name>attache::ui::SignInPage</name>
    <message>
        <source>Sign in to Mattermost</source>
        <translation>Iniciar sesión en Mattermost</translation>
    </message>
    <message>
        <source>If this server has no encryption, type %1.</source>
        <translation>Si este servidor no tiene cifrado, escriba %1.</translation>
    </message>
    <message>
        <source>The server does not know this token, or it was revoked. Make a new one in Mattermost under Profile, Security.</source>
        <translation>El servidor no conoce este token, o se ha revocado. Cree uno nuevo en Mattermost, en Perfil, Seguridad.</translation>
    </message>
</context>
<context>
    <name>attache::ui::TransferRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progreso de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>attache::ui::UploadBar</name>
    <message>
        <source>Uploads</source>
        <translation>Subidas</translation>
    </message>
</context>
<context>
    <name>attache::ui::UploadDesk</name>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>%1 was uploaded to %2.</source>
        <translation>%1 se ha subido a %2.</translation>
    </message>
    <message>
        <source>You may not post in this channel. If somebody gave you the right meanwhile, choose &quot;Reload&quot; in the menu &quot;View&quot;.</source>
        <translation>No puede publicar en este canal. Si entretanto alguien le ha dado permiso, elija «Recargar» en el menú «Ver».</translation>
    </message>
    <message>
        <source>Attachments are turned off on this Mattermost server.</source>
        <translation>Los archivos adjuntos están desactivados en este servidor de Mattermost.</translation>
    </message>
    <message>
        <source>This channel is archived, and takes nothing new.</source>
        <translation>Este canal está archivado y no admite nada nuevo.</translation>
    </message>
</context>
<context>
    <name>attache::ui::UploadRow</name>
    <message>
        <source>Uploading %1…</source>
        <translation>Subiendo %1…</translation>
    </message>
    <message>
        <source>Cancel the upload of %1</source>
        <translation>Cancelar la subida de %1</translation>
    </message>
    <message>
        <source>Uploading %1 (%2 of %3)</source>
        <translation>Subiendo %1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try again to upload %1</source>
        <translation>Reintentar la subida de %1</translation>
    </message>
    <message>
        <source>%1 was not uploaded. %2</source>
        <translation>No se ha subido %1. %2</translation>
    </message>
    <message>
        <source>Dismiss the upload of %1</source>
        <translation>Ocultar la subida de %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::VersionActions</name>
    <message>
        <source>Restore this version?</source>
        <translation>¿Restaurar esta versión?</translation>
    </message>
    <message>
        <source>Version %1 of &quot;%2&quot; becomes the newest one.</source>
        <translation>La versión %1 de «%2» pasará a ser la más reciente.</translation>
    </message>
    <message>
        <source>It is written to the thread as a new version. The versions after it stay, so nothing is lost.</source>
        <translation>Se publica en el hilo como una nueva versión. Las versiones posteriores se conservan, así que no se pierde nada.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restoring version %1 of %2…</source>
        <translation>Restaurando la versión %1 de %2…</translation>
    </message>
    <message>
        <source>Restored version %1 of %2</source>
        <translation>Restaurada la versión %1 de %2</translation>
    </message>
    <message>
        <source>The link was copied. Everyone who has it can read the file without signing in.</source>
        <translation>Se ha copiado el enlace. Cualquiera que lo tenga puede leer el archivo sin iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>attache::ui::VersionList</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Newest first. Enter opens a version; the menu key shows what else can be done with it.</source>
        <translation>Las más recientes primero. Intro abre una versión; la tecla de menú muestra qué más se puede hacer con ella.</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <comment>a version</comment>
        <translation>Acciones para %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::VersionModel</name>
    <message>
        <source>based on version %1</source>
        <translation>basada en la versión %1</translation>
    </message>
    <message>
        <source>based on a deleted version</source>
        <translation>basada en una versión eliminada</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version number</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Version %1 by %2, %3, the newest</source>
        <translation>Versión %1 de %2, %3, la más reciente</translation>
    </message>
    <message>
        <source>Version %1 by %2, %3</source>
        <translation>Versión %1 de %2, %3</translation>
    </message>
</context>
<context>
    <name>attache::ui::VersionWatch</name>
    <message>
        <source>Somebody has posted a newer version of this document (version %1). What you change here is kept as a version of its own, based on the one you opened.</source>
        <translation>Alguien ha publicado una versión más reciente de este documento (versión %1). Lo que cambie aquí se conserva como una versión propia, basada en la que abrió.</translation>
    </message>
    <message>
        <source>Somebody has posted a newer version of this document (version %1).</source>
        <translation>Alguien ha publicado una versión más reciente de este documento (versión %1).</translation>
    </message>
    <message>
        <source>Open the newest version</source>
        <translation>Abrir la versión más reciente</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Attache can&apos;t create its folder %1. Check that the disk isn&apos;t full and that you may write there.</source>
        <translation>Attache no puede crear su carpeta %1. Compruebe que el disco no esté lleno y que tenga permiso para escribir allí.</translation>
    </message>
    <message>
        <source>Attache is running with this profile already, but does not answer. End it, then start it again.</source>
        <translation>Attache ya se está ejecutando con este perfil, pero no responde. Ciérrelo y vuelva a iniciarlo.</translation>
    </message>
</context>
</TS>
