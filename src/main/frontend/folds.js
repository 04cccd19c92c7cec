// What is folded: drawn when it is opened, printed, closed.
import {tendTables} from './tables.js';

/** What is folded lies in the page as text until it is opened, so that a page of a thousand units opens at once. */
export function drawFold(fold) {
  const kept = fold.querySelector(':scope > div > noscript');
  if (kept) {
    const inside = kept.parentNode;
    inside.innerHTML = kept.textContent;
    tendTables(inside);
  }
}

/** Opens all that a place is folded in, and shows it. */
export function reveal(target) {
  for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) {
    drawFold(fold);
    fold.open = true;
  }
  target.scrollIntoView();
}

/** Where an address leads. */
export function openAddress() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target) {
    reveal(target);
  }
}

/** An origin that is told, or else the fold that one is in, is closed by Escape. */
export function close(event) {
  if (event.key !== 'Escape') {
    return;
  }
  const told = event.target.closest('[aria-expanded=true]');
  const fold = event.target.closest('details[open]');
  if (told) {
    told.click();
  } else if (fold) {
    fold.open = false;
    fold.firstElementChild.focus();
  }
}

/** All that is folded is printed too. */
export function printOpened() {
  const folds = [...document.querySelectorAll('details:not([open])')];
  folds.forEach(function (fold) {
    drawFold(fold);
    fold.open = true;
  });
  addEventListener('afterprint', () => folds.forEach(fold => fold.open = false), {once: true});
  print();
}

/** A page can be printed alone; its button is made when it is first opened. */
export function offerPrint(page) {
  if (!page.open || !page.matches('.page') || page.querySelector('.print')) {
    return;
  }
  const button = document.getElementById('print-page').cloneNode(true);
  button.removeAttribute('id');
  button.hidden = false;
  button.className = 'print';
  button.addEventListener('click', function () {
    page.classList.add('printed');
    document.documentElement.classList.add('one-page');
    addEventListener('afterprint', function () {
      page.classList.remove('printed');
      document.documentElement.classList.remove('one-page');
    }, {once: true});
    print();
  });
  page.lastElementChild.prepend(button);
}
