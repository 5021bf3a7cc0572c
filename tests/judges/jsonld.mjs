// Each page's JSON-LD: does it parse, do its references resolve, are the properties of its types there. node jsonld.mjs
// The properties asked for are those of schema.org's types as search engines' guides name them; the check runs offline.
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { folder } from './site.mjs';
const index = JSON.parse(readFileSync(folder + '/index.json'));
const needed = {
    MedicalWebPage: ['name', 'url', 'inLanguage', 'description', 'isPartOf'],
    WebPage: ['name'],
    CollectionPage: ['name', 'url'],
    WebSite: ['name', 'url'],
    BreadcrumbList: ['itemListElement'],
    ListItem: ['position'],
    DefinedTerm: ['name', 'description', 'inDefinedTermSet'],
    DefinedTermSet: ['name'],
    Claim: ['text|name'],
    ClaimReview: ['claimReviewed', 'reviewRating', 'author', 'url'],
    Rating: ['ratingValue|alternateName'],
    FAQPage: ['mainEntity'],
    Question: ['name', 'acceptedAnswer'],
    Answer: ['text'],
    Dataset: ['name', 'description', 'license', 'distribution'],
    DataDownload: ['contentUrl', 'encodingFormat'],
    Drug: ['name'],
    MedicalTherapy: ['name'],
    MedicalCondition: ['name'],
    ScholarlyArticle: ['name|headline', 'url'],
    CreativeWork: ['name'],
    Report: ['name'],
    Organization: ['name'],
    Person: ['name'],
    SearchAction: ['target'],
};
const faults = new Map(),
    types = {},
    none = [];
let count = 0;
const fault = (what, page) => {
    const f = faults.get(what) ?? [];
    f.push(page);
    faults.set(what, f);
};
for (const [file, page] of Object.entries(index)) {
    const d = new JSDOM(readFileSync(file, 'utf8'), { virtualConsole: new VirtualConsole() }).window.document;
    const scripts = [...d.querySelectorAll('script[type="application/ld+json"]')];
    if (!scripts.length) {
        none.push(page.address);
        continue;
    }
    count++;
    const defined = new Set(),
        named = [],
        canonical = d.querySelector('link[rel=canonical]')?.href;
    const walk = (o, path) => {
        if (Array.isArray(o)) {
            o.forEach(x => walk(x, path));
            return;
        }
        if (typeof o !== 'object' || o === null) {
            if (o === '' || o === null) fault('empty value at ' + path, page.address);
            return;
        }
        const kinds = [o['@type'] ?? []].flat();
        if (!kinds.length && o['@id'] && Object.keys(o).length === 1) named.push(o['@id']);
        if (!kinds.length && !o['@id'] && !o['@graph']) fault('node without @type at ' + path, page.address);
        if (kinds.length && o['@id']) {
            if (defined.has(o['@id'])) fault('@id defined twice: ' + path, page.address);
            defined.add(o['@id']);
        }
        for (const k of kinds) {
            types[k] = (types[k] ?? 0) + 1;
            for (const p of needed[k] ?? [])
                if (!p.split('|').some(n => n in o)) fault(`${k} without ${p} (at ${path})`, page.address);
            if (!(k in needed)) fault('type not in the list: ' + k, page.address);
        }
        for (const [p, v] of Object.entries(o)) {
            if (/^date/.test(p) && !/^\d{4}(-\d\d(-\d\d)?)?(T.*)?$/.test(v)) fault(`${p} is no ISO date: ${v}`, page.address);
            if (p === 'url' && typeof v === 'string' && !/^https?:\/\//.test(v)) fault('url not absolute: ' + v, page.address);
            if (p[0] !== '@' || p === '@graph') walk(v, path + '/' + p.replace('@graph', '') + (kinds[0] ? '' : ''));
        }
    };
    for (const s of scripts) {
        let o;
        try {
            o = JSON.parse(s.textContent);
        } catch (e) {
            fault('does not parse: ' + e.message, page.address);
            continue;
        }
        if (o['@context'] !== 'https://schema.org') fault('@context ' + JSON.stringify(o['@context']), page.address);
        walk(o, '');
        for (const node of [o['@graph'] ?? o].flat()) {
            if (/WebPage$/.test(node['@type']) && node.url && canonical && node.url !== canonical)
                fault('page url is not the canonical address', page.address);
            if (node['@type'] === 'BreadcrumbList')
                node.itemListElement.forEach((item, n) => {
                    if (item.position !== n + 1) fault('breadcrumb positions', page.address);
                    if (!item.name && !item.item?.name) fault('breadcrumb without name', page.address);
                    if (!item.item && n < node.itemListElement.length - 1) fault('breadcrumb without item', page.address);
                });
        }
    }
    for (const id of named)
        if (!defined.has(id))
            fault('names an @id that the page does not define: ' + (/(#\w+|\/)[\w-]*$/.exec(id)?.[1] ?? id) + '…', page.address);
}
console.log(`${count} pages with JSON-LD; without: ${none.join(' ')}`);
console.log(JSON.stringify(types));
for (const [what, pages] of faults)
    console.log(`${pages.length}x on ${new Set(pages).size} pages: ${what}; e.g. ${[...new Set(pages)].slice(0, 3).join(' ')}`);
