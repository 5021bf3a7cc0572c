// For editors, in development only: shows each note beside its paragraph, and fetches the page again when a file was saved.
const desk = document.querySelector('.desk');

const plain = text => text.replace(/\s+/g, ' ').trim();

// Citations are numbers that the file does not have.
const textOf = element => {
  const copy = element.cloneNode(true);
  copy.querySelectorAll('.cite, .desk-note').forEach(mark => mark.remove());
  return plain(copy.textContent);
};

const places = [...document.querySelectorAll('main :is(p, li, th, td, dd, h1, h2, h3, h4, h5, h6)')]
  .filter(element => !element.closest('.desk'))
  .map(element => ({ element, text: textOf(element) }));

for (const note of desk.querySelectorAll('li')) {
  const start = plain(note.dataset.beside);
  const place = start && places.findLast(place => place.text.startsWith(start));
  if (place) {
    const beside = document.createElement('span');
    beside.className = 'desk-note ' + note.className;
    beside.append(...note.cloneNode(true).childNodes);
    place.element.append(beside);
  }
}

new EventSource('/_desk/changes?since=' + encodeURIComponent(desk.dataset.version)).onmessage = () => location.reload();
