// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/arch/layers.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <string_view>

namespace arch {

namespace {

using Folders = std::set<std::string>;

Folders operator+(Folders left, const Folders &right)
{
    left.insert(right.begin(), right.end());
    return left;
}

/// base ← model ← engines ← wire ← {store, link} ← twin ← {session, jobs} ← look ← {viewmodel, canvas, chart} ← desktop.
/// The engines know takt and no other engine; trust stands on base and serves those who sign and verify; text serves
/// everyone who shows words.
std::map<std::string, Folders> makeMatrix()
{
    const Folders base{"core/base"};
    const Folders model = base + Folders{"core/model"};
    const Folders takt = model + Folders{"core/takt"};
    const Folders engines = takt
        + Folders{"core/compare", "core/balance", "core/simulate", "core/changeover", "core/calibrate", "core/recipe", "core/health"};
    const Folders belowWire = engines + Folders{"core/trust"};
    const Folders wire = belowWire + Folders{"core/wire"};
    const Folders twin = wire + Folders{"core/store", "core/link"};
    const Folders core = twin + Folders{"core/twin"};
    const Folders session = core + Folders{"app/session", "app/jobs"};
    const Folders text = session + Folders{"app/text"};
    const Folders look = text + Folders{"app/look"};
    const Folders desktop = text + Folders{"app/viewmodel", "app/canvas", "app/chart", "app/picture"};

    std::map<std::string, Folders> matrix{{"core/base", {}}, {"core/model", base}, {"core/takt", model},
        {"core/trust", base}, {"core/wire", belowWire}, {"core/store", wire}, {"core/link", wire}, {"core/twin", twin},
        {"app/session", core}, {"app/jobs", core}, {"app/text", core}, {"app/viewmodel", look + Folders{"app/report"}},
        {"app/look", text}, {"app/canvas", look}, {"app/chart", look}, {"app/picture", look}, {"app/desktop", desktop}, {"app/hub", core + Folders{"app/text"}},
        {"app/station", core + Folders{"app/text"}}, {"app/cli", text + Folders{"app/report"}}, {"app/report", text}};
    for (const std::string engine : {"compare", "balance", "simulate", "changeover", "calibrate", "recipe", "health"})
        matrix.emplace("core/" + engine, takt);
    return matrix;
}

const std::map<std::string, Folders> &matrix()
{
    static const std::map<std::string, Folders> all = makeMatrix();
    return all;
}

bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> starts)
{
    return std::any_of(starts.begin(), starts.end(), [&](std::string_view start) { return text.starts_with(start); });
}

bool isPosix(const std::string &header)
{
    return header.starts_with("sys/") || header == "fcntl.h" || header == "unistd.h" || header == "signal.h";
}

bool isGui(const std::string &header)
{
    static const std::set<std::string> classes{"QAction", "QApplication", "QBitmap", "QBrush", "QClipboard", "QColor",
        "QColorSpace", "QCursor", "QDesktopServices", "QDrag", "QFont", "QFontDatabase", "QFontMetrics",
        "QGuiApplication", "QIcon", "QImage", "QImageReader", "QImageWriter", "QInputDevice", "QKeyEvent",
        "QKeySequence", "QMatrix4x4", "QMouseEvent", "QOffscreenSurface", "QPageSize", "QPaintDevice", "QPaintEngine",
        "QPainter", "QPainterPath", "QPalette", "QPdfWriter", "QPen", "QPicture", "QPixmap", "QPolygon", "QPolygonF",
        "QQuaternion", "QRasterWindow", "QRegion", "QRgb", "QScreen", "QShortcut", "QStandardItemModel",
        "QStaticText", "QStyleHints", "QSurface", "QSurfaceFormat", "QTextCursor", "QTextDocument", "QTextLayout",
        "QTouchEvent", "QTransform", "QUndoCommand", "QUndoGroup", "QUndoStack", "QUndoView", "QValidator",
        "QVector2D", "QVector3D", "QVector4D", "QWheelEvent", "QWidget", "QWindow"};
    return startsWithAny(header, {"QtGui", "QtQml", "QtQuick", "QtWidgets", "QtSvg", "QQml", "QQuick", "QJS", "QSG",
               "QRhi", "QOpenGL", "QSvg", "qqml", "qquick", "qpa/"})
        || header.starts_with("qcustomplot") || classes.contains(header);
}

bool isQt(const std::string &header)
{
    return header.size() > 1 && (header[0] == 'Q' || (header[0] == 'q' && header.ends_with(".h")));
}

} // namespace

bool isKnownFolder(const std::string &folder)
{
    return matrix().contains(folder);
}

bool mayInclude(const std::string &from, const std::string &to)
{
    const auto known = matrix().find(from);
    if (known == matrix().end() || !isKnownFolder(to))
        return false;
    return from == to || known->second.contains(to);
}

bool isStdHeader(const std::string &header)
{
    return std::all_of(header.begin(), header.end(),
        [](unsigned char c) { return std::islower(c) != 0 || std::isdigit(c) != 0 || c == '_'; });
}

bool mayUseThirdParty(const std::string &folder, const std::string &fileName, const std::string &header)
{
    if (folder == "core/trust")
        return header.starts_with("openssl/") || isPosix(header);
    if (folder == "core/wire")
        return startsWithAny(header, {"google/protobuf/", "rapidjson/"});
    if (folder == "core/link" && fileName.starts_with("grpc") && fileName.ends_with(".cpp"))
        return startsWithAny(header, {"grpc/", "grpcpp/", "google/protobuf/"}) || isPosix(header) || isQt(header);
    if (folder == "core/store" || folder == "core/link" || folder == "core/twin")
        return isPosix(header) || (isQt(header) && !isGui(header));
    if (folder.starts_with("core/"))
        return false;
    if (header == "qcustomplot.h")
        return folder == "app/chart";
    return isQt(header) || isPosix(header);
}

} // namespace arch
