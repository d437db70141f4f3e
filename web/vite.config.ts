import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

/** Builds the app into web/dist; in development, `/api` and `/ogc` go to a running `claimline serve`. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [svelte()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: {
      '/api': 'http://127.0.0.1:8484',
      '/openapi.json': 'http://127.0.0.1:8484',
      '/ogc': 'http://127.0.0.1:8484',
    },
  },
})
