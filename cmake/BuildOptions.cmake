# One INTERFACE target carries every flag; each target of the house links it.
add_library(prism_build_options INTERFACE)
target_include_directories(prism_build_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(prism_build_options INTERFACE
  PRISM_VERSION="${PROJECT_VERSION}"
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
  QT_NO_CONTEXTLESS_CONNECT QT_STRICT_QLIST_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(prism_build_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(prism_build_options INTERFACE -Wduplicated-cond -Wlogical-op -Wuseless-cast
    # GCC 12 suspects every std::optional it inlines; clang and the sanitizers look for the real ones.
    -Wno-maybe-uninitialized)
endif()
if(PRISM_WERROR)
  target_compile_options(prism_build_options INTERFACE -Werror)
endif()
if(PRISM_SANITIZE)
  target_compile_options(prism_build_options INTERFACE -fsanitize=${PRISM_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(prism_build_options INTERFACE -fsanitize=${PRISM_SANITIZE})
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  target_compile_definitions(prism_build_options INTERFACE _FORTIFY_SOURCE=2)
  # What a program never calls is left out of it: less to read from the disk at each start.
  target_compile_options(prism_build_options INTERFACE -fstack-protector-strong -ffunction-sections -fdata-sections)
  if(NOT APPLE)
    target_link_options(prism_build_options INTERFACE -Wl,--gc-sections)
  endif()
endif()
if(UNIX AND NOT APPLE)
  target_link_options(prism_build_options INTERFACE -Wl,-z,relro,-z,now -Wl,--as-needed)
endif()

# lld links several times faster than ld.bfd; a packager's own choice of linker is kept.
find_program(PRISM_LLD NAMES ld.lld)
if(PRISM_LLD AND NOT APPLE AND NOT CMAKE_EXE_LINKER_FLAGS MATCHES "fuse-ld")
  target_link_options(prism_build_options INTERFACE -fuse-ld=lld)
  set(PRISM_LINKS_WITH_LLD ON)
endif()

# What runs at every start stands side by side in the program: tests/bench/startorder.py makes the list.
function(prism_start_order target)
  if(PRISM_LINKS_WITH_LLD AND CMAKE_BUILD_TYPE STREQUAL "Release")
    set(order ${PROJECT_SOURCE_DIR}/cmake/start.order)
    target_link_options(${target} PRIVATE -Wl,--symbol-ordering-file=${order} -Wl,--no-warn-symbol-ordering)
    set_property(TARGET ${target} APPEND PROPERTY LINK_DEPENDS ${order})
  endif()
endfunction()
