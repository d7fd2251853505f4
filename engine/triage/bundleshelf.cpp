// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/bundleshelf.h"

#include "engine/audit/inboxlayout.h"
#include "engine/audit/rotate.h"
#include "engine/core/file.h"
#include "engine/core/text.h"

#include <map>

namespace prism {
namespace {

constexpr std::size_t largestBundle = std::size_t{2} << 30; // unpacked
constexpr int archiveDepth = 4; // archive/<YYYY-MM>/..., and a little more for people who sort theirs

class Shelf
{
public:
    explicit Shelf(std::string_view today)
        : m_today(today)
    {}

    /// Later calls win over earlier ones.
    void addDirectory(const std::string &directory)
    {
        for (const DirectoryEntry &entry : entries(directory))
            add(entry.name, directory + '/' + entry.name, false);
    }

    void addArchive(const std::string &directory, int depth)
    {
        for (const DirectoryEntry &entry : entries(directory)) {
            const std::string path = directory + '/' + entry.name;
            if (entry.isDirectory && depth > 1)
                addArchive(path, depth - 1);
            else if (entry.isRegular && entry.name.ends_with(".gz"))
                add(std::string_view(entry.name).substr(0, entry.name.size() - 3), path, true);
        }
    }

    [[nodiscard]] std::vector<ShelvedBundle> take()
    {
        std::vector<ShelvedBundle> out;
        for (auto &[day, bundle] : m_byDay)
            out.push_back(std::move(bundle));
        return out;
    }

private:
    static std::vector<DirectoryEntry> entries(const std::string &directory)
    {
        return listDirectory(directory).value_or(std::vector<DirectoryEntry>());
    }

    void add(std::string_view name, const std::string &path, bool isPacked)
    {
        const auto day = InboxLayout::dayOfBundleName(name);
        if (day && *day <= m_today)
            m_byDay.insert_or_assign(*day, ShelvedBundle{*day, path, isPacked});
    }

    std::string m_today;
    std::map<std::string, ShelvedBundle> m_byDay;
};

Result<std::shared_ptr<const Bundle>> openPacked(const std::string &path)
{
    const auto text = readGzip(path, largestBundle);
    return text ? Bundle::read(*text, path) : Result<std::shared_ptr<const Bundle>>(text.error());
}

} // namespace

std::vector<ShelvedBundle> shelvedBundles(const std::string &inbox, std::string_view today, bool withArchive)
{
    const InboxLayout layout(inbox);
    Shelf shelf(today);
    if (withArchive)
        shelf.addArchive(layout.archive(), archiveDepth);
    shelf.addDirectory(layout.consumed());
    shelf.addDirectory(layout.ready());
    return shelf.take();
}

Result<std::shared_ptr<const Bundle>> openShelved(const ShelvedBundle &shelved, Bundle::Parts parts)
{
    auto bundle = shelved.isPacked ? openPacked(shelved.path) : Bundle::open(shelved.path, parts);
    if (bundle && (*bundle)->date() != shelved.day)
        return Error{ErrorCode::Corrupt, Sentence::saying("its date is '%1'", printable((*bundle)->date())),
                     shelved.path};
    return bundle;
}

Result<std::shared_ptr<const Bundle>> openBundleOfDay(const std::string &inbox, std::string_view day)
{
    for (const ShelvedBundle &shelved : shelvedBundles(inbox, day, true)) {
        if (shelved.day == day)
            return openShelved(shelved);
    }
    return Error{ErrorCode::NotFound, Sentence::saying("there is no bundle of %1", day), inbox};
}

} // namespace prism
