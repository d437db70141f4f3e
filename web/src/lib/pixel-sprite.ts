/**
 * A small picture as lists of its pixels, for copying into a frame thousands of times: what is wholly opaque is copied, only the
 * rims are mixed. Pixels are numbers as in an `ImageData` seen as 32-bit words (red lowest).
 */
export interface PixelSprite {
  readonly width: number
  readonly height: number
  /** Where in the frame, counted from the picture's first pixel, and what. */
  readonly solidAt: Int32Array
  readonly solid: Uint32Array
  readonly rimAt: Int32Array
  readonly rim: Uint32Array
}

/** Takes a picture apart for frames whose rows are `stride` pixels long. */
export function createPixelSprite(
  pixels: Uint32Array,
  size: { readonly width: number; readonly height: number },
  stride: number,
): PixelSprite {
  const { width, height } = size
  const solidAt: number[] = []
  const rimAt: number[] = []
  const solid: number[] = []
  const rim: number[] = []
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const pixel = pixels[y * width + x]!
      const alpha = pixel >>> 24
      if (alpha === 0) continue
      ;(alpha === 255 ? solidAt : rimAt).push(y * stride + x)
      ;(alpha === 255 ? solid : rim).push(pixel)
    }
  return {
    width,
    height,
    solidAt: Int32Array.from(solidAt),
    solid: Uint32Array.from(solid),
    rimAt: Int32Array.from(rimAt),
    rim: Uint32Array.from(rim),
  }
}

/** Puts a sprite into a frame with its first pixel at `at`. The frame must have room for all of it. */
export function putSprite(frame: Uint32Array, { solidAt, solid, rimAt, rim }: PixelSprite, at: number): void {
  for (let i = 0; i < solid.length; i++) frame[at + solidAt[i]!] = solid[i]!
  for (let i = 0; i < rim.length; i++) {
    const to = at + rimAt[i]!
    frame[to] = mix(rim[i]!, frame[to]!)
  }
}

/** One pixel over another, neither multiplied by its opacity. */
export function mix(over: number, under: number): number {
  const a = over >>> 24
  const b = under >>> 24
  if (b === 0 || a === 255) return over
  const below = (b * (255 - a)) / 255
  const whole = a + below
  const red = Math.round(((over & 255) * a + (under & 255) * below) / whole)
  const green = Math.round((((over >>> 8) & 255) * a + ((under >>> 8) & 255) * below) / whole)
  const blue = Math.round((((over >>> 16) & 255) * a + ((under >>> 16) & 255) * below) / whole)
  return ((Math.round(whole) << 24) | (blue << 16) | (green << 8) | red) >>> 0
}
