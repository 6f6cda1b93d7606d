// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/import.h"

#include "core/store/atomicfile.h"
#include "core/store/operationlist.h"
#include "core/store/startline.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace lw::store {

namespace {

constexpr qint64 maxImportBytes = 16 * 1024 * 1024;

enum class ImportFormat : std::uint8_t { Alb, In2, Csv, Unknown };

/// .alb begins with a section, .IN2 with a number alone on its line, CSV with a header that has a column "id".
ImportFormat formatOf(std::string_view text)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    const std::string_view first = trimmed(text.substr(0, text.find('\n')));
    if (first.starts_with('<'))
        return ImportFormat::Alb;
    if (!first.empty() && first.find_first_not_of("0123456789") == std::string_view::npos)
        return ImportFormat::In2;
    std::string_view rest = first;
    while (!rest.empty()) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        const std::string_view column = trimmed(rest.substr(0, comma));
        if (column == "id" || column == "\"id\"")
            return ImportFormat::Csv;
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    return ImportFormat::Unknown;
}

Result<OperationList> readList(std::string_view text, const QString &suffix, double secondsPerUnit)
{
    ImportFormat format = formatOf(text);
    if (format == ImportFormat::Unknown && suffix == QLatin1String("csv"))
        format = ImportFormat::Csv; // its reader can say which column is missing
    switch (format) {
    case ImportFormat::Alb: return readAlb(text, secondsPerUnit);
    case ImportFormat::In2: return readIn2(text, secondsPerUnit);
    case ImportFormat::Csv: return readOperationTable(text);
    case ImportFormat::Unknown: break;
    }
    return Error{.code = Errc::UnknownFormat};
}

bool isPositive(double value)
{
    return std::isfinite(value) && value > 0;
}

struct ParsedFile {
    OperationList list;
    bool inSeconds = false;
};

Result<ParsedFile> readOptioned(const QString &path, const ImportOptions &options)
{
    if (!isPositive(options.secondsPerUnit))
        return Error{.code = Errc::BadValue, .subject = "secondsPerUnit"};
    if (options.cycleTime && !isPositive(*options.cycleTime))
        return Error{.code = Errc::BadValue, .subject = "cycleTime"};
    const Result<QByteArray> bytes = readWhole(path, maxImportBytes);
    if (!bytes)
        return bytes.error();
    const std::string_view text(bytes->constData(), static_cast<std::size_t>(bytes->size()));
    Result<OperationList> list = readList(text, QFileInfo(path).suffix().toLower(), options.secondsPerUnit);
    if (!list) {
        Error error = list.error();
        error.file = path.toStdString();
        return error;
    }
    const bool inSeconds = formatOf(text) == ImportFormat::Csv;
    if (options.cycleTime)
        list->cycle = fromSeconds(*options.cycleTime * (inSeconds ? 1 : options.secondsPerUnit));
    return ParsedFile{*std::move(list), inSeconds};
}

} // namespace

Result<OperationList> readOperations(const QString &path, const ImportOptions &options)
{
    Result<ParsedFile> read = readOptioned(path, options);
    if (!read)
        return read.error();
    return std::move(read->list);
}

Result<model::Project> importFile(const QString &path, const ImportOptions &options)
{
    const Result<ParsedFile> read = readOptioned(path, options);
    if (!read)
        return read.error();
    const QFileInfo info(path);
    const QString name = info.completeBaseName();
    model::Project project = startLine(read->list, name.isEmpty() ? "product" : name.toStdString());
    const QString unit = read->inSeconds ? QString() : QStringLiteral(" 1 time unit = %1 s.").arg(options.secondsPerUnit);
    project.header.notes = QStringLiteral("Imported from %1.%2").arg(info.fileName(), unit).toStdString();
    return project;
}

} // namespace lw::store
