import type { Draft } from './draft.ts'
import type { TokenRange } from './reading.ts'

/**
 * For each draft the index of the draft that cites it, else of the innermost in whose content its cue stands, or -1. Where two
 * stand in each other's content, the one with more content encloses. Drafts nest few deep, so that each cue is compared with the drafts near it.
 */
export function findEnclosing(drafts: readonly Draft[]): number[] {
  const owners = new Map<number, number[]>()
  const cueWords = new Set(drafts.map(draft => draft.cue.first))
  drafts.forEach((draft, index) => {
    for (const range of draft.content)
      for (let i = range.first; i < range.end; i++) if (cueWords.has(i)) push(owners, i, index)
  })
  const byCue = new Map(drafts.map((draft, index) => [draft.cue.first, index]))
  const sizes = drafts.map(draft => draft.content.reduce((sum, range) => sum + range.end - range.first, 0))
  return drafts.map((draft, index) => {
    const citer = draft.citedBy === undefined ? undefined : byCue.get(draft.citedBy)
    if (citer !== undefined) return citer
    const around = (owners.get(draft.cue.first) ?? []).filter(
      other => other !== index && encloses(drafts, sizes, other, index),
    )
    return around.reduce((best, other) => (best === -1 || sizes[other]! < sizes[best]! ? other : best), -1)
  })
}

function encloses(drafts: readonly Draft[], sizes: readonly number[], outer: number, inner: number): boolean {
  const isMutual = covers(drafts[inner]!.content, drafts[outer]!.cue.first)
  if (!isMutual) return true
  return sizes[outer]! === sizes[inner]! ? outer < inner : sizes[outer]! > sizes[inner]!
}

function covers(content: readonly TokenRange[], token: number): boolean {
  return content.some(range => range.first <= token && token < range.end)
}

function push(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
