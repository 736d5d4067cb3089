// Names what this machine could not run, with the reason, and ends with the counts alone on the last line.

const REASON = /not run: (.*)$/;

export default class SummaryReporter {
  onRunComplete(_contexts, results) {
    for (const [reason, count] of reasonsFor(results)) console.log(`Skipped ${count} because ${reason}`);
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    console.log(`${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped`);
  }
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
