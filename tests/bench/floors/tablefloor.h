// SPDX-License-Identifier: GPL-3.0-or-later
// tablefloor.h - what a table of findings costs at least: texts in one UTF-8 arena, an index vector, a bare
// QTableView. After the measurements of the reference: a bundle read and parsed into the arena, keyed sort,
// AVX2 search.
#pragma once

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QPaintEvent>
#include <QWidget>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <fcntl.h>
#include <numeric>
#include <simdjson.h>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include <vector>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace tablefloor {

using sv = std::string_view;

inline double now()
{
    timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_nsec) * 1e-6;
}

// Columns of the arena: 0 id, 1 title, 2 description, 3 surface, 4 skill, 5 status.
struct Store
{
    std::string text;
    std::vector<std::uint32_t> off;
    std::vector<std::uint8_t> prio;
    std::size_t rows = 0;

    sv get(std::size_t row, std::size_t column) const
    {
        const std::size_t i = row * 6 + column;
        return {text.data() + off[i], (i + 1 < off.size() ? off[i + 1] : text.size()) - off[i] - 1};
    }
    double bytesPerRow() const
    {
        return static_cast<double>(text.size() + off.size() * 4 + prio.size()) / static_cast<double>(rows);
    }
};

inline std::size_t readAll(const std::string &path, std::vector<char> &buffer)
{
    const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat s = {};
    if (fd < 0 || fstat(fd, &s) != 0)
        return 0;
    const auto size = static_cast<std::size_t>(s.st_size);
    if (buffer.size() < size + 64)
        buffer.resize(size + 64);
    std::size_t n = 0;
    while (n < size) {
        const ssize_t k = read(fd, buffer.data() + n, size - n);
        if (k <= 0)
            break;
        n += static_cast<std::size_t>(k);
    }
    close(fd);
    return n;
}

// Read and parse: six unescaped texts a finding. Parser, buffer and store are used again, so that their pages
// are there.
inline void load(simdjson::ondemand::parser &parser, const std::string &path, std::vector<char> &buffer,
                 Store &store)
{
    using namespace simdjson;
    const std::size_t size = readAll(path, buffer);
    store.text.clear();
    store.off.clear();
    store.prio.clear();
    store.rows = 0;
    auto document = parser.iterate(padded_string_view(buffer.data(), size, size + 64));
    ondemand::object summaries = document["summaries"];
    for (auto key : summaries) {
        for (auto f : key.value()["findings"].get_array()) {
            ondemand::object o = f.get_object();
            sv t[6];
            std::uint8_t priority = 9;
            for (auto x : o) {
                ondemand::raw_json_string name = x.key();
                auto value = x.value();
                switch (name.raw()[0]) {
                case 'i':
                    t[0] = value.get_string();
                    break;
                case 't':
                    t[1] = value.get_string();
                    break;
                case 'd':
                    t[2] = value.get_string();
                    break;
                case 'a':
                    t[3] = value.get_string();
                    break;
                case 's':
                    if (name.raw()[1] == 'u')
                        t[4] = value.get_string();
                    else
                        t[5] = value.get_string();
                    break;
                case 'p':
                    priority = static_cast<std::uint8_t>(sv(value.get_string())[1] - '0');
                    break;
                default:
                    break;
                }
            }
            for (const sv y : t) {
                store.off.push_back(static_cast<std::uint32_t>(store.text.size()));
                store.text.append(y);
                store.text += '\0';
            }
            store.prio.push_back(priority);
            ++store.rows;
        }
    }
}

class Model : public QAbstractTableModel
{
public:
    explicit Model(const Store &store)
        : s(store)
        , idx(store.rows)
    {
        std::iota(idx.begin(), idx.end(), 0U);
    }
    int rowCount(const QModelIndex &p = {}) const override
    {
        return p.isValid() ? 0 : static_cast<int>(idx.size());
    }
    int columnCount(const QModelIndex & = {}) const override { return 7; }
    QVariant data(const QModelIndex &i, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const std::uint32_t r = idx[static_cast<std::size_t>(i.row())];
        if (i.column() >= 6)
            return static_cast<int>(s.prio[r]);
        const sv t = s.get(r, static_cast<std::size_t>(i.column()));
        return QString::fromUtf8(t.data(), static_cast<qsizetype>(t.size()));
    }
    void setOrder(std::vector<std::uint32_t> order, bool reset)
    {
        if (reset) {
            beginResetModel();
            idx = std::move(order);
            endResetModel();
        } else {
            Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
            idx = std::move(order);
            Q_EMIT layoutChanged({}, VerticalSortHint);
        }
    }

private:
    const Store &s;
    std::vector<std::uint32_t> idx;
};

// Counts its paints.
template<typename View>
class Counting : public View
{
public:
    using View::View;
    int paints = 0;
    bool isAwaited = false; // the next paint ends the application's loop

protected:
    void paintEvent(QPaintEvent *e) override
    {
        View::paintEvent(e);
        ++paints;
        if (isAwaited)
            QCoreApplication::exit();
    }
};

// Until the view has painted once more.
template<typename View>
void pump(View &view)
{
    view.isAwaited = true;
    view.viewport()->update();
    QCoreApplication::exec();
    view.isAwaited = false;
}

inline char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c;
}

// One text a row, folded, in a row: what is sorted and searched.
struct Column
{
    std::string text;
    std::vector<std::uint32_t> off; // of each row, and the end

    sv get(std::size_t row) const { return {text.data() + off[row], off[row + 1] - off[row] - 1}; }
    void add(sv t)
    {
        const std::size_t from = text.size();
        text.append(t);
        std::transform(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(),
                       text.begin() + static_cast<std::ptrdiff_t>(from), &lower);
        text += '\0';
    }
};

inline std::uint64_t prefix(sv t)
{
    unsigned char b[8] = {};
    std::memcpy(b, t.data(), std::min<std::size_t>(8, t.size()));
    std::uint64_t x = 0;
    std::memcpy(&x, b, 8);
    return __builtin_bswap64(x);
}

// std::sort on keys of eight bytes, whole texts on a tie.
inline std::vector<std::uint32_t> keyedSort(const Column &column, std::size_t rows)
{
    struct K
    {
        std::uint64_t k;
        std::uint32_t r;
    };
    std::vector<K> keys(rows);
    for (std::size_t i = 0; i < rows; ++i)
        keys[i] = {prefix(column.get(i)), static_cast<std::uint32_t>(i)};
    std::sort(keys.begin(), keys.end(), [&](const K &a, const K &b) {
        if (a.k != b.k)
            return a.k < b.k;
        const int x = column.get(a.r).compare(column.get(b.r));
        return x != 0 ? x < 0 : a.r < b.r;
    });
    std::vector<std::uint32_t> order(rows);
    for (std::size_t i = 0; i < rows; ++i)
        order[i] = keys[i].r;
    return order;
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) inline const char *findAvx2(const char *h, std::size_t n, const char *p,
                                                            std::size_t m)
{
    if (n < m)
        return nullptr;
    const __m256i a = _mm256_set1_epi8(p[0]), z = _mm256_set1_epi8(p[m - 1]);
    std::size_t i = 0;
    for (; i + m - 1 + 32 <= n; i += 32) {
        const __m256i x = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(h + i));
        const __m256i y = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(h + i + m - 1));
        auto k = static_cast<unsigned>(
            _mm256_movemask_epi8(_mm256_and_si256(_mm256_cmpeq_epi8(a, x), _mm256_cmpeq_epi8(z, y))));
        while (k != 0) {
            const auto b = static_cast<std::size_t>(__builtin_ctz(k));
            if (std::memcmp(h + i + b + 1, p + 1, m - 2) == 0)
                return h + i + b;
            k &= k - 1;
        }
    }
    return static_cast<const char *>(memmem(h + i, n - i, p, m));
}
#endif

inline const char *find(const char *h, std::size_t n, const char *p, std::size_t m)
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2"))
        return findAvx2(h, n, p, m);
#endif
    return static_cast<const char *>(memmem(h, n, p, m));
}

// The rows that hold the word, of at least two letters.
inline std::vector<std::uint32_t> filter(const Column &column, sv word)
{
    std::vector<std::uint32_t> rows;
    const char *b = column.text.data();
    std::size_t p = 0, r = 0;
    while (p < column.text.size()) {
        const char *q = find(b + p, column.text.size() - p, word.data(), word.size());
        if (q == nullptr)
            break;
        r = static_cast<std::size_t>(std::upper_bound(column.off.begin() + static_cast<std::ptrdiff_t>(r),
                                                      column.off.end(), static_cast<std::uint32_t>(q - b)) -
                                     column.off.begin()) -
            1;
        rows.push_back(static_cast<std::uint32_t>(r));
        p = column.off[r + 1];
    }
    return rows;
}

} // namespace tablefloor
