// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/savedviews.h"

#include "engine/core/atomicfile.h"
#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/triage/findingquery.h"

#include <algorithm>

namespace prism {
namespace {

constexpr std::size_t mostViews = 200;
constexpr std::size_t mostColumns = 50;
constexpr std::size_t longestName = 240; // bytes: 60 characters of four
constexpr std::size_t largestFile = std::size_t{1} << 20;

std::string pathIn(const std::string &configDirectory)
{
    return configDirectory + "/views.json";
}

Result<void> check(const SavedView &view)
{
    if (trimmed(view.name).empty() || view.name.size() > longestName || printable(view.name) != view.name)
        return Error{ErrorCode::InvalidInput,
                     Sentence::saying("name is '%1'; give 1 to 60 characters without control characters",
                                      printable(tail(view.name, 60))),
                     {}};
    const auto query = FindingQuery::parse(view.query);
    if (!query)
        return Error{
            query.error().code, Sentence::saying("query of '%1': %2", view.name, query.error().message), {}};
    if (view.columns.size() > mostColumns || view.sort.size() > mostColumns)
        return Error{ErrorCode::InvalidInput, Sentence::saying("'%1' has too many columns", view.name), {}};
    return {};
}

SavedView viewFrom(const JsonValue &object)
{
    SavedView view;
    view.name = object.stringOr("name");
    view.query = object.stringOr("query");
    if (const JsonValue *columns = object.find("columns")) {
        for (const JsonValue &column : columns->items())
            view.columns.push_back(column.text());
    }
    if (const JsonValue *sort = object.find("sort")) {
        for (const JsonValue &entry : sort->items()) {
            const JsonValue *descending = entry.find("descending");
            view.sort.push_back({entry.stringOr("column"), descending && descending->isTrue()});
        }
    }
    return view;
}

/// Those of the file alone.
Result<std::vector<SavedView>> ownViews(const std::string &configDirectory)
{
    const std::string path = pathIn(configDirectory);
    const auto text = readFile(path, largestFile);
    if (!text) {
        if (text.error().code == ErrorCode::NotFound)
            return std::vector<SavedView>();
        return text.error();
    }
    const auto tree = parseJson(*text, path);
    if (!tree)
        return tree.error();
    const JsonValue *views = tree->find("views");
    if (!views || !views->isArray() || views->items().size() > mostViews)
        return Error{ErrorCode::Corrupt,
                     Sentence::saying("'views' is not a list of at most %1 views", mostViews), path};
    std::vector<SavedView> out;
    for (const JsonValue &object : views->items()) {
        out.push_back(viewFrom(object));
        if (auto valid = check(out.back()); !valid)
            return Error{ErrorCode::Corrupt,
                         Sentence::saying("view %1: %2", std::to_string(out.size()), valid.error().message),
                         path};
    }
    return out;
}

std::string toJson(const std::vector<SavedView> &views)
{
    JsonWriter w;
    w.beginObject().member("schema_version", "prism.views.v1").key("views").beginArray();
    for (const SavedView &view : views) {
        w.beginObject().member("name", view.name).member("query", view.query);
        w.member("columns", view.columns).key("sort").beginArray();
        for (const SavedView::Sort &sort : view.sort)
            w.beginObject().member("column", sort.column).member("descending", sort.descending).endObject();
        w.endArray().endObject();
    }
    w.endArray().endObject();
    return w.take() + '\n';
}

Result<void> write(const std::string &configDirectory, std::vector<SavedView> views)
{
    if (views.size() > mostViews)
        return Error{ErrorCode::InvalidInput,
                     Sentence::saying("there are %1 views already; remove one first", mostViews),
                     {}};
    std::sort(views.begin(), views.end(),
              [](const SavedView &a, const SavedView &b) { return a.name < b.name; });
    if (auto made = makeDirectory(configDirectory); !made)
        return made.error();
    return writeFileAtomically(pathIn(configDirectory), toJson(views));
}

auto named(std::vector<SavedView> &views, std::string_view name)
{
    return std::find_if(views.begin(), views.end(), [&](const SavedView &v) { return v.name == name; });
}

} // namespace

std::vector<SavedView> builtInViews()
{
    return {{"morning", "is:undecided", {}, {}}, {"hidden", "is:hidden", {}, {}}};
}

Result<std::vector<SavedView>> readViews(const std::string &configDirectory)
{
    auto saved = ownViews(configDirectory);
    if (!saved)
        return saved.error();
    std::vector<SavedView> out = builtInViews();
    for (SavedView &view : *saved) {
        const auto it = named(out, view.name);
        if (it == out.end())
            out.push_back(std::move(view));
        else
            *it = std::move(view);
    }
    return out;
}

Result<void> saveView(const std::string &configDirectory, const SavedView &view)
{
    if (auto valid = check(view); !valid)
        return valid;
    auto views = ownViews(configDirectory);
    if (!views)
        return views.error();
    const auto it = named(*views, view.name);
    if (it == views->end())
        views->push_back(view);
    else
        *it = view;
    return write(configDirectory, std::move(*views));
}

Result<void> removeView(const std::string &configDirectory, std::string_view name)
{
    auto views = ownViews(configDirectory);
    if (!views)
        return views.error();
    const auto it = named(*views, name);
    if (it == views->end()) {
        auto builtIn = builtInViews();
        if (named(builtIn, name) != builtIn.end())
            return Error{ErrorCode::Refused, Sentence::saying("the view '%1' is built in", name), {}};
        return Error{ErrorCode::NotFound, Sentence::saying("there is no view '%1'", printable(name)), {}};
    }
    views->erase(it);
    return write(configDirectory, std::move(*views));
}

} // namespace prism
