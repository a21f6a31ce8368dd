/** What kind of mistake it is: a wrong request (usage) or wrong material (data). */
export type AdvisorErrorKind = 'usage' | 'data';

/** Every code that an `AdvisorError` can have, in order; docs/errors.md says what each means. */
export const ADVISOR_ERROR_CODES = [
  'AMBIGUOUS_CREDENTIAL',
  'CONFLICTING_FORMATS',
  'CONFLICTING_OPTION',
  'DEADLINE_BEFORE_START',
  'EMPTY_WORD',
  'END_OF_INPUT',
  'FOREIGN_FILE',
  'FORMAT_NOT_OFFERED',
  'INCOMPLETE_CURRENCY',
  'INCOMPLETE_DATASET',
  'INVALID_ARGUMENT',
  'INVALID_DATASET',
  'INVALID_DATE',
  'INVALID_LINE',
  'INVALID_NAME',
  'INVALID_PROFILE',
  'INVALID_SETTINGS',
  'MISSING_SALARY',
  'NOTHING_HELD',
  'NOTHING_SAID',
  'NOTHING_TO_PLAN',
  'NOTHING_TO_RENEW',
  'NOT_COMPARABLE',
  'NO_CERTIFICATE',
  'NO_DATA',
  'NO_DATASET',
  'NO_INPUT',
  'NO_SUCH_CREDENTIAL',
  'NO_TERMINAL',
  'NO_TEXTS',
  'OTHER_VERSION',
  'RETIRED_CREDENTIAL',
  'STALE_DATA',
  'START_IN_THE_PAST',
  'TOO_MUCH_DATA',
  'TOO_MUCH_HELD',
  'UNANSWERED_LINES',
  'UNKNOWN_COMMAND',
  'UNKNOWN_CREDENTIAL',
  'UNKNOWN_FIELD',
  'UNKNOWN_GUIDE',
  'UNKNOWN_SUBJECT',
  'UNKNOWN_VALUE',
  'UNREADABLE_ANSWER',
  'UNREADABLE_DATA',
  'UNREADABLE_FILE',
  'UNREADABLE_PROFILE',
  'UNREADABLE_TEXTS',
  'UNWRITABLE_FILE',
  'UNWRITABLE_OUTPUT',
  'WRONG_NUMBER',
] as const;
export type ErrorCode = (typeof ADVISOR_ERROR_CODES)[number];

/** Where in a file the mistake stands; lines and columns count from 1. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** A message is read by people: what was given may be of any length. */
const LONGEST = 1_000;

/** A message as far as anybody reads it. */
export function readable(message: string): string {
  // Half a character is none.
  return message.length <= LONGEST ? message : `${message.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A failure that the user can mend. Anything else that is thrown is a defect of the program. */
export class AdvisorError extends Error {
  readonly kind: AdvisorErrorKind;
  /** Stable name for scripts. */
  readonly code: ErrorCode;
  /** How to mend it, in one line. */
  readonly hint: string | undefined;
  readonly location: Location | undefined;
  /** The flag, or the key of a profile or a request, that it is about. */
  readonly option: string | undefined;
  /** The lines it stands on, for people; several lines. */
  readonly frame: string | undefined;

  constructor(
    kind: AdvisorErrorKind,
    code: ErrorCode,
    message: string,
    hint?: string,
    location?: Location,
    frame?: string,
    option?: string,
  ) {
    super(readable(message));
    this.name = 'AdvisorError';
    this.kind = kind;
    this.code = code;
    this.hint = hint === undefined ? undefined : readable(hint);
    this.location = location;
    this.frame = frame;
    this.option = option;
  }
}

/** A request that cannot be met as it was put: unknown id, impossible value. Exit code 2. */
export function usageError(code: ErrorCode, message: string, hint?: string, option?: string): AdvisorError {
  return new AdvisorError('usage', code, message, hint, undefined, undefined, option);
}

/** Material that cannot be used: a broken dataset or profile. Exit code 3. */
export function dataError(
  code: ErrorCode,
  message: string,
  hint?: string,
  location?: Location,
  frame?: string,
): AdvisorError {
  return new AdvisorError('data', code, message, hint, location, frame);
}
