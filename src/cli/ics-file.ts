import { Option } from 'commander';
import type { CalendarEvent } from '../core/plan/events.ts';
import type { Context } from './context.ts';
import { fileName } from './values.ts';

/** `--ics`, of the commands that know days. */
export function icsOption(): Option {
  return new Option(
    '--ics <file>',
    'write the days as a calendar file too; one that exists is replaced as a whole',
  ).argParser(fileName);
}

/** Writes events to the calendar file that was asked for, if any. */
export async function writeIcs(
  context: Pick<Context, 'writeText'>,
  path: string | undefined,
  events: () => readonly CalendarEvent[],
  asOf: string,
): Promise<void> {
  if (path === undefined) return;
  const { renderIcs } = await import('../render/ics.ts');
  await context.writeText(path, renderIcs(events(), asOf));
}
