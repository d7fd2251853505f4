// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watch/pinglistener.h"

#include "engine/watch/announcementdesk.h"
#include "engine/watch/hostping.h"
#include "tests/support/inboxbench.h"
#include "unit/watch/loopbackserver.h"
#include "unit/watch/watchbench.h"

#include <QTest>

#include <optional>
#include <thread>

using namespace prism;
using namespace prism::test;

namespace {

constexpr std::chrono::milliseconds seconds{5000};

/// A listener at work for the host web.
struct Listening
{
    Listening()
    {
        settings.inbox = bench.layout.root();
        settings.hosts = {"web"};
        auto opened = PingListener::open(settings, clock, 0);
        if (!opened)
            qFatal("%s", opened.error().text().text().c_str());
        listener.emplace(std::move(*opened));
        server = std::jthread([this](const std::stop_token &stop) { listener->serve(stop); });
    }
    [[nodiscard]] std::string url() const
    {
        return "http://127.0.0.1:" + std::to_string(listener->port()) + "/ping/web";
    }
    [[nodiscard]] FileDescriptor connection() const { return connectTo(listener->port()); }

    InboxBench bench;
    Settings settings;
    const FixedClock clock{at("2026-11-20T07:40:00Z")};
    std::optional<PingListener> listener;
    std::jthread server; // last: it uses the members above
};

} // namespace

class TestPings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPingIsTheBaseWithASuffixAndTheRunsId()
    {
        const std::string base = "https://hc.example/ping/secret";
        QCOMPARE(pingUrl(base, PingSignal::Start, "r1"), base + "/start?rid=r1");
        QCOMPARE(pingUrl(base + '/', PingSignal::Success, ""), base);
        QCOMPARE(pingUrl(base + "?create=1", PingSignal::Fail, "r1"), base + "/fail?create=1&rid=r1");
    }

    void aPingIsSentToARealServer()
    {
        const LoopbackServer server;
        const std::string base = "http://127.0.0.1:" + std::to_string(server.port()) + "/ping/secret";
        Result<void> sent;
        std::jthread client([&] { sent = sendPing(base + "/fail", "a \"quote\"\nand \\ more", seconds); });
        const QByteArray request = server.answerOne("more", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK");
        client.join();
        QVERIFY2(sent.has_value(), sent ? "" : sent.error().message.text().c_str());
        QVERIFY(request.startsWith("POST /ping/secret/fail HTTP/1.1\r\n"));
        QVERIFY(request.endsWith("\r\n\r\na \"quote\"\nand \\ more"));
    }

    void aPingThatIsRefusedIsAWarningWithoutTheUrl()
    {
        RunPing ping("http://127.0.0.1:1/ping/secret", seconds);
        const auto warnings = ping.send(PingSignal::Success, "done");
        QCOMPARE(warnings.size(), std::size_t(2));
        for (const std::string &warning : warnings)
            QVERIFY2(warning.find("secret") == std::string::npos, warning.c_str());
    }

    void readsWhatAPingAsksFor_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray here = "Host: 127.0.0.1:8000";
        QTest::newRow("success") << QByteArray("GET /ping/web HTTP/1.1") << here << QByteArray("200 OK");
        QTest::newRow("an exit status")
            << QByteArray("HEAD /ping/web/3?rid=x HTTP/1.0") << here << QByteArray("200 OK");
        QTest::newRow("no word") << QByteArray("GET /ping/web/stop HTTP/1.1") << here
                                 << QByteArray("404 Not Found");
        QTest::newRow("256") << QByteArray("GET /ping/web/256 HTTP/1.1") << here
                             << QByteArray("404 Not Found");
        QTest::newRow("no host name")
            << QByteArray("GET /ping/.. HTTP/1.1") << here << QByteArray("404 Not Found");
        QTest::newRow("deeper") << QByteArray("GET /ping/web/start/x HTTP/1.1") << here
                                << QByteArray("404 Not Found");
        QTest::newRow("another verb")
            << QByteArray("PUT /ping/web HTTP/1.1") << here << QByteArray("405 Method Not Allowed");
        QTest::newRow("no HTTP") << QByteArray("hello") << here << QByteArray("400 Bad Request");
        QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray("400 Bad Request");
        QTest::newRow("a name of the web") << QByteArray("GET /ping/web HTTP/1.1")
                                           << QByteArray("Host: evil.example") << QByteArray("403 Forbidden");
        QTest::newRow("a page of the web")
            << QByteArray("POST /ping/web HTTP/1.1") << here + "\r\nOrigin: http://evil.example"
            << QByteArray("403 Forbidden");
    }
    void readsWhatAPingAsksFor()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, answer);
        std::string status;
        const auto request = parsePingRequest((line + "\r\n" + more).toStdString(), status);
        QCOMPARE(QByteArray::fromStdString(status), answer);
        QCOMPARE(request.has_value(), answer == "200 OK");
        QVERIFY(!request || request->host == "web");
    }

    void whatIsPingedToTheListenerIsWatched()
    {
        InboxBench bench;
        Settings settings;
        settings.inbox = bench.layout.root();
        settings.hosts = {"web"};
        settings.host = "web";
        settings.timeZone = "UTC";
        const FixedClock clock(at("2026-11-20T07:40:00Z"));
        settings.pinnedNow = clock.now();
        settings.dataDirectory = bench.directory() + "/data";
        settings.configDirectory = bench.directory() + "/config";
        settings.cache = bench.directory() + "/cache";
        auto listener = PingListener::open(settings, clock, 0);
        QVERIFY(listener.has_value());
        std::jthread server([&](const std::stop_token &stop) { listener->serve(stop); });
        const std::string base = "http://127.0.0.1:" + std::to_string(listener->port()) + "/ping/";
        const AnnouncementDesk desk(settings);
        const auto states = [&](WatchState state) {
            return desk.watch(daily("07:30 daily UTC"), clock.now()).count(state);
        };
        QVERIFY(sendPing(pingUrl(base + "web", PingSignal::Start, "r"), {}, seconds));
        QVERIFY(!sendPing(base + "stranger", {}, seconds));
        QVERIFY(!fileExists(bench.layout.heartbeats() + "/ping_stranger.json"));
        QVERIFY(readHostPing(settings.inbox, "web").start.has_value());
        QVERIFY(sendPing(pingUrl(base + "web", PingSignal::Fail, "r"), std::string(3000, 'x'), seconds));
        QCOMPARE(states(WatchState::OnTime), std::size_t(6));
        QVERIFY(readHostPing(settings.inbox, "web").failed());
        server.request_stop();
        server.join();
    }

    void aSilentClientDoesNotHoldTheListener()
    {
        Listening here;
        QCOMPARE(PingListener::open(here.settings, here.clock, here.listener->port()).error().code,
                 ErrorCode::Busy);
        // More than it takes at a time, each with the beginning of a request that never ends.
        std::vector<FileDescriptor> slow;
        for (int i = 0; i < 200; ++i) {
            slow.push_back(here.connection());
            QVERIFY(slow.back().isOpen());
            constexpr std::string_view begin = "GET /ping/web HTTP/1.1\r\nX-Slow: ";
            QVERIFY(::send(slow.back().get(), begin.data(), begin.size(), MSG_NOSIGNAL) > 0);
        }
        const std::int64_t before = monotonicMilliseconds();
        QVERIFY(sendPing(here.url(), {}, seconds));
        QVERIFY2(monotonicMilliseconds() - before < PingClient::timeForRequest / 2,
                 std::to_string(monotonicMilliseconds() - before).c_str());
        QVERIFY(readHostPing(here.settings.inbox, "web").success.has_value());
        const std::int64_t stopping = monotonicMilliseconds();
        here.server.request_stop(); // those that are slow do not hold it up either
        here.server.join();
        QVERIFY(monotonicMilliseconds() - stopping < PingClient::timeForRequest / 2);
    }

    void aHeadThatIsTooLargeIsRefusedAndNothingKept()
    {
        Listening here;
        const FileDescriptor client = here.connection();
        const std::string head =
            "GET /ping/web HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + std::string(1 << 20, 'x');
        for (std::size_t sent = 0; sent < head.size();) {
            const ssize_t n = ::send(client.get(), head.data() + sent, head.size() - sent, MSG_NOSIGNAL);
            if (n <= 0)
                break; // it hung up, as it should
            sent += static_cast<std::size_t>(n);
        }
        std::string answer(512, '\0');
        const ssize_t got = ::recv(client.get(), answer.data(), answer.size(), 0);
        QVERIFY(got <= 0 || answer.starts_with("HTTP/1.1 400 Bad Request"));
        QVERIFY(readHostPing(here.settings.inbox, "web") == HostPing());
        QVERIFY(sendPing(here.url(), {}, seconds));
    }

    void whoSaysNothingIsToldThatItsTimeIsOver()
    {
        const Listening here;
        const FileDescriptor client = here.connection();
        std::string answer(512, '\0');
        const std::int64_t before = monotonicMilliseconds();
        QVERIFY(::recv(client.get(), answer.data(), answer.size(), 0) > 0);
        QVERIFY(answer.starts_with("HTTP/1.1 408 Request Timeout"));
        QVERIFY(monotonicMilliseconds() - before < 2 * PingClient::timeForRequest);
    }
};

QTEST_GUILESS_MAIN(TestPings)
#include "tst_pings.moc"
