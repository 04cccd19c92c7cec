// What all charts share: colours, type, numbers as the reader's language writes them.

export const ink = '#1d2b36';
export const quiet = '#55636f';
export const rule = '#e3e8ec';
export const warning = '#a8321f';
export const font = "'Source Sans 3', 'Segoe UI', system-ui, sans-serif";

// Each at least 3:1 against white, told apart without colour vision by symbol, dash and pattern as well.
export const palette = ['#1f5f8b', '#c2571a', '#2b7d6f', '#7a4f9e', '#6b6f1d', '#5b6770'];
export const symbols = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin'];

export function numberText(value, numbers) {
  const rounded = Math.round(value * 100) / 100;
  const parts = String(Math.abs(rounded)).split('.');
  const whole = parts[0].replace(/\B(?=(\d{3})+(?!\d))/g, numbers.group);
  const sign = rounded < 0 ? numbers.minus : '';
  return sign + whole + (parts.length > 1 ? numbers.decimal + parts[1] : '');
}

export function text(size, color) {
  const points = size || 13;
  // The height of a line is told, since ECharts would ask a Chinese character that the font may lack.
  return {fontFamily: font, fontSize: points, lineHeight: Math.round(points * 1.22), color: color || ink};
}

// Breaks at spaces: the room for a name is small, and a cut name is a wrong name.
export function wrap(name, characters) {
  const lines = [''];
  name.split(' ').forEach(function (word) {
    const last = lines.length - 1;
    if (lines[last] && lines[last].length + 1 + word.length > characters) {
      lines.push(word);
    } else {
      lines[last] = lines[last] ? lines[last] + ' ' + word : word;
    }
  });
  return lines.join('\n');
}

export function tooltip(formatter, trigger) {
  return {
    trigger: trigger,
    renderMode: 'richText',
    confine: true,
    backgroundColor: '#fff',
    borderColor: '#b8c2ca',
    textStyle: text(13),
    axisPointer: {type: trigger === 'axis' ? 'line' : 'none', lineStyle: {color: quiet}},
    formatter: formatter,
  };
}

export function valueAxis(spec) {
  return {
    type: 'value',
    axisLabel: Object.assign(text(12, quiet), {formatter: value => numberText(value, spec.numbers)}),
    splitLine: {lineStyle: {color: rule}},
    axisLine: {show: false},
    axisTick: {show: false},
  };
}

export function thresholds(list, axis, numbers) {
  return {
    silent: true,
    symbol: 'none',
    animation: false,
    lineStyle: {color: warning, type: 'dashed', width: 1.5},
    data: list.map(threshold => ({
      [axis]: threshold.value,
      label: Object.assign(text(12, warning), {
        position: axis === 'yAxis' ? 'insideStartTop' : 'start',
        rotate: 0,
        formatter: threshold.name + ' ' + numberText(threshold.value, numbers),
      }),
    })),
  };
}

// Width of Source Sans 3 text where there is no browser to ask: em by kind of letter, within some percent.
export function textWidth(text, size, bold) {
  const em = text.split('').reduce(function (sum, letter) {
    return sum + (/[iljtfrI.,:;'|!() \u00a0]/.test(letter) ? 0.29 : /[mwMWÆ@%—]/.test(letter) ? 0.8 : /[A-ZÅØÄÖ]/.test(letter) ? 0.59 : 0.51);
  }, 0);
  return em * size * (bold ? 1.04 : 1);
}

// What the numbers count, above the axis.
export function unitName(unit, top) {
  return {type: 'text', left: 0, top: top, style: {text: unit, fill: quiet, font: '12px ' + font}};
}

export function legend(entries, extra) {
  return Object.assign({data: entries, left: 0, itemGap: 14, itemWidth: 22, textStyle: text(12)}, extra);
}

// Rows that a legend takes, with room for each name's sign.
export function legendRows(names, width) {
  return Math.ceil(names.reduce((sum, name) => sum + name.length * 5.8 + 41, 0) / width);
}
