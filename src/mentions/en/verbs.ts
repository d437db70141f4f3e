import { wordList } from './word-list.ts'

/** Forms of verbs by which people and bodies speak. */
export const SPEECH_VERBS = wordList(`
  said says say saying told tells added adds claimed claims announced announces stated states reported reports confirmed
  confirms denied denies warned warns explained argues argued insisted insists noted notes wrote writes tweeted declared
  acknowledged admitted admits accused accuses alleged condemned called urged urges vowed pledged promised suggested
  described recalled replied responded commented testified asked asks thinks believes believed hopes hoped stressed
  emphasized emphasised pointed quoted cited revealed predicted complained concluded continued estimated
`)

/** Forms of verbs of which the subject is a person or body. */
export const PEOPLE_VERBS = wordList(`
  met meets visited arrived left went came took takes gave gives made makes held won lost died killed captured seized
  attacked launched ordered agreed refused signed joined led leads fought fired shot bombed shelled retreated withdrew
  advanced deployed sent received thanked praised criticised criticized praised appointed elected resigned was_born grew
  played plays scored finished started has had will would is was
`)
