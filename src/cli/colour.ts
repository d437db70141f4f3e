import picocolors from 'picocolors'
import type { Output } from './output.ts'

/** Colours by what they are for; none says anything that the words beside it do not. */
export type Colour = 'bold' | 'dim' | 'good' | 'doubt' | 'bad'

const colours = picocolors.createColors(true)
const PAINTS: Readonly<Record<Colour, (text: string) => string>> = {
  bold: colours.bold,
  dim: colours.dim,
  good: colours.green,
  doubt: colours.yellow,
  bad: colours.red,
}

/** The text in a colour where the output shows colours. */
export function paint(text: string, colour: Colour | undefined, output: Output): string {
  return colour === undefined || !output.hasColour ? text : PAINTS[colour](text)
}
