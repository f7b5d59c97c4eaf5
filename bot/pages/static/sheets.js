// What rises from the bottom of the phone: rows to tap, stickers, the date picker. Each returns a promise of what was chosen, or null.

import { dayName, fromIso, icon, isoDay, make, monthName, parts, say, words } from "./words.js";

const sheet = document.getElementById("sheet");
let dismiss = () => {};

function open(title, fill) {
  dismiss(null);
  return new Promise((resolve) => {
    const card = make("div", "sheet-card");
    card.setAttribute("role", "dialog");
    card.setAttribute("aria-label", title);
    card.append(make("h3", "", title));
    dismiss = (chosen) => {
      sheet.hidden = true;
      sheet.replaceChildren();
      dismiss = () => {};
      resolve(chosen);
    };
    const done = (chosen) => dismiss(chosen);
    fill(card, done);
    sheet.replaceChildren(card);
    sheet.onclick = (event) => event.target === sheet && done(null);
    sheet.onkeydown = (event) => event.key === "Escape" && done(null);
    sheet.hidden = false;
    card.querySelector("button")?.focus({ preventScroll: true });
  });
}

/** The key of the row that was tapped; rows are [key, label, icon]. */
export function chooseRow(title, rows) {
  return open(title, (card, done) => {
    const list = make("div", "sheet-rows");
    for (const [key, label, picture] of rows) {
      const row = make("button");
      row.type = "button";
      row.append(icon(picture), make("span", "", label));
      row.onclick = () => done(key);
      list.append(row);
    }
    card.append(list);
  });
}

/** The id of a sticker. */
export function chooseSticker() {
  return open(say.sticker, (card, done) => {
    const grid = make("div", "stickers");
    for (const id of words.stickers) {
      const one = make("button");
      one.type = "button";
      one.setAttribute("aria-label", `${say.sticker} ${id}`);
      const picture = make("img");
      picture.src = `/simulator/static/stickers/${id}.svg`;
      picture.alt = "";
      one.append(picture);
      one.onclick = () => done(id);
      grid.append(one);
    }
    card.append(grid);
  });
}

/** LINE's date-time picker: {date}, {time} or {datetime} by its mode; `now` is where it opens when the action names no day. */
export function chooseMoment({ mode = "date", initial, min, max }, now) {
  const [firstDay, firstTime] = split(initial, mode);
  let day = mode === "time" ? null : firstDay || isoDay(now);
  const within = (one) => (!min || one >= split(min, mode)[0]) && (!max || one <= split(max, mode)[0]);
  return open(mode === "time" ? say.pick_time : say.pick_date, (card, done) => {
    const calendar = make("div");
    const time = dayTime(firstTime || "09:00");
    const picked = make("p", "sheet-picked");
    const draw = () => {
      drawMonth(calendar, day, now, within, (chosen, settled) => {
        day = chosen;
        draw();
        if (settled) picked.textContent = dayName(fromIso(day));
      });
      picked.textContent = dayName(fromIso(day));
    };
    if (mode !== "time") {
      draw();
      card.append(calendar);
    }
    if (mode !== "date") {
      const row = make("div", "sheet-time");
      row.append(make("span", "", say.pick_time), ...time);
      card.append(row);
    }
    if (mode !== "time") card.append(picked);
    card.append(ends(() => done(answer(mode, day, time.map((part) => part.value).join(":"))), () => done(null)));
  });
}

function split(text, mode) {
  if (!text) return ["", ""];
  if (mode === "time") return ["", text];
  return [text.slice(0, 10), text.slice(11, 16)];
}

// Hour and minute as two lists: a browser's own time field follows its language, not Thailand's 24 hours.
function dayTime(initial) {
  return initial.split(":").map((value, place) => {
    const list = make("select");
    list.setAttribute("aria-label", place ? say.minute : say.hour_of_day);
    for (let number = 0; number < (place ? 60 : 24); number += 1) list.append(make("option", "", String(number).padStart(2, "0")));
    list.value = value;
    return list;
  });
}

const answer = (mode, day, time) => ({ date: { date: day }, time: { time }, datetime: { datetime: `${day}T${time}` } })[mode];

function ends(accept, refuse) {
  const row = make("div", "sheet-ends");
  const no = make("button", "plain", say.cancel);
  const yes = make("button", "main", say.ok);
  no.type = yes.type = "button";
  no.onclick = refuse;
  yes.onclick = accept;
  row.append(no, yes);
  return row;
}

function drawMonth(into, day, now, within, choose) {
  const { year, month, day: number } = parts(fromIso(day));
  const head = make("div", "month");
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const move = (step) => {
    const target = new Date(Date.UTC(year, month + step, 1));
    const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
    target.setUTCDate(Math.min(number, last));
    choose(target.toISOString().slice(0, 10));
  };
  head.append(arrow("chevron-left", say.earlier, () => move(-1)), make("span", "", monthName(year, month)), arrow("chevron-right", say.later, () => move(1)));
  const grid = make("div", "days");
  for (const name of words.calendar.weekdays) grid.append(make("span", "", name));
  for (let blank = parts(fromIso(`${day.slice(0, 8)}01`)).weekday; blank > 0; blank -= 1) grid.append(make("i"));
  for (let one = 1; one <= length; one += 1) {
    const iso = `${day.slice(0, 8)}${String(one).padStart(2, "0")}`;
    const cell = make("button", iso === isoDay(now) ? "now" : "", String(one));
    cell.type = "button";
    cell.dataset.day = iso;
    cell.disabled = !within(iso);
    cell.setAttribute("aria-pressed", String(one === number));
    cell.onclick = () => choose(iso, true);
    grid.append(cell);
  }
  into.replaceChildren(head, grid);
}

function arrow(name, label, act) {
  const made = make("button", "icon");
  made.type = "button";
  made.setAttribute("aria-label", label);
  made.append(icon(name));
  made.onclick = act;
  return made;
}
