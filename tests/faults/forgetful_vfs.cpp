// SPDX-License-Identifier: GPL-3.0-or-later
// The forgetful disk as SQLite sees it: https://www.sqlite.org/vfs.html.
#include "forgetful_disk.hpp"

#include <algorithm>
#include <cstring>
#include <new>
#include <sqlite3.h>

namespace concordat::faults {

/// An open file; SQLite keeps the room for it and calls the first field.
struct Handle {
    sqlite3_file base{};
    ForgetfulDisk* disk = nullptr;
    std::shared_ptr<File> file;
    std::string name;
    int flags = 0;
    int level = SQLITE_LOCK_NONE;
    unsigned shared_locks = 0; ///< of the shared memory, one bit each
    unsigned sole_locks = 0;
    bool deletes_itself = false;
    bool is_name_unsynced = false; ///< SQLite's own files sync the folder with a log or journal

    bool is_read_only() const { return (flags & SQLITE_OPEN_READONLY) != 0; }
};

namespace {

Handle& handle_of(sqlite3_file* file) {
    return *reinterpret_cast<Handle*>(file);
}

ForgetfulDisk& disk_of(sqlite3_vfs* vfs) {
    return *static_cast<ForgetfulDisk*>(vfs->pAppData);
}

template <class Ask>
bool any_other(const Handle& handle, Ask ask) {
    return std::any_of(handle.file->handles.begin(), handle.file->handles.end(),
                       [&](const Handle* other) { return other != &handle && ask(*other); });
}

int close(sqlite3_file* raw) {
    Handle& handle = handle_of(raw);
    std::erase(handle.file->handles, &handle);
    if (handle.file->handles.empty()) handle.file->shared.clear();
    if (handle.deletes_itself && !handle.name.empty()) handle.disk->remove(handle.name, false);
    handle.~Handle();
    return SQLITE_OK;
}

int read(sqlite3_file* raw, void* to, int size, sqlite3_int64 offset) {
    const std::string& seen = handle_of(raw).file->seen();
    const auto wanted = static_cast<std::size_t>(size);
    const auto from = std::min(static_cast<std::size_t>(offset), seen.size());
    const std::size_t there = std::min(wanted, seen.size() - from);
    std::memcpy(to, seen.data() + from, there);
    std::memset(static_cast<char*>(to) + there, 0, wanted - there);
    return there == wanted ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int write(sqlite3_file* raw, const void* bytes, int size, sqlite3_int64 offset) {
    Handle& handle = handle_of(raw);
    if (handle.is_read_only()) return SQLITE_READONLY;
    const std::string_view part(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
    const bool is_done = handle.disk->write(*handle.file, static_cast<std::size_t>(offset), part);
    return is_done ? SQLITE_OK : SQLITE_FULL;
}

int truncate(sqlite3_file* raw, sqlite3_int64 size) {
    Handle& handle = handle_of(raw);
    const bool is_done = handle.disk->truncate(*handle.file, static_cast<std::size_t>(size));
    return is_done ? SQLITE_OK : SQLITE_IOERR_TRUNCATE;
}

int sync(sqlite3_file* raw, int) {
    Handle& handle = handle_of(raw);
    if (!handle.disk->sync(*handle.file)) return SQLITE_IOERR_FSYNC;
    if (handle.is_name_unsynced) handle.disk->sync_name(handle.name);
    handle.is_name_unsynced = false;
    return SQLITE_OK;
}

int file_size(sqlite3_file* raw, sqlite3_int64* size) {
    *size = static_cast<sqlite3_int64>(handle_of(raw).file->seen().size());
    return SQLITE_OK;
}

int lock(sqlite3_file* raw, int level) {
    Handle& handle = handle_of(raw);
    if (level <= handle.level) return SQLITE_OK;
    if (handle.is_read_only() && level > SQLITE_LOCK_SHARED) return SQLITE_IOERR_LOCK;
    const int conflicts = level == SQLITE_LOCK_SHARED     ? SQLITE_LOCK_PENDING
                          : level == SQLITE_LOCK_RESERVED ? SQLITE_LOCK_RESERVED
                                                          : SQLITE_LOCK_SHARED;
    if (any_other(handle, [&](const Handle& other) { return other.level >= conflicts; }))
        return SQLITE_BUSY;
    handle.level = level;
    return SQLITE_OK;
}

int unlock(sqlite3_file* raw, int level) {
    Handle& handle = handle_of(raw);
    handle.level = std::min(handle.level, level);
    return SQLITE_OK;
}

int check_reserved_lock(sqlite3_file* raw, int* is_reserved) {
    const Handle& handle = handle_of(raw);
    const auto reserves = [](const Handle& other) { return other.level >= SQLITE_LOCK_RESERVED; };
    *is_reserved = reserves(handle) || any_other(handle, reserves) ? 1 : 0;
    return SQLITE_OK;
}

int file_control(sqlite3_file*, int, void*) {
    return SQLITE_NOTFOUND;
}
int sector_size(sqlite3_file*) {
    return 512;
}
// As SQLite's own files say on every modern disk: a write spoils nothing beside itself.
int device_characteristics(sqlite3_file*) {
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int shm_map(sqlite3_file* raw, int piece, int size, int may_extend, void volatile** at) {
    auto& pieces = handle_of(raw).file->shared;
    const auto index = static_cast<std::size_t>(piece);
    *at = nullptr;
    if (index >= pieces.size() && may_extend == 0) return SQLITE_OK;
    while (pieces.size() <= index)
        pieces.push_back(std::make_unique<std::vector<char>>(static_cast<std::size_t>(size)));
    *at = pieces[index]->data();
    return SQLITE_OK;
}

int shm_lock(sqlite3_file* raw, int first, int count, int flags) {
    Handle& handle = handle_of(raw);
    const unsigned mask = ((1U << count) - 1U) << first;
    if ((flags & SQLITE_SHM_UNLOCK) != 0) {
        handle.shared_locks &= ~mask;
        handle.sole_locks &= ~mask;
        return SQLITE_OK;
    }
    const bool is_sole = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
    const auto conflicts = [&](const Handle& other) {
        return ((other.sole_locks | (is_sole ? other.shared_locks : 0)) & mask) != 0;
    };
    if (any_other(handle, conflicts)) return SQLITE_BUSY;
    (is_sole ? handle.sole_locks : handle.shared_locks) |= mask;
    return SQLITE_OK;
}

void shm_barrier(sqlite3_file*) {}

int shm_unmap(sqlite3_file* raw, int) {
    Handle& handle = handle_of(raw);
    handle.shared_locks = 0;
    handle.sole_locks = 0;
    return SQLITE_OK;
}

const sqlite3_io_methods kMethods = {.iVersion = 2,
                                     .xClose = close,
                                     .xRead = read,
                                     .xWrite = write,
                                     .xTruncate = truncate,
                                     .xSync = sync,
                                     .xFileSize = file_size,
                                     .xLock = lock,
                                     .xUnlock = unlock,
                                     .xCheckReservedLock = check_reserved_lock,
                                     .xFileControl = file_control,
                                     .xSectorSize = sector_size,
                                     .xDeviceCharacteristics = device_characteristics,
                                     .xShmMap = shm_map,
                                     .xShmLock = shm_lock,
                                     .xShmBarrier = shm_barrier,
                                     .xShmUnmap = shm_unmap,
                                     .xFetch = nullptr,
                                     .xUnfetch = nullptr};

int open(sqlite3_vfs* vfs, sqlite3_filename path, sqlite3_file* raw, int flags, int* out_flags) {
    raw->pMethods = nullptr;
    ForgetfulDisk& disk = disk_of(vfs);
    const std::string name = path == nullptr ? "" : path;
    std::shared_ptr<File> file = name.empty() ? nullptr : disk.find(name);
    if (!file && (flags & SQLITE_OPEN_CREATE) != 0) file = disk.make(name);
    if (!file) return SQLITE_CANTOPEN;
    Handle* handle = new (raw) Handle;
    handle->base.pMethods = &kMethods;
    handle->disk = &disk;
    handle->file = std::move(file);
    handle->name = name;
    handle->flags = flags;
    handle->deletes_itself = (flags & SQLITE_OPEN_DELETEONCLOSE) != 0;
    handle->is_name_unsynced = (flags & SQLITE_OPEN_CREATE) != 0 &&
                               (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0;
    handle->file->handles.push_back(handle);
    if (out_flags != nullptr) *out_flags = flags;
    return SQLITE_OK;
}

int remove(sqlite3_vfs* vfs, const char* path, int is_synced) {
    ForgetfulDisk& disk = disk_of(vfs);
    if (!disk.find(path)) return SQLITE_IOERR_DELETE_NOENT;
    return disk.remove(path, is_synced != 0) ? SQLITE_OK : SQLITE_IOERR_DELETE;
}

int access(sqlite3_vfs* vfs, const char* path, int, int* is_there) {
    const auto file = disk_of(vfs).find(path);
    *is_there = file && !file->seen().empty() ? 1 : 0;
    return SQLITE_OK;
}

int full_path(sqlite3_vfs*, const char* path, int size, char* to) {
    sqlite3_snprintf(size, to, "%s", path);
    return SQLITE_OK;
}

int sleep(sqlite3_vfs*, int) {
    return 0;
}

sqlite3_vfs& forgetful() {
    static sqlite3_vfs vfs = [] {
        // Randomness and clock are the machine's own.
        sqlite3_vfs made = *sqlite3_vfs_find(nullptr);
        made.iVersion = 2;
        made.szOsFile = sizeof(Handle);
        made.pNext = nullptr;
        made.zName = "forgetful";
        made.xOpen = open;
        made.xDelete = remove;
        made.xAccess = access;
        made.xFullPathname = full_path;
        made.xSleep = sleep;
        return made;
    }();
    return vfs;
}

} // namespace

void register_vfs(ForgetfulDisk& disk) {
    forgetful().pAppData = &disk;
    sqlite3_vfs_register(&forgetful(), 0);
}

void unregister_vfs() {
    sqlite3_vfs_unregister(&forgetful());
}

} // namespace concordat::faults
