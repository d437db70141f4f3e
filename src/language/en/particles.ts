/** Adverbs that change what a verb means: "pull out" is not "pull". */
export const PARTICLES = [
  'out',
  'back',
  'off',
  'away',
  'down',
  'up',
  'over',
  'in',
  'on',
  'through',
  'forward',
  'apart',
  'together',
  'around',
  'aside',
  'under',
] as const
