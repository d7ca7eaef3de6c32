// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the seeds of every fuzz target, and a dictionary, from the example and the tests.
//
//     fuzz_seeds build/fuzz/seeds        # seeds/TARGET/NUMBER and seeds/words.dict
#include "app/request.hpp"
#include "example.hpp"
#include "ledger/entry.hpp"
#include "literals.hpp"
#include "wire/json.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>

#include <boost/json.hpp>
#include <fmt/format.h>

namespace concordat::fuzz {

namespace {

namespace fs = std::filesystem;

class Seeds {
public:
    Seeds(const fs::path& folder, std::string_view target) : folder_(folder / target) {
        fs::remove_all(folder_); // of seeds that are no more
        fs::create_directories(folder_);
    }
    void add(std::string_view bytes) {
        std::ofstream(folder_ / std::to_string(++number_), std::ios::binary) << bytes;
    }

private:
    fs::path folder_;
    int number_ = 0;
};

/// One command of the example, and how many were told before it.
struct Told {
    std::size_t before = 0;
    boost::json::object command;
};

/// JSON has numbers and truth values where YAML has only text: turns those that are refused.
std::string as_json(const boost::json::object& command) {
    wire::Json json = command;
    while (true) {
        const auto read = app::read_request(json, wire::Reading::From::json, Digest{});
        boost::json::error_code error;
        wire::Json* refused = read || read.refusal().rule != "field.wrong-kind"
                                  ? nullptr
                                  : json.find_pointer(read.refusal().field, error);
        if (refused == nullptr || !refused->is_string()) return wire::canonical(json);
        const auto value = wire::parse_json(std::string_view(refused->get_string()));
        if (!value) return wire::canonical(json);
        *refused = value->value;
    }
}

std::vector<Told> commands_told() {
    std::vector<Told> told;
    std::size_t before = 0;
    for (const ExampleFile& file : example_files()) {
        const auto document = wire::parse_yaml(file.bytes).value();
        const auto* day = document.value.get_object().if_contains("on");
        for (const wire::Json& step : document.value.at("steps").as_array()) {
            const boost::json::object& object = step.as_object();
            const auto* refused = object.if_contains("expect-refused");
            if (refused == nullptr && object.contains("expect")) continue;
            Told one{before, refused != nullptr ? refused->at("command").as_object() : object};
            if (refused == nullptr) ++before;
            one.command.erase("step");
            if (!one.command.contains("on") && day != nullptr) one.command.emplace("on", *day);
            one.command.emplace("id", app::step_id(file.name, told.size()));
            told.push_back(std::move(one));
        }
    }
    return told;
}

void make_commands_and_cases(const fs::path& folder) {
    Seeds commands(folder, "commands");
    Seeds cases(folder, "cases");
    for (const Told& told : commands_told()) {
        commands.add(fmt::format("{} {}", told.before, as_json(told.command)));
        // A step alone, in the flow style of YAML.
        boost::json::array steps;
        steps.emplace_back(told.command);
        cases.add(wire::canonical(boost::json::object{{"case", "c"}, {"steps", steps}}));
    }
    for (const ExampleFile& file : example_files())
        cases.add(file.bytes);
    for (const std::string& literal : literals_in("src/app/case_file_test.cpp"))
        if (literal.find(':') != std::string::npos) cases.add(literal);
    for (const std::string& literal : literals_in("src/wire/codec_test.cpp"))
        cases.add(literal);
}

/// A table as full as it is before it grows, its last row for a key that it has already.
std::string with_a_row_twice() {
    State state;
    std::vector<std::string> keys;
    for (int i = 0; i <= 512; ++i)
        state.parties.embodiments.put(BodyId(fmt::format("body/{:03}", i)), OfficeId("office/a"));
    state.parties.embodiments.for_each(
        [&](const BodyId& body, const auto&) { keys.emplace_back(body.text()); });
    std::string bytes = to_bytes(state);
    return bytes.replace(bytes.rfind(keys.back()), keys.back().size(), keys.front());
}

void make_entries_and_snapshots(const fs::path& folder, const Story& story) {
    Seeds entries(folder, "entries");
    std::int64_t number = 0;
    for (const Happening& happening : story.happened) {
        const Encoded encoded = encode(happening.event);
        ++number;
        entries.add(ledger::compose(
            ledger::Draft{.effective = happening.effective,
                          .account = "cli:clerk",
                          .office = number % 2 == 0 ? "" : "office/chair",
                          .command = "00000000-0000-4000-8000-000000000001",
                          .command_digest = sha256(encoded.body),
                          .event = std::string(encoded.name),
                          .body = encoded.body},
            ledger::Place{number, 1'767'225'600'123'456 + number, sha256(encoded.body)}));
    }
    Seeds snapshots(folder, "snapshots");
    for (std::size_t commands = 1; commands <= story.states.size(); commands += commands)
        snapshots.add(to_bytes(story.states[commands - 1]));
    snapshots.add(to_bytes(story.states.back()));
    snapshots.add(with_a_row_twice());
}

void make_requests_and_addresses(const fs::path& folder) {
    constexpr std::string_view kHost = "Host: example.org\r\n";
    Seeds requests(folder, "requests");
    const auto texts = literals_in("src/http/request_reader_test.cpp");
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const char piece = static_cast<char>(i % 40);
        requests.add(piece + texts[i]);
        requests.add(fmt::format("{}POST / HTTP/1.1\r\n{}{}\r\n\r\nabc", piece, kHost, texts[i]));
        requests.add(fmt::format("{}{}\r\n{}\r\n", piece, texts[i], kHost));
        requests.add(fmt::format("{}POST / HTTP/1.1\r\n{}Transfer-Encoding: chunked\r\n\r\n{}"
                                 "0\r\n\r\nGET / HTTP/1.1\r\n{}\r\n",
                                 piece, kHost, texts[i], kHost));
    }
    Seeds addresses(folder, "addresses");
    for (const char* path : {"src/http/target_test.cpp", "src/web/asked_test.cpp"})
        for (const std::string& text : literals_in(path))
            addresses.add(text);
}

void make_words(const fs::path& folder) {
    Seeds words(folder, "words");
    for (const char* path : {"src/base/id_test.cpp", "src/base/day_test.cpp",
                             "src/base/digest_test.cpp", "src/ledger/instant_test.cpp"})
        for (const std::string& text : literals_in(path))
            words.add(text);
    for (const Told& told : commands_told())
        words.add(told.command.at("id").as_string());
}

void note_words(const wire::Json& json, std::set<std::string>& words) {
    if (json.is_string()) words.emplace(json.get_string());
    if (json.is_array())
        for (const wire::Json& element : json.get_array())
            note_words(element, words);
    if (!json.is_object()) return;
    for (const auto& member : json.get_object()) {
        words.emplace(member.key());
        note_words(member.value(), words);
    }
}

/// The names of all commands, fields, choices and ids, in libFuzzer's dictionary format.
void make_dictionary(const fs::path& path) {
    std::set<std::string> words;
    for (const CommandWords& command : commands()) {
        words.emplace(command.name);
        note_words(command.schema, words);
    }
    for (Told told : commands_told()) {
        told.command.erase("id");
        note_words(told.command, words);
    }
    std::ofstream file(path);
    for (const std::string& word : words) {
        if (word.empty() || word.size() > 60) continue;
        file << '"';
        for (const char c : word)
            file << fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
        file << "\"\n";
    }
}

void make_all(const fs::path& folder) {
    make_commands_and_cases(folder);
    make_entries_and_snapshots(folder, tell_example());
    make_requests_and_addresses(folder);
    make_words(folder);
    make_dictionary(folder / "words.dict");
}

} // namespace

} // namespace concordat::fuzz

int main(int count, char** words) {
    if (count != 2) {
        std::cerr << "Usage: fuzz_seeds FOLDER\n";
        return 2;
    }
    concordat::fuzz::make_all(words[1]);
}
