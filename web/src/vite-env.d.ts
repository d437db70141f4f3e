/// <reference types="vite/client" />
/// <reference types="svelte" />
declare module '*.svelte' {
  import type { Component } from 'svelte'

  const component: Component
  export default component
}
declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url' {
  const url: string
  export default url
}
