import { defineConfig } from 'vitest/config'

/** The browser tests: Chromium on the built app over the example. Apart from the rest, since they need Debian's Chromium. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
})
