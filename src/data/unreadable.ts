import type { Problem } from '../core/problem.ts';

/** The problem of a file that cannot be read. */
export function unreadable(file: string, why: string): Problem {
  return { rule: 'CERT003', severity: 'error', file, line: 1, column: 1, message: `cannot be read: ${why}` };
}

/** The operating system's reason in words. */
export function reason(error: NodeJS.ErrnoException): string {
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'no such file or folder',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of the path is not a folder',
    EEXIST: 'a part of the path is a file',
    ELOOP: 'its link leads back to itself',
    ENOSPC: 'no space left on the device',
    EROFS: 'the file system is read-only',
    ENXIO: 'it is a pipe or a device, not a file',
    ENAMETOOLONG: 'the name is too long',
    EMFILE: 'too many files are open; raise the limit (ulimit -n)',
    ENFILE: 'too many files are open on this machine',
    ENOMEM: 'there is not enough memory',
    EBADF: 'it is not open for reading',
    EIO: 'the device does not answer',
    ERR_INVALID_ARG_VALUE: 'no file can have that name',
  };
  return words[error.code ?? ''] ?? error.message;
}
