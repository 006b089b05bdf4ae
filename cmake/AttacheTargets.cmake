# SPDX-FileCopyrightText: 2026 The Attache authors
# SPDX-License-Identifier: Apache-2.0
#
# attache_library(<name> SOURCES … [PUBLIC …] [PRIVATE …])
#   One folder, one library, one namespace: target attache_<name>, alias Attache::<name>.
# attache_program(<name> SOURCES … [PRIVATE …])
# attache_test(<name> SOURCES … [PRIVATE …] [LABELS …] [TIMEOUT seconds])
#   A Qt Test program that CTest runs.
include_guard()

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

add_library(attache_options INTERFACE)
target_compile_definitions(attache_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  BOOST_ASIO_NO_DEPRECATED)
if(MSVC)
  target_compile_options(attache_options INTERFACE /W4 /permissive- $<$<BOOL:${ATTACHE_WARNINGS_AS_ERRORS}>:/WX>)
else()
  target_compile_options(attache_options INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${ATTACHE_WARNINGS_AS_ERRORS}>:-Werror>)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 takes the temporaries of a coroutine that returns std::expected for uninitialised, once it optimises.
    target_compile_options(attache_options INTERFACE -Wshadow=local -Wno-maybe-uninitialized)
    # GCC 14 looks whether a precompiled header fits: programs are compiled as libraries are. Qt 6.4 asks for that itself.
    if(CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 14)
      target_compile_options(attache_options INTERFACE -fPIC)
    endif()
  else()
    # libstdc++ 12's own stable_sort uses what C++17 deprecated; clang tells its callers.
    target_compile_options(attache_options INTERFACE -Wno-deprecated-declarations)
  endif()
endif()
if(ATTACHE_SANITIZERS)
  target_compile_options(attache_options INTERFACE -fsanitize=${ATTACHE_SANITIZERS} -fno-omit-frame-pointer
    -fno-sanitize-recover=all)
  target_link_options(attache_options INTERFACE -fsanitize=${ATTACHE_SANITIZERS})
endif()

# One precompiled header for all: the Qt and standard headers nearly every file needs.
if(ATTACHE_PRECOMPILED_HEADERS)
  file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/pch.cpp" CONTENT "// Carries the precompiled header.\n")
  add_library(attache_pch OBJECT "${CMAKE_BINARY_DIR}/pch.cpp")
  set_target_properties(attache_pch PROPERTIES AUTOMOC OFF POSITION_INDEPENDENT_CODE ON)
  target_link_libraries(attache_pch PRIVATE attache_options Qt6::Core Qt6::Network)
  target_precompile_headers(attache_pch PRIVATE "${CMAKE_CURRENT_LIST_DIR}/pch.h")
endif()

function(attache_use_pch target)
  if(ATTACHE_PRECOMPILED_HEADERS)
    target_precompile_headers(${target} REUSE_FROM attache_pch)
  endif()
endfunction()

function(attache_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;PUBLIC;PRIVATE")
  add_library(attache_${name} STATIC ${arg_SOURCES})
  add_library(Attache::${name} ALIAS attache_${name})
  set_target_properties(attache_${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
  get_filename_component(root "${CMAKE_CURRENT_SOURCE_DIR}" DIRECTORY)
  target_include_directories(attache_${name} PUBLIC "${root}")
  # Qt6::Network is what the shared precompiled header was built with; every library may see it.
  target_link_libraries(attache_${name} PUBLIC ${arg_PUBLIC} PRIVATE attache_options Qt6::Core Qt6::Network ${arg_PRIVATE})
  attache_use_pch(attache_${name})
endfunction()

function(attache_program name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;PRIVATE")
  add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
  target_link_libraries(${name} PRIVATE attache_options Qt6::Core Qt6::Network ${arg_PRIVATE})
  attache_use_pch(${name})
endfunction()

function(attache_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;PRIVATE;LABELS")
  attache_program(${name} SOURCES ${arg_SOURCES} PRIVATE Qt6::Test ${arg_PRIVATE})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_compile_definitions(${name} PRIVATE ATTACHE_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  add_test(NAME ${name} COMMAND ${name})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 60)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.*.debug=false")
endfunction()
