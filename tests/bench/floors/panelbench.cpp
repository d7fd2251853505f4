// SPDX-License-Identifier: GPL-3.0-or-later
// panelbench table|open|matrix INBOX ROUNDS - the panel's models and views beside their floors
// (tablefloor.h), in turn, in one process; prints one JSON object {"figure": [value of each round, ...]}.
// Times in ms under a real X server.
#include "engine/audit/bundle.h"
#include "tests/bench/floors/tablefloor.h"
#include "tests/ui/stallwatch.h"
#include "ui/models/bundleloader.h"
#include "ui/models/findingsmodel.h"
#include "ui/models/matrixmodel.h"
#include "ui/models/overview.h"
#include "ui/widgets/findingsview.h"
#include "ui/widgets/matrixview.h"

#include <QApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QScrollBar>
#include <QTableView>

#include <cstdio>
#include <fstream>
#include <functional>
#include <malloc.h>
#include <map>

using namespace prism;
using namespace tablefloor;

namespace {

std::map<std::string, std::vector<double>> figures;

void print()
{
    std::printf("{");
    const char *comma = "";
    for (const auto &[name, values] : figures) {
        std::printf("%s\"%s\": [", comma, name.c_str());
        for (std::size_t i = 0; i < values.size(); ++i)
            std::printf("%s%.4f", i == 0 ? "" : ", ", values[i]);
        std::printf("]");
        comma = ", ";
    }
    std::printf("}\n");
}

double processorTime()
{
    timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_nsec) * 1e-6;
}

// Processor time of all threads, which other programs do not disturb; what a watch says comes beside it.
struct Cost
{
    double cpu = 0;
    double wall = 0;
};

double operator/(const Cost &one, const Cost &other)
{
    return one.cpu / other.cpu;
}

template<typename Work>
Cost timed(const Work &work)
{
    const double start = now(), used = processorTime();
    work();
    return {processorTime() - used, now() - start};
}

void note(const std::string &name, const Cost &cost)
{
    figures[name + " cpu"].push_back(cost.cpu);
    figures[name + " wall"].push_back(cost.wall);
}

// Memory that this process alone holds, in bytes.
double privateBytes()
{
    malloc_trim(0);
    std::ifstream file("/proc/self/smaps_rollup");
    std::string word;
    double sum = 0, value = 0;
    while (file >> word) {
        if (word.rfind("Private_", 0) == 0 && file >> value)
            sum += value * 1024;
    }
    return sum;
}

struct FloorWindow
{
    explicit FloorWindow(const Store &store)
        : model(store)
    {
        view.verticalHeader()->hide();
        view.setWordWrap(false);
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        view.setModel(&model);
        window.setCentralWidget(&view);
        window.resize(1200, 800);
        window.show();
        pump(view);
    }
    ~FloorWindow() { window.takeCentralWidget(); }

    Model model;
    Counting<QTableView> view;
    QMainWindow window;
};

// The product's table, fresh for each bundle that is shown.
struct PanelWindow
{
    PanelWindow()
    {
        pool.setMaxThreadCount(1);
        model = std::make_unique<FindingsModel>(pool);
        view.setFindings(model.get());
        window.setCentralWidget(&view);
        window.resize(1200, 800);
        window.show();
        pump(view);
    }
    ~PanelWindow() { window.takeCentralWidget(); }

    void fresh()
    {
        auto next = std::make_unique<FindingsModel>(pool);
        view.setFindings(next.get());
        model = std::move(next);
        pump(view);
    }
    // Until the rows are there and painted.
    Cost change(const std::function<void()> &wish)
    {
        return timed([&] {
            bool done = false;
            const auto heard = QObject::connect(model.get(), &FindingsModel::rowsChanged, &window, [&] {
                done = true;
                QCoreApplication::exit();
            });
            wish();
            if (!done)
                QCoreApplication::exec();
            QObject::disconnect(heard);
            pump(view);
        });
    }
    void filter(const std::string &text)
    {
        FindingsFilter wanted;
        wanted.text = text;
        model->setFilter(wanted);
    }

    QThreadPool pool;
    std::unique_ptr<FindingsModel> model;
    Counting<FindingsView> view;
    QMainWindow window;
};

Column columnOf(const Bundle &bundle, int column)
{
    Column texts;
    for (const BundleFinding &f : bundle.findings()) {
        texts.off.push_back(static_cast<std::uint32_t>(texts.text.size()));
        const BundleKey &key = bundle.keys()[f.key];
        switch (static_cast<FindingsColumn>(column)) {
        case FindingsColumn::Priority:
            texts.add(f.priority);
            break;
        case FindingsColumn::State:
            texts.add(findingStateName(f.state));
            break;
        case FindingsColumn::Title:
            texts.add(f.title);
            break;
        case FindingsColumn::Host:
            texts.add(key.host);
            break;
        case FindingsColumn::Daemon:
            texts.add(daemonName(key.daemon));
            break;
        case FindingsColumn::Surface:
            texts.add(f.surface);
            break;
        case FindingsColumn::Id:
            texts.add(f.id);
            break;
        case FindingsColumn::Decision:
            texts.add({}); // nothing is decided about any of them
            break;
        }
    }
    texts.off.push_back(static_cast<std::uint32_t>(texts.text.size()));
    return texts;
}

// Title, surface and id, which the product searches too.
Column searchedOf(const Bundle &bundle)
{
    Column texts;
    for (const BundleFinding &f : bundle.findings()) {
        texts.off.push_back(static_cast<std::uint32_t>(texts.text.size()));
        texts.add(f.title);
        texts.add(f.surface);
        texts.add(f.id);
    }
    texts.off.push_back(static_cast<std::uint32_t>(texts.text.size()));
    return texts;
}

void measureSorting(PanelWindow &panel, FloorWindow &floor, const std::shared_ptr<const Bundle> &bundle,
                    int rounds)
{
    for (int column = 0; column < findingsColumnCount; ++column) {
        const Column texts = columnOf(*bundle, column);
        const std::string name = "sort " + std::to_string(column);
        for (int round = 0; round <= rounds; ++round) {
            const auto other = static_cast<FindingsColumn>(column == 0 ? 1 : 0);
            FindingsUpdate update = prepareFindings(nullptr, bundle, other); // nothing else is sorted in it
            (void)update.index->texts();
            panel.fresh();
            panel.model->sort(static_cast<int>(other));
            panel.model->apply(std::move(update));
            pump(panel.view);
            const Cost sorted = panel.change([&] { panel.model->sort(column, Qt::AscendingOrder); });
            const Cost again = panel.change([&] { panel.model->sort(column, Qt::DescendingOrder); });
            const Cost least = timed([&] {
                floor.model.setOrder(keyedSort(texts, bundle->findings().size()), false);
                pump(floor.view);
            });
            const Cost frame = timed([&] { pump(floor.view); });
            if (round == 0)
                continue;
            figures[name].push_back(sorted / least);
            note(name, sorted);
            note(name + " floor", least);
            figures["again"].push_back(again / frame);
        }
    }
}

void measureFilter(PanelWindow &panel, FloorWindow &floor, const Bundle &bundle, int rounds)
{
    const Column texts = searchedOf(bundle);
    for (const std::string word : {"quokka", "restart", "zzqx"}) {
        for (int round = 0; round <= rounds; ++round) {
            const Cost found = panel.change([&] { panel.filter(word); });
            const std::size_t rows = panel.model->rows().size();
            const Cost least = timed([&] {
                auto hits = filter(texts, word);
                if (hits.size() != rows)
                    std::fprintf(stderr, "%s: %zu rows, the floor has %zu\n", word.c_str(), rows,
                                 hits.size());
                floor.model.setOrder(std::move(hits), true);
                pump(floor.view);
            });
            const Cost cleared = panel.change([&] { panel.filter({}); });
            std::vector<std::uint32_t> all(bundle.findings().size());
            std::iota(all.begin(), all.end(), 0U);
            floor.model.setOrder(std::move(all), true);
            pump(floor.view);
            const Cost frame = timed([&] { pump(floor.view); });
            if (round == 0)
                continue;
            figures["filter " + word].push_back(found / least);
            note("filter " + word, found);
            note("filter " + word + " floor", least);
            figures["filter rows " + word].push_back(static_cast<double>(rows));
            figures["clear"].push_back(cleared / frame);
        }
    }
}

void measureTable(const std::string &inbox, int rounds)
{
    const std::string path = *newestBundlePath(inbox);
    PanelWindow panel;
    const double before = privateBytes();
    std::shared_ptr<const Bundle> bundle = *Bundle::open(path);
    {
        FindingsUpdate update = prepareFindings(nullptr, bundle, FindingsColumn::Priority);
        (void)update.index->texts();
        panel.model->apply(std::move(update));
    }
    pump(panel.view);
    panel.pool.waitForDone();
    bundle->letGoOfFile();
    pump(panel.view);
    const auto rows = static_cast<double>(bundle->findings().size());
    const double perRow = (privateBytes() - before) / rows;
    Store store;
    {
        std::vector<char> buffer;
        simdjson::ondemand::parser parser;
        load(parser, path, buffer, store);
    }
    figures["memory"].push_back(perRow / store.bytesPerRow());
    figures["memory bytes"].push_back(perRow);
    figures["memory floor bytes"].push_back(store.bytesPerRow());
    FloorWindow floor(store);
    for (int round = 0; round <= rounds; ++round) {
        panel.fresh();
        FindingsUpdate update = prepareFindings(nullptr, bundle, FindingsColumn::Priority);
        (void)update.index->texts();
        Cost applied;
        const Cost first = timed([&] {
            applied = timed([&] { panel.model->apply(std::move(update)); });
            pump(panel.view);
        });
        panel.pool.waitForDone();
        const Cost repaint = timed([&] { pump(panel.view); });
        const Cost frame = timed([&] { pump(floor.view); });
        if (round == 0)
            continue;
        figures["first"].push_back(first / frame);
        note("first", first);
        note("applied", applied);
        note("repaint", repaint);
        note("frame", frame);
    }
    measureFilter(panel, floor, *bundle, rounds);
    measureSorting(panel, floor, bundle, rounds);
}

// From the wish to the first paint, as the panel opens a bundle, beside reading, parsing and one frame.
void measureOpening(const std::string &inbox, int rounds)
{
    const std::string path = *newestBundlePath(inbox);
    PanelWindow panel;
    Store store;
    std::vector<char> buffer;
    simdjson::ondemand::parser parser;
    load(parser, path, buffer, store);
    Store again;
    FloorWindow floor(store);
    for (int round = 0; round <= rounds; ++round) {
        panel.fresh();
        BundleLoader loader(inbox, panel.pool);
        prism::test::StallWatch watch;
        QObject::connect(&loader, &BundleLoader::loaded, &panel.window,
                         [&](const LoadedBundle &bundle) { panel.model->apply(bundle.findings); });
        const Cost opened = panel.change([&] { loader.load(nullptr, FindingsColumn::Priority); });
        const double stall = watch.longest();
        const double busy = watch.busiest();
        panel.pool.waitForDone();
        const Cost least = timed([&] {
            load(parser, path, buffer, again);
            pump(floor.view);
        });
        panel.fresh(); // the bundle goes
        if (round == 0)
            continue;
        figures["open"].push_back(opened.wall / least.wall); // the pool reads ahead meanwhile
        note("open", opened);
        note("open floor", least);
        figures["stall"].push_back(stall);
        figures["busy"].push_back(busy);
        figures["ticks"].push_back(watch.ticks());
    }
}

void measureMatrix(const std::string &inbox, int rounds)
{
    const std::shared_ptr<const Bundle> bundle = *Bundle::open(*newestBundlePath(inbox));
    MatrixModel model;
    model.apply(std::make_shared<const Overview>(overviewOf(*bundle)));
    QMainWindow window;
    Counting<MatrixView> view;
    view.setModel(&model);
    window.setCentralWidget(&view);
    window.resize(1200, 800);
    window.show();
    pump(view);
    for (int round = 0; round <= rounds; ++round) {
        std::vector<double> frames;
        QScrollBar *bar = view.verticalScrollBar();
        for (int step = 0; step < 120; ++step) {
            frames.push_back(timed([&] {
                                 bar->setValue(bar->minimum() +
                                               (bar->maximum() - bar->minimum()) * step / 119);
                                 pump(view);
                             }).cpu);
        }
        if (round == 0)
            continue;
        figures["frame"].push_back(*std::max_element(frames.begin(), frames.end()));
        std::nth_element(frames.begin(), frames.begin() + 60, frames.end());
        figures["median"].push_back(frames[60]);
    }
    figures["cells"].push_back(static_cast<double>(model.rowCount() * model.columnCount()));
    window.takeCentralWidget();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 4)
        return 2;
    const std::string what = argv[1];
    const int rounds = std::atoi(argv[3]);
    if (what == "table")
        measureTable(argv[2], rounds);
    else if (what == "open")
        measureOpening(argv[2], rounds);
    else if (what == "matrix")
        measureMatrix(argv[2], rounds);
    else
        return 2;
    print();
    return 0;
}
