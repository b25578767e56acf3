import { defineConfig } from 'vitest/config'

/**
 * Core tests lie beside what they test; tests of the whole lie in `test/`.
 * Titles begin with a rule or goal ID; `npm run rules` reads the report.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
})
