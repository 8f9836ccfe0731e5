import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/lib/browsers.mjs';
import { shippedPackages } from './tests/dom/lib/shipped-packages.ts';

const chromium = findChromium();

/** Nothing that these test keeps anything between two tests, so what they import is loaded once. */
const QUICK = { environment: 'node', isolate: false } as const;

/**
 * Long: a slow machine is no failure, and no test is about time. What a test waits for has its own limit, which ends
 * sooner and says what it was (`PATIENCE` in scripts/drive/driver.ts).
 */
const PATIENT = { testTimeout: 900_000, hookTimeout: 900_000, expect: { poll: { timeout: 120_000 } } };

export default defineConfig({
  test: {
    reporters: ['default'],
    // When everything is broken, waiting for all of it helps nobody.
    bail: 25,
    // One kind after the other: browsers that share two cores with each other time out.
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], ...QUICK, ...PATIENT } },
      { test: { name: 'repository', include: ['tests/repository/**/*.test.ts'], ...QUICK, ...PATIENT } },
      {
        plugins: [shippedPackages()],
        test: {
          name: 'dom',
          ...PATIENT,
          sequence: { groupOrder: 1 },
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium ? { executablePath: chromium } : {}),
                args: ['--no-sandbox', '--disable-gpu'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'build',
          sequence: { groupOrder: 2 },
          include: ['tests/build/**/*.test.ts'],
          environment: 'node',
          ...PATIENT,
        },
      },
      {
        test: {
          name: 'e2e',
          sequence: { groupOrder: 3 },
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/lib/profiles.ts'],
          // Each process keeps its Chromium from file to file.
          ...QUICK,
          ...PATIENT,
          // Mostly each waits for its browser: two would leave a third of two cores idle.
          maxWorkers: 3,
        },
      },
    ],
  },
});
