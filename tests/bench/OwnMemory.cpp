// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "OwnMemory.h"

#include <QFile>
#include <QList>

using namespace Qt::StringLiterals;

namespace attache::bench {

double ownMemory(QByteArrayView field) {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith(field))
            return line.mid(field.size()).simplified().split(' ').first().toDouble() * 1024 / 1e6;
    }
    return 0;
}

bool resetPeak() {
    QFile control(u"/proc/self/clear_refs"_s);
    return control.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && control.write("5\n") == 2;
}

} // namespace attache::bench
