// The library for Node: all of the core, and what reads datasets from files.

export * from './core/index.ts';
export type { TextFile } from './data/files.ts';
export { type DataChoice, loadDataset, type ParseOptions, parseDataset, validate } from './data/library.ts';
export type * from './data/validation.ts';
