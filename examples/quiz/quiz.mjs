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
  return element('label', {}, element('input', { type, name: 'answer', value }), ` ${label}`);
}

function fieldsFor(step) {
  if (step.type === 'screen')
    return [element('legend', {}, 'Which of these apply to you?'), ...step.conditions.map(({ id, condition }) => choice('checkbox', id, condition))];
  const { ask, why, choices } = step.question;
  const inputs =
    choices === undefined
      ? [element('input', { name: 'answer', autocomplete: 'off', ariaLabel: ask })]
      : choices.map(({ value, label }) => choice('radio', value, label));
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
    form.replaceChildren(back);
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
  const { verdict, path, recommendations } = recommend(dataset, profile, today, { top: 3 });
  const page = path?.pick.url;
  const others = recommendations.map(({ name, shortId }) => element('li', {}, `${name} (${shortId})`));
  return [
    element('h2', {}, verdict.text),
    element('p', {}, ...(page ? [element('a', { href: page, rel: 'noreferrer' }, page)] : [])),
    element('p', { className: 'why' }, verdict.reasons.map(({ text }) => text).join(' · ')),
    element('ol', {}, ...others),
  ];
}

draw();
