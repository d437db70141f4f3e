import { readDay } from './published-day.ts'
import type { Found, ReportSource } from './report-source.ts'

/** Keys of a front matter block and the metadata they give. */
const FRONT_MATTER_FIELDS = {
  outlet: ['outlet', 'publisher', 'site', 'source'],
  author: ['author', 'byline'],
  published: ['published', 'date', 'datepublished'],
  title: ['title', 'headline'],
  url: ['url', 'link', 'canonical'],
} as const

/**
 * Markdown is kept as it is written, so that offsets match the file. A front matter block (`---` … `---`) and a first
 * heading give metadata and are marked as furniture.
 */
export function readMarkdown(text: string): ReportSource {
  const block = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]*(\r?\n|$)/.exec(text)
  const lines = block === null ? [] : block[1]!.split(/\r?\n/)
  const heading = /^[ \t]*# (.{1,300})$/m.exec(text.slice(block?.[0].length ?? 0, 20_000))
  const title = frontMatter(lines, 'title') ?? toFound(heading?.[1], 'first heading')
  const published = frontMatter(lines, 'published')
  const day = published === undefined ? null : readDay(published.value)
  return {
    text,
    ...optional('outlet', frontMatter(lines, 'outlet')),
    ...optional('author', frontMatter(lines, 'author')),
    ...optional('url', frontMatter(lines, 'url')),
    ...optional('title', title),
    ...optional('published', day === null ? undefined : { value: day, basis: 'front matter' }),
    furniture:
      block === null
        ? []
        : [{ start: 0, end: block[0].trimEnd().length, kind: 'menu', reason: 'front matter of the file' }],
  }
}

function frontMatter(lines: readonly string[], field: keyof typeof FRONT_MATTER_FIELDS): Found | undefined {
  const names: readonly string[] = FRONT_MATTER_FIELDS[field]
  for (const line of lines) {
    const pair = /^([A-Za-z_-]{1,30})\s*:\s*(.{1,500})$/.exec(line)
    if (pair === null || !names.includes(pair[1]!.toLowerCase())) continue
    const value = pair[2]!.trim().replace(/^(["'])(.*)\1$/, '$2')
    if (value !== '') return { value, basis: 'front matter' }
  }
  return undefined
}

function toFound(value: string | undefined, basis: string): Found | undefined {
  const trimmed = value?.replace(/\s+#*\s*$/, '').trim()
  return trimmed === undefined || trimmed === '' ? undefined : { value: trimmed, basis }
}

function optional<K extends string>(key: K, found: Found | undefined): { [P in K]?: Found } {
  return found === undefined ? {} : ({ [key]: found } as { [P in K]?: Found })
}
