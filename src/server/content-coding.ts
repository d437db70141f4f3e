/** How an answer is packed. */
export type Coding = 'br' | 'gzip' | 'identity'

/** The best packing that a client's `Accept-Encoding` names. */
export function chooseCoding(accepted: string | undefined): Coding {
  const codings = (accepted ?? '').split(',').map(part => part.trim().split(';')[0])
  return codings.includes('br') ? 'br' : codings.includes('gzip') ? 'gzip' : 'identity'
}
