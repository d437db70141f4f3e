import type { CommandRow } from '../program.ts'

const ledger = 'ledger' as const

/** Commands by which a person decides what holds and what names mean, and describes a war. */
export const DECIDING: readonly CommandRow[] = [
  {
    usage: 'judge <claim> <accept|reject|set|withdraw|same|different|unjudged> [rest...]',
    about:
      "Record a person's decision on a claim, or on whether two claims are about one happening. It is final until a later one; nothing is erased.",
    options: [
      ledger,
      { flags: '--by <name>', about: 'who decides', required: true },
      { flags: '--why <text>', about: 'why', required: true },
      {
        flags: '--format <format>',
        about: 'how to print the claim as it now stands',
        choices: ['table', 'json'],
      },
    ],
    examples: [
      'claimline judge clm_2f1c reject --by "A. Editor" --why "a training exercise"',
      'claimline judge clm_2f1c set modality=attempted time.from=2016-11-03 --by "A. Editor" --why "see the second paragraph"',
      'claimline judge clm_2f1c same clm_77ab --by "A. Editor" --why "one raid, two outlets"',
      'claimline judge clm_2f1c withdraw --by "A. Editor" --why "decided too early"',
    ],
    load: async () => (await import('../commands/judge.ts')).judge,
  },
  {
    usage: 'resolve <place|actor> [name...]',
    about: 'Say what names stand for: names as arguments, or a line each on standard input.',
    options: [
      ledger,
      { flags: '--near <place>', about: 'a place near which the named ones are to be expected' },
      { flags: '--at <date>', about: 'the day that the names are from' },
      {
        flags: '--format <format>',
        about: 'jsonl a line a name, table for people',
        choices: ['jsonl', 'json', 'table'],
      },
    ],
    examples: [
      'claimline resolve place Menyan Minian --format table',
      'claimline resolve actor - < names.txt',
    ],
    load: async () => (await import('../commands/resolve.ts')).resolve,
  },
  {
    usage: 'places',
    about: 'Bring in places, and settle what names of places stand for.',
    examples: [],
    commands: [
      {
        usage: 'import <file...>',
        about:
          'Record places of a gazetteer, each with its origin and licence. Rows that are a known place add their names to it.',
        options: [
          ledger,
          {
            flags: '--as <format>',
            about: 'what the file is (default: csv)',
            choices: ['geonames', 'ocha', 'osm', 'wikidata', 'csv'],
          },
          { flags: '--verbose', about: 'say of each merged row what it was merged into, and why' },
        ],
        examples: [
          'claimline places import villages.csv',
          'claimline places import SY.txt --as geonames',
          'claimline places import places.geojson --as osm --verbose',
        ],
        load: async () => (await import('../commands/places.ts')).importGazetteers,
      },
      {
        usage: 'unresolved',
        about: 'List names that claims give for places and that stand for no known one.',
        options: [
          ledger,
          {
            flags: '--format <format>',
            about: 'table for people, the others for programs',
            choices: ['table', 'json', 'jsonl', 'csv'],
          },
        ],
        examples: ['claimline places unresolved'],
        load: async () => (await import('../commands/places.ts')).unresolvedPlaces,
      },
      {
        usage: 'settle <name> <same|different|unsure|unjudged> [place]',
        about: 'Decide what a name stands for, once for all claims; a later decision undoes it.',
        options: [
          ledger,
          { flags: '--by <name>', about: 'who decides', required: true },
          { flags: '--why <text>', about: 'why', required: true },
        ],
        examples: [
          'claimline places settle "Mount Abdel-Aziz" same sy/al-hasakah/jabal-abd-al-aziz --by "A. Editor" --why "one mountain"',
        ],
        load: async () => (await import('../commands/places.ts')).settlePlace,
      },
    ],
  },
  {
    usage: 'pack',
    about: 'Make, check and show conflict packs: one war as data.',
    examples: [],
    commands: [
      {
        usage: 'new <folder>',
        about: 'Make a pack to fill in.',
        examples: ['claimline pack new conflicts/my-war'],
        load: async () => (await import('../commands/pack.ts')).newPack,
      },
      {
        usage: 'check <pack>',
        about: 'Check a pack: each fault with file, line, field and what to do.',
        examples: ['claimline pack check conflicts/my-war'],
        load: async () => (await import('../commands/pack.ts')).checkPack,
      },
      {
        usage: 'show <pack>',
        about: 'Show what a pack holds.',
        options: [
          {
            flags: '--format <format>',
            about: 'table for people, json for programs',
            choices: ['table', 'json'],
          },
        ],
        examples: ['claimline pack show syria'],
        load: async () => (await import('../commands/pack.ts')).showPack,
      },
    ],
  },
]
