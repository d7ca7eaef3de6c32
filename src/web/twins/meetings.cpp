// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings.hpp"
#include "views/board.hpp"
#include "views/boards.hpp"
#include "views/flag.hpp"
#include "views/meeting.hpp"
#include "views/paper.hpp"
#include "web/twins/twin_of.hpp"
#include "wire/money.hpp"

namespace concordat::web {

template std::string twin(const views::BoardsPage&);
template std::string twin(const views::BoardPage&);
template std::string twin(const views::MeetingsPage&);
template std::string twin(const views::MeetingPage&);
template std::string twin(const views::PaperPage&);
template std::string twin(const views::FlagsPage&);
template std::string twin(const views::FlagPage&);

} // namespace concordat::web
