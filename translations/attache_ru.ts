<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AccessEditor</name>
    <message>
        <source>The message with this document was deleted from Mattermost.</source>
        <translation>Сообщение с этим документом удалено из Mattermost.</translation>
    </message>
    <message>
        <source>Only the person who posted this document can change its access rights.</source>
        <translation>Права доступа к документу может изменить только тот, кто его опубликовал.</translation>
    </message>
    <message>
        <source>Mattermost didn&apos;t keep the access rights as they were sent. Open them again to see what is there now.</source>
        <translation>Mattermost сохранил права доступа не так, как они были отправлены. Откройте их снова, чтобы увидеть текущее состояние.</translation>
    </message>
    <message>
        <source>This channel is archived, so access rights can&apos;t be changed in it. Ask an administrator to bring the channel back.</source>
        <translation>Этот канал в архиве, поэтому права доступа в нём изменить нельзя. Попросите администратора восстановить канал.</translation>
    </message>
    <message>
        <source>Your Mattermost server doesn&apos;t let people change messages of this age, and access rights stand on the message. Post the document again to give other rights.</source>
        <translation>Ваш сервер Mattermost не позволяет изменять сообщения такой давности, а права доступа хранятся в сообщении. Чтобы задать другие права, опубликуйте документ заново.</translation>
    </message>
    <message>
        <source>Mattermost doesn&apos;t let you change this message, and access rights stand on it. Ask an administrator for the right to edit your messages.</source>
        <translation>Mattermost не позволяет вам изменить это сообщение, а права доступа хранятся в нём. Попросите у администратора право редактировать свои сообщения.</translation>
    </message>
    <message>
        <source>You are no longer in the channel of this document.</source>
        <translation>Вы больше не состоите в канале этого документа.</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n people too many for your Mattermost server. Give everyone in the channel the level that most people need, and keep in the list only those who get another one.</source>
        <translation>
            <numerusform>В списке на %n человека больше, чем допускает ваш сервер Mattermost. Задайте всем в канале уровень, который нужен большинству, и оставьте в списке только тех, у кого он другой.</numerusform>
            <numerusform>В списке на %n человека больше, чем допускает ваш сервер Mattermost. Задайте всем в канале уровень, который нужен большинству, и оставьте в списке только тех, у кого он другой.</numerusform>
            <numerusform>В списке на %n человек больше, чем допускает ваш сервер Mattermost. Задайте всем в канале уровень, который нужен большинству, и оставьте в списке только тех, у кого он другой.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountStore</name>
    <message>
        <source>The list of your accounts can&apos;t be read. Check the file %1; without it you have to sign in again.</source>
        <translation>Не удаётся прочитать список ваших учётных записей. Проверьте файл %1; без него придётся войти заново.</translation>
    </message>
    <message>
        <source>The list of your accounts was written by a newer Attache. Update Attache, or move the file %1 away and sign in again.</source>
        <translation>Список ваших учётных записей создан более новой версией Attache. Обновите Attache или уберите файл %1 и войдите заново.</translation>
    </message>
    <message>
        <source>Your accounts can&apos;t be stored in %1: %2</source>
        <translation>Не удаётся сохранить ваши учётные записи в %1: %2</translation>
    </message>
</context>
<context>
    <name>Callback</name>
    <message>
        <source>The Document Server sent a message that isn&apos;t a callback.</source>
        <translation>Document Server прислал сообщение, которое не является обратным вызовом.</translation>
    </message>
    <message>
        <source>The token in the request&apos;s header was made for something else.</source>
        <translation>Токен в заголовке запроса выдан для другой цели.</translation>
    </message>
    <message>
        <source>The Document Server sent a callback with an unknown status.</source>
        <translation>Document Server прислал обратный вызов с неизвестным состоянием.</translation>
    </message>
    <message>
        <source>The Document Server announced an edited file without a usable address.</source>
        <translation>Document Server сообщил об изменённом файле, но не указал пригодный адрес.</translation>
    </message>
    <message>
        <source>The callback&apos;s token speaks of another document.</source>
        <translation>Токен обратного вызова относится к другому документу.</translation>
    </message>
    <message>
        <source>The download&apos;s token was made for another address.</source>
        <translation>Токен для скачивания выдан для другого адреса.</translation>
    </message>
</context>
<context>
    <name>ChannelTree</name>
    <message>
        <source>%1 (you)</source>
        <comment>the direct message with oneself</comment>
        <translation>%1 (вы)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>name of a person the server doesn&apos;t know</comment>
        <translation>Неизвестный</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Личные сообщения</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Opens the office documents attached in Mattermost in ONLYOFFICE.</source>
        <translation>Открывает в ONLYOFFICE офисные документы, прикреплённые в Mattermost.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Показать эту справку.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Показать версию.</translation>
    </message>
    <message>
        <source>Keep all state under this folder.</source>
        <translation>Хранить все данные в этой папке.</translation>
    </message>
    <message>
        <source>Start with a sandbox server and made-up people and documents.</source>
        <translation>Запустить с сервером-песочницей, вымышленными людьми и документами.</translation>
    </message>
    <message>
        <source>How much to log: %1.</source>
        <translation>Подробность журнала: %1.</translation>
    </message>
    <message>
        <source>An attache:// link to a document.</source>
        <translation>Ссылка attache:// на документ.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;.</source>
        <translation>Неизвестный аргумент «%1».</translation>
    </message>
    <message>
        <source>Unknown log level &quot;%1&quot;. Use one of: %2.</source>
        <translation>Неизвестный уровень журнала «%1». Допустимые: %2.</translation>
    </message>
</context>
<context>
    <name>CredentialStore</name>
    <message>
        <source>This system has no keychain that Attache could use. Install and start one (GNOME Keyring, KWallet or KeePassXC), or sign in for this session only.</source>
        <translation>В этой системе нет связки ключей, доступной для Attache. Установите и запустите её (GNOME Keyring, KWallet или KeePassXC) или войдите только на этот сеанс.</translation>
    </message>
    <message>
        <source>The keychain stays locked. Unlock it and try again, or sign in for this session only.</source>
        <translation>Связка ключей остаётся заблокированной. Разблокируйте её и повторите попытку или войдите только на этот сеанс.</translation>
    </message>
    <message>
        <source>The keychain holds no such entry.</source>
        <translation>В связке ключей нет такой записи.</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>The folder %1 isn&apos;t there any more. Choose another folder.</source>
        <translation>Папки %1 больше нет. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space or choose another disk, then try again.</source>
        <translation>Диск заполнен. Освободите место или выберите другой диск, затем повторите попытку.</translation>
    </message>
    <message>
        <source>You may not write to the folder %1. Choose another folder.</source>
        <translation>У вас нет права на запись в папку %1. Выберите другую папку.</translation>
    </message>
    <message>
        <source>It can&apos;t be written to %1 (%2). Choose another folder.</source>
        <translation>Не удаётся записать в %1 (%2). Выберите другую папку.</translation>
    </message>
    <message>
        <source>The name is too long for this disk, or isn&apos;t possible there. Choose a shorter one.</source>
        <translation>Имя слишком длинное для этого диска или недопустимо на нём. Выберите более короткое.</translation>
    </message>
    <message>
        <source>“%1” is there already, and isn&apos;t a file. Choose another name.</source>
        <translation>«%1» уже существует и не является файлом. Выберите другое имя.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
</context>
<context>
    <name>DocumentCache</name>
    <message>
        <source>The folder “%1” can&apos;t be made. Check its permissions and the disk&apos;s space.</source>
        <translation>Не удаётся создать папку «%1». Проверьте права на неё и свободное место на диске.</translation>
    </message>
</context>
<context>
    <name>DocumentOpener</name>
    <message>
        <source>This document was deleted from Mattermost.</source>
        <translation>Этот документ удалён из Mattermost.</translation>
    </message>
    <message>
        <source>No Document Server is set up. Enter its address and secret in the preferences.</source>
        <translation>Document Server не настроен. Укажите его адрес и секретный ключ в настройках.</translation>
    </message>
    <message>
        <source>The address under which the Document Server reaches this computer isn&apos;t set. Enter it in the preferences.</source>
        <translation>Не задан адрес, по которому Document Server обращается к этому компьютеру. Укажите его в настройках.</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). ONLYOFFICE can&apos;t open it.</source>
        <translation>Файл «%1» пуст (0 байт). ONLYOFFICE не может его открыть.</translation>
    </message>
    <message>
        <source>“%1” has %2. A Document Server opens files of up to %3. Download it instead.</source>
        <translation>Размер файла «%1» — %2. Document Server открывает файлы до %3. Скачайте файл.</translation>
    </message>
    <message>
        <source>ONLYOFFICE doesn&apos;t open files of the type “%1”.</source>
        <translation>ONLYOFFICE не открывает файлы типа «%1».</translation>
    </message>
    <message>
        <source>This document is larger than Mattermost takes (%1). Changes can&apos;t be saved unless it gets smaller.</source>
        <translation>Этот документ больше, чем принимает Mattermost (%1). Изменения нельзя будет сохранить, пока он не станет меньше.</translation>
    </message>
    <message>
        <source>This document has %1 of content. A Document Server opens up to %2 of this kind, unless its administrator allows more. If it doesn&apos;t open, download it instead.</source>
        <translation>Объём содержимого этого документа — %1. Document Server открывает документы такого типа до %2, если администратор не разрешил больше. Если документ не откроется, скачайте его.</translation>
    </message>
</context>
<context>
    <name>DocumentServerClient</name>
    <message>
        <source>No Document Server is set up. Enter its address in the preferences.</source>
        <translation>Document Server не настроен. Укажите его адрес в настройках.</translation>
    </message>
    <message>
        <source>The server answered, but not as an ONLYOFFICE Document Server does. Check the address.</source>
        <translation>Сервер ответил, но не так, как отвечает ONLYOFFICE Document Server. Проверьте адрес.</translation>
    </message>
    <message>
        <source>No secret is set for the Document Server. Enter it in the preferences.</source>
        <translation>Не задан секретный ключ Document Server. Укажите его в настройках.</translation>
    </message>
    <message>
        <source>The Document Server named an unusable address for the edited file.</source>
        <translation>Document Server указал непригодный адрес изменённого файла.</translation>
    </message>
    <message>
        <source>The Document Server refuses our token. Compare the secret in the preferences with the Document Server&apos;s.</source>
        <translation>Document Server отклоняет наш токен. Сравните секретный ключ в настройках с ключом Document Server.</translation>
    </message>
    <message>
        <source>The Document Server says that our token has expired. Compare the clocks of the two computers.</source>
        <translation>Document Server сообщает, что срок действия нашего токена истёк. Сравните часы обоих компьютеров.</translation>
    </message>
    <message>
        <source>The Document Server doesn&apos;t know this document.</source>
        <translation>Document Server не знает этого документа.</translation>
    </message>
    <message>
        <source>The Document Server has an internal fault. Its administrator can find the cause in its log.</source>
        <translation>Внутренняя ошибка Document Server. Администратор найдёт причину в его журнале.</translation>
    </message>
    <message>
        <source>The Document Server can&apos;t use the address to which it should report.</source>
        <translation>Document Server не может использовать адрес, на который он должен отправлять уведомления.</translation>
    </message>
    <message>
        <source>The Document Server didn&apos;t understand a command.</source>
        <translation>Document Server не понял команду.</translation>
    </message>
    <message>
        <source>The Document Server couldn&apos;t fetch the file.</source>
        <translation>Document Server не смог получить файл.</translation>
    </message>
    <message>
        <source>The Document Server refuses our token.</source>
        <translation>Document Server отклоняет наш токен.</translation>
    </message>
    <message>
        <source>The file is too large for the Document Server.</source>
        <translation>Файл слишком велик для Document Server.</translation>
    </message>
    <message>
        <source>The Document Server couldn&apos;t convert the file.</source>
        <translation>Document Server не смог преобразовать файл.</translation>
    </message>
    <message>
        <source>This file is protected by a password.</source>
        <translation>Этот файл защищён паролем.</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>The edited file is larger than the limit of %1.</source>
        <translation>Изменённый файл превышает ограничение в %1.</translation>
    </message>
    <message>
        <source>The Document Server sent us to another server (%1) for the edited file. That isn&apos;t followed.</source>
        <translation>Document Server направил за изменённым файлом на другой сервер (%1). Attache не следует таким перенаправлениям.</translation>
    </message>
    <message>
        <source>The edited file came compressed, which wasn&apos;t asked for.</source>
        <translation>Изменённый файл пришёл сжатым, хотя это не запрашивалось.</translation>
    </message>
    <message>
        <source>Instead of the edited file, a web page came.</source>
        <translation>Вместо изменённого файла пришла веб-страница.</translation>
    </message>
    <message>
        <source>The edited file came incomplete.</source>
        <translation>Изменённый файл пришёл не полностью.</translation>
    </message>
    <message>
        <source>What came as the edited file is empty or damaged: it isn&apos;t of the type “%1”.</source>
        <translation>Полученный изменённый файл пуст или повреждён: это не файл типа «%1».</translation>
    </message>
</context>
<context>
    <name>EditorConfig</name>
    <message>
        <source>No Document Server is set up. Enter its address in the preferences.</source>
        <translation>Document Server не настроен. Укажите его адрес в настройках.</translation>
    </message>
    <message>
        <source>No secret is set for the Document Server. Enter it in the preferences.</source>
        <translation>Не задан секретный ключ Document Server. Укажите его в настройках.</translation>
    </message>
    <message>
        <source>ONLYOFFICE doesn&apos;t open files of the type “%1”.</source>
        <translation>ONLYOFFICE не открывает файлы типа «%1».</translation>
    </message>
    <message>
        <source>The address under which the Document Server reaches this computer is wrong. Correct it in the preferences.</source>
        <translation>Адрес, по которому Document Server обращается к этому компьютеру, неверен. Исправьте его в настройках.</translation>
    </message>
    <message>
        <source>The address to which the Document Server reports is wrong. Correct it in the preferences.</source>
        <translation>Адрес, на который Document Server отправляет уведомления, неверен. Исправьте его в настройках.</translation>
    </message>
</context>
<context>
    <name>EditorErrors</name>
    <message>
        <source>The Document Server took too long to convert the document. Try again; if it stays so, the document may be too large for it.</source>
        <translation>Document Server слишком долго преобразовывал документ. Повторите попытку; если ничего не изменится, возможно, документ для него слишком велик.</translation>
    </message>
    <message>
        <source>The Document Server could not read the document. The file may be damaged, or its name doesn&apos;t match its content. Download it and open it with another program.</source>
        <translation>Document Server не смог прочитать документ. Возможно, файл повреждён или его имя не соответствует содержимому. Скачайте файл и откройте его в другой программе.</translation>
    </message>
    <message>
        <source>The Document Server could not fetch the document from this computer. Run the connection check in the preferences: the address under which the Document Server reaches Attache may be wrong, or a firewall stands between.</source>
        <translation>Document Server не смог получить документ с этого компьютера. Проверьте подключение в настройках: возможно, адрес, по которому Document Server обращается к Attache, неверен или соединению мешает межсетевой экран.</translation>
    </message>
    <message>
        <source>The Document Server has trouble with its database. Try again later, or tell its administrator.</source>
        <translation>У Document Server неполадки с базой данных. Повторите попытку позже или сообщите администратору.</translation>
    </message>
    <message>
        <source>The Document Server doesn&apos;t know this document&apos;s key. Open the document again.</source>
        <translation>Document Server не знает ключа этого документа. Откройте документ снова.</translation>
    </message>
    <message>
        <source>The connection to the Document Server is lost. You can read and copy the document; open it again to edit it.</source>
        <translation>Соединение с Document Server потеряно. Документ можно читать и копировать; чтобы редактировать, откройте его снова.</translation>
    </message>
    <message>
        <source>The document is protected by a password and can&apos;t be opened.</source>
        <translation>Документ защищён паролем, и открыть его нельзя.</translation>
    </message>
    <message>
        <source>The Document Server refused Attache&apos;s signature. The secret in Attache&apos;s preferences must be the one of the Document Server: ask its administrator.</source>
        <translation>Document Server отклонил подпись Attache. Секретный ключ в настройках Attache должен совпадать с ключом Document Server: обратитесь к его администратору.</translation>
    </message>
    <message>
        <source>The Document Server says that Attache&apos;s signature is out of date. Try again; if it stays so, this computer&apos;s clock and the server&apos;s differ.</source>
        <translation>Document Server сообщает, что подпись Attache устарела. Повторите попытку; если ничего не изменится, часы этого компьютера и сервера расходятся.</translation>
    </message>
    <message>
        <source>The Document Server&apos;s licence allows no more people at the same time. Try again when somebody has left.</source>
        <translation>Лицензия Document Server не допускает больше одновременных пользователей. Повторите попытку, когда кто-нибудь выйдет.</translation>
    </message>
    <message>
        <source>You lack the right to do this in this document.</source>
        <translation>У вас нет права на это действие в этом документе.</translation>
    </message>
    <message>
        <source>A part of the editor didn&apos;t come from the Document Server. Check the network and open the document again.</source>
        <translation>Часть редактора не загрузилась с Document Server. Проверьте сеть и откройте документ снова.</translation>
    </message>
    <message>
        <source>The editor got into trouble with the last change. What came before is kept; open the document again.</source>
        <translation>Редактор не справился с последним изменением. Всё, что было раньше, сохранено; откройте документ снова.</translation>
    </message>
    <message>
        <source>The editor could not load its fonts from the Document Server. Try again; if it stays so, tell its administrator.</source>
        <translation>Редактор не смог загрузить шрифты с Document Server. Повторите попытку; если ничего не изменится, сообщите администратору.</translation>
    </message>
    <message>
        <source>The Document Server could not convert the document for saving. Your text is still in the editor: try again, or choose another format.</source>
        <translation>Document Server не смог преобразовать документ для сохранения. Ваш текст остаётся в редакторе: повторите попытку или выберите другой формат.</translation>
    </message>
    <message>
        <source>The document is larger than the Document Server allows. Its administrator can raise the limit; download the document to open it with another program.</source>
        <translation>Документ больше, чем допускает Document Server. Администратор может повысить предел; скачайте документ, чтобы открыть его в другой программе.</translation>
    </message>
    <message>
        <source>The document&apos;s content doesn&apos;t match its name: it is a file of another type. Download it and open it with another program.</source>
        <translation>Содержимое документа не соответствует имени: это файл другого типа. Скачайте его и откройте в другой программе.</translation>
    </message>
    <message>
        <source>You were taken out of the editing of this document: the rights have changed, or somebody restored another version. Open it again.</source>
        <translation>Редактирование этого документа для вас прекращено: изменились права или кто-то восстановил другую версию. Откройте документ снова.</translation>
    </message>
    <message>
        <source>The Document Server can&apos;t hand saved versions to Attache. Your text is kept on the Document Server; run the connection check in the preferences.</source>
        <translation>Document Server не может передавать сохранённые версии в Attache. Ваш текст хранится на Document Server; проверьте подключение в настройках.</translation>
    </message>
    <message>
        <source>The connection came back, but the document has a newer version by now. Copy what is missing there, and open the document again.</source>
        <translation>Соединение восстановлено, но у документа уже есть более новая версия. Скопируйте то, чего в ней нет, и откройте документ снова.</translation>
    </message>
    <message>
        <source>An earlier version of this document could not be saved; the editor has opened it from the Document Server&apos;s store. It is saved when you close it.</source>
        <translation>Прежнюю версию этого документа не удалось сохранить; редактор открыл её из хранилища Document Server. Она будет сохранена, когда вы закроете документ.</translation>
    </message>
    <message>
        <source>The Document Server has ended this editing session. What it had received is kept; open the document again to go on.</source>
        <translation>Document Server завершил этот сеанс редактирования. Всё, что он получил, сохранено; чтобы продолжить, откройте документ снова.</translation>
    </message>
    <message>
        <source>The editor reports problem %1.</source>
        <translation>Редактор сообщает об ошибке %1.</translation>
    </message>
    <message>
        <source>The editor reports: %1</source>
        <translation>Редактор сообщает: %1</translation>
    </message>
    <message>
        <source>The Document Server %1 doesn&apos;t answer. Check that it runs and that this computer can reach it.</source>
        <translation>Document Server %1 не отвечает. Проверьте, что он работает и доступен с этого компьютера.</translation>
    </message>
    <message>
        <source>%1 answers, but doesn&apos;t hand out the ONLYOFFICE editor. Check the Document Server&apos;s address in the preferences; the server may also still be starting.</source>
        <translation>%1 отвечает, но не выдаёт редактор ONLYOFFICE. Проверьте адрес Document Server в настройках; возможно, сервер ещё запускается.</translation>
    </message>
    <message>
        <source>%1 answers with something that isn&apos;t the ONLYOFFICE editor. Check the Document Server&apos;s address in the preferences; a sign-in page or a proxy may stand in front of it.</source>
        <translation>%1 отдаёт не редактор ONLYOFFICE. Проверьте адрес Document Server в настройках; возможно, перед сервером стоит страница входа или прокси.</translation>
    </message>
    <message>
        <source>The editor of %1 refuses this document. The Document Server may be older than this type of file: ask its administrator for an update, or download the document.</source>
        <translation>Редактор на %1 не принимает этот документ. Возможно, Document Server старее этого типа файлов: попросите администратора обновить его или скачайте документ.</translation>
    </message>
    <message>
        <source>The certificate of the Document Server %1 can&apos;t be trusted: %2 Ask its administrator for a valid certificate, or add the certificate&apos;s issuer to this system.</source>
        <translation>Сертификату Document Server %1 нельзя доверять: %2 Попросите у администратора действительный сертификат или добавьте издателя сертификата в эту систему.</translation>
    </message>
    <message>
        <source>The editor of %1 didn&apos;t start in time. The Document Server may be busy or still starting: try again in a moment.</source>
        <translation>Редактор на %1 не запустился вовремя. Возможно, Document Server занят или ещё запускается: повторите попытку чуть позже.</translation>
    </message>
    <message>
        <source>This document was saved a moment ago, and its new version isn&apos;t in Mattermost yet. Try again in a moment.</source>
        <translation>Этот документ только что сохранён, и его новой версии ещё нет в Mattermost. Повторите попытку чуть позже.</translation>
    </message>
    <message>
        <source>The editor&apos;s process has ended unexpectedly. Everything that the Document Server had received is kept; reload to go on.</source>
        <translation>Процесс редактора неожиданно завершился. Всё, что получил Document Server, сохранено; чтобы продолжить, перезагрузите редактор.</translation>
    </message>
    <message>
        <source>The Document Server&apos;s address isn&apos;t usable. Correct it in the preferences: it starts with https:// or http://.</source>
        <translation>Адрес Document Server непригоден. Исправьте его в настройках: он начинается с https:// или http://.</translation>
    </message>
</context>
<context>
    <name>FileActionsMenu</name>
    <message>
        <source>Nothing can be done with this file</source>
        <translation>С этим файлом ничего сделать нельзя</translation>
    </message>
    <message>
        <source>Opens for editing</source>
        <translation>Открывает для редактирования</translation>
    </message>
    <message>
        <source>Opens read-only</source>
        <translation>Открывает только для чтения</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Скачать…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Open file in ONLYOFFICE</source>
        <translation>Открыть файл в ONLYOFFICE</translation>
    </message>
    <message>
        <source>Change access rights</source>
        <translation>Изменить права доступа</translation>
    </message>
    <message>
        <source>Open to view</source>
        <translation>Открыть для просмотра</translation>
    </message>
    <message>
        <source>Restore this version…</source>
        <translation>Восстановить эту версию…</translation>
    </message>
</context>
<context>
    <name>FileSink</name>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>Не удаётся записать «%1»: %2</translation>
    </message>
</context>
<context>
    <name>HttpListener</name>
    <message>
        <source>Port %1 is in use by another program. Choose another port for the listener, or 0 for any free one.</source>
        <translation>Порт %1 занят другой программой. Выберите для службы Attache другой порт или 0 — любой свободный.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t allow Attache to use port %1. Choose a port above 1023 for the listener.</source>
        <translation>Этот компьютер не разрешает Attache использовать порт %1. Выберите для службы Attache порт выше 1023.</translation>
    </message>
    <message>
        <source>The listener&apos;s address %1 doesn&apos;t belong to this computer. Choose one of its own addresses.</source>
        <translation>Адрес %1 службы Attache не принадлежит этому компьютеру. Выберите один из его адресов.</translation>
    </message>
    <message>
        <source>The listener can&apos;t use address %1, port %2: %3. Choose another address or port.</source>
        <translation>Служба Attache не может использовать адрес %1, порт %2: %3. Выберите другой адрес или порт.</translation>
    </message>
</context>
<context>
    <name>HumanText</name>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
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
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>what a person may do with a document</comment>
        <translation>Редактирование</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>what a person may do with a document</comment>
        <translation>Рецензирование</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>what a person may do with a document</comment>
        <translation>Комментирование</translation>
    </message>
    <message>
        <source>Fill forms</source>
        <comment>what a person may do with a document</comment>
        <translation>Заполнение форм</translation>
    </message>
    <message>
        <source>View</source>
        <comment>what a person may do with a document</comment>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>edit</source>
        <comment>behind a name: &quot;Bob: edit&quot;</comment>
        <translation>редактирование</translation>
    </message>
    <message>
        <source>review</source>
        <comment>behind a name: &quot;Bob: review&quot;</comment>
        <translation>рецензирование</translation>
    </message>
    <message>
        <source>comment</source>
        <comment>behind a name: &quot;Bob: comment&quot;</comment>
        <translation>комментирование</translation>
    </message>
    <message>
        <source>fill forms</source>
        <comment>behind a name: &quot;Bob: fill forms&quot;</comment>
        <translation>заполнение форм</translation>
    </message>
    <message>
        <source>view</source>
        <comment>behind a name: &quot;Bob: view&quot;</comment>
        <translation>просмотр</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and what that person may do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people with access of their own</comment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jwt</name>
    <message>
        <source>The Document Server&apos;s token has expired. Compare the clocks of the two computers.</source>
        <translation>Срок действия токена Document Server истёк. Сравните часы обоих компьютеров.</translation>
    </message>
    <message>
        <source>The Document Server&apos;s token is not valid yet. Compare the clocks of the two computers.</source>
        <translation>Токен Document Server ещё не действителен. Сравните часы обоих компьютеров.</translation>
    </message>
    <message>
        <source>No secret is set for the Document Server. Enter it in the preferences.</source>
        <translation>Не задан секретный ключ Document Server. Укажите его в настройках.</translation>
    </message>
    <message>
        <source>The request carries no token. Switch JWT on in the Document Server.</source>
        <translation>В запросе нет токена. Включите JWT на Document Server.</translation>
    </message>
    <message>
        <source>The token is too long.</source>
        <translation>Токен слишком длинный.</translation>
    </message>
    <message>
        <source>The token is malformed.</source>
        <translation>Токен имеет неверный формат.</translation>
    </message>
    <message>
        <source>The token isn&apos;t signed with HS256, the only way accepted.</source>
        <translation>Токен подписан не HS256; другие способы не принимаются.</translation>
    </message>
    <message>
        <source>The token&apos;s signature is wrong. Compare the secret with the Document Server&apos;s.</source>
        <translation>Подпись токена неверна. Сравните секретный ключ с ключом Document Server.</translation>
    </message>
</context>
<context>
    <name>LocalAddress</name>
    <message>
        <source>This computer has no route to %1. Check the network connection.</source>
        <translation>С этого компьютера нет маршрута до %1. Проверьте сетевое подключение.</translation>
    </message>
    <message>
        <source>The other host&apos;s address is missing or not an IP address.</source>
        <translation>Адрес другого узла отсутствует или не является IP-адресом.</translation>
    </message>
</context>
<context>
    <name>MattermostError</name>
    <message>
        <source>Your Mattermost session has ended. Sign in again.</source>
        <translation>Ваш сеанс Mattermost завершён. Войдите снова.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong. Check both and try again.</source>
        <translation>Неверное имя пользователя или пароль. Проверьте их и повторите попытку.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong. Check both and try again.</source>
        <translation>Неверный адрес электронной почты или пароль. Проверьте их и повторите попытку.</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows.</source>
        <translation>Введите код из приложения-аутентификатора.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Type the one that your authenticator shows now.</source>
        <translation>Этот код неверен или устарел. Введите тот, который приложение-аутентификатор показывает сейчас.</translation>
    </message>
    <message>
        <source>Mattermost locked this account after too many wrong tries. Reset your password in Mattermost, or ask its administrator.</source>
        <translation>Mattermost заблокировал эту учётную запись после слишком многих неверных попыток. Сбросьте пароль в Mattermost или обратитесь к администратору.</translation>
    </message>
    <message>
        <source>This account is deactivated. Ask the administrator of Mattermost.</source>
        <translation>Эта учётная запись отключена. Обратитесь к администратору Mattermost.</translation>
    </message>
    <message>
        <source>This account&apos;s e-mail address isn&apos;t confirmed yet. Follow the link in the message that Mattermost sent you, then sign in.</source>
        <translation>Адрес электронной почты этой учётной записи ещё не подтверждён. Перейдите по ссылке в письме от Mattermost, затем войдите.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>This server demands two-step sign-in. Set it up in Mattermost first.</source>
        <translation>Этот сервер требует двухэтапного входа. Сначала настройте его в Mattermost.</translation>
    </message>
    <message>
        <source>You lack the permission to do this in Mattermost.</source>
        <translation>У вас нет разрешения на это действие в Mattermost.</translation>
    </message>
    <message>
        <source>Public links are turned off on this Mattermost server.</source>
        <translation>Общедоступные ссылки на этом сервере Mattermost отключены.</translation>
    </message>
    <message>
        <source>Attachments are turned off on this Mattermost server.</source>
        <translation>Вложения на этом сервере Mattermost отключены.</translation>
    </message>
    <message>
        <source>This file no longer exists in Mattermost.</source>
        <translation>Этого файла больше нет в Mattermost.</translation>
    </message>
    <message>
        <source>This file is larger than the Mattermost server allows.</source>
        <translation>Этот файл больше, чем допускает сервер Mattermost.</translation>
    </message>
    <message>
        <source>This message holds more data than the Mattermost server allows.</source>
        <translation>В этом сообщении больше данных, чем допускает сервер Mattermost.</translation>
    </message>
    <message>
        <source>This channel is archived, and takes nothing new.</source>
        <translation>Этот канал в архиве и не принимает ничего нового.</translation>
    </message>
    <message>
        <source>The thread to reply to no longer exists in Mattermost.</source>
        <translation>Обсуждения, в котором нужно ответить, больше нет в Mattermost.</translation>
    </message>
    <message>
        <source>Mattermost refused to sign you in. Check what you typed.</source>
        <translation>Mattermost отклонил вход. Проверьте введённые данные.</translation>
    </message>
    <message>
        <source>Mattermost no longer accepts this sign-in. Sign in again.</source>
        <translation>Mattermost больше не принимает этот вход. Войдите снова.</translation>
    </message>
    <message>
        <source>You lack the right to do this in Mattermost.</source>
        <translation>У вас нет права на это действие в Mattermost.</translation>
    </message>
    <message>
        <source>This no longer exists in Mattermost.</source>
        <translation>Этого больше нет в Mattermost.</translation>
    </message>
    <message>
        <source>This is larger than the server allows.</source>
        <translation>Это больше, чем допускает сервер.</translation>
    </message>
    <message>
        <source>The administrator turned this off on the Mattermost server.</source>
        <translation>Администратор отключил это на сервере Mattermost.</translation>
    </message>
    <message>
        <source>The Mattermost server has a problem. Try again in a while.</source>
        <translation>На сервере Mattermost неполадка. Повторите попытку немного позже.</translation>
    </message>
    <message>
        <source>The Mattermost server refused the request.</source>
        <translation>Сервер Mattermost отклонил запрос.</translation>
    </message>
    <message>
        <source>The Mattermost server asks for a pause: there were too many requests. Try again shortly.</source>
        <translation>Сервер Mattermost просит подождать: запросов было слишком много. Повторите попытку чуть позже.</translation>
    </message>
    <message>
        <source>This server sends its visitors on to %1. If you trust that address, use it instead.</source>
        <translation>Этот сервер перенаправляет посетителей на %1. Если вы доверяете этому адресу, используйте его.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Check this computer&apos;s date, or tell the server&apos;s administrator.</source>
        <translation>Срок действия сертификата сервера истёк. Проверьте дату на этом компьютере или сообщите администратору сервера.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another address. Check the address that you typed.</source>
        <translation>Сертификат сервера относится к другому адресу. Проверьте введённый адрес.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know who issued the server&apos;s certificate. Add the issuer to the system&apos;s trusted certificates, or ask the server&apos;s administrator.</source>
        <translation>Этот компьютер не знает издателя сертификата сервера. Добавьте издателя в доверенные сертификаты системы или обратитесь к администратору сервера.</translation>
    </message>
    <message>
        <source>No secure connection came about. Check the address, or ask the server&apos;s administrator.</source>
        <translation>Не удалось установить защищённое соединение. Проверьте адрес или обратитесь к администратору сервера.</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the address and your network.</source>
        <translation>Сервера с таким именем нет. Проверьте адрес и сеть.</translation>
    </message>
    <message>
        <source>The server refuses the connection. Check the address, or wait until it is back.</source>
        <translation>Сервер отклоняет подключение. Проверьте адрес или дождитесь, пока сервер снова заработает.</translation>
    </message>
    <message>
        <source>The connection was cut before the server had answered. Try again.</source>
        <translation>Соединение прервалось до ответа сервера. Повторите попытку.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy wants a sign-in. Check the system&apos;s proxy settings.</source>
        <translation>Прокси-сервер сети требует входа. Проверьте параметры прокси в системе.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy doesn&apos;t connect. Check the system&apos;s proxy settings.</source>
        <translation>Прокси-сервер сети не устанавливает соединение. Проверьте параметры прокси в системе.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check your network and the address.</source>
        <translation>Сервер недоступен. Проверьте сеть и адрес.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time. Try again.</source>
        <translation>Сервер не ответил вовремя. Повторите попытку.</translation>
    </message>
    <message>
        <source>What answers at this address is not a Mattermost server. Check the address; it may need a path, as in example.com/chat.</source>
        <translation>По этому адресу отвечает не сервер Mattermost. Проверьте адрес; возможно, нужен путь, например example.com/chat.</translation>
    </message>
    <message>
        <source>The Mattermost server gave an answer that Attache doesn&apos;t understand.</source>
        <translation>Attache не понимает ответ сервера Mattermost.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is longer than Attache accepts.</source>
        <translation>Ответ сервера длиннее, чем принимает Attache.</translation>
    </message>
    <message>
        <source>The server, or a proxy before it, sent the file in a packed form that Attache didn&apos;t ask for.</source>
        <translation>Сервер или прокси перед ним прислал файл в сжатом виде, хотя Attache этого не запрашивал.</translation>
    </message>
    <message>
        <source>The server sent a file of another size than it had announced. Try again.</source>
        <translation>Размер присланного сервером файла отличается от объявленного. Повторите попытку.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read or written on this computer: %1</source>
        <translation>Не удаётся прочитать или записать файл на этом компьютере: %1</translation>
    </message>
    <message>
        <source>This isn&apos;t an id that Mattermost gave out.</source>
        <translation>Этот идентификатор выдан не Mattermost.</translation>
    </message>
    <message>
        <source>Mattermost posted the message without the file %1. Upload the file again.</source>
        <translation>Mattermost опубликовал сообщение без файла %1. Загрузите файл ещё раз.</translation>
    </message>
    <message>
        <source>This file is empty, and Mattermost doesn&apos;t take empty files.</source>
        <translation>Этот файл пуст, а Mattermost не принимает пустые файлы.</translation>
    </message>
    <message>
        <source>Mattermost no longer shows this conversation: it is older than the message history that the server&apos;s edition gives access to. An administrator can lift that limit.</source>
        <translation>Mattermost больше не показывает эту беседу: она старше истории сообщений, доступной в редакции этого сервера. Снять это ограничение может администратор.</translation>
    </message>
</context>
<context>
    <name>NetworkErrors</name>
    <message>
        <source>The Document Server at %1 has a fault (HTTP %2). Its administrator can find the cause in its log.</source>
        <translation>Сбой Document Server по адресу %1 (HTTP %2). Администратор найдёт причину в его журнале.</translation>
    </message>
    <message>
        <source>The Document Server at %1 refuses access (HTTP %2).</source>
        <translation>Document Server по адресу %1 отказывает в доступе (HTTP %2).</translation>
    </message>
    <message>
        <source>What was asked for isn&apos;t on the Document Server at %1, or no longer (HTTP %2).</source>
        <translation>Запрошенного нет или больше нет на Document Server по адресу %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>The Document Server at %1 gets too many requests (HTTP %2).</source>
        <translation>Document Server по адресу %1 получает слишком много запросов (HTTP %2).</translation>
    </message>
    <message>
        <source>The server at %1 gave an unexpected answer (HTTP %2). Check the Document Server&apos;s address.</source>
        <translation>Сервер по адресу %1 дал неожиданный ответ (HTTP %2). Проверьте адрес Document Server.</translation>
    </message>
    <message>
        <source>The Document Server at %1 sends its visitors on to %2. If you trust that address, use it instead.</source>
        <translation>Document Server по адресу %1 перенаправляет посетителей на %2. Если вы доверяете этому адресу, используйте его.</translation>
    </message>
    <message>
        <source>The certificate of the Document Server at %1 isn&apos;t trusted by this computer.</source>
        <translation>Этот компьютер не доверяет сертификату Document Server по адресу %1.</translation>
    </message>
    <message>
        <source>The connection to the Document Server at %1 was cut.</source>
        <translation>Соединение с Document Server по адресу %1 прервано.</translation>
    </message>
    <message>
        <source>The Document Server at %1 can&apos;t be reached. Check its address and that it is running.</source>
        <translation>Document Server по адресу %1 недоступен. Проверьте адрес и то, что сервер работает.</translation>
    </message>
    <message>
        <source>The Document Server at %1 didn&apos;t answer in time.</source>
        <translation>Document Server по адресу %1 не ответил вовремя.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
</context>
<context>
    <name>PublicUrl</name>
    <message>
        <source>The name &quot;%1&quot; is not known. Check the Document Server&apos;s address.</source>
        <translation>Имя «%1» неизвестно. Проверьте адрес Document Server.</translation>
    </message>
</context>
<context>
    <name>RestoreVersion</name>
    <message>
        <source>You may no longer edit this document.</source>
        <translation>Вам больше нельзя редактировать этот документ.</translation>
    </message>
    <message>
        <source>This version is the newest one already.</source>
        <translation>Эта версия уже самая новая.</translation>
    </message>
    <message>
        <source>This version was deleted from Mattermost.</source>
        <translation>Эта версия удалена из Mattermost.</translation>
    </message>
</context>
<context>
    <name>SaveSummary</name>
    <message numerus="yes">
        <source>retry in %n s</source>
        <translation>
            <numerusform>повтор через %n с</numerusform>
            <numerusform>повтор через %n с</numerusform>
            <numerusform>повтор через %n с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>retry in %n min</source>
        <translation>
            <numerusform>повтор через %n мин</numerusform>
            <numerusform>повтор через %n мин</numerusform>
            <numerusform>повтор через %n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) need your attention</source>
        <translation>
            <numerusform>%n версия требует внимания</numerusform>
            <numerusform>%n версии требуют внимания</numerusform>
            <numerusform>%n версий требуют внимания</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) waiting for Mattermost</source>
        <translation>
            <numerusform>%n версия ожидает Mattermost</numerusform>
            <numerusform>%n версии ожидают Mattermost</numerusform>
            <numerusform>%n версий ожидают Mattermost</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Все изменения сохранены</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n document(s)…</source>
        <translation>
            <numerusform>Сохраняется %n документ…</numerusform>
            <numerusform>Сохраняются %n документа…</numerusform>
            <numerusform>Сохраняются %n документов…</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Сохраняется %1…</translation>
    </message>
    <message>
        <source>%1: waiting. %2</source>
        <translation>%1: ожидание. %2</translation>
    </message>
    <message>
        <source>%1: waiting, %2. %3</source>
        <translation>%1: ожидание, %2. %3</translation>
    </message>
    <message>
        <source>%1: fetching the new version from the Document Server</source>
        <translation>%1: новая версия запрашивается с Document Server</translation>
    </message>
    <message>
        <source>%1: sending the new version to Mattermost</source>
        <translation>%1: новая версия отправляется в Mattermost</translation>
    </message>
    <message>
        <source>%1: posting the new version</source>
        <translation>%1: новая версия публикуется</translation>
    </message>
    <message>
        <source>%1: saved</source>
        <translation>%1: сохранено</translation>
    </message>
    <message>
        <source>%1: discarded</source>
        <translation>%1: отброшено</translation>
    </message>
</context>
<context>
    <name>Saves</name>
    <message>
        <source>The Document Server&apos;s record of the changes is damaged.</source>
        <translation>Запись изменений от Document Server повреждена.</translation>
    </message>
    <message>
        <source>The record of the changes can&apos;t be kept. Check the disk and the folder&apos;s permissions.</source>
        <translation>Не удаётся сохранить запись изменений. Проверьте диск и права на папку.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Free some space or check the folder&apos;s permissions.</source>
        <translation>Не удаётся записать «%1»: %2. Освободите место или проверьте права на папку.</translation>
    </message>
    <message>
        <source>The kept file “%1” can&apos;t be read: %2.</source>
        <translation>Не удаётся прочитать сохранённый на компьютере файл «%1»: %2.</translation>
    </message>
    <message>
        <source>The file “%1” is too large.</source>
        <translation>Файл «%1» слишком велик.</translation>
    </message>
    <message>
        <source>The record of saves can&apos;t be written: %1. Free some space or check the disk.</source>
        <translation>Не удаётся записать журнал сохранений: %1. Освободите место или проверьте диск.</translation>
    </message>
    <message>
        <source>The Mattermost server no longer has the file. It will be sent again.</source>
        <translation>Файла больше нет на сервере Mattermost. Он будет отправлен ещё раз.</translation>
    </message>
    <message>
        <source>The record of saves isn&apos;t open.</source>
        <translation>Журнал сохранений не открыт.</translation>
    </message>
    <message>
        <source>Another Attache is using “%1”. Close it first.</source>
        <translation>«%1» использует другой экземпляр Attache. Сначала закройте его.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Attache. Use that one, so that no waiting save is lost.</source>
        <translation>«%1» создан более новой версией Attache. Используйте её, чтобы не потерять ожидающие сохранения.</translation>
    </message>
    <message>
        <source>The record of saves “%1” can&apos;t be opened: %2.</source>
        <translation>Не удаётся открыть журнал сохранений «%1»: %2.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again to send this save.</source>
        <translation>Вы вышли из учётной записи. Войдите снова, чтобы отправить это сохранение.</translation>
    </message>
    <message>
        <source>This save is finished already.</source>
        <translation>Это сохранение уже завершено.</translation>
    </message>
    <message>
        <source>This save is being sent right now. Try again in a moment.</source>
        <translation>Это сохранение сейчас отправляется. Повторите попытку чуть позже.</translation>
    </message>
    <message>
        <source>Attache is closing.</source>
        <translation>Attache завершает работу.</translation>
    </message>
    <message>
        <source>The kept file of this save is missing or damaged on this computer, so it wasn&apos;t sent.</source>
        <translation>Файл этого сохранения отсутствует на компьютере или повреждён, поэтому он не отправлен.</translation>
    </message>
    <message>
        <source>The file arrived incomplete at the Mattermost server. It will be sent again.</source>
        <translation>Файл дошёл до сервера Mattermost не полностью. Он будет отправлен ещё раз.</translation>
    </message>
    <message>
        <source>The version can&apos;t be described for Mattermost. Export the file instead.</source>
        <translation>Не удаётся описать эту версию для Mattermost. Экспортируйте файл.</translation>
    </message>
    <message>
        <source>The Mattermost server dropped the file from the reply. It will be sent again.</source>
        <translation>Сервер Mattermost убрал файл из ответа. Он будет отправлен ещё раз.</translation>
    </message>
    <message>
        <source>The record of saves isn&apos;t open, so nothing could be kept. Check the disk and start Attache again.</source>
        <translation>Журнал сохранений не открыт, поэтому ничего не удалось сохранить. Проверьте диск и запустите Attache снова.</translation>
    </message>
    <message>
        <source>The file of this save is no longer kept here.</source>
        <translation>Файл этого сохранения здесь больше не хранится.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be created. Saves have no place to be kept; check the disk and the folder&apos;s permissions.</source>
        <translation>Не удаётся создать папку «%1». Сохранения негде хранить; проверьте диск и права на папку.</translation>
    </message>
    <message>
        <source>The file is empty; Mattermost takes no empty files.</source>
        <translation>Файл пуст; Mattermost не принимает пустые файлы.</translation>
    </message>
</context>
<context>
    <name>SavesModel</name>
    <message>
        <source>Coming from the Document Server</source>
        <translation>Поступает с Document Server</translation>
    </message>
    <message>
        <source>On its way to Mattermost</source>
        <translation>На пути в Mattermost</translation>
    </message>
    <message>
        <source>Sent; being posted in the thread</source>
        <translation>Отправлено; публикуется в обсуждении</translation>
    </message>
    <message>
        <source>Saved in Mattermost</source>
        <translation>Сохранено в Mattermost</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Отброшено</translation>
    </message>
    <message>
        <source>Nobody gets this version. Its file is still kept on this computer, so you can take it back.</source>
        <translation>Эту версию никто не получит. Её файл ещё хранится на этом компьютере, и её можно вернуть.</translation>
    </message>
    <message>
        <source>The Document Server keeps it until it is safe on this computer.</source>
        <translation>Document Server хранит её, пока она не окажется в сохранности на этом компьютере.</translation>
    </message>
    <message>
        <source>Everyone in the channel can open this version.</source>
        <translation>Эту версию могут открыть все в канале.</translation>
    </message>
    <message>
        <source>It is safe on this computer, also when Attache ends.</source>
        <translation>Она в сохранности на этом компьютере, даже если завершить Attache.</translation>
    </message>
    <message>
        <source>It is safe on this computer, and Attache tries again by itself.</source>
        <translation>Она в сохранности на этом компьютере, и Attache повторит попытку автоматически.</translation>
    </message>
    <message>
        <source>It is safe on this computer, and goes on when you have signed in again.</source>
        <translation>Она в сохранности на этом компьютере и будет отправлена, когда вы снова войдёте.</translation>
    </message>
    <message>
        <source>It is safe on this computer. Once the cause is gone, try again; or save it to another channel or into a file.</source>
        <translation>Она в сохранности на этом компьютере. Устранив причину, повторите попытку либо сохраните версию в другой канал или в файл.</translation>
    </message>
    <message>
        <source>The Document Server still has the last version</source>
        <translation>Последняя версия ещё на Document Server</translation>
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
        <translation>Редактор закрыт, и Document Server собирает последнюю версию. Attache запрашивает её, пока не получит, в том числе после перезапуска.</translation>
    </message>
    <message>
        <source>when you sign in</source>
        <translation>когда вы войдёте</translation>
    </message>
    <message>
        <source>when you decide</source>
        <translation>когда вы решите</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <translation>
            <numerusform>через %n с</numerusform>
            <numerusform>через %n с</numerusform>
            <numerusform>через %n с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>через %n мин</numerusform>
            <numerusform>через %n мин</numerusform>
            <numerusform>через %n мин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Type the address of your Mattermost server, for example chat.example.com.</source>
        <translation>Введите адрес вашего сервера Mattermost, например chat.example.com.</translation>
    </message>
    <message>
        <source>This isn&apos;t a server address. Type it like chat.example.com, without blanks.</source>
        <translation>Это не адрес сервера. Введите его в виде chat.example.com, без пробелов.</translation>
    </message>
    <message>
        <source>This isn&apos;t a server address. Type it like chat.example.com or chat.example.com:8065.</source>
        <translation>Это не адрес сервера. Введите его в виде chat.example.com или chat.example.com:8065.</translation>
    </message>
    <message>
        <source>A server address begins with https://. Type it like https://chat.example.com.</source>
        <translation>Адрес сервера начинается с https://. Введите его в виде https://chat.example.com.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address; you are asked for them afterwards.</source>
        <translation>Не указывайте в адресе имя пользователя и пароль; они будут запрошены позже.</translation>
    </message>
    <message>
        <source>Attache connects to servers on the internet only over https, so that nobody can read along. Type https:// in front of the address.</source>
        <translation>К серверам в интернете Attache подключается только по https, чтобы никто не мог прочитать данные. Введите https:// перед адресом.</translation>
    </message>
</context>
<context>
    <name>SleepDelay</name>
    <message>
        <source>Changes to a document are being sent.</source>
        <translation>Отправляются изменения документа.</translation>
    </message>
</context>
<context>
    <name>Uploader</name>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>The Mattermost server didn&apos;t attach the file to the message. Try again.</source>
        <translation>Сервер Mattermost не прикрепил файл к сообщению. Повторите попытку.</translation>
    </message>
    <message>
        <source>The file isn&apos;t there any more.</source>
        <translation>Этого файла больше нет.</translation>
    </message>
    <message>
        <source>This is a folder. Choose the files in it, or pack it into one file.</source>
        <translation>Это папка. Выберите файлы в ней или упакуйте её в один файл.</translation>
    </message>
    <message>
        <source>This is not a file that can be uploaded.</source>
        <translation>Такой файл загрузить нельзя.</translation>
    </message>
    <message>
        <source>You may not read this file. Check its permissions, then try again.</source>
        <translation>Вам нельзя читать этот файл. Проверьте права на него и повторите попытку.</translation>
    </message>
    <message>
        <source>This file is empty, and Mattermost doesn&apos;t take empty files.</source>
        <translation>Этот файл пуст, а Mattermost не принимает пустые файлы.</translation>
    </message>
    <message>
        <source>It has %1, and this Mattermost server takes at most %2. Make it smaller, or ask the server&apos;s administrator to allow more.</source>
        <translation>Размер файла — %1, а этот сервер Mattermost принимает не более %2. Уменьшите файл или попросите администратора сервера повысить предел.</translation>
    </message>
</context>
<context>
    <name>VersionHistory</name>
    <message>
        <source>This version was deleted from Mattermost.</source>
        <translation>Эта версия удалена из Mattermost.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестный</translation>
    </message>
    <message>
        <source>This document was deleted from Mattermost.</source>
        <translation>Этот документ удалён из Mattermost.</translation>
    </message>
    <message>
        <source>The editor named a file that isn&apos;t on your Document Server.</source>
        <translation>Редактор указал файл, которого нет на вашем Document Server.</translation>
    </message>
    <message>
        <source>You may no longer edit this document.</source>
        <translation>Вам больше нельзя редактировать этот документ.</translation>
    </message>
</context>
<context>
    <name>attache::documents::ConnectionCheck</name>
    <message>
        <source>You signed out meanwhile.</source>
        <translation>Тем временем вы вышли из учётной записи.</translation>
    </message>
    <message>
        <source>The Document Server answers</source>
        <translation>Document Server отвечает</translation>
    </message>
    <message>
        <source>It accepts Attache&apos;s signature</source>
        <translation>Он принимает подпись Attache</translation>
    </message>
    <message>
        <source>It reaches this computer</source>
        <translation>Он может обратиться к этому компьютеру</translation>
    </message>
    <message>
        <source>It gets files of Mattermost through this computer</source>
        <translation>Он получает файлы Mattermost через этот компьютер</translation>
    </message>
    <message>
        <source>Its own requests are signed as agreed</source>
        <translation>Его собственные запросы подписаны, как условлено</translation>
    </message>
    <message>
        <source>Open %1 in a browser: its welcome page should show. Check the address, the port and that the Document Server runs.</source>
        <translation>Откройте %1 в браузере: должна появиться страница приветствия. Проверьте адрес, порт и то, что Document Server работает.</translation>
    </message>
    <message>
        <source>Copy the secret again: it is services.CoAuthoring.secret in the Document Server&apos;s local.json (JWT_SECRET of its container).</source>
        <translation>Скопируйте секретный ключ ещё раз: это services.CoAuthoring.secret в файле local.json Document Server (JWT_SECRET его контейнера).</translation>
    </message>
    <message>
        <source>ONLYOFFICE Docs %1</source>
        <translation>ONLYOFFICE Docs %1</translation>
    </message>
    <message>
        <source>The Document Server has not asked this computer for the file.</source>
        <translation>Document Server не запросил файл у этого компьютера.</translation>
    </message>
    <message>
        <source>Attache&apos;s listener is not running.</source>
        <translation>Служба Attache не запущена.</translation>
    </message>
    <message>
        <source>Choose another port for the listener, and start Attache again.</source>
        <translation>Выберите для службы Attache другой порт и запустите Attache снова.</translation>
    </message>
    <message>
        <source>Enter %1 as the address of this computer: there, the Document Server reaches it. (In a container, %2 is the container itself.)</source>
        <translation>Укажите %1 как адрес этого компьютера: по этому адресу он доступен для Document Server. (Внутри контейнера %2 — это сам контейнер.)</translation>
    </message>
    <message>
        <source>The Document Server must be able to open %1. Behind a firewall, let port %2 in; when it runs in a container, give an address that the container can reach.</source>
        <translation>Document Server должен иметь возможность открыть %1. За межсетевым экраном откройте порт %2; если Document Server работает в контейнере, укажите адрес, доступный из контейнера.</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>Заголовок %1</translation>
    </message>
    <message>
        <source>Its request came without a token in the header %1.</source>
        <translation>Его запрос пришёл без токена в заголовке %1.</translation>
    </message>
    <message>
        <source>Set the header and the prefix here as in the Document Server&apos;s services.CoAuthoring.token.outbox; some proxies remove &quot;Authorization&quot;: then both sides need another name, as &quot;AuthorizationJwt&quot;.</source>
        <translation>Укажите здесь те же заголовок и префикс, что и в services.CoAuthoring.token.outbox на Document Server; некоторые прокси удаляют «Authorization»: тогда обеим сторонам нужно другое имя, например «AuthorizationJwt».</translation>
    </message>
</context>
<context>
    <name>attache::models::AttachmentModel</name>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version number</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, версия %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
</context>
<context>
    <name>attache::models::ChannelModel</name>
    <message>
        <source>%1, archived</source>
        <translation>%1, в архиве</translation>
    </message>
    <message>
        <source>%1, unread</source>
        <translation>%1, есть непрочитанное</translation>
    </message>
</context>
<context>
    <name>attache::models::PeopleNames</name>
    <message>
        <source>Unknown</source>
        <comment>name of a person the server doesn&apos;t know</comment>
        <translation>Неизвестный</translation>
    </message>
</context>
<context>
    <name>attache::models::SavesModel</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>След. попытка</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
</context>
<context>
    <name>attache::ui::AccessControl</name>
    <message>
        <source>everyone in the channel</source>
        <translation>всех в канале</translation>
    </message>
    <message>
        <source>an unknown person</source>
        <translation>неизвестного пользователя</translation>
    </message>
    <message>
        <source>Only the person who posted the document can change the access rights.</source>
        <translation>Права доступа может изменить только тот, кто опубликовал документ.</translation>
    </message>
    <message>
        <source>Access rights changed for %1</source>
        <translation>Права доступа к «%1» изменены</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The access rights were changed elsewhere meanwhile. Look at them before you go back.</source>
        <translation>Тем временем права доступа изменены в другом месте. Просмотрите их, прежде чем возвращать прежние.</translation>
    </message>
    <message>
        <source>The access rights are as before.</source>
        <translation>Права доступа снова прежние.</translation>
    </message>
    <message>
        <source>The rights are changed, but who has the document open may go on until it is closed. %1</source>
        <translation>Права изменены, но те, у кого документ открыт, могут продолжать, пока не закроют его. %1</translation>
    </message>
    <message>
        <source>The rights are changed, but not all could be told. %1</source>
        <translation>Права изменены, но оповестить удалось не всех. %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::AccessDialog</name>
    <message>
        <source>Change access rights</source>
        <translation>Изменить права доступа</translation>
    </message>
    <message>
        <source>The other person is told in this conversation.</source>
        <translation>Собеседник получит оповещение в этой беседе.</translation>
    </message>
    <message>
        <source>A change for everyone is announced in the thread, a change for one person in a direct message.</source>
        <translation>Об изменении для всех сообщается в обсуждении, об изменении для одного человека — в личном сообщении.</translation>
    </message>
    <message>
        <source>Take over their change</source>
        <translation>Принять чужое изменение</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Everyone in the channel</source>
        <translation>Все в канале</translation>
    </message>
    <message>
        <source>Everyone in %1</source>
        <translation>Все в «%1»</translation>
    </message>
    <message>
        <source>Reading the rights…</source>
        <translation>Чтение прав…</translation>
    </message>
    <message>
        <source>Saving the rights…</source>
        <translation>Сохранение прав…</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Сохранить моё</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Meanwhile the access of %1 was changed elsewhere, too. Save yours over it, or take over the other change and go on from there.</source>
        <translation>Тем временем доступ для %1 тоже изменён в другом месте. Сохраните своё изменение поверх или примите чужое и продолжайте с него.</translation>
    </message>
    <message>
        <source>Stopped. The change may have reached Mattermost all the same.</source>
        <translation>Остановлено. Изменение всё же могло дойти до Mattermost.</translation>
    </message>
</context>
<context>
    <name>attache::ui::AccessRow</name>
    <message>
        <source>Access for %1</source>
        <translation>Доступ для %1</translation>
    </message>
    <message>
        <source>Download for %1</source>
        <comment>a right</comment>
        <translation>Скачивание для %1</translation>
    </message>
    <message>
        <source>Print for %1</source>
        <comment>a right</comment>
        <translation>Печать для %1</translation>
    </message>
    <message>
        <source>Copy for %1</source>
        <comment>a right</comment>
        <translation>Копирование для %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::AccessTable</name>
    <message>
        <source>Access rights</source>
        <translation>Права доступа</translation>
    </message>
    <message>
        <source>everyone</source>
        <comment>as in &quot;Access for everyone&quot;</comment>
        <translation>всех</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Скачать</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копирование</translation>
    </message>
    <message>
        <source>%1, you</source>
        <translation>%1, вы</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Неизвестный пользователь</translation>
    </message>
</context>
<context>
    <name>attache::ui::AnnouncementBot</name>
    <message>
        <source>Mattermost doesn&apos;t know this token. Copy it again: it is shown only once, when it is made.</source>
        <translation>Mattermost не знает этого токена. Скопируйте его ещё раз: он показывается только один раз, при создании.</translation>
    </message>
</context>
<context>
    <name>attache::ui::AppWindow</name>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>Sandbox: these people, channels and documents are made up and stay on this computer.</source>
        <translation>Песочница: эти люди, каналы и документы вымышлены и остаются на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>attache::ui::Application</name>
    <message>
        <source>Attache can&apos;t keep saves</source>
        <translation>Attache не может хранить сохранения</translation>
    </message>
    <message>
        <source>Documents open for viewing only until this is mended.</source>
        <translation>Пока это не исправлено, документы открываются только для просмотра.</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>This is no link to a document that Attache understands.</source>
        <translation>Это не ссылка на документ, понятная Attache.</translation>
    </message>
    <message>
        <source>This document is on %1. Sign in there to open it.</source>
        <translation>Этот документ находится на %1. Войдите там, чтобы открыть его.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Войдите снова, чтобы продолжить.</translation>
    </message>
    <message>
        <source>The sign-in can&apos;t be kept</source>
        <translation>Не удаётся запомнить вход</translation>
    </message>
    <message>
        <source>Attache keeps sign-ins in the system&apos;s keychain only. You can go on for this session and sign in again next time.</source>
        <translation>Attache хранит данные для входа только в связке ключей системы. Можно продолжить в этом сеансе и войти снова в следующий раз.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Только на этот сеанс</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Your session on %1 has ended. Sign in again to go on; nothing is lost.</source>
        <translation>Ваш сеанс на %1 завершён. Войдите снова, чтобы продолжить; ничего не потеряно.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Песочница</translation>
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
        <translation>Последние изменения ещё не дошли до Document Server: %1.</translation>
    </message>
    <message>
        <source>The last changes to %1 are still on their way to Mattermost.</source>
        <translation>Последние изменения ещё на пути в Mattermost: %1.</translation>
    </message>
    <message>
        <source>The last changes to %1 are not in Mattermost, and can&apos;t get there without you.</source>
        <translation>Последних изменений нет в Mattermost, и без вас они туда не попадут: %1.</translation>
    </message>
    <message>
        <source>Still being uploaded: %1.</source>
        <translation>Ещё загружается: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being uploaded.</source>
        <translation>
            <numerusform>Ещё загружается %n файл.</numerusform>
            <numerusform>Ещё загружаются %n файла.</numerusform>
            <numerusform>Ещё загружаются %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit Attache?</source>
        <translation>Завершить Attache?</translation>
    </message>
    <message>
        <source>Attache goes on by itself as soon as they have arrived. If you quit now, they are lost.</source>
        <translation>Attache продолжит автоматически, как только они дойдут. Если завершить сейчас, они будут потеряны.</translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation>Завершить и потерять</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Оставить открытым</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Выйти из учётной записи?</translation>
    </message>
    <message>
        <source>Attache goes on by itself as soon as they have arrived. If you sign out now, they are lost.</source>
        <translation>Attache продолжит автоматически, как только они дойдут. Если выйти сейчас, они будут потеряны.</translation>
    </message>
    <message>
        <source>Sign out and lose them</source>
        <translation>Выйти и потерять</translation>
    </message>
    <message>
        <source>The log-out was stopped</source>
        <translation>Завершение сеанса остановлено</translation>
    </message>
    <message>
        <source>Attache ends by itself as soon as they have arrived; then log out or shut down again. If you end it now, they are lost.</source>
        <translation>Attache завершится автоматически, как только они дойдут; тогда снова завершите сеанс или выключите компьютер. Если завершить Attache сейчас, они будут потеряны.</translation>
    </message>
    <message>
        <source>End and lose them</source>
        <translation>Завершить и потерять</translation>
    </message>
    <message>
        <source>They are safe on this computer, and wait there for the next start. &quot;Saves&quot; in the menu &quot;View&quot; shows why they wait and what you can do.</source>
        <translation>Они в сохранности на этом компьютере и ждут следующего запуска. «Сохранения» в меню «Вид» показывают, почему они ждут и что можно сделать.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Attache signs out by itself as soon as they have arrived. If you sign out now, they stay on this computer and are sent when you sign in again.</source>
        <translation>Attache выйдет из учётной записи автоматически, как только они дойдут. Если выйти сейчас, они останутся на этом компьютере и будут отправлены, когда вы снова войдёте.</translation>
    </message>
    <message>
        <source>Sign out anyway</source>
        <translation>Всё равно выйти</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Не выходить</translation>
    </message>
    <message>
        <source>Attache quits by itself as soon as everything has arrived. If you quit now, the rest is not uploaded; your files stay where they are.</source>
        <translation>Attache завершится автоматически, как только всё дойдёт. Если завершить сейчас, остальное не будет загружено; ваши файлы останутся на месте.</translation>
    </message>
    <message>
        <source>Quit and cancel the upload</source>
        <translation>Завершить и отменить загрузку</translation>
    </message>
    <message>
        <source>Attache signs out by itself as soon as everything has arrived. If you sign out now, the rest is not uploaded; your files stay where they are.</source>
        <translation>Attache выйдет из учётной записи автоматически, как только всё дойдёт. Если выйти сейчас, остальное не будет загружено; ваши файлы останутся на месте.</translation>
    </message>
    <message>
        <source>Sign out and cancel the upload</source>
        <translation>Выйти и отменить загрузку</translation>
    </message>
</context>
<context>
    <name>attache::ui::BotPage</name>
    <message>
        <source>Bot account &amp;token:</source>
        <translation>&amp;Токен учётной записи бота:</translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation>&amp;Использовать эту учётную запись</translation>
    </message>
    <message>
        <source>&amp;Remove the bot account</source>
        <translation>&amp;Удалить учётную запись бота</translation>
    </message>
    <message>
        <source>When you change access rights, the people concerned are told in Mattermost: in your name, or in that of a bot account. Your administrator can make one and give you its token. It is kept in the system&apos;s keychain only.</source>
        <translation>Когда вы меняете права доступа, те, кого это касается, получают оповещение в Mattermost: от вашего имени или от имени учётной записи бота. Её может создать администратор и выдать вам её токен. Он хранится только в связке ключей системы.</translation>
    </message>
    <message>
        <source>Bot account token</source>
        <translation>Токен учётной записи бота</translation>
    </message>
    <message>
        <source>Asking Mattermost…</source>
        <translation>Запрос к Mattermost…</translation>
    </message>
    <message>
        <source>Announcements are sent in your name.</source>
        <translation>Оповещения отправляются от вашего имени.</translation>
    </message>
    <message>
        <source>Announcements are sent by @%1.</source>
        <translation>Оповещения отправляет @%1.</translation>
    </message>
    <message>
        <source>A bot account is set, but Mattermost doesn&apos;t take it now.</source>
        <translation>Учётная запись бота задана, но Mattermost её сейчас не принимает.</translation>
    </message>
</context>
<context>
    <name>attache::ui::ChannelChooser</name>
    <message>
        <source>Save to…</source>
        <translation>Сохранить в…</translation>
    </message>
    <message>
        <source>Where should &quot;%1&quot; go? In a channel it becomes a new message with the file, which everyone there can open.</source>
        <translation>Куда сохранить «%1»? В канале это станет новым сообщением с файлом, который смогут открыть все участники.</translation>
    </message>
    <message>
        <source>Save to this channel</source>
        <translation>Сохранить в этот канал</translation>
    </message>
    <message>
        <source>File on this computer…</source>
        <translation>Файл на этом компьютере…</translation>
    </message>
    <message>
        <source>Find channel</source>
        <translation>Найти канал</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
</context>
<context>
    <name>attache::ui::ChannelSidebar</name>
    <message>
        <source>Loading channels…</source>
        <translation>Получение каналов…</translation>
    </message>
    <message>
        <source>Find channel</source>
        <translation>Найти канал</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Choose a channel to see its files.</source>
        <translation>Выберите канал, чтобы увидеть его файлы.</translation>
    </message>
    <message>
        <source>Channels couldn&apos;t be loaded</source>
        <translation>Не удалось получить каналы</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>No channel found</source>
        <translation>Каналы не найдены</translation>
    </message>
    <message>
        <source>No channel&apos;s name holds what you typed.</source>
        <translation>Нет каналов, в названии которых есть введённый текст.</translation>
    </message>
    <message>
        <source>Show all channels</source>
        <translation>Показать все каналы</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>Каналов пока нет</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>Join a team or a channel in Mattermost; it will appear here.</source>
        <translation>Присоединитесь к команде или каналу в Mattermost, и они появятся здесь.</translation>
    </message>
</context>
<context>
    <name>attache::ui::ConnectionCheckView</name>
    <message>
        <source>waiting</source>
        <translation>ожидание</translation>
    </message>
    <message>
        <source>running</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>пройдено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не пройдено</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>не выполнялось</translation>
    </message>
    <message>
        <source>Result of the connection check</source>
        <translation>Результат проверки подключения</translation>
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
        <translation>&amp;Код из приложения-аутентификатора</translation>
    </message>
    <message>
        <source>Use a personal &amp;access token instead</source>
        <translation>Использовать персональный токен &amp;доступа</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Другой сервер</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Code of your authenticator app</source>
        <translation>Код из приложения-аутентификатора</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>&amp;User name or e-mail</source>
        <translation>&amp;Имя пользователя или эл. почта</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Электронная почта</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Имя пользователя</translation>
    </message>
    <message>
        <source>This server does not take passwords. Make a personal access token in Mattermost under Profile, Security, and paste it here.</source>
        <translation>Этот сервер не принимает пароли. Создайте персональный токен доступа в Mattermost в разделе «Профиль», «Безопасность» и вставьте его здесь.</translation>
    </message>
    <message>
        <source>Personal access &amp;token</source>
        <translation>Персональный &amp;токен доступа</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Выполняется вход…</translation>
    </message>
    <message>
        <source>That code was not right. Type the one that your app shows now.</source>
        <translation>Код неверен. Введите тот, который приложение показывает сейчас.</translation>
    </message>
    <message>
        <source>This server also wants a code of your authenticator app.</source>
        <translation>Этому серверу нужен также код из приложения-аутентификатора.</translation>
    </message>
</context>
<context>
    <name>attache::ui::DetailsPane</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Презентация</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Open file in ONLYOFFICE</source>
        <translation>Открыть файл в ONLYOFFICE</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Скачать…</translation>
    </message>
    <message>
        <source>Change access rights</source>
        <translation>Изменить права доступа</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Файл не выбран</translation>
    </message>
    <message>
        <source>Choose a file to see its versions and who may change it.</source>
        <translation>Выберите файл, чтобы увидеть его версии и тех, кто может его изменять.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>File details</source>
        <translation>Сведения о файле</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>В «%1»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your access: %1</source>
        <translation>Ваш доступ: %1</translation>
    </message>
    <message>
        <source>First page of %1</source>
        <translation>Первая страница: %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::DocumentHistory</name>
    <message>
        <source>The version history can&apos;t be shown: Attache&apos;s listener is not running.</source>
        <translation>Не удаётся показать историю версий: служба Attache не запущена.</translation>
    </message>
    <message>
        <source>The restored version is kept, but not in Mattermost yet: %1</source>
        <translation>Восстановленная версия сохранена на компьютере, но её ещё нет в Mattermost: %1</translation>
    </message>
    <message>
        <source>Attache can&apos;t insert another document here. Open it and copy what you need.</source>
        <translation>Attache не может вставить сюда другой документ. Откройте его и скопируйте нужное.</translation>
    </message>
    <message>
        <source>There is no other version of this document to compare with.</source>
        <translation>Другой версии этого документа для сравнения нет.</translation>
    </message>
</context>
<context>
    <name>attache::ui::DownloadBar</name>
    <message>
        <source>Downloads</source>
        <translation>Скачивание</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Скачать</translation>
    </message>
</context>
<context>
    <name>attache::ui::DownloadRow</name>
    <message>
        <source>Downloading %1…</source>
        <translation>Скачивается %1…</translation>
    </message>
    <message>
        <source>Cancel the download of %1</source>
        <translation>Отменить скачивание %1</translation>
    </message>
    <message>
        <source>Downloading %1 (%2 of %3)</source>
        <translation>Скачивается %1 (%2 из %3)</translation>
    </message>
    <message>
        <source>Dismiss the download of %1</source>
        <translation>Скрыть скачивание %1</translation>
    </message>
    <message>
        <source>%1 was not downloaded. %2</source>
        <translation>Не удалось скачать %1. %2</translation>
    </message>
    <message>
        <source>%1 was downloaded to %2.</source>
        <translation>%1: скачано в %2.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Show %1 in its folder</source>
        <translation>Показать %1 в папке</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorDownloads</name>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>There is no room for temporary files. Free some space and try again.</source>
        <translation>Нет места для временных файлов. Освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>“%1” could not be downloaded: %2</source>
        <translation>Не удалось скачать «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than Attache downloads.</source>
        <translation>«%1» больше, чем скачивает Attache.</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorNotice</name>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Скрыть это уведомление</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorOverlay</name>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Отменить открытие</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Технические сведения</translation>
    </message>
    <message>
        <source>Open preferences…</source>
        <translation>Открыть настройки…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close this document</source>
        <translation>Закрыть этот документ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Show technical details</source>
        <translation>Показать технические сведения</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorSession</name>
    <message>
        <source>Editor of “%1”</source>
        <translation>Редактор «%1»</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorTab</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Скрыть уведомление</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (версия %2)</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorTabs</name>
    <message>
        <source>Files and open documents</source>
        <translation>Файлы и открытые документы</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Move to &amp;new window</source>
        <translation>Переместить в &amp;новое окно</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Закрыть вкладку</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorView</name>
    <message>
        <source>Opening the document…</source>
        <translation>Открывается документ…</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Открывается «%1»…</translation>
    </message>
    <message>
        <source>The document could not be printed.</source>
        <translation>Не удалось напечатать документ.</translation>
    </message>
    <message>
        <source>The document can&apos;t be opened</source>
        <translation>Не удаётся открыть документ</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened</source>
        <translation>Не удаётся открыть «%1»</translation>
    </message>
    <message>
        <source>The editor has crashed</source>
        <translation>Сбой редактора</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Перезагрузить</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Closing “%1”…</source>
        <translation>Закрывается «%1»…</translation>
    </message>
    <message>
        <source>The preferences have been changed. Try again to open the document.</source>
        <translation>Настройки изменены. Попробуйте открыть документ ещё раз.</translation>
    </message>
    <message>
        <source>Somebody has saved a newer version of this document. What you see is out of date.</source>
        <translation>Кто-то сохранил более новую версию этого документа. То, что вы видите, устарело.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>The connection was lost, and the document has been saved without what you changed since. Copy what you still need before you open it again.</source>
        <translation>Соединение было потеряно, и документ сохранён без ваших последующих изменений. Скопируйте то, что вам нужно, прежде чем открыть документ снова.</translation>
    </message>
    <message>
        <source>Exit code %1</source>
        <translation>Код завершения %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::EditorWindow</name>
    <message>
        <source>Move to &amp;main window</source>
        <translation>Переместить в &amp;главное окно</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>attache::ui::Farewell</name>
    <message>
        <source>Show Attache</source>
        <translation>Показать Attache</translation>
    </message>
    <message>
        <source>Show the saves</source>
        <translation>Показать сохранения</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Всё равно завершить</translation>
    </message>
    <message>
        <source>Attache is still saving</source>
        <translation>Attache ещё сохраняет</translation>
    </message>
    <message>
        <source>Attache closes by itself as soon as everything has arrived.</source>
        <translation>Attache закроется автоматически, как только всё дойдёт.</translation>
    </message>
    <message>
        <source>Keep Attache open</source>
        <translation>Не закрывать Attache</translation>
    </message>
    <message>
        <source>The last changes to &quot;%1&quot; are still on their way to Mattermost.</source>
        <translation>Последние изменения в «%1» ещё на пути в Mattermost.</translation>
    </message>
    <message numerus="yes">
        <source>The last changes to %n document(s) are still on their way to Mattermost.</source>
        <translation>
            <numerusform>Последние изменения в %n документе ещё на пути в Mattermost.</numerusform>
            <numerusform>Последние изменения в %n документах ещё на пути в Mattermost.</numerusform>
            <numerusform>Последние изменения в %n документах ещё на пути в Mattermost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ui::FileListHeader</name>
    <message>
        <source>Search files</source>
        <translation>Поиск файлов</translation>
    </message>
    <message>
        <source>&amp;Upload files…</source>
        <translation>&amp;Загрузить файлы…</translation>
    </message>
    <message>
        <source>Shows the loaded files whose name or author holds what you type.</source>
        <translation>Показывает полученные файлы, в имени или авторе которых есть введённый текст.</translation>
    </message>
    <message>
        <source>&amp;Document…</source>
        <translation>&amp;Документ…</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet…</source>
        <translation>&amp;Таблица…</translation>
    </message>
    <message>
        <source>&amp;Presentation…</source>
        <translation>&amp;Презентация…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Upload files…</source>
        <translation>Загрузить файлы…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Презентации</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Filter of the file list</source>
        <translation>Фильтр списка файлов</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>По автору</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Сначала большие</translation>
    </message>
    <message>
        <source>Order of the files</source>
        <translation>Порядок файлов</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Порядок: %1</translation>
    </message>
    <message>
        <source>New document in this channel</source>
        <translation>Новый документ в этом канале</translation>
    </message>
    <message>
        <source>Upload files… (%1)</source>
        <translation>Загрузить файлы… (%1)</translation>
    </message>
    <message>
        <source>File details</source>
        <translation>Сведения о файле</translation>
    </message>
</context>
<context>
    <name>attache::ui::FileListView</name>
    <message>
        <source>Loading files…</source>
        <translation>Получение файлов…</translation>
    </message>
    <message>
        <source>Drop the files here to upload them to %1.</source>
        <translation>Перетащите файлы сюда, чтобы загрузить их в «%1».</translation>
    </message>
    <message>
        <source>Mattermost is out of reach. What you see may be out of date; it is refreshed as soon as the connection is back.</source>
        <translation>Mattermost недоступен. То, что вы видите, могло устареть; данные обновятся, как только соединение восстановится.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Нет подходящих файлов</translation>
    </message>
    <message>
        <source>None of the loaded files is of that kind and holds what you typed.</source>
        <translation>Среди полученных файлов нет файлов этого типа с введённым текстом.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>The files couldn&apos;t be loaded</source>
        <translation>Не удалось получить файлы</translation>
    </message>
    <message>
        <source>No channel chosen</source>
        <translation>Канал не выбран</translation>
    </message>
    <message>
        <source>Choose a channel to see its files.</source>
        <translation>Выберите канал, чтобы увидеть его файлы.</translation>
    </message>
    <message>
        <source>No files in the newer messages</source>
        <translation>В более новых сообщениях файлов нет</translation>
    </message>
    <message>
        <source>This channel has older messages that may hold files.</source>
        <translation>В этом канале есть более старые сообщения, в которых могут быть файлы.</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Искать дальше</translation>
    </message>
    <message>
        <source>No files in this channel yet</source>
        <translation>В этом канале пока нет файлов</translation>
    </message>
    <message>
        <source>Files that people attach to messages in Mattermost appear here.</source>
        <translation>Здесь появляются файлы, прикреплённые к сообщениям в Mattermost.</translation>
    </message>
    <message>
        <source>Upload files…</source>
        <translation>Загрузить файлы…</translation>
    </message>
    <message>
        <source>Looking through older messages…</source>
        <translation>Просматриваются более старые сообщения…</translation>
    </message>
    <message>
        <source>Load older files</source>
        <translation>Показать более старые файлы</translation>
    </message>
</context>
<context>
    <name>attache::ui::FileTable</name>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Enter opens a file; the menu key shows what else can be done with it.</source>
        <translation>Клавиша Enter открывает файл; клавиша меню показывает, что ещё можно с ним сделать.</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Действия для %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::FilesPage</name>
    <message>
        <source>&amp;Reload</source>
        <translation>О&amp;бновить</translation>
    </message>
    <message>
        <source>Upload files to %1</source>
        <translation>Загрузить файлы в «%1»</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>File &amp;details</source>
        <translation>&amp;Сведения о файле</translation>
    </message>
    <message>
        <source>File details (%1)</source>
        <translation>Сведения о файле (%1)</translation>
    </message>
</context>
<context>
    <name>attache::ui::FirstPageDesk</name>
    <message>
        <source>This file is protected by a password</source>
        <translation>Этот файл защищён паролем</translation>
    </message>
</context>
<context>
    <name>attache::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>Соз&amp;дать</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Закрыть вкладку</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>В&amp;ыйти из учётной записи</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Завер&amp;шить</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>С&amp;ледующая вкладка</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>&amp;Предыдущая вкладка</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>Фа&amp;йлы</translation>
    </message>
    <message>
        <source>Move to new &amp;window</source>
        <translation>Пере&amp;местить в новое окно</translation>
    </message>
    <message>
        <source>&amp;Saves…</source>
        <translation>Со&amp;хранения…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;About Attache</source>
        <translation>&amp;О программе Attache</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>О &amp;библиотеке Qt</translation>
    </message>
    <message>
        <source>About Attache</source>
        <translation>О программе Attache</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Attache %1&lt;/h3&gt;&lt;p&gt;Opens the office documents attached in Mattermost in ONLYOFFICE and writes every save back as a new version.&lt;/p&gt;&lt;p&gt;Licensed under the Apache License 2.0. No telemetry: nothing leaves this computer but to your two servers.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Attache %1&lt;/h3&gt;&lt;p&gt;Открывает в ONLYOFFICE офисные документы, прикреплённые в Mattermost, и записывает каждое сохранение обратно как новую версию.&lt;/p&gt;&lt;p&gt;Лицензия Apache License 2.0. Без телеметрии: данные с этого компьютера уходят только на два ваших сервера.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>Account: %1 on %2</source>
        <translation>Учётная запись: %1 на %2</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Песочница</translation>
    </message>
</context>
<context>
    <name>attache::ui::MessageStack</name>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Войти снова</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more message(s)…</source>
        <translation>
            <numerusform>Показать ещё %n уведомление…</numerusform>
            <numerusform>Показать ещё %n уведомления…</numerusform>
            <numerusform>Показать ещё %n уведомлений…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ui::NewDocumentDialog</name>
    <message>
        <source>New document</source>
        <translation>Новый документ</translation>
    </message>
    <message>
        <source>New spreadsheet</source>
        <translation>Новая таблица</translation>
    </message>
    <message>
        <source>New presentation</source>
        <translation>Новая презентация</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>It is posted in %1 and opens in ONLYOFFICE.</source>
        <translation>Файл будет опубликован в «%1» и откроется в ONLYOFFICE.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
</context>
<context>
    <name>attache::ui::OpenDocuments</name>
    <message>
        <source>The Document Server has not reached this computer, so changes may not come back. Run &quot;Check connection&quot; in the preferences before you go on.</source>
        <translation>Document Server не обращался к этому компьютеру, поэтому изменения могут не вернуться. Прежде чем продолжить, выполните «Проверить подключение» в настройках.</translation>
    </message>
    <message>
        <source>Sign in with the account that this document belongs to, then open it again.</source>
        <translation>Войдите в учётную запись, к которой относится этот документ, и откройте его снова.</translation>
    </message>
    <message>
        <source>Attache&apos;s listener is not running, so the Document Server can&apos;t fetch documents or hand over changes. Check the listener&apos;s address and port in the preferences.</source>
        <translation>Служба Attache не запущена, поэтому Document Server не может получать документы и передавать изменения. Проверьте адрес и порт службы в настройках.</translation>
    </message>
    <message>
        <source>Close the document?</source>
        <translation>Закрыть документ?</translation>
    </message>
    <message>
        <source>The last changes to &quot;%1&quot; have not reached the Document Server yet.</source>
        <translation>Последние изменения в «%1» ещё не дошли до Document Server.</translation>
    </message>
    <message>
        <source>Wait until the mark beside the name is gone, or close and lose them.</source>
        <translation>Подождите, пока не исчезнет отметка рядом с именем, или закройте документ и потеряйте изменения.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Всё равно закрыть</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Оставить открытым</translation>
    </message>
    <message>
        <source>The Document Server could not put this document together. It still has the changes: open the document again to bring them back.</source>
        <translation>Document Server не смог собрать этот документ. Изменения ещё хранятся у него: откройте документ снова, чтобы вернуть их.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>The Document Server could not save this document now. It keeps the changes and tries again when the document is closed.</source>
        <translation>Document Server сейчас не смог сохранить этот документ. Он хранит изменения и повторит попытку, когда документ будет закрыт.</translation>
    </message>
    <message>
        <source>This document was deleted from the channel while it was open. Save a copy from the editor&apos;s File menu (&quot;Download as&quot;) if you need your changes.</source>
        <translation>Этот документ удалён из канала, пока был открыт. Если вам нужны изменения, сохраните копию через меню «Файл» редактора («Скачать как»).</translation>
    </message>
    <message>
        <source>The version that is open here was deleted from the channel. What you change is saved as a new version all the same.</source>
        <translation>Открытая здесь версия удалена из канала. Ваши изменения всё равно сохраняются как новая версия.</translation>
    </message>
    <message>
        <source>The version that is open here was deleted from the channel.</source>
        <translation>Открытая здесь версия удалена из канала.</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>документ</translation>
    </message>
</context>
<context>
    <name>attache::ui::PeopleSearch</name>
    <message>
        <source>Add people by name</source>
        <translation>Добавить участников по имени</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Добавить участников</translation>
    </message>
    <message>
        <source>Type a name, choose with the arrow keys, add with Enter.</source>
        <translation>Введите имя, выберите клавишами со стрелками, добавьте клавишей Enter.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Найденные участники</translation>
    </message>
    <message>
        <source>Nobody in this channel has a name that begins so.</source>
        <translation>В этом канале нет никого, чьё имя начинается так.</translation>
    </message>
    <message>
        <source>Everybody whose name begins so is in the list already.</source>
        <translation>Все, чьё имя начинается так, уже в списке.</translation>
    </message>
</context>
<context>
    <name>attache::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Document Server</source>
        <translation>Document Server</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Форматы</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Оповещения</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Показать секретный ключ</translation>
    </message>
    <message>
        <source>Document Server &amp;address:</source>
        <translation>&amp;Адрес Document Server:</translation>
    </message>
    <message>
        <source>&amp;Secret key:</source>
        <translation>&amp;Секретный ключ:</translation>
    </message>
    <message>
        <source>JWT &amp;header:</source>
        <translation>&amp;Заголовок JWT:</translation>
    </message>
    <message>
        <source>JWT pre&amp;fix:</source>
        <translation>&amp;Префикс JWT:</translation>
    </message>
    <message>
        <source>As in the Document Server&apos;s configuration. The secret is kept in the system&apos;s keychain only. Where &quot;Authorization&quot; is blocked, both sides often use &quot;AuthorizationJwt&quot;.</source>
        <translation>Как в конфигурации Document Server. Секретный ключ хранится только в связке ключей системы. Там, где «Authorization» блокируется, обе стороны часто используют «AuthorizationJwt».</translation>
    </message>
    <message>
        <source>&amp;Check connection</source>
        <translation>Про&amp;верить подключение</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Остановить проверку</translation>
    </message>
    <message>
        <source>How the Document Server reaches this computer</source>
        <translation>Как Document Server обращается к этому компьютеру</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>Любой свободный порт</translation>
    </message>
    <message>
        <source>Address of &amp;this computer:</source>
        <translation>Адрес этого &amp;компьютера:</translation>
    </message>
    <message>
        <source>&amp;Listen on:</source>
        <translation>П&amp;рослушивать адрес:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>П&amp;орт:</translation>
    </message>
    <message>
        <source>DOCX, XLSX and PPTX can always be edited. Choose the other formats that you also want to edit. Saving some of them may lose formatting.</source>
        <translation>DOCX, XLSX и PPTX можно редактировать всегда. Выберите другие форматы, которые вы тоже хотите редактировать. При сохранении некоторых из них может теряться форматирование.</translation>
    </message>
    <message>
        <source>Allow editing of %1</source>
        <translation>Разрешить редактирование %1</translation>
    </message>
    <message>
        <source>This is not an address. Type it as https://docs.example.com.</source>
        <translation>Это не адрес. Введите его в виде https://docs.example.com.</translation>
    </message>
    <message>
        <source>The Document Server&apos;s secret key is missing. Attache works only with signed requests.</source>
        <translation>Не указан секретный ключ Document Server. Attache работает только с подписанными запросами.</translation>
    </message>
    <message>
        <source>A header&apos;s name has only letters, digits and hyphens, as &quot;Authorization&quot;.</source>
        <translation>Имя заголовка состоит только из букв, цифр и дефисов, например «Authorization».</translation>
    </message>
    <message>
        <source>Type an address of this computer, or 0.0.0.0 for all of them.</source>
        <translation>Введите адрес этого компьютера или 0.0.0.0 для всех его адресов.</translation>
    </message>
    <message>
        <source>This is not an address. Type it as http://192.168.1.20:8080.</source>
        <translation>Это не адрес. Введите его в виде http://192.168.1.20:8080.</translation>
    </message>
    <message>
        <source>Type the Document Server&apos;s address first.</source>
        <translation>Сначала введите адрес Document Server.</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1 (предлагается)</translation>
    </message>
    <message>
        <source>Show a picture of the first &amp;page</source>
        <translation>Показывать изображение первой &amp;страницы</translation>
    </message>
    <message>
        <source>Of the chosen document, beside the list. The Document Server makes it.</source>
        <translation>Для выбранного документа, рядом со списком. Его создаёт Document Server.</translation>
    </message>
</context>
<context>
    <name>attache::ui::RightsWatch</name>
    <message>
        <source>Your right to change this document was withdrawn. You can go on reading it; what you changed until now is saved.</source>
        <translation>Ваше право изменять этот документ отозвано. Вы можете и дальше читать его; внесённые до сих пор изменения сохраняются.</translation>
    </message>
    <message>
        <source>Your access to this document was changed to &quot;%1&quot;.</source>
        <translation>Ваш доступ к этому документу изменён на «%1».</translation>
    </message>
    <message>
        <source>You were given more access to this document: &quot;%1&quot;.</source>
        <translation>Вам предоставлен более широкий доступ к этому документу: «%1».</translation>
    </message>
    <message>
        <source>Open for editing</source>
        <translation>Открыть для редактирования</translation>
    </message>
</context>
<context>
    <name>attache::ui::SandboxProcess</name>
    <message>
        <source>it ended</source>
        <translation>она завершилась</translation>
    </message>
    <message>
        <source>the program &quot;attache-sandbox&quot; is not installed</source>
        <translation>программа «attache-sandbox» не установлена</translation>
    </message>
    <message>
        <source>The sandbox is not running: %1.</source>
        <translation>Песочница не работает: %1.</translation>
    </message>
</context>
<context>
    <name>attache::ui::SaveIndicator</name>
    <message>
        <source>Save state: %1</source>
        <translation>Состояние сохранения: %1</translation>
    </message>
    <message>
        <source>Show all saves…</source>
        <translation>Показать все сохранения…</translation>
    </message>
    <message>
        <source>%1: waiting for the Document Server&apos;s last version</source>
        <translation>%1: ожидание последней версии с Document Server</translation>
    </message>
    <message>
        <source>All changes are saved in Mattermost.</source>
        <translation>Все изменения сохранены в Mattermost.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Повторить сейчас</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
</context>
<context>
    <name>attache::ui::SaveTeller</name>
    <message>
        <source>&quot;%1&quot;, opened here on %2: the Document Server never told this computer that anybody worked in it, and it knows of no changes. If you did change something, open the document again and look: what the Document Server still has comes back.</source>
        <translation>Документ «%1», открытый здесь %2: Document Server так и не сообщил этому компьютеру, что в нём кто-то работал, и ему неизвестно об изменениях. Если вы что-то меняли, откройте документ снова и проверьте: всё, что ещё есть на Document Server, вернётся.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, opened here on %2: no last version ever came, and the Document Server no longer knows the document. Certain is: nothing waits there. If you changed nothing, nothing is missing; otherwise open the document again and check whether your changes are in its newest version.</source>
        <translation>Документ «%1», открытый здесь %2: последняя версия так и не пришла, и Document Server больше не знает этого документа. Ясно одно: там ничего не ожидает отправки. Если вы ничего не меняли, ничего и не пропало; иначе откройте документ снова и проверьте, есть ли ваши изменения в самой новой версии.</translation>
    </message>
    <message>
        <source>A version of &quot;%1&quot; could not be kept on this computer. %2 The Document Server keeps it and is asked again.</source>
        <translation>Версию «%1» не удалось сохранить на этом компьютере. %2 Document Server хранит её и будет запрошен ещё раз.</translation>
    </message>
    <message>
        <source>What the Document Server sent about &quot;%1&quot; was refused. %2 Compare the secret key in the preferences with the Document Server&apos;s.</source>
        <translation>Данные о «%1», присланные Document Server, отклонены. %2 Сравните секретный ключ в настройках с ключом Document Server.</translation>
    </message>
    <message>
        <source>The Document Server could not put &quot;%1&quot; together. It still has the changes: open the document again to bring them back.</source>
        <translation>Document Server не смог собрать «%1». Изменения ещё хранятся у него: откройте документ снова, чтобы вернуть их.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was open with another Document Server than the one in the preferences, and its last version never came. If you changed it then, set up that Document Server once more, and Attache asks it; otherwise dismiss this message.</source>
        <translation>Документ «%1» был открыт на другом Document Server, не на указанном в настройках, и его последняя версия так и не пришла. Если вы тогда изменили документ, снова настройте тот Document Server, и Attache запросит её; иначе скройте это уведомление.</translation>
    </message>
    <message>
        <source>The record of saves</source>
        <translation>Журнал сохранений</translation>
    </message>
    <message>
        <source>The record of saves was damaged. It is kept as %1; what waited was taken from the files beside it and goes on. Look in Mattermost whether the last versions are there.</source>
        <translation>Журнал сохранений был повреждён. Он сохранён как %1; ожидавшее взято из файлов рядом с ним и отправляется дальше. Проверьте в Mattermost, есть ли там последние версии.</translation>
    </message>
    <message>
        <source>Files without a save</source>
        <translation>Файлы без сохранения</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) beside the waiting saves belong to none of them, such as %1. They stay where they are.</source>
        <translation>
            <numerusform>%n файл рядом с ожидающими сохранениями не относится ни к одному из них, например %1. Такие файлы остаются на месте.</numerusform>
            <numerusform>%n файла рядом с ожидающими сохранениями не относятся ни к одному из них, например %1. Они остаются на месте.</numerusform>
            <numerusform>%n файлов рядом с ожидающими сохранениями не относятся ни к одному из них, например %1. Они остаются на месте.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last changes to &quot;%1&quot; had not come by themselves. They were found at the Document Server and are being saved now.</source>
        <translation>Последние изменения в «%1» не поступили автоматически. Они найдены на Document Server и сейчас сохраняются.</translation>
    </message>
</context>
<context>
    <name>attache::ui::SavesDesk</name>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation>Копия сохранена.</translation>
    </message>
    <message>
        <source>Sign in with the account that this version belongs to; then it can go to another channel. It can be exported into a file now.</source>
        <translation>Войдите в учётную запись, к которой относится эта версия; тогда её можно будет сохранить в другой канал. Экспортировать её в файл можно сейчас.</translation>
    </message>
    <message>
        <source>It goes to &quot;%1&quot; now.</source>
        <translation>Теперь отправляется в «%1».</translation>
    </message>
</context>
<context>
    <name>attache::ui::SavesView</name>
    <message>
        <source>Saves</source>
        <translation>Сохранения</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Всё сохранено</translation>
    </message>
    <message>
        <source>Changes on their way to Mattermost appear here, with what to do where they can&apos;t go on.</source>
        <translation>Здесь появляются изменения на пути в Mattermost и подсказки, что делать, если они не могут дойти.</translation>
    </message>
    <message>
        <source>Choose one to see why it waits and what can be done.</source>
        <translation>Выберите сохранение, чтобы увидеть, почему оно ждёт и что можно сделать.</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Повторить сейчас</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Открыть снова</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Save &amp;to…</source>
        <translation>&amp;Сохранить в…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>От&amp;бросить…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Показать в п&amp;апке</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>Ск&amp;рыть</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>Повторить вс&amp;е</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Делать нечего</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was discarded.</source>
        <translation>«%1»: отброшено.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>От&amp;менить</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это уведомление</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Отбросить изменения?</translation>
    </message>
    <message>
        <source>The changes to &quot;%1&quot; reach nobody, and nobody sees them in Mattermost.</source>
        <translation>Изменения в «%1» никто не получит, и никто не увидит их в Mattermost.</translation>
    </message>
    <message>
        <source>You can take them back here for 30 days.</source>
        <translation>Их можно вернуть здесь в течение 30 дней.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>attache::ui::ServerStep</name>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Continue without encryption</source>
        <translation>Продолжить без шифрования</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Try it without a server</source>
        <translation>Попробовать без сервера</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Адрес сервера</translation>
    </message>
    <message>
        <source>Starts made-up servers on this computer, with made-up people and documents.</source>
        <translation>Запускает на этом компьютере вымышленные серверы с вымышленными людьми и документами.</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>&amp;Адрес сервера</translation>
    </message>
    <message>
        <source>%1 does not encrypt. Your password and every document travel readable for anybody on the way. Use https:// where the server offers it.</source>
        <translation>%1 не использует шифрование. Ваш пароль и каждый документ сможет прочитать любой на пути следования данных. Используйте https://, если сервер его поддерживает.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Looking for a Mattermost server…</source>
        <translation>Поиск сервера Mattermost…</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Запуск песочницы…</translation>
    </message>
</context>
<context>
    <name>attache::ui::ServiceSetup</name>
    <message>
        <source>The Document Server&apos;s secret is kept for this session only. %1</source>
        <translation>Секретный ключ Document Server хранится только в течение этого сеанса. %1</translation>
    </message>
    <message>
        <source>The preferences can&apos;t be written to %1. Check that the disk isn&apos;t full and that you may write there.</source>
        <translation>Не удаётся записать настройки в %1. Проверьте, что диск не заполнен и что вам можно писать туда.</translation>
    </message>
    <message>
        <source>The listener&apos;s new address is used after the next start of Attache.</source>
        <translation>Новый адрес службы Attache будет использован после следующего запуска Attache.</translation>
    </message>
</context>
<context>
    <name>attache::ui::SignInAgain</name>
    <message>
        <source>Your session on %1 has ended. Sign in again: until then, open documents stay open, and their versions wait on this computer.</source>
        <translation>Ваш сеанс на %1 завершён. Войдите снова: до этого открытые документы остаются открытыми, а их версии ждут на этом компьютере.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Войти снова</translation>
    </message>
</context>
<context>
    <name>attache::ui::SignInPage</name>
    <message>
        <source>Sign in to Mattermost</source>
        <translation>Вход в Mattermost</translation>
    </message>
    <message>
        <source>If this server has no encryption, type %1.</source>
        <translation>Если на этом сервере нет шифрования, введите %1.</translation>
    </message>
    <message>
        <source>The server does not know this token, or it was revoked. Make a new one in Mattermost under Profile, Security.</source>
        <translation>Сервер не знает этого токена, или токен отозван. Создайте новый в Mattermost в разделе «Профиль», «Безопасность».</translation>
    </message>
</context>
<context>
    <name>attache::ui::TransferRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Ход передачи %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>attache::ui::UploadBar</name>
    <message>
        <source>Uploads</source>
        <translation>Загрузка в Mattermost</translation>
    </message>
</context>
<context>
    <name>attache::ui::UploadDesk</name>
    <message>
        <source>The file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>%1 was uploaded to %2.</source>
        <translation>%1: загружено в «%2».</translation>
    </message>
    <message>
        <source>You may not post in this channel. If somebody gave you the right meanwhile, choose &quot;Reload&quot; in the menu &quot;View&quot;.</source>
        <translation>Вам нельзя публиковать в этом канале. Если вам уже дали это право, выберите «Обновить» в меню «Вид».</translation>
    </message>
    <message>
        <source>Attachments are turned off on this Mattermost server.</source>
        <translation>Вложения на этом сервере Mattermost отключены.</translation>
    </message>
    <message>
        <source>This channel is archived, and takes nothing new.</source>
        <translation>Этот канал в архиве и не принимает ничего нового.</translation>
    </message>
</context>
<context>
    <name>attache::ui::UploadRow</name>
    <message>
        <source>Uploading %1…</source>
        <translation>Загружается %1…</translation>
    </message>
    <message>
        <source>Cancel the upload of %1</source>
        <translation>Отменить загрузку %1</translation>
    </message>
    <message>
        <source>Uploading %1 (%2 of %3)</source>
        <translation>Загружается %1 (%2 из %3)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Try again to upload %1</source>
        <translation>Повторить загрузку %1</translation>
    </message>
    <message>
        <source>%1 was not uploaded. %2</source>
        <translation>Не удалось загрузить %1. %2</translation>
    </message>
    <message>
        <source>Dismiss the upload of %1</source>
        <translation>Скрыть загрузку %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::VersionActions</name>
    <message>
        <source>Restore this version?</source>
        <translation>Восстановить эту версию?</translation>
    </message>
    <message>
        <source>Version %1 of &quot;%2&quot; becomes the newest one.</source>
        <translation>Версия %1 документа «%2» станет самой новой.</translation>
    </message>
    <message>
        <source>It is written to the thread as a new version. The versions after it stay, so nothing is lost.</source>
        <translation>Она будет добавлена в обсуждение как новая версия. Последующие версии останутся, так что ничего не потеряется.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Restoring version %1 of %2…</source>
        <translation>Восстанавливается версия %1 документа «%2»…</translation>
    </message>
    <message>
        <source>Restored version %1 of %2</source>
        <translation>Восстановлена версия %1 документа «%2»</translation>
    </message>
    <message>
        <source>The link was copied. Everyone who has it can read the file without signing in.</source>
        <translation>Ссылка скопирована. Любой, у кого она есть, может читать файл без входа.</translation>
    </message>
</context>
<context>
    <name>attache::ui::VersionList</name>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Newest first. Enter opens a version; the menu key shows what else can be done with it.</source>
        <translation>Сначала новые. Клавиша Enter открывает версию; клавиша меню показывает, что ещё можно с ней сделать.</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <comment>a version</comment>
        <translation>Действия для %1</translation>
    </message>
</context>
<context>
    <name>attache::ui::VersionModel</name>
    <message>
        <source>based on version %1</source>
        <translation>на основе версии %1</translation>
    </message>
    <message>
        <source>based on a deleted version</source>
        <translation>на основе удалённой версии</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version number</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Version %1 by %2, %3, the newest</source>
        <translation>Версия %1, %2, %3, самая новая</translation>
    </message>
    <message>
        <source>Version %1 by %2, %3</source>
        <translation>Версия %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>attache::ui::VersionWatch</name>
    <message>
        <source>Somebody has posted a newer version of this document (version %1). What you change here is kept as a version of its own, based on the one you opened.</source>
        <translation>Кто-то опубликовал более новую версию этого документа (версия %1). Ваши изменения здесь сохраняются как отдельная версия на основе той, которую вы открыли.</translation>
    </message>
    <message>
        <source>Somebody has posted a newer version of this document (version %1).</source>
        <translation>Кто-то опубликовал более новую версию этого документа (версия %1).</translation>
    </message>
    <message>
        <source>Open the newest version</source>
        <translation>Открыть самую новую версию</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Attache can&apos;t create its folder %1. Check that the disk isn&apos;t full and that you may write there.</source>
        <translation>Attache не может создать свою папку %1. Проверьте, что диск не заполнен и что вам можно писать туда.</translation>
    </message>
    <message>
        <source>Attache is running with this profile already, but does not answer. End it, then start it again.</source>
        <translation>Attache уже работает с этим профилем, но не отвечает. Завершите его и запустите снова.</translation>
    </message>
</context>
</TS>
