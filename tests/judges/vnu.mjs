// Nu Html Checker over the pages fetched by pages.mjs and over the stylesheet; messages of one kind are counted together.
// node vnu.mjs [base]; leaves out/vnu.json and out/vnu-css.json.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { base, folder, here } from './site.mjs';
// Meant so, or not ours: Safari forgets a list whose bullets are hidden unless its role is said; Blazor's renderer writes " />" itself.
const meant = [/The “list” role is unnecessary/, /Trailing slash on void elements/];
// CSS newer than the checker's grammar; each stands in @supports or is a plus that older browsers may leave out.
const newer = [/@container|container-type|animation-timeline|animation-range|position-area|position-try-fallbacks/];
mkdirSync(here + 'out', { recursive: true });
const sheet = /\/assets\/site[^"]*css/.exec(await (await fetch(base + '/')).text())[0];
writeFileSync(here + 'out/site.css', await (await fetch(base + sheet)).text());
const index = JSON.parse(readFileSync(folder + '/index.json'));
const check = (name, args) => {
    const run = spawnSync(
        'nice',
        [
            '-n',
            '10',
            'java',
            '-Xss2m',
            '-Xmx900m',
            '-jar',
            here + 'node_modules/vnu-jar/build/dist/vnu.jar',
            '--exit-zero-always',
            '--format',
            'json',
            ...args,
        ],
        { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    writeFileSync(here + 'out/' + name, run.stderr);
    return JSON.parse(run.stderr).messages;
};
for (const [name, messages, known] of [
    ['pages', check('vnu.json', ['--skip-non-html', folder]), meant],
    ['stylesheet', check('vnu-css.json', ['--css', here + 'out/site.css']), newer],
]) {
    const kinds = new Map();
    for (const m of messages) {
        const address = index[decodeURI(m.url ?? '').replace(/^file:\/*/, '/')]?.address ?? m.url,
            kind = `${m.subType ?? m.type}: ${m.message}`;
        const k = kinds.get(kind) ?? { count: 0, pages: new Set(), first: m };
        k.count++;
        k.pages.add(address);
        kinds.set(kind, k);
    }
    console.log(`${name}: ${messages.length} messages`);
    for (const [kind, k] of [...kinds].sort((a, b) => b[1].count - a[1].count))
        console.log(
            `${known.some(n => n.test(kind)) ? '  (known) ' : '  '}${k.count} on ${k.pages.size} pages: ${kind}\n` +
                `      ${[...k.pages].slice(0, 3).join(' ')} line ${k.first.lastLine}: ` +
                `${(k.first.extract ?? '').replace(/\s+/g, ' ').slice(0, 160)}`,
        );
}
