# SPDX-License-Identifier: GPL-3.0-or-later
# Stylesheet, scripts and icon: made with npm and Sass, compiled into the room html as one C++ file.

find_program(CONCORDAT_NODE NAMES node nodejs REQUIRED)
find_program(CONCORDAT_NPM npm REQUIRED)

# The stamp lies in node_modules, so that it goes with it and all build folders share it. Nothing
# that a package would run on installing is run, and nothing optional (watchers) is fetched.
set(npm_stamp ${CMAKE_SOURCE_DIR}/node_modules/.installed)
add_custom_command(
    OUTPUT ${npm_stamp}
    COMMAND ${CONCORDAT_NPM} ci --ignore-scripts --omit=optional --no-audit --no-fund
            --loglevel=error
    COMMAND ${CMAKE_COMMAND} -E touch ${npm_stamp}
    DEPENDS ${CMAKE_SOURCE_DIR}/package-lock.json ${CMAKE_SOURCE_DIR}/package.json
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
    COMMENT "Installing the npm packages"
    VERBATIM)

file(GLOB asset_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/html/assets/*)
set(assets_source ${CMAKE_BINARY_DIR}/generated/assets_bytes.cpp)
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/generated)
add_custom_command(
    OUTPUT ${assets_source}
    COMMAND ${CONCORDAT_NODE} ${CMAKE_SOURCE_DIR}/src/html/assets/build.mjs ${assets_source}
    DEPENDS ${asset_sources} ${npm_stamp}
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
    COMMENT "Making the assets"
    VERBATIM)
target_sources(concordat_html PRIVATE ${assets_source})

# For whoever needs the packages without the program: the tests of fixtures and browsers.
add_custom_target(npm_packages DEPENDS ${npm_stamp})
