// Makes a written report live: charts that answer to the pointer, tables that sort, pages that are found by typing.
import {makeFindable} from './find.js';
import {close, drawFold, offerPrint, openAddress, printOpened} from './folds.js';
import {tellOrigin} from './origins.js';
import {tendTables} from './tables.js';

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

function switchTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
}

document.documentElement.classList.add('scripted');
document.addEventListener('click', tellOrigin);
document.addEventListener('keydown', close);
document.addEventListener('toggle', function (event) {
  if (event.target.matches('.fold')) {
    drawFold(event.target);
    offerPrint(event.target);
  }
}, true);
document.querySelectorAll('figure.chart').forEach(mountChart);
tendTables(document);
document.getElementById('theme').addEventListener('click', switchTheme);
document.getElementById('print-all').addEventListener('click', printOpened);
document.querySelector('.tools').hidden = false;
makeFindable(document.querySelector('.find'));
// A telephone starts with what the report says.
document.querySelector('.contents details').open = !matchMedia('(max-width: 62rem)').matches;
addEventListener('hashchange', openAddress);
openAddress();
