import {ink, legend, legendRows, numberText, palette, quiet, text, thresholds, tooltip, unitName, valueAxis, wrap} from './look.js';

const patterns = [
  {symbol: 'none'},
  {color: 'rgba(255,255,255,0.55)', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4},
  {color: 'rgba(255,255,255,0.55)', symbol: 'circle', dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [5, 0]},
  {color: 'rgba(255,255,255,0.55)', dashArrayX: [1, 0], dashArrayY: [4, 3], rotation: -Math.PI / 4},
];

function barSeries(series, index, chart, spec, width) {
  const alone = chart.series.length === 1;
  return {
    name: series.name,
    type: 'bar',
    data: series.values,
    stack: chart.stacked ? 'all' : undefined,
    color: palette[index % palette.length],
    itemStyle: {decal: alone ? undefined : patterns[index % patterns.length], borderRadius: chart.stacked ? 0 : 2},
    barMaxWidth: 34,
    barGap: '8%',
    barCategoryGap: '34%',
    emphasis: {disabled: true},
    label: Object.assign(text(12), {
      show: !chart.stacked && chart.categories.length * chart.series.length <= 40
          && (width >= 560 || chart.thresholds.length === 0),
      position: chart.lying ? 'right' : 'top',
      backgroundColor: '#fff',
      padding: 1,
      formatter: point => numberText(point.value, spec.numbers),
    }),
  };
}

function tip(spec) {
  return points => [points[0].name.replace(/\n/g, ' ')]
      .concat(points.map(point => point.seriesName + ': ' + numberText(point.value, spec.numbers)))
      .join('\n');
}

export function barOption(spec, width) {
  const lying = spec.chart.categories.some(category => category.length > 6);
  const chart = Object.assign({lying: lying}, spec.chart);
  const names = chart.series.map(series => series.name);
  const series = chart.series.map((one, index) => barSeries(one, index, chart, spec, width));
  series[0].markLine = thresholds(chart.thresholds, lying ? 'xAxis' : 'yAxis', spec.numbers);
  const several = names.length > 1;
  const rows = several ? legendRows(names, width) : 0;
  const categories = {
    type: 'category',
    inverse: lying,
    data: chart.categories.map(category => lying ? wrap(category, width < 560 ? 16 : 30) : category),
    axisLabel: Object.assign(text(13), {interval: lying ? 0 : 'auto', hideOverlap: !lying}),
    axisLine: {lineStyle: {color: quiet}},
    axisTick: {show: false},
  };
  const values = Object.assign(valueAxis(spec), {
    name: lying ? chart.unit : '',
    nameLocation: 'middle',
    nameGap: 28,
    nameTextStyle: text(12, quiet),
    splitNumber: width < 560 ? 3 : 5,
  });
  return {
    grid: {
      left: 4,
      right: 44,
      top: (lying ? 4 : 30) + rows * 26 + (lying && chart.thresholds.length ? 20 : 0),
      bottom: lying ? 26 : 4,
      containLabel: true,
    },
    legend: legend(names, {show: several, top: 0, itemWidth: 20}),
    tooltip: tooltip(tip(spec), 'axis'),
    xAxis: lying ? values : categories,
    yAxis: lying ? categories : values,
    graphic: lying ? [] : unitName(chart.unit, rows * 26 + 4),
    series: series,
  };
}
