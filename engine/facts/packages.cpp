// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/facts/packages.h"

#include "engine/core/file.h"
#include "engine/core/text.h"

#include <algorithm>
#include <cstring>

namespace prism {
namespace {

/// The lines of a text, one at a time and without a copy.
class LineReader
{
public:
    explicit LineReader(std::string_view text)
        : m_rest(text)
    {}

    bool next(std::string_view &line)
    {
        if (m_rest.empty())
            return false;
        const std::size_t end = std::min(m_rest.find('\n'), m_rest.size());
        line = m_rest.substr(0, end);
        m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
        return true;
    }

private:
    std::string_view m_rest;
};

struct Package
{
    std::string_view name;
    std::string_view version;
    std::string_view architecture;
    bool installed = false;
};

/// Takes the value of "Field: value" if the line is of that field.
bool takeField(std::string_view line, std::string_view field, std::string_view &value)
{
    if (!line.starts_with(field))
        return false;
    value = trimmed(line.substr(field.size()));
    return true;
}

void readDpkgLine(std::string_view line, Package &package)
{
    std::string_view status;
    // Most lines are other fields or parts of a description: the first letter leaves them out.
    switch (line.front()) {
    case 'P':
        takeField(line, "Package:", package.name);
        break;
    case 'V':
        takeField(line, "Version:", package.version);
        break;
    case 'A':
        takeField(line, "Architecture:", package.architecture);
        break;
    case 'S':
        if (takeField(line, "Status:", status))
            package.installed = status.ends_with(" installed");
        break;
    default:
        break;
    }
}

/// One fact a name: a package of several versions has them all, in order.
std::vector<Fact> joinedVersions(std::vector<Fact> facts)
{
    std::sort(facts.begin(), facts.end());
    std::vector<Fact> out;
    for (Fact &f : facts) {
        if (!out.empty() && out.back().name == f.name)
            out.back().value += ", " + f.value;
        else
            out.push_back(std::move(f));
    }
    return out;
}

} // namespace

std::vector<Fact> packagesOfDpkg(std::string_view status)
{
    std::vector<Package> packages;
    Package package;
    std::string_view native;
    const auto finish = [&] {
        if (package.installed && !package.name.empty() && !package.version.empty()) {
            packages.push_back(package);
            if (package.name == "dpkg")
                native = package.architecture;
        }
        package = {};
    };
    LineReader reader(status);
    for (std::string_view line; reader.next(line);) {
        if (line.empty())
            finish();
        else
            readDpkgLine(line, package);
    }
    finish();
    std::vector<Fact> out;
    out.reserve(packages.size());
    for (const Package &p : packages) {
        std::string name(p.name);
        if (!p.architecture.empty() && p.architecture != "all" && !native.empty() && p.architecture != native)
            name += ':' + std::string(p.architecture);
        out.push_back({std::move(name), std::string(p.version)});
    }
    return joinedVersions(std::move(out));
}

std::vector<Fact> packagesOfApk(std::string_view installed)
{
    std::vector<Fact> out;
    Fact package;
    const auto finish = [&] {
        if (!package.name.empty() && !package.value.empty())
            out.push_back(package);
        package = {};
    };
    LineReader reader(installed);
    for (std::string_view line; reader.next(line);) {
        if (line.empty())
            finish();
        else if (line.starts_with("P:"))
            package.name = trimmed(line.substr(2));
        else if (line.starts_with("V:"))
            package.value = trimmed(line.substr(2));
    }
    finish();
    return joinedVersions(std::move(out));
}

std::vector<Fact> packagesOfRpm(std::string_view output)
{
    std::vector<Fact> out;
    LineReader reader(output);
    for (std::string_view line; reader.next(line);) {
        const std::size_t tab = line.find('\t');
        if (tab == std::string_view::npos || tab == 0 || tab + 1 == line.size())
            continue;
        out.push_back({std::string(line.substr(0, tab)), std::string(trimmed(line.substr(tab + 1)))});
    }
    return joinedVersions(std::move(out));
}

Result<std::vector<Fact>> packagesOfCellar(const std::string &cellar)
{
    const auto names = listDirectory(cellar);
    if (!names)
        return names.error();
    std::vector<Fact> out;
    for (const DirectoryEntry &name : *names) {
        const auto versions = name.isDirectory
                                  ? listDirectory(cellar + '/' + name.name)
                                  : Result<std::vector<DirectoryEntry>>(std::vector<DirectoryEntry>());
        if (!versions)
            return versions.error();
        for (const DirectoryEntry &version : *versions) {
            if (version.isDirectory && !version.name.starts_with('.'))
                out.push_back({name.name, version.name});
        }
    }
    return joinedVersions(std::move(out));
}

} // namespace prism
