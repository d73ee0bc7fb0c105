// Audits the pages of budget.json in both languages as a phone sees them; fails below the budget.
//   node run.mjs <folder of the finished site>
// A busy machine only takes away from the performance: the best of at most three runs counts.
import {readFile} from 'node:fs/promises';
import lighthouse from 'lighthouse';
import {launch} from 'chrome-launcher';
import {serve} from './server.mjs';

const RUNS = 3;
const budget = JSON.parse(await readFile(new URL('budget.json', import.meta.url)));
const categories = Object.keys(budget.scores);

const site = await serve(process.argv[2]);
const chrome = await launch({
  chromePath: process.env.CHROMIUM || '/usr/bin/chromium',
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
let failed = false;
try {
  console.log(`| page | ${categories.join(' | ')} | CLS | requests | bytes |`);
  console.log(`| --- |${' ---: |'.repeat(categories.length + 3)}`);
  for (const [name, address] of Object.entries(budget.pages)) {
    for (const language of ['uk', 'en']) {
      const path = language === 'en' ? '/en' + address : address;
      const found = await best(site.origin + path);
      console.log(`| ${name} (${language}) | ${found.scores.join(' | ')} | ${found.shift} `
        + `| ${found.requests} | ${found.bytes} |`);
      for (const fault of faults(found)) {
        failed = true;
        console.error(`${path}: ${fault}`);
      }
    }
  }
} finally {
  await chrome.kill();
  site.close();
}
process.exitCode = failed ? 1 : 0;

async function best(url) {
  let best;
  for (let run = 0; run < RUNS; run++) {
    const {lhr} = await lighthouse(url, {port: chrome.port, logLevel: 'error', onlyCategories: categories});
    const now = measured(lhr);
    if (!best || now.scores[0] > best.scores[0]) best = now;
    if (best.scores[0] >= budget.scores[categories[0]]) break;
  }
  return best;
}

function measured(lhr) {
  const requests = lhr.audits['network-requests'].details?.items ?? [];
  return {
    scores: categories.map(c => Math.round((lhr.categories[c].score ?? 0) * 100)),
    shift: lhr.audits['cumulative-layout-shift'].numericValue,
    requests: requests.length,
    bytes: requests.reduce((sum, request) => sum + request.transferSize, 0),
    lost: categories.flatMap(c => lhr.categories[c].auditRefs
      .filter(ref => ref.weight > 0 && (lhr.audits[ref.id].score ?? 1) < 0.9)
      .map(ref => `${c}: ${lhr.audits[ref.id].title}`)),
  };
}

function faults(found) {
  const low = categories.filter((c, i) => found.scores[i] < budget.scores[c]);
  return [
    ...low.map(c => `${c} is below ${budget.scores[c]}`),
    ...(low.length ? found.lost : []),
    ...(found.shift > budget.cumulativeLayoutShift ? [`moves by ${found.shift}`] : []),
    ...(found.requests > budget.requests ? [`${found.requests} requests`] : []),
    ...(found.bytes > budget.bytes ? [`${found.bytes} bytes`] : []),
  ];
}
