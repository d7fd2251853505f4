<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Cell</name>
    <message>
        <source>clean</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>有发现项</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>已崩溃</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>nothing ran</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>A healthy producer looked and found nothing.</source>
        <translation>生产者运行正常，检查后没有发现任何问题。</translation>
    </message>
    <message>
        <source>A healthy producer found something: how many, and the most urgent.</source>
        <translation>生产者运行正常，有所发现：数量和最紧急的一项。</translation>
    </message>
    <message>
        <source>Findings, but some detectors failed: there may be more.</source>
        <translation>有发现项，但部分检测器失败：可能还有更多。</translation>
    </message>
    <message>
        <source>Detectors failed, and the others found nothing.</source>
        <translation>部分检测器失败，其余没有发现。</translation>
    </message>
    <message>
        <source>No summary came.</source>
        <translation>没有收到摘要。</translation>
    </message>
    <message>
        <source>The producer failed, or left half a file.</source>
        <translation>生产者失败，或只留下半个文件。</translation>
    </message>
    <message>
        <source>Only an old summary was there.</source>
        <translation>只有一份旧摘要。</translation>
    </message>
    <message>
        <source>A summary came, but no detector looked.</source>
        <translation>收到了摘要，但没有检测器检查过。</translation>
    </message>
    <message>
        <source>Switched off for this host, or nothing here to look at.</source>
        <translation>对此主机已关闭，或此处没有可检查的内容。</translation>
    </message>
    <message>
        <source>The run that was due has not come; this is from before.</source>
        <translation>应到的运行没有到来；这是之前的结果。</translation>
    </message>
    <message>
        <source>Of the run now going on: not started yet.</source>
        <translation>当前运行：尚未开始。</translation>
    </message>
    <message>
        <source>Of the run now going on: looking.</source>
        <translation>当前运行：正在检查。</translation>
    </message>
    <message>
        <source>Of the run now going on: ended; the bundle will tell.</source>
        <translation>当前运行：已结束；结果见日包。</translation>
    </message>
    <message>
        <source>findings, worst P%1</source>
        <translation>有发现项，最严重 P%1</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>维护中</translation>
    </message>
    <message>
        <source>Nothing came, as was said before: its host is in maintenance.</source>
        <translation>没有任何内容，正如事先说明：该主机正在维护。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>unknown argument &apos;%1&apos;</source>
        <translation>未知参数 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>--appearance needs system, light or dark</source>
        <translation>--appearance 需要 system、light 或 dark</translation>
    </message>
    <message>
        <source>Usage: prism-panel [--page NAME] [--hidden] [--appearance NAME] [--sample] [LINK]
Shows the newest bundle of the inbox and audits this machine on request. A second
start brings the window that is open to the front.

  LINK               prism://today, prism://finding/ID or prism://page/NAME
  --page NAME        begin with that page: %1
  --hidden           wait in the tray; where there is none, as a minimised window
  --appearance NAME  look as the desktop does (system), light or dark, whatever is set
  --sample           show twelve machines that do not exist; leaves nothing behind
  --version          print the version
  --help             print this text

The inbox and everything else is set as for `prism`: see `prism help run`.
</source>
        <translation>用法: prism-panel [--page NAME] [--hidden] [--appearance NAME] [--sample] [LINK]
显示 Inbox 中最新的日包，并按需审计本机。再次启动会把已打开的窗口带到前面。

  LINK               prism://today、prism://finding/ID 或 prism://page/NAME
  --page NAME        从该页面开始: %1
  --hidden           在系统托盘中等待；没有托盘时为最小化窗口
  --appearance NAME  跟随桌面 (system)、浅色 (light) 或深色 (dark)，不管设置如何
  --sample           显示十二台不存在的机器；不留任何痕迹
  --version          打印版本
  --help             打印本说明

Inbox 等设置与 `prism` 相同：见 `prism help run`。
</translation>
    </message>
    <message>
        <source>--page needs one of %1</source>
        <translation>--page 需要以下之一: %1</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample fleet: thirty days are being made up.</source>
        <translation>示例机群：正在生成三十天的数据。</translation>
    </message>
    <message>
        <source>Sample fleet: none of these machines exists. Close the window and nothing is left of it.</source>
        <translation>示例机群：这些机器都不存在。关闭窗口后不留任何痕迹。</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>the path of a socket is too long</source>
        <translation>套接字的路径过长</translation>
    </message>
    <message>
        <source>a text of at most %1 bytes is expected</source>
        <translation>应为最多 %1 字节的文本</translation>
    </message>
    <message>
        <source>a number from 0 to %1 is expected</source>
        <translation>应为 0 到 %1 的数字</translation>
    </message>
    <message>
        <source>a day YYYY-MM-DD is expected</source>
        <translation>应为日期 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>runs %1 and reads %2</source>
        <translation>运行 %1 并读取 %2</translation>
    </message>
    <message>
        <source>runs %1</source>
        <translation>运行 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n arguments</source>
        <comment>%n argument</comment>
        <translation>
            <numerusform>%n 个参数</numerusform>
        </translation>
    </message>
    <message>
        <source>runs %1 with %2 and reads %3</source>
        <translation>运行 %1（带 %2）并读取 %3</translation>
    </message>
    <message>
        <source>runs %1 with %2</source>
        <translation>运行 %1，带 %2</translation>
    </message>
    <message>
        <source>%1; a Python module needs Python 3</source>
        <translation>%1；Python 模块需要 Python 3</translation>
    </message>
    <message>
        <source>ended before run() returned: %1</source>
        <translation>在 run() 返回之前结束：%1</translation>
    </message>
    <message>
        <source>Certificates that expire soon</source>
        <translation>即将到期的证书</translation>
    </message>
    <message>
        <source>PEM files below the option&apos;s directories; openssl x509, once a certificate</source>
        <translation>选项中目录之下的 PEM 文件；对每个证书运行一次 openssl x509</translation>
    </message>
    <message>
        <source>root, for /etc/letsencrypt/live; what cannot be read is told</source>
        <translation>root，用于 /etc/letsencrypt/live；无法读取的内容会说明</translation>
    </message>
    <message>
        <source>Directories that are searched for files *.pem, *.crt, *.cer and *.cert.</source>
        <translation>搜索 *.pem、*.crt、*.cer 和 *.cert 文件的目录。</translation>
    </message>
    <message>
        <source>Report a certificate that expires within so many days.</source>
        <translation>报告将在此天数内到期的证书。</translation>
    </message>
    <message>
        <source>Report it as urgent.</source>
        <translation>报告为紧急。</translation>
    </message>
    <message>
        <source>Authorities that the distribution keeps up to date; links into them are passed over.</source>
        <translation>由发行版保持更新的证书机构；指向它们的链接会跳过。</translation>
    </message>
    <message>
        <source>A file with more certificates is a bundle of authorities and passed over.</source>
        <translation>证书数超过此值的文件视为证书机构集合并跳过。</translation>
    </message>
    <message>
        <source>How many levels below a root are entered.</source>
        <translation>进入根目录之下的层数。</translation>
    </message>
    <message>
        <source>Private keys and secret files that others can read</source>
        <translation>他人可读的私钥和机密文件</translation>
    </message>
    <message>
        <source>mode and owner of known secret files in home directories and /etc; the first bytes of files that may be private keys, in home directories themselves and below the directories of key-roots</source>
        <translation>主目录和 /etc 中已知机密文件的权限和所有者；主目录本身及 key-roots 目录之下可能是私钥的文件的开头字节</translation>
    </message>
    <message>
        <source>root, to see home directories of other users</source>
        <translation>root，用于查看其他用户的主目录</translation>
    </message>
    <message>
        <source>Directories that are searched for private keys.</source>
        <translation>搜索私钥的目录。</translation>
    </message>
    <message>
        <source>How many levels below them are entered.</source>
        <translation>进入其下的层数。</translation>
    </message>
    <message>
        <source>Paths of files that others may read.</source>
        <translation>允许他人读取的文件路径。</translation>
    </message>
    <message>
        <source>Sockets that listen beyond this machine</source>
        <translation>对本机之外监听的套接字</translation>
    </message>
    <message>
        <source>ss -H -tulpn; on macOS lsof -nP -iTCP -sTCP:LISTEN</source>
        <translation>ss -H -tulpn；在 macOS 上为 lsof -nP -iTCP -sTCP:LISTEN</translation>
    </message>
    <message>
        <source>root, to see which program holds a socket of another user; the ports are seen anyway</source>
        <translation>root，用于查看其他用户的套接字由哪个程序持有；端口始终可见</translation>
    </message>
    <message>
        <source>Ports that may be open to the outside; they are reported only when another program holds them.</source>
        <translation>允许对外开放的端口；仅当由其他程序持有时才报告。</translation>
    </message>
    <message>
        <source>Secrets in configuration and dotfiles</source>
        <translation>配置文件和点文件中的机密</translation>
    </message>
    <message>
        <source>text files below /etc and in home directories: dotfiles, and files named like those of files-elsewhere</source>
        <translation>/etc 之下和主目录中的文本文件：点文件，以及名称符合 files-elsewhere 的文件</translation>
    </message>
    <message>
        <source>root, to read files of other users; what cannot be read is counted</source>
        <translation>root，用于读取其他用户的文件；无法读取的会计数</translation>
    </message>
    <message>
        <source>Directories to search; ~ stands for every home directory.</source>
        <translation>要搜索的目录；~ 代表每个主目录。</translation>
    </message>
    <message>
        <source>Names of files that are read in directories of a home that are no dotfiles.</source>
        <translation>在主目录的非点目录中读取的文件名称。</translation>
    </message>
    <message>
        <source>Directories that are not entered: names or absolute paths.</source>
        <translation>不进入的目录：名称或绝对路径。</translation>
    </message>
    <message>
        <source>Larger files are not read.</source>
        <translation>不读取更大的文件。</translation>
    </message>
    <message>
        <source>Pending security updates</source>
        <translation>待安装的安全更新</translation>
    </message>
    <message>
        <source>apt-get -s dist-upgrade and the age of /var/lib/apt/lists; dnf --cacheonly updateinfo list --security</source>
        <translation>apt-get -s dist-upgrade 和 /var/lib/apt/lists 的新旧；dnf --cacheonly updateinfo list --security</translation>
    </message>
    <message>
        <source>none; with dnf root, to read the system&apos;s metadata cache</source>
        <translation>无；使用 dnf 时需要 root 以读取系统的元数据缓存</translation>
    </message>
    <message>
        <source>With older package lists nobody can say that nothing is pending, so that is an error.</source>
        <translation>软件包列表更旧时无法断定没有待安装项，因此视为错误。</translation>
    </message>
    <message>
        <source>Set-user-ID and set-group-ID programs</source>
        <translation>带有 set-user-ID 和 set-group-ID 的程序</translation>
    </message>
    <message>
        <source>mode and owner of every file on local file systems; /proc/self/mountinfo, dpkg-query -S</source>
        <translation>本地文件系统上每个文件的权限和所有者；/proc/self/mountinfo、dpkg-query -S</translation>
    </message>
    <message>
        <source>root, to see directories of other users; without it they are passed over and counted</source>
        <translation>root，用于查看其他用户的目录；否则跳过并计数</translation>
    </message>
    <message>
        <source>Directories to search. auto: every mounted local file system on which the bits have an effect.</source>
        <translation>要搜索的目录。auto：所有使这些权限位生效的已挂载本地文件系统。</translation>
    </message>
    <message>
        <source>Directories that are not entered: absolute paths, or names such as node_modules.</source>
        <translation>不进入的目录：绝对路径，或 node_modules 之类的名称。</translation>
    </message>
    <message>
        <source>Give up, as an error, after so many seconds.</source>
        <translation>超过此秒数即放弃，并视为错误。</translation>
    </message>
    <message>
        <source>Paths that are known and right, though the baseline does not have them.</source>
        <translation>已知且正确、但基线中没有的路径。</translation>
    </message>
    <message>
        <source>Places that everybody may write</source>
        <translation>所有人可写的位置</translation>
    </message>
    <message>
        <source>mode of the directories of PATH and all above them, of programs in them, of files below /etc and the home directories</source>
        <translation>PATH 中各目录及其所有上级目录、其中的程序、/etc 和主目录之下文件的权限</translation>
    </message>
    <message>
        <source>Directories that are searched as a whole; ~ stands for every home directory.</source>
        <translation>整体搜索的目录；~ 代表每个主目录。</translation>
    </message>
    <message>
        <source>Directories that are not entered: absolute paths or names.</source>
        <translation>不进入的目录：绝对路径或名称。</translation>
    </message>
    <message>
        <source>Paths that may be written by everybody.</source>
        <translation>允许所有人写入的路径。</translation>
    </message>
    <message>
        <source>Outdated pipx applications, and those without an interpreter</source>
        <translation>过时的以及没有解释器的 pipx 应用</translation>
    </message>
    <message>
        <source>pipx list --json; pipx runpip APP list --outdated if ask-index is on</source>
        <translation>pipx list --json；ask-index 启用时为 pipx runpip APP list --outdated</translation>
    </message>
    <message>
        <source>none; another user&apos;s applications are not seen</source>
        <translation>无；看不到其他用户的应用</translation>
    </message>
    <message>
        <source>true: ask the Python package index for newer versions, one call an application, at most 60 s together.</source>
        <translation>true：向 Python 包索引查询新版本，每个应用一次，合计最多 60 秒。</translation>
    </message>
    <message>
        <source>the briefs were not written: %1</source>
        <translation>简报未写入：%1</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>%1 %2</source>
        <comment>how many days, and their state: 21 clean</comment>
        <translation>%1 天%2</translation>
    </message>
    <message numerus="yes">
        <source>%n without a bundle</source>
        <translation>
            <numerusform>%n 天没有日包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to %1: %2.</source>
        <translation>
            <numerusform>截至 %1 的 %n 天：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with findings</source>
        <comment>how many days</comment>
        <translation>%1 天有发现项</translation>
    </message>
</context>
<context>
    <name>TargetFields</name>
    <message>
        <source>&amp;SSH target</source>
        <translation>SSH 目标(&amp;S)</translation>
    </message>
    <message>
        <source>user@host, as ssh takes it</source>
        <translation>user@host，与 ssh 用法相同</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>what you call it</source>
        <translation>您给它的称呼</translation>
    </message>
    <message>
        <source>SSH &amp;key</source>
        <translation>SSH 密钥(&amp;K)</translation>
    </message>
    <message>
        <source>file of your private key</source>
        <translation>私钥文件</translation>
    </message>
    <message>
        <source>&amp;Folder there</source>
        <translation>远端文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>/srv/stack</source>
        <translation>/srv/stack</translation>
    </message>
    <message>
        <source>&amp;Backend URL</source>
        <translation>后端 URL(&amp;B)</translation>
    </message>
    <message>
        <source>http://host:41765</source>
        <translation>http://host:41765</translation>
    </message>
    <message>
        <source>S&amp;ource here</source>
        <translation>本地源(&amp;O)</translation>
    </message>
    <message>
        <source>folder that is deployed</source>
        <translation>要部署的文件夹</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>以逗号分隔</translation>
    </message>
    <message>
        <source>SSH port</source>
        <translation>SSH 端口</translation>
    </message>
    <message>
        <source>as your ssh configuration says</source>
        <translation>按您的 ssh 配置</translation>
    </message>
    <message>
        <source>Idle connection, s</source>
        <translation>连接空闲，秒</translation>
    </message>
    <message>
        <source>60</source>
        <translation>60</translation>
    </message>
    <message>
        <source>Compose file</source>
        <translation>Compose 文件</translation>
    </message>
    <message>
        <source>docker-compose.server.yml</source>
        <translation>docker-compose.server.yml</translation>
    </message>
    <message>
        <source>Health URL</source>
        <translation>健康检查 URL</translation>
    </message>
    <message>
        <source>the backend URL</source>
        <translation>后端 URL</translation>
    </message>
    <message>
        <source>Variable of Neo4j&apos;s password</source>
        <translation>Neo4j 密码的变量</translation>
    </message>
    <message>
        <source>its NAME, never the password</source>
        <translation>变量名，绝不是密码</translation>
    </message>
    <message>
        <source>PostgreSQL container</source>
        <translation>PostgreSQL 容器</translation>
    </message>
    <message>
        <source>prism-NAME-postgres</source>
        <translation>prism-NAME-postgres</translation>
    </message>
    <message>
        <source>Neo4j container</source>
        <translation>Neo4j 容器</translation>
    </message>
    <message>
        <source>prism-NAME-neo4j</source>
        <translation>prism-NAME-neo4j</translation>
    </message>
    <message>
        <source>Backend container</source>
        <translation>后端容器</translation>
    </message>
    <message>
        <source>prism-NAME-backend</source>
        <translation>prism-NAME-backend</translation>
    </message>
    <message>
        <source>Audit&apos;s time limit, s</source>
        <translation>审计时限（秒）</translation>
    </message>
    <message>
        <source>300 if run there, 30 if only fetched</source>
        <translation>在那里运行时为 300，仅取回时为 30</translation>
    </message>
    <message>
        <source>Name in the audit</source>
        <translation>审计中的名称</translation>
    </message>
    <message>
        <source>the target&apos;s name</source>
        <translation>目标的名称</translation>
    </message>
    <message>
        <source>Inbox there</source>
        <translation>那里的收件箱</translation>
    </message>
    <message>
        <source>what its own settings say</source>
        <translation>由它自己的设置决定</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message numerus="yes">
        <source>%n new P0 finding(s) on %1</source>
        <translation>
            <numerusform>%1 上有 %n 个新的 P0 发现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new P0 finding(s), hosts: %1</source>
        <translation>
            <numerusform>%n 个新的 P0 发现，主机数：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No audit came since %1, of any of %n host(s).</source>
        <translation>
            <numerusform>自 %1 起，%n 台主机都没有任何审计。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is silent since %2: none of its producers reported.</source>
        <translation>%1 自 %2 起没有消息：它的生产者都没有报告。</translation>
    </message>
    <message>
        <source>%1 is silent in part since %2: %3.</source>
        <translation>%1 自 %2 起部分没有消息：%3。</translation>
    </message>
    <message numerus="yes">
        <source>It was due at %1, and none of %n host(s) has begun.</source>
        <translation>
            <numerusform>它应在 %1 开始，但 %n 台主机都还没有开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was due at %1 and has not begun.</source>
        <translation>它应在 %1 开始，但还没有开始。</translation>
    </message>
    <message>
        <source>%1 is silent</source>
        <translation>%1 没有消息</translation>
    </message>
    <message>
        <source>Audits come again</source>
        <translation>审计恢复了</translation>
    </message>
    <message>
        <source>Reporting again: %1</source>
        <translation>恢复报告：%1</translation>
    </message>
    <message>
        <source>No audit came</source>
        <translation>没有收到审计</translation>
    </message>
    <message>
        <source>Still silent</source>
        <translation>仍然没有消息</translation>
    </message>
    <message>
        <source>Prism alarm drill</source>
        <translation>Prism 警报演练</translation>
    </message>
    <message>
        <source>The audit is late</source>
        <translation>审计迟到</translation>
    </message>
    <message>
        <source>%1 is late</source>
        <translation>%1 迟到</translation>
    </message>
    <message>
        <source>Nothing is wrong. The planted P0 and the heartbeat that was held back were found.</source>
        <translation>一切正常。预先放置的 P0 和被扣下的心跳都已被发现。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>No audit came since %1.</source>
        <translation>自 %1 起没有任何审计。</translation>
    </message>
    <message>
        <source>The first audit is running.</source>
        <translation>首次审计正在进行。</translation>
    </message>
    <message>
        <source>There is no bundle yet.</source>
        <translation>还没有日包。</translation>
    </message>
    <message>
        <source>Silent: %1.</source>
        <translation>无响应：%1。</translation>
    </message>
    <message>
        <source>Since you last looked: %1.</source>
        <translation>自上次查看以来：%1。</translation>
    </message>
    <message>
        <source>An audit is running.</source>
        <translation>审计正在进行。</translation>
    </message>
    <message>
        <source>Quiet until %1: only P0 is told.</source>
        <translation>静默至 %1：只通知 P0。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 台</translation>
    </message>
    <message>
        <source>Late: %1.</source>
        <translation>迟到：%1。</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>no priority</source>
        <translation>无优先级</translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%n 项已批准</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deferred</source>
        <translation>
            <numerusform>%n 项已推迟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n 项已跳过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n 项已接受</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n false positive(s)</source>
        <translation>
            <numerusform>%n 项误报</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>False positive</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>Broke through</source>
        <translation>已突破</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Skip today</source>
        <translation>今天跳过</translation>
    </message>
    <message>
        <source>Accept risk</source>
        <translation>接受风险</translation>
    </message>
    <message>
        <source>until the next bundle</source>
        <translation>直到下一个日包</translation>
    </message>
    <message>
        <source>until it is worse, at most until %1</source>
        <translation>直到恶化，最迟 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>直到 %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>已于 %1 结束</translation>
    </message>
    <message>
        <source>the next bundle is here</source>
        <translation>下一个日包已到</translation>
    </message>
    <message>
        <source>it came back after it was resolved</source>
        <translation>解决后又出现</translation>
    </message>
    <message>
        <source>now %1, was %2</source>
        <translation>现为 %1，原为 %2</translation>
    </message>
    <message>
        <source>now %1 pieces of evidence, was %2</source>
        <translation>现有 %1 条证据，原有 %2 条</translation>
    </message>
    <message numerus="yes">
        <source>now on %n host(s), was on %1</source>
        <translation>
            <numerusform>现涉及 %n 台主机，原为 %1 台</numerusform>
        </translation>
    </message>
    <message>
        <source>the rule %1, everywhere</source>
        <translation>规则 %1，所有位置</translation>
    </message>
    <message>
        <source>%1 on all hosts</source>
        <translation>%1，所有主机</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>已被 %1 撤回</translation>
    </message>
    <message>
        <source>ended, the finding is resolved</source>
        <translation>已结束，发现项已解决</translation>
    </message>
    <message numerus="yes">
        <source>%n decided: %1</source>
        <translation>
            <numerusform>已决定 %n 项：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Back: %1.</source>
        <translation>重新出现：%1。</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，由 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Give a day after today, at most %n day(s) ahead.</source>
        <translation>
            <numerusform>请填写今天之后的日期，最多 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请说明原因。</translation>
    </message>
    <message>
        <source>Name who answers for it.</source>
        <translation>请填写负责人。</translation>
    </message>
    <message>
        <source>Choose at least one host.</source>
        <translation>请至少选择一台主机。</translation>
    </message>
    <message>
        <source>It is resolved: there is nothing to decide.</source>
        <translation>已解决：无需决定。</translation>
    </message>
    <message>
        <source>It is approved already.</source>
        <translation>已经批准。</translation>
    </message>
    <message>
        <source>It is decided already (%1). Undo that first.</source>
        <translation>已有决定（%1）。请先撤销。</translation>
    </message>
    <message>
        <source>This finding is undecided.</source>
        <translation>此发现项尚未决定。</translation>
    </message>
</context>
<context>
    <name>VerbPane</name>
    <message>
        <source>%1 (%2):</source>
        <translation>%1（%2）：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>of unknown priority</source>
        <translation>优先级未知</translation>
    </message>
    <message>
        <source>%1 new.</source>
        <translation>新增 %1。</translation>
    </message>
    <message>
        <source>First look: %1.</source>
        <translation>首次检查：%1。</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>没有新内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s).</source>
        <translation>
            <numerusform>%n 个未解决的发现项。</numerusform>
        </translation>
    </message>
    <message>
        <source>all of %1 (nothing came from it)</source>
        <translation>%1 的全部（没有收到任何内容）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is missing, and why</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>缺失：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Missing: %1 and %n more.</source>
        <translation>
            <numerusform>缺失：%1 以及另外 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) of %1 answered.</source>
        <translation>
            <numerusform>%1 台主机中有 %n 台应答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide, about %1.</source>
        <translation>
            <numerusform>待决定 %n 项，约需 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) incomplete.</source>
        <translation>
            <numerusform>%n 个单元格不完整。</numerusform>
        </translation>
    </message>
    <message>
        <source>All clear.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundle of %1, assembled %2 ago.</source>
        <translation>%1 的日包，%2前生成。</translation>
    </message>
    <message>
        <source>Bundle of %1.</source>
        <translation>%1 的日包。</translation>
    </message>
    <message>
        <source>Partial: too few summaries came.</source>
        <translation>不完整：收到的摘要太少。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) carried forward unconfirmed.</source>
        <translation>
            <numerusform>%n 个发现项未经确认而沿用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) no longer hold(s).</source>
        <translation>
            <numerusform>%n 项决定不再有效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by decisions.</source>
        <translation>
            <numerusform>%n 个因决定而隐藏。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::AutostartBox</name>
    <message>
        <source>Start the panel, waiting in the tray, when I log in</source>
        <translation>登录时启动面板，在托盘中等待</translation>
    </message>
    <message>
        <source>Write this</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>将写入的内容</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>不同：%1</translation>
    </message>
    <message>
        <source>The panel starts with the next login.</source>
        <translation>面板将在下次登录时启动。</translation>
    </message>
    <message>
        <source>The panel does not start by itself any more.</source>
        <translation>面板不再自动启动。</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>然后：%1</translation>
    </message>
    <message>
        <source>It replaces what is there now:</source>
        <translation>它将替换现有内容：</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>覆盖</translation>
    </message>
</context>
<context>
    <name>prism::BundleCalendar</name>
    <message>
        <source>%1 P%2</source>
        <comment>count and priority</comment>
        <translation>%1 个 P%2</translation>
    </message>
    <message numerus="yes">
        <source>%n without a valid priority</source>
        <translation>
            <numerusform>%n 个没有有效优先级</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar of bundles</source>
        <translation>日包日历</translation>
    </message>
    <message>
        <source>Each day with a bundle shows its most urgent finding. Enter chooses a day.</source>
        <translation>有日包的日期显示其最紧急的发现项。按 Enter 选择日期。</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上一月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下一月</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>%1: no bundle.</source>
        <translation>%1：没有日包。</translation>
    </message>
    <message>
        <source>%1: the bundle cannot be read. %2</source>
        <translation>%1：日包无法读取。%2</translation>
    </message>
    <message>
        <source>%1: nothing open.</source>
        <translation>%1：没有未解决项。</translation>
    </message>
    <message>
        <source>%1: %2 open.</source>
        <translation>%1：未解决 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n 个重新出现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n 个已解决</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) missing.</source>
        <translation>
            <numerusform>缺 %n 个单元格。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::CarryOutDialog</name>
    <message>
        <source>Approved proposal</source>
        <translation>已批准的提议</translation>
    </message>
</context>
<context>
    <name>prism::ChangeSummary</name>
    <message>
        <source>What changed since %1 is not known: %2</source>
        <translation>自 %1 以来的变化未知：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 项新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worse</source>
        <translation>
            <numerusform>%n 项恶化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n better</source>
        <translation>
            <numerusform>%n 项好转</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n 项已解决</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen again</source>
        <translation>
            <numerusform>%n 项未再见到</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>the same findings</source>
        <translation>发现相同</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) missing</source>
        <translation>
            <numerusform>缺少 %n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>what the hosts are was not kept on both days</source>
        <translation>主机信息没有在两天都保存</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) fell silent</source>
        <translation>
            <numerusform>%n 台主机失去音讯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) report again</source>
        <translation>
            <numerusform>%n 台主机恢复报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) with other packages or settings</source>
        <translation>
            <numerusform>%n 台主机的软件包或设置有变化</numerusform>
        </translation>
    </message>
    <message>
        <source>Since yesterday: %1</source>
        <translation>自昨天以来：%1</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>自 %1 以来：%2</translation>
    </message>
    <message>
        <source>New: %1 %2 (%3)</source>
        <translation>新增：%1 %2（%3）</translation>
    </message>
    <message>
        <source>Worse: %1 %2 (%3)</source>
        <translation>恶化：%1 %2（%3）</translation>
    </message>
    <message>
        <source>Resolved: %1 %2 (%3)</source>
        <translation>已解决：%1 %2（%3）</translation>
    </message>
    <message>
        <source>Fell silent: %1</source>
        <translation>失去音讯：%1</translation>
    </message>
    <message>
        <source>Report again: %1</source>
        <translation>恢复报告：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more host(s) changed</source>
        <translation>
            <numerusform>另有 %n 台主机发生变化</numerusform>
        </translation>
    </message>
    <message>
        <source>Known of one of the two days only, so not compared: %1</source>
        <translation>仅有其中一天的信息，因此未比较：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of facts refused: %1</source>
        <translation>
            <numerusform>拒绝了 %n 个主机信息文件：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::ChangesStrip</name>
    <message>
        <source>What changed, in detail</source>
        <translation>变化的详细内容</translation>
    </message>
    <message>
        <source>Details are shown</source>
        <translation>已显示详细内容</translation>
    </message>
    <message>
        <source>Shows the details</source>
        <translation>显示详细内容</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details of what changed</source>
        <translation>变化详情</translation>
    </message>
    <message>
        <source>Comparing with the bundle before</source>
        <translation>正在与前一个日包比较</translation>
    </message>
    <message>
        <source>No bundle of an earlier day to compare with</source>
        <translation>没有更早的日包可供比较</translation>
    </message>
</context>
<context>
    <name>prism::CloseQuestion</name>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Shall Prism stay in the tray?</source>
        <translation>让 Prism 留在系统托盘吗？</translation>
    </message>
    <message>
        <source>Do so from now on</source>
        <translation>以后都这样</translation>
    </message>
    <message>
        <source>There it tells you when a P0 appears or an audit does not come. The daily run needs neither the window nor the tray.</source>
        <translation>它会在出现 P0 或审计未到时通知您。每日运行既不需要窗口也不需要托盘。</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>留在系统托盘</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>prism::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Page, action, host or finding</source>
        <translation>页面、操作、主机或发现项</translation>
    </message>
    <message>
        <source>What to go to</source>
        <translation>要转到的位置</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <translation>%1   （%2）</translation>
    </message>
    <message>
        <source>Search the findings for &quot;%1&quot;</source>
        <translation>在发现项中搜索“%1”</translation>
    </message>
</context>
<context>
    <name>prism::ComparisonModel</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worse</source>
        <translation>
            <numerusform>%n 个恶化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n better</source>
        <translation>
            <numerusform>%n 个好转</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n 个已解决</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unseen</source>
        <translation>
            <numerusform>%n 个未检查</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>恶化</translation>
    </message>
    <message>
        <source>better</source>
        <translation>好转</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>gone, nobody looked</source>
        <translation>消失，无人检查</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>priority before and after</comment>
        <translation>%1 变为 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Host and change</source>
        <translation>主机与变化</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Daemon</source>
        <translation>守护进程</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现项</translation>
    </message>
</context>
<context>
    <name>prism::DecisionDialog</name>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <translation>
            <numerusform>%1：%n 个发现项</numerusform>
        </translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Each finding on its host</source>
        <translation>各发现项仅限其主机</translation>
    </message>
    <message>
        <source>The same on chosen hosts</source>
        <translation>所选主机上的相同发现项</translation>
    </message>
    <message>
        <source>The same on all hosts, also those to come</source>
        <translation>所有主机（含以后新增）上的相同发现项</translation>
    </message>
    <message>
        <source>The whole rule, on all hosts</source>
        <translation>整条规则，所有主机</translation>
    </message>
    <message>
        <source>&amp;Reach</source>
        <translation>范围(&amp;R)</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>截止(&amp;U)</translation>
    </message>
    <message>
        <source>Until it is &amp;worse</source>
        <translation>直到恶化(&amp;W)</translation>
    </message>
    <message>
        <source>Until the &amp;next bundle</source>
        <translation>直到下一个日包(&amp;N)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>原因(&amp;E)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>负责人(&amp;O)</translation>
    </message>
    <message>
        <source>It would cover nothing.</source>
        <translation>不涉及任何发现项。</translation>
    </message>
    <message numerus="yes">
        <source>Covers %n finding(s) today</source>
        <translation>
            <numerusform>今天涉及 %n 个发现项，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n host(s).</source>
        <translation>
            <numerusform>分布在 %n 台主机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be decided so.</source>
        <translation>
            <numerusform>另有 %n 个不能这样决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>prism::DetectorsSection</name>
    <message>
        <source>once a day</source>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>每周一次</translation>
    </message>
    <message>
        <source>each run</source>
        <translation>每次运行</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>What holds for all hosts (detectors.json). The next run reads it.</source>
        <translation>对所有主机有效 (detectors.json)。下次运行采用。</translation>
    </message>
    <message>
        <source>Find a detector</source>
        <translation>查找检测器</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>why nobody needs to look; it is mandatory</source>
        <translation>说明为何无需检查；必填</translation>
    </message>
    <message>
        <source>Reason to switch it off</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>as Prism sets it</source>
        <translation>由 Prism 设定</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>时限（秒）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>未保存任何内容。%1</translation>
    </message>
    <message>
        <source>Saved. The next run reads it.</source>
        <translation>已保存。下次运行采用。</translation>
    </message>
    <message>
        <source>off: %1</source>
        <translation>已关闭：%1</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>未包含</translation>
    </message>
    <message>
        <source>%1 ms, %2</source>
        <translation>%1 毫秒，%2</translation>
    </message>
    <message>
        <source>%1. Reads: %2</source>
        <translation>%1。读取：%2</translation>
    </message>
    <message>
        <source>detectors.json has a section of this host for it, which wins.</source>
        <translation>detectors.json 中有本主机的专用部分，以其为准。</translation>
    </message>
    <message>
        <source>as it comes: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>Say why: whoever looks for it later has to know.</source>
        <translation>请说明原因：以后查找的人需要知道。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>未保存任何内容。</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>有发现项</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Rights it needs: %1</source>
        <translation>所需权限：%1</translation>
    </message>
</context>
<context>
    <name>prism::DoneStrip</name>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%n 项已批准</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deferred</source>
        <translation>
            <numerusform>%n 项已推迟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n 项已跳过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n 项已接受</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n false positive(s)</source>
        <translation>
            <numerusform>%n 项误报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n 项决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) spent on them</source>
        <translation>
            <numerusform>用时 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n left undecided.</source>
        <translation>
            <numerusform>%1；%n 项未决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next run: %1.</source>
        <translation>下次运行：%1。</translation>
    </message>
    <message>
        <source>Consumed %1.</source>
        <translation>已归档 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n summary(ies) and</source>
        <translation>
            <numerusform>%n 份摘要和</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s) archived.</source>
        <translation>
            <numerusform>%n 份简报已归档。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer summary(ies) wait for the next bundle.</source>
        <translation>
            <numerusform>%n 份较新的摘要等待下一个日包。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not archived: %1.</source>
        <translation>未归档：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) stay open and come back tomorrow.</source>
        <translation>
            <numerusform>%n 个发现项仍未解决，明天会再次出现。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stays open.</source>
        <translation>没有未解决项。</translation>
    </message>
    <message numerus="yes">
        <source>Read in %n minute(s).</source>
        <translation>
            <numerusform>%n 分钟读完。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in less than a minute.</source>
        <translation>不到一分钟读完。</translation>
    </message>
    <message>
        <source>No receipt was kept: %1.</source>
        <translation>没有保存回执：%1。</translation>
    </message>
    <message>
        <source>No next run is planned; `prism schedule install` plans one.</source>
        <translation>没有计划下次运行；`prism schedule install` 可以创建。</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>今天已完成</translation>
    </message>
    <message>
        <source>This bundle is consumed; its findings stay readable.</source>
        <translation>此日包已归档；发现项仍可查看。</translation>
    </message>
    <message>
        <source>Consumed at %1.</source>
        <translation>归档时间 %1。</translation>
    </message>
    <message>
        <source>Done for %1</source>
        <translation>%1 已完成</translation>
    </message>
</context>
<context>
    <name>prism::EvidenceList</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message numerus="yes">
        <source>%n more piece(s)</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::EvidencePane</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Choose a finding to see what it is about.</source>
        <translation>选择一个发现项以查看详情。</translation>
    </message>
    <message>
        <source>%1, %2, found by %3</source>
        <translation>%1，%2，由 %3 发现</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>This finding is too large to be shown here. Copy it as JSON.</source>
        <translation>此发现项过大，无法在此显示。请复制为 JSON。</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>证据 %1</translation>
    </message>
    <message>
        <source>Reading the evidence...</source>
        <translation>正在读取证据...</translation>
    </message>
</context>
<context>
    <name>prism::FactTexts</name>
    <message>
        <source>port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>file system %1</source>
        <translation>文件系统 %1</translation>
    </message>
    <message>
        <source>operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>version of the system</source>
        <translation>系统版本</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>processors</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>package manager</source>
        <translation>软件包管理器</translation>
    </message>
    <message>
        <source>reboot required</source>
        <translation>需要重启</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>open to every address</source>
        <translation>对所有地址开放</translation>
    </message>
    <message>
        <source>on loopback</source>
        <translation>仅限环回地址</translation>
    </message>
    <message>
        <source>on one address</source>
        <translation>仅在一个地址上</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) added</source>
        <translation>
            <numerusform>新增 %n 个软件包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) removed</source>
        <translation>
            <numerusform>移除 %n 个软件包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) upgraded</source>
        <translation>
            <numerusform>升级 %n 个软件包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) downgraded</source>
        <translation>
            <numerusform>降级 %n 个软件包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) changed</source>
        <translation>
            <numerusform>%n 个软件包有变化</numerusform>
        </translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>消失：%1</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <comment>a fact of a host, its value, its value of the day before</comment>
        <translation>%1：%2，之前为 %3</translation>
    </message>
    <message>
        <source>rebooted</source>
        <translation>已重启</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <translation>
            <numerusform>另有 %n 项变化</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not compared</source>
        <translation>未比较 %1</translation>
    </message>
</context>
<context>
    <name>prism::FindingHistoryView</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每一天</translation>
    </message>
    <message>
        <source>History of the finding by day</source>
        <translation>发现项的每日历史</translation>
    </message>
    <message>
        <source>What changed in the evidence</source>
        <translation>证据的变化</translation>
    </message>
    <message>
        <source>First seen %1, last seen %2.</source>
        <translation>首次出现 %1，最近出现 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Open for %n day(s).</source>
        <translation>
            <numerusform>未解决已 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolved on %1.</source>
        <translation>已于 %1 解决。</translation>
    </message>
    <message numerus="yes">
        <source>It came back %n time(s).</source>
        <translation>
            <numerusform>重新出现过 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Evidence of %1 beside that of %2</source>
        <translation>%1 与 %2 的证据对照</translation>
    </message>
</context>
<context>
    <name>prism::FindingsChips</name>
    <message>
        <source>Priority %1</source>
        <translation>优先级 %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>New findings</source>
        <translation>新增的发现项</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>重新出现</translation>
    </message>
    <message>
        <source>Findings that came back</source>
        <translation>重新出现的发现项</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>Findings known before</source>
        <translation>此前已知的发现项</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>Findings not confirmed today</source>
        <translation>今天未确认的发现项</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Resolved findings</source>
        <translation>已解决的发现项</translation>
    </message>
    <message>
        <source>Show decided findings too</source>
        <translation>同时显示已决定的发现项</translation>
    </message>
    <message>
        <source>Show decided findings too: %1</source>
        <translation>同时显示已决定的发现项：%1</translation>
    </message>
    <message>
        <source>Only %1. Press to show all hosts and daemons</source>
        <translation>仅 %1。点按以显示所有主机和守护进程</translation>
    </message>
    <message>
        <source>Only %1. Press to take that away</source>
        <translation>仅 %1。点按以取消</translation>
    </message>
</context>
<context>
    <name>prism::FindingsColumns</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort by this column too</source>
        <translation>同时按此列排序</translation>
    </message>
    <message>
        <source>Reset the sorting</source>
        <translation>重置排序</translation>
    </message>
</context>
<context>
    <name>prism::FindingsModel</name>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Daemon</source>
        <translation>守护进程</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>regressed</source>
        <translation>重新出现</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>优先级 %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未决定</translation>
    </message>
</context>
<context>
    <name>prism::FindingsPage</name>
    <message>
        <source>Search title, place, id, host</source>
        <translation>搜索标题、位置、编号、主机</translation>
    </message>
    <message>
        <source>Search the findings</source>
        <translation>搜索发现项</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>显示全部发现项</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>J, K</source>
        <translation>J, K</translation>
    </message>
    <message>
        <source>Next finding, finding before</source>
        <translation>下一个、上一个发现项</translation>
    </message>
    <message>
        <source>Space, Shift+Arrow keys</source>
        <translation>空格、Shift+方向键</translation>
    </message>
    <message>
        <source>Select findings</source>
        <translation>选择发现项</translation>
    </message>
    <message>
        <source>Shift+A, Shift+S</source>
        <translation>Shift+A, Shift+S</translation>
    </message>
    <message>
        <source>Approve or skip on more hosts, or a whole rule</source>
        <translation>在更多主机上或对整条规则批准或跳过</translation>
    </message>
    <message>
        <source>Right click on a column&apos;s title</source>
        <translation>右键点击列标题</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>选择列</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 个发现项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of %1, %2 hidden by the filter</source>
        <translation>
            <numerusform>%n 个发现项，共 %1 个，%2 个被筛选隐藏</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Shift+Click on a column&apos;s title</source>
        <translation>Shift+点击列标题</translation>
    </message>
    <message>
        <source>Sort by that column too</source>
        <translation>同时按该列排序</translation>
    </message>
    <message>
        <source>Ctrl+Click on a column&apos;s title</source>
        <translation>Ctrl+点击列标题</translation>
    </message>
    <message>
        <source>Reset the sorting</source>
        <translation>重置排序</translation>
    </message>
    <message>
        <source>No bundle yet: the first audit makes one.</source>
        <translation>尚无日包：首次审计会生成一个。</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided of %1 findings</source>
        <translation>
            <numerusform>%1 个发现项中 %n 个未决定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>One finding a row. Click a column&apos;s title to sort by it.</source>
        <translation>每行一个发现项。点击列标题可排序。</translation>
    </message>
    <message>
        <source>Columns of the findings</source>
        <translation>发现项的列</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>按此列排序</translation>
    </message>
    <message>
        <source>Sort by this column too</source>
        <translation>同时按此列排序</translation>
    </message>
    <message>
        <source>Reset the sorting</source>
        <translation>重置排序</translation>
    </message>
</context>
<context>
    <name>prism::HistoryPage</name>
    <message>
        <source>Reading the archive</source>
        <translation>正在读取归档</translation>
    </message>
    <message>
        <source>Prism looks at the bundle of each day.</source>
        <translation>Prism 正在查看每天的日包。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+左、Alt+右</translation>
    </message>
    <message>
        <source>The bundle before, the bundle after</source>
        <translation>上一个、下一个日包</translation>
    </message>
    <message>
        <source>Home, End, Page Up, Page Down</source>
        <translation>Home、End、Page Up、Page Down</translation>
    </message>
    <message>
        <source>On the slider: the first day, the last day, a week</source>
        <translation>在滑块上：第一天、最后一天、一周</translation>
    </message>
    <message>
        <source>Alt+M, Alt+T, Alt+C</source>
        <translation>Alt+M, Alt+T, Alt+C</translation>
    </message>
    <message>
        <source>The matrix of the day, trends, two days compared</source>
        <translation>当天的矩阵、趋势、两天对比</translation>
    </message>
    <message>
        <source>What is shown of the day</source>
        <translation>显示当天的内容</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>矩阵(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Trends</source>
        <translation>趋势(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>The bundle before</source>
        <translation>上一个日包</translation>
    </message>
    <message>
        <source>The bundle before (Alt+Left)</source>
        <translation>上一个日包 (Alt+左)</translation>
    </message>
    <message>
        <source>The bundle after</source>
        <translation>下一个日包</translation>
    </message>
    <message>
        <source>The bundle after (Alt+Right)</source>
        <translation>下一个日包 (Alt+右)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Turns the matrix through the days with a bundle.</source>
        <translation>在有日包的日期之间切换矩阵。</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>Earlier day</source>
        <translation>较早的日期</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>到(&amp;O)</translation>
    </message>
    <message>
        <source>Later day</source>
        <translation>较晚的日期</translation>
    </message>
    <message>
        <source>Changes by host</source>
        <translation>各主机的变化</translation>
    </message>
    <message>
        <source>No bundle yet</source>
        <translation>还没有日包</translation>
    </message>
    <message>
        <source>Reading the archive: %1 of %2 days</source>
        <translation>正在读取归档：%1 / %2 天</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在对比</translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n 个相同</numerusform>
        </translation>
    </message>
    <message>
        <source>Each day with a bundle will stand here, with its matrix. The first audit makes one.</source>
        <translation>有日包的每一天都会连同其矩阵显示在这里。首次审计会生成一个。</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>转到“今天”</translation>
    </message>
</context>
<context>
    <name>prism::HistoryStrip</name>
    <message>
        <source>The last thirty days</source>
        <translation>最近三十天</translation>
    </message>
    <message>
        <source>%1: no bundle</source>
        <translation>%1：没有日包</translation>
    </message>
    <message>
        <source>%1: nobody looked</source>
        <translation>%1：无人检查</translation>
    </message>
    <message>
        <source>%1: looked for and not there</source>
        <translation>%1：已检查，不存在</translation>
    </message>
    <message>
        <source>%1: %2, still open, nobody looked</source>
        <translation>%1：%2，仍未解决，无人检查</translation>
    </message>
    <message>
        <source>%1: resolved</source>
        <translation>%1：已解决</translation>
    </message>
    <message>
        <source>%1: seen, %2, %3</source>
        <translation>%1：出现，%2，%3</translation>
    </message>
</context>
<context>
    <name>prism::HostLanes</name>
    <message>
        <source>asked</source>
        <translation>已询问</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>工作中</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无答复</translation>
    </message>
    <message>
        <source>Other hosts</source>
        <translation>其他主机</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 的进度</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) answered</source>
        <translation>
            <numerusform>%n 台主机中 %1 台已答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not</source>
        <translation>
            <numerusform>%n 台没有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::JsonTree</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>More is in the copy as JSON</source>
        <translation>其余内容见 JSON 副本</translation>
    </message>
</context>
<context>
    <name>prism::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
</context>
<context>
    <name>prism::LadderView</name>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>主机密钥</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Accept this host key</source>
        <translation>接受此主机密钥</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>取消测试</translation>
    </message>
    <message>
        <source>Testing the connection. Nothing is changed, here or there.</source>
        <translation>正在测试连接。两端都不会有任何更改。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>处理方法：%1</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>测试已取消。</translation>
    </message>
    <message>
        <source>The connection does not work yet. What to do stands beside the rung that failed.</source>
        <translation>连接尚不可用。处理方法见失败的步骤旁。</translation>
    </message>
    <message>
        <source>The connection works, with warnings.</source>
        <translation>连接可用，但有警告。</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>连接可用。</translation>
    </message>
    <message>
        <source>This host was never seen. Its %1 key has the fingerprint
%2
Accept it only if the host&apos;s own screen shows the same.</source>
        <translation>从未见过此主机。其 %1 密钥的指纹为
%2
仅当主机本身显示相同指纹时才接受。</translation>
    </message>
</context>
<context>
    <name>prism::LedgerDialog</name>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Show also what was &amp;superseded, taken back or has ended</source>
        <translation>同时显示已取代、已撤回或已结束的(&amp;S)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back a whole day</source>
        <translation>撤回一整天</translation>
    </message>
    <message>
        <source>Nothing is decided. Choose findings on the page Findings and press A, D, S, X or F.</source>
        <translation>尚无决定。在“发现项”页面选择发现项，然后按 A、D、S、X 或 F。</translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) within a week.</source>
        <translation>
            <numerusform>%n 项将在一周内到期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had nothing to decide for two weeks.</source>
        <translation>
            <numerusform>%n 项已有两周没有用到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>撤回 %1</translation>
    </message>
    <message>
        <source>Take back all of %1</source>
        <translation>撤回 %1 的全部决定</translation>
    </message>
</context>
<context>
    <name>prism::LedgerModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>prism::LinkList</name>
    <message>
        <source>Open...</source>
        <translation>打开...</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>A machine&apos;s report names this page on %1. Open it in the browser?</source>
        <translation>某台机器的报告提到 %1 上的这个网页。在浏览器中打开吗？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>prism::LocalInstall</name>
    <message>
        <source>Install on this machine</source>
        <translation>安装到本机</translation>
    </message>
    <message>
        <source>A compose project that lies in a folder here is built and started in place. Its plan comes first; nothing is changed before you apply it.</source>
        <translation>在原处构建并启动本机某个文件夹中的 Compose 项目。先显示计划；在您应用之前不会更改任何内容。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Compose file</source>
        <translation>Compose 文件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Health URL</source>
        <translation>健康检查 URL(&amp;H)</translation>
    </message>
    <message>
        <source>absolute or with a leading ~/</source>
        <translation>绝对路径或以 ~/ 开头</translation>
    </message>
    <message>
        <source>the containers&apos; own health</source>
        <translation>容器自身的健康状态</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>浏览(&amp;B)...</translation>
    </message>
    <message>
        <source>&amp;Show the plan</source>
        <translation>显示计划(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Folder of the compose project</source>
        <translation>Compose 项目的文件夹</translation>
    </message>
    <message>
        <source>Not right: %1</source>
        <translation>不正确：%1</translation>
    </message>
</context>
<context>
    <name>prism::LogViewer</name>
    <message>
        <source>Filter the lines</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Filter the lines of the log</source>
        <translation>筛选日志行</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>仅问题</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::MachineBar</name>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>and prove it</source>
        <translation>并验证</translation>
    </message>
    <message>
        <source>Install local...</source>
        <translation>本地安装...</translation>
    </message>
    <message>
        <source>This machine:</source>
        <translation>本机：</translation>
    </message>
    <message>
        <source>Back up this machine&apos;s state</source>
        <translation>备份本机状态</translation>
    </message>
    <message>
        <source>Puts registry, settings, history and bundles into an archive; its plan comes first</source>
        <translation>将登记表、设置、历史和日包放入归档；先显示计划</translation>
    </message>
    <message>
        <source>Prove the backup</source>
        <translation>验证备份</translation>
    </message>
    <message>
        <source>Restores the archive into a scratch folder and compares every file</source>
        <translation>将归档恢复到临时文件夹并逐个比较文件</translation>
    </message>
    <message>
        <source>Install the stack on this machine</source>
        <translation>在本机安装服务栈</translation>
    </message>
    <message>
        <source>Builds and starts a compose project that lies in a folder here; its plan comes first</source>
        <translation>构建并启动本机某个文件夹中的 Compose 项目；先显示计划</translation>
    </message>
    <message>
        <source>Last proven backup: %1</source>
        <translation>上次验证的备份：%1</translation>
    </message>
    <message>
        <source>No backup was proven yet</source>
        <translation>尚未验证任何备份</translation>
    </message>
</context>
<context>
    <name>prism::MadeKey</name>
    <message>
        <source>API key of %1</source>
        <translation>%1 的 API 密钥</translation>
    </message>
    <message>
        <source>This key was made for %1 and is stored in the keychain. It is shown this once:

%2</source>
        <translation>此密钥为 %1 生成并已存入密钥环。仅显示这一次：

%2</translation>
    </message>
</context>
<context>
    <name>prism::MainWindow</name>
    <message>
        <source>Go to a page, an action, a host or a finding</source>
        <translation>转到页面、操作、主机或发现项</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>显示所有按键</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>An audit is running</source>
        <translation>审计正在运行</translation>
    </message>
    <message>
        <source>Stop the audit and close Prism?</source>
        <translation>停止审计并关闭 Prism 吗？</translation>
    </message>
    <message>
        <source>The last bundle stays as it is.</source>
        <translation>最近的日包保持不变。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>%1 - Prism</source>
        <translation>%1 - Prism</translation>
    </message>
</context>
<context>
    <name>prism::MatrixLegend</name>
    <message>
        <source>Legend of the matrix</source>
        <translation>矩阵图例</translation>
    </message>
</context>
<context>
    <name>prism::MatrixModel</name>
    <message>
        <source>%1 +%2 carried</source>
        <translation>%1 +%2 沿用</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>detectors</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), the worst %1</source>
        <translation>
            <numerusform>%n 个发现项，最严重 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried forward</source>
        <translation>
            <numerusform>%n 个沿用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 detectors ended</source>
        <translation>%2 个检测器中已结束 %1 个</translation>
    </message>
    <message>
        <source>nothing came since the run that was due at %1</source>
        <translation>自 %1 应到的运行以来没有收到任何内容</translation>
    </message>
</context>
<context>
    <name>prism::MatrixPanel</name>
    <message>
        <source>Problems only</source>
        <translation>仅问题</translation>
    </message>
    <message>
        <source>Hide hosts on which every daemon is clean</source>
        <translation>隐藏所有守护进程均正常的主机</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>最严重优先</translation>
    </message>
    <message>
        <source>Order hosts by their worst finding</source>
        <translation>按最严重的发现项排列主机</translation>
    </message>
    <message>
        <source>Flip axes</source>
        <translation>交换轴</translation>
    </message>
    <message>
        <source>Daemons down, hosts across</source>
        <translation>纵向守护进程，横向主机</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>What the shapes mean</source>
        <translation>形状的含义</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Reading the last %n day(s).</source>
        <translation>
            <numerusform>正在读取最近 %n 天。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::MatrixView</name>
    <message>
        <source>Matrix of hosts and daemons</source>
        <translation>主机与守护进程矩阵</translation>
    </message>
    <message>
        <source>Arrow keys walk the cells, Enter shows the findings of a cell.</source>
        <translation>方向键在单元格间移动，Enter 显示单元格的发现项。</translation>
    </message>
    <message>
        <source>Daemons</source>
        <translation>守护进程</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
</context>
<context>
    <name>prism::NextStep</name>
    <message>
        <source>What to do next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Run...</source>
        <translation>运行...</translation>
    </message>
    <message>
        <source>Run the command in a terminal</source>
        <translation>在终端中运行命令</translation>
    </message>
    <message>
        <source>Run in a terminal</source>
        <translation>在终端中运行</translation>
    </message>
    <message>
        <source>Prism opens a terminal and runs this there, a line an argument:</source>
        <translation>Prism 将打开终端并运行以下内容，每行一个参数：</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>A terminal was asked to run it.</source>
        <translation>已交给终端运行。</translation>
    </message>
</context>
<context>
    <name>prism::OddOneOutView</name>
    <message>
        <source>Which hosts</source>
        <translation>涉及的主机</translation>
    </message>
    <message>
        <source>Which hosts have it, and what separates them from the others</source>
        <translation>哪些主机存在此问题，以及它们与其他主机的区别</translation>
    </message>
    <message>
        <source>All of them have %1, the others do not.</source>
        <translation>它们都有 %1，其他主机没有。</translation>
    </message>
    <message>
        <source>All of them have %1, the others %2.</source>
        <translation>它们都有 %1，其他主机为 %2。</translation>
    </message>
    <message>
        <source>All of them have %1, none of the others.</source>
        <translation>它们都有 %1，其他主机均不是。</translation>
    </message>
    <message>
        <source>All others have %1, none of them.</source>
        <translation>其他主机都有 %1，它们均没有。</translation>
    </message>
    <message>
        <source>None of them has %1, all others do.</source>
        <translation>它们都没有 %1，其他主机都有。</translation>
    </message>
    <message>
        <source>Every host that was looked at is among them: there is none to compare with.</source>
        <translation>所有检查过的主机都在其中，没有可比较的主机。</translation>
    </message>
    <message>
        <source>What separates them is not known: facts of both sides were not kept.</source>
        <translation>它们的区别未知：没有保存双方的主机信息。</translation>
    </message>
    <message>
        <source>Too few hosts to tell what separates them: facts of one with it and of one without.</source>
        <translation>主机太少，无法判断区别：仅有一台存在和一台不存在该问题的主机信息。</translation>
    </message>
    <message>
        <source>No single fact separates them from the others.</source>
        <translation>没有单独一项信息能将它们与其他主机区分开。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) have findings of the rule %2: %3</source>
        <translation>
            <numerusform>%n 台主机中有 %1 台存在规则 %2 的发现：%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) have it: %2</source>
        <translation>
            <numerusform>%n 台主机中有 %1 台存在此问题：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more fact(s) separate them.</source>
        <translation>
            <numerusform>另有 %n 项信息将它们区分开。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) without facts are left out.</source>
        <translation>
            <numerusform>略过 %n 台没有信息的主机。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::PanelShout</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 个新发现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n 个复发</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n 个已解决</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Snooze 4 h</source>
        <translation>4 小时后提醒</translation>
    </message>
    <message>
        <source>This desktop has no tray, so Prism waits as a minimised window. It still tells you when a P0 appears.</source>
        <translation>此桌面没有系统托盘，因此 Prism 以最小化窗口等待。出现 P0 时它仍会通知您。</translation>
    </message>
    <message>
        <source>all hosts</source>
        <translation>所有主机</translation>
    </message>
</context>
<context>
    <name>prism::PerfPlot</name>
    <message>
        <source>%1: %2, critical</source>
        <translation>%1：%2，严重</translation>
    </message>
    <message>
        <source>%1: %2, warning</source>
        <translation>%1：%2，警告</translation>
    </message>
    <message>
        <source>%1: %2, within its limits</source>
        <translation>%1：%2，在限度内</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>prism::ProblemsDialog</name>
    <message>
        <source>Problems of this bundle</source>
        <translation>此日包的问题</translation>
    </message>
    <message>
        <source>Why something is missing, or was not taken as it came.</source>
        <translation>说明为何缺失或未被照原样采用。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>prism::ProblemsModel</name>
    <message>
        <source>whole bundle</source>
        <translation>整个日包</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>corrupt</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>unknown-name</source>
        <translation>未知名称</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>mismatch</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>状态不佳</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>duplicate-id</source>
        <translation>编号重复</translation>
    </message>
    <message>
        <source>unexpected-host</source>
        <translation>意外的主机</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>prior</source>
        <translation>前一个日包</translation>
    </message>
    <message>
        <source>set-aside</source>
        <translation>已移开</translation>
    </message>
</context>
<context>
    <name>prism::ProposalCards</name>
    <message>
        <source>Proposed: %1</source>
        <translation>提议：%1</translation>
    </message>
    <message>
        <source>Being carried out: %1</source>
        <translation>正在执行：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Asked by %1.</source>
        <translation>由 %1 请求。</translation>
    </message>
    <message>
        <source>Asked by %1. Nothing was done yet; it waits for you until %2.</source>
        <translation>由 %1 请求。尚未执行；等待您处理至 %2。</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提议</translation>
    </message>
    <message numerus="yes">
        <source>%n more: prism proposals list</source>
        <translation>
            <numerusform>另有 %n 项：prism proposals list</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the plan…</source>
        <translation>查看计划…</translation>
    </message>
    <message>
        <source>Look at the plan: %1</source>
        <translation>查看计划：%1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>关闭：%1</translation>
    </message>
    <message>
        <source>The program prism could not be started.</source>
        <translation>无法启动程序 prism。</translation>
    </message>
    <message>
        <source>Show how it goes</source>
        <translation>显示进展</translation>
    </message>
    <message>
        <source>Show how it goes: %1</source>
        <translation>显示进展：%1</translation>
    </message>
    <message>
        <source>Another proposal is being carried out. Approve this one when it has ended.</source>
        <translation>正在执行另一个提议。请在它结束后再批准此提议。</translation>
    </message>
</context>
<context>
    <name>prism::ProposalDialog</name>
    <message numerus="yes">
        <source>… %n in all</source>
        <translation>
            <numerusform>… 共 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>写入的文件</translation>
    </message>
    <message>
        <source>Files removed</source>
        <translation>移除的文件</translation>
    </message>
    <message>
        <source>Services that may restart</source>
        <translation>可能重启的服务</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>As a command: %1</source>
        <translation>命令形式：%1</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>计划：%1</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>An MCP client that calls itself “%1” wants this done. Approving does exactly this; if the facts changed since, nothing is done.</source>
        <translation>自称“%1”的 MCP 客户端请求执行此操作。批准后只执行这些；如果情况已变化，则不执行任何操作。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>拒绝(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>批准(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>稍后决定(&amp;D)</translation>
    </message>
</context>
<context>
    <name>prism::QueueModel</name>
    <message>
        <source>carried forward, nobody could confirm it</source>
        <translation>沿用，无法确认</translation>
    </message>
    <message>
        <source>new since the last bundle</source>
        <translation>上一个日包之后新增</translation>
    </message>
    <message>
        <source>there since the first look</source>
        <translation>首次检查时已存在</translation>
    </message>
    <message>
        <source>open before</source>
        <translation>此前已未解决</translation>
    </message>
    <message>
        <source>came back after it was resolved</source>
        <translation>解决后又出现</translation>
    </message>
    <message>
        <source>reported as resolved</source>
        <translation>报告为已解决</translation>
    </message>
    <message numerus="yes">
        <source>on %n hosts</source>
        <translation>
            <numerusform>%n 台主机</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Why it stands here</source>
        <translation>列入原因</translation>
    </message>
</context>
<context>
    <name>prism::QueueView</name>
    <message>
        <source>Action queue</source>
        <translation>行动队列</translation>
    </message>
    <message>
        <source>What to do first. Enter shows the finding.</source>
        <translation>首先要做的事。按 Enter 显示发现项。</translation>
    </message>
    <message>
        <source>Columns of the action queue</source>
        <translation>行动队列的列</translation>
    </message>
</context>
<context>
    <name>prism::ReportsPage</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation>HTML，单个文件</translation>
    </message>
    <message>
        <source>SARIF 2.1.0</source>
        <translation>SARIF 2.1.0</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV，用于电子表格</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>还没有可报告的内容</translation>
    </message>
    <message>
        <source>A report is made of a bundle. The first audit makes one.</source>
        <translation>报告由日包生成。首次审计会生成日包。</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>已停止；没有写入文件。</translation>
    </message>
    <message numerus="yes">
        <source>What the findings show (%n)</source>
        <translation>
            <numerusform>发现项列表所示内容 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest bundle</source>
        <translation>最新的日包</translation>
    </message>
    <message>
        <source>What to report</source>
        <translation>报告内容</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;as</source>
        <translation>格式(&amp;A)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>导出(&amp;E)...</translation>
    </message>
    <message>
        <source>Preview and source</source>
        <translation>预览和源文本</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Source of the report</source>
        <translation>报告的源文本</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>预览(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>源文本(&amp;S)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>as in the table</source>
        <translation>与表格一致</translation>
    </message>
    <message>
        <source>Bundle %1.</source>
        <translation>日包 %1。</translation>
    </message>
    <message>
        <source>Bundle %1. The preview shows the beginning; copy and export have all of it.</source>
        <translation>日包 %1。预览仅显示开头；复制和导出包含全部内容。</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>The bundle of %1</source>
        <translation>%1 的日包</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>转到“今天”</translation>
    </message>
</context>
<context>
    <name>prism::RunLog</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message numerus="yes">
        <source>started, %n detector(s)</source>
        <translation>
            <numerusform>已开始，%n 个检测器</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>detectors that ended, and the last of them</comment>
        <translation>%1/%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>ended, %n finding(s)</source>
        <translation>
            <numerusform>已结束，%n 个发现项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended with errors, %n finding(s)</source>
        <translation>
            <numerusform>已结束但有错误，%n 个发现项</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Log of the audit</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>已询问</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>工作中</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>已答复：%1</translation>
    </message>
    <message>
        <source>answered in part: %1</source>
        <translation>部分答复：%1</translation>
    </message>
    <message>
        <source>did not answer: %1</source>
        <translation>没有答复：%1</translation>
    </message>
</context>
<context>
    <name>prism::RunStrip</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>The audit ended after %1.</source>
        <translation>审计已结束，用时 %1。</translation>
    </message>
    <message>
        <source>The audit ended after %1, but not everything looked.</source>
        <translation>审计已结束，用时 %1，但并非全部都检查了。</translation>
    </message>
    <message>
        <source>The audit failed after %1.</source>
        <translation>审计在 %1 后失败。</translation>
    </message>
    <message>
        <source>The audit was cancelled after %1. Nothing was closed by it.</source>
        <translation>审计在 %1 后取消，没有关闭任何发现项。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Audit of this machine</source>
        <translation>本机审计</translation>
    </message>
    <message>
        <source>What each daemon said, as it comes (Alt+G)</source>
        <translation>各守护进程的实时输出 (Alt+G)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 的进度</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message numerus="yes">
        <source>Log (%n failed)</source>
        <translation>
            <numerusform>日志（%n 个失败）</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Auditing, %1</source>
        <translation>正在审计，%1</translation>
    </message>
</context>
<context>
    <name>prism::ScheduleSection</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>differs from what is there</source>
        <translation>与现有内容不同</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>The daily run, started by this system without the panel. Nothing is written before you have seen it.</source>
        <translation>每日运行，由系统启动，无需打开窗口。写入任何内容之前都会先给您查看。</translation>
    </message>
    <message>
        <source>The sample fleet has no machine to schedule a run on.</source>
        <translation>示例机群没有可以安排运行的机器。</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>daily; or weekdays, mon,wed, mon-fri</source>
        <translation>daily；或 weekdays、mon,wed、mon-fri</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>the machine&apos;s own; or a name such as Europe/Berlin</source>
        <translation>本机时区；或 Europe/Berlin 这样的名称</translation>
    </message>
    <message>
        <source>Show what would be written</source>
        <translation>显示将写入的内容</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Remove the daily run</source>
        <translation>移除每日运行</translation>
    </message>
    <message>
        <source>Overwrite the files that differ</source>
        <translation>覆盖不同的文件</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>将写入的内容</translation>
    </message>
    <message>
        <source>Files and commands appear here before anything is done.</source>
        <translation>执行之前，文件和命令会显示在这里。</translation>
    </message>
    <message>
        <source>The system is being asked.</source>
        <translation>正在询问系统。</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>The daily run is installed.</source>
        <translation>每日运行已安装。</translation>
    </message>
    <message>
        <source>The daily run is removed; nothing is left of it.</source>
        <translation>每日运行已移除，没有残留。</translation>
    </message>
    <message>
        <source>No daily run is installed. It would be a %1.</source>
        <translation>尚未安装每日运行。安装方式为 %1。</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>Prism runs %1, as a %2.</source>
        <translation>Prism 运行于 %1，方式为 %2。</translation>
    </message>
    <message>
        <source>It is switched off: the system does not start it.</source>
        <translation>已关闭：系统不会启动它。</translation>
    </message>
    <message>
        <source>Next run: %1</source>
        <translation>下次运行：%1</translation>
    </message>
    <message>
        <source>Last run: %1, %2</source>
        <translation>上次运行：%1，%2</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>尚未运行过。</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>不同：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>然后：%1</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>没有执行任何操作。</translation>
    </message>
    <message>
        <source>Let my timers run while I am logged out, too</source>
        <translation>我注销后也让我的定时器继续运行</translation>
    </message>
    <message>
        <source>Lingering (%1) holds for all timers and services of yours, not for Prism&apos;s alone.</source>
        <translation>持续运行（%1）对您的所有定时器和服务生效，而不仅是 Prism 的。</translation>
    </message>
    <message>
        <source>Take over the other chain&apos;s time and switch its timer off</source>
        <translation>沿用另一条链的时间，并关闭它的定时器</translation>
    </message>
    <message>
        <source>Start it now</source>
        <translation>立即启动</translation>
    </message>
    <message>
        <source>As the system starts it at its time; the panel is not needed.</source>
        <translation>与系统按时启动的方式相同；不需要面板。</translation>
    </message>
    <message>
        <source>The system was told to start the daily run now.</source>
        <translation>已通知系统立即启动每日运行。</translation>
    </message>
    <message>
        <source>Another chain is scheduled in %1: %2. Two chains a day would write the same inbox.</source>
        <translation>%1 中已安排了另一条链：%2。每天两条链会写入同一个收件箱。</translation>
    </message>
</context>
<context>
    <name>prism::SecretField</name>
    <message>
        <source>There is no keychain here. Log in to a desktop session or start a secret service, then look again. Nothing is ever kept in a file instead.</source>
        <translation>此处没有密钥环。请登录桌面会话或启动 Secret Service，然后重新查看。绝不会改存到文件中。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it in your desktop&apos;s password manager, then look again.</source>
        <translation>密钥环已锁定。请在桌面的密码管理器中解锁，然后重新查看。</translation>
    </message>
    <message>
        <source>The keychain refuses Prism. Allow prism-keychain in your desktop&apos;s password manager, then look again.</source>
        <translation>密钥环拒绝了 Prism。请在桌面的密码管理器中允许 prism-keychain，然后重新查看。</translation>
    </message>
    <message>
        <source>The keychain does not answer. Restart the secret service, or log out and in, then look again.</source>
        <translation>密钥环没有响应。请重启 Secret Service，或注销后重新登录，然后重新查看。</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>never shown again</source>
        <translation>不再显示</translation>
    </message>
    <message>
        <source>Store the API key in the keychain</source>
        <translation>将 API 密钥存入密钥环</translation>
    </message>
    <message>
        <source>Remove the API key from the keychain</source>
        <translation>从密钥环移除 API 密钥</translation>
    </message>
    <message>
        <source>Asking the keychain.</source>
        <translation>正在询问密钥环。</translation>
    </message>
    <message>
        <source>The keychain could not do it: %1</source>
        <translation>密钥环无法完成：%1</translation>
    </message>
    <message>
        <source>A key is stored in the keychain.</source>
        <translation>密钥环中已有密钥。</translation>
    </message>
    <message>
        <source>No key is stored in the keychain.</source>
        <translation>密钥环中没有密钥。</translation>
    </message>
</context>
<context>
    <name>prism::SelfTestPage</name>
    <message>
        <source>Self-test</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>Whether what Prism leans on is there. It asks and changes nothing.</source>
        <translation>检查 Prism 所依赖的一切是否就绪。只询问，不更改。</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>重新检测</translation>
    </message>
    <message>
        <source>%1: not asked yet</source>
        <translation>%1：尚未询问</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy what to do: %1</source>
        <translation>复制处理方法：%1</translation>
    </message>
    <message>
        <source>Copy what to do</source>
        <translation>复制处理方法</translation>
    </message>
    <message>
        <source>Asking; this takes seconds.</source>
        <translation>正在询问；需要几秒钟。</translation>
    </message>
    <message>
        <source>%1: being asked</source>
        <translation>%1：正在询问</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>正在询问</translation>
    </message>
    <message>
        <source>%1: passed</source>
        <translation>%1：通过</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1：失败</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1：未知</translation>
    </message>
    <message>
        <source>All is there.</source>
        <translation>一切就绪。</translation>
    </message>
    <message>
        <source>%1 of %2 passed.</source>
        <translation>%2 项中通过 %1 项。</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>要做的事：%1</translation>
    </message>
</context>
<context>
    <name>prism::Sentence</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the daily run is installed, but %1: %2</source>
        <translation>每日运行已安装，但%1：%2</translation>
    </message>
    <message>
        <source>crontab - (comments out: %1)</source>
        <translation>crontab -（注释掉：%1）</translation>
    </message>
    <message>
        <source>switch off %1, keep its file as %2.retired-by-prism</source>
        <translation>关闭 %1，将其文件保留为 %2.retired-by-prism</translation>
    </message>
    <message>
        <source>two chains a day would write the same inbox; nothing was done</source>
        <translation>每天两条链会写入同一个收件箱；未做任何操作</translation>
    </message>
    <message>
        <source>the other chain&apos;s timer &apos;%1&apos; is still on</source>
        <translation>另一条链的定时器“%1”仍处于开启状态</translation>
    </message>
    <message>
        <source>it runs only while you are logged in</source>
        <translation>它仅在登录期间运行</translation>
    </message>
    <message>
        <source>this is no link of Prism: %1</source>
        <translation>这不是 Prism 的链接：%1</translation>
    </message>
    <message>
        <source>it has a query or a fragment</source>
        <translation>它带有查询或片段</translation>
    </message>
    <message>
        <source>the id of a finding is one line of text</source>
        <translation>发现项的标识是一行文本</translation>
    </message>
    <message>
        <source>the name of a page is letters and dashes</source>
        <translation>页面名称由字母和连字符组成</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>它过长</translation>
    </message>
    <message>
        <source>it does not begin with prism://</source>
        <translation>它不以 prism:// 开头</translation>
    </message>
    <message>
        <source>it names neither today, a finding nor a page</source>
        <translation>它既未指明 today，也未指明发现项或页面</translation>
    </message>
    <message>
        <source>runs do not depend on being logged in here</source>
        <translation>此处的运行与是否登录无关</translation>
    </message>
    <message>
        <source>at &apos;%1&apos; must be a time of day such as 07:30, from 00:00 to 23:59</source>
        <translation>“%1”必须是一天中的时刻，如 07:30，从 00:00 到 23:59</translation>
    </message>
    <message>
        <source>days &apos;%1&apos; must be daily, weekdays, or days such as mon,wed or mon-fri</source>
        <translation>日期“%1”必须是 daily、weekdays，或诸如 mon,wed、mon-fri 的日子</translation>
    </message>
    <message>
        <source>tz &apos;%1&apos; is no time zone of this machine; use an IANA name such as Europe/Berlin</source>
        <translation>“%1”不是本机的时区；请使用 IANA 名称，如 Europe/Berlin</translation>
    </message>
    <message>
        <source>mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>%1,%2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>schedule &apos;%1&apos; must be a time, days and a time zone, separated by one blank</source>
        <translation>计划“%1”必须由时刻、日子和时区组成，以一个空格分隔</translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>每天 %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>%1 的 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>tz &apos;%1&apos; cannot be kept: cron starts jobs in local time only</source>
        <translation>无法使用时区“%1”：cron 只按本地时间启动任务</translation>
    </message>
    <message>
        <source>cron is the last resort: a run missed while the machine is off or asleep is not made up, and nothing here looks whether the audit finished.</source>
        <translation>cron 是最后的手段：因关机或睡眠而错过的运行不会补做，也没有任何机制检查审计是否完成。</translation>
    </message>
    <message>
        <source>Prism&apos;s block differs from what it would write; it is left alone</source>
        <translation>Prism 的段落与其将写入的内容不同；保持原样</translation>
    </message>
    <message>
        <source>Prism&apos;s block of the crontab differs from what Prism would write</source>
        <translation>crontab 中 Prism 的段落与 Prism 将写入的内容不同</translation>
    </message>
    <message>
        <source>cron starts nothing before its time; &apos;prism run&apos; audits now</source>
        <translation>cron 不会提前启动；“prism run”可立即审计</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>there is no crontab program here</source>
        <translation>此处没有 crontab 程序</translation>
    </message>
    <message>
        <source>crontab -l: %1</source>
        <translation>crontab -l：%1</translation>
    </message>
    <message>
        <source>crontab -: %1</source>
        <translation>crontab -：%1</translation>
    </message>
    <message>
        <source>Prism is open already and does not answer</source>
        <translation>Prism 已打开但没有响应</translation>
    </message>
    <message>
        <source>cannot make the folder of the socket</source>
        <translation>无法创建套接字的文件夹</translation>
    </message>
    <message>
        <source>cannot look at the folder of the socket</source>
        <translation>无法查看套接字的文件夹</translation>
    </message>
    <message>
        <source>this folder must belong to you alone</source>
        <translation>此文件夹必须只归你所有</translation>
    </message>
    <message>
        <source>a message is one line of at most 8 KiB</source>
        <translation>消息为一行，最多 8 KiB</translation>
    </message>
    <message>
        <source>cannot make a socket</source>
        <translation>无法创建套接字</translation>
    </message>
    <message>
        <source>nobody listens</source>
        <translation>没有监听者</translation>
    </message>
    <message>
        <source>somebody else listens</source>
        <translation>监听者是他人</translation>
    </message>
    <message>
        <source>cannot listen for a second start</source>
        <translation>无法监听第二次启动</translation>
    </message>
    <message>
        <source>notifications need the program prism-notify, which is not installed</source>
        <translation>通知需要程序 prism-notify，但未安装</translation>
    </message>
    <message>
        <source>prism-notify: %1</source>
        <translation>prism-notify：%1</translation>
    </message>
    <message>
        <source>differs from what Prism would write; it is left alone</source>
        <translation>与 Prism 将写入的内容不同；保持原样</translation>
    </message>
    <message>
        <source>was not written by Prism; it is left alone</source>
        <translation>不是由 Prism 写入的；保持原样</translation>
    </message>
    <message>
        <source>cannot remove it</source>
        <translation>无法删除</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 differs from what Prism would write</source>
        <translation>%1 与 Prism 将写入的内容不同</translation>
    </message>
    <message>
        <source>this machine has neither a systemd user manager that answers (is XDG_RUNTIME_DIR set?) nor cron</source>
        <translation>本机既没有可响应的 systemd 用户管理器（XDG_RUNTIME_DIR 是否已设置？），也没有 cron</translation>
    </message>
    <message>
        <source>cannot open the log of shouts</source>
        <translation>无法打开警报日志</translation>
    </message>
    <message>
        <source>cannot write the log of shouts</source>
        <translation>无法写入警报日志</translation>
    </message>
    <message>
        <source>cannot be started</source>
        <translation>无法启动</translation>
    </message>
    <message>
        <source>this is not the name of a skill</source>
        <translation>这不是技能的名称</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not installed; PRISM_SKILL_RUNNER names the program that runs skills</source>
        <translation>“%1”未安装；PRISM_SKILL_RUNNER 指定运行技能的程序</translation>
    </message>
    <message>
        <source>no terminal was found; TERMINAL names the program to use</source>
        <translation>未找到终端；TERMINAL 指定要使用的程序</translation>
    </message>
    <message>
        <source>there is nothing to run</source>
        <translation>没有可运行的内容</translation>
    </message>
    <message>
        <source>cannot write the command for Terminal</source>
        <translation>无法写入供“终端”使用的命令</translation>
    </message>
    <message>
        <source>systemctl --user %1: %2</source>
        <translation>systemctl --user %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Each run starts up to %n minutes late, at random; one missed while the machine was off or asleep is made up once.</source>
        <comment>Each run starts up to %n minute late, at random; one missed while the machine was off or asleep is made up once.</comment>
        <translation>
            <numerusform>每次运行会随机推迟至多 %n 分钟；因关机或睡眠而错过的运行会补做一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs only while you are logged in. &apos;%1&apos; lets your timers run always: &apos;prism schedule install --linger&apos; does it, too.</source>
        <translation>仅在登录期间运行。“%1”可让定时器始终运行：“prism schedule install --linger”也可做到。</translation>
    </message>
    <message>
        <source>The clocks jump over this time on %1: nothing runs then. A time outside 02:00 to 03:00 has no such day.</source>
        <translation>%1 时钟会跳过此时刻：当天不会运行。02:00 至 03:00 之外的时刻没有这样的日子。</translation>
    </message>
    <message>
        <source>the systemd user manager does not answer</source>
        <translation>systemd 用户管理器没有响应</translation>
    </message>
    <message>
        <source>%1 does not say for which time it was written</source>
        <translation>%1 未说明是为哪个时刻写的</translation>
    </message>
    <message>
        <source>prism-audit.timer is not enabled and active</source>
        <translation>prism-audit.timer 未启用或未激活</translation>
    </message>
    <message>
        <source>changed by drop-ins: %1</source>
        <translation>被 drop-in 更改：%1</translation>
    </message>
    <message>
        <source>systemd has not read the files yet (&apos;systemctl --user daemon-reload&apos;)</source>
        <translation>systemd 尚未读取这些文件（“systemctl --user daemon-reload”）</translation>
    </message>
    <message>
        <source>cannot rename it</source>
        <translation>无法重命名</translation>
    </message>
    <message>
        <source>systemd user timer</source>
        <translation>systemd 用户定时器</translation>
    </message>
    <message>
        <source>there is no panel here to be started</source>
        <translation>此处没有可启动的面板</translation>
    </message>
    <message>
        <source>The panel waits in the tray; where there is none, as a minimised window.</source>
        <translation>面板在系统托盘中等候；没有托盘时则为最小化窗口。</translation>
    </message>
    <message>
        <source>The entry is switched off there (Hidden=true), perhaps by the desktop&apos;s settings.</source>
        <translation>该条目在那里已被关闭（Hidden=true），可能由桌面设置所为。</translation>
    </message>
    <message>
        <source>XDG autostart entry</source>
        <translation>XDG 自启动条目</translation>
    </message>
    <message>
        <source>It holds from the next login. macOS shows the agent in Login Items.</source>
        <translation>自下次登录起生效。macOS 会在“登录项”中显示该代理。</translation>
    </message>
    <message>
        <source>launchctl %1: %2 %3</source>
        <translation>launchctl %1：%2 %3</translation>
    </message>
    <message>
        <source>launchd agent</source>
        <translation>launchd 代理</translation>
    </message>
    <message>
        <source>tz &apos;%1&apos; cannot be kept: launchd starts jobs in local time only</source>
        <translation>无法使用时区“%1”：launchd 只按本地时间启动任务</translation>
    </message>
    <message>
        <source>A run missed while the machine sleeps is made up once on waking; one missed while it is switched off or you are logged out is not.</source>
        <translation>机器睡眠时错过的运行会在唤醒后补做一次；关机或未登录时错过的则不会。</translation>
    </message>
    <message>
        <source>the agent is not loaded (macOS may have switched it off in Login Items)</source>
        <translation>代理未加载（macOS 可能已在“登录项”中将其关闭）</translation>
    </message>
    <message>
        <source>%1 has no time that Prism can read</source>
        <translation>%1 中没有 Prism 能读取的时刻</translation>
    </message>
    <message>
        <source>the agent is not loaded; &apos;prism schedule install&apos; loads it</source>
        <translation>代理未加载；“prism schedule install”会加载它</translation>
    </message>
    <message>
        <source>osascript could not show the notification: %1</source>
        <translation>osascript 无法显示通知：%1</translation>
    </message>
    <message>
        <source>nobody shows notifications in this session; start a notification service, such as dunst or mako, or log in to a desktop</source>
        <translation>此会话中没有显示通知的服务；请启动 dunst、mako 等通知服务，或登录桌面</translation>
    </message>
    <message>
        <source>the notification service does not answer</source>
        <translation>通知服务没有响应</translation>
    </message>
    <message>
        <source>the notification service refused: %1</source>
        <translation>通知服务拒绝了：%1</translation>
    </message>
    <message>
        <source>no portal shows notifications to this sandbox; install xdg-desktop-portal and the portal of your desktop</source>
        <translation>没有门户为此沙盒显示通知；请安装 xdg-desktop-portal 以及所用桌面的门户</translation>
    </message>
    <message>
        <source>this machine&apos;s own prism cannot be read</source>
        <translation>无法读取本机的 prism</translation>
    </message>
    <message>
        <source>looking at what is there</source>
        <translation>查看现有内容</translation>
    </message>
    <message>
        <source>nothing of install-agent is there</source>
        <translation>没有 install-agent 安装的内容</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 上没有 %2</translation>
    </message>
    <message>
        <source>install it there (coreutils)</source>
        <translation>请在那里安装（coreutils）</translation>
    </message>
    <message>
        <source>this prism is for %1, and %2 is %3</source>
        <translation>此 prism 适用于 %1，而 %2 是 %3</translation>
    </message>
    <message>
        <source>install a package of Prism made for it there</source>
        <translation>请在那里安装与之匹配的 Prism 软件包</translation>
    </message>
    <message>
        <source>~/.local/bin/prism is there and is not of install-agent</source>
        <translation>~/.local/bin/prism 已存在，但不是由 install-agent 安装的</translation>
    </message>
    <message>
        <source>move it away there, or leave it: it is used as it is</source>
        <translation>请在那里将其移走，或保留：将按原样使用</translation>
    </message>
    <message>
        <source>there is another prism on its PATH, which the gather finds first: %1</source>
        <translation>其 PATH 中有另一个 prism，收集时会先找到它：%1</translation>
    </message>
    <message>
        <source>the same program is there</source>
        <translation>已有相同的程序</translation>
    </message>
    <message>
        <source>copying the program</source>
        <translation>复制程序</translation>
    </message>
    <message>
        <source>it started before</source>
        <translation>此前已启动过</translation>
    </message>
    <message>
        <source>starting the program</source>
        <translation>启动程序</translation>
    </message>
    <message>
        <source>prism cannot start on %1: it lacks %2</source>
        <translation>prism 无法在 %1 上启动：缺少 %2</translation>
    </message>
    <message>
        <source>install Prism&apos;s package there, or the libraries (on Debian: libqt6core6 libqt6sql6 libqt6sql6-sqlite libsimdjson14); nothing was left there</source>
        <translation>请在那里安装 Prism 软件包或这些库（Debian：libqt6core6 libqt6sql6 libqt6sql6-sqlite libsimdjson14）；那里未留下任何内容</translation>
    </message>
    <message>
        <source>its settings name it &apos;%1&apos;, the registry &apos;%2&apos;: with mode copy, set audit.host to the first</source>
        <translation>其设置中的名称为 &apos;%1&apos;，登记表中为 &apos;%2&apos;：使用 copy 模式时请将 audit.host 设为前者</translation>
    </message>
    <message>
        <source>its settings say %1</source>
        <translation>其设置中为 %1</translation>
    </message>
    <message>
        <source>writing its name</source>
        <translation>写入其名称</translation>
    </message>
    <message>
        <source>without a timer, as was said</source>
        <translation>按要求不设定时器</translation>
    </message>
    <message>
        <source>making the timer</source>
        <translation>创建定时器</translation>
    </message>
    <message>
        <source>%1 has neither a systemd user manager nor cron</source>
        <translation>%1 上既没有 systemd 用户管理器，也没有 cron</translation>
    </message>
    <message>
        <source>say --no-timer: its chain is then run when it is gathered (audit.mode run)</source>
        <translation>请使用 --no-timer：其审计链会在收集时运行（audit.mode run）</translation>
    </message>
    <message>
        <source>taking the timer away</source>
        <translation>移除定时器</translation>
    </message>
    <message>
        <source>taking the program away</source>
        <translation>移除程序</translation>
    </message>
    <message>
        <source>~/.local/bin/prism is not the one that was put there</source>
        <translation>~/.local/bin/prism 不是当初放置的那个</translation>
    </message>
    <message>
        <source>it was left; take it away there if nobody needs it</source>
        <translation>已保留；若无人需要，请在那里移除</translation>
    </message>
    <message>
        <source>its inbox and settings of its own stay</source>
        <translation>其收件箱和自身设置会保留</translation>
    </message>
    <message>
        <source>nothing of it is left</source>
        <translation>已无残留</translation>
    </message>
    <message>
        <source>something of it is still there</source>
        <translation>仍有残留</translation>
    </message>
    <message>
        <source>run it again</source>
        <translation>请再次运行</translation>
    </message>
    <message>
        <source>the timer is not installed</source>
        <translation>定时器未安装</translation>
    </message>
    <message>
        <source>the program there is another one</source>
        <translation>那里的程序是另一个</translation>
    </message>
    <message>
        <source>open the log of operations</source>
        <translation>打开操作日志</translation>
    </message>
    <message>
        <source>take half a line out of the log</source>
        <translation>从日志中移除不完整的行</translation>
    </message>
    <message>
        <source>write the log of operations</source>
        <translation>写入操作日志</translation>
    </message>
    <message>
        <source>too many files for a backup</source>
        <translation>文件过多，无法备份</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1</source>
        <comment>%n file, %1</comment>
        <translation>
            <numerusform>%n 个文件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>a backup of this second is there already</source>
        <translation>已有同一秒生成的备份</translation>
    </message>
    <message>
        <source>the backup was stopped</source>
        <translation>备份已停止</translation>
    </message>
    <message>
        <source>this archive cannot be relied on: make another one</source>
        <translation>此归档不可靠：请重新备份</translation>
    </message>
    <message>
        <source>the archive holds other files than were written</source>
        <translation>归档中的文件与写入的不同</translation>
    </message>
    <message>
        <source>came back different: %1</source>
        <translation>恢复后内容不同：%1</translation>
    </message>
    <message>
        <source>%1 in the archive cannot be opened</source>
        <translation>无法打开归档中的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files came back the same</source>
        <comment>%n file came back the same</comment>
        <translation>
            <numerusform>%n 个文件恢复后内容相同</numerusform>
        </translation>
    </message>
    <message>
        <source>write an archive of registry, settings, history and bundles to %1</source>
        <translation>将登记表、设置、历史和日包的归档写入 %1</translation>
    </message>
    <message>
        <source>restore it into a scratch folder and compare every file</source>
        <translation>将其恢复到临时文件夹并逐个比较文件</translation>
    </message>
    <message>
        <source>delete the archive; nothing else is changed</source>
        <translation>删除该归档；不会更改其他内容</translation>
    </message>
    <message>
        <source>not in the log of operations: %1</source>
        <translation>未写入操作日志：%1</translation>
    </message>
    <message>
        <source>the archive is damaged: %1</source>
        <translation>归档已损坏：%1</translation>
    </message>
    <message>
        <source>a backup of another format</source>
        <translation>备份的格式不同</translation>
    </message>
    <message>
        <source>create a backup</source>
        <translation>创建备份</translation>
    </message>
    <message>
        <source>no memory for compressing</source>
        <translation>没有可用于压缩的内存</translation>
    </message>
    <message>
        <source>write a backup</source>
        <translation>写入备份</translation>
    </message>
    <message>
        <source>a name too long for an archive</source>
        <translation>名称过长，无法归档</translation>
    </message>
    <message>
        <source>cannot be archived</source>
        <translation>无法归档</translation>
    </message>
    <message>
        <source>finish a backup</source>
        <translation>完成备份</translation>
    </message>
    <message>
        <source>reading the backup was stopped</source>
        <translation>读取备份已停止</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>过早结束</translation>
    </message>
    <message>
        <source>a member&apos;s head is wrong</source>
        <translation>某个成员的头部有误</translation>
    </message>
    <message>
        <source>a member that no backup has: %1</source>
        <translation>备份中不应有的成员：%1</translation>
    </message>
    <message>
        <source>it ends within %1</source>
        <translation>在 %1 中间结束</translation>
    </message>
    <message>
        <source>its manifest names other files</source>
        <translation>其清单列出的文件不同</translation>
    </message>
    <message>
        <source>another content than its manifest says: %1</source>
        <translation>内容与清单不符：%1</translation>
    </message>
    <message>
        <source>create a dump</source>
        <translation>创建转储</translation>
    </message>
    <message>
        <source>flush a dump</source>
        <translation>将转储写入磁盘</translation>
    </message>
    <message>
        <source>listing containers</source>
        <translation>列出容器</translation>
    </message>
    <message>
        <source>no container with a PostgreSQL image runs on %1</source>
        <translation>%1 上没有运行 PostgreSQL 镜像的容器</translation>
    </message>
    <message>
        <source>several PostgreSQL containers run on %1: %2</source>
        <translation>%1 上运行着多个 PostgreSQL 容器：%2</translation>
    </message>
    <message>
        <source>another clone or restore is at work here; wait for it</source>
        <translation>此处正在进行另一次克隆或恢复；请等待</translation>
    </message>
    <message>
        <source>start the local stack (prism install-local), or name the container with --local-container</source>
        <translation>请启动本地服务栈（prism install-local），或用 --local-container 指定容器</translation>
    </message>
    <message>
        <source>is the local stack up? &apos;prism install-local&apos; starts it</source>
        <translation>本地服务栈是否已启动？可用 &apos;prism install-local&apos; 启动</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>the local database was not touched; run it again</source>
        <translation>本地数据库未被改动；请再次运行</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tables</source>
        <comment>%1, %n table</comment>
        <translation>
            <numerusform>%1，%n 张表</numerusform>
        </translation>
    </message>
    <message>
        <source>the local database was not touched</source>
        <translation>本地数据库未被改动</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <comment>%n table</comment>
        <translation>
            <numerusform>%n 张表</numerusform>
        </translation>
    </message>
    <message>
        <source>table %1 has %2 rows on the target and is missing in the copy</source>
        <translation>表 %1 在目标上有 %2 行，而副本中没有此表</translation>
    </message>
    <message>
        <source>table %1 has %2 rows on the target and %3 in the copy</source>
        <translation>表 %1 在目标上有 %2 行，副本中有 %3 行</translation>
    </message>
    <message>
        <source>the copy has other tables than the target</source>
        <translation>副本的表与目标不同</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in %n tables are the same</source>
        <comment>%1 rows in %n table are the same</comment>
        <translation>
            <numerusform>%n 张表中的 %1 行相同</numerusform>
        </translation>
    </message>
    <message>
        <source>run it again; &apos;prism restore %1&apos; brings the old database back</source>
        <translation>请再次运行；&apos;prism restore %1&apos; 可恢复旧数据库</translation>
    </message>
    <message>
        <source>undo: prism restore %1</source>
        <translation>撤销：prism restore %1</translation>
    </message>
    <message>
        <source>the local database is as it was</source>
        <translation>本地数据库保持原样</translation>
    </message>
    <message>
        <source>%1 (its sessions are ended for a moment)</source>
        <translation>%1（其会话会暂时中断）</translation>
    </message>
    <message>
        <source>&apos;prism restore&apos; with the dump that is taken first</source>
        <translation>使用事先生成的转储运行 &apos;prism restore&apos;</translation>
    </message>
    <message>
        <source>name it: containers.postgres of the target</source>
        <translation>请指定：目标的 containers.postgres</translation>
    </message>
    <message>
        <source>is the target&apos;s stack up? &apos;prism upgrade-lan --verify-only&apos;</source>
        <translation>目标的服务栈是否已启动？&apos;prism upgrade-lan --verify-only&apos;</translation>
    </message>
    <message>
        <source>the local PostgreSQL is %1, the target&apos;s %2</source>
        <translation>本地 PostgreSQL 为 %1，目标为 %2</translation>
    </message>
    <message>
        <source>PostgreSQL cannot restore into an older version: upgrade the local stack</source>
        <translation>PostgreSQL 无法恢复到更旧的版本：请升级本地服务栈</translation>
    </message>
    <message>
        <source>the local PostgreSQL does not have extension %1</source>
        <translation>本地 PostgreSQL 没有扩展 %1</translation>
    </message>
    <message>
        <source>use an image that has it in the local stack</source>
        <translation>请在本地服务栈中使用包含该扩展的镜像</translation>
    </message>
    <message>
        <source>PostgreSQL %1, %2</source>
        <translation>PostgreSQL %1，%2</translation>
    </message>
    <message>
        <source>the local stack is of %1, newer than the target&apos;s of %2</source>
        <translation>本地服务栈的时间为 %1，比目标的 %2 更新</translation>
    </message>
    <message>
        <source>an older database may not fit it; --even-if-newer clones all the same</source>
        <translation>较旧的数据库可能不匹配；--even-if-newer 会强制克隆</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>ssh %1 docker exec SOURCE pg_dump -Fc (one read-only snapshot)</source>
        <translation>ssh %1 docker exec SOURCE pg_dump -Fc（一次只读快照）</translation>
    </message>
    <message>
        <source>docker exec -i LOCAL pg_restore --exit-on-error (into a database beside the present one)</source>
        <translation>docker exec -i LOCAL pg_restore --exit-on-error（恢复到现有数据库旁的数据库）</translation>
    </message>
    <message>
        <source>compare the rows of all tables</source>
        <translation>比较所有表的行</translation>
    </message>
    <message>
        <source>rename the two databases in one transaction</source>
        <translation>在一个事务中重命名两个数据库</translation>
    </message>
    <message>
        <source>no dump of pg_dump -Fc</source>
        <translation>不是 pg_dump -Fc 生成的转储</translation>
    </message>
    <message>
        <source>no container name: %1</source>
        <translation>不是容器名称：%1</translation>
    </message>
    <message>
        <source>asking container %1</source>
        <translation>查询容器 %1</translation>
    </message>
    <message>
        <source>user or database of container %1 has a name with unusual characters</source>
        <translation>容器 %1 的用户或数据库名称含有特殊字符</translation>
    </message>
    <message>
        <source>asking the database in %1</source>
        <translation>查询 %1 中的数据库</translation>
    </message>
    <message>
        <source>dumping the database of %1</source>
        <translation>转储 %1 的数据库</translation>
    </message>
    <message>
        <source>pg_dump failed in %1: %2</source>
        <translation>%1 中的 pg_dump 失败：%2</translation>
    </message>
    <message>
        <source>making a database beside the present one</source>
        <translation>在现有数据库旁创建数据库</translation>
    </message>
    <message>
        <source>restoring the dump</source>
        <translation>恢复转储</translation>
    </message>
    <message>
        <source>counting rows</source>
        <translation>统计行数</translation>
    </message>
    <message>
        <source>putting the copy in the place of the local database</source>
        <translation>用副本替换本地数据库</translation>
    </message>
    <message>
        <source>dropping left-over databases</source>
        <translation>删除遗留的数据库</translation>
    </message>
    <message>
        <source>exited with status %1</source>
        <translation>已退出，状态 %1</translation>
    </message>
    <message>
        <source>docker compose ps printed something else than containers</source>
        <translation>docker compose ps 输出的不是容器列表</translation>
    </message>
    <message>
        <source>get random numbers of the kernel</source>
        <translation>从内核获取随机数</translation>
    </message>
    <message>
        <source>it holds something else than credentials</source>
        <translation>其中的内容不是凭据</translation>
    </message>
    <message>
        <source>there is too little room on %1: %2 free</source>
        <translation>%1 上空间不足：可用 %2</translation>
    </message>
    <message>
        <source>free space on the target; &apos;docker system df&apos; shows what images take</source>
        <translation>请在目标上释放空间；&apos;docker system df&apos; 可显示镜像占用</translation>
    </message>
    <message>
        <source>looking at the host</source>
        <translation>查看主机</translation>
    </message>
    <message>
        <source>the host did not say where %1 is</source>
        <translation>主机未说明 %1 在哪里</translation>
    </message>
    <message>
        <source>a login shell that prints or replaces commands breaks ssh; clean it</source>
        <translation>会输出内容或替换命令的登录 shell 会破坏 ssh；请清理它</translation>
    </message>
    <message>
        <source>missing on %1: %2</source>
        <translation>%1 上缺少：%2</translation>
    </message>
    <message>
        <source>install it there; flock and timeout come with util-linux and coreutils</source>
        <translation>请在那里安装；flock 和 timeout 随 util-linux 和 coreutils 提供</translation>
    </message>
    <message>
        <source>Docker on %1: %2</source>
        <translation>%1 上的 Docker：%2</translation>
    </message>
    <message>
        <source>start it (sudo systemctl start docker) and see that the login may use it</source>
        <translation>请启动它（sudo systemctl start docker），并确保登录账户有权使用</translation>
    </message>
    <message>
        <source>docker compose on %1: %2</source>
        <translation>%1 上的 docker compose：%2</translation>
    </message>
    <message>
        <source>install the package docker-compose-plugin there</source>
        <translation>请在那里安装软件包 docker-compose-plugin</translation>
    </message>
    <message>
        <source>%1 may not create %2</source>
        <translation>%1 无权创建 %2</translation>
    </message>
    <message>
        <source>create the folder there and give it to %1</source>
        <translation>请在那里创建该文件夹并将其归属设为 %1</translation>
    </message>
    <message>
        <source>engine %1, compose %2, %3 free, nothing deployed</source>
        <translation>Engine %1，Compose %2，可用 %3，尚未部署</translation>
    </message>
    <message>
        <source>engine %1, compose %2, %3 free, %4 %5</source>
        <translation>Engine %1，Compose %2，可用 %3，%4 %5</translation>
    </message>
    <message>
        <source>took over a lock that was left behind</source>
        <translation>已接管一个遗留的锁</translation>
    </message>
    <message>
        <source>locking</source>
        <translation>加锁</translation>
    </message>
    <message>
        <source>%1 is locked by %2</source>
        <translation>%1 已被锁定，持有者：%2</translation>
    </message>
    <message>
        <source>%1 is locked by somebody whose name cannot be read</source>
        <translation>%1 已被锁定，持有者名称无法读取</translation>
    </message>
    <message>
        <source>wait for it; if its operator is gone, use --break-lock</source>
        <translation>请等待；若其操作者已离开，请使用 --break-lock</translation>
    </message>
    <message>
        <source>taking over the lock</source>
        <translation>接管锁</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 已被锁定</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>请重试</translation>
    </message>
    <message>
        <source>comparing the trees</source>
        <translation>比较目录树</translation>
    </message>
    <message>
        <source>the source has no %1</source>
        <translation>来源中没有 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files as on the host</source>
        <comment>%n file as on the host</comment>
        <translation>
            <numerusform>%n 个文件与主机上相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <comment>%n change</comment>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files go</source>
        <comment>%n file goes</comment>
        <translation>
            <numerusform>移除 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>an earlier run brought %1 over (%2)</source>
        <translation>先前的运行已传输 %1（%2）</translation>
    </message>
    <message>
        <source>preparing the folder</source>
        <translation>准备文件夹</translation>
    </message>
    <message>
        <source>copying the files</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>noting the files</source>
        <translation>记录文件</translation>
    </message>
    <message>
        <source>an earlier run built %1</source>
        <translation>先前的运行已构建 %1</translation>
    </message>
    <message>
        <source>building the images</source>
        <translation>构建镜像</translation>
    </message>
    <message>
        <source>starting the containers</source>
        <translation>启动容器</translation>
    </message>
    <message>
        <source>same version</source>
        <translation>版本相同</translation>
    </message>
    <message>
        <source>starting %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>the host runs %1 again; the stage&apos;s output says why</source>
        <translation>主机已恢复运行 %1；原因见该阶段的输出</translation>
    </message>
    <message>
        <source>switching to %1</source>
        <translation>切换到 %1</translation>
    </message>
    <message>
        <source>no health URL; the containers&apos; own health is looked at</source>
        <translation>没有健康检查 URL；将查看容器自身的健康状态</translation>
    </message>
    <message>
        <source>listing the containers</source>
        <translation>列出容器</translation>
    </message>
    <message numerus="yes">
        <source>%n containers up, version %1</source>
        <comment>%n container up, version %1</comment>
        <translation>
            <numerusform>%n 个容器正在运行，版本 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>noting the version</source>
        <translation>记录版本</translation>
    </message>
    <message>
        <source>there is no version before this one</source>
        <translation>没有更早的版本</translation>
    </message>
    <message>
        <source>going back to the version before</source>
        <translation>回退到上一版本</translation>
    </message>
    <message>
        <source>the version before runs again</source>
        <translation>上一版本已恢复运行</translation>
    </message>
    <message>
        <source>taking away what was begun</source>
        <translation>撤除已开始的部分</translation>
    </message>
    <message>
        <source>containers and files that this install made are gone</source>
        <translation>此次安装创建的容器和文件已移除</translation>
    </message>
    <message>
        <source>storing %1</source>
        <translation>存储 %1</translation>
    </message>
    <message>
        <source>the host could not be told the end (%1); its lock ends with this process</source>
        <translation>无法将结束通知主机（%1）；其锁会随本进程结束</translation>
    </message>
    <message>
        <source>no container of the project runs on %1</source>
        <translation>%1 上没有该项目的容器在运行</translation>
    </message>
    <message>
        <source>look at the compose file and its profiles</source>
        <translation>请检查 Compose 文件及其 profile</translation>
    </message>
    <message>
        <source>container %1 is %2</source>
        <translation>容器 %1：%2</translation>
    </message>
    <message>
        <source>the stage&apos;s output has the last lines of the containers</source>
        <translation>该阶段的输出包含容器的最后几行日志</translation>
    </message>
    <message>
        <source>containers, volumes and files made by it are taken away</source>
        <translation>由此创建的容器、卷和文件会被移除</translation>
    </message>
    <message>
        <source>files and images of %1 are kept and started again; data is not touched</source>
        <translation>%1 的文件和镜像会保留并重新启动；数据不受影响</translation>
    </message>
    <message>
        <source>nothing that runs is touched</source>
        <translation>不触及任何正在运行的内容</translation>
    </message>
    <message>
        <source>not a health URL: %1</source>
        <translation>不是健康检查 URL：%1</translation>
    </message>
    <message>
        <source>give an http or https URL without a login in it</source>
        <translation>请给出不含登录信息的 http 或 https URL</translation>
    </message>
    <message>
        <source>curl: %1</source>
        <translation>curl：%1</translation>
    </message>
    <message>
        <source>install curl on this machine</source>
        <translation>请在本机安装 curl</translation>
    </message>
    <message>
        <source>%1 was not well within %2 s (asked %3 times): %4</source>
        <translation>%1 在 %2 秒内未恢复正常（询问 %3 次）：%4</translation>
    </message>
    <message>
        <source>look at the containers&apos; logs; a longer --health-timeout gives them more time</source>
        <translation>请查看容器日志；更长的 --health-timeout 可给它们更多时间</translation>
    </message>
    <message>
        <source>waiting for health was stopped</source>
        <translation>等待健康状态已停止</translation>
    </message>
    <message>
        <source>the database cannot be copied: %1</source>
        <translation>无法复制数据库：%1</translation>
    </message>
    <message>
        <source>the database is not whole</source>
        <translation>数据库不完整</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>no older settings: neither PRISM_DEPLOY_TARGET (or PRISM_DEPLOY_HOST) nor &apos;ssh_target&apos; in credentials.personal.json is there</source>
        <translation>没有旧版设置：既没有 PRISM_DEPLOY_TARGET（或 PRISM_DEPLOY_HOST），credentials.personal.json 中也没有 &apos;ssh_target&apos;</translation>
    </message>
    <message>
        <source>use name=, key=, dir=, url=, port= and tag=</source>
        <translation>请使用 name=、key=、dir=、url=、port= 和 tag=</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known; %2</source>
        <translation>无法识别 &apos;%1&apos;；%2</translation>
    </message>
    <message>
        <source>%1; or name an environment variable that holds a key: --api-key-env NAME</source>
        <translation>%1；或指定一个存有密钥的环境变量：--api-key-env NAME</translation>
    </message>
    <message>
        <source>version %1 is installed; &apos;prism upgrade-lan&apos; brings a newer one</source>
        <translation>已安装版本 %1；可用 &apos;prism upgrade-lan&apos; 升级</translation>
    </message>
    <message>
        <source>%1 holds a project that Prism did not install</source>
        <translation>%1 中有一个并非由 Prism 安装的项目</translation>
    </message>
    <message>
        <source>&apos;prism upgrade-lan&apos; takes it over and keeps the present version to go back to</source>
        <translation>&apos;prism upgrade-lan&apos; 会接管它，并保留当前版本以便回退</translation>
    </message>
    <message>
        <source>look at the keychain; nothing was installed</source>
        <translation>请检查密钥环；未安装任何内容</translation>
    </message>
    <message>
        <source>a new key is in the keychain; the host holds its SHA-256</source>
        <translation>新密钥已存入密钥环；主机保存其 SHA-256</translation>
    </message>
    <message>
        <source>the key of the environment; the host holds its SHA-256</source>
        <translation>使用环境变量中的密钥；主机保存其 SHA-256</translation>
    </message>
    <message>
        <source>mode lan, the key by its name</source>
        <translation>模式 lan，以名称引用密钥</translation>
    </message>
    <message>
        <source>take the key out of the keychain by hand</source>
        <translation>请手动从密钥环中移除该密钥</translation>
    </message>
    <message>
        <source>the credentials name a target that is not installed</source>
        <translation>凭据指向一个未安装的目标</translation>
    </message>
    <message>
        <source>installed already</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>&apos;docker compose down&apos; in that folder; volumes stay</source>
        <translation>在该文件夹中运行 &apos;docker compose down&apos;；卷会保留</translation>
    </message>
    <message>
        <source>name the folder of the compose project with --source</source>
        <translation>请用 --source 指定 Compose 项目的文件夹</translation>
    </message>
    <message>
        <source>%1, by way of your jump host</source>
        <translation>%1，经由您的跳板主机</translation>
    </message>
    <message>
        <source>port %1, by way of your jump host</source>
        <translation>端口 %1，经由您的跳板主机</translation>
    </message>
    <message>
        <source>port %1: %2</source>
        <translation>端口 %1：%2</translation>
    </message>
    <message>
        <source>%1 Another port goes into ssh.port (--ssh-port).</source>
        <translation>%1 其他端口请写入 ssh.port（--ssh-port）。</translation>
    </message>
    <message>
        <source>port %1, %2</source>
        <translation>端口 %1，%2</translation>
    </message>
    <message>
        <source>CHANGED: the host now shows %1</source>
        <translation>已更改：主机现在出示 %1</translation>
    </message>
    <message>
        <source>never seen before: %1</source>
        <translation>从未见过：%1</translation>
    </message>
    <message>
        <source>matches your known hosts</source>
        <translation>与已知主机一致</translation>
    </message>
    <message>
        <source>the key %1 is not there</source>
        <translation>密钥 %1 不存在</translation>
    </message>
    <message>
        <source>Correct ssh.key (--ssh-key), or make a key with ssh-keygen -t ed25519.</source>
        <translation>请更正 ssh.key（--ssh-key），或用 ssh-keygen -t ed25519 生成密钥。</translation>
    </message>
    <message>
        <source>the host did not answer: %1</source>
        <translation>主机没有应答：%1</translation>
    </message>
    <message>
        <source>%1 is there and writable</source>
        <translation>%1 存在且可写</translation>
    </message>
    <message>
        <source>%1 is not there yet; prism install-lan can create it</source>
        <translation>%1 尚不存在；prism install-lan 可以创建它</translation>
    </message>
    <message>
        <source>%1 is there, but %2 may not write to it</source>
        <translation>%1 存在，但 %2 无权写入</translation>
    </message>
    <message>
        <source>On the host: sudo chown %1 %2</source>
        <translation>在主机上：sudo chown %1 %2</translation>
    </message>
    <message>
        <source>%1 is a file</source>
        <translation>%1 是文件</translation>
    </message>
    <message>
        <source>Choose another remote.repo_dir (--repo-dir).</source>
        <translation>请选择其他 remote.repo_dir（--repo-dir）。</translation>
    </message>
    <message>
        <source>%1 is not there and cannot be created</source>
        <translation>%1 不存在且无法创建</translation>
    </message>
    <message>
        <source>On the host: sudo install -d -o %1 %2</source>
        <translation>在主机上：sudo install -d -o %1 %2</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>Install rsync on the host; every deployment needs it.</source>
        <translation>请在主机上安装 rsync；每次部署都需要它。</translation>
    </message>
    <message>
        <source>Install Docker Engine on the host (https://docs.docker.com/engine/install/).</source>
        <translation>请在主机上安装 Docker Engine（https://docs.docker.com/engine/install/）。</translation>
    </message>
    <message>
        <source>Let the account use it, on the host: sudo usermod -aG docker %1</source>
        <translation>请在主机上允许该账户使用：sudo usermod -aG docker %1</translation>
    </message>
    <message>
        <source>Start it on the host: sudo systemctl start docker</source>
        <translation>请在主机上启动：sudo systemctl start docker</translation>
    </message>
    <message>
        <source>Install the plugin docker-compose-plugin on the host.</source>
        <translation>请在主机上安装插件 docker-compose-plugin。</translation>
    </message>
    <message>
        <source>the host does not tell</source>
        <translation>主机未提供</translation>
    </message>
    <message>
        <source>Look with &apos;df&apos; on the host.</source>
        <translation>请在主机上用 &apos;df&apos; 查看。</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Make room: a deployment keeps two versions side by side.</source>
        <translation>请腾出空间：部署会同时保留两个版本。</translation>
    </message>
    <message>
        <source>Look with &apos;date -u&apos; on the host.</source>
        <translation>请在主机上用 &apos;date -u&apos; 查看。</translation>
    </message>
    <message>
        <source>%1 s behind this machine</source>
        <translation>比本机慢 %1 秒</translation>
    </message>
    <message>
        <source>%1 s ahead of this machine</source>
        <translation>比本机快 %1 秒</translation>
    </message>
    <message>
        <source>Let the host keep its time: sudo timedatectl set-ntp true</source>
        <translation>请让主机自动校时：sudo timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>agrees with this machine</source>
        <translation>与本机一致</translation>
    </message>
    <message>
        <source>the stored plan does not say when it was made</source>
        <translation>存储的计划未说明其生成时间</translation>
    </message>
    <message>
        <source>--apply takes the 64 digits that --plan printed</source>
        <translation>--apply 需要 --plan 输出的 64 位字符</translation>
    </message>
    <message>
        <source>there is no stored plan %1; make one with --plan</source>
        <translation>没有存储的计划 %1；请用 --plan 生成</translation>
    </message>
    <message>
        <source>the plan is older than an hour; make a new one with --plan</source>
        <translation>该计划已超过一小时；请用 --plan 重新生成</translation>
    </message>
    <message>
        <source>this is not a proposal</source>
        <translation>这不是提议</translation>
    </message>
    <message>
        <source>a word of the proposal is no text</source>
        <translation>提议中的某个词不是文本</translation>
    </message>
    <message>
        <source>the proposal has another id than its file</source>
        <translation>提议的标识与其文件不符</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no proposal; give the 8 digits that &apos;prism proposals list&apos; shows</source>
        <translation>&apos;%1&apos; 不是提议；请给出 &apos;prism proposals list&apos; 显示的 8 位字符</translation>
    </message>
    <message>
        <source>there is no proposal %1</source>
        <translation>没有提议 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals wait for the operator already; decide about them first</source>
        <comment>%n proposals wait for the operator already; decide about them first</comment>
        <translation>
            <numerusform>已有 %n 项提议等待操作者决定；请先处理它们</numerusform>
        </translation>
    </message>
    <message>
        <source>the proposal is %1, not %2</source>
        <translation>提议的状态是 %1，而不是 %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>the name server does not answer</source>
        <translation>名称服务器没有应答</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未在限定时间内应答</translation>
    </message>
    <message>
        <source>cannot open a socket</source>
        <translation>无法打开套接字</translation>
    </message>
    <message>
        <source>cannot connect</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>the port is open, but nothing greets: the ssh server hangs</source>
        <translation>端口已打开，但没有问候信息：ssh 服务器已挂起</translation>
    </message>
    <message>
        <source>the connection was closed before an ssh server greeted</source>
        <translation>在 ssh 服务器问候之前连接已关闭</translation>
    </message>
    <message>
        <source>what answers there is no ssh server</source>
        <translation>应答的不是 ssh 服务器</translation>
    </message>
    <message>
        <source>ssh.target breaks a rule</source>
        <translation>ssh.target 违反规则</translation>
    </message>
    <message>
        <source>answers through its jump host</source>
        <translation>通过跳板主机应答</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>该名称没有地址</translation>
    </message>
    <message>
        <source>there is no target yet; make one with &apos;prism configure-lan&apos;, or take one over from older settings with &apos;prism configure-lan --import-legacy&apos;</source>
        <translation>还没有目标；请用 &apos;prism configure-lan&apos; 创建，或用 &apos;prism configure-lan --import-legacy&apos; 从旧版设置导入</translation>
    </message>
    <message>
        <source>no registry of targets: &apos;version&apos; must be 1</source>
        <translation>不是目标登记表：&apos;version&apos; 必须为 1</translation>
    </message>
    <message>
        <source>the registry has schema version %1; this Prism knows version 1. Upgrade Prism; the file was not touched</source>
        <translation>登记表的架构版本为 %1；当前 Prism 只支持版本 1。请升级 Prism；文件未被改动</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more (&apos;prism list-targets&apos;)</source>
        <comment>%1, and %n more (&apos;prism list-targets&apos;)</comment>
        <translation>
            <numerusform>%1，另有 %n 个（&apos;prism list-targets&apos;）</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot make the folder private</source>
        <translation>无法将文件夹设为私有</translation>
    </message>
    <message>
        <source>PRISM_TARGETS_FILE is &apos;%1&apos;; give the absolute path of a file, or one with a leading ~/</source>
        <translation>PRISM_TARGETS_FILE 为 &apos;%1&apos;；请给出文件的绝对路径，或以 ~/ 开头的路径</translation>
    </message>
    <message>
        <source>no registry of targets: not a JSON object</source>
        <translation>不是目标登记表：不是 JSON 对象</translation>
    </message>
    <message>
        <source>&apos;targets&apos; is no JSON object</source>
        <translation>&apos;targets&apos; 不是 JSON 对象</translation>
    </message>
    <message>
        <source>more than 10000 targets</source>
        <translation>目标超过 10000 个</translation>
    </message>
    <message>
        <source>target &apos;%1&apos; is no JSON object</source>
        <translation>目标 &apos;%1&apos; 不是 JSON 对象</translation>
    </message>
    <message>
        <source>target &apos;%1&apos; is there twice</source>
        <translation>目标 &apos;%1&apos; 出现了两次</translation>
    </message>
    <message>
        <source>the registry has 10000 targets; remove some first</source>
        <translation>登记表已有 10000 个目标；请先移除一些</translation>
    </message>
    <message>
        <source>no target &apos;%1&apos;: %2</source>
        <translation>没有目标 &apos;%1&apos;：%2</translation>
    </message>
    <message>
        <source>no target &apos;%1&apos;; there are: %2. &apos;prism configure-lan --name %3&apos; makes one</source>
        <translation>没有目标 &apos;%1&apos;；现有：%2。可用 &apos;prism configure-lan --name %3&apos; 创建</translation>
    </message>
    <message>
        <source>default_target is &apos;%1&apos;, which is not in the registry; there are: %2</source>
        <translation>default_target 为 &apos;%1&apos;，但登记表中没有它；现有：%2</translation>
    </message>
    <message>
        <source>there are several targets and no default; say --target NAME, one of: %1, or choose a default with &apos;prism configure-lan --default NAME&apos;</source>
        <translation>有多个目标但没有默认目标；请用 --target NAME 指定其一：%1，或用 &apos;prism configure-lan --default NAME&apos; 选定默认目标</translation>
    </message>
    <message>
        <source>the archive has a file that belongs nowhere: %1</source>
        <translation>归档中有一个无处可放的文件：%1</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>未做任何更改</translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1, made %2</source>
        <comment>%n file of %1, made %2</comment>
        <translation>
            <numerusform>%1 的 %n 个文件，生成于 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are there and different, the first is %1</source>
        <comment>%n file is there and different, the first is %1</comment>
        <translation>
            <numerusform>已有 %n 个文件且内容不同，第一个是 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>--overwrite replaces them; a backup of the present state is made before</source>
        <translation>--overwrite 会替换它们；之前会先备份当前状态</translation>
    </message>
    <message>
        <source>%1 new, %2 replaced, %3 the same</source>
        <translation>%1 个新增，%2 个替换，%3 个相同</translation>
    </message>
    <message>
        <source>nothing is replaced</source>
        <translation>没有内容被替换</translation>
    </message>
    <message>
        <source>run it again, or restore %1</source>
        <translation>请再次运行，或恢复 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files written</source>
        <comment>%n file written</comment>
        <translation>
            <numerusform>已写入 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>a proven backup of the present state is made before anything is replaced</source>
        <translation>在替换任何内容之前，会先对当前状态做一次经过验证的备份</translation>
    </message>
    <message>
        <source>the source folder is not there</source>
        <translation>来源文件夹不存在</translation>
    </message>
    <message>
        <source>a file name with control characters cannot be deployed: %1</source>
        <translation>含控制字符的文件名无法部署：%1</translation>
    </message>
    <message>
        <source>the source folder is empty: nothing is deployed from it</source>
        <translation>来源文件夹为空：不会从中部署任何内容</translation>
    </message>
    <message>
        <source>rsync cannot list the source: %1</source>
        <translation>rsync 无法列出来源：%1</translation>
    </message>
    <message>
        <source>rsync cannot compare the trees</source>
        <translation>rsync 无法比较目录树</translation>
    </message>
    <message>
        <source>the host showed no key</source>
        <translation>主机未出示密钥</translation>
    </message>
    <message>
        <source>ssh-keygen cannot read the host&apos;s key: %1</source>
        <translation>ssh-keygen 无法读取主机的密钥：%1</translation>
    </message>
    <message>
        <source>cannot make a folder</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>the ssh target is not allowed</source>
        <translation>不允许使用该 SSH 目标</translation>
    </message>
    <message>
        <source>the host shows %1, not %2: the key was not accepted</source>
        <translation>主机出示的是 %1，而不是 %2：未接受该密钥</translation>
    </message>
    <message>
        <source>ssh&apos;s configuration names no known_hosts file</source>
        <translation>ssh 配置未指定 known_hosts 文件</translation>
    </message>
    <message>
        <source>the host&apos;s key has changed</source>
        <translation>主机的密钥已更改</translation>
    </message>
    <message>
        <source>Check the spelling, or add the host to DNS, /etc/hosts or ~/.ssh/config.</source>
        <translation>请检查拼写，或将主机加入 DNS、/etc/hosts 或 ~/.ssh/config。</translation>
    </message>
    <message>
        <source>Check that the host is on, that its ssh server runs, and that no firewall stands between.</source>
        <translation>请确认主机已开机、其 ssh 服务器正在运行，且中间没有防火墙阻挡。</translation>
    </message>
    <message>
        <source>This is the first contact. Compare the fingerprint on the host&apos;s own screen (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub), then accept it with &apos;prism configure-lan&apos;.</source>
        <translation>这是首次连接。请在主机本身上比对指纹（ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub），然后在此处或用 &apos;prism configure-lan&apos; 接受。</translation>
    </message>
    <message>
        <source>THE HOST SHOWS ANOTHER KEY THAN BEFORE. Somebody may be listening in between, or the host was installed anew. Ask whoever runs it; only if that is so, remove the old key with ssh-keygen -R and configure the target again.</source>
        <translation>主机出示了与以往不同的密钥。可能有人在中间窃听，也可能主机被重新安装。请询问其管理者；仅在确认重装后，才用 ssh-keygen -R 移除旧密钥并重新配置目标。</translation>
    </message>
    <message>
        <source>Put your public key into ~/.ssh/authorized_keys there (ssh-copy-id %1), and load a key with a passphrase into your agent (ssh-add).</source>
        <translation>请将公钥放入那里的 ~/.ssh/authorized_keys（ssh-copy-id %1），带口令的密钥请加载到代理中（ssh-add）。</translation>
    </message>
    <message>
        <source>The host or the network went away. Run the command again when it is back.</source>
        <translation>主机或网络已断开。恢复后请再次运行该命令。</translation>
    </message>
    <message>
        <source>Install the OpenSSH client (openssh-client).</source>
        <translation>请安装 OpenSSH 客户端（openssh-client）。</translation>
    </message>
    <message>
        <source>Try &apos;ssh %1&apos; by hand.</source>
        <translation>请手动尝试 &apos;ssh %1&apos;。</translation>
    </message>
    <message>
        <source>ssh: %1</source>
        <translation>ssh：%1</translation>
    </message>
    <message>
        <source>%1. The way leads through a jump host or proxy, and that ended: try &apos;ssh&apos; to it first</source>
        <translation>%1。连接经由跳板主机或代理，而它已结束：请先尝试用 &apos;ssh&apos; 连接它</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>cannot create the folder of ssh&apos;s sockets</source>
        <translation>无法创建 ssh 套接字的文件夹</translation>
    </message>
    <message>
        <source>cannot look at the folder of ssh&apos;s sockets</source>
        <translation>无法查看 ssh 套接字的文件夹</translation>
    </message>
    <message>
        <source>the folder of ssh&apos;s sockets is not a private folder of yours; remove it or set XDG_RUNTIME_DIR</source>
        <translation>ssh 套接字的文件夹不是您的私有文件夹；请将其移除或设置 XDG_RUNTIME_DIR</translation>
    </message>
    <message>
        <source>the ssh target &apos;%1&apos; is not allowed</source>
        <translation>不允许使用 SSH 目标 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the path of the key &apos;%1&apos; is not allowed</source>
        <translation>不允许使用密钥路径 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the path of ssh&apos;s socket is too long; set XDG_RUNTIME_DIR</source>
        <translation>ssh 套接字的路径过长；请设置 XDG_RUNTIME_DIR</translation>
    </message>
    <message>
        <source>the login works, but the account&apos;s shell runs no commands</source>
        <translation>可以登录，但该账户的 shell 不执行命令</translation>
    </message>
    <message>
        <source>stopped before stage &apos;%1&apos;</source>
        <translation>在阶段 &apos;%1&apos; 之前停止</translation>
    </message>
    <message>
        <source>run the same command again; what is done is not done twice</source>
        <translation>请再次运行同一命令；已完成的部分不会重复执行</translation>
    </message>
    <message>
        <source>nothing to put right</source>
        <translation>没有需要收拾的内容</translation>
    </message>
    <message>
        <source>%1 since %2 for %3</source>
        <translation>%1，自 %2 起，用于 %3</translation>
    </message>
    <message>
        <source>%1 has no installation in %2</source>
        <translation>%1 在 %2 中没有安装</translation>
    </message>
    <message>
        <source>run &apos;prism install-lan --target %1&apos;</source>
        <translation>请运行 &apos;prism install-lan --target %1&apos;</translation>
    </message>
    <message>
        <source>%1 is missing; %2</source>
        <translation>缺少 %1；%2</translation>
    </message>
    <message>
        <source>%1 is &apos;%2&apos;; %3</source>
        <translation>%1 为 &apos;%2&apos;；%3</translation>
    </message>
    <message>
        <source>use letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, at most 63, beginning with a letter or digit</source>
        <translation>只用字母、数字、&apos;.&apos;、&apos;_&apos; 和 &apos;-&apos;，最多 63 个，以字母或数字开头</translation>
    </message>
    <message>
        <source>targets of mode cloud cannot be used yet; use lan</source>
        <translation>cloud 模式的目标尚不可用；请使用 lan</translation>
    </message>
    <message>
        <source>use lan</source>
        <translation>请使用 lan</translation>
    </message>
    <message>
        <source>write user@host, or the host&apos;s name in your ssh configuration; a port goes into ssh.port</source>
        <translation>请写 user@host，或 ssh 配置中的主机名；端口写入 ssh.port</translation>
    </message>
    <message>
        <source>give the path of your private key, or of the .pub of a key in your agent: absolute or with a leading ~/, without &apos;..&apos;, &apos;%&apos;, &apos;$&apos; and quotes</source>
        <translation>请给出私钥的路径，或代理中某个密钥的 .pub 文件路径：绝对路径或以 ~/ 开头，不含 &apos;..&apos;、&apos;%&apos;、&apos;$&apos; 和引号</translation>
    </message>
    <message>
        <source>give a number from 1 to 65535</source>
        <translation>请给出 1 到 65535 之间的数字</translation>
    </message>
    <message>
        <source>give a number from 1 to 3600</source>
        <translation>请给出 1 到 3600 之间的数字</translation>
    </message>
    <message>
        <source>give the folder on the host, absolute or with a leading ~/, without &apos;..&apos;</source>
        <translation>请给出主机上的文件夹，绝对路径或以 ~/ 开头，不含 &apos;..&apos;</translation>
    </message>
    <message>
        <source>give a file&apos;s name relative to remote.repo_dir, without &apos;..&apos;</source>
        <translation>请给出相对于 remote.repo_dir 的文件名，不含 &apos;..&apos;</translation>
    </message>
    <message>
        <source>use letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, beginning with a letter or digit</source>
        <translation>只用字母、数字、&apos;.&apos;、&apos;_&apos; 和 &apos;-&apos;，以字母或数字开头</translation>
    </message>
    <message>
        <source>give http://host:port or https://host, without a user or password</source>
        <translation>请给出 http://host:port 或 https://host，不含用户名或密码</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>（不显示）</translation>
    </message>
    <message>
        <source>give the NAME of an environment variable: capitals, digits and &apos;_&apos;</source>
        <translation>请给出环境变量的名称：大写字母、数字和 &apos;_&apos;</translation>
    </message>
    <message>
        <source>give a folder here, absolute or with a leading ~/, without &apos;..&apos;</source>
        <translation>请给出本机的文件夹，绝对路径或以 ~/ 开头，不含 &apos;..&apos;</translation>
    </message>
    <message>
        <source>use run (its chain is run there) or copy (what its own timer made is taken)</source>
        <translation>使用 run（在那里运行审计链）或 copy（取用其自身定时器生成的结果）</translation>
    </message>
    <message>
        <source>use 1 to 200 letters, digits, &apos;.&apos;, &apos;_&apos;, &apos;:&apos; and &apos;-&apos;, not beginning with &apos;.&apos; or &apos;-&apos;</source>
        <translation>使用 1 到 200 个字母、数字、&apos;.&apos;、&apos;_&apos;、&apos;:&apos; 和 &apos;-&apos;，不以 &apos;.&apos; 或 &apos;-&apos; 开头</translation>
    </message>
    <message>
        <source>give the inbox on the host, absolute or with a leading ~/, without &apos;..&apos;</source>
        <translation>请给出主机上的收件箱，绝对路径或以 ~/ 开头，不含 &apos;..&apos;</translation>
    </message>
    <message>
        <source>give a number of seconds from 1 to 86400</source>
        <translation>请给出 1 到 86400 之间的秒数</translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <comment>%n tag</comment>
        <translation>
            <numerusform>%n 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>give at most 32</source>
        <translation>最多 32 个</translation>
    </message>
    <message>
        <source>use letters, digits, &apos;.&apos;, &apos;_&apos;, &apos;:&apos; and &apos;-&apos;, beginning with a letter or digit</source>
        <translation>只用字母、数字、&apos;.&apos;、&apos;_&apos;、&apos;:&apos; 和 &apos;-&apos;，以字母或数字开头</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <comment>%n service</comment>
        <translation>
            <numerusform>%n 个服务</numerusform>
        </translation>
    </message>
    <message>
        <source>give at most 64</source>
        <translation>最多 64 个</translation>
    </message>
    <message>
        <source>give an http or https URL without a user or password</source>
        <translation>请给出不含用户名或密码的 http 或 https URL</translation>
    </message>
    <message>
        <source>give the folder of the compose project, absolute or with a leading ~/, without &apos;..&apos;</source>
        <translation>请给出 Compose 项目的文件夹，绝对路径或以 ~/ 开头，不含 &apos;..&apos;</translation>
    </message>
    <message>
        <source>give a file&apos;s name relative to the folder, without &apos;..&apos;</source>
        <translation>请给出相对于该文件夹的文件名，不含 &apos;..&apos;</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>the host answers with another key than before: find out why before you trust it</source>
        <translation>主机使用了与以往不同的密钥：信任之前请先查明原因</translation>
    </message>
    <message>
        <source>run &apos;prism configure-lan&apos; for this target and compare the fingerprint</source>
        <translation>请对此目标运行 &apos;prism configure-lan&apos; 并比对指纹</translation>
    </message>
    <message>
        <source>check the key of the target and authorized_keys on the host</source>
        <translation>请检查目标的密钥以及主机上的 authorized_keys</translation>
    </message>
    <message>
        <source>free space on the target</source>
        <translation>请在目标上释放空间</translation>
    </message>
    <message>
        <source>start it on the target: sudo systemctl start docker</source>
        <translation>请在目标上启动：sudo systemctl start docker</translation>
    </message>
    <message>
        <source>the login must be in the group docker, which equals root</source>
        <translation>登录账户必须属于 docker 组（等同于 root）</translation>
    </message>
    <message>
        <source>install Docker Engine and the compose plugin on the target</source>
        <translation>请在目标上安装 Docker Engine 和 Compose 插件</translation>
    </message>
    <message>
        <source>install the package docker-compose-plugin on the target</source>
        <translation>请在目标上安装软件包 docker-compose-plugin</translation>
    </message>
    <message>
        <source>install rsync on both sides</source>
        <translation>请在两端安装 rsync</translation>
    </message>
    <message>
        <source>the connection died; run the same command again</source>
        <translation>连接中断；请再次运行同一命令</translation>
    </message>
    <message>
        <source>the target&apos;s file system is mounted read-only</source>
        <translation>目标的文件系统以只读方式挂载</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1：已停止</translation>
    </message>
    <message>
        <source>run the same command again</source>
        <translation>请再次运行同一命令</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>在 %2 上%1：%3</translation>
    </message>
    <message>
        <source>look at the host; then run the same command again</source>
        <translation>请检查主机，然后再次运行同一命令</translation>
    </message>
    <message>
        <source>install it on this machine</source>
        <translation>请在本机安装</translation>
    </message>
    <message>
        <source>%1 does not answer or went away: %2</source>
        <translation>%1 没有应答或已断开：%2</translation>
    </message>
    <message>
        <source>check the cable, the name and &apos;ssh %1&apos;; then run the same command again</source>
        <translation>请检查网线、名称和 &apos;ssh %1&apos;，然后再次运行同一命令</translation>
    </message>
    <message>
        <source>%1 on %2 failed (%3): %4</source>
        <translation>在 %2 上%1失败（%3）：%4</translation>
    </message>
    <message>
        <source>the stage&apos;s output says more; run the same command again after the fix</source>
        <translation>详情见该阶段的输出；修复后请再次运行同一命令</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>more than 4 MiB were pasted</source>
        <translation>粘贴的内容超过 4 MiB</translation>
    </message>
    <message>
        <source>it is not known what to deploy: give the target a source folder</source>
        <translation>不知道要部署什么：请为目标指定来源文件夹</translation>
    </message>
    <message>
        <source>test the connection: each step says what mends it</source>
        <translation>请测试连接：每一步都会说明如何修复</translation>
    </message>
    <message>
        <source>the facts changed since that plan was made, nothing was done</source>
        <translation>自该计划生成以来情况已变，未执行任何操作</translation>
    </message>
    <message>
        <source>make the plan again</source>
        <translation>请重新生成计划</translation>
    </message>
    <message>
        <source>a target of that name is in the registry already</source>
        <translation>登记表中已有同名目标</translation>
    </message>
    <message>
        <source>cannot remove the brief</source>
        <translation>无法删除简报</translation>
    </message>
    <message>
        <source>the bundle has no date</source>
        <translation>日包没有日期</translation>
    </message>
    <message>
        <source>its date is &apos;%1&apos;</source>
        <translation>其日期为“%1”</translation>
    </message>
    <message>
        <source>there is no bundle of %1</source>
        <translation>没有 %1 的日包</translation>
    </message>
    <message>
        <source>a time such as 2026-01-31T07:30:00Z is expected</source>
        <translation>应为如 2026-01-31T07:30:00Z 的时间</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>“%1”未知</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>过多</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no host name</source>
        <translation>“%1”不是主机名</translation>
    </message>
    <message>
        <source>they do not fit the reach %1</source>
        <translation>它们与适用范围 %1 不符</translation>
    </message>
    <message>
        <source>a decision that hides needs an end</source>
        <translation>隐藏性的决定需要期限</translation>
    </message>
    <message>
        <source>more than %1 days after it was made</source>
        <translation>在作出之后超过 %1 天</translation>
    </message>
    <message>
        <source>an accepted risk needs a reason and an owner</source>
        <translation>接受风险需要原因和负责人</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>应为对象</translation>
    </message>
    <message>
        <source>it is not the decision&apos;s id</source>
        <translation>它不是该决定的标识</translation>
    </message>
    <message>
        <source>the decisions have schema %1, made by a newer Prism; this one knows %2</source>
        <translation>决定的架构为 %1，由更新的 Prism 创建；本版本只认识 %2</translation>
    </message>
    <message>
        <source>%1:%2 is not known; give %3</source>
        <translation>%1:%2 未知；可用：%3</translation>
    </message>
    <message>
        <source>P0, P1, P2 or P3, with + for all above it</source>
        <translation>P0、P1、P2 或 P3，加 + 表示其上全部</translation>
    </message>
    <message>
        <source>lint, security, performance, gaps, upgrade or debug</source>
        <translation>lint、security、performance、gaps、upgrade 或 debug</translation>
    </message>
    <message>
        <source>a query may have %1 bytes at most</source>
        <translation>查询最多 %1 字节</translation>
    </message>
    <message>
        <source>the history needs a running QCoreApplication</source>
        <translation>历史需要正在运行的 QCoreApplication</translation>
    </message>
    <message>
        <source>Qt has no SQLite driver (libqt6sql6-sqlite)</source>
        <translation>Qt 没有 SQLite 驱动（libqt6sql6-sqlite）</translation>
    </message>
    <message>
        <source>another program keeps writing to the history</source>
        <translation>另一个程序一直在写入历史</translation>
    </message>
    <message>
        <source>the history has schema %1, made by a newer Prism; this one knows %2</source>
        <translation>历史的架构为 %1，由更新的 Prism 创建；本版本只认识 %2</translation>
    </message>
    <message>
        <source>cannot set the history aside</source>
        <translation>无法将历史移到一旁</translation>
    </message>
    <message>
        <source>cannot remove the old log</source>
        <translation>无法删除旧日志</translation>
    </message>
    <message>
        <source>a newer day than %1 is recorded already</source>
        <translation>已记录比 %1 更新的日期</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no bundle id</source>
        <translation>“%1”不是日包标识</translation>
    </message>
    <message>
        <source>it is not the receipt of %1</source>
        <translation>它不是 %1 的回执</translation>
    </message>
    <message>
        <source>name is &apos;%1&apos;; give 1 to 60 characters without control characters</source>
        <translation>名称为“%1”；请给出 1 到 60 个字符，不含控制字符</translation>
    </message>
    <message>
        <source>query of &apos;%1&apos;: %2</source>
        <translation>“%1”的查询：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has too many columns</source>
        <translation>“%1”的列过多</translation>
    </message>
    <message>
        <source>&apos;views&apos; is not a list of at most %1 views</source>
        <translation>“views”不是最多 %1 个视图的列表</translation>
    </message>
    <message>
        <source>view %1: %2</source>
        <translation>视图 %1：%2</translation>
    </message>
    <message>
        <source>there are %1 views already; remove one first</source>
        <translation>已有 %1 个视图；请先删除一个</translation>
    </message>
    <message>
        <source>the view &apos;%1&apos; is built in</source>
        <translation>视图“%1”是内置的</translation>
    </message>
    <message>
        <source>there is no view &apos;%1&apos;</source>
        <translation>没有视图“%1”</translation>
    </message>
    <message>
        <source>cannot open the store</source>
        <translation>无法打开存储</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>cannot make the store private</source>
        <translation>无法将存储设为私有</translation>
    </message>
    <message>
        <source>a maintenance window needs an id, a host or none, from, until and one line of reason</source>
        <translation>维护窗口需要标识、一个主机或无主机、开始、结束和一行原因</translation>
    </message>
    <message>
        <source>this is no prism.quiet.v1</source>
        <translation>这不是 prism.quiet.v1</translation>
    </message>
    <message>
        <source>it holds more windows or quiet hours than Prism writes</source>
        <translation>其中的窗口或安静时段多于 Prism 会写入的数量</translation>
    </message>
    <message>
        <source>there are at most %1 maintenance windows and %2 quiet hours</source>
        <translation>最多有 %1 个维护窗口和 %2 个安静时段</translation>
    </message>
    <message>
        <source>quiet hours &apos;%1&apos; must be two times of day and, if you like, days: 22:00-07:00 or 22:00-07:00 mon-fri</source>
        <translation>安静时段“%1”必须是两个时刻，可附日子：22:00-07:00 或 22:00-07:00 mon-fri</translation>
    </message>
    <message>
        <source>quiet hours &apos;%1&apos; begin and end at the same time</source>
        <translation>安静时段“%1”的开始与结束时刻相同</translation>
    </message>
    <message>
        <source>time span &apos;%1&apos; must be a number and m, h or d, such as 30m, 4h or 2d, 31d at most</source>
        <translation>时长“%1”必须是数字加 m、h 或 d，如 30m、4h 或 2d，最多 31d</translation>
    </message>
    <message>
        <source>time &apos;%1&apos; must be a time of day such as 14:00, or 2026-11-21T14:00+01:00</source>
        <translation>时间“%1”必须是一天中的时刻，如 14:00，或 2026-11-21T14:00+01:00</translation>
    </message>
    <message>
        <source>time &apos;%1&apos; must be to come, within 31 days</source>
        <translation>时间“%1”必须在将来，且在 31 天之内</translation>
    </message>
    <message>
        <source>its heartbeat cannot be read</source>
        <translation>其心跳无法读取</translation>
    </message>
    <message>
        <source>its heartbeat is not one</source>
        <translation>其心跳不是有效的心跳</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>%n day</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Its heartbeat says %1, and it is %2: its clock or this one is wrong.</source>
        <translation>其心跳写的是 %1，而现在是 %2：它的时钟或本机时钟有误。</translation>
    </message>
    <message>
        <source>In maintenance until %1. %2</source>
        <translation>维护中，至 %1。%2</translation>
    </message>
    <message>
        <source>In maintenance until %1 (%2). %3</source>
        <translation>维护中，至 %1（%2）。%3</translation>
    </message>
    <message>
        <source>It was asked at %1 in vain: %2.</source>
        <translation>%1 询问未果：%2。</translation>
    </message>
    <message>
        <source>It is back since %1, after a silence.</source>
        <translation>沉默之后，自 %1 起恢复。</translation>
    </message>
    <message>
        <source>It came at %1, and had to by %2.</source>
        <translation>于 %1 到达，应在 %2 之前到达。</translation>
    </message>
    <message>
        <source>It came at %1.</source>
        <translation>于 %1 到达。</translation>
    </message>
    <message>
        <source>It says that it failed.</source>
        <translation>它报告自己失败了。</translation>
    </message>
    <message>
        <source>Its host&apos;s clock is %1 ahead.</source>
        <translation>其主机的时钟快了 %1。</translation>
    </message>
    <message>
        <source>It took %1, usually %2.</source>
        <translation>用时 %1，通常为 %2。</translation>
    </message>
    <message>
        <source>Its host&apos;s chain took %1, usually %2.</source>
        <translation>其主机的链用时 %1，通常为 %2。</translation>
    </message>
    <message>
        <source>It runs since %1, usually for %2.</source>
        <translation>自 %1 起运行，通常为 %2。</translation>
    </message>
    <message>
        <source>Its host is at work; it has to be done by %1.</source>
        <translation>其主机正在工作；须在 %1 之前完成。</translation>
    </message>
    <message>
        <source>Nothing came of the run of %1 by %2.</source>
        <translation>%1 的运行到 %2 仍无任何结果。</translation>
    </message>
    <message>
        <source>Its host began, and this did not come by %1.</source>
        <translation>其主机已开始，但到 %1 仍未到达。</translation>
    </message>
    <message>
        <source>It missed the run of %1.</source>
        <translation>错过了 %1 的运行。</translation>
    </message>
    <message>
        <source>It was due at %1 and had to start by %2.</source>
        <translation>应在 %1 运行，并须在 %2 之前开始。</translation>
    </message>
    <message>
        <source>It is due since %1; it has to start by %2.</source>
        <translation>自 %1 起应运行；须在 %2 之前开始。</translation>
    </message>
    <message>
        <source>Nothing came for more than %1.</source>
        <translation>已超过 %1 没有任何消息。</translation>
    </message>
    <message>
        <source>Its first run is still to come.</source>
        <translation>首次运行尚未到来。</translation>
    </message>
    <message>
        <source>It has not reported yet, and no daily run is installed.</source>
        <translation>尚未报告，且未安装每日运行。</translation>
    </message>
    <message>
        <source>A file is there, but %1.</source>
        <translation>文件存在，但%1。</translation>
    </message>
    <message>
        <source>Last seen %1.</source>
        <translation>最后出现于 %1。</translation>
    </message>
    <message>
        <source>It has never reported.</source>
        <translation>从未报告过。</translation>
    </message>
    <message>
        <source>there is no run to tell of; &apos;prism run&apos; makes one</source>
        <translation>还没有运行；&apos;prism run&apos; 会执行一次</translation>
    </message>
    <message>
        <source>coredumpctl is not installed (package systemd-coredump)</source>
        <translation>未安装 coredumpctl（软件包 systemd-coredump）</translation>
    </message>
    <message>
        <source>coredumpctl: %1</source>
        <translation>coredumpctl：%1</translation>
    </message>
    <message>
        <source>there is no folder of diagnostic reports</source>
        <translation>没有诊断报告文件夹</translation>
    </message>
    <message>
        <source>Crashed programs</source>
        <translation>崩溃的程序</translation>
    </message>
    <message>
        <source>coredumpctl list, /var/crash (macOS: ~/Library/Logs/DiagnosticReports and that of the system)</source>
        <translation>coredumpctl list、/var/crash（macOS：~/Library/Logs/DiagnosticReports 及系统的同名目录）</translation>
    </message>
    <message>
        <source>root or group adm or systemd-journal to see the crashes of others</source>
        <translation>root，或 adm 组或 systemd-journal 组，才能看到他人的崩溃</translation>
    </message>
    <message>
        <source>How far back it looks.</source>
        <translation>向前回溯多久。</translation>
    </message>
    <message>
        <source>Programs (as in the finding) that are left out, separated by commas.</source>
        <translation>要忽略的程序（名称同发现项），以逗号分隔。</translation>
    </message>
    <message>
        <source>Crash-looping services</source>
        <translation>反复崩溃的服务</translation>
    </message>
    <message>
        <source>systemctl show of all services, also with --user (NRestarts); the counts of earlier runs</source>
        <translation>所有服务的 systemctl show，包括 --user (NRestarts)；以往运行的计数</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>P2 from so many automatic restarts a day on.</source>
        <translation>每天自动重启达到此次数即为 P2。</translation>
    </message>
    <message>
        <source>Services that are left out, separated by commas.</source>
        <translation>要忽略的服务，以逗号分隔。</translation>
    </message>
    <message>
        <source>Failed units</source>
        <translation>失败的单元</translation>
    </message>
    <message>
        <source>systemctl list-units --failed, also with --user; systemctl show and journalctl -u of those (macOS: launchctl list)</source>
        <translation>systemctl list-units --failed，包括 --user；这些单元的 systemctl show 和 journalctl -u（macOS：launchctl list）</translation>
    </message>
    <message>
        <source>none; the last messages of a unit need group adm or systemd-journal</source>
        <translation>无；查看单元的最近消息需要 adm 组或 systemd-journal 组</translation>
    </message>
    <message>
        <source>Units of the system whose failure is P1, separated by commas.</source>
        <translation>失败即为 P1 的系统单元，以逗号分隔。</translation>
    </message>
    <message>
        <source>Units that are left out, separated by commas.</source>
        <translation>要忽略的单元，以逗号分隔。</translation>
    </message>
    <message>
        <source>Journal bursts</source>
        <translation>日志突发</translation>
    </message>
    <message>
        <source>journalctl of journald&apos;s own messages about suppressed ones, of the last day</source>
        <translation>journalctl：最近一天 journald 自身关于被抑制消息的记录</translation>
    </message>
    <message>
        <source>root or group adm or systemd-journal</source>
        <translation>root，或 adm 组或 systemd-journal 组</translation>
    </message>
    <message>
        <source>Units whose bursts are left out, separated by commas.</source>
        <translation>要忽略其日志突发的单元，以逗号分隔。</translation>
    </message>
    <message>
        <source>Journal errors</source>
        <translation>日志中的错误</translation>
    </message>
    <message>
        <source>journalctl -p err of the last day</source>
        <translation>最近一天的 journalctl -p err</translation>
    </message>
    <message>
        <source>root or group adm or systemd-journal; others see their own messages only</source>
        <translation>root，或 adm 组或 systemd-journal 组；其他用户只能看到自己的消息</translation>
    </message>
    <message>
        <source>So many of one kind within ten minutes are a burst (P2).</source>
        <translation>十分钟内同类消息达到此数量即为突发 (P2)。</translation>
    </message>
    <message>
        <source>At most so many entries are read, the newest.</source>
        <translation>最多读取这么多条最新记录。</translation>
    </message>
    <message>
        <source>Units or programs whose errors are left out, separated by commas.</source>
        <translation>要忽略其错误的单元或程序，以逗号分隔。</translation>
    </message>
    <message>
        <source>there is no systemd journal here (no journalctl)</source>
        <translation>此处没有 systemd 日志（没有 journalctl）</translation>
    </message>
    <message>
        <source>no journal files were found</source>
        <translation>未找到日志文件</translation>
    </message>
    <message>
        <source>the journal is readable by the groups adm and systemd-journal only</source>
        <translation>日志仅供 adm 组和 systemd-journal 组读取</translation>
    </message>
    <message>
        <source>the ledger %1 cannot be examined</source>
        <translation>无法检查台账 %1</translation>
    </message>
    <message>
        <source>the ledger %1 belongs to another user, so its commands are not run</source>
        <translation>台账 %1 属于其他用户，因此不运行其中的命令</translation>
    </message>
    <message>
        <source>the ledger %1 is writable by others, so its commands are not run (chmod go-w)</source>
        <translation>台账 %1 可被他人写入，因此不运行其中的命令 (chmod go-w)</translation>
    </message>
    <message>
        <source>Realization-debt ledger</source>
        <translation>待落实事项台账</translation>
    </message>
    <message>
        <source>~/.config/prism/ledger.jsonl, and whatever its checks look at</source>
        <translation>~/.config/prism/ledger.jsonl 及其检查所涉及的一切</translation>
    </message>
    <message>
        <source>those of the operator; the checks run with them</source>
        <translation>操作者的权限；检查以该权限运行</translation>
    </message>
    <message>
        <source>The ledger.</source>
        <translation>台账文件。</translation>
    </message>
    <message>
        <source>A command that runs longer counts as not verified.</source>
        <translation>运行更久的命令视为未验证。</translation>
    </message>
    <message>
        <source>the option file must be an absolute path</source>
        <translation>选项 file 必须是绝对路径</translation>
    </message>
    <message>
        <source>there is no ledger at %1</source>
        <translation>%1 处没有台账</translation>
    </message>
    <message>
        <source>the ledger: %1</source>
        <translation>台账：%1</translation>
    </message>
    <message>
        <source>the ledger has no claims</source>
        <translation>台账中没有条目</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Kills for want of memory</source>
        <translation>因内存不足被终止的进程</translation>
    </message>
    <message>
        <source>the kernel&apos;s messages in the journal or dmesg, those of systemd and systemd-oomd, /proc/vmstat (macOS: JetsamEvent reports)</source>
        <translation>日志或 dmesg 中的内核消息、systemd 和 systemd-oomd 的消息、/proc/vmstat（macOS：JetsamEvent 报告）</translation>
    </message>
    <message>
        <source>root or group adm or systemd-journal for the names; the count since boot needs none</source>
        <translation>查看名称需要 root，或 adm 组或 systemd-journal 组；启动以来的计数不需要权限</translation>
    </message>
    <message>
        <source>no log of the kernel is readable: %1</source>
        <translation>无法读取任何内核日志：%1</translation>
    </message>
    <message>
        <source>there is no systemd here (no systemctl)</source>
        <translation>此处没有 systemd（没有 systemctl）</translation>
    </message>
    <message>
        <source>systemd is not running here</source>
        <translation>此处未运行 systemd</translation>
    </message>
    <message>
        <source>no systemd manager of the operator is running</source>
        <translation>操作者的 systemd 管理器未运行</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>element %1 of its output is %2, not a finding object</source>
        <translation>其输出的第 %1 个元素是%2，而不是发现项对象</translation>
    </message>
    <message>
        <source>%1 is an object without title, id or evidence, not a finding</source>
        <translation>%1是没有 title、id 或 evidence 的对象，不是发现项</translation>
    </message>
    <message>
        <source>line %1 of its output</source>
        <translation>其输出的第 %1 行</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2</source>
        <translation>%1不是 JSON：%2</translation>
    </message>
    <message>
        <source>%1 is %2, not a finding object</source>
        <translation>%1是%2，而不是发现项对象</translation>
    </message>
    <message>
        <source>printed nothing; print [] when there is nothing to report</source>
        <translation>没有任何输出；无内容可报告时请输出 []</translation>
    </message>
    <message>
        <source>its output is not JSON: %1</source>
        <translation>其输出不是 JSON：%1</translation>
    </message>
    <message>
        <source>its output</source>
        <translation>其输出</translation>
    </message>
    <message>
        <source>its output is %1, not an array of findings</source>
        <translation>其输出是%1，而不是发现项数组</translation>
    </message>
    <message>
        <source>%1: the name cannot be a detector&apos;s id</source>
        <translation>%1：该名称不能作为检测器标识</translation>
    </message>
    <message>
        <source>holds more than 1000 detectors</source>
        <translation>包含超过 1000 个检测器</translation>
    </message>
    <message>
        <source>%1: foreign.json names neither a file of this directory nor a kind</source>
        <translation>%1：foreign.json 既未指明此目录中的文件，也未指明类型 (kind)</translation>
    </message>
    <message>
        <source>a python detector needs a file, no command</source>
        <translation>python 检测器需要文件，而不是命令</translation>
    </message>
    <message>
        <source>give its command in foreign.json</source>
        <translation>请在 foreign.json 中给出其命令 (command)</translation>
    </message>
    <message>
        <source>give its path or command in foreign.json</source>
        <translation>请在 foreign.json 中给出其路径或命令 (path、command)</translation>
    </message>
    <message>
        <source>give an absolute path</source>
        <translation>请给出绝对路径</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>give an object with the one key &quot;detectors&quot;</source>
        <translation>请给出只含一个键 &quot;detectors&quot; 的对象</translation>
    </message>
    <message>
        <source>a name is printable, without &apos;/&apos;, and does not start with &apos;.&apos; or &apos;_&apos;</source>
        <translation>名称须可打印、不含 &apos;/&apos;，且不以 &apos;.&apos; 或 &apos;_&apos; 开头</translation>
    </message>
    <message>
        <source>a path is expected</source>
        <translation>应为路径</translation>
    </message>
    <message>
        <source>give seconds above 0 and up to 86400</source>
        <translation>请给出大于 0 且不超过 86400 的秒数</translation>
    </message>
    <message>
        <source>unknown key; known are kind, path, command, arguments, environment, options, schedule, time_limit_s</source>
        <translation>未知的键；已知的键为 kind、path、command、arguments、environment、options、schedule、time_limit_s</translation>
    </message>
    <message>
        <source>give python, executable, nagios, sarif or lynis</source>
        <translation>请给出 python、executable、nagios、sarif 或 lynis</translation>
    </message>
    <message>
        <source>give &quot;each run&quot;, &quot;daily&quot; or &quot;weekly&quot;</source>
        <translation>请给出 &quot;each run&quot;、&quot;daily&quot; 或 &quot;weekly&quot;</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>应为文本列表</translation>
    </message>
    <message>
        <source>the program&apos;s name is empty</source>
        <translation>程序名称为空</translation>
    </message>
    <message>
        <source>an object of names and texts is expected</source>
        <translation>应为由名称和文本组成的对象</translation>
    </message>
    <message>
        <source>a name without &apos;=&apos; and a text are expected</source>
        <translation>应为不含 &apos;=&apos; 的名称和一个文本</translation>
    </message>
    <message>
        <source>an object of option names and values is expected</source>
        <translation>应为由选项名称和值组成的对象</translation>
    </message>
    <message>
        <source>give text, a number, true or false</source>
        <translation>请给出文本、数字、true 或 false</translation>
    </message>
    <message>
        <source>Python module with run()</source>
        <translation>带有 run() 的 Python 模块</translation>
    </message>
    <message>
        <source>Program that prints findings</source>
        <translation>输出发现项的程序</translation>
    </message>
    <message>
        <source>Nagios plugin</source>
        <translation>Nagios 插件</translation>
    </message>
    <message>
        <source>SARIF 2.1.0 results</source>
        <translation>SARIF 2.1.0 结果</translation>
    </message>
    <message>
        <source>Lynis report</source>
        <translation>Lynis 报告</translation>
    </message>
    <message>
        <source>none of its own; the program may need some</source>
        <translation>自身不需要；所运行的程序可能需要</translation>
    </message>
    <message>
        <source>is %1 days old, so it tells nothing about today; run its tool again</source>
        <translation>已有 %1 天，不能反映今天的情况；请重新运行其工具</translation>
    </message>
    <message>
        <source>older results are a detector error; 0 switches this off</source>
        <translation>更旧的结果视为检测器错误；0 表示关闭此检查</translation>
    </message>
    <message>
        <source>whether suggestions are findings, too: true or false</source>
        <translation>建议是否也算发现项：true 或 false</translation>
    </message>
    <message>
        <source>%1: the audit did not finish</source>
        <translation>%1：审计未完成</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n lines are no test and text</source>
        <comment>%1: %n line is no test and text</comment>
        <translation>
            <numerusform>%1：%n 行不是测试和文本</numerusform>
        </translation>
    </message>
    <message>
        <source>is no report of Lynis: it names no version</source>
        <translation>不是 Lynis 报告：未注明版本</translation>
    </message>
    <message>
        <source>priority of a finding from WARNING</source>
        <translation>WARNING 所产生发现项的优先级</translation>
    </message>
    <message>
        <source>priority of a finding from CRITICAL</source>
        <translation>CRITICAL 所产生发现项的优先级</translation>
    </message>
    <message>
        <source>UNKNOWN: %1</source>
        <translation>UNKNOWN：%1</translation>
    </message>
    <message>
        <source>no status line</source>
        <translation>没有状态行</translation>
    </message>
    <message>
        <source>%1 is no status of a Nagios plugin</source>
        <translation>%1 不是 Nagios 插件的状态</translation>
    </message>
    <message>
        <source>no status line: %1</source>
        <translation>没有状态行：%1</translation>
    </message>
    <message>
        <source>after run() returned: %1</source>
        <translation>run() 返回之后：%1</translation>
    </message>
    <message>
        <source>the interpreter: a name on PATH or an absolute path</source>
        <translation>解释器：PATH 中的名称或绝对路径</translation>
    </message>
    <message>
        <source>the module has no run()</source>
        <translation>模块没有 run()</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1（另有 %2 个）</translation>
    </message>
    <message>
        <source>its SARIF log: %1</source>
        <translation>其 SARIF 日志：%1</translation>
    </message>
    <message>
        <source>cannot remember its fingerprints: %1</source>
        <translation>无法保存其指纹：%1</translation>
    </message>
    <message>
        <source>printed no SARIF log (%1)</source>
        <translation>未输出 SARIF 日志 (%1)</translation>
    </message>
    <message>
        <source>did not write %1 (%2)</source>
        <translation>未写入 %1 (%2)</translation>
    </message>
    <message>
        <source>holds no aliases</source>
        <translation>没有别名</translation>
    </message>
    <message>
        <source>holds no run, so no tool has looked</source>
        <translation>没有运行记录，因此没有工具检查过</translation>
    </message>
    <message>
        <source>%1 keeps its results in other files</source>
        <translation>%1 将结果保存在其他文件中</translation>
    </message>
    <message>
        <source>%1 did not run to its end: there are no results</source>
        <translation>%1 未运行完：没有结果</translation>
    </message>
    <message>
        <source>more than %1 results; the others are left out</source>
        <translation>结果超过 %1 个；其余已忽略</translation>
    </message>
    <message>
        <source>%1 did not run successfully</source>
        <translation>%1 未成功运行</translation>
    </message>
    <message>
        <source>%1 did not run successfully: %2</source>
        <translation>%1 未成功运行：%2</translation>
    </message>
    <message>
        <source>%1: a result is no object</source>
        <translation>%1：某个结果不是对象</translation>
    </message>
    <message>
        <source>is no SARIF log: it has no version</source>
        <translation>不是 SARIF 日志：没有版本</translation>
    </message>
    <message>
        <source>is SARIF %1, not 2.1.0</source>
        <translation>是 SARIF %1，而不是 2.1.0</translation>
    </message>
    <message>
        <source>Age of backups</source>
        <translation>备份的新旧程度</translation>
    </message>
    <message>
        <source>the repositories and paths named in the options, by restic, borg and borgmatic themselves</source>
        <translation>选项中列出的仓库和路径，由 restic、borg 和 borgmatic 自行读取</translation>
    </message>
    <message>
        <source>what the backup programs need to list their repositories</source>
        <translation>备份程序列出其仓库所需的权限</translation>
    </message>
    <message>
        <source>Files or directories that hold plain copies; PATH=HOURS sets a limit of its own.</source>
        <translation>保存普通副本的文件或目录；PATH=HOURS 可单独设定上限。</translation>
    </message>
    <message>
        <source>Repositories of restic; REPOSITORY=HOURS sets a limit of its own.</source>
        <translation>restic 的仓库；REPOSITORY=HOURS 可单独设定上限。</translation>
    </message>
    <message>
        <source>A file with the password of those repositories.</source>
        <translation>含有这些仓库密码的文件。</translation>
    </message>
    <message>
        <source>Repositories of borg; REPOSITORY=HOURS sets a limit of its own.</source>
        <translation>borg 的仓库；REPOSITORY=HOURS 可单独设定上限。</translation>
    </message>
    <message>
        <source>What borg runs to learn the passphrase (BORG_PASSCOMMAND).</source>
        <translation>borg 为获取口令而运行的命令 (BORG_PASSCOMMAND)。</translation>
    </message>
    <message>
        <source>Configuration files of borgmatic; FILE=HOURS sets a limit of its own.</source>
        <translation>borgmatic 的配置文件；FILE=HOURS 可单独设定上限。</translation>
    </message>
    <message>
        <source>A newest copy older than this is a finding.</source>
        <translation>最新副本早于此时限即为发现项。</translation>
    </message>
    <message>
        <source>stopped before every backup was looked at</source>
        <translation>在检查完所有备份之前停止</translation>
    </message>
    <message>
        <source>no backup is named in the options paths, restic, borg and borgmatic of gaps.backups</source>
        <translation>gaps.backups 的选项 paths、restic、borg 和 borgmatic 中未列出备份</translation>
    </message>
    <message>
        <source>%1 printed something else than its JSON</source>
        <translation>%1 的输出不是其 JSON</translation>
    </message>
    <message>
        <source>cannot look at it</source>
        <translation>无法查看</translation>
    </message>
    <message>
        <source>not everything could be looked at in time</source>
        <translation>未能及时检查完全部内容</translation>
    </message>
    <message>
        <source>Heartbeats of every expected key</source>
        <translation>所有预期键的心跳</translation>
    </message>
    <message>
        <source>_heartbeat in the inbox: a file for each expected host (PRISM_HOSTS) and daemon</source>
        <translation>收件箱中的 _heartbeat：每个预期主机 (PRISM_HOSTS) 和守护进程各一个文件</translation>
    </message>
    <message>
        <source>A heartbeat older than this is stale.</source>
        <translation>早于此时限的心跳视为过期。</translation>
    </message>
    <message>
        <source>stopped before every heartbeat was looked at</source>
        <translation>在检查完所有心跳之前停止</translation>
    </message>
    <message>
        <source>no chain has run before; heartbeats are expected from now on</source>
        <translation>此前没有运行过链；从现在起预期会有心跳</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>Expected hosts with nothing</source>
        <translation>没有任何消息的预期主机</translation>
    </message>
    <message>
        <source>names of summaries in the inbox, and the bundles of the last days if a host seems silent</source>
        <translation>收件箱中摘要的名称；若某主机似乎没有消息，还读取最近几天的日包</translation>
    </message>
    <message>
        <source>A host is silent if its newest summary is more days old than this.</source>
        <translation>主机最新摘要超过此天数即视为没有消息。</translation>
    </message>
    <message>
        <source>no other host is expected (PRISM_HOSTS)</source>
        <translation>没有其他预期主机 (PRISM_HOSTS)</translation>
    </message>
    <message>
        <source>stopped before every bundle was looked at</source>
        <translation>在检查完所有日包之前停止</translation>
    </message>
    <message>
        <source>systemctl list-unit-files printed no JSON array</source>
        <translation>systemctl list-unit-files 未输出 JSON 数组</translation>
    </message>
    <message>
        <source>Timers that never fired, are overdue or fail</source>
        <translation>从未触发、逾期或失败的定时器</translation>
    </message>
    <message>
        <source>systemctl list-timers, list-unit-files and show, for the system and for your own manager; systemd-analyze calendar for timers quiet for longer than a day; /proc/uptime</source>
        <translation>系统和用户自己的管理器的 systemctl list-timers、list-unit-files 和 show；对静默超过一天的定时器运行 systemd-analyze calendar；/proc/uptime</translation>
    </message>
    <message>
        <source>Timers not to report, such as apt-daily.timer, separated by commas.</source>
        <translation>不报告的定时器，例如 apt-daily.timer，以逗号分隔。</translation>
    </message>
    <message>
        <source>systemctl, %1: %2</source>
        <translation>systemctl，%1：%2</translation>
    </message>
    <message>
        <source>the %1 manager cannot be asked: %2</source>
        <translation>无法查询管理器 (%1)：%2</translation>
    </message>
    <message>
        <source>stopped before every timer was looked at</source>
        <translation>在检查完所有定时器之前停止</translation>
    </message>
    <message>
        <source>no systemd</source>
        <translation>没有 systemd</translation>
    </message>
    <message>
        <source>Surfaces in the coverage matrix without proof</source>
        <translation>覆盖矩阵中没有证明的范围</translation>
    </message>
    <message>
        <source>the coverage matrix, and whether the artifacts it names are there</source>
        <translation>覆盖矩阵，以及其中列出的产物是否存在</translation>
    </message>
    <message>
        <source>stopped before every row was looked at</source>
        <translation>在检查完所有行之前停止</translation>
    </message>
    <message>
        <source>Broken symbolic links</source>
        <translation>失效的符号链接</translation>
    </message>
    <message>
        <source>the directories of the option roots, at most 20,000 entries and 6 levels</source>
        <translation>选项 roots 中的目录，最多 20,000 个条目、6 层</translation>
    </message>
    <message>
        <source>none; directories that may not be read are counted in a note</source>
        <translation>无；无权读取的目录在备注中计数</translation>
    </message>
    <message>
        <source>Directories to walk, separated by commas.</source>
        <translation>要遍历的目录，以逗号分隔。</translation>
    </message>
    <message>
        <source>Links not to report, as full paths separated by commas.</source>
        <translation>不报告的链接，以完整路径列出，逗号分隔。</translation>
    </message>
    <message>
        <source>Syntax of configuration files</source>
        <translation>配置文件的语法</translation>
    </message>
    <message>
        <source>*.json, *.yaml, *.yml, *.toml, *.desktop and systemd&apos;s units under the option roots, at most 1 MiB each and 32 MiB in all; systemd-analyze verify for units</source>
        <translation>选项 roots 之下的 *.json、*.yaml、*.yml、*.toml、*.desktop 和 systemd 单元，每个最多 1 MiB，合计 32 MiB；对单元运行 systemd-analyze verify</translation>
    </message>
    <message>
        <source>none; files that may not be read are counted in a note</source>
        <translation>无；无权读取的文件在备注中计数</translation>
    </message>
    <message>
        <source>How many levels to walk.</source>
        <translation>遍历的层数。</translation>
    </message>
    <message>
        <source>Names of directories not to enter, besides .git, node_modules and caches.</source>
        <translation>除 .git、node_modules 和缓存之外不进入的目录名称。</translation>
    </message>
    <message>
        <source>Whether systemd-analyze verify is asked too: yes or no.</source>
        <translation>是否还运行 systemd-analyze verify：yes 或 no。</translation>
    </message>
    <message>
        <source>none of the roots is there</source>
        <translation>roots 中的目录均不存在</translation>
    </message>
    <message>
        <source>the coverage matrix is not an object</source>
        <translation>覆盖矩阵不是对象</translation>
    </message>
    <message>
        <source>the coverage matrix has no array `surfaces`</source>
        <translation>覆盖矩阵中没有数组 `surfaces`</translation>
    </message>
    <message>
        <source>more than %1 surfaces</source>
        <translation>超过 %1 个范围</translation>
    </message>
    <message>
        <source>Coverage matrix</source>
        <translation>覆盖矩阵</translation>
    </message>
    <message>
        <source>the file of PRISM_COVERAGE_MATRIX (else the starter rows) and what its rows name</source>
        <translation>PRISM_COVERAGE_MATRIX 指定的文件（否则为初始行）及其各行所列内容</translation>
    </message>
    <message>
        <source>none, beyond what the rows need to be looked at</source>
        <translation>除检查各行所需之外，无</translation>
    </message>
    <message>
        <source>git status printed something else than porcelain v2</source>
        <translation>git status 的输出不是 porcelain v2</translation>
    </message>
    <message>
        <source>git status names no branch</source>
        <translation>git status 未指明分支</translation>
    </message>
    <message>
        <source>a content filter has a name that cannot be switched off</source>
        <translation>某个内容过滤器的名称使其无法关闭</translation>
    </message>
    <message>
        <source>git rev-list printed no times</source>
        <translation>git rev-list 未输出时间</translation>
    </message>
    <message>
        <source>Repositories dirty or unpushed for days</source>
        <translation>多日有未提交或未推送更改的仓库</translation>
    </message>
    <message>
        <source>git config, status and rev-list of the repositories under the option roots</source>
        <translation>选项 roots 之下各仓库的 git config、status 和 rev-list</translation>
    </message>
    <message>
        <source>none; git refuses repositories of another owner, which are counted in a note</source>
        <translation>无；git 拒绝其他所有者的仓库，这些仓库在备注中计数</translation>
    </message>
    <message>
        <source>Directories that are, or hold, repositories, separated by commas.</source>
        <translation>本身是仓库或包含仓库的目录，以逗号分隔。</translation>
    </message>
    <message>
        <source>How many levels below a root a repository may lie.</source>
        <translation>仓库最多可位于根目录之下多少层。</translation>
    </message>
    <message>
        <source>At most so many are asked, in the order of their paths.</source>
        <translation>按路径顺序最多查询这么多个。</translation>
    </message>
    <message>
        <source>Changes count when nobody has touched them for more days than this.</source>
        <translation>超过此天数无人改动的更改才计入。</translation>
    </message>
    <message>
        <source>Commits count when the oldest is more days old than this.</source>
        <translation>最早的提交超过此天数才计入。</translation>
    </message>
    <message>
        <source>there is no git here</source>
        <translation>此处没有 git</translation>
    </message>
    <message>
        <source>no repository under the roots</source>
        <translation>roots 之下没有仓库</translation>
    </message>
    <message>
        <source>stopped before every repository was asked</source>
        <translation>在查询完所有仓库之前停止</translation>
    </message>
    <message>
        <source>Broken relative links in Markdown</source>
        <translation>Markdown 中失效的相对链接</translation>
    </message>
    <message>
        <source>*.md and *.markdown under the option roots, at most 1 MiB each and 32 MiB in all</source>
        <translation>选项 roots 之下的 *.md 和 *.markdown，每个最多 1 MiB，合计 32 MiB</translation>
    </message>
    <message>
        <source>Cron entries and units whose program is missing</source>
        <translation>程序缺失的 cron 条目和单元</translation>
    </message>
    <message>
        <source>/etc/crontab, /etc/cron.d, /etc/cron.{hourly,daily,weekly,monthly}, the crontabs; services in /etc/systemd, /usr/local/lib/systemd and ~/.config/systemd/user with their drop-ins</source>
        <translation>/etc/crontab、/etc/cron.d、/etc/cron.{hourly,daily,weekly,monthly} 和各 crontab；/etc/systemd、/usr/local/lib/systemd 和 ~/.config/systemd/user 中的服务及其 drop-in</translation>
    </message>
    <message>
        <source>none; without root only your own crontab is seen</source>
        <translation>无；没有 root 时只能看到自己的 crontab</translation>
    </message>
    <message>
        <source>stopped before everything was looked at</source>
        <translation>在全部检查完之前停止</translation>
    </message>
    <message>
        <source>Dangling entries on PATH</source>
        <translation>PATH 中的无效条目</translation>
    </message>
    <message>
        <source>the directories of PATH, as the chain was started with it</source>
        <translation>链启动时 PATH 中的目录</translation>
    </message>
    <message>
        <source>Entries or commands not to report, as full paths separated by commas.</source>
        <translation>不报告的条目或命令，以完整路径列出，逗号分隔。</translation>
    </message>
    <message>
        <source>PATH has no absolute entry</source>
        <translation>PATH 中没有绝对路径条目</translation>
    </message>
    <message>
        <source>stopped before all of PATH was looked at</source>
        <translation>在检查完整个 PATH 之前停止</translation>
    </message>
    <message>
        <source>systemctl list-timers printed no JSON array (a systemd older than 246 cannot)</source>
        <translation>systemctl list-timers 未输出 JSON 数组（早于 246 的 systemd 不支持）</translation>
    </message>
    <message>
        <source>there is no systemctl here</source>
        <translation>此处没有 systemctl</translation>
    </message>
    <message>
        <source>not everything could be looked at within %1 s</source>
        <translation>未能在 %1 秒内检查完全部内容</translation>
    </message>
    <message>
        <source>macOS tells only root whether the clock is set from the network</source>
        <translation>macOS 只告诉 root 时钟是否由网络校准</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>时钟偏差</translation>
    </message>
    <message>
        <source>chronyc tracking, ntpq -pn or timedatectl (macOS: systemsetup)</source>
        <translation>chronyc tracking、ntpq -pn 或 timedatectl（macOS：systemsetup）</translation>
    </message>
    <message>
        <source>none; root on macOS</source>
        <translation>无；在 macOS 上需要 root</translation>
    </message>
    <message>
        <source>P2 from this difference to the time source on, in seconds.</source>
        <translation>与时间源的偏差达到此秒数即为 P2。</translation>
    </message>
    <message>
        <source>no time service is installed (chronyc, ntpq, timedatectl)</source>
        <translation>未安装时间服务（chronyc、ntpq、timedatectl）</translation>
    </message>
    <message>
        <source>no time service answered: %1</source>
        <translation>没有时间服务应答：%1</translation>
    </message>
    <message>
        <source>the mount table: %1</source>
        <translation>挂载表：%1</translation>
    </message>
    <message>
        <source>Disk and inode room, days to full</source>
        <translation>磁盘和 inode 空间，距占满的天数</translation>
    </message>
    <message>
        <source>/proc/self/mountinfo and df (macOS: df -k -l); the figures of earlier runs</source>
        <translation>/proc/self/mountinfo 和 df（macOS：df -k -l）；以往运行的数值</translation>
    </message>
    <message>
        <source>none; mounts of other users may be hidden from df</source>
        <translation>无；df 可能看不到其他用户的挂载</translation>
    </message>
    <message>
        <source>P2 from this share of used room or inodes on.</source>
        <translation>空间或 inode 使用率达到此比例即为 P2。</translation>
    </message>
    <message>
        <source>P1 from this share of used room or inodes on.</source>
        <translation>空间或 inode 使用率达到此比例即为 P1。</translation>
    </message>
    <message>
        <source>With more free room than this the share alone is no finding.</source>
        <translation>剩余空间大于此值时，仅使用率不构成发现项。</translation>
    </message>
    <message>
        <source>P2 if it will be full within this many days at its present growth.</source>
        <translation>按当前增长将在此天数内占满即为 P2。</translation>
    </message>
    <message>
        <source>P1 if it will be full within this many days.</source>
        <translation>将在此天数内占满即为 P1。</translation>
    </message>
    <message>
        <source>Growth is told only from measurements over at least this many days.</source>
        <translation>至少有此天数的测量值才判断增长。</translation>
    </message>
    <message>
        <source>Mount points that are left out, separated by commas.</source>
        <translation>要忽略的挂载点，以逗号分隔。</translation>
    </message>
    <message>
        <source>no mounted file system here holds data</source>
        <translation>此处没有存放数据的已挂载文件系统</translation>
    </message>
    <message>
        <source>was not reached</source>
        <translation>未检查到</translation>
    </message>
    <message>
        <source>Fast-growing logs and caches</source>
        <translation>快速增长的日志和缓存</translation>
    </message>
    <message>
        <source>the sizes below /var/log, /var/cache and ~/.cache; those of earlier runs</source>
        <translation>/var/log、/var/cache 和 ~/.cache 之下的大小；以往运行的大小</translation>
    </message>
    <message>
        <source>none; directories of root and of services are only measured by root</source>
        <translation>无；root 和服务的目录只有 root 才会测量</translation>
    </message>
    <message>
        <source>Directories whose children are measured on Linux.</source>
        <translation>在 Linux 上测量其子项的目录。</translation>
    </message>
    <message>
        <source>Directories whose children are measured on macOS.</source>
        <translation>在 macOS 上测量其子项的目录。</translation>
    </message>
    <message>
        <source>P2 from this growth a day on, in MiB.</source>
        <translation>每天增长达到此值（MiB）即为 P2。</translation>
    </message>
    <message>
        <source>P3 from this size on, in MiB; 0 for never.</source>
        <translation>大小达到此值（MiB）即为 P3；0 表示从不。</translation>
    </message>
    <message>
        <source>The whole walk stops after this many seconds.</source>
        <translation>整个遍历在此秒数后停止。</translation>
    </message>
    <message>
        <source>none of the configured directories is here</source>
        <translation>配置的目录均不存在</translation>
    </message>
    <message>
        <source>no configured directory could be looked at</source>
        <translation>无法检查任何配置的目录</translation>
    </message>
    <message>
        <source>Size of the systemd journal</source>
        <translation>systemd 日志的大小</translation>
    </message>
    <message>
        <source>root or group adm or systemd-journal; others see their own journals only</source>
        <translation>root，或 adm 组或 systemd-journal 组；其他用户只能看到自己的日志</translation>
    </message>
    <message>
        <source>P3 from this size on, in MiB; four times as much is P2.</source>
        <translation>大小达到此值（MiB）即为 P3；四倍即为 P2。</translation>
    </message>
    <message>
        <source>/proc/loadavg is not in the form of proc(5)</source>
        <translation>/proc/loadavg 不符合 proc(5) 的格式</translation>
    </message>
    <message>
        <source>/sys/devices/system/cpu/online is no list of CPUs</source>
        <translation>/sys/devices/system/cpu/online 不是 CPU 列表</translation>
    </message>
    <message>
        <source>Load against CPUs</source>
        <translation>负载与 CPU 数之比</translation>
    </message>
    <message>
        <source>P2 if the load of 15 minutes is more than this many times the CPUs.</source>
        <translation>15 分钟负载超过 CPU 数的此倍数即为 P2。</translation>
    </message>
    <message>
        <source>P1 if it is more than this many times the CPUs.</source>
        <translation>超过 CPU 数的此倍数即为 P1。</translation>
    </message>
    <message>
        <source>/proc/meminfo names no MemTotal and MemAvailable</source>
        <translation>/proc/meminfo 中没有 MemTotal 和 MemAvailable</translation>
    </message>
    <message>
        <source>Available memory and swap</source>
        <translation>可用内存和交换空间</translation>
    </message>
    <message>
        <source>P2 if less of the memory than this is available.</source>
        <translation>可用内存低于此比例即为 P2。</translation>
    </message>
    <message>
        <source>P1 if less of the memory than this is available.</source>
        <translation>可用内存低于此比例即为 P1。</translation>
    </message>
    <message>
        <source>P2 if more of the swap than this is in use.</source>
        <translation>交换空间使用率高于此比例即为 P2。</translation>
    </message>
    <message>
        <source>Pressure stall information</source>
        <translation>压力停顿信息 (PSI)</translation>
    </message>
    <message>
        <source>P2 if some work waited for a CPU for more of five minutes.</source>
        <translation>五分钟内部分任务等待 CPU 的比例超过此值即为 P2。</translation>
    </message>
    <message>
        <source>P2 if all work waited for memory for more of five minutes.</source>
        <translation>五分钟内所有任务等待内存的比例超过此值即为 P2。</translation>
    </message>
    <message>
        <source>P2 if all work waited for I/O for more of five minutes.</source>
        <translation>五分钟内所有任务等待 I/O 的比例超过此值即为 P2。</translation>
    </message>
    <message>
        <source>macOS has no pressure stall information</source>
        <translation>macOS 没有压力停顿信息</translation>
    </message>
    <message>
        <source>this kernel has no pressure stall information</source>
        <translation>此内核没有压力停顿信息</translation>
    </message>
    <message>
        <source>pressure stall information is off (psi=0)</source>
        <translation>压力停顿信息已关闭 (psi=0)</translation>
    </message>
    <message>
        <source>%1 has no avg300 for &quot;%2&quot;</source>
        <translation>%1 中没有 &quot;%2&quot; 的 avg300</translation>
    </message>
    <message>
        <source>Zombie and runaway processes</source>
        <translation>僵尸进程和失控进程</translation>
    </message>
    <message>
        <source>/proc/PID/stat, /proc/uptime (macOS: ps); the processes of the last run</source>
        <translation>/proc/PID/stat、/proc/uptime（macOS：ps）；上次运行的进程</translation>
    </message>
    <message>
        <source>none; with hidepid= only the operator&apos;s own processes are seen</source>
        <translation>无；启用 hidepid= 时只能看到操作者自己的进程</translation>
    </message>
    <message>
        <source>A zombie counts if it was started at least this long ago.</source>
        <translation>启动至少这么久的僵尸进程才计入。</translation>
    </message>
    <message>
        <source>A process runs away from this share of one CPU on.</source>
        <translation>占用单个 CPU 达到此比例的进程视为失控。</translation>
    </message>
    <message>
        <source>A process not seen by the last run counts from this age on.</source>
        <translation>上次运行未见到的进程从此时长起计入。</translation>
    </message>
    <message>
        <source>Names of programs that may compute for hours, separated by commas.</source>
        <translation>可长时间计算的程序名称，以逗号分隔。</translation>
    </message>
    <message>
        <source>the processes could not be listed: %1</source>
        <translation>无法列出进程：%1</translation>
    </message>
    <message>
        <source>names no process</source>
        <translation>未列出进程</translation>
    </message>
    <message>
        <source>names no number of seconds</source>
        <translation>未给出秒数</translation>
    </message>
    <message>
        <source>cannot examine</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>has more entries than could be looked at</source>
        <translation>条目过多，未能全部检查</translation>
    </message>
    <message>
        <source>SMART health of disks</source>
        <translation>磁盘的 SMART 健康状况</translation>
    </message>
    <message>
        <source>smartctl --scan-open, then smartctl -H -A -i of each disk (package smartmontools)</source>
        <translation>smartctl --scan-open，然后对每个磁盘运行 smartctl -H -A -i（软件包 smartmontools）</translation>
    </message>
    <message>
        <source>root; without it no disk can be asked</source>
        <translation>root；否则无法查询任何磁盘</translation>
    </message>
    <message>
        <source>P2 if an NVMe disk has used this much of its rated life.</source>
        <translation>NVMe 磁盘已用额定寿命达到此比例即为 P2。</translation>
    </message>
    <message>
        <source>smartctl is not installed (package smartmontools)</source>
        <translation>未安装 smartctl（软件包 smartmontools）</translation>
    </message>
    <message>
        <source>only root may ask the disks for their health</source>
        <translation>只有 root 可以查询磁盘健康状况</translation>
    </message>
    <message>
        <source>smartctl finds no disk that it could ask</source>
        <translation>smartctl 未找到可查询的磁盘</translation>
    </message>
    <message>
        <source>no disk here tells its health: %1</source>
        <translation>此处没有磁盘提供健康状况：%1</translation>
    </message>
    <message>
        <source>Accounts without a password, with root&apos;s or with a shared number</source>
        <translation>没有密码、使用 root 编号或共用编号的账户</translation>
    </message>
    <message>
        <source>/etc/passwd, /etc/shadow; on macOS dscl . -list /Users UniqueID</source>
        <translation>/etc/passwd、/etc/shadow；在 macOS 上为 dscl . -list /Users UniqueID</translation>
    </message>
    <message>
        <source>root, to read /etc/shadow; without it empty and weak password hashes are not seen</source>
        <translation>root，用于读取 /etc/shadow；否则无法发现空密码和弱密码哈希</translation>
    </message>
    <message>
        <source>Accounts that may have uid 0; toor only if it cannot log in.</source>
        <translation>允许 uid 为 0 的账户；toor 仅在无法登录时允许。</translation>
    </message>
    <message>
        <source>Numbers that several accounts may share.</source>
        <translation>允许多个账户共用的编号。</translation>
    </message>
    <message>
        <source>the accounts cannot be read: %1</source>
        <translation>无法读取账户：%1</translation>
    </message>
    <message>
        <source>/etc/passwd holds no account</source>
        <translation>/etc/passwd 中没有账户</translation>
    </message>
    <message>
        <source>dscl: %1</source>
        <translation>dscl：%1</translation>
    </message>
    <message>
        <source>the output of dscl is not understood</source>
        <translation>无法理解 dscl 的输出</translation>
    </message>
    <message>
        <source>dscl names no account</source>
        <translation>dscl 未列出账户</translation>
    </message>
    <message>
        <source>there are more than %1 certificates</source>
        <translation>证书超过 %1 个</translation>
    </message>
    <message>
        <source>there are certificates, but openssl is not installed to read them</source>
        <translation>有证书，但未安装用于读取的 openssl</translation>
    </message>
    <message>
        <source>openssl: %1</source>
        <translation>openssl：%1</translation>
    </message>
    <message>
        <source>there is no certificate in the configured places</source>
        <translation>配置的位置没有证书</translation>
    </message>
    <message>
        <source>no certificate could be read: %1</source>
        <translation>无法读取任何证书：%1</translation>
    </message>
    <message>
        <source>there are more than %1 files</source>
        <translation>文件超过 %1 个</translation>
    </message>
    <message>
        <source>neither ss nor lsof is installed, so nobody can tell what listens</source>
        <translation>未安装 ss 和 lsof，无法得知哪些端口在监听</translation>
    </message>
    <message>
        <source>the output of %1 is not understood</source>
        <translation>无法理解 %1 的输出</translation>
    </message>
    <message>
        <source>the baseline is damaged</source>
        <translation>基线已损坏</translation>
    </message>
    <message>
        <source>the baseline cannot be read: %1</source>
        <translation>无法读取基线：%1</translation>
    </message>
    <message>
        <source>the baseline cannot be stored: %1</source>
        <translation>无法保存基线：%1</translation>
    </message>
    <message>
        <source>the stored salt is damaged</source>
        <translation>保存的盐值已损坏</translation>
    </message>
    <message>
        <source>the salt of the ids cannot be kept: %1</source>
        <translation>无法保存标识的盐值：%1</translation>
    </message>
    <message>
        <source>there is no package manager here that marks security updates</source>
        <translation>此处没有能标明安全更新的包管理器</translation>
    </message>
    <message numerus="yes">
        <source>the package lists were last refreshed %n days ago</source>
        <comment>the package lists were last refreshed %n day ago</comment>
        <translation>
            <numerusform>软件包列表上次更新于 %n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>apt has no package lists</source>
        <translation>apt 没有软件包列表</translation>
    </message>
    <message>
        <source>%1, so nobody can tell whether security updates are pending; run: apt update</source>
        <translation>%1，因此无法得知是否有待安装的安全更新；请运行：apt update</translation>
    </message>
    <message>
        <source>Effective configuration of the SSH server</source>
        <translation>SSH 服务器的有效配置</translation>
    </message>
    <message>
        <source>sshd -T; /etc/ssh/sshd_config with its Includes, for line numbers and Match blocks</source>
        <translation>sshd -T；/etc/ssh/sshd_config 及其 Include，用于行号和 Match 块</translation>
    </message>
    <message>
        <source>root, for sshd -T; without it the files are read, which usually everybody may</source>
        <translation>root，用于 sshd -T；否则读取配置文件，通常人人可读</translation>
    </message>
    <message>
        <source>Rules that do not count here, by the last part of a finding&apos;s id, such as x11.</source>
        <translation>此处不计入的规则，以发现项标识的最后一段表示，例如 x11。</translation>
    </message>
    <message>
        <source>The server&apos;s main configuration file.</source>
        <translation>服务器的主配置文件。</translation>
    </message>
    <message>
        <source>sshd is not installed</source>
        <translation>未安装 sshd</translation>
    </message>
    <message>
        <source>sshd -T gave no configuration (%1)</source>
        <translation>sshd -T 未给出配置 (%1)</translation>
    </message>
    <message>
        <source>no SSH server is installed</source>
        <translation>未安装 SSH 服务器</translation>
    </message>
    <message>
        <source>Remote Login is off</source>
        <translation>远程登录已关闭</translation>
    </message>
    <message>
        <source>%1, and not every file can be read: %2</source>
        <translation>%1，且并非所有文件都可读：%2</translation>
    </message>
    <message>
        <source>Root without a password (sudo, doas)</source>
        <translation>无密码获得 root (sudo、doas)</translation>
    </message>
    <message>
        <source>/etc/sudoers with all it includes, /etc/doas.conf</source>
        <translation>/etc/sudoers 及其包含的所有文件、/etc/doas.conf</translation>
    </message>
    <message>
        <source>root: only root may read the sudo rules</source>
        <translation>root：只有 root 可以读取 sudo 规则</translation>
    </message>
    <message>
        <source>Users and %groups that may do without a password.</source>
        <translation>允许不使用密码的用户和 %groups。</translation>
    </message>
    <message>
        <source>neither sudo nor doas is set up</source>
        <translation>未配置 sudo 和 doas</translation>
    </message>
    <message>
        <source>only root may read the sudo rules (%1)</source>
        <translation>只有 root 可以读取 sudo 规则 (%1)</translation>
    </message>
    <message>
        <source>not every file of the sudo rules can be read: %1</source>
        <translation>并非所有 sudo 规则文件都可读：%1</translation>
    </message>
    <message>
        <source>doas&apos; rules cannot be read: %1</source>
        <translation>无法读取 doas 规则：%1</translation>
    </message>
    <message>
        <source>it is not a list of set-ID files</source>
        <translation>它不是 set-ID 文件列表</translation>
    </message>
    <message>
        <source>the baseline is damaged: %1</source>
        <translation>基线已损坏：%1</translation>
    </message>
    <message>
        <source>Outdated Debian packages (apt)</source>
        <translation>过时的 Debian 软件包 (apt)</translation>
    </message>
    <message>
        <source>Outdated Homebrew formulae and casks</source>
        <translation>过时的 Homebrew formula 和 cask</translation>
    </message>
    <message>
        <source>brew outdated --json=v2, the date of Homebrew&apos;s index</source>
        <translation>brew outdated --json=v2、Homebrew 索引的日期</translation>
    </message>
    <message>
        <source>none; Homebrew refuses to run as root</source>
        <translation>无；Homebrew 拒绝以 root 运行</translation>
    </message>
    <message>
        <source>Homebrew refuses to run as root</source>
        <translation>Homebrew 拒绝以 root 运行</translation>
    </message>
    <message>
        <source>the table has no column %1</source>
        <translation>表中没有 %1 列</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no day</source>
        <translation>&apos;%1&apos; 不是日期</translation>
    </message>
    <message>
        <source>Outdated RPM packages (dnf)</source>
        <translation>过时的 RPM 软件包 (dnf)</translation>
    </message>
    <message>
        <source>root, to read the system&apos;s metadata cache; a user has a cache of their own</source>
        <translation>root，用于读取系统的元数据缓存；普通用户有自己的缓存</translation>
    </message>
    <message>
        <source>End of life of the operating system</source>
        <translation>操作系统的终止支持</translation>
    </message>
    <message>
        <source>Report the end of support so many days ahead.</source>
        <translation>提前此天数报告支持终止。</translation>
    </message>
    <message>
        <source>Report the table itself when it is older than so many days.</source>
        <translation>表本身超过此天数时予以报告。</translation>
    </message>
    <message>
        <source>no table for %1: %2 of distro-info-data is not there</source>
        <translation>没有 %1 的表：distro-info-data 的 %2 不存在</translation>
    </message>
    <message>
        <source>the table cannot be read: %1</source>
        <translation>无法读取表：%1</translation>
    </message>
    <message>
        <source>macOS has no table of its releases&apos; ends</source>
        <translation>macOS 没有各版本终止支持的表</translation>
    </message>
    <message>
        <source>the release cannot be told: %1</source>
        <translation>无法确定版本：%1</translation>
    </message>
    <message>
        <source>/etc/os-release has no usable ID</source>
        <translation>/etc/os-release 中没有可用的 ID</translation>
    </message>
    <message>
        <source>%1 is a rolling release without an end of life</source>
        <translation>%1 是滚动发行版，没有终止支持日期</translation>
    </message>
    <message>
        <source>Outdated Flatpak applications and runtimes</source>
        <translation>过时的 Flatpak 应用和运行时</translation>
    </message>
    <message>
        <source>flatpak remote-ls --updates (--cached unless ask-remote), user and system installations</source>
        <translation>flatpak remote-ls --updates（未启用 ask-remote 时为 --cached），用户和系统安装</translation>
    </message>
    <message>
        <source>none; another user&apos;s own installation is not seen</source>
        <translation>无；看不到其他用户自己的安装</translation>
    </message>
    <message>
        <source>true: ask the remotes instead of their cached summaries.</source>
        <translation>true：查询远程仓库，而不使用其缓存摘要。</translation>
    </message>
    <message>
        <source>Outdated global npm packages</source>
        <translation>过时的全局 npm 包</translation>
    </message>
    <message>
        <source>npm outdated -g --json, which asks the registry</source>
        <translation>npm outdated -g --json，会查询注册源</translation>
    </message>
    <message>
        <source>true: ask the npm registry, at most 20 s, once a week.</source>
        <translation>true：每周查询一次 npm 注册源，最多 20 秒。</translation>
    </message>
    <message>
        <source>only the npm registry knows newer versions, and ask-registry is off</source>
        <translation>只有 npm 注册源知道新版本，而 ask-registry 已关闭</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>未安装 %1</translation>
    </message>
    <message>
        <source>Report the local package index when it is older than so many days.</source>
        <translation>本地软件包索引超过此天数时予以报告。</translation>
    </message>
    <message>
        <source>Outdated Arch packages (pacman)</source>
        <translation>过时的 Arch 软件包 (pacman)</translation>
    </message>
    <message>
        <source>pacman -Qu (or checkupdates, see ask-mirror), /var/lib/pacman/sync</source>
        <translation>pacman -Qu（或 checkupdates，参见 ask-mirror）、/var/lib/pacman/sync</translation>
    </message>
    <message>
        <source>true: run checkupdates of pacman-contrib, which asks the mirror and leaves pacman&apos;s own database alone.</source>
        <translation>true：运行 pacman-contrib 的 checkupdates，它查询镜像且不改动 pacman 自己的数据库。</translation>
    </message>
    <message>
        <source>this pacman is no package manager: no /var/lib/pacman</source>
        <translation>此 pacman 不是包管理器：没有 /var/lib/pacman</translation>
    </message>
    <message>
        <source>ask-mirror needs checkupdates of pacman-contrib</source>
        <translation>ask-mirror 需要 pacman-contrib 的 checkupdates</translation>
    </message>
    <message>
        <source>%1 reports an error</source>
        <translation>%1 报告错误</translation>
    </message>
    <message>
        <source>pacman has no synchronised database in /var/lib/pacman/sync</source>
        <translation>pacman 在 /var/lib/pacman/sync 中没有已同步的数据库</translation>
    </message>
    <message>
        <source>Reboot required</source>
        <translation>需要重启</translation>
    </message>
    <message>
        <source>/run/reboot-required, /run/reboot-required.pkgs; needs-restarting -r where dnf has it</source>
        <translation>/run/reboot-required、/run/reboot-required.pkgs；在 dnf 提供时为 needs-restarting -r</translation>
    </message>
    <message>
        <source>Raise the finding to P1 after so many days.</source>
        <translation>超过此天数后将发现项提升为 P1。</translation>
    </message>
    <message>
        <source>macOS restarts as a part of its updates</source>
        <translation>macOS 在更新过程中重启</translation>
    </message>
    <message>
        <source>nothing that records a due reboot is installed (update-notifier-common, unattended-upgrades, dnf-utils)</source>
        <translation>未安装记录待重启状态的软件（update-notifier-common、unattended-upgrades、dnf-utils）</translation>
    </message>
    <message>
        <source>Running kernel against the newest installed one</source>
        <translation>运行中的内核与已安装的最新内核</translation>
    </message>
    <message>
        <source>macOS has one kernel, replaced by its updates</source>
        <translation>macOS 只有一个内核，由更新替换</translation>
    </message>
    <message>
        <source>the running kernel&apos;s release cannot be read: %1</source>
        <translation>无法读取运行中内核的版本：%1</translation>
    </message>
    <message>
        <source>/proc/sys/kernel/osrelease holds no release</source>
        <translation>/proc/sys/kernel/osrelease 中没有版本号</translation>
    </message>
    <message>
        <source>no kernel is installed in /boot or /lib/modules: it comes from outside (a container or a virtual machine)</source>
        <translation>/boot 或 /lib/modules 中没有安装内核：内核来自外部（容器或虚拟机）</translation>
    </message>
    <message>
        <source>Outdated snaps, and refreshes on hold</source>
        <translation>过时的 snap 以及暂停的更新</translation>
    </message>
    <message>
        <source>snap refresh --time; snap refresh --list if ask-store is on</source>
        <translation>snap refresh --time；ask-store 启用时为 snap refresh --list</translation>
    </message>
    <message>
        <source>true: ask the store which snaps have a newer revision.</source>
        <translation>true：向商店查询哪些 snap 有更新的修订。</translation>
    </message>
    <message>
        <source>is not a bundle: %1</source>
        <translation>不是日包：%1</translation>
    </message>
    <message>
        <source>there is no bundle yet; `prism run` makes one</source>
        <translation>还没有日包；`prism run` 会生成一个</translation>
    </message>
    <message>
        <source>there is no bundle</source>
        <translation>没有日包</translation>
    </message>
    <message>
        <source>was made by another program</source>
        <translation>由另一个程序生成</translation>
    </message>
    <message>
        <source>the host is not among the expected ones</source>
        <translation>该主机不在预期之列</translation>
    </message>
    <message>
        <source>the producer reports yellow health or detector errors</source>
        <translation>生成程序报告黄色状态或检测器错误</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a day YYYY-MM-DD</source>
        <translation>“%1”不是 YYYY-MM-DD 形式的日期</translation>
    </message>
    <message>
        <source>there is no bundle of %1 to consume</source>
        <translation>没有 %1 的日包可归档</translation>
    </message>
    <message>
        <source>the bundle there is %1, not %2</source>
        <translation>那里的日包是 %1，而不是 %2</translation>
    </message>
    <message>
        <source>is not a bundle</source>
        <translation>不是日包</translation>
    </message>
    <message>
        <source>cannot move the earlier bundle aside</source>
        <translation>无法移开较早的日包</translation>
    </message>
    <message>
        <source>too many bundles of one day</source>
        <translation>同一天的日包过多</translation>
    </message>
    <message>
        <source>cannot open the directory</source>
        <translation>无法打开目录</translation>
    </message>
    <message>
        <source>cannot archive</source>
        <translation>无法归档</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a bundle id; one looks like 2026-11-19_063000Z</source>
        <translation>“%1”不是日包编号；其形式如 2026-11-19_063000Z</translation>
    </message>
    <message>
        <source>there is no inbox</source>
        <translation>没有收件箱</translation>
    </message>
    <message>
        <source>the file name is not UTF-8</source>
        <translation>文件名不是 UTF-8</translation>
    </message>
    <message>
        <source>the name of a summary ends in .json</source>
        <translation>摘要的文件名以 .json 结尾</translation>
    </message>
    <message>
        <source>the name of a summary is &lt;daemon&gt;_&lt;host&gt;.json</source>
        <translation>摘要的文件名为 &lt;daemon&gt;_&lt;host&gt;.json</translation>
    </message>
    <message>
        <source>unknown daemon &apos;%1&apos;</source>
        <translation>未知的守护进程“%1”</translation>
    </message>
    <message>
        <source>the host name holds control characters</source>
        <translation>主机名含有控制字符</translation>
    </message>
    <message>
        <source>stopped while bundles were archived</source>
        <translation>在归档日包时停止</translation>
    </message>
    <message>
        <source>cannot remove</source>
        <translation>无法删除</translation>
    </message>
    <message>
        <source>cannot rotate</source>
        <translation>无法轮换</translation>
    </message>
    <message>
        <source>cannot start the compression</source>
        <translation>无法开始压缩</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>cannot start the decompression</source>
        <translation>无法开始解压</translation>
    </message>
    <message>
        <source>is not a whole gzip file</source>
        <translation>不是完整的 gzip 文件</translation>
    </message>
    <message>
        <source>unpacks to more than %1</source>
        <translation>解压后超过 %1</translation>
    </message>
    <message>
        <source>grew while it was read</source>
        <translation>读取时仍在增大</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>is not what JSON allows: %1</source>
        <translation>不符合 JSON：%1</translation>
    </message>
    <message>
        <source>no memory for the file</source>
        <translation>没有内存容纳该文件</translation>
    </message>
    <message>
        <source>cannot map</source>
        <translation>无法映射到内存</translation>
    </message>
    <message>
        <source>is larger than 4 GiB</source>
        <translation>大于 4 GiB</translation>
    </message>
    <message>
        <source>no memory for the text</source>
        <translation>没有内存容纳该文本</translation>
    </message>
    <message>
        <source>the history was not brought up to date: %1; &apos;prism history rebuild&apos; makes it anew from the bundles</source>
        <translation>历史未更新：%1；“prism history rebuild”会由日包重新生成</translation>
    </message>
    <message>
        <source>the history leaves out %1</source>
        <translation>历史略过 %1</translation>
    </message>
    <message>
        <source>the decisions were not brought up to date: %1</source>
        <translation>决定未更新：%1</translation>
    </message>
    <message>
        <source>nothing was rotated: %1</source>
        <translation>没有轮换任何内容：%1</translation>
    </message>
    <message>
        <source>cannot create the file</source>
        <translation>无法创建文件</translation>
    </message>
    <message>
        <source>cannot make a pipe</source>
        <translation>无法创建管道</translation>
    </message>
    <message>
        <source>cannot start a thread</source>
        <translation>无法启动线程</translation>
    </message>
    <message>
        <source>more came than is taken</source>
        <translation>收到的内容超过上限</translation>
    </message>
    <message>
        <source>cannot write the file</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>it runs Prism %1, this is %2</source>
        <translation>那里运行 Prism %1，此处为 %2</translation>
    </message>
    <message>
        <source>%1 was not gathered: %2</source>
        <translation>未能收集 %1：%2</translation>
    </message>
    <message>
        <source>%1: %2 of 6 summaries stand here: %3</source>
        <translation>%1：此处有 6 份摘要中的 %2 份：%3</translation>
    </message>
    <message>
        <source>the target &apos;%1&apos; is not gathered: %2</source>
        <translation>不收集目标“%1”：%2</translation>
    </message>
    <message>
        <source>another target has the host name &apos;%1&apos;, too; set audit.host</source>
        <translation>另一个目标也使用主机名“%1”；请设置 audit.host</translation>
    </message>
    <message>
        <source>the time of the whole gather was over before its turn came</source>
        <translation>整个收集的时限在轮到它之前已到</translation>
    </message>
    <message>
        <source>it sent more than %1</source>
        <translation>它发送的内容超过 %1</translation>
    </message>
    <message>
        <source>this machine cannot keep what it sent: %1</source>
        <translation>本机无法保存它发送的内容：%1</translation>
    </message>
    <message numerus="yes">
        <source>it claims another host&apos;s name, &apos;%1&apos;: refused, %n files</source>
        <comment>it claims another host&apos;s name, &apos;%1&apos;: refused, %n file</comment>
        <translation>
            <numerusform>它使用另一台主机的名称“%1”：拒绝 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>it did not end in the time it has</source>
        <translation>未在规定时间内结束</translation>
    </message>
    <message>
        <source>the connection broke while it sent: %1</source>
        <translation>发送时连接中断：%1</translation>
    </message>
    <message>
        <source>what it sent has no end (%1)</source>
        <translation>它发送的内容不完整 (%1)</translation>
    </message>
    <message>
        <source>there is no prism on it; &apos;prism install-agent %1&apos; puts it there, or switch its audit off</source>
        <translation>那里没有 prism；用“prism install-agent %1”安装，或关闭其审计</translation>
    </message>
    <message>
        <source>its chain did not end in the time it has</source>
        <translation>其链未在规定时间内结束</translation>
    </message>
    <message>
        <source>its chain failed with exit status %1</source>
        <translation>其链失败，退出状态 %1</translation>
    </message>
    <message>
        <source>its chain failed with exit status %1: %2</source>
        <translation>其链失败，退出状态 %1：%2</translation>
    </message>
    <message>
        <source>its summaries are those of another host&apos;s name, &apos;%1&apos;: refused; PRISM_HOST there has to be %2</source>
        <translation>其摘要使用另一台主机的名称“%1”：已拒绝；那里的 PRISM_HOST 须为 %2</translation>
    </message>
    <message>
        <source>not all six summaries of %1 are in its inbox %2, the newest are of %3</source>
        <translation>其收件箱 %2 中没有 %1 的全部六份摘要，最新的为 %3</translation>
    </message>
    <message>
        <source>not all six summaries of %1 are in its inbox %2</source>
        <translation>其收件箱 %2 中没有 %1 的全部六份摘要</translation>
    </message>
    <message>
        <source>its facts: %1</source>
        <translation>其主机信息：%1</translation>
    </message>
    <message>
        <source>%1&apos;s heartbeat</source>
        <translation>%1 的心跳</translation>
    </message>
    <message>
        <source>%1&apos;s summary</source>
        <translation>%1 的摘要</translation>
    </message>
    <message>
        <source>%1 came only in part</source>
        <translation>%1 只收到一部分</translation>
    </message>
    <message>
        <source>%1 is larger than %2</source>
        <translation>%1 大于 %2</translation>
    </message>
    <message>
        <source>it claims to be of host &apos;%1&apos;</source>
        <translation>它声称属于主机“%1”</translation>
    </message>
    <message>
        <source>it claims to be of daemon &apos;%1&apos;</source>
        <translation>它声称属于守护进程“%1”</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>它不是 JSON 对象</translation>
    </message>
    <message>
        <source>cannot move the file into the inbox</source>
        <translation>无法将文件移入收件箱</translation>
    </message>
    <message>
        <source>nothing is gathered from &apos;%1&apos;: no target with audit on has that name</source>
        <translation>没有从“%1”收集：没有启用审计的目标叫此名</translation>
    </message>
    <message>
        <source>a chain is running in this inbox, and gathers by itself</source>
        <translation>此收件箱中有一条链在运行，它会自行收集</translation>
    </message>
    <message>
        <source>stopped; the bundle is as it was</source>
        <translation>已停止；日包保持原样</translation>
    </message>
    <message>
        <source>the facts of this host were not kept: %1</source>
        <translation>本机的主机信息未保存：%1</translation>
    </message>
    <message>
        <source>nothing was gathered: %1</source>
        <translation>没有收集任何内容：%1</translation>
    </message>
    <message>
        <source>another chain is running in this inbox</source>
        <translation>此收件箱中已有另一条链在运行</translation>
    </message>
    <message>
        <source>the chain was stopped; no bundle was made</source>
        <translation>链已停止；没有生成日包</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a host name; set PRISM_HOST</source>
        <translation>“%1”不是主机名；请设置 PRISM_HOST</translation>
    </message>
    <message>
        <source>cancelled before it ran</source>
        <translation>在运行前取消</translation>
    </message>
    <message>
        <source>the inbox has bundles already</source>
        <translation>收件箱中已有日包</translation>
    </message>
    <message>
        <source>the sample fleet was not finished</source>
        <translation>示例主机群未完成</translation>
    </message>
    <message>
        <source>this program cannot ask</source>
        <translation>此程序无法查询</translation>
    </message>
    <message>
        <source>look at it in prism-panel</source>
        <translation>在 prism-panel 中查看</translation>
    </message>
    <message>
        <source>%1 is no folder</source>
        <translation>%1 不是文件夹</translation>
    </message>
    <message>
        <source>choose another inbox in the settings</source>
        <translation>在设置中选择另一个收件箱</translation>
    </message>
    <message>
        <source>%1 is not there, and %2 does not let it be made</source>
        <translation>%1 不存在，且 %2 不允许创建它</translation>
    </message>
    <message>
        <source>make the folder, or choose another inbox in the settings</source>
        <translation>创建该文件夹，或在设置中选择另一个收件箱</translation>
    </message>
    <message>
        <source>%1 is not there yet; the first run makes it</source>
        <translation>%1 尚不存在；首次运行会创建它</translation>
    </message>
    <message>
        <source>give yourself the folder (chown, chmod u+rwx), make room on its disk, or choose another inbox</source>
        <translation>取得该文件夹的权限 (chown, chmod u+rwx)，在其磁盘上腾出空间，或选择另一个收件箱</translation>
    </message>
    <message>
        <source>%1 can be written</source>
        <translation>%1 可写</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1，以及另外 %2 项</translation>
    </message>
    <message>
        <source>correct or remove what it names; &apos;prism detectors&apos; lists them all</source>
        <translation>更正或移除所指内容；“prism detectors”会全部列出</translation>
    </message>
    <message numerus="yes">
        <source>%n detectors</source>
        <comment>%n detector</comment>
        <translation>
            <numerusform>%n 个检测器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detectors, %1 of them switched off</source>
        <comment>%n detector, %1 of them switched off</comment>
        <translation>
            <numerusform>%n 个检测器，其中 %1 个已关闭</numerusform>
        </translation>
    </message>
    <message>
        <source>install cron, or log in to a session with systemd</source>
        <translation>安装 cron，或登录到带 systemd 的会话</translation>
    </message>
    <message>
        <source>look at &apos;prism schedule status&apos;</source>
        <translation>查看“prism schedule status”</translation>
    </message>
    <message>
        <source>no daily run is installed</source>
        <translation>未安装每日运行</translation>
    </message>
    <message>
        <source>the daily run is installed and switched off</source>
        <translation>每日运行已安装但已关闭</translation>
    </message>
    <message>
        <source>%1, next at %2</source>
        <translation>%1，下次于 %2</translation>
    </message>
    <message>
        <source>on, %1 %2</source>
        <translation>已开启，%1 %2</translation>
    </message>
    <message>
        <source>off: the panel starts when you start it</source>
        <translation>已关闭：面板由您自行启动</translation>
    </message>
    <message>
        <source>eval &quot;$(ssh-agent)&quot; in your shell&apos;s profile, or switch your desktop&apos;s agent on</source>
        <translation>在 shell 配置文件中加入 eval &quot;$(ssh-agent)&quot;，或开启桌面自带的代理</translation>
    </message>
    <message>
        <source>there is no ssh-add</source>
        <translation>没有 ssh-add</translation>
    </message>
    <message>
        <source>install the OpenSSH client</source>
        <translation>安装 OpenSSH 客户端</translation>
    </message>
    <message>
        <source>ssh-add: %1</source>
        <translation>ssh-add：%1</translation>
    </message>
    <message numerus="yes">
        <source>the agent holds %n keys</source>
        <comment>the agent holds %n key</comment>
        <translation>
            <numerusform>代理持有 %n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>the agent answers and holds no key</source>
        <translation>代理有响应，但没有密钥</translation>
    </message>
    <message>
        <source>no agent answers; only keys without a passphrase can be used</source>
        <translation>没有代理响应；只能使用没有口令的密钥</translation>
    </message>
    <message>
        <source>the alarm path was never tried</source>
        <translation>警报通路从未试过</translation>
    </message>
    <message>
        <source>the drill of %1 failed: %2</source>
        <translation>%1 的演练失败：%2</translation>
    </message>
    <message>
        <source>the alarm path was proven at %1</source>
        <translation>警报通路已于 %1 验证</translation>
    </message>
    <message>
        <source>the alarm path was proven at %1: %2</source>
        <translation>警报通路已于 %1 验证：%2</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>Daily run</source>
        <translation>每日运行</translation>
    </message>
    <message>
        <source>Panel at login</source>
        <translation>登录时启动面板</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>SSH agent</source>
        <translation>SSH 代理</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>系统托盘</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Alarm path</source>
        <translation>警报通路</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>cannot create a file</source>
        <translation>无法创建文件</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>cannot flush</source>
        <translation>无法写入磁盘</translation>
    </message>
    <message>
        <source>cannot rename the new file</source>
        <translation>无法重命名新文件</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>大于 %1</translation>
    </message>
    <message>
        <source>is a symbolic link</source>
        <translation>是符号链接</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>is %1, more than the limit of %2</source>
        <translation>大小为 %1，超过上限 %2</translation>
    </message>
    <message>
        <source>cannot seek</source>
        <translation>无法定位</translation>
    </message>
    <message>
        <source>cannot create the directory</source>
        <translation>无法创建目录</translation>
    </message>
    <message>
        <source>cannot list</source>
        <translation>无法列出内容</translation>
    </message>
    <message>
        <source>cannot flush the directory</source>
        <translation>无法将目录写入磁盘</translation>
    </message>
    <message>
        <source>cannot move to %1</source>
        <translation>无法移动到 %1</translation>
    </message>
    <message>
        <source>cannot open the lock file</source>
        <translation>无法打开锁文件</translation>
    </message>
    <message>
        <source>cannot take the lock</source>
        <translation>无法取得锁</translation>
    </message>
    <message>
        <source>stopped while waiting for the lock</source>
        <translation>在等待锁时停止</translation>
    </message>
    <message>
        <source>text after the value</source>
        <translation>值之后还有文本</translation>
    </message>
    <message>
        <source>%1 at line %2, column %3</source>
        <translation>%1，第 %2 行第 %3 列</translation>
    </message>
    <message>
        <source>unexpected text</source>
        <translation>意外的文本</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>超过 %1 个值</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>文本过早结束</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;]&apos;</source>
        <translation>应为“,”或“]”</translation>
    </message>
    <message>
        <source>expected a key in quotes</source>
        <translation>应为带引号的键</translation>
    </message>
    <message>
        <source>expected &apos;:&apos;</source>
        <translation>应为“:”</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;}&apos;</source>
        <translation>应为“,”或“}”</translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <translation>字符串未闭合</translation>
    </message>
    <message>
        <source>a control character in a string</source>
        <translation>字符串中有控制字符</translation>
    </message>
    <message>
        <source>unknown escape</source>
        <translation>未知的转义序列</translation>
    </message>
    <message>
        <source>a \u escape is not four hexadecimal digits</source>
        <translation>\u 转义不是四位十六进制数字</translation>
    </message>
    <message>
        <source>not a JSON value</source>
        <translation>不是 JSON 值</translation>
    </message>
    <message>
        <source>a number of more than %1 digits</source>
        <translation>数字超过 %1 位</translation>
    </message>
    <message>
        <source>a number ends in &apos;.&apos;</source>
        <translation>数字以“.”结尾</translation>
    </message>
    <message>
        <source>a number has an empty exponent</source>
        <translation>数字的指数为空</translation>
    </message>
    <message>
        <source>a number is too large for a double</source>
        <translation>数字超出 double 范围</translation>
    </message>
    <message>
        <source>starts with a byte order mark</source>
        <translation>以字节顺序标记开头</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>不是 UTF-8</translation>
    </message>
    <message>
        <source>no program &apos;%1&apos;</source>
        <translation>没有程序“%1”</translation>
    </message>
    <message>
        <source>no pipe: %1</source>
        <translation>没有管道：%1</translation>
    </message>
    <message>
        <source>cannot start &apos;%1&apos;: %2</source>
        <translation>无法启动“%1”：%2</translation>
    </message>
    <message>
        <source>its end cannot be seen, for this process ignores SIGCHLD</source>
        <translation>无法得知其结束，因为此进程忽略 SIGCHLD</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>退出状态 %1</translation>
    </message>
    <message>
        <source>killed by signal %1</source>
        <translation>被信号 %1 终止</translation>
    </message>
    <message>
        <source>no end within %1 s</source>
        <translation>%1 秒内未结束</translation>
    </message>
    <message>
        <source>no end within %1 ms</source>
        <translation>%1 毫秒内未结束</translation>
    </message>
    <message>
        <source>printed more than %1</source>
        <translation>输出超过 %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a host</source>
        <translation>“%1”不是主机名</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no day; give YYYY-MM-DD</source>
        <translation>“%1”不是日期；请用 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>there are no facts of %1 of %2</source>
        <translation>没有 %1 在 %2 的主机信息</translation>
    </message>
    <message numerus="yes">
        <source>there are no facts of %1 of %2 or the %n days before</source>
        <comment>there are no facts of %1 of %2 or the %n day before</comment>
        <translation>
            <numerusform>没有 %1 在 %2 或此前 %n 天的主机信息</numerusform>
        </translation>
    </message>
    <message>
        <source>the facts of %1 were not archived: %2</source>
        <translation>%1 的主机信息未归档：%2</translation>
    </message>
    <message>
        <source>has more than %1 groups</source>
        <translation>超过 %1 个组</translation>
    </message>
    <message>
        <source>has more than %1 facts</source>
        <translation>超过 %1 条主机信息</translation>
    </message>
    <message>
        <source>claims to be of the host &apos;%1&apos; and is %2&apos;s</source>
        <translation>声称属于主机“%1”，实为 %2 所有</translation>
    </message>
    <message>
        <source>claims to be of %1 and is kept under %2</source>
        <translation>声称属于 %1，却存放在 %2 下</translation>
    </message>
    <message>
        <source>the keychain is open</source>
        <translation>密钥环已打开</translation>
    </message>
    <message>
        <source>the keychain is not there</source>
        <translation>没有密钥环</translation>
    </message>
    <message>
        <source>log in to a desktop session, or start a secret service such as gnome-keyring-daemon</source>
        <translation>登录桌面会话，或启动 Secret Service，例如 gnome-keyring-daemon</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>unlock it in your desktop&apos;s password manager and run the command again</source>
        <translation>在桌面的密码管理器中解锁，然后重新执行命令</translation>
    </message>
    <message>
        <source>the keychain refuses this program</source>
        <translation>密钥环拒绝了此程序</translation>
    </message>
    <message>
        <source>allow prism-keychain in your desktop&apos;s password manager</source>
        <translation>在桌面的密码管理器中允许 prism-keychain</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>密钥环没有响应</translation>
    </message>
    <message>
        <source>restart the secret service, or log out and in, and run the command again</source>
        <translation>重启 Secret Service，或注销后重新登录，然后重新执行命令</translation>
    </message>
    <message>
        <source>the keychain cannot be used</source>
        <translation>密钥环无法使用</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>是一个目录</translation>
    </message>
    <message>
        <source>an object of detector ids is expected</source>
        <translation>应为检测器编号的对象</translation>
    </message>
    <message>
        <source>give the reason as text, or false to switch it on</source>
        <translation>请以文本给出原因，或给出 false 以开启</translation>
    </message>
    <message>
        <source>unknown key; known are off, schedule, time_limit_s, options, arguments</source>
        <translation>未知的键；已知的有 off、schedule、time_limit_s、options、arguments</translation>
    </message>
    <message>
        <source>give text, a number, true or false, or a list of them</source>
        <translation>请给出文本、数字、true 或 false，或其列表</translation>
    </message>
    <message>
        <source>an object of host names is expected</source>
        <translation>应为主机名的对象</translation>
    </message>
    <message>
        <source>PRISM_MCP_POLICY is &apos;%1&apos;: give one of %2</source>
        <translation>PRISM_MCP_POLICY 为“%1”：请从 %2 中选择</translation>
    </message>
    <message>
        <source>%1 is &apos;%2&apos;: %3</source>
        <translation>%1 为“%2”：%3</translation>
    </message>
    <message>
        <source>give an absolute path, or one that starts with ~/</source>
        <translation>请给出绝对路径，或以 ~/ 开头的路径</translation>
    </message>
    <message>
        <source>a host name is 1 to 200 letters, digits, &apos;.&apos;, &apos;_&apos;, &apos;:&apos; or &apos;-&apos; and does not start with &apos;.&apos; or &apos;-&apos;</source>
        <translation>主机名由 1 到 200 个字母、数字、“.”、“_”、“:”或“-”组成，且不以“.”或“-”开头</translation>
    </message>
    <message>
        <source>the host name taken from HOME</source>
        <translation>取自 HOME 的主机名</translation>
    </message>
    <message>
        <source>%1; set PRISM_HOST</source>
        <translation>%1；请设置 PRISM_HOST</translation>
    </message>
    <message>
        <source>give a whole number</source>
        <translation>请给出整数</translation>
    </message>
    <message>
        <source>no such time zone on this machine; use a name such as Europe/Berlin</source>
        <translation>本机没有此时区；请使用如 Europe/Berlin 的名称</translation>
    </message>
    <message>
        <source>give a time such as 2026-11-19T06:30:00Z</source>
        <translation>请给出如 2026-11-19T06:30:00Z 的时间</translation>
    </message>
    <message>
        <source>give a whole number of days from 1 to %1</source>
        <translation>请给出 1 到 %1 之间的整数天数</translation>
    </message>
    <message>
        <source>give one of %1</source>
        <translation>请从 %1 中选择</translation>
    </message>
    <message>
        <source>give none, or some of %1</source>
        <translation>请给出 none，或从 %1 中选择若干</translation>
    </message>
    <message>
        <source>PRISM_PING_URL: give an https URL (http only for 127.0.0.1 or localhost, with its port)</source>
        <translation>PRISM_PING_URL：请给出 https URL（仅 127.0.0.1 或 localhost 可用 http，并带端口）</translation>
    </message>
    <message>
        <source>give a name of one line and at most 200 bytes</source>
        <translation>请给出一行、最多 200 字节的名称</translation>
    </message>
    <message>
        <source>give system or a code such as de or zh_CN</source>
        <translation>请给出 system，或如 de、zh_CN 的代码</translation>
    </message>
    <message>
        <source>the home directory must be an absolute path</source>
        <translation>主目录必须是绝对路径</translation>
    </message>
    <message>
        <source>%1 at line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>expected NAME=value</source>
        <translation>应为 NAME=值</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>text after the closing quote</source>
        <translation>右引号之后还有文本</translation>
    </message>
    <message>
        <source>the value is not UTF-8 text</source>
        <translation>该值不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>there is no setting &apos;%1&apos;; there are %2</source>
        <translation>没有设置“%1”；可用的有 %2</translation>
    </message>
    <message>
        <source>%1 is &apos;%2&apos;: give one line of text without both kinds of quotes</source>
        <translation>%1 为“%2”：请给出一行不同时含两种引号的文本</translation>
    </message>
    <message>
        <source>HOME must be an absolute path</source>
        <translation>HOME 必须是绝对路径</translation>
    </message>
    <message>
        <source>this is no export of Prism&apos;s settings</source>
        <translation>这不是 Prism 设置的导出文件</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1 必须是文本</translation>
    </message>
    <message>
        <source>an export has at most 1 MiB</source>
        <translation>导出文件最大 1 MiB</translation>
    </message>
    <message>
        <source>there is no place for the API key: %1</source>
        <translation>API 密钥无处存放：%1</translation>
    </message>
    <message>
        <source>log in to a desktop session</source>
        <translation>登录桌面会话</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>没有会话总线</translation>
    </message>
    <message>
        <source>none of busctl, gdbus and dbus-send is here to ask the session bus</source>
        <translation>没有 busctl、gdbus 或 dbus-send 可用于查询会话总线</translation>
    </message>
    <message>
        <source>install systemd, glib or dbus with its programs</source>
        <translation>安装 systemd、glib 或 dbus 及其程序</translation>
    </message>
    <message>
        <source>switch your desktop&apos;s tray on; GNOME needs the extension AppIndicator and KStatusNotifierItem Support</source>
        <translation>开启桌面的托盘；GNOME 需要扩展 AppIndicator and KStatusNotifierItem Support</translation>
    </message>
    <message>
        <source>the session bus does not answer</source>
        <translation>会话总线没有响应</translation>
    </message>
    <message>
        <source>no tray has announced itself on the session bus</source>
        <translation>会话总线上没有托盘登记</translation>
    </message>
    <message>
        <source>there is a tray that shows nothing or does not answer</source>
        <translation>有托盘，但不显示内容或没有响应</translation>
    </message>
    <message>
        <source>the tray takes icons</source>
        <translation>托盘可接收图标</translation>
    </message>
    <message>
        <source>no portal shows notifications to this sandbox</source>
        <translation>没有门户为此沙箱显示通知</translation>
    </message>
    <message>
        <source>install xdg-desktop-portal and the portal of your desktop</source>
        <translation>安装 xdg-desktop-portal 和桌面的门户</translation>
    </message>
    <message>
        <source>the portal of the desktop shows notifications</source>
        <translation>桌面门户显示通知</translation>
    </message>
    <message>
        <source>nobody shows notifications in this session</source>
        <translation>此会话中没有程序显示通知</translation>
    </message>
    <message>
        <source>start a notification service, such as dunst or mako, or log in to a desktop</source>
        <translation>启动通知服务，例如 dunst 或 mako，或登录桌面</translation>
    </message>
    <message>
        <source>a service shows notifications</source>
        <translation>某个服务显示通知</translation>
    </message>
    <message>
        <source>%1 shows notifications</source>
        <translation>%1 显示通知</translation>
    </message>
    <message>
        <source>prism-keychain ended with %1</source>
        <translation>prism-keychain 结束：%1</translation>
    </message>
    <message>
        <source>the keychain has no such secret</source>
        <translation>密钥环中没有此机密</translation>
    </message>
    <message>
        <source>the keychain cannot hold this value or name</source>
        <translation>密钥环无法保存此值或名称</translation>
    </message>
    <message>
        <source>the keychain failed: %1</source>
        <translation>密钥环失败：%1</translation>
    </message>
    <message>
        <source>a name in the keychain is 1 to 256 characters, no &apos;-&apos; first</source>
        <translation>密钥环中的名称为 1 到 256 个字符，不以“-”开头</translation>
    </message>
    <message>
        <source>a secret is 1 to 65536 bytes without a zero byte</source>
        <translation>机密为 1 到 65536 字节，不含零字节</translation>
    </message>
    <message>
        <source>the report is too large for the clipboard; export it to a file</source>
        <translation>报告过大，无法放入剪贴板；请导出到文件</translation>
    </message>
</context>
<context>
    <name>prism::ServiceFields</name>
    <message>
        <source>Add service</source>
        <translation>添加服务</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>health URL</source>
        <translation>健康检查 URL</translation>
    </message>
    <message>
        <source>Remove this service</source>
        <translation>移除此服务</translation>
    </message>
    <message>
        <source>Name of service %1</source>
        <translation>服务 %1 的名称</translation>
    </message>
    <message>
        <source>Port of service %1</source>
        <translation>服务 %1 的端口</translation>
    </message>
    <message>
        <source>Health URL of service %1</source>
        <translation>服务 %1 的健康检查 URL</translation>
    </message>
    <message>
        <source>Remove service %1</source>
        <translation>移除服务 %1</translation>
    </message>
    <message>
        <source>Not right, %1: %2</source>
        <translation>不正确，%1：%2</translation>
    </message>
</context>
<context>
    <name>prism::SettingsForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Saved. A run reads it from now on.</source>
        <translation>已保存。之后的运行将采用。</translation>
    </message>
    <message>
        <source>The environment wins: %1 is %2.</source>
        <translation>环境变量优先：%1 为 %2。</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>未保存任何内容。%1</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>未保存任何内容。</translation>
    </message>
</context>
<context>
    <name>prism::SettingsMover</name>
    <message>
        <source>What changes</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Export all settings…</source>
        <translation>导出全部设置…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Secrets and the arguments of detectors are never in the file.</source>
        <translation>密钥和检测器参数绝不会写入文件。</translation>
    </message>
    <message>
        <source>Export all settings</source>
        <translation>导出全部设置</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Settings of Prism (*.json)</source>
        <translation>Prism 设置 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Taken over from %1.</source>
        <translation>已从 %1 采用。</translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>该文件没有任何变更。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) would change.</source>
        <translation>
            <numerusform>将更改 %Ln 项设置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
</context>
<context>
    <name>prism::SettingsPage</name>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Name of this host</source>
        <translation>本主机名称</translation>
    </message>
    <message>
        <source>Expected hosts, separated by commas</source>
        <translation>预期的主机，以逗号分隔</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Summaries that make a bundle complete</source>
        <translation>完整日包所需的摘要数</translation>
    </message>
    <message>
        <source>File of the coverage matrix</source>
        <translation>覆盖矩阵文件</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>as Prism finds it</source>
        <translation>由 Prism 自行确定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>分诊</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>What this machine is called and where Prism keeps things.</source>
        <translation>本机的名称以及 Prism 存放数据的位置。</translation>
    </message>
    <message>
        <source>the built-in rows</source>
        <translation>内置的行</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Whose summaries a bundle expects. A host that is named and does not answer is reported as missing.</source>
        <translation>日包预期收到哪些主机的摘要。列出但未应答的主机将报告为缺失。</translation>
    </message>
    <message>
        <source>this host</source>
        <translation>本主机</translation>
    </message>
    <message>
        <source>six a host</source>
        <translation>每台主机六份</translation>
    </message>
    <message>
        <source>What a decision is filled in with. No risk can be accepted for more than 365 days.</source>
        <translation>决定的预填内容。接受风险最长 365 天。</translation>
    </message>
    <message>
        <source>Days to defer</source>
        <translation>推迟天数</translation>
    </message>
    <message>
        <source>Days to accept a risk</source>
        <translation>接受风险的天数</translation>
    </message>
    <message>
        <source>Owner of an accepted risk</source>
        <translation>已接受风险的负责人</translation>
    </message>
    <message>
        <source>asked each time</source>
        <translation>每次询问</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Each choice is applied at once and kept.</source>
        <translation>每项选择立即生效并保存。</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>For eyes that mix up red and green</source>
        <translation>红绿色弱模式</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>留在系统托盘</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Notifications tell of</source>
        <translation>通知的内容</translation>
    </message>
    <message>
        <source>usually findings, missing, silent, reminder, drill</source>
        <translation>默认 findings, missing, silent, reminder, drill</translation>
    </message>
</context>
<context>
    <name>prism::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>prism::SortHeader</name>
    <message>
        <source>Click to sort by a column, Shift+click to sort by it too.</source>
        <translation>点击按列排序，Shift+点击同时按此列排序。</translation>
    </message>
</context>
<context>
    <name>prism::StageStrip</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>无计划</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>prism::StorageSection</name>
    <message>
        <source>Days that consumed bundles stay uncompressed</source>
        <translation>已归档日包保持不压缩的天数</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Old bundles are compressed into the archive, never deleted.</source>
        <translation>旧日包会压缩进归档，绝不删除。</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>打开收件箱</translation>
    </message>
    <message>
        <source>Open the cache</source>
        <translation>打开缓存</translation>
    </message>
    <message>
        <source>Compress old bundles now</source>
        <translation>立即压缩旧日包</translation>
    </message>
    <message>
        <source>No program opened %1.</source>
        <translation>没有程序打开 %1。</translation>
    </message>
    <message>
        <source>being measured</source>
        <translation>正在测量</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>more than %1 in %2</source>
        <translation>超过 %1，%2</translation>
    </message>
    <message>
        <source>Old bundles are being compressed.</source>
        <translation>正在压缩旧日包。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) compressed.</source>
        <translation>
            <numerusform>已压缩 %Ln 个日包。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::TableViewer</name>
    <message>
        <source>Copy the rows</source>
        <translation>复制行</translation>
    </message>
</context>
<context>
    <name>prism::TargetEditor</name>
    <message>
        <source>The key was not accepted: %1</source>
        <translation>密钥未被接受：%1</translation>
    </message>
    <message>
        <source>Nothing was saved. What is not right stands below its field.</source>
        <translation>未保存。问题显示在相应字段下方。</translation>
    </message>
    <message>
        <source>A copy. Give it a name and an SSH target of its own, then save it.</source>
        <translation>这是副本。请给它单独的名称和 SSH 目标，然后保存。</translation>
    </message>
    <message>
        <source>Remove a target</source>
        <translation>移除目标</translation>
    </message>
    <message>
        <source>Take %1 out of the registry?</source>
        <translation>将 %1 从登记中移除吗？</translation>
    </message>
    <message>
        <source>The host is not touched. The registry before this stays beside it as targets.json.bak.</source>
        <translation>不会触及主机。此前的登记保留为旁边的 targets.json.bak。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>Nothing was tested. What is not right stands below its field.</source>
        <translation>未测试。问题显示在相应字段下方。</translation>
    </message>
</context>
<context>
    <name>prism::TargetForm</name>
    <message>
        <source>More fields</source>
        <translation>更多字段</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制一份(&amp;D)</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>移除...</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>设为默认</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>新目标</translation>
    </message>
    <message>
        <source>Not right: %1</source>
        <translation>不正确：%1</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>Changed, not saved.</source>
        <translation>已更改，未保存。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>It is the default target.</source>
        <translation>这是默认目标。</translation>
    </message>
    <message>
        <source>Not gathered</source>
        <translation>不收集</translation>
    </message>
    <message>
        <source>Run there, and fetched</source>
        <translation>在那里运行并取回</translation>
    </message>
    <message>
        <source>Fetched, as its own timer made it</source>
        <translation>取回其定时器生成的结果</translation>
    </message>
    <message>
        <source>Daily a&amp;udit</source>
        <translation>每日审计(&amp;U)</translation>
    </message>
    <message>
        <source>Daily audit</source>
        <translation>每日审计</translation>
    </message>
</context>
<context>
    <name>prism::TargetImport</name>
    <message>
        <source>there already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>不正确</translation>
    </message>
    <message>
        <source>Tick all that are new</source>
        <translation>勾选所有新增项</translation>
    </message>
    <message>
        <source>Import targets</source>
        <translation>导入目标</translation>
    </message>
    <message>
        <source>Hosts of ~/.ssh/config</source>
        <translation>~/.ssh/config 中的主机</translation>
    </message>
    <message>
        <source>Pasted lines</source>
        <translation>粘贴的行</translation>
    </message>
    <message>
        <source>Older settings</source>
        <translation>旧版设置</translation>
    </message>
    <message>
        <source>user@host name=web dir=/srv/stack tag=lan, one a line</source>
        <translation>user@host name=web dir=/srv/stack tag=lan，每行一个</translation>
    </message>
    <message>
        <source>Lines to import</source>
        <translation>要导入的行</translation>
    </message>
    <message>
        <source>/srv/stack, where a line does not say</source>
        <translation>/srv/stack，用于未指定的行</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>来源(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>行(&amp;L)</translation>
    </message>
    <message>
        <source>SSH &amp;key</source>
        <translation>SSH 密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Fol&amp;der there</source>
        <translation>远端文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>SSH target</source>
        <translation>SSH 目标</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>What is not right</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) found.</source>
        <translation>
            <numerusform>找到 %n 台主机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n</source>
        <translation>
            <numerusform>保存 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
</context>
<context>
    <name>prism::TargetsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Reachable now</source>
        <translation>当前可达</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Last upgrade</source>
        <translation>上次升级</translation>
    </message>
    <message>
        <source>Proven backup</source>
        <translation>已验证的备份</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>正在询问</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1, folder %2</source>
        <translation>%1，文件夹 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>never proven</source>
        <translation>从未验证</translation>
    </message>
    <message>
        <source>When a backup of this machine&apos;s state that holds this target was last restored into a scratch folder and compared: %1</source>
        <translation>包含此目标的本机状态备份上次恢复到临时文件夹并比较的时间：%1</translation>
    </message>
    <message>
        <source>Database last cloned to this machine with all rows compared: %1</source>
        <translation>数据库上次克隆到本机并比较所有行的时间：%1</translation>
    </message>
</context>
<context>
    <name>prism::TargetsPage</name>
    <message numerus="yes">
        <source>&amp;Upgrade %n</source>
        <translation>
            <numerusform>升级 %n 个(&amp;U)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Build only %n</source>
        <translation>
            <numerusform>仅构建 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verif&amp;y %n</source>
        <translation>
            <numerusform>验证 %n 个(&amp;Y)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Install %n</source>
        <translation>
            <numerusform>安装 %n 个(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clone database of %n</source>
        <translation>
            <numerusform>克隆 %n 个的数据库</numerusform>
        </translation>
    </message>
    <message>
        <source>No target yet</source>
        <translation>还没有目标</translation>
    </message>
    <message>
        <source>A target is a host that Prism deploys to over ssh. Adding one takes its name for ssh and a folder; nothing is changed there before you apply a plan.</source>
        <translation>目标是 Prism 通过 ssh 部署的主机。添加只需其 ssh 名称和文件夹；应用计划之前不会更改任何内容。</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Import from ssh configuration, a list or older settings</source>
        <translation>从 ssh 配置、列表或旧版设置导入</translation>
    </message>
    <message>
        <source>&amp;Add target</source>
        <translation>添加目标(&amp;A)</translation>
    </message>
    <message>
        <source>I&amp;mport...</source>
        <translation>导入(&amp;M)...</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>重新询问(&amp;Q)</translation>
    </message>
    <message>
        <source>Asks every target whether its ssh server answers</source>
        <translation>询问每个目标的 ssh 服务器是否应答</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Import targets</source>
        <translation>导入目标</translation>
    </message>
    <message>
        <source>Ask every target whether it answers</source>
        <translation>询问每个目标是否应答</translation>
    </message>
    <message>
        <source>The targets cannot be read: %1</source>
        <translation>目标无法读取：%1</translation>
    </message>
</context>
<context>
    <name>prism::Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo this decision</source>
        <translation>撤销此决定</translation>
    </message>
</context>
<context>
    <name>prism::TodayPage</name>
    <message>
        <source>Prism</source>
        <translation>Prism</translation>
    </message>
    <message>
        <source>Reading the newest bundle.</source>
        <translation>正在读取最新的日包。</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>立即审计</translation>
    </message>
    <message>
        <source>Consume this bundle</source>
        <translation>归档此日包</translation>
    </message>
    <message>
        <source>Show the problems of this bundle</source>
        <translation>显示此日包的问题</translation>
    </message>
    <message>
        <source>Open a sample fleet</source>
        <translation>打开示例机群</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Walk the cells of the matrix</source>
        <translation>在矩阵单元格间移动</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Show the findings of a cell, or the finding of a queue entry</source>
        <translation>显示单元格的发现项或队列条目的发现项</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Consume the bundle</source>
        <translation>归档日包</translation>
    </message>
    <message>
        <source>Alt+P</source>
        <translation>Alt+P</translation>
    </message>
    <message>
        <source>Matrix: problems only</source>
        <translation>矩阵：仅问题</translation>
    </message>
    <message>
        <source>Alt+W</source>
        <translation>Alt+W</translation>
    </message>
    <message>
        <source>Matrix: worst host first</source>
        <translation>矩阵：最严重的主机优先</translation>
    </message>
    <message>
        <source>Alt+X</source>
        <translation>Alt+X</translation>
    </message>
    <message>
        <source>Matrix: flip the axes</source>
        <translation>矩阵：交换轴</translation>
    </message>
    <message>
        <source>Alt+L</source>
        <translation>Alt+L</translation>
    </message>
    <message>
        <source>Matrix: what the shapes mean</source>
        <translation>矩阵：形状的含义</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>The last thirty days of a cell</source>
        <translation>单元格最近三十天</translation>
    </message>
    <message>
        <source>Alt+G</source>
        <translation>Alt+G</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>运行日志</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Show all findings again</source>
        <translation>重新显示全部发现项</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>列出内容</translation>
    </message>
    <message>
        <source>To do first</source>
        <translation>首先处理</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>To do first (%1)</source>
        <translation>首先处理 (%1)</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>发现项 (%1)</translation>
    </message>
    <message>
        <source>No bundle yet</source>
        <translation>还没有日包</translation>
    </message>
    <message>
        <source>The newest bundle cannot be read</source>
        <translation>最新的日包无法读取</translation>
    </message>
    <message>
        <source>Audit this machine now</source>
        <translation>立即审计本机</translation>
    </message>
    <message>
        <source>First audit of %1</source>
        <translation>%1 的首次审计</translation>
    </message>
    <message>
        <source>The findings come when the audit has ended.</source>
        <translation>审计结束后显示发现项。</translation>
    </message>
    <message>
        <source>Urgent findings are undecided</source>
        <translation>紧急发现项尚未决定</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of priority P0 are undecided.</source>
        <translation>
            <numerusform>%n 个 P0 优先级的发现项尚未决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Consume</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Look at them first</source>
        <translation>先查看</translation>
    </message>
    <message>
        <source>The bundle was not consumed</source>
        <translation>日包未归档</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of %1</source>
        <translation>
            <numerusform>%n 个发现项，共 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 个发现项</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>The first audit of this machine takes about a minute. It reads, writes into Prism&apos;s own folders only, and needs no root.</source>
        <translation>首次审计本机约需一分钟。它只读取系统，仅写入 Prism 自己的文件夹，无需 root。</translation>
    </message>
    <message>
        <source>Consume the bundle all the same? What is undecided comes back with the next one.</source>
        <translation>仍要归档此日包吗？未决定的内容会随下一个日包再次出现。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>没有要做的事。</translation>
    </message>
    <message>
        <source>Nothing to do is known, but not everything looked: see the cells above.</source>
        <translation>没有已知要做的事，但并非全部都检查过：请看上面的单元格。</translation>
    </message>
</context>
<context>
    <name>prism::TrayIcon</name>
    <message>
        <source>Audit this machine now</source>
        <translation>立即审计本机</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Quit Prism</source>
        <translation>退出 Prism</translation>
    </message>
    <message>
        <source>Quiet for</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 小时</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>直到明天</translation>
    </message>
    <message>
        <source>Since you last looked: %1</source>
        <translation>自上次查看以来：%1</translation>
    </message>
    <message>
        <source>An audit is running</source>
        <translation>审计正在进行</translation>
    </message>
    <message>
        <source>Next run: %1</source>
        <translation>下次运行：%1</translation>
    </message>
    <message>
        <source>No daily run is planned...</source>
        <translation>没有计划每日运行...</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>静默至 %1</translation>
    </message>
    <message>
        <source>Tell everything again</source>
        <translation>恢复全部通知</translation>
    </message>
</context>
<context>
    <name>prism::TrendCharts</name>
    <message>
        <source>Open by priority</source>
        <translation>按优先级的未解决数</translation>
    </message>
    <message>
        <source>New against resolved</source>
        <translation>新增与解决</translation>
    </message>
    <message>
        <source>Days to resolve, by week</source>
        <translation>每周解决所需天数</translation>
    </message>
    <message>
        <source>new or back</source>
        <translation>新增或重现</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>半数以内</translation>
    </message>
    <message>
        <source>slowest</source>
        <translation>最慢</translation>
    </message>
    <message>
        <source>no day yet.</source>
        <translation>还没有数据。</translation>
    </message>
    <message>
        <source>%1 on the first day, %2 on the last.</source>
        <comment>counts of open findings</comment>
        <translation>第一天 %1 个，最后一天 %2 个。</translation>
    </message>
    <message>
        <source>%1 new or back, %2 resolved.</source>
        <translation>新增或重现 %1 个，解决 %2 个。</translation>
    </message>
    <message numerus="yes">
        <source>in the last week, half of the resolved findings were open for at most %n day(s).</source>
        <translation>
            <numerusform>最近一周，半数已解决的发现项未解决时间不超过 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>the history knows no resolved finding yet.</source>
        <translation>历史中尚无已解决的发现项。</translation>
    </message>
</context>
<context>
    <name>prism::TriageBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the last decision back (U, Ctrl+Z)</source>
        <translation>撤回上一个决定 (U, Ctrl+Z)</translation>
    </message>
    <message>
        <source>Decisions...</source>
        <translation>决定...</translation>
    </message>
    <message>
        <source>All decisions, to take back one or a whole morning (Shift+D)</source>
        <translation>全部决定，可撤回一项或整个上午的决定 (Shift+D)</translation>
    </message>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
    <message>
        <source>%1 %2%3</source>
        <translation>%1 %2%3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation>
            <numerusform>%1，%n 个发现项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::TriageController</name>
    <message>
        <source>Approve more than this host...</source>
        <translation>批准更多主机...</translation>
    </message>
    <message>
        <source>Skip more than this host...</source>
        <translation>跳过更多主机...</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>撤销上一个决定</translation>
    </message>
    <message>
        <source>Show all decisions</source>
        <translation>显示全部决定</translation>
    </message>
    <message>
        <source>The decisions cannot be read, nothing is hidden: %1</source>
        <translation>决定无法读取，没有隐藏任何内容：%1</translation>
    </message>
    <message>
        <source>Choose a finding first.</source>
        <translation>请先选择一个发现项。</translation>
    </message>
    <message>
        <source>Nothing was decided: %1</source>
        <translation>没有作出决定：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) taken back.</source>
        <translation>
            <numerusform>已撤回 %n 项决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <translation>
            <numerusform>%1：%n 个发现项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2.</source>
        <translation>%1，直到 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be decided so.</source>
        <translation>
            <numerusform>%n 个不能这样决定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prism::UnsavedQuestion</name>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>The new target is not saved.</source>
        <translation>新目标尚未保存。</translation>
    </message>
    <message>
        <source>What you changed of %1 is not saved.</source>
        <translation>您对 %1 的更改尚未保存。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>prism::VerbPane</name>
    <message numerus="yes">
        <source>Install on %n target(s)</source>
        <translation>
            <numerusform>在 %n 个目标上安装</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n target(s)</source>
        <translation>
            <numerusform>升级 %n 个目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Build on %n target(s)</source>
        <translation>
            <numerusform>在 %n 个目标上构建</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verify %n target(s)</source>
        <translation>
            <numerusform>验证 %n 个目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clone the database of %n target(s)</source>
        <translation>
            <numerusform>克隆 %n 个目标的数据库</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what will be done</source>
        <translation>%1：将执行的操作</translation>
    </message>
    <message>
        <source>%1: nothing would change</source>
        <translation>%1：不会有变化</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>写入的文件</translation>
    </message>
    <message>
        <source>Files removed</source>
        <translation>移除的文件</translation>
    </message>
    <message>
        <source>Services touched</source>
        <translation>涉及的服务</translation>
    </message>
    <message>
        <source>Bytes: %1</source>
        <translation>字节：%1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Stages of each target</source>
        <translation>各目标的阶段</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancelling. What was begun is put right first.</source>
        <translation>正在取消。会先收拾已开始的工作。</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Making the plans. Nothing is changed before Apply.</source>
        <translation>正在制定计划。应用之前不会有任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n</source>
        <translation>
            <numerusform>应用到 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>All %n done.</source>
        <translation>
            <numerusform>%n 个全部完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done; the rest can be tried again.</source>
        <translation>已完成 %1/%2；其余可重试。</translation>
    </message>
    <message>
        <source>Read the plan; Apply does this and nothing else, within an hour.</source>
        <translation>请阅读计划；“应用”只执行这些操作，一小时内有效。</translation>
    </message>
    <message>
        <source>There is nothing to apply.</source>
        <translation>没有可应用的内容。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>处理方法：%1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Plans again what failed, was cancelled or was not started</source>
        <translation>重新计划失败、已取消或未开始的部分</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n</source>
        <translation>
            <numerusform>重试 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Install on this machine</source>
        <translation>安装到本机</translation>
    </message>
    <message>
        <source>Back up this machine&apos;s state</source>
        <translation>备份本机状态</translation>
    </message>
    <message>
        <source>Back up this machine&apos;s state and prove it</source>
        <translation>备份本机状态并验证</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>已批准：%1</translation>
    </message>
</context>
<context>
    <name>prism::VerdictBar</name>
    <message>
        <source>&amp;Consume</source>
        <translation>归档(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>立即审计(&amp;R)</translation>
    </message>
    <message>
        <source>I have read it: archive this bundle and its briefs (Ctrl+Return)</source>
        <translation>我已阅读：归档此日包及其简报 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Audit this machine now (F5)</source>
        <translation>立即审计本机 (F5)</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>有未解决的发现项</translation>
    </message>
    <message>
        <source>Not everything looked</source>
        <translation>检查不完整</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>一切正常</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>What the collector had to tell besides findings</source>
        <translation>收集器除发现项之外的报告</translation>
    </message>
    <message>
        <source>Late: nothing came since the run that was due at %1.</source>
        <translation>迟到：自 %1 应到的运行以来没有收到任何内容。</translation>
    </message>
</context>
<context>
    <name>prism::ViewsButton</name>
    <message>
        <source>&amp;Views</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>Show a saved view, or save what is shown</source>
        <translation>显示已保存的视图，或保存当前视图</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save this view...</source>
        <translation>保存此视图(&amp;S)...</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Name; a view of the same name is replaced</source>
        <translation>名称；同名视图将被替换</translation>
    </message>
</context>
<context>
    <name>prism::WatchStrip</name>
    <message>
        <source>No audit of this machine came since %1.</source>
        <translation>自 %1 起没有本机的审计。</translation>
    </message>
    <message>
        <source>No audit of any host came since %1.</source>
        <translation>自 %1 起没有任何主机的审计。</translation>
    </message>
    <message>
        <source>%1 is silent since %2.</source>
        <translation>%1 自 %2 起没有消息。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is silent in part since %2: %n producer(s).</source>
        <translation>
            <numerusform>%1 自 %2 起部分没有消息：%n 个生产者。</numerusform>
        </translation>
    </message>
    <message>
        <source>All hosts are in maintenance until %1.</source>
        <translation>所有主机维护至 %1。</translation>
    </message>
    <message>
        <source>%1 is in maintenance until %2.</source>
        <translation>%1 维护至 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n more host(s) are silent.</source>
        <translation>
            <numerusform>还有 %n 台主机没有消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet until %1: only a P0 is told.</source>
        <translation>静默至 %1：只通知 P0。</translation>
    </message>
    <message>
        <source>Somebody is silent</source>
        <translation>有主机没有消息</translation>
    </message>
    <message>
        <source>Let alone on purpose</source>
        <translation>有意不打扰</translation>
    </message>
    <message>
        <source>The audit that was due at %1 is late.</source>
        <translation>应在 %1 进行的审计延迟了。</translation>
    </message>
    <message>
        <source>%1 is late: its run of %2 has not come yet.</source>
        <translation>%1 延迟：%2 的运行尚未到达。</translation>
    </message>
    <message numerus="yes">
        <source>%n more host(s) are late.</source>
        <translation>
            <numerusform>另有 %n 台主机延迟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody is late</source>
        <translation>有主机延迟</translation>
    </message>
</context>
<context>
    <name>prism::WorkQuestion</name>
    <message>
        <source>Work on targets is under way</source>
        <translation>正在处理目标</translation>
    </message>
    <message>
        <source>Cancel it and close Prism?</source>
        <translation>取消并关闭 Prism 吗？</translation>
    </message>
    <message>
        <source>What was begun is put right first: a target runs the old or the new version, never half.</source>
        <translation>会先收拾已开始的工作：目标要么运行旧版本，要么运行新版本，绝不会停在中间。</translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <translation>取消并关闭</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
</context>
</TS>
