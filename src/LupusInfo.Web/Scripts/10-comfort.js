// Loaded before the page is drawn, so that nobody sees it change. Everything that it keeps stays in this browser.
'use strict';

const root = document.documentElement;
root.classList.add('scripted');

const ready = act => document.addEventListener('DOMContentLoaded', act);

const mark = (element, attributes) => Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));

const made = (name, attributes, ...children) => {
  const element = document.createElement(name);
  mark(element, attributes);
  element.append(...children);
  return element;
};

// A browser may refuse to keep anything: then a choice holds for this page. What was kept may be of any kind.
const kept = {
  read(name) {
    try {
      return { ...JSON.parse(localStorage.getItem(name)) };
    } catch {
      return {};
    }
  },
  write(name, value) {
    try {
      localStorage.setItem(name, JSON.stringify(value));
    } catch { }
  },
  forget(name) {
    try {
      localStorage.removeItem(name);
    } catch { }
  },
};

{
  const choices = kept.read('comfort');
  const apply = () => ['size', 'spacing', 'theme'].forEach(name => mark(root, { ['data-' + name]: choices[name] ?? '' }));
  apply();

  ready(() => {
    for (const box of document.querySelectorAll('.comfort input')) {
      box.checked = box.value === (choices[box.name] ?? '');
      box.addEventListener('change', () => {
        choices[box.name] = box.value;
        kept.write('comfort', choices);
        apply();
      });
    }
  });
}
