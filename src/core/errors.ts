/** What kind of mistake it is: a wrong request (usage) or wrong material (data). */
export type AdvisorErrorKind = 'usage' | 'data';

/** Where in a file the mistake stands; lines and columns count from 1. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** A failure that the user can mend. Anything else that is thrown is a defect of the program. */
export class AdvisorError extends Error {
  readonly kind: AdvisorErrorKind;
  /** Stable name for scripts, such as `UNKNOWN_CREDENTIAL`. */
  readonly code: string;
  /** How to mend it, in one line. */
  readonly hint: string | undefined;
  readonly location: Location | undefined;
  /** The flag, or the key of a profile or a request, that it is about. */
  readonly option: string | undefined;
  /** The lines it stands on, for people; several lines. */
  readonly frame: string | undefined;

  constructor(
    kind: AdvisorErrorKind,
    code: string,
    message: string,
    hint?: string,
    location?: Location,
    frame?: string,
    option?: string,
  ) {
    super(message);
    this.name = 'AdvisorError';
    this.kind = kind;
    this.code = code;
    this.hint = hint;
    this.location = location;
    this.frame = frame;
    this.option = option;
  }
}

/** A request that cannot be met as it was put: unknown id, impossible value. Exit code 2. */
export function usageError(code: string, message: string, hint?: string, option?: string): AdvisorError {
  return new AdvisorError('usage', code, message, hint, undefined, undefined, option);
}

/** Material that cannot be used: a broken dataset or profile. Exit code 3. */
export function dataError(
  code: string,
  message: string,
  hint?: string,
  location?: Location,
  frame?: string,
): AdvisorError {
  return new AdvisorError('data', code, message, hint, location, frame);
}
