// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/parts.hpp"

#include "html/element.hpp"
#include "html/govuk/details.hpp"
#include "html/govuk/inset_text.hpp"
#include "html/govuk/pagination.hpp"
#include "html/govuk/warning_text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::web {

using html::element;
using html::escape;

Facts& Facts::add(std::string_view key, const std::optional<std::string>& value) {
    return value ? add(key, *value) : *this;
}
Facts& Facts::add(std::string_view key, std::optional<Day> day) {
    return day ? add(key, shown(*day)) : *this;
}
Facts& Facts::add_or(std::string_view key, std::optional<Day> day, std::string_view otherwise) {
    return day ? add(key, shown(*day)) : add(key, otherwise);
}
Facts& Facts::add_or(std::string_view key, const Markup& value, std::string_view otherwise) {
    return value.empty() ? add(key, otherwise) : add(key, value);
}

Markup shown(const views::Words& words) {
    if (words.withheld) {
        return html::markup(tag("Withheld", govuk::Colour::grey), " ", *words.withheld);
    }
    return escape(*words.text);
}

std::string capacity_of(const std::optional<views::HolderView>& holder) {
    if (!holder) return "Holder not recorded";
    std::string words(label(holder->capacity));
    if (holder->suspended) words += ", suspended";
    return words;
}

Markup shown(const Ask& ask, const views::Post& post) {
    Markup out = ask.link(post.office);
    for (const views::Named& body : post.bodies) {
        const bool said = post.office.name.find(body.name) != std::string::npos;
        if (!said) out.add(", ", ask.link(body));
    }
    out.add(html::void_element("br"));
    if (!post.holder) {
        out.add(post.vacant == true ? "The office was vacant."
                                    : "Who held the office then is not recorded.");
        return out;
    }
    out.add(capacity_of(post.holder), " holder since ", shown(post.holder->from));
    return out;
}

Markup shown(const Ask& ask, const views::SeatView& seat) {
    Markup out = seat.office ? ask.link(*seat.office, seat.name) : escape(seat.name);
    if (seat.ended) out.add("; its body ended on ", shown(*seat.ended));
    if (seat.now_with) out.add(", and its place passed to ", ask.link(*seat.now_with));
    return out;
}

Markup links(const Ask& ask, const std::vector<views::Named>& named) {
    std::vector<Markup> all;
    for (const views::Named& one : named)
        all.push_back(ask.link(one));
    return html::join(all, escape(", "));
}

Markup title(std::string_view title, std::string_view caption) {
    Markup out;
    if (!caption.empty()) out.add(element("span", {{"class", "govuk-caption-l"}}, caption));
    out.add(html::heading(1, html::HeadingSize::l, escape(title)));
    return out;
}

Markup title(const views::Named& named, std::string_view caption) {
    Markup out = title(named.name, caption);
    if (named.now_called) {
        out.add(inset(fmt::format("Called {} since {}.", *named.now_called,
                                  in_words(*named.now_called_since))));
    }
    return out;
}

Markup inset(std::string_view sentence) {
    return html::markup(govuk::InsetText{.text = std::string(sentence)});
}

std::string with_page(std::string words, int page, int of) {
    return of > 1 ? fmt::format("{}, page {} of {}", words, page, of) : words;
}

Markup page_links(const Ask& ask, int page, int of) {
    if (of < 2) return {};
    govuk::Pagination pagination;
    const auto link = [&](int number) { return ask.href_of_page(number); };
    if (page > 1) pagination.previous = govuk::PageLink{.href = link(page - 1)};
    if (page < of) pagination.next = govuk::PageLink{.href = link(page + 1)};
    int before = 0;
    for (const int number : {1, page - 1, page, page + 1, of}) {
        if (number <= before || number > of) continue;
        if (number > before + 1) pagination.items.push_back({.ellipsis = true});
        pagination.items.push_back(
            {.number = std::to_string(number), .href = link(number), .current = number == page});
        before = number;
    }
    return html::markup(pagination);
}

Markup why_link(const Ask& ask, const ThingId& thing) {
    return html::paragraph(html::link(ask.href("/why/", thing), "Why this has authority"));
}

Markup chronology_link(const Ask& ask, const ThingId& thing) {
    return html::paragraph(
        html::link(ask.href("/chronology/", thing), "Chronology: what the record tells of this"));
}

Markup source(const Ask& ask, const std::string& words, const std::optional<views::Named>& thing) {
    return thing ? ask.link(*thing) : escape(words);
}

Markup flags(const Ask& ask, const std::vector<views::FlagRow>& rows) {
    if (rows.empty()) return {};
    Markup open;
    std::vector<Markup> settled;
    for (const views::FlagRow& row : rows) {
        const Markup words = row.says.text ? escape(*row.says.text) : shown(row.says);
        Markup line = html::markup(
            words, " ", html::link(ask.href(thing(row.flag)), "Flagged on ", shown(row.raised)));
        if (row.open) {
            open.add(govuk::WarningText{.html = std::move(line)});
        } else {
            settled.push_back(std::move(line));
        }
    }
    Markup out = html::heading(2, "Doubts and warnings");
    out.add(open);
    if (!settled.empty()) {
        out.add(govuk::Details{.summary_text = fmt::format("Settled ({})", settled.size()),
                               .html = html::list(html::ListKind::bullet, settled)});
    }
    return out;
}

} // namespace concordat::web
