import { writeSync } from 'node:fs';

// Names what this machine could not run, with the reason, and ends the run with the counts alone on the last line, after
// everything that Jest itself has to say.

const REASON = /not run: (.*)$/;
const STANDARD_OUTPUT = 1;

export default class SummaryReporter {
  onRunComplete(_contexts, results) {
    const skipped = [...reasonsFor(results)].map(([reason, count]) => `Skipped ${count} because ${reason}\n`);
    process.once('exit', () => writeSync(STANDARD_OUTPUT, `${skipped.join('')}${countsOf(results)}\n`));
  }
}

function countsOf(results) {
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const skipped = results.numPendingTests + results.numTodoTests;
  return `${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped`;
}

function reasonsFor(results) {
  const counts = new Map();
  const pending = results.testResults.flatMap((file) => file.testResults).filter((test) => test.status === 'pending');
  for (const test of pending) {
    const reason = test.ancestorTitles.map((title) => REASON.exec(title)?.[1]).find(Boolean) ?? 'they were left out by name';
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return counts;
}
