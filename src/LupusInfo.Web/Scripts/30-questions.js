// Questions that were ticked on any page, kept as { address: [title of the page, question, …] } and shown on one sheet.
{
  const name = 'questions';
  const read = () => Object.entries(kept.read(name))
    .filter(([address, page]) => /^\/(?![/\\])/.test(address) && Array.isArray(page) && page.length > 1
      && page.every(text => typeof text === 'string'));

  const tick = (question, ticked) => {
    const all = Object.fromEntries(read());
    const others = (all[location.pathname] ?? []).slice(1).filter(other => other !== question);
    const questions = ticked ? [...others, question] : others;
    all[location.pathname] = [document.querySelector('h1').textContent.trim(), ...questions];
    kept.write(name, Object.fromEntries(Object.entries(all).filter(([, page]) => page.length > 1)));
  };

  const offer = line => {
    const question = line.textContent.trim();
    const ticked = Object.fromEntries(read())[location.pathname]?.includes(question, 1) ?? false;
    const box = Object.assign(made('input', { type: 'checkbox' }), { checked: ticked });
    box.addEventListener('change', () => tick(question, box.checked));
    line.replaceChildren(made('label', {}, box, made('span', {}, ...line.childNodes)));
  };

  const gather = sheet => {
    const [pages, some, none] = ['.gathered-pages', '.gathered-some', '.gathered-none'].map(part => sheet.querySelector(part));
    const show = () => {
      const all = read();
      pages.replaceChildren(...all.map(([href, [title, ...questions]]) => made('section', {},
        made('h2', {}, made('a', { href }, title)),
        made('ul', { class: 'ticks', role: 'list' }, ...questions.map(question => made('li', {}, question))))));
      some.hidden = all.length === 0;
      none.hidden = !some.hidden;
    };
    sheet.querySelector('button').addEventListener('click', () => {
      kept.forget(name);
      show();
      none.focus();
    });
    show();
  };

  ready(() => {
    document.querySelectorAll('.question-card .ticks li').forEach(offer);
    document.querySelectorAll('.gathered').forEach(gather);
  });
}
