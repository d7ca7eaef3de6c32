// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/money.hpp"

namespace concordat::wire {

Result<void> Codec<Money>::read(Money& value, const Json& json, const Path& path,
                                Reading& reading) {
    if (!reading.is_command()) return Codec<std::int64_t>::read(value.pence, json, path, reading);
    TRY(const std::string_view written,
        read_token(json, path,
                   "a sum of money in quotes with its pound sign, such as \"£125,000\""));
    return take(value, parse_money(written), path);
}
void Codec<Money>::write(Money value, Writing& writing) {
    if (writing.whom == Writing::For::ledger)
        return Codec<std::int64_t>::write(value.pence, writing);
    writing.out += "{\"pence\":";
    Codec<std::int64_t>::write(value.pence, writing);
    writing.out += ",\"words\":";
    append_string(writing.out, text(value));
    writing.out += '}';
}
Json Codec<Money>::schema() {
    return {
        {"type", "string"}, {"format", "money"}, {"pattern", "^-?£[0-9,]+(\\.[0-9]+)?(k|m|bn)?$"}};
}

Result<void> Codec<BasisPoints>::read(BasisPoints& value, const Json& json, const Path& path,
                                      Reading& reading) {
    if (!reading.is_command()) return Codec<int>::read(value.points, json, path, reading);
    TRY(const std::string_view written,
        read_token(json, path, "a share in quotes with its sign, such as \"27.3%\""));
    return take(value, parse_per_cent(written), path);
}
void Codec<BasisPoints>::write(BasisPoints value, Writing& writing) {
    if (writing.whom == Writing::For::ledger) return Codec<int>::write(value.points, writing);
    append_string(writing.out, text(value));
}
Json Codec<BasisPoints>::schema() {
    return {{"type", "string"}, {"format", "percentage"}, {"pattern", "^[0-9]+(\\.[0-9]{1,2})?%$"}};
}

} // namespace concordat::wire
