import type { Profile } from '../../core/profile/profile.ts';
import { jsonText } from '../../render/json.ts';
import type { Context } from '../context.ts';

/** Only the person's own: answers say what somebody earns and wants. */
const OWN_EYES_ONLY = 0o600;

/** Saves a profile for `--profile` and `--answers`: YAML or JSON by the name's ending. */
export async function saveProfile(context: Pick<Context, 'writeText'>, path: string, profile: Profile): Promise<void> {
  await context.writeText(path, /\.ya?ml$/i.test(path) ? yaml(profile) : json(profile), OWN_EYES_ONLY);
}

function json(profile: Profile): string {
  return `${jsonText(profile, 2)}\n`;
}

/** Every JSON value is a YAML value, so that no YAML printer is needed. */
function yaml(profile: Profile): string {
  const lines = Object.entries(profile).map(([key, answer]) => `${key}: ${jsonText(answer)}\n`);
  return lines.length === 0 ? '{}\n' : lines.join('');
}
