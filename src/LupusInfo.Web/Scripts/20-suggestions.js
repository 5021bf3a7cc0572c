// Suggestions below a search field: an editable combobox with a list (ARIA Authoring Practices Guide).
// The names of all pages are fetched once, when a field is first used; what is typed is compared here and sent nowhere.
const plain = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC').toLowerCase();

const wordsOf = text => plain(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

// A file of the site, and what turns an address in it into one that leads somewhere: both files lie one folder below the home page.
const fetched = file => fetch(file).then(async answer => {
  const to = address => new URL('../' + address, answer.url).href;
  return [await answer.json(), to];
});

const names = {
  // A promise of [{ address, title, name, words, ofTitle, isWord }].
  of(form) {
    // A moment without a network is not for ever: the next look asks again.
    return this.all ??= fetched(form.dataset.names).catch(reason => {
      this.all = undefined;
      throw reason;
    }).then(([{ pages, words }, to]) => [pages, words].flatMap((group, isWord) =>
      Object.entries(group).flatMap(([address, [title, ...others]]) => {
        const page = { address: to(address), title, ofTitle: wordsOf(title), isWord };
        return [title, ...others].map(name => ({ ...page, name, words: wordsOf(name) }));
      })));
  },
};

const suggest = (all, typed) => {
  const parts = wordsOf(typed);
  if (parts.length === 0) {
    return [];
  }

  const has = words => parts.every(part => words.some(word => word.startsWith(part)));
  const begins = words => words.join(' ').startsWith(parts.join(' '));
  // Pages go before words of the glossary, a name that begins so before others, and a page that is about it before one that is asked so.
  const rank = ({ isWord, words, ofTitle }) => 4 * isWord + (begins(words) ? 0 : 2) + (has(ofTitle) ? 0 : 1);
  const seen = new Set();
  return all.filter(({ words }) => has(words)).map(one => ({ ...one, rank: rank(one) }))
    .sort((a, b) => a.rank - b.rank || a.name.length - b.name.length)
    .filter(({ address }) => !seen.has(address) && seen.add(address)).slice(0, 8);
};

const combobox = form => {
  const field = form.querySelector('input');
  const id = field.id + '-list';
  const list = made('ul', { id, role: 'listbox', class: 'suggestions', hidden: '' });
  const status = made('p', { role: 'status', class: 'unseen' });
  let at = -1;
  form.append(list, status);
  mark(field, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id });

  const options = () => [...list.children];
  const choose = option => location.assign(option.dataset.address);
  const point = to => {
    at = to;
    options().forEach((option, index) => mark(option, { 'aria-selected': index === at }));
    mark(field, { 'aria-activedescendant': options()[at]?.id ?? '' });
    options()[at]?.scrollIntoView({ block: 'nearest' });
  };
  const show = found => {
    list.replaceChildren(...found.map(({ address, title, name }, index) => {
      const more = name === title ? [] : [made('span', {}, title)];
      const option = made('li', { id: `${id}-${index}`, role: 'option', 'data-address': address }, name, ' ', ...more);
      option.addEventListener('click', () => choose(option));
      return option;
    }));
    list.hidden = found.length === 0;
    const label = form.dataset.suggestions.replace('{count}', found.length);
    mark(field, { 'aria-expanded': !list.hidden });
    mark(list, { 'aria-label': label });
    status.textContent = list.hidden ? '' : label;
    point(-1);
  };

  const keys = {
    ArrowDown: () => point(at + 1 < options().length ? at + 1 : 0),
    ArrowUp: () => point(at > 0 ? at - 1 : options().length - 1),
    Enter: () => at < 0 || choose(options()[at]),
    Escape: () => show([]),
    // These move the cursor in the text, and the browser does that.
    Home: () => point(-1) ?? true,
    End: () => point(-1) ?? true,
    ArrowLeft: () => point(-1) ?? true,
    ArrowRight: () => point(-1) ?? true,
  };
  const look = () => names.of(form).then(all => document.activeElement === field && show(suggest(all, field.value)), () => { });

  field.addEventListener('focus', () => names.of(form).catch(() => { }));
  field.addEventListener('input', look);
  field.addEventListener('blur', () => show([]));
  list.addEventListener('mousedown', press => press.preventDefault());
  field.addEventListener('keydown', key => {
    if (list.hidden) {
      return key.key === 'ArrowDown' && look();
    }

    if (keys[key.key] && keys[key.key]() !== true) {
      key.preventDefault();
    }
  });
};

ready(() => document.querySelectorAll('form.search').forEach(combobox));
