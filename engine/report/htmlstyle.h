// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace prism {

/// The style sheet of an HTML report: light and dark as the reader's system is, readable on paper. Every
/// colour of text has a contrast of at least 4.5:1 on its ground.
inline constexpr std::string_view htmlReportStyle = R"css(
:root { color-scheme: light dark; --ground: #ffffff; --card: #f5f6f8; --text: #1c1f24; --muted: #565d68;
  --line: #d5d9e0; --p0: #a50e2a; --p1: #9a4a00; --p2: #715c00; --p3: #35597e; --good: #1a6b3c; }
@media (prefers-color-scheme: dark) { :root { --ground: #15181d; --card: #1f242b; --text: #e8eaed;
  --muted: #a8b0bc; --line: #39404b; --p0: #ff8a95; --p1: #ffb067; --p2: #e6cf5c; --p3: #9cc4f0;
  --good: #7fd6a2; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 2rem 1.5rem 4rem; background: var(--ground);
  color: var(--text); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; margin: 0 0 .5rem; } h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1.1rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
.verdict { font-size: 1.15rem; font-weight: 600; margin: 0 0 1rem; } .muted { color: var(--muted); }
table { border-collapse: collapse; width: 100%; display: block; overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: start; vertical-align: top; }
thead th { background: var(--card); } tbody th { font-weight: 600; }
.p0 { color: var(--p0); font-weight: 700; } .p1 { color: var(--p1); font-weight: 700; }
.p2 { color: var(--p2); font-weight: 600; } .p3 { color: var(--p3); } .clean { color: var(--good); }
.missing { color: var(--p0); font-weight: 700; } .odd { color: var(--p1); font-weight: 600; }
article { background: var(--card); border: 1px solid var(--line); border-radius: 8px; margin: .75rem 0;
  padding: .75rem 1rem; } article.done { opacity: .8; }
article h4 { margin: 0 0 .25rem; font-size: 1rem; } article p { margin: .35rem 0; }
pre { background: var(--ground); border: 1px solid var(--line); border-radius: 4px; margin: .5rem 0 0;
  padding: .5rem .75rem; white-space: pre-wrap; font: .875rem/1.45 ui-monospace, monospace; }
code { font: .875em ui-monospace, monospace; } nav ul { columns: 12rem; padding-inline-start: 1.25rem; }
a { color: var(--p3); } :target { outline: 2px solid var(--p3); outline-offset: 4px; }
@media print { :root { --ground: #fff; --card: #fff; --text: #000; --muted: #444; --line: #999;
  --p0: #a50e2a; --p1: #9a4a00; --p2: #715c00; --p3: #35597e; --good: #1a6b3c; }
  body { max-width: none; padding: 0; font-size: 10pt; } nav { display: none; }
  article, tr { break-inside: avoid; } h2, h3 { break-after: avoid; } table { display: table; } }
)css";

} // namespace prism
