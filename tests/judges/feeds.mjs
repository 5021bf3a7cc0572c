// sitemap.xml against the sitemaps.org XSD (as the npm package "sitemap" carries it; libxml2's xmllint by way of xmllint-wasm),
// and each feed.atom against RFC 4287's RELAX NG (by the Jing inside vnu.jar), then by the rules of the RFC a grammar cannot say.
// node feeds.mjs [base]
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import { parseAtomFeed } from 'feedsmith';
import { JSDOM } from 'jsdom';
import { base, here } from './site.mjs';
mkdirSync(here + 'out/feeds', { recursive: true });
const get = async path => {
    const a = await fetch(base + path);
    return { text: await a.text(), type: a.headers.get('content-type'), status: a.status };
};
const dom = xml => new JSDOM(xml, { contentType: 'application/xml' }).window.document;

const map = await get('/sitemap.xml');
const xsd = readFileSync(here + 'node_modules/sitemap/schema/sitemap.xsd', 'utf8');
const verdict = await validateXML({ xml: [{ fileName: 'sitemap.xml', contents: map.text }], schema: [xsd] });
console.log('sitemap.xml', map.type, verdict.valid ? 'valid' : verdict.errors.slice(0, 10));
const locs = [...dom(map.text).querySelectorAll('loc')].map(l => l.textContent);
console.log(
    `  ${locs.length} addresses, ${new Set(locs).size} distinct, ${(map.text.length / 1024).toFixed(0)} KiB, ` +
        `sorted: ${JSON.stringify(locs) === JSON.stringify([...locs].sort())}`,
);
const undated = [...dom(map.text).querySelectorAll('url')]
    .filter(u => !/^\d{4}-\d\d-\d\d$/.test(u.querySelector('lastmod')?.textContent ?? ''))
    .map(u => new URL(u.querySelector('loc').textContent).pathname);
console.log(
    `  ${undated.length} without lastmod, of these no glossary term: ${undated.filter(u => !/^\/glossary\/./.test(u)).join(' ')}`,
);

const home = await get('/'),
    sections = [...new Set(locs.map(l => '/' + new URL(l).pathname.split('/')[1] + '/'))].filter(s => s !== '//');
const feeds = new Set();
for (const page of ['/', ...sections])
    for (const link of new JSDOM((await get(page)).text).window.document.querySelectorAll(
        "link[rel=alternate][type='application/atom+xml']",
    ))
        feeds.add(link.getAttribute('href'));
const ids = new Map();
for (const feed of feeds) {
    const { text, type, status } = await get(feed),
        file = here + 'out/feeds/' + feed.replace(/\W+/g, '_') + '.xml',
        faults = [];
    writeFileSync(file, text);
    try {
        execFileSync(
            'nice',
            [
                '-n',
                '10',
                'java',
                '-cp',
                here + 'node_modules/vnu-jar/build/dist/vnu.jar',
                'nu.validator.vendor.thaiopensource.relaxng.util.Driver',
                '-c',
                here + 'schemas/atom.rnc',
                file,
            ],
            { encoding: 'utf8' },
        );
    } catch (e) {
        faults.push('RELAX NG: ' + (e.stdout + e.stderr).trim().slice(0, 600));
    }
    try {
        parseAtomFeed(text);
    } catch (e) {
        faults.push('feedsmith: ' + e.message);
    }
    const d = dom(text),
        own = (e, n) => [...e.children].filter(c => c.localName === n),
        root = d.documentElement;
    if (!/^application\/atom\+xml/.test(type)) faults.push('content type ' + type);
    if (!own(root, 'link').some(l => l.getAttribute('rel') === 'self')) faults.push('no self link (4.1.1 SHOULD)');
    const self = own(root, 'link').find(l => l.getAttribute('rel') === 'self');
    if (self && new URL(self.getAttribute('href')).pathname !== feed) faults.push('self link is ' + self.getAttribute('href'));
    const id = own(root, 'id')[0]?.textContent;
    if (ids.has(id)) faults.push('same atom:id as ' + ids.get(id));
    ids.set(id, feed);
    const entries = own(root, 'entry'),
        seen = new Set();
    let newest = '';
    for (const e of entries) {
        const eid = own(e, 'id')[0]?.textContent,
            updated = own(e, 'updated')[0]?.textContent;
        if (seen.has(eid + updated)) faults.push('same id and updated twice (4.1.1 MUST NOT): ' + eid);
        seen.add(eid + updated);
        if (!/^https:\/\/\S+$/.test(eid)) faults.push('id is no absolute IRI: ' + eid);
        if (!own(e, 'author').length && !own(root, 'author').length) faults.push('no author: ' + eid);
        if (!own(e, 'link').some(l => (l.getAttribute('rel') ?? 'alternate') === 'alternate') && !own(e, 'content').length)
            faults.push('no alternate link, no content: ' + eid);
        const alt = own(e, 'link')
            .filter(l => (l.getAttribute('rel') ?? 'alternate') === 'alternate')
            .map(l => l.getAttribute('type') + l.getAttribute('hreflang'));
        if (new Set(alt).size < alt.length) faults.push('two alternate links of one type and language: ' + eid);
        if (updated > newest) newest = updated;
        for (const l of own(e, 'link'))
            if (l.getAttribute('rel') === 'alternate') {
                const p = new URL(l.getAttribute('href')).pathname;
                if (!locs.some(x => new URL(x).pathname === p)) faults.push('link to a page not in the sitemap: ' + p);
            }
        for (const s of [...own(e, 'summary'), ...own(e, 'title')])
            if (/<[a-z]|&[a-z]+;/i.test(s.textContent)) faults.push('markup in a text construct: ' + s.textContent.slice(0, 80));
    }
    if (own(root, 'updated')[0]?.textContent < newest) faults.push('feed older than its newest entry');
    console.log(
        feed,
        status,
        type,
        entries.length,
        'entries',
        'id ' + id,
        faults.length ? '\n   ' + [...new Set(faults)].slice(0, 12).join('\n   ') : 'valid',
    );
}
