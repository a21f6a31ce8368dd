// node build.mjs [OUT.html]: puts the quiz, the core of the library and the dataset into one page that works from a file, without a server
// and without a request. Needs rolldown; any bundler will do.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const bundle = await rolldown({ input: here('quiz.mjs'), platform: 'browser' });
const { output } = await bundle.generate({ format: 'iife', minify: true });
await bundle.close();
const code = output[0].code.replaceAll('</script', '<\\/script');
const page = readFileSync(here('page.html'), 'utf8').replace('/*QUIZ*/', () => code);
const target = process.argv[2] ?? here('quiz.html');
writeFileSync(target, page);
console.log(`${target}: ${Math.round(page.length / 1024)} KB`);
