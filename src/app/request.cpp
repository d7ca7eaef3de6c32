// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/request.hpp"

#include "domain/acts.hpp"
#include "ledger/entry.hpp"

#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/uuid_io.hpp>
#include <fmt/format.h>

namespace concordat::app {

namespace {

/// What every command has, whatever it does.
struct Envelope {
    std::string command;
    std::string id;
    Day on;
    std::optional<OfficeId> by;
};
BOOST_DESCRIBE_STRUCT(Envelope, (), (command, id, on, by))

} // namespace

Result<Request> read_request(const wire::Json& json, wire::Reading::From from, const Digest& salt) {
    if (!json.is_object()) return wire::refuse_kind({}, "an object with the member \"command\"");
    boost::json::object around;
    boost::json::object fields;
    for (const auto& member : json.get_object()) {
        const std::string_view key = member.key();
        const bool outer = key == "command" || key == "id" || key == "on" || key == "by";
        (outer ? around : fields).emplace(key, member.value());
    }
    auto reading = wire::Reading::of_command(from, salt);
    TRY(Envelope envelope, wire::read<Envelope>(around, reading));
    if (!ledger::uuid_bytes(envelope.id)) {
        return malformed(
            "command.id-malformed", "/id",
            fmt::format("\"{}\" is not a UUID in small letters.", envelope.id),
            "Give each command an id of its own, and send it again under the same id.");
    }
    TRY(Command command, read_command(envelope.command, fields, reading));
    around.erase("id");
    const Digest digest = sha256({wire::canonical(around), wire::canonical(fields)});
    return Request{std::move(command), std::move(envelope.id),  digest, envelope.on,
                   envelope.by,        std::move(reading.texts)};
}

std::string step_id(const std::string& case_name, std::size_t step) {
    // The namespace is the UUID of "https://concordat.invalid/case" in the URL namespace of RFC
    // 4122.
    static const boost::uuids::uuid kCases = boost::uuids::name_generator_sha1(
        boost::uuids::ns::url())("https://concordat.invalid/case");
    return boost::uuids::to_string(
        boost::uuids::name_generator_sha1(kCases)(fmt::format("{}#{}", case_name, step)));
}

} // namespace concordat::app
