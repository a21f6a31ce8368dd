import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { profilePath } from '../../src/cli/config-folder.ts';
import { folderAbove } from '../../src/data/shipped.ts';

// No Windows and no Mac stand here; their paths are tried by the functions that make them.

describe('where a profile is kept', () => {
  it.each([
    ['Linux', { HOME: '/home/ada' }, posix, '/home/ada/.config/cert-advisor/profile.json'],
    ['macOS', { HOME: '/Users/ada' }, posix, '/Users/ada/.config/cert-advisor/profile.json'],
    ['XDG', { HOME: '/home/ada', XDG_CONFIG_HOME: '/etc/ada' }, posix, '/etc/ada/cert-advisor/profile.json'],
    [
      'XDG that is relative',
      { HOME: '/home/ada', XDG_CONFIG_HOME: 'ada' },
      posix,
      '/home/ada/.config/cert-advisor/profile.json',
    ],
    [
      'Windows',
      { APPDATA: 'C:\\Users\\ada\\AppData\\Roaming', USERPROFILE: 'C:\\Users\\ada' },
      win32,
      'C:\\Users\\ada\\AppData\\Roaming\\cert-advisor\\profile.json',
    ],
    [
      'Windows without APPDATA',
      { USERPROFILE: 'C:\\Users\\ada' },
      win32,
      'C:\\Users\\ada\\.config\\cert-advisor\\profile.json',
    ],
    ['no home', {}, posix, null],
    ['no home on Windows', { HOME: '' }, win32, null],
  ] as const)('%s', (_, env, paths, expected) => {
    expect(profilePath({ env }, paths)).toBe(expected);
  });
});

describe('the folder of the package', () => {
  const at = (...known: string[]) => {
    return (url: URL) => known.includes(url.href);
  };

  it.each([
    ['file:///opt/app/dist/main.cjs', 'file:///opt/app/package.json', 'file:///opt/app/'],
    ['file:///C:/app/dist/main.cjs', 'file:///C:/app/package.json', 'file:///C:/app/'],
    ['file://server/share/app/dist/main.cjs', 'file://server/share/app/package.json', 'file://server/share/app/'],
    ['file:///opt/app/dist/main.cjs', 'nowhere', 'file:///'],
    ['file:///C:/app/dist/main.cjs', 'nowhere', 'file:///C:/'],
  ])('above %s with %s', (address, known, expected) => {
    expect(folderAbove(address, at(known)).href).toBe(expected);
  });
});
