import { describe, expect, it } from 'vitest'
import { annotate, placeIn } from '../fixtures/sample-war.ts'
import { listToponyms } from '../list-toponyms.ts'

describe('a place name', () => {
  it('means the famous place where nothing speaks against it', () => {
    expect(placeIn(annotate('The conference in Paris ended on Monday.'), 'Paris').canonical).toBe('Paris')
    expect(placeIn(annotate('The conference in Paris ended on Monday.'), 'Paris').lat).toBeCloseTo(48.85, 0)
  })

  it('means the place of the state set behind it', () => {
    const { lat, lon } = placeIn(annotate('A fire broke out in Paris, Texas, on Monday.'), 'Paris')
    expect([lat, lon]).toEqual([expect.closeTo(33.66, 1), expect.closeTo(-95.55, 1)])
  })

  it('means the one near the other places of the report', () => {
    const annotated = annotate(
      'Police in Lexington and Frankfort, Kentucky, searched for a man from Georgetown. Louisville is quiet.',
    )
    expect(placeIn(annotated, 'Lexington').lon).toBeCloseTo(-84.5, 0)
  })

  it('in a list of countries is in none of them', () => {
    const annotated = annotate('Mexico, Canada and the United States signed it, and Mexico was glad.')
    expect(placeIn(annotated, 'Mexico').lat).toBeCloseTo(23, 0)
  })

  it('of the pack comes before the world in a report on the war, and after it elsewhere', () => {
    const war = annotate('Ostmark said that Dorsk and Minqar were calm.')
    expect(placeIn(war, 'Dorsk').place).toBe('ost/dorsk')
  })

  it('stays as text where no gazetteer has it', () => {
    const mention = placeIn(annotate('They reached the village of Ullapek at dawn.'), 'Ullapek')
    expect(mention).toMatchObject({ place: null, lat: null, lon: null, canonical: null })
  })
})

describe('adjectives and names inside names', () => {
  it('are toponyms, and places of no event', () => {
    const annotated = annotate('A Turkish-backed group met Russian officers of the Bank of Mexico.')
    for (const text of ['Turkish', 'Russian', 'Mexico'])
      expect(placeIn(annotated, text).adjectival).toBe(true)
  })

  it('of the pack’s own people belong to the pack', () => {
    expect(placeIn(annotate('An Ostmarkian fisherman was saved.'), 'Ostmarkian').place).toBe('ost')
  })

  it('are parted where two lands share a word', () => {
    const found = listToponyms(annotate('They crossed the Syrian-Turkish border.'))
    expect(found.map(({ end, start }) => end - start)).toEqual([6, 7])
  })
})

describe('the words around a place', () => {
  it('say how an event lies to it', () => {
    const annotated = annotate(
      'Clashes broke out north of Dorsk, in eastern Minqar, near Qasr Velin and along the Velin road.',
    )
    expect(placeIn(annotated, 'Dorsk').relation).toBe('direction-of')
    expect(placeIn(annotated, 'Minqar').relation).toBe('part-of')
    expect(placeIn(annotated, 'Qasr Velin').relation).toBe('near')
    expect(placeIn(annotated, 'Velin road').relation).toBe('along')
  })

  it('make the phrase', () => {
    const text = 'They left the village of Minqar.'
    const { phrase } = placeIn(annotate(text), 'Minqar')
    expect(text.slice(phrase.start, phrase.end)).toBe('the village of Minqar')
  })
})
