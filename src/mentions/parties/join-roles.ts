import type { ActorMention } from '../annotated-report.ts'

/** Roles that stand right before a name ("rebel commander Odo Velin") go into the name's phrase, and lend it their side. */
export function joinRoles(
  groups: readonly ActorMention[],
  names: readonly ActorMention[],
): { readonly kept: readonly ActorMention[]; readonly titled: readonly ActorMention[] } {
  const roles = new Map(groups.filter(({ type }) => type === 'person').map(role => [role.end + 1, role]))
  const used = new Set<ActorMention>()
  const titled = names.map(name => {
    const role = name.type === 'person' ? roles.get(name.phrase.start) : undefined
    if (role === undefined) return name
    used.add(role)
    const office = name.office ?? role.text.slice(role.text.lastIndexOf(' ') + 1).toLowerCase()
    const phrase = { start: role.phrase.start, end: name.phrase.end }
    return { ...name, phrase, office, side: name.side ?? role.side }
  })
  return { kept: groups.filter(group => !used.has(group)), titled }
}
