import { describe, expect, it } from 'vitest'
import { findBreaches, findImports, readSources } from './check-imports.ts'

const rules = {
  low: { stages: [], packages: ['zod'], holds: '' },
  high: { stages: ['low'], packages: ['node:*'], holds: '' },
}

describe('check-imports', () => {
  it('finds imports over several lines, re-exports and dynamic imports, and none in comments', () => {
    const text = `import {\n  a,\n} from './a.ts'\nexport { b } from '#low'\nconst c = await import('node:fs')\n// import x from 'x'\n/* import y from 'y' */\nimport 'side-effect'`
    expect(findImports('f.ts', text).map(found => [found.specifier, found.line])).toEqual([
      ['./a.ts', 3],
      ['#low', 4],
      ['node:fs', 5],
      ['side-effect', 8],
    ])
  })

  it('allows what the table allows', () => {
    const files = {
      'src/low/a.ts': `import { z } from 'zod'`,
      'src/high/b.ts': `import { a } from '#low'\nimport fs from 'node:fs'`,
    }
    expect(findBreaches(files, rules)).toEqual([])
  })

  it.each([
    ['an upward import', { 'src/low/a.ts': `import { b } from '#high'` }, /low may not import #high/],
    [
      'a relative import out of the stage',
      { 'src/low/a.ts': `import { b } from '../high/b.ts'` },
      /leaves its stage/,
    ],
    [
      'a package that belongs elsewhere',
      { 'src/low/a.ts': `import fs from 'node:fs'` },
      /does not belong in low/,
    ],
    ['an unknown stage', { 'src/other/a.ts': '' }, /is not a stage/],
    [
      'a circle of files',
      { 'src/low/a.ts': `import './b.ts'`, 'src/low/b.ts': `import './a.ts'` },
      /circle: src\/low\/a\.ts → src\/low\/b\.ts → src\/low\/a\.ts/,
    ],
  ])('reports %s', (_, files, expected) => {
    expect(findBreaches(files, rules).join('\n')).toMatch(expected)
  })

  it('finds the tree clean', () => {
    expect(findBreaches(readSources(process.cwd()))).toEqual([])
  })
})
