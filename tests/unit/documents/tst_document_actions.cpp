// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Every format, for author and recipient, with and without the plugin's props: what can be done with it.
#include "documents/DocumentActions.h"
#include "versions/PluginRights.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::documents;
using domain::AccessRights;
using domain::Right;
using versions::rightsFor;

namespace {

domain::Post postWith(const QString& name, const QString& value) {
    domain::Post post;
    post.userId = u"author"_s;
    if (!name.isEmpty())
        post.props.insert(u"ONLYOFFICE_PERMISSIONS_file_"_s + name, value);
    return post;
}

QString prop(const char* json) {
    return QString::fromLatin1(QByteArray(json).toBase64());
}

QString described(Actions actions) {
    return actions.testFlag(Action::OpenForEditing)   ? u"edit"_s
           : actions.testFlag(Action::OpenForViewing) ? u"view"_s
                                                      : u"none"_s;
}

} // namespace

class DocumentActionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFormat_data() {
        QTest::addColumn<QString>("extension");
        QTest::addColumn<QString>("author");    // without and with props
        QTest::addColumn<QString>("reader");    // no prop
        QTest::addColumn<QString>("editor");    // {"edit":true}
        QTest::addColumn<QString>("commenter"); // {"edit":false,"comment":true}
        const QStringList editable{u"docx"_s, u"xlsx"_s, u"pptx"_s};
        // Pictures and archives, which the official table lists only as targets of a conversion.
        const QStringList notOpened{u"bmp"_s, u"gif"_s, u"heic"_s, u"heif"_s, u"jpg"_s, u"pdfa"_s,
                                    u"png"_s, u"tif"_s, u"tiff"_s, u"webp"_s, u"zip"_s};
        for (const onlyoffice::Format& format : onlyoffice::allFormats()) {
            const QString name = QString::fromLatin1(format.name.data(), qsizetype(format.name.size()));
            const QString open = editable.contains(name) ? u"edit"_s : notOpened.contains(name) ? u"none"_s : u"view"_s;
            const QString read = open == u"none" ? open : u"view"_s;
            QTest::newRow(qPrintable(name)) << name << open << read << open << open;
        }
        QTest::newRow("upper case") << u"DOCX"_s << u"edit"_s << u"view"_s << u"edit"_s << u"edit"_s;
        QTest::newRow("unknown") << u"exe"_s << u"none"_s << u"none"_s << u"none"_s << u"none"_s;
        QTest::newRow("no extension") << QString() << u"none"_s << u"none"_s << u"none"_s << u"none"_s;
    }

    void everyFormat() {
        QFETCH(QString, extension);
        const auto opens = [&](const domain::Post& post, const QString& userId) {
            return described(actionsFor({extension, 100, rightsFor(post, u"file"_s, userId), {}, false}));
        };
        const domain::Post plain = postWith({}, {});
        const domain::Post edit = postWith(u"*"_s, prop(R"({"edit":true})"));
        const domain::Post own = postWith(u"bob"_s, prop(R"({"edit":true})"));
        const domain::Post comment = postWith(u"*"_s, prop(R"({"edit":false,"comment":true})"));
        QTEST(opens(plain, u"author"_s), "author");
        QTEST(opens(postWith(u"*"_s, prop(R"({"edit":false})")), u"author"_s), "author");
        QTEST(opens(plain, u"bob"_s), "reader");
        QTEST(opens(edit, u"bob"_s), "editor");
        QTEST(opens(own, u"bob"_s), "editor");
        QTEST(opens(own, u"carol"_s), "reader");
        QTEST(opens(comment, u"bob"_s), "commenter");
    }

    // The author's alone, in every kind of channel but an archived one, for what is edited: the three formats, and
    // those that the person added.
    void rightsAreTheAuthorsToChange_data() {
        QTest::addColumn<QString>("extension");
        QTest::addColumn<bool>("isWritable");
        QStringList writable = onlyoffice::optionallyEditable();
        QVERIFY(writable.size() > 20);
        writable += {u"docx"_s, u"xlsx"_s, u"pptx"_s};
        for (const onlyoffice::Format& format : onlyoffice::allFormats()) {
            const QString name = QString::fromLatin1(format.name.data(), qsizetype(format.name.size()));
            QTest::newRow(qPrintable(name)) << name << writable.contains(name);
        }
        QTest::newRow("unknown") << u"exe"_s << false;
    }

    void rightsAreTheAuthorsToChange() {
        QFETCH(QString, extension);
        QFETCH(bool, isWritable);
        const auto offers = [&](bool isAuthor, bool isArchived, const QSet<QString>& alsoEditable = {},
                                qint64 size = 10) {
            // Channels, direct and group messages are all the same to it: only the archive isn't.
            const domain::AccessRights rights = isAuthor ? domain::kAuthorRights : domain::kViewerRights | Right::Edit;
            return actionsFor({extension, size, rights, alsoEditable, isArchived, isAuthor})
                .testFlag(Action::ChangeAccess);
        };
        const bool isAlways = extension == u"docx"_s || extension == u"xlsx"_s || extension == u"pptx"_s;
        QCOMPARE(offers(true, false), isAlways);
        QCOMPARE(offers(true, false, {extension}), isWritable);
        QVERIFY(!offers(false, false));
        QVERIFY(!offers(false, false, {extension}));
        QVERIFY(!offers(true, true, {extension}));
        QVERIFY(!offers(true, false, {extension}, 0));
    }

    void versionsOfferWhatRightsAllow_data() {
        QTest::addColumn<AccessRights>("rights");
        QTest::addColumn<bool>("isNewest");
        QTest::addColumn<Actions>("expected");
        const Actions common = Actions(Action::Download) | Action::CopyLink;
        const AccessRights edit = domain::kViewerRights | Right::Edit;
        const AccessRights comment = domain::kViewerRights | Right::Comment;
        QTest::newRow("the newest, editing") << edit << true << (common | Action::OpenForEditing);
        QTest::newRow("older, editing") << edit << false << (common | Action::OpenForViewing | Action::Restore);
        QTest::newRow("older, author") << domain::kAuthorRights << false
                                       << (common | Action::OpenForViewing | Action::Restore);
        QTest::newRow("older, commenting") << comment << false << (common | Action::OpenForViewing);
        QTest::newRow("older, viewing") << domain::kViewerRights << false << (common | Action::OpenForViewing);
        QTest::newRow("no download") << AccessRights(Right::Edit) << false
                                     << (Actions(Action::CopyLink) | Action::OpenForViewing | Action::Restore);
    }

    void versionsOfferWhatRightsAllow() {
        QFETCH(AccessRights, rights);
        QFETCH(bool, isNewest);
        const Actions document = actionsFor({u"docx"_s, 10, rights, {}, false, rights == domain::kAuthorRights});
        QTEST(versionActionsFor(document, rights, isNewest), "expected");
        const Actions archived = actionsFor({u"docx"_s, 10, rights, {}, true, true});
        QVERIFY(!versionActionsFor(archived, rights, isNewest).testFlag(Action::Restore));
    }

    void settingsMakeMoreEditable() {
        const ActionContext odt{u"odt"_s, 10, domain::kAuthorRights, {u"odt"_s}, false};
        QCOMPARE(described(actionsFor(odt)), u"edit"_s);
        const ActionContext doc{u"doc"_s, 10, domain::kAuthorRights, {u"doc"_s}, false};
        QCOMPARE(described(actionsFor(doc)), u"view"_s);
    }

    void specialCases() {
        ActionContext context{u"docx"_s, 10, domain::kAuthorRights, {}, false};
        QVERIFY(actionsFor(context).testFlag(Action::Download));
        QVERIFY(actionsFor(context).testFlag(Action::CopyLink));
        context.isArchivedChannel = true;
        QCOMPARE(described(actionsFor(context)), u"view"_s);
        context.size = 0;
        QCOMPARE(described(actionsFor(context)), u"none"_s);
        QVERIFY(actionsFor(context).testFlag(Action::Download));
        context.rights = {};
        QVERIFY(!actionsFor(context).testFlag(Action::Download));
        // Review means nothing in a spreadsheet: no editor that can't do anything.
        QCOMPARE(described(actionsFor({u"xlsx"_s, 10, Right::Review, {}, false})), u"view"_s);
        QCOMPARE(described(actionsFor({u"docx"_s, 10, Right::Review, {}, false})), u"edit"_s);
    }

    void propsAreRead_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<AccessRights>("rights");
        const AccessRights view = domain::kViewerRights;
        const AccessRights all = domain::kAuthorRights;
        const auto row = [](const char* label, const QString& name, const QString& value, AccessRights rights) {
            QTest::newRow(label) << name << value << rights;
        };
        row("edit", u"*"_s, prop(R"({"edit":true})"), all);
        row("view", u"*"_s, prop(R"({"edit":false})"), view);
        row("comment", u"*"_s, prop(R"({"edit":false,"comment":true})"), view | Right::Comment);
        row("review", u"*"_s, prop(R"({"edit":false,"review":true})"), view | Right::Review | Right::FillForms);
        row("fill", u"*"_s, prop(R"({"edit":false,"fillForms":true})"), view | Right::FillForms);
        row("the plugin's author level", u"*"_s,
            prop(R"({"comment":true,"copy":true,"download":true,"edit":true,"print":true,"review":true})"), all);
        row("no download", u"*"_s, prop(R"({"edit":false,"download":false,"print":false,"copy":false})"), {});
        row("own", u"bob"_s, prop(R"({"edit":true})"), all);
        row("somebody else's", u"carol"_s, prop(R"({"edit":true})"), view);
        row("another file's", u"*x"_s, prop(R"({"edit":true})"), view);
        row("no edit", u"*"_s, prop(R"({"comment":true})"), view);
        row("edit a string", u"*"_s, prop(R"({"edit":"true"})"), view);
        row("not JSON", u"*"_s, prop("edit"), view);
        row("array", u"*"_s, prop("[true]"), view);
        row("not base64", u"*"_s, u"{\"edit\":true}"_s, view);
        row("base64 with rubbish", u"*"_s, prop(R"({"edit":true})") + u"!!"_s, view);
        row("too long", u"*"_s, prop(R"({"edit":true})") + QString(5000, u'A'), view);
        row("empty", u"*"_s, QString(), view);
    }

    void propsAreRead() {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QTEST(rightsFor(postWith(name, value), u"file"_s, u"bob"_s), "rights");
        QCOMPARE(rightsFor(postWith(name, value), u"file"_s, u"author"_s), domain::kAuthorRights);
    }

    void ownPropBeatsEveryones() {
        domain::Post post = postWith(u"*"_s, prop(R"({"edit":true})"));
        post.props.insert(u"ONLYOFFICE_PERMISSIONS_file_bob"_s, prop(R"({"edit":false})"));
        QCOMPARE(rightsFor(post, u"file"_s, u"bob"_s), domain::kViewerRights);
        QCOMPARE(rightsFor(post, u"file"_s, u"carol"_s), domain::kAuthorRights);
        post.props.insert(u"ONLYOFFICE_PERMISSIONS_file_bob"_s, 7); // unreadable: absent
        QCOMPARE(rightsFor(post, u"file"_s, u"bob"_s), domain::kAuthorRights);
        // Nobody signed in is nobody's author.
        post.userId.clear();
        QCOMPARE(rightsFor(post, u"other"_s, QString()), domain::kViewerRights);
    }
};

QTEST_GUILESS_MAIN(DocumentActionsTest)
#include "tst_document_actions.moc"
