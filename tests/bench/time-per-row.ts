/** What a benchmark prints beside the runner's own table: the median time of a run, a row of the table. */
export function timePerRow(task: string, rows: number) {
  let times: number[] = [];
  return {
    timed: (run: () => void) => () => {
      const start = performance.now();
      run();
      times.push(performance.now() - start);
    },
    /** For the option `teardown` of a bench: called once behind the warm-up, once behind the measured runs. */
    teardown: (_: unknown, mode?: 'warmup' | 'run') => {
      const median = times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN;
      if (mode !== 'warmup')
        console.log(`${task}, ${rows} rows: ${((1000 * median) / rows).toFixed(2)} µs a row`);
      times = [];
    },
  };
}
