// Draws the charts of a document: as text for paper and for pages without scripts, and live in a browser.
import {init, setPlatformAPI, use} from 'echarts/core';
import {BarChart, LineChart, LinesChart, ScatterChart} from 'echarts/charts';
import {AriaComponent, GraphicComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent} from 'echarts/components';
import {LabelLayout} from 'echarts/features';
import {SVGRenderer} from 'echarts/renderers';
import {barOption} from './bar.js';
import {lineOption} from './line.js';
import {mapOption} from './map.js';

use([
  AriaComponent, BarChart, GraphicComponent, GridComponent, LabelLayout, LegendComponent, LineChart, LinesChart,
  MarkLineComponent, ScatterChart, SVGRenderer, TooltipComponent,
]);

const options = {LINES: lineOption, BARS: barOption, MAP: mapOption};

function option(spec, width, height) {
  return Object.assign({animation: false}, options[spec.kind](spec, width, height));
}

// Width of Source Sans 3 text where there is no browser to ask: em by kind of letter, within some percent.
function measure(text, font) {
  const size = parseFloat((/(\d+(\.\d+)?)px/.exec(font) || [0, 12])[1]);
  const em = text.split('').reduce(function (sum, letter) {
    return sum + (/[iljtfrI.,:;'|!() \u00a0]/.test(letter) ? 0.29 : /[mwMWÆ@%—]/.test(letter) ? 0.8 : /[A-ZÅØÄÖ]/.test(letter) ? 0.59 : 0.51);
  }, 0);
  return {width: em * size * (/bold|[6-9]00/.test(font) ? 1.04 : 1)};
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

/** A live drawing in place of what the element holds; returns what redraws it at another width. */
export function mount(element, json) {
  const spec = JSON.parse(json);
  const chart = init(element, null, {renderer: 'svg'});
  chart.on('click', function (sign) {
    if (sign.data && sign.data.page) {
      location.hash = sign.data.page;
    }
  });
  const draw = function (width) {
    const height = element.clientHeight;
    chart.resize({width: width, height: height});
    chart.setOption(option(spec, width, height), true);
  };
  draw(element.clientWidth);
  return draw;
}
