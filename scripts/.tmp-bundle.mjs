import { rolldown } from 'rolldown';
const external=(id)=>!/^[./]/.test(id) && (/^node:/.test(id) || ['yaml','valibot','cli-table3'].includes(id));
const editorStub = process.argv[3]==='stub' ? [{name:'stub', resolveId(id){ if(id==='@inquirer/editor') return '\0ed'; }, load(id){ if(id==='\0ed') return 'export default () => { throw new Error("no editor") }'; }}] : [];
const b=await rolldown({input:{main:'src/cli/main.ts'},platform:'node',external,plugins:editorStub});
const PROGRAM_CHUNKS={groups:[{name:'start',test:/node_modules\/commander|src\/cli\/(main|run|commands|context|exit-code|version)\.ts|src\/core\/errors\.ts/},{name:'program',test:/src\/core|src\/cli\/(?!quiz|files)|src\/render\/(views|format|blocks|decide-style)|src\/data\/load\.ts/}]};
await b.write({dir:process.argv[2],format:'esm',entryFileNames:'[name].js',chunkFileNames:'cli-[name].js',codeSplitting:PROGRAM_CHUNKS});await b.close();
