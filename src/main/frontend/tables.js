// Tables that sort, and long ones that are filtered.
import 'sortable-tablesort';

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
const seen = new IntersectionObserver(function (entries) {
  entries.filter(entry => entry.isIntersecting).forEach(function (entry) {
    seen.unobserve(entry.target);
    makeFiltered(entry.target);
  });
});

/** Makes the tables in a part of the page, itself or the whole of it, live. */
export function tendTables(part) {
  part.querySelectorAll('table.sorts').forEach(makeSortable);
  part.querySelectorAll('table.sorts.long, table.small.long').forEach(table => seen.observe(table));
}
