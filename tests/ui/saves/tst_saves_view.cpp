// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The saves view alone: what it shows, what it asks for, by mouse and by keyboard; and two hundred rows.
#include "files/NoticeBar.h"
#include "saves/SavesView.h"

#include <QAbstractButton>
#include <QAbstractEventDispatcher>
#include <QAccessible>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QScreen>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace attache;
using namespace attache::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using domain::SaveStep;

namespace {

constexpr auto kNow = 1'700'000'000'000ms;

domain::SaveStatus waiting(const QString& id, qint64 next) {
    domain::SaveStatus status;
    status.saveId = id;
    status.accountId = u"account"_s;
    status.documentTitle = id + u".docx"_s;
    status.step = SaveStep::Stored;
    status.isWaiting = true;
    status.error = {domain::ErrorKind::Forbidden, u"You left the channel. Join it again."_s, {}, 403, {}};
    status.nextAttemptAt = next == 0 ? 0 : kNow.count() + next;
    status.since = kNow.count() - 60'000;
    status.size = 120'000;
    return status;
}

QString plain(QString text) {
    return text.remove(u'&');
}

QAbstractButton* button(QWidget& in, const QString& text) {
    const QList<QAbstractButton*> all = in.findChildren<QAbstractButton*>();
    const auto found = std::ranges::find_if(
        all, [&](const QAbstractButton* one) { return one->isVisible() && plain(one->text()) == text; });
    return found == all.end() ? nullptr : *found;
}

bool press(QWidget& in, const QString& text) {
    QAbstractButton* found = button(in, text);
    if (!found || !found->isEnabled())
        return false;
    QTest::mouseClick(found, Qt::LeftButton);
    return true;
}

// The longest time in which nothing else got its turn, while `work` runs and what it caused is painted.
class Frames : public QObject {
public:
    Frames() {
        m_last.start();
        startTimer(0);
    }
    [[nodiscard]] qint64 longest() const { return m_longest; }

protected:
    void timerEvent(QTimerEvent*) override { m_longest = std::max(m_longest, m_last.restart()); }

private:
    QElapsedTimer m_last;
    qint64 m_longest = 0;
};

} // namespace

class tst_SavesView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_clock.set(kNow);
        m_view = std::make_unique<SavesView>(m_clock);
    }
    void cleanup() { m_view.reset(); }

    void empty() {
        show();
        QVERIFY(hasText(u"Everything is saved"_s));
        QVERIFY(!button(*m_view, u"Retry all"_s)->isEnabled());
        QVERIFY(!button(*m_view, u"Retry now"_s)->isEnabled());
        QVERIFY(!m_view->findChild<QTableView*>()->isVisible());
    }

    void whyAndWhatToDo() {
        m_view->setContents({waiting(u"plan"_s, 0)}, {}, {});
        show();
        QVERIFY(hasText(u"You left the channel. Join it again. It is safe on this computer."_s));
        for (const QString& text : {u"Retry now"_s, u"Save to…"_s, u"Export…"_s, u"Discard…"_s})
            QVERIFY2(button(*m_view, text) && button(*m_view, text)->isEnabled(), qPrintable(text));
        QVERIFY(!button(*m_view, u"Open again"_s));
        QVERIFY(!button(*m_view, u"Dismiss"_s));
    }

    void everythingThatCanBeAskedFor() {
        QSignalSpy retry(m_view.get(), &SavesView::retryRequested);
        QSignalSpy redirect(m_view.get(), &SavesView::redirectRequested);
        QSignalSpy exported(m_view.get(), &SavesView::exportRequested);
        QSignalSpy discard(m_view.get(), &SavesView::discardRequested);
        m_view->setContents({waiting(u"plan"_s, 5000)}, {}, {});
        show();
        QVERIFY(press(*m_view, u"Retry now"_s));
        QCOMPARE(retry.value(0), QVariantList{u"plan"_s});
        QVERIFY(press(*m_view, u"Retry all"_s));
        QCOMPARE(retry.value(1), QVariantList{QString()});
        QVERIFY(press(*m_view, u"Save to…"_s));
        QCOMPARE(redirect.size(), 1);
        QVERIFY(press(*m_view, u"Export…"_s));
        QCOMPARE(exported.value(0), (QVariantList{u"plan"_s, u"plan.docx"_s}));
        QVERIFY(press(*m_view, u"Discard…"_s));
        QVERIFY(discard.isEmpty()); // asks first
        auto* box = m_view->findChild<QMessageBox*>();
        QVERIFY(box && box->text().contains(u"\"plan.docx\""_s));
        QVERIFY(press(*box, u"Keep"_s));
        QVERIFY(discard.isEmpty());
        QTRY_VERIFY(!m_view->findChild<QMessageBox*>());
        QTest::keyClick(m_view->findChild<QTableView*>(), Qt::Key_Delete); // the same by keyboard
        box = m_view->findChild<QMessageBox*>();
        QVERIFY(box && press(*box, u"Discard"_s));
        QCOMPARE(discard.value(0), QVariantList{u"plan"_s});
    }

    void discardedAndTakenBack() {
        QSignalSpy restore(m_view.get(), &SavesView::restoreRequested);
        domain::SaveStatus status = waiting(u"plan"_s, 0);
        status.isWaiting = false;
        status.step = SaveStep::Discarded;
        m_view->setContents({status}, {}, {});
        show();
        m_view->showDiscarded(u"plan"_s);
        QVERIFY(hasText(u"\"plan.docx\" was discarded."_s));
        QVERIFY(press(*m_view, u"Undo"_s));
        QCOMPARE(restore.value(0), QVariantList{u"plan"_s});
        QVERIFY(!hasText(u"was discarded"_s));
        QVERIFY(press(*m_view, u"Take back"_s)); // for as long as it is kept
        QCOMPARE(restore.size(), 2);
        // Taken back by whatever way: there is nothing to undo.
        m_view->showDiscarded(u"plan"_s);
        m_view->setContents({waiting(u"plan"_s, 0)}, {}, {});
        QVERIFY(!hasText(u"was discarded"_s));
    }

    void messagesHaveTheirOwnWays() {
        domain::LastingMessage failed{u"m1"_s,
                                      u"Plan.docx"_s,
                                      u"It could not be put together."_s,
                                      kNow.count(),
                                      domain::LastingMessage::Action::OpenAgain,
                                      {},
                                      {}};
        QSignalSpy open(m_view.get(), &SavesView::openAgainRequested);
        QSignalSpy dismiss(m_view.get(), &SavesView::dismissRequested);
        m_view->setContents({}, {}, {failed});
        show();
        QVERIFY(hasText(u"It could not be put together."_s));
        QVERIFY(!button(*m_view, u"Retry now"_s));
        QVERIFY(press(*m_view, u"Open again"_s));
        QCOMPARE(open.value(0), QVariantList{u"m1"_s});
        QVERIFY(press(*m_view, u"Dismiss"_s));
        QCOMPARE(dismiss.value(0), QVariantList{u"m1"_s});
    }

    void theChosenRowStaysChosen() {
        m_view->setContents({waiting(u"a"_s, 1000), waiting(u"b"_s, 2000)}, {}, {});
        show();
        auto* table = m_view->findChild<QTableView*>();
        table->setCurrentIndex(table->model()->index(1, 0));
        m_view->setContents({waiting(u"a"_s, 1000), waiting(u"b"_s, 0), waiting(u"c"_s, 0)}, {}, {});
        QSignalSpy retry(m_view.get(), &SavesView::retryRequested);
        QVERIFY(press(*m_view, u"Retry now"_s));
        QCOMPARE(retry.value(0), QVariantList{u"b"_s});
    }

    void theMenuKeyOffersTheSame() {
        m_view->setContents({waiting(u"a"_s, 1000)}, {}, {});
        show();
        auto* table = m_view->findChild<QTableView*>();
        Q_EMIT table->customContextMenuRequested(QPoint(5, 5));
        auto* menu = m_view->findChild<QMenu*>();
        QVERIFY(menu);
        QStringList texts;
        for (const QAction* action : menu->actions())
            texts += plain(action->text());
        QCOMPARE(texts, QStringList({u"Retry now"_s, u"Save to…"_s, u"Export…"_s, u"Discard…"_s}));
        menu->close();
    }

    void itCountsDownOnlyWhileItIsSeen() {
        m_view->setContents({waiting(u"a"_s, 20'000)}, {}, {});
        show();
        const QModelIndex next = m_view->findChild<QTableView*>()->model()->index(0, models::SavesModel::NextTryColumn);
        QCOMPARE(next.data().toString(), u"in 20 s"_s);
        QSignalSpy changed(next.model(), &QAbstractItemModel::dataChanged);
        m_clock.advance(3s);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(next.data().toString(), u"in 17 s"_s);
        const QAbstractEventDispatcher* dispatcher = QAbstractEventDispatcher::instance();
        QCOMPARE(dispatcher->registeredTimers(m_view.get()).size(), 1);
        m_view->hide();
        QVERIFY(dispatcher->registeredTimers(m_view.get()).isEmpty());
    }

    void everythingHasAName() {
        QAccessible::setActive(true);
        m_view->setContents({waiting(u"a"_s, 0)}, {{u"s"_s, u"closed.docx"_s, 1}}, {});
        show();
        const QList<QWidget*> widgets = m_view->findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface* item = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(!item->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }

    void longNamesInBothDirections_data() {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void longNamesInBothDirections() {
        QFETCH(const Qt::LayoutDirection, direction);
        m_view->setLayoutDirection(direction);
        domain::SaveStatus done = waiting(QString(200, u'd'), 0);
        done.step = SaveStep::Done;
        done.isWaiting = false;
        domain::SaveStatus discarded = done;
        discarded.saveId = u"discarded"_s;
        discarded.step = SaveStep::Discarded;
        m_view->setContents({waiting(u"Budget for the year after the next one, with every appendix "_s.repeated(4), 0),
                             waiting(u"waits"_s, 20'000), done, discarded},
                            {{u"s"_s, u"closed a moment ago.docx"_s, kNow.count()}},
                            {{u"m"_s,
                              u"Plan.docx"_s,
                              u"It could not be put together. "_s.repeated(9),
                              kNow.count(),
                              domain::LastingMessage::Action::OpenAgain,
                              {},
                              {}}});
        show();
        const QList<QAbstractButton*> buttons = m_view->findChildren<QAbstractButton*>();
        for (const QAbstractButton* one : buttons) {
            if (one->isVisible())
                QVERIFY2(m_view->rect().contains(QRect(one->mapTo(m_view.get(), QPoint()), one->size())),
                         qPrintable(one->text()));
        }
        QVERIFY(m_view->width() <= m_view->screen()->availableSize().width());
        if (const QString folder = qEnvironmentVariable("ATTACHE_SCREENSHOTS"); !folder.isEmpty())
            m_view->grab().save(u"%1/saves-%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag())));
    }

    void headersStandAboveTheirTexts_data() { longNamesInBothDirections_data(); }
    void headersStandAboveTheirTexts() {
        QFETCH(const Qt::LayoutDirection, direction);
        m_view->setLayoutDirection(direction);
        m_view->setContents({waiting(u"a"_s, 0)}, {}, {});
        show();
        auto* table = m_view->findChild<QTableView*>();
        const auto isAtTheRight = [&](int column) { return inkCentre(*table->horizontalHeader(), column) > 0.5; };
        const bool isMirrored = direction == Qt::RightToLeft;
        QCOMPARE(isAtTheRight(models::SavesModel::TitleColumn), isMirrored);
        QCOMPARE(isAtTheRight(models::SavesModel::SizeColumn), !isMirrored); // as its numbers
    }

    void twoHundredRowsStayFluid() {
        QList<domain::SaveStatus> saves;
        for (int i = 0; i < 200; ++i)
            saves.append(waiting(u"a document with a rather long name, the %1th of many"_s.arg(i), 1000 + i));
        m_view->setContents(saves, {}, {});
        show();
        qint64 longest = 0;
        {
            const Frames frames;
            qsizetype next = 0;
            QTimer stepper;
            connect(&stepper, &QTimer::timeout, this, [&] {
                saves[next].isWaiting = false;
                saves[next].step = SaveStep::Done;
                m_view->setContents(saves, {}, {});
                if (++next == saves.size())
                    stepper.stop();
            });
            stepper.start(0);
            QTRY_VERIFY_WITH_TIMEOUT(!stepper.isActive(), 60'000);
            longest = frames.longest();
        }
        qInfo("longest frame with 200 rows: %lld ms", longest);
        QVERIFY2(longest < 500, qPrintable(QString::number(longest)));
    }

private:
    void show() {
        m_view->present();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    [[nodiscard]] bool hasText(const QString& part) const {
        const QList<QLabel*> labels = m_view->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
    }

    // Where in a section its letters stand: 0 is its left edge, 1 its right one.
    static double inkCentre(QHeaderView& header, int column) {
        const QRect section(header.sectionViewportPosition(column), 0, header.sectionSize(column), header.height());
        const QImage image = header.viewport()->grab(section).toImage().convertToFormat(QImage::Format_Grayscale8);
        int left = image.width();
        int right = 0;
        for (int y = image.height() / 4; y < image.height() * 3 / 4; ++y) {
            for (int x = 2; x < image.width() - 2; ++x) { // without the lines between sections
                if (qGray(image.pixel(x, y)) < 100) {
                    left = std::min(left, x);
                    right = std::max(right, x);
                }
            }
        }
        return double(left + right) / 2 / image.width();
    }

    domain::ManualClock m_clock{kNow};
    std::unique_ptr<SavesView> m_view;
};

QTEST_MAIN(tst_SavesView)
#include "tst_saves_view.moc"
