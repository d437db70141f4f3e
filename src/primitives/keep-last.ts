/**
 * The function given, with its answer of what it was last asked of: reports are read one after the other, and many steps ask the same of each.
 * One place, and no table by the object asked of: V8 keeps what a table of long standing points to until it collects all old objects, so that
 * whatever was worked out of a report was copied twice and outlived it.
 */
export function keepLast<Asked extends object, A>(answer: (asked: Asked) => A): (asked: Asked) => A {
  let last: Asked | undefined
  let kept: A
  return asked => {
    if (asked !== last) {
      kept = answer(asked)
      last = asked
    }
    return kept
  }
}
