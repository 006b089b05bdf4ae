// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The rights dialog as hands and screen readers find it, without a server.
#include "access/AccessDialog.h"
#include "access/PersonText.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace attache;
using namespace attache::ui;
using namespace Qt::StringLiterals;
using domain::AccessLevel;
using versions::AccessRules;

namespace {

const QList<AccessLevel> kWordLevels{AccessLevel::View, AccessLevel::Comment, AccessLevel::Review, AccessLevel::Edit};

domain::User person(const QString& username, const QString& first = {}, const QString& last = {}) {
    domain::User user;
    user.id = username + u"-id"_s;
    user.username = username;
    user.firstName = first;
    user.lastName = last;
    return user;
}

domain::Channel channel(domain::ChannelType type) {
    domain::Channel made;
    made.id = u"docs"_s;
    made.type = type;
    made.displayName = u"Docs"_s;
    return made;
}

const domain::User kAlice = person(u"alice"_s, u"Alice"_s, u"Anders"_s);
const domain::User kBob = person(u"bob"_s, u"Bob"_s, u"Brown"_s);
const domain::User kCarol = person(u"carol"_s, u"Carol"_s, u"Clark"_s);

// Turned by hand.
struct Clockwork {
    std::function<void()> then;
    int starts = 0;
    void ring() {
        if (auto call = std::exchange(then, nullptr))
            call();
    }
};

struct Desk {
    Clockwork clockwork;
    AccessDialog dialog;

    explicit Desk(domain::ChannelType type = domain::ChannelType::Public, const AccessRules& rules = {},
                  const QList<domain::User>& people = {kBob, kCarol},
                  std::function<domain::Result<>(const AccessRules&)> fits = nullptr)
        : dialog({u"Plan.docx"_s, kWordLevels, channel(type), kAlice, domain::NameDisplay::Username, std::move(fits)}) {
        dialog.setSearchTimer([this](std::chrono::milliseconds, std::function<void()> then) {
            clockwork.then = std::move(then);
            ++clockwork.starts;
        });
        dialog.show();
        dialog.activateWindow();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("The window never showed");
        dialog.showRules(rules, people);
    }
    template <typename Kind>
    Kind* named(const QString& name) {
        const QList<Kind*> widgets = dialog.findChildren<Kind*>();
        for (Kind* widget : widgets) {
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
            if (accessible && accessible->text(QAccessible::Name) == name && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void setLevel(const QString& name, const QString& level) {
        QTRY_VERIFY2(named<QComboBox>(name), qPrintable(name));
        auto* box = named<QComboBox>(name);
        box->setCurrentIndex(box->findText(level));
    }
    QLineEdit* field() { return named<QLineEdit>(u"Add people"_s); }
    QPushButton* button(const QString& text) {
        for (QPushButton* candidate : dialog.findChildren<QPushButton*>())
            if (candidate->text() == text && !candidate->isHidden())
                return candidate;
        return nullptr;
    }
    bool says(const QString& part) {
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }
};

AccessRules rulesOf(const QMap<QString, domain::AccessGrant>& people, AccessLevel everyone = AccessLevel::View) {
    AccessRules rules;
    rules.everyone = {everyone, true, true, true};
    rules.people = people;
    return rules;
}

QByteArray png(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

} // namespace

class AccessDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void peopleAreFoundAndAddedByKeyboard() {
        Desk desk;
        QSignalSpy searches(&desk.dialog, &AccessDialog::searchRequested);
        QSignalSpy saves(&desk.dialog, &AccessDialog::saveRequested);
        QTRY_COMPARE(QApplication::focusWidget(), desk.field());
        QTest::keyClicks(desk.field(), u"c"_s);
        QTest::keyClicks(desk.field(), u"ar"_s);
        QCOMPARE(searches.size(), 0); // while somebody is typing
        desk.clockwork.ring();
        QCOMPARE(searches.size(), 1);
        QCOMPARE(searches.first().first().toString(), u"car"_s);
        const domain::User carl = person(u"carl"_s, u"Carl"_s, u"Zeiss"_s);
        desk.dialog.showFound(u"ca"_s, {kBob}); // an older answer
        QVERIFY(!desk.named<QListView>(u"People found"_s));
        desk.dialog.showFound(u"car"_s, {kCarol, carl, kAlice}); // the author isn't offered
        auto* found = desk.named<QListView>(u"People found"_s);
        QVERIFY(found);
        QCOMPARE(found->model()->rowCount(), 2);
        QCOMPARE(found->model()->index(0, 0).data().toString(), u"Carl Zeiss (@carl)"_s);
        QTest::keyClick(desk.field(), Qt::Key_Down);
        QTest::keyClick(desk.field(), Qt::Key_Return);
        QCOMPARE(saves.size(), 0); // Enter added, and did nothing else
        QVERIFY(desk.field()->text().isEmpty());
        QVERIFY(!desk.named<QListView>(u"People found"_s));
        QCOMPARE(desk.dialog.rules(), rulesOf({{kCarol.id, {AccessLevel::Edit, true, true, true}}}));
        QTRY_VERIFY(desk.named<QComboBox>(u"Access for @carol"_s));
        // Who is in the list isn't found again.
        QTest::keyClicks(desk.field(), u"carol"_s);
        desk.clockwork.ring();
        desk.dialog.showFound(u"carol"_s, {kCarol});
        QVERIFY(desk.says(u"is in the list already"_s));
    }

    void nothingTypedAsksNobody() {
        Desk desk;
        QSignalSpy searches(&desk.dialog, &AccessDialog::searchRequested);
        QTest::keyClicks(desk.field(), u"   "_s);
        desk.clockwork.ring();
        QTest::keyClicks(desk.field(), u"b"_s);
        QTest::keyClick(desk.field(), Qt::Key_Backspace);
        desk.clockwork.ring();
        QCOMPARE(searches.size(), 0);
        QTest::keyClick(desk.field(), Qt::Key_Escape); // empties the field, and leaves the dialog open
        QVERIFY(desk.field()->text().isEmpty());
        QVERIFY(desk.dialog.isVisible());
        QTest::keyClick(desk.field(), Qt::Key_Escape);
        QVERIFY(!desk.dialog.isVisible());
    }

    void searchingFailsWithoutHarm() {
        Desk desk;
        QTest::keyClicks(desk.field(), u"dora"_s);
        desk.clockwork.ring();
        desk.dialog.showFound(u"dora"_s, {});
        QVERIFY(desk.says(u"Nobody in this channel"_s));
        desk.dialog.showSearchFailure(u"dora"_s, {domain::ErrorKind::TimedOut, u"Too slow."_s, {}, 0, {}});
        QVERIFY(desk.says(u"Too slow."_s));
        QCOMPARE(desk.field()->text(), u"dora"_s);
    }

    void levelsAndSwitchesAreTaken() {
        Desk desk(domain::ChannelType::Public, rulesOf({{kBob.id, {AccessLevel::Edit, true, true, true}}}));
        QVERIFY(!desk.button(u"Save"_s)->isEnabled()); // nothing to save
        desk.setLevel(u"Access for everyone"_s, u"Comment"_s);
        desk.setLevel(u"Access for @bob"_s, u"Review"_s);
        desk.named<QCheckBox>(u"Download for @bob"_s)->click();
        desk.named<QCheckBox>(u"Print for everyone"_s)->click();
        QSignalSpy saves(&desk.dialog, &AccessDialog::saveRequested);
        QTest::keyClick(desk.button(u"Save"_s), Qt::Key_Return);
        QCOMPARE(saves.size(), 1);
        AccessRules wanted = rulesOf({{kBob.id, {AccessLevel::Review, false, true, true}}});
        wanted.everyone = {AccessLevel::Comment, true, false, true};
        QCOMPARE(saves.first().first().value<AccessRules>(), wanted);
        QVERIFY(!saves.first().at(1).toBool());
    }

    void oneClickRemoves() {
        Desk desk(domain::ChannelType::Public, rulesOf({{kBob.id, {AccessLevel::Edit, true, true, true}},
                                                        {kCarol.id, {AccessLevel::Comment, true, true, true}}}));
        desk.named<QAbstractButton>(u"Remove @bob"_s)->click();
        QCOMPARE(desk.dialog.rules(), rulesOf({{kCarol.id, {AccessLevel::Comment, true, true, true}}}));
        QTRY_VERIFY(!desk.named<QComboBox>(u"Access for @bob"_s));
        QTRY_VERIFY(desk.named<QComboBox>(u"Access for @carol"_s));
    }

    void theAuthorsOwnLineIsFixed() {
        Desk desk;
        QVERIFY(desk.says(u"Alice Anders (@alice), you"_s));
        QVERIFY(desk.says(u"Owner"_s));
        QVERIFY(!desk.named<QComboBox>(u"Access for @alice"_s));
        QVERIFY(!desk.named<QAbstractButton>(u"Remove @alice"_s));
    }

    void aDirectMessageShowsTheOtherPersonOnly() {
        Desk desk(domain::ChannelType::Direct, {}, {kAlice, kBob});
        QVERIFY(!desk.named<QComboBox>(u"Access for everyone"_s));
        QVERIFY(!desk.field());
        QVERIFY(!desk.named<QAbstractButton>(u"Remove @bob"_s));
        QVERIFY(!desk.button(u"Save"_s)->isEnabled());
        QTRY_COMPARE(QApplication::focusWidget(), desk.named<QComboBox>(u"Access for @bob"_s));
        desk.setLevel(u"Access for @bob"_s, u"Edit"_s);
        QSignalSpy saves(&desk.dialog, &AccessDialog::saveRequested);
        desk.button(u"Save"_s)->click();
        QCOMPARE(saves.first().first().value<AccessRules>(),
                 rulesOf({{kBob.id, {AccessLevel::Edit, true, true, true}}}));
    }

    void whatNobodyHasRoomForIsSaidBefore() {
        const auto fits = [](const AccessRules& rules) -> domain::Result<> {
            return rules.people.size() < 2 ? domain::Result<>()
                                           : domain::failure(domain::ErrorKind::TooLarge, u"One too many."_s);
        };
        Desk desk(domain::ChannelType::Public, rulesOf({{kBob.id, {AccessLevel::Edit, true, true, true}}}), {kBob},
                  fits);
        QVERIFY(!desk.says(u"One too many."_s));
        QTest::keyClicks(desk.field(), u"carol"_s);
        desk.clockwork.ring();
        desk.dialog.showFound(u"carol"_s, {kCarol});
        QTest::keyClick(desk.field(), Qt::Key_Return);
        QVERIFY(desk.says(u"One too many."_s));
        QVERIFY(!desk.button(u"Save"_s)->isEnabled());
        desk.named<QAbstractButton>(u"Remove @bob"_s)->click();
        QVERIFY(!desk.says(u"One too many."_s));
        QVERIFY(desk.button(u"Save"_s)->isEnabled());
    }

    void anErrorKeepsWhatWasChosen() {
        Desk desk;
        desk.setLevel(u"Access for everyone"_s, u"Edit"_s);
        desk.button(u"Save"_s)->click();
        QVERIFY(!desk.named<QComboBox>(u"Access for everyone"_s)->isEnabled()); // busy
        desk.dialog.showSaveFailure({domain::ErrorKind::Forbidden, u"Not any more."_s, {}, 403, {}});
        QVERIFY(desk.says(u"Not any more."_s));
        QCOMPARE(desk.named<QComboBox>(u"Access for everyone"_s)->currentText(), u"Edit"_s);
        QVERIFY(desk.button(u"Save"_s)->isEnabled());
        // Stopping on the way keeps it, too.
        QSignalSpy stops(&desk.dialog, &AccessDialog::stopRequested);
        desk.button(u"Save"_s)->click();
        QTest::keyClick(&desk.dialog, Qt::Key_Escape);
        QCOMPARE(stops.size(), 1);
        QVERIFY(desk.dialog.isVisible());
        QCOMPARE(desk.dialog.rules().everyone.level, AccessLevel::Edit);
    }

    void aConflictIsThePersonsToDecide() {
        const AccessRules before = rulesOf({{kBob.id, {AccessLevel::View, true, true, true}}});
        const AccessRules theirs = rulesOf({{kBob.id, {AccessLevel::Comment, true, true, true}}});
        Desk desk(domain::ChannelType::Public, before);
        desk.setLevel(u"Access for @bob"_s, u"Edit"_s);
        desk.setLevel(u"Access for everyone"_s, u"Comment"_s);
        AccessRules merged = theirs;
        merged.everyone.level = AccessLevel::Comment;
        QSignalSpy saves(&desk.dialog, &AccessDialog::saveRequested);
        desk.button(u"Save"_s)->click();
        desk.dialog.showConflict(theirs, merged, {kBob}, {u"@bob"_s});
        QVERIFY(desk.says(u"access of @bob was changed elsewhere"_s));
        QCOMPARE(desk.named<QComboBox>(u"Access for @bob"_s)->currentText(), u"Edit"_s);
        desk.button(u"Save mine"_s)->click();
        QCOMPARE(saves.size(), 2);
        QVERIFY(saves.last().at(1).toBool());
        desk.dialog.showConflict(theirs, merged, {kBob}, {u"@bob"_s});
        QTRY_COMPARE(QApplication::focusWidget(), desk.button(u"Take over their change"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // Enter is the harmless one
        QCOMPARE(saves.size(), 2);
        QTRY_VERIFY(desk.named<QComboBox>(u"Access for @bob"_s));
        QCOMPARE(desk.named<QComboBox>(u"Access for @bob"_s)->currentText(), u"Comment"_s);
        QVERIFY(desk.button(u"Save"_s)->isEnabled()); // the change for everyone is still to be saved
        QCOMPARE(desk.dialog.rules(), merged);
    }

    void loadingCanBeTriedAgain() {
        Desk desk;
        desk.dialog.showLoadFailure({domain::ErrorKind::Unreachable, u"No connection."_s, {}, 0, {}});
        QVERIFY(desk.says(u"No connection."_s));
        QVERIFY(!desk.field()->isEnabled());
        QSignalSpy loads(&desk.dialog, &AccessDialog::loadRequested);
        desk.button(u"Try again"_s)->click();
        QCOMPARE(loads.size(), 1);
    }

    void unknownPeopleKeepTheirLine() {
        Desk desk(domain::ChannelType::Public, rulesOf({{u"gone"_s, {AccessLevel::Edit, true, true, true}}}), {});
        QTRY_VERIFY(desk.says(u"Unknown person (@gone)"_s));
        QVERIFY(desk.dialog.rules().people.contains(u"gone"_s));
    }

    void namesAreNoMarkup() {
        const domain::User mallory = person(u"mallory"_s, u"<b>M</b>\u202E"_s, u"allory"_s);
        Desk desk(domain::ChannelType::Public, rulesOf({{mallory.id, {AccessLevel::Edit, true, true, true}}}),
                  {mallory});
        QTRY_VERIFY(desk.says(u"<b>M</b>\uFFFD allory (@mallory)"_s));
        for (const QLabel* label : desk.dialog.findChildren<QLabel*>())
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
    }

    void everyControlHasAName() {
        Desk desk(domain::ChannelType::Public, rulesOf({{kBob.id, {AccessLevel::Edit, true, true, true}}}));
        for (QWidget* widget : desk.dialog.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
        }
    }

    void tabFollowsTheEye() {
        Desk desk(domain::ChannelType::Public, rulesOf({{kBob.id, {AccessLevel::Comment, true, true, true}}}));
        QTRY_COMPARE(QApplication::focusWidget(), desk.field());
        QTRY_VERIFY(desk.named<QComboBox>(u"Access for @bob"_s));
        desk.setLevel(u"Access for @bob"_s, u"Edit"_s); // so that Save can be reached
        QStringList names;
        for (int presses = 0; presses < 11; ++presses) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            names += QAccessible::queryAccessibleInterface(QApplication::focusWidget())->text(QAccessible::Name);
        }
        const QStringList expected{u"Access for everyone"_s, u"Download for everyone"_s, u"Print for everyone"_s,
                                   u"Copy for everyone"_s,   u"Access for @bob"_s,       u"Download for @bob"_s,
                                   u"Print for @bob"_s,      u"Copy for @bob"_s,         u"Remove @bob"_s};
        QCOMPARE(names.first(9), expected);
        QVERIFY2(names.contains(u"Save"_s) || names.contains(u"Cancel"_s), qPrintable(names.join(u"; "_s)));
    }

    void picturesAreHostile() {
        QVERIFY(pictureIcon(png(32, 32)));
        QVERIFY(pictureIcon(png(10, 300)));
        QVERIFY(!pictureIcon({}));
        QVERIFY(!pictureIcon("\x89PNG\r\n\x1a\n and then nothing"));
        QVERIFY(!pictureIcon(png(32, 32).first(40)));
        QVERIFY(!pictureIcon(png(5000, 2)));
    }
};

QTEST_MAIN(AccessDialogTest)
#include "tst_access_dialog.moc"
