import { percent } from '../../core/figure-text.ts';
import { type Interview, leaders, progressOf } from '../../core/interview/interview.ts';
import type { Subject } from './steps.ts';

const LEADERS_SHOWN = 3;

/** `3rd of at most 6 questions`: how far one has come, with what can still follow. `past` are the steps taken so far. */
export function progressText({ dataset, all }: Subject, past: readonly Interview[], now: Interview): string {
  if (all) {
    const left = dataset.questions.filter(({ id, flagOnly }) => flagOnly !== true && !now.closed.includes(id)).length;
    return counted(past.length + 1, past.length + left, 'question');
  }
  const { part, left } = progressOf(dataset, now);
  const before = past.filter(({ screened }) => screened === now.screened).length;
  return counted(before + 1, before + left, part === 'basic' ? 'basic question' : 'added question');
}

function counted(place: number, most: number, thing: string): string {
  return place >= most ? `last ${thing}` : `${ordinal(place)} of at most ${most} ${thing}s`;
}

const ENDINGS: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };

function ordinal(place: number): string {
  const isTeen = place % 100 >= 11 && place % 100 <= 13;
  return `${place}${(isTeen ? undefined : ENDINGS[place % 10]) ?? 'th'}`;
}

/** Who leads with the answers so far. */
export function rankingText({ dataset, asOf }: Subject, { profile }: Interview): string {
  const ahead = leaders(dataset, profile, asOf, LEADERS_SHOWN);
  const names = ahead.map(({ name, value }) => `${name} ${percent(value)}`).join(', ');
  return names === '' ? 'Nothing is open to you with these answers.' : `In front so far: ${names}.`;
}
