// The questionnaire in a page: asks what can still change the answer, goes back, and gives the answer. All state is one list of
// interviews, each plain JSON; going back is taking the last one away.
import { nextStep, readAnswer, recommend, startInterview, withReply, withTicks } from 'cert-advisor/core';
import dataset from 'cert-advisor/dataset.json' with { type: 'json' };

const today = new Date().toISOString().slice(0, 10);
const form = document.getElementById('form');
const result = document.getElementById('result');
const history = [startInterview()];

/** An element with its attributes and what stands in it; text is only ever text. */
function element(name, attributes = {}, ...children) {
  const made = Object.assign(document.createElement(name), attributes);
  made.append(...children);
  return made;
}

function choice(type, value, label) {
  return element('label', {}, element('input', { type, name: 'answer', value }), element('span', {}, label));
}

function fieldsFor(step) {
  if (step.type === 'screen')
    return [
      element('legend', {}, 'Which of these apply to you?'),
      element('p', { className: 'why' }, 'Tick none if none does.'),
      ...step.conditions.map(({ id, condition }) => choice('checkbox', id, condition)),
    ];
  const { ask, why, choices } = step.question;
  const inputs =
    choices === undefined
      ? [element('p', { className: 'why' }, 'Leave it empty if you are not sure.'), element('input', { name: 'answer', autocomplete: 'off', ariaLabel: ask })]
      : [...choices.map(({ value, label }) => choice('radio', value, label)), choice('radio', '', 'Not sure')];
  return [element('legend', {}, ask), element('p', { className: 'why' }, why), ...inputs];
}

/** The interview after what is filled in; null where it cannot be taken. */
function answered(interview, step) {
  const given = new FormData(form).getAll('answer').map(String);
  if (step.type === 'screen') return withTicks(dataset, interview, given);
  const [raw = ''] = given;
  if (raw.trim() === '') return withReply(interview, step.question.id, undefined);
  const outcome = readAnswer(step.question, raw, dataset, today);
  if ('value' in outcome) return withReply(interview, step.question.id, outcome.value);
  result.replaceChildren(element('p', {}, `That cannot be taken: ${outcome.objection}. ${outcome.hint ?? ''}`));
  return null;
}

function draw() {
  const interview = history.at(-1);
  const step = nextStep(dataset, interview, today);
  const back = element('button', { type: 'button', disabled: history.length === 1, onclick: () => (history.pop(), draw()) }, 'Back');
  result.replaceChildren();
  if (step.type === 'stop') {
    const again = element('button', { type: 'button', onclick: () => (history.splice(1), draw()) }, 'Start again');
    form.replaceChildren(back, again);
    result.replaceChildren(...answerFor(interview.profile));
    return;
  }
  form.replaceChildren(element('fieldset', {}, ...fieldsFor(step)), element('button', { type: 'submit' }, 'Next'), back);
  form.onsubmit = (event) => {
    event.preventDefault();
    const next = answered(interview, step);
    if (next === null) return;
    history.push(next);
    draw();
  };
}

function answerFor(profile) {
  const { verdict, path, recommendations, notices, quickTable } = recommend(dataset, profile, today, { top: 3 });
  // What this one says in words of a command line stands in the verdict, too.
  const said = notices.filter(({ code }) => code !== 'asked-for').map(({ text }) => element('p', {}, text));
  const asOf = element('p', { className: 'why' }, `As of ${today}, by data checked until ${dataset.version}.`);
  // Who is not sure of anything is told what guides name for common situations.
  if (verdict === null) return [...said, element('ul', {}, ...quickTable.map(situationLine)), asOf];
  const reasons = verdict.reasons.map(({ text }) => text).join('; ');
  const projects = path?.projects.map(({ shortName }) => element('li', {}, shortName)) ?? [];
  return [
    element('h2', {}, verdict.text),
    ...(reasons === '' ? [] : [element('p', {}, `Why: ${reasons}.`)]),
    ...said,
    ...(projects.length > 0 ? [element('h3', {}, 'The projects'), element('ul', {}, ...projects)] : []),
    element('h3', {}, 'What fits you best'),
    element('ol', {}, ...recommendations.map(optionLine)),
    asOf,
  ];
}

function situationLine({ situation, options }) {
  return element('li', {}, `${situation}: ${options.map(({ shortName }) => shortName).join(' or ')}`);
}

/** An option with its page, price and hours; what is not published is not said. */
function optionLine({ id, name, cost, effort }) {
  const page = dataset.credentials.find((each) => each.id === id)?.page;
  const figures = [figure('$', cost.usd, ''), figure('', effort.hours, ' hours')].filter((text) => text !== null);
  const title = page === undefined ? name : element('a', { href: page, rel: 'noreferrer' }, name);
  return element('li', {}, title, figures.length === 0 ? '' : ` (${figures.join(', ')})`);
}

function figure(before, range, after) {
  if (!Array.isArray(range)) return null;
  const [low, high] = range.map((number) => `${before}${number.toLocaleString('en')}`);
  return `${low === high ? low : `${low} to ${high}`}${after}`;
}

draw();
