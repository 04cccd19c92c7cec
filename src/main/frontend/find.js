// What is found by typing: pages by their names, and then all else that is folded and holds the words.
import {reveal} from './folds.js';

const MOST = 8;
/** So many letters, and what is folded is looked through. */
const WORD = 3;

function nameOf(fold) {
  const figure = fold.parentElement.closest('figure');
  return (figure ? figure.querySelector('.title').firstChild : fold.firstElementChild).textContent.trim();
}

function textOf(entry) {
  entry.text ??= entry.fold.lastElementChild.textContent.replace(/<[^>]*>/g, ' ').toLowerCase();
  return entry.text;
}

function link(entry) {
  const line = document.createElement('a');
  line.textContent = entry.name;
  line.href = '#' + (entry.page || entry.fold.closest('section').id);
  if (!entry.page) {
    line.addEventListener('click', function (event) {
      event.preventDefault();
      reveal(entry.fold);
    });
  }
  return line;
}

/** Enter opens the first that is found. */
export function makeFindable(find) {
  const folds = [...document.querySelectorAll('.fold')]
      .filter(fold => fold.querySelector(':scope > div > noscript') || fold.matches('.page'))
      .map(fold => ({fold: fold, name: nameOf(fold), page: fold.matches('.page') && fold.lastElementChild.id}));
  const found = find.querySelector('.found');
  const input = find.querySelector('input');
  input.addEventListener('input', function () {
    const words = input.value.trim().toLowerCase();
    const named = folds.filter(entry => words && entry.page && entry.name.toLowerCase().includes(words)).slice(0, MOST);
    for (const entry of words.length < WORD ? [] : folds) {
      if (named.length < MOST && !named.includes(entry) && textOf(entry).includes(words)) {
        named.push(entry);
      }
    }
    found.replaceChildren(...named.map(function (entry) {
      const item = document.createElement('li');
      item.append(link(entry));
      return item;
    }));
  });
  input.addEventListener('keydown', function (event) {
    const first = event.key === 'Enter' && found.querySelector('a');
    if (first) {
      first.click();
    }
  });
  find.hidden = folds.length === 0;
}
