// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>
#include <vector>

/// The .ts files against the texts of the tree: what lupdate, asked now, finds that they do not have.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextOfTheTreeIsTranslated_data();
    void everyTextOfTheTreeIsTranslated();
    void everySentenceOfTheTreeIsFound();
    void everyPluralHasTheFormsOfItsLanguage_data();
    void everyPluralHasTheFormsOfItsLanguage();
    void placeholdersAreThoseOfTheSource_data();
    void placeholdersAreThoseOfTheSource();
    void whatHasAMnemonicKeepsOne_data();
    void whatHasAMnemonicKeepsOne();
    void theProgramHasTheTexts_data();
    void theProgramHasTheTexts();
};

namespace {

struct Message
{
    QString context;
    QString source;
    QString state; // "unfinished", "vanished", "obsolete", or "" for a finished one
    bool plural = false;
    QStringList forms;
};

const QString folder = QStringLiteral(PRISM_SOURCE_DIR "/translations/");

QString fileOf(const QString &language)
{
    return QStringLiteral("prism_%1.ts").arg(language);
}

void readForms(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value(QLatin1String("type")).toString();
    if (!message.plural) {
        message.forms = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        message.forms.append(xml.readElementText());
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readForms(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

// Nothing if it cannot be read or is no .ts file.
std::optional<std::vector<Message>> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QXmlStreamReader xml(&file);
    std::vector<Message> out;
    QString context;
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("TS"))
        return std::nullopt;
    while (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("message"))
                out.push_back(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError() || out.empty())
        return std::nullopt;
    return out;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:[0-9]+|L?n)"));
    QStringList out;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        out.append(matches.next().captured());
    out.sort();
    return out;
}

// The first arguments of Sentence::saying() and counting() in a source.
QStringList sentencesIn(const QString &source)
{
    static const QRegularExpression call(
        QStringLiteral("\\b(?:saying|counting)\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"));
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    QStringList out;
    auto calls = call.globalMatch(source);
    while (calls.hasNext()) {
        QString text;
        auto literals = literal.globalMatch(calls.next().captured(1));
        while (literals.hasNext())
            text += literals.next().captured(1);
        text.replace(QLatin1String("\\n"), QLatin1String("\n"));
        text.replace(QLatin1String("\\\""), QLatin1String("\""));
        out.append(text.replace(QLatin1String("\\\\"), QLatin1String("\\")));
    }
    return out;
}

QString wrong(const Message &message, const QString &form)
{
    return QStringLiteral("%1: \"%2\" -> \"%3\"").arg(message.context, message.source, form);
}

void eachLanguage()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms");
    QTest::newRow("English") << QStringLiteral("en") << 2;
    QTest::newRow("German") << QStringLiteral("de") << 2;
    QTest::newRow("Chinese") << QStringLiteral("zh_CN") << 1;
}

} // namespace

void TestTranslations::everyTextOfTheTreeIsTranslated_data()
{
    eachLanguage();
}

void TestTranslations::everyTextOfTheTreeIsTranslated()
{
    QFETCH(QString, language);
    QTemporaryDir scratch;
    const QString copy = scratch.filePath(fileOf(language));
    QVERIFY(QFile::copy(folder + fileOf(language), copy));
    QStringList arguments{QStringLiteral("engine"),
                          QStringLiteral("platform"),
                          QStringLiteral("ui"),
                          QStringLiteral("src/panel"),
                          QStringLiteral("-I"),
                          QStringLiteral("."),
                          QStringLiteral("-extensions"),
                          QStringLiteral("cpp,h"),
                          QStringLiteral("-silent"),
                          QStringLiteral("-tr-function-alias"),
                          QStringLiteral("tr+=saying,tr+=counting")};
    if (language == QLatin1String("en"))
        arguments.append(QStringLiteral("-pluralonly"));
    arguments << QStringLiteral("-ts") << copy;
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(PRISM_SOURCE_DIR));
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(PRISM_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    const auto messages = messagesOf(copy);
    QVERIFY(messages);
    QStringList missing;
    for (const Message &message : *messages) {
        const bool empty = std::ranges::any_of(message.forms, &QString::isEmpty);
        if (!message.state.isEmpty() || empty)
            missing.append(wrong(message, message.state));
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(QStringLiteral("run `ninja update_translations` and translate:\n") +
                        missing.join(QLatin1Char('\n'))));
}

// lupdate passes over a sentence that is the first value of another: it takes it for a comment.
void TestTranslations::everySentenceOfTheTreeIsFound()
{
    const auto messages = messagesOf(folder + fileOf(QStringLiteral("de")));
    QVERIFY(messages);
    QSet<QString> known;
    for (const Message &message : *messages) {
        if (message.context.endsWith(QLatin1String("Sentence")))
            known.insert(message.source);
    }
    int found = 0;
    QStringList missing;
    for (const char *floor : {"engine", "platform", "ui"}) {
        QDirIterator files(QStringLiteral(PRISM_SOURCE_DIR "/") + QLatin1String(floor),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QStringList sentences = sentencesIn(QString::fromUtf8(file.readAll()));
            for (const QString &sentence : sentences) {
                ++found;
                if (!known.contains(sentence))
                    missing.append(file.fileName() + QStringLiteral(": ") + sentence);
            }
        }
    }
    QVERIFY(found > 500);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestTranslations::everyPluralHasTheFormsOfItsLanguage_data()
{
    eachLanguage();
}

void TestTranslations::everyPluralHasTheFormsOfItsLanguage()
{
    QFETCH(QString, language);
    QFETCH(int, forms);
    const auto messages = messagesOf(folder + fileOf(language));
    QVERIFY(messages);
    for (const Message &message : *messages) {
        if (message.plural)
            QVERIFY2(message.forms.size() == forms, qPrintable(wrong(message, message.forms.join(u'|'))));
    }
}

void TestTranslations::placeholdersAreThoseOfTheSource_data()
{
    eachLanguage();
}

void TestTranslations::placeholdersAreThoseOfTheSource()
{
    QFETCH(QString, language);
    const auto messages = messagesOf(folder + fileOf(language));
    QVERIFY(messages);
    for (const Message &message : *messages) {
        for (const QString &form : message.forms) {
            QStringList wanted = placeholdersOf(message.source);
            const bool singular = message.forms.size() > 1 && &form == &message.forms.front();
            if (singular && !form.contains(QLatin1String("%n"))) // "once", "the last day"
                wanted.removeAll(QStringLiteral("%n"));
            QVERIFY2(placeholdersOf(form) == wanted, qPrintable(wrong(message, form)));
        }
    }
}

void TestTranslations::whatHasAMnemonicKeepsOne_data()
{
    eachLanguage();
}

void TestTranslations::whatHasAMnemonicKeepsOne()
{
    QFETCH(QString, language);
    const auto messages = messagesOf(folder + fileOf(language));
    QVERIFY(messages);
    for (const Message &message : *messages) {
        for (const QString &form : message.forms)
            QVERIFY2(form.count(u'&') == message.source.count(u'&'), qPrintable(wrong(message, form)));
    }
}

void TestTranslations::theProgramHasTheTexts_data()
{
    eachLanguage();
}

void TestTranslations::theProgramHasTheTexts()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/prism_") + language + QStringLiteral(".qm")));
    const auto messages = messagesOf(folder + fileOf(language));
    QVERIFY(messages);
    const Message &first = messages->front();
    QCOMPARE(translator.translate(first.context.toUtf8().constData(), first.source.toUtf8().constData(),
                                  nullptr, first.plural ? 1 : -1),
             first.forms.front());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
