import type { Claim } from './claim.ts'

/** One broken rule: which field, and what is wrong in a sentence. */
export interface ClaimFault {
  readonly field: string
  readonly message: string
}

/** What the checks may use: the report's text (spans must slice) and the ids of the conflict's sides. */
export interface ClaimCheckContext {
  readonly text?: string
  readonly sides?: readonly string[]
}

type SpanLike = { readonly start?: number | null | undefined; readonly end?: number | null | undefined }

/**
 * The rules of the contract that its JSON Schema cannot express: spans in order and slicing to their text, counts and
 * days in order, publisher first, a condition exactly on conditional claims, positions on the earth, sides known to the conflict.
 * Empty when all hold.
 */
export function findClaimFaults(claim: Claim, context: ClaimCheckContext = {}): readonly ClaimFault[] {
  return [
    ...spanFaults(claim, context.text),
    ...orderFaults(claim),
    ...chainFaults(claim),
    ...conditionFaults(claim),
    ...positionFaults(claim),
    ...sideFaults(claim, context.sides),
  ]
}

/** Every member of the claim that points into the text: its field, its span and the words it must slice to. */
function spansOf(claim: Claim): readonly { field: string; span: SpanLike; words: string }[] {
  const mentions = (field: string, list: readonly (SpanLike & { readonly name: string })[]) =>
    list.map((item, index) => ({ field: `${field}[${index}]`, span: item, words: item.name }))
  const spans = [
    { field: 'quote', span: claim.quote as SpanLike, words: claim.quote.text },
    ...mentions('agents', claim.agents),
    ...mentions('targets', claim.targets),
    ...mentions('places', claim.places),
    ...mentions('attribution', claim.attribution),
  ]
  if (claim.condition) spans.push({ field: 'condition', span: claim.condition, words: claim.condition.text })
  return spans
}

function spanFaults(claim: Claim, text: string | undefined): ClaimFault[] {
  return spansOf(claim).flatMap(({ field, span, words }) => {
    const start = span.start ?? null
    const end = span.end ?? null
    if (start === null && end === null) return []
    if (start === null || end === null)
      return [{ field, message: 'has a start without an end, or an end without a start' }]
    if (start < 0 || start >= end)
      return [{ field, message: `must start at 0 or later and before it ends, not ${start}..${end}` }]
    if (text === undefined) return []
    if (end > text.length) return [{ field, message: `ends at ${end}, beyond the text's ${text.length}` }]
    return text.slice(start, end) === words
      ? []
      : [{ field, message: 'does not slice to its words in the text' }]
  })
}

function orderFaults(claim: Claim): ClaimFault[] {
  const faults: ClaimFault[] = []
  claim.casualties.forEach((casualty, index) => {
    const { min, max } = casualty
    if ((min ?? 0) < 0 || (max ?? 0) < 0)
      faults.push({ field: `casualties[${index}]`, message: 'counts below zero' })
    if (min !== null && max !== null && min > max)
      faults.push({ field: `casualties[${index}]`, message: `min ${min} is above max ${max}` })
  })
  const { from, to } = claim.time ?? {}
  if (from && to && from > to) faults.push({ field: 'time', message: `from ${from} is later than to ${to}` })
  return faults
}

function chainFaults(claim: Claim): ClaimFault[] {
  return claim.attribution.flatMap((link, index) => {
    const field = `attribution[${index}].role`
    if (index === 0 && link.role !== 'publisher')
      return [{ field, message: 'the chain must begin with the publisher' }]
    if (index > 0 && link.role === 'publisher')
      return [{ field, message: 'only the first link is the publisher' }]
    return []
  })
}

function conditionFaults(claim: Claim): ClaimFault[] {
  const conditional = claim.modality === 'conditional'
  if (conditional && !claim.condition)
    return [{ field: 'condition', message: 'a conditional claim must quote its condition' }]
  if (!conditional && claim.condition)
    return [{ field: 'condition', message: `a claim that is ${claim.modality} has no condition` }]
  return []
}

function positionFaults({ places }: Claim): ClaimFault[] {
  return places.flatMap(({ lat, lon }, index) => {
    const field = `places[${index}]`
    if ((lat == null) !== (lon == null))
      return [{ field, message: 'has half a position: give lat and lon, or neither' }]
    const isOnEarth = lat == null || lon == null || (Math.abs(lat) <= 90 && Math.abs(lon) <= 180)
    return isOnEarth ? [] : [{ field, message: `lies nowhere: lat ${lat}, lon ${lon}` }]
  })
}

function sideFaults(claim: Claim, sides: readonly string[] | undefined): ClaimFault[] {
  if (sides === undefined) return []
  const known = new Set(sides)
  const check = (field: string, list: readonly { readonly side?: string | null | undefined }[]) =>
    list.flatMap(({ side }, index) =>
      side == null || known.has(side)
        ? []
        : [{ field: `${field}[${index}].side`, message: `"${side}" is no side of this conflict` }],
    )
  return [
    ...check('agents', claim.agents),
    ...check('targets', claim.targets),
    ...check('attribution', claim.attribution),
    ...check('casualties', claim.casualties),
  ]
}
