// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "Program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <sys/prctl.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace attache::bench {
namespace {

constexpr auto kSample = 500ms;
constexpr int kMostSamples = 30;

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The fourth field; the second, the name in brackets, may hold blanks.
qint64 parentOf(const QString& pid) {
    const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(pid));
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 1 ? fields[1].toLongLong() : 0;
}

QList<qint64> familyOf(qint64 head) {
    QList<std::pair<qint64, qint64>> parents;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString& entry : entries) {
        if (const qint64 pid = entry.toLongLong(); pid > 0)
            parents.emplaceBack(pid, parentOf(entry));
    }
    QList<qint64> family{head};
    for (qsizetype i = 0; i < family.size(); ++i) {
        for (const auto& [pid, parent] : parents) {
            if (parent == family[i])
                family.append(pid);
        }
    }
    return family;
}

double proportionalSize(qint64 pid) {
    const QList<QByteArray> lines = contentOf(u"/proc/%1/smaps_rollup"_s.arg(pid)).split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').first().toDouble() * 1024;
    }
    return 0;
}

} // namespace

QString programBeside(const QString& name) {
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

Program::Program(const QString& path, const QStringList& arguments) {
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s); // not into the system's journal
    m_process.setProcessEnvironment(environment);
    m_process.setChildProcessModifier([] {
        ::setpgid(0, 0);
        ::prctl(PR_SET_PDEATHSIG, SIGKILL); // a benchmark that is broken off leaves nothing behind
    });
    m_start = std::chrono::steady_clock::now();
    m_process.start(path, arguments);
}

Program::~Program() {
    if (m_process.state() == QProcess::NotRunning)
        return;
    const auto group = static_cast<pid_t>(-m_process.processId());
    ::kill(group, SIGTERM);
    if (!m_process.waitForFinished(5000)) {
        ::kill(group, SIGKILL);
        m_process.waitForFinished(5000);
    }
    ::kill(group, SIGKILL); // children that outlived their parent
}

std::optional<QByteArray> Program::waitForLine(QByteArrayView text, std::chrono::seconds patience) {
    const auto end = std::chrono::steady_clock::now() + patience;
    QByteArray all;
    while (std::chrono::steady_clock::now() < end) {
        for (qsizetype stop = m_heard.indexOf('\n'); stop >= 0; stop = m_heard.indexOf('\n')) {
            const QByteArray line = m_heard.left(stop);
            m_heard.remove(0, stop + 1);
            if (line.contains(text))
                return line;
            all += line + '\n';
        }
        const bool hasNews = m_process.waitForReadyRead(1000);
        m_heard += m_process.readAll();
        if (!hasNews && m_process.state() == QProcess::NotRunning && !m_heard.contains('\n'))
            break;
    }
    std::fprintf(stderr, "%s didn't say \"%.*s\". It said: %s\n", qPrintable(m_process.program()),
                 static_cast<int>(text.size()), text.data(), all.isEmpty() ? "nothing" : all.constData());
    return std::nullopt;
}

double Program::milliseconds() const {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count();
}

double Program::memory() const {
    const QList<qint64> family = familyOf(m_process.processId());
    double sum = 0;
    for (const qint64 pid : family)
        sum += proportionalSize(pid);
    return sum;
}

double Program::settledMemory() const {
    double before = memory();
    int calm = 0;
    for (int i = 0; i < kMostSamples && calm < 4; ++i) {
        std::this_thread::sleep_for(kSample); // nothing tells when another program is done
        const double now = memory();
        calm = std::abs(now - before) < 0.005 * before ? calm + 1 : 0;
        before = now;
    }
    return before;
}

bool dropPageCache() {
    ::sync(); // only clean pages go
    QFile control(u"/proc/sys/vm/drop_caches"_s);
    return control.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && control.write("1\n") == 2;
}

} // namespace attache::bench
