// The text a reader copies from Chromium: does the number of a source ever stand glued to a number of the text?
// node copied.mjs [base] [how many pages]
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { base, folder, here } from './site.mjs';
const many = +(process.argv[3] ?? 15);
const index = JSON.parse(readFileSync(folder + '/index.json'));
const cited = Object.entries(index)
    .map(([file, p]) => [p.address, (readFileSync(file, 'utf8').match(/class="cite"/g) ?? []).length])
    .sort((a, b) => b[1] - a[1])
    .slice(0, many);
const browser = await puppeteer.launch({
    executablePath: '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
await page.setDefaultTimeout(90000);
for (const [address, cites] of cited) {
    await page.goto(base + address, { waitUntil: 'domcontentloaded' });
    const { text, marks } = await page.evaluate(() => {
        for (const d of document.querySelectorAll('details')) d.open = true;
        const selection = getSelection();
        selection.selectAllChildren(document.querySelector('main'));
        const text = selection.toString();
        // Each mark by itself: the letters before and after it, as copied.
        const marks = [...document.querySelectorAll('main .cite')].map(c => {
            const r = document.createRange();
            r.selectNodeContents(c.closest('p, li, td, th, dd, caption, figcaption, h2, h3, div') ?? c);
            selection.removeAllRanges();
            selection.addRange(r);
            const line = selection.toString();
            r.selectNodeContents(c);
            selection.removeAllRanges();
            selection.addRange(r);
            return { line, own: selection.toString(), html: c.outerHTML.slice(0, 160) };
        });
        return { text, marks };
    });
    writeFileSync(here + 'out/copied' + address.replace(/\W+/g, '_') + '.txt', text);
    const bad = marks.filter(m => !/^\[\d+(, ?\d+)*\]$/.test(m.own.trim()));
    // A number before a mark without the bracket; a mark whose bracket is glued to the number after it; superscript digits gone flat.
    const glued = [...text.matchAll(/.{0,25}(?:\d\[\d|\]\d).{0,25}/g)].map(m => m[0].replace(/\n/g, '⏎'));
    const own = (text.match(/\[\d+(, ?\d+)*\]/g) ?? []).length;
    console.log(
        `${address}: ${cites} marks in the page, ${own} bracketed in the copied text, ` +
            `${bad.length} not in brackets, ${glued.length} touching a digit`,
    );
    for (const b of bad.slice(0, 3)) console.log('   not in brackets:', JSON.stringify(b.own), b.html);
    for (const g of glued.slice(0, 6)) console.log('   touching:', g);
}
await browser.close();
