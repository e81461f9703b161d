// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include "core/base/text.h"

#include <cmath>

namespace LienKet {

namespace {

constexpr QLatin1StringView stateLetters("-odrx");

QLatin1StringView viKey()
{
    return QLatin1StringView("vi");
}
QLatin1StringView enKey()
{
    return QLatin1StringView("en");
}
QLatin1StringView stateKey()
{
    return QLatin1StringView("state");
}

template <class T>
std::optional<Rule> wholeNumber(const QJsonValue &json, T &value)
{
    const double number = json.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!json.isDouble() || number != std::floor(number))
        return Rule::BadType;
    if (number < static_cast<double>(std::numeric_limits<T>::min()) ||
        number > static_cast<double>(std::numeric_limits<T>::max()))
        return Rule::OutOfRange;
    value = static_cast<T>(json.toInteger());
    return std::nullopt;
}

template <class T>
std::optional<Rule> optionalNumber(const QJsonValue &json, std::optional<T> &value)
{
    if (json.isNull()) {
        value.reset();
        return std::nullopt;
    }
    T number{};
    const auto broken = fromJson(json, number);
    if (!broken)
        value = number;
    return broken;
}

} // namespace

QString isoDate(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QDate fromIsoDate(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    int parts[3] = {0, 0, 0};
    constexpr int ends[3] = {4, 7, 10};
    for (int part = 0, at = 0; part < 3; ++part, ++at) {
        for (; at < ends[part]; ++at) {
            const char16_t c = text[at].unicode();
            if (c < u'0' || c > u'9')
                return {};
            parts[part] = parts[part] * 10 + (c - u'0');
        }
    }
    return QDate(parts[0], parts[1], parts[2]);
}

QString stateCode(const LocalizedText &text)
{
    const QChar letters[2] = {stateLetters[static_cast<int>(text.viState)],
                              stateLetters[static_cast<int>(text.enState)]};
    return QString(letters, 2);
}

bool setStateCode(LocalizedText &text, QStringView code)
{
    if (code.size() != 2)
        return false;
    const auto vi = stateLetters.indexOf(code[0]);
    const auto en = stateLetters.indexOf(code[1]);
    if (vi < 0 || en < 0 || (vi == 0) != text.vi.isEmpty() || (en == 0) != text.en.isEmpty())
        return false;
    text.viState = static_cast<TextState>(vi);
    text.enState = static_cast<TextState>(en);
    return true;
}

QJsonValue toJson(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QJsonValue toJson(const LocalizedText &value)
{
    if (value.isEmpty())
        return {};
    QJsonObject object;
    if (!value.vi.isEmpty())
        object.insert(viKey(), value.vi);
    if (!value.en.isEmpty())
        object.insert(enKey(), value.en);
    if (value != LocalizedText(value.vi, value.en))
        object.insert(stateKey(), stateCode(value));
    return object;
}

QJsonValue toJson(int value)
{
    return value == 0 ? QJsonValue() : QJsonValue(value);
}

QJsonValue toJson(bool value)
{
    return value ? QJsonValue(true) : QJsonValue();
}

QJsonValue toJson(QDate value)
{
    return value.isValid() ? QJsonValue(isoDate(value)) : QJsonValue();
}

QJsonValue toJson(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue toJson(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue toJson(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue toJson(double value)
{
    return value == 0 ? QJsonValue() : QJsonValue(value);
}

std::optional<Rule> fromJson(const QJsonValue &json, QString &value)
{
    if (!json.isString() && !json.isNull())
        return Rule::BadType;
    if (textProblem(json.toString()))
        return json.toString().size() > maximumTextLength ? Rule::TooLong : Rule::BadText;
    value = normalized(json.toString());
    return std::nullopt;
}

std::optional<Rule> fromJson(const QJsonValue &json, LocalizedText &value)
{
    if (json.isNull()) {
        value = {};
        return std::nullopt;
    }
    if (!json.isObject())
        return Rule::BadType;
    const QJsonObject object = json.toObject();
    LocalizedText text = value;
    for (auto at = object.begin(); at != object.end(); ++at) {
        if (at.key() == stateKey())
            continue;
        if (at.key() != viKey() && at.key() != enKey())
            return Rule::UnknownField;
        QString single;
        if (const auto broken = fromJson(*at, single))
            return broken;
        (at.key() == viKey() ? text.vi : text.en) = single;
    }
    if (object.contains(stateKey())) {
        if (!setStateCode(text, object[stateKey()].toString()))
            return Rule::UnknownCode;
        value = text;
        return std::nullopt;
    }
    // An update that names both languages is a fresh pair; one that names a single language is an
    // edit of it, with the consequences for the other's state.
    if (object.contains(viKey()) && object.contains(enKey())) {
        value = LocalizedText(text.vi, text.en);
    } else if (object.contains(viKey())) {
        value.set(Language::Vietnamese, text.vi);
    } else if (object.contains(enKey())) {
        value.set(Language::English, text.en);
    }
    return std::nullopt;
}

std::optional<Rule> fromJson(const QJsonValue &json, int &value)
{
    if (json.isNull()) {
        value = 0;
        return std::nullopt;
    }
    return wholeNumber(json, value);
}

std::optional<Rule> fromJson(const QJsonValue &json, bool &value)
{
    if (!json.isBool() && !json.isNull())
        return Rule::BadType;
    value = json.toBool();
    return std::nullopt;
}

std::optional<Rule> fromJson(const QJsonValue &json, QDate &value)
{
    if (json.isNull()) {
        value = {};
        return std::nullopt;
    }
    const QDate date = fromIsoDate(json.toString());
    if (!date.isValid())
        return Rule::BadDate;
    value = date;
    return std::nullopt;
}

std::optional<Rule> fromJson(const QJsonValue &json, std::optional<int> &value)
{
    return optionalNumber(json, value);
}

std::optional<Rule> fromJson(const QJsonValue &json, std::optional<qint64> &value)
{
    if (json.isNull()) {
        value.reset();
        return std::nullopt;
    }
    qint64 number = 0;
    const auto broken = wholeNumber(json, number);
    if (!broken)
        value = number;
    return broken;
}

std::optional<Rule> fromJson(const QJsonValue &json, std::optional<double> &value)
{
    return optionalNumber(json, value);
}

std::optional<Rule> fromJson(const QJsonValue &json, double &value)
{
    if (json.isNull()) {
        value = 0;
        return std::nullopt;
    }
    if (!json.isDouble())
        return Rule::BadType;
    value = json.toDouble();
    return std::nullopt;
}

std::optional<Rule> uuidFromJson(const QJsonValue &json, QUuid &value)
{
    if (json.isNull()) {
        value = {};
        return std::nullopt;
    }
    const QUuid uuid = QUuid::fromString(json.toString());
    if (uuid.isNull() || uuid.variant() != QUuid::DCE)
        return Rule::UnknownReference;
    value = uuid;
    return std::nullopt;
}

} // namespace LienKet
