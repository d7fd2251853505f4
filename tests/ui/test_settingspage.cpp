// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowbench.h"
#include "ui/pages/settingspage.h"

#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace prism;
using namespace prism::test;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savesWhatTheRulesAllow();
    void saysBesideTheFieldWhatIsWrong();
    void showsWhatTheEnvironmentWins();

private:
    [[nodiscard]] QString fileText() const
    {
        QFile file(m_home->filePath(QStringLiteral(".simply-ops-prism.env")));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    Variables m_environment;
    QThreadPool m_pool;
};

void TestSettingsPage::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_environment = {{"HOME", m_home->path().toStdString()}};
}

void TestSettingsPage::savesWhatTheRulesAllow()
{
    SettingsPage page(m_environment, m_pool);
    page.show();
    page.findChild<QLineEdit *>(QStringLiteral("hosts"))->setText(QStringLiteral("web,db"));
    QTest::mouseClick(buttonWith(page, QStringLiteral("Save")), Qt::LeftButton);
    QTRY_COMPARE(fileText(), QStringLiteral("PRISM_HOSTS='web,db'\n"));
    QTRY_VERIFY(says(page, QStringLiteral("Saved.")));
}

void TestSettingsPage::saysBesideTheFieldWhatIsWrong()
{
    SettingsPage page(m_environment, m_pool);
    page.show();
    page.findChild<QLineEdit *>(QStringLiteral("hosts"))->setText(QStringLiteral("web"));
    page.findChild<QLineEdit *>(QStringLiteral("time-zone"))->setText(QStringLiteral("Mars/Olympus"));
    QTest::mouseClick(buttonWith(page, QStringLiteral("Save")), Qt::LeftButton);
    QTRY_VERIFY(says(page, QStringLiteral("PRISM_TZ is 'Mars/Olympus': no such time zone")));
    QVERIFY(says(page, QStringLiteral("Nothing was saved.")));
    QVERIFY(fileText().isEmpty());
}

void TestSettingsPage::showsWhatTheEnvironmentWins()
{
    m_environment["PRISM_HOST"] = "db";
    SettingsPage page(m_environment, m_pool);
    page.show();
    page.activate();
    QTRY_VERIFY(says(page, QStringLiteral("The environment wins: PRISM_HOST is db.")));
}

QTEST_MAIN(TestSettingsPage)
#include "test_settingspage.moc"
