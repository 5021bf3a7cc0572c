// MDN HTTP Observatory: its own tests and grades over the headers of a site on loopback, as if it stood behind https with a redirect
// from http.
// The scanner of the package wants a public https host; its tests are called here with what a scan would have gathered.
// node observatory.mjs [base]
import { existsSync, writeFileSync } from 'node:fs';
import { base, here } from './site.mjs';
const src = `${here}node_modules/@mdn/mdn-http-observatory/src/`;
const preload = here + 'node_modules/@mdn/mdn-http-observatory/conf/hsts-preload.json';
// A script of the package would fetch the list of preloaded hosts, and npm runs none here; this host is not on it.
if (!existsSync(preload)) writeFileSync(preload, '{}');
const { ALL_TESTS } = await import(src + 'constants.js');
const { Requests } = await import(src + 'types.js');
const { Session, getPageText } = await import(src + 'retriever/session.js');
const { parseHttpEquivHeaders } = await import(src + 'retriever/utils.js');
const { getGradeForScore, getScoreDescription, getScoreModifier } = await import(src + 'grader/grader.js');
const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await import(src + 'grader/charts.js');
const host = 'lupus.example.org',
    secure = new URL(`https://${host}/`);
for (const path of process.argv.slice(3).length
    ? process.argv.slice(3)
    : ['/', '/no-such-page/', '/search/?q=kidney', '/data/fact-boxes.json']) {
    const session = await Session.fromUrl(new URL(base + path), { headers: ['Accept: text/html'] });
    const r = new Requests(host),
        answer = session.response;
    answer.request = { ...answer.request, responseURL: secure.href, res: { ...answer.request?.res, responseUrl: secure.href } };
    answer.config.url = secure.href;
    answer.verified = true;
    r.session = session;
    session.url = secure;
    r.resources.path = getPageText(answer, true);
    answer.httpEquiv = parseHttpEquivHeaders(r.resources.path ?? '', secure.href);
    r.responses.auto = r.responses.https = answer;
    r.responses.http = answer;
    r.responses.httpRedirects = [
        { url: new URL(`http://${host}/`), status: 301 },
        { url: secure, status: 200 },
    ];
    r.responses.httpsRedirects = [{ url: secure, status: 200 }];
    const cors = await fetch(base + path, {
        method: 'OPTIONS',
        headers: { Origin: 'https://http-observatory.security.mozilla.org', 'Access-Control-Request-Method': 'GET' },
    });
    r.responses.cors = { status: cors.status, headers: Object.fromEntries(cors.headers), verified: true };
    let whole = 100,
        plain = 100;
    const lines = [];
    for (const test of ALL_TESTS) {
        const t = test(r),
            change = getScoreModifier(t.result);
        whole += change;
        if (change < 0) plain += change;
        lines.push(
            `   ${t.pass ? 'pass' : 'FAIL'} ${change >= 0 ? '+' : ''}${change} ` +
                `${t.constructor.name.replace('Output', '')}: ${t.result} ${getScoreDescription(t.result).replace(/<[^>]+>/g, '')}`,
        );
    }
    const { grade, score } = getGradeForScore(plain >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? whole : plain);
    console.log(`${path} (${answer.status}): ${grade}, ${score} points\n${lines.join('\n')}`);
}
