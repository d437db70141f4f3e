import { describe, expect, it } from 'vitest'
import {
  findDeadLinks,
  findUndocumentedNames,
  findUnknownScripts,
  findUnreasonedDependencies,
} from './check-docs.ts'

describe('check-docs', () => {
  it('finds relative links that lead nowhere, and leaves web links and code alone', () => {
    const text = 'See [a](there.md#part), [b](gone.md), [c](https://example.org) and `[d](code.md)`.'
    expect(findDeadLinks('docs/x.md', text, path => path === 'docs/there.md')).toEqual([
      'docs/x.md: the link to gone.md leads nowhere',
    ])
  })

  it('finds scripts that package.json does not have', () => {
    expect(findUnknownScripts('README.md', 'npm run eval, npm run bench:names', ['eval'])).toEqual([
      'README.md: package.json has no script "bench:names"',
    ])
  })

  it('wants one line for each dependency, and no line for anything else', () => {
    expect(findUnreasonedDependencies('| `zod` | why |\n| `left` | why |', ['zod', 'hono'])).toEqual([
      'docs/dependencies.md: no line for hono',
      'docs/dependencies.md: left is no dependency',
    ])
  })

  it('wants a docstring on every name of a face', () => {
    const sources = {
      'src/a/index.ts': `/** Face. */\nexport { good, bad, type Kind } from './b.ts'`,
      'src/a/b.ts': `/** Says why. */\nexport function good() {}\nexport const bad = 1\n/** A kind. */\nexport interface Kind {}\n`,
    }
    expect(findUndocumentedNames(sources)).toEqual(['src/a/b.ts: bad has no docstring'])
  })
})
