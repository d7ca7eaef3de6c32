# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles the pages of docs/rules/ into the program, so that each rule can be read where it is met.
#   cmake -D FOLDER=docs/rules -D OUTPUT=rules.cpp -P rules.cmake
file(GLOB files ${FOLDER}/*.md)
list(SORT files)
set(rows "")
foreach(file ${files})
    get_filename_component(name ${file} NAME)
    if(NOT name STREQUAL "README.md")
        file(READ ${file} text)
        string(APPEND rows "        R\"rule-page(${text})rule-page\",\n")
    endif()
endforeach()
file(WRITE ${OUTPUT}.new "#include \"web/rules.hpp\"
namespace concordat::web {
std::span<const std::string_view> rule_pages() {
    static constexpr std::string_view kPages[] = {
${rows}    };
    return kPages;
}
} // namespace concordat::web
")
file(COPY_FILE ${OUTPUT}.new ${OUTPUT} ONLY_IF_DIFFERENT)
