// Searches an exported site, which has no program to ask: the names of its pages, then the words of their sections.
{
  // Where a word stands says how much it says, as in the program's own index (SectionQuery).
  const weights = { title: 7, asked: 6, heading: 3, body: 1 };

  // How alike two words are: 1 for the same, less for the same beginning ("dizzy", "dizziness"), else 0.
  const likeness = (a, b) => {
    if (a === b) {
      return 1;
    }

    const shorter = Math.min(a.length, b.length);
    let same = 0;
    while (same < shorter && a[same] === b[same]) {
      same++;
    }

    return same >= Math.max(4, shorter - 1) ? 0.6 : 0;
  };

  const has = (words, phrase) => Math.min(...phrase.map(wanted => words.reduce((best, word) => Math.max(best, likeness(wanted, word)), 0)));

  const includes = (words, phrase) => words.some((_, at) => phrase.every((word, index) => words[at + index] === word));

  // Each meaning of a query as the wordings that it may have.
  const meanings = (query, index) => {
    const typed = wordsOf(query);
    const skipped = new Set(index.skip.flatMap(wordsOf));
    const groups = index.same.map(group => group.map(wordsOf)).filter(group => group.some(phrase => includes(typed, phrase)));
    const grouped = new Set(groups.flatMap(group => group.filter(phrase => includes(typed, phrase))).flat());
    const single = typed.filter(word => !skipped.has(word) && !grouped.has(word)).map(word => [[word]]);
    return [...groups, ...single];
  };

  // [{ part, score }] of a page: its best section for what was meant.
  const scoreOf = (page, wanted) => {
    const score = (words, weight, meaning) => weight * Math.max(...meaning.map(phrase => has(words, phrase)));
    const ofNames = wanted.map(meaning => Math.max(
      0, ...page.names.map(({ words }, at) => score(words, at ? weights.asked : weights.title, meaning))));
    const parts = page.parts.map(part => ({
      part,
      scores: wanted.map((meaning, at) => Math.max(
        ofNames[at], score(part.heading, weights.heading, meaning), score(part.words, weights.body, meaning))),
    }));
    return parts.map(({ part, scores }) => ({
      page,
      part,
      score: scores.reduce((sum, one) => sum + one, 0) * scores.filter(one => one > 0).length / wanted.length,
    })).reduce((best, one) => one.score > best.score ? one : best, { score: 0 });
  };

  const search = (query, [index, to], all) => {
    const wanted = meanings(query, index);
    return wanted.length === 0 ? [] : Object.entries(index.pages)
      .map(([address, page]) => [to(address), page])
      .map(([address, { text, verdict, parts }]) => ({
        address, text, verdict,
        names: all.filter(one => one.address === address),
        parts: parts.map(([id, title, words]) => ({ id, title, heading: wordsOf(title), words: words.split(' ') })),
      }))
      .map(page => scoreOf(page, wanted))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, 20);
  };

  const draw = ({ page, part }) => made('li', {},
    made('a', { href: page.address + (part.id && '#' + part.id) }, page.names[0]?.title ?? page.address),
    ...page.verdict ? [made('p', { class: 'hit-verdict' }, page.verdict)] : [],
    made('p', {}, ...part.title ? [made('span', { class: 'hit-section' }, part.title + ': ')] : [], page.text));

  const answer = async (place, form) => {
    const query = (new URLSearchParams(location.hash.slice(1) || location.search).get('q') ?? '').trim().slice(0, 200);
    form.querySelector('input').value = query;
    if (query === '') {
      return;
    }

    const [file, all] = await Promise.all([fetched(place.dataset.index), names.of(form)]);
    const typed = wordsOf(query);
    const hits = search(query, file, all);
    const { none, one, other } = place.dataset;
    const heading = (hits.length === 0 ? none : hits.length === 1 ? one : other)
      .replace('{count}', hits.length).replace('{query}', () => query);
    for (const danger of place.querySelectorAll('.found-danger')) {
      danger.hidden = !file[0].danger.some(phrase => includes(typed, wordsOf(phrase)));
    }

    place.querySelector('.found-none').hidden = hits.length > 0;
    place.querySelector('.found-hits').replaceChildren(
      made('h2', {}, heading), made('ol', { class: 'hits', role: 'list' }, ...hits.map(draw)));
    place.hidden = false;
    // Said aloud too: it comes after the page was read out.
    form.querySelector('[role=status]').textContent = heading;
  };

  // What is typed goes behind the # of the address, which browsers send nowhere: whoever serves the files has no use for it.
  const start = (form, press) => {
    press.preventDefault();
    location.assign(form.action.split('#')[0] + '#' + new URLSearchParams({ q: form.querySelector('input').value }));
  };

  ready(() => {
    if (root.dataset.search !== 'browser') {
      return;
    }

    document.querySelectorAll('form.search').forEach(form => form.addEventListener('submit', press => start(form, press)));
    const place = document.querySelector('.found');
    if (place) {
      const look = () => answer(place, document.querySelector('main form.search'))
        .catch(() => place.closest('main').classList.add('unanswered'));
      addEventListener('hashchange', look);
      look();
    }
  });
}
