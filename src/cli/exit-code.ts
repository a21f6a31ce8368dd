import { CommanderError } from 'commander';
import { AdvisorError } from '../core/errors.ts';
import type { Context } from './context.ts';
import { typedHere } from './program-name.ts';

/** What the program's exit code means. */
export const EXIT = { ok: 0, defect: 1, usage: 2, data: 3, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Thrown where the user interrupts a prompt. */
export class Interrupted extends Error {}

interface Failure {
  readonly exit: ExitCode;
  readonly code: string;
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
  if (error instanceof Interrupted) {
    context.err('Interrupted.\n');
    return EXIT.interrupted;
  }
  const failure = told(failureOf(error), typedHere(context));
  context.err(json ? failureJson(failure) : failureText(failure));
  if (context.env['CERT_ADVISOR_DEBUG'] === '1' && error instanceof Error) context.err(`${error.stack}\n`);
  return failure.exit;
}

/** The failure with its command lines as they run where the reader stands. */
function told(failure: Failure, typed: (text: string) => string): Failure {
  const { message, hint } = failure;
  return { ...failure, message: typed(message), hint: hint === undefined ? undefined : typed(hint) };
}

function failureOf(error: unknown): Failure {
  if (error instanceof CommanderError) {
    const [message = '', hint] = error.message.replace(/^error: /, '').split('\n');
    const option = /'(?:-\w, )?(--[a-z-]+)/.exec(message)?.[1];
    return { exit: EXIT.usage, code: usageCode(error.code), message, hint: hint?.replace(/^\(|\)$/g, ''), option };
  }
  if (error instanceof AdvisorError) {
    const { kind, code, message, hint, location, frame, option } = error;
    return { exit: kind === 'usage' ? EXIT.usage : EXIT.data, code, message, hint, location, frame, option };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    exit: EXIT.defect,
    code: 'DEFECT',
    message: `defect in cert-advisor: ${message}`,
    hint: 'please report it with the command line you used; CERT_ADVISOR_DEBUG=1 shows where it happened',
  };
}

/** `commander.unknownOption` as `UNKNOWN_OPTION`. */
function usageCode(code: string): string {
  return code
    .replace('commander.', '')
    .replaceAll(/[A-Z]/g, (letter) => `_${letter}`)
    .toUpperCase();
}

function failureText({ message, frame, hint }: Failure): string {
  const lines = [`error: ${message}`, frame, hint === undefined || hint === '' ? undefined : `hint: ${hint}`];
  return lines
    .filter((line) => line !== undefined)
    .map((line) => `${line}\n`)
    .join('');
}

function failureJson({ code, message, hint, option, location }: Failure): string {
  const error = { code, message, hint: hint ?? null, option: option ?? null, location: location ?? null };
  return `${JSON.stringify({ error })}\n`;
}
