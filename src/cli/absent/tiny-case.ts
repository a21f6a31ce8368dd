// Stands in for `tiny-case` in the bundle. yup, with which ics checks events, loads it to rename the keys of records; ics renames none.

function never(): never {
  throw new Error('no key of a calendar is renamed');
}

export const camelCase = never;
export const snakeCase = never;
