import { describe, expect, it } from 'vitest'
import { briefClaim } from '../fixtures/brief-claim.ts'
import { claimsIn } from '../fixtures/test-war.ts'

/** Sentences of our own that tell no happening of the war: each must yield nothing. */
const NOTHING: Readonly<Record<string, readonly string[]>> = {
  'background and description': [
    'Minqar is a town of 40,000 people in the north of Ostland.',
    'Dorsk lies on the road to Halvern.',
    'The town is famous for its castle and its soap.',
    'Ostland has a long history of trade.',
    'The old market of Halvern was built in the 12th century.',
    'He grew up in Vesna and studied law in Dorsk.',
    'The region is home to several minorities.',
    'The river runs through the centre of Minqar.',
  ],
  'questions and rhetoric': [
    'Will the army attack Minqar?',
    'Who controls Dorsk?',
    'What does the battle of Halvern mean for the rebels?',
    'Why did the rebels leave Vesna?',
    'Can anybody win this war?',
  ],
  'purposes and conditions alone': [
    'The minister travelled abroad to discuss trade.',
    'If the army takes Minqar, nobody knows what will follow.',
    'Anyone who attacks Dorsk will need patience.',
  ],
  'words of war in peace': [
    'The team was beaten in the final in Dorsk.',
    'Prices have risen sharply in Halvern.',
    'The storm hit the coast on Friday.',
    'The actor captured the hearts of the audience.',
    'She took a seat near the window.',
    'The meeting took place in Vesna.',
    'The band broke up last year.',
    'The company launched a new phone.',
    'He attacked the plan as too expensive.',
    'The film will be released in June.',
    'They held a festival in the park.',
    'The bank raised its rates.',
    'He fired his lawyer on Monday.',
    'Farmers lost their harvest to the drought.',
    'The teacher returned the books.',
    'Students sent letters to the mayor.',
    'The bridge will be closed for repairs.',
    'Visitors left the museum at noon.',
    'The choir performed in the church in Vesna.',
    'Heavy rain fell on Dorsk overnight.',
    'He changed hands at the piano.',
    'The driver hit a lamp post in Vesna.',
    'The orchestra was locked in rehearsal for days.',
    'Talks about the school budget resumed in Dorsk.',
    'The waiter brought down the plates.',
    'She set off for Halvern at dawn.',
  ],
  'states of mind': [
    'Many people are tired of the war.',
    'The mood in the capital is grim.',
    'Few expected such an outcome.',
    'Nobody knows how long it will last.',
    'I was selling bread in Vesna, a trader said.',
    'The library holds a special place in their hearts.',
  ],
  'page furniture': ['Read more', 'Share this article', 'Sign up to our newsletter', 'Photograph: Agency'],
}

describe.each(Object.entries(NOTHING))('nothing is read from %s', (_, sentences) => {
  it.each(sentences)('%s', sentence => {
    expect(claimsIn(sentence).map(briefClaim)).toEqual([])
  })
})
