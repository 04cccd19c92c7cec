// Makes a written report live: charts that answer to the pointer, tables that sort.
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

document.documentElement.classList.add('scripted');
document.addEventListener('click', tellOrigin);
document.querySelectorAll('figure.chart').forEach(mountChart);
document.querySelectorAll('table.sorts').forEach(makeSortable);
