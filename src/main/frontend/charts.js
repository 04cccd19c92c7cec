// Draws the charts of a document: as text for paper and for pages without scripts, and live in a browser.
import {init, setPlatformAPI, use} from 'echarts/core';
import {BarChart, LineChart, LinesChart, ScatterChart} from 'echarts/charts';
import {AriaComponent, DataZoomInsideComponent, GraphicComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent} from 'echarts/components';
import {LabelLayout} from 'echarts/features';
import {SVGRenderer} from 'echarts/renderers';
import {barOption} from './bar.js';
import {lineOption} from './line.js';
import {textWidth} from './look.js';
import {mapOption} from './map.js';

use([
  AriaComponent, BarChart, DataZoomInsideComponent, GraphicComponent, GridComponent, LabelLayout, LegendComponent, LineChart, LinesChart,
  MarkLineComponent, ScatterChart, SVGRenderer, TooltipComponent,
]);

const options = {LINES: lineOption, BARS: barOption, MAP: mapOption};

function option(spec, width, height, service, view) {
  return Object.assign({animation: false}, options[spec.kind](spec, width, height, service, view));
}

function measure(text, font) {
  const size = parseFloat((/(\d+(\.\d+)?)px/.exec(font) || [0, 12])[1]);
  return {width: textWidth(text, size, /bold|[6-9]00/.test(font))};
}

/** The drawing as SVG text. */
export function svg(json, width, height) {
  setPlatformAPI({measureText: measure});
  const chart = init(null, null, {renderer: 'svg', ssr: true, width: width, height: height});
  chart.setOption(option(JSON.parse(json), width, height));
  const text = chart.renderToSVGString();
  chart.dispose();
  return text;
}

// Both axes at once, about the middle of what is seen, whose sides are shares of the whole in percent.
function look(chart, at) {
  chart.getOption().dataZoom.forEach(function (axis, index) {
    const span = Math.min(100, Math.max(4, (axis.end - axis.start) * at.factor));
    const middle = (axis.start + axis.end) / 2 + at.moves[index] * span;
    const start = Math.min(100 - span, Math.max(0, middle - span / 2));
    chart.dispatchAction({type: 'dataZoom', dataZoomIndex: index, start: start, end: start + span});
  });
}

const keys = {
  '+': {factor: 0.7, moves: [0, 0]},
  '-': {factor: 1 / 0.7, moves: [0, 0]},
  '0': {factor: 100, moves: [0, 0]},
  ArrowLeft: {factor: 1, moves: [-0.2, 0]},
  ArrowRight: {factor: 1, moves: [0.2, 0]},
  ArrowUp: {factor: 1, moves: [0, 0.2]},
  ArrowDown: {factor: 1, moves: [0, -0.2]},
};

// What one looks at: one service or all, near or far, by pointer or keyboard.
function steer(element, chart, spec, show) {
  const bar = document.createElement('div');
  bar.className = 'steer';
  const label = document.createElement('label');
  const select = document.createElement('select');
  select.append(new Option(spec.words.ALL, ''));
  new Set(spec.chart.sites.map(site => site.service)).forEach(service => select.append(new Option(service)));
  select.addEventListener('change', () => show(select.value));
  label.append(spec.words.SERVICE + ' ', select);
  bar.append(label);
  const words = {'+': spec.words.IN, '-': spec.words.OUT, '0': spec.words.WHOLE};
  ['+', '-', '0'].forEach(function (key) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words[key];
    button.addEventListener('click', () => look(chart, keys[key]));
    bar.append(button);
  });
  element.before(bar);
  element.tabIndex = 0;
  element.addEventListener('keydown', function (event) {
    if (keys[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      look(chart, keys[event.key]);
    }
  });
}

/** A live drawing in place of what the element holds; returns what redraws it at another width. */
export function mount(element, json) {
  const spec = JSON.parse(json);
  const chart = init(element, null, {renderer: 'svg'});
  chart.on('click', function (sign) {
    if (sign.data && sign.data.page) {
      location.hash = sign.data.page;
    }
  });
  let service = '';
  const draw = function (width) {
    const height = element.clientHeight;
    chart.resize({width: width, height: height});
    chart.setOption(option(spec, width, height, service), true);
  };
  if (spec.kind === 'MAP') {
    // Who looks nearer has room for more names.
    let waiting = 0;
    chart.on('datazoom', function () {
      clearTimeout(waiting);
      waiting = setTimeout(function () {
        const view = chart.getOption().dataZoom;
        chart.setOption({series: option(spec, element.clientWidth, element.clientHeight, service, view).series});
      }, 150);
    });
    steer(element, chart, spec, function (chosen) {
      service = chosen;
      draw(element.clientWidth);
    });
  }
  draw(element.clientWidth);
  return draw;
}
