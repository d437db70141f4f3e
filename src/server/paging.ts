import { Refusal } from '#primitives'
import type { Page } from '#publishing'

/**
 * One page of a list in its own order. `cursor` is the id of the last item of the page before.
 * @throws {Refusal} for a cursor that no page gave.
 */
export function pageOf<T>(
  all: readonly T[],
  paging: { limit: number; cursor?: string | undefined },
  idOf: (item: T) => string,
): Page<T> {
  const after = paging.cursor === undefined ? -1 : all.findIndex(item => idOf(item) === paging.cursor)
  if (paging.cursor !== undefined && after < 0)
    throw new Refusal('bad-field', 'No page gave this cursor.', {
      field: 'cursor',
      advice: 'Begin again without one.',
    })
  const items = all.slice(after + 1, after + 1 + paging.limit)
  const more = after + 1 + items.length < all.length
  return { items, total: all.length, next: more && items.length > 0 ? idOf(items.at(-1)!) : null }
}
