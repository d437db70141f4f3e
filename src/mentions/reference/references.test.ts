import { describe, expect, it } from 'vitest'
import { actorIn, annotate, placeIn } from '../fixtures/sample-war.ts'

describe('a short form', () => {
  it('stands for the full name, before and after it', () => {
    const annotated = annotate(
      'Vesk denied it. Tarmo Vesk, a rebel commander, spoke on Monday. Later Vesk left.',
    )
    const mentions = annotated.actors.filter(({ text }) => text === 'Vesk')
    expect(mentions.map(({ canonical, side }) => [canonical, side])).toEqual([
      ['Tarmo Vesk', 'league'],
      ['Tarmo Vesk', 'league'],
    ])
  })

  it('in brackets stands for the body before it', () => {
    const annotated = annotate('The Northern Harvest Council (NHC) met. The NHC then left.')
    expect(
      annotated.actors
        .filter(({ text }) => text === 'NHC')
        .every(({ canonical }) => canonical === 'Northern Harvest Council'),
    ).toBe(true)
  })
})

describe('a definite noun', () => {
  it('takes up the last place of its kind', () => {
    const annotated = annotate(
      'Rebels entered Minqar from Dorsk. The village was shelled, and the city was quiet.',
    )
    expect(placeIn(annotated, 'village')).toMatchObject({
      place: 'ost/minqar',
      canonical: 'Minqar',
      reference: 'described',
    })
    expect(placeIn(annotated, 'city').place).toBe('ost/dorsk')
  })

  it('reaches back over the whole report to the place that it keeps naming', () => {
    const annotated = annotate(
      'Dorsk was shelled. Rebels hold Dorsk. It rained. Nobody came. The mayor slept. A dog barked. Snow fell. The wind rose. The city was quiet.',
    )
    expect(placeIn(annotated, 'city').place).toBe('ost/dorsk')
  })

  it('takes up no city that speaks for its state', () => {
    const annotated = annotate('Rebels hold Dorsk. Moscow said that it would help. The city was quiet.')
    expect(placeIn(annotated, 'city').canonical).not.toBe('Moscow')
  })

  it('takes up no big city for a capital', () => {
    const annotated = annotate('Rebels entered Dorsk. The capital was quiet.')
    expect(placeIn(annotated, 'capital').place).toBeNull()
  })

  it('takes up the body just named', () => {
    const annotated = annotate('Ostmark Watch counted ten strikes. The group said that two hit a school.')
    expect(actorIn(annotated, 'group')).toMatchObject({
      actor: 'ostmark-watch',
      canonical: 'Ostmark Watch',
      side: 'relief',
    })
  })

  it('takes up nothing where an indefinite one stands, or where it says itself which', () => {
    const annotated = annotate(
      'Rebels entered Minqar. A village was shelled. The village where she was born burnt.',
    )
    expect(annotated.places.filter(({ text }) => text === 'village').map(({ place }) => place)).toEqual([
      null,
      null,
    ])
  })
})

describe('a body’s noun', () => {
  it('takes up no body of another kind', () => {
    const annotated = annotate('Ostmark Watch counted ten strikes. The coalition bombed a bridge.')
    expect(actorIn(annotated, 'coalition').canonical).toBeNull()
  })
})

describe('a pronoun', () => {
  it('stands for the person who spoke', () => {
    const annotated = annotate('Odo Velin came to Dorsk on Sunday. He said that the siege was over.')
    expect(actorIn(annotated, 'He')).toMatchObject({ actor: 'odo-velin', side: 'league', type: 'person' })
  })

  it('that is taken stands for the place', () => {
    const annotated = annotate('Minqar is with the rebels, and the army is trying to capture it.')
    expect(placeIn(annotated, 'it')).toMatchObject({ place: 'ost/minqar', canonical: 'Minqar' })
  })

  it('that owns lends its side', () => {
    expect(actorIn(annotate('The Royal Army and its allies shelled Minqar.'), 'allies').side).toBe('crown')
  })

  it('at the start of a text stands for nobody', () => {
    expect(
      annotate('They said that it was over.').actors.filter(({ reason }) => reason.startsWith('stands for')),
    ).toEqual([])
  })
})

describe('a noun for a body', () => {
  it('is of the side of the name that stands right behind it', () => {
    const side = (text: string, mention: string) => actorIn(annotate(text), mention).side
    expect(side('The local brigade, Banner of Dorsk, claims the mill.', 'local brigade')).toBe('league')
  })

  it('takes up none that it cannot be: a state is no group, a monitor not the one that acts', () => {
    const side = (text: string, mention: string) => actorIn(annotate(text), mention).side
    expect(side('The Banner of Dorsk left. Karsk welcomed it. The group will not return.', 'group')).toBe(
      'league',
    )
    expect(side('Ostmark Watch counted the dead. The group beheaded two men.', 'group')).not.toBe('relief')
    expect(side('Ostmark Watch counted the dead. The group said there were more.', 'group')).toBe('relief')
  })
})
