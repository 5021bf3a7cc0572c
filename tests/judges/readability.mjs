// What Mozilla Readability (the reading view of Firefox) keeps of the articles fetched by pages.mjs. node readability.mjs
import { readFileSync } from 'node:fs';
import { Readability, isProbablyReaderable } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { folder } from './site.mjs';
const index = JSON.parse(readFileSync(folder + '/index.json'));
// The marks of sources are left out of the comparison: Readability changes their spacing.
const plain = t =>
    (t ?? '')
        .replace(/\[[\d, ]*\]/g, '')
        .replace(/\s+/g, '')
        .toLowerCase();
const parts = {
    'main message': '.main-message',
    'key points': '.key-points li',
    dates: '.dates dl > div',
    'review line': '.dates > p',
    'trust line': '.trust',
    'evidence summary': '.evidence-summary dd',
    'fact box': '.fact-box h3, .fact-box .who, .fact-box tr, .fact-box .reading',
    'fact box notes': '.fact-box .basis',
    crowds: '.crowds .caption, .crowds .group, .crowds figcaption',
    callout: '.callout',
    'care card': '.care-card',
    decision: '.decision',
    tables: 'article table',
    headings: 'article h2, article h3',
    lists: 'article li',
    paragraphs: 'article p',
    sources: 'li[id^=ref-] p',
    changes: '.changes li',
    'cite this': '.cite-this p',
};
// Parts that a reading view may leave out: the way around the site.
const around = '.contents, .related, .crumbs, .neighbours, .note-lines, .print-only, .to-contents';
const lost = {},
    total = {},
    unread = [];
let count = 0;
for (const [file, page] of Object.entries(index)) {
    if (!page.mapped) continue;
    const html = readFileSync(file, 'utf8');
    if (!html.includes('class="dates"')) continue;
    count++;
    const make = () =>
        new JSDOM(html, { url: 'https://lupus.example.org' + page.address, virtualConsole: new VirtualConsole() }).window
            .document;
    const whole = make(),
        read = make(),
        probably = isProbablyReaderable(read),
        answer = new Readability(read).parse();
    if (!probably || !answer) unread.push(page.address + (answer ? ' (not offered)' : ' (nothing)'));
    const kept = plain(answer?.textContent) + plain(answer?.title);
    for (const [name, selector] of Object.entries(parts))
        for (const e of whole.querySelectorAll(selector)) {
            if (e.closest(around)) continue;
            for (const hidden of e.querySelectorAll('[aria-hidden=true], svg, script, button')) hidden.remove();
            const pieces = [...e.querySelectorAll('p, li, dt, dd, th, td, h2, h3, h4')].filter(
                x => !x.querySelector('p, li, dd, td'),
            );
            for (const piece of pieces.length ? pieces : [e]) {
                const text = plain(piece.textContent);
                if (text.length < 3) continue;
                total[name] = (total[name] ?? 0) + 1;
                if (kept.includes(text)) continue;
                const at = piece.closest('[class]')?.getAttribute('class') || piece.parentElement.tagName;
                ((lost[name] ??= {})[page.address] ??= []).push(
                    `(${at}) ` + piece.textContent.replace(/\s+/g, ' ').trim().slice(0, 80),
                );
            }
        }
}
console.log(`${count} articles; not offered or empty: ${unread.length} ${unread.slice(0, 20).join(' ')}`);
for (const name of Object.keys(parts)) {
    const pages = Object.entries(lost[name] ?? {}),
        n = pages.reduce((s, [, l]) => s + l.length, 0),
        where = {};
    for (const [, l] of pages)
        for (const x of l) {
            const c = /^\((.*?)\)/.exec(x)[1];
            where[c] = (where[c] ?? 0) + 1;
        }
    if (!total[name]) process.exitCode = 1; // A part that no page has is a part that is no longer looked for.
    console.log(`${name}: ${total[name] ?? 0} pieces, ${n} lost on ${pages.length} pages${n ? ' ' + JSON.stringify(where) : ''}`);
    for (const [page, list] of pages.slice(0, /card|callout/.test(name) ? 99 : 4))
        console.log(`    ${page} ${list.length}: ${list.slice(0, 2).join(' | ')}`);
}
