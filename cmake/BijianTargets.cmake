# The one interface target that carries flags, and the helpers by which every library, program and test is declared.

add_library(bijian_flags INTERFACE)
target_compile_features(bijian_flags INTERFACE cxx_std_20)
target_include_directories(bijian_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(bijian_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<BOOL:${BIJIAN_WERROR}>:-Werror>
  $<$<CONFIG:Release>:-fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2>
  # g++ 12 reports false positives of these inside Qt's and the standard library's inlined code.
  $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized -Wno-restrict -Wno-array-bounds -Wno-stringop-overflow>)
target_link_options(bijian_flags INTERFACE
  $<$<CONFIG:Release>:-Wl,-z,relro,-z,now>)
target_compile_definitions(bijian_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER)
if(BIJIAN_SANITIZERS)
  target_compile_options(bijian_flags INTERFACE -fsanitize=${BIJIAN_SANITIZERS} -fno-omit-frame-pointer
    -fno-sanitize-recover=all)
  target_link_options(bijian_flags INTERFACE -fsanitize=${BIJIAN_SANITIZERS})
  target_compile_definitions(bijian_flags INTERFACE QT_FORCE_ASSERTS)
endif()
if(BIJIAN_FUZZ)
  target_compile_options(bijian_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_EXTENSIONS OFF)

# bijian_library(NAME SOURCES ... [PUBLIC ...] [PRIVATE ...] [MOC]): a static library of the current folder.
function(bijian_library name)
  cmake_parse_arguments(ARG "MOC" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC bijian_flags ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
  if(ARG_MOC)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
  endif()
endfunction()

# bijian_test(NAME LIBRARIES ... [LABELS ...]): NAME.cpp is one Qt Test program, run offscreen. Those of the core have the
# label `core` and are built by the target core_tests.
add_custom_target(core_tests)
function(bijian_test name)
  cmake_parse_arguments(ARG "" "" "LIBRARIES;LABELS" ${ARGN})
  add_executable(${name} ${name}.cpp)
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PRIVATE bijian_flags bijian_test_support Qt6::Test ${ARG_LIBRARIES})
  add_test(NAME ${name} COMMAND ${name})
  if("${CMAKE_CURRENT_SOURCE_DIR}" MATCHES "/tests/core/")
    list(APPEND ARG_LABELS core)
    add_dependencies(core_tests ${name})
  endif()
  set(suppressions "suppressions=${CMAKE_SOURCE_DIR}/tests/support/leaks.txt:print_suppressions=0")
  set_tests_properties(${name} PROPERTIES
    LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false;LSAN_OPTIONS=${suppressions}")
endfunction()
