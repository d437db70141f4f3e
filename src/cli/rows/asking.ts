import type { CommandRow } from '../program.ts'

const format = 'format' as const
const ledger = 'ledger' as const
const PLACE_OPTION = { flags: '--place <name>', about: 'only what concerns this place' } as const

/** Commands that answer from the ledger. */
export const ASKING: readonly CommandRow[] = [
  {
    usage: 'claims',
    about: 'List claims with their quotes.',
    options: [
      ledger,
      format,
      'window',
      { flags: '--at <date>', about: 'only claims whose time covers this day' },
      {
        flags: '--as-of <date>',
        about: 'only what was published by this day; a whole number is a position of the ledger',
      },
      {
        flags: '--no-leans',
        about: 'taken as by the other questions; a list of claims judges nothing, and is the same',
      },
      PLACE_OPTION,
      { flags: '--type <type>', about: 'only claims of this type' },
      {
        flags: '--judged <yes|no>',
        about: 'only claims that a person has judged, rejected ones included, or has not',
        choices: ['yes', 'no'],
      },
    ],
    examples: [
      'claimline claims --from 2016-11-01 --to 2016-11-09 --type capture',
      'claimline claims --format csv > claims.csv',
      'claimline claims --judged yes',
    ],
    load: async () => (await import('../commands/claims.ts')).claims,
  },
  {
    usage: 'picture',
    about:
      'Show what the ledger comes to on one page: who holds what, who disputes it, who was harmed, each with its quote.',
    options: [
      ledger,
      { flags: '--at <date>', about: 'the day to judge (default: the last day that any report speaks of)' },
    ],
    examples: ['claimline picture', 'claimline picture --at 2016-11-09'],
    load: async () => (await import('../commands/picture.ts')).picture,
  },
  {
    usage: 'place <name>',
    about: 'Say who holds a place, who says so, who disputes it and on what evidence.',
    options: [ledger, format, 'when', 'window'],
    examples: [
      'claimline place "1070 Apartments" --at 2016-11-09',
      'claimline place Menyan --format json',
      'claimline place Menyan --from 2016-10-28 --to 2016-11-09',
    ],
    load: async () => (await import('../commands/control.ts')).place,
  },
  {
    usage: 'control',
    about: 'List who holds which place on which days.',
    options: [
      ledger,
      format,
      'when',
      'window',
      { flags: '--nowcast', about: 'judge each day only by what was published by then' },
    ],
    examples: [
      'claimline control --at 2016-11-09',
      'claimline control --from 2016-10-28 --to 2016-11-09 --nowcast --format jsonl',
      'claimline control --format geojson > control.geojson',
    ],
    load: async () => (await import('../commands/control.ts')).control,
  },
  {
    usage: 'casualties',
    about: 'List how many people were harmed, by whose count, and what was left out as overlapping.',
    options: [
      ledger,
      format,
      'when',
      'window',
      PLACE_OPTION,
      {
        flags: '--by <scope>',
        about: 'one list over everything, or by place or event',
        choices: ['all', 'place', 'event'],
      },
    ],
    examples: ['claimline casualties', 'claimline casualties --from 2016-10-28 --by place --format csv'],
    load: async () => (await import('../commands/casualties.ts')).casualties,
  },
  {
    usage: 'events',
    about: 'List happenings, each with all claims that are about it and who denies it.',
    options: [ledger, format, 'when', 'window', PLACE_OPTION],
    examples: ['claimline events --from 2016-11-01', 'claimline events --format csv > events.csv'],
    load: async () => (await import('../commands/events.ts')).events,
  },
  {
    usage: 'sources',
    about: 'List sources: where they lean, how their word has held up, whom they have things from.',
    options: [
      ledger,
      format,
      'when',
      { flags: '--from <date>', about: 'first day: only by claims of these days' },
      { flags: '--to <date>', about: 'last day' },
      { flags: '--side <side>', about: 'only sources that lean to this side' },
    ],
    examples: ['claimline sources', 'claimline sources --format json'],
    load: async () => (await import('../commands/sources.ts')).sources,
  },
  {
    usage: 'disputes',
    about: 'List what claims of different origins say that cannot all hold, since when, and how it ended.',
    options: [ledger, format, 'when', 'window', PLACE_OPTION],
    examples: ['claimline disputes', 'claimline disputes --place "1070 Apartments" --format json'],
    load: async () => (await import('../commands/disputes.ts')).disputes,
  },
]
