import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actorIn, annotate, placeIn } from './fixtures/sample-war.ts'
import { listEntities } from './list-entities.ts'
import { listToponyms } from './list-toponyms.ts'

describe('names of the registry', () => {
  it('are found with numbers in them, and within quotation marks', () => {
    const annotated = annotate(
      'The rebels stormed the district of “1200 Apartments” and 1200 apartments project on Friday.',
    )
    expect(placeIn(annotated, '1200 Apartments').place).toBe('ost/1200')
    expect(placeIn(annotated, '1200 apartments project').place).toBe('ost/1200')
  })

  it('are not found inside other words', () => {
    const annotated = annotate('The karskologist spoke of dorskian minqarism in a speech.')
    expect(annotated.places.filter(({ place }) => place !== null)).toEqual([])
    expect(annotated.actors.filter(({ actor }) => actor !== null)).toEqual([])
  })

  it('carry the side of the report’s day and the name that the registry has', () => {
    const mention = actorIn(annotate('Fighters of Rayat Dorsk left the town.'), 'Rayat Dorsk')
    expect(mention).toMatchObject({
      actor: 'banner-of-dorsk',
      side: 'league',
      canonical: 'Banner of Dorsk',
      type: 'organisation',
    })
  })

  it('of several words in lower case are places too', () => {
    expect(placeIn(annotate('Shells fell on the Velin road near Dorsk.'), 'Velin road').place).toBe(
      'ost/velin-road',
    )
  })
})

describe('places that nobody has on record', () => {
  const placesOf = (text: string) =>
    annotate(text)
      .places.filter(({ reference }) => reference === undefined)
      .map(mention => mention.text)

  it('are what is taken, shelled or reached', () => {
    expect(placesOf('The army has retaken Ullapek.')).toEqual(['Ullapek'])
    expect(placesOf('Jets bombed Ullapek at noon.')).toEqual(['Ullapek'])
  })

  it('are where people flee to and shells fall', () => {
    expect(placesOf('Families fled to Ullapek on foot.')).toEqual(['Ullapek'])
    expect(placesOf('Shells fell on Ullapek at noon.')).toEqual(['Ullapek'])
  })

  it('are told of as places', () => {
    expect(placesOf('The raids hurt Ullapek, a poor village.')).toEqual(['Ullapek'])
    expect(placesOf('They met in a hamlet called Ullapek.')).toEqual(['Ullapek'])
  })

  it('stand on a list with places that are known, and with no party', () => {
    expect(placesOf('The talks were about Dorsk, Brannik and Ullapek.')).toContain('Ullapek')
    expect(placesOf('The talks were between Rayat Dorsk, Brannik and Ullapek.')).not.toContain('Ullapek')
  })

  it('are none where arms are called so', () => {
    expect(placesOf('They shot at Dorsk with Ullapek rockets and flew a Zu-24 at noon.')).toEqual(['Dorsk'])
    expect(placesOf('Jets hit Ullapek missiles at noon.')).toEqual([])
  })

  it('are departments where the map has their names', () => {
    expect(placesOf('Fighting went on in Ayacucho Department.')).toEqual(['Ayacucho Department'])
    expect(placesOf('The Health Department was shut.')).toEqual([])
  })

  it('may bear the name of a person of rank', () => {
    const annotated = annotate('Clashes went on in Sheikh Ullapek, and Sheikh Tarmo told reporters.')
    expect(annotated.places.map(({ text }) => text)).toEqual(['Sheikh Ullapek'])
    expect(actorIn(annotated, 'Tarmo').type).toBe('person')
  })
})

describe('names that nobody has seen', () => {
  it('are typed by titles, heads and the words around them', () => {
    const annotated = annotate(
      'General Tarmo Vesk met Halvi Brenn, a spokesman for the Northern Harvest Council, in the village of Ullapek on Monday.',
    )
    expect(actorIn(annotated, 'Tarmo Vesk')).toMatchObject({ type: 'person', office: 'general' })
    expect(actorIn(annotated, 'Halvi Brenn').type).toBe('person')
    expect(actorIn(annotated, 'Northern Harvest Council').type).toBe('organisation')
    expect(placeIn(annotated, 'Ullapek').place).toBeNull()
  })

  it('keep articles, particles and links inside', () => {
    const annotated = annotate(
      'Fighters of Liwa Suqur al-Wadi and the Committee for the Defence of Kalmar Heights met Omar ibn Ziyad al-Tamimi.',
    )
    const texts = annotated.actors.map(({ text }) => text)
    expect(texts).toContain('Liwa Suqur al-Wadi')
    expect(texts).toContain('Omar ibn Ziyad al-Tamimi')
    expect(texts.some(text => text.startsWith('Committee for the Defence of Kalmar'))).toBe(true)
  })

  it('take the side that their apposition tells', () => {
    const annotated = annotate(
      'Ilmar Kask, head of the political office of the Banner of Dorsk, said that fighting went on.',
    )
    expect(actorIn(annotated, 'Ilmar Kask')).toMatchObject({ type: 'person', actor: null, side: 'league' })
  })

  it('are neither weekdays nor the openings of sentences', () => {
    const annotated = annotate(
      'However, on Saturday nothing happened. Meanwhile the shops were shut. Yesterday it rained.',
    )
    expect(annotated.places.filter(({ reference }) => reference === undefined)).toEqual([])
    expect(annotated.actors.filter(({ reference }) => reference === undefined)).toEqual([])
  })
})

describe('every annotated text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'Dorsk',
          'the',
          'rebels',
          '”',
          '“',
          'Gen.',
          "'s",
          'said',
          ',',
          '.',
          '\n',
          'ДОНЕЦЬК',
          'حلب',
          '—',
          '(',
          '4th',
          'Brigade',
          'its',
          'of',
          '-held',
          'U.S.',
        ),
        { maxLength: 60 },
      )
      .map(words => words.join(' ')),
  )

  it('has spans that slice back, in text order', () => {
    fc.assert(
      fc.property(anyText, text => {
        const annotated = annotate(text)
        for (const list of [annotated.places, annotated.actors])
          for (const [i, mention] of list.entries()) {
            expect(text.slice(mention.start, mention.end)).toBe(mention.text)
            expect(mention.phrase.start).toBeLessThanOrEqual(mention.start)
            expect(mention.phrase.end).toBeGreaterThanOrEqual(mention.end)
            if (i > 0) expect(mention.start).toBeGreaterThanOrEqual(list[i - 1]!.start)
          }
      }),
      { numRuns: 150 },
    )
  })

  it('gives coordinates in pairs and lists without overlap', () => {
    fc.assert(
      fc.property(anyText, text => {
        const annotated = annotate(text)
        for (const { lat, lon } of listToponyms(annotated)) expect(lat === null).toBe(lon === null)
        let end = -1
        for (const entity of listEntities(annotated)) {
          expect(entity.start).toBeGreaterThanOrEqual(end)
          end = entity.end
        }
      }),
      { numRuns: 80 },
    )
  })

  it('may be of capitals that have no small letters', () => {
    expect(annotate('𝒜𝕬').structure.text).toBe('𝒜𝕬')
  })

  it('is read in time that grows no faster than the text, whatever it holds', () => {
    for (const word of ['Aleppo ', 'Al-', 'the ', '“', 'Gen. ', 'of ', 'A, ', "X's ", 'Springfield, '])
      expect(annotate(word.repeat(4000)).structure.text.length).toBe(word.length * 4000)
  }, 60_000)
})
