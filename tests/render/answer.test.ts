import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/render/html.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { ANSWER } from './answer-blocks.ts';

const STYLE = { color: false, unicode: true, continuation: ' \\' };

describe('an answer', () => {
  it('at 80 columns', () =>
    expect(renderTerminal(ANSWER, { ...STYLE, columns: 80 })).toMatchInlineSnapshot(`
    "Take Google AI Essentials, then build one small project.

      First  Google AI Essentials                               google-ai-essentials
             $49 · 4–15 h · about 2 weeks at 8 h a week (by 10 Dec)
             https://grow.google/ai-essentials
      Then   Project: answer one question of your own trade with a model
             8–30 h · done when it can be repeated

    Why     fits your goal · 7 of 9 guides that speak to people like you name it
    Beware  on its own it proves little; the project proves more
    Page    the course
            https://www.example.org/a/long/path?to=the&page=1

    Runners-up                       fit      price  guides
    Google Advanced Data Analytics   ●●●●  $294–474  2 of 9
    Carry a project through at work  ●●●○      free  4 of 9

    What matters most  makes a difference     12–35 %  ████████████████████████
                       ever sitting the exam           █████

    2 Dec  █                         Python for beginners              10 h  free
    5 Mar              ●             exam PMLE (retake until 19 Mar)    2 h  $200
    6 Mar              ████████████  project                          200 h

      npx cert-advisor recommend --background 'product manager' --goal switch \\
        --budget 300 --salary 80000
    12 fitting courses are not offered in German.
    "
  `));
  it('at 40 columns', () =>
    expect(renderTerminal(ANSWER, { ...STYLE, columns: 40 })).toMatchInlineSnapshot(`
    "Take Google AI Essentials, then build
    one small project.

      First  Google AI Essentials
                        google-ai-essentials
             $49 · 4–15 h · about 2 weeks at
             8 h a week (by 10 Dec)
    https://grow.google/ai-essentials
      Then   Project: answer one question of
             your own trade with a model
             8–30 h · done when it can be
             repeated

    Why     fits your goal · 7 of 9 guides
            that speak to people like you
            name it
    Beware  on its own it proves little; the
            project proves more
    Page    the course
    https://www.example.org/a/long/path?to=the&page=1

    Runners-up        fit      price  guides
    Google Advanced   ●●●●  $294–474  2 of 9
    Data Analytics
    Carry a project   ●●●○      free  4 of 9
    through at work

    What matters most
    makes a difference     12–35 %  ████████
    ever sitting the exam           ██

    2 Dec  Python for beginners   10 h  free
    5 Mar  exam PMLE (retake       2 h  $200
           until 19 Mar)
    6 Mar  project               200 h

      npx cert-advisor recommend \\
        --background 'product manager' \\
        --goal switch --budget 300 \\
        --salary 80000
    12 fitting courses are not offered in
    German.
    "
  `));
  it('at 24 columns, in ASCII', () =>
    expect(renderTerminal(ANSWER, { ...STYLE, columns: 24, unicode: false })).toMatchInlineSnapshot(`
      "Take Google AI
      Essentials, then build
      one small project.

        First  Google AI
               Essentials
          google-ai-essentials
               $49 - 4-15 h -
               about 2 weeks
               at 8 h a week
               (by 10 Dec)
      https://grow.google/ai-essentials
        Then   Project: answer
               one question of
               your own trade
               with a model
               8-30 h - done
               when it can be
               repeated

      Why     fits your goal -
              7 of 9 guides
              that speak to
              people like you
              name it
      Beware  on its own it
              proves little;
              the project
              proves more
      Page    the course
      https://www.example.org/a/long/path?to=the&page=1

      Runners-up:
        Google Advanced Data
        Analytics
        fit: oooo
        price: $294-474
        guides: 2 of 9
      Runners-up:
        Carry a project
        through at work
        fit: ooo.
        price: free
        guides: 4 of 9

      What matters most
      makes a difference 12-35
      %
        ======================
      ever sitting the exam
        =====

      2 Dec
        Python for beginners
        10 h - free
      5 Mar
        exam PMLE (retake
        until 19 Mar)
        2 h - $200
      6 Mar
        project
        200 h

        npx cert-advisor \\
          recommend \\
          --background \\
          'product manager' \\
          --goal switch \\
          --budget 300 \\
          --salary 80000
      12 fitting courses are
      not offered in German.
      "
    `));
  it('in Markdown', () =>
    expect(renderMarkdown(ANSWER)).toMatchInlineSnapshot(`
    "# Take Google AI Essentials, then build one small project.

    - **First:** **Google AI Essentials** (google-ai-essentials)\\
      $49 · 4–15 h · about 2 weeks at 8 h a week (by 10 Dec)\\
      <https://grow.google/ai-essentials>
    - **Then:** Project: answer one question of your own trade with a model\\
      8–30 h · done when it can be repeated

    - **Why:** fits your goal · 7 of 9 guides that speak to people like you name it
    - **Beware:** on its own it proves little; the project proves more
    - **Page:** [the course](https://www.example.org/a/long/path?to=the&page=1)

    | Runners-up | fit | price | guides |
    | --- | --- | --: | --- |
    | Google Advanced Data Analytics | ●●●● | $294–474 | 2 of 9 |
    | Carry a project through at work | ●●●○ | free | 4 of 9 |

    | What matters most |  |
    | --- | --- |
    | makes a difference | 12–35 % |
    | ever sitting the exam |  |

    |  |  |  |  |
    | --: | --- | --: | --: |
    | 2 Dec | Python for beginners | 10 h | free |
    | 5 Mar | exam PMLE (retake until 19 Mar) | 2 h | $200 |
    | 6 Mar | project | 200 h |  |

    \`\`\`sh
    npx cert-advisor recommend --background 'product manager' --goal switch --budget 300 --salary 80000
    \`\`\`

    > 12 fitting courses are not offered in German.
    "
  `));

  it('breaks no command within a word, and gives the same words to the shell', () => {
    for (const columns of [20, 33, 47, 60, 79]) {
      const text = renderTerminal(
        ANSWER.filter(({ type }) => type === 'command'),
        { ...STYLE, columns },
      );
      expect(text.replace(/ \\\n\s*/g, ' ').trim()).toBe(
        "npx cert-advisor recommend --background 'product manager' --goal switch --budget 300 --salary 80000",
      );
    }
  });

  it('shows the address behind a text where it cannot be followed, and else puts it there', () => {
    const plain = renderTerminal(ANSWER, { ...STYLE, columns: 40 });
    expect(plain).toMatch(/^\s*https:\/\/www\.example\.org\/a\/long\/path\?to=the&page=1$/m);
    const linked = renderTerminal(ANSWER, { ...STYLE, columns: 40, hyperlinks: true });
    expect(linked).toContain(
      '\u001b]8;;https://www.example.org/a/long/path?to=the&page=1\u001b\\the course\u001b]8;;\u001b\\',
    );
    expect(linked.split(']8;;h')).toHaveLength(3);
  });

  it('links in HTML, and lets nothing in', () => {
    const page = renderHtml(ANSWER, 'cert-advisor');
    expect(page).toContain('<title>Take Google AI Essentials, then build one small project. – cert-advisor</title>');
    expect(page).toContain(
      '<a href="https://www.example.org/a/long/path?to=the&amp;page=1" rel="noreferrer">the course</a>',
    );
    expect(page).toMatch(/Content-Security-Policy" content="default-src 'none'/);
  });
});
