// SPDX-License-Identifier: GPL-3.0-or-later
// What a program that links jemalloc asks of it: that a thread keeps blocks of the size of a page
// to itself. From 32 KiB on it would otherwise give each back, and wait for it again.

extern "C" {
extern const char* malloc_conf;
const char* malloc_conf = "tcache_max:262144";
}
