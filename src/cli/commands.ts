import type { Entry } from './command-entry.ts';

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly Entry[] = [
  {
    name: 'quiz',
    summary: 'answer a few questions, get a recommendation',
    load: async () => (await import('./commands/quiz.ts')).quizCommand,
  },
  {
    name: 'recommend',
    summary: 'the same from flags or a saved profile',
    load: async () => (await import('./commands/recommend.ts')).recommendCommand,
  },
  {
    name: 'roi',
    summary: 'what it costs and whether it pays',
    load: async () => (await import('./commands/roi.ts')).roiCommand,
  },
  {
    name: 'list',
    summary: 'what exists, filtered and sorted',
    load: async () => (await import('./commands/list.ts')).listCommand,
  },
  {
    name: 'show',
    summary: 'everything about one thing, with sources',
    load: async () => (await import('./commands/show.ts')).showCommand,
  },
  {
    name: 'compare',
    summary: 'two to six side by side',
    load: async () => (await import('./commands/compare.ts')).compareCommand,
  },
  {
    name: 'ads',
    summary: 'what your job advertisements ask for',
    load: async () => (await import('./commands/ads.ts')).adsCommand,
  },
  {
    name: 'plan',
    summary: 'in what order, by when, for how much',
    load: async () => (await import('./commands/plan.ts')).planCommand,
  },
  {
    name: 'check',
    summary: 'what you hold: renew it or let it lapse',
    load: async () => (await import('./commands/check.ts')).checkCommand,
  },
  {
    name: 'validate',
    summary: 'check a dataset',
    load: async () => (await import('./commands/validate.ts')).validateCommand,
  },
  {
    name: 'completion',
    summary: 'let your shell complete at a Tab',
    load: async () => (await import('./commands/completion.ts')).completionCommand,
  },
  {
    name: 'config',
    summary: 'what holds where no flag says otherwise',
    load: async () => (await import('./commands/config.ts')).configCommand,
  },
  {
    name: 'mcp',
    summary: 'let an assistant ask',
    load: async () => (await import('./commands/mcp.ts')).mcpCommand,
  },
];
