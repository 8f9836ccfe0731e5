/** A reporter for Vitest: names the tests that passed only when tried again, so that a shaky one is seen before it fails. */
export default class SecondTries {
  onTestRunEnd(modules) {
    const shaky = modules.flatMap(module => [...module.children.allTests()].filter(test => test.diagnostic()?.flaky));
    if (shaky.length === 0) return;
    console.log(`\nPassed only at the second try (${shaky.length}):`);
    for (const test of shaky) console.log(`  ${test.module.relativeModuleId}: ${test.fullName}`);
  }
}
