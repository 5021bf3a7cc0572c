// Two servers of the same site: does each address give the same status, headers and bytes from both?
// node served.mjs FOLDER BASE OTHER [ADDRESS ...]: the folder of an export (its files are the addresses), the program, what serves the
// folder, and addresses that no file has, such as old ones. With IN=/lupus the site stands in that folder of the host.
// The program must be one without search of its own (--Search=false), as the export is.
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
const [folder, base, other, ...also] = process.argv.slice(2);
const inside = process.env.IN ?? '';
const ours = [
    'content-type', 'content-encoding', 'cache-control', 'content-security-policy', 'x-content-type-options', 'referrer-policy',
    'permissions-policy', 'cross-origin-opener-policy', 'cross-origin-embedder-policy', 'cross-origin-resource-policy',
    'strict-transport-security', 'access-control-allow-origin', 'x-robots-tag', 'link', 'content-location', 'location',
];
// Host is the public one: the written configurations answer for that name only.
const host = process.env.SITE ?? 'lupus.example.org';
const ask = (where, address, packed) =>
    new Promise((done, failed) => {
        const to = new URL(where + address);
        const headers = { host, connection: 'close', ...(packed ? { 'accept-encoding': 'gzip' } : {}) };
        request({ hostname: to.hostname, port: to.port, path: address, headers }, answer => {
            const parts = [];
            answer.on('data', part => parts.push(part));
            answer.on('end', () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
        })
            .on('error', failed)
            .end();
    });
// A file carries the policy in itself too, for servers that send no header; and a link to a list of a query leads to a page of its own.
const folderOf = query => query.replace(/&amp;/g, '/').replace(/=/g, '-');
const page = body =>
    Buffer.from(
        body
            .toString('latin1')
            .replace(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
            .replace(/href="([^"?#]*\/)\?([^"#]*)/g, (_, list, query) => `href="${list}${folderOf(query)}/`),
        'latin1',
    );
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => '/' + (entry.parentPath + '/' + entry.name).slice(folder.length).replace(/^\/+/, ''))
    // Lists of a query (?said=…) are pages of their own in files only.
    .filter(path => !/\.(br|gz)$|^\/[_.]|^\/404\.html|\/(verdict|topic|said)-[^/]*\/index\.html$/.test(path))
    .map(path => path.replace(/(^|\/)index\.html$/, '$1'));
const addresses = [
    ...files,
    // What is nowhere, and what is no address of a page.
    '/no-such-page/', '/no-such-page', '/data/none.json', '/assets/none.css', '/_headers',
    '/.lupusinfo-export', '/404.html', '/index.html', '/lupus/index.html',
    '/lupus', '/glossary', '/lupus/index.md/', '/assets/', '/404.html.gz',
    // A line feed at the end, which is no host and no header.
    '/lupus/index.md%0a', '/lupus/%0a',
    ...also,
].map(address => inside + address);
const different = {};
let same = 0;
for (const address of addresses)
    for (const packed of [false, true]) {
        const [a, b] = await Promise.all([ask(base, address, packed), ask(other, address, packed)]);
        const found = [];
        if (a.status !== b.status) found.push(`status ${a.status}, ${b.status}`);
        // Whoever is led on sees neither the text of a redirect nor of what type it is.
        const led = a.status === 301 && b.status === 301;
        for (const name of ours.filter(name => !led || name !== 'content-type'))
            if (a.headers[name] !== b.headers[name]) found.push(`${name}: ${a.headers[name]} | ${b.headers[name]}`);
        // Packed bytes differ from program to program; what is in them is compared unpacked.
        if (!packed && !led && !page(a.body).equals(page(b.body))) found.push('bytes');
        if (!found.length) same++;
        for (const what of found) (different[what] ??= []).push(address + (packed ? ' (gzip)' : ''));
    }
console.log(`${addresses.length} addresses, plain and gzip: ${same} of ${2 * addresses.length} answers the same`);
for (const [what, where] of Object.entries(different).sort((a, b) => b[1].length - a[1].length))
    console.log(`${where.length}x ${what.slice(0, 300)}; e.g. ${where.slice(0, 4).join(' ')}`);
process.exitCode = same === 2 * addresses.length ? 0 : 1;
