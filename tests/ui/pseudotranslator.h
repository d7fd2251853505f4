// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace prism::test {

/// A language that nobody speaks: each text with accents, two fifths longer and in brackets, so that
/// what is not translated and what does not fit shows. Placeholders and mnemonics stay.
class PseudoTranslator : public QTranslator
{
public:
    static constexpr QChar open = QChar(0x27e6);  ///< begins every text
    static constexpr QChar close = QChar(0x27e7); ///< ends it

    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override
    {
        Q_UNUSED(context)
        Q_UNUSED(disambiguation)
        Q_UNUSED(n)
        return pseudo(QString::fromUtf8(source));
    }

    [[nodiscard]] static QString pseudo(const QString &source)
    {
        static const QString plain = QStringLiteral("aceginouyACEGINOUY");
        static const QString accented = QStringLiteral("áçéğíñóúýÁÇÉĞÍÑÓÚÝ");
        QString out(open);
        qsizetype letters = 0;
        for (qsizetype i = 0; i < source.size(); ++i) {
            const QChar c = source[i];
            const bool placeholder = i > 0 && (source[i - 1] == u'%' || source.mid(i - 2, 2) == u"%L");
            const qsizetype at = placeholder ? -1 : plain.indexOf(c);
            out.append(at < 0 ? c : accented[at]);
            letters += c.isLetter() ? 1 : 0;
        }
        return out + QString((letters * 2 + 4) / 5, QChar(0x00b7)) + close; // middle dots
    }
};

} // namespace prism::test
