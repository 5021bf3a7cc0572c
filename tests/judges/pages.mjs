// Fetches every page of the sitemap, and the pages the sitemap leaves out, to files (the other judges read them).
// node pages.mjs [base]
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { base, folder } from './site.mjs';
const map = await (await fetch(base + '/sitemap.xml')).text();
const mapped = [...map.matchAll(/<loc>([^<]*)/g)].map(m => new URL(m[1]).pathname);
const extra = [
    '/a-z/',
    '/questions/',
    '/changes/',
    '/check-an-offer/?said=cure',
    '/search/',
    '/search/?q=kidney',
    '/search/?q=zzzqqq',
    '/data/',
    '/no-such-page/',
];
const index = {};
for (const address of new Set([...mapped, ...extra])) {
    const answer = await fetch(base + address);
    const file = join(folder, address.replace(/[?=&]/g, '_') + (address.endsWith('/') ? '' : '/') + 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await answer.text());
    index[file] = { address, status: answer.status, mapped: mapped.includes(address) };
    if (answer.status !== 200) console.log(answer.status, address);
}
writeFileSync(join(folder, 'index.json'), JSON.stringify(index, null, 1));
console.log(Object.keys(index).length, 'pages;', mapped.length, 'in the sitemap');
