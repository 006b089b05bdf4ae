// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Files on their way into a channel, and everything a Mattermost may have against them.
#include "../mattermost/Acme.h"
#include "NoRoot.h"
#include "documents/Uploader.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace attache;
using namespace attache::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using documents::Uploader;
using domain::ErrorKind;
using sandbox::Fault;
using When = sandbox::MattermostDouble::When;

namespace {

constexpr int kPatience = 20'000; // ms
constexpr qint64 kMiB = 1024LL * 1024;
const QString kPosts = u"/posts$"_s;
const QString kFiles = u"/files$"_s;
const QString kInfo = u"/files/[a-z0-9]{26}/info$"_s;

} // namespace

class UploaderTest : public QObject {
    Q_OBJECT

    // What became of one upload.
    struct End {
        std::optional<domain::Post> post;
        std::optional<domain::Error> error;
    };

    void begin(sandbox::MattermostOptions options = {}) {
        uploader.reset();
        acme = std::make_unique<Acme>(std::move(options));
        uploader = std::make_unique<Uploader>();
        ends.clear();
        connect(uploader.get(), &Uploader::posted, this,
                [this](int id, const domain::Post& post) { ends[id] = {post, {}}; });
        connect(uploader.get(), &Uploader::failed, this,
                [this](int id, const domain::Error& error) { ends[id] = {{}, error}; });
        signIn(acme->alice);
    }
    void signIn(const QString& userId, qint64 maxFileSize = 0) {
        uploader->setAccount({userId, userId, acme->address(), acme->tokenOf(userId), maxFileSize});
    }
    QString write(const QString& name, const QByteArray& content) const {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }
    int add(const QString& path, bool isUrgent = false) { return uploader->add({acme->docs, path, {}, isUrgent}); }
    bool ended(int id) {
        return QTest::qWaitFor([&] { return ends.contains(id); }, kPatience);
    }
    [[nodiscard]] std::optional<ErrorKind> kindOf(int id) const {
        const auto& error = ends.value(id).error;
        return error ? std::optional(error->kind) : std::nullopt;
    }
    // The names of the files of each message, newest first.
    [[nodiscard]] QList<QStringList> posted() const {
        QList<QStringList> names;
        const auto posts = acme->server.posts(acme->docs);
        for (const QJsonObject& post : posts) {
            QStringList files;
            for (const auto& id : post.value("file_ids"_L1).toArray())
                files += acme->server.fileInfo(id.toString()).value("name"_L1).toString();
            names += files;
        }
        return names;
    }
    [[nodiscard]] qsizetype requests(const QByteArray& method, const QString& pathEnd) const {
        const auto log = acme->server.requestLog();
        return std::ranges::count_if(
            log, [&](const auto& request) { return request.method == method && request.path.endsWith(pathEnd); });
    }

    QTemporaryDir folder;
    std::unique_ptr<Acme> acme;
    std::unique_ptr<Uploader> uploader;
    QHash<int, End> ends;

private Q_SLOTS:
    void cleanup() { uploader.reset(); }

    void aFileBecomesAMessage_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("size");
        QTest::newRow("a byte") << u"a.docx"_s << qint64(1);
        QTest::newRow("odd name") << u"Bericht & Co + 100 %?#.tar.gz"_s << qint64(100'000);
        QTest::newRow("no extension") << u"README"_s << qint64(7);
        QTest::newRow("in parts") << u"報告.pptx"_s << 18 * kMiB + 3;
    }
    void aFileBecomesAMessage() {
        QFETCH(const QString, name);
        QFETCH(const qint64, size);
        begin();
        QByteArray content(size, Qt::Uninitialized);
        for (qint64 i = 0; i < size; ++i)
            content[i] = char(i * 31 + i / 4096);
        QSignalSpy progress(uploader.get(), &Uploader::progressed);
        const int id = add(write(name, content));
        QCOMPARE(uploader->underWay(), QStringList{name});
        QVERIFY(ended(id));
        QVERIFY2(ends[id].post, ends[id].error ? qPrintable(ends[id].error->message) : "");
        QCOMPARE(posted(), QList<QStringList>{{name}});
        const QJsonObject post = acme->server.posts(acme->docs).constFirst();
        QCOMPARE(post.value("id"_L1).toString(), ends[id].post->id);
        QCOMPARE(post.value("user_id"_L1).toString(), acme->alice);
        QCOMPARE(post.value("message"_L1).toString(), QString());
        QVERIFY(acme->server.fileContent(ends[id].post->fileIds.constFirst()) == content);
        QCOMPARE(ends[id].post->files.size(), 1); // enough for the list to show it
        QVERIFY(!progress.isEmpty());
        QCOMPARE(progress.constLast().at(1).toLongLong(), size);
        QCOMPARE(uploader->underWay(), QStringList());
    }

    void eachOfManyFilesIsAMessageOfItsOwn() {
        begin();
        QList<int> ids;
        for (int i = 0; i < 12; ++i) // more than a message may carry
            ids += add(write(u"%1.docx"_s.arg(i), "content"));
        for (const int id : ids)
            QVERIFY(ended(id) && ends[id].post);
        const auto messages = posted();
        QCOMPARE(messages.size(), 12);
        QVERIFY(std::ranges::all_of(messages, [](const QStringList& files) { return files.size() == 1; }));
    }

    void aFileOfAnotherName() {
        begin();
        const int id = uploader->add({acme->docs, write(u"blank"_s, "content"), u"New document.docx"_s, false});
        QVERIFY(ended(id));
        QCOMPARE(posted(), QList<QStringList>{{u"New document.docx"_s}});
    }

    void whatCannotBeBroughtUp_data() {
        QTest::addColumn<QString>("file"); // in the folder
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("mayRetry");
        QTest::newRow("empty") << u"empty.docx"_s << ErrorKind::InvalidInput << false;
        QTest::newRow("a folder") << u"folder"_s << ErrorKind::InvalidInput << false;
        QTest::newRow("gone") << u"gone.docx"_s << ErrorKind::Storage << true;
        QTest::newRow("too large") << u"large.docx"_s << ErrorKind::TooLarge << false;
#ifdef Q_OS_UNIX
        QTest::newRow("a device") << u"/dev/zero"_s << ErrorKind::InvalidInput << false;
#endif
    }
    void whatCannotBeBroughtUp() {
        QFETCH(const QString, file);
        begin();
        signIn(acme->alice, 1000);
        write(u"empty.docx"_s, {});
        write(u"large.docx"_s, QByteArray(1001, 'a'));
        QDir(folder.path()).mkdir(u"folder"_s);
        const int id = add(QDir(folder.path()).absoluteFilePath(file));
        QVERIFY(ended(id));
        QTEST(*kindOf(id), "kind");
        QTEST(documents::mayRetryUpload(*kindOf(id)), "mayRetry");
        QVERIFY(!ends[id].error->message.isEmpty());
        QVERIFY(acme->server.requestLog().isEmpty()); // the server isn't bothered
    }

    void theMostAllowedIsAllowed() {
        begin(with([](auto& o) { o.maxFileSize = 1000; }));
        signIn(acme->alice, 1000);
        const int id = add(write(u"just.docx"_s, QByteArray(1000, 'a')));
        QVERIFY(ended(id));
        QVERIFY(ends[id].post);
    }

    void anUnreadableFile() {
        begin();
        const QString path = write(u"secret.docx"_s, "content");
        QFile::setPermissions(path, {});
        QFile::setPermissions(QFileInfo(path).path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                          QFile::ExeGroup | QFile::ExeOther);
        int id = 0;
        {
            const test::NoRoot person;
            QVERIFY(person.isDone());
            id = add(path);
            QVERIFY(ended(id));
        }
        QCOMPARE(kindOf(id), ErrorKind::Storage);
        QVERIFY2(ends[id].error->message.contains(u"may not read"_s), qPrintable(ends[id].error->message));
        QFile::setPermissions(path, QFile::ReadOwner);
        ends.clear();
        uploader->retry(id);
        QVERIFY(ended(id));
        QVERIFY(ends[id].post);
    }

    void theServersRefusals_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("too large in one go") << u"large"_s << ErrorKind::TooLarge;
        QTest::newRow("too large in parts") << u"huge"_s << ErrorKind::TooLarge;
        QTest::newRow("turned off") << u"off"_s << ErrorKind::TurnedOff;
        QTest::newRow("not a member") << u"stranger"_s << ErrorKind::Forbidden;
        QTest::newRow("archived") << u"archived"_s << ErrorKind::Forbidden;
    }
    void theServersRefusals() {
        QFETCH(const QString, what);
        begin(with([&](auto& o) {
            o.maxFileSize = what == "large"_L1 || what == "huge"_L1 ? 1000 : o.maxFileSize;
            o.attachments = what != "off"_L1;
        }));
        if (what == "stranger"_L1)
            signIn(acme->carol);
        if (what == "archived"_L1)
            acme->server.archiveChannel(acme->docs);
        const int id = add(write(u"a.docx"_s, QByteArray(what == "huge"_L1 ? 6 * kMiB : 5000, 'a')));
        QVERIFY(ended(id));
        QTEST(*kindOf(id), "kind");
        QVERIFY(!documents::mayRetryUpload(*kindOf(id)));
        QCOMPARE(posted().size(), 0);
        uploader->cancel(id); // the person has read it
        QCOMPARE(uploader->underWay(), QStringList());
    }

    void aPauseThatTheServerAsksFor() {
        begin();
        acme->server.failNext("POST", kFiles, 1, sandbox::MattermostDouble::tooManyRequests());
        const int id = add(write(u"a.docx"_s, "content"));
        QVERIFY(ended(id));
        QCOMPARE(kindOf(id), ErrorKind::RateLimited);
        QVERIFY(documents::mayRetryUpload(*kindOf(id)));
        QCOMPARE(uploader->underWay(), QStringList());
        ends.clear();
        uploader->retry(id);
        QVERIFY(ended(id));
        QCOMPARE(posted(), QList<QStringList>{{u"a.docx"_s}});
    }

    // The line breaks when the message stands already.
    void aLostAnswerIsNotPostedTwice_data() {
        QTest::addColumn<std::chrono::milliseconds>("window");
        QTest::newRow("remembered") << 30'000ms;
        QTest::newRow("long forgotten") << 0ms;
    }
    void aLostAnswerIsNotPostedTwice() {
        QFETCH(const std::chrono::milliseconds, window);
        begin(with([&](auto& o) { o.pendingPostWindow = window; }));
        acme->server.failNext("POST", kPosts, 1, sandbox::MattermostDouble::apiError(503, u"x"_s), When::After);
        const int id = add(write(u"a.docx"_s, "content"));
        QVERIFY(ended(id));
        QVERIFY2(ends[id].post, ends[id].error ? qPrintable(ends[id].error->message) : "");
        QCOMPARE(posted(), QList<QStringList>{{u"a.docx"_s}});
    }

    void aTryAfterALostAnswerFindsTheMessage() {
        begin(with([&](auto& o) { o.pendingPostWindow = 0ms; }));
        acme->server.failNext("POST", kPosts, 1, sandbox::MattermostDouble::apiError(503, u"x"_s), When::After);
        acme->server.failNext("GET", kInfo, 1, sandbox::MattermostDouble::apiError(503, u"x"_s));
        const int id = add(write(u"a.docx"_s, "content"));
        QVERIFY(ended(id));
        QCOMPARE(kindOf(id), ErrorKind::ServerFault);
        ends.clear();
        uploader->retry(id);
        QVERIFY(ended(id));
        QVERIFY(ends[id].post);
        QCOMPARE(posted(), QList<QStringList>{{u"a.docx"_s}});
        QCOMPARE(requests("POST", u"/files"_s), 1); // it was there
    }

    // The server's own records lag behind, so the second message goes out, without the file.
    void aMessageWithoutItsFileIsTakenBack() {
        begin(with([&](auto& o) { o.pendingPostWindow = 0ms; }));
        sandbox::HttpResponse late;
        late.headers = {{"Content-Type", "application/json"}};
        late.body = R"({"id":"aaaaaaaaaaaaaaaaaaaaaaaaaa","post_id":"","name":"a.docx","size":7})";
        acme->server.failNext("POST", kPosts, 1, sandbox::MattermostDouble::apiError(503, u"x"_s), When::After);
        acme->server.failNext("GET", kInfo, 2, late);
        const int id = add(write(u"a.docx"_s, "content"));
        QVERIFY(ended(id));
        QCOMPARE(kindOf(id), ErrorKind::ServerFault);
        ends.clear();
        uploader->retry(id);
        QVERIFY(ended(id));
        QVERIFY(ends[id].post);
        QCOMPARE(ends[id].post->fileIds.size(), 1);
        QCOMPARE(posted(), QList<QStringList>{{u"a.docx"_s}});
        QCOMPARE(requests("POST", u"/posts"_s), 2);
    }

    void aFileThatTheServerDropsGoesUpAnew() {
        begin();
        sandbox::HttpResponse lie;
        lie.status = 201;
        lie.headers = {{"Content-Type", "application/json"}};
        lie.body = R"({"file_infos":[{"id":"aaaaaaaaaaaaaaaaaaaaaaaaaa","name":"a.docx","size":7}],"client_ids":null})";
        acme->server.failNext("POST", kFiles, 1, lie);
        const int id = add(write(u"a.docx"_s, "content"));
        QVERIFY(ended(id));
        QCOMPARE(kindOf(id), ErrorKind::BadAnswer);
        QCOMPARE(posted().size(), 0); // the empty message is gone
        QVERIFY(documents::mayRetryUpload(*kindOf(id)));
        ends.clear();
        uploader->retry(id);
        QVERIFY(ended(id));
        QCOMPARE(posted(), QList<QStringList>{{u"a.docx"_s}});
    }

    void aCutLineIsTriedAgain() {
        begin();
        acme->server.failNext("POST", kFiles, 10, Fault{Fault::Reset});
        const int id = add(write(u"a.docx"_s, "content"));
        QVERIFY(ended(id));
        QCOMPARE(kindOf(id), ErrorKind::Unreachable);
        acme->server.clearFailures();
        ends.clear();
        uploader->retry(id);
        QVERIFY(ended(id));
        QCOMPARE(posted(), QList<QStringList>{{u"a.docx"_s}});
    }

    void cancelled() {
        begin();
        acme->server.failNext("POST", kFiles, 2, Fault{Fault::Hang});
        const int first = add(write(u"1.docx"_s, "content"));
        const int second = add(write(u"2.docx"_s, "content"));
        const int third = add(write(u"3.docx"_s, "content"));
        QTRY_COMPARE(requests("POST", u"/files"_s), 2); // the third waits
        uploader->cancel(third);
        uploader->cancel(first);
        QVERIFY(!ends.contains(third)); // never from inside a call
        QVERIFY(ended(third) && ended(first));
        QCOMPARE(kindOf(third), ErrorKind::Cancelled);
        QCOMPARE(kindOf(first), ErrorKind::Cancelled);
        QCOMPARE(uploader->underWay(), QStringList{u"2.docx"_s});
        uploader->cancel(second);
        QVERIFY(ended(second));
        QCOMPARE(posted().size(), 0);
        uploader->retry(second); // it is forgotten
        QCOMPARE(uploader->underWay(), QStringList());
    }

    void theUrgentOnePassesTheQueue() {
        begin();
        acme->server.failNext("POST", kFiles, 2, Fault{Fault::Hang});
        add(write(u"1.docx"_s, "content"));
        add(write(u"2.docx"_s, "content"));
        QTRY_COMPARE(requests("POST", u"/files"_s), 2);
        const int waiting = add(write(u"3.docx"_s, "content"));
        const int urgent = add(write(u"new.docx"_s, "content"), true);
        QVERIFY(ended(urgent));
        QVERIFY(ends[urgent].post);
        QVERIFY(!ends.contains(waiting));
    }

    void clearedUploadsSayNothingMore() {
        begin();
        acme->server.failNext("POST", kFiles, 1, Fault{Fault::Hang});
        add(write(u"1.docx"_s, "content"));
        QTRY_COMPARE(requests("POST", u"/files"_s), 1);
        uploader->clear();
        QCOMPARE(uploader->underWay(), QStringList());
        const int next = add(write(u"2.docx"_s, "content")); // a place is free again
        QVERIFY(ended(next));
        QCOMPARE(ends.size(), 1);
        QCOMPARE(posted(), QList<QStringList>{{u"2.docx"_s}});
    }

    void anotherAccountStartsWithNothing() {
        begin();
        acme->server.failNext("POST", kFiles, 1, Fault{Fault::Hang});
        add(write(u"1.docx"_s, "content"));
        QTRY_COMPARE(requests("POST", u"/files"_s), 1);
        signIn(acme->bob);
        QCOMPARE(uploader->underWay(), QStringList());
        const int id = add(write(u"2.docx"_s, "content"));
        QVERIFY(ended(id));
        QCOMPARE(acme->server.posts(acme->docs).constFirst().value("user_id"_L1).toString(), acme->bob);
    }

    void aNewTokenServesTheNextTry() {
        begin();
        acme->server.revokeTokens(acme->alice);
        const int id = add(write(u"a.docx"_s, "content"));
        QVERIFY(ended(id));
        QCOMPARE(kindOf(id), ErrorKind::SignedOut);
        signIn(acme->alice);
        ends.clear();
        uploader->retry(id);
        QVERIFY(ended(id));
        QVERIFY(ends[id].post);
    }

    void leavingMidwayWaitsForNobody() {
        begin();
        acme->server.failNext("POST", kFiles, 1, Fault{Fault::Hang});
        add(write(u"1.docx"_s, "content"));
        QTRY_COMPARE(requests("POST", u"/files"_s), 1);
        QElapsedTimer clock;
        clock.start();
        uploader.reset();
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(posted().size(), 0);
    }

    // Disk and network are somebody else's business than the caller's thread's.
    void goesOnWhileTheCallersThreadIsBusy() {
        begin();
        add(write(u"a.docx"_s, QByteArray(12 * kMiB, 'a')));
        const QDeadlineTimer deadline(kPatience);
        while (posted().isEmpty() && !deadline.hasExpired()) // no event loop runs here
            QThread::yieldCurrentThread();
        QCOMPARE(posted(), QList<QStringList>{{u"a.docx"_s}});
    }
};

QTEST_GUILESS_MAIN(UploaderTest)
#include "tst_uploader.moc"
