/** Every command with what it is for. */
export const PURPOSES = {
  quiz: 'Decide',
  recommend: 'Decide',
  roi: 'Decide',
  list: 'Look up',
  show: 'Look up',
  compare: 'Look up',
  ads: 'Look up',
  plan: 'Keep',
  check: 'Keep',
  validate: 'Data',
  completion: 'Set up',
  config: 'Set up',
  mcp: 'Set up',
} as const satisfies Readonly<Record<string, 'Decide' | 'Look up' | 'Keep' | 'Data' | 'Set up'>>;

export type CommandName = keyof typeof PURPOSES;
