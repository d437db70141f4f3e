/** How far out and in the map goes, and how near it comes by itself. */
export const ZOOMS = { least: 1.5, most: 17, own: 13 } as const
