import type { IsoDay } from '#primitives'

/** Claims of different origins that cannot all hold: what about, who against whom, since when, and whether it has ended. */
export interface Dispute {
  /** `dsp_…`, from the claim disputed and the first claim against it. */
  readonly id: string
  readonly place: { readonly id: string; readonly name: string } | null
  /** The point at issue in words: "who holds it", "whether it was taken", "whether it happened". */
  readonly point: string
  /** The parties: what each says, who says so, by which claims. The first is the one that was contradicted. */
  readonly parties: readonly {
    readonly says: string
    readonly side: string | null
    readonly by: readonly string[]
    readonly claims: readonly string[]
  }[]
  readonly since: IsoDay | null
  readonly status: 'open' | 'conceded' | 'settled'
  readonly ended: IsoDay | null
  /** How it ended, or that it has not, in words. */
  readonly explanation: string
}
