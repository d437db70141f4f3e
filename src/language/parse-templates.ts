import { readTemplates } from './kernel/templates.ts'

const ATOM_NAMES = [
  's0w',
  's0t',
  's1w',
  's1t',
  's2w',
  's2t',
  's3t',
  'b0w',
  'b0t',
  'b1w',
  'b1t',
  'b2w',
  'b2t',
  'b3t',
  's0lw',
  's0lt',
  's0ll',
  's0l2t',
  's0l2l',
  's0rw',
  's0rt',
  's0rl',
  's0r2t',
  's0r2l',
  's1lw',
  's1lt',
  's1ll',
  's1rw',
  's1rt',
  's1rl',
  's1r2t',
  's1r2l',
  'b0lw',
  'b0lt',
  'b0ll',
  'b0l2t',
  'b0l2l',
  's0vl',
  's0vr',
  's1vl',
  's1vr',
  'b0vl',
  'd0',
  'd1',
  's0sl',
  's0sr',
  's1sl',
  's1sr',
  'b0sl',
  's0s',
  's1s',
  'b0s',
  'p0t',
  'n0t',
  'n1t',
  's0g',
  's1g',
  'b0g',
  'move',
  'one',
] as const

/** Number of each atom. */
export const ATOM = Object.fromEntries(ATOM_NAMES.map((name, index) => [name, index])) as Readonly<
  Record<(typeof ATOM_NAMES)[number], number>
>

/** Templates of the moves: names of atoms that are seen together (after Zhang and Nivre 2011). */
export const MOVE_TEMPLATES = readTemplates(
  `
one | s0w | s0t | s0w s0t | s1w | s1t | s1w s1t | s2t | s2w s2t | b0w | b0t | b0w b0t | b1w | b1t | b1w b1t | b2w | b2t | b2w b2t
s0w s0t b0w b0t | s0w s0t b0w | s0w b0w b0t | s0w s0t b0t | s0t b0w b0t | s0w b0w | s0t b0t | b0t b1t | b0w b1w | b0w b1t | s0w b1w
s1w s0w | s1t s0t | s1w s1t s0t | s1t s0w s0t | s1w s1t s0w s0t | s1w b0w | s1t b0t | s1w b0t | s1t b0w
s1w s0t b0t | s1t s0w b0t | s1t s0t b0w | s0t b0w b1t | s0w b0t b1t
b0t b1t b2t | s0t b0t b1t | s1t s0t b0t | s2t s1t s0t | s0t b0t b1t b2t | s1t s0t b0t b1t | s2t s1t s0t b0t | s3t s2t s1t s0t
s0t s0lt b0t | s0t s0rt b0t | s0t b0t b0lt | s1t s1rt s0t | s1t s1lt s0t | s0t s0lt s0l2t | s0t s0rt s0r2t | b0t b0lt b0l2t | s1t s1rt s1r2t
s1t s0t s0lt | s1t s0t s0rt | s1t s0t s0rl | s1t s1rl s0t | s0t s0rl b0t | s0t s0ll b0t | b0ll s0t b0t | s1w s1rl s0t | s0w s0rl b0t | s0w s0ll b0t
s0w d0 | s0t d0 | b0w d0 | b0t d0 | s0w b0w d0 | s0t b0t d0 | s0t s1t d1 | s0w d1 | s1w d1 | s1w s0w d1
s0w s0vl | s0t s0vl | s0w s0vr | s0t s0vr | s1w s1vr | s1t s1vr | s1t s1vl | b0w b0vl | b0t b0vl
s0lw | s0lt | s0ll | s0rw | s0rt | s0rl | s1lw | s1lt | s1ll | s1rw | s1rt | s1rl | b0lw | b0lt | b0ll | s0l2l | s0r2l | b0l2l
s0w s0sl | s0t s0sl | s0w s0sr | s0t s0sr | s1w s1sr | s1t s1sr | s1t s1sl | b0w b0sl | b0t b0sl | s0t s0sl b0t | s0t s0sr b0t | s1t s1sr s0t | s1t s1sl s0t
s0w s0lw b0t | s1t s0w s0lw | s1w s0lw s0t | s1w s0lw s0w | s1t s0lw s0t | s0s b0s | s0t s0s b0s | s1s s0s | s1t s0s s1s | p0t s0t b0t | n0t s0t b0t | s0t b3t b0t
s0g | s1g | b0g | s0g b0g | s1g s0g | s0g b0t | s0t b0g | s1g s0t | s1t s0g | s0g s0t b0g b0t | s1g s1t s0g s0t | s0g b0g d0 | s1g s0g b0g | s0g s0t s0rl | s0g s0t s0sr
`,
  ATOM,
  { start: 1 },
)

/** Templates of the relation: `s0` is the word that gets a head, `s1` the head; direction is the atom `move`. */
export const LABEL_TEMPLATES = readTemplates(
  `
one | s0w | s0t | s1w | s1t | s0w s0t | s1w s1t | s0w s1w | s0t s1t | s0w s1t | s0t s1w | s0w s0t s1t | s0t s1w s1t | s0w s0t s1w s1t
d1 | s0t s1t d1 | s0w d1 | s1w d1
s0lw | s0lt | s0ll | s0lw s0t | s0lw s0t s1t | s0lw s1w | s0ll s1t | s0ll s0t s1w | s0lw s0w s1t | s0l2t s0lt s0t
s0rw | s0rt | s0rl | s0rl s0t s1t | s0rw s0t | s0sl | s0sr | s0sl s0t s1t | s0sr s0t s1t | s0sl s1w | s0sl s0w | s0sl s0sr s0t s1t
s1sl | s1sr | s1sl s0t s1t | s1sr s0t s1t | s1sl s1sr s0t s1t | s1sl s1w s0t | s1sr s1w s0t | s1ll s0t s1t | s1rl s0t s1t | s1lw s0t s1t | s1rw s0t s1t | s1rl s1w s0t | s1vl s1vr s1t s0t
b0t | b0w | b0t s0t s1t | b0w s0t s1t | b1t b0t s0t | p0t | p0t s0t s1t | n0t s0t s1t | n1t s0t s1t | n0t s0w | p0t s0w
s0s s1s | s0s s1t | s1s s0t | s0s s0t s1t | s1s s1t s0t | s2t s0t s1t | s2w s0t | s0w s1t s1sl | s0w s1t s1sr | s1w s0t s0ll
s0g | s1g | s0g s1g | s0g s1t | s0t s1g | s0lw s1g | s0lw s0g s1g | s0g s1g s0t s1t | s1g s1sr s0t | s1g s1sl s0t
`,
  ATOM,
  { start: 1001 },
)
