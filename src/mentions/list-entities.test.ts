import { describe, expect, it } from 'vitest'
import { annotate } from './fixtures/sample-war.ts'
import { listEntities } from './list-entities.ts'

const entitiesIn = (text: string) =>
  listEntities(annotate(text)).map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`)

describe('entities', () => {
  it('are noun phrases with their determiners, and people, places and bodies alike', () => {
    expect(entitiesIn('The rebel fighters left a hospital in Dorsk.')).toEqual([
      'Organisation: The rebel fighters',
      'Location: a hospital',
      'Location: Dorsk',
    ])
  })

  it('list a country as a body where it acts and as a place elsewhere', () => {
    expect(entitiesIn('Iraq rejected the plan.')).toContain('Organisation: Iraq')
    expect(entitiesIn('They fought in Iraq.')).toContain('Location: Iraq')
  })

  it('list adjectives of lands nowhere', () => {
    expect(entitiesIn('A Swedish design won.')).toEqual([])
  })
})
