import {placeLabels} from './labels.js';
import {font, ink, legend, legendRows, palette, quiet, rule, tooltip, warning} from './look.js';

const kilometresPerDegree = 111.195;
const cross = 'path://M2 0L5 3L8 0L10 2L7 5L10 8L8 10L5 7L2 10L0 8L3 5L0 2Z';
const dashes = 'path://M0 4H5V6H0Z M8 4H13V6H8Z M16 4H21V6H16Z';
const stroke = 'path://M0 3.4H21V4.6H0Z';
const stepsPerDegree = 100000;
const roadColour = '#b9c4cc';
const homeColour = '#a9b4bd';
const changes = {
  LONGER: {symbol: 'triangle', symbolSize: 8, color: palette[1]},
  SAME: {symbol: 'rect', symbolSize: 5, color: quiet},
  SHORTER: {symbol: 'triangle', symbolRotate: 180, symbolSize: 8, color: palette[2]},
};
const looks = {
  OPEN: {symbol: 'circle', size: 7, color: '#8693a0', label: false},
  RECEIVES: {symbol: 'diamond', size: 17, color: palette[0], label: true},
  CLOSES: {symbol: cross, size: 12, color: warning, label: true},
};

// Kilometres east and north of the first place, on a plane that touches the earth at the mean latitude.
function projection(sites) {
  const mean = sites.reduce((sum, site) => sum + site.position.latitude, 0) / sites.length;
  const east = kilometresPerDegree * Math.cos(mean * Math.PI / 180);
  const metre = value => Math.round(value * 1000) / 1000;
  return (latitude, longitude) => [
    metre((longitude - sites[0].position.longitude) * east),
    metre((latitude - sites[0].position.latitude) * kilometresPerDegree),
  ];
}

// One kilometre is as long up as across: the narrower direction gets more land around it.
function frame(points, width, height) {
  const across = points.map(point => point[0]);
  const up = points.map(point => point[1]);
  const middle = values => (Math.min.apply(null, values) + Math.max.apply(null, values)) / 2;
  const extent = values => Math.max.apply(null, values) - Math.min.apply(null, values);
  const perPixel = Math.max(extent(across) / (width * 0.84), extent(up) / (height * 0.86), 0.002);
  const side = (values, pixels) => [middle(values) - perPixel * pixels / 2, middle(values) + perPixel * pixels / 2];
  return {x: side(across, width), y: side(up, height), perPixel: perPixel};
}

function gridKilometres(kilometres) {
  return [0.25, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500].find(step => kilometres / step <= 9) || 1000;
}

function axis(range, step) {
  return {
    type: 'value',
    min: range[0],
    max: range[1],
    interval: step,
    axisLabel: {show: false},
    axisLine: {show: false},
    axisTick: {show: false},
    splitLine: {showMinLine: false, showMaxLine: false, lineStyle: {color: rule}},
  };
}

// The part of an axis that is looked at.
function part(range, seen) {
  const at = share => range[0] + (range[1] - range[0]) * share / 100;
  return seen ? [at(seen.start), at(seen.end)] : range;
}

// Of those that are looked at and have a name beside them; empty for the others.
function labelPlaces(spec, points, land, service, view) {
  const x = part(land.x, view && view[0]);
  const y = part(land.y, view && view[1]);
  const width = (land.x[1] - land.x[0]) / land.perPixel;
  const height = (land.y[1] - land.y[0]) / land.perPixel;
  const named = spec.chart.sites
      .map((site, index) => ({
        index: index,
        state: site.state,
        service: site.service,
        x: (points[index][0] - x[0]) / (x[1] - x[0]) * width,
        y: (y[1] - points[index][1]) / (y[1] - y[0]) * height,
        size: looks[site.state].size,
        name: site.name,
        bold: site.state === 'RECEIVES',
      }))
      .filter(sign => looks[sign.state].label && (!service || sign.service === service)
          && sign.x >= 0 && sign.x <= width && sign.y >= 0 && sign.y <= height);
  const placed = placeLabels(named, width, height);
  const places = [];
  named.forEach((sign, i) => places[sign.index] = placed[i]);
  return places;
}

function states(spec, points, land, service, view) {
  const places = labelPlaces(spec, points, land, service, view);
  return Object.keys(looks).map(function (state) {
    const look = looks[state];
    return {
      name: spec.words[state],
      type: 'scatter',
      symbol: look.symbol,
      symbolSize: look.size,
      color: look.color,
      itemStyle: {opacity: 1, borderColor: '#fff', borderWidth: state === 'OPEN' ? 0.5 : 1},
      z: state === 'OPEN' ? 2 : 4,
      data: spec.chart.sites
          .map((site, index) => ({
            name: site.name,
            service: site.service,
            state: site.state,
            page: site.page,
            value: points[index],
            label: places[index] ? {position: places[index], align: 'left', verticalAlign: 'top'} : {show: false},
          }))
          .filter(site => site.state === state && (!service || site.service === service)),
      label: {
        show: look.label,
        formatter: '{b}',
        fontFamily: font,
        fontSize: 12,
        lineHeight: 15,
        fontWeight: state === 'RECEIVES' ? 600 : 400,
        color: ink,
        backgroundColor: 'rgba(255,255,255,0.82)',
        padding: [1, 3],
      },
      labelLine: {show: look.label, lineStyle: {color: quiet, width: 0.8}},
      // Names that stand apart in the whole may meet when one looks nearer.
      labelLayout: {hideOverlap: true},
    };
  });
}

// The point of an arrow stops short of the sign that it points at.
function shorten(from, to, distance) {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const share = length > 2 * distance ? 1 - distance / length : 0.5;
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

// Units that move, or, dashed, those whom a boundary sends elsewhere.
function arrows(spec, points, perPixel, who, service) {
  const chart = spec.chart;
  const index = id => chart.sites.findIndex(site => site.id === id);
  const at = id => points[index(id)];
  const boundary = who === 'BOUNDARY';
  return {
    type: 'lines',
    name: boundary ? spec.words.BOUNDARY : undefined,
    coordinateSystem: 'cartesian2d',
    silent: true,
    z: 3,
    symbol: ['none', 'arrow'],
    symbolSize: 8,
    lineStyle: {color: boundary ? palette[2] : ink, width: 1.4, opacity: 0.75, curveness: 0.18, type: boundary ? 'dashed' : 'solid'},
    data: chart.moves
        .filter(move => move.who === who && (!service || chart.sites[index(move.from)].service === service))
        .map(move => ({coords: [at(move.from), shorten(at(move.from), at(move.to), 9 * perPixel)]})),
  };
}

// All roads of one width as one stroke: the number of points, and east and north of each, road after road.
function strokes(roads, project) {
  const flat = [];
  roads.forEach(function (road) {
    let latitude = 0;
    let longitude = 0;
    flat.push(road.steps.length / 2);
    for (let i = 0; i < road.steps.length; i += 2) {
      latitude += road.steps[i];
      longitude += road.steps[i + 1];
      const point = project(latitude / stepsPerDegree, longitude / stepsPerDegree);
      flat.push(point[0], point[1]);
    }
  });
  return flat;
}

// Under all else; a legend of the same name for both widths.
function roads(spec, project) {
  return [false, true].map(large => ({
    type: 'lines',
    name: spec.words.ROADS,
    coordinateSystem: 'cartesian2d',
    silent: true,
    z: 0,
    polyline: true,
    large: true,
    largeThreshold: 0,
    lineStyle: {color: roadColour, width: large ? 1.6 : 0.7, opacity: 1},
    data: strokes(spec.chart.roads.filter(road => road.large === large), project),
  })).filter(series => series.data.length > 0);
}

// Areas in which users live, by what becomes of their way.
function homes(spec, project, at, service) {
  const all = spec.chart.homes
      .filter(home => !service || home.service === service)
      .map(home => Object.assign({value: project(home.position.latitude, home.position.longitude)}, home));
  const lines = (list, color, width) => ({
    type: 'lines',
    coordinateSystem: 'cartesian2d',
    silent: true,
    z: 1,
    lineStyle: {color: color, width: width, opacity: 0.8},
    data: list,
  });
  const elsewhere = home => home.planned.filter(id => id !== home.today).map(id => ({coords: [home.value, at(id)]}));
  return [lines(all.map(home => ({coords: [home.value, at(home.today)]})), homeColour, 0.6)]
      .concat(Object.keys(changes).map(function (change) {
        const list = all.filter(home => home.change === change);
        return lines([].concat.apply([], list.map(elsewhere)), changes[change].color, 1.2);
      }))
      .concat(Object.keys(changes).map(change => Object.assign({
        name: spec.words[change],
        type: 'scatter',
        itemStyle: {opacity: 1, borderColor: '#fff', borderWidth: 0.5},
        z: 2,
        data: all.filter(home => home.change === change),
      }, changes[change])))
      .filter(series => series.data.length > 0);
}

// Names of districts, under all but the roads.
function districts(chart, points) {
  return {
    type: 'scatter',
    silent: true,
    symbolSize: 0,
    z: 1,
    data: chart.districts.map((district, index) => ({name: district.name, value: points[index]})),
    label: {show: true, formatter: '{b}', position: 'inside', fontFamily: font, fontSize: 13, lineHeight: 16, color: quiet},
    labelLayout: {hideOverlap: true},
  };
}

// What is turned or pinched zooms both ways alike; without a key the wheel scrolls the page.
function zoom() {
  return ['xAxisIndex', 'yAxisIndex'].map(axis => ({
    type: 'inside',
    [axis]: 0,
    filterMode: 'none',
    zoomOnMouseWheel: 'ctrl',
    moveOnMouseWheel: false,
    preventDefaultMouseMove: false,
    minSpan: 2,
  }));
}

/**
 * @param service the only one that is shown, or none where all are
 * @param view start and end in percent of what is looked at, across and up; none where all is
 */
export function mapOption(spec, width, height, service, view) {
  const places = spec.chart.sites.concat(spec.chart.districts);
  const project = projection(places);
  const all = places.map(place => project(place.position.latitude, place.position.longitude));
  const points = all.slice(0, spec.chart.sites.length);
  const at = id => points[spec.chart.sites.findIndex(site => site.id === id)];
  const living = spec.chart.homes.map(home => project(home.position.latitude, home.position.longitude));
  const named = all.slice(spec.chart.sites.length);
  const drawn = spec.chart.roads.length > 0;
  const signs = Object.keys(looks).map(state => spec.words[state]).concat(
      spec.chart.moves.some(move => move.who === 'BOUNDARY') ? [{name: spec.words.BOUNDARY, icon: dashes}] : [],
      drawn ? [{name: spec.words.ROADS, icon: stroke}] : [],
      Object.keys(changes)
          .filter(change => spec.chart.homes.some(home => home.change === change))
          .map(change => spec.words[change]));
  const legendHeight = 14 + 20 * legendRows(signs.map(sign => sign.name || sign), width);
  const land = frame(points.concat(living), width, height - legendHeight);
  const step = gridKilometres(land.perPixel * width);
  const kilometres = String(step).replace('.', spec.numbers.decimal);
  return {
    grid: {left: 1, right: 1, top: legendHeight, bottom: 1, show: true, backgroundColor: '#f7f9fa', borderColor: '#c9d2d9'},
    legend: legend(signs, {top: 2, itemGap: 14, itemWidth: 16, itemHeight: 12}),
    tooltip: tooltip(site => [site.data.name, site.data.service, site.seriesName].join('\n'), 'item'),
    xAxis: axis(land.x, step),
    yAxis: axis(land.y, step),
    graphic: {
      type: 'text',
      right: 8,
      bottom: 6,
      style: {text: (drawn ? spec.words.SOURCE + ' ' : '') + spec.words.GRID.replace('{0}', kilometres), fill: quiet, font: '12px ' + font},
    },
    dataZoom: zoom(),
    series: roads(spec, project).concat(homes(spec, project, at, service), [
      districts(spec.chart, named),
      arrows(spec, points, land.perPixel, 'UNIT', service),
      arrows(spec, points, land.perPixel, 'BOUNDARY', service),
    ], states(spec, points, land, service, view)),
  };
}
