// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The file list and the details pane, as hands and screen readers find them.
#include "FakeFiles.h"
#include "files/DetailsPane.h"
#include "files/FileListView.h"
#include "files/FileTable.h"
#include "files/VersionList.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace attache;
using namespace attache::ui;
using namespace Qt::StringLiterals;
using models::AttachmentModel;

namespace {

domain::Channel docsChannel() {
    domain::Channel channel;
    channel.id = u"docs"_s;
    channel.displayName = u"Docs"_s;
    return channel;
}

struct Desk {
    QStandardItemModel model{0, AttachmentModel::ColumnCount};
    FileListView view;
    Desk() {
        addSampleFiles(model);
        view.resize(900, 600);
        view.setModel(&model);
        view.showChannel(docsChannel());
        view.setState(AttachmentModel::State::Ready);
        view.show();
        view.activateWindow(); // the keyboard's focus needs an active window
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("The window never showed");
    }
    FileTable& table() { return *view.findChild<FileTable*>(); }
    QAbstractButton* chip(const QString& text) {
        for (QAbstractButton* button : view.findChildren<QAbstractButton*>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    QStringList shownNames() {
        QStringList names;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            names.append(table().model()->index(row, 0).data().toString());
        return names;
    }
    QMenu* menu() { return view.findChild<QMenu*>(u"fileMenu"_s); }
};

QStringList textsOf(const QMenu& menu) {
    QStringList texts;
    for (const QAction* action : menu.actions())
        texts.append(action->text());
    return texts;
}

QString textOf(const QWidget& parent, const QString& name) {
    const auto* label = parent.findChild<QLabel*>(name);
    return label ? label->text() : QString();
}

} // namespace

class TestFilesViews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void enterAndDoubleClickOpen() {
        Desk desk;
        QSignalSpy opened(&desk.view, &FileListView::openRequested);
        desk.table().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&desk.table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        const QRect second = desk.table().visualRect(desk.table().model()->index(1, 0));
        QTest::mouseClick(desk.table().viewport(), Qt::LeftButton, {}, second.center());
        QTest::mouseDClick(desk.table().viewport(), Qt::LeftButton, {}, second.center());
        QCOMPARE(opened.size(), 2);
        const auto document = opened.last().first().value<domain::Document>();
        QCOMPARE(document.newest().attachment.file.name, u"Report.docx"_s);
    }
    void menusHoldWhatIsAllowed_data() {
        QTest::addColumn<int>("row");
        QTest::addColumn<QStringList>("expected");
        const QStringList all{u"Open file in ONLYOFFICE"_s, u"Download…"_s, u"Copy link"_s};
        QTest::newRow("a sheet") << 0 << all;
        QTest::newRow("view only") << 3 << all;
        QTest::newRow("not a document") << 6 << all.mid(1);
    }
    void menusHoldWhatIsAllowed() {
        QFETCH(int, row);
        Desk desk;
        const QModelIndex index = desk.table().model()->index(row, 0);
        const QPoint at = desk.table().visualRect(index).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, desk.table().viewport()->mapToGlobal(at));
        QApplication::sendEvent(desk.table().viewport(), &event);
        QVERIFY(desk.menu());
        QTEST(textsOf(*desk.menu()), "expected");
        QSignalSpy downloads(&desk.view, &FileListView::downloadRequested);
        desk.menu()->findChild<QAction*>(u"download"_s)->trigger();
        QCOMPARE(downloads.size(), 1);
    }
    void theMenuKeyServesTheCurrentRow() {
        Desk desk;
        desk.table().setCurrentIndex(desk.table().model()->index(2, 0));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(desk.table().viewport(), &event);
        QVERIFY(desk.menu());
        QSignalSpy links(&desk.view, &FileListView::copyLinkRequested);
        desk.menu()->findChild<QAction*>(u"copyLink"_s)->trigger();
        QCOMPARE(links.first().first().value<domain::Document>().newest().attachment.file.name, u"Kickoff.pptx"_s);
    }
    void theRowsButtonIsNamedAndReached() {
        Desk desk;
        desk.table().setFocus(Qt::TabFocusReason);
        desk.table().setCurrentIndex(desk.table().model()->index(1, 0));
        QToolButton* button = desk.table().currentRowButton();
        QVERIFY(button->isVisible());
        QCOMPARE(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name), u"Actions for Report.docx"_s);
        QTest::keyClick(&desk.table(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button);
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(desk.menu());
        desk.menu()->close();
    }
    void theHoveredRowHasAButtonToo() {
        Desk desk;
        desk.table().setCurrentIndex(desk.table().model()->index(0, 0));
        const QPointF at = desk.table().visualRect(desk.table().model()->index(2, 0)).center();
        QMouseEvent move(QEvent::MouseMove, at, desk.table().viewport()->mapToGlobal(at), Qt::NoButton, {}, {});
        QApplication::sendEvent(desk.table().viewport(), &move);
        auto* button = desk.table().findChild<QToolButton*>(u"hoveredRowActions"_s);
        QTRY_VERIFY(button->isVisible());
        QCOMPARE(button->accessibleName(), u"Actions for Kickoff.pptx"_s);
    }
    void theRowsButtonCoversNoWord() {
        Desk desk;
        desk.model.setData(desk.model.index(1, AttachmentModel::AccessColumn), u"A level with a long name"_s);
        desk.table().setCurrentIndex(desk.table().model()->index(1, 0));
        const QRect button = desk.table().currentRowButton()->geometry();
        QImage cells(desk.table().viewport()->size(), QImage::Format_RGB32);
        desk.table().viewport()->render(&cells, {}, {}, QWidget::DrawWindowBackground); // without the button
        const QColor ground = desk.table().palette().color(QPalette::Active, QPalette::Highlight);
        for (int x = button.left(); x <= button.right(); ++x) {
            for (int y = button.top(); y <= button.bottom(); ++y)
                QCOMPARE(cells.pixelColor(x, y), ground);
        }
    }
    void chipsAndSearchFilter() {
        Desk desk;
        desk.chip(u"Sheets"_s)->click();
        QCOMPARE(desk.shownNames(), QStringList{u"Budget 2026.xlsx"_s});
        desk.chip(u"Mine"_s)->click();
        QCOMPARE(desk.shownNames(), QStringList{u"Report.docx"_s});
        auto* search = desk.view.findChild<QLineEdit*>();
        search->setText(u"nothing like it"_s);
        QCOMPARE(textOf(desk.view, u"stateTitle"_s), u"No file matches"_s);
        QTest::mouseClick(desk.view.findChild<QAbstractButton*>(u"stateButton"_s), Qt::LeftButton);
        QCOMPARE(int(desk.shownNames().size()), desk.model.rowCount());
        QVERIFY(search->text().isEmpty());
        search->setText(u"carol kick"_s);
        QCOMPARE(desk.shownNames(), QStringList{u"Kickoff.pptx"_s});
    }
    void searchLeadsIntoTheList_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("chosen"); // empty: the keyboard stays in the box
        QTest::addColumn<QString>("left");   // in the box
        QTest::newRow("down, without a search") << QString() << int(Qt::Key_Down) << u"Budget 2026.xlsx"_s << QString();
        QTest::newRow("down") << u"kick"_s << int(Qt::Key_Down) << u"Kickoff.pptx"_s << u"kick"_s;
        QTest::newRow("Enter") << u"carol"_s << int(Qt::Key_Return) << u"Kickoff.pptx"_s << u"carol"_s;
        QTest::newRow("Enter of the keypad") << u"carol"_s << int(Qt::Key_Enter) << u"Kickoff.pptx"_s << u"carol"_s;
        QTest::newRow("Enter, nothing typed") << QString() << int(Qt::Key_Return) << QString() << QString();
        QTest::newRow("Enter, no hit") << u"nothing like it"_s << int(Qt::Key_Return) << QString()
                                       << u"nothing like it"_s;
        QTest::newRow("down, no hit") << u"nothing like it"_s << int(Qt::Key_Down) << QString() << u"nothing like it"_s;
        QTest::newRow("Escape") << u"kick"_s << int(Qt::Key_Escape) << QString() << QString();
    }
    void searchLeadsIntoTheList() {
        QFETCH(const QString, text);
        QFETCH(const int, key);
        QFETCH(const QString, chosen);
        Desk desk;
        QSignalSpy opened(&desk.view, &FileListView::openRequested);
        desk.view.searchAction()->trigger();
        auto* search = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(search);
        QTest::keyClicks(search, text);
        QTest::keyClick(search, Qt::Key(key));
        QCOMPARE(QApplication::focusWidget(),
                 chosen.isEmpty() ? static_cast<QWidget*>(search) : static_cast<QWidget*>(&desk.table()));
        QCOMPARE(desk.table().currentIndex().siblingAtColumn(0).data().toString(), chosen);
        QTEST(search->text(), "left");
        QCOMPARE(opened.size(), 0); // the first Enter looks, the next one opens
    }
    void everyStateExplainsItself() {
        Desk desk;
        desk.model.removeRows(0, desk.model.rowCount());
        QCOMPARE(textOf(desk.view, u"stateTitle"_s), u"No files in this channel yet"_s);
        desk.view.setState(AttachmentModel::State::Failed,
                           {domain::ErrorKind::Unreachable, u"No connection."_s, {}, 0, {}});
        QCOMPARE(textOf(desk.view, u"stateHint"_s), u"No connection."_s);
        QSignalSpy retries(&desk.view, &FileListView::retryRequested);
        QTest::mouseClick(desk.view.findChild<QAbstractButton*>(u"stateButton"_s), Qt::LeftButton);
        QCOMPARE(retries.size(), 1);
    }
    void aFailureBesideRowsIsABanner() {
        Desk desk;
        auto* banner = desk.view.findChild<QWidget*>(u"failureBanner"_s);
        QVERIFY(!banner->isVisible());
        desk.view.setState(AttachmentModel::State::Failed, {domain::ErrorKind::TimedOut, u"Too slow."_s, {}, 0, {}});
        QVERIFY(banner->isVisible());
        QVERIFY(desk.table().isVisible());
    }
    void namesAreNeverReadAsMarkup() {
        Desk desk;
        DetailsPane details;
        addFile(desk.model, {u"<b>bold</b>.docx"_s, u"bob"_s, u"3 Nov"_s});
        details.showDocument(desk.model.index(desk.model.rowCount() - 1, 0));
        QCOMPARE(details.findChild<QLabel*>(u"detailsName"_s)->textFormat(), Qt::PlainText);
        QCOMPARE(textOf(details, u"detailsName"_s), u"<b>bold</b>.docx"_s);
    }
    void detailsListVersionsNewestFirst() {
        Desk desk;
        DetailsPane details;
        details.setChannel(docsChannel());
        details.showDocument(desk.model.index(0, 0));
        auto* list = details.findChild<VersionList*>();
        QCOMPARE(list->model()->rowCount(), 4);
        QVERIFY(list->model()->index(0, 0).data().toString().contains(u"v4"_s));
        QCOMPARE(textOf(details, u"detailsAccess"_s), u"Your access: Edit"_s);
        QSignalSpy opened(&details, &DetailsPane::versionOpenRequested);
        Q_EMIT list->activated(list->model()->index(3, 0));
        QCOMPARE(opened.first().at(1).toInt(), 0);
        desk.model.removeRows(0, 1); // deleted under the eyes
        QCOMPARE(textOf(details, u"stateTitle"_s), u"No file chosen"_s);
    }
    void aForkIsNamed() {
        domain::Document document = fakeDocument({u"Plan.docx"_s, u"bob"_s, u"today"_s, 100, 3});
        document.versions[2].isFork = true;
        document.versions[2].parentNumber = 1;
        document.versions[2].number = 2;
        VersionList list;
        list.showVersions(document, {u"bob"_s, u"bob"_s, u"carol"_s}, {u"Monday"_s, u"Monday"_s, u"today"_s});
        const QModelIndex fork = list.model()->index(0, 0);
        QVERIFY2(fork.data().toString().contains(u"v2 · based on version 1"_s), qPrintable(fork.data().toString()));
        QCOMPARE(fork.data(Qt::AccessibleTextRole).toString(),
                 u"Version 2 by carol, today, the newest, based on version 1"_s);
        QVERIFY(!list.model()->index(1, 0).data().toString().contains(u"based on"_s));
        document.versions[2].parentNumber = 0;
        list.showVersions(document, {}, {});
        QVERIFY(list.model()->index(0, 0).data().toString().contains(u"based on a deleted version"_s));
    }
    void aNewVersionKeepsThePlace() {
        const FakeFile file{u"Plan.docx"_s, u"bob"_s, u"today"_s, 100, 3};
        VersionList list;
        list.resize(200, 300);
        list.show();
        list.showVersions(fakeDocument(file), {}, {});
        list.setCurrentIndex(list.model()->index(1, 0));
        FakeFile longer = file;
        longer.versions = 4;
        list.showVersions(fakeDocument(longer), {}, {});
        QCOMPARE(list.currentIndex().row(), 2); // the same version, one further down
        list.showVersions(fakeDocument({u"Other.docx"_s, u"bob"_s, u"today"_s, 100, 2}), {}, {});
        QCOMPARE(list.model()->rowCount(), 2);
    }
    void versionMenusOfferWhatIsAllowed_data() {
        QTest::addColumn<int>("row"); // of the model
        QTest::addColumn<int>("version");
        QTest::addColumn<QStringList>("expected");
        const QStringList common{u"Download…"_s, u"Copy link"_s};
        QTest::newRow("the newest") << 0 << 3 << QStringList{u"Open file in ONLYOFFICE"_s} + common;
        QTest::newRow("older") << 0 << 1
                               << QStringList{u"Open to view"_s} + common + QStringList{u"Restore this version…"_s};
        QTest::newRow("older, to look at only") << 10 << 0 << QStringList{u"Open to view"_s} + common;
    }
    void versionMenusOfferWhatIsAllowed() {
        QFETCH(int, row);
        QFETCH(int, version);
        QFETCH(QStringList, expected);
        Desk desk;
        addFile(desk.model, {u"Read.docx"_s, u"bob"_s, u"today"_s, 100, 2});
        DetailsPane details;
        details.resize(300, 600);
        details.showDocument(desk.model.index(row, 0));
        details.show();
        details.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&details));
        auto* list = details.findChild<VersionList*>();
        list->setFocus();
        list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1 - version, 0));
        QToolButton* button = list->currentRowButton();
        QVERIFY(button->isVisible());
        QVERIFY(button->accessibleName().startsWith(u"Actions for Version"_s));
        QTest::keyClick(list, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button);
        QTest::keyClick(button, Qt::Key_Space);
        auto* menu = details.findChild<QMenu*>(u"versionMenu"_s);
        QVERIFY(menu);
        QCOMPARE(textsOf(*menu), expected);
        QSignalSpy links(&details, &DetailsPane::versionCopyLinkRequested);
        menu->findChild<QAction*>(u"copyLink"_s)->trigger();
        QCOMPARE(links.first().at(1).toInt(), version);
        QSignalSpy restored(&details, &DetailsPane::versionRestoreRequested);
        if (auto* restore = menu->findChild<QAction*>(u"restore"_s))
            restore->trigger();
        QCOMPARE(restored.size(), int(expected.contains(u"Restore this version…"_s)));
        menu->close();
    }
    void onlyAuthorsChangeRights() {
        Desk desk;
        DetailsPane details;
        details.showDocument(desk.model.index(0, 0)); // bob's
        auto* button = details.findChild<QPushButton*>(u"detailsChangeAccess"_s);
        QVERIFY(button->isHidden());
        details.showDocument(desk.model.index(1, 0)); // mine
        QVERIFY(!button->isHidden());
        QSignalSpy wanted(&details, &DetailsPane::accessRequested);
        button->click();
        QCOMPARE(wanted.first().first().value<domain::Document>().newest().attachment.file.name, u"Report.docx"_s);
        desk.table().setCurrentIndex(desk.table().model()->index(1, 0));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(desk.table().viewport(), &event);
        QCOMPARE(textsOf(*desk.menu()).last(), u"Change access rights"_s);
        QSignalSpy fromList(&desk.view, &FileListView::accessRequested);
        desk.menu()->findChild<QAction*>(u"changeAccess"_s)->trigger();
        QCOMPARE(fromList.size(), 1);
    }
};

QTEST_MAIN(TestFilesViews)
#include "tst_files_views.moc"
