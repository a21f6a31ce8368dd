import { suggestion } from '../../core/did-you-mean.ts';
import { type AdvisorError, usageError } from '../../core/errors.ts';
import { LONGEST_TEXT, MOST_ITEMS, type Property, TOOLS, type ToolInput, type ToolName } from './tools.ts';

/**
 * The command line, behind its command, that says what a tool was told. What options take is read by the command itself; here stands what
 * only JSON can get wrong. Throws a usage error that names the argument.
 */
export function lineFor(name: ToolName, input: ToolInput, given: Readonly<Record<string, unknown>>): string[] {
  const subject = TOOLS[name].words?.key;
  const words: string[] = [];
  const flags = Object.entries(given).flatMap(([key, value]) => {
    if (!Object.hasOwn(input.properties, key)) throw unknownArgument(name, key, input);
    const property = input.properties[key] as Property;
    if (property.type === 'boolean') return switchOf(key, value) ? [flagOf(key)] : [];
    const texts = textsOf(key, value, property);
    if (key === subject) words.push(...texts);
    // One word with its flag, so that nothing said can be taken for another option.
    return key === subject || texts.length === 0 ? [] : [`${flagOf(key)}=${texts.join(',')}`];
  });
  return [...flags, '--json', '--', ...words];
}

/** `hoursPerWeek` as `--hours-per-week`. */
function flagOf(key: string): string {
  return `--${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function switchOf(key: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw wrong(key, 'true or false');
}

function textsOf(key: string, value: unknown, { type, maxItems = MOST_ITEMS }: Property): string[] {
  const values = type === 'array' && Array.isArray(value) ? value : [value];
  if (values.length > maxItems) throw wrong(key, `at most ${maxItems} items`);
  return values.map((each) => textOf(key, each, type));
}

function textOf(key: string, value: unknown, type: Property['type']): string {
  if (typeof value !== 'string' && typeof value !== 'number') throw wrong(key, TAKES[type]);
  const text = String(value);
  if (text.length > LONGEST_TEXT) throw wrong(key, `texts of at most ${LONGEST_TEXT} characters`);
  return text;
}

const TAKES: Readonly<Record<Property['type'], string>> = {
  boolean: 'true or false',
  number: 'a number',
  string: 'a text',
  array: 'a list of texts',
};

function wrong(key: string, takes: string): AdvisorError {
  return usageError('INVALID_ARGUMENT', `${key} is not as the tool takes it`, `it takes ${takes}`, key);
}

/** More of a name that nobody knows than this tells nobody anything. */
const LONGEST_SHOWN = 80;

function unknownArgument(name: ToolName, key: string, { properties }: ToolInput): AdvisorError {
  const known = Object.keys(properties);
  const shown = key.slice(0, LONGEST_SHOWN);
  const message = `${name} takes no "${shown}"${suggestion(shown, known)}`;
  return usageError('INVALID_ARGUMENT', message, `it takes ${known.join(', ')}`, shown);
}
