// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Every format that Attache promises: what its context menu offers to the author and to somebody else.
#include "Companion.h"
#include "documents/DocumentActions.h"
#include "files/FileTable.h"
#include "models/AttachmentModel.h"

#include <QApplication>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;
using documents::Action;

namespace {

const QStringList kEditable{u"docx"_s, u"xlsx"_s, u"pptx"_s};
const QStringList kViewable{u"xls"_s,  u"csv"_s,  u"xlsm"_s, u"xlt"_s,  u"xltm"_s, u"ods"_s,  u"fods"_s,
                            u"ots"_s,  u"pps"_s,  u"ppsx"_s, u"ppsm"_s, u"ppt"_s,  u"pptm"_s, u"pot"_s,
                            u"potx"_s, u"potm"_s, u"odp"_s,  u"fodp"_s, u"otp"_s,  u"doc"_s,  u"docm"_s,
                            u"dot"_s,  u"dotx"_s, u"dotm"_s, u"odt"_s,  u"fodt"_s, u"ott"_s,  u"rtf"_s};
const QStringList kNeither{u"exe"_s, u"zip"_s, u"png"_s};

QString fileName(const QString& extension) {
    return u"Sample."_s + extension;
}

} // namespace

class FlowFormatsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        const QString alice = m_stage.seeded.person(u"alice"_s).id;
        const QString bob = m_stage.seeded.person(u"bob"_s).id;
        const QString channel =
            m_stage.mattermost.addChannel(m_stage.seeded.teamId, u"formats"_s, u"Formats"_s, 'O', {alice, bob});
        for (const QString& extension : kEditable + kViewable + kNeither) {
            sandbox::NewPostArguments post;
            post.channelId = channel;
            post.userId = alice;
            post.files = {{fileName(extension), "some bytes"}};
            m_stage.mattermost.addPost(post);
        }
        m_author = std::make_unique<Companion>(m_stage);
        QVERIFY(m_author->signIn(u"alice"_s));
        QVERIFY(m_author->showChannel(u"Formats"_s));
        m_recipient = std::make_unique<Companion>(m_stage);
        QVERIFY(m_recipient->signIn(u"bob"_s));
        QVERIFY(m_recipient->showChannel(u"Formats"_s));
    }
    void cleanupTestCase() {
        m_author.reset();
        m_recipient.reset();
    }

    void theMenuOffersWhatIsAllowed_data() {
        QTest::addColumn<QString>("extension");
        QTest::addColumn<bool>("isAuthor");
        QTest::addColumn<int>("open"); // 0: not at all
        const auto add = [](const QString& extension, bool isAuthor, int open) {
            QTest::addRow("%s, %s", qPrintable(extension), isAuthor ? "author" : "recipient")
                << extension << isAuthor << open;
        };
        for (const bool isAuthor : {true, false}) {
            for (const QString& extension : kEditable)
                add(extension, isAuthor, int(isAuthor ? Action::OpenForEditing : Action::OpenForViewing));
            for (const QString& extension : kViewable)
                add(extension, isAuthor, int(Action::OpenForViewing));
            for (const QString& extension : kNeither)
                add(extension, isAuthor, 0);
        }
    }
    void theMenuOffersWhatIsAllowed() {
        QFETCH(const QString, extension);
        QFETCH(const bool, isAuthor);
        QFETCH(const int, open);
        Companion& companion = isAuthor ? *m_author : *m_recipient;
        if (!companion.window().isActiveWindow())
            QVERIFY(activate(companion.window()));
        const QModelIndex index = row(companion.files(), fileName(extension));
        const documents::Actions actions(index.data(models::AttachmentModel::ActionsRole).toInt());
        QCOMPARE(int(actions & (documents::Actions(Action::OpenForEditing) | Action::OpenForViewing)), open);

        QVERIFY(clickRow(companion.files(), fileName(extension), Qt::RightButton));
        QMenu* menu = openMenu();
        QVERIFY(menu);
        QStringList expected{u"Download…"_s, u"Copy link"_s};
        if (open != 0)
            expected.prepend(u"Open file in ONLYOFFICE"_s);
        if (open == int(Action::OpenForEditing)) // only what can be edited has rights to give
            expected.append(u"Change access rights"_s);
        QCOMPARE(textsOf(*menu), expected);
        if (open != 0) {
            const bool isEditing = open == int(Action::OpenForEditing);
            QCOMPARE(menu->actions().constFirst()->statusTip(),
                     isEditing ? u"Opens for editing"_s : u"Opens read-only"_s);
        }
        QTest::keyClick(menu, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }

private:
    Stage m_stage;
    std::unique_ptr<Companion> m_author;
    std::unique_ptr<Companion> m_recipient;
};

ATTACHE_FLOW_MAIN(FlowFormatsTest)
#include "tst_flow_formats.moc"
