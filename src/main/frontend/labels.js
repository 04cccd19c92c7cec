// Where names stand beside signs so that all are read and none covers another.
import {textWidth} from './look.js';

const LINE = 17;
const PADDING = 6;
const RINGS = [22, 36, 50, 66, 84];
const ANGLES = 16;

function apart(one, other) {
  return one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
}

function box(left, top, width) {
  return {left: left, top: top, right: left + width, bottom: top + LINE};
}

// Beside the sign first, then above and below.
function beside(sign, width) {
  const gap = sign.size / 2 + 3;
  const east = sign.x + gap;
  const west = sign.x - gap - width;
  const over = sign.y - gap - LINE;
  const under = sign.y + gap;
  return [
    [east, sign.y - LINE / 2], [west, sign.y - LINE / 2], [east - 6, over + 4], [east - 6, under - 4],
    [west + 6, over + 4], [west + 6, under - 4], [sign.x - width / 2, over], [sign.x - width / 2, under],
  ].map(corner => box(corner[0], corner[1], width));
}

// At the end of a line, the shortest first.
function around(sign, width) {
  const all = [];
  RINGS.forEach(function (ring) {
    for (let i = 0; i < ANGLES; i++) {
      const east = Math.cos(2 * Math.PI * i / ANGLES);
      const left = east < -0.1 ? width : east > 0.1 ? 0 : width / 2;
      all.push(box(sign.x + ring * east - left, sign.y + ring * Math.sin(2 * Math.PI * i / ANGLES) - LINE / 2, width));
    }
  });
  return all;
}

/**
 * @param signs with x, y and size in pixels, a name, and whether it is bold
 * @return for each the left and top of its name from those of its sign, or null where there is no room near it
 */
export function placeLabels(signs, width, height) {
  const taken = signs.map(sign => ({
    left: sign.x - sign.size / 2, right: sign.x + sign.size / 2, top: sign.y - sign.size / 2, bottom: sign.y + sign.size / 2,
  }));
  const free = place => place.left >= 0 && place.right <= width && place.top >= 0 && place.bottom <= height
      && taken.every(other => apart(place, other));
  return signs.map(function (sign) {
    const length = textWidth(sign.name, 12, sign.bold) + PADDING;
    const place = beside(sign, length).find(free) || around(sign, length).find(free);
    if (!place) {
      return null;
    }
    taken.push(place);
    return [place.left - (sign.x - sign.size / 2), place.top - (sign.y - sign.size / 2)];
  });
}
