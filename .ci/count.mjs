// Adds up what every test run wrote; a step that failed without a failing test counts as one failure.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = 'test-results';
const failedSteps = process.argv.slice(2);
let passed = 0;
let failed = 0;

/** Names what failed at the end of the output, where whoever sees only its tail still finds it. */
function failuresOf(report) {
  const ofVitest = (report.testResults ?? []).flatMap((file) => [
    ...(file.status === 'failed' && file.message ? [`${file.name}: ${file.message.split('\n')[0]}`] : []),
    ...file.assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => `${file.name} > ${test.fullName}: ${test.failureMessages.join(' ').slice(0, 1000)}`),
  ]);
  const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
  const ofPlaywright = (report.suites ?? []).flatMap(specsOf).filter((spec) => !spec.ok);
  return [...ofVitest, ...ofPlaywright.map((spec) => `${spec.file} > ${spec.title}`)];
}

for (const name of existsSync(folder) ? readdirSync(folder) : []) {
  if (!name.endsWith('.json')) continue;
  const report = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
  passed += report.numPassedTests ?? report.stats?.expected ?? 0;
  failed += report.numFailedTests ?? report.stats?.unexpected ?? 0;
  failed += report.numTotalTests === 0 ? 1 : 0;
  for (const failure of failuresOf(report)) console.log(`FAILED ${failure}`);
}
if (passed === 0) failed += 1;
for (const step of failedSteps) console.log(`FAILED step: ${step}`);
if (failed === 0) failed = failedSteps.length;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
