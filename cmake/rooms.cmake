# SPDX-License-Identifier: GPL-3.0-or-later
# A room of the house is one folder under src/, one library and, where it has tests, one test program.

# One header is precompiled once and used by every room.
add_library(concordat_precompiled OBJECT ${CMAKE_SOURCE_DIR}/cmake/precompiled.cpp)
target_link_libraries(concordat_precompiled PUBLIC fmt::fmt Boost::json)
target_precompile_headers(concordat_precompiled PRIVATE ${CMAKE_SOURCE_DIR}/cmake/precompiled.hpp)

# Another for the tests of rules and views, which all read what stories are told with.
set(concordat_story_tests domain views)
if(CONCORDAT_TESTS)
    add_library(concordat_precompiled_stories OBJECT EXCLUDE_FROM_ALL ${CMAKE_SOURCE_DIR}/cmake/precompiled.cpp)
    target_include_directories(concordat_precompiled_stories PRIVATE ${CMAKE_SOURCE_DIR}/src)
    target_link_libraries(concordat_precompiled_stories PUBLIC fmt::fmt Boost::json GTest::gtest GTest::gmock)
    target_precompile_headers(concordat_precompiled_stories PRIVATE
                              ${CMAKE_SOURCE_DIR}/cmake/precompiled_stories.hpp)
endif()

# concordat_room(NAME [USES room...] [LIBRARIES target...])
#   src/NAME/**/*.cpp       becomes the library concordat_NAME
#   src/NAME/**/*_test.cpp  becomes the program NAME_test
#   src/NAME/**/given*.cpp  is what its tests share, and the tests of rooms that use this one
function(concordat_room name)
    cmake_parse_arguments(ROOM "" "" "USES;LIBRARIES" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cpp)
    set(tests ${sources})
    list(FILTER tests INCLUDE REGEX "_test\\.cpp$")
    set(given ${sources})
    list(FILTER given INCLUDE REGEX "/given(_[a-z_]+)?\\.cpp$")
    list(FILTER sources EXCLUDE REGEX "(_test|/given(_[a-z_]+)?)\\.cpp$")
    # What is made by reflection fills a file by itself.
    set(heavy ${sources})
    list(FILTER heavy INCLUDE REGEX "/(any|bytes|encoding|events|things_of)\\.cpp$")
    set_source_files_properties(${heavy} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    if(NOT sources)
        add_library(concordat_${name} INTERFACE)
        set(scope INTERFACE)
    else()
        add_library(concordat_${name} STATIC ${sources})
        target_precompile_headers(concordat_${name} REUSE_FROM concordat_precompiled)
        target_link_libraries(concordat_${name} PRIVATE fmt::fmt Boost::json)
        set(scope PUBLIC)
    endif()
    target_include_directories(concordat_${name} ${scope} ${CMAKE_SOURCE_DIR}/src)
    list(TRANSFORM ROOM_USES PREPEND concordat_)
    target_link_libraries(concordat_${name} ${scope} ${ROOM_USES} ${ROOM_LIBRARIES})
    set(precompiled concordat_precompiled)
    if(name IN_LIST concordat_story_tests)
        set(precompiled concordat_precompiled_stories)
    endif()
    if(CONCORDAT_TESTS AND given)
        add_library(concordat_${name}_given STATIC EXCLUDE_FROM_ALL ${given})
        target_precompile_headers(concordat_${name}_given REUSE_FROM ${precompiled})
        # Each of these speaks in the names of its own area.
        set_target_properties(concordat_${name}_given PROPERTIES UNITY_BUILD OFF)
        target_link_libraries(concordat_${name}_given PUBLIC concordat_${name} fmt::fmt Boost::json
                                                             GTest::gtest GTest::gmock)
    endif()
    if(CONCORDAT_TESTS AND tests)
        set(shared_by_tests)
        foreach(room concordat_${name} ${ROOM_USES})
            if(TARGET ${room}_given)
                list(APPEND shared_by_tests ${room}_given)
            endif()
        endforeach()
        concordat_test(${name}_test SOURCES ${tests} LIBRARIES ${shared_by_tests} concordat_${name}
                       PRECOMPILED ${precompiled})
    endif()
endfunction()

# concordat_test(NAME SOURCES file... LIBRARIES target... [LABEL part] [PRECOMPILED target])
#   The label is the part of ./test that runs it; those without one are its part unit.
function(concordat_test name)
    cmake_parse_arguments(TEST "" "LABEL;PRECOMPILED" "SOURCES;LIBRARIES" ${ARGN})
    if(NOT TEST_PRECOMPILED)
        set(TEST_PRECOMPILED concordat_precompiled)
    endif()
    add_executable(${name} ${TEST_SOURCES})
    target_precompile_headers(${name} REUSE_FROM ${TEST_PRECOMPILED})
    target_link_libraries(${name} PRIVATE ${TEST_LIBRARIES} fmt::fmt Boost::json GTest::gtest_main GTest::gmock)
    target_compile_definitions(${name} PRIVATE CONCORDAT_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
                                               CONCORDAT_BINARY_DIR="${CMAKE_BINARY_DIR}")
    add_test(NAME ${name} COMMAND ${name} WORKING_DIRECTORY ${CMAKE_BINARY_DIR})
    if(TEST_LABEL)
        set_tests_properties(${name} PROPERTIES LABELS ${TEST_LABEL})
    endif()
endfunction()

# Gives a program jemalloc as its allocator; under the sanitizers theirs stays.
function(concordat_allocator name)
    if(NOT CONCORDAT_SANITIZE)
        target_sources(${name} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/allocator.cpp)
        target_link_options(${name} PRIVATE -Wl,--no-as-needed)
        target_link_libraries(${name} PRIVATE PkgConfig::jemalloc)
    endif()
endfunction()

# concordat_program(NAME folder USES room...)
function(concordat_program name folder)
    cmake_parse_arguments(PROGRAM "" "" "USES" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${folder}/*.cpp)
    list(FILTER sources EXCLUDE REGEX "_test\\.cpp$")
    if(NOT sources)
        return()
    endif()
    add_executable(${name} ${sources})
    target_precompile_headers(${name} REUSE_FROM concordat_precompiled)
    list(TRANSFORM PROGRAM_USES PREPEND concordat_)
    target_link_libraries(${name} PRIVATE ${PROGRAM_USES} fmt::fmt Boost::json)
    concordat_allocator(${name})
endfunction()

# Compiles the case files of examples/FOLDER into the program.
function(concordat_example program folder)
    set(source ${CMAKE_SOURCE_DIR}/examples/${folder})
    set(output ${CMAKE_BINARY_DIR}/example.cpp)
    file(GLOB files CONFIGURE_DEPENDS ${source}/*.yaml ${source}/record.json)
    add_custom_command(OUTPUT ${output}
        COMMAND ${CMAKE_COMMAND} -D FOLDER=${source} -D OUTPUT=${output} -P ${CMAKE_SOURCE_DIR}/cmake/example.cmake
        DEPENDS ${files} ${CMAKE_SOURCE_DIR}/cmake/example.cmake)
    target_sources(${program} PRIVATE ${output})
endfunction()

# Compiles the pages of the rules into the room.
function(concordat_rules room)
    set(source ${CMAKE_SOURCE_DIR}/docs/rules)
    set(output ${CMAKE_BINARY_DIR}/rules.cpp)
    file(GLOB files CONFIGURE_DEPENDS ${source}/*.md)
    add_custom_command(OUTPUT ${output}
        COMMAND ${CMAKE_COMMAND} -D FOLDER=${source} -D OUTPUT=${output} -P ${CMAKE_SOURCE_DIR}/cmake/rules.cmake
        DEPENDS ${files} ${CMAKE_SOURCE_DIR}/cmake/rules.cmake)
    target_sources(concordat_${room} PRIVATE ${output})
endfunction()
