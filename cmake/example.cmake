# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles the example's case files, and what its record is called, into the program, so that the program is one file.
#   cmake -D FOLDER=examples/east-midlands -D OUTPUT=example.cpp -P example.cmake
file(GLOB files ${FOLDER}/*.yaml)
list(SORT files)
set(rows "")
foreach(file ${files})
    get_filename_component(name ${file} NAME)
    file(READ ${file} text)
    string(APPEND rows "    {\"${name}\", R\"case-file(${text})case-file\"},\n")
endforeach()
file(READ ${FOLDER}/record.json record)
file(WRITE ${OUTPUT}.new "#include \"bin/verbs.hpp\"
namespace concordat::bin {
std::span<const ExampleFile> example_files() {
    static const std::vector<ExampleFile> kFiles = {
${rows}    };
    return kFiles;
}
std::string_view example_record() {
    return R\"record(${record})record\";
}
} // namespace concordat::bin
")
file(COPY_FILE ${OUTPUT}.new ${OUTPUT} ONLY_IF_DIFFERENT)
