import type { CueGroup } from '../cue.ts'

const list = (words: string): readonly string[] => words.split(/\s*,\s*/)

/** Predicate adjectives and participles with "be": "is confident that", "was critical of", "is unlikely to". */
export const ADJECTIVE_CUES: readonly CueGroup[] = [
  {
    reason: 'state of believing, hoping or fearing with a clause',
    kind: 'belief',
    polarity: 'asserted',
    takes: ['clause', 'object'],
    voiced: true,
    words: list(
      'confident, convinced, certain, sure, optimistic, hopeful, adamant, aware, unaware, doubtful, skeptical, sceptical, suspicious, worried, concerned, afraid, fearful, glad, happy, unhappy, proud, sorry, disappointed, surprised, shocked, angry, furious, outraged, sad, saddened, pleased, delighted, thrilled, wary, alarmed, puzzled, upset, appalled, grateful, thankful',
    ),
  },
  {
    reason: 'state of wanting, with an infinitive',
    kind: 'plan',
    polarity: 'asserted',
    takes: ['to'],
    voiced: false,
    words: list(
      'willing, unwilling, eager, keen, reluctant, ready, determined, prepared, anxious, hesitant, poised, inclined, loath, set, content, happy, open',
    ),
  },
  {
    reason: 'state of praise or blame, with its object',
    kind: 'evaluation',
    polarity: 'asserted',
    takes: ['object'],
    voiced: false,
    words: list(
      'critical, dismissive, supportive, scornful, contemptuous, disdainful, tired, sick, fond, weary, jealous, guilty',
    ),
  },
]
