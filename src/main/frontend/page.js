// Makes a written report live: charts that answer to the pointer, tables that sort, pages that are found by typing.
import 'sortable-tablesort';

function mountChart(figure) {
  const drawing = figure.querySelector('.drawing');
  const json = figure.querySelector('script').textContent;
  drawing.textContent = '';
  drawing.classList.add('live');
  let draw = null;
  const show = function () {
    if (drawing.clientWidth === 0) {
      return;
    }
    if (draw) {
      draw(drawing.clientWidth);
    } else {
      draw = arealklok.mount(drawing, json);
    }
  };
  new ResizeObserver(show).observe(drawing);
  show();
}

// A heading that sorts is a button, so that it is reached and pressed from the keyboard.
function makeSortable(table) {
  table.classList.add('sortable', 'n-last', 'asc');
  table.querySelectorAll('thead th').forEach(function (heading) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
  });
}

const FEW = 12;

// Rows of a long table are found by typing, and by what stands in its columns of few words: a service, an area, a state.
function makeFiltered(table) {
  const words = document.getElementById('find').dataset;
  const rows = [...table.tBodies[0].rows];
  const bar = document.createElement('div');
  bar.className = 'filter';
  bar.setAttribute('role', 'search');
  const typed = document.createElement('input');
  typed.type = 'search';
  const shown = document.createElement('span');
  shown.setAttribute('aria-live', 'polite');
  const selects = [];
  const text = (row, column) => row.cells[column].textContent.trim();
  const filter = function () {
    const wanted = typed.value.trim().toLowerCase();
    rows.forEach(function (row) {
      row.hidden = !row.textContent.toLowerCase().includes(wanted)
          || selects.some(select => select.value && text(row, select.column) !== select.value);
    });
    const left = rows.filter(row => !row.hidden).length;
    shown.textContent = words.shown.replace('{0}', left).replace('{1}', rows.length);
  };
  const add = function (name, field) {
    const label = document.createElement('label');
    label.append(name + ' ', field);
    field.addEventListener('input', filter);
    bar.append(label);
  };
  add(words.filter, typed);
  [...table.tHead.rows[0].cells].forEach(function (heading, column) {
    const all = [...new Set(rows.map(row => text(row, column)))];
    if (!heading.classList.contains('number') && all.length > 1 && all.length <= FEW && selects.length < 3) {
      const select = document.createElement('select');
      select.column = column;
      select.append(new Option(words.all, ''), ...all.filter(value => value).sort().map(value => new Option(value)));
      selects.push(select);
      add(heading.textContent.trim(), select);
    }
  });
  bar.append(shown);
  filter();
  table.closest('.scroll').before(bar);
}

// A long table gets its filter when it is looked at.
function offerFilters() {
  const seen = new IntersectionObserver(function (entries) {
    entries.filter(entry => entry.isIntersecting).forEach(function (entry) {
      seen.unobserve(entry.target);
      makeFiltered(entry.target);
    });
  });
  document.querySelectorAll('table.sorts.long').forEach(table => seen.observe(table));
}

// A number opens to where it comes from, in its place; without this program it leads to the list of them.
function tellOrigin(event) {
  const number = event.target.closest('a[href^="#o"]');
  const origin = number && document.querySelector('.origins ' + number.hash);
  if (!origin) {
    return;
  }
  event.preventDefault();
  const open = number.getAttribute('aria-expanded') === 'true';
  number.setAttribute('aria-expanded', String(!open));
  if (open) {
    number.nextElementSibling.remove();
  } else {
    const cell = number.parentNode;
    // It sorts by what it says, not by where that comes from.
    cell.dataset.sort ??= cell.textContent.trim();
    const told = document.createElement('span');
    told.className = 'lineage';
    told.textContent = origin.textContent;
    number.after(told);
  }
}

// Where an address leads, all that it is folded in is opened.
function openAddress() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) {
    return;
  }
  for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) {
    fold.open = true;
  }
  target.scrollIntoView();
}

// What is typed finds pages by their names; Enter opens the first.
function makeFindable(find) {
  const pages = [...document.querySelectorAll('.page')].map(function (page) {
    return {name: page.firstElementChild.textContent, address: '#' + page.lastElementChild.id};
  });
  const found = find.querySelector('.found');
  const input = find.querySelector('input');
  input.addEventListener('input', function () {
    const words = input.value.trim().toLowerCase();
    found.textContent = '';
    pages.filter(page => words && page.name.toLowerCase().includes(words)).slice(0, 8).forEach(function (page) {
      const link = document.createElement('a');
      link.href = page.address;
      link.textContent = page.name;
      found.appendChild(document.createElement('li')).append(link);
    });
  });
  input.addEventListener('keydown', function (event) {
    const first = event.key === 'Enter' && found.querySelector('a');
    if (first) {
      first.click();
    }
  });
  find.hidden = pages.length === 0;
}

// An origin that is told, or else the fold that one is in, is closed by Escape.
function close(event) {
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

function switchTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
}

function printOpened() {
  const folds = [...document.querySelectorAll('details:not([open])')];
  folds.forEach(fold => fold.open = true);
  addEventListener('afterprint', () => folds.forEach(fold => fold.open = false), {once: true});
  print();
}

// A page can be printed alone; its button is made when it is first opened.
function offerPrint(event) {
  const page = event.target;
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

document.documentElement.classList.add('scripted');
document.addEventListener('click', tellOrigin);
document.addEventListener('keydown', close);
document.addEventListener('toggle', offerPrint, true);
document.querySelectorAll('figure.chart').forEach(mountChart);
document.querySelectorAll('table.sorts').forEach(makeSortable);
offerFilters();
document.getElementById('theme').addEventListener('click', switchTheme);
document.getElementById('print-all').addEventListener('click', printOpened);
document.querySelector('.tools').hidden = false;
makeFindable(document.querySelector('.find'));
// A telephone starts with what the report says.
document.querySelector('.contents details').open = !matchMedia('(max-width: 62rem)').matches;
addEventListener('hashchange', openAddress);
openAddress();
