import { writeFileSync } from 'node:fs';
import process from 'node:process';

// loaded before a program: notes what its process used, all threads together, as it ends; times in µs, memory in KiB
const note = process.env['RESOURCES_NOTE'];
if (note !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(note, JSON.stringify({ processor: userCPUTime + systemCPUTime, memory: maxRSS }));
  });
}
