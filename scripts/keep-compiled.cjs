// node scripts/keep-compiled.cjs FOLDER ARG…: runs the program built in a folder and keeps beside each of its parts the code that V8
// compiled for it: what this run used, and what runs before it did.
const { writeFileSync } = require('node:fs');

const [folder, ...args] = process.argv.slice(2);
const { COMPILED, loadPart, parts } = require(`${folder}/load-part.cjs`);
process.argv.splice(2, Number.POSITIVE_INFINITY, ...args);
process.on('exit', () => {
  for (const [file, { script }] of parts) writeFileSync(file + COMPILED, script.createCachedData());
});
loadPart('./main.cjs');
