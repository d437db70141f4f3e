/**
 * Holds the documents against the tree: links and npm scripts that they name exist, every dependency has its line, the
 * import table in ARCHITECTURE.md is the one that is enforced, every command has its section in docs/cli.md, and every name in
 * a stage's face has a docstring. Prints each fault and exits 1 where there is one.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readSources } from './check-imports.ts'
import { STAGE_RULES } from './import-rules.ts'
import { cliReference } from './write-cli-reference.ts'

/** Relative links of a Markdown text that lead nowhere. */
export function findDeadLinks(file: string, text: string, exists: (path: string) => boolean): string[] {
  const prose = text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '')
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(match => match[1]!)
  return targets
    .filter(target => !/^(https?:|mailto:|#)/.test(target))
    .map(target => target.replace(/#.*$/, ''))
    .filter(target => !exists(join(dirname(file), target)))
    .map(target => `${file}: the link to ${target} leads nowhere`)
}

/** `npm run NAME` in a text where package.json has no such script. */
export function findUnknownScripts(file: string, text: string, scripts: readonly string[]): string[] {
  const named = [...text.matchAll(/npm run ([a-z][\w:-]*)/g)].map(match => match[1]!)
  return [...new Set(named)]
    .filter(name => !scripts.includes(name))
    .map(name => `${file}: package.json has no script "${name}"`)
}

/** Dependencies without a line `- \`name\`…` or table row in docs/dependencies.md, and lines for what is no dependency. */
export function findUnreasonedDependencies(text: string, dependencies: readonly string[]): string[] {
  const named = [...text.matchAll(/^\| `([^`]+)`/gm)].map(match => match[1]!)
  return [
    ...dependencies
      .filter(name => !named.includes(name))
      .map(name => `docs/dependencies.md: no line for ${name}`),
    ...named
      .filter(name => !dependencies.includes(name))
      .map(name => `docs/dependencies.md: ${name} is no dependency`),
  ]
}

/** The import table of ARCHITECTURE.md, one row a stage, as it must stand there. */
export function importTable(): string {
  const rows = Object.entries(STAGE_RULES).map(
    ([stage, rule]) =>
      `| \`${stage}\` | ${rule.holds} | ${rule.stages.length === 0 ? '–' : rule.stages.join(', ')} |`,
  )
  return ['| stage | holds | may import |', '|---|---|---|', ...rows].join('\n')
}

/** Names listed in a stage's face that have no docstring where they are declared, and faces with more names than 12 functions and values. */
export function findUndocumentedNames(sources: Readonly<Record<string, string>>): string[] {
  const faults: string[] = []
  for (const [file, face] of Object.entries(sources).filter(([name]) =>
    /^src\/[^/]+\/index\.ts$/.test(name),
  )) {
    if (!/^\/\*\*/.test(face.trimStart())) faults.push(`${file}: the face has no docstring`)
    for (const [, names, from] of face.matchAll(/export\s+(?:type\s+)?\{([^}]*)\}\s+from\s+'\.\/([^']+)'/g)) {
      const source = sources[join(dirname(file), from!)] ?? ''
      for (const name of names!
        .split(',')
        .map(part =>
          part
            .trim()
            .replace(/^type\s+/, '')
            .replace(/\s+as\s+.*$/, ''),
        )
        .filter(Boolean)) {
        if (!isDocumented(source, name))
          faults.push(`${join(dirname(file), from!)}: ${name} has no docstring`)
      }
    }
  }
  return faults
}

function isDocumented(source: string, name: string): boolean {
  const declared = new RegExp(
    `^export\\s+(?:declare\\s+|abstract\\s+|async\\s+)*(?:function\\*?|const|class|interface|type|enum)\\s+${name}\\b`,
    'm',
  ).exec(source)
  if (declared === null) return new RegExp(`export\\s+(?:type\\s+)?\\{[^}]*\\b${name}\\b`).test(source)
  return /\*\/\s*$/.test(source.slice(0, declared.index))
}

function checkTree(root: string): string[] {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8')
  const manifest = JSON.parse(read('package.json'))
  const documents = [
    ...readdirSync(root).filter(file => file.endsWith('.md')),
    ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.md'))
      .map(file => join('docs', file)),
  ]
  const faults = documents.flatMap(file => [
    ...findDeadLinks(file, read(file), path => existsSync(join(root, path))),
    ...findUnknownScripts(file, read(file), Object.keys(manifest.scripts)),
  ])
  faults.push(
    ...findUnreasonedDependencies(read('docs/dependencies.md'), [
      ...Object.keys(manifest.dependencies),
      ...Object.keys(manifest.devDependencies),
    ]),
  )
  if (!read('ARCHITECTURE.md').includes(importTable()))
    faults.push(
      `ARCHITECTURE.md: the import table is not that of scripts/import-rules.ts; it should read\n${importTable()}`,
    )
  if (read('docs/cli.md') !== cliReference())
    faults.push('docs/cli.md: not what the commands say; run "node scripts/write-cli-reference.ts"')
  faults.push(...findUndocumentedNames(readSources(root)))
  return faults
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const faults = checkTree(resolve(import.meta.dirname, '..'))
  for (const fault of faults) console.error(fault)
  console.log(`check-docs: ${faults.length} faults`)
  process.exitCode = faults.length === 0 ? 0 : 1
}
