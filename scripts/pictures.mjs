// The pictures of the README, drawn from real runs in a pseudo-terminal: the same commit gives the same bytes. With `--check` nothing is
// written; what differs is named, and the exit code is 1.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { capture } from './pictures/capture.mjs';
import { toSvg } from './pictures/svg.mjs';

const DAY = ['--as-of', '2026-11-27'];
const DOWN = '\u001b[B';
const ENTER = '\r';

/** What is pictured: the file's name, what it shows in words, the command, and for the quiz what is typed at each prompt. */
const PICTURES = [
  {
    name: 'quiz',
    title: 'The quiz: a question about the goal, answered, and the next one with its choices and keys',
    args: ['quiz', ...DAY],
    rows: 24,
    keys: [DOWN.repeat(4) + ENTER, DOWN.repeat(7)],
  },
  {
    name: 'recommend',
    title: 'recommend: what to do first, its price, hours and address, why, what to beware of, and the runners-up',
    args: 'recommend --background developer --years 6 --goal genai --cloud azure --hours-per-week 6'
      .split(' ')
      .concat(DAY),
  },
  {
    name: 'roi',
    title: 'roi: what the exam costs, by how much it must raise pay, what studies find, and how many come out ahead',
    args: ['roi', 'AI-103', '--salary', '80000', ...DAY],
  },
  {
    name: 'compare',
    title: 'compare: two credentials side by side, the better figure of each row marked',
    args: ['compare', 'AIF-C01', 'AI-901', ...DAY],
  },
];

const isCheck = process.argv.includes('--check');
const stale = [];
for (const { name, title, args, rows, keys } of PICTURES) {
  const file = `docs/pictures/${name}.svg`;
  const command = `npx cert-advisor ${args.filter((each) => !DAY.includes(each)).join(' ')}`;
  const svg = toSvg(await capture(args, { rows, keys }), { title, command });
  if (isCheck && (!existsSync(file) || readFileSync(file, 'utf8') !== svg)) stale.push(file);
  if (!isCheck) writeFileSync(file, svg);
}
if (stale.length > 0) {
  console.error(`not as the program draws them now (npm run pictures): ${stale.join(', ')}`);
  process.exitCode = 1;
}
