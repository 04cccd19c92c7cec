import {font, ink, legend, legendRows, numberText, palette, quiet, symbols, text, thresholds, tooltip, unitName, valueAxis, wrap} from './look.js';

const dashes = {SOLID: 'solid', DASHED: 'dashed', STEPPED: 'solid'};

function years(chart) {
  return chart.lines[0].values.map((value, index) => String(chart.firstYear + index));
}

// Low to high as an unseen line with the difference stacked on it.
function rangeSeries(range) {
  const shared = {type: 'line', stack: 'range', symbol: 'none', silent: true, lineStyle: {opacity: 0}, z: 1};
  return [
    Object.assign({name: '\u0000low', data: range.low}, shared),
    Object.assign({name: range.name, data: range.high.map((high, index) => high - range.low[index])}, shared, {
      areaStyle: {color: palette[0], opacity: 0.16},
      itemStyle: {color: palette[0], opacity: 0.3},
    }),
  ];
}

function lineSeries(line, index, named) {
  return {
    name: line.name,
    type: 'line',
    data: line.values,
    step: line.stroke === 'STEPPED' ? 'middle' : false,
    symbol: symbols[index % symbols.length],
    symbolSize: 6,
    showAllSymbol: false,
    showSymbol: line.stroke !== 'STEPPED',
    color: palette[index % palette.length],
    lineStyle: {width: 2.25, type: dashes[line.stroke]},
    emphasis: {disabled: true},
    z: 3,
    endLabel: {
      show: named,
      formatter: wrap(line.name, 18),
      distance: 8,
      fontFamily: font,
      fontSize: 13,
      lineHeight: 16,
      fontWeight: 600,
      color: palette[index % palette.length],
    },
    labelLayout: {moveOverlap: 'shiftY'},
  };
}

function tip(spec) {
  const chart = spec.chart;
  return function (points) {
    const index = points[0].dataIndex;
    const rows = chart.lines.map(line => line.name + ': ' + numberText(line.values[index], spec.numbers));
    if (chart.range) {
      rows.push(chart.range.name + ': ' + numberText(chart.range.low[index], spec.numbers) + '–'
          + numberText(chart.range.high[index], spec.numbers));
    }
    return [chart.firstYear + index].concat(rows).join('\n');
  };
}

export function lineOption(spec, width) {
  const chart = spec.chart;
  const wide = width >= 560;
  const longest = Math.max.apply(null, chart.lines.map(line => Math.min(18, line.name.length)));
  const range = chart.range ? rangeSeries(chart.range) : [];
  const series = range.concat(chart.lines.map((line, index) => lineSeries(line, index, wide)));
  series[range.length].markLine = thresholds(chart.thresholds, 'yAxis', spec.numbers);
  const entries = (wide ? [] : chart.lines.map(line => ({name: line.name})))
      .concat(chart.range ? [{name: chart.range.name, icon: 'rect'}] : []);
  const rows = legendRows(entries.map(entry => entry.name), width);
  return {
    grid: {left: 4, right: wide ? longest * 7 + 20 : 16, top: 30, bottom: 6 + rows * 24, containLabel: true},
    legend: legend(entries, {bottom: 0}),
    tooltip: tooltip(tip(spec), 'axis'),
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: years(chart),
      axisLabel: Object.assign(text(12, quiet), {hideOverlap: true, interval: wide ? 'auto' : 4}),
      axisLine: {lineStyle: {color: ink}},
      axisTick: {show: false},
    },
    yAxis: Object.assign(valueAxis(spec), {
      min: chart.fromZero ? 0 : undefined,
      scale: !chart.fromZero,
    }),
    graphic: unitName(chart.unit, 4),
    series: series,
  };
}
