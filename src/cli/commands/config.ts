import { Command } from 'commander';
import { clean } from '../../render/clean.ts';
import { profilePath } from '../config-folder.ts';
import type { Context } from '../context.ts';
import { SETTINGS, type Setting, settingsIn, settingsPath, strayVariables, variableOf } from '../settings.ts';

/** `config`: what is set besides flags, and where each value comes from. */
export function configCommand(context: Context): Command {
  return new Command('config')
    .description(
      'Shows what holds where no flag says otherwise, and where each value comes from: the environment beats your file of settings, and flags beat both.',
    )
    .addHelpText('before', EXAMPLES)
    .action(() => context.out(`${linesOf(context).join('\n')}\n`));
}

const EXAMPLES = `Examples:
  cert-advisor config
  CERT_ADVISOR_DATA=./our-field cert-advisor list
`;

function linesOf(context: Context): string[] {
  const path = settingsPath(context);
  const isThere = path !== null && context.readIfThere(path) !== null;
  const rows = settingsIn(context).map((setting) => [setting.key, valueText(context, setting), placeText(setting)]);
  const widths = [0, 1].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return [
    ...rows.map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    '',
    ...strayVariables(context).map((name) => `${clean(name)} means nothing here.`),
    path === null
      ? 'There is no home folder, so no file of settings.'
      : `File of settings: ${clean(path)}${isThere ? '' : ' (not there)'}`,
  ];
}

function valueText(context: Context, { key, value }: Setting): string {
  if (value !== null) return clean(value);
  const saved = key === 'profile' ? profilePath(context) : null;
  return saved !== null && context.readIfThere(saved) !== null ? clean(saved) : '–';
}

function placeText({ key, from, place }: Setting): string {
  const by =
    from === 'environment'
      ? `by ${place}`
      : from === 'file'
        ? 'by the file of settings'
        : `not set (${variableOf(key)}, ${SETTINGS[key].flags[0]})`;
  return `${by}: ${SETTINGS[key].says}`;
}
