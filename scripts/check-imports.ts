/** Holds every import under `src/` against the borders in import-rules.ts; prints each breach and exits 1 where there is one. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { STAGE_RULES, type StageRule } from './import-rules.ts'

/** One import as found: the file that imports, what, on which line (from 1). */
export interface ImportFound {
  readonly file: string
  readonly line: number
  readonly specifier: string
}

const IMPORT =
  /(?:^|[\s;])(?:import|export)\s+(?:type\s+)?(?:[\w*{},\s$]+?\s+from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g

/** The import and export-from specifiers of a TypeScript text, comments left out. */
export function findImports(file: string, text: string): ImportFound[] {
  const code = text
    .replace(/\/\*[\s\S]*?\*\//g, found => found.replace(/[^\n]/g, ' '))
    .replace(/^\s*\/\/.*$/gm, '')
  return [...code.matchAll(IMPORT)].map(match => ({
    file,
    line: code.slice(0, match.index + match[0].length).split('\n').length,
    specifier: (match[1] ?? match[2])!,
  }))
}

/** Every breach of the borders among the files of `src/`, as `file:line: what is wrong`. */
export function findBreaches(
  files: Readonly<Record<string, string>>,
  rules: Readonly<Record<string, StageRule>> = STAGE_RULES,
): string[] {
  const breaches: string[] = []
  const edges = new Map<string, string[]>()
  for (const [file, text] of Object.entries(files)) {
    const stage = file.split('/')[1]!
    const rule = rules[stage]
    if (rule === undefined) {
      breaches.push(
        `${file}:1: "${stage}" is not a stage: add it to scripts/import-rules.ts or move the file`,
      )
      continue
    }
    for (const found of findImports(file, text)) {
      const breach = describeBreach(found, stage, rule)
      if (breach !== undefined) breaches.push(`${file}:${found.line}: ${breach}`)
      if (found.specifier.startsWith('.'))
        edges.set(file, [...(edges.get(file) ?? []), join(dirname(file), found.specifier)])
    }
  }
  return [...breaches, ...findCycles(edges)]
}

function describeBreach(found: ImportFound, stage: string, rule: StageRule): string | undefined {
  const { specifier, file } = found
  if (specifier.startsWith('.')) {
    const target = relative(join('src', stage), join(dirname(file), specifier))
    return target.startsWith('..')
      ? `"${specifier}" leaves its stage: import the other stage's face (#stage)`
      : undefined
  }
  if (specifier.startsWith('#')) {
    // A port's contract suite stands beside its face, for the tests of adapters.
    const other = isTest(file) ? specifier.slice(1).replace(/\/contract$/, '') : specifier.slice(1)
    return rule.stages.includes(other)
      ? undefined
      : `${stage} may not import #${other} (scripts/import-rules.ts)`
  }
  if (isTest(file)) return undefined
  const allowed = rule.packages.some(name =>
    name.endsWith('*') ? specifier.startsWith(name.slice(0, -1)) : specifier === name,
  )
  return allowed ? undefined : `"${specifier}" does not belong in ${stage} (scripts/import-rules.ts)`
}

const isTest = (file: string): boolean =>
  /\.(test|contract|bench)\.ts$/.test(file) || file.includes('/fixtures/')

/** One line for each cycle of relative imports. */
function findCycles(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (file: string, path: readonly string[]): void => {
    const seen = path.indexOf(file)
    if (seen >= 0) {
      cycles.push(
        `${file}:1: files import one another in a circle: ${[...path.slice(seen), file].join(' → ')}`,
      )
      return
    }
    if (done.has(file)) return
    for (const next of edges.get(file) ?? []) visit(next, [...path, file])
    done.add(file)
  }
  for (const file of edges.keys()) visit(file, [])
  return cycles
}

/** All TypeScript files below `root/src`, as path from the root → text. */
export function readSources(root: string): Record<string, string> {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  const sources = files
    .filter(file => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map(file => join('src', file).split(sep).join('/'))
  return Object.fromEntries(sources.sort().map(file => [file, readFileSync(join(root, file), 'utf8')]))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const sources = readSources(resolve(import.meta.dirname, '..'))
  const breaches = findBreaches(sources)
  for (const breach of breaches) console.error(breach)
  console.log(`check-imports: ${Object.keys(sources).length} files, ${breaches.length} breaches`)
  process.exitCode = breaches.length === 0 ? 0 : 1
}
