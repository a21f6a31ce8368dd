import type { RuleText } from './rule.ts';

/** What can be wrong before there is a dataset to look at: found while the files are read. */
export const READING_RULES: readonly RuleText[] = [
  {
    code: 'CERT001',
    id: 'not-yaml',
    severity: 'error',
    what: 'A file is one YAML document: keys are text and stand once, there are few aliases, no reserved keys, no unknown tags.',
    why: 'What the parser has to guess at, people will read differently.',
    example: 'a tab for indentation, or `hours:` twice in one record',
    mend: 'Mend the line that is named; indent with blanks and quote what looks odd.',
  },
  {
    code: 'CERT002',
    id: 'wrong-shape',
    severity: 'error',
    what: 'A file has the keys and kinds of values that its schema in `data/schema/` describes, and no others.',
    why: 'A misspelt key would silently be a fact that is "not published".',
    example: 'hour: { value: [10, 20], sources: [page] }',
    mend: 'Use the key that is suggested; an editor with the YAML language server shows the schema while you type.',
  },
  {
    code: 'CERT003',
    id: 'unreadable-file',
    severity: 'error',
    what: 'Every YAML file of a dataset is a readable UTF-8 text file of at most 512 KB.',
    why: 'A file that is skipped silently is a credential that silently does not exist.',
    example: 'a link that leads nowhere, a folder called x.yaml, a spreadsheet saved as UTF-16',
    mend: 'Remove it, mend its permissions, or save it as UTF-8.',
  },
  {
    code: 'CERT004',
    id: 'patch-without-target',
    severity: 'error',
    what: 'A record with `patch: true` stands in what extends a dataset (`--extend`), and names a credential and exams that are there.',
    why: 'A change that changes nothing is a misspelt id.',
    example: 'id: aws-ai-practitoner, patch: true',
    mend: 'Use the id that is suggested; without `patch: true` a record is a whole credential.',
  },
];
