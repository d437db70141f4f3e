import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'test/**/*.test.ts', 'web/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/browser/**'],
    setupFiles: ['test/settle-chance.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
