// The page's words, people and calendar, as simulator.toml has them, and Thai dates in Bangkok. Knows nothing of chats.

export const words = JSON.parse(document.getElementById("words").textContent);
export const say = words.say;

/** The parts of a moment in Bangkok: year, month (0-11), day, weekday, hour, minute. */
export function parts(moment) {
  const there = new Date(moment.getTime() + 7 * 3600e3);
  return { year: there.getUTCFullYear(), month: there.getUTCMonth(), day: there.getUTCDate(), weekday: there.getUTCDay(), hour: there.getUTCHours(), minute: there.getUTCMinutes() };
}

const two = (number) => String(number).padStart(2, "0");

export function clockTime(moment) {
  const { hour, minute } = parts(moment);
  return `${two(hour)}:${two(minute)}`;
}

/** อ. 15 ก.ย. 2563 */
export function dayName(moment) {
  const { year, month, day, weekday } = parts(moment);
  return `${words.calendar.weekdays[weekday]} ${day} ${words.calendar.months_short[month]} ${year + 543}`;
}

/** 2020-09-15, as LINE's picker gives it */
export function isoDay(moment) {
  const { year, month, day } = parts(moment);
  return `${year}-${two(month + 1)}-${two(day)}`;
}

export const monthName = (year, month) => `${words.calendar.months[month]} ${year + 543}`;
export const fromIso = (day) => new Date(`${day}T00:00:00+07:00`);

/** A new element with a class and a text, never HTML. */
export function make(tag, className = "", text = undefined) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `/simulator/static/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

export function avatar(who) {
  const made = make("div", "avatar");
  if (who.initial) {
    made.textContent = who.initial;
    made.style.background = who.color;
  } else {
    const picture = make("img");
    picture.src = "/simulator/static/icon.svg";
    picture.alt = "";
    made.append(picture);
  }
  return made;
}

export const bot = { id: "", name: words.bot };
