// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/app/Seed.h"

#include "sandbox/app/SeedFiles.h"
#include "sandbox/documentserver/ooxml/OoxmlFiles.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace attache::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString Password = u"sandbox"_s;
constexpr qint64 Minute = 60'000;

// Puts everything into one double, minute after minute.
class Seeder {
public:
    Seeder(MattermostDouble& mattermost, int archivePosts)
        : m_mattermost(mattermost)
        // The archive is older than the rest, one post a minute.
        , m_time(QDateTime::currentMSecsSinceEpoch() - (archivePosts + 120) * Minute) {}

    SeededSandbox run(int archivePosts) {
        addPeople();
        addChannels();
        if (archivePosts > 0)
            addArchive(archivePosts);
        addDocuments();
        addOddFiles();
        addDesign();
        addConversations();
        return m_seeded;
    }

private:
    [[nodiscard]] QString id(const QString& username) const { return m_seeded.person(username).id; }

    void addPerson(const QString& username, const QString& first, const QString& last) {
        SeededPerson person{username, m_mattermost.addUser(username, Password, first, last), Password, {}};
        person.token = m_mattermost.addPersonalToken(person.id);
        m_seeded.people += person;
    }

    void addPeople() {
        addPerson(u"alice"_s, u"Alice"_s, u"Anders"_s);
        addPerson(u"bob"_s, u"Bob"_s, u"Brown"_s);
        addPerson(u"carol"_s, u"Carol"_s, u"Clark"_s);
        addPerson(u"admin"_s, u"Ad"_s, u"Min"_s);
        m_mattermost.makeAdmin(id(u"admin"_s));
        for (const SeededPerson& person : std::as_const(m_seeded.people))
            m_everybody += person.id;
    }

    void addChannel(const QString& name, const QString& displayName, char type, const QStringList& members) {
        m_seeded.channels.insert(name, m_mattermost.addChannel(m_seeded.teamId, name, displayName, type, members));
    }

    void addChannels() {
        m_seeded.teamId = m_mattermost.addTeam(u"acme"_s, u"Acme"_s, m_everybody);
        addChannel(u"town-square"_s, u"Town Square"_s, 'O', m_everybody);
        addChannel(u"docs"_s, u"Docs"_s, 'O', m_everybody);
        addChannel(u"design"_s, u"Design"_s, 'O', m_everybody);
        addChannel(u"secret"_s, u"Secret Plans"_s, 'P', {id(u"alice"_s), id(u"carol"_s)});
        const QString direct = m_mattermost.addDirectChannel(id(u"alice"_s), id(u"bob"_s));
        m_seeded.channels.insert(u"alice-bob"_s, direct);
        const QString group = m_mattermost.addGroupChannel({id(u"alice"_s), id(u"bob"_s), id(u"carol"_s)});
        m_seeded.channels.insert(u"group"_s, group);
    }

    QString post(const QString& channel, const QString& username, const QString& message,
                 const QList<NewFile>& files = {}, const QString& rootId = {}) {
        m_time += Minute;
        NewPostArguments arguments;
        arguments.channelId = m_seeded.channels.value(channel);
        arguments.userId = id(username);
        arguments.message = message;
        arguments.files = files;
        arguments.rootId = rootId;
        arguments.createAt = m_time;
        const QString postId = m_mattermost.addPost(arguments);
        if (channel != u"archive"_s && !files.isEmpty())
            rememberFiles(postId);
        return postId;
    }

    void rememberFiles(const QString& postId) {
        for (const QJsonObject& made : m_mattermost.thread(postId)) {
            if (made.value(u"id"_s).toString() != postId)
                continue;
            for (const QJsonValue& file : made.value(u"metadata"_s).toObject().value(u"files"_s).toArray()) {
                const QString name = file.toObject().value(u"name"_s).toString();
                m_seeded.files.insert(name, file.toObject().value(u"id"_s).toString());
                m_seeded.posts.insert(name, postId);
            }
        }
    }

    void allow(const QString& fileName, const QString& userId, const QStringList& permissions) {
        m_mattermost.setProps(m_seeded.posts.value(fileName),
                              permissionProp(m_seeded.files.value(fileName), userId, permissions));
    }

    void addArchive(int count) {
        addChannel(u"archive"_s, u"Archive"_s, 'O', m_everybody);
        for (int i = 0; i < count; ++i) {
            const QString number = QString::number(i + 1).rightJustified(5, u'0');
            post(u"archive"_s, i % 2 ? u"bob"_s : u"alice"_s, u"Record "_s + number,
                 {{u"record-%1.txt"_s.arg(number), "Record " + number.toLatin1() + "\n"}});
        }
    }

    void addDocuments() {
        post(u"docs"_s, u"admin"_s, u"Welcome! This is a sandbox: try anything, nothing is kept."_s);
        post(
            u"docs"_s, u"alice"_s, u"Everything for the launch"_s,
            {{u"Launch plan.docx"_s, makeDocx({u"Launch plan"_s, u"We start in spring."_s, u"Bob brings the cake."_s})},
             {u"Budget.xlsx"_s, makeXlsx({{u"Item"_s, u"Price"_s}, {u"Cake"_s, u"42"_s}, {u"Balloons"_s, u"7.5"_s}})},
             {u"Slides.pptx"_s, makePptx({{u"Launch"_s, u"Acme, spring"_s}, {u"Thank you"_s}})}});
        post(u"docs"_s, u"alice"_s, u"Bob, please edit this one."_s,
             {{u"Shared notes.docx"_s, makeDocx({u"Shared notes"_s, u"Alice wrote this line."_s})}});
        allow(u"Shared notes.docx"_s, id(u"bob"_s), {u"edit"_s, u"download"_s, u"print"_s, u"copy"_s, u"comment"_s});
        post(u"docs"_s, u"alice"_s, u"Comments, please."_s,
             {{u"Draft contract.docx"_s, makeDocx({u"Draft contract"_s, u"Both sides agree to be kind."_s})}});
        allow(u"Draft contract.docx"_s, id(u"bob"_s), {u"comment"_s, u"download"_s});
        post(u"docs"_s, u"bob"_s, u"Everybody may fill this in."_s,
             {{u"Holidays.xlsx"_s, makeXlsx({{u"Name"_s, u"Days"_s}, {u"Alice"_s, u"30"_s}})}});
        allow(u"Holidays.xlsx"_s, u"*"_s, {u"edit"_s, u"download"_s, u"print"_s, u"copy"_s});
        const QString minutes = post(u"docs"_s, u"carol"_s, u"The minutes of Monday"_s,
                                     {{u"Minutes.odt"_s, makeOdt(u"We met and agreed."_s)},
                                      {u"Paper.pdf"_s, makePdf("A paper of the sandbox")},
                                      {u"Notes.txt"_s, "First line\nSecond line\n"},
                                      {u"Logo.png"_s, makePng()}});
        post(u"docs"_s, u"bob"_s, u"Thank you, Carol!"_s, {}, minutes);
    }

    // Nothing here is an attack on anybody: such names and sizes exist, and a client must live with them.
    void addOddFiles() {
        const QString turned = u"invoice\u202Excod.exe"_s; // shows as "invoiceexe.docx" where bidi marks are obeyed
        post(u"docs"_s, u"bob"_s, u"Odd files"_s,
             {{u"Empty.docx"_s, {}},
              {turned, "not a document"},
              {u"A very long name "_s + u"that goes on and on "_s.repeated(11) + u"end.docx"_s,
               makeDocx({u"Short text, long name."_s})},
              {u"Broken.docx"_s, "PK\x03\x04 but no more"}});
    }

    void addDesign() {
        post(u"design"_s, u"carol"_s, u"First ideas"_s,
             {{u"Ideas.pptx"_s, makePptx({{u"Ideas"_s, u"Blue"_s}, {u"More ideas"_s, u"Green"_s}})},
              {u"Palette.csv"_s, "name,colour\nsky,#88bbee\nleaf,#66aa55\n"}});
        post(u"secret"_s, u"alice"_s, u"For Carol only"_s,
             {{u"Surprise party.docx"_s, makeDocx({u"Surprise party"_s, u"Friday at eight, not a word to Bob."_s})}});
    }

    void addConversations() {
        post(u"alice-bob"_s, u"bob"_s, u"Can you look through it?"_s,
             {{u"Letter.docx"_s, makeDocx({u"Dear customer,"_s, u"thank you for your order."_s})}});
        post(u"group"_s, u"carol"_s, u"Lunch list"_s,
             {{u"Lunch.xlsx"_s, makeXlsx({{u"Who"_s, u"What"_s}, {u"Bob"_s, u"Soup"_s}})}});
    }

    MattermostDouble& m_mattermost;
    qint64 m_time;
    QStringList m_everybody;
    SeededSandbox m_seeded;
};

} // namespace

SeededPerson SeededSandbox::person(const QString& username) const {
    for (const SeededPerson& person : people) {
        if (person.username == username)
            return person;
    }
    return {};
}

QJsonObject permissionProp(const QString& fileId, const QString& userId, const QStringList& permissions) {
    // "edit" is always there; other permissions only when they are given.
    QJsonObject given{{u"edit"_s, false}};
    for (const QString& permission : permissions)
        given.insert(permission, true);
    const QByteArray encoded = QJsonDocument(given).toJson(QJsonDocument::Compact).toBase64();
    return {{u"ONLYOFFICE_PERMISSIONS_%1_%2"_s.arg(fileId, userId), QString::fromLatin1(encoded)}};
}

SeededSandbox seedSandbox(MattermostDouble& mattermost, int archivePosts) {
    return Seeder(mattermost, archivePosts).run(archivePosts);
}

} // namespace attache::sandbox
