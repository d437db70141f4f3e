/**
 * Phrases around a name that say which part of a place is meant, or where it lies to it. `(.+)` holds the name of the whole.
 * `relation` as in claims; `share` is the part's rough size against the whole's radius (above 1: outside it).
 */
export interface PartPhrase {
  readonly pattern: RegExp
  readonly relation: 'part-of' | 'direction-of' | 'near' | 'along'
  readonly share: number
  readonly reason: string
}

const SIDE = '(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)'

/** In the order in which they are tried. */
export const PART_PHRASES: readonly PartPhrase[] = [
  {
    pattern: new RegExp(`^(?:the )?(?:far )?${SIDE}(?:ern)? (?:of|from) (.+)$`, 'iu'),
    relation: 'direction-of',
    share: 2,
    reason: 'direction from the place',
  },
  {
    pattern: /^(?:just )?outside (?:of )?(.+)$/iu,
    relation: 'near',
    share: 1.5,
    reason: 'outside the place',
  },
  {
    pattern:
      /^(?:the )?(?:vicinity|surroundings|environs|entrances?|approaches|gates|edges?) (?:of|to) (.+)$/iu,
    relation: 'near',
    share: 1.3,
    reason: 'around the place',
  },
  {
    pattern: /^(?:near|around|close to|next to|beside|by) (.+)$/iu,
    relation: 'near',
    share: 1.3,
    reason: 'near the place',
  },
  {
    pattern: new RegExp(
      `^(?:the )?(?:${SIDE}(?:ern)? )?(?:suburbs?|outskirts|countryside|periphery|fringes) (?:of|around) (.+)$`,
      'iu',
    ),
    relation: 'part-of',
    share: 1.3,
    reason: 'outer part of the place',
  },
  {
    pattern: new RegExp(
      `^(?:the )?(.+?)(?:['’]s?)? (?:${SIDE}(?:ern)? )?(?:suburbs?|outskirts|countryside)$`,
      'iu',
    ),
    relation: 'part-of',
    share: 1.3,
    reason: 'outer part of the place',
  },
  {
    pattern: new RegExp(
      `^(?:the )?(?:${SIDE}(?:ern)?|central|upper|lower|inner|rural|rebel-held|government-held|besieged|downtown) (?:parts?|side|half|districts?|neighbou?rhoods|quarters|portions?|edges?|areas?|front) of (.+)$`,
      'iu',
    ),
    relation: 'part-of',
    share: 0.6,
    reason: 'part of the place',
  },
  {
    pattern: new RegExp(`^(?:the )?(?:${SIDE}(?:ern)?|central|upper|lower|inner|rural|downtown) (.+)$`, 'iu'),
    relation: 'part-of',
    share: 0.6,
    reason: 'part of the place',
  },
  {
    pattern:
      /^(?:the )?(?:parts?|areas?|districts?|neighbou?rhoods|cent(?:er|re)|heart|rest|edges?|city|town|village|streets) of (.+)$/iu,
    relation: 'part-of',
    share: 0.8,
    reason: 'part of the place',
  },
  {
    pattern: /^(?:the )?(?:road|highway|route|motorway) (?:to|from) (.+)$/iu,
    relation: 'along',
    share: 2,
    reason: 'road that leads to the place',
  },
  {
    pattern: /^(?:the )?(.+?) (?:road|highway|route|axis|front|frontline|front line|corridor)$/iu,
    relation: 'along',
    share: 1.5,
    reason: 'road or front named for the place',
  },
]
