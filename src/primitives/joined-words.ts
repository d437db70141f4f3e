import { keepAnswers } from './keep-answers.ts'
import { sharedString } from './shared-string.ts'

const FIRST_KEPT = 500
const SECOND_KEPT = 5_000

/**
 * Puts words behind `first` with a space between. Names of signs are made so again and again, and looked up in tables: letters that
 * are put together anew must be read through each time, so each pair is put together once.
 */
export const joinerOf = keepAnswers(FIRST_KEPT, first =>
  keepAnswers(SECOND_KEPT, second => sharedString(`${first} ${second}`)),
)
