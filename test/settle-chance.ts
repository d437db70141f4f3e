import fc from 'fast-check'

/**
 * Property tests draw the same cases on every run, so that a change is judged by what it changed and a failure shows again.
 * `CLAIMLINE_SEED=random npm test` draws others: to hunt, and after work on what they test. A number gives that seed.
 */
const wanted = process.env.CLAIMLINE_SEED ?? '20161112'
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) })
