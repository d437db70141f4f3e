import type { Overview } from '../../../src/publishing/shapes.ts'

let overview = $state.raw<Overview | undefined>()

/** What the app knows of the ledger from the start: conflict, sides, days. */
export const app = {
  get overview(): Overview | undefined {
    return overview
  },
  set overview(value: Overview | undefined) {
    overview = value
  },
}

/** The name of a side for people; ids that the conflict does not know are shown as they are. */
export function sideName(id: string | null | undefined): string {
  if (!id) return ''
  return overview?.sides.find(side => side.id === id)?.name ?? id
}
