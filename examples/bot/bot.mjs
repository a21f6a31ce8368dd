// A bot in a few lines: it reads messages, one a line, and answers each with one. Put your chat's client in the place of the lines.
//   printf 'role=ml-engineer cloud=aws budget=$300\nAI-102\n' | node bot.mjs
import { createInterface } from 'node:readline';
import { AdvisorError, findShown, loadDataset, parseProfile, recommender, show } from 'cert-advisor';

const dataset = await loadDataset();
const today = () => new Date().toISOString().slice(0, 10);

/** `key=value` words as a profile; null for a message without any. */
function answersIn(message) {
  const pairs = [...message.matchAll(/([A-Za-z]+)=(\S+)/g)].map(([, key, value]) => [key, value]);
  return pairs.length === 0 ? null : Object.fromEntries(pairs);
}

function adviceFor(answers) {
  const { profile, problems } = parseProfile(dataset, answers, today());
  if (problems.length > 0) return problems.map(({ key, message, hint }) => `${key}: ${message} ${hint ?? ''}`.trim()).join(' · ');
  const { verdict, recommendations } = recommender(dataset, today(), { top: 3 })(profile);
  return `${verdict.code}: ${recommendations.map(({ shortName, shortId }) => `${shortName} (${shortId})`).join(', ')}`;
}

function aboutThing(name) {
  const page = show(dataset, [findShown(dataset, name).option], today());
  const [option] = page.options;
  if (option === undefined) return 'That is no credential, alternative or project.';
  const { shortName, cost } = option;
  const { status, successors } = option.lifecycle;
  const price = !Array.isArray(cost.usd) ? 'no published price' : `$${[...new Set(cost.usd)].join('–')}`;
  return `${shortName}: ${status}, ${price}${successors.length > 0 ? `; instead: ${successors.join(', ')}` : ''}`;
}

function reply(message) {
  try {
    const answers = answersIn(message);
    return answers === null ? aboutThing(message.trim()) : adviceFor(answers);
  } catch (error) {
    if (error instanceof AdvisorError) return `${error.message}${error.hint === undefined ? '' : ` (${error.hint})`}`;
    throw error;
  }
}

for await (const line of createInterface({ input: process.stdin })) if (line.trim() !== '') console.log(reply(line));
