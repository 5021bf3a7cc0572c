// Lighthouse (mobile, its defaults) over one page of each kind, one after another. node lighthouse.mjs [base] [address …]
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { base, here } from './site.mjs';
const pages =
    process.argv.length > 3
        ? process.argv.slice(3)
        : [
              '/',
              '/regenerative/',
              '/regenerative/msc-studies/',
              '/claims/all-organs-usually/',
              '/glossary/',
              '/glossary/flare/',
              '/search/?q=kidney',
              '/check-an-offer/?said=cure',
              '/medicines/hydroxychloroquine/',
              '/data/',
          ];
mkdirSync(here + 'out/lighthouse', { recursive: true });
for (const page of pages) {
    const file = here + 'out/lighthouse/' + page.replace(/\W+/g, '_') + '.json';
    const run = spawnSync(
        'nice',
        [
            '-n',
            '10',
            here + 'node_modules/.bin/lighthouse',
            base + page,
            '--quiet',
            '--output=json',
            '--output-path=' + file,
            '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
            '--max-wait-for-load=60000',
        ],
        { env: { CHROME_PATH: '/usr/bin/chromium', ...process.env }, encoding: 'utf8' },
    );
    if (run.status !== 0) {
        console.log(page, 'failed:', run.stderr.slice(-300));
        continue;
    }
    const r = JSON.parse(readFileSync(file)),
        score = Object.entries(r.categories)
            .map(([k, c]) => `${k} ${c.score === null ? '-' : Math.round(c.score * 100)}`)
            .join(', ');
    console.log(
        `${page}: ${score} | FCP ${r.audits['first-contentful-paint'].displayValue} ` +
            `LCP ${r.audits['largest-contentful-paint'].displayValue} ` +
            `CLS ${r.audits['cumulative-layout-shift'].displayValue} TBT ${r.audits['total-blocking-time'].displayValue} | ` +
            `${r.runWarnings.join('; ')}`,
    );
    for (const c of Object.values(r.categories))
        for (const ref of c.auditRefs) {
            const a = r.audits[ref.id];
            if (a.score !== null && a.score < 0.9 && a.scoreDisplayMode !== 'informative')
                console.log(
                    `    ${c.id}: ${a.id} (${a.score}${ref.weight ? '' : ', weight 0'}) ${a.title} ${a.displayValue ?? ''} ${(Array.isArray(
                        a.details?.items,
                    )
                        ? a.details.items
                        : []
                    )
                        .slice(0, 2)
                        .map(i => i.node?.snippet ?? i.url ?? '')
                        .join(' ')}`.slice(0, 400),
                );
        }
}
