import { CommanderError } from 'commander';
import { AdvisorError, type ErrorCode, readable } from '../core/errors.ts';
import { reason } from '../data/unreadable.ts';
import { clean } from '../render/clean.ts';
import { jsonText } from '../render/json.ts';
import type { Context } from './context.ts';
import { typedHere } from './program-name.ts';
import { Interrupted } from './signals.ts';

/** What the program's exit code means. A signal leaves 128 and its number, as in every shell. */
export const EXIT = {
  ok: 0,
  defect: 1,
  usage: 2,
  data: 3,
  due: 4,
  SIGHUP: 129,
  SIGINT: 130,
  SIGQUIT: 131,
  SIGTERM: 143,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What ends `check` when something falls due: the result is printed, nothing has failed. */
export class FallsDue extends Error {}

interface Failure {
  readonly exit: ExitCode;
  readonly code: FailureCode;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly location?: AdvisorError['location'];
  readonly option?: string | undefined;
  readonly frame?: string | undefined;
}

/** The single place where a thrown value becomes a message and an exit code. */
export function reportFailure(
  error: unknown,
  context: Pick<Context, 'err' | 'env' | 'script' | 'isClone'>,
  json: boolean,
): ExitCode {
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
  if (error instanceof FallsDue) return EXIT.due;
  if (error instanceof Interrupted) {
    // With the terminal gone there is nobody to tell.
    if (error.signal !== 'SIGHUP') context.err('Interrupted.\n');
    return EXIT[error.signal];
  }
  const failure = told(failureOf(error), typedHere(context));
  context.err(json ? failureJson(failure) : failureText(failure));
  if (context.env['CERT_ADVISOR_DEBUG'] === '1' && error instanceof Error) context.err(`${error.stack}\n`);
  return failure.exit;
}

/** The failure with its command lines as they run where the reader stands. */
function told(failure: Failure, typed: (text: string) => string): Failure {
  const { message, hint, option } = failure;
  return {
    ...failure,
    message: readable(typed(message)),
    hint: hint === undefined ? undefined : typed(hint),
    option: option && readable(option),
  };
}

function failureOf(error: unknown): Failure {
  if (error instanceof CommanderError) {
    // Its hint stands behind the last line break; one before that is part of what was typed.
    const [, message = '', hint] = /^(?:error: )?([\s\S]*?)(?:\n(\(.*\)))?$/.exec(plainly(error.message)) ?? [];
    const option = /'(?:-\w, )?(--[a-z-]+)/.exec(message)?.[1];
    return { exit: EXIT.usage, code: usageCode(error.code), message, hint: hint?.replace(/^\(|\)$/g, ''), option };
  }
  if (error instanceof AdvisorError) {
    const { kind, code, message, hint, location, frame, option } = error;
    return { exit: kind === 'usage' ? EXIT.usage : EXIT.data, code, message, hint, location, frame, option };
  }
  if (isOfTheSystem(error)) {
    return { exit: EXIT.data, code: 'SYSTEM_FAILURE', message: `the system refuses: ${reason(error)}` };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    exit: EXIT.defect,
    code: 'DEFECT',
    message: `defect in cert-advisor: ${message}`,
    hint: 'please report it with the command line you used; CERT_ADVISOR_DEBUG=1 shows where it happened',
  };
}

/** What commander says of arguments, in words. */
function plainly(message: string): string {
  if (/^(?:error: )?missing required argument '(?:words|ids|names)'/.test(message))
    return 'nothing was named; it takes ids, exam codes or names\n(cert-advisor list shows what there is)';
  const command = /^(?:error: )?too many arguments for '([\w-]+)'\. Expected 0 arguments/.exec(message)?.[1];
  if (command === undefined) return message;
  return `${command} takes no words but its options\n(cert-advisor ${command} --help shows them)`;
}

/** Too many open files, no memory, no space: what no code of ours can mend. */
function isOfTheSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && ['EMFILE', 'ENFILE', 'ENOMEM', 'ENOSPC', 'EDQUOT', 'EIO'].includes(codeOf(error));
}

function codeOf(error: NodeJS.ErrnoException): string {
  return error.code ?? '';
}

/** Codes of failures that only a command line has, or no code foresaw. */
export const COMMAND_LINE_CODES = [
  'DEFECT',
  'EXCESS_ARGUMENTS',
  'MISSING_ARGUMENT',
  'OPTION_MISSING_ARGUMENT',
  'SYSTEM_FAILURE',
  'UNKNOWN_OPTION',
] as const;
type FailureCode = ErrorCode | (typeof COMMAND_LINE_CODES)[number];

/** `commander.unknownOption` as `UNKNOWN_OPTION`; what commander might say besides is about an argument. */
function usageCode(code: string): FailureCode {
  const name = code
    .replace('commander.', '')
    .replaceAll(/[A-Z]/g, (letter) => `_${letter}`)
    .toUpperCase();
  const known: readonly FailureCode[] = [...COMMAND_LINE_CODES, 'UNKNOWN_COMMAND', 'CONFLICTING_OPTION'];
  return known.find((each) => each === name) ?? 'INVALID_ARGUMENT';
}

/** One line, however many were typed. */
function oneLine(text: string): string {
  return readable(clean(text));
}

function failureText({ message, frame, hint }: Failure): string {
  const advice = hint === undefined || hint === '' ? undefined : `hint: ${oneLine(hint)}`;
  const lines = [`error: ${oneLine(message)}`, frame, advice];
  return lines
    .filter((line) => line !== undefined)
    .map((line) => `${line}\n`)
    .join('');
}

function failureJson({ code, message, hint, option, location }: Failure): string {
  const error = { code, message, hint: hint ?? null, option: option ?? null, location: location ?? null };
  return `${jsonText({ error })}\n`;
}
