import { describe, expect, it } from 'vitest'
import { readingsIn } from '../../fixtures/test-war.ts'

const statementsIn = (text: string) => readingsIn(text).filter(({ type }) => type === 'statement')

describe('statements', () => {
  it.each([
    'The government condemned the attack on Minqar.',
    'Karsk welcomed the capture of Dorsk by government forces.',
    'Karsk urged the rebels to stop shelling Halvern.',
    'The rebels voiced alarm at the shelling of Brakka.',
    'The government issued a warning to the rebels in Minqar.',
  ])('%s stands as a claim beside the event that it is about', sentence => {
    expect(statementsIn(sentence)).toHaveLength(1)
  })

  it.each([
    '“It is unacceptable that families have been killed in Minqar,” the president, Anton Vell, said.',
    '“Those who gave the order must answer for the shelling of Dorsk,” the president, Anton Vell, said.',
  ])('%s is a judgement, whatever it is passed on', sentence => {
    expect(statementsIn(sentence)).toHaveLength(1)
  })

  it.each([
    'The army rejected the proposal of the rebels for a truce in Minqar.',
    'The proposal for a truce in Minqar was dismissed by the army.',
    'The army denounced the raid, and the rebels called it a step towards the liberation of Minqar.',
  ])('%s is a position of the army', sentence => {
    expect(statementsIn(sentence)[0]?.attribution.at(-1)?.name.toLowerCase()).toBe('the army')
    expect(statementsIn(sentence)[0]?.polarity).toBe('asserted')
  })

  it('is what stands in front of a frame that closes it', () => {
    const [statement] = statementsIn(
      '“The rebels have no future in this land,” the president, Anton Vell, warned.',
    )
    expect(statement?.quote.text).toBe('The rebels have no future in this land')
  })

  it('may be made by somebody unnamed who speaks for a side', () => {
    expect(statementsIn('A Karskian official blamed the rebels for the failure of the talks.')).toHaveLength(
      1,
    )
  })

  it('leaves an event that somebody only reports to its own claim', () => {
    expect(statementsIn('The government said that rebels attacked Minqar on Friday.')).toEqual([])
  })

  it('takes the sentences of one speech apart where one of them tells an event', () => {
    const text =
      '“We will never talk to those who broke our country,” the president, Anton Vell, said. “Rebels attacked Minqar on Friday.”'
    expect(readingsIn(text).map(({ type }) => type)).toEqual(['statement', 'attack'])
  })

  it.each([
    'The president, Anton Vell, called the shelling of Dorsk “a stain on mankind”.',
    'The government described the rebels as hired killers.',
    'The army branded the fighters in Minqar “traitors”.',
    'Karsk called the raid unacceptable.',
    'The Southern Front is regarded by Karsk as a gang of outlaws.',
  ])('%s says what its speaker calls them', sentence => {
    expect(statementsIn(sentence)).toHaveLength(1)
  })

  it.each([
    'A man called Rafik Dov fled the town.',
    'Residents described long queues for bread in Dorsk.',
    'The government called an emergency meeting.',
    'The army saw the convoy on the road.',
  ])('%s calls nobody anything', sentence => {
    expect(statementsIn(sentence)).toEqual([])
  })

  it.each([
    'The rebels gave the army two days to leave Minqar.',
    'Karsk gave the government a week to free the prisoners.',
    'Karsk vetoed a draft resolution on the siege of Dorsk.',
    'The government expressed its support for the raid.',
    'The president, Anton Vell, said the raid was “unlawful”.',
    'The government said those responsible must be held to account.',
    'The rebels held the army responsible for the failure of the talks.',
    'The president, Anton Vell, said he was appalled.',
  ])('%s is a position', sentence => {
    expect(statementsIn(sentence)).toHaveLength(1)
  })

  it('is what follows a question that was put, and not the question', () => {
    expect(
      statementsIn('Asked whether there would be a truce, the president, Anton Vell, said: “Yes.”'),
    ).toEqual([])
  })

  it('is no word of praise or blame for what was told before', () => {
    expect(statementsIn('Rebels shelled Dorsk, residents said. The army said this was untrue.')).toEqual([])
  })
})
